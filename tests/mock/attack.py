"""Read the attacks of `attacks/*.yaml`, encode them, and sign them with only hashlib and hmac.

Text is encoded as Latin-1 on the request line and in headers, so that "\\xff" in the data is one byte, and as UTF-8 in
bodies. `attacks/README.md` describes the format of a case.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime
from pathlib import Path
from typing import Any

from scripts.files.yaml_file import load_document

FOLDER = Path(__file__).with_name("attacks")
TOKENS = {
    "admin": "Token mock-admin-token",
    "limited": "Token mock-limited-token",
    "bearer": "Bearer mock-access-token",
}
SECRETS = {"demo_user": "example-secret", "crm_sync_import": "crm-secret", "report_user": "report-secret"}
_KEYS = {"id", "source", "note", "to", "method", "target", "start", "version", "host", "headers", "lines", "body"}
_KEYS |= {"framing", "as", "signed", "signature", "authorization", "date", "expect"}
_EXPECTED = {"status", "field", "says", "json", "diagnosis", "closed"}


@dataclass(frozen=True)
class Attack:
    """A case for one operation, with the defaults of its family filled in."""

    family: str
    operation: str
    case: Mapping[str, Any]
    operations: Mapping[str, Mapping[str, str]]

    @property
    def name(self) -> str:
        return f"{self.family}: {self.case['id']}, {self.operation}"

    @property
    def expect(self) -> Mapping[str, Any]:
        expected: Mapping[str, Any] = self.case["expect"]
        return expected

    @property
    def method(self) -> str:
        return str(self.case.get("method", self.operations[self.operation]["method"]))

    @property
    def api(self) -> str:
        return self.operations[self.operation]["api"]

    def message(self, now: datetime) -> bytes:
        """Return the bytes to send, with signatures and dates for `now`."""
        case = self.case
        target = latin(case.get("target", self.operations[self.operation]["target"]))
        body = piece(case.get("body", self.operations[self.operation].get("body", "")), "utf-8")
        headers = self._headers(target, body, now)
        start = latin(case["start"]) if "start" in case else latin(self.method) + b" " + target
        head = [start + b" " + latin(case.get("version", "HTTP/1.1")), *headers]
        head += [latin(line) for line in case.get("lines", [])]
        if case.get("framing", "length") == "length" and body:
            head.append(b"Content-Length: %d" % len(body))
        return b"".join(line + b"\r\n" for line in head) + b"\r\n" + body

    def _headers(self, target: bytes, body: bytes, now: datetime) -> list[bytes]:
        given = self.case.get("headers", {})
        headers: dict[str, Any] = {"Host": self.case.get("host", "mock.test")}
        user = self.case.get("as", "demo_user" if self.api == "gotom" else "admin")
        plain = self.operations[self.operation].get("content_type", "application/json")
        media_type = plain if body or self.api == "gotom" else None
        headers["Content-Type"] = given.get("Content-Type", media_type)
        if user in TOKENS:
            headers["Authorization"] = TOKENS[user]
        elif user != "nobody":
            headers["Date"] = moment(self.case.get("date", {}), now)
            headers["Authorization"] = self._authorization(user, target, body, headers, now)
        return [
            latin(name) + b": " + latin(value)
            for name, values in (headers | given).items()
            if values is not None
            for value in (values if isinstance(values, list) else [values])
        ]

    def _authorization(self, user: str, target: bytes, body: bytes, sent: Mapping[str, Any], now: datetime) -> str:
        """Return goTom's Authorization header. The signed parts are those sent, except as changed by the case."""
        signed = self.case.get("signed", {})
        parts = {
            "method": latin(self.method),
            "bodyDigest": hashlib.md5(piece(signed.get("body", ""), "utf-8") if "body" in signed else body).hexdigest(),
            "contentType": latin(sent["Content-Type"] or "").lower(),
            "date": latin(sent["Date"] or ""),
            "customHeaders": b"",
            "target": target,
        }
        for name in parts:
            if name in signed:
                value = signed[name]
                parts[name] = latin(moment(value, now) if name == "date" else value)
        order = signed.get("order", list(parts))
        text = latin(signed.get("joint", "\n")).join(latin(parts[name]) for name in order) + latin(
            signed.get("end", "")
        )
        secret = signed.get("secret", SECRETS[signed.get("by", user)])
        made = hmac.digest(latin(secret), text, signed.get("algorithm", "sha1"))
        value = _written(made, self.case.get("signature", "base64"))
        form = self.case.get("authorization", "gotom_app_api {user}:{signature}")
        return str(form).replace("{user}", user).replace("{signature}", value)


