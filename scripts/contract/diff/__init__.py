"""Compare two revisions of documents and clients: changes, their severity, and the next version."""

from scripts.contract.diff.change import Change, Changes
from scripts.contract.diff.documents import compare_documents

__all__ = ["Change", "Changes", "compare_documents"]
