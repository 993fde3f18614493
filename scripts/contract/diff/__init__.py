"""Compare two states of documents and clients: what changed, how much it matters, and the next version."""

from scripts.contract.diff.change import Change, Changes
from scripts.contract.diff.documents import compare_documents

__all__ = ["Change", "Changes", "compare_documents"]
