"""Base classes of all models: reading and writing JSON, checked assignment, copies."""

from __future__ import annotations

import copy
import typing
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, NoReturn, Self, cast

import attrs
import httpx

from .codec import Codec, Convert, codec, invalid, split, within
from .errors import STRICT, InvalidArgumentError, MissingFieldError
from .types import UNSET

_EXTRA = "additional_properties"
_NULL = "_null"
_ABSENT: Any = object()


class _Field(NamedTuple):
    name: str
    wire_name: str
    codec: Codec
    is_optional: bool
    is_nullable: bool
    is_shown: bool

    def accept(self, value: Any) -> Any:
        """Check and convert a value from a caller. Raises InvalidArgumentError."""
        if (value is None and self.is_nullable) or (self.is_optional and value is UNSET):
            return value
        return self.codec.accept(value)

    def dump(self, value: Any) -> Any:
        return value if value is None or self.codec.dump is None else self.codec.dump(value)


class _Plan(NamedTuple):
    """What is known of a class from its type hints, found when it is first used."""

    fields: tuple[_Field, ...]
    by_name: dict[str, _Field]
    extra: Codec | None
    """Conversions of additional properties; None if there can be none."""


_PLANS: dict[type[Model], _Plan] = {}
_READERS: dict[tuple[type[Model], str], Convert] = {}


def _plan(kind: type[Model]) -> _Plan:
    found = _PLANS.get(kind)
    if found is None:
        found = _PLANS[kind] = _planned(kind)
    return found


def _planned(kind: type[Model]) -> _Plan:
    hints = typing.get_type_hints(kind)
    declared = {one.name: one for one in attrs.fields(cast(Any, kind)) if one.name != _EXTRA}
    fields = tuple(
        _Field(
            one.name,
            kind.__wire_names__.get(one.name, one.name),
            codec(rest),
            is_optional,
            is_nullable,
            one.repr,
        )
        for one in [declared[name] for name in kind.__order__ or declared]
        for is_optional, is_nullable, rest in [split(hints[one.name])]
    )
    extra = codec(typing.get_args(hints[_EXTRA])[1]) if _EXTRA in hints else None
    return _Plan(fields, {field.name: field for field in fields}, extra)


