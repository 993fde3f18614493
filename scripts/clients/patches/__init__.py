"""Patches to the templates of openapi-python-client.

Each patch replaces a piece of an installed template and gives the reason. If a piece does not occur exactly once, or a
fully replaced template has changed upstream, generation fails, so that an upgrade cannot silently undo a fix.
"""

from __future__ import annotations

import hashlib
from importlib.resources import files
from pathlib import Path

from scripts.clients.patches.functions import FUNCTIONS
from scripts.clients.patches.models import MODELS
from scripts.clients.patches.package import PACKAGE
from scripts.clients.patches.patch import Patch
from scripts.files.errors import KnownError


class PatchError(KnownError):
    """An installed template has changed; openapi-python-client was upgraded."""


REPLACED = {
    "client.py.jinja": "4eac65762f21014a7fbf59e730f1be6d28c9c85ddc1c40b458b6ff5f67a64c9e",
    "README.md.jinja": "db57918c4d3b23d2a6f1904b124fdeb90fad0baf2a78bec7bfa0617d48fd623c",
    "model.py.jinja": "fd1c79680d51c06cfbb89809ad123750ba9add98b688036c04cabbf1f8ba40a0",
    "errors.py.jinja": "b6ba7ea79aa7d7f24b47119985d1ed20268d3da0ab70309ee138088a106b6af9",
    "models_init.py.jinja": "4f64a3d6e1b15a561be5573c1b7702eb928c0e4fa6b67107d20e57a74c44d51a",
    "package_init.py.jinja": "ac15907e32dc39bd9b83ea6f2002fb87514f2182b97f88231b5a9c47321f6210",
}
"""SHA-256 of the installed templates that our own templates or runtime modules replace completely."""

PATCHES = (*FUNCTIONS, *MODELS, *PACKAGE)


def patched_templates(target: Path) -> Path:
    """Write the patched templates into a folder for `--custom-template-path`, and return it.

    Raises:
        PatchError: an installed template has changed.
    """
    installed = files("openapi_python_client") / "templates"
    for name, expected in REPLACED.items():
        if hashlib.sha256((installed / name).read_bytes()).hexdigest() != expected:
            raise PatchError(
                f"{name}: the installed template has changed; port the changes of openapi-python-client to "
                "scripts/clients/templates/ and update the hash in scripts/clients/patches/"
            )
    texts: dict[str, str] = {}
    for patch in PATCHES:
        text = texts.get(patch.template) or (installed / patch.template).read_text(encoding="utf-8")
        if text.count(patch.old) != 1:
            raise PatchError(
                f"{patch.template}: expected once, found {text.count(patch.old)} times: {patch.old.strip()[:80]!r}; "
                f"update the patch in scripts/clients/patches/ to the new template ({patch.why})"
            )
        texts[patch.template] = text.replace(patch.old, patch.new)
    for name, text in texts.items():
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        (target / name).write_text(text, encoding="utf-8")
    return target


__all__ = ["PATCHES", "REPLACED", "Patch", "PatchError", "patched_templates"]
