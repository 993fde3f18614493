"""Samples in JavaScript for Node: browsers have no environment variables, and do not let pages set `Date`."""

from __future__ import annotations

from scripts.docs.examples import FORM
from scripts.docs.samples.literals import JAVASCRIPT, javascript_text, literal
from scripts.docs.samples.request import ExampleRequest, Text
from scripts.docs.samples.signing import COMMENT, CONTENT_TYPE, scheme_of


def javascript(request: ExampleRequest) -> str:
    """Return the source of a module that sends the request and prints the response."""
    return _signed(request) if request.signature else _plain(request)


def _plain(request: ExampleRequest) -> str:
    headers = {}
    if request.credential:
        headers["Authorization"] = javascript_text(request.credential)
    if request.sends_json:
        headers["Content-Type"] = f'"{request.media_type}"'
    options = _method(request) + _headers(headers)
    before = ""
    if request.sends_json:
        options += f"  body: JSON.stringify({literal(request.body, JAVASCRIPT, indent=1, used=24)}),\n"
    elif request.fields:
        before = _form(request)
        options += "  body: form,\n"
    address = javascript_text(_joined(request))
    call = f"fetch(url, {{\n{options}}})" if options else "fetch(url)"
    return f"const url = {address};\n{before}const response = await {call};\n{_outcome(request)}"


def _signed(request: ExampleRequest) -> str:
    assert request.signature is not None
    scheme = scheme_of(request.signature)
    signed = "body" if request.sends_json else '""'
    lines = ['import { createHash, createHmac } from "node:crypto";', "", f'const target = "{request.target}";']
    if request.sends_json:
        lines.append(f"const body = JSON.stringify({literal(request.body, JAVASCRIPT, used=30)});")
    lines += [
        "",
        f"// {COMMENT}",
        r'const date = new Date().toISOString().replace(/\.\d+Z$/, "Z");',
        f'const digest = createHash("md5").update({signed}).digest("hex");',
        f'const text = ["{request.method}", digest, "{CONTENT_TYPE}", date, "", target].join("\\n");',
        'const signature = createHmac("sha1", process.env.GOTOM_SECRET).update(text).digest("base64");',
        "",
        f"const response = await fetch({javascript_text((*request.host, ''))[:-1]}${{target}}`, {{",
    ]
    headers = {
        "Authorization": f"`{scheme} ${{process.env.GOTOM_USER}}:${{signature}}`",
        "Content-Type": f'"{CONTENT_TYPE}"',
        "Date": "date",
    }
    options = _method(request) + _headers(headers) + ("  body,\n" if request.sends_json else "")
    return "\n".join(lines) + f"\n{options}}});\n{_outcome(request)}"


def _joined(request: ExampleRequest) -> Text:
    *front, last = request.host
    return (*front, f"{last}{request.target}") if isinstance(last, str) else (*request.host, request.target)


def _method(request: ExampleRequest) -> str:
    return "" if request.method == "GET" else f'  method: "{request.method}",\n'


def _headers(headers: dict[str, str]) -> str:
    if not headers:
        return ""
    lines = "".join(f"    {JAVASCRIPT.key(name)}{value},\n" for name, value in headers.items())
    if len(headers) == 1:
        return f"  headers: {{ {lines.strip()[:-1]} }},\n"
    return f"  headers: {{\n{lines}  }},\n"


def _form(request: ExampleRequest) -> str:
    kind = "URLSearchParams" if request.media_type == FORM else "FormData"
    lines = [f"const form = new {kind}();\n"]
    for field in request.fields:
        value = javascript_text(field.value)
        if field.file_name:
            value = f'new File([{value}], "{field.file_name}", {{ type: "{field.media_type}" }})'
        lines.append(f'form.append("{field.name}", {value});\n')
    return "".join(lines) + "\n"


def _outcome(request: ExampleRequest) -> str:
    refused = "if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);\n"
    if request.returns_json:
        return f"{refused}console.log(await response.json());\n"
    return refused + (
        "console.log(await response.text());\n" if request.returns_body else "console.log(response.status);\n"
    )
