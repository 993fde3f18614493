"""Methods that combine several calls, and results that depend on a version, against a mock in the same process."""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from giosg_client import AsyncGiosg, Giosg
from giosg_client import errors as giosg_errors
from giosg_interactions_client import AsyncInteractionDesigner, InteractionDesigner
from giosg_interactions_client import errors as interactions_errors
from giosg_interactions_client.models import ActionBody, Template
from gotom_client import AsyncGoTom, GoTom
from gotom_client import errors as gotom_errors

from scripts.mock.engine.compiler import load_api
from scripts.mock.engine.endpoint import Api
from tests.clients.both_kinds import KINDS, Answering, finished
from tests.clients.conftest import Recorder
from tests.conftest import Documents
from tests.mock.support import ADMIN, ORGANIZATION, ROOM, Clock, Mock, app_transport

INTERACTION = "e0976394-0781-4795-b052-bc8f66f149f8"
CUSTOMER = {
    "externalCrmId": "crm-1001",
    "firm": "Renamed Ltd",
    "status": 1,
    "statusEc": 1,
    "language": "de",
    "mainAddress": {"externalCrmId": "crm-1001-address-1"},
}
EXPORT = {
    "starting_at": "2015-08-01T00:00:00.000Z",
    "ending_at": "2015-09-01T00:00:00.000Z",
    "room_id": ROOM,
    "type": "logs",
    "format": "csv",
}


@pytest.fixture(scope="module")
def apis(documents: Documents) -> list[Api]:
    return [load_api(documents.path("mock", name)) for name in ("giosg", "interactions", "gotom")]


@pytest.fixture
def mock(apis: list[Api], monkeypatch: pytest.MonkeyPatch) -> Iterator[Mock]:
    """A mock whose jobs take ten seconds; pauses of a client move its clock, and take no time."""
    mock = Mock.start(apis, clock=Clock(datetime.now(UTC)), import_delay=10, export_delay=10)

    def pause(seconds: float) -> None:
        mock.clock.advance(seconds=seconds)

    async def pause_async(seconds: float) -> None:
        pause(seconds)

    monkeypatch.setattr("time.sleep", pause)
    monkeypatch.setattr("anyio.sleep", pause_async)
    monkeypatch.setattr("time.monotonic", lambda: mock.clock.now.timestamp())
    yield mock
    mock.close()


def designer(mock: Mock, asynchronous: bool) -> Any:
    kind: Any = AsyncInteractionDesigner if asynchronous else InteractionDesigner
    return kind("mock-admin-token", base_url="http://mock.test", transport=app_transport(mock.app, asynchronous))


def giosg(mock: Mock, asynchronous: bool) -> Any:
    kind: Any = AsyncGiosg if asynchronous else Giosg
    return kind("mock-admin-token", base_url="http://mock.test", transport=app_transport(mock.app, asynchronous))


def gotom(mock: Mock, asynchronous: bool) -> Any:
    kind: Any = AsyncGoTom if asynchronous else GoTom
    transport = app_transport(mock.app, asynchronous)
    return kind(user="crm_sync_import", secret="crm-secret", base_url="http://mock.test", transport=transport)


# Versions


@KINDS
@pytest.mark.parametrize("action", ["publish", "unpublish"])
def test_only_an_unchanged_interaction_is_published(mock: Mock, action: str, asynchronous: bool) -> None:
    interactions = designer(mock, asynchronous).interactions
    publish = getattr(interactions, action)
    seen = finished(interactions.get(INTERACTION))
    finished(interactions.update(INTERACTION, {"name": "Changed meanwhile"}))
    for version in (seen, seen.tag):
        with pytest.raises(interactions_errors.VersionConflictError, match="changed since version") as caught:
            finished(publish(INTERACTION, only_if_unchanged=version))
        assert (caught.value.operation, caught.value.tag) == (f"{action}Interaction", seen.tag)
    newest = finished(interactions.get(INTERACTION))
    assert newest.is_published == seen.is_published  # nothing was done
    done = finished(publish(INTERACTION, only_if_unchanged=newest))
    assert (done.name, done.is_published) == ("Changed meanwhile", action == "publish")
    twin = pickle.loads(pickle.dumps(caught.value))
    assert (str(twin), twin.tag) == (str(caught.value), seen.tag)


@KINDS
def test_a_conflict_is_an_error_of_raw_and_streamed_responses_too(mock: Mock, asynchronous: bool) -> None:
    interactions = designer(mock, asynchronous).interactions
    old = finished(interactions.get(INTERACTION)).tag
    finished(interactions.update(INTERACTION, {"name": "Changed meanwhile"}))
    raw = finished(interactions.with_raw_response.publish(INTERACTION, only_if_unchanged=old))
    assert raw.content == b"null"
    with pytest.raises(interactions_errors.VersionConflictError):
        raw.parse()
    assert finished(interactions.with_raw_response.publish(INTERACTION, tag=old)).parse() is None


