"""Write the chats of an organization of giosg, with their messages, to a file: one chat a line, as JSON.

    python export_chats.py chats.jsonl --jobs 8

Several chats are read at a time. The program can be stopped at any moment and started again: chats that are in the file
are not read again, unless they have changed since, in which case a new line follows; the last line of a chat counts. A
line that was cut off is removed. The token comes from the environment: GIOSG_API_TOKEN or GIOSG_ACCESS_TOKEN.

Exit status: 0 if all chats are in the file, 1 if some could not be read, 2 if the program ended before.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from giosg_client import AsyncGiosg
from giosg_client.errors import ClientError, NotFoundError, PermissionDeniedError
from giosg_client.models import Chat

Known = dict[str, str]
"""Chats in the file by id, with the time of their last change."""

BEGIN = b'{"chat": {'
"""Every line of the file begins so."""


def read_known(path: Path) -> Known:
    """Return the chats in the file, and remove what a program that was stopped left of a line.

    Raises ValueError if the file is something else, which stays unchanged.
    """
    known: Known = {}
    if not path.exists():
        return known
    with path.open("r+b") as file:
        end = 0
        for line in file:
            if not line.startswith(BEGIN) and not BEGIN.startswith(line):
                raise ValueError(f"{path} is not an export of chats; choose another file")
            if not line.endswith(b"\n"):
                break
            chat = json.loads(line)["chat"]
            known[chat["id"]] = chat.get("updated_at", "")
            end += len(line)
        file.truncate(end)
    return known


def is_known(chat: Chat, known: Known) -> bool:
    changed: str = chat.to_dict().get("updated_at", "")
    return known.get(str(chat.id)) == changed


class Export:
    """Reads chats with several workers, and writes each when its messages are complete."""

    def __init__(self, giosg: AsyncGiosg, organization: str, file: BinaryIO, known: Known) -> None:
        self._giosg = giosg
        self._organization = organization
        self._file = file
        self._known = known
        self.written = 0
        self.failed = 0

    async def run(self, jobs: int) -> None:
        """Read everything. The queue is short, so that memory does not grow with the number of chats.

        Raises ClientError if the list of chats cannot be read.
        """
        queue: asyncio.Queue[Chat | None] = asyncio.Queue(maxsize=2 * jobs)
        async with asyncio.TaskGroup() as tasks:
            for _ in range(jobs):
                tasks.create_task(self._work(queue))
            async for chat in self._giosg.chats.iter_owned(self._organization):
                if not is_known(chat, self._known):
                    await queue.put(chat)
            for _ in range(jobs):
                await queue.put(None)  # ends a worker

    async def _work(self, queue: asyncio.Queue[Chat | None]) -> None:
        while (chat := await queue.get()) is not None:
            try:
                messages = self._giosg.chat_messages.iter(self._organization, str(chat.room_id), chat.id)
                line = {"chat": chat.to_dict(), "messages": [message.to_dict() async for message in messages]}
            except (NotFoundError, PermissionDeniedError) as error:  # deleted meanwhile, or of a room without access
                print(f"chat {chat.id}: {error}", file=sys.stderr)
                self.failed += 1
                continue
            # One write for a whole line: nothing of another worker comes between.
            self._file.write(json.dumps(line, ensure_ascii=False).encode() + b"\n")
            self._file.flush()
            self.written += 1


async def export(path: Path, jobs: int) -> int:
    """Export the chats of the token's own organization; return how many could not be read."""
    known = read_known(path)
    async with AsyncGiosg.from_env(max_retries=5) as giosg:
        me = await giosg.users.me()
        with path.open("ab") as file:
            run = Export(giosg, str(me.organization_id), file, known)
            await run.run(jobs)
    print(f"{run.written} chats written, {len(known)} were there before, {run.failed} could not be read")
    return run.failed


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Write chats and their messages to a file of JSON lines.")
    parser.add_argument("file", type=Path, help="file to write, or to continue")
    parser.add_argument("--jobs", type=int, default=8, help="chats to read at a time (default: 8)")
    options = parser.parse_args(arguments)
    if options.jobs < 1:
        parser.error("--jobs must be at least 1")
    try:
        return 1 if asyncio.run(export(options.file, options.jobs)) else 0
    except* (ClientError, OSError, ValueError) as errors:
        print(f"error: {errors.exceptions[0]}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
