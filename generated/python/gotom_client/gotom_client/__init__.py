"""A client library for accessing goTom app-api"""

from . import errors, models
from .client import AuthenticatedClient, Client
from .facade import AsyncGoTom, GoTom
from .types import UNSET, File

__all__ = (
    "UNSET",
    "AsyncGoTom",
    "AuthenticatedClient",
    "Client",
    "File",
    "GoTom",
    "errors",
    "models",
)
