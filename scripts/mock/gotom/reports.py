"""goTom's saved reports, exported as CSV (reference/gotom/report-export.md)."""

from __future__ import annotations

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.request import Request

_CSV = "text/csv;charset=utf-8"


@behaviour("reports.graph")
def graph_report(request: Request) -> Answer:
    return _download(request, "graph_reports")


@behaviour("reports.custom")
def custom_report(request: Request) -> Answer:
    return _download(request, "custom_reports")


def _download(request: Request, collection: str) -> Answer:
    report = request.find(collection, request.path["savedReportId"])
    return request.answer_text(report["table"], media_type=_CSV)
