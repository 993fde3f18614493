"""The demo credentials of the mock server, as the tests use them. They open nothing else."""

GIOSG_TOKEN = "mock-admin-token"
GOTOM_USER = "demo_user"
GOTOM_SECRET = "example-secret"
