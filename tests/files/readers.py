"""Independent readers of YAML: PyYAML, ruamel.yaml for both versions, and Node's yaml."""

from __future__ import annotations

import functools
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
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


def parts(text: str, depth: int = 3) -> Iterator[str]:
    """Split a block mapping into mappings with one entry each; entries that are mappings are split the same way."""
    indent = len(text) - len(text.lstrip(" "))
    for entry in filter(None, re.split(rf"^(?= {{{indent}}}[^ \n])", text, flags=re.MULTILINE)):
        head, _, rest = entry.partition("\n")
        if depth > 1 and head.endswith(":") and re.match(rf" {{{indent + 1},}}[^ \n-]", rest):
            yield from (f"{head}\n{part}" for part in parts(rest, depth - 1))
        else:
            yield entry


def read_by_parts(name: str, text: str) -> Any:
    """Read a document with a reader of `PYTHON_READERS`, and parts that several documents have in common once."""
    whole: Any = {}
    for part in parts(text):
        _add(whole, json.loads(_read_once(name, part)))
    return whole


@functools.cache
def _read_once(name: str, text: str) -> str:
    return json.dumps(PYTHON_READERS[name](text))


def _add(whole: Any, part: Any) -> None:
    """Add the only entry of a part, and the only entry of that, where the whole has its siblings."""
    ((key, value),) = part.items()
    if key in whole:
        _add(whole[key], value)
    else:
        whole[key] = value


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