class Model:
    """Base class of models. Attributes are checked when they are set.

    An attribute of a response that the API requires and did not send is read with a `MissingFieldError`.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {}
    """Names in JSON, where they differ from those of the attributes."""

    __order__: ClassVar[tuple[str, ...]] = ()
    """Attributes in the order of the description, where Python needs another: those with a default come last."""

    if not TYPE_CHECKING:  # type checkers would take every name for an attribute

        def __getattr__(self, name: str) -> NoReturn:
            if name in _plan(type(self)).by_name:
                state = "null" if name in _null(self) else "missing"
                raise MissingFieldError(
                    f"{type(self).__name__}.{name} is {state} in the response, although the API's description "
                    "requires it"
                )
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

        def __setattr__(self, name: str, value: Any) -> None:
            field = _plan(type(self)).by_name.get(name)
            if field is not None:
                value = within(f"{type(self).__name__}.{name}", field.accept, value)
                if name in _null(self):
                    self.__dict__[_NULL] = _null(self) - {name}
            elif name == _EXTRA and isinstance(self, OpenModel) and isinstance(value, Mapping):
                value = dict(value)
            else:
                raise InvalidArgumentError("no such attribute", f"{type(self).__name__}.{name}")
            self.__dict__[name] = value

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object: a deep, independent copy.

        Raises:
            InvalidArgumentError: a value in `additional_properties` cannot be represented in JSON.
        """
        plan, null = _plan(type(self)), _null(self)
        made: dict[str, Any] = {}
        if plan.extra is not None:
            dump = plan.extra.dump
            for name, value in getattr(self, _EXTRA).items():
                made[name] = value if dump is None else within(f"{type(self).__name__}.{name}", dump, value)
        for field in plan.fields:
            value = getattr(self, field.name, UNSET)
            if field.name in null:
                made[field.wire_name] = None
            elif value is not UNSET:
                made[field.wire_name] = within(f"{type(self).__name__}.{field.name}", field.dump, value)
        return made

    def to_multipart(self) -> list[tuple[str, Any]]:
        """Return the fields in the order of the description, for `multipart.multipart_body`."""
        fields = [(field.wire_name, getattr(self, field.name)) for field in _plan(type(self)).fields]
        return [*fields, *getattr(self, _EXTRA, {}).items()]

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Create a model from a JSON object, which must have all required fields.

        Raises:
            InvalidArgumentError: a field is missing or has the wrong type; the error names it.
        """
        return cast(Self, within(cls.__name__, _reader(cls, "parse_strictly"), copy.deepcopy(src_dict)))

    def replace(self, **changes: Any) -> Self:
        """Return a copy with other values, which keeps everything else, unknown properties included.

        Raises:
            InvalidArgumentError: there is no attribute of this name, or it cannot have this value.
        """
        made = copy.copy(self)
        if isinstance(self, OpenModel):
            made.__dict__[_EXTRA] = copy.deepcopy(self.additional_properties)
        for name, value in changes.items():
            setattr(made, name, value)
        return made

    @classmethod
    def __reader__(cls, conversion: str) -> Convert:
        """Return the function that makes a model from a JSON object with one of the conversions of `Codec`."""
        return _reader(cls, conversion)

    def _content(self) -> tuple[Any, ...]:
        names = [field.name for field in _plan(type(self)).fields]
        return tuple(getattr(self, name, _ABSENT) for name in [*names, _EXTRA])

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or type(other) is not type(self):
            return NotImplemented
        return self._content() == other._content()

    def __repr__(self) -> str:
        shown = {field.name for field in _plan(type(self)).fields if field.is_shown} | {_EXTRA}
        names = [one.name for one in attrs.fields(cast(Any, type(self))) if one.name in shown & vars(self).keys()]
        return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"


class OpenModel(Model):
    """Base class of models with properties that are not described."""

    additional_properties: dict[str, Any]

    @property
    def additional_keys(self) -> list[str]:
        """Names of the properties that are not described."""
        return list(self.additional_properties)

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties


def decode(hint: Any, value: Any) -> Any:
    """Convert the body of a response. Raises InvalidArgumentError, which names the field."""
    strict = STRICT.get()
    found = codec(hint)
    convert = found.parse_strictly if strict else found.parse
    made = value if convert is None else convert(value)
    if isinstance(made, Model) and not strict:
        _check_not_bare(made)
    return made


def decode_text(response: httpx.Response) -> str:
    """Return the text of a response in the charset that its `Content-Type` states, else UTF-8.

    Raises InvalidArgumentError for an unknown charset, or other bytes than those of the charset.
    """
    charset = response.charset_encoding or "utf-8-sig"
    try:
        return response.content.decode(charset)
    except (LookupError, ValueError):
        raise InvalidArgumentError(f"the body is no text in the charset {charset!r}") from None


def _check_not_bare(made: Model) -> None:
    """Raise InvalidArgumentError if a response has none of the described fields: it is something else."""
    fields = _plan(type(made)).fields
    needed = next((field.wire_name for field in fields if not field.is_optional), None)
    if needed and all(getattr(made, field.name, UNSET) is UNSET and field.name not in _null(made) for field in fields):
        raise InvalidArgumentError("missing", needed)


def _null(made: Model) -> frozenset[str]:
    """Return the names of the fields that were null in a response, although they never are."""
    return cast(frozenset[str], made.__dict__.get(_NULL, frozenset()))


def _reader(kind: type[Model], conversion: str) -> Convert:
    found = _READERS.get((kind, conversion))
    if found is None:
        found = _READERS[kind, conversion] = _made_reader(kind, conversion)
    return found


def _made_reader(kind: type[Model], conversion: str) -> Convert:
    """Return the function that makes a model from a JSON object, with one of the conversions of `Codec`."""
    fields, by_name, extra = _plan(kind)
    steps = {field.wire_name: (field.name, getattr(field.codec, conversion), field) for field in fields}
    unset = {field.name: UNSET for field in fields if field.is_optional}
    required = [field for field in fields if not field.is_optional]
    convert_extra = None if extra is None else getattr(extra, conversion)
    is_accepting = conversion == "accept"
    is_tolerant = conversion == "parse"

    def read(value: Any) -> Model:
        if type(value) is not dict and not isinstance(value, Mapping):
            raise invalid("an object", value)
        if not is_tolerant:
            value = _given(value, by_name if is_accepting else {})
        state: dict[str, Any] = unset.copy()
        others: dict[str, Any] = {}
        wire_name = ""
        try:
            for wire_name, item in value.items():
                step = steps.get(wire_name)
                if step is None:
                    others[wire_name] = item if convert_extra is None else convert_extra(item)
                    continue
                name, convert, field = step
                if item is not None:
                    state[name] = item if convert is None else convert(item)
                elif field.is_nullable:
                    state[name] = None
                elif is_accepting or not (is_tolerant or field.is_optional):
                    raise InvalidArgumentError("null is not allowed")
                else:
                    state[_NULL] = state.get(_NULL, frozenset()) | {name}
        except InvalidArgumentError as error:
            raise error.within(wire_name) from None
        if not is_tolerant:
            _check_required(required, state)
        if extra is not None:
            state[_EXTRA] = others
        elif others and is_accepting:
            raise InvalidArgumentError("unknown property", next(iter(others)))
        made = object.__new__(kind)
        object.__setattr__(made, "__dict__", state)
        return made

    return read


def _check_required(required: Iterable[_Field], state: Mapping[str, Any]) -> None:
    for field in required:
        if field.name not in state:
            raise InvalidArgumentError("missing", field.wire_name)


def _given(values: Mapping[str, Any], by_name: Mapping[str, _Field]) -> dict[str, Any]:
    """Return the values that are set, with their names in JSON, also for those called by the names of attributes."""
    given = {}
    for name, value in values.items():
        if value is not UNSET:
            field = by_name.get(name)
            given[name if field is None or field.wire_name in values else field.wire_name] = value
    return given