def _written(digest: bytes, form: str) -> str:
    """Encode a digest in the form named by the case; any other text is the signature itself."""
    text = base64.b64encode(digest).decode()
    if form == "other unused bits":
        return _other_unused_bits(text)
    forms = {
        "base64": text,
        "hex": digest.hex(),
        "base64 of hex": base64.b64encode(digest.hex().encode()).decode(),
        "without padding": text.rstrip("="),
        "padded twice": text + "=",
        "lower case": text.lower(),
        "upper case": text.upper(),
        "other case": text.swapcase(),
        "reversed": base64.b64encode(digest[::-1]).decode(),
        "first half": text[: len(text) // 2],
        "twice": text + text,
        "truncated": base64.b64encode(digest[:16]).decode(),
        "last bit flipped": base64.b64encode(digest[:-1] + bytes([digest[-1] ^ 1])).decode(),
        "first bit flipped": base64.b64encode(bytes([digest[0] ^ 128]) + digest[1:]).decode(),
        "percent-encoded": text.replace("=", "%3D"),
        "quoted": f'"{text}"',
    }
    return forms.get(form, form)


def _other_unused_bits(text: str) -> str:
    """Return different base64 for the same digest, by changing the two unused bits of the last digit."""
    digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    return text[:-2] + digits[digits.index(text[-2]) ^ 1] + "="


def moment(value: Any, now: datetime) -> str | None:
    """Return the text of a `Date` header: verbatim, or from `{offset: seconds, form: name}` relative to now."""
    if value is None or isinstance(value, str):
        return value
    then = (now + timedelta(seconds=value.get("offset", 0))).replace(microsecond=0)
    forms = {
        "zulu": then.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "offset": then.astimezone(timezone(timedelta(hours=1))).isoformat(),
        "milliseconds": then.strftime("%Y-%m-%dT%H:%M:%S.000Z"),
        "http": format_datetime(then.astimezone(UTC), usegmt=True),
        "epoch": str(int(then.timestamp())),
        "epoch milliseconds": str(int(then.timestamp()) * 1000),
        "comma": then.strftime("%Y-%m-%dT%H:%M:%S,000Z"),
        "without zone": then.strftime("%Y-%m-%dT%H:%M:%S"),
        "local as zulu": (then + timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "day first": then.strftime("%d.%m.%Y %H:%M:%S"),
        "date only": then.strftime("%Y-%m-%d"),
    }
    return forms[value.get("form", "zulu")]


def latin(value: Any) -> bytes:
    return value if isinstance(value, bytes) else piece(value, "latin-1")


def piece(value: Any, encoding: str) -> bytes:
    """Return the bytes of a text, `{hex}`, `{base64}`, `{text, times}`, `{text, encoding}`, or a list of those."""
    if isinstance(value, list):
        return b"".join(piece(one, encoding) for one in value)
    if not isinstance(value, Mapping):
        return str(value).encode(encoding)
    if "hex" in value:
        raw = bytes.fromhex(value["hex"])
    elif "base64" in value:
        raw = base64.b64decode(value["base64"])
    else:
        raw = str(value["text"]).encode(value.get("encoding", encoding))
    return raw * int(value.get("times", 1))


def attacks() -> Iterator[Attack]:
    """Yield every case for each of its operations. Raises ValueError for an invalid case."""
    operations = load_document(FOLDER / "operations.yaml")
    for file in sorted(FOLDER.glob("*.yaml")):
        if file.stem == "operations":
            continue
        family = load_document(file)
        shared = {name: value for name, value in family.items() if name not in ("about", "cases")}
        for own in family["cases"]:
            case = {**shared, **own, "expect": shared.get("expect", {}) | own.get("expect", {})}
            if unknown := (case.keys() - _KEYS) | (case["expect"].keys() - _EXPECTED):
                raise ValueError(f"{file.name}: {own['id']}: unknown key {', '.join(sorted(unknown))}")
            if "source" not in case or "status" not in case["expect"]:
                raise ValueError(f"{file.name}: {own['id']}: needs a source and an expected status")
            to = case["to"]
            for operation in to if isinstance(to, list) else [to]:
                yield Attack(file.stem, operation, case, operations)
