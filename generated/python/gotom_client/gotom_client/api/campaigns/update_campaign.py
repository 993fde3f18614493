from typing import Any, cast

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...encoding import query_part, query_string
from ...exchange import send, send_async
from ...model import decode
from ...models.campaign_update import CampaignUpdate
from ...models.generic_error import GenericError
from ...models.server_error import ServerError
from ...models.update_campaign_update_commissions import UpdateCampaignUpdateCommissions
from ...models.violations import Violations
from ...types import UNSET, Response, Unset
from ...values import path_segment


@checked("updateCampaign")
def _get_kwargs(
    campaign_external_id: str,
    *,
    body: CampaignUpdate,
    update_commissions: UpdateCampaignUpdateCommissions | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/app-api/campaign/{campaign_external_id}".format(
            campaign_external_id=path_segment("campaign_external_id", campaign_external_id),
        )
        + query_string(
            query_part("update_commissions", update_commissions),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | GenericError | ServerError | Violations | str | None:
    if response.status_code == 204:
        response_204 = cast(Any, None)
        return response_204

    if response.status_code == 400:
        response_400: Violations = decode(Violations, response.json())
        return response_400

    if response.status_code == 401:
        response_401 = cast(str, response.json())
        return response_401

    if response.status_code == 404:
        response_404: GenericError = decode(GenericError, response.json())
        return response_404

    if response.status_code == 415:
        response_415: GenericError = decode(GenericError, response.json())
        return response_415

    if response.status_code == 500:
        response_500: ServerError = decode(ServerError, response.json())
        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | GenericError | ServerError | Violations | str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    campaign_external_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CampaignUpdate,
    update_commissions: UpdateCampaignUpdateCommissions | Unset = UNSET,
) -> Response[Any | GenericError | ServerError | Violations | str]:
    """Change a campaign

     Updates the attributes in the body and leaves the others unchanged; there is no `PUT` or `PATCH`. If
    the body contains agency or intermediator, even unchanged, the commissions are reset and values set
    manually on flights are lost, unless `update_commissions` is 0. If an attribute is rejected, nothing
    is changed.

    Args:
        campaign_external_id (str):
        update_commissions (UpdateCampaignUpdateCommissions | Unset):
        body (CampaignUpdate): The attributes of a campaign to change; others are unchanged. The
            externalId cannot be changed.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GenericError | ServerError | Violations | str]
    """

    kwargs = _get_kwargs(
        campaign_external_id=campaign_external_id,
        body=body,
        update_commissions=update_commissions,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    campaign_external_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CampaignUpdate,
    update_commissions: UpdateCampaignUpdateCommissions | Unset = UNSET,
) -> Any | GenericError | ServerError | Violations | str | None:
    """Change a campaign

     Updates the attributes in the body and leaves the others unchanged; there is no `PUT` or `PATCH`. If
    the body contains agency or intermediator, even unchanged, the commissions are reset and values set
    manually on flights are lost, unless `update_commissions` is 0. If an attribute is rejected, nothing
    is changed.

    Args:
        campaign_external_id (str):
        update_commissions (UpdateCampaignUpdateCommissions | Unset):
        body (CampaignUpdate): The attributes of a campaign to change; others are unchanged. The
            externalId cannot be changed.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GenericError | ServerError | Violations | str
    """

    return sync_detailed(
        campaign_external_id=campaign_external_id,
        client=client,
        body=body,
        update_commissions=update_commissions,
    ).parsed


async def asyncio_detailed(
    campaign_external_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CampaignUpdate,
    update_commissions: UpdateCampaignUpdateCommissions | Unset = UNSET,
) -> Response[Any | GenericError | ServerError | Violations | str]:
    """Change a campaign

     Updates the attributes in the body and leaves the others unchanged; there is no `PUT` or `PATCH`. If
    the body contains agency or intermediator, even unchanged, the commissions are reset and values set
    manually on flights are lost, unless `update_commissions` is 0. If an attribute is rejected, nothing
    is changed.

    Args:
        campaign_external_id (str):
        update_commissions (UpdateCampaignUpdateCommissions | Unset):
        body (CampaignUpdate): The attributes of a campaign to change; others are unchanged. The
            externalId cannot be changed.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GenericError | ServerError | Violations | str]
    """

    kwargs = _get_kwargs(
        campaign_external_id=campaign_external_id,
        body=body,
        update_commissions=update_commissions,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    campaign_external_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CampaignUpdate,
    update_commissions: UpdateCampaignUpdateCommissions | Unset = UNSET,
) -> Any | GenericError | ServerError | Violations | str | None:
    """Change a campaign

     Updates the attributes in the body and leaves the others unchanged; there is no `PUT` or `PATCH`. If
    the body contains agency or intermediator, even unchanged, the commissions are reset and values set
    manually on flights are lost, unless `update_commissions` is 0. If an attribute is rejected, nothing
    is changed.

    Args:
        campaign_external_id (str):
        update_commissions (UpdateCampaignUpdateCommissions | Unset):
        body (CampaignUpdate): The attributes of a campaign to change; others are unchanged. The
            externalId cannot be changed.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GenericError | ServerError | Violations | str
    """

    return (
        await asyncio_detailed(
            campaign_external_id=campaign_external_id,
            client=client,
            body=body,
            update_commissions=update_commissions,
        )
    ).parsed
