"""The demo credentials of the mock server, as the tests use them. They open nothing else."""

from __future__ import annotations

GIOSG_TOKEN = "mock-admin-token"
GOTOM_USER = "demo_user"
GOTOM_SECRET = "example-secret"
REPORT_USER = "report_user"
REPORT_SECRET = "report-secret"

_REPORTS = ("/app-api/graph-export/", "/app-api/custom-report-export/")


def gotom_credentials(path: str) -> tuple[str, str]:
    """User and secret for a path of goTom; reports have an API user of their own."""
    return (REPORT_USER, REPORT_SECRET) if path.startswith(_REPORTS) else (GOTOM_USER, GOTOM_SECRET)
