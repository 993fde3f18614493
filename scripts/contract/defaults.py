"""Default folders and seed of `contract`, in a clone or installed from a wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSIDE = _PACKAGE / "documents"
IS_INSTALLED = _INSIDE.is_dir()
"""Whether this is an installed wheel, which contains documents and settings."""
ROOT = _PACKAGE.parents[1]
"""The clone."""
DOCUMENTS = _INSIDE if IS_INSTALLED else ROOT / "generated" / "openapi"
"""The released documents."""
SHOWN_DOCUMENTS = DOCUMENTS if IS_INSTALLED else DOCUMENTS.relative_to(ROOT)
"""Their folder in messages and reports."""
SETTINGS = _PACKAGE / "schemathesis.toml" if IS_INSTALLED else ROOT / "schemathesis.toml"
"""Settings of schemathesis that depend neither on the target nor on demo data."""
HOOKS = "scripts.contract.target.hooks"
"""The hooks that schemathesis loads for any target."""
IMPORTS = _PACKAGE.parent if IS_INSTALLED else ROOT
"""The folder that must be on the import path for the hooks."""
PYTHON_CLIENTS = ROOT / "generated" / "python"
TYPESCRIPT_CLIENTS = ROOT / "generated" / "typescript"
SEED = 20261123
MOCK_DOCUMENTS_VARIABLE = "CONTRACT_DOCUMENTS"
"""Environment variable with the folder that mock servers serve, for the process that they are forked from."""
