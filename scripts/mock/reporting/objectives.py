"""Conversational reports and the metrics that they can be about."""

from __future__ import annotations

from scripts.mock.engine.refusal import Answer
from scripts.mock.engine.request import Request


def list_reports(request: Request) -> Answer:
    return Answer(request.operation.success, request.store.all("report_cards", request.organization["id"]))


def list_metrics(request: Request) -> Answer:
    return Answer(request.operation.success, request.store.all("report_metrics"))
