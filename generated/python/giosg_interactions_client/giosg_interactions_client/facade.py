"""InteractionDesigner and AsyncInteractionDesigner: one attribute per resource, one method per operation."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

import httpx

from .api.interactions import (
    copy_interaction,
    create_interaction,
    delete_interaction,
    get_interaction,
    list_interactions,
    list_publish_log,
    publish_interaction,
    revert_interaction,
    unpublish_interaction,
    update_interaction,
)
from .api.templates import (
    get_default_template,
    list_templates,
)
from .auth import TokenAuth
from .calls import acall, call, required, setting
from .client import Client
from .errors import ConfigurationError
from .models import (
    ActionBody,
    DefaultTemplate,
    Interaction,
    InteractionCopy,
    InteractionCreate,
    InteractionListItem,
    InteractionUpdate,
    ListInteractionsPublished,
    PublishLogItem,
    Template,
)
from .retry import AsyncRetryTransport, RetryTransport
from .types import UNSET, Unset

BASE_URL = "https://interactionbuilder.giosg.com"
USER_AGENT = "giosg-interactions-client/0.1.0"


class Interactions:
    """Interactions of an organization, from creation to publishing."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        organization_id: UUID | str,
        *,
        json: bool | Unset = UNSET,
        workspace_uid: int | Unset = UNSET,
        published: ListInteractionsPublished | Unset = UNSET,
    ) -> builtins.list[InteractionListItem]:
        """List the interactions of an organization.

        Answers all interactions of the organization, or those that the filters leave, in one array. The six
        attributes of the design come only with `json=true`; leave it out where they are not needed, since a
        design is large.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            json: With true, each interaction comes with its design, six attributes more.
            workspace_uid: Lists only the interactions of the collection with this id.
            published: Lists only the published interactions (`yes`) or only those that are not (`no`); all
                without it.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/003_6fdaae0d533658bd.txt)
        """
        return call(
            self._client,
            "listInteractions",
            list_interactions.sync_detailed,
            organization_id=organization_id,
            json=json,
            workspace_uid=workspace_uid,
            published=published,
        )

    def create(
        self,
        body: InteractionCreate,
    ) -> Interaction:
        """Create an interaction.

        Creates an interaction in the collection that `workspaceUid` names. The body is large, so start from
        `getDefaultTemplate` (empty) or from a template of `listTemplates` (laid out), sent as a whole with
        the `name`, `workspaceUid` and `themeId` of your own. A final slash in the path is allowed.

        Args:
            body: What to send.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 415.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/003_6fdaae0d533658bd.txt)
        """
        return call(
            self._client,
            "createInteraction",
            create_interaction.sync_detailed,
            body=body,
        )

    def get(
        self,
        interaction_id: UUID | str,
        *,
        tag: str | Unset = UNSET,
    ) -> Interaction | None:
        """Read an interaction.

        Answers one interaction with its design. With a `tag` that is still current the body is `null`,
        which saves the transfer; with any other tag it is the whole interaction. Publishing and
        unpublishing use `null` the other way round.

        Args:
            interaction_id: The interaction, by its `interactionUuid`.
            tag: Version that the caller holds, from the attribute `tag` and unchanged. If it is still
                current the body is `null`, otherwise the whole interaction.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/003_6fdaae0d533658bd.txt)
        """
        return call(
            self._client,
            "getInteraction",
            get_interaction.sync_detailed,
            interaction_id=interaction_id,
            tag=tag,
        )

    def update(
        self,
        interaction_id: UUID | str,
        body: InteractionUpdate,
    ) -> Interaction:
        """Change an interaction.

        Saves the interaction. Read it, change what is to change and send the whole object back; attributes
        that cannot be set are ignored. There is no `tag` parameter to protect what somebody else has saved
        in the meantime. Visitors see the change only after the next publishing.

        Args:
            interaction_id: The interaction, by its `interactionUuid`.
            body: What to send.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/003_6fdaae0d533658bd.txt, reference/interaction-designer/interactions.md)
        """
        return call(
            self._client,
            "updateInteraction",
            update_interaction.sync_detailed,
            interaction_id=interaction_id,
            body=body,
        )

    def delete(
        self,
        interaction_id: UUID | str,
    ) -> None:
        """Delete an interaction.

        Deletes one interaction. It can no longer be read afterwards.

        Args:
            interaction_id: The interaction, by its `interactionUuid`.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/003_6fdaae0d533658bd.txt)
        """
        return call(
            self._client,
            "deleteInteraction",
            delete_interaction.sync_detailed,
            interaction_id=interaction_id,
        )

    def copy(
        self,
        interaction_id: UUID | str,
        body: InteractionCopy,
    ) -> Interaction:
        """Copy an interaction.

        Makes a new interaction with the design of this one, in the same collection or in the one that
        `groupId` names. Every attribute of the body is optional; send `{}` to leave all to the server.

        Args:
            interaction_id: The interaction, by its `interactionUuid`.
            body: What to send.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/003_6fdaae0d533658bd.txt)
        """
        return call(
            self._client,
            "copyInteraction",
            copy_interaction.sync_detailed,
            interaction_id=interaction_id,
            body=body,
        )

    def publish(
        self,
        interaction_id: UUID | str,
        body: ActionBody | Unset = UNSET,
        *,
        tag: str | Unset = UNSET,
    ) -> Interaction | None:
        """Publish an interaction.

        Publishes the latest saved version. With a `tag` that is no longer current nothing is published and
        the body is `null`, so a status of 200 alone is no proof; without a tag, changes that somebody else
        has just saved are published too. Reading an interaction uses `null` the other way round.

        Args:
            interaction_id: The interaction, by its `interactionUuid`.
            body: What to send.
            tag: Version that the caller means, from the attribute `tag` and unchanged. If it is not
                current any more, nothing is done and the body is `null`. Without it the latest version is
                taken.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/003_6fdaae0d533658bd.txt)
        """
        return call(
            self._client,
            "publishInteraction",
            publish_interaction.sync_detailed,
            interaction_id=interaction_id,
            body=body,
            tag=tag,
        )

    def unpublish(
        self,
        interaction_id: UUID | str,
        body: ActionBody | Unset = UNSET,
        *,
        tag: str | Unset = UNSET,
    ) -> Interaction | None:
        """Unpublish an interaction.

        Takes the published version away. Rules that show the interaction stay, but can no longer load it.
        With a `tag` that is no longer current nothing is done and the body is `null`, so a status of 200
        alone is no proof. Reading an interaction uses `null` the other way round.

        Args:
            interaction_id: The interaction, by its `interactionUuid`.
            body: What to send.
            tag: Version that the caller means, from the attribute `tag` and unchanged. If it is not
                current any more, nothing is done and the body is `null`. Without it the latest version is
                taken.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/003_6fdaae0d533658bd.txt)
        """
        return call(
            self._client,
            "unpublishInteraction",
            unpublish_interaction.sync_detailed,
            interaction_id=interaction_id,
            body=body,
            tag=tag,
        )

    def revert(
        self,
        interaction_id: UUID | str,
        body: ActionBody | Unset = UNSET,
    ) -> Interaction:
        """Revert an interaction to its published state.

        Drops the changes saved since the latest publishing. There is no `tag` parameter: changes that
        somebody else has just saved are dropped too. An interaction that was never published is refused
        with 400.

        Args:
            interaction_id: The interaction, by its `interactionUuid`.
            body: What to send.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/003_6fdaae0d533658bd.txt)
        """
        return call(
            self._client,
            "revertInteraction",
            revert_interaction.sync_detailed,
            interaction_id=interaction_id,
            body=body,
        )

    def publish_log(
        self,
        interaction_id: UUID | str,
    ) -> builtins.list[PublishLogItem]:
        """List the publications of an interaction.

        Answers one entry for each time the interaction was published, each with the design of that time.
        Expect a large response for an interaction that is published often.

        Args:
            interaction_id: The interaction, by its `interactionUuid`.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/003_6fdaae0d533658bd.txt)
        """
        return call(
            self._client,
            "listPublishLog",
            list_publish_log.sync_detailed,
            interaction_id=interaction_id,
        )


