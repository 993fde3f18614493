"""Command line: python -m tests.docs.audit [FOLDER]: rate pages of the site with Lighthouse, and time their loading.

Both are done against a server of this machine that compresses, as static hosts do. Lighthouse rates a simulated
phone (its default: Slow 4G, CPU ÷ 4), timing is done here as it is and with CPU ÷ 4 and 1.6 Mbit/s.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from scripts.command import unbounded_command
from scripts.files.errors import KnownError
from scripts.npm import install
from scripts.processes import local_environment, run
from tests.browser.chromium import FLAGS, launch
from tests.browser.program import PROJECT, Program, find_browser
from tests.docs.audit.loading import SLOW, Loading, measure
from tests.docs.serving import serving

KINDS = {
    "start": "index.html",
    "guide": "authentication.html",
    "operation": "gotom/campaigns/createCampaign.html",
    "schema": "giosg/schemas/Team.html",
    "errors": "errors.html",
}
"""Pages that Lighthouse rates, one of each kind."""
TIMED = KINDS | {"SDK reference": "giosg/sdk/python.html", "playground": "playground.html", "all": "visitor/all.html"}
"""Pages whose loading is timed."""
LEAST = 95
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
_FOLDER = Path(__file__).parent
_PACKAGES = PROJECT / "build" / "audit"
_SECONDS = 600


class AuditError(KnownError):
    """Lighthouse cannot run, or a page is rated too low."""


@unbounded_command
def main(arguments: Sequence[str] | None = None) -> int:
    """Print the ratings and times, and return the exit status: 0 all ratings reached, 1 not."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.docs.audit", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("site", metavar="FOLDER", type=Path, nargs="?", default=PROJECT / "build" / "docs")
    parser.add_argument(
        "--performance-unchecked",
        action="store_true",
        help="print the performance rating and do not check it, for machines that do other work at the same time",
    )
    options = parser.parse_args(arguments)
    install(_FOLDER, _PACKAGES)
    checked = CATEGORIES[1:] if options.performance_unchecked else CATEGORIES
    with tempfile.TemporaryDirectory(prefix="audit-") as folder, serving(options.site) as url:
        try:
            program = find_browser(Path(folder))
        except (pytest.skip.Exception, pytest.fail.Exception) as error:
            raise AuditError(str(error)) from None
        ratings = list(_rate(program, url, Path(folder)))
        for kind, rating in zip(KINDS, ratings, strict=True):
            _print_rating(kind, rating)
        print()
        with launch(Path(folder)) as browser:
            for kind, name in TIMED.items():
                _print_loading(kind, measure(browser, url + name), measure(browser, url + name, SLOW))
    low = [
        f"{kind}: {category} {score:.0f}, {', '.join(rating['failed'])}"
        for kind, rating in zip(KINDS, ratings, strict=True)
        for category in checked
        if (score := 100 * rating["scores"][category]) < LEAST
    ]
    if low:
        raise AuditError(f"rated below {LEAST}:\n  " + "\n  ".join(low))
    return 0


def _rate(program: Program, url: str, home: Path) -> list[dict[str, Any]]:
    """The ratings of the pages, in order. Raises AuditError."""
    node = Path(sys.executable).with_name("node")
    wanted = {
        "executable": program.path,
        "flags": [*FLAGS, *program.flags],
        "pages": [url + name for name in KINDS.values()],
    }
    with (home / "lighthouse.log").open("w+", encoding="utf-8") as log:
        done = run(
            [str(node), str(_FOLDER / "lighthouse.mjs")],
            cwd=_PACKAGES,
            environment=local_environment({"HOME": str(home), "PATH": os.environ["PATH"], **program.environment}),
            input=json.dumps(wanted),
            stdout=-1,
            stderr=log,
            timeout=_SECONDS,
        )
        if done.returncode != 0:
            log.seek(0)
            raise AuditError(f"Lighthouse failed:\n{log.read().strip()}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def _print_rating(kind: str, rating: dict[str, Any]) -> None:
    scores = "  ".join(f"{category} {100 * rating['scores'][category]:3.0f}" for category in CATEGORIES)
    print(f"{kind:<14} {scores}  {', '.join(rating['failed'])}".rstrip(), flush=True)


def _print_loading(kind: str, fast: Loading, slow: Loading) -> None:
    print(
        f"{kind:<14} ready in {fast.ready:5.2f} s, slow {slow.ready:5.2f} s;  {fast.requests} requests, "
        f"{fast.kilobytes:.0f} KB,  {fast.elements} elements",
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main())
