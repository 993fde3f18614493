"""A client library for accessing giosg Reporting API"""

from . import errors, models
from .client import AuthenticatedClient, Client
from .facade import AsyncGiosgReporting, GiosgReporting
from .types import UNSET

__all__ = (
    "UNSET",
    "AsyncGiosgReporting",
    "AuthenticatedClient",
    "Client",
    "GiosgReporting",
    "errors",
    "models",
)
