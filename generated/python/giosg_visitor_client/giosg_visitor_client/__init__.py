"""A client library for accessing giosg visitor API"""

from . import errors, models
from .client import AuthenticatedClient, Client
from .facade import AsyncGiosgVisitor, GiosgVisitor
from .types import UNSET, File

__version__ = "0.1.0"


__all__ = (
    "UNSET",
    "AsyncGiosgVisitor",
    "AuthenticatedClient",
    "Client",
    "File",
    "GiosgVisitor",
    "__version__",
    "errors",
    "models",
)
