"""Import customers from a CSV file into goTom, and write what became of each line to another.

    python import_customers.py customers.csv results.csv

The first line names the columns: `externalCrmId`, `firm` and `addressCrmId` are required; `language` (default `de`),
`searchstring`, `note` and `mwst` are optional. Each line is one import: it creates the customer of its `externalCrmId`
or updates it, so the file can be imported again after a failure. Credentials, those of the CRM import, come from the
environment: GOTOM_TENANT, GOTOM_USER, GOTOM_SECRET.

Exit status: 0 if all lines were imported, 1 if some were not, 2 if nothing was done.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

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
    """The CSV file cannot be used."""


def read_rows(path: Path) -> Iterator[dict[str, str]]:
    """Yield the lines of a CSV file in UTF-8, with or without a byte order mark, separated by commas or semicolons."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        header = file.readline()
        file.seek(0)
        reader = csv.DictReader(file, delimiter=";" if header.count(";") > header.count(",") else ",")
        names = reader.fieldnames or ()
        if missing := [name for name in REQUIRED if name not in names]:
            raise InputError(f"{path}: the first line names no column {', '.join(missing)}")
        if unknown := [name for name in names if name not in (*REQUIRED, *OPTIONAL)]:
            raise InputError(f"{path}: unknown column {', '.join(map(str, unknown))}")
        for row in reader:
            yield {name: (row[name] or "").strip() for name in names}


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


def import_customers(gotom: GoTom, source: Path, target: Path) -> int:
    """Import all lines and return how many failed. The results of the lines so far are written in any case."""
    failed = 0
    with target.open("w", encoding="utf-8", newline="") as file:
        results = csv.writer(file)
        results.writerow(["externalCrmId", "result", "detail"])
        for row in read_rows(source):
            result, detail = import_row(gotom, row)
            failed += result == "failed"
            results.writerow([row["externalCrmId"], result, detail])
            file.flush()
    return failed


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Import customers from a CSV file into goTom.")
    parser.add_argument("source", type=Path, help="CSV file of customers")
    parser.add_argument("results", type=Path, help="CSV file to write: what became of each line")
    options = parser.parse_args(arguments)
    try:
        with GoTom.from_env() as gotom:
            failed = import_customers(gotom, options.source, options.results)
    except (ClientError, InputError, OSError, UnicodeError, csv.Error) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    if failed:
        print(f"{failed} customers were not imported, see {options.results}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