class Templates:
    """What new interactions can be made from."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        white_labelled: bool | Unset = UNSET,
    ) -> builtins.list[Template]:
        """List the templates.

        Answers the templates, each with its whole design. A template is the body of `createInteraction`
        almost as it stands; the attributes that cannot be set are ignored there.

        Args:
            white_labelled: A filter that published client code sets to true. No page explains it; leave it out unless
                you know what your organization gets from it.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/003_6fdaae0d533658bd.txt)
        """
        return call(
            self._client,
            "listTemplates",
            list_templates.sync_detailed,
            white_labelled=white_labelled,
        )

    def default(
        self,
    ) -> DefaultTemplate:
        """Read the default template.

        Answers an empty interaction to start from. Its content changes with the product, so fetch it before
        each creation and do not keep a copy. To create with it, set `name`, add `workspaceUid` and, if
        wanted, `themeId`.

        Raises:
            ApiError: the API refused; documented here: 401, 403.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/003_6fdaae0d533658bd.txt)
        """
        return call(
            self._client,
            "getDefaultTemplate",
            get_default_template.sync_detailed,
        )


class InteractionDesigner:
    """giosg Interaction Designer API.

    Refused calls raise an `errors.ApiError`; passing faults of idempotent calls are tried again `max_retries` times.
    Close the client when it is done with, or use it as a context manager.

    Attributes:
        client: the client for the generated functions of `giosg_interactions_client.api`.
        interactions: Interactions of an organization, from creation to publishing.
        templates: What new interactions can be made from.
    """

    def __init__(
        self,
        token: str | None = None,
        *,
        access_token: str | None = None,
        base_url: str = BASE_URL,
        timeout: float = 30.0,
        max_retries: int = 2,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        """Make a client.

        Args:
            token: API token, made in the console.
            access_token: OAuth2 access token, instead of an API token.
            base_url: another server, such as a mock.
            timeout: seconds to wait for the server, at each step of a call.
            max_retries: further tries after a passing fault.
            transport: what carries requests, instead of the network.

        Raises:
            ConfigurationError: a credential or the address is missing or contradictory.
        """
        if bool(token) == bool(access_token):
            raise ConfigurationError("give either token (an API token) or access_token (OAuth2)")
        auth = TokenAuth("Token" if token else "Bearer", token or access_token or "", base_url)
        inner = transport or httpx.HTTPTransport()
        self._base_url = base_url
        self.client = Client(
            base_url=base_url,
            headers={"Accept": "application/json", "User-Agent": USER_AGENT},
            timeout=httpx.Timeout(timeout),
            httpx_args={"auth": auth, "transport": RetryTransport(inner, max_retries)},
        )
        self.interactions = Interactions(self.client)
        self.templates = Templates(self.client)

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None, **options: Any) -> Self:
        """Make a client from GIOSG_API_TOKEN or GIOSG_ACCESS_TOKEN, and GIOSG_INTERACTIONS_BASE_URL if set.

        An API token wins over an access token. `options` go to the constructor.

        Raises:
            ConfigurationError: neither token is set.
        """
        if token := setting(environment, "GIOSG_API_TOKEN"):
            options["token"] = token
        else:
            options["access_token"] = required(environment, "GIOSG_API_TOKEN", "GIOSG_ACCESS_TOKEN")
        if base_url := setting(environment, "GIOSG_INTERACTIONS_BASE_URL"):
            options.setdefault("base_url", base_url)
        return cls(**options)

    def __repr__(self) -> str:
        return f"InteractionDesigner(base_url={self._base_url!r})"

    def close(self) -> None:
        """Close the connections."""
        self.client.get_httpx_client().close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


class AsyncInteractions:
    """Interactions of an organization, from creation to publishing."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def list(
        self,
        organization_id: UUID | str,
        *,
        json: bool | Unset = UNSET,
        workspace_uid: int | Unset = UNSET,
        published: ListInteractionsPublished | Unset = UNSET,
    ) -> builtins.list[InteractionListItem]:
        """List the interactions of an organization.

        Answers all interactions of the organization, or those that the filters leave, in one array. The six
        attributes of the design come only with `json=true`; leave it out where they are not needed, since a
        design is large.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            json: With true, each interaction comes with its design, six attributes more.
            workspace_uid: Lists only the interactions of the collection with this id.
            published: Lists only the published interactions (`yes`) or only those that are not (`no`); all
                without it.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/003_6fdaae0d533658bd.txt)
        """
        return await acall(
            self._client,
            "listInteractions",
            list_interactions.asyncio_detailed,
            organization_id=organization_id,
            json=json,
            workspace_uid=workspace_uid,
            published=published,
        )

    async def create(
        self,
        body: InteractionCreate,
    ) -> Interaction:
        """Create an interaction.

        Creates an interaction in the collection that `workspaceUid` names. The body is large, so start from
        `getDefaultTemplate` (empty) or from a template of `listTemplates` (laid out), sent as a whole with
        the `name`, `workspaceUid` and `themeId` of your own. A final slash in the path is allowed.

        Args:
            body: What to send.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 415.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/003_6fdaae0d533658bd.txt)
        """
        return await acall(
            self._client,
            "createInteraction",
            create_interaction.asyncio_detailed,
            body=body,
        )

    async def get(
        self,
        interaction_id: UUID | str,
        *,
        tag: str | Unset = UNSET,
    ) -> Interaction | None:
        """Read an interaction.

        Answers one interaction with its design. With a `tag` that is still current the body is `null`,
        which saves the transfer; with any other tag it is the whole interaction. Publishing and
        unpublishing use `null` the other way round.

        Args:
            interaction_id: The interaction, by its `interactionUuid`.
            tag: Version that the caller holds, from the attribute `tag` and unchanged. If it is still
                current the body is `null`, otherwise the whole interaction.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/003_6fdaae0d533658bd.txt)
        """
        return await acall(
            self._client,
            "getInteraction",
            get_interaction.asyncio_detailed,
            interaction_id=interaction_id,
            tag=tag,
        )

    async def update(
        self,
        interaction_id: UUID | str,
        body: InteractionUpdate,
    ) -> Interaction:
        """Change an interaction.

        Saves the interaction. Read it, change what is to change and send the whole object back; attributes
        that cannot be set are ignored. There is no `tag` parameter to protect what somebody else has saved
        in the meantime. Visitors see the change only after the next publishing.

        Args:
            interaction_id: The interaction, by its `interactionUuid`.
            body: What to send.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/003_6fdaae0d533658bd.txt, reference/interaction-designer/interactions.md)
        """
        return await acall(
            self._client,
            "updateInteraction",
            update_interaction.asyncio_detailed,
            interaction_id=interaction_id,
            body=body,
        )

    async def delete(
        self,
        interaction_id: UUID | str,
    ) -> None:
        """Delete an interaction.

        Deletes one interaction. It can no longer be read afterwards.

        Args:
            interaction_id: The interaction, by its `interactionUuid`.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/003_6fdaae0d533658bd.txt)
        """
        return await acall(
            self._client,
            "deleteInteraction",
            delete_interaction.asyncio_detailed,
            interaction_id=interaction_id,
        )

    async def copy(
        self,
        interaction_id: UUID | str,
        body: InteractionCopy,
    ) -> Interaction:
        """Copy an interaction.

        Makes a new interaction with the design of this one, in the same collection or in the one that
        `groupId` names. Every attribute of the body is optional; send `{}` to leave all to the server.

        Args:
            interaction_id: The interaction, by its `interactionUuid`.
            body: What to send.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/003_6fdaae0d533658bd.txt)
        """
        return await acall(
            self._client,
            "copyInteraction",
            copy_interaction.asyncio_detailed,
            interaction_id=interaction_id,
            body=body,
        )

    async def publish(
        self,
        interaction_id: UUID | str,
        body: ActionBody | Unset = UNSET,
        *,
        tag: str | Unset = UNSET,
    ) -> Interaction | None:
        """Publish an interaction.

        Publishes the latest saved version. With a `tag` that is no longer current nothing is published and
        the body is `null`, so a status of 200 alone is no proof; without a tag, changes that somebody else
        has just saved are published too. Reading an interaction uses `null` the other way round.

        Args:
            interaction_id: The interaction, by its `interactionUuid`.
            body: What to send.
            tag: Version that the caller means, from the attribute `tag` and unchanged. If it is not
                current any more, nothing is done and the body is `null`. Without it the latest version is
                taken.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/003_6fdaae0d533658bd.txt)
        """
        return await acall(
            self._client,
            "publishInteraction",
            publish_interaction.asyncio_detailed,
            interaction_id=interaction_id,
            body=body,
            tag=tag,
        )

    async def unpublish(
        self,
        interaction_id: UUID | str,
        body: ActionBody | Unset = UNSET,
        *,
        tag: str | Unset = UNSET,
    ) -> Interaction | None:
        """Unpublish an interaction.

        Takes the published version away. Rules that show the interaction stay, but can no longer load it.
        With a `tag` that is no longer current nothing is done and the body is `null`, so a status of 200
        alone is no proof. Reading an interaction uses `null` the other way round.

        Args:
            interaction_id: The interaction, by its `interactionUuid`.
            body: What to send.
            tag: Version that the caller means, from the attribute `tag` and unchanged. If it is not
                current any more, nothing is done and the body is `null`. Without it the latest version is
                taken.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/003_6fdaae0d533658bd.txt)
        """
        return await acall(
            self._client,
            "unpublishInteraction",
            unpublish_interaction.asyncio_detailed,
            interaction_id=interaction_id,
            body=body,
            tag=tag,
        )

    async def revert(
        self,
        interaction_id: UUID | str,
        body: ActionBody | Unset = UNSET,
    ) -> Interaction:
        """Revert an interaction to its published state.

        Drops the changes saved since the latest publishing. There is no `tag` parameter: changes that
        somebody else has just saved are dropped too. An interaction that was never published is refused
        with 400.

        Args:
            interaction_id: The interaction, by its `interactionUuid`.
            body: What to send.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/003_6fdaae0d533658bd.txt)
        """
        return await acall(
            self._client,
            "revertInteraction",
            revert_interaction.asyncio_detailed,
            interaction_id=interaction_id,
            body=body,
        )

    async def publish_log(
        self,
        interaction_id: UUID | str,
    ) -> builtins.list[PublishLogItem]:
        """List the publications of an interaction.

        Answers one entry for each time the interaction was published, each with the design of that time.
        Expect a large response for an interaction that is published often.

        Args:
            interaction_id: The interaction, by its `interactionUuid`.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/003_6fdaae0d533658bd.txt)
        """
        return await acall(
            self._client,
            "listPublishLog",
            list_publish_log.asyncio_detailed,
            interaction_id=interaction_id,
        )


