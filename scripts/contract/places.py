"""Where documents and settings are: in a clone of the project, or, installed from a wheel, inside the package."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
_IN_PACKAGE = PACKAGE / "documents"
IS_INSTALLED = _IN_PACKAGE.is_dir()
CLONE = PACKAGE.parents[1]

DOCUMENTS = _IN_PACKAGE if IS_INSTALLED else CLONE / "generated" / "openapi"
"""The released documents."""
SETTINGS = PACKAGE / "schemathesis.toml" if IS_INSTALLED else CLONE / "schemathesis.toml"
"""Settings of schemathesis that do not depend on the target, with their reasons."""
HOOKS = "scripts.contract.target.hooks"
"""The module that schemathesis loads for any target."""
IMPORTS = PACKAGE.parent if IS_INSTALLED else CLONE
"""The folder that must be on the path of imports for the hooks."""
