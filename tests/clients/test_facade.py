"""The facades, from a user's point of view."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import giosg_client
import giosg_interactions_client
import giosg_reporting_client
import giosg_visitor_client
import gotom_client
import httpx
import pytest
from giosg_client import Giosg, errors
from giosg_client.models import FieldErrors, TeamForm, TeamWrite, UserForm, UserPatch
from giosg_interactions_client import InteractionDesigner
from giosg_interactions_client.models import ActionBody, InteractionUpdate
from gotom_client import AsyncGoTom, GoTom
from gotom_client.auth import authorization, signature, string_to_sign
from gotom_client.models import CampaignUpdate

from tests.clients.conftest import Recorder, methods, resources
from tests.conftest import Documents

Answering = Callable[..., Recorder]
ORGANIZATION = "7f9e9580-095b-42c7-838c-c04e667b26f7"
TOKEN = "t0ken-that-must-not-show"
SECRET = "s3cret-that-must-not-show"
CLIENTS = (
    ("giosg", giosg_client.Giosg, giosg_client.AsyncGiosg),
    ("reporting", giosg_reporting_client.GiosgReporting, giosg_reporting_client.AsyncGiosgReporting),
    ("visitor", giosg_visitor_client.GiosgVisitor, giosg_visitor_client.AsyncGiosgVisitor),
    ("interactions", giosg_interactions_client.InteractionDesigner, giosg_interactions_client.AsyncInteractionDesigner),
    ("gotom", gotom_client.GoTom, gotom_client.AsyncGoTom),
)


def make(facade: Any, **options: Any) -> Any:
    if "GoTom" in facade.__name__:
        return facade(tenant="demo", user="demo_user", secret=SECRET, **options)
    return facade(TOKEN, **options)


@pytest.mark.parametrize(("api", "facade", "twin"), CLIENTS)
def test_the_twin_has_the_same_signatures_and_all_methods_say_their_evidence(api: str, facade: Any, twin: Any) -> None:
    client, other = make(facade), make(twin)
    for tag, resource in resources(client).items():
        for name, method in methods(resource).items():
            if name.startswith("iter"):
                continue
            counterpart = getattr(getattr(other, tag), name)
            assert inspect.iscoroutinefunction(counterpart)
            assert str(inspect.signature(counterpart)).replace("AsyncPage", "Page") == str(inspect.signature(method))
            assert "Evidence: " in (method.__doc__ or "")


def test_an_api_token_is_sent_with_the_scheme_token(answering: Answering, documents: Documents) -> None:
    server = answering(200, documents.example("giosg", "User"))
    user = Giosg("abc", transport=server.transport).users.me()
    assert server.last.headers["authorization"] == "Token abc"
    assert server.last.headers["accept"] == "application/json"
    assert str(server.last.url) == "https://service.giosg.com/api/v5/users/me"
    assert user.organization_id == UUID(ORGANIZATION)


@pytest.mark.parametrize("kind", [GoTom, AsyncGoTom])
def test_behind_a_gateway_gotom_verifies_another_target_than_is_sent(answering: Answering, kind: Any) -> None:
    server = answering(404)
    client = kind(
        user="u",
        secret="s",
        base_url="https://gateway.test/below",
        signed_target=lambda target: target.removeprefix("/below"),
        transport=server.transport,
    )
    run: Any = asyncio.run if kind is AsyncGoTom else lambda result: result
    with pytest.raises(gotom_client.errors.NotFoundError):
        run(client.campaigns.get("12345"))
    request = server.last
    assert request.url.raw_path == b"/below/app-api/campaign/12345"
    signed = string_to_sign(
        "GET", "/app-api/campaign/12345", request.headers["content-type"], request.headers["date"], b""
    )
    assert request.headers["authorization"] == authorization("u", signature("s", signed))


@pytest.mark.parametrize("wrong", ["/below", 5], ids=str)
def test_a_signed_target_that_is_not_a_function_is_rejected(wrong: Any) -> None:
    with pytest.raises(gotom_client.errors.ConfigurationError, match="signed_target must be a function"):
        GoTom(tenant="demo", user="u", secret="s", signed_target=wrong)


def test_an_access_token_is_sent_with_the_scheme_bearer(answering: Answering, documents: Documents) -> None:
    server = answering(200, documents.example("giosg", "User"))
    Giosg(access_token="abc", transport=server.transport).users.me()
    assert server.last.headers["authorization"] == "Bearer abc"


def test_gotom_requests_are_signed_and_go_to_the_tenant(answering: Answering, documents: Documents) -> None:
    server = answering(200, documents.example("gotom", "Campaign"))
    campaign = make(GoTom, transport=server.transport).campaigns.get("a/b c")
    assert server.last.url.raw_path == b"/app-api/campaign/a%2Fb%20c"
    assert server.last.url.host == "demo.gotom.io"
    assert server.last.headers["authorization"].startswith("gotom_app_api demo_user:")
    assert {"date", "content-type"} <= set(server.last.headers)
    assert campaign.external_id == "12345"


@pytest.mark.parametrize("options", [{"token": "a", "access_token": "b"}, {"token": ""}, {"access_token": ""}])
def test_a_client_wants_one_credential_not_two_nor_an_empty_one(options: dict[str, Any]) -> None:
    with pytest.raises(errors.ConfigurationError, match="either token"):
        Giosg(**options)


def test_a_gotom_client_wants_tenant_user_and_secret() -> None:
    incomplete: list[tuple[dict[str, Any], str]] = [
        ({"user": "u", "secret": "s"}, "tenant"),
        ({"tenant": "t", "user": "", "secret": "s"}, "user"),
        ({"tenant": "t", "user": "u", "secret": ""}, "secret"),
    ]
    for options, name in incomplete:
        with pytest.raises(gotom_client.errors.ConfigurationError, match=name):
            GoTom(**options)


def test_from_env_reads_the_documented_variables(answering: Answering, documents: Documents) -> None:
    server = answering(200, documents.example("giosg", "User"))
    environment = {"GIOSG_ACCESS_TOKEN": "abc", "GIOSG_BASE_URL": "http://127.0.0.1:1"}
    Giosg.from_env(environment, transport=server.transport).users.me()
    assert server.last.headers["authorization"] == "Bearer abc"
    assert server.last.url.port == 1
    Giosg.from_env(environment | {"GIOSG_API_TOKEN": "def"}, transport=server.transport).users.me()
    assert server.last.headers["authorization"] == "Token def"


def test_from_env_of_gotom_takes_a_base_url_instead_of_a_tenant() -> None:
    environment = {"GOTOM_USER": "u", "GOTOM_SECRET": "s"}
    with pytest.raises(gotom_client.errors.ConfigurationError, match="GOTOM_TENANT"):
        GoTom.from_env(environment)
    assert "test-demo.gotom.io" in repr(GoTom.from_env(environment | {"GOTOM_TENANT": "test-demo"}))
    assert "127.0.0.1" in repr(GoTom.from_env(environment | {"GOTOM_BASE_URL": "http://127.0.0.1:1"}))


def test_from_env_names_the_variable_that_is_missing() -> None:
    with pytest.raises(giosg_interactions_client.errors.ConfigurationError, match="GIOSG_API_TOKEN or GIOSG_ACCESS"):
        InteractionDesigner.from_env({})


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (415, errors.UnsupportedMediaTypeError),
    ],
)
def test_a_documented_error_response_raises_its_error_with_the_typed_body(
    answering: Answering, status: int, kind: type[errors.ApiError]
) -> None:
    body = {"name": ["This field may not be blank."]} if status == 400 else {"detail": "No."}
    client = Giosg(TOKEN, transport=answering(status, body).transport)
    with pytest.raises(kind) as caught:
        client.teams.create(ORGANIZATION, TeamWrite(name="x"))
    error = caught.value
    assert (error.operation, error.status_code) == ("createTeam", status)
    assert error.parsed.to_dict() == body
    assert isinstance(error.parsed, FieldErrors) == (status == 400)
    assert TOKEN not in str(error) + repr(error)


@pytest.mark.parametrize(
    ("status", "kind"),
    [(500, errors.ServerError), (520, errors.ServerError), (302, errors.ApiError), (599, errors.ServerError)],
)
def test_an_undocumented_status_raises_too(answering: Answering, status: int, kind: type[errors.ApiError]) -> None:
    with pytest.raises(kind, match=str(status)):
        Giosg(TOKEN, transport=answering(status).transport).users.me()


@pytest.mark.parametrize(
    "body", [b"<html>", b"[]", b"{}", b"\xff", b"null", b'{"id": 5}', b"[" * 100_000], ids=lambda body: repr(body[:9])
)
def test_a_body_that_is_not_as_described_raises_one_documented_error(answering: Answering, body: bytes) -> None:
    server = answering(httpx.Response(200, content=body))
    with pytest.raises(errors.ResponseParseError) as caught:
        Giosg(TOKEN, transport=server.transport).users.me()
    assert caught.value.content == body


def test_a_wrong_interaction_is_not_taken_for_null(answering: Answering) -> None:
    client = InteractionDesigner(TOKEN, transport=answering(200, {"other": 1}).transport)
    with pytest.raises(giosg_interactions_client.errors.ResponseParseError):
        client.interactions.get(ORGANIZATION)


def test_json_null_is_none(answering: Answering) -> None:
    client = InteractionDesigner(TOKEN, transport=answering(200, None).transport)
    assert client.interactions.get(ORGANIZATION, unless_tag="2021-03-15T10:34:28.819Z") is None


def test_a_tag_is_sent_byte_for_byte(answering: Answering) -> None:
    server = answering(200, None)
    InteractionDesigner(TOKEN, transport=server.transport).interactions.get(
        ORGANIZATION, unless_tag="2021-03-15T10:34:28.819Z"
    )
    assert server.last.url.params["tag"] == "2021-03-15T10:34:28.819Z"


def test_no_content_is_none(answering: Answering) -> None:
    delete: Callable[..., Any] = Giosg(TOKEN, transport=answering(204).transport).teams.delete
    assert delete(ORGANIZATION, ORGANIZATION) is None


def test_the_model_decides_between_json_and_form(answering: Answering, documents: Documents) -> None:
    server = answering(201, documents.example("giosg", "Team"))
    teams = Giosg(TOKEN, transport=server.transport).teams
    teams.create(ORGANIZATION, TeamWrite(name="A & B"))
    assert (server.last.headers["content-type"], json.loads(server.last.content)) == (
        "application/json",
        {"name": "A & B"},
    )
    teams.create(ORGANIZATION, {"name": "A & B"})
    assert (server.last.headers["content-type"], json.loads(server.last.content)) == (
        "application/json",
        {"name": "A & B"},
    )
    teams.create(ORGANIZATION, TeamForm(name="A & B"))
    assert server.last.headers["content-type"] == "application/x-www-form-urlencoded"
    assert server.last.content == b"name=A+%26+B"


def test_form_fields_are_written_as_text(answering: Answering, documents: Documents) -> None:
    server = answering(200, documents.example("giosg", "User"))
    Giosg(TOKEN, transport=server.transport).users.update(ORGANIZATION, UserForm(is_online_enabled=True))
    assert server.last.content == b"is_online_enabled=true"


def test_a_patch_sends_what_was_set_and_nothing_else(answering: Answering, documents: Documents) -> None:
    server = answering(200, documents.example("giosg", "User"))
    Giosg(TOKEN, transport=server.transport).users.update(ORGANIZATION, UserPatch(alias=None, first_name="Ada"))
    assert json.loads(server.last.content) == {"alias": None, "first_name": "Ada"}


def test_a_query_default_is_left_to_the_server(answering: Answering) -> None:
    server = answering(204)
    make(GoTom, transport=server.transport).campaigns.update("1", CampaignUpdate(name="x"))
    assert server.last.url.query == b""


def test_an_optional_body_that_is_left_out_has_no_content_type(answering: Answering) -> None:
    server = answering(200, None)
    interactions = InteractionDesigner(TOKEN, transport=server.transport).interactions
    interactions.publish(ORGANIZATION, tag="t")
    assert "content-type" not in server.last.headers
    interactions.publish(ORGANIZATION, ActionBody(), tag="t")
    assert (server.last.headers["content-type"], server.last.content) == ("application/json", b"{}")


def test_a_fetched_interaction_can_be_sent_back(answering: Answering, documents: Documents) -> None:
    fetched = documents.example("interactions", "Interaction")
    server = answering(200, fetched)
    interactions = InteractionDesigner(TOKEN, transport=server.transport).interactions
    interaction = interactions.get(ORGANIZATION)
    assert interaction is not None
    assert interaction.to_dict() == fetched
    interactions.update(ORGANIZATION, InteractionUpdate.from_dict(interaction.to_dict()))
    assert json.loads(server.last.content) == fetched


@pytest.mark.parametrize(
    ("api", "name", "model"),
    [
        ("giosg", "User", giosg_client.models.User),
        ("giosg", "TeamPage", giosg_client.models.TeamPage),
        ("interactions", "InteractionDraft", giosg_interactions_client.models.Interaction),
        ("gotom", "Campaign", gotom_client.models.Campaign),
        ("gotom", "CustomerPage", gotom_client.models.CustomerPage),
        ("gotom", "CustomerImportAgency", gotom_client.models.CustomerImport),
    ],
)
def test_models_give_back_the_json_they_were_made_of(documents: Documents, api: str, name: str, model: Any) -> None:
    value = documents.example(api, name)
    assert model.from_dict(value).to_dict() == value
    assert model.from_dict(value | {"added": {"later": [1, None]}}).to_dict() == value | {"added": {"later": [1, None]}}


def test_the_timeout_reaches_the_connection(answering: Answering, documents: Documents) -> None:
    server = answering(200, documents.example("giosg", "User"))
    Giosg(TOKEN, transport=server.transport).users.me()
    Giosg(TOKEN, transport=server.transport, timeout=7).users.me()
    assert [request.extensions["timeout"]["read"] for request in server.requests] == [30, 7]


@pytest.mark.parametrize(("api", "facade", "twin"), CLIENTS)
def test_no_credential_shows_in_a_repr(api: str, facade: Any, twin: Any) -> None:
    for client in (make(facade), make(twin)):
        shown = repr(client) + repr(vars(client).get("_base_url"))
        shown += repr(client.client) + str(client.client)
        assert TOKEN not in shown
        assert SECRET not in shown


def test_a_token_is_not_sent_to_another_host_even_if_redirects_are_followed(answering: Answering) -> None:
    server = answering(httpx.Response(302, headers={"Location": "http://elsewhere.example/"}), httpx.Response(404))
    client = Giosg(TOKEN, transport=server.transport).client.get_httpx_client()
    client.get("/api/v5/users/me", follow_redirects=True)
    assert [request.headers.get("authorization") for request in server.requests] == [f"Token {TOKEN}", None]


@pytest.mark.parametrize(
    "url", ["http://elsewhere.example/", "http://service.giosg.com/", "https://service.giosg.com:8443/"]
)
def test_a_token_is_not_sent_to_a_server_named_in_a_call(answering: Answering, url: str) -> None:
    server = answering(404)
    client = Giosg(TOKEN, transport=server.transport).client.get_httpx_client()
    client.get(url, headers={"Authorization": f"Token {TOKEN}"})
    client.get("https://service.giosg.com:443/api/v5/users/me")
    assert [request.headers.get("authorization") for request in server.requests] == [None, f"Token {TOKEN}"]


def test_redirects_are_not_followed(answering: Answering) -> None:
    server = answering(httpx.Response(302, headers={"Location": "http://elsewhere.example/"}))
    with pytest.raises(errors.ApiError):
        Giosg(TOKEN, transport=server.transport).users.me()
    assert len(server.requests) == 1


def test_a_stray_file_of_the_generator_is_not_in_a_package() -> None:
    package = Path(giosg_client.__file__).parent
    assert not list(package.rglob(".ruff_cache"))
    assert (package / "py.typed").exists()
