"""The signing playground in a browser: every vector through its own form, its hints, and its rules."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from scripts.mock.gotom.signature import read_date
from scripts.signing.vector import Vector, load_vectors
from tests.browser.chromium import Chromium
from tests.browser.page import Page, open_page
from tests.conftest import PROJECT, Documents
from tests.docs.playground import FILL, Signed, call, compare, fill, verdict

VECTORS = load_vectors(PROJECT / "tests" / "vectors")
SIGN = """
async (values, body) => {
  const rules = JSON.parse(document.getElementById("signature-rules").textContent);
  const made = await Signing.sign(rules, { ...values, body: Bytes.fromBase64(body) });
  return [Bytes.show(made.text), made.signature, made.header];
}
"""


@pytest.fixture
def rules(documents: Documents) -> Any:
    """The `x-signature` of the description."""
    document = json.loads(documents.path("docs", "gotom").read_text(encoding="utf-8"))
    return document["components"]["securitySchemes"]["gotomHmac"]["x-signature"]


def of_vector(vector: Vector) -> Signed:
    headers = vector.headers
    return Signed(
        vector.method,
        vector.target,
        headers["Content-Type"],
        headers["Date"],
        vector.body_bytes,
        vector.user,
        vector.secret,
    )


@pytest.fixture(params=["WebCrypto", "the libraries"])
def signer(playground: Page, request: pytest.FixtureRequest) -> Iterator[Page]:
    """The page with WebCrypto, and as it is where there is none: on pages of other machines without TLS."""
    assert playground.evaluate("Boolean(crypto.subtle)"), "a page from disk has WebCrypto"
    if request.param != "WebCrypto":
        playground.evaluate("Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true })")
    yield playground
    playground.evaluate("delete crypto.subtle")


def test_every_vector_gives_its_string_signature_and_header(signer: Page) -> None:
    assert len(VECTORS) > 100
    wrong = []
    for vector in VECTORS:
        request = of_vector(vector)
        values = {"method": request.method, "target": request.target, "contentType": request.content_type}
        values |= {"date": request.date, "user": request.user, "secret": request.secret}
        shown = call(signer, SIGN, values, base64.b64encode(request.body).decode())
        if shown != [vector.string_to_sign, vector.signature, vector.authorization]:
            wrong.append((vector.name, shown))
    assert not wrong


def test_every_vector_that_fits_into_the_form_gives_its_signature(signer: Page) -> None:
    wrong, too_many_lines = [], []
    for vector in VECTORS:
        if re.search(r"[\r\n]", "".join((vector.method, vector.target, *vector.headers.values(), vector.secret))):
            too_many_lines.append(vector.name)
            continue
        shown = fill(signer, of_vector(vector))
        wanted = (vector.string_to_sign, vector.signature, f"Authorization: {vector.authorization}")
        if (shown["text"], shown["signature"], shown["header"]) != wanted:
            wrong.append((vector.name, shown))
    assert not wrong
    assert too_many_lines == ["secret-tab-and-newline", "secret-trailing-newline"]


def test_the_parts_are_shown_in_order(playground: Page) -> None:
    request = Signed()
    shown = fill(playground, request)
    assert shown["parts"] == [part.decode() or "(empty)" for part in request.parts().values()]
    assert shown["text"] == request.text.decode()
    assert shown["header"] == f"Authorization: {request.header()}"


def test_the_page_opens_with_the_worked_example_of_the_description(
    browser: Chromium, site: Path, documents: Documents
) -> None:
    document = json.loads(documents.path("docs", "gotom").read_text(encoding="utf-8"))
    example = document["components"]["securitySchemes"]["gotomHmac"]["x-signature"]["example"]
    with open_page(browser) as page:
        page.open(f"{site.as_uri()}/playground.html")
        page.wait_for("document.body.dataset.state === 'done'")
        assert page.evaluate("document.getElementById('signature').value") == example["results"][0]["signature"]
        assert page.messages == []


def test_a_file_is_signed_byte_for_byte(browser: Chromium, site: Path) -> None:
    body = bytes(range(256))
    with open_page(browser) as page:
        page.open(f"{site.as_uri()}/playground.html")
        shown = call(page, FILL, {"kind": "file", "fields": {}})
        assert shown["parts"][1] == hashlib.md5(b"", usedforsecurity=False).hexdigest()
        page.evaluate(
            f"""(() => {{
              const chosen = new DataTransfer();
              chosen.items.add(new File([Uint8Array.from({list(body)})], "body.bin"));
              document.getElementById("file").files = chosen.files;
              document.getElementById("file").dispatchEvent(new Event("change"));
            }})()"""
        )
        digest = hashlib.md5(body, usedforsecurity=False).hexdigest()
        page.wait_for(f"document.getElementById('parts').textContent.includes('{digest}')")


def test_an_invalid_base64_secret_is_reported_and_nothing_is_signed(playground: Page) -> None:
    for body in ("{}", "a", "ab=c"):
        shown = call(playground, FILL, {"kind": "base64", "fields": {"body": body}})
        assert "not base64" in shown["fault"]
        assert shown["hidden"] is True
    assert fill(playground, Signed())["hidden"] is False


@pytest.mark.parametrize("form", ["utcSeconds", "offsetSeconds", "utcMilliseconds"])
def test_the_date_of_now_has_each_described_form(playground: Page, rules: Any, form: str) -> None:
    forms = rules["date"]["forms"]
    assert playground.evaluate("document.querySelectorAll('[data-now]').length") == len(forms)
    (pattern,) = [each["pattern"] for each in forms if each["name"] == form]
    before = playground.evaluate("Date.now()")
    playground.evaluate(f"document.querySelector('[data-now={form}]').click()")
    written = playground.evaluate("document.getElementById('date').value")
    assert re.match(pattern, written)
    moment = read_date(written)
    assert moment is not None
    assert -1 < moment.timestamp() - before / 1000 < 60


def test_a_user_with_marks_is_escaped_in_the_header(playground: Page) -> None:
    shown = fill(playground, replace(Signed(), user="a:b\\c"))
    assert shown["header"].startswith("Authorization: gotom_app_api a\\:b\\\\c:")
    assert "is correct" in verdict(playground, replace(Signed(), user="a:b\\c"), shown["header"])


def test_the_page_advises_before_a_server_refuses(playground: Page) -> None:
    fill(playground, Signed("post", "https://x.example/app-api/graph-export/ü", "", "yesterday", user="", secret=""))
    hints = playground.evaluate("document.getElementById('hints').textContent")
    for words in ("upper case", "begins with the slash", "non-ASCII", "required", "ISO 8601", "are required"):
        assert words in hints
    fill(playground, Signed(target="/app-api/graph-export/1", date="Thu, 01 Jan 2026 00:00:00 GMT"))
    hints = playground.evaluate("document.getElementById('hints').textContent")
    for words in ("None of the samples", "30 minutes off", "Downloads of saved reports"):
        assert words in hints


def test_nothing_is_sent_stored_or_put_into_the_address(browser: Chromium, site: Path) -> None:
    with open_page(browser) as page:
        page.open(f"{site.as_uri()}/playground.html")
        fill(page, Signed(secret="a secret of mine"))
        compare(page, Signed().header(), "demo.gotom.io")
        page.evaluate("document.getElementById('secret').focus()")
        page.press("Enter")
        page.wait_for("document.body.dataset.state === 'done'")
        assert page.evaluate("location.href") == f"{site.as_uri()}/playground.html"
        assert page.evaluate("localStorage.length + sessionStorage.length + document.cookie.length") == 0
        assert {url.rpartition("/")[0] for url in page.requests} == {site.as_uri()}
        assert page.messages == []
        for field in ("secret", "user", "target"):
            assert page.evaluate(f"document.getElementById('{field}').autocomplete") == "off"
        assert page.evaluate("document.getElementById('secret').type") == "password"
        # The page could not send anything if it wanted to.
        assert page.evaluate("fetch('http://127.0.0.1:4010/').then(() => 'sent', () => 'refused')") == "refused"
        assert any("Content Security Policy" in message for message in page.messages)


def test_the_keyboard_is_enough(browser: Chromium, site: Path) -> None:
    with open_page(browser) as page:
        page.open(f"{site.as_uri()}/playground.html")
        page.wait_for("document.body.dataset.state === 'done'")
        page.evaluate("document.getElementById('captured').focus()")
        page.type(Signed().header())
        page.press("Tab")
        page.press("Tab")
        assert page.evaluate("document.activeElement.textContent") == "Compare"
        page.press("Enter")
        page.wait_for("document.getElementById('verdict').innerText.includes('No common mistake')")


@pytest.mark.parametrize(
    ("path", "value", "shown"),
    [
        (("stringToSign", "separator"), "|", "POST|"),
        (("stringToSign", "trailingSeparator"), True, "/app-api/campaign/12345\n"),
        (
            ("stringToSign", "parts"),
            [{"name": "date", "value": "Date header", "transform": "lowercase"}],
            "2026-01-01t",
        ),
        (("header", "format"), "{user}/{scheme}/{signature}", "demo_user/gotom_app_api/"),
    ],
    ids=lambda value: value[-1] if isinstance(value, tuple) else None,
)
def test_the_rules_come_from_the_description(
    playground: Page, path: tuple[str, str], value: object, shown: str
) -> None:
    made = playground.evaluate(
        f"""(async () => {{
          const rules = JSON.parse(document.getElementById("signature-rules").textContent);
          rules[{json.dumps(path[0])}][{json.dumps(path[1])}] = {json.dumps(value)};
          const made = await Signing.sign(rules, {{
            method: "post", target: "/app-api/campaign/12345", contentType: "application/json",
            date: "2026-01-01T00:00:00Z", body: new Uint8Array(), user: "demo_user", secret: "example-secret",
          }});
          return Bytes.show(made.text) + " " + made.header;
        }})()"""
    )
    assert shown in made


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ("rules.algorithm = 'HMAC-SHA3'", "HMAC-SHA3"),
        ("rules.signature.encoding = 'hex'", "hex"),
        ("rules.stringToSign.parts[0].transform = 'rot13'", "rot13"),
        ("rules.stringToSign.parts[1].digest = 'CRC32'", "CRC32"),
    ],
)
def test_a_word_that_the_page_does_not_know_is_an_error_not_a_wrong_signature(
    playground: Page, change: str, word: str
) -> None:
    said = playground.evaluate(
        f"""(async () => {{
          const rules = JSON.parse(document.getElementById("signature-rules").textContent);
          {change};
          const request = {{ ...rules.example, date: "2026-01-01T00:00:00Z", body: new Uint8Array() }};
          return Signing.sign(rules, request).then(() => "signed", (error) => error.message);
        }})()"""
    )
    assert said.startswith(f"{word} is not supported")
