"""Credentials, URLs and environment variables."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from giosg_client import AsyncGiosg, Giosg, errors
from giosg_client.errors import ConfigurationError
from giosg_interactions_client import InteractionDesigner
from gotom_client import AsyncGoTom, GoTom
from gotom_client.errors import ConfigurationError as GoTomConfigurationError

from tests.clients.conftest import Recorder
from tests.clients.hostile import HostileServer, hostile_server, saying

Answering = Callable[..., Recorder]
HIDDEN = "hidden-part"
ID = "7f9e9580-095b-42c7-838c-c04e667b26f7"


@pytest.mark.parametrize("token", [f"{HIDDEN}\n", f" {HIDDEN}", f"Token {HIDDEN}", f"{HIDDEN}é", "\t"])
@pytest.mark.parametrize("name", ["token", "access_token"])
def test_a_token_not_allowed_in_a_header_is_rejected_without_showing_it(name: str, token: str) -> None:
    options: dict[str, Any] = {name: token}
    with pytest.raises(ConfigurationError, match=name) as caught:
        Giosg(**options)
    assert HIDDEN not in str(caught.value)


@pytest.mark.parametrize(("user", "secret"), [(f"{HIDDEN}\r\n", "s"), ("u", f"{HIDDEN}\n")])
def test_a_gotom_credential_with_a_line_break_is_rejected_without_showing_it(user: str, secret: str) -> None:
    with pytest.raises(GoTomConfigurationError, match="line break") as caught:
        GoTom(tenant="demo", user=user, secret=secret)
    assert HIDDEN not in str(caught.value)


@pytest.mark.parametrize("tenant", ["evil.example/", "a.b", "a@b", "-a", "a b", "demo\n", "demo#", "..", "dé"])
def test_a_tenant_cannot_lead_to_another_host(tenant: str) -> None:
    with pytest.raises(GoTomConfigurationError, match="a single subdomain"):
        GoTom(tenant=tenant, user="u", secret="s")


@pytest.mark.parametrize("tenant", ["demo", "test-demo", "Demo1", "x"])
def test_a_tenant_is_the_first_part_of_the_host(answering: Answering, tenant: str) -> None:
    server = answering(404)
    gotom = GoTom(tenant=tenant, user="u", secret="s", transport=server.transport)
    with pytest.raises(Exception, match="404"):
        gotom.campaigns.get("1")
    assert server.last.url.host == f"{tenant.lower()}.gotom.io"


@pytest.mark.parametrize(
    "base_url",
    [
        "",
        "service.giosg.com",
        "ftp://a",
        "https://",
        "https://u:hidden-part@a",
        "https://a?x=hidden-part",
        "https://a\x00",
        "/",
    ],
)
def test_an_invalid_base_url_is_rejected(base_url: str) -> None:
    with pytest.raises(ConfigurationError, match="base_url") as caught:
        Giosg("t", base_url=base_url)
    assert HIDDEN not in str(caught.value)


@pytest.mark.parametrize("base_url", ["http://127.0.0.1:4010", "https://a.example/", "https://a.example/below/"])
def test_requests_go_below_the_base_url(answering: Answering, base_url: str) -> None:
    server = answering(404)
    with pytest.raises(Exception, match="404"):
        Giosg("t", base_url=base_url, transport=server.transport).users.me()
    assert str(server.last.url) == base_url.rstrip("/") + "/api/v5/users/me"
    assert server.last.headers["authorization"] == "Token t"


def test_a_negative_number_of_retries_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="max_retries"):
        Giosg("t", max_retries=-1)


def header(facade: Any, environment: dict[str, str], answering: Answering, **options: Any) -> tuple[str, str]:
    server = answering(404)
    with facade.from_env(environment, transport=server.transport, **options) as client, pytest.raises(Exception):  # noqa: B017, PT011
        client.templates.default() if facade is InteractionDesigner else client.users.me()
    return server.last.headers["authorization"], server.last.url.host


@pytest.mark.parametrize(
    ("environment", "options", "expected"),
    [
        ({"GIOSG_API_TOKEN": "a"}, {}, "Token a"),
        ({"GIOSG_ACCESS_TOKEN": "b"}, {}, "Bearer b"),
        ({"GIOSG_API_TOKEN": "a", "GIOSG_ACCESS_TOKEN": "b"}, {}, "Token a"),
        ({"GIOSG_API_TOKEN": " ", "GIOSG_ACCESS_TOKEN": "b"}, {}, "Bearer b"),
        ({"GIOSG_API_TOKEN": "a"}, {"access_token": "c"}, "Bearer c"),
        ({"GIOSG_API_TOKEN": "a"}, {"token": "c"}, "Token c"),
    ],
)
def test_which_token_from_env_takes(
    answering: Answering, environment: dict[str, str], options: dict[str, str], expected: str
) -> None:
    for facade in (Giosg, InteractionDesigner):
        assert header(facade, environment, answering, **options)[0] == expected


def test_each_giosg_product_has_its_own_base_url(answering: Answering) -> None:
    environment = {
        "GIOSG_API_TOKEN": "a",
        "GIOSG_BASE_URL": "http://live.example",
        "GIOSG_INTERACTIONS_BASE_URL": "http://designer.example",
    }
    assert header(Giosg, environment, answering)[1] == "live.example"
    assert header(InteractionDesigner, environment, answering)[1] == "designer.example"
    assert header(Giosg, environment, answering, base_url="http://other.example")[1] == "other.example"


@pytest.mark.parametrize("name", ["GOTOM_TENANT", "GOTOM_USER", "GOTOM_SECRET"])
@pytest.mark.parametrize("value", [None, "", "  "])
def test_from_env_of_gotom_names_missing_variables(name: str, value: str | None) -> None:
    environment = {"GOTOM_TENANT": "t", "GOTOM_USER": "u", "GOTOM_SECRET": "s"} | {name: value or ""}
    if value is None:
        del environment[name]
    with pytest.raises(GoTomConfigurationError, match=name):
        AsyncGoTom.from_env(environment)


def test_explicit_options_replace_environment_variables() -> None:
    assert "https://t.gotom.io" in repr(GoTom.from_env({}, tenant="t", user="u", secret="s"))
    both = {"GOTOM_TENANT": "t", "GOTOM_BASE_URL": "http://b.example", "GOTOM_USER": "u", "GOTOM_SECRET": "s"}
    assert "http://b.example" in repr(GoTom.from_env(both))
    assert "https://c.gotom.io" in repr(GoTom.from_env(both, tenant="c"))
    assert "http://d.example" in repr(GoTom.from_env({}, base_url="http://d.example", user="u", secret="s"))


def test_from_env_reads_the_process_environment_by_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIOSG_API_TOKEN", "a")
    monkeypatch.setenv("GIOSG_BASE_URL", "http://b.example")
    assert "http://b.example" in repr(AsyncGiosg.from_env())


@pytest.fixture
def proxy(monkeypatch: pytest.MonkeyPatch) -> Iterator[HostileServer]:
    """A proxy that responds to everything itself; no proxy variables are set."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    with hostile_server(saying("418 I'm a proxy", b"")) as server:
        yield server


