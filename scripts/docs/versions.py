"""Add the docs of released versions (git tags) to a built site: `python -m scripts.docs.versions`.

The docs of a tag are built by the tag's own `make docs`, in a copy of its files with this environment, into `v/<tag>/`
of the site. `versions.js`, in the site and in each version, lists all versions for the menu of every page.
"""

from __future__ import annotations

import argparse
import io
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from scripts.command import unbounded_command
from scripts.docs.errors import DocsError
from scripts.docs.layout import script_json
from scripts.processes import run

FOLDER = "v"
"""Folder of the versions in the site."""

LIST = "versions.js"
UNRELEASED = "Unreleased"
_TAG = re.compile(r"v\d+(\.\d+)*")
_SHARED = (".venv", "node_modules")


@dataclass(frozen=True, slots=True)
class Version:
    """A version of the site: name, path of its folder from the newest site, and pages."""

    name: str
    path: str
    pages: tuple[str, ...]


@unbounded_command
def main(arguments: Sequence[str] | None = None) -> int:
    """Add the versions, and return the exit status: 0 done, 1 failed."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.docs.versions",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("site", metavar="FOLDER", type=Path, help="the site built by `make docs`")
    parser.add_argument("--repository", metavar="FOLDER", type=Path, default=Path(), help="default: this one")
    parser.add_argument("--current", metavar="NAME", default=UNRELEASED, help=f"of the site (default: {UNRELEASED})")
    options = parser.parse_args(arguments)
    names = [tag for tag in tags(options.repository) if tag != options.current]
    for tag in names:
        target = options.site / FOLDER / tag
        if not target.is_dir():
            print(f"building the docs of {tag}", flush=True)
            _build(options.repository, tag, target)
    _write_lists(options.site, options.current, names)
    print(f"the site offers {', '.join([options.current, *names])}")
    return 0


def tags(repository: Path) -> list[str]:
    """Return the tags of releases (`v1.2.3`), newest first. Raises DocsError."""
    found = [name for name in _git(repository, "tag", "--list").decode().split() if _TAG.fullmatch(name)]
    return sorted(found, key=lambda name: [int(part) for part in name[1:].split(".")], reverse=True)


def versions_script(up: str, versions: Sequence[Version]) -> str:
    """Return the list of versions; `up` is the path from the root of the containing site to that of the newest."""
    listed = [{"name": version.name, "path": version.path, "pages": version.pages} for version in versions]
    return f"window.VERSIONS = {script_json({'up': up, 'versions': listed})};\n"


def pages_of(site: Path) -> tuple[str, ...]:
    """Return the pages of a site, without those of its versions."""
    return tuple(sorted(_pages(site)))


def _pages(site: Path) -> Iterator[str]:
    for file in site.rglob("*.html"):
        name = file.relative_to(site).as_posix()
        if not name.startswith(f"{FOLDER}/"):
            yield name


def _write_lists(site: Path, current: str, names: Sequence[str]) -> None:
    versions = [Version(current, "", pages_of(site))]
    versions += [Version(tag, f"{FOLDER}/{tag}/", pages_of(site / FOLDER / tag)) for tag in names]
    (site / LIST).write_text(versions_script("", versions), encoding="utf-8")
    for tag in names:
        (site / FOLDER / tag / LIST).write_text(versions_script("../../", versions), encoding="utf-8")


def _build(repository: Path, tag: str, target: Path) -> None:
    """Build the docs of a tag. Raises DocsError; the target is complete or absent."""
    with tempfile.TemporaryDirectory(prefix="docs-version-") as name:
        folder = Path(name)
        with tarfile.open(fileobj=io.BytesIO(_git(repository, "archive", tag))) as archive:
            archive.extractall(folder)
        for shared in _SHARED:
            if (repository / shared).exists():
                (folder / shared).symlink_to((repository / shared).resolve())
        (folder / "build").mkdir(exist_ok=True)
        (folder / "build" / ".environment").touch()
        done = run(["make", "docs", f"DOCS_VERSION={tag}"], cwd=folder, environment=os.environ)
        if done.returncode != 0:
            raise DocsError(f"the docs of {tag} cannot be built: its `make docs` failed")
        shutil.copytree(folder / "build" / "docs", target)


def _git(repository: Path, *arguments: str) -> bytes:
    try:
        done = subprocess.run(["git", *arguments], cwd=repository, capture_output=True, check=True)
    except OSError as error:
        raise DocsError(f"git cannot be run ({error.strerror})") from error
    except subprocess.CalledProcessError as error:
        raise DocsError(f"git {arguments[0]}: {error.stderr.decode(errors='replace').strip()}") from error
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
