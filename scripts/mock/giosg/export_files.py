"""The files of report exports. No page documents their URLs, so the mock serves them below a path of its own.

The content of real files is not documented either; these contain the export request, in the requested format.
"""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.refusal import Refusal
from scripts.mock.engine.store import Store

EXPORTS = "report_exports"
FOLDER = "report-exports/"
FILES = f"/__mock__/{FOLDER}"

_COLUMNS = ("room_id", "room", "type", "starting_at", "ending_at")
_NOT_XML = re.compile("[\ufffe\uffff]")  # xlsxwriter escapes the other characters that XML 1.0 lacks
_FORMULA = re.compile(r"(^|[;,|\t\r\n\"'])(?=[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])")
_LONGEST_CELL = 32767  # characters, in workbooks
_SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def export_file(store: Store, name: str, now: datetime) -> Answer:
    """Return the file of an export by its name, `<id>.<format>`.

    Raises Refusal: 404 for an unknown or expired file.
    """
    identifier, _, kind = name.partition(".")
    export = store.get(EXPORTS, identifier)
    if export is None or export["url"] is None or export["format"] != kind:
        raise Refusal(404, "There is no such file.")
    if datetime.fromisoformat(export["expires_at"]) <= now:
        raise Refusal(404, "The file has expired.")
    rows = [_COLUMNS, _row(store, export)]
    if kind == "csv":
        return Answer(200, text=_csv(rows), media_type="text/csv; charset=utf-8")
    if kind == "xlsx":
        return Answer(200, text=_xlsx(rows, now), media_type=_SPREADSHEET)
    text = "".join(f"{name}: {value}\n" for name, value in zip(*rows, strict=True))
    return Answer(200, text=text, media_type="text/plain; charset=utf-8")


def _row(store: Store, export: dict[str, Any]) -> Sequence[str]:
    room = store.get("rooms", export["room_id"]) or {"name": ""}
    return [export["room_id"], room["name"], *(export[name] for name in _COLUMNS[2:])]


def _csv(rows: Sequence[Sequence[str]]) -> str:
    import csv  # not at the start of every mock

    file = io.StringIO()
    csv.writer(file).writerows([_inert(text) for text in row] for row in rows)  # with line ends of RFC 4180
    return file.getvalue()


def _inert(text: str) -> str:
    """Escape formulas for spreadsheets with apostrophes, as OWASP recommends.

    Also after characters that may separate fields, such as the semicolon in many countries.
    """
    return _FORMULA.sub(r"\1'", text)


def _xlsx(rows: Sequence[Sequence[str]], now: datetime) -> bytes:
    """Return a workbook with one sheet of text cells, formulas included."""
    import xlsxwriter  # imported here, because it is slow and rarely needed

    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as workbook:
        workbook.set_properties({"created": now.replace(tzinfo=None)})
        sheet = workbook.add_worksheet("Export")
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                sheet.write_string(number, column, _NOT_XML.sub("\ufffd", text[:_LONGEST_CELL]))
    return file.getvalue()
