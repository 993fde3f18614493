"""What the signing playground says of wrong signatures: the part that differs, and the mistake that explains it."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
from dataclasses import replace
from datetime import datetime

import pytest

from scripts.mock.gotom.signature import InvalidSignature, SignedRequest, verify
from tests.browser.page import Page
from tests.docs.playground import Signed, verdict

R = Signed()


def md5(data: bytes) -> bytes:
    return hashlib.md5(data, usedforsecurity=False).hexdigest().encode()


# The part, what was signed as it, and a word of the explanation.
WRONG_PARTS: list[tuple[str, bytes, str]] = [
    ("method", b"post", "lower case"),
    ("method", b"PUT", "made for PUT"),
    ("bodyDigest", md5(b""), "empty"),
    ("bodyDigest", md5(R.body.rstrip(b"\n")), "trailing line breaks"),
    ("bodyDigest", md5(R.body.strip()), "trimmed"),
    ("bodyDigest", md5(R.body + b"\n"), "line break was added"),
    ("bodyDigest", md5(R.body).upper(), "upper case"),
    ("bodyDigest", b"", "no body digest"),
    ("bodyDigest", hashlib.sha256(R.body).hexdigest().encode(), "SHA-256"),
    ("bodyDigest", base64.b64encode(bytes.fromhex(md5(R.body).decode())), "base64"),
    ("contentType", R.content_type.encode(), "not lower-cased"),
    ("contentType", b"application/json", "without parameters"),
    ("contentType", b"", "no content type"),
    ("date", b"2026-01-01T00:00:00+00:00", "another form"),
    ("date", b"2026-01-01T00:00:00.000Z", "another form"),
    ("date", b"Thu, 01 Jan 2026 00:00:00 GMT", "another form"),
    ("date", b"1767225600", "another form"),
    ("date", b"", "no date"),
    ("target", R.target.split("?")[0].encode(), "query was not signed"),
    ("target", R.target.replace("?", "/?").encode(), "slash was signed"),
    ("target", "/app-api/campaign/c/1?update_commissions=0&a=é".encode(), "decoded"),
    ("target", R.target.replace("%2f", "%2F").encode(), "%XX"),
    ("target", R.target.replace("%C3%A9", "%c3%a9").encode(), "%xx"),
    ("target", b"https://demo.gotom.io" + R.target.encode(), "scheme and host"),
    ("target", b"demo.gotom.io" + R.target.encode(), "the host was signed"),
    ("target", R.target.removeprefix("/app-api").encode(), "/app-api was not"),
    ("target", R.target[1:].encode(), "first slash"),
]
# The same, for what the mock does not try.
WRONG_PARTS_BEYOND_THE_MOCK: list[tuple[str, bytes, str]] = [
    ("bodyDigest", md5(R.body + b"\r\n"), "CR LF was added"),
    ("bodyDigest", md5(R.body.replace(b"\n", b"\r\n")), "CR LF"),
    ("bodyDigest", md5(R.body.decode().encode("latin-1")), "Latin-1"),
    ("bodyDigest", md5('{"b":"é","a":[1,{}]}'.encode()), "without spaces"),
    ("bodyDigest", md5(json.dumps(json.loads(R.body), indent=2).encode()), "\\u escapes"),
    ("bodyDigest", R.body, "the body itself"),
    ("bodyDigest", hashlib.sha1(R.body, usedforsecurity=False).hexdigest().encode(), "SHA-1"),
    ("contentType", b"application/x-www-form-urlencoded", "x-www-form-urlencoded was signed"),
    ("contentType", b"application/json;charset=utf-8", "charset|spaces were dropped"),
    ("date", b"2025-12-31T23:59:58Z", "2 s earlier"),
    ("date", b"2026-01-01T00:00:31.000Z", "31 s later"),
    ("date", b"2026-01-01T02:00:00Z", "2 h later"),
    ("target", R.target.lower().encode(), "lower case|escapes were signed as %xx"),
    ("target", R.target.replace("%", "%25").encode(), "encoded twice"),
    ("target", b"/app-api/campaign/c%2f1?a=%C3%A9&update_commissions=0", "sorted"),
    ("target", b"", "no target"),
]


@pytest.mark.parametrize(("part", "value", "words"), [*WRONG_PARTS, *WRONG_PARTS_BEYOND_THE_MOCK])
def test_the_part_that_differs_is_named(playground: Page, part: str, value: bytes, words: str) -> None:
    said = verdict(playground, R, f"Authorization: {R.header(**{part: value})}", "demo.gotom.io")
    assert said.startswith(f"{part} differs: ")
    assert re.search(words.replace("\\", "\\\\"), said)
    shown = value.decode("utf-8", "replace") or "(empty)"
    assert shown.split("\ufffd")[0] in said
    assert R.parts()[part].decode() in said


@pytest.mark.parametrize(("part", "value", "words"), WRONG_PARTS)
def test_the_mock_names_the_same_part(part: str, value: bytes, words: str) -> None:
    headers = {b"authorization": R.header(**{part: value}).encode(), b"date": R.date.encode()}
    headers |= {b"content-type": R.content_type.encode(), b"host": b"demo.gotom.io"}
    request = SignedRequest(R.method, R.target.encode(), headers, R.body)
    moment = datetime.fromisoformat(R.date)
    with pytest.raises(InvalidSignature) as refusal:
        verify(request, {R.user: R.secret}, moment)
    assert refusal.value.comparison.differs == part


KEY = R.secret.encode()
SHA1 = hmac.digest(KEY, R.text, "sha1")
WRONG_WHOLES: list[tuple[str, str, str]] = [
    (R.header(text=R.text + b"\n"), "string-to-sign", "line break was added"),
    (R.header(text=R.text.replace(b"\n", b"\r\n")), "string-to-sign", "CR LF"),
    (R.header(text=R.text.replace(b"\n", b"\\n")), "string-to-sign", "backslash"),
    (R.header(text=R.text + b"\n" + KEY), "string-to-sign", "seventh part"),
    (R.header(text=R.text.replace(b"\n\n", b"\n")), "customHeaders", "left out"),
    (f"gotom_app_api demo_user:{SHA1.hex()}", "signature", "hexadecimal"),
    (f"gotom_app_api demo_user:{base64.b64encode(SHA1.hex().encode()).decode()}", "signature", "before base64"),
    (f"gotom_app_api demo_user:{base64.b64encode(SHA1).decode().rstrip('=')}", "signature", "= at the end"),
    (f"gotom_app_api demo_user:{base64.b64encode(hmac.digest(KEY, R.text, 'sha256')).decode()}", "signature", "SHA256"),
    (f"gotom_app_api demo_user:{base64.b64encode(hmac.digest(KEY, R.text, 'md5')).decode()}", "signature", "HMAC-MD5"),
    (f"gotom_app_api demo_user:{base64.b64encode(hmac.digest(R.text, KEY, 'sha1')).decode()}", "signature", "swapped"),
    (R.header(key=b""), "secret", "empty"),
    (R.header(key=KEY + b"\n"), "secret", "line break"),
    (R.header(key=base64.b64encode(KEY)), "secret", "encoded as base64"),
]


@pytest.mark.parametrize(("captured", "part", "words"), WRONG_WHOLES, ids=[words for *_, words in WRONG_WHOLES])
def test_a_mistake_in_the_composition_is_named(playground: Page, captured: str, part: str, words: str) -> None:
    said = verdict(playground, R, captured)
    assert said.startswith(f"{part} differs: ")
    assert words in said


def test_a_secret_that_was_decoded_is_recognised(playground: Page) -> None:
    for secret, key, words in [
        ("c2VjcmV0", b"secret", "from base64"),
        ("deadbeef", b"\xde\xad\xbe\xef", "hexadecimal"),
    ]:
        request = replace(R, secret=secret)
        said = verdict(playground, request, request.header(key=key))
        assert said.startswith("secret differs: ")
        assert words in said


def test_two_mistakes_at_once_are_both_named(playground: Page) -> None:
    captured = R.header(method=b"post", target=R.target.split("?")[0].encode())
    said = verdict(playground, R, captured)
    assert "method differs: the method was signed in lower case" in said
    assert "target differs: the query was not signed" in said


def test_a_right_signature_is_called_right_however_it_was_pasted(playground: Page) -> None:
    header = R.header()
    for captured in (
        header,
        f"Authorization: {header}",
        f"-H 'Authorization: {header}'",
        f"\n authorization:{header} \n",
    ):
        assert verdict(playground, R, captured) == "The signature is correct."


def test_another_user_in_the_header_is_named(playground: Page) -> None:
    said = verdict(playground, R, replace(R, user="report_user").header())
    assert "The signature is correct." in said
    assert "user differs: the header names the user “report_user”, the request “demo_user”" in said
    unescaped = replace(R, user="back\\slash")
    assert "user differs" in verdict(playground, unescaped, unescaped.header())


@pytest.mark.parametrize(
    "captured",
    [
        R.header(key=b"another secret"),
        R.header(method=b"post", bodyDigest=b"", target=b"/"),
        "gotom_app_api demo_user:AAAAAAAAAAAAAAAAAAAAAAAAAAA=",
    ],
    ids=["another secret", "three mistakes", "anything"],
)
def test_what_nothing_explains_is_called_unexplained(playground: Page, captured: str) -> None:
    said = verdict(playground, R, captured)
    assert said.startswith("No common mistake reproduces this signature.")
    assert "secret first" in said
    assert "differs:" not in said


@pytest.mark.parametrize(
    ("captured", "words"),
    [
        ("", "paste the Authorization header"),
        ("Basic ZGVtbzpkZW1v", "begins with “Basic”"),
        ("gotom_app_api:demo_user:AAAA", "no space"),
        ("gotom_app_api demo_user", "no colon"),
    ],
)
def test_an_unreadable_header_is_reported(playground: Page, captured: str, words: str) -> None:
    said = verdict(playground, R, captured)
    assert said.startswith("This cannot be compared: ")
    assert words in said
