"""Responses as received: complete (`with_raw_response`) or unread (`with_streaming_response`)."""

from __future__ import annotations

import os
import shutil
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial, wraps
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Concatenate, Generic, ParamSpec, TypeVar

import httpx

from .downloads import Download, Progress
from .errors import RequestTimeoutError, TransportError

P = ParamSpec("P")
T = TypeVar("T")
ResourceT = TypeVar("ResourceT")
_PIECE = 64 * 1024


class _Response:
    def __init__(self, response: httpx.Response) -> None:
        self.http_response: httpx.Response = response
        """The response of httpx."""

    def _go_on_with(self, response: httpx.Response) -> None:
        self.http_response = response

    @property
    def status_code(self) -> int:
        """The HTTP status code."""
        return self.http_response.status_code

    @property
    def headers(self) -> httpx.Headers:
        """The response headers."""
        return self.http_response.headers

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status_code}]>"


class RawResponse(_Response, Generic[T]):
    """A successful response with its complete body."""

    def __init__(self, response: httpx.Response, parse: Callable[[httpx.Response], T]) -> None:
        super().__init__(response)
        self._parse = parse

    @property
    def content(self) -> bytes:
        """The body, decoded."""
        return self.http_response.content

    @property
    def text(self) -> str:
        """The body as text, in the charset of the response or UTF-8."""
        return self.http_response.text

    def parse(self) -> T:
        """Return what the method itself returns. Raises ResponseParseError."""
        return self._parse(self.http_response)


class StreamedResponse(_Response, Generic[T]):
    """A successful response whose body is read on demand, in constant memory.

    Reading raises TransportError if the connection ends before the body does.
    """

    def __init__(
        self,
        operation: str,
        response: httpx.Response,
        parse: Callable[[httpx.Response], T],
        reopen: Callable[[Mapping[str, str]], httpx.Response],
    ) -> None:
        super().__init__(response)
        self._operation = operation
        self._parse = parse
        self._reopen = reopen

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the decoded body in pieces as they arrive, or of `chunk_size` bytes."""
        with _named(self._operation):
            yield from self.http_response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Yield the body as text, in the charset of the response or UTF-8."""
        with _named(self._operation):
            yield from self.http_response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """Yield the lines of the body, without line ends."""
        with _named(self._operation):
            yield from self.http_response.iter_lines()

    def read(self) -> bytes:
        """Return the whole body."""
        with _named(self._operation):
            return self.http_response.read()

    def parse(self) -> T:
        """Read the whole body, and return what the method itself returns. Raises ResponseParseError."""
        self.read()
        return self._parse(self.http_response)

    def to_file(self, path: str | os.PathLike[str], on_progress: Progress | None = None) -> int:
        """Write the body to a file and return its size in bytes. A failed download leaves the file as it was.

        If the connection ends before the body does, the rest is requested, up to three times, provided that the
        server offers ranges (`Accept-Ranges`, and an `ETag` or `Last-Modified`) and the body is not compressed.

        Raises:
            TransportError: the connection ended before the body did, and the download could not be resumed.
            ClientError: see the method; the request for the rest failed.
            OSError: the file cannot be written.
        """
        with _replacing(path) as file:
            download = Download(file, self.http_response, on_progress)
            while True:
                try:
                    for piece in self.iter_bytes(_PIECE):
                        download.write(piece)
                    return file.tell()
                except TransportError as error:
                    headers = download.rest(error)
                self.http_response.close()
                self._go_on_with(self._reopen(headers))
                download.resume(self.http_response)

    def close(self) -> None:
        """Close the response."""
        self.http_response.close()


