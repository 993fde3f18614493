"""Regenerate the TypeScript packages, or check that they are up to date."""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from scripts.apis import PACKAGES, Package
from scripts.clients.generate import APIS, STAMP, differences, recover, replace
from scripts.command import command
from scripts.files.errors import KnownError
from scripts.files.json_text import json_text
from scripts.files.limits import add_limit_option
from scripts.files.output import write_text
from scripts.typescript.package import HERE, LICENSE, ROOT, folder_name, write_packages

PARTS = ("typescript",)
_TOOLS = ("@hey-api/openapi-ts", "typescript", "typescript-7")


def generate(target: Path, variants: Path, packages: Sequence[Package] = PACKAGES) -> None:
    """Write `typescript/` below an empty folder.

    Raises:
        FileNotFoundError: a document is missing.
        KnownError: a document cannot be read, or nothing usable can be generated from it.
    """
    documents = write_packages(
        {package: variants / f"{package.api}.json" for package in packages}, target / "typescript"
    )
    tools = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))["dependencies"]
    for package, document in documents.items():
        content = json.dumps(document.root, ensure_ascii=False)
        stamp = {
            # Hash of the content, not of the file, so that indentation makes no difference.
            "document": hashlib.sha256(content.encode()).hexdigest(),
            "generator": _hash_of_generator(),
            **{tool: tools[tool] for tool in _TOOLS},
        }
        write_text(json_text(stamp), target / "typescript" / folder_name(package) / STAMP)


def _hash_of_generator() -> str:
    """Return one hash over all our files that affect the output: templates, runtime, model, license."""
    digest = hashlib.sha256()
    files = [file for file in HERE.rglob("*") if file.is_file() and "__pycache__" not in file.parts]
    for file in [*sorted(files), APIS, LICENSE]:
        digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.typescript.generate",
        description=__doc__,
        epilog="Exit status: 0 done or up to date, 1 failed or outdated, 2 usage. A failed run changes nothing.",
    )
    parser.add_argument("--check", action="store_true", help="change nothing; print a diff and exit 1 if files differ")
    parser.add_argument("--variants", type=Path, default=ROOT / "build/python", help="folder of the client variants")
    parser.add_argument("--output", type=Path, default=ROOT / "generated", help="target folder (default: generated/)")
    add_limit_option(parser)
    return parser


@command
def main(argv: list[str] | None = None) -> int:
    arguments = _parser().parse_args(argv)
    output: Path = arguments.output
    if not arguments.check:
        output.mkdir(parents=True, exist_ok=True)
        recover(output, PARTS)
    # Below the project, because the compiler searches js-md5 in its parent folders.
    with tempfile.TemporaryDirectory(dir=ROOT / "generated", prefix=".new-") as folder:
        made = Path(folder)
        try:
            generate(made, arguments.variants, PACKAGES)
        except FileNotFoundError as error:
            print(f"error: {error.filename}: no such file; run `make generate`", file=sys.stderr)
            return 1
        except KnownError as error:
            print(f"error: {error}\nthe TypeScript clients in {output} are unchanged", file=sys.stderr)
            return 1
        if arguments.check:
            found = list(differences(made, output, PARTS))
            sys.stdout.writelines(found)
            print(f"generated/typescript {'differs; run `make generate`' if found else 'is up to date'}")
            return 1 if found else 0
        replace(made, output, PARTS)
    print(f"generated {', '.join(folder_name(package) for package in PACKAGES)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
