"""Read the JSON subset of YAML 1.2 (RFC 9512, section 3.4), within limits, keeping comments, lines and styles.

Keys become strings (`200:` is the key "200"), and aliases become copies. Merge keys, other tags, NaN, infinities and
YAML 1.1 are rejected.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from functools import cached_property, partial
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from ruamel.yaml import YAML
from ruamel.yaml.composer import Composer, ComposerError
from ruamel.yaml.constructor import RoundTripConstructor
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import AliasEvent
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode
from ruamel.yaml.parser import RoundTripParser
from ruamel.yaml.resolver import VersionedResolver
from ruamel.yaml.scanner import RoundTripScanner, ScannerError
from ruamel.yaml.tag import Tag
from yaml import YAMLError as LibyamlError

from scripts.files import limits
from scripts.files.errors import SourceError
from scripts.files.scalars import BOOL, DATE, FLOAT, INT, NULL, SpelledFloat, SpelledInt
from scripts.files.yaml_events import EventParser, UnusualTextError

NULLS = "_spelled_nulls"
"""Attribute of a mapping or list: the spelling of its nulls, by key or index."""

_TAG = "tag:yaml.org,2002:"
_SCALARS = {_TAG + "null": NULL, _TAG + "bool": BOOL, _TAG + "int": INT, _TAG + "float": FLOAT}
_JSON_TAGS = {*_SCALARS, *(_TAG + name for name in ("str", "map", "seq"))}
_MERGE = _TAG + "merge"
_TAGS = {name: Tag(suffix=name) for name in (*_SCALARS, _TAG + "str", _MERGE)}
"""A tag decodes its name when it is first asked for it, so nodes share theirs."""
Number = TypeVar("Number", SpelledInt, SpelledFloat)


def parse_yaml(text: str, file: Path, *, dates: bool = True, comments: bool = True) -> Any:
    """Parse the single document of a YAML text to mappings and lists with comments, lines and styles.

    With `dates=False`, unquoted dates are rejected, because readers of YAML 1.1 do not read them as text. Without
    comments, it takes a third of the time.

    Raises:
        SourceError: it is invalid YAML, cannot be represented in JSON, has a duplicate key, or exceeds a limit.
    """
    if not comments:
        with suppress(UnusualTextError, LibyamlError, YAMLError, RecursionError):
            try:
                return parse_quickly(text, dates=dates)
            except TooManyValuesError as error:
                raise SourceError(file, error.problem_mark.line + 1, error.problem) from None
    yaml = _loader(dates)
    yaml.Scanner = _Scanner
    yaml.Parser = _Parser
    try:
        return yaml.load(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = None if mark is None else mark.line + 1
        raise SourceError(file, line, _one_line(error.problem or error.context)) from None
    except YAMLError as error:
        raise SourceError(file, None, _one_line(error)) from None
    except RecursionError:
        raise SourceError(file, None, f"is nested too deeply: {limits.remedy('depth')}") from None
    except NotImplementedError as error:  # ruamel.yaml cannot keep both the comment and the blank lines after the value
        found = re.search(r"CommentToken\(.*?line: (\d+)", str(error))
        line = int(found[1]) + 1 if found else None
        raise SourceError(file, line, "has a comment between a key and its value; move it above the key") from None


def parse_quickly(text: str, *, dates: bool = True) -> Any:
    """Parse a text as `parse_yaml` does, without comments.

    Any error but TooManyValuesError means that `parse_yaml` must read it.
    """
    yaml = _loader(dates)
    yaml.Parser = partial(EventParser, text)
    return yaml.constructor.get_single_data()


class TooManyValuesError(ComposerError):
    """The limit on nodes is exceeded at the mark of the problem, whatever the rest of the text is."""


def _loader(dates: bool) -> Any:
    yaml = YAML()
    yaml.Composer = _Composer if dates else _DatelessComposer
    yaml.Constructor = _Constructor
    yaml.Resolver = _CoreResolver
    yaml.preserve_quotes = True
    return yaml


class _Scanner(RoundTripScanner):
    """Check the depth limit while scanning, because look-ahead in `[[[[...` takes quadratic time."""

    def fetch_flow_collection_start(self, TokenClass: Any, to_push: str) -> None:
        if self.flow_level > limits.current().depth:
            reason = f"is nested too deeply: {limits.remedy('depth')}"
            raise ScannerError(None, None, reason, self.reader.get_mark())
        super().fetch_flow_collection_start(TokenClass, to_push)

    # The parser asks for a token up to ten times before it takes it; ruamel.yaml looks for its comments each time,
    # which takes half of the time of reading.

    _is_complete = False
    """Whether the first token has been looked up with its comments."""

    def check_token(self, *choices: Any) -> bool:
        token = self.peek_token()
        return token is not None and (not choices or isinstance(token, choices))

    def peek_token(self) -> Any:
        if not self._is_complete:
            super().peek_token()
            self._is_complete = True
        return self.tokens[0] if self.tokens else None

    def get_token(self) -> Any:
        token = super().get_token()
        self._is_complete = False
        return token


class _Parser(RoundTripParser):
    @cached_property
    def scanner(self) -> Any:
        return super().scanner


class _CoreResolver(VersionedResolver):
    """The YAML 1.2 core schema; the rules of ruamel.yaml are broader (`1_000`, `0b1`, dates)."""

    def resolve(self, kind: Any, value: Any, implicit: Any) -> Any:
        if kind is ScalarNode and implicit[0]:
            if value == "<<":
                return _TAGS[_MERGE]
            for tag, pattern in _SCALARS.items():
                if pattern.fullmatch(value):
                    return _TAGS[tag]
            return self.DEFAULT_SCALAR_TAG
        return super().resolve(kind, value, (False, implicit))


class _Composer(Composer):
    """Compose the JSON subset as a tree within limits, without shared or named nodes."""

    total = 0

    @cached_property
    def parser(self) -> Any:
        return super().parser

    @cached_property
    def resolver(self) -> Any:
        return super().resolver

    def compose_document(self: Any) -> Any:
        version = self.parser.peek_event().version
        if version not in (None, (1, 2)):
            shown = ".".join(map(str, version))
            mark = self.parser.peek_event().start_mark
            raise ComposerError(None, None, f"YAML {shown} is not supported; use YAML 1.2 and remove %YAML", mark)
        return super().compose_document()

    def compose_node(self, parent: Any, index: Any) -> Any:
        event = self.parser.peek_event()
        if not isinstance(event, AliasEvent):
            if self.depth >= limits.current().depth:
                raise ComposerError(None, None, f"is nested too deeply: {limits.remedy('depth')}", event.start_mark)
            self.count(getattr(event, "value", None), event.start_mark)
        node = super().compose_node(parent, index)
        if not isinstance(event, AliasEvent):
            self.hold_to_json(node)
        return node

    def count(self, value: Any, mark: Any) -> None:
        """Count a node towards the limit."""
        self.total += limits.weight(value)
        if self.total > limits.current().nodes:
            raise TooManyValuesError(None, None, f"has too many values: {limits.remedy('nodes')}", mark)

    def return_alias(self, a: Any) -> Any:
        if a.end_mark is None:  # not complete yet: the alias is inside its own anchor
            _reject(a, f"alias *{a.anchor or ''} is inside its own anchor")
        return self._copy(a, self.depth)

    def _copy(self, node: Any, depth: int) -> Any:
        """Copy a node with new collections, without its comments, which belong to the original."""
        self.count(node.value if isinstance(node, ScalarNode) else None, node.start_mark)
        if isinstance(node, ScalarNode):
            return ScalarNode(node.ctag, node.value, node.start_mark, node.end_mark, style=node.style)
        if depth >= limits.current().depth:
            _reject(node, f"is nested too deeply by its aliases: {limits.remedy('depth')}")
        children: list[Any]
        if isinstance(node, MappingNode):
            children = [(self._copy(key, depth + 1), self._copy(value, depth + 1)) for key, value in node.value]
        else:
            children = [self._copy(item, depth + 1) for item in node.value]
        return type(node)(node.ctag, children, node.start_mark, node.end_mark, flow_style=node.flow_style)

    def hold_to_json(self, node: Any) -> None:
        """Reject a node that JSON cannot represent; its children have already been checked."""
        tag = node.tag
        if tag == _MERGE:
            _reject(node, "merge keys (<<) are not YAML 1.2; write the fields out, or quote the key")
        if tag not in _JSON_TAGS:
            _reject(node, f"tag {tag} is not supported in JSON; use a plain value")
        pattern = _SCALARS.get(tag)
        if pattern is not None and (not isinstance(node, ScalarNode) or not pattern.fullmatch(node.value)):
            _reject(node, f"{getattr(node, 'value', '')!r} is not a valid !!{tag.removeprefix(_TAG)}")
        if tag == _TAG + "float" and node.value.lower().endswith((".inf", ".nan")):
            _reject(node, f"{node.value} is not a JSON number")
        node.anchor = None
        if isinstance(node, MappingNode):
            for key, _ in node.value:
                if not isinstance(key, ScalarNode):
                    _reject(key, "a key must be a string")
                key.tag = _TAGS[_TAG + "str"]


class _DatelessComposer(_Composer):
    def hold_to_json(self, node: Any) -> None:
        if isinstance(node, ScalarNode) and not node.style and DATE.fullmatch(node.value):
            _reject(node, f"{node.value!r} is read as a date; quote it")
        super().hold_to_json(node)


class _Constructor(RoundTripConstructor):
    """Construct JSON values; numbers and nulls keep their spelling."""

    def construct_mapping(self, node: Any, maptyp: Any, deep: bool = False) -> Any:  # type: ignore[override]  # as ruamel
        super().construct_mapping(node, maptyp, deep)
        _remember_nulls(maptyp, [(key.value, value) for key, value in node.value])

    def construct_rt_sequence(self, node: Any, seqtyp: Any, deep: bool = False) -> Any:
        _remember_nulls(seqtyp, list(enumerate(node.value)))
        return super().construct_rt_sequence(node, seqtyp, deep)

    def construct_yaml_bool(self, node: Any) -> bool:
        return str(node.value).lower() == "true"

    def construct_yaml_int(self, node: Any) -> int:
        base = 0 if node.value.startswith(("0x", "0o")) else 10
        return self._number(node, lambda text: SpelledInt(int(text, base)))

    def construct_yaml_float(self, node: Any) -> float:
        number = self._number(node, SpelledFloat)
        if number in (float("inf"), float("-inf")):
            _reject(node, f"{node.value} is too large for a JSON number")
        return number

    def _number(self, node: Any, build: Callable[[str], Number]) -> Number:
        try:
            number = build(node.value)
        except ValueError:  # more digits than Python converts
            _reject(node, "has too many digits for a number; quote it")
        number.spelling = node.value
        return number


_Constructor.add_constructor(_TAG + "bool", _Constructor.construct_yaml_bool)
_Constructor.add_constructor(_TAG + "int", _Constructor.construct_yaml_int)
_Constructor.add_constructor(_TAG + "float", _Constructor.construct_yaml_float)


def _remember_nulls(collection: Any, members: list[tuple[Any, Any]]) -> None:
    nulls = {key: node.value for key, node in members if isinstance(node, ScalarNode) and node.tag == _TAG + "null"}
    if nulls:
        setattr(collection, NULLS, nulls)


def _reject(node: Node, problem: str) -> NoReturn:
    raise ComposerError(None, None, problem, node.start_mark)


def _one_line(message: object) -> str:
    return " ".join(str(message).split())
