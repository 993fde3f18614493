"""Read and write YAML 1.2 and JSON documents, keeping key order, comments and scalar styles.

In memory a document is a tree of `CommentedMap`, lists and JSON scalars, whatever its file format was. YAML is held to
what JSON can say (RFC 9512, section 3.4): keys become strings (`200:` is the key "200"), dates stay strings, aliases
become copies of what they name; merge keys, foreign tags, NaN and infinities are refused.
"""

from __future__ import annotations

import errno
import io
import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NoReturn

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap
from ruamel.yaml.composer import Composer, ComposerError
from ruamel.yaml.emitter import RoundTripEmitter
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import Event, MappingEndEvent, SequenceEndEvent
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from .errors import OverlayError

_TAG = "tag:yaml.org,2002:"
_JSON_TAGS = {_TAG + name for name in ("str", "int", "float", "bool", "null", "map", "seq")}
_TEXT_IN_YAML_1_2 = {
    _TAG + name for name in ("timestamp", "value")
}  # resolved by ruamel, plain text in the core schema


def read_document(path: str | Path) -> CommentedMap:
    """Return the object in the file: JSON if the name ends in `.json`, else YAML. Raises OverlayError."""
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
        document = _parse_json(text) if _is_json(path) else _new_yaml().load(text)
    except OSError as error:
        raise OverlayError(f"{path}: cannot read: {error.strerror}") from error
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f"{path}: line {mark.line + 1}" if mark else f"{path}"
        raise OverlayError(f"{place}: {_one_line(error.problem or error.context)}") from error
    except (YAMLError, ValueError) as error:  # ValueError: JSON, UTF-8, or text that its explicit YAML tag cannot hold
        raise OverlayError(f"{path}: {_one_line(error)}") from error
    if not isinstance(document, Mapping):
        raise OverlayError(f"{path}: the document must be an object (a mapping with keys)")
    return document


def render_document(document: object, path: str | Path) -> str:
    """Return the text for the file: JSON if the name ends in `.json`, else YAML. Raises OverlayError."""
    try:
        if _is_json(path):
            return json.dumps(document, indent=2, ensure_ascii=False, allow_nan=False) + "\n"
        stream = io.StringIO()
        _new_yaml().dump(document, stream)
        if not _reads_back(stream.getvalue(), document):
            raise ValueError("its comments would corrupt it; move those beside empty values and multi-line texts")
        return stream.getvalue()
    except (YAMLError, ValueError) as error:
        raise OverlayError(f"{path}: cannot write: {_one_line(error)}") from error


def write_files(files: Mapping[Path, str]) -> None:
    """Write all texts (UTF-8), or on failure none: each goes beside its path first. Raises OverlayError."""
    staged: dict[Path, Path] = {}
    try:
        for path, text in files.items():
            if path.is_dir():
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
            path.parent.mkdir(parents=True, exist_ok=True)
            staged[path] = path.with_name(f".{path.name}.{os.getpid()}.tmp")
            staged[path].write_text(text, encoding="utf-8", newline="\n")
        for path, temporary in staged.items():
            os.replace(temporary, path)
    except (OSError, UnicodeEncodeError) as error:
        raise OverlayError(f"{path}: cannot write: {getattr(error, 'strerror', None) or error}") from error
    finally:
        for temporary in staged.values():
            temporary.unlink(missing_ok=True)


class _JsonComposer(Composer):
    """Compose only what JSON can say, as a tree: no node is shared and none is named."""

    def get_single_node(self) -> Node | None:
        node = super().get_single_node()
        if node is not None:
            _hold_to_json(node)
        return node

    def return_alias(self, a: Node) -> Node:
        if a.end_mark is None:  # its end is not read yet: the alias stands inside it
            raise ComposerError(None, None, f"alias *{a.anchor} stands inside what it names", a.start_mark)
        return _copy_node(a)


