"""Regenerate the client packages and the released documents, or check that they are up to date."""

from __future__ import annotations

import argparse
import contextlib
import difflib
import gc
import hashlib
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from pathlib import Path

from scripts.apis import PACKAGES, Package
from scripts.clients.known_values import with_known_values
from scripts.clients.patches import patched_templates
from scripts.clients.project import AUTH, HERE, LICENSE, SHARED, render
from scripts.clients.release import write_release
from scripts.clients.sdk import SAMPLES
from scripts.clients.surface import write_surface
from scripts.command import command
from scripts.files.errors import KnownError
from scripts.files.limits import add_limit_option
from scripts.openapi import Document

ROOT = Path(__file__).resolve().parents[2]
APIS = ROOT / "scripts" / "apis.py"
STAMP = "stamp.json"
PARTS = ("openapi", "python", "coverage.md")


def generate(target: Path, bundles: Path, variants: Path, packages: Sequence[Package] = PACKAGES) -> None:
    """Write `openapi/`, `python/` and `coverage.md` for the given packages into an empty folder.

    Raises:
        FileNotFoundError: a document is missing.
        KnownError: a document cannot be read, or the clients cannot be generated from it; see also `write_release`.
    """
    documents = {package.api: _load(package, bundles).root for package in packages}
    with _no_garbage_collection():
        for package in packages:
            _generate_package(package, _load(package, variants), target / "python" / package.package)
        _write_stamp(target / "openapi", write_release(target, documents))


@contextlib.contextmanager
def _no_garbage_collection() -> Iterator[None]:
    """Save a third of the time: millions of objects are made, few of them garbage in cycles (90 MB for all APIs)."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _load(package: Package, folder: Path) -> Document:
    return Document.load(folder / f"{package.api}.json", complete=True)


def _generate_package(package: Package, document: Document, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    document = Document(document.name, with_known_values(document.root))
    with tempfile.TemporaryDirectory() as folder:
        templates = patched_templates(Path(folder))
        shutil.copytree(HERE / "templates", templates, dirs_exist_ok=True)
        print(f"generating {package.package} ...", flush=True)
        render(package, document, templates, target)
    stamp = {
        # Hash of the content, not of the file, so that indentation makes no difference.
        "document": hashlib.sha256(json.dumps(document.root, ensure_ascii=False).encode()).hexdigest(),
        "generator": _hash_of_generator(),
        "openapi-python-client": version("openapi-python-client"),
        "ruff": version("ruff"),
    }
    _write_stamp(target / package.package, stamp)
    write_surface(target, package.package)


def _write_stamp(folder: Path, stamp: dict[str, str]) -> None:
    (folder / STAMP).write_text(json.dumps(stamp, indent=2) + "\n", encoding="utf-8")


def _hash_of_generator() -> str:
    """Return one hash over all our files that affect the output: scripts, templates, samples, signer, license."""
    digest = hashlib.sha256()
    samples = sorted(SAMPLES.rglob("*.py"))
    ours = [*sorted(HERE.rglob("*.py")), *sorted(HERE.rglob("*.jinja")), *samples]
    for file in [*ours, AUTH["hmac"], *SHARED["hmac"], APIS, LICENSE]:
        digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def replace(made: Path, target: Path, parts: Sequence[str] = PARTS) -> None:
    """Replace the parts of `target` with those of `made`; on any failure, restore all of them."""
    done: list[tuple[Path, Path]] = []
    try:
        for part in parts:
            current, kept = target / part, _kept(target, part)
            _remove(kept)
            if current.exists():
                os.replace(current, kept)
            done.append((current, kept))
            os.replace(made / part, current)
    except BaseException:
        for current, kept in done:
            _remove(current)
            if kept.exists():
                os.replace(kept, current)
        raise
    for _, kept in done:
        _remove(kept)


def _remove(part: Path) -> None:
    if part.is_dir():
        shutil.rmtree(part, ignore_errors=True)
    else:
        part.unlink(missing_ok=True)


def recover(target: Path, parts: Sequence[str] = PARTS) -> None:
    """Restore parts that an earlier run had moved away when it was killed between two renames."""
    for part in parts:
        if not (target / part).exists() and _kept(target, part).exists():
            os.replace(_kept(target, part), target / part)


def _kept(target: Path, part: str) -> Path:
    return target / f".{part}.old"


def differences(made: Path, target: Path, parts: Sequence[str] = PARTS) -> Iterator[str]:
    """Yield unified diffs of all files that differ, from the existing to the regenerated version."""
    for name in sorted({name for root in (made, target) for part in parts for name in _files(root, part)}):
        old, new = _lines(target / name), _lines(made / name)
        if old != new:
            before = "/dev/null" if old is None else f"generated/{name}"
            after = "/dev/null" if new is None else f"regenerated/{name}"
            yield f"differs: {name}\n"
            yield from difflib.unified_diff(old or [], new or [], before, after)


def _files(root: Path, part: str) -> list[str]:
    return [
        file.relative_to(root).as_posix()
        for file in (root / part, *(root / part).rglob("*"))
        if file.is_file() and "__pycache__" not in file.parts
    ]


def _lines(file: Path) -> list[str] | None:
    if not file.is_file():
        return None
    # Keeps undecodable bytes distinct, and shows a missing newline at the end.
    return file.read_bytes().decode("utf-8", "backslashreplace").splitlines(keepends=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.clients.generate",
        description=__doc__,
        epilog="exit status: 0 generated or up to date; 1 failure or difference; 2 usage error. "
        "A failed run changes nothing.",
    )
    parser.add_argument("--check", action="store_true", help="change nothing; print a diff and exit 1 if files differ")
    apis = [package.api for package in PACKAGES]
    parser.add_argument("--api", action="append", choices=apis, help="only this API; may be repeated (default: all)")
    parser.add_argument("--bundles", type=Path, default=ROOT / "build", help="folder of the bundled documents")
    parser.add_argument("--variants", type=Path, default=ROOT / "build/python", help="folder of the client variants")
    parser.add_argument("--output", type=Path, default=ROOT / "generated", help="target folder (default: generated/)")
    add_limit_option(parser)
    return parser


@command
def main(argv: list[str] | None = None) -> int:
    arguments = _parser().parse_args(argv)
    output: Path = arguments.output
    packages = [package for package in PACKAGES if not arguments.api or package.api in arguments.api]
    if not arguments.check:
        output.mkdir(parents=True, exist_ok=True)
        recover(output)
    # Beside the target, because a folder can be renamed only within one file system.
    with tempfile.TemporaryDirectory(dir=None if arguments.check else output, prefix=".new-") as folder:
        made = Path(folder)
        try:
            generate(made, arguments.bundles, arguments.variants, packages)
        except FileNotFoundError as error:
            print(f"error: {error.filename}: file not found; run `make generate` to build it", file=sys.stderr)
            return 1
        except KnownError as error:
            print(f"error: {error}\nthe clients in {output} are unchanged", file=sys.stderr)
            return 1
        if arguments.check:
            found = list(differences(made, output))
            sys.stdout.writelines(found)
            print("generated/ differs from its sources; run `make generate`" if found else "generated/ is up to date")
            return 1 if found else 0
        replace(made, output)
    print(f"generated {', '.join(package.package for package in packages)} and the released documents")
    return 0


if __name__ == "__main__":
    sys.exit(main())
