"""Downloads to a file that broke: resumed where the server offers it, otherwise an error that leaves no file."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from gotom_client import AsyncGoTom, GoTom
from gotom_client.errors import ClientError, TransportError, UnexpectedStatusError

from tests.clients.both_kinds import KINDS

CONTENT = bytes(range(256)) * 1024
PIECE = 64 * 1024
OFFERED = {"Accept-Ranges": "bytes", "ETag": '"v1"'}


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that breaks after some bytes, if at all."""

    def __init__(self, content: bytes, until: int | None = None) -> None:
        self._content, self._until = content, until

    def __iter__(self) -> Iterator[bytes]:
        yield self._content[: self._until]
        if self._until is not None:
            raise httpx.RemoteProtocolError("peer closed connection without sending complete message body")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


Answer = Callable[[httpx.Request], httpx.Response]


class Server:
    """Answers in turn; each request is recorded."""

    def __init__(self, *answers: Answer) -> None:
        self._answers = list(answers)
        self.requests: list[httpx.Request] = []
        self.transport = httpx.MockTransport(self._handle)

    def _handle(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self._answers.pop(0)(request)

    @property
    def ranges(self) -> list[tuple[str | None, str | None]]:
        return [(one.headers.get("range"), one.headers.get("if-range")) for one in self.requests]


def broken(headers: dict[str, str], until: int = PIECE, content: bytes = CONTENT) -> Answer:
    length = {"Content-Length": str(len(content))}
    return lambda _: httpx.Response(200, headers=length | headers, stream=Body(content, until))


def rest(until: int | None = None, *, skip: int = 0, size: int = len(CONTENT)) -> Answer:
    """A 206 with what the request asks for, which may break after `until` bytes, or begin elsewhere."""

    def answer(request: httpx.Request) -> httpx.Response:
        begin = int(request.headers["range"].removeprefix("bytes=").removesuffix("-")) + skip
        headers = {"Content-Range": f"bytes {begin}-{size - 1}/{size}"}
        return httpx.Response(206, headers=headers, stream=Body(CONTENT[begin:], until))

    return answer


def whole(content: bytes, **headers: str) -> Answer:
    return lambda _: httpx.Response(200, headers=headers, stream=Body(content))


def download(server: Server, path: Path, asynchronous: bool, progress: list[Any] | None = None) -> int:
    seen: list[Any] = [] if progress is None else progress

    def note(received: int, expected: int | None) -> None:
        seen.append((received, expected))

    if not asynchronous:
        gotom = GoTom(tenant="demo", user="u", secret="s", transport=server.transport)
        with gotom.reports.with_streaming_response.custom(1) as response:
            return response.to_file(path, note)

    async def run() -> int:
        gotom = AsyncGoTom(tenant="demo", user="u", secret="s", transport=server.transport)
        async with gotom.reports.with_streaming_response.custom(1) as response:
            return await response.to_file(path, note)

    return asyncio.run(run())


@KINDS
def test_a_broken_download_goes_on_where_it_ended(tmp_path: Path, asynchronous: bool) -> None:
    server = Server(broken(OFFERED), rest(PIECE), rest())
    progress: list[Any] = []
    assert download(server, tmp_path / "report.csv", asynchronous, progress) == len(CONTENT)
    assert (tmp_path / "report.csv").read_bytes() == CONTENT
    assert server.ranges == [(None, None), (f"bytes={PIECE}-", '"v1"'), (f"bytes={2 * PIECE}-", '"v1"')]
    assert [one.headers["accept-encoding"] for one in server.requests[1:]] == ["identity", "identity"]
    signatures = {one.headers["authorization"] for one in server.requests}
    assert all(one.startswith("gotom_app_api u:") for one in signatures)  # the rest is signed too
    assert progress[-1] == (len(CONTENT), len(CONTENT))


@KINDS
def test_the_time_of_the_last_change_identifies_the_version_too(tmp_path: Path, asynchronous: bool) -> None:
    moment = "Tue, 02 Mar 2021 00:00:00 GMT"
    server = Server(broken({"Accept-Ranges": "bytes", "Last-Modified": moment}), rest())
    download(server, tmp_path / "report.csv", asynchronous)
    assert server.ranges[1] == (f"bytes={PIECE}-", moment)


@KINDS
def test_a_new_version_of_the_file_is_downloaded_from_its_beginning(tmp_path: Path, asynchronous: bool) -> None:
    server = Server(broken(OFFERED), whole(b"new"))
    assert download(server, tmp_path / "report.csv", asynchronous) == 3
    assert (tmp_path / "report.csv").read_bytes() == b"new"


@KINDS
@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Accept-Ranges": "none", "ETag": '"v1"'},
        {"Accept-Ranges": "bytes"},
        {"Accept-Ranges": "bytes", "ETag": 'W/"v1"'},
    ],
    ids=["nothing", "none", "no version", "weak"],
)
def test_without_an_offer_a_broken_download_fails_and_leaves_the_old_file(
    tmp_path: Path, headers: dict[str, str], asynchronous: bool
) -> None:
    server = Server(broken(headers))
    (tmp_path / "report.csv").write_bytes(b"old")
    with pytest.raises(TransportError, match="received an incomplete response"):
        download(server, tmp_path / "report.csv", asynchronous)
    assert len(server.requests) == 1
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("report.csv", b"old")]


@KINDS
@pytest.mark.parametrize(
    "answer", [rest(skip=1), rest(size=len(CONTENT) + 1), lambda _: httpx.Response(206, content=b"x")], ids=range(3)
)
def test_another_part_than_the_rest_is_not_taken_for_it(tmp_path: Path, answer: Answer, asynchronous: bool) -> None:
    with pytest.raises(TransportError, match="the server sent another part than the rest"):
        download(Server(broken(OFFERED), answer), tmp_path / "report.csv", asynchronous)
    assert list(tmp_path.iterdir()) == []


@KINDS
def test_an_error_instead_of_the_rest_is_raised(tmp_path: Path, asynchronous: bool) -> None:
    server = Server(broken(OFFERED), lambda _: httpx.Response(416))
    with pytest.raises(UnexpectedStatusError) as caught:
        download(server, tmp_path / "report.csv", asynchronous)
    assert caught.value.status_code == 416
    assert list(tmp_path.iterdir()) == []


@KINDS
def test_a_download_that_keeps_breaking_ends(tmp_path: Path, asynchronous: bool) -> None:
    server = Server(broken(OFFERED), *[rest(PIECE // 4)] * 9)
    with pytest.raises(ClientError, match="incomplete response"):
        download(server, tmp_path / "report.csv", asynchronous)
    assert len(server.requests) == 4
    assert list(tmp_path.iterdir()) == []
