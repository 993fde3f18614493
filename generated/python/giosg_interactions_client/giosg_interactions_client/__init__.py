"""A client library for accessing giosg Interaction Designer API"""

from . import errors, models
from .client import AuthenticatedClient, Client
from .facade import AsyncInteractionDesigner, InteractionDesigner
from .types import UNSET, File

__version__ = "0.1.0"


__all__ = (
    "UNSET",
    "AsyncInteractionDesigner",
    "AuthenticatedClient",
    "Client",
    "File",
    "InteractionDesigner",
    "__version__",
    "errors",
    "models",
)
