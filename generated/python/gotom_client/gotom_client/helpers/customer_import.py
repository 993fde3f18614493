"""An import of a customer, from the request to the end of its job."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast

from ..errors import JobFailedError
from ..resource import AsyncResource, Resource
from ..types import UNSET, Unset
from ..waiting import Patience

if TYPE_CHECKING:
    from ..models import CustomerImport, ImportLog, ImportQueued, ImportResult
    from ..resources.customer_import import (
        AsyncCustomerImportResource,
        CustomerImportResource,
    )


class CustomerImportHelpers(Resource):
    """Methods that combine several calls."""

    def run_and_wait(
        self,
        body: CustomerImport | Mapping[str, Any],
        *,
        timeout: float | None = 300.0,
        on_progress: Callable[[ImportLog], object] | None = None,
    ) -> ImportResult:
        """Create or update a customer, and wait until its job is done.

        Calls `run`, and if the job is queued, `log`, after pauses that grow from 0.5 to 10 s. goTom may reuse the
        numbers of jobs after a restart, and a log does not say to which customer it belongs: if goTom restarts while
        this waits, the result may be that of another job.

        Args:
            body: Envelope of a customer to create or update.
            timeout: seconds to wait for the job; None waits forever. A request under way is not interrupted.
            on_progress: called with each log that is read.

        Returns:
            The result of the job, with its warnings.

        Raises:
            BadRequestError: the data was rejected or the job failed at once; `parsed` has the reason and the logs.
            JobFailedError: the queued job failed; the message has the reason, `job` the log.
            JobTimeoutError: the job did not end in time. It keeps running; `job` is its last log.
            ClientError: see `run` and `log`. A NotFoundError of `log` says that goTom no longer knows the job.

        Example:
            from gotom_client import GoTom

            customer = {
                "externalCrmId": "crm-1001",
                "firm": "Demo Outdoor Ltd",
                "status": 1,
                "statusEc": 1,
                "language": "de",
                "mainAddress": {"externalCrmId": "crm-1001-address-1"},
            }
            with GoTom.from_env() as gotom:  # user and secret of the CRM import
                result = gotom.customer_import.run_and_wait({"customer": customer}, timeout=60)
                print(result.warning_logs)
        """
        patience = Patience("the import", timeout)
        resource = cast("CustomerImportResource", self)
        started = resource.run(body)
        job = _queued(started)
        state: object = started
        while job is not None:
            time.sleep(patience.pause(state))
            state = log = resource.log(job)
            if on_progress is not None:
                on_progress(log)
            if (result := _result(job, log)) is not None:
                return result
        return cast("ImportResult", started)


class AsyncCustomerImportHelpers(AsyncResource):
    """Methods that combine several calls."""

    async def run_and_wait(
        self,
        body: CustomerImport | Mapping[str, Any],
        *,
        timeout: float | None = 300.0,
        on_progress: Callable[[ImportLog], object] | None = None,
    ) -> ImportResult:
        """Create or update a customer, and wait until its job is done.

        The asynchronous twin of `CustomerImportHelpers.run_and_wait`: same arguments, result and errors.

        Example:
            import asyncio

            from gotom_client import AsyncGoTom

            customer = {
                "externalCrmId": "crm-1001",
                "firm": "Demo Outdoor Ltd",
                "status": 1,
                "statusEc": 1,
                "language": "de",
                "mainAddress": {"externalCrmId": "crm-1001-address-1"},
            }


            async def main() -> None:
                async with AsyncGoTom.from_env() as gotom:  # user and secret of the CRM import
                    result = await gotom.customer_import.run_and_wait({"customer": customer}, timeout=60)
                    print(result.warning_logs)


            asyncio.run(main())
        """
        import anyio

        patience = Patience("the import", timeout)
        resource = cast("AsyncCustomerImportResource", self)
        started = await resource.run(body)
        job = _queued(started)
        state: object = started
        while job is not None:
            await anyio.sleep(patience.pause(state))
            state = log = await resource.log(job)
            if on_progress is not None:
                on_progress(log)
            if (result := _result(job, log)) is not None:
                return result
        return cast("ImportResult", started)


def _queued(started: ImportResult | ImportQueued) -> int | None:
    """Return the number of a job that is not done yet; None if it is.

    Raises JobFailedError for a queued job without a number, whose end cannot be seen.
    """
    from ..models import ImportQueued

    if not isinstance(started, ImportQueued):
        return None
    if isinstance(started.job_id, Unset):
        raise JobFailedError("the import is queued, but the response has no number of its job", started)
    return started.job_id


def _result(job: int, log: ImportLog) -> ImportResult | None:
    """Return the result of a job that is done; None if it is not. Raises JobFailedError."""
    from ..models import ImportErrorLogs, ImportJobStatus, ImportResult

    if log.job_status == ImportJobStatus.JOB_STATUS_FINISHED_OK:
        return ImportResult(job, True, log.error_logs, log.warning_logs)
    if log.job_status == ImportJobStatus.JOB_STATUS_FINISHED_ERROR:
        reason = log.error_logs.api_error if isinstance(log.error_logs, ImportErrorLogs) else UNSET
        raise JobFailedError(f"the import failed: {'no reason given' if isinstance(reason, Unset) else reason}", log)
    return None
