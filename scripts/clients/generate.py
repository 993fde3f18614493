"""Regenerate the client packages and the released documents, or check that they are what the sources give."""

from __future__ import annotations

import argparse
import contextlib
import difflib
import hashlib
import io
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from scripts.build.yaml_file import dump_document, load_document
from scripts.clients.patches import PatchError, patched_templates
from scripts.clients.project import AUTH, HERE, GenerationError, render
from scripts.clients.sdk import PACKAGES, Package, UnsupportedError

ROOT = Path(__file__).resolve().parents[2]
STAMP = "stamp.json"


def generate(target: Path, bundles: Path, variants: Path) -> None:
    """Write `openapi/` and `python/` below an empty folder.

    Raises:
        PatchError, GenerationError, UnsupportedError: nothing usable can be generated.
    """
    stamps = {}
    for package in PACKAGES:
        bundle = load_document(bundles / f"{package.api}.json")
        for suffix in (".yaml", ".json"):
            file = target / "openapi" / f"{package.api}{suffix}"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(dump_document(bundle, as_json=suffix == ".json"), encoding="utf-8")
            stamps[file.name] = hashlib.sha256(file.read_bytes()).hexdigest()
        _generate_package(package, variants / f"{package.api}.json", target / "python" / package.package)
    (target / "openapi" / STAMP).write_text(json.dumps(stamps, indent=2) + "\n", encoding="utf-8")


def _generate_package(package: Package, document_file: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        templates = patched_templates(Path(folder))
        shutil.copytree(HERE / "templates", templates, dirs_exist_ok=True)
        print(f"generating {package.package} ...", flush=True)
        with contextlib.redirect_stdout(io.StringIO()):  # openapi-python-client prints the temporary folder
            render(package, document_file, load_document(document_file), templates, target)
    stamp = {
        "document": hashlib.sha256(document_file.read_bytes()).hexdigest(),
        "generator": _hash_of_generator(),
        "openapi-python-client": version("openapi-python-client"),
        "ruff": version("ruff"),
    }
    (target / package.package / STAMP).write_text(json.dumps(stamp, indent=2) + "\n", encoding="utf-8")


def _hash_of_generator() -> str:
    """One hash over everything of ours that shapes the output: templates, patches, runtime, signer."""
    digest = hashlib.sha256()
    for file in [*sorted(HERE.rglob("*.py")), *sorted(HERE.rglob("*.jinja")), AUTH["hmac"]]:
        digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def replace(made: Path, target: Path) -> None:
    """Put the folders of `made` in place of those of `target`; a failure puts the old ones back."""
    for folder in ("openapi", "python"):
        old, new = target / folder, made / folder
        kept = target / f".{folder}.old"
        shutil.rmtree(kept, ignore_errors=True)
        if old.exists():
            os.replace(old, kept)
        try:
            os.replace(new, old)
        except OSError:
            if kept.exists():
                os.replace(kept, old)
            raise
        shutil.rmtree(kept, ignore_errors=True)


def differences(made: Path, target: Path) -> Iterator[str]:
    """What a file by file comparison finds, as unified diffs: committed first, regenerated second."""
    for folder in ("openapi", "python"):
        names = sorted({name for root in (made, target) for name in _files(root / folder)})
        for name in names:
            old, new = _lines(target / folder / name), _lines(made / folder / name)
            if old != new:
                path = f"{folder}/{name}"
                yield from difflib.unified_diff(
                    old or [], new or [], f"generated/{path}" if old is not None else "/dev/null",
                    f"regenerated/{path}" if new is not None else "/dev/null",
                )  # fmt: skip


def _files(root: Path) -> list[str]:
    return [
        str(file.relative_to(root)) for file in root.rglob("*") if file.is_file() and "__pycache__" not in file.parts
    ]


def _lines(file: Path) -> list[str] | None:
    return file.read_text(encoding="utf-8").splitlines(keepends=True) if file.is_file() else None


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m scripts.clients.generate", description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; print a diff and exit 1 if there is one")
    parser.add_argument("--bundles", type=Path, default=ROOT / "build", help="folder of the bundled documents")
    parser.add_argument("--variants", type=Path, default=ROOT / "build/python", help="folder of the client variants")
    parser.add_argument("--output", type=Path, default=ROOT / "generated", help="where to write (default: generated/)")
    arguments = parser.parse_args(argv)
    arguments.output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=arguments.output, prefix=".new-") as folder:
        made = Path(folder)
        try:
            generate(made, arguments.bundles, arguments.variants)
        except FileNotFoundError as error:
            print(f"error: {error.filename}: no such file; `make generate` makes what is needed", file=sys.stderr)
            return 1
        except (PatchError, GenerationError, UnsupportedError) as error:
            print(f"error: {error}\nthe clients in {arguments.output} were left as they are", file=sys.stderr)
            return 1
        if arguments.check:
            found = list(differences(made, arguments.output))
            sys.stdout.writelines(found)
            print("generated/ differs from its sources; run `make generate`" if found else "generated/ is up to date")
            return 1 if found else 0
        replace(made, arguments.output)
    print(f"generated {', '.join(package.package for package in PACKAGES)} and the released documents")
    return 0


if __name__ == "__main__":
    sys.exit(main())
