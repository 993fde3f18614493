"""Generate the signing vectors with the vendor's own scripts: `python -m scripts.signing.vectors --help`.

No value is computed here. A script counts for a vector if it sent exactly the wanted request; all scripts that count
must agree on the signature.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from scripts.command import command
from scripts.signing.cases import CASES, Case
from scripts.signing.vector import Vector, encode_body, write_vector
from scripts.signing.vendor import LANGUAGES, Run, SigningInput, Vendor, VendorError

_ROOT = Path(__file__).resolve().parents[2]
_AUTHORIZATION = re.compile(r"gotom_app_api (?P<user>.*):(?P<signature>[A-Za-z0-9+/]{27}=)", re.DOTALL)


def differences(wanted: SigningInput, run: Run) -> list[str]:
    """Return the parts in which a run differs from the wanted request; none if the script counts."""
    sent = run.received
    if sent is None:
        return ["nothing sent"]
    credentials = _AUTHORIZATION.fullmatch(_authorization(run))
    same = {
        "method": sent.method.upper() == wanted.method.upper(),
        "target": sent.target == wanted.target,
        "content type": sent.header("content-type") == wanted.content_type.encode(),
        "date": sent.header("date") == wanted.date.encode(),
        "body": sent.body == wanted.body,
        "user": credentials is not None and credentials["user"] == wanted.user,
    }
    return [part for part, holds in same.items() if not holds]


def _authorization(run: Run) -> str:
    """Return the `Authorization` header that a run sent; empty if there is none."""
    value = run.received.header("authorization") if run.received else None
    return (value or b"").decode("utf-8", "replace")


def make_vector(case: Case, runs: dict[str, Run]) -> Vector:
    """Build a vector from the runs of a case.

    Raises VendorError if no script sent the wanted request, or if those that did computed different signatures.
    """
    differs = {language: found for language, run in runs.items() if (found := differences(case.wanted, run))}
    counted = {language: run for language, run in runs.items() if language not in differs}
    signed = {(run.string_to_sign, _authorization(run)) for run in counted.values()}
    if len(signed) != 1:
        what = "computed different signatures" if signed else f"sent another request: {differs}"
        raise VendorError(f"case {case.name}: {', '.join(counted) or 'all samples'} {what}; remove the case")
    ((text, authorization),) = signed
    body, encoding = encode_body(case.wanted.body)
    return Vector(
        name=case.name,
        about=case.about,
        method=case.wanted.method,
        target=case.wanted.target,
        headers={"Content-Type": case.wanted.content_type, "Date": case.wanted.date},
        body=body,
        body_encoding=encoding,
        user=case.wanted.user,
        secret=case.wanted.secret,
        string_to_sign=text,
        signature=authorization.rpartition(":")[2],
        authorization=authorization,
        computed_by=list(counted),
        substituted={language: list(run.substituted) for language, run in counted.items() if run.substituted},
        differs=differs,
    )


@command
def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line. Return 0 if all vectors were written (or, with --check, are up to date), otherwise 1."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.signing.vectors",
        description="Generate the goTom signing vectors by running goTom's example scripts against a local server.",
        epilog="Needs node, php (package php-cli), bash, curl and openssl. Example: python -m scripts.signing.vectors "
        "--seed ../shared/seeds/004_*.txt --check",
    )
    parser.add_argument("--seed", type=Path, required=True, help="saved page 'Example API call code' (seed 004)")
    parser.add_argument("--output", type=Path, default=_ROOT / "tests" / "vectors", help="folder of the vectors")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a vector is outdated")
    options = parser.parse_args(arguments)
    _reject_foreign_files(options.output)
    vectors = _make_all(options.seed)
    if options.check:
        _compare(options.output, vectors)
    else:
        options.output.mkdir(parents=True, exist_ok=True)
        for vector in vectors:
            write_vector(options.output, vector)
    by = ", ".join(f"{language} {sum(language in v.computed_by for v in vectors)}" for language in LANGUAGES)
    print(f"{len(vectors)} vectors {'checked' if options.check else 'written'} ({by})")
    return 0


def _make_all(seed: Path) -> list[Vector]:
    with Vendor(seed) as vendor:
        return [make_vector(case, {name: vendor.run(name, case.wanted) for name in LANGUAGES}) for case in CASES]


def _reject_foreign_files(folder: Path) -> None:
    """Raise VendorError if the folder contains a JSON file without a case: an old vector, or an unrelated folder."""
    known = {case.name for case in CASES}
    foreign = sorted(path.name for path in folder.glob("*.json") if path.stem not in known)
    if foreign:
        raise VendorError(
            f"{folder}: no case in cases.py for {', '.join(foreign)}; remove them or set another --output"
        )


def _compare(folder: Path, vectors: Sequence[Vector]) -> None:
    """Raise VendorError, naming them, for vectors that are missing or outdated."""
    present = {path.stem: path.read_text(encoding="utf-8") for path in folder.glob("*.json")}
    stale = sorted(vector.name for vector in vectors if present.get(vector.name) != vector.dump())
    if stale:
        raise VendorError(f"{folder}: outdated vectors: {', '.join(stale)}; run again without --check")


if __name__ == "__main__":
    sys.exit(main())
