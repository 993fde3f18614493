"""What schemathesis loads: valid credentials for each API, counters, and, when asked for, the generated clients.

Credentials are put on after method, URL, headers and body of a request are final, so goTom's signature covers the very
bytes that are sent. Cases in which schemathesis leaves the credentials out on purpose stay without.
"""

from __future__ import annotations

import os
from typing import Any

import requests
import schemathesis

from scripts.contract.counters import Counters
from scripts.contract.demo import giosg_authorization, gotom_credentials
from scripts.contract.probes.document import Document
from scripts.contract.probes.listed import enumerate_listed_values
from scripts.contract.probes.live import Live
from scripts.contract.renewal import renew_after_deletions
from scripts.signing.requests_auth import RequestsGoTomAuth


class DemoCredentials(requests.auth.AuthBase):
    """The credentials that the target of a request asks for."""

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        if request.path_url.startswith("/app-api"):
            return RequestsGoTomAuth(*gotom_credentials(request.path_url))(request)
        request.headers["Authorization"] = giosg_authorization(request.path_url)
        return request


schemathesis.auth.set_from_requests(DemoCredentials())

if "CONTRACT_COUNTS" in os.environ:  # started by `python -m scripts.contract`, not by hand

    @schemathesis.hook
    def before_load_schema(context: schemathesis.HookContext, raw_schema: dict[str, Any]) -> None:
        """Values that must be listed ones are taken from the list (`x-values-from`)."""
        live = Live(Document(raw_schema), os.environ["CONTRACT_URL"])
        enumerate_listed_values(raw_schema, live)
        live.close()

    counters = Counters.register(os.environ["CONTRACT_COUNTS"])
    renew_after_deletions(os.environ["CONTRACT_URL"])
    if os.environ["CONTRACT_MODE"] != "raw":
        from scripts.contract.through_client import install

        install(os.environ["CONTRACT_API"], os.environ["CONTRACT_MODE"], os.environ["CONTRACT_URL"], counters)
