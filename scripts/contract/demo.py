"""The demo credentials of the mock server, and which of them an operation takes. They open nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from scripts.mock.testing import CREDENTIALS
from scripts.openapi import Operation

GIOSG_TOKEN = CREDENTIALS["token"]["token"]
GIOSG_LIMITED_TOKEN = "mock-limited-token"
GIOSG_ACCESS_TOKEN = "mock-access-token"
FOREIGN_ORGANIZATION = "d0a7c1de-2f7c-4f6b-9a51-3c7f1c0f5e21"
"""An organization that exists and that none of the tokens belongs to."""
VISITOR_TOKEN = CREDENTIALS["visitor"]["access_token"]
VISITOR_SCHEME = "visitorToken"
"""The security scheme of what takes a visitor's token."""

GOTOM_USER, GOTOM_SECRET = CREDENTIALS["hmac"]["user"], CREDENTIALS["hmac"]["secret"]


@dataclass(frozen=True)
class TokenCredentials:
    """What the Authorization header of a giosg host holds: a scheme, one space, a token."""

    scheme: str
    token: str

    @property
    def header(self) -> str:
        return f"{self.scheme} {self.token}"


@dataclass(frozen=True)
class SigningCredentials:
    """An API user of goTom, who signs requests with a secret."""

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
"""By the name that `x-signature` gives to the kind of user."""
USUAL: dict[str, DemoCredentials] = {"token": USER_TOKEN, "visitor": VISITOR, "hmac": SIGNING_USERS["general"]}
"""By the kind of credentials of an API (`Package.credentials`)."""
ALL: tuple[DemoCredentials, ...] = (USER_TOKEN, VISITOR, *SIGNING_USERS.values())
"""Every set of credentials that `credentials_of` may choose."""


def credentials_of(operation: Operation) -> DemoCredentials | None:
    """The credentials that open an operation, as its `security` and `x-signature` say; None if it needs none."""
    if operation.is_public:
        return None
    if operation.signing_user is not None:
        return SIGNING_USERS[operation.signing_user]
    return VISITOR if is_for_visitors(operation) else USER_TOKEN


def is_for_visitors(operation: Operation) -> bool:
    """Whether an operation takes the token of a visitor, not that of a user."""
    return VISITOR_SCHEME in operation.schemes
