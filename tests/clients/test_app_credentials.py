"""The credentials of an app: the token of a trigger and the app's secret."""

from __future__ import annotations

import copy
import logging
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from giosg_client import AsyncGiosg, Giosg
from giosg_client.auth import TokenAuth
from giosg_client.errors import ConfigurationError, NotFoundError

from tests.clients.conftest import Recorder

Answering = Callable[..., Recorder]
TOKEN, SECRET = "hidden-token", "hidden-secret"


def test_token_and_secret_go_out_behind_the_word_giosgapp(answering: Answering) -> None:
    server = answering(404)
    with Giosg(app_token=TOKEN, app_secret=SECRET, transport=server.transport) as giosg, pytest.raises(NotFoundError):
        giosg.users.me()
    assert server.last.headers["authorization"] == f"GIOSGAPP {TOKEN} {SECRET}"


@pytest.mark.parametrize(
    "options",
    [
        {"app_token": TOKEN},
        {"app_secret": SECRET},
        {"app_token": "", "app_secret": SECRET},
        {"app_token": TOKEN, "app_secret": ""},
        {"app_token": TOKEN, "app_secret": SECRET, "token": TOKEN},
        {"app_token": TOKEN, "app_secret": SECRET, "access_token": TOKEN},
        {"app_token": f"{TOKEN} more", "app_secret": SECRET},
        {"app_token": TOKEN, "app_secret": f"{SECRET}\n"},
    ],
)
@pytest.mark.parametrize("client", [Giosg, AsyncGiosg])
def test_half_credentials_and_two_kinds_are_refused_without_showing_them(client: Any, options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        client(**options)
    assert "hidden" not in str(caught.value)


def test_the_secret_comes_from_the_environment_and_the_token_from_the_trigger(answering: Answering) -> None:
    server = answering(404)
    environment = {"GIOSG_APP_SECRET": SECRET, "GIOSG_API_TOKEN": "other"}
    giosg = Giosg.from_env(environment, app_token=TOKEN, transport=server.transport)
    with pytest.raises(NotFoundError):
        giosg.users.me()
    assert server.last.headers["authorization"] == f"GIOSGAPP {TOKEN} {SECRET}"
    with pytest.raises(ConfigurationError, match="GIOSG_APP_SECRET"):
        Giosg.from_env({"GIOSG_API_TOKEN": "other"}, app_token=TOKEN)


def test_neither_repr_nor_log_nor_pickle_holds_them(answering: Answering, caplog: pytest.LogCaptureFixture) -> None:
    giosg = Giosg(app_token=TOKEN, app_secret=SECRET, transport=answering(404).transport)
    with caplog.at_level(logging.DEBUG), pytest.raises(NotFoundError) as caught:
        giosg.users.me()
    auth = giosg.client.get_httpx_client().auth
    assert isinstance(auth, TokenAuth)
    for text in (caplog.text, repr(giosg), repr(auth), repr(giosg.client), repr(caught.value)):
        assert "hidden" not in text
    for write in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="contains credentials"):
            write(auth)
