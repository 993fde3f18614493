from typing import Any, cast

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...exchange import send, send_async
from ...model import decode
from ...models.customer_import import CustomerImport
from ...models.generic_error import GenericError
from ...models.import_failure import ImportFailure
from ...models.import_queued import ImportQueued
from ...models.import_result import ImportResult
from ...types import Response


@checked("importCustomer")
def _get_kwargs(
    *,
    body: CustomerImport,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/app-api/crm-sync-import-external-crm-id/update-customer",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GenericError | ImportFailure | ImportQueued | ImportResult | str | None:
    if response.status_code == 200:
        response_200: ImportResult = decode(ImportResult, response.json())
        return response_200

    if response.status_code == 202:
        response_202: ImportQueued = decode(ImportQueued, response.json())
        return response_202

    if response.status_code == 400:
        response_400: ImportFailure = decode(ImportFailure, response.json())
        return response_400

    if response.status_code == 401:
        response_401 = cast(str, response.json())
        return response_401

    if response.status_code == 415:
        response_415: GenericError = decode(GenericError, response.json())
        return response_415

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GenericError | ImportFailure | ImportQueued | ImportResult | str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CustomerImport,
) -> Response[GenericError | ImportFailure | ImportQueued | ImportResult | str]:
    """Create or update a customer

     Creates the customer with this `externalCrmId`, or updates an existing one. Addresses and contacts
    are merged with the stored ones by their own `externalCrmId`: omitting one does not delete it, so
    mark addresses with `softDeleted` and contacts with `peopleStatus`. Read `warningLogs` of the
    response: unknown keys are ignored and missing keys are reported there. After 202, read the log of
    the job.

    Args:
        body (CustomerImport): Envelope of a customer to create or update.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GenericError | ImportFailure | ImportQueued | ImportResult | str]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CustomerImport,
) -> GenericError | ImportFailure | ImportQueued | ImportResult | str | None:
    """Create or update a customer

     Creates the customer with this `externalCrmId`, or updates an existing one. Addresses and contacts
    are merged with the stored ones by their own `externalCrmId`: omitting one does not delete it, so
    mark addresses with `softDeleted` and contacts with `peopleStatus`. Read `warningLogs` of the
    response: unknown keys are ignored and missing keys are reported there. After 202, read the log of
    the job.

    Args:
        body (CustomerImport): Envelope of a customer to create or update.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GenericError | ImportFailure | ImportQueued | ImportResult | str
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CustomerImport,
) -> Response[GenericError | ImportFailure | ImportQueued | ImportResult | str]:
    """Create or update a customer

     Creates the customer with this `externalCrmId`, or updates an existing one. Addresses and contacts
    are merged with the stored ones by their own `externalCrmId`: omitting one does not delete it, so
    mark addresses with `softDeleted` and contacts with `peopleStatus`. Read `warningLogs` of the
    response: unknown keys are ignored and missing keys are reported there. After 202, read the log of
    the job.

    Args:
        body (CustomerImport): Envelope of a customer to create or update.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GenericError | ImportFailure | ImportQueued | ImportResult | str]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CustomerImport,
) -> GenericError | ImportFailure | ImportQueued | ImportResult | str | None:
    """Create or update a customer

     Creates the customer with this `externalCrmId`, or updates an existing one. Addresses and contacts
    are merged with the stored ones by their own `externalCrmId`: omitting one does not delete it, so
    mark addresses with `softDeleted` and contacts with `peopleStatus`. Read `warningLogs` of the
    response: unknown keys are ignored and missing keys are reported there. After 202, read the log of
    the job.

    Args:
        body (CustomerImport): Envelope of a customer to create or update.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GenericError | ImportFailure | ImportQueued | ImportResult | str
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