class _Emitter(RoundTripEmitter):
    """Without a fault of ruamel.yaml 0.19.1: `- {}` or `- [a] # comment` may lose a line break after it."""

    def expect_first_flow_mapping_key(self) -> None:
        self._end_line_after(MappingEndEvent, super().expect_first_flow_mapping_key)

    def expect_flow_mapping_key(self) -> None:
        self._end_line_after(MappingEndEvent, super().expect_flow_mapping_key)

    def expect_first_flow_sequence_item(self) -> None:
        self._end_line_after(SequenceEndEvent, super().expect_first_flow_sequence_item)

    def expect_flow_sequence_item(self) -> None:
        self._end_line_after(SequenceEndEvent, super().expect_flow_sequence_item)

    def _end_line_after(self, end: type[Event], emit: Callable[[], None]) -> None:
        ends = isinstance(self.event, end)
        emit()
        if ends:
            self.no_newline = False


def _hold_to_json(node: Node) -> None:
    if node.tag in _TEXT_IN_YAML_1_2:
        node.tag = _TAG + "str"
    if node.tag == _TAG + "merge":
        _refuse(node, "merge keys (<<) are not YAML 1.2; write the fields out, or quote the key")
    if node.tag not in _JSON_TAGS:
        _refuse(node, f"tag {node.tag} has no meaning in JSON; write a plain value")
    if node.tag == _TAG + "float" and node.value.lower().endswith((".inf", ".nan")):
        _refuse(node, f"{node.value} is not a JSON number")
    node.anchor = None
    if isinstance(node, MappingNode):
        for key, value in node.value:
            if not isinstance(key, ScalarNode):
                _refuse(key, "a key must be a string")
            if key.tag in _JSON_TAGS:
                key.tag = _TAG + "str"
            _hold_to_json(key)
            _hold_to_json(value)
    elif isinstance(node, SequenceNode):
        for item in node.value:
            _hold_to_json(item)


def _copy_node(node: Node) -> Node:
    """Return the node with new collections and without its comments, which belong to the original place."""
    if isinstance(node, ScalarNode):
        return ScalarNode(node.ctag, node.value, node.start_mark, node.end_mark, style=node.style)
    if isinstance(node, MappingNode):
        children: list[object] = [(_copy_node(key), _copy_node(value)) for key, value in node.value]
    else:
        children = [_copy_node(item) for item in node.value]
    return type(node)(node.ctag, children, node.start_mark, node.end_mark, flow_style=node.flow_style)


def _refuse(node: Node, problem: str) -> NoReturn:
    raise ComposerError(None, None, problem, node.start_mark)


def _new_yaml() -> YAML:
    yaml = YAML()
    yaml.Composer = _JsonComposer
    yaml.Emitter = _Emitter
    yaml.preserve_quotes = True
    yaml.width = 2**20  # never fold: a wrapped line changes with every edit before it
    yaml.indent(mapping=2, sequence=4, offset=2)
    return yaml


def _reads_back(text: str, document: object) -> bool:
    """Guard against ruamel.yaml, which can write a comment, or lose a line break, where it changes the data."""
    yaml = YAML(typ="safe", pure=True)
    yaml.Composer = _JsonComposer
    try:
        return json.dumps(yaml.load(text)) == json.dumps(document)
    except YAMLError:
        return False


def _parse_json(text: str) -> object:
    def to_map(pairs: list[tuple[str, object]]) -> CommentedMap:
        result = CommentedMap()
        for key, value in pairs:
            if key in result:
                raise ValueError(f"found duplicate key {json.dumps(key)}")
            result[key] = value
        return result

    def refuse(constant: str) -> NoReturn:
        raise ValueError(f"{constant} is not a JSON number")

    return json.loads(text, object_pairs_hook=to_map, parse_constant=refuse)


def _is_json(path: str | Path) -> bool:
    return Path(path).suffix.lower() == ".json"


def _one_line(message: object) -> str:
    return " ".join(str(message).split())
