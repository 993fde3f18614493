"""Run goTom's own example scripts (JavaScript, PHP, Bash) from its page, and capture the requests they send.

The scripts are extracted from the saved page at run time and compute signatures themselves. Only their clock is frozen,
and the constants that readers must replace are replaced. They send HTTPS to a capture server on this machine. All runs
of the JavaScript one share a process, since Node takes longer to start than to sign.
"""

from __future__ import annotations

import base64
import json
import os
import re
import select
import shutil
import ssl
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Self

import trustme

from scripts.files.errors import KnownError
from scripts.files.reading import read_text
from scripts.processes import child
from scripts.signing.capture import CaptureServer, Received

LANGUAGES = ("js", "php", "bash")
OWN_CONTENT_TYPE = "application/json"
"""The content type in the scripts; any other is substituted for it."""

_SHIMS = Path(__file__).resolve().parent / "shims"
_SECONDS = 30

# First line, and the start of the text after the script. The page joins "From command Line" to the last brace.
_CUTS = {
    "js": ("#!/usr/bin/env node", "From command Line"),
    "php": ("<?php", "Example using Linux Bash"),
    "bash": ("#!/usr/bin/env bash", "GET example call via Bash script"),
}
# Date forms that a script's own code can produce; any other date is substituted as text.
_OWN_DATE = {
    "js": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"),
    "php": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d"),
    "bash": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d"),
}


class VendorError(KnownError):
    """A script could not be found, adapted or run; the message says which, and how to fix it."""


@dataclass(frozen=True)
class SigningInput:
    """The request for a script to sign and send. `target` starts with `/`; `date` is the `Date` header."""

    method: str = "GET"
    target: str = "/app-api/campaign/12345"
    content_type: str = OWN_CONTENT_TYPE
    date: str = "2026-01-01T00:00:00Z"
    body: bytes = b""
    user: str = "demo_user"
    secret: str = "example-secret"


@dataclass(frozen=True)
class Run:
    """The result of a run.

    Attributes:
        received: the request that arrived; None if the script sent nothing.
        string_to_sign: the string that the script signed.
        substituted: values substituted beyond those that the script tells readers to replace: `date`, `contentType`.
    """

    received: Received | None
    string_to_sign: str
    substituted: tuple[str, ...]


def cut_samples(page: str) -> dict[str, str]:
    """Extract the three scripts from the text of the page. Raises VendorError if one of their boundaries is missing."""
    samples = {}
    for language, (first, after) in _CUTS.items():
        start = re.search(rf"^{re.escape(first)}$", page, re.MULTILINE)
        end = page.find(after, start.end()) if start else -1
        if start is None or end < 0:
            raise VendorError(
                f"the {language} sample is missing from the page: expected a line {first!r} and later {after!r}; "
                "if the page has changed, adjust _CUTS"
            )
        samples[language] = page[start.start() : end].rstrip("\n") + "\n"
    return samples


