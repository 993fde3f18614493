"""What the pages say about signatures: the extension `x-signature` in words, with its example worked out."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from scripts.docs.errors import DocsError
from scripts.docs.signature import describe_signatures, render_signature, sign_example
from scripts.signing import auth
from tests.conftest import Documents

Signature = dict[str, Any]


@pytest.fixture
def gotom(documents: Documents) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(documents.path("docs", "gotom").read_text(encoding="utf-8"))
    return document


@pytest.fixture
def signature(gotom: dict[str, Any]) -> Signature:
    found: Signature = gotom["components"]["securitySchemes"]["gotomHmac"]["x-signature"]
    return found


def test_each_part_is_shown_in_order_with_its_value_in_the_example(signature: Signature) -> None:
    rows = [line.split(" | ") for line in render_signature(signature).splitlines() if line.startswith("| `")]
    assert [(row[0].strip("| `"), row[-1].strip("| `")) for row in rows][:6] == [
        ("method", "POST"),
        ("bodyDigest", "b845af4a53e1171eab2ec174a1f2842e"),
        ("contentType", "application/json"),
        ("date", "2026-01-01T00:00:00Z"),
        ("customHeaders", "(empty)"),
        ("target", "/app-api/campaign/c-1?update_commissions=0"),
    ]


def test_the_header_and_the_signature_for_each_form_of_the_date_are_shown(signature: Signature) -> None:
    text = render_signature(signature)
    assert "`Authorization: gotom_app_api demo_user:f0nE58XDsOj1qiB9kXKuIhTgbDs=`" in text
    for form in signature["date"]["forms"]:
        signed = auth.signature(
            "example-secret",
            auth.string_to_sign(
                "POST",
                "/app-api/campaign/c-1?update_commissions=0",
                "application/json",
                form["example"],
                b'{"note":"x"}',
            ),
        )
        assert f"| {form['name']} | `{form['example']}` | `{signed}` |" in text


def test_the_paths_of_each_user_are_shown(signature: Signature) -> None:
    text = render_signature(signature)
    for user in signature["users"]:
        assert f"| {user['name']} | {user['description']} |" in text
        assert all(f"`{prefix}`" in text for prefix in user["pathPrefixes"])


@pytest.mark.parametrize(
    "change",
    [
        {"method": "post"},
        {"body": "Grüezi\r\n"},
        {"contentType": "Application/JSON; Charset=UTF-8"},
        {"secret": "Schlüssel"},
        {"target": "/app-api/campaign/a%2Fb?x=%C3%A9&x="},
    ],
)
def test_the_described_rules_sign_as_the_signer_does(signature: Signature, change: dict[str, str]) -> None:
    example = signature["example"] | change
    date = "2026-01-01T00:00:00.000Z"
    text = auth.string_to_sign(
        example["method"], example["target"], example["contentType"], date, example["body"].encode()
    )
    assert sign_example(signature | {"example": example}, date) == auth.signature(example["secret"], text)


def test_the_tables_are_appended_to_the_description_of_the_scheme(gotom: dict[str, Any]) -> None:
    before = copy.deepcopy(gotom)
    describe_signatures(gotom)
    description = gotom["components"]["securitySchemes"]["gotomHmac"]["description"]
    assert description.startswith(before["components"]["securitySchemes"]["gotomHmac"]["description"].rstrip() + "\n\n")
    assert "### HMAC-SHA1, part by part" in description
    before["components"]["securitySchemes"]["gotomHmac"]["description"] = description
    assert gotom == before


def test_a_scheme_without_a_signature_is_left_alone() -> None:
    document = {"components": {"securitySchemes": {"token": {"type": "apiKey", "description": "As it is."}}}}
    describe_signatures(document)
    assert document["components"]["securitySchemes"]["token"]["description"] == "As it is."


def test_an_example_with_another_result_is_an_error(gotom: dict[str, Any], signature: Signature) -> None:
    signature["example"]["results"][1]["signature"] = "AAAA"
    with pytest.raises(DocsError, match=r"gotomHmac\.x-signature: .* at 2026-01-01T01:00:00\+01:00 .* says AAAA"):
        describe_signatures(gotom)


@pytest.mark.parametrize(
    ("path", "named"),
    [
        (("algorithm",), "algorithm: ROT13"),
        (("signature", "encoding"), "signature.encoding: ROT13"),
        (("stringToSign", "parts", 0, "transform"), "transform of method: ROT13"),
        (("stringToSign", "parts", 1, "digest"), "digest of bodyDigest"),
    ],
)
def test_a_word_that_is_not_known_is_an_error_that_names_it(
    gotom: dict[str, Any], signature: Signature, path: tuple[str | int, ...], named: str
) -> None:
    node: Any = signature
    for key in path[:-1]:
        node = node[key]
    node[path[-1]] = "ROT13"
    with pytest.raises(DocsError, match=rf"{named}.* is not known to scripts/docs/signature\.py, which knows "):
        describe_signatures(gotom)


@pytest.mark.parametrize("member", ["example", "stringToSign", "date", "users", "header"])
def test_a_missing_member_is_an_error_that_names_it(gotom: dict[str, Any], signature: Signature, member: str) -> None:
    del signature[member]
    with pytest.raises(DocsError, match=rf"gotomHmac\.x-signature is not of the form .*'{member}'"):
        describe_signatures(gotom)


def test_a_bar_does_not_break_a_table(signature: Signature) -> None:
    signature["users"][0]["description"] = "either|or"
    assert r"| general | either\|or |" in render_signature(signature)
