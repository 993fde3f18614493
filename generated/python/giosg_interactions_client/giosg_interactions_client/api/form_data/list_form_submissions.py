from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...encoding import query_part, query_string
from ...exchange import send, send_async
from ...model import decode
from ...models.error_body import ErrorBody
from ...models.form_submission import FormSubmission
from ...types import UNSET, Response, Unset
from ...values import path_segment


@checked("listFormSubmissions")
def _get_kwargs(
    organization_id: UUID,
    *,
    interaction_uuid: UUID,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    json_eq: str | Unset = UNSET,
    json_like: str | Unset = UNSET,
    order_desc: str | Unset = UNSET,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/orgs/{organization_id}/forms/data".format(
            organization_id=path_segment("organization_id", organization_id),
        )
        + query_string(
            query_part("interactionUuid", interaction_uuid),
            query_part("from", from_),
            query_part("to", to),
            query_part("jsonEq", json_eq),
            query_part("jsonLike", json_like),
            query_part("orderDesc", order_desc),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | list[FormSubmission] | None:
    if response.status_code == 200:
        response_200: list[FormSubmission] = decode(list[FormSubmission], response.json())
        return response_200

    if response.status_code == 400:
        response_400: ErrorBody = decode(ErrorBody, response.json())
        return response_400

    if response.status_code == 401:
        response_401: ErrorBody = decode(ErrorBody, response.json())
        return response_401

    if response.status_code == 403:
        response_403: ErrorBody = decode(ErrorBody, response.json())
        return response_403

    if response.status_code == 404:
        response_404: ErrorBody = decode(ErrorBody, response.json())
        return response_404

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | list[FormSubmission]]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    organization_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    interaction_uuid: UUID,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    json_eq: str | Unset = UNSET,
    json_like: str | Unset = UNSET,
    order_desc: str | Unset = UNSET,
) -> Response[ErrorBody | list[FormSubmission]]:
    """List the form submissions of an interaction

     Returns an array with a row for each submission of the interaction. Rows may have different keys:
    those of the input elements at the time of submission. Old rows are removed automatically according
    to the collection's settings (`dataDisposalEnabled`, `dataRetentionDays`).

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        interaction_uuid (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        from_ (str | Unset):
        to (str | Unset):
        json_eq (str | Unset):
        json_like (str | Unset):
        order_desc (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | list[FormSubmission]]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        interaction_uuid=interaction_uuid,
        from_=from_,
        to=to,
        json_eq=json_eq,
        json_like=json_like,
        order_desc=order_desc,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    organization_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    interaction_uuid: UUID,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    json_eq: str | Unset = UNSET,
    json_like: str | Unset = UNSET,
    order_desc: str | Unset = UNSET,
) -> ErrorBody | list[FormSubmission] | None:
    """List the form submissions of an interaction

     Returns an array with a row for each submission of the interaction. Rows may have different keys:
    those of the input elements at the time of submission. Old rows are removed automatically according
    to the collection's settings (`dataDisposalEnabled`, `dataRetentionDays`).

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        interaction_uuid (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        from_ (str | Unset):
        to (str | Unset):
        json_eq (str | Unset):
        json_like (str | Unset):
        order_desc (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | list[FormSubmission]
    """

    return sync_detailed(
        organization_id=organization_id,
        client=client,
        interaction_uuid=interaction_uuid,
        from_=from_,
        to=to,
        json_eq=json_eq,
        json_like=json_like,
        order_desc=order_desc,
    ).parsed


async def asyncio_detailed(
    organization_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    interaction_uuid: UUID,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    json_eq: str | Unset = UNSET,
    json_like: str | Unset = UNSET,
    order_desc: str | Unset = UNSET,
) -> Response[ErrorBody | list[FormSubmission]]:
    """List the form submissions of an interaction

     Returns an array with a row for each submission of the interaction. Rows may have different keys:
    those of the input elements at the time of submission. Old rows are removed automatically according
    to the collection's settings (`dataDisposalEnabled`, `dataRetentionDays`).

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        interaction_uuid (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        from_ (str | Unset):
        to (str | Unset):
        json_eq (str | Unset):
        json_like (str | Unset):
        order_desc (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | list[FormSubmission]]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        interaction_uuid=interaction_uuid,
        from_=from_,
        to=to,
        json_eq=json_eq,
        json_like=json_like,
        order_desc=order_desc,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    organization_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    interaction_uuid: UUID,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    json_eq: str | Unset = UNSET,
    json_like: str | Unset = UNSET,
    order_desc: str | Unset = UNSET,
) -> ErrorBody | list[FormSubmission] | None:
    """List the form submissions of an interaction

     Returns an array with a row for each submission of the interaction. Rows may have different keys:
    those of the input elements at the time of submission. Old rows are removed automatically according
    to the collection's settings (`dataDisposalEnabled`, `dataRetentionDays`).

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        interaction_uuid (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        from_ (str | Unset):
        to (str | Unset):
        json_eq (str | Unset):
        json_like (str | Unset):
        order_desc (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | list[FormSubmission]
    """

    return (
        await asyncio_detailed(
            organization_id=organization_id,
            client=client,
            interaction_uuid=interaction_uuid,
            from_=from_,
            to=to,
            json_eq=json_eq,
            json_like=json_like,
            order_desc=order_desc,
        )
    ).parsed
