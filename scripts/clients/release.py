"""The released documents: each API, its documented-only edition, all APIs in one, and the page on what they rest on."""

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
"""Where the known unknowns are written down."""


def write_release(target: Path, bundles: Mapping[str, dict[str, Any]]) -> dict[str, str]:
    """Write `openapi/` and `coverage.md` below a folder; returns the SHA-256 of each file by its path in `openapi/`.

    Raises:
        CombineError: two documents cannot stand in one.
        OverlayError: the documented edition cannot be cut out.
        CoverageError: something has no source, or the README no list of unknowns.
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
