"""Hooks of schemathesis: valid credentials for each API, counters, and optionally the doors of the clients.

Credentials are added once method, URL, headers and body of a request are final, so goTom's signature covers the exact
bytes sent. Cases in which schemathesis deliberately omits credentials are left unchanged.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import requests
import schemathesis
from schemathesis import GenerationMode

from scripts.contract import demo
from scripts.contract.cases import described
from scripts.contract.counters import Counters, Progress
from scripts.contract.probes.listed import enumerate_listed_values
from scripts.contract.probes.live import Live
from scripts.contract.probes.probed import ProbedDocument
from scripts.contract.renewal import renew_after_deletions
from scripts.contract.speed import save_work
from scripts.contract.token_auth import TokenAuth
from scripts.signing.requests_auth import RequestsGoTomAuth


def _requests_auth(credentials: demo.DemoCredentials) -> requests.auth.AuthBase:
    if isinstance(credentials, demo.SigningCredentials):
        return RequestsGoTomAuth(credentials.user, credentials.secret)
    return TokenAuth(credentials.header)


def _taking(credentials: demo.DemoCredentials) -> Callable[[Any], bool]:
    """Return whether the operation of a context takes these credentials."""
    return lambda context: demo.credentials_of(described(context.operation)) == credentials


for _credentials in demo.ALL:
    register = schemathesis.auth.set_from_requests  # type: ignore[attr-defined]  # set on a function
    register(_requests_auth(_credentials)).apply_to(_taking(_credentials))


@schemathesis.hook
def filter_case(context: schemathesis.HookContext, case: Any) -> bool:
    """Skip multipart forms that are invalid only by the types of values.

    On the wire, a part is a text or a file: null arrives as the valid text `null`, the list `["x"]` as the text `x`.
    """
    if case.media_type != "multipart/form-data" or not isinstance(case.body, dict):
        return True
    if case.meta is None or case.meta.generation.mode is GenerationMode.POSITIVE:
        return None not in case.body.values()
    return all(isinstance(value, (str, bytes)) for value in case.body.values())


if "CONTRACT_COUNTS" in os.environ:  # started by `python -m scripts.contract`, not by hand
    urls: dict[str, str] = json.loads(os.environ["CONTRACT_DOORS"])

    @schemathesis.hook
    def before_load_schema(context: schemathesis.HookContext, raw_schema: dict[str, Any]) -> None:
        """Take values of `x-values-from` from the list."""
        live = Live(ProbedDocument("fuzzed", raw_schema), urls["raw"])
        enumerate_listed_values(raw_schema, live)
        live.close()

    save_work()
    counters = Counters.register(os.environ["CONTRACT_COUNTS"], Progress(Path(os.environ["CONTRACT_PROGRESS"])))
    renew_after_deletions(list(urls.values()))
    if len(urls) > 1:
        from scripts.contract.doors import open_doors
        from scripts.contract.every_door import install

        install(os.environ["CONTRACT_API"], urls["raw"], open_doors(os.environ["CONTRACT_API"], urls), counters)
