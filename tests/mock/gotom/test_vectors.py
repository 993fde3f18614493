"""The server's verifier with the signature vectors, computed by the vendor's own samples."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from scripts.mock.gotom.signature import InvalidSignature, SignedRequest, read_date, verify

VECTORS = sorted((Path(__file__).resolve().parents[2] / "vectors").glob("*.json"))


def test_there_are_vectors() -> None:
    assert len(VECTORS) >= 30


@pytest.mark.parametrize("file", VECTORS, ids=lambda file: file.stem)
def test_requests_signed_by_the_vendors_samples_are_accepted_at_their_date(file: Path) -> None:
    vector = json.loads(file.read_text(encoding="utf-8"))
    request = request_of(vector)
    moment = read_date(vector["headers"]["Date"])
    assert moment is not None
    comparison = verify(request, {vector["user"]: vector["secret"]}, moment)
    assert comparison.accepted
    assert comparison.string_to_sign == vector["string_to_sign"]


@pytest.mark.parametrize("file", VECTORS[::8], ids=lambda file: file.stem)
def test_any_change_of_the_signed_request_is_detected(file: Path) -> None:
    vector = json.loads(file.read_text(encoding="utf-8"))
    request = request_of(vector)
    moment = read_date(vector["headers"]["Date"])
    assert moment is not None
    secrets = {vector["user"]: vector["secret"]}
    changed = [
        SignedRequest("PUT" if request.method == "POST" else "POST", *parts(request)[1:]),
        SignedRequest(request.method, request.target + b"x", request.headers, request.body),
        SignedRequest(request.method, request.target, request.headers, request.body + b" "),
        SignedRequest(request.method, request.target, {**request.headers, b"content-type": b"text/csv"}, b""),
    ]
    for one in changed:
        with pytest.raises(InvalidSignature):
            verify(one, secrets, moment)
    with pytest.raises(InvalidSignature):
        verify(request, {vector["user"]: vector["secret"] + "x"}, moment)


def request_of(vector: Mapping[str, Any]) -> SignedRequest:
    body = vector["body"]
    headers = {name.lower().encode(): value.encode() for name, value in vector["headers"].items()}
    return SignedRequest(
        vector["method"],
        vector["target"].encode(),
        headers | {b"authorization": vector["authorization"].encode()},
        base64.b64decode(body) if vector["body_encoding"] == "base64" else body.encode(),
    )


def parts(request: SignedRequest) -> tuple[str, bytes, Mapping[bytes, bytes], bytes]:
    return request.method, request.target, request.headers, request.body
