"""Write YAML that means the same to all readers, of YAML 1.1 or 1.2.

Multi-line texts become blocks if that is safe; plain text is quoted if any reader would not read it as a string.
Comments, quotes and the spelling of numbers and nulls from YAML input are kept.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.emitter import RoundTripEmitter, ScalarAnalysis
from ruamel.yaml.events import Event, MappingEndEvent, ScalarEvent, SequenceEndEvent
from ruamel.yaml.nodes import ScalarNode
from ruamel.yaml.representer import RoundTripRepresenter
from ruamel.yaml.resolver import VersionedResolver
from ruamel.yaml.scalarstring import (
    DoubleQuotedScalarString,
    FoldedScalarString,
    LiteralScalarString,
    PlainScalarString,
    SingleQuotedScalarString,
)
from ruamel.yaml.tag import Tag

from scripts.files.plain_yaml import NotPlainError, PlainLayout
from scripts.files.scalars import (
    BOOL,
    FLOAT,
    INT,
    NULL,
    SpelledFloat,
    SpelledInt,
    fits_block,
    is_ambiguous,
    is_printable,
    number_text,
)
from scripts.files.yaml_reader import NULLS

_TAG = "tag:yaml.org,2002:"
_STR = Tag(suffix=_TAG + "str")
_DUMPER = YAML()
"""Only tells emitters the version of YAML."""
# Texts recur, so each is judged once.
_REMEMBERED = 50_000


def yaml_text(document: Any, *, fold: bool) -> str:
    """Return a JSON value as YAML; with `fold`, plain texts are wrapped at 120 columns."""
    try:
        return PlainLayout(_Texts(_width(fold)), number_text).document(document)
    except NotPlainError:
        return ruamel_text(document, fold=fold)


def ruamel_text(document: Any, *, fold: bool) -> str:
    """Return a document as YAML with the comments, quotes and spellings that it may have."""
    yaml = YAML()
    yaml.Representer = _Representer
    yaml.Resolver = _EveryReader
    yaml.Emitter = _Emitter
    yaml.width = _width(fold)
    yaml.indent(mapping=2, sequence=4, offset=2)
    stream = io.StringIO()
    yaml.dump(document, stream)
    return stream.getvalue()


def _width(fold: bool) -> int:
    return 120 if fold else 2**30


class _EveryReader(VersionedResolver):
    """Represent ambiguous text with a separate tag, so that the emitter quotes it."""

    def resolve(self, kind: Any, value: Any, implicit: Any) -> Any:
        if kind is ScalarNode and implicit[0]:
            return _plain_tag(value) or _STR
        return super().resolve(kind, value, (False, implicit))


@lru_cache(_REMEMBERED)
def _plain_tag(text: str) -> Tag | None:
    """The tag that a plain text gets from some reader; None if every reader takes it for a string."""
    for name, pattern in (("null", NULL), ("bool", BOOL), ("int", INT), ("float", FLOAT)):
        if pattern.fullmatch(text):
            return Tag(suffix=_TAG + name)
    return Tag(suffix="!ambiguous") if is_ambiguous(text) else None


def _style(text: str) -> str | None:
    """Return the style of a text: a block, in double quotes, or None if the emitter may choose."""
    if fits_block(text):
        return "|"
    return '"' if "\n" in text or "\t" in text or not is_printable(text) else None


class _Representer(RoundTripRepresenter):
    def ignore_aliases(self, data: Any) -> bool:
        return True

    def represent_text(self, data: str) -> ScalarNode:
        return self._text(str(data), _style(str(data)))

    def represent_quoted(self, data: Any) -> ScalarNode:
        if not is_printable(data) or "\n" in data:
            return self._text(str(data), '"')
        return self._text(str(data), "'" if isinstance(data, SingleQuotedScalarString) else '"')

    def represent_block(self, data: Any) -> Any:
        if not is_printable(data) or not data.strip() or data.startswith((" ", "\n")):
            return self._text(str(data), '"')
        if isinstance(data, FoldedScalarString):
            return self.represent_folded_scalarstring(data)
        return self.represent_literal_scalarstring(data)

    def _text(self, text: str, style: str | None) -> ScalarNode:
        node: ScalarNode = self.represent_scalar(_STR, text, style=style)
        return node

    def represent_number(self, data: float) -> ScalarNode:
        kind = "int" if isinstance(data, int) else "float"
        node: ScalarNode = self.represent_scalar(_TAG + kind, number_text(data))
        return node

    def represent_null(self, data: None) -> ScalarNode:
        node: ScalarNode = self.represent_scalar(_TAG + "null", "null")
        return node

    def represent_mapping(self, tag: Any, mapping: Any, flow_style: Any = None) -> Any:
        node = super().represent_mapping(tag, mapping, flow_style)
        nulls = getattr(mapping, NULLS, {})
        for key, value in node.value:
            if key.style == "|":
                key.style = '"'
            _spell_null(value, nulls.get(key.value))
        return node

    def represent_sequence(self, tag: Any, sequence: Any, flow_style: Any = None) -> Any:
        node = super().represent_sequence(tag, sequence, flow_style)
        nulls = getattr(sequence, NULLS, {})
        for index, value in enumerate(node.value):
            _spell_null(value, nulls.get(index))
        return node


def _spell_null(node: Any, spelling: str | None) -> None:
    if spelling is not None and isinstance(node, ScalarNode) and node.tag == _TAG + "null":
        node.value = spelling


_Representer.add_representer(type(None), _Representer.represent_null)
_Representer.add_representer(str, _Representer.represent_text)
_Representer.add_representer(PlainScalarString, _Representer.represent_text)
for _kind in (int, float, SpelledInt, SpelledFloat):
    _Representer.add_representer(_kind, _Representer.represent_number)
for _quoted in (SingleQuotedScalarString, DoubleQuotedScalarString):
    _Representer.add_representer(_quoted, _Representer.represent_quoted)
for _block in (LiteralScalarString, FoldedScalarString):
    _Representer.add_representer(_block, _Representer.represent_block)
_Representer.add_representer(CommentedMap, RoundTripRepresenter.represent_dict)
_Representer.add_representer(CommentedSeq, RoundTripRepresenter.represent_list)


class _Emitter(RoundTripEmitter):
    """Work around bugs of ruamel.yaml 0.19.1.

    `- {}` or `- [a] # comment` may lose the line break after it, and a key with spaces be broken at the width.
    """

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._analyses: dict[str, ScalarAnalysis] = {}

    def analyze_scalar(self, scalar: str) -> ScalarAnalysis:
        if (analysis := self._analyses.get(scalar)) is None:
            analysis = self._analyses[scalar] = super().analyze_scalar(scalar)
        return analysis

    def write_plain(self, text: str, split: bool = True) -> None:
        width = self.best_width
        self.best_width = width if split else len(text) + self.column + 1
        super().write_plain(text, split)
        self.best_width = width

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


@lru_cache(_REMEMBERED)
def _chosen_style(text: str, *, is_key: bool) -> str:
    """The style in which ruamel.yaml writes a text in a block: empty (plain), `'`, `"` or `|`."""
    wanted = _style(text)
    emitter = RoundTripEmitter(io.StringIO(), allow_unicode=True, dumper=_DUMPER)
    emitter.simple_key_context = is_key
    implicit = (_plain_tag(text) is None, True, True)
    emitter.event = ScalarEvent(None, _STR, implicit, text, style='"' if is_key and wanted == "|" else wanted)
    return str(emitter.choose_scalar_style())


class _Texts:
    """Formats texts at any place, with the emitter of ruamel.yaml."""

    def __init__(self, width: int) -> None:
        self._width = width

    def key(self, text: str) -> str:
        """Return a key of one line."""
        style = _chosen_style(text, is_key=True)
        return self._written(text, style, 0, 0, split=False).removeprefix(" ") if style else text

    def value(self, text: str, column: int, indent: int) -> str:
        """Return a text that begins at a column, after a space, and has further lines at an indent."""
        style = _chosen_style(text, is_key=False)
        return self._written(text, style, column, indent, split=True) if style else self.plain(text, column, indent)

    def plain(self, text: str, column: int, indent: int) -> str:
        """Return a value without quotes at the same place."""
        return f" {text}" if column + len(text) < self._width else self._written(text, "", column, indent, split=True)

    def _written(self, text: str, style: str, column: int, indent: int, *, split: bool) -> str:
        written = io.StringIO()
        emitter = RoundTripEmitter(written, width=self._width, allow_unicode=True)
        emitter.column, emitter.indent = column, indent
        emitter.whitespace = emitter.indention = False
        if style == "|":
            emitter.write_literal(text)
        else:
            write = {"": emitter.write_plain, "'": emitter.write_single_quoted, '"': emitter.write_double_quoted}
            write[style](text, split)
        return written.getvalue().removesuffix("\n")
