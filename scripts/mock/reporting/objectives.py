"""Conversational reports and their metrics."""

from __future__ import annotations

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.request import Request


@behaviour("objectives.list_reports")
def list_reports(request: Request) -> Answer:
    return request.answer(request.store.all("report_cards", request.organization["id"]))


@behaviour("objectives.list_metrics")
def list_metrics(request: Request) -> Answer:
    return request.answer(request.store.all("report_metrics"))
