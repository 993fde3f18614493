"""The logger of each package: requests and retries explained, no credential in it."""

from __future__ import annotations

import importlib
import io
import logging
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from giosg_client import Giosg, errors
from giosg_client.log import configure
from gotom_client import GoTom
from gotom_client import errors as gotom_errors

from scripts.apis import PACKAGES, Package
from tests.clients.conftest import Recorder

Answering = Callable[..., Recorder]
ID = "7f9e9580-095b-42c7-838c-c04e667b26f7"
SECRET = "t0ken-that-must-not-show"
BUSY = httpx.Response(503, headers={"Retry-After": "0", "Set-Cookie": f"a={SECRET}"})
GONE = httpx.Response(404, headers={"X-Request-Id": "r-1"}, json={"detail": "No."})


@pytest.fixture(autouse=True)
def unchanged() -> Iterator[None]:
    """Loggers are as before after each test."""
    loggers = [logging.getLogger(package.package) for package in PACKAGES]
    before = [(logger.level, list(logger.handlers)) for logger in loggers]
    yield
    for logger, (level, handlers) in zip(loggers, before, strict=True):
        logger.setLevel(level)
        logger.handlers[:] = handlers


def test_requests_and_retries_are_explained(
    answering: Answering, caplog: pytest.LogCaptureFixture, no_waiting: list[float]
) -> None:
    caplog.set_level(logging.DEBUG, "giosg_client")
    with pytest.raises(errors.NotFoundError) as caught:
        Giosg(SECRET, transport=answering(BUSY, GONE).transport).teams.list(ID, cursor="personal")
    lines = [f"{record.levelname} {record.getMessage()}" for record in caplog.records if record.name == "giosg_client"]
    path = f"/api/v6/orgs/{ID}/teams"
    assert lines[0] == f"INFO listTeams: GET {path}, attempt 1"
    assert lines[1].startswith("INFO listTeams: status 503 after 0.")
    assert "INFO listTeams: retry in 0.00 s after status 503" in lines
    assert f"INFO listTeams: GET {path}, attempt 2" in lines
    assert any("'retry-after': '0'" in line for line in lines)
    assert any("'authorization': '[redacted]'" in line for line in lines)
    for text in (SECRET, "personal"):
        assert not any(text in line for line in lines)
    assert caught.value.request_id == "r-1"
    assert str(caught.value).endswith("No. [request id r-1]")


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.api)
def test_a_variable_sets_the_level(package: Package) -> None:
    log = importlib.import_module(f"{package.package}.log")
    assert log.LOGGER.name == package.package
    variable = "GOTOM_LOG" if package.api == "gotom" else "GIOSG_LOG"
    log.configure({variable: " Debug "})
    assert log.LOGGER.level == logging.DEBUG
    with pytest.raises(importlib.import_module(f"{package.package}.errors").ConfigurationError, match=variable):
        log.configure({variable: "loud"})


def test_without_logging_of_its_own_a_program_sees_the_log(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logging.getLogger(), "handlers", [])
    configure({"GIOSG_LOG": "info"})
    (handler,) = logging.getLogger("giosg_client").handlers
    assert isinstance(handler, logging.StreamHandler)
    handler.setStream(stream := io.StringIO())
    logging.getLogger("giosg_client").info("hello")
    assert "giosg_client INFO hello" in stream.getvalue()


def refused(request: httpx.Request) -> httpx.Response:
    headers = dict(request.headers)  # as the frames of an HTTP library hold them
    raise httpx.ConnectError("refused", request=request) if headers else AssertionError


def test_a_traceback_with_locals_shows_no_credential() -> None:
    transport = httpx.MockTransport(refused)
    clients: list[tuple[Any, Callable[[Any], Any], type[Exception]]] = [
        (Giosg(SECRET, transport=transport, max_retries=0), lambda one: one.users.me(), errors.ConnectionFailedError),
        (
            GoTom(tenant="demo", user="u", secret=SECRET, transport=transport, max_retries=0),
            lambda one: one.campaigns.get("1"),
            gotom_errors.ConnectionFailedError,
        ),
    ]
    for client, call, kind in clients:
        with pytest.raises(kind) as caught:
            call(client)
        shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
        assert SECRET not in "".join(shown.format())
        assert SECRET not in repr(vars(client)) + repr(vars(client.client._httpx_args["auth"]))
