"""A report export, from the request to the file."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from ..downloads import Progress
from ..errors import JobFailedError
from ..resource import AsyncResource, Resource
from ..waiting import Patience

if TYPE_CHECKING:
    from ..models import ReportExport, ReportExportWrite
    from ..resources.report_exports import (
        AsyncReportExportsResource,
        ReportExportsResource,
    )


class ReportExportsHelpers(Resource):
    """Methods that combine several calls."""

    def create_and_download(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        body: ReportExportWrite | Mapping[str, Any],
        path: str | os.PathLike[str],
        *,
        timeout: float | None = 600.0,
        on_progress: Callable[[ReportExport], object] | None = None,
        on_download: Progress | None = None,
    ) -> ReportExport:
        """Start a report export, wait until it is complete, and write its file.

        Calls `start`, then `get` after pauses that grow from 0.5 to 10 s, then downloads `url`. That URL is on another
        server, so it gets no credentials; whether the real one requires any is not documented. A broken download is
        resumed if that server supports it. Each call starts a new export, since the API has no way to recognize a
        repeated request.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user who exports.
            body: What to export.
            path: file to write. It is replaced only when the download is complete.
            timeout: seconds to wait for the export; None waits forever. A request under way is not interrupted, and
                the download is not included.
            on_progress: called with each state of the export that is read.
            on_download: called with the bytes received and, if the server tells it, the bytes to expect.

        Returns:
            The complete export.

        Raises:
            JobFailedError: the export failed, or has expired; `job` is its last state.
            JobTimeoutError: the export did not complete in time. It keeps running; `job` is its last state.
            ClientError: see `start` and `get`; for the download, also ApiError, with the operation `downloadExport`.
            OSError: the file cannot be written.

        Example:
            from datetime import UTC, datetime
            from uuid import UUID

            from giosg_client import Giosg
            from giosg_client.models import ReportExportFormat, ReportExportType, ReportExportWrite

            body = ReportExportWrite(
                starting_at=datetime(2015, 8, 1, tzinfo=UTC),
                ending_at=datetime(2015, 9, 1, tzinfo=UTC),
                room_id=UUID("e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978"),
                type_=ReportExportType.LOGS,
                format_=ReportExportFormat.CSV,
            )
            with Giosg.from_env() as giosg:
                me = giosg.users.me()
                giosg.report_exports.create_and_download(
                    me.organization_id, me.id, body, "chats.csv", timeout=300
                )
        """
        patience = Patience("the export", timeout)
        resource = cast("ReportExportsResource", self)
        export = resource.start(organization_id, user_id, body)
        while not _is_complete(export, on_progress):
            time.sleep(patience.pause(export))
            export = resource.get(organization_id, user_id, export.id)
        response = self._caller.download("downloadExport", _url(export))
        try:
            response.to_file(path, on_download)
        finally:
            response.close()
        return export


class AsyncReportExportsHelpers(AsyncResource):
    """Methods that combine several calls."""

    async def create_and_download(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        body: ReportExportWrite | Mapping[str, Any],
        path: str | os.PathLike[str],
        *,
        timeout: float | None = 600.0,
        on_progress: Callable[[ReportExport], object] | None = None,
        on_download: Progress | None = None,
    ) -> ReportExport:
        """Start a report export, wait until it is complete, and write its file.

        The asynchronous twin of `ReportExportsHelpers.create_and_download`: same arguments, result and errors.

        Example:
            import asyncio

            from giosg_client import AsyncGiosg

            body = {
                "starting_at": "2015-08-01T00:00:00.000Z",
                "ending_at": "2015-09-01T00:00:00.000Z",
                "room_id": "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                "type": "logs",
                "format": "csv",
            }


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    me = await giosg.users.me()
                    await giosg.report_exports.create_and_download(
                        me.organization_id, me.id, body, "chats.csv", timeout=300
                    )


            asyncio.run(main())
        """
        import anyio

        patience = Patience("the export", timeout)
        resource = cast("AsyncReportExportsResource", self)
        export = await resource.start(organization_id, user_id, body)
        while not _is_complete(export, on_progress):
            await anyio.sleep(patience.pause(export))
            export = await resource.get(organization_id, user_id, export.id)
        response = await self._caller.download("downloadExport", _url(export))
        try:
            await response.to_file(path, on_download)
        finally:
            await response.close()
        return export


def _is_complete(export: ReportExport, on_progress: Callable[[ReportExport], object] | None) -> bool:
    """Return whether an export has its file. Raises JobFailedError if it failed."""
    if on_progress is not None:
        on_progress(export)
    if export.is_failed is True:
        raise JobFailedError(f"the export {export.id} failed", export)
    return isinstance(export.completed_at, datetime)


def _url(export: ReportExport) -> str:
    """Return the URL of the file. Raises JobFailedError if there is none, as after `expires_at`."""
    if not isinstance(export.url, str):
        raise JobFailedError(f"the export {export.id} is complete, but has no file; it may have expired", export)
    return export.url
