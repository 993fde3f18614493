"""Independent readers of YAML: PyYAML, ruamel.yaml for both versions, and Node's yaml."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import yaml
from ruamel.yaml import YAML

from scripts.processes import child

PROJECT = Path(__file__).resolve().parents[2]
_NODE_READER = """
const {parse} = require('yaml');
const {isDeepStrictEqual} = require('node:util');
const reads = (text, value, version) => {
  try {
    return isDeepStrictEqual(parse(text, {version, maxAliasCount: 0, logLevel: 'error'}), value);
  } catch (error) {
    return false;
  }
};
require('node:readline').createInterface({input: process.stdin}).on('line', line => {
  const misread = JSON.parse(line).filter(({text, json}) =>
    !['1.1', '1.2'].every(version => reads(text, JSON.parse(json), version)));
  process.stdout.write(JSON.stringify(misread) + '\\n');
});
"""


def _ruamel(version: tuple[int, int]) -> Callable[[str], Any]:
    def read(text: str) -> Any:
        reader = YAML(typ="safe", pure=True)
        reader.version = version
        return reader.load(text)

    return read


PYTHON_READERS: dict[str, Callable[[str], Any]] = {
    "PyYAML": lambda text: yaml.load(text, Loader=yaml.CSafeLoader),
    "PyYAML, pure": yaml.safe_load,
    "ruamel.yaml 1.1": _ruamel((1, 1)),
    "ruamel.yaml 1.2": _ruamel((1, 2)),
}


_BLOCK_KEY = re.compile(r"""(?:[^\s'"#&*!|>%@`?-][^:]*|'[^']*'|"[^"\\]*"):""")
"""A line that only holds a key, without a colon in it; what is indented below is its value."""


def entries(text: str) -> list[str]:
    """Split a block mapping that is not indented into mappings with one entry each."""
    return re.split(r"^(?=[^ \n])", text, flags=re.MULTILINE)[1:]


def parts(text: str, above: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    """Split a block mapping, and the block mappings in it, into mappings with one entry each, not indented.

    Each comes with the lines that hold the keys above it.
    """
    for entry in entries(text):
        head, _, rest = entry.partition("\n")
        inner = re.match(r"( +)[^ \n-]", rest)
        if inner and _BLOCK_KEY.fullmatch(head):
            yield from parts(re.sub(f"^{inner[1]}", "", rest, flags=re.MULTILINE), (*above, f"{head}\n"))
        else:
            yield above, entry


def read_by_parts(name: str, text: str) -> Any:
    """Read a document with a reader of `PYTHON_READERS`: each distinct part once, also if several documents have it."""
    found = list(parts(text))
    read = _read_all(name, dict.fromkeys(part for above, entry in found for part in (*above, entry)))
    whole: Any = {}
    for above, entry in found:
        place = whole
        for line in above:
            (key,) = read[line]
            place = place.setdefault(key, {})
        ((key, value),) = read[entry].items()
        assert key not in place, f"the key {key} stands there twice"
        place[key] = value
    return whole


_READ: dict[str, dict[str, Any]] = {}
"""Values of parts by reader and text."""


def _read_all(name: str, texts: Collection[str]) -> Mapping[str, Any]:
    """Read mappings, as the items of one list, because a reader takes longer to start than to read most of them."""
    read = _READ.setdefault(name, {})
    new = [text for text in texts if text not in read]
    items = ["- " + text.removesuffix("\n").replace("\n", "\n  ") + "\n" for text in new]
    read.update(zip(new, PYTHON_READERS[name]("".join(items)) or (), strict=True))
    return read


class NodeReader:
    """Node's yaml in one process that reads many documents."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def misread(self, documents: Sequence[tuple[str, Any]]) -> list[dict[str, str]]:
        """Return the pairs of YAML text and value that are read differently, as YAML 1.1 or 1.2."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        pairs = [{"text": text, "json": json.dumps(value)} for text, value in documents]
        self._process.stdin.write(json.dumps(pairs) + "\n")
        self._process.stdin.flush()
        found: list[dict[str, str]] = json.loads(self._process.stdout.readline())
        return found


@contextmanager
def node_reader() -> Iterator[NodeReader]:
    """Start the process and end it."""
    command = [str(Path(sys.executable).parent / "node"), "-e", _NODE_READER]
    with child(command, cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        yield NodeReader(process)
