"""Simple JSON bodies are parsed by orjson, and mean what the strict parser says."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest

from scripts.mock.engine import text
from scripts.mock.engine.refusal import Refusal

PIECES = (
    *('{"a":1}', '{"a":"b","c":null,"d":true,"e":-12}', "{}", '{"ä":"ö"}', ' {"a" : "b" }\n'),  # simple
    *('{"a":1,"a":2}', '{"a":"x","a":1}', '{"a":1,"b":2,"a":"x"}', '{"":"","":""}'),  # repeated keys
    *('{"a":1.0}', '{"a":1.5}', '{"a":1e400}', '{"a":-0}', '{"a":-0.0}', '{"a":NaN}', '{"a":Infinity}'),
    *(f'{{"a":{number}}}' for number in (2**63, 2**64 - 1, 2**64, -(2**63), -(2**63) - 1, 10**99, 10**100)),
    *('{"a":01}', '{"a":+1}', '{"a":.5}', '{"a":1}x', '{"a":1,}', "{'a':1}", '{"a" 1}', '{"a":"\x01"}'),
    *(r'{"a":"\u00e4"}', r'{"a":"\ud800"}', r'{"\"":1}', r'{"a\\":"b"}', '{"a":"\u2028"}', '{"a":"\x7f"}'),
    *("[]", "1", '"a"', "null", "", '{"a":{}}', '{"a":{"b":1,"b":2}}', '{"a":["b"]}', "\ufeff{}", '{"a":"\ufffe"}'),
)


def outcome(parse: Callable[[bytes], Any], raw: bytes) -> object:
    """The value with its types, or the message of the refusal."""
    try:
        return repr(parse(raw))
    except Refusal as refusal:
        return refusal.status, refusal.reason


@pytest.fixture
def strictly(monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], object]:
    """What the strict parser alone makes of a body."""

    def parse(raw: bytes) -> object:
        with monkeypatch.context() as patch:
            patch.setattr(text, "_plain_object", lambda raw: None)
            return outcome(text.decode_json, raw)

    return parse


@pytest.mark.parametrize("piece", PIECES)
def test_a_body_means_the_same_to_both_parsers(piece: str, strictly: Callable[[bytes], object]) -> None:
    for raw in (piece.encode(), piece.encode("latin-1", "replace"), piece.encode("utf-16")):
        assert outcome(text.decode_json, raw) == strictly(raw)


def test_a_mutated_body_means_the_same_to_both_parsers(strictly: Callable[[bytes], object]) -> None:
    choose = random.Random(1)
    signs = b'"\\{}[]:,.-+eE0123456789aunltrefs \n\x00\xc3\xa4'
    for _ in range(3000):
        raw = bytearray(choose.choice(PIECES).encode() or b"{}")
        for _ in range(choose.randrange(1, 4)):
            at = choose.randrange(len(raw) + 1)
            raw[at : at + choose.randrange(2)] = bytes([choose.choice(signs)])
        assert outcome(text.decode_json, bytes(raw)) == strictly(bytes(raw)), bytes(raw)


def test_simple_objects_take_the_short_way() -> None:
    """Otherwise the comparisons above would compare the strict parser with itself."""
    assert text._plain_object(b'{"a":"b","c":null,"d":true,"e":-12}') == {"a": "b", "c": None, "d": True, "e": -12}
