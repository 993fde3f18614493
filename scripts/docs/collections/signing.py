"""Pre-request scripts: they sign the request, and restore a mock server's demo data if the variable is set."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scripts.docs.collections.environments import RESET, user_variables
from scripts.docs.samples.literals import JAVASCRIPT, literal
from scripts.docs.samples.signing import CONTENT_TYPE, scheme_of

# Shared by both programs. `target` is sent as signed: each part is encoded once, here.
_SHARED = """\
const encode = (text) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
const date = new Date().toISOString().replace(/\\.\\d+Z$/, "Z");
const digest = hashes.MD5(body).toString();
const text = [method, digest, "@type@", date, "", target].join("\\n");
const signature = hashes.HmacSHA1(text, secret).toString(hashes.enc.Base64);
const name = user.replace(/[\\\\:]/g, "\\\\$&");
const authorization = `@scheme@ ${name}:${signature}`;
"""

_POSTMAN = """\
// Sign: method, MD5 of the body, content type, date, nothing, target.
const hashes = require("crypto-js");
const value = (text) => pm.variables.replaceIn(text ?? "");
const method = pm.request.method;
const body = pm.request.body && pm.request.body.mode === "raw" ? value(pm.request.body.raw) : "";
@encode@
const path = pm.request.url.path
  .map((part) => {
    const variable = part.startsWith(":") && pm.request.url.variables.one(part.slice(1));
    return variable ? encode(value(variable.value)) : part;
  })
  .join("/");
const pairs = pm.request.url.query
  .filter((pair) => !pair.disabled)
  .map((pair) => `${encode(value(pair.key))}=${encode(value(pair.value))}`);
const target = `/${path}${pairs.length ? `?${pairs.join("&")}` : ""}`;
@user@
@rest@
if (body) pm.request.body.update({ mode: "raw", raw: body });
pm.request.url.update(value("{{baseUrl}}") + target);
pm.request.headers.upsert({ key: "Content-Type", value: "@type@" });
pm.request.headers.upsert({ key: "Date", value: date });
pm.request.headers.upsert({ key: "Authorization", value: authorization });
"""

_BRUNO = """\
// Sign: method, MD5 of the body, content type, date, nothing, target.
const hashes = require("crypto-js");
const value = (text) => bru.interpolate(text ?? "");
const method = req.getMethod();
const raw = req.getBody({ raw: true });
const body = raw ? value(typeof raw === "string" ? raw : JSON.stringify(raw)) : "";
@encode@
const [address, query = ""] = req.getUrl().replace("{{baseUrl}}", "").split("?");
const parameters = Object.fromEntries(req.getPathParams().map((each) => [each.name, value(each.value)]));
const path = address
  .split("/")
  .map((part) => (part.startsWith(":") ? encode(parameters[part.slice(1)]) : part))
  .join("/");
const pairs = query
  .split("&")
  .filter(Boolean)
  .map((pair) => value(pair).split(/=(.*)/s).slice(0, 2).map((each) => encode(decodeURIComponent(each))).join("="));
const target = path + (pairs.length ? `?${pairs.join("&")}` : "");
@user@
@rest@
if (body) req.setBody(body);
req.setUrl(value("{{baseUrl}}") + target);
req.setHeader("Content-Type", "@type@");
req.setHeader("Date", date);
req.setHeader("Authorization", authorization);
"""

_POSTMAN_RESET = f"""\
if (pm.variables.get("{RESET}")) pm.sendRequest({{ url: pm.variables.get("{RESET}"), method: "POST" }}, () => {{}});
"""
_BRUNO_RESET = f"""\
if (bru.getEnvVar("{RESET}")) await bru.sendRequest({{ url: bru.getEnvVar("{RESET}"), method: "POST" }});
"""


def postman_script(signature: Mapping[str, Any] | None) -> str:
    """Return the pre-request script for Postman and newman."""
    return _POSTMAN_RESET + (_filled(_POSTMAN, signature, "pm.variables.get") if signature else "")


def bruno_script(signature: Mapping[str, Any] | None) -> str:
    """Return the pre-request script for Bruno."""
    return _BRUNO_RESET + (_filled(_BRUNO, signature, "bru.getEnvVar") if signature else "")


def _filled(template: str, signature: Mapping[str, Any], get: str) -> str:
    encode, rest = _SHARED.split("const date", 1)
    values = {
        "encode": encode.rstrip(),
        "user": _user(signature, get),
        "rest": "const date" + rest.rstrip(),
        "scheme": scheme_of(signature),
        "type": CONTENT_TYPE,
    }
    for name, value in values.items():
        template = template.replace(f"@{name}@", value)
    return template


def _user(signature: Mapping[str, Any], get: str) -> str:
    """Return the lines that choose the signing user by path prefix."""
    users = []
    for each in signature["users"]:
        user, secret = user_variables(each["name"])
        users.append({"prefixes": each["pathPrefixes"], "user": user, "secret": secret})
    return (
        f"const users = {literal(users, JAVASCRIPT)};\n"
        "const signer = users.find((each) => each.prefixes.some((prefix) => target.startsWith(prefix)));\n"
        f"const user = {get}(signer.user);\nconst secret = {get}(signer.secret);"
    )
