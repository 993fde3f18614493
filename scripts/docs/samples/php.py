"""Samples in PHP, with its curl extension."""

from __future__ import annotations

from scripts.docs.examples import FORM
from scripts.docs.samples.literals import PHP, literal, php_text
from scripts.docs.samples.request import ExampleRequest, FormField
from scripts.docs.samples.signing import COMMENT, CONTENT_TYPE, scheme_of


def php(request: ExampleRequest) -> str:
    """Return the source of a program that sends the request and prints the response."""
    before, headers, body = _signed(request) if request.signature else _plain(request)
    address = php_text(request.host) + (" . $target" if request.signature else "")
    if not request.signature:
        address = address[:-1] + request.target + "'"
    options = [] if request.method == "GET" else [f"    CURLOPT_CUSTOMREQUEST => '{request.method}',\n"]
    if headers:
        lines = "".join(f"        {each},\n" for each in headers)
        options.append(f"    CURLOPT_HTTPHEADER => [\n{lines}    ],\n")
    if body:
        options.append(f"    CURLOPT_POSTFIELDS => {body},\n")
    options.append("    CURLOPT_RETURNTRANSFER => true,\n")
    return (
        f"<?php\n{before}\n$request = curl_init({address});\n"
        f"curl_setopt_array($request, [\n{''.join(options)}]);\n{_outcome(request)}"
    )


def _plain(request: ExampleRequest) -> tuple[str, list[str], str]:
    headers = []
    if request.credential:
        headers.append(php_text((f"Authorization: {request.credential[0]}", *request.credential[1:])))
    if request.sends_json:
        headers.append(f"'Content-Type: {request.media_type}'")
        return "", headers, f"json_encode({literal(request.body, PHP, indent=1, used=36)})"
    if request.fields:
        members = "".join(f"        '{field.name}' => {_field(field)},\n" for field in request.fields)
        fields = f"[\n{members}    ]"
        # An array is sent as multipart, a string unchanged.
        return "", headers, f"http_build_query({fields})" if request.media_type == FORM else fields
    return "", headers, ""


def _field(field: FormField) -> str:
    value = php_text(field.value)
    if field.file_name:
        return f"new CURLStringFile({value}, '{field.file_name}', '{field.media_type}')"
    return value


def _signed(request: ExampleRequest) -> tuple[str, list[str], str]:
    assert request.signature is not None
    scheme = scheme_of(request.signature)
    body = f"json_encode({literal(request.body, PHP, used=24)})" if request.sends_json else "''"
    before = [
        f"$target = '{request.target}';",
        f"$body = {body};",
        "",
        f"// {COMMENT}",
        r"$date = gmdate('Y-m-d\TH:i:s\Z');",
        f"$text = implode(\"\\n\", ['{request.method}', md5($body), '{CONTENT_TYPE}', $date, '', $target]);",
        "$signature = base64_encode(hash_hmac('sha1', $text, getenv('GOTOM_SECRET'), true));",
        "",
    ]
    headers = [
        f"'Authorization: {scheme} ' . getenv('GOTOM_USER') . ':' . $signature",
        f"'Content-Type: {CONTENT_TYPE}'",
        "'Date: ' . $date",
    ]
    return "\n".join(before), headers, "$body" if request.sends_json else ""


def _outcome(request: ExampleRequest) -> str:
    lines = [
        "$response = curl_exec($request);",
        "$status = curl_getinfo($request, CURLINFO_RESPONSE_CODE);",
        "if ($response === false || $status >= 400) {",
        '    throw new RuntimeException("$status $response" . curl_error($request));',
        "}",
        "print_r(json_decode($response, true));" if request.returns_json else "echo $status, PHP_EOL;",
        "",
    ]
    return "\n".join(lines)
