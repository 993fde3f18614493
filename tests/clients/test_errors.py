"""Errors raised by calls, and their messages."""

from __future__ import annotations

import asyncio
import copy
import pickle
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from giosg_client import AsyncGiosg, Giosg, errors
from giosg_client.models import TeamPatch, TeamWrite
from giosg_interactions_client import InteractionDesigner
from giosg_interactions_client import errors as interactions_errors
from gotom_client import GoTom
from gotom_client import errors as gotom_errors
from gotom_client.models import CustomerNotFound, GenericError, ImportLog

from tests.clients.conftest import Recorder
from tests.conftest import Documents

Answering = Callable[..., Recorder]
ID = "7f9e9580-095b-42c7-838c-c04e667b26f7"
CREDENTIALS = ("t0ken-that-must-not-show", "s3cret-that-must-not-show")


def gotom(server: Recorder) -> GoTom:
    return GoTom(tenant="demo", user="u", secret=CREDENTIALS[1], transport=server.transport)


def giosg(server: Recorder) -> Giosg:
    return Giosg(CREDENTIALS[0], transport=server.transport, max_retries=0)


def test_each_api_has_its_own_typed_errors(answering: Answering) -> None:
    problem = {"type": "about:blank", "title": "An error occurred", "status": 404, "detail": "Not Found"}
    with pytest.raises(gotom_errors.NotFoundError) as campaign:
        gotom(answering(404, problem)).campaigns.get("26106")
    assert campaign.value.parsed == GenericError.from_dict(problem)
    with pytest.raises(gotom_errors.NotFoundError) as customer:
        gotom(answering(404, {"ok": False, "message": "No.", "customer": None})).customers.get("x")
    assert isinstance(customer.value.parsed, CustomerNotFound)
    with pytest.raises(gotom_errors.AuthenticationError) as signature:
        gotom(answering(401, "Signature not valid")).campaigns.get("12345")
    assert signature.value.parsed == "Signature not valid"


def test_a_404_with_the_body_of_a_success_is_still_an_error(answering: Answering) -> None:
    log = {"jobStatus": "NO_JOB_FOUND", "errorLogs": [], "warningLogs": []}
    with pytest.raises(gotom_errors.NotFoundError) as caught:
        gotom(answering(404, log)).customer_import.log(5)
    assert caught.value.parsed is None or isinstance(caught.value.parsed, ImportLog)


@pytest.mark.parametrize("body", [b"<html>gateway</html>", b"", b"[]", b"null", b'"text"', b"\xff"])
def test_an_invalid_error_body_does_not_change_the_error(answering: Answering, body: bytes) -> None:
    with pytest.raises(errors.NotFoundError) as caught:
        giosg(answering(httpx.Response(404, content=body))).users.get(ID)
    assert caught.value.parsed is None
    assert caught.value.content == body


def test_an_undocumented_success_is_read_like_the_documented_one(answering: Answering, documents: Documents) -> None:
    """The operation is done; an error would invite the caller to do it again."""
    team = documents.example("giosg", "Team")
    client = giosg(answering(202, team))
    assert client.teams.create(ID, TeamWrite(name="x")).to_dict() == team
    response = client.teams.with_raw_response.create(ID, TeamWrite(name="x"))
    assert (response.status_code, response.parse().to_dict()) == (202, team)


@pytest.mark.parametrize("body", [b"", b"<p>Accepted", b"[]"])
def test_an_undocumented_success_with_another_body_is_none_and_visible_on_the_raw_response(
    answering: Answering, body: bytes
) -> None:
    client = giosg(answering(httpx.Response(299, content=body)))
    made: Any = client.teams.create(ID, TeamWrite(name="x"))
    assert made is None
    response = client.teams.with_raw_response.create(ID, TeamWrite(name="x"))
    assert (response.status_code, response.content) == (299, body)


def test_an_undocumented_success_without_a_page_does_not_end_a_list_silently(answering: Answering) -> None:
    with pytest.raises(errors.ResponseParseError):
        giosg(answering(httpx.Response(202))).teams.list(ID)


@pytest.mark.parametrize("status", [100, 302, 304, 418])
def test_a_status_without_a_class_of_its_own_is_unexpected(answering: Answering, status: int) -> None:
    with pytest.raises(errors.UnexpectedStatusError):
        giosg(answering(status)).users.me()


def test_a_nonstandard_status_does_not_break_the_functions(answering: Answering) -> None:
    from giosg_client.api.users import get_current_user

    client = giosg(answering(599)).client
    assert get_current_user.sync_detailed(client=client).status_code == 599
    with pytest.raises(errors.ServerError):
        giosg(answering(599)).users.me()
    with pytest.raises(errors.UnexpectedStatusError):
        giosg(answering(999)).users.me()


