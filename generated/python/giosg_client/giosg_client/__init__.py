"""A client library for accessing giosg Live HTTP API"""

from typing import TYPE_CHECKING, Any

from . import errors, models
from .client import AuthenticatedClient, Client
from .facade import AsyncGiosg, Giosg
from .types import UNSET, File

__version__ = "0.1.0"


if TYPE_CHECKING:
    from . import triggers, webhooks


def __getattr__(name: str) -> Any:
    if name not in ("triggers", "webhooks"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return import_module(f".{name}", __name__)


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
