"""The WebCrypto signer against the vendor's own results, stage by stage, as the Python signer is."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from scripts.signing.vector import load_vectors
from tests.conftest import PROJECT
from tests.typescript.conftest import run

VECTORS = load_vectors(PROJECT / "tests" / "vectors")
_PROGRAM = """
const results = {};
for (const { name, method, target, body, type, date, user, secret, text, signature } of vectors) {
  const bytes = Uint8Array.from(Buffer.from(body, "base64"));
  const headers = await sdk.signRequest({ method, target, body: bytes, contentType: type, date }, { user, secret });
  results[name] = {
    digest: sdk.bodyDigest(bytes),
    text: sdk.stringToSign(method, target, type, date, bytes),
    signature: await sdk.signature(secret, text),
    authorization: sdk.authorization(user, signature),
    header: Buffer.from(headers.Authorization, "latin1").toString("base64"),
    rest: [headers["Content-Type"], headers.Date],
  };
}
show(results);
"""


@pytest.fixture(scope="module")
def signed() -> dict[str, Any]:
    """What each vector became, by its name; one process for all."""
    vectors = [
        {
            "name": vector.name,
            "method": vector.method,
            "target": vector.target,
            "body": base64.b64encode(vector.body_bytes).decode(),
            "type": vector.headers["Content-Type"],
            "date": vector.headers["Date"],
            "user": vector.user,
            "secret": vector.secret,
            "text": vector.string_to_sign,
            "signature": vector.signature,
        }
        for vector in VECTORS
    ]
    results: dict[str, Any] = run("gotom", _PROGRAM, vectors=vectors)
    return results


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector.name)
def test_each_stage_gives_what_the_vendor_gives(vector: Any, signed: dict[str, Any]) -> None:
    found = signed[vector.name]
    assert found["digest"] == vector.string_to_sign.split("\n")[1]
    assert found["text"] == vector.string_to_sign
    assert found["signature"] == vector.signature
    assert found["authorization"] == vector.authorization
    assert base64.b64decode(found["header"]).decode() == vector.authorization
    assert found["rest"] == [vector.headers["Content-Type"], vector.headers["Date"]]


def test_every_vector_exists() -> None:
    assert len(VECTORS) == 101


def test_a_request_without_body_type_and_date_gets_the_defaults() -> None:
    program = """
    const before = sdk.formatDate(new Date());
    const user = { user: "demo_user", secret: "example-secret" };
    const headers = await sdk.signRequest({ method: "GET", target: "/app-api/customer" }, user);
    const same = { method: "get", target: "/app-api/customer", body: "", contentType: "Application/JSON" };
    const again = await sdk.signRequest({ ...same, date: headers.Date }, user);
    show({ headers, again, fresh: headers.Date >= before });
    """
    found = run("gotom", program)
    assert found["fresh"]
    assert found["headers"]["Content-Type"] == "application/json"
    assert found["again"]["Authorization"] == found["headers"]["Authorization"]


@pytest.mark.parametrize(
    ("moment", "date"),
    [("2026-01-01T00:59:59.999+01:00", "2025-12-31T23:59:59Z"), ("2024-02-29T12:00:00Z", "2024-02-29T12:00:00Z")],
)
def test_a_date_is_in_utc_and_its_fraction_is_cut_off(moment: str, date: str) -> None:
    assert run("gotom", "show(sdk.formatDate(new Date(moment)));", moment=moment) == date


def test_only_ascii_letters_of_the_content_type_are_lower_cased() -> None:
    program = 'show(sdk.stringToSign("get", "/", type, "d", "").split("\\n")[2]);'
    assert run("gotom", program, type="Text/\u212aELVIN \u0130\u00c9") == "text/\u212aelvin \u0130\u00c9"
