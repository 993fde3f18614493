"""A client library for accessing giosg Live HTTP API"""

from . import errors, models, triggers, webhooks
from .client import AuthenticatedClient, Client
from .facade import AsyncGiosg, Giosg
from .types import UNSET, File

__version__ = "0.1.0"

__all__ = (
    "UNSET",
    "AsyncGiosg",
    "AuthenticatedClient",
    "Client",
    "File",
    "Giosg",
    "__version__",
    "errors",
    "models",
    "triggers",
    "webhooks",
)
