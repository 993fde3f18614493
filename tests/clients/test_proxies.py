"""Proxies of the environment, for synchronous and asynchronous clients alike."""

from __future__ import annotations

import asyncio

import pytest
from giosg_client import AsyncGiosg, Giosg
from giosg_client.errors import ConfigurationError
from giosg_client.proxies import environment_proxy

NAMES = [f"{kind}_proxy" for kind in ("http", "https", "all", "no")]


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.mark.parametrize(
    ("variable", "value", "url", "proxy"),
    [
        ("HTTPS_PROXY", "http://p:3128", "https://a.example", "http://p:3128"),
        ("https_proxy", "p:3128", "https://a.example", "http://p:3128"),
        ("ALL_PROXY", "https://p:3128", "https://a.example", "https://p:3128"),
        ("HTTPS_PROXY", "http://u:p%40ss@p:3128", "https://a.example", "http://p:3128"),
        ("HTTPS_PROXY", "http://[::1]:3128", "https://a.example", "http://[::1]:3128"),
        ("http_proxy", "http://p:3128", "https://a.example", None),
        ("HTTPS_PROXY", " ", "https://a.example", None),
    ],
)
def test_a_variable_names_the_proxy(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str, url: str, proxy: str | None
) -> None:
    monkeypatch.setenv(variable, value)
    found = environment_proxy(url)
    assert (None if found is None else str(found.url)) == proxy


EXCLUDED = {
    ("a.example", "https://a.example"): True,
    ("a.example", "https://sub.a.example"): True,
    (".a.example", "https://sub.a.example"): True,
    ("*.a.example", "https://sub.a.example"): True,
    ("a.example", "https://ba.example"): False,
    ("A.EXAMPLE", "https://a.example."): True,
    ("a.example:443", "https://a.example"): True,
    ("a.example:8443", "https://a.example"): False,
    ("a.example:8443", "https://a.example:8443"): True,
    ("x, a.example", "https://a.example"): True,
    ("x a.example", "https://a.example"): True,
    ("*", "https://a.example"): True,
    ("", "https://a.example"): False,
    ("10.0.0.0/8", "https://10.1.2.3"): True,
    ("10.0.0.0/8", "https://11.1.2.3"): False,
    ("10.1.2.3", "https://10.1.2.3:8443"): True,
    ("10.1.2.3:80", "https://10.1.2.3:8443"): False,
    ("::1", "https://[::1]"): True,
    ("[::1]", "https://[::1]:8443"): True,
    ("[::1]:8443", "https://[::1]:8443"): True,
    ("[::1]:1", "https://[::1]:8443"): False,
    ("fd00::/8", "https://[fd12::1]"): True,
    ("fd00::/8", "https://[2001:db8::1]"): False,
}


@pytest.mark.parametrize(("listed", "url"), EXCLUDED, ids=" for ".join)
def test_no_proxy_excludes_names_addresses_networks_and_ports(
    monkeypatch: pytest.MonkeyPatch, listed: str, url: str
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://p:3128")
    monkeypatch.setenv("NO_PROXY", listed)
    assert (environment_proxy(url) is None) is EXCLUDED[listed, url]


@pytest.mark.parametrize(
    "value",
    [
        "ftp://u:hidden@p:1",
        "http://u:hidden@p:port",
        "http://",
        "socks4://u:hidden@p",
        "socks5://u:hidden@p",
        "socks://p",
    ],
)
@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_a_proxy_that_cannot_be_used_is_an_error_that_names_the_variable(
    monkeypatch: pytest.MonkeyPatch, value: str, asynchronous: bool
) -> None:
    monkeypatch.setattr("giosg_client.proxies.find_spec", lambda name: None)
    monkeypatch.setenv("HTTPS_PROXY", value)
    with pytest.raises(ConfigurationError, match=r"(?i)^https_proxy") as caught:
        AsyncGiosg("t") if asynchronous else Giosg("t")
    assert "hidden" not in str(caught.value)


def test_the_asynchronous_client_uses_the_proxy_and_the_exceptions(monkeypatch: pytest.MonkeyPatch) -> None:
    """What httpx would do by itself differs, for networks and IPv6 addresses."""
    used = []
    monkeypatch.setattr("giosg_client.client.environment_proxy", lambda url: used.append(url))

    async def run() -> None:
        async with AsyncGiosg("t", base_url="https://a.example") as client:
            client.client.get_async_httpx_client()

    asyncio.run(run())
    assert used == ["https://a.example"]
