"""Call the operations of a document on a live server, with valid demo credentials by default."""

from __future__ import annotations

import copy
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

import httpx

from scripts.contract.coverage.collector import Collector
from scripts.contract.demo import SigningCredentials, credentials_of
from scripts.contract.pointer import Unresolvable, evaluate, put
from scripts.contract.probes.probed import ProbedDocument
from scripts.contract.probes.resources import ProbedResource, creator_of, resources
from scripts.contract.probes.values import sample, unlike_any
from scripts.contract.token_auth import TokenAuth
from scripts.contract.traffic.exchange import Exchange, Headers
from scripts.contract.trust import trusted
from scripts.openapi import JSON, Operation
from scripts.openapi.links import Link
from scripts.signing.auth import GoTomHMACAuth

FORM_TYPE = "application/x-www-form-urlencoded"
MULTIPART_TYPE = "multipart/form-data"
_RESET = "/__mock__/reset"
_HEADERS = {"Accept": "*/*"}
_TIMEOUT = httpx.Timeout(10.0).as_dict()


class Unusable(Exception):
    """A response that stops a probe; the message says why.

    Attributes:
        operation: the operation that was called.
    """

    def __init__(self, operation: Operation, words: str) -> None:
        super().__init__(words)
        self.operation = operation


def auth_of(operation: Operation) -> httpx.Auth:
    """Return the valid demo credentials of an operation."""
    credentials = credentials_of(operation)
    if isinstance(credentials, SigningCredentials):
        return GoTomHMACAuth(credentials.user, credentials.secret)
    return httpx.Auth() if credentials is None else TokenAuth(credentials.header)


@dataclass(frozen=True)
class ProbeCall:
    """A valid request of an operation: path parameters, body and content type."""

    operation: Operation
    path: Mapping[str, str]
    body: Any = None
    content_type: str | None = None
    query: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Item:
    """A created item: the path to read it, the sent body, and the response (None without a body)."""

    resource: ProbedResource
    path: Mapping[str, str]
    sent: Any
    answer: Any


