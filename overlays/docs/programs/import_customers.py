"""Import customers from a CSV file into goTom, and write what became of each line to another.

    python import_customers.py customers.csv results.csv

The first line names the columns: `externalCrmId`, `firm` and `addressCrmId` are required; `language` (default `de`),
`searchstring`, `note` and `mwst` are optional. Each line is one import: it creates the customer of its `externalCrmId`
or updates it, so the file can be imported again after a failure. Credentials, those of the CRM import, come from the
environment: GOTOM_TENANT, GOTOM_USER, GOTOM_SECRET.

While the program runs, the results are in `results.csv.part`; when it ends, they replace those of an earlier run.

Exit status: 0 if all lines were imported; 1 if some were not, or if an error ended the program after some lines, whose
results are written; 2 if it ended before the first result, and earlier results are as they were.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from gotom_client import GoTom
from gotom_client.errors import (
    AuthenticationError,
    ClientError,
    ConfigurationError,
    InvalidArgumentError,
    TransportError,
)
from gotom_client.models import CustomerImport

REQUIRED = ("externalCrmId", "firm", "addressCrmId")
OPTIONAL = ("language", "searchstring", "note", "mwst")
ACTIVE_CUSTOMER = {"status": 1, "statusEc": 1}


class InputError(Exception):
    """The files cannot be used."""


@contextmanager
def open_rows(path: Path) -> Generator[Iterator[dict[str, str]], None, None]:
    """Open a CSV file in UTF-8, with or without a byte order mark, separated by commas or semicolons; give its lines.

    Raises InputError if columns are missing or unknown.
    """
    with path.open(encoding="utf-8-sig", newline="") as file:
        header = file.readline()
        file.seek(0)
        reader = csv.DictReader(file, delimiter=";" if header.count(";") > header.count(",") else ",")
        names = reader.fieldnames or ()
        if missing := [name for name in REQUIRED if name not in names]:
            raise InputError(f"{path}: the first line names no column {', '.join(missing)}")
        if unknown := [name for name in names if name not in (*REQUIRED, *OPTIONAL)]:
            raise InputError(f"{path}: unknown column {', '.join(map(str, unknown))}")
        yield ({name: (row[name] or "").strip() for name in names} for row in reader)


class Results:
    """The file of results. Earlier ones are replaced at the end, and only if there are new ones.

    Raises InputError for the file that the customers are in.
    """

    def __init__(self, path: Path, source: Path) -> None:
        self._path = path
        self._part = path.with_name(f"{path.name}.part")
        for file in (self._path, self._part):
            if file.exists() and file.samefile(source):
                raise InputError(f"{file} has the customers; name another file for the results")
        self.lines = 0
        self.failed = 0

    def __enter__(self) -> Results:
        self._file = self._part.open("w", encoding="utf-8", newline="")
        self._csv = csv.writer(self._file)
        self._csv.writerow(["externalCrmId", "result", "detail"])
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._file.close()
        if self.lines or error is None:
            self._part.replace(self._path)
        else:
            self._part.unlink()

    def write(self, customer: str, result: str, detail: str) -> None:
        self._csv.writerow([customer, result, detail])
        self._file.flush()
        self.lines += 1
        self.failed += result == "failed"


def customer_import(row: dict[str, str]) -> CustomerImport:
    """Return the body for a line. Empty cells are not sent: goTom keeps what it has."""
    optional = {name: row[name] for name in OPTIONAL if row.get(name)}
    customer = {
        "externalCrmId": row["externalCrmId"],
        "firm": row["firm"],
        "language": "de",
        "mainAddress": {"externalCrmId": row["addressCrmId"]},
        **ACTIVE_CUSTOMER,
        **optional,
    }
    return CustomerImport.from_dict({"customer": customer})


def import_row(gotom: GoTom, row: dict[str, str]) -> tuple[str, str]:
    """Import a line; return `ok` with the number of warnings, or `failed` with the reason.

    Raises:
        ClientError: goTom cannot be reached or does not accept the credentials, so other lines would fail as well.
    """
    if empty := [name for name in REQUIRED if not row[name]]:
        return "failed", f"empty: {', '.join(empty)}"
    try:
        result = gotom.customer_import.run_and_wait(customer_import(row), timeout=300)
    except (AuthenticationError, ConfigurationError, TransportError):
        raise
    except InvalidArgumentError as error:
        return "failed", f"{error.argument}: {error.reason}"
    except ClientError as error:  # this customer: rejected data, a failed job, one that takes too long
        return "failed", str(error)
    warnings = result.warning_logs or []
    return "ok", f"{len(warnings)} warnings"


def import_customers(gotom: GoTom, rows: Iterable[dict[str, str]], results: Results) -> None:
    for row in rows:
        results.write(row["externalCrmId"], *import_row(gotom, row))


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Import customers from a CSV file into goTom.")
    parser.add_argument("source", type=Path, help="CSV file of customers")
    parser.add_argument("results", type=Path, help="CSV file to write: what became of each line")
    options = parser.parse_args(arguments)
    results = None
    try:
        with open_rows(options.source) as rows, GoTom.from_env() as gotom:
            results = Results(options.results, options.source)
            with results:
                import_customers(gotom, rows, results)
    except (ClientError, InputError, OSError, UnicodeError, csv.Error) as error:
        print(f"error: {error}", file=sys.stderr)
        if results is None or not results.lines:
            return 2
        print(f"stopped after {results.lines} lines, see {options.results}", file=sys.stderr)
        return 1
    if results.failed:
        print(f"{results.failed} customers were not imported, see {options.results}", file=sys.stderr)
    return 1 if results.failed else 0


if __name__ == "__main__":
    sys.exit(main())
