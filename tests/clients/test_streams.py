"""Responses as streams: reports and other files, read in pieces or written to a file."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import gotom_client
import httpx
import pytest
from gotom_client import AsyncGoTom, GoTom

from tests.clients.both_kinds import KINDS, Answering

CSV = b"a;b\r\n1;2\r\n3;\xc3\xa4\r\n"


def gotom(asynchronous: bool, transport: Any) -> Any:
    return (AsyncGoTom if asynchronous else GoTom)(tenant="demo", user="u", secret="s", transport=transport)


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in pieces that counts how many were read, and may break off."""

    def __init__(self, *pieces: bytes, breaks: bool = False) -> None:
        self._pieces, self._breaks, self.read = pieces, breaks, 0

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            self.read += 1
            yield piece
        if self._breaks:
            raise httpx.RemoteProtocolError("peer closed connection without sending complete message body")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


def streaming(body: Pieces, **headers: str) -> httpx.MockTransport:
    return httpx.MockTransport(
        lambda _: httpx.Response(200, headers={"Content-Type": "text/csv"} | headers, stream=body)
    )


def streamed(client: Any, use: Callable[[Any], Any]) -> Any:
    """Use the streamed custom report of a client."""
    manager = client.reports.with_streaming_response.custom("1")
    if isinstance(client, GoTom):
        with manager as response:
            found = use(response)
            return list(found) if isinstance(found, Iterator) else found

    async def run() -> Any:
        async with manager as response:
            found = use(response)
            if isinstance(found, AsyncIterator):
                return [piece async for piece in found]
            return await found

    return asyncio.run(run())


@KINDS
def test_a_streamed_report_is_read_in_pieces_and_lines(asynchronous: bool) -> None:
    client = gotom(asynchronous, streaming(Pieces(CSV[:5], CSV[5:])))
    assert b"".join(streamed(client, lambda response: response.iter_bytes())) == CSV
    assert list(streamed(client, lambda response: response.iter_lines())) == ["a;b", "1;2", "3;ä"]


@KINDS
def test_a_streamed_report_larger_than_the_limit_is_written_to_a_file_with_progress(
    asynchronous: bool, tmp_path: Path
) -> None:
    seen: list[tuple[int, int | None]] = []
    pieces = Pieces(*[b"x" * 65536] * 2000)  # more than `max_response_bytes`
    client = gotom(asynchronous, streaming(pieces, **{"Content-Length": str(2000 * 65536)}))
    target = tmp_path / "report.csv"

    def progress(received: int, total: int | None) -> None:
        assert pieces.read * 65536 - received <= 2 * 65536, "read ahead of what is written"
        seen.append((received, total))

    size = streamed(client, lambda response: response.to_file(target, on_progress=progress))
    assert size == target.stat().st_size == 2000 * 65536
    assert seen[-1] == (2000 * 65536, 2000 * 65536)
    assert list(tmp_path.iterdir()) == [target]


@KINDS
def test_a_downloaded_file_has_the_usual_mode_or_that_of_the_file_it_replaces(
    asynchronous: bool, tmp_path: Path
) -> None:
    target, usual = tmp_path / "report.csv", tmp_path / "usual"
    usual.touch()
    for mode in (usual.stat().st_mode, 0o100640):
        client = gotom(asynchronous, streaming(Pieces(CSV)))
        streamed(client, lambda response: response.to_file(target))
        assert target.stat().st_mode == mode
        target.chmod(0o640)


@KINDS
def test_a_download_that_breaks_off_leaves_the_file_as_it_was(asynchronous: bool, tmp_path: Path) -> None:
    target = tmp_path / "report.csv"
    target.write_text("yesterday's")
    client = gotom(asynchronous, streaming(Pieces(CSV, breaks=True)))
    with pytest.raises(gotom_client.errors.TransportError, match="getCustomReport received an incomplete response"):
        streamed(client, lambda response: response.to_file(target))
    assert target.read_text() == "yesterday's"
    assert list(tmp_path.iterdir()) == [target]


@KINDS
def test_an_error_response_to_a_stream_is_raised_on_entry(answering: Answering, asynchronous: bool) -> None:
    client = gotom(asynchronous, answering(404, {"detail": "Not found."}).transport)
    with pytest.raises(gotom_client.errors.NotFoundError):
        streamed(client, lambda response: response.read())
