"""Check that a tag may be released, and print its changes: `python -m scripts.distribution.release v1.2.3`."""

from __future__ import annotations

import argparse
import re
import sys

from scripts.command import command
from scripts.distribution.projects import CHANGELOG, ROOT, project_version
from scripts.files.errors import KnownError

_HEADING = re.compile(r"^## (\S+) \((\S+)\)\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)


class NotReleasableError(KnownError):
    """The tag, the version and the changelog do not agree."""


def release_notes(tag: str, version: str, changelog: str) -> str:
    """Return the newest changes of a changelog.

    Raises:
        NotReleasableError: the tag is not that of the version, or the newest changes are of another or have no date.
    """
    if tag != f"v{version}":
        raise NotReleasableError(
            f"the tag {tag} is not v{version}, the version in pyproject.toml; tag the right commit"
        )
    found = _HEADING.search(changelog)
    if found is None or found[1] != version or not re.fullmatch(r"\d{4}-\d\d-\d\d", found[2]):
        heading = "none" if found is None else f"{found[1]} ({found[2]})"
        raise NotReleasableError(f"{CHANGELOG}: the first heading must be {version} (YYYY-MM-DD), but is {heading}")
    return found[3].strip() + "\n"


@command
def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m scripts.distribution.release", description=__doc__)
    parser.add_argument("tag", metavar="TAG")
    arguments = parser.parse_args(argv)
    changelog = (ROOT / CHANGELOG).read_text(encoding="utf-8")
    print(release_notes(arguments.tag, project_version(), changelog), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
