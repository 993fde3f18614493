"""Redoc's browser bundle as the pages carry it: the locked version, without its one request to another host."""

from __future__ import annotations

from pathlib import Path

from scripts.docs.errors import DocsError

SCRIPT_NAME = "redoc.standalone.js"
LICENSE_NAME = "redoc.standalone.js.LICENSE.txt"
BUNDLE = Path(__file__).resolve().parents[2] / "node_modules" / "redoc" / "bundles" / SCRIPT_NAME

# The picture beside "API docs by Redocly". It takes itself away when it cannot be loaded, and an empty one cannot.
_LOGO = 'src:"https://cdn.redoc.ly/redoc/logo-mini.svg"'
_NO_LOGO = 'src:"data:,"'
# The one colour that its theme cannot set: of patterns. Readable on white only; reference.css says which is when.
_PATTERN = "color: #0e7c86;"
_OWN_PATTERN = "color: var(--pattern);"
_SOURCE_MAP = f"\n//# sourceMappingURL={SCRIPT_NAME}.map"


def read_redoc(bundle: Path = BUNDLE) -> dict[str, str]:
    """The files that every page needs beside it, by name: the script and the licences of what is in it.

    Raises DocsError: Redoc is not installed, or is another version, in which the logo is loaded differently.
    """
    try:
        script = bundle.read_text(encoding="utf-8")
        licenses = bundle.with_name(LICENSE_NAME).read_text(encoding="utf-8")
    except OSError as error:
        raise DocsError(f"{error.filename}: cannot read Redoc ({error.strerror}); run `make setup`") from error
    if script.count(_LOGO) != 1:
        raise DocsError(
            f"{bundle}: Redoc no longer loads its logo by {_LOGO}; the pages would ask another host for it. "
            f"Look up how this version loads it and mend {Path(__file__).name}, or run `make setup` for the locked one"
        )
    if script.count(_PATTERN) != 1:
        raise DocsError(
            f"{bundle}: Redoc no longer colours patterns by {_PATTERN}; in the dark they may be hard to read. "
            f"Look up how this version does and mend {Path(__file__).name}, or run `make setup` for the locked one"
        )
    script = script.replace(_LOGO, _NO_LOGO).replace(_PATTERN, _OWN_PATTERN).replace(_SOURCE_MAP, "")
    return {SCRIPT_NAME: script, LICENSE_NAME: licenses}
