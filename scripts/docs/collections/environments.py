"""The variables of a collection, with their values for the mock server and for a real host."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from scripts.docs.examples import DEMO
from scripts.docs.samples.request import ExampleRequest, Text, Variable

MOCK_URL = "http://127.0.0.1:4010"
RESET = "resetUrl"
"""URL that restores the demo data of a mock server before each request; unset by default."""


@dataclass(frozen=True, slots=True)
class Setting:
    """A variable of the environments."""

    name: str
    mock: str
    real: str = ""
    secret: bool = False


def settings(requests: Sequence[ExampleRequest]) -> list[Setting]:
    """Return the variables used by the requests of an API. Credentials for real hosts are empty, to be filled in."""
    document = requests[0].operation.document
    found = [Setting("baseUrl", MOCK_URL, "".join(_plain(part) for part in requests[0].host))]
    if document.signature:
        found += [Setting("tenant", "demo"), *_users(document.security_schemes)]
    else:
        (token,) = {
            _token(document.security_schemes[each.operation.schemes[0]]) for each in requests if each.credential
        }
        found.append(Setting("token", token, secret=True))
    if any(isinstance(part, Variable) for each in requests for field in each.fields for part in field.value):
        found.append(Setting("clientSecret", "example-app-secret", secret=True))
    return found


def user_variables(name: str) -> tuple[str, str]:
    """Return the variables of a kind of signing user, such as `crmImportUser` and `crmImportSecret`."""
    return ("user", "secret") if name == "general" else (f"{name}User", f"{name}Secret")


def templated(text: Text) -> str:
    """Return a text with variables in the syntax of collections. The variable of the credential is `token`."""
    return "".join(f"{{{{{_name(part)}}}}}" if isinstance(part, Variable) else part for part in text)


def _name(variable: Variable) -> str:
    return "clientSecret" if variable.name.endswith("_CLIENT_SECRET") else "token"


def _plain(part: str | Variable) -> str:
    """Return a part of the production host; its only variable is the tenant."""
    return part if isinstance(part, str) else "{{tenant}}"


def _users(schemes: Mapping[str, Mapping[str, Any]]) -> list[Setting]:
    (scheme,) = (scheme for scheme in schemes.values() if "x-signature" in scheme)
    found = []
    for name, demo in scheme[DEMO]["users"].items():
        user, secret = user_variables(name)
        found += [Setting(user, demo["user"]), Setting(secret, demo["secret"], secret=True)]
    return found


def _token(scheme: Mapping[str, Any]) -> str:
    return str(scheme[DEMO]["token"])
