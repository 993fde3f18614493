"""The secrets that the descriptions mark: properties and path parameters with `format: password`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Any

from scripts.mock.engine.endpoint import Api
from scripts.mock.engine.masking import SecretPaths, masked
from scripts.openapi import Operation, Place
from scripts.openapi.schemas import reachable

_NONE: frozenset[str] = frozenset()


class MarkedSecrets:
    """Masks values of some APIs. The names of an operation or collection are looked up when they are first needed."""

    def __init__(self, apis: Sequence[Api]) -> None:
        self._apis = {api.name: api for api in apis}
        self._names: dict[tuple[str, ...], frozenset[str]] = {}

    @cached_property
    def paths(self) -> SecretPaths:
        """The paths with a parameter that is a secret."""
        return SecretPaths(
            (endpoint.path, [one.name for one in endpoint.path_parameters if one.is_secret])
            for api in self._apis.values()
            for endpoint in api.endpoints
        )

    def masked_body(self, api: str | None, operation_id: str | None, body: Any) -> Any:
        """Return a body of a request or response without secrets; `operation_id` is None for an undescribed one."""
        return masked(body, self._of_operation(api, operation_id), self.paths)

    def masked_record(self, api: str, collection: str, record: Any) -> Any:
        """Return a record without secrets."""
        return masked(record, self._of_collection(api, collection), self.paths)

    def _of_operation(self, api: str | None, operation_id: str | None) -> frozenset[str]:
        if api is None or operation_id is None:
            return _NONE
        key = (api, operation_id)
        if key not in self._names:
            operation = self._apis[api].document.by_id[operation_id]
            self._names[key] = self._in_schemas(api, _schemas(operation))
        return self._names[key]

    def _of_collection(self, api: str, collection: str) -> frozenset[str]:
        key = (api, "x-mock", collection)
        if key not in self._names:
            document = self._apis[api].document
            declared = document.place("x-mock", "collections", collection, "schema")
            named = isinstance(declared.value, str)
            schema = document.place("components", "schemas", declared.value) if named else declared
            self._names[key] = self._in_schemas(api, [schema])
        return self._names[key]

    def _in_schemas(self, api: str, schemas: Iterable[Place]) -> frozenset[str]:
        """Return the names of the secret properties in some schemas, and in those they refer to."""
        document = self._apis[api].document
        return frozenset(
            place.name
            for schema in schemas
            for found in reachable(document, schema)
            for place in found / "properties"
            if document.resolve(place.value).get("format") == "password"
        )


def _schemas(operation: Operation) -> list[Place]:
    """Return the schemas of the bodies of an operation."""
    holders = [*([] if operation.body is None else [operation.body]), *operation.responses.values()]
    return [media / "schema" for holder in holders for media in holder / "content" if "schema" in media]
