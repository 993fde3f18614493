"""Independent readers of YAML: PyYAML, ruamel.yaml for both versions, and Node's yaml."""

from __future__ import annotations

import json
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
