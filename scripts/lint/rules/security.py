"""Who may call, and how a request is signed."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Iterator
from typing import Any

from scripts.lint.rule import Fault, document_rule
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
def security_at_root(document: Document) -> Iterator[Fault]:
    """Security stands at the root of the document; an operation may only take it back, by `security: []`."""
    if not document.root.get("security"):
        yield Fault(document.place("security"), "no security at the root (list the schemes that open the API)")
    for operation in document.operations:
        if operation.place.value.get("security"):
            yield Fault(
                operation.place / "security",
                "security of its own, which gives every generated function another client type (move it to the root)",
            )


@document_rule
def signature_described(document: Document) -> Iterator[Fault]:
    """What goes into `Authorization` has `x-prefix` or `x-signature`, whose worked examples come out as printed."""
    for scheme in document.component("securitySchemes"):
        if "x-signature" not in scheme:
            if scheme.value.get("name") == "Authorization" and "x-prefix" not in scheme:
                yield Fault(
                    scheme,
                    "a key in `Authorization` with neither `x-prefix` nor `x-signature` (say which word goes before "
                    "the token, or describe how requests are signed)",
                )
            continue
        signature = scheme / "x-signature"
        if missing := _KEYS - set(signature.value):
            yield Fault(signature, f"no {', '.join(sorted(missing))} (see the extensions in spec/README.md)")
            continue
        try:
            yield from _faults(scheme, signature)
        except (LookupError, TypeError, AttributeError, ValueError, re.error) as error:
            yield Fault(signature, f"cannot be computed: {type(error).__name__} {error} (complete the description)")


def _faults(scheme: Place, signature: Place) -> Iterator[Fault]:
    value, example = signature.value, signature / "example"
    names = tuple(part["name"] for part in value["stringToSign"]["parts"])
    if names != _PARTS:
        yield Fault(
            signature / "stringToSign" / "parts", f"the parts are {', '.join(names)} (order: {', '.join(_PARTS)})"
        )
        return
    if value["header"]["name"] != scheme.value.get("name"):
        yield Fault(signature / "header" / "name", f"not {scheme.value.get('name')!r}, the scheme's own (use one name)")
    forms = value["date"]["forms"]
    for index, form in enumerate(forms):
        if not re.fullmatch(form["pattern"], form["example"]):
            yield Fault(signature / "date" / "forms" / index, "its example does not match its pattern (mend either)")
    if example.value["bodyDigest"] != _digest(value, example.value):
        yield Fault(example / "bodyDigest", f"the body gives {_digest(value, example.value)} (mend either)")
    for result in example / "results":
        if not any(re.fullmatch(form["pattern"], result.value["date"]) for form in forms):
            yield Fault(result / "date", "of none of the forms under `date` (use one of them)")
        computed = _sign(value, example.value, result.value["date"])
        if result.value["signature"] != computed:
            yield Fault(result / "signature", f"the description gives {computed} (mend either)")


def _digest(description: dict[str, Any], example: dict[str, Any]) -> str:
    part = next(part for part in description["stringToSign"]["parts"] if part["name"] == "bodyDigest")
    if part["encoding"] != "hex-lowercase":
        raise LookupError(f"body digest encoding {part['encoding']!r}")
    return hashlib.new(part["digest"].lower(), example["body"].encode("utf-8")).hexdigest()


def _sign(description: dict[str, Any], example: dict[str, Any], date: str) -> str:
    """The signature of the worked example, by nothing but the description's own words (independent of the signer)."""
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