class Live:
    """One API behind a base URL; `coverage` counts what the exchanges touch."""

    def __init__(self, document: ProbedDocument, url: str, coverage: Collector | None = None) -> None:
        self.use(document)
        self.requests = 0
        self._coverage = coverage
        self._url = url
        # Uses no proxy. A client would use those of the environment, and take two thirds more time.
        self._transport = httpx.HTTPTransport(verify=trusted())

    def _sent(self, request: httpx.Request) -> httpx.Response:
        """Send a request unchanged, and count what it touches. Raises httpx.HTTPError."""
        self.requests += 1
        request.extensions["timeout"] = _TIMEOUT
        response = self._transport.handle_request(request)
        response.request = request
        try:
            response.read()
        finally:
            response.close()
        if self._coverage is not None:
            self._coverage.exchange(_exchange(request, response))
        return response

    def followed(self, link: Link) -> None:
        """Count a followed link."""
        if self._coverage is not None:
            self._coverage.followed(link)

    def reset(self) -> None:
        """Restore the demo data. Raises httpx.HTTPError."""
        self._sent(self._request("POST", _RESET)).raise_for_status()

    def close(self) -> None:
        self._transport.close()

    def use(self, document: ProbedDocument) -> None:
        """Use this document from now on."""
        self.document = document
        self._resources: list[ProbedResource] | None = None

    @property
    def resources(self) -> list[ProbedResource]:
        """The resources of the current document."""
        if self._resources is None:
            self._resources = resources(self.document)
        return self._resources

    def send(
        self,
        call: ProbeCall,
        *,
        auth: httpx.Auth | None = None,
        extra_query: str = "",
        headers: Mapping[str, str] | None = None,
    ) -> httpx.Response:
        """Send a call; `auth` replaces the valid credentials. Raises httpx.HTTPError."""
        request = self.build(call, extra_query)
        request.headers.update(headers or {})
        return self._authorized(request, auth or auth_of(call.operation))

    def send_bare(self, request: httpx.Request) -> httpx.Response:
        """Send a request unchanged, without our credentials. Raises httpx.HTTPError."""
        return self._sent(request)

    def _authorized(self, request: httpx.Request, auth: httpx.Auth) -> httpx.Response:
        """Send a request with credentials, none of which depend on a response."""
        return self._sent(next(auth.sync_auth_flow(request)))

    def _request(self, method: str, target: str, **content: Any) -> httpx.Request:
        return httpx.Request(method.upper(), self._url + target, headers=_HEADERS, **content)

    def build(self, call: ProbeCall, extra_query: str = "") -> httpx.Request:
        """Return the request of a call, without credentials."""
        path = call.operation.path
        for name, value in call.path.items():
            path = path.replace(f"{{{name}}}", quote(value, safe=""))
        query = "&".join([f"{quote(name)}={quote(value, safe='')}" for name, value in call.query.items()])
        query = "&".join(part for part in (query, extra_query) if part)
        target = f"{path}?{query}" if query else path
        method = call.operation.method
        if call.content_type == JSON:
            return self._request(method, target, json=call.body)
        if call.content_type == FORM_TYPE:
            fields = {name: _form_text(value) for name, value in call.body.items()}
            return self._request(method, target, data=fields)
        if call.content_type == MULTIPART_TYPE:
            return self._request(method, target, files=self._parts(call))
        return self._request(method, target)

    def _parts(self, call: ProbeCall) -> dict[str, tuple[str | None, str]]:
        """Return the fields of a multipart form: file name (None for a text) and content."""
        schemas = self.document.properties(call.operation.bodies[MULTIPART_TYPE])
        binary = {name for name, one in schemas.items() if one.get("format") == "binary"}
        return {name: (name if name in binary else None, _form_text(value)) for name, value in call.body.items()}

    def follow(self, operation: Operation, url: str) -> Any:
        """Return the JSON of a linked page. Raises Unusable, httpx.HTTPError."""
        if not url.startswith(f"{self._url}/"):
            raise Unusable(operation, f"links to another host: {url}")
        request = self._request("GET", url.removeprefix(self._url))
        return self.json(operation, self._authorized(request, auth_of(operation)))

    def ask(self, call: ProbeCall) -> Any:
        """Send a call that must succeed, and return its JSON; None without a body. Raises Unusable."""
        response = self.send(call)
        return self.json(call.operation, response)

    def json(self, operation: Operation, response: httpx.Response) -> Any:
        """Return the JSON of a 2xx response. Raises Unusable."""
        if not response.is_success:
            raise Unusable(operation, f"a valid request got {response.status_code}: {response.text[:200]}")
        if not response.content:
            return None
        try:
            return response.json()
        except ValueError:
            raise Unusable(operation, "the response is not JSON") from None

    def path_examples(self, operation: Operation) -> dict[str, str]:
        """Return the first example of each path parameter; these exist in the demo data."""
        described = [place.value for place in operation.parameters]
        return {one["name"]: str(self._example(one)) for one in described if one["in"] == "path"}

    def required_query(self, operation: Operation) -> dict[str, str]:
        """Return the first example of each required query parameter."""
        return self._query(operation, "required")

    def query_examples(self, operation: Operation) -> dict[str, str]:
        """Return the first example of each parameter of the query that is required or has one."""
        return self._query(operation, "required", "example", "examples")

    def _query(self, operation: Operation, *keys: str) -> dict[str, str]:
        described = [place.value for place in operation.parameters if place.value["in"] == "query"]
        return {one["name"]: str(self._example(one)) for one in described if any(map(one.get, keys))}

    def _example(self, parameter: Mapping[str, Any]) -> Any:
        if "example" in parameter:
            return parameter["example"]
        examples = parameter.get("examples")
        if not examples:
            raise LookupError(f"the parameter {parameter['name']} has no example")
        return self.document.resolve(next(iter(examples.values())))["value"]

    def body(self, operation: Operation, number: int, content_type: str = JSON) -> Any:
        """Return a valid body, different for each number.

        New ids that links read, and values that must be unique (`x-unique`), are new each time.
        """
        schema = operation.bodies[content_type]
        value = sample(self.document, schema, number)
        if not self.document.is_valid(schema, value):
            value = self._documented_body(operation, content_type)
        for name, one in self.document.properties(schema).items():
            if one.get("x-unique") and name in value:
                value[name] = unlike_any(self.document, one)
        for link in self.document.links:
            for expression in link.parameters.values():
                if link.source == operation and expression.startswith("$request.body#"):
                    put(value, expression.removeprefix("$request.body#"), f"probe-{uuid.uuid4()}")
        return value

    def _documented_body(self, operation: Operation, content_type: str) -> Any:
        """Return the first example of the body, for schemas with interdependent properties."""
        assert operation.body is not None
        for one in self.document.examples(operation.body / "content" / content_type):
            return copy.deepcopy(one.value)
        raise LookupError(f"no valid body for {operation.label}")

    def create(self, resource: ProbedResource, number: int = 0, content_type: str = JSON) -> Item:
        """Create an item of a resource with a creator. Raises Unusable."""
        call = self.creation(resource, number, content_type)
        return self.made(resource, call, self.send(call))

    def creation(self, resource: ProbedResource, number: int = 0, content_type: str = JSON) -> ProbeCall:
        """Return the call that creates an item."""
        assert resource.creator is not None
        operation = resource.creator.source
        wanted = content_type if content_type in operation.bodies else None
        return self.call_on(operation, self.path_examples(operation), number, wanted)

    def made(self, resource: ProbedResource, call: ProbeCall, response: httpx.Response) -> Item:
        """Return the item created by a call. Raises Unusable."""
        assert resource.creator is not None
        answer = self.json(call.operation, response)
        return Item(resource, self._reached(resource.creator, call.path, call.body, answer), call.body, answer)

    def existing(self, resource: ProbedResource) -> Item:
        """Return a new item or, if none can be created, one from the document's links or examples."""
        if resource.creator is not None:
            return self.create(resource)
        for link in (*resource.listers, resource.finder):
            if link is not None:
                path = self.path_examples(link.source)
                answer = self.ask(ProbeCall(link.source, path))
                return Item(resource, self._reached(link, path, None, answer), None, None)
        return Item(resource, self.path_examples(resource.reader), None, None)

    def read(self, item: Item) -> Any:
        """Return the current state of the item. Raises Unusable."""
        return self.ask(ProbeCall(item.resource.reader, item.path))

    def call(self, operation: Operation) -> ProbeCall:
        """Return a valid call of any operation, on a new item if one can be created. Raises Unusable."""
        owner = self._creator(operation)
        if owner is None:
            return self.call_on(operation, self.path_examples(operation))
        call = self.call_on(owner.source, self.path_examples(owner.source))
        return self.call_on(operation, self._reached(owner, call.path, call.body, self.ask(call)))

    def call_on(
        self, operation: Operation, path: Mapping[str, str], number: int = 0, content_type: str | None = None
    ) -> ProbeCall:
        """Return a valid call of an operation with path parameters; by default with its first content type."""
        if not operation.bodies:
            return ProbeCall(operation, path)
        content_type = content_type or next(iter(operation.bodies))
        return ProbeCall(operation, path, self.body(operation, number, content_type), content_type)

    def _creator(self, operation: Operation) -> Link | None:
        """Return the link from the POST that creates an item to an operation, or to the reader of its item."""
        names = operation.parameter_names("path")
        for one in self.resources:
            if one.creator is not None and operation in one.beneath and set(one.creator.parameters) == names:
                return one.creator
        return creator_of(self.document, operation)

    def _reached(self, link: Link, path: Mapping[str, str], sent: Any, answer: Any) -> dict[str, str]:
        try:
            return {name: evaluate(expression, path, sent, answer) for name, expression in link.parameters.items()}
        except Unresolvable as error:
            raise Unusable(link.source, f"the response does not identify the resource: {error}") from None


def _exchange(request: httpx.Request, response: httpx.Response) -> Exchange:
    return Exchange(
        method=request.method,
        url=str(request.url),
        status=response.status_code,
        request_headers=_headers(request.headers),
        request=request.read(),
        response_headers=_headers(response.headers),
        response=response.content,
    )


def _headers(headers: httpx.Headers) -> Headers:
    """Return header fields as text."""
    return tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in headers.raw)


def _form_text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
