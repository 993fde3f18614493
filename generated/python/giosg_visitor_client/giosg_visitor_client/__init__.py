"""A client library for accessing giosg visitor API"""

from . import errors, models
from .client import AuthenticatedClient, Client
from .facade import AsyncGiosgVisitor, GiosgVisitor
from .types import UNSET

__all__ = (
    "UNSET",
    "AsyncGiosgVisitor",
    "AuthenticatedClient",
    "Client",
    "GiosgVisitor",
    "errors",
    "models",
)
