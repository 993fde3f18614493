"""Regenerate the TypeScript packages, or check that they are what the sources give."""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from scripts.apis import PACKAGES, Package
from scripts.clients.checks import UnsupportedError
from scripts.clients.generate import APIS, STAMP, differences, recover, replace
from scripts.openapi import UnresolvedError
from scripts.typescript.package import HERE, LICENSE, ROOT, GenerationError, folder_name, write_packages

PARTS = ("typescript",)
_TOOLS = ("@hey-api/openapi-ts", "typescript", "typescript-7")


def generate(target: Path, variants: Path, packages: Sequence[Package] = PACKAGES) -> None:
    """Write `typescript/` below an empty folder.

    Raises:
        FileNotFoundError: a document is missing.
        GenerationError, UnsupportedError, UnresolvedError: nothing usable can be generated.
    """
    documents = {package: (variants / f"{package.api}.json").resolve(strict=True) for package in packages}
    write_packages(documents, target / "typescript")
    tools = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))["dependencies"]
    for package, file in documents.items():
        content = json.dumps(json.loads(file.read_text(encoding="utf-8")), ensure_ascii=False)
        stamp = {
            # Of the content, not of the file: how it is indented makes no difference.
            "document": hashlib.sha256(content.encode()).hexdigest(),
            "generator": _hash_of_generator(),
            **{tool: tools[tool] for tool in _TOOLS},
        }
        text = json.dumps(stamp, indent=2) + "\n"
        (target / "typescript" / folder_name(package) / STAMP).write_text(text, encoding="utf-8")


def _hash_of_generator() -> str:
    """One hash over everything of ours that shapes the output: templates, runtime, model, license."""
    digest = hashlib.sha256()
    files = [file for file in HERE.rglob("*") if file.is_file() and "__pycache__" not in file.parts]
    for file in [*sorted(files), APIS, LICENSE]:
        digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.typescript.generate",
        description=__doc__,
        epilog="Exit status: 0 done or up to date, 1 failed or a difference, 2 usage. A failed run changes nothing.",
    )
    parser.add_argument("--check", action="store_true", help="change nothing; print a diff and exit 1 if there is one")
    parser.add_argument("--variants", type=Path, default=ROOT / "build/python", help="folder of the client variants")
    parser.add_argument("--output", type=Path, default=ROOT / "generated", help="where to write (default: generated/)")
    return parser


def main(argv: list[str] | None = None) -> int:
    arguments = _parser().parse_args(argv)
    output: Path = arguments.output
    if not arguments.check:
        output.mkdir(parents=True, exist_ok=True)
        recover(output, PARTS)
    # Below the project, since the compiler looks for js-md5 from there upwards.
    with tempfile.TemporaryDirectory(dir=ROOT / "generated", prefix=".new-") as folder:
        made = Path(folder)
        try:
            generate(made, arguments.variants, PACKAGES)
        except FileNotFoundError as error:
            print(f"error: {error.filename}: no such file; `make generate` makes what is needed", file=sys.stderr)
            return 1
        except (GenerationError, UnsupportedError, UnresolvedError) as error:
            print(f"error: {error}\nthe TypeScript clients in {output} were left as they are", file=sys.stderr)
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
