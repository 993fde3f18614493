"""Uploads through the facade: bytes, a path, an open file; and what is sent for them."""

from __future__ import annotations

import asyncio
import copy
import io
import os
import tempfile
from collections.abc import Callable
from email.message import MIMEPart
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from giosg_client import AsyncGiosg, File, Giosg, errors
from giosg_client.multipart import multipart_body
from giosg_client.types import UNSET

from tests.clients.conftest import Recorder

Answering = Callable[..., Recorder]
ORGANIZATION = "7f9e9580-095b-42c7-838c-c04e667b26f7"
CONTENT = b"one\r\n--two\0\xff"
LARGE = bytes(range(256)) * 1000


def upload(server: Recorder, file: Any, *, asynchronous: bool = False, **fields: Any) -> list[MIMEPart]:
    """Upload a file to a server that responds with an error, and return the received parts."""

    async def call() -> None:
        async with AsyncGiosg("t", transport=server.transport, max_retries=2) as giosg:
            await giosg.assets.upload(ORGANIZATION, upload=file, **fields)

    giosg = Giosg("t", transport=server.transport)
    with pytest.raises(errors.BadRequestError):
        asyncio.run(call()) if asynchronous else giosg.assets.upload(ORGANIZATION, upload=file, **fields)
    return parts(server.last)


def parts(request: httpx.Request) -> list[MIMEPart]:
    """Parse the parts with Python's email package."""
    assert int(request.headers["Content-Length"]) == len(request.content)
    head = f"Content-Type: {request.headers['Content-Type']}\r\n\r\n"
    message = BytesParser(policy=HTTP).parsebytes(head.encode() + request.content)
    assert message.is_multipart()
    return list(message.iter_parts())


def content(part: MIMEPart) -> Any:
    return part.get_payload(decode=True)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "logo.png"
    file.write_bytes(CONTENT)
    return file


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("kind", ["path", "text", "open", "bytes", "bytearray", "memory", "File of path"])
def test_a_file_can_be_passed_in_every_documented_way(
    answering: Answering, path: Path, kind: str, asynchronous: bool
) -> None:
    with path.open("rb") as file:
        given = {
            "path": path,
            "text": str(path),
            "open": file,
            "bytes": CONTENT,
            "bytearray": bytearray(CONTENT),
            "memory": io.BytesIO(CONTENT),
            "File of path": File(path),
        }[kind]
        (part,) = upload(answering(400), given, asynchronous=asynchronous)
    named = kind not in ("bytes", "bytearray", "memory")
    assert part.get_filename() == ("logo.png" if named else "upload")
    assert part.get_content_type() == ("image/png" if named else "application/octet-stream")
    assert content(part) == CONTENT


def test_a_large_file_arrives_whole(answering: Answering, tmp_path: Path) -> None:
    (tmp_path / "large").write_bytes(LARGE)
    for asynchronous in (False, True):
        (part,) = upload(answering(400), tmp_path / "large", asynchronous=asynchronous)
        assert content(part) == LARGE


def test_texts_are_parts_without_a_content_type_and_omitted_fields_have_no_part(answering: Answering) -> None:
    first, second = upload(answering(400), b"x", name="Ä\r\nb")
    assert first.get_param("name", header="Content-Disposition") == "upload"
    assert second.get_param("name", header="Content-Disposition") == "name"
    assert second["Content-Type"] is None
    assert second.get_filename() is None
    assert content(second) == "Ä\r\nb".encode()


def test_an_empty_file_is_a_file(answering: Answering) -> None:
    (part,) = upload(answering(400), b"")
    assert (part.get_filename(), content(part)) == ("upload", b"")


def test_a_file_says_its_name_and_type(answering: Answering, path: Path) -> None:
    (part,) = upload(answering(400), File(path, file_name="other.css", mime_type="text/x-y"))
    assert (part.get_filename(), part["Content-Type"]) == ("other.css", "text/x-y")


def test_an_open_file_is_sent_from_its_position_at_each_attempt(
    answering: Answering, no_waiting: list[float], path: Path
) -> None:
    server = answering(httpx.ConnectError("refused"), httpx.ConnectError("refused"), httpx.Response(400))
    with path.open("rb") as file:
        file.read(5)
        (part,) = upload(server, file)
    assert len(server.requests) == 3
    assert content(part) == CONTENT[5:]


def test_a_file_can_be_sent_again(answering: Answering, path: Path) -> None:
    server = answering(400)
    with path.open("rb") as opened:
        file = File(opened)
        assert [content(upload(server, file)[0]) for _ in range(2)] == [CONTENT, CONTENT]


def test_a_pipe_is_read_once_and_can_be_sent_again(answering: Answering) -> None:
    end, other = os.pipe()
    os.write(other, CONTENT)
    os.close(other)
    with os.fdopen(end, "rb") as pipe:
        file = File(pipe)
    server = answering(400)
    for _ in range(2):
        (part,) = upload(server, file)
        assert (part.get_filename(), content(part)) == ("upload", CONTENT)


