"""A client library for accessing goTom app-api"""

from . import errors, models
from .client import AuthenticatedClient, Client
from .facade import AsyncGoTom, GoTom
from .types import UNSET, File

__version__ = "0.1.0"


__all__ = (
    "UNSET",
    "AsyncGoTom",
    "AuthenticatedClient",
    "Client",
    "File",
    "GoTom",
    "__version__",
    "errors",
    "models",
)
