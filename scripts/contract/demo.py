"""The demo credentials of the mock server, as the tests use them. They open nothing else."""

from __future__ import annotations

GIOSG_TOKEN = "mock-admin-token"
GIOSG_LIMITED_TOKEN = "mock-limited-token"
GIOSG_ACCESS_TOKEN = "mock-access-token"
FOREIGN_ORGANIZATION = "d0a7c1de-2f7c-4f6b-9a51-3c7f1c0f5e21"
"""An organization that exists and that none of the tokens belongs to."""
VISITOR_TOKEN = "mock-visitor-token"
VISITOR_PATHS = "/api/v5/public/"
"""What the paths begin with that take a visitor's token."""

GOTOM_USER = "demo_user"
GOTOM_SECRET = "example-secret"
GOTOM_SECRETS = {
    "general": (GOTOM_USER, GOTOM_SECRET),
    "crmImport": ("crm_sync_import", "crm-secret"),
    "reports": ("report_user", "report-secret"),
}
"""User and secret by the name that `x-signature` gives to the kind of user."""

_REPORTS = ("/app-api/graph-export/", "/app-api/custom-report-export/")


def gotom_credentials(path: str) -> tuple[str, str]:
    """User and secret for a path of goTom; reports have an API user of their own."""
    return GOTOM_SECRETS["reports" if path.startswith(_REPORTS) else "general"]


def giosg_authorization(path: str) -> str:
    """The value of the Authorization header for a path of a giosg host: a visitor's token on the visitor side."""
    return f"Bearer {VISITOR_TOKEN}" if path.startswith(VISITOR_PATHS) else f"Token {GIOSG_TOKEN}"
