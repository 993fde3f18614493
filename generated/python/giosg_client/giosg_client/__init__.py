"""A client library for accessing giosg Live HTTP API"""

from . import errors, models
from .client import AuthenticatedClient, Client
from .facade import AsyncGiosg, Giosg
from .types import UNSET, File

__all__ = (
    "UNSET",
    "AsyncGiosg",
    "AuthenticatedClient",
    "Client",
    "File",
    "Giosg",
    "errors",
    "models",
)
