"""A client library for accessing giosg Reporting API"""

from . import errors, models
from .client import AuthenticatedClient, Client
from .facade import AsyncGiosgReporting, GiosgReporting
from .types import UNSET, File

__version__ = "0.1.0"


__all__ = (
    "UNSET",
    "AsyncGiosgReporting",
    "AuthenticatedClient",
    "Client",
    "File",
    "GiosgReporting",
    "__version__",
    "errors",
    "models",
)