class Vendor:
    """Context manager that runs the scripts, with certificates in a temporary folder."""

    def __init__(self, page: Path) -> None:
        """Read the saved page. Raises VendorError if a sample is missing, OSError or SourceError if unreadable."""
        self._samples = cut_samples(read_text(page))
        self._runners: Mapping[str, Callable[[SigningInput, str, Path], tuple[str, ...]]] = {
            "js": self._run_js,
            "php": self._run_php,
            "bash": self._run_bash,
        }

    def __enter__(self) -> Self:
        self._open = ExitStack()
        self._folder = Path(self._open.enter_context(tempfile.TemporaryDirectory(prefix="signing-")))
        self._authority = self._folder / "authority.pem"
        authority = trustme.CA()
        authority.cert_pem.write_to_path(str(self._authority))
        self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1").configure_cert(self._tls)
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def run(self, language: str, wanted: SigningInput) -> Run:
        """Run a script to send a request. Raises VendorError if its interpreter is missing or it times out."""
        with tempfile.TemporaryDirectory(prefix="signing-") as name, CaptureServer(tls=self._tls) as server:
            folder = Path(name)
            substituted = self._runners[language](wanted, server.origin, folder)
            signed = folder / "string-to-sign"
            if language == "php" and (dump := folder / "variables.json").exists():
                signed.write_bytes("\n".join(json.loads(dump.read_bytes())["digestParts"]).encode())
            text = signed.read_bytes().decode() if signed.exists() else ""
        if len(server.received) > 1:
            raise VendorError(f"the {language} sample sent {len(server.received)} requests instead of one")
        return Run(server.received[0] if server.received else None, text, substituted)

    def _run_js(self, wanted: SigningInput, origin: str, folder: Path) -> tuple[str, ...]:
        source, substituted = self._fitted("js", r"^const contentType = '[^']*';$", _js_literal, wanted)
        run = {
            "source": source.removeprefix(_CUTS["js"][0]),
            "arguments": [wanted.method, origin + wanted.target, wanted.user, wanted.secret],
            "body": base64.b64encode(wanted.body).decode(),
            "instant": _instant("js", wanted),
            "date": wanted.date if "date" in substituted else "",
            "stringToSign": str(folder / "string-to-sign"),
            "seconds": _SECONDS,
        }
        answer = self._answer(json.dumps(run))
        if answer != "done":
            self._node.kill()  # another run begins with a new one
            del self._node
            raise VendorError(f"the js sample {answer}")
        return substituted

    def _answer(self, line: str) -> str:
        """Return what Node says to a line."""
        assert self._node.stdin is not None
        assert self._node.stdout is not None
        try:
            print(line, file=self._node.stdin, flush=True)
        except OSError:
            return "stopped node"
        if not select.select([self._node.stdout], [], [], 2 * _SECONDS)[0]:
            return f"blocked node for {2 * _SECONDS} s"
        return self._node.stdout.readline().strip() or "stopped node"

    @cached_property
    def _node(self) -> subprocess.Popen[str]:
        """Node, which runs the script of each line that it gets."""
        environment = {"PATH": os.defpath, "HOME": str(self._folder), "NODE_EXTRA_CA_CERTS": str(self._authority)}
        return self._open.enter_context(
            child(
                [_program("node"), str(_SHIMS / "runs.js")],
                cwd=self._folder,
                environment=environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        )

    def _run_php(self, wanted: SigningInput, origin: str, folder: Path) -> tuple[str, ...]:
        source, substituted = self._fitted("php", r"^\$contentType = '[^']*';$", _php_literal, wanted)
        to_replace = {
            "host": origin,
            "uri": wanted.target,
            "user": wanted.user,
            "secret": wanted.secret,
            "method": wanted.method,
        }
        for name, value in to_replace.items():
            source = _substitute(source, rf"^\${name} = '[^']*';", f"${name} = {_php_literal(value)};", "php")
        date = _php_literal(wanted.date)
        if "date" in substituted:
            source = _substitute(source, r"\(new DateTime\(\)\)->format\('c'\)", date, "php")
        else:
            source = _substitute(source, r"new DateTime\(\)", f"new DateTime({date})", "php")
        content = folder / "customer-example-requests" / "customer.json"
        content.parent.mkdir()
        content.write_bytes(wanted.body)
        script = folder / "callapi.php"
        script.write_text(source, encoding="utf-8")
        self._execute([_program("php"), f"-dopenssl.cafile={self._authority}", str(script)], wanted, folder, "php")
        return substituted

    def _run_bash(self, wanted: SigningInput, origin: str, folder: Path) -> tuple[str, ...]:
        source, substituted = self._fitted("bash", r"^contentType='[^']*'$", _bash_literal, wanted)
        script = folder / "callapiendpoint.sh"
        script.write_text(source, encoding="utf-8")
        for tool in ("curl", "md5sum", "base64"):
            _program(tool)
        command = [_program("bash"), str(script), wanted.method, origin + wanted.target, wanted.user, wanted.secret]
        self._execute(command, wanted, folder, "bash")
        return substituted

    def _fitted(
        self, language: str, assignment: str, literal: Callable[[str], str], wanted: SigningInput
    ) -> tuple[str, tuple[str, ...]]:
        """Return the script with the wanted content type, and the names of all values to substitute."""
        source = self._samples[language]
        substituted = []
        if not _OWN_DATE[language].fullmatch(wanted.date):
            substituted.append("date")
        if wanted.content_type != OWN_CONTENT_TYPE:
            substituted.append("contentType")
            found = re.search(assignment, source, re.MULTILINE)
            line = found.group() if found else ""
            source = _substitute(
                source, assignment, line.replace(f"'{OWN_CONTENT_TYPE}'", literal(wanted.content_type)), language
            )
        return source, tuple(substituted)

    def _execute(self, command: list[str], wanted: SigningInput, folder: Path, language: str) -> None:
        own_date = _OWN_DATE[language].fullmatch(wanted.date) is not None
        environment = {
            "PATH": os.pathsep.join([str(_SHIMS), os.environ.get("PATH", os.defpath)])
            if language == "bash"
            else os.defpath,
            "HOME": str(folder),
            "LANG": "C.UTF-8",
            "CURL_CA_BUNDLE": str(self._authority),
            "SHIM_INSTANT": _instant(language, wanted),
            "SHIM_DATE": "" if own_date else wanted.date,
            "SHIM_STRING_TO_SIGN": str(folder / "string-to-sign"),
        }
        if language == "bash":
            # The script prints the local offset, so set the date's time zone; POSIX counts offsets westward.
            sign, offset = wanted.date[-6], wanted.date[-5:]
            environment["TZ"] = f"<own>{'-' if sign == '+' else '+'}{offset}" if own_date else "UTC0"
            environment["SHIM_REAL_DATE"] = _program("date")
            environment["SHIM_REAL_OPENSSL"] = _program("openssl")
        body, quiet = folder / "body", subprocess.DEVNULL
        body.write_bytes(wanted.body)
        try:
            with (
                body.open("rb") as stdin,
                child(command, cwd=folder, environment=environment, stdin=stdin, stdout=quiet, stderr=quiet) as process,
            ):
                process.wait(_SECONDS)
        except subprocess.TimeoutExpired:
            # Suppress the original exception, whose command line contains the secret.
            raise VendorError(f"the {language} sample timed out after {_SECONDS} s") from None


def _instant(language: str, wanted: SigningInput) -> str:
    """Return the instant of the clock; one of no importance if the script cannot write the date by itself."""
    return wanted.date if _OWN_DATE[language].fullmatch(wanted.date) else "2026-01-01T00:00:00Z"


def _program(name: str) -> str:
    """Return the path of a program, beside this Python (node) or on the PATH. Raises VendorError if missing."""
    beside = Path(sys.prefix) / "bin" / name
    found = str(beside) if beside.exists() else shutil.which(name)
    if found is None:
        raise VendorError(f"{name} is not installed; vectors need node, php (php-cli), bash, curl and openssl")
    return found


def _substitute(source: str, pattern: str, replacement: str, language: str) -> str:
    """Replace the only match of `pattern` with literal text. Raises VendorError unless there is exactly one."""
    result, count = re.subn(pattern, lambda _: replacement, source, flags=re.MULTILINE)
    if count != 1:
        raise VendorError(f"the {language} sample has {count} matches of {pattern!r} instead of one; adapt the pattern")
    return result


def _js_literal(text: str) -> str:
    return json.dumps(text)


def _php_literal(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"


def _bash_literal(text: str) -> str:
    escaped = text.replace("'", "'\\''")
    return f"'{escaped}'"
