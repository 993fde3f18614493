"""The one error of the docs build."""


class DocsError(Exception):
    """The pages cannot be built; the text names the file and the way out."""
