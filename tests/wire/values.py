"""Hypothesis strategies for parameters and bodies, from the schemas of a document."""

from __future__ import annotations

import datetime
import json
import re
import string
import uuid
from collections.abc import Mapping
from typing import Any, Literal

import jsonschema_rs
from hypothesis import strategies as st

from tests.wire.encoder import Moment, Upload

Node = Mapping[str, Any]
Presence = Literal["all", "required", "any"]
"""Which optional properties are present: all, none, or any."""

_TRAPS = (
    *(
        "",
        ".",
        "..",
        "a b",
        "a+b",
        "a%20b",
        "%",
        "%zz",
        "%2F",
        "/",
        "../x",
        "a/b",
        "?",
        "#",
        "a&b=c",
        ";",
        "a,b",
        "a|b",
    ),
    *("null", "true", "0", "[x]", "{x}", "~*-._!'()", '"', "\\", "\r\n", "\0", "\t", "\u00e9", "e\u0301"),
    *("\u20ac", "\U0001f600", "\u2028", "\ufeff", "@", "$", ":", "<>", "^`", "\x7f"),
)
TEXT = st.one_of(
    st.sampled_from(_TRAPS),
    st.text(alphabet="aZ9 /%+&=?#\"'.;,:@!$*()[]{}|\\^`~<>-_\u00e9\u20ac", max_size=10),
    st.text(alphabet=st.characters(codec="utf-8"), max_size=10),
)
"""Any text, with a bias to characters that are hard to encode."""

HEADER_TEXT = st.text(alphabet=string.ascii_letters + string.digits + string.punctuation + " \t", max_size=12).map(
    lambda text: text.strip(" \t")
)
"""Text that arrives unchanged in an HTTP header."""

_OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda minutes: datetime.timezone(datetime.timedelta(minutes=minutes)))
MOMENTS = st.builds(
    lambda moment, step: Moment(moment.replace(microsecond=moment.microsecond // step * step).isoformat()),
    st.datetimes(datetime.datetime(2, 1, 1), datetime.datetime(9998, 12, 30), timezones=_OFFSETS),
    st.sampled_from([1, 1000, 1000000]),
)
"""Timestamps without a fraction, with three decimals and with six."""

_CONTENT = st.one_of(
    st.binary(max_size=20),
    st.sampled_from(
        [b"", b"\r\n", b"--", b"\r\n--x--\r\n", b"--+++\r\n", b"\xff\x00", bytes(range(256)), b"x" * 5_000]
    ),
)
_FILE_NAMES = st.one_of(
    st.sampled_from(
        [
            "a.png",
            "b.css",
            "c.txt",
            "d",
            "a b",
            'a"b',
            "a\r\nb",
            "a\\b",
            "a%22b",
            "\u00e9\U0001f600.png",
            "..",
            "a;b='c",
        ]
    ),
    st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1, max_size=8),
).filter(lambda name: "." not in name or name.endswith((".png", ".css", ".txt")))
FILES = st.builds(
    Upload, _CONTENT, _FILE_NAMES, st.sampled_from([None, "image/png", 'text/plain; charset="utf-8"']), st.booleans()
)

_FORMATS: dict[str, st.SearchStrategy[Any]] = {
    "date-time": MOMENTS,
    "date": st.dates(datetime.date(1, 1, 1)).map(datetime.date.isoformat),
    "uuid": st.integers(0, 2**128 - 1).map(lambda number: str(uuid.UUID(int=number))),  # drawn faster than `st.uuids`
    "binary": FILES,
    "password": TEXT,
    "email": st.sampled_from(["jane.doe@example.com", "a+b@example.org"]),
    "hostname": st.sampled_from(["example.com", "xn--bcher-kva.example", "a-b.c0"]),
    "uri": st.sampled_from(["https://example.com/a%20b?c=d#e"]),
}


class Schemas:
    """Strategies for the schemas of a document. Equal schemas have one strategy, so share them between operations."""

    def __init__(self, document: Node) -> None:
        self._document = document
        self._made: dict[tuple[str, Presence, st.SearchStrategy[str]], st.SearchStrategy[Any]] = {}
        self._validators: dict[str, jsonschema_rs.Draft202012Validator] = {}

    def resolve(self, node: Any) -> Any:
        while "$ref" in node:
            node = self._target(node["$ref"])
        return node

    def parameter(self, parameter: Node) -> st.SearchStrategy[Any]:
        """Return a strategy for valid values of a parameter."""
        place, style = parameter["in"], parameter.get("style")
        texts = HEADER_TEXT if place == "header" else TEXT
        if style in ("spaceDelimited", "pipeDelimited"):  # items with the separator are rejected, see test_refusals
            texts = texts.filter(lambda text: " " not in text and "|" not in text)
        found = self._of(parameter["schema"], "any", texts)
        return found.filter(lambda value: value not in ("", ".", "..")) if place == "path" else found

    def body(self, schema: Node, presence: Presence) -> st.SearchStrategy[Any]:
        """Return a strategy for valid bodies; `presence` concerns top-level properties only."""
        validator = self._validator(schema)
        found = self._of(self.resolve(schema), presence, TEXT)
        return found.filter(lambda value: validator.is_valid(json.loads(json.dumps(value, default=lambda file: ""))))

    def _validator(self, schema: Node) -> jsonschema_rs.Draft202012Validator:
        text = json.dumps(schema)
        if text not in self._validators:
            root = {"allOf": [schema], "components": self._document.get("components", {})}
            self._validators[text] = jsonschema_rs.Draft202012Validator(root, validate_formats=False)
        return self._validators[text]

    def _target(self, reference: str) -> Any:
        node: Any = self._document
        for token in reference.removeprefix("#/").split("/"):
            node = node[token.replace("~1", "/").replace("~0", "~")]
        return node

    def _of(self, schema: Node, presence: Presence, texts: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:
        """Return the strategy of a schema; Hypothesis examines each once, which takes as long as many draws."""
        key = json.dumps(schema), presence, texts
        if key not in self._made:
            self._made[key] = self._new(schema, presence, texts)
        return self._made[key]

    def _new(self, schema: Node, presence: Presence, texts: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:
        reference = schema.get("$ref")
        narrower = {name: schema[name] for name in ("enum", "format", "pattern") if name in schema}
        if reference and narrower:  # a request narrows what responses leave open
            return self._of(self._target(reference) | narrower, "any", texts)
        if reference:
            return st.deferred(lambda: self._of(self._target(reference), "any", texts))
        if "const" in schema:
            return st.just(schema["const"])
        if "enum" in schema:
            return st.sampled_from(schema["enum"])
        parts = [*schema.get("oneOf", []), *schema.get("anyOf", []), *schema.get("allOf", [])]
        if parts:
            return st.one_of([self._of(part, "any", texts) for part in parts])
        kinds = schema.get("type", ["string", "integer", "boolean"])
        kinds = [kinds] if isinstance(kinds, str) else kinds
        return st.one_of([self._kind(kind, schema, presence, texts) for kind in kinds])

    def _kind(
        self, kind: str, schema: Node, presence: Presence, texts: st.SearchStrategy[str]
    ) -> st.SearchStrategy[Any]:
        if kind == "null":
            return st.none()
        if kind == "boolean":
            return st.booleans()
        if kind == "integer":
            return st.integers(schema.get("minimum", -(2**63)), schema.get("maximum", 2**63))
        if kind == "number":
            low, high = schema.get("minimum"), schema.get("maximum")
            return st.floats(low, high, allow_nan=False, allow_infinity=False) | st.integers(low or -9, high or 99)
        if kind == "string":
            return self._string(schema, texts)
        if kind == "array":
            items = self._of(schema.get("items", {}), "any", texts)
            return st.lists(items, min_size=schema.get("minItems", 0), max_size=min(schema.get("maxItems", 3), 3))
        return self._object(schema, presence, texts)

    def _string(self, schema: Node, texts: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:
        found: st.SearchStrategy[Any]
        if schema.get("format") == "date-time" and "pattern" in schema:  # one format only, as the clients write it
            written = MOMENTS.map(lambda moment: Moment(moment.on_the_wire()))
            found = written.filter(lambda text: re.search(schema["pattern"], text) is not None)
        elif "format" in schema:
            found = _FORMATS[schema["format"]]
        else:
            found = _matching(schema["pattern"]) if "pattern" in schema else texts
        if schema.get("format") == "binary":
            return found
        if schema.keys().isdisjoint({"minLength", "maxLength"}):
            return found
        low, high = schema.get("minLength", 0), schema.get("maxLength", 1000)
        return found.filter(lambda text: low <= len(text) <= high)

    def _object(
        self, schema: Node, presence: Presence, texts: st.SearchStrategy[str]
    ) -> st.SearchStrategy[dict[str, Any]]:
        of = {name: self._of(inner, "any", texts) for name, inner in schema.get("properties", {}).items()}
        if schema.get("minProperties") == schema.get("maxProperties") == 1:  # whatever `presence` asks for
            return st.one_of([st.fixed_dictionaries({name: value}) for name, value in of.items()])
        required = set(schema.get("required", []))
        left_out = {"all": set(), "required": set(of) - required, "any": set()}[presence]
        always = set(of) if presence == "all" else required
        fixed = {name: of[name] for name in of if name in always}
        optional = {name: of[name] for name in of if name not in always | left_out}
        found = st.fixed_dictionaries(fixed, optional=optional)
        if pairs := _exclusive(schema):
            choices = st.lists(st.integers(0, 1), min_size=len(pairs))
            found = st.builds(_without_one_of_each, found, st.just(pairs), choices)
        more = schema.get("additionalProperties", True)
        lacking = max(schema.get("minProperties", 0) - len(fixed), 0)
        if more is False or (presence == "required" and not lacking):
            return found
        others = st.dictionaries(
            TEXT.filter(lambda name: name not in of),
            self._of(more if more is not True else {}, "any", texts),
            min_size=lacking,
            max_size=lacking + 2,
        )
        return st.builds(lambda known, other: {**known, **other}, found, others if lacking else st.just({}) | others)


def _matching(pattern: str) -> st.SearchStrategy[str]:
    """Return a strategy for texts with a pattern; those of one class of characters are drawn as a whole, 10x faster."""
    plain = re.fullmatch(r"\^(\[[^\]]+\])\{(\d+)\}\$", pattern)
    if plain is None:
        return st.from_regex(pattern)
    alphabet = [sign for sign in string.printable if re.fullmatch(plain[1], sign)]
    return st.text(alphabet, min_size=int(plain[2]), max_size=int(plain[2]))


def _exclusive(schema: Node) -> list[tuple[str, str]]:
    """Return the pairs of properties that exclude each other by `dependentSchemas`."""
    forbidden = {
        name: dependent.get("propertyNames", {}).get("not", {}).get("const")
        for name, dependent in schema.get("dependentSchemas", {}).items()
    }
    return [(name, other) for name, other in forbidden.items() if other]


def _without_one_of_each(value: dict[str, Any], pairs: list[tuple[str, str]], choices: list[int]) -> dict[str, Any]:
    dropped = {pair[choice] for pair, choice in zip(pairs, choices, strict=False) if value.keys() >= set(pair)}
    return {name: item for name, item in value.items() if name not in dropped}
