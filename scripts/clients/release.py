"""Write the released documents: each API, its documented-only edition, the combined document, the coverage page."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scripts.documents.combine import combine
from scripts.documents.edition import edition
from scripts.files.yaml_file import dump_document, write_text
from scripts.quality.coverage import coverage, page, unknowns

README = Path(__file__).resolve().parents[2] / "spec" / "README.md"
"""The file with the list of known unknowns."""


def write_release(target: Path, bundles: Mapping[str, dict[str, Any]]) -> dict[str, str]:
    """Write `openapi/` and `coverage.md` into a folder, and return the SHA-256 of each file by its path in `openapi/`.

    Raises:
        CombineError: the documents cannot be combined.
        OverlayError: the documented-only edition cannot be derived.
        CoverageError: a source is missing, or the README's list of unknowns.
    """
    documents = dict(bundles)
    documents |= {f"documented/{api}": edition(bundle) for api, bundle in bundles.items()}
    documents["combined"] = combine(bundles)
    hashes = {}
    for name, document in documents.items():
        for suffix in (".yaml", ".json"):
            text = dump_document(document, as_json=suffix == ".json")
            write_text(text, target / "openapi" / f"{name}{suffix}")
            hashes[f"{name}{suffix}"] = _hash(text)
    text = page([coverage(bundle) for bundle in bundles.values()], unknowns(README))
    write_text(text, target / "coverage.md")
    hashes["../coverage.md"] = _hash(text)
    return hashes


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
