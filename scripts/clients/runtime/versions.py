"""Results that are null depending on a tag: the version last read by the caller."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx

from .errors import InvalidArgumentError, VersionConflictError
from .types import UNSET


def tag_of(operation: str, name: str, version: Any, attribute: str, tag: Any) -> Any:
    """Return the tag to send: `tag`, or that of `version`, a model with this attribute or the tag itself.

    `name` is the argument that takes the version. Raises InvalidArgumentError if both are given, or for anything else,
    such as None, which would act on any version.
    """
    if version is UNSET:
        return tag
    if tag is not UNSET:
        raise InvalidArgumentError("pass either this or tag", name, operation)
    found = version if isinstance(version, str) else getattr(version, attribute, None)
    if not isinstance(found, str):
        raise InvalidArgumentError(f"must be what was read, or its {attribute}, not {_kind(version)}", name, operation)
    return found


def _kind(value: object) -> str:
    return "None" if value is None else type(value).__name__


def versioned(parse: Callable[..., Any], operation: str, tag: Any, version: Any = UNSET) -> Callable[..., Any]:
    """Return `parse` for a call whose result is null depending on the tag that it sends.

    The returned function raises VersionConflictError for null if `version` is given, and InvalidArgumentError, which
    makes the response invalid, if no tag was sent at all.
    """

    def read(*, client: Any, response: httpx.Response) -> Any:
        found = parse(client=client, response=response)
        if found is None and response.is_success:
            if version is not UNSET:
                raise VersionConflictError(operation, tag)
            if tag is UNSET or tag is None:
                raise InvalidArgumentError("null, although the request has no tag")
        return found

    return read
