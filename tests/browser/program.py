"""The Chromium that the tests run: the machine's own where `CHROMIUM` names it, else the one that `make test` unpacks.

The unpacked one (npm package `@sparticuz/chromium`, x86-64 Linux) brings the libraries it links to. Its fonts come from
`dejavu-fonts-ttf`, so pages look the same on every machine, and on one without fonts too.
"""

from __future__ import annotations

import os
import platform
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
UNPACKED = PROJECT / "node_modules" / ".cache" / "chromium"
FONTS = PROJECT / "node_modules" / "dejavu-fonts-ttf" / "ttf"
PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PROCESSOR = ("Linux", "x86_64")
_FONTS_OF = {"sans-serif": "DejaVu Sans", "serif": "DejaVu Serif", "monospace": "DejaVu Sans Mono"}


@dataclass(frozen=True)
class Program:
    """A browser to start: its path, variables for its environment, and flags that this build needs."""

    path: str
    environment: Mapping[str, str] = field(default_factory=dict)
    flags: tuple[str, ...] = ()


def find_browser(folder: Path) -> Program:
    """The browser to test with: `CHROMIUM`, else the unpacked one, else one on the PATH.

    Skips the test where there is none; with CI set, a missing browser is a failure.

    Args:
        folder: where its font configuration and font cache go.
    """
    named = os.environ.get("CHROMIUM")
    if named:
        found = shutil.which(named)
        assert found, f"CHROMIUM={named} is not a program: correct it, or unset it to use the browser of `make test`"
        return Program(found)
    if (UNPACKED / "chromium").exists():
        return _unpacked(folder)
    for name in PROGRAMS:
        if found := shutil.which(name):
            return Program(found)
    message = missing()
    if os.environ.get("CI"):
        pytest.fail(message)
    pytest.skip(message)


def missing() -> str:
    """Why there is no browser, and how to get one."""
    machine = (platform.system(), platform.machine())
    if machine == PROCESSOR:
        return "no browser: run `make setup-tests`, which unpacks one, or name one in the variable CHROMIUM"
    return (
        f"no browser: `make setup-tests` brings one for {' '.join(PROCESSOR)} only, not for {' '.join(machine)}; "
        "install chromium, or name one in the variable CHROMIUM"
    )


def _unpacked(folder: Path) -> Program:
    configuration = folder / "fonts.conf"
    aliases = "".join(
        f"<alias><family>{generic}</family><prefer><family>{font}</family></prefer></alias>"
        for generic, font in _FONTS_OF.items()
    )
    configuration.write_text(
        '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n'
        f"<fontconfig><dir>{FONTS}</dir><cachedir>{folder / 'fonts'}</cachedir>{aliases}</fontconfig>\n",
        encoding="utf-8",
    )
    libraries = [str(UNPACKED / "al2023" / "lib"), *filter(None, [os.environ.get("LD_LIBRARY_PATH")])]
    environment = {"FONTCONFIG_FILE": str(configuration), "LD_LIBRARY_PATH": os.pathsep.join(libraries)}
    # An unpacked Chromium has no setuid sandbox, and not every kernel allows the other one. It sees our pages only.
    return Program(str(UNPACKED / "chromium"), environment, ("--no-sandbox",))