class AsyncTemplates:
    """What new interactions can be made from."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def list(
        self,
        *,
        white_labelled: bool | Unset = UNSET,
    ) -> builtins.list[Template]:
        """List the templates.

        Answers the templates, each with its whole design. A template is the body of `createInteraction`
        almost as it stands; the attributes that cannot be set are ignored there.

        Args:
            white_labelled: A filter that published client code sets to true. No page explains it; leave it out unless
                you know what your organization gets from it.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/003_6fdaae0d533658bd.txt)
        """
        return await acall(
            self._client,
            "listTemplates",
            list_templates.asyncio_detailed,
            white_labelled=white_labelled,
        )

    async def default(
        self,
    ) -> DefaultTemplate:
        """Read the default template.

        Answers an empty interaction to start from. Its content changes with the product, so fetch it before
        each creation and do not keep a copy. To create with it, set `name`, add `workspaceUid` and, if
        wanted, `themeId`.

        Raises:
            ApiError: the API refused; documented here: 401, 403.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/003_6fdaae0d533658bd.txt)
        """
        return await acall(
            self._client,
            "getDefaultTemplate",
            get_default_template.asyncio_detailed,
        )


class AsyncInteractionDesigner:
    """giosg Interaction Designer API.

    Refused calls raise an `errors.ApiError`; passing faults of idempotent calls are tried again `max_retries` times.
    Close the client when it is done with, or use it as an asynchronous context manager.

    Attributes:
        client: the client for the generated functions of `giosg_interactions_client.api`.
        interactions: Interactions of an organization, from creation to publishing.
        templates: What new interactions can be made from.
    """

    def __init__(
        self,
        token: str | None = None,
        *,
        access_token: str | None = None,
        base_url: str = BASE_URL,
        timeout: float = 30.0,
        max_retries: int = 2,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        """Make a client.

        Args:
            token: API token, made in the console.
            access_token: OAuth2 access token, instead of an API token.
            base_url: another server, such as a mock.
            timeout: seconds to wait for the server, at each step of a call.
            max_retries: further tries after a passing fault.
            transport: what carries requests, instead of the network.

        Raises:
            ConfigurationError: a credential or the address is missing or contradictory.
        """
        if bool(token) == bool(access_token):
            raise ConfigurationError("give either token (an API token) or access_token (OAuth2)")
        auth = TokenAuth("Token" if token else "Bearer", token or access_token or "", base_url)
        inner = transport or httpx.AsyncHTTPTransport()
        self._base_url = base_url
        self.client = Client(
            base_url=base_url,
            headers={"Accept": "application/json", "User-Agent": USER_AGENT},
            timeout=httpx.Timeout(timeout),
            httpx_args={"auth": auth, "transport": AsyncRetryTransport(inner, max_retries)},
        )
        self.interactions = AsyncInteractions(self.client)
        self.templates = AsyncTemplates(self.client)

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None, **options: Any) -> Self:
        """Make a client from GIOSG_API_TOKEN or GIOSG_ACCESS_TOKEN, and GIOSG_INTERACTIONS_BASE_URL if set.

        An API token wins over an access token. `options` go to the constructor.

        Raises:
            ConfigurationError: neither token is set.
        """
        if token := setting(environment, "GIOSG_API_TOKEN"):
            options["token"] = token
        else:
            options["access_token"] = required(environment, "GIOSG_API_TOKEN", "GIOSG_ACCESS_TOKEN")
        if base_url := setting(environment, "GIOSG_INTERACTIONS_BASE_URL"):
            options.setdefault("base_url", base_url)
        return cls(**options)

    def __repr__(self) -> str:
        return f"AsyncInteractionDesigner(base_url={self._base_url!r})"

    async def aclose(self) -> None:
        """Close the connections."""
        await self.client.get_async_httpx_client().aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.aclose()


__all__ = ["AsyncInteractionDesigner", "InteractionDesigner"]