def test_the_generated_functions_return_error_responses_and_raise_only_on_request(answering: Answering) -> None:
    from giosg_client.api.users import get_current_user

    client = giosg(answering(401, {"detail": "No."})).client
    refusal = get_current_user.sync_detailed(client=client)
    assert refusal.status_code == 401
    assert refusal.parsed is not None
    strict = giosg(answering(418)).client
    strict.raise_on_unexpected_status = True
    with pytest.raises(errors.UnexpectedStatus):
        get_current_user.sync(client=strict)


@pytest.mark.parametrize("body", [{"other": 1}, {}, [], "text", 5, {"createdDate": "no moment"}], ids=repr)
def test_a_body_that_is_neither_an_interaction_nor_null_is_an_error(answering: Answering, body: Any) -> None:
    client = InteractionDesigner("t", transport=answering(200, body).transport)
    with pytest.raises(interactions_errors.ResponseParseError) as caught:
        client.interactions.get(ID)
    assert caught.value.status_code == 200


@pytest.mark.parametrize(("missing", "state"), [({}, "missing"), ({"name": None}, "null")], ids=["missing", "null"])
def test_a_required_field_that_does_not_come_is_an_error_only_when_it_is_read(
    answering: Answering, missing: dict[str, Any], state: str
) -> None:
    body = {"uid": 7, "tag": "a"} | missing
    interaction = InteractionDesigner("t", transport=answering(200, body).transport).interactions.get(ID)
    assert interaction is not None
    assert (interaction.uid, interaction.tag) == (7, "a")
    with pytest.raises(interactions_errors.MissingFieldError, match=f"Interaction.name is {state} in the response"):
        interaction.name  # noqa: B018
    assert not hasattr(interaction, "name")
    assert "uid=7" in repr(interaction)
    assert interaction.to_dict() == body
    twins = [copy.copy(interaction), copy.deepcopy(interaction), interaction.replace()]
    for twin in [*twins, pickle.loads(pickle.dumps(interaction))]:
        assert twin == interaction
        assert twin.to_dict() == body


def test_strict_clients_want_every_required_field(answering: Answering) -> None:
    server = answering(200, {"uid": 7})
    client = InteractionDesigner("t", transport=server.transport)
    client.client.strict = True
    for strict in (client, InteractionDesigner("t", transport=server.transport, strict=True)):
        with pytest.raises(interactions_errors.ResponseParseError, match="name: missing"):
            strict.interactions.get(ID)
        with pytest.raises(interactions_errors.ResponseParseError, match="name: missing"):
            strict.with_options(timeout=3).interactions.get(ID)


@pytest.mark.parametrize("strict", [None, 1, "yes"])
def test_strict_is_true_or_false(strict: Any) -> None:
    with pytest.raises(interactions_errors.ConfigurationError, match="strict must be true or false"):
        InteractionDesigner("t", strict=strict)


@pytest.mark.parametrize("body", [{}, None, "x", {"a": 1}], ids=repr)
def test_an_object_is_not_taken_for_an_array(answering: Answering, body: Any) -> None:
    client = InteractionDesigner("t", transport=answering(200, body).transport)
    with pytest.raises(interactions_errors.ResponseParseError):
        client.interactions.list(ID)


def test_an_array_is_not_taken_for_an_object(answering: Answering) -> None:
    with pytest.raises(errors.ResponseParseError, match="expected an object, not list"):
        giosg(answering(200, [])).organizations.overview(ID)


@pytest.mark.parametrize("method", ["create", "update"])
def test_a_body_of_the_wrong_type_is_refused_before_anything_is_sent(answering: Answering, method: str) -> None:
    server = answering(200, {})
    teams = giosg(server).teams
    with pytest.raises(errors.InvalidArgumentError, match=f"{method}Team: body: expected a Team"):
        teams.create(ID, ["x"]) if method == "create" else teams.update(ID, ID, TeamWrite(name="x"))  # type: ignore[arg-type]
    with pytest.raises(errors.InvalidArgumentError, match=f"{method}Team: body.name: expected text, not int"):
        getattr(teams, method)(*([ID] if method == "create" else [ID, ID]), {"name": 5})
    teams_patch = TeamPatch(name="x")
    assert teams_patch.to_dict() == {"name": "x"}
    assert server.requests == []


