"""The demo credentials of the mock server, as the tests use them. They open nothing else."""

GIOSG_TOKEN = "mock-admin-token"
GIOSG_LIMITED_TOKEN = "mock-limited-token"
GIOSG_ACCESS_TOKEN = "mock-access-token"
FOREIGN_ORGANIZATION = "d0a7c1de-2f7c-4f6b-9a51-3c7f1c0f5e21"
"""An organization that exists and that none of the tokens belongs to."""

GOTOM_USER = "demo_user"
GOTOM_SECRET = "example-secret"
GOTOM_SECRETS = {
    "general": (GOTOM_USER, GOTOM_SECRET),
    "crmImport": ("crm_sync_import", "crm-secret"),
    "reports": ("report_user", "report-secret"),
}
"""User and secret by the name that `x-signature` gives to the kind of user."""
