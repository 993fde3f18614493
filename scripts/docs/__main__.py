"""Command line: python -m scripts.docs DOCUMENT [DOCUMENT ...] -o FOLDER."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from scripts.command import command
from scripts.docs.guides import GUIDES
from scripts.docs.site import Sources, build
from scripts.docs.versions import UNRELEASED
from scripts.files.limits import add_limit_option
from scripts.files.output import write_files

MANIFEST = ".files"
"""Manifest of the output: lists all other files."""


@command
def main(arguments: Sequence[str] | None = None) -> int:
    """Build the pages and return the exit status: 0 done, 1 failed (nothing was written); usage errors exit 2."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.docs",
        description="Build an offline site from OpenAPI documents: a page per operation, resource and schema, guides, "
        "errors, evidence and search. The pages need no other host, and open from disk as well as from a server.",
        epilog="example: python -m scripts.docs build/docs-variant/*.json -o build/docs. "
        "Exit status: 0 done, 1 failed, 2 usage.",
    )
    parser.add_argument("documents", metavar="DOCUMENT", type=Path, nargs="+", help="docs variant of an API, JSON")
    parser.add_argument("-o", "--output", metavar="FOLDER", type=Path, required=True, help="output folder")
    parser.add_argument(
        "--guides", metavar="FOLDER", type=Path, default=GUIDES, help="guides in Markdown (default: the project's own)"
    )
    parser.add_argument("--changelog", metavar="FILE", type=Path, help="Markdown of the changelog")
    parser.add_argument("--coverage", metavar="FILE", type=Path, help="Markdown with the evidence coverage")
    parser.add_argument("--tested", metavar="FILE", type=Path, help="Markdown with the coverage of the contract tests")
    parser.add_argument(
        "--released",
        metavar="FOLDER",
        type=Path,
        help="documents for download: <api>.yaml and .json and, if present, documented/<api>.json and combined.json",
    )
    parser.add_argument(
        "--control", metavar="DOCUMENT", type=Path, help="OpenAPI document of the mock's control API, for its page"
    )
    parser.add_argument(
        "--allow-real-hosts",
        action="store_true",
        help="let the forms call the real servers of the API, after confirmation (default: this machine only)",
    )
    parser.add_argument(
        "--base-url",
        metavar="URL",
        default="",
        help="address of the published site, for canonical links, the site map and 404.html (default: none)",
    )
    parser.add_argument(
        "--version", metavar="NAME", default=UNRELEASED, help=f"the documented release (default: {UNRELEASED})"
    )
    add_limit_option(parser)
    options = parser.parse_args(arguments)
    sources = Sources(
        options.documents,
        guides=options.guides,
        changelog=options.changelog,
        coverage=options.coverage,
        tested=options.tested,
        released=options.released,
        allow_real_hosts=options.allow_real_hosts,
        base_url=options.base_url,
        version=options.version,
        control=options.control,
    )
    files = build(sources)
    _replace(options.output, files)
    pages = sum(name.endswith(".html") for name in files)
    print(f"built {pages} pages in {options.output}; start at index.html")
    return 0


def _replace(folder: Path, files: Mapping[str, str | bytes]) -> None:
    """Write the files of the site, and delete stale ones of an earlier build."""
    manifest = folder / MANIFEST
    earlier = set(manifest.read_text(encoding="utf-8").splitlines()) if manifest.is_file() else set()
    write_files({folder / name: text for name, text in files.items()} | {manifest: "\n".join(sorted(files)) + "\n"})
    for name in earlier - files.keys():
        (folder / name).unlink(missing_ok=True)


if __name__ == "__main__":
    sys.exit(main())
