"""The signing playground in a browser: every vector through its own form, and what it says of wrong signatures."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from scripts.mock.gotom.signature import PARTS, InvalidSignature, SignedRequest, read_date, verify
from scripts.signing.vector import Vector, load_vectors
from tests.browser.chromium import Chromium
from tests.browser.page import Page, open_page
from tests.conftest import PROJECT, Documents

VECTORS = load_vectors(PROJECT / "tests" / "vectors")
FIELDS = ("method", "target", "content-type", "date", "user", "secret")
FILL = """
async (values) => {
  const set = (id, value, event) => {
    const field = document.getElementById(id);
    field.value = value;
    field.dispatchEvent(new Event(event));
  };
  const radio = document.querySelector(`input[value=${values.kind}]`);
  radio.checked = true;
  radio.dispatchEvent(new Event("change"));
  for (const [id, value] of Object.entries(values.fields)) set(id, value, "input");
  while (document.body.dataset.state !== "done") await new Promise((go) => setTimeout(go, 2));
  const text = (id) => document.getElementById(id).textContent;
  const shown = (id) => document.getElementById(id).value;
  return {
    parts: Array.from(document.querySelectorAll("#parts tr"), (row) => row.querySelector("td").textContent),
    text: text("string-to-sign").replaceAll("\\u21b5", ""), signature: shown("signature"), header: shown("header"),
    fault: text("fault"), hidden: document.getElementById("result").hidden,
  };
}
"""
SIGN = """
async (values, body) => {
  const rules = JSON.parse(document.getElementById("signature-rules").textContent);
  const made = await Signing.sign(rules, { ...values, body: Bytes.fromBase64(body) });
  return [Bytes.show(made.text), made.signature, made.header];
}
"""
COMPARE = """
async (captured, host) => {
  document.getElementById("captured").value = captured;
  document.getElementById("host").value = host;
  document.getElementById("diagnosis").requestSubmit();
  while (document.body.dataset.state !== "done") await new Promise((go) => setTimeout(go, 2));
  return document.getElementById("verdict").innerText;
}
"""


@dataclass(frozen=True)
class Signed:
    """A request as the page's fields have it, and the parts that a right signer would sign."""

    method: str = "POST"
    target: str = "/app-api/campaign/c%2f1?update_commissions=0&a=%C3%A9"
    content_type: str = "Application/JSON; charset=UTF-8"
    date: str = "2026-01-01T00:00:00Z"
    body: bytes = '\n{"b": "é", "a": [1, {}]}\n'.encode()
    user: str = "demo_user"
    secret: str = "example-secret"

    def parts(self) -> dict[str, bytes]:
        digest = hashlib.md5(self.body, usedforsecurity=False).hexdigest()
        content_type = self.content_type.encode().lower()
        values = (self.method.upper().encode(), digest.encode(), content_type, self.date.encode(), b"")
        return dict(zip(PARTS, (*values, self.target.encode()), strict=True))

    def header(self, *, text: bytes | None = None, key: bytes | None = None, **parts: bytes) -> str:
        """The header that a signer sends who has signed other parts, another text, or with another key."""
        text = b"\n".join((self.parts() | parts).values()) if text is None else text
        digest = hmac.digest(self.secret.encode() if key is None else key, text, "sha1")
        return f"gotom_app_api {self.user}:{base64.b64encode(digest).decode()}"

    @property
    def text(self) -> bytes:
        return b"\n".join(self.parts().values())


@pytest.fixture(scope="module")
def playground(browser: Chromium, site: Path) -> Iterator[Page]:
    """The page, opened from disk."""
    with open_page(browser) as page:
        page.open(f"{site.as_uri()}/playground.html")
        page.wait_for("document.body.dataset.state === 'done'")
        yield page


@pytest.fixture
def rules(documents: Documents) -> Any:
    """The `x-signature` of the description."""
    document = json.loads(documents.path("docs", "gotom").read_text(encoding="utf-8"))
    return document["components"]["securitySchemes"]["gotomHmac"]["x-signature"]


def call(page: Page, function: str, *arguments: object) -> Any:
    return page.evaluate(f"({function})({', '.join(json.dumps(each) for each in arguments)})")


def fill(page: Page, request: Signed) -> dict[str, Any]:
    """Fill in the form and read what it gives. A body that a text field would change goes in as base64."""
    fields = dict(zip(FIELDS, (request.method, request.target, request.content_type, request.date), strict=False))
    fields |= {"user": request.user, "secret": request.secret}
    try:
        text = request.body.decode()
        kind = "base64" if "\r" in text else "text"
    except UnicodeDecodeError:
        kind = "base64"
    fields["body"] = request.body.decode() if kind == "text" else base64.b64encode(request.body).decode()
    filled: dict[str, Any] = call(page, FILL, {"kind": kind, "fields": fields})
    return filled


def verdict(page: Page, request: Signed, captured: str, host: str = "") -> str:
    fill(page, request)
    return str(call(page, COMPARE, captured, host))


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


def test_every_vector_comes_out_string_signature_and_header(signer: Page) -> None:
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


def test_every_vector_that_fits_into_the_form_comes_out_of_it(signer: Page) -> None:
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


def test_what_is_no_base64_is_said_and_nothing_signed(playground: Page) -> None:
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
    assert "right one" in verdict(playground, replace(Signed(), user="a:b\\c"), shown["header"])


def test_the_page_advises_before_a_server_refuses(playground: Page) -> None:
    fill(playground, Signed("post", "https://x.example/app-api/graph-export/ü", "", "yesterday", user="", secret=""))
    hints = playground.evaluate("document.getElementById('hints').textContent")
    for words in ("upper case", "begins with the slash", "beyond ASCII", "required", "ISO 8601", "are needed"):
        assert words in hints
    fill(playground, Signed(target="/app-api/graph-export/1", date="Thu, 01 Jan 2026 00:00:00 GMT"))
    hints = playground.evaluate("document.getElementById('hints').textContent")
    for words in ("No sample writes", "30 minutes off", "Downloads of saved reports"):
        assert words in hints


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
def test_a_mistake_in_putting_it_together_is_named(playground: Page, captured: str, part: str, words: str) -> None:
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
        assert verdict(playground, R, captured) == "The signature is the right one."


def test_another_user_in_the_header_is_named(playground: Page) -> None:
    said = verdict(playground, R, replace(R, user="report_user").header())
    assert "The signature is the right one." in said
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
    assert said.startswith("No usual mistake gives this signature.")
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
def test_a_header_that_cannot_be_read_is_said_so(playground: Page, captured: str, words: str) -> None:
    said = verdict(playground, R, captured)
    assert said.startswith("This cannot be compared: ")
    assert words in said


def test_nothing_is_sent_stored_or_put_into_the_address(browser: Chromium, site: Path) -> None:
    with open_page(browser) as page:
        page.open(f"{site.as_uri()}/playground.html")
        fill(page, Signed(secret="a secret of mine"))
        call(page, COMPARE, R.header(), "demo.gotom.io")
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
        page.type(R.header())
        page.press("Tab")
        page.press("Tab")
        assert page.evaluate("document.activeElement.textContent") == "Compare"
        page.press("Enter")
        page.wait_for("document.getElementById('verdict').innerText.includes('No usual mistake')")


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
    assert said.startswith(f"{word} is not known")
