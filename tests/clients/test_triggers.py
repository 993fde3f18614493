"""Triggers: only what giosg has signed, and lately, is believed."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from typing import Any

import pytest
from giosg_client import triggers
from giosg_client.errors import ClientError, ConfigurationError

SECRET = "hidden-secret"
CODE = "hidden-code"


def encoded(value: Any) -> str:
    raw = value if isinstance(value, bytes) else json.dumps(value).encode()
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def signed(claims: Any, header: Any = None, secret: str = SECRET, digest: Any = hashlib.sha256) -> str:
    text = f"{encoded({'alg': 'HS256', 'typ': 'JWT'} if header is None else header)}.{encoded(claims)}"
    return f"{text}.{encoded(hmac.new(secret.encode(), text.encode(), digest).digest())}"


def claims(**more: Any) -> dict[str, Any]:
    return {"sub": "service.giosg.com", "exp": time.time() + 600, "app_user_code": CODE, **more}


def test_the_claims_of_a_signed_trigger_come_back() -> None:
    found = triggers.verify(signed(claims(chat_id="", room_id=None, visitor_id="v", more=1)), SECRET)
    assert (found.chat_id, found.room_id, found.visitor_id, found.app_user_code) == ("", None, "v", CODE)
    assert found.additional_properties == {"more": 1}
    assert CODE not in repr(found)


def test_the_signature_is_that_of_rfc_7515() -> None:
    # Appendix A.1.1, whose key is no text; its first character shows that the octets are compared, not the spelling.
    key = "ab" * 32
    text = "eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjQxMDI0NDQ4MDB9"
    signature = base64.urlsafe_b64encode(hmac.digest(key.encode(), text.encode(), "sha256")).rstrip(b"=").decode()
    assert triggers.verify(f"{text}.{signature}", key).exp == 4102444800


def other_signature(data: str) -> str:
    head, _, signature = data.rpartition(".")
    return f"{head}.{'B' if signature[0] != 'B' else 'C'}{signature[1:]}"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("", "three parts"),
        ("a.b", "three parts"),
        ("a.b.c.d", "three parts"),
        ("a. .c", "three parts"),
        ("é.b.c", "three parts"),
        (f"{encoded(b'x')}.b.c", "header of data is not JSON"),
        (f"{encoded([])}.b.c", "not a JSON object"),
        (f"{encoded(b'[' * 100_000)}.b.c", "header of data is not JSON"),
        (signed(claims(), {"alg": "none"}), "HS256"),
        (f"{encoded({'alg': 'none'})}.{encoded(claims())}.AA", "HS256"),
        (signed(claims(), {"alg": "HS512"}, digest=hashlib.sha512), "HS256"),
        (signed(claims(), {"alg": "hs256"}), "HS256"),
        (signed(claims(), {"alg": "HS256", "crit": ["b64"]}), "crit"),
        (signed(claims(), secret="another"), "not signed with this secret"),
        (other_signature(signed(claims())), "not signed with this secret"),
        (signed(claims())[:-8], "not signed with this secret"),
        (signed(claims()) + "A", "not base64url|not signed"),
        (signed({"sub": "x"}), "when it expires"),
        (signed(claims(exp="4102444800")), "when it expires"),
        (signed(claims(exp=True)), "when it expires"),
        (signed(claims(exp=None)), "when it expires"),
        (signed(claims(exp=float("nan"))), "expired"),
        (signed(claims(exp=time.time() - 1)), "expired"),
        (signed([1]), "not a JSON object"),
        (signed(b"\xff"), "claims of data is not JSON"),
    ],
)
def test_anything_else_is_refused_without_showing_it(data: str, reason: str) -> None:
    with pytest.raises(triggers.InvalidTriggerError, match=reason) as caught:
        triggers.verify(data, SECRET)
    assert isinstance(caught.value, ClientError)
    assert SECRET not in str(caught.value)
    assert CODE not in str(caught.value)


def test_a_forged_expiry_is_not_even_read() -> None:
    head, _, signature = signed(claims(exp=0)).split(".")
    with pytest.raises(triggers.InvalidTriggerError, match="not signed"):
        triggers.verify(f"{head}.{encoded(claims(exp=4102444800))}.{signature}", SECRET)


def test_clocks_may_differ_by_the_leeway() -> None:
    data = signed(claims(exp=time.time() - 5))
    assert triggers.verify(data, SECRET, leeway=60).sub == "service.giosg.com"
    with pytest.raises(triggers.InvalidTriggerError, match="expired"):
        triggers.verify(data, SECRET, leeway=1)


def test_signatures_are_compared_in_constant_time(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[tuple[bytes, bytes]] = []

    def compare(one: bytes, other: bytes) -> bool:
        compared.append((one, other))
        return one == other

    monkeypatch.setattr(hmac, "compare_digest", compare)
    triggers.verify(signed(claims()), SECRET)
    assert len(compared) == 1


def test_an_empty_secret_signs_nothing() -> None:
    with pytest.raises(ConfigurationError, match="secret is empty"):
        triggers.verify(signed(claims(), secret=""), "")
