"""The exception of the docs build."""

from scripts.files.errors import KnownError


class DocsError(KnownError):
    """The pages cannot be built; the message names the file and the remedy."""