@KINDS
def test_an_interaction_is_read_unless_it_is_known(mock: Mock, asynchronous: bool) -> None:
    interactions = designer(mock, asynchronous).interactions
    seen = finished(interactions.get(INTERACTION))
    assert finished(interactions.get(INTERACTION, unless_tag=seen.tag)) is None
    finished(interactions.update(INTERACTION, {"name": "Changed"}))
    assert finished(interactions.get(INTERACTION, unless_tag=seen.tag)).name == "Changed"


@KINDS
@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ({"only_if_unchanged": None}, "publishInteraction: only_if_unchanged: must be what was read, or its tag"),
        ({"only_if_unchanged": "a", "tag": "a"}, "publishInteraction: only_if_unchanged: pass either"),
        ({"only_if_unchanged": 5}, "publishInteraction: only_if_unchanged: .* not int"),
        ({"only_if_unchanged": {}}, "publishInteraction: only_if_unchanged: .* not dict"),
    ],
    ids=str,
)
def test_a_version_that_cannot_be_compared_is_refused_and_nothing_is_sent(
    answering: Answering, arguments: dict[str, Any], reason: str, asynchronous: bool
) -> None:
    server = answering(200, None)
    kind: Any = AsyncInteractionDesigner if asynchronous else InteractionDesigner
    with pytest.raises(interactions_errors.InvalidArgumentError, match=reason):
        finished(kind("t", transport=server.transport).interactions.publish(INTERACTION, ActionBody(), **arguments))
    assert server.requests == []


@KINDS
@pytest.mark.parametrize("method", ["get", "publish", "unpublish"])
def test_null_without_a_tag_is_not_a_result(answering: Answering, method: str, asynchronous: bool) -> None:
    kind: Any = AsyncInteractionDesigner if asynchronous else InteractionDesigner
    interactions = kind("t", transport=answering(200, None).transport).interactions
    with pytest.raises(interactions_errors.ResponseParseError, match="null, although the request has no tag"):
        finished(getattr(interactions, method)(INTERACTION))


# Templates


@KINDS
def test_an_interaction_is_created_from_a_template(mock: Mock, asynchronous: bool) -> None:
    client = designer(mock, asynchronous)
    template = finished(client.templates.list())[0]
    for given in (template, None):
        created = finished(client.interactions.create_from_template(given, name="My own", workspace_uid=1, theme_id=1))
        wanted = given or finished(client.templates.default())
        assert (created.name, created.workspace_uid, created.theme_id) == ("My own", 1, 1)
        assert created.project == wanted.project


@KINDS
def test_a_template_gives_the_new_interaction_everything_but_its_theme(
    answering: Answering, documents: Documents, asynchronous: bool
) -> None:
    server = answering(400)
    kind: Any = AsyncInteractionDesigner if asynchronous else InteractionDesigner
    client = kind("t", transport=server.transport)
    examples = documents.read("bundle", "interactions").root["components"]["examples"]
    template = examples["TemplateList"]["value"][0]
    with pytest.raises(interactions_errors.BadRequestError):
        finished(client.interactions.create_from_template(Template.from_dict(template), name="My own", workspace_uid=7))
    own = {"name": "My own", "workspaceUid": 7}
    sent = {name: value for name, value in template.items() if name != "themeId"} | own
    assert json.loads(server.last.content) == sent


# Jobs


@KINDS
def test_an_import_is_waited_for(mock: Mock, asynchronous: bool) -> None:
    client, seen = gotom(mock, asynchronous), []
    wait = client.customer_import.run_and_wait
    result = finished(wait({"customer": CUSTOMER}, timeout=60, on_progress=lambda log: seen.append(log.job_status)))
    assert result.job_already_finished is True
    assert isinstance(result.job_id, int)
    assert result.warning_logs
    assert (seen[0], seen[-1]) == ("JOB_STATUS_WAITING", "JOB_STATUS_FINISHED_OK")
    kind: Any = AsyncGoTom if asynchronous else GoTom
    transport = app_transport(mock.app, asynchronous)
    reader = kind(user="demo_user", secret="example-secret", base_url="http://mock.test", transport=transport)
    assert finished(reader.customers.get("crm-1001")).customer.firm == "Renamed Ltd"


