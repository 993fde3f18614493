"""Base classes of all models: reading and writing JSON, checked assignment, copies."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, Self, cast

import attrs
import httpx

from .codec import codec
from .errors import STRICT, InvalidArgumentError, MissingFieldError
from .fields import EXTRA, NULL
from .reading import plan_of, reader
from .scalars import Convert, within
from .types import UNSET

_ABSENT: Any = object()


class Model:
    """Base class of models. Attributes are checked when they are set.

    Reading a required attribute that is missing in a response raises `MissingFieldError`.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {}
    """Names in JSON, where they differ from those of the attributes."""

    __order__: ClassVar[tuple[str, ...]] = ()
    """Attributes in the order of the description; in Python, those with a default come last."""

    if not TYPE_CHECKING:  # otherwise type checkers would accept every name

        def __getattr__(self, name: str) -> NoReturn:
            if name in plan_of(type(self)).by_name:
                state = "null" if name in _null(self) else "missing"
                raise MissingFieldError(
                    f"{type(self).__name__}.{name} is {state} in the response, although the API's description "
                    "requires it"
                )
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

        def __setattr__(self, name: str, value: Any) -> None:
            field = plan_of(type(self)).by_name.get(name)
            if field is not None:
                value = within(f"{type(self).__name__}.{name}", field.accept, value)
                if name in _null(self):
                    self.__dict__[NULL] = _null(self) - {name}
            elif name == EXTRA and isinstance(self, OpenModel) and isinstance(value, Mapping):
                value = dict(value)
            else:
                raise InvalidArgumentError("no such attribute", f"{type(self).__name__}.{name}")
            self.__dict__[name] = value

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object: a deep, independent copy.

        Raises:
            InvalidArgumentError: a value in `additional_properties` cannot be represented in JSON.
        """
        plan, null = plan_of(type(self)), _null(self)
        made: dict[str, Any] = {}
        if plan.extra is not None:
            dump = plan.extra.dump
            for name, value in getattr(self, EXTRA).items():
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
        fields = [(field.wire_name, getattr(self, field.name)) for field in plan_of(type(self)).fields]
        return [*fields, *getattr(self, EXTRA, {}).items()]

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Create a model from a JSON object, which must have all required fields.

        Raises:
            InvalidArgumentError: a field is missing or has the wrong type; the error names it.
        """
        return cast(Self, within(cls.__name__, reader(cls, "parse_strictly"), copy.deepcopy(src_dict)))

    def replace(self, **changes: Any) -> Self:
        """Return a copy with other values, which keeps everything else, unknown properties included.

        Raises:
            InvalidArgumentError: there is no such attribute, or the value is invalid.
        """
        made = copy.copy(self)
        if isinstance(self, OpenModel):
            made.__dict__[EXTRA] = copy.deepcopy(self.additional_properties)
        for name, value in changes.items():
            setattr(made, name, value)
        return made

    @classmethod
    def __reader__(cls, conversion: str) -> Convert:
        """Return the function that creates a model from a JSON object with one of the conversions of `Codec`."""
        return reader(cls, conversion)

    def _content(self) -> tuple[Any, ...]:
        names = [field.name for field in plan_of(type(self)).fields]
        return tuple(getattr(self, name, _ABSENT) for name in [*names, EXTRA])

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or type(other) is not type(self):
            return NotImplemented
        return self._content() == other._content()

    def __repr__(self) -> str:
        shown = {field.name for field in plan_of(type(self)).fields if field.is_shown} | {EXTRA}
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

    Raises InvalidArgumentError for an unknown charset, or for bytes that are invalid in it.
    """
    charset = response.charset_encoding or "utf-8-sig"
    try:
        return response.content.decode(charset)
    except (LookupError, ValueError):
        raise InvalidArgumentError(f"the body is not valid text in the charset {charset!r}") from None


def _check_not_bare(made: Model) -> None:
    """Raise InvalidArgumentError if a response has none of the described fields."""
    fields = plan_of(type(made)).fields
    needed = next((field.wire_name for field in fields if not field.is_optional), None)
    if needed and all(getattr(made, field.name, UNSET) is UNSET and field.name not in _null(made) for field in fields):
        raise InvalidArgumentError("missing", needed)


def _null(made: Model) -> frozenset[str]:
    """Return the names of the fields that were null in a response, although they never are."""
    return cast(frozenset[str], made.__dict__.get(NULL, frozenset()))
