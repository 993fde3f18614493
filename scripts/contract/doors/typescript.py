"""The generated TypeScript clients as doors, with a Node process for each set of credentials."""

from __future__ import annotations

import base64
import math
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from scripts.apis import PACKAGE_OF
from scripts.contract.defaults import TYPESCRIPT_CLIENTS
from scripts.contract.demo import USUAL, DemoCredentials, SigningCredentials
from scripts.contract.doors.bridge import Bridge, Outcome
from scripts.contract.doors.door import ExpressedCase, Received, Visit
from scripts.contract.express import MULTIPART, SentFile, same_json
from scripts.contract.wire import Sent, differences, is_same_bytes


class TypeScriptDoor:
    """A door through the methods of a generated client."""

    name = "typescript"

    def __init__(self, api: str, url: str, folder: Path = TYPESCRIPT_CLIENTS) -> None:
        """Take the `folder` of the packages."""
        self.url = url
        self._package = PACKAGE_OF[api]
        self._folder = folder
        self._bridges: dict[DemoCredentials, Bridge] = {}

    def visit(self, expressed: ExpressedCase) -> Visit:
        outcome = self._bridge(expressed.credentials).call(**_arguments(expressed), pins=expressed.pins)
        received = _received(outcome)
        if outcome.wire is None:
            what = "sent nothing" if outcome.error is None else "raised {}: {}".format(*outcome.error)
            return Visit(received, [f"the client {what}"])
        sent = Sent(outcome.wire.method, outcome.wire.target, outcome.wire.headers, outcome.wire.body)
        found = [f"on the wire: {difference}" for difference in differences(sent, expressed.wanted, same_doubles)]
        return Visit(received, found + _misread(outcome), is_same_bytes(sent, expressed.wanted))

    def close(self) -> None:
        for bridge in self._bridges.values():
            bridge.close()

    def _bridge(self, credentials: DemoCredentials | None) -> Bridge:
        known = credentials or USUAL[self._package.credentials]
        if known not in self._bridges:
            options = {**_options(known), "baseUrl": self.url, "maxRetries": 0}
            self._bridges[known] = Bridge(self._package, options, self._folder)
        return self._bridges[known]


def _options(credentials: DemoCredentials) -> dict[str, str]:
    if isinstance(credentials, SigningCredentials):
        return {"user": credentials.user, "secret": credentials.secret}
    return {"token" if credentials.scheme == "Token" else "accessToken": credentials.token}


def _arguments(expressed: ExpressedCase) -> dict[str, Any]:
    """Return the arguments of `Bridge.call` for a case, without parameters that the client sets itself."""
    case, decided = expressed.case, expressed.call.decided
    is_absent = type(case.body).__name__ == "NotSet"
    return {
        "operation_id": case.operation.definition.raw["operationId"],
        "path": {
            name: unquote(value) if isinstance(value, str) else value
            for name, value in (case.path_parameters or {}).items()
        },
        "query": {name: value for name, value in (case.query or {}).items() if ("query", name) not in decided},
        "headers": {
            name: value
            for name, value in (case.headers or {}).items()
            if ("header", name) not in decided and name.lower() != "authorization"
        },
        "body": None if is_absent else _body(expressed),
        "content_type": None if is_absent else case.media_type,
    }


def _body(expressed: ExpressedCase) -> Any:
    case = expressed.case
    if case.media_type != MULTIPART or not isinstance(case.body, dict):
        return case.body
    files = expressed.call.files
    return {name: _file(files[name]) if name in files else value for name, value in case.body.items()}


def _file(file: SentFile) -> dict[str, str]:
    return {"$file": base64.b64encode(file.content).decode(), "name": file.name, "type": ""}


def _received(outcome: Outcome) -> Received | None:
    if outcome.status is None:
        return None
    return Received(outcome.status, outcome.headers or {}, outcome.body or b"")


def _misread(outcome: Outcome) -> list[str]:
    """Yield the differences between the client's result and the received response."""
    status = outcome.status or 0
    if status == 401:
        return ["the client's credentials were rejected"]
    if status >= 400:
        return [] if outcome.error is not None else [f"the client threw nothing for status {status}"]
    if outcome.error is not None:
        return ["the client raised {}: {}".format(*outcome.error)]
    return []


def same_doubles(left: Any, right: Any) -> bool:
    """Return whether two JSON values are equal, as in `same_json`, but with numbers compared as IEEE 754 doubles."""
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same_doubles(left[key], right[key]) for key in left)
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(same_doubles(a, b) for a, b in zip(left, right, strict=True))
    if type(left) in (int, float) and type(right) in (int, float):
        return left == right or math.isclose(left, right, rel_tol=0, abs_tol=math.ulp(float(right)))
    return same_json(left, right)