@KINDS
def test_an_import_that_takes_too_long_goes_on_without_the_caller(mock: Mock, asynchronous: bool) -> None:
    client = gotom(mock, asynchronous)
    with pytest.raises(
        gotom_errors.JobTimeoutError, match="the import did not end within 5 s; it keeps running"
    ) as caught:
        finished(client.customer_import.run_and_wait({"customer": CUSTOMER}, timeout=5))
    assert caught.value.job.job_status == "JOB_STATUS_WAITING"
    mock.clock.advance(seconds=10)
    log = finished(client.customer_import.log(caught.value.job.sent_job_id))
    assert log.job_status == "JOB_STATUS_FINISHED_OK"
    assert pickle.loads(pickle.dumps(caught.value)).job == caught.value.job


QUEUED = httpx.Response(202, json={"jobId": 7, "jobAlreadyFinished": False, "reason": "blocking_timeout"})
LOG = {"sentJobId": 7, "errorLogs": None, "warningLogs": ["w"]}
FINISHED = httpx.Response(200, json={"jobId": 7, "jobAlreadyFinished": True, "errorLogs": None, "warningLogs": ["w"]})


def importing(asynchronous: bool, server: Recorder) -> Any:
    kind: Any = AsyncGoTom if asynchronous else GoTom
    return kind(tenant="demo", user="u", secret="s", transport=server.transport).customer_import


@KINDS
def test_a_failed_import_says_why(answering: Answering, no_waiting: list[float], asynchronous: bool) -> None:
    for logs, reason in (({"api_error": '"firm" is missing.'}, '"firm" is missing.'), (None, "no reason given")):
        failed = LOG | {"jobStatus": "JOB_STATUS_FINISHED_ERROR", "errorLogs": logs}
        server = answering(QUEUED, httpx.Response(200, json=failed))
        with pytest.raises(gotom_errors.JobFailedError, match=f"the import failed: {reason}") as caught:
            finished(importing(asynchronous, server).run_and_wait({"customer": CUSTOMER}))
        assert caught.value.job.to_dict() == failed


@KINDS
def test_a_finished_import_is_not_waited_for(answering: Answering, no_waiting: list[float], asynchronous: bool) -> None:
    server = answering(FINISHED)
    result = finished(importing(asynchronous, server).run_and_wait({"customer": CUSTOMER}))
    assert (result.job_id, result.warning_logs, len(server.requests), no_waiting) == (7, ["w"], 1, [])


@KINDS
def test_an_import_without_the_number_of_its_job_is_an_error(answering: Answering, asynchronous: bool) -> None:
    server = answering(202, {"jobAlreadyFinished": False})
    with pytest.raises(gotom_errors.JobFailedError, match="no number of its job"):
        finished(importing(asynchronous, server).run_and_wait({"customer": CUSTOMER}))


@KINDS
def test_pauses_grow_up_to_a_limit_and_end_at_the_deadline(
    answering: Answering, no_waiting: list[float], asynchronous: bool
) -> None:
    waiting = httpx.Response(200, json=LOG | {"jobStatus": "JOB_STATUS_WAITING"})
    done = httpx.Response(200, json=LOG | {"jobStatus": "JOB_STATUS_FINISHED_OK"})
    server = answering(QUEUED, *[waiting] * 11, done)
    finished(importing(asynchronous, server).run_and_wait({"customer": CUSTOMER}, timeout=None))
    assert no_waiting[:3] == [0.5, 0.75, 1.125]
    assert no_waiting[-2:] == [10.0, 10.0]


@KINDS
@pytest.mark.parametrize("timeout", [0, -1, "5"])
def test_an_invalid_time_to_wait_is_refused_and_nothing_is_sent(
    answering: Answering, timeout: Any, asynchronous: bool
) -> None:
    server = answering(FINISHED)
    with pytest.raises(gotom_errors.ConfigurationError, match="timeout must be a positive number"):
        finished(importing(asynchronous, server).run_and_wait({"customer": CUSTOMER}, timeout=timeout))
    assert server.requests == []


# Exports


@KINDS
def test_an_export_is_downloaded(mock: Mock, tmp_path: Path, asynchronous: bool) -> None:
    states: list[Any] = []
    sizes: list[int] = []
    target = tmp_path / "chats.csv"
    export = finished(
        giosg(mock, asynchronous).report_exports.create_and_download(
            ORGANIZATION,
            ADMIN,
            EXPORT,
            target,
            timeout=60,
            on_progress=lambda state: states.append(state.completed_at),
            on_download=lambda received, _: sizes.append(received),
        )
    )
    assert export.is_failed is False
    assert states[0] is None
    assert states[-1] == export.completed_at
    assert target.read_bytes().startswith(b"room_id,room,type")
    assert sizes[-1] == target.stat().st_size