@pytest.mark.parametrize("identifier", ["", ".", "..", None, ["a"]], ids=repr)
def test_a_path_segment_that_leads_elsewhere_is_refused(answering: Answering, identifier: Any) -> None:
    server = answering(204)
    with pytest.raises(errors.InvalidArgumentError, match="team_id"):
        giosg(server).teams.delete(ID, identifier)
    assert server.requests == []


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        (b'{"detail": "No such team."}', "No such team."),
        (b'{"message": "Broken"}', "Broken"),
        (b'{"name": ["Too long.", "No."], "a": {"b": ["Missing."]}}', "name: Too long.; name: No.; a.b: Missing."),
        (b'{"name": [5]}', '{"name": [5]}'),
        (b'[{"propertyPath": "x.y", "message": "Too long.", "code": "c"}]', "x.y: Too long."),
        (
            b'{"detail": "Invalid.", "title": "t", "violations": [{"propertyPath": "x", "message": "No."}]}',
            "Invalid.; x: No.",
        ),
        (
            b'{"jobId": 1, "reason": "data_error", "errorLogs": {"api_error": "\\"firm\\" is missing."}}',
            'reason: data_error; errorLogs.api_error: "firm" is missing.',
        ),
        (b'"Signature not valid"', '"Signature not valid"'),
        (b'{"a":' * 900 + b'"x"' + b"}" * 900, '{"a":' * 40 + "..."),
        (b"<h1>Bad\n\tGateway</h1>\x1b[31m", "<h1>Bad Gateway</h1> [31m"),
        (b"", "no body"),
        (b"x" * 500, "x" * 200 + "..."),
        (b'{"detail": {"a": 1}}', '{"detail": {"a": 1}}'),
        (b"[" * 5000, "[" * 200 + "..."),
    ],
)
def test_the_text_says_operation_status_and_reason_on_one_short_line(
    answering: Answering, body: bytes, shown: str
) -> None:
    with pytest.raises(errors.ApiError) as caught:
        giosg(answering(httpx.Response(418, content=body))).teams.get(ID, ID)
    place = f"getTeam (GET /api/v6/orgs/{ID}/teams/{ID})"
    assert str(caught.value) == f"{place} failed with status 418: {shown}"
    assert caught.value.request == f"GET /api/v6/orgs/{ID}/teams/{ID}"


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(401, json={"detail": "No."}),
        httpx.Response(200, content=b"<html>"),
        httpx.ConnectError("refused"),
        httpx.ReadTimeout("slow"),
        httpx.DecodingError("bad gzip"),
        httpx.Response(302, headers={"Location": "http://elsewhere.example"}),
    ],
    ids=lambda answer: type(answer).__name__ + str(getattr(answer, "status_code", "")),
)
def test_whatever_goes_wrong_is_a_client_error_without_credentials(answering: Answering, answer: Any) -> None:
    import traceback

    for call in (lambda: giosg(answering(answer)).users.me(), lambda: gotom(answering(answer)).campaigns.get("1")):
        with pytest.raises((errors.ClientError, gotom_errors.ClientError)) as caught:
            call()
        shown = "".join(traceback.format_exception(caught.value)) + repr(caught.value) + repr(vars(caught.value))
        assert not any(credential in shown for credential in CREDENTIALS)


def test_the_twin_raises_the_same(answering: Answering) -> None:
    async def run(server: Recorder) -> None:
        async with AsyncGiosg("t", transport=server.transport, max_retries=0) as client:
            await client.teams.get(ID, ID)

    for server, kind in (
        (answering(403, {"detail": "No."}), errors.PermissionDeniedError),
        (answering(httpx.Response(200, content=b"{")), errors.ResponseParseError),
        (answering(httpx.ConnectError("refused")), errors.ConnectionFailedError),
        (answering(httpx.ReadTimeout("slow")), errors.RequestTimeoutError),
    ):
        with pytest.raises(kind):
            asyncio.run(run(server))


def test_errors_can_be_pickled(answering: Answering) -> None:
    raised: list[errors.ClientError] = [errors.UnexpectedStatus(418, b"x")]
    for answer in (httpx.Response(400, json={"name": ["No."]}), httpx.Response(200, content=b"{")):
        with pytest.raises(errors.ClientError) as caught:
            giosg(answering(answer)).users.get(ID)
        raised.append(caught.value)
    for error in raised:
        again = pickle.loads(pickle.dumps(error))
        assert (type(again), str(again)) == (type(error), str(error))
        assert getattr(again, "parsed", None) == getattr(error, "parsed", None)


def test_every_error_is_a_client_error() -> None:
    kinds = [value for name in errors.__all__ if isinstance(value := getattr(errors, name), type)]
    assert len(kinds) == len(errors.__all__)
    assert all(issubclass(kind, errors.ClientError) for kind in kinds)
