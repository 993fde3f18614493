"""Input requests of the signing vectors; the expected values are computed by the vendor's samples.

Each case differs from a plain `GET` (the defaults of `SigningInput`) in the one respect given by its name and note.
"""

from __future__ import annotations

from dataclasses import dataclass

from scripts.signing.vendor import SigningInput

_PATH = "/app-api/campaign/12345"
_WORKED = "/app-api/campaign/c-1?update_commissions=0"
_NOTE = b'{"note":"x"}'


@dataclass(frozen=True)
class Case:
    """A vector to create: file name, purpose and request."""

    name: str
    about: str
    wanted: SigningInput


def _date(name: str, about: str, date: str) -> Case:
    return Case(name, about, SigningInput(method="POST", target=_WORKED, date=date, body=_NOTE))


def _target(name: str, about: str, target: str) -> Case:
    return Case(f"target-{name}", about, SigningInput(target=target))


def _body(name: str, about: str, body: bytes, method: str = "POST") -> Case:
    return Case(f"body-{name}", about, SigningInput(method=method, target=_PATH, body=body))


def _type(name: str, about: str, content_type: str, body: bytes = _NOTE) -> Case:
    return Case(f"type-{name}", about, SigningInput(method="POST", target=_PATH, content_type=content_type, body=body))


def _secret(name: str, about: str, secret: str) -> Case:
    return Case(f"secret-{name}", about, SigningInput(method="POST", target=_PATH, body=_NOTE, secret=secret))


def _user(name: str, about: str, user: str) -> Case:
    return Case(f"user-{name}", about, SigningInput(user=user))


def _method(name: str, about: str, method: str, body: bytes = _NOTE) -> Case:
    return Case(f"method-{name}", about, SigningInput(method=method, target=_PATH, body=body))


