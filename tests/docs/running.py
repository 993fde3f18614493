"""Runs the samples of the pages as their readers would, and tells which requests each has made."""

from __future__ import annotations

import functools
import io
import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock
from urllib.parse import urlsplit

import httpx
import pytest

from scripts.apis import PACKAGES
from scripts.openapi import Document
from tests.docs.stand_ins import install

TOOLS = ("curl", "openssl")
_SECONDS = 60


@dataclass(frozen=True)
class Exchange:
    """A request that a sample has made, and the status of the answer."""

    method: str
    path: str
    status: int


@dataclass(frozen=True)
class Success:
    """What a request has to look like to be one of an operation that succeeded."""

    method: str
    path: re.Pattern[str]
    successes: frozenset[int]

    def is_done_by(self, exchange: Exchange) -> bool:
        return (
            exchange.method == self.method
            and self.path.fullmatch(exchange.path) is not None
            and exchange.status in self.successes
        )


def documented(document: Document) -> dict[str, Success]:
    """The successes that a document promises, by operationId."""
    return {
        operation.id: Success(
            operation.method.upper(),
            re.compile(re.sub(r"\\\{.+?\\\}", "[^/]+", re.escape(operation.path))),
            frozenset(int(status) for status in operation.responses if status.startswith("2")),
        )
        for operation in document.operations
    }


def run_python(source: str, environment: Mapping[str, str]) -> list[Exchange]:
    """Run a sample of the Python SDK, here and now. Raises what it raises."""
    exchanges: list[Exchange] = []
    send, send_async = httpx.Client.send, httpx.AsyncClient.send

    def note(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        exchanges.append(Exchange(request.method, request.url.raw_path.decode().split("?")[0], response.status_code))
        return response

    def record(client: httpx.Client, request: httpx.Request, **options: Any) -> httpx.Response:
        return note(request, send(client, request, **options))

    async def record_async(client: httpx.AsyncClient, request: httpx.Request, **options: Any) -> httpx.Response:
        return note(request, await send_async(client, request, **options))

    with pytest.MonkeyPatch.context() as patch, settings(environment), redirect_stdout(io.StringIO()):
        patch.setattr(httpx.Client, "send", record)
        patch.setattr(httpx.AsyncClient, "send", record_async)
        patch.setattr(httpx, "create_ssl_context", _ssl_context)
        exec(compile(source, "<sample>", "exec"), {"__name__": "__main__"})
    return exchanges


_ssl_context = functools.cache(httpx.create_ssl_context)
"""Read once: each sample makes a client, and reading the certificates takes longer than its requests."""

_PREFIXES = tuple(f"{package.environment}_" for package in PACKAGES)


@contextmanager
def settings(variables: Mapping[str, str]) -> Iterator[None]:
    """The environment of a reader whose clients take these settings from it, and no others; restored at the end."""
    others = {name: value for name, value in os.environ.items() if not name.startswith(_PREFIXES)}
    with mock.patch.dict(os.environ, {**others, **variables}, clear=True):
        yield


@contextmanager
def shell_folder(folder: Path, *, stand_ins: tuple[str, ...] | None = None) -> Iterator[Path]:
    """A home for shell samples: curl is told to note what it did, and what is not installed is stood in for."""
    (folder / ".curlrc").write_text(r'write-out = "%{stderr}%{http_code} %{method} %{url_effective}\n"' + "\n")
    (folder / "bin").mkdir()
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    install(folder / "bin", *(missing if stand_ins is None else stand_ins))
    yield folder


def run_shell(source: str, environment: Mapping[str, str], folder: Path) -> list[Exchange]:
    """Run a sample of the shell in a POSIX shell that forgives nothing. Raises AssertionError if it fails."""
    done = subprocess.run(
        ["sh", "-euc", source],
        cwd=folder,
        env={
            "PATH": os.pathsep.join([str(folder / "bin"), os.environ.get("PATH", os.defpath)]),
            "HOME": str(folder),
            "CURL_HOME": str(folder),
            "LANG": "C.UTF-8",
            "NO_PROXY": "*",
            **environment,
        },
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=_SECONDS,
        check=False,
    )
    assert done.returncode == 0, f"exit status {done.returncode}: {done.stdout!r} {done.stderr!r}"
    exchanges = []
    for line in done.stderr.splitlines():
        noted = re.fullmatch(r"(\d{3}) ([A-Z]+) (\S+)", line)
        assert noted, f"it wrote to standard error: {done.stderr!r}"
        exchanges.append(Exchange(noted[2], urlsplit(noted[3]).path, int(noted[1])))
    return exchanges
