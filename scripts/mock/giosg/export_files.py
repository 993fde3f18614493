"""The files of report exports, which the mock serves below a path of its own, since no page says where they lie.

What stands in a real one is not documented either; these hold what was asked for, in the format that was asked for.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from xml.sax.saxutils import escape

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.refusal import Refusal
from scripts.mock.engine.store import Store

EXPORTS = "report_exports"
FOLDER = "report-exports/"
FILES = f"/__mock__/{FOLDER}"

_COLUMNS = ("room_id", "room", "type", "starting_at", "ending_at")
_SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_OFFICE = "http://schemas.openxmlformats.org"
_PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{_OFFICE}/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/workbook.xml" ContentType="{_SPREADSHEET}.main+xml"/>'
    '<Override PartName="/sheet.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_OFFICE}/package/2006/relationships"><Relationship Id="r1" '
    f'Type="{_OFFICE}/officeDocument/2006/relationships/officeDocument" Target="workbook.xml"/></Relationships>',
    "workbook.xml": f'<workbook xmlns="{_OFFICE}/spreadsheetml/2006/main" '
    f'xmlns:r="{_OFFICE}/officeDocument/2006/relationships"><sheets><sheet name="Export" sheetId="1" r:id="r1"/>'
    "</sheets></workbook>",
    "_rels/workbook.xml.rels": f'<Relationships xmlns="{_OFFICE}/package/2006/relationships"><Relationship Id="r1" '
    f'Type="{_OFFICE}/officeDocument/2006/relationships/worksheet" Target="sheet.xml"/></Relationships>',
}
"""The parts of a workbook with one sheet (ECMA-376), the sheet itself left out."""


def export_file(store: Store, name: str, now: datetime) -> Answer:
    """The file of an export by its name, `<id>.<format>`. Raises Refusal: 404 when there is none, or not any more."""
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
        return Answer(200, text=_xlsx(rows), media_type=_SPREADSHEET)
    text = "".join(f"{name}: {value}\n" for name, value in zip(*rows, strict=True))
    return Answer(200, text=text, media_type="text/plain; charset=utf-8")


def _row(store: Store, export: dict[str, Any]) -> Sequence[str]:
    room = store.get("rooms", export["room_id"]) or {"name": ""}
    return [export["room_id"], room["name"], *(export[name] for name in _COLUMNS[2:])]


def _csv(rows: Sequence[Sequence[str]]) -> str:
    file = io.StringIO()
    csv.writer(file).writerows(rows)  # lines end as RFC 4180 wants them
    return file.getvalue()


def _xlsx(rows: Sequence[Sequence[str]]) -> bytes:
    """A workbook whose texts stand in the cells themselves."""
    cells = (
        "".join(f'<c t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>' for text in row)
        for row in rows
    )
    data = "".join(f"<row>{row}</row>" for row in cells)
    sheet = f'<worksheet xmlns="{_OFFICE}/spreadsheetml/2006/main"><sheetData>{data}</sheetData></worksheet>'
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, part in (_PARTS | {"sheet.xml": sheet}).items():
            archive.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + part)
    return file.getvalue()
