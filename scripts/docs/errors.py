"""The one error of the docs build."""

from scripts.files.errors import KnownError


class DocsError(KnownError):
    """The pages cannot be built; the text names the file and the way out."""
