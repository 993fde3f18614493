"""As much of `curl` and `openssl` as the samples use, for machines that have neither: a clone needs only Python.

Run as a program: python stand_ins.py curl|openssl ARGUMENT ...
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import hmac
import os
import sys
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path


def install(folder: Path, *programs: str) -> None:
    """Put the named programs into a folder for the PATH."""
    for program in programs:
        script = folder / program
        script.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{Path(__file__).resolve()}" {program} "$@"\n')
        script.chmod(0o755)


def curl(arguments: list[str]) -> int:
    """Send one request, print the body of the answer, and note status, method and URL as the tests' .curlrc asks."""
    parser = argparse.ArgumentParser(prog="curl", allow_abbrev=False)
    for flag in ("--silent", "--show-error", "--fail-with-body"):
        parser.add_argument(flag, action="store_true", required="--include" not in arguments)
    parser.add_argument("--include", action="store_true")
    parser.add_argument("--request")
    parser.add_argument("--header", action="append", default=[])
    parser.add_argument("--data", "--data-binary", dest="data")
    parser.add_argument("--data-urlencode", action="append", default=[])
    parser.add_argument("--form", action="append", default=[])
    parser.add_argument("url")
    options = parser.parse_args(arguments)
    body = options.data
    if options.data_urlencode:
        fields = (field.split("=", 1) for field in options.data_urlencode)
        body = "&".join(f"{name}={urllib.parse.quote(value, safe='')}" for name, value in fields)
    given = [line for header in options.header for line in (sys.stdin if header == "@-" else [header])]
    headers = dict(header.strip().split(": ", 1) for header in given)
    data = None if body is None else body.encode()
    if options.form:
        data = _parts(options.form)
        headers["Content-Type"] = f"multipart/form-data; boundary={_BOUNDARY}"
    request = urllib.request.Request(
        options.url,
        data=data,
        headers=headers,
        method=options.request,
    )
    try:
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request) as response:
            status, content = response.status, response.read()
    except urllib.error.HTTPError as error:
        with error:
            status, content = error.code, error.read()
    if options.include:
        print(f"HTTP/1.1 {status} \n", flush=True)
    sys.stdout.buffer.write(content)
    print(status, request.get_method(), options.url, file=sys.stderr)
    return 22 if status >= 400 else 0


_BOUNDARY = "stand-in-for-curl"


def _parts(fields: list[str]) -> bytes:
    """A form in parts; `@` before a value is a file, with a media type behind a semicolon."""
    body = b""
    for field in fields:
        name, value = field.split("=", 1)
        head = f'Content-Disposition: form-data; name="{name}"'
        content = value.encode()
        if value.startswith("@"):
            path, _, media_type = value[1:].partition(";type=")
            head += f'; filename="{Path(path).name}"\r\nContent-Type: {media_type or "application/octet-stream"}'
            content = Path(path).read_bytes()
        body += f"--{_BOUNDARY}\r\n{head}\r\n\r\n".encode() + content + b"\r\n"
    return body + f"--{_BOUNDARY}--\r\n".encode()


def openssl(arguments: list[str]) -> int:
    """MD5, HMAC-SHA1 or base64 of the standard input."""
    data = sys.stdin.buffer.read()
    match arguments:
        case ["dgst", "-md5", "-r"]:
            print(f"{hashlib.md5(data, usedforsecurity=False).hexdigest()} *stdin")
        case ["dgst", "-sha1", "-hmac", key, "-binary"]:
            sys.stdout.buffer.write(hmac.new(os.fsencode(key), data, hashlib.sha1).digest())
        case ["base64"]:
            sys.stdout.buffer.write(base64.encodebytes(data))
        case _:
            print(f"stand-in for openssl: cannot do {arguments}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit({"curl": curl, "openssl": openssl}[sys.argv[1]](sys.argv[2:]))
