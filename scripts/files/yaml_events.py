"""Events of libyaml for the composer of ruamel.yaml, whose own parser is in Python and takes several times as long.

Comments are lost. Only plain texts are taken. What libyaml, made for YAML 1.1, reads differently or more tolerantly,
and whatever it rejects, is left to the parser of ruamel.yaml, so that there is one set of error messages.
"""

from __future__ import annotations

import re
from typing import Any

import yaml
from ruamel.yaml import events

# Control characters and line breaks other than \n, byte order marks, directives, document markers, and explicit or
# empty keys in flow collections.
_UNUSUAL = re.compile(
    r"[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]|^(?:%|---|\.\.\.)"
    r"|[\[{,]\s*[?:](?![\w@])",
    re.MULTILINE,
)
_AFTER_ANCHOR = re.compile(r"[ \n,\]}]|\Z")
_BLOCK_SCALAR = re.compile(r"(?:&[\w-]+\s+)?[|>][-+\d]*(?: *$| +#)", re.MULTILINE)


class UnusualTextError(Exception):
    """A text that libyaml may parse differently."""


class EventParser:
    """A parser with the methods that a composer calls. Raises UnusualTextError and yaml.YAMLError."""

    def __init__(self, text: str, loader: Any) -> None:
        if not yaml.__with_libyaml__ or _UNUSUAL.search(text):
            raise UnusualTextError
        loader._parser = self
        self._text = text
        self._libyaml = yaml.CSafeLoader(text)
        self._depth = 0
        self._next: Any = None

    def peek_event(self) -> Any:
        if self._next is None:
            self._next = self._convert(self._libyaml.get_event())
        return self._next

    def get_event(self) -> Any:
        event = self.peek_event()
        self._next = None
        return event

    def check_event(self, *kinds: type) -> bool:
        return isinstance(self.peek_event(), kinds)

    def _convert(self, event: Any) -> Any:
        place = event.start_mark, event.end_mark
        if isinstance(event, yaml.NodeEvent):
            self._check(event)
        if isinstance(event, yaml.ScalarEvent):
            return events.ScalarEvent(
                event.anchor, None, event.implicit, event.value, *place, style=event.style or None
            )
        if isinstance(event, yaml.CollectionStartEvent):
            self._depth += 1
            kind = _STARTS[type(event)]
            return kind(event.anchor, None, event.implicit, *place, flow_style=event.flow_style)
        if isinstance(event, yaml.AliasEvent):
            return events.AliasEvent(event.anchor, *place)
        return _OTHERS[type(event)](*place)

    def _check(self, event: Any) -> None:
        """Reject events on which the parsers may differ. Raises UnusualTextError."""
        start = event.start_mark.index
        if event.anchor is not None and not _AFTER_ANCHOR.match(self._text, start + 1 + len(event.anchor)):
            raise UnusualTextError
        if isinstance(event, yaml.AliasEvent):
            return
        if event.tag is not None:
            raise UnusualTextError
        if isinstance(event, yaml.ScalarEvent):
            # libyaml is more tolerant in the header of a block scalar, and in the indentation of an empty one.
            is_block = event.style in ("|", ">")
            is_clear = event.value.strip() and _BLOCK_SCALAR.match(self._text, start)
            if (is_block and not is_clear) or not self._depth:
                raise UnusualTextError


_STARTS = {
    yaml.SequenceStartEvent: events.SequenceStartEvent,
    yaml.MappingStartEvent: events.MappingStartEvent,
}
_OTHERS = {
    yaml.StreamStartEvent: events.StreamStartEvent,
    yaml.StreamEndEvent: events.StreamEndEvent,
    yaml.DocumentStartEvent: events.DocumentStartEvent,
    yaml.DocumentEndEvent: events.DocumentEndEvent,
    yaml.SequenceEndEvent: events.SequenceEndEvent,
    yaml.MappingEndEvent: events.MappingEndEvent,
}
