"""Report exports: jobs that finish by the clock, with a file that expires (reference/giosg-live/exports.md)."""

from __future__ import annotations

from datetime import datetime, timedelta

from scripts.mock.engine import crud
from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.request import Request
from scripts.mock.giosg.export_files import EXPORTS, FILES

JOBS = "report_export_jobs"
LIFETIME = timedelta(days=7)
"""Lifetime of a file; our choice, no page states it."""


@behaviour("report_exports.start", collection=True)
def start(request: Request) -> Answer:
    """Start an export, which is never complete in this response.

    Raises Refusal: 404 for an unknown user, 400 for an unknown room.
    """
    _check_user(request)
    request.body["room_id"] = crud.known(request, "rooms", "room_id")
    answer = crud.create(request)
    export = answer.content
    due = request.moment(timedelta(seconds=request.settings.export_delay))
    request.store.insert(JOBS, "", export["id"], {"id": export["id"], "due": due})
    return answer


@behaviour("report_exports.list", collection=True)
def list_page(request: Request) -> Answer:
    """Raises Refusal: 404 for an unknown user."""
    _check_user(request)
    _work_off(request)
    return crud.list_page(request)


@behaviour("report_exports.read", collection=True)
def read(request: Request) -> Answer:
    """Raises Refusal: 404 for an unknown user or export."""
    _check_user(request)
    _work_off(request)
    return crud.read(request)


def _check_user(request: Request) -> None:
    request.require("users", request.path["user_id"].lower(), request.organization["id"])


def _work_off(request: Request) -> None:
    """Finish the exports that are due, and remove the URLs of expired files."""
    for _, key in request.store.due(JOBS, "due", request.timestamp):
        job = request.store.get(JOBS, key)
        if job is not None:
            request.store.delete(JOBS, key)
            _end(request, key, job["due"])
    for _, key in request.store.due(EXPORTS, "expires_at", request.timestamp):
        export = request.store.get(EXPORTS, key)
        if export is not None and export["url"] is not None:
            request.store.update(EXPORTS, key, export | {"url": None})


def _end(request: Request, key: str, ended: str) -> None:
    """Finish an export; it fails if its room has been deleted."""
    export = request.store.get(EXPORTS, key)
    if export is None:
        raise LookupError(f"job of export {key}, which does not exist")
    failed = request.store.text("rooms", export["room_id"]) is None
    export |= {
        "updated_at": ended,
        "completed_at": ended,
        "is_failed": failed,
        "expires_at": None if failed else request.moment(LIFETIME, datetime.fromisoformat(ended)),
        "url": None if failed else f"{request.base}{FILES}{key}.{export['format']}",
    }
    request.store.update(EXPORTS, key, export)