DATES = [
    _date("date-zulu", "UTC as Z, no fraction", "2026-01-01T00:00:00Z"),
    _date("date-offset", "numeric offset", "2026-01-01T01:00:00+01:00"),
    _date("date-milliseconds", "UTC as Z with milliseconds", "2026-01-01T00:00:00.000Z"),
    _date("date-offset-zero", "UTC as a numeric offset", "2026-01-01T00:00:00+00:00"),
    _date("date-offset-negative", "offset behind UTC with half an hour", "2025-12-31T20:30:00-03:30"),
    _date("date-offset-far", "the easternmost offset", "2026-01-01T14:00:00+14:00"),
    _date("date-leap-day", "29 February", "2028-02-29T23:59:59Z"),
    _date("date-last-second", "the last second of a year", "2025-12-31T23:59:59Z"),
    _date("date-milliseconds-set", "milliseconds that are not zero", "2026-07-14T09:08:07.654Z"),
    _date("date-microseconds", "a finer fraction than any sample gives", "2026-01-01T00:00:00.123456Z"),
    _date("date-http", "the HTTP date form, capital letters kept", "Thu, 01 Jan 2026 00:00:00 GMT"),
]
TARGETS = [
    _target("plain", "no query, no body", _PATH),
    _target("missing-campaign", "the GET that the vendor's page prints", "/app-api/campaign/26106"),
    _target("root", "nothing but a slash", "/"),
    _target("trailing-slash", "a slash at the end stays", _PATH + "/"),
    _target("double-slash", "two slashes in a row stay", "/app-api//campaign/12345"),
    _target("query", "one parameter", _PATH + "?update_commissions=1"),
    _target("query-unsorted", "parameters keep their order", "/app-api/customer?perPage=20&page=2&firm=Demo"),
    _target("query-repeated", "one name twice", "/app-api/customer?tag=b&tag=a"),
    _target("query-empty-value", "a name with an empty value", "/app-api/customer?firm=&page=1"),
    _target("query-bare-name", "a name without an equals sign", "/app-api/customer?archived&page=1"),
    _target("query-bare", "a question mark with nothing after it", _PATH + "?"),
    _target("query-trailing-ampersand", "an ampersand at the end", "/app-api/customer?page=1&"),
    _target("query-plus", "a plus and a percent-encoded space are not the same", "/app-api/customer?firm=a+b%20c"),
    _target("query-reserved", "reserved characters that a query may hold", "/app-api/customer?a=/b:c@d?e,f;g!h*i(j)$"),
    _target("query-brackets", "percent-encoded brackets", "/app-api/customer?filter%5Bfirm%5D=Demo"),
    _target("query-apostrophe", "an apostrophe, which URL parsers encode", "/app-api/customer?firm=O'Neil"),
    _target("query-utf8", "UTF-8 in the query", "/app-api/customer?firm=Z%C3%BCrich%20%E2%82%AC"),
    _target("hex-upper", "percent-encoding in upper case", "/app-api/campaign/Z%C3%BCrich"),
    _target("hex-lower", "percent-encoding in lower case stays lower", "/app-api/campaign/z%c3%bcrich"),
    _target("hex-mixed", "both cases in one target", "/app-api/campaign/%c3%BC-%C3%bc?x=%e2%82%AC"),
    _target("slash-in-id", "a slash inside an id", "/app-api/campaign/2026%2F07"),
    _target("slash-in-id-lower", "a slash inside an id, lower-case hex", "/app-api/campaign/2026%2f07"),
    _target("double-encoded", "an encoded percent sign is not decoded", "/app-api/campaign/100%2525"),
    _target("encoded-letter", "a needlessly encoded letter is not decoded", "/app-api/campaign/%41bc"),
    _target("encoded-space", "a space in an id", "/app-api/campaign/spring%20sale"),
    _target("encoded-colon", "a colon in an id, plain and encoded", "/app-api/campaign/a:b%3Ac"),
    _target("encoded-question-mark", "a question mark and a hash in an id", "/app-api/campaign/a%3Fb%23c?page=1"),
    _target("encoded-nul", "an encoded NUL byte", "/app-api/campaign/a%00b"),
    _target("emoji", "a character beyond the basic plane", "/app-api/campaign/%F0%9F%8C%B1"),
    _target("unreserved", "the four unreserved marks", "/app-api/campaign/a-b._~c"),
    _target("sub-delimiters", "marks that a path may hold as they are", "/app-api/campaign/a!$&()*+,;=:@b"),
    _target("long", "a target of two thousand characters", "/app-api/customer?ids=" + ",".join(["1234567"] * 250)),
]
BODIES = [
    _body("empty", "POST without a body", b""),
    _body("empty-object", "exactly two bytes", b"{}"),
    _body("one-byte", "a single digit", b"0"),
    _body("put", "PUT with a nested object", b'{"customer": {"firm": "Demo Agency Ltd.", "tags": ["a", "b"]}}', "PUT"),
    _body("numbers", "number forms are hashed as written", b'{"a": 1.0, "b": 1e3, "c": -0, "d": 12345678901234567890}'),
    _body("spacing", "insignificant spaces are hashed too", b'{ "note" :\t"x" }'),
    _body("inner-newlines", "line feeds between the members", b'{\n  "note": "x"\n}'),
    _body("trailing-newline", "one line feed at the end, which Bash drops", b'{"note":"x"}\n'),
    _body("trailing-newlines", "several line feeds at the end", b'{"note":"x"}\n\n\n'),
    _body("crlf", "carriage returns stay", b'{\r\n"note":"x"\r\n}'),
    _body("non-ascii", "raw UTF-8", '{"name":"Zürich 20 €"}'.encode()),
    _body("emoji", "raw UTF-8 of four bytes", '{"name":"🌱"}'.encode()),
    _body("combining", "not normalised: u with a combining diaeresis", '{"name":"Zu\u0308rich"}'.encode()),
    _body("escaped-unicode", "JSON escapes stay escapes", b'{"name":"Z\\u00fcrich"}'),
    _body("backslashes", "backslashes and quotes", b'{"path":"C:\\\\n\\\\t","quote":"\\""}'),
    _body("shell-marks", "marks that a shell might expand", b'{"note":"$HOME `id` !! %s * ~"}'),
    _body("byte-order-mark", "a byte order mark is part of the body", b'\xef\xbb\xbf{"note":"x"}'),
    _body("nul", "a NUL byte, which Bash cannot hold", b'{"note":"a\x00b"}'),
    _body("invalid-utf8", "bytes that are no UTF-8 are hashed raw", b'{"name":"Z\xfcrich"}'),
    _body("spaces", "nothing but spaces", b"   "),
    _body("get", "GET with a body, which the JavaScript sample ignores", _NOTE, "GET"),
    _body("100-kib", "100 KiB", b'{"note":"' + b"0123456789abcdef" * 6399 + b'12345"}'),
]
METHODS = [
    _method("patch", "PATCH", "PATCH"),
    _method("delete", "DELETE without a body", "DELETE", b""),
    _method("delete-with-body", "DELETE with a body, which Node sends unframed", "DELETE"),
    _method("options", "OPTIONS", "OPTIONS", b""),
    _method("lower-case", "typed in lower case, signed in upper case", "post"),
    _method("mixed-case", "typed in mixed case, signed in upper case", "pUt"),
]
TYPES = [
    _type("mixed-case", "signed in lower case", "Application/JSON"),
    _type("charset", "a parameter is signed too, in lower case", "application/json; charset=UTF-8"),
    _type("csv", "two parameters, as for a CSV export", "text/csv; charset=UTF-8; Header=Present", b"a,b\n1,2"),
    _type("no-space", "no space after the semicolon", "application/json;charset=utf-8"),
    _type("inner-spaces", "inner spaces stay", "application/json ;  charset=utf-8"),
    _type("quoted", "a quoted parameter is lower-cased too", 'application/json; profile="Demo Profile"'),
    _type("suffix", "a vendor type", "application/vnd.demo.v1+JSON"),
    _type("form", "a form body", "application/x-www-form-urlencoded", b"a=1&b=%C3%BC"),
]
SECRETS = [
    _secret("one-character", "a single character", "x"),
    _secret("spaces", "spaces at both ends and within", "  two words  "),
    _secret("quotes", "both kinds of quotes", 'it\'s "quoted"'),
    _secret("dollar", "marks that a shell might expand", "$HOME ${x} `id` $(id) !!"),
    _secret("backslashes", "backslashes are no escapes", "a\\nb\\\\c\\"),
    _secret("percent", "percent signs are not decoded", "100%25%s"),
    _secret("base64-like", "base64 is not decoded", "c2VjcmV0LXNlY3JldA=="),
    _secret("hex-like", "hex is not decoded", "00ff00ff"),
    _secret("non-ascii", "UTF-8 bytes", "pässwörd€"),
    _secret("emoji", "UTF-8 bytes beyond the basic plane", "🔑🌱"),
    _secret("tab-and-newline", "control characters", "a\tb\nc"),
    _secret("trailing-newline", "a line feed at the end is part of the key", "secret\n"),
    _secret("leading-dash", "looks like an option", "-secret"),
    _secret("colon", "a colon, as between user and signature", "user:secret"),
    _secret("64-bytes", "exactly one SHA-1 block", "k" * 64),
    _secret("65-bytes", "one byte more than a block: the key is hashed first", "k" * 65),
    _secret("300-bytes", "several blocks", "0123456789" * 30),
]
USERS = [
    _user("digits", "digits and underscores", "user_01_2026"),
    _user("crm", "the user of the PHP sample", "crm_sync_import"),
    _user("marks", "marks other than colon and backslash", "First.Last-9@example.com"),
    _user("space", "a space in the user", "demo user"),
    _user("non-ascii", "UTF-8 bytes, where JavaScript sends Latin-1", "züri"),
]
CASES = [*DATES, *TARGETS, *BODIES, *METHODS, *TYPES, *SECRETS, *USERS]