def test_an_unreadable_file_is_an_error_before_anything_is_sent(answering: Answering, path: Path) -> None:
    server = answering(400)
    giosg = Giosg("t", transport=server.transport)
    with path.open("rb") as closed:
        pass
    with pytest.raises(errors.InvalidArgumentError, match="cannot be read"):
        giosg.assets.upload(ORGANIZATION, upload=closed)
    with pytest.raises(errors.InvalidArgumentError, match="cannot upload int"):
        giosg.assets.upload(ORGANIZATION, upload=5)  # type: ignore[arg-type]
    with pytest.raises(errors.FileError, match="No such file"):
        giosg.assets.upload(ORGANIZATION, upload=path.parent / "nothing")
    with pytest.raises(errors.FileError, match="directory"):
        giosg.assets.upload(ORGANIZATION, upload=path.parent)
    assert server.requests == []


class Framework:
    """An upload as web frameworks represent it."""

    filename = "photo.jpg"
    content_type = "image/x-photo"

    def __init__(self, attribute: str) -> None:
        setattr(self, attribute, io.BytesIO(CONTENT))

    async def read(self) -> bytes:
        raise AssertionError("the file is to be read instead")


def spooled() -> Any:
    file = tempfile.SpooledTemporaryFile()  # noqa: SIM115
    file.write(CONTENT)
    file.seek(0)
    return file


def named_temporary(mode: str) -> Any:
    file = tempfile.NamedTemporaryFile(mode)  # noqa: SIM115
    file.write(CONTENT if "b" in mode else TEXT)
    file.flush()
    file.seek(0)
    return file


TEXT = "Zoë\n"
UPLOADS: dict[str, tuple[Callable[[], Any], bytes]] = {
    "a spooled temporary file": (spooled, CONTENT),
    "a named temporary file": (lambda: named_temporary("w+b"), CONTENT),
    "a named temporary text file": (lambda: named_temporary("w+"), TEXT.encode()),
    "text in memory": (lambda: io.StringIO(TEXT), TEXT.encode()),
    "a text file that is partly read": (lambda: advanced(named_temporary("w+")), TEXT[1:].encode()),
    "text with Windows line ends": (lambda: io.TextIOWrapper(io.BytesIO(b"a\r\nb"), "utf-8"), b"a\r\nb"),
    "text in another encoding": (lambda: io.TextIOWrapper(io.BytesIO(b"Zo\xeb"), "latin-1"), b"Zo\xeb"),
    "a bytearray": (lambda: bytearray(CONTENT), CONTENT),
    "an upload of starlette or Django": (lambda: Framework("file"), CONTENT),
    "an upload of Flask": (lambda: Framework("stream"), CONTENT),
}


def advanced(file: Any) -> Any:
    file.read(1)
    return file


@pytest.mark.parametrize(("make", "expected"), UPLOADS.values(), ids=UPLOADS)
def test_uploads_of_every_kind_are_sent_at_each_attempt(
    answering: Answering, no_waiting: list[float], make: Callable[[], Any], expected: bytes
) -> None:
    server = answering(httpx.ConnectError("refused"), httpx.Response(400))
    made = make()
    (part,) = upload(server, made)
    assert len(server.requests) == 2
    assert content(part) == expected
    if isinstance(made, Framework):
        assert (part.get_filename(), part["Content-Type"]) == ("photo.jpg", "image/x-photo")
    elif hasattr(made, "close"):
        made.close()


@pytest.mark.parametrize("value", [5, object(), [b"x"], SimpleNamespace(read=lambda size=-1: 5)], ids=range(4))
def test_an_invalid_upload_is_rejected_by_name(answering: Answering, value: Any) -> None:
    server = answering(400)
    with pytest.raises(errors.InvalidArgumentError, match="upload"):
        Giosg("t", transport=server.transport).assets.upload(ORGANIZATION, upload=value)
    assert server.requests == []


@pytest.mark.parametrize("name", ["", "a\0b", "a\x1bb", "a\x7f", "\ud800"])
def test_an_invalid_file_name_is_rejected(answering: Answering, name: str) -> None:
    server = answering(400)
    with pytest.raises(errors.InvalidArgumentError):
        Giosg("t", transport=server.transport).assets.upload(ORGANIZATION, upload=File(b"x", name))
    assert server.requests == []


@pytest.mark.parametrize("mime_type", ["text/plain\r\nX: y", "é", " text/plain"])
def test_an_invalid_media_type_is_rejected(answering: Answering, mime_type: str) -> None:
    server = answering(400)
    with pytest.raises(errors.InvalidArgumentError):
        Giosg("t", transport=server.transport).assets.upload(ORGANIZATION, upload=File(b"x", "a", mime_type))
    assert server.requests == []


def test_each_body_has_its_own_boundary() -> None:
    types = {multipart_body([("a", "x")]).headers["Content-Type"] for _ in range(20)}
    assert len(types) == 20


@pytest.mark.parametrize("value", [None, {"a": 1}, b"x", [[1]], float("nan")])
def test_a_value_that_a_part_cannot_represent_is_rejected(value: Any) -> None:
    with pytest.raises(errors.InvalidArgumentError):
        multipart_body([("a", value)])


def test_fields_are_formatted_as_in_json_and_lists_become_several_parts() -> None:
    body = b"".join(multipart_body([("a", True), ("b", UNSET), ("c", [1, "x", 1.5]), ("d", [])]))
    assert [part.split(b"\r\n\r\n")[1] for part in body.split(b"\r\n--")[:-1]] == [b"true", b"1", b"x", b"1.5"]


def test_a_repr_does_not_hold_the_file_and_a_copy_is_equal() -> None:
    file = File(b"secret", "a.txt")
    assert "secret" not in repr(file)
    assert copy.copy(file) == file
