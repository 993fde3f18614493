"""The demo credentials of the mock server, and their choice by operation. They are valid nowhere else."""

from __future__ import annotations

from dataclasses import dataclass

from scripts.mock.testing import CREDENTIALS
from scripts.openapi import Operation

GIOSG_TOKEN = CREDENTIALS["token"]["token"]
GIOSG_LIMITED_TOKEN = "mock-limited-token"
GIOSG_ACCESS_TOKEN = "mock-access-token"
FOREIGN_ORGANIZATION = "d0a7c1de-2f7c-4f6b-9a51-3c7f1c0f5e21"
"""An existing organization of none of the tokens."""
VISITOR_TOKEN = CREDENTIALS["visitor"]["access_token"]
VISITOR_SCHEME = "visitorToken"
"""The security scheme for visitor tokens."""

GOTOM_USER, GOTOM_SECRET = CREDENTIALS["hmac"]["user"], CREDENTIALS["hmac"]["secret"]


@dataclass(frozen=True)
class TokenCredentials:
    """Credentials in the Authorization header of a giosg host: a scheme, one space, a token."""

    scheme: str
    token: str

    @property
    def header(self) -> str:
        return f"{self.scheme} {self.token}"


@dataclass(frozen=True)
class SigningCredentials:
    """An API user of goTom with the secret that signs its requests."""

    user: str
    secret: str


DemoCredentials = TokenCredentials | SigningCredentials

USER_TOKEN = TokenCredentials("Token", GIOSG_TOKEN)
ACCESS_TOKEN = TokenCredentials("Bearer", GIOSG_ACCESS_TOKEN)
VISITOR = TokenCredentials("Bearer", VISITOR_TOKEN)
SIGNING_USERS = {
    "general": SigningCredentials(GOTOM_USER, GOTOM_SECRET),
    "crmImport": SigningCredentials("crm_sync_import", "crm-secret"),
    "reports": SigningCredentials("report_user", "report-secret"),
}
"""Signing users by their names in `x-signature`."""
USUAL: dict[str, DemoCredentials] = {"token": USER_TOKEN, "visitor": VISITOR, "hmac": SIGNING_USERS["general"]}
"""General credentials by the kind of credentials of an API (`Package.credentials`)."""
ALL: tuple[DemoCredentials, ...] = (USER_TOKEN, VISITOR, *SIGNING_USERS.values())
"""All credentials that `credentials_of` may return."""


def credentials_of(operation: Operation) -> DemoCredentials | None:
    """Return the credentials for an operation, from `security` and `x-signature`; None if it is public."""
    if operation.is_public:
        return None
    if operation.signing_user is not None:
        return SIGNING_USERS[operation.signing_user]
    return VISITOR if is_for_visitors(operation) else USER_TOKEN


def is_for_visitors(operation: Operation) -> bool:
    """Return whether an operation takes a visitor token instead of a user's."""
    return VISITOR_SCHEME in operation.schemes
