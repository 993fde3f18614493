"""goTom's saved reports, which are tables and not JSON (reference/gotom/report-export.md)."""

from __future__ import annotations

from scripts.mock.engine.refusal import Answer, Refusal
from scripts.mock.engine.request import Request

_CSV = "text/csv;charset=utf-8"


def graph_report(request: Request) -> Answer:
    return _download(request, "graph_reports")


def custom_report(request: Request) -> Answer:
    return _download(request, "custom_reports")


def _download(request: Request, collection: str) -> Answer:
    report = request.store.get(collection, request.path["savedReportId"])
    if report is None:
        raise Refusal(404, "Not Found")
    return Answer(request.operation.success, text=report["table"], media_type=_CSV)
