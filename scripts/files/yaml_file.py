"""Reading sources with their line numbers, and writing documents whole or not at all."""

from __future__ import annotations

import io
import json
import os
import tempfile
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.constructor import ConstructorError, RoundTripConstructor
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.scalarstring import LiteralScalarString


class SourceError(Exception):
    """A fault in a source file; the text names file, line and the way out."""

    def __init__(self, file: Path, line: int | None, reason: str) -> None:
        where = shown(file) if line is None else f"{shown(file)}:{line}"
        super().__init__(f"{where}: {reason}")


class _SourceConstructor(RoundTripConstructor):
    """Builds only what JSON has: an unquoted date is refused, an anchored boolean stays one."""

    def construct_yaml_timestamp(self, node: Any, values: Any = None) -> Any:
        raise ConstructorError(None, None, f"{node.value!r} is read as a date; quote it", node.start_mark)

    def construct_yaml_bool(self, node: Any) -> bool:
        return self.bool_values[node.value.lower()]


_SourceConstructor.add_constructor("tag:yaml.org,2002:timestamp", _SourceConstructor.construct_yaml_timestamp)
_SourceConstructor.add_constructor("tag:yaml.org,2002:bool", _SourceConstructor.construct_yaml_bool)


def load_source(file: Path) -> Any:
    """A YAML 1.2 file as mappings and lists that know their lines (see `line_of`).

    Raises:
        FileNotFoundError: there is no such file.
        SourceError: it is not UTF-8 or YAML, a mapping holds a key twice, or a date stands without quotes.
    """
    yaml = YAML(typ="rt")
    yaml.Constructor = _SourceConstructor
    try:
        return yaml.load(file.read_text(encoding="utf-8"))
    except MarkedYAMLError as error:
        mark = error.problem_mark
        reason = (error.problem or str(error)).split("\n")[0]
        raise SourceError(file, None if mark is None else mark.line + 1, reason) from None
    except (UnicodeDecodeError, YAMLError) as error:
        raise SourceError(file, None, str(error).split("\n")[0]) from None


def plain(scalar: Any) -> Any:
    """A scalar of a loaded source without what ruamel.yaml remembers of its spelling."""
    for kind in (str, bool, int, float):
        if isinstance(scalar, kind):
            return kind(scalar)
    return scalar


def line_of(node: Any, key: str | int) -> int | None:
    """The line, from 1, on which a key or item of a loaded mapping or list stands."""
    try:
        return int(node.lc.data[key][0]) + 1
    except (AttributeError, KeyError, TypeError):
        return None


def load_document(file: Path) -> Any:
    """A YAML or JSON document as plain dicts and lists."""
    text = file.read_text(encoding="utf-8")
    return json.loads(text) if file.suffix == ".json" else YAML(typ="safe", pure=True).load(text)


def dump_document(document: Any, *, as_json: bool = False) -> str:
    """A document as YAML text (multi-line strings as blocks, no anchors) or as indented JSON."""
    if as_json:
        return json.dumps(document, indent=2, ensure_ascii=False) + "\n"
    yaml = YAML()
    yaml.width = 120
    yaml.indent(mapping=2, sequence=4, offset=2)
    yaml.representer.ignore_aliases = lambda _: True
    text = io.StringIO()
    yaml.dump(_with_blocks(document), text)
    return text.getvalue()


def write_document(document: Any, output: Path) -> None:
    """Write a document as its suffix says (.json or YAML); an earlier file is replaced only by a complete one."""
    write_text(dump_document(document, as_json=output.suffix == ".json"), output)


def write_text(text: str, output: Path) -> None:
    """Write a text file atomically, making its folder."""
    output.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=output.parent, prefix=f".{output.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(name, 0o644)
        os.replace(name, output)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _with_blocks(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: _with_blocks(value) for key, value in node.items()}
    if isinstance(node, list):
        return [_with_blocks(item) for item in node]
    if isinstance(node, str):
        return LiteralScalarString(node) if "\n" in node.rstrip("\n") else str(node)
    return plain(node)


def shown(file: Path) -> str:
    """A path as messages name it: relative to the current folder where it is inside."""
    try:
        return str(file.relative_to(Path.cwd()))
    except ValueError:
        return str(file)
