"""Asynchronous clients under trio, over real connections: whatever works under asyncio works there too."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import trio
from giosg_client import AsyncGiosg, errors
from giosg_client.models import TeamWrite
from gotom_client import AsyncGoTom

ORGANIZATION = "7f9e9580-095b-42c7-838c-c04e667b26f7"
CUSTOMER = {
    "externalCrmId": "crm-1001",
    "firm": "Demo Outdoor Ltd",
    "status": 1,
    "statusEc": 1,
    "language": "de",
    "mainAddress": {"externalCrmId": "crm-1001-address-1"},
}


@pytest.fixture
def api(mock_server: str) -> Iterator[str]:
    """The address of a mock with its demo data, which are put back afterwards."""
    httpx.post(f"{mock_server}/__mock__/reset").raise_for_status()
    yield mock_server
    httpx.post(f"{mock_server}/__mock__/reset").raise_for_status()


def test_calls_pages_uploads_and_downloads_work(api: str, tmp_path: Path) -> None:
    async def main() -> None:
        async with AsyncGiosg("mock-admin-token", base_url=api) as giosg:
            async with trio.open_nursery() as nursery:
                for number in range(5):
                    nursery.start_soon(giosg.teams.create, ORGANIZATION, TeamWrite(name=f"t{number}"))
            names = {team.name async for team in giosg.teams.iter(ORGANIZATION)}
            assert names > {f"t{number}" for number in range(5)}
            file = tmp_path / "a.txt"
            file.write_bytes(b"content")
            asset = await giosg.assets.upload(ORGANIZATION, upload=file, name="A file")
            assert asset.name == "A file"
            async with giosg.users.with_streaming_response.me() as response:
                assert await response.to_file(tmp_path / "me.json") > 2
            with pytest.raises(errors.NotFoundError):
                await giosg.teams.get(ORGANIZATION, ORGANIZATION)

    trio.run(main)


def test_signatures_and_helpers_work(api: str) -> None:
    async def main() -> None:
        async with AsyncGoTom(user="crm_sync_import", secret="crm-secret", base_url=api) as gotom:
            result = await gotom.customer_import.run_and_wait({"customer": CUSTOMER})
            assert result.job_already_finished is True

    trio.run(main)


def test_a_retry_waits(no_waiting: list[float]) -> None:
    busy = httpx.MockTransport(lambda _: httpx.Response(503, headers={"Retry-After": "3"}))

    async def main() -> None:
        with pytest.raises(errors.ServerError):
            await AsyncGiosg("t", transport=busy).users.me()

    trio.run(main)
    assert no_waiting == [3, 3]


def test_a_server_that_does_not_respond_is_a_timeout() -> None:
    with contextlib.closing(socket.create_server(("127.0.0.1", 0))) as silent:

        async def main() -> None:
            url = f"http://127.0.0.1:{silent.getsockname()[1]}"
            async with AsyncGiosg("t", base_url=url, timeout=0.3, max_retries=0) as giosg:
                with pytest.raises(errors.RequestTimeoutError):
                    await giosg.users.me()

        trio.run(main)


def test_a_client_goes_from_one_loop_to_the_other(api: str) -> None:
    """Connections belong to a loop; the client has its own for each."""
    giosg = AsyncGiosg("mock-admin-token", base_url=api)

    async def ask() -> Any:
        user = await giosg.users.me()
        await giosg.client.get_async_httpx_client().aclose()  # those of this loop
        return user.id

    def run_asyncio(function: Callable[[], Awaitable[Any]]) -> Any:
        async def run() -> Any:
            return await function()

        return asyncio.run(run())

    assert len({run_asyncio(ask), trio.run(ask)}) == 1


def test_a_closed_client_is_an_error_here_too() -> None:
    async def main() -> None:
        giosg = AsyncGiosg("t")
        await giosg.aclose()
        with pytest.raises(errors.ClosedError):
            await giosg.users.me()

    trio.run(main)