def ask(facade: type[Giosg] | type[AsyncGiosg], url: str) -> None:
    """Make a call that the proxy responds to."""
    if issubclass(facade, Giosg):
        with facade("t", base_url=url) as giosg, pytest.raises(errors.UnexpectedStatusError):
            giosg.users.me()
    else:
        with pytest.raises(errors.UnexpectedStatusError):
            asyncio.run(_ask(facade, url))


async def _ask(facade: type[AsyncGiosg], url: str) -> None:
    async with facade("t", base_url=url) as giosg:
        await giosg.users.me()


@pytest.mark.parametrize("facade", [Giosg, AsyncGiosg])
@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
def test_the_proxy_of_the_environment_is_used(
    proxy: HostileServer, monkeypatch: pytest.MonkeyPatch, name: str, facade: type[Giosg] | type[AsyncGiosg]
) -> None:
    monkeypatch.setenv(name, proxy.url)
    ask(facade, "http://giosg.example")
    assert proxy.requests[0].startswith(b"GET http://giosg.example/api/v5/users/me HTTP/1.1")


@pytest.mark.parametrize("facade", [Giosg, AsyncGiosg])
def test_a_server_in_no_proxy_is_called_directly(
    proxy: HostileServer, monkeypatch: pytest.MonkeyPatch, facade: type[Giosg] | type[AsyncGiosg]
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    ask(facade, proxy.url)
    assert proxy.requests[0].startswith(b"GET /api/v5/users/me HTTP/1.1")


@pytest.mark.parametrize("settings", [{"timeout": 0}, {"timeout": -1}, {"max_response_bytes": 0}], ids=repr)
def test_impossible_limits_are_rejected(settings: dict[str, Any]) -> None:
    with pytest.raises(errors.ConfigurationError, match=next(iter(settings))):
        Giosg("t", **settings)


MALFORMED = {
    "a line break": ("x\n", "line break"),
    "a byte order mark": ("\ufeffx", "byte order mark"),
    "quotes": ('"x"', "in quotes"),
    "single quotes": ("'x'", "in quotes"),
    "a space": (" x", "space"),
    "bytes that are no UTF-8": ("x\udcff", "not valid UTF-8"),
}


@pytest.mark.parametrize(("value", "reason"), MALFORMED.values(), ids=MALFORMED)
def test_a_credential_with_what_files_and_shells_add_is_rejected_by_name(value: str, reason: str) -> None:
    secret = value.replace("x", "s3cret-that-must-not-show")
    with pytest.raises(ConfigurationError, match=f"^token .*{reason}") as caught:
        Giosg(secret)
    assert "s3cret" not in str(caught.value) + repr(caught.value)
    for name in ("user", "secret"):
        options: dict[str, Any] = {"user": "u", "secret": "s"} | {name: secret}
        with pytest.raises(GoTomConfigurationError, match=f"^{name} .*{reason}") as refused:
            GoTom(tenant="demo", **options)
        assert "s3cret" not in str(refused.value) + repr(refused.value)