@KINDS
def test_an_export_that_takes_too_long_leaves_no_file(mock: Mock, tmp_path: Path, asynchronous: bool) -> None:
    exports = giosg(mock, asynchronous).report_exports
    with pytest.raises(giosg_errors.JobTimeoutError, match="the export did not end within 5 s") as caught:
        finished(exports.create_and_download(ORGANIZATION, ADMIN, EXPORT, tmp_path / "chats.csv", timeout=5))
    assert list(tmp_path.iterdir()) == []
    mock.clock.advance(seconds=10)
    assert finished(exports.get(ORGANIZATION, ADMIN, caught.value.job.id)).url


def exported(documents: Documents, **changes: Any) -> httpx.Response:
    example = documents.read("bundle", "giosg").root["components"]["examples"]["ReportExport"]["value"]
    return httpx.Response(201, json=example | changes)


@KINDS
@pytest.mark.parametrize(
    ("changes", "reason"),
    [({"is_failed": True, "url": None}, "failed"), ({"url": None}, "has no file; it may have expired")],
    ids=["failed", "expired"],
)
def test_an_export_without_a_file_is_an_error(
    answering: Answering,
    documents: Documents,
    tmp_path: Path,
    changes: dict[str, Any],
    reason: str,
    asynchronous: bool,
) -> None:
    kind: Any = AsyncGiosg if asynchronous else Giosg
    client = kind("t", transport=answering(exported(documents, **changes)).transport)
    with pytest.raises(giosg_errors.JobFailedError, match=reason):
        finished(client.report_exports.create_and_download(ORGANIZATION, ADMIN, EXPORT, tmp_path / "x"))
    assert list(tmp_path.iterdir()) == []


@KINDS
@pytest.mark.parametrize(
    ("url", "sent"),
    [
        ("https://files.test/exports/secret-name.csv?signature=secret-too", None),
        ("https://files.test/secret-töken/secret name.csv", "https://files.test/secret-t%C3%B6ken/secret%20name.csv"),
        ("https://files.test/exports/secret{1}%2f|#secret/rest", "https://files.test/exports/secret%7B1%7D%2f|"),
        ("https://FILES.test:443/secret/secret", "https://files.test/secret/secret"),
    ],
    ids=["plain", "encoded", "fragment", "host"],
)
def test_the_server_of_the_file_gets_no_credentials_and_its_path_is_not_shown(
    answering: Answering,
    documents: Documents,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    url: str,
    sent: str | None,
    asynchronous: bool,
) -> None:
    caplog.set_level("INFO")
    server = answering(exported(documents, url=url), httpx.Response(403, text="no"))
    kind: Any = AsyncGiosg if asynchronous else Giosg
    client = kind("t0ken", transport=server.transport).with_options(headers={"X-Own": "o"}, query={"own": "o"})
    with pytest.raises(giosg_errors.PermissionDeniedError) as caught:
        finished(client.report_exports.create_and_download(ORGANIZATION, ADMIN, EXPORT, tmp_path / "x"))
    assert str(server.last.url.copy_with(fragment=None)) == (sent or url)
    assert not {"authorization", "x-own", "cookie"} & set(server.last.headers)
    assert str(caught.value).startswith("downloadExport (GET /[redacted]/[redacted]) failed with status 403")
    assert "HTTP Request: GET https://files.test/[redacted]/[redacted] " in caplog.text  # of httpx itself
    assert "secret" not in caplog.text + str(caught.value)


@KINDS
def test_a_password_in_the_url_of_a_file_is_not_shown(
    answering: Answering, documents: Documents, tmp_path: Path, caplog: pytest.LogCaptureFixture, asynchronous: bool
) -> None:
    caplog.set_level("INFO")
    server = answering(exported(documents, url="https://user:secret@files.test/secret"), httpx.Response(403))
    kind: Any = AsyncGiosg if asynchronous else Giosg
    exports = kind("t0ken", transport=server.transport).report_exports
    with pytest.raises(giosg_errors.PermissionDeniedError) as caught:
        finished(exports.create_and_download(ORGANIZATION, ADMIN, EXPORT, tmp_path / "x"))
    assert "secret" not in caplog.text + str(caught.value)


@KINDS
@pytest.mark.parametrize("url", ["ftp://files.test/x", "http://[", "/relative", "https://"])
def test_a_file_at_an_unusable_url_is_a_client_error(
    answering: Answering, documents: Documents, tmp_path: Path, url: str, asynchronous: bool
) -> None:
    server = answering(exported(documents, url=url), httpx.UnsupportedProtocol("no"))
    kind: Any = AsyncGiosg if asynchronous else Giosg
    with pytest.raises(giosg_errors.ClientError):
        finished(
            kind("t", transport=server.transport).report_exports.create_and_download(
                ORGANIZATION, ADMIN, EXPORT, tmp_path / "x"
            )
        )
    assert list(tmp_path.iterdir()) == []
