"""Render `x-signature` as Markdown, with its worked example computed from the description itself.

`x-signature` is an extension of security schemes (spec/README.md). Nothing here is specific to goTom: the parts, their
order and their transformations come from the extension, and a result that differs from the stated one is an error.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from scripts.docs.errors import DocsError

_Word = TypeVar("_Word")
_Meaning = TypeVar("_Meaning")

_TRANSFORMS: dict[str, Callable[[str], str]] = {"none": str, "uppercase": str.upper, "lowercase": str.lower}
_DIGESTS: dict[tuple[str, str], Callable[[bytes], str]] = {
    ("MD5", "hex-lowercase"): lambda data: hashlib.md5(data, usedforsecurity=False).hexdigest()
}
_ALGORITHMS = {"HMAC-SHA1": hashlib.sha1}
# Members of `example` for parts with another name.
_EXAMPLE_MEMBERS = {"bodyDigest": "body"}


def describe_signatures(document: dict[str, Any]) -> None:
    """Append the tables to the description of each security scheme that has `x-signature`, in place.

    Raises DocsError: the extension uses an unknown value, or its example has another result.
    """
    for name, scheme in document.get("components", {}).get("securitySchemes", {}).items():
        if "x-signature" not in scheme:
            continue
        try:
            text = render_signature(scheme["x-signature"])
        except DocsError as error:
            raise DocsError(f"securitySchemes.{name}.x-signature: {error}") from error
        except (KeyError, TypeError, AttributeError) as error:
            raise DocsError(
                f"securitySchemes.{name}.x-signature is not of the form that spec/README.md describes "
                f"({type(error).__name__}: {error})"
            ) from error
        scheme["description"] = f"{scheme.get('description', '').rstrip()}\n\n{text}".lstrip()


def render_signature(signature: Mapping[str, Any]) -> str:
    """Render the parts with their values in the example, the date formats with its signatures, and users by path.

    Raises DocsError, and LookupError or TypeError for a missing or mistyped member.
    """
    example = signature["example"]
    _check_results(signature)
    date = example["results"][0]["date"]
    values = part_values(signature, date)
    parts = signature["stringToSign"]["parts"]
    sections = [
        f"### {signature['algorithm']}, part by part",
        f"The last column is `{example['method']} {example['target']}` at {_code(date)}, signed by "
        f"{_code(example['user'])} with the secret {_code(example['secret'])}.",
        _table(
            ("part", "taken from", "made by", "in the example"),
            [
                (_code(part["name"]), part["value"] or "nothing", _making(part), _code(value) if value else "(empty)")
                for part, value in zip(parts, values, strict=True)
            ],
        ),
        f"Together they give `{signature['header']['name']}: {_header(signature, date)}`.",
        "### Forms of the date",
        f"Each form of the same moment gives the example another signature. A clock may be "
        f"{signature['date']['toleranceSeconds'] // 60} minutes off.",
        _table(
            ("form", "date", "signature", "used by"),
            [
                (
                    form["name"],
                    _code(form["example"]),
                    _code(sign_example(signature, form["example"])),
                    ", ".join(form["usedBy"]),
                )
                for form in signature["date"]["forms"]
            ],
        ),
        "### Which user signs what",
        _table(
            ("user", "for", "paths that begin with"),
            [
                (user["name"], user["description"], ", ".join(_code(prefix) for prefix in user["pathPrefixes"]))
                for user in signature["users"]
            ],
        ),
    ]
    return "\n\n".join(sections) + "\n"


def part_values(signature: Mapping[str, Any], date: str) -> list[str]:
    """Return the parts of the example's string-to-sign, in order, for one of its dates. Raises DocsError."""
    example = {**signature["example"], "date": date, "customHeaders": ""}
    return [
        _part(part, example[_EXAMPLE_MEMBERS.get(part["name"], part["name"])])
        for part in signature["stringToSign"]["parts"]
    ]


def sign_example(signature: Mapping[str, Any], date: str) -> str:
    """Return the example's signature for one of its dates, computed from the description. Raises DocsError."""
    rules = signature["stringToSign"]
    separator = rules["separator"]
    text = separator.join(part_values(signature, date)) + (separator if rules["trailingSeparator"] else "")
    key = signature["example"]["secret"].encode(signature["key"]["encoding"])
    algorithm = _known(_ALGORITHMS, signature["algorithm"], "algorithm")
    digest = hmac.new(key, text.encode(rules["encoding"]), algorithm).digest()
    encode = _known({"base64": base64.b64encode}, signature["signature"]["encoding"], "signature.encoding")
    return encode(digest).decode("ascii")


def _check_results(signature: Mapping[str, Any]) -> None:
    for result in signature["example"]["results"]:
        computed = sign_example(signature, result["date"])
        if computed != result["signature"]:
            raise DocsError(
                f"example.results: at {result['date']} the described rules give {computed}, "
                f"the example says {result['signature']}; fix the wrong one"
            )


def _header(signature: Mapping[str, Any], date: str) -> str:
    user: str = signature["example"]["user"]
    for escape in signature["header"]["userEscapes"]:
        user = user.replace(escape["character"], escape["replacement"])
    form: str = signature["header"]["format"]
    return form.format(scheme=signature["scheme"], user=user, signature=sign_example(signature, date))


def _part(part: Mapping[str, str], value: str) -> str:
    if "digest" in part:
        return _known(_DIGESTS, (part["digest"], part["encoding"]), f"digest of {part['name']}")(value.encode())
    return _known(_TRANSFORMS, part["transform"], f"transform of {part['name']}")(value)


def _making(part: Mapping[str, str]) -> str:
    if "digest" in part:
        return f"{part['digest']}, {part['encoding'].replace('hex-lowercase', 'lower-case hex digits')}"
    return {"none": "unchanged", "uppercase": "upper case", "lowercase": "lower case"}[part["transform"]]


def _known(words: Mapping[_Word, _Meaning], word: _Word, place: str) -> _Meaning:
    if word not in words:
        choices = ", ".join(str(choice) for choice in words)
        raise DocsError(f"{place}: {word} is not known to scripts/docs/signature.py, which knows {choices}")
    return words[word]


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", r"\|") for cell in line) + " |" for line in lines)


def _code(text: str) -> str:
    return f"`{text}`"
