"""Folders of this repository and the seed that the contract tests use unless told otherwise."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = ROOT / "generated" / "openapi"
"""The released documents."""
PYTHON_CLIENTS = ROOT / "generated" / "python"
TYPESCRIPT_CLIENTS = ROOT / "generated" / "typescript"
SEED = 20261123
