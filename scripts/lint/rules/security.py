"""Rules about security requirements and request signatures."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Iterator
from typing import Any

from scripts.lint.rule import Violation, document_rule
from scripts.openapi import Document, Place

_TRANSFORMS = {"none": lambda text: text, "uppercase": str.upper, "lowercase": str.lower}
_ALGORITHMS = {"HMAC-SHA1": hashlib.sha1}
_PARTS = ("method", "bodyDigest", "contentType", "date", "customHeaders", "target")
_KEYS = {
    "scheme",
    "algorithm",
    "key",
    "stringToSign",
    "signature",
    "header",
    "requiredHeaders",
    "contentTypeWithoutBody",
    "date",
    "users",
    "example",
}


@document_rule
def security_at_root(document: Document) -> Iterator[Violation]:
    """Security is declared at the document's root; operations may only override it with `security: []`."""
    if not document.root.get("security"):
        yield Violation(document.place("security"), "missing security at the root (list the accepted schemes)")
    for operation in document.operations:
        if operation.place.value.get("security"):
            yield Violation(
                operation.place / "security",
                "security on an operation, which changes the generated function's client type (move it to the root)",
            )


@document_rule
def signature_described(document: Document) -> Iterator[Violation]:
    """A scheme for `Authorization` has `x-prefix` or `x-signature`; the latter's worked examples compute correctly."""
    for scheme in document.component("securitySchemes"):
        if "x-signature" not in scheme:
            if scheme.value.get("name") == "Authorization" and "x-prefix" not in scheme:
                yield Violation(
                    scheme,
                    "API key in `Authorization` with neither `x-prefix` nor `x-signature` (add the word before the "
                    "token as `x-prefix`, or describe how requests are signed)",
                )
            continue
        signature = scheme / "x-signature"
        if missing := _KEYS - set(signature.value):
            yield Violation(signature, f"missing {', '.join(sorted(missing))} (see Extensions in spec/README.md)")
            continue
        try:
            yield from _faults(scheme, signature)
        except (LookupError, TypeError, AttributeError, ValueError, re.error) as error:
            yield Violation(signature, f"cannot be computed: {type(error).__name__} {error} (complete the description)")


def _faults(scheme: Place, signature: Place) -> Iterator[Violation]:
    value, example = signature.value, signature / "example"
    names = tuple(part["name"] for part in value["stringToSign"]["parts"])
    if names != _PARTS:
        yield Violation(
            signature / "stringToSign" / "parts", f"parts in order {', '.join(names)} (must be {', '.join(_PARTS)})"
        )
        return
    if value["header"]["name"] != scheme.value.get("name"):
        yield Violation(
            signature / "header" / "name", f"differs from the scheme's name {scheme.value.get('name')!r} (use one name)"
        )
    forms = value["date"]["forms"]
    for index, form in enumerate(forms):
        if not re.fullmatch(form["pattern"], form["example"]):
            yield Violation(
                signature / "date" / "forms" / index, "example does not match the pattern (fix one of them)"
            )
    if example.value["bodyDigest"] != _digest(value, example.value):
        yield Violation(
            example / "bodyDigest", f"the body's digest is {_digest(value, example.value)} (fix one of them)"
        )
    for result in example / "results":
        if not any(re.fullmatch(form["pattern"], result.value["date"]) for form in forms):
            yield Violation(result / "date", "matches none of the forms under `date` (use one of them)")
        computed = _sign(value, example.value, result.value["date"])
        if result.value["signature"] != computed:
            yield Violation(result / "signature", f"the description computes {computed} (fix one of them)")


def _digest(description: dict[str, Any], example: dict[str, Any]) -> str:
    part = next(part for part in description["stringToSign"]["parts"] if part["name"] == "bodyDigest")
    if part["encoding"] != "hex-lowercase":
        raise LookupError(f"body digest encoding {part['encoding']!r}")
    return hashlib.new(part["digest"].lower(), example["body"].encode("utf-8")).hexdigest()


def _sign(description: dict[str, Any], example: dict[str, Any], date: str) -> str:
    """Compute the signature of the worked example from the description alone, independently of the signer."""
    rules = description["stringToSign"]
    values = {
        "method": example["method"],
        "bodyDigest": _digest(description, example),
        "contentType": example["contentType"],
        "date": date,
        "customHeaders": "",
        "target": example["target"],
    }
    parts = [_TRANSFORMS[part.get("transform", "none")](values[part["name"]]) for part in rules["parts"]]
    text = rules["separator"].join(parts) + (rules["separator"] if rules["trailingSeparator"] else "")
    key = example[description["key"]["value"]].encode(description["key"]["encoding"])
    if description["signature"]["encoding"] != "base64":
        raise LookupError(f"signature encoding {description['signature']['encoding']!r}")
    mac = hmac.new(key, text.encode(rules["encoding"]), _ALGORITHMS[description["algorithm"]])
    return base64.b64encode(mac.digest()).decode("ascii")


RULES = (security_at_root, signature_described)