class AsyncStreamedResponse(_Response, Generic[T]):
    """The asynchronous twin of StreamedResponse."""

    def __init__(
        self,
        operation: str,
        response: httpx.Response,
        parse: Callable[[httpx.Response], T],
        reopen: Callable[[Mapping[str, str]], Awaitable[httpx.Response]],
    ) -> None:
        super().__init__(response)
        self._operation = operation
        self._parse = parse
        self._reopen = reopen

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the decoded body in pieces as they arrive, or of `chunk_size` bytes."""
        with _named(self._operation):
            async for piece in self.http_response.aiter_bytes(chunk_size):
                yield piece

    async def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Yield the body as text, in the charset of the response or UTF-8."""
        with _named(self._operation):
            async for piece in self.http_response.aiter_text(chunk_size):
                yield piece

    async def iter_lines(self) -> AsyncIterator[str]:
        """Yield the lines of the body, without line ends."""
        with _named(self._operation):
            async for line in self.http_response.aiter_lines():
                yield line

    async def read(self) -> bytes:
        """Return the whole body."""
        with _named(self._operation):
            return await self.http_response.aread()

    async def parse(self) -> T:
        """Read the whole body, and return what the method itself returns. Raises ResponseParseError."""
        await self.read()
        return self._parse(self.http_response)

    async def to_file(self, path: str | os.PathLike[str], on_progress: Progress | None = None) -> int:
        """Write the body to a file and return its size in bytes; see `StreamedResponse.to_file`."""
        with _replacing(path) as file:
            download = Download(file, self.http_response, on_progress)
            while True:
                try:
                    async for piece in self.iter_bytes(_PIECE):
                        download.write(piece)
                    return file.tell()
                except TransportError as error:
                    headers = download.rest(error)
                await self.http_response.aclose()
                self._go_on_with(await self._reopen(headers))
                download.resume(self.http_response)

    async def close(self) -> None:
        """Close the response."""
        await self.http_response.aclose()


@contextmanager
def _named(operation: str) -> Iterator[None]:
    """Convert errors of httpx while a body is read."""
    try:
        yield
    except httpx.TimeoutException as error:
        raise RequestTimeoutError(f"{operation} timed out while reading the response") from error
    except (httpx.RequestError, httpx.StreamError) as error:
        raise TransportError(f"{operation} received an incomplete response: {error}") from error


@contextmanager
def _replacing(path: str | os.PathLike[str]) -> Iterator[IO[bytes]]:
    """Open a temporary file that replaces `path` on success, and is removed on failure."""
    target = Path(path)
    part = target.with_name(f".{target.name}.{uuid.uuid4().hex}.part")
    try:
        with open(part, "xb") as file:
            yield file
        if target.exists():
            shutil.copymode(target, part)
        os.replace(part, target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


class StreamManager(Generic[T]):
    """Context manager of a streamed response: sends the request on entry, closes the response on exit."""

    def __init__(self, send: Callable[[], StreamedResponse[T]]) -> None:
        self._send = send

    def __enter__(self) -> StreamedResponse[T]:
        self._response = self._send()
        return self._response

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._response.close()


class AsyncStreamManager(Generic[T]):
    """The asynchronous twin of StreamManager."""

    def __init__(self, send: Callable[[], Awaitable[AsyncStreamedResponse[T]]]) -> None:
        self._send = send

    async def __aenter__(self) -> AsyncStreamedResponse[T]:
        self._response = await self._send()
        return self._response

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self._response.close()


class WithResource(Generic[ResourceT]):
    """Base class of the methods that return responses, by calling those of a resource."""

    def __init__(self, resource: ResourceT) -> None:
        self._resource = resource


SelfT = TypeVar("SelfT", bound=WithResource[Any])
Stub = Callable[[SelfT], None]


def raw(
    method: Callable[Concatenate[Any, P], T],
) -> Callable[[Stub[SelfT]], Callable[Concatenate[SelfT, P], RawResponse[T]]]:
    """Convert a method of a resource to one that returns the raw response."""
    return _delegating(method)


def raw_async(
    method: Callable[Concatenate[Any, P], Awaitable[T]],
) -> Callable[[Stub[SelfT]], Callable[Concatenate[SelfT, P], Awaitable[RawResponse[T]]]]:
    """The asynchronous twin of `raw`."""
    return _delegating(method)


def streamed(
    method: Callable[Concatenate[Any, P], T],
) -> Callable[[Stub[SelfT]], Callable[Concatenate[SelfT, P], StreamManager[T]]]:
    """Convert a method of a resource to one that returns a context manager of the unread response."""
    return _delegating(method, StreamManager)


def streamed_async(
    method: Callable[Concatenate[Any, P], Awaitable[T]],
) -> Callable[[Stub[SelfT]], Callable[Concatenate[SelfT, P], AsyncStreamManager[T]]]:
    """The asynchronous twin of `streamed`."""
    return _delegating(method, AsyncStreamManager)


def _delegating(method: Callable[..., Any], manager: Callable[..., Any] | None = None) -> Callable[[Any], Any]:
    def decorate(_: Any) -> Any:
        @wraps(method)
        def delegate(self: Any, *args: Any, **kwargs: Any) -> Any:
            send = partial(method, self._resource, *args, **kwargs)
            return send() if manager is None else manager(send)

        return delegate

    return decorate
