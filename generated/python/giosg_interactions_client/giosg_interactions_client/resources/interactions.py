"""Interactions of an organization, from creation to publishing."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, cast, overload
from uuid import UUID

from ..api.interactions import (
    copy_interaction,
    create_interaction,
    delete_interaction,
    get_interaction,
    list_interactions,
    list_interactions_v2,
    list_publish_log,
    publish_interaction,
    revert_interaction,
    unpublish_interaction,
    update_interaction,
)
from ..calls import Call
from ..helpers.interactions import AsyncInteractionsHelpers, InteractionsHelpers
from ..models import (
    ActionBody,
    Interaction,
    InteractionCopy,
    InteractionCreate,
    InteractionListItem,
    InteractionOrdering,
    InteractionUpdate,
    InteractionV2,
    ListInteractionsPublished,
    PublishLogItem,
)
from ..options import Headers, Query, Timeout
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset
from ..versions import tag_of, versioned


class InteractionsResource(InteractionsHelpers):
    """Interactions of an organization, from creation to publishing."""

    def list(
        self,
        organization_id: UUID | str,
        *,
        json: bool | Unset = UNSET,
        workspace_uid: int | Unset = UNSET,
        published: ListInteractionsPublished | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> builtins.list[InteractionListItem]:
        """List the interactions of an organization.

        Returns an array of the organization's interactions, optionally filtered. The six design attributes
        are only included with `json=true`; omit it if you do not need them, because designs are large.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            json: True includes the design of each interaction, six more attributes.
            workspace_uid: Lists only the interactions of the collection with this id.
            published: `yes` lists only published interactions, `no` only others; all by default.
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from giosg_interactions_client import InteractionDesigner

            with InteractionDesigner.from_env() as designer:
                for interaction in designer.interactions.list(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7", workspace_uid=1
                ):
                    print(interaction.interaction_uuid, interaction.name, interaction.is_published)

        Evidence: documented (Interaction Designer, interactions API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).
        The page calls the response a list of resources, unlike other giosg hosts, which return an object
        with next, previous and results. The bare array is inferred from that; no pagination parameter is
        named.
        """
        return self._call(
            Call(
                "listInteractions",
                list_interactions._get_kwargs,
                list_interactions._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "json": json,
                    "workspace_uid": workspace_uid,
                    "published": published,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @overload
    def get(
        self,
        interaction_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction: ...

    @overload
    def get(
        self,
        interaction_id: UUID | str,
        *,
        unless_tag: str | Unset,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction | None: ...

    def get(
        self,
        interaction_id: UUID | str,
        *,
        unless_tag: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction | None:
        """Read an interaction.

        Returns one interaction with its design. With a current `tag`, the body is `null` to save the
        transfer; with any other tag, it is the whole interaction. Publishing and unpublishing use `null`
        for the opposite case.

        Args:
            interaction_id: The interaction, by its `interactionUuid`.
            unless_tag: `updatedDate` of the caller's version, unchanged. If the interaction has not changed
                since, the body is `null`, otherwise the whole interaction.
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from giosg_interactions_client import InteractionDesigner

            with InteractionDesigner.from_env() as designer:
                interaction = designer.interactions.get("e0976394-0781-4795-b052-bc8f66f149f8")
                print(interaction.name)
                again = designer.interactions.get(
                    "e0976394-0781-4795-b052-bc8f66f149f8", unless_tag=interaction.tag
                )
                print("unchanged" if again is None else "changed")

        Evidence: documented (Interaction Designer, interactions API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).
        The null body means unchanged here, but changed in publishInteraction and unpublishInteraction; both
        as documented. The status of a null body is not stated; 200 is inferred from the samples, which
        raise on error statuses and then parse JSON.
        """
        return self._get(
            interaction_id,
            unless_tag=unless_tag,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )

    def _get(
        self,
        interaction_id: UUID | str,
        *,
        unless_tag: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction | None:
        """Read an interaction; without overloads, which decorators lose."""
        return self._call(
            Call(
                "getInteraction",
                get_interaction._get_kwargs,
                versioned(get_interaction._parse_response, "getInteraction", unless_tag),
                (200,),
                {
                    "interaction_id": interaction_id,
                    "tag": unless_tag,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def update(
        self,
        interaction_id: UUID | str,
        body: InteractionUpdate | Interaction | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction:
        """Change an interaction.

        Saves the interaction. Read it, modify it and send the whole object back; read-only attributes are
        ignored. Send `tag` back unchanged: it keeps users from overriding each other when saving. The
        response to an outdated `tag` is not documented. Publish the interaction to make the change visible.

        Args:
            interaction_id: The interaction, by its `interactionUuid`.
            body: The writable attributes of an interaction; missing ones are unchanged. A whole interaction
                from a response is accepted too; its read-only attributes are ignored.
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from giosg_interactions_client import InteractionDesigner
            from giosg_interactions_client.models import InteractionUpdate

            with InteractionDesigner.from_env() as designer:
                interaction = designer.interactions.update(
                    "e0976394-0781-4795-b052-bc8f66f149f8",
                    InteractionUpdate(name="Summer newsletter"),
                )
                print(interaction.name, interaction.tag)

        Evidence: documented (Interaction Designer, interactions API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/;
        Interaction Designer, interactions API: notes,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).
        Method, sample and response are documented, but there is no table of the body. The sample sends a
        whole fetched interaction with another name; that partial bodies are accepted is inferred. That
        changes are visible only after publishing follows from the descriptions of publishing and reverting.
        """
        return self._call(
            Call(
                "updateInteraction",
                update_interaction._get_kwargs,
                update_interaction._parse_response,
                (200,),
                {
                    "interaction_id": interaction_id,
                    "body": body.to_dict() if isinstance(body, Interaction) else body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def delete(
        self,
        interaction_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Delete an interaction.

        Deletes one interaction.

        Args:
            interaction_id: The interaction, by its `interactionUuid`.
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from giosg_interactions_client import InteractionDesigner

            with InteractionDesigner.from_env() as designer:
                designer.interactions.delete("e0976394-0781-4795-b052-bc8f66f149f8")
                print("deleted")

        Evidence: documented (Interaction Designer, interactions API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).
        The page states 200 for this operation, unlike the 204 of other giosg hosts.
        """
        return cast(
            None,
            self._send(
                Call(
                    "deleteInteraction",
                    delete_interaction._get_kwargs,
                    delete_interaction._parse_response,
                    (200,),
                    {
                        "interaction_id": interaction_id,
                    },
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    def create(
        self,
        body: InteractionCreate | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction:
        """Create an interaction.

        Creates an interaction in the collection `workspaceUid`. The body is large, so start from
        `getDefaultTemplate` (empty) or a template of `listTemplates` (with content), sent as a whole with
        your own `name`, `workspaceUid` and `themeId`. A trailing slash in the path is allowed.

        Args:
            body: A new interaction. Other attributes, such as those of a template, are ignored.
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from giosg_interactions_client import InteractionDesigner

            with InteractionDesigner.from_env() as designer:
                interaction = designer.interactions.create_from_template(
                    designer.templates.default(),
                    name="My new interaction",
                    workspace_uid=1,
                    theme_id=1,
                )
                print(interaction.interaction_uuid)

        Evidence: documented (Interaction Designer, interactions API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).
        The endpoint line has a trailing slash, both samples have none; the path is described without it.
        The status is not stated; 200 is taken from the deletion on the same host, although other giosg
        hosts return 201 for creation. Where text and table of attributes differ, the table is followed.
        """
        return self._call(
            Call(
                "createInteraction",
                create_interaction._get_kwargs,
                create_interaction._parse_response,
                (200,),
                {
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def copy(
        self,
        interaction_id: UUID | str,
        body: InteractionCopy | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction:
        """Copy an interaction.

        Creates a new interaction with the design of this one, in the same collection or in the collection
        `groupId`. Every attribute of the body is optional; without any, the server's defaults apply.

        Args:
            interaction_id: The interaction, by its `interactionUuid`.
            body: The differences of the copy. Everything is optional.
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from giosg_interactions_client import InteractionDesigner
            from giosg_interactions_client.models import InteractionCopy

            with InteractionDesigner.from_env() as designer:
                copied = designer.interactions.copy(
                    "e0976394-0781-4795-b052-bc8f66f149f8",
                    InteractionCopy(name="Spring newsletter copy", force_unique_name=True),
                )
                print(copied.interaction_uuid, copied.name)

        Evidence: documented (Interaction Designer, interactions API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).
        The status is not stated; 200 is taken from the deletion on the same host. That the response is the
        copy, not the original, and that a copy starts unpublished, as the example shows, is inferred.
        """
        return self._call(
            Call(
                "copyInteraction",
                copy_interaction._get_kwargs,
                copy_interaction._parse_response,
                (200,),
                {
                    "interaction_id": interaction_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @overload
    def publish(
        self,
        interaction_id: UUID | str,
        body: ActionBody | Mapping[str, Any] | Unset = UNSET,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction: ...

    @overload
    def publish(
        self,
        interaction_id: UUID | str,
        body: ActionBody | Mapping[str, Any] | Unset = UNSET,
        *,
        only_if_unchanged: Interaction | str,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction: ...

    @overload
    def publish(
        self,
        interaction_id: UUID | str,
        body: ActionBody | Mapping[str, Any] | Unset = UNSET,
        *,
        tag: str | Unset,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction | None: ...

    def publish(
        self,
        interaction_id: UUID | str,
        body: ActionBody | Mapping[str, Any] | Unset = UNSET,
        *,
        tag: str | Unset = UNSET,
        only_if_unchanged: Interaction | str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction | None:
        """Publish an interaction.

        Publishes the latest saved version. With an outdated `tag`, nothing is published and the body is
        `null`, so check the body and not only the status 200. Without a tag, changes that another user has
        just saved are also published. Reading an interaction uses `null` for the opposite case.

        Args:
            interaction_id: The interaction, by its `interactionUuid`.
            body: An empty object, as in the vendor's samples.
            tag: `updatedDate` of the intended version, unchanged. If it is outdated, nothing changes and
                the body is `null`. Without it, the latest version is used.
            only_if_unchanged: The version to act on: the `Interaction` that was read, or its `tag`. If it has changed
                since, nothing is done and a `VersionConflictError` is raised. The server compares and
                acts in one request.
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            VersionConflictError: the resource is not at the version `only_if_unchanged`; nothing was done.

        Example:
            from giosg_interactions_client import InteractionDesigner
            from giosg_interactions_client.errors import VersionConflictError

            with InteractionDesigner.from_env() as designer:
                interaction = designer.interactions.get("e0976394-0781-4795-b052-bc8f66f149f8")
                try:
                    published = designer.interactions.publish(
                        "e0976394-0781-4795-b052-bc8f66f149f8", only_if_unchanged=interaction
                    )
                    print(published.name, published.is_published)
                except VersionConflictError:
                    print("changed meanwhile")

        Evidence: documented (Interaction Designer, interactions API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).
        The null body means changed here, but unchanged in getInteraction; both as documented. The status of
        a null body is not stated; 200 is inferred from the samples, which raise on error statuses and then
        parse JSON.
        """
        return self._publish(
            interaction_id,
            body,
            tag=tag,
            only_if_unchanged=only_if_unchanged,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )

    def _publish(
        self,
        interaction_id: UUID | str,
        body: ActionBody | Mapping[str, Any] | Unset = UNSET,
        *,
        tag: str | Unset = UNSET,
        only_if_unchanged: Interaction | str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction | None:
        """Publish an interaction; without overloads, which decorators lose."""
        tag = tag_of("publishInteraction", "only_if_unchanged", only_if_unchanged, "tag", tag)
        return self._call(
            Call(
                "publishInteraction",
                publish_interaction._get_kwargs,
                versioned(publish_interaction._parse_response, "publishInteraction", tag, only_if_unchanged),
                (200,),
                {
                    "interaction_id": interaction_id,
                    "body": body,
                    "tag": tag,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @overload
    def unpublish(
        self,
        interaction_id: UUID | str,
        body: ActionBody | Mapping[str, Any] | Unset = UNSET,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction: ...

    @overload
    def unpublish(
        self,
        interaction_id: UUID | str,
        body: ActionBody | Mapping[str, Any] | Unset = UNSET,
        *,
        only_if_unchanged: Interaction | str,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction: ...

    @overload
    def unpublish(
        self,
        interaction_id: UUID | str,
        body: ActionBody | Mapping[str, Any] | Unset = UNSET,
        *,
        tag: str | Unset,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction | None: ...

    def unpublish(
        self,
        interaction_id: UUID | str,
        body: ActionBody | Mapping[str, Any] | Unset = UNSET,
        *,
        tag: str | Unset = UNSET,
        only_if_unchanged: Interaction | str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction | None:
        """Unpublish an interaction.

        Unpublishes the interaction. Rules that show it remain, but can no longer load it. With an outdated
        `tag`, nothing changes and the body is `null`, so check the body and not only the status 200.
        Reading an interaction uses `null` for the opposite case.

        Args:
            interaction_id: The interaction, by its `interactionUuid`.
            body: An empty object, as in the vendor's samples.
            tag: `updatedDate` of the intended version, unchanged. If it is outdated, nothing changes and
                the body is `null`. Without it, the latest version is used.
            only_if_unchanged: The version to act on: the `Interaction` that was read, or its `tag`. If it has changed
                since, nothing is done and a `VersionConflictError` is raised. The server compares and
                acts in one request.
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            VersionConflictError: the resource is not at the version `only_if_unchanged`; nothing was done.

        Example:
            from giosg_interactions_client import InteractionDesigner
            from giosg_interactions_client.errors import VersionConflictError

            with InteractionDesigner.from_env() as designer:
                interaction = designer.interactions.get("e0976394-0781-4795-b052-bc8f66f149f8")
                try:
                    unpublished = designer.interactions.unpublish(
                        "e0976394-0781-4795-b052-bc8f66f149f8", only_if_unchanged=interaction
                    )
                    print(unpublished.name, unpublished.is_published)
                except VersionConflictError:
                    print("changed meanwhile")

        Evidence: documented (Interaction Designer, interactions API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).
        The text says that the tag protects a version just published by another user, but compares it with
        updatedDate; it is described as in publishInteraction. The null body means changed here, but
        unchanged in getInteraction. Its status is not stated; 200 is inferred. The response for an
        unpublished interaction is not stated.
        """
        return self._unpublish(
            interaction_id,
            body,
            tag=tag,
            only_if_unchanged=only_if_unchanged,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )

    def _unpublish(
        self,
        interaction_id: UUID | str,
        body: ActionBody | Mapping[str, Any] | Unset = UNSET,
        *,
        tag: str | Unset = UNSET,
        only_if_unchanged: Interaction | str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction | None:
        """Unpublish an interaction; without overloads, which decorators lose."""
        tag = tag_of("unpublishInteraction", "only_if_unchanged", only_if_unchanged, "tag", tag)
        return self._call(
            Call(
                "unpublishInteraction",
                unpublish_interaction._get_kwargs,
                versioned(unpublish_interaction._parse_response, "unpublishInteraction", tag, only_if_unchanged),
                (200,),
                {
                    "interaction_id": interaction_id,
                    "body": body,
                    "tag": tag,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def revert(
        self,
        interaction_id: UUID | str,
        body: ActionBody | Mapping[str, Any] | Unset = UNSET,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction:
        """Revert an interaction to its published state.

        Drops the changes saved since the latest publishing. There is no `tag` parameter: changes that
        somebody else has just saved are dropped too. A never published interaction is rejected with 400.

        Args:
            interaction_id: The interaction, by its `interactionUuid`.
            body: An empty object, as in the vendor's samples.
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from giosg_interactions_client import InteractionDesigner

            with InteractionDesigner.from_env() as designer:
                interaction = designer.interactions.revert("e0976394-0781-4795-b052-bc8f66f149f8")
                print(interaction.name, interaction.tag)

        Evidence: documented (Interaction Designer, interactions API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).
        """
        return self._call(
            Call(
                "revertInteraction",
                revert_interaction._get_kwargs,
                revert_interaction._parse_response,
                (200,),
                {
                    "interaction_id": interaction_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def publish_log(
        self,
        interaction_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> builtins.list[PublishLogItem]:
        """List the publications of an interaction.

        Returns an entry for each publication of the interaction, with the design at that time. Expect a
        large response for frequently published interactions.

        Args:
            interaction_id: The interaction, by its `interactionUuid`.
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from giosg_interactions_client import InteractionDesigner

            with InteractionDesigner.from_env() as designer:
                for item in designer.interactions.publish_log(
                    "e0976394-0781-4795-b052-bc8f66f149f8"
                ):
                    print(item.published_date, item.published_name)

        Evidence: documented (Interaction Designer, interactions API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).
        The text mentions listing the history; the table shows one entry, without saying that there are
        several. An array of entries is inferred.
        """
        return self._call(
            Call(
                "listPublishLog",
                list_publish_log._get_kwargs,
                list_publish_log._parse_response,
                (200,),
                {
                    "interaction_id": interaction_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def list_v2(
        self,
        organization_id: UUID | str,
        *,
        collection_id: int | Unset = UNSET,
        ordering: InteractionOrdering | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> builtins.list[InteractionV2]:
        """List the interactions of an organization (newer form).

        Returns an array of the interactions of the organization, or of one collection, sorted by
        `ordering`. The attributes are in snake case, and some have other names than in `listInteractions`;
        `id` is `interactionUuid` there. Whether designs can be included is unknown. Only the list has a
        newer form.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            collection_id: Lists only the interactions of the collection with this id.
            ordering: Sort key; a leading `-` reverses the order.
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from giosg_interactions_client import InteractionDesigner
            from giosg_interactions_client.models import InteractionOrdering

            with InteractionDesigner.from_env() as designer:
                for interaction in designer.interactions.list_v2(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    collection_id=1,
                    ordering=InteractionOrdering.UPDATED_AT_DESCENDING,
                ):
                    print(interaction.id, interaction.name, interaction.published_at)

        Evidence: documented (Interaction Designer, interactions API, later version,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api).
        Taken from a later, incomplete copy of the page of listInteractions. Both paths are described, since
        no page says that the older one was removed. The statuses are inferred.
        """
        return self._call(
            Call(
                "listInteractionsV2",
                list_interactions_v2._get_kwargs,
                list_interactions_v2._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "collection_id": collection_id,
                    "ordering": ordering,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> InteractionsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return InteractionsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> InteractionsResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return InteractionsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class InteractionsResourceWithRawResponse(WithResource[InteractionsResource]):
    """Methods of `InteractionsResource` that return responses as they came."""

    @raw(InteractionsResource.list)
    def list(self) -> None:
        """List the interactions of an organization."""

    @raw(InteractionsResource._get)
    def get(self) -> None:
        """Read an interaction."""

    @raw(InteractionsResource.update)
    def update(self) -> None:
        """Change an interaction."""

    @raw(InteractionsResource.delete)
    def delete(self) -> None:
        """Delete an interaction."""

    @raw(InteractionsResource.create)
    def create(self) -> None:
        """Create an interaction."""

    @raw(InteractionsResource.copy)
    def copy(self) -> None:
        """Copy an interaction."""

    @raw(InteractionsResource._publish)
    def publish(self) -> None:
        """Publish an interaction."""

    @raw(InteractionsResource._unpublish)
    def unpublish(self) -> None:
        """Unpublish an interaction."""

    @raw(InteractionsResource.revert)
    def revert(self) -> None:
        """Revert an interaction to its published state."""

    @raw(InteractionsResource.publish_log)
    def publish_log(self) -> None:
        """List the publications of an interaction."""

    @raw(InteractionsResource.list_v2)
    def list_v2(self) -> None:
        """List the interactions of an organization (newer form)."""


class InteractionsResourceWithStreamingResponse(WithResource[InteractionsResource]):
    """Methods of `InteractionsResource` that return unread responses."""

    @streamed(InteractionsResource.list)
    def list(self) -> None:
        """List the interactions of an organization."""

    @streamed(InteractionsResource._get)
    def get(self) -> None:
        """Read an interaction."""

    @streamed(InteractionsResource.update)
    def update(self) -> None:
        """Change an interaction."""

    @streamed(InteractionsResource.delete)
    def delete(self) -> None:
        """Delete an interaction."""

    @streamed(InteractionsResource.create)
    def create(self) -> None:
        """Create an interaction."""

    @streamed(InteractionsResource.copy)
    def copy(self) -> None:
        """Copy an interaction."""

    @streamed(InteractionsResource._publish)
    def publish(self) -> None:
        """Publish an interaction."""

    @streamed(InteractionsResource._unpublish)
    def unpublish(self) -> None:
        """Unpublish an interaction."""

    @streamed(InteractionsResource.revert)
    def revert(self) -> None:
        """Revert an interaction to its published state."""

    @streamed(InteractionsResource.publish_log)
    def publish_log(self) -> None:
        """List the publications of an interaction."""

    @streamed(InteractionsResource.list_v2)
    def list_v2(self) -> None:
        """List the interactions of an organization (newer form)."""


class AsyncInteractionsResource(AsyncInteractionsHelpers):
    """Interactions of an organization, from creation to publishing."""

    async def list(
        self,
        organization_id: UUID | str,
        *,
        json: bool | Unset = UNSET,
        workspace_uid: int | Unset = UNSET,
        published: ListInteractionsPublished | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> builtins.list[InteractionListItem]:
        """List the interactions of an organization.

        Returns an array of the organization's interactions, optionally filtered. The six design attributes
        are only included with `json=true`; omit it if you do not need them, because designs are large.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            json: True includes the design of each interaction, six more attributes.
            workspace_uid: Lists only the interactions of the collection with this id.
            published: `yes` lists only published interactions, `no` only others; all by default.
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio

            from giosg_interactions_client import AsyncInteractionDesigner


            async def main() -> None:
                async with AsyncInteractionDesigner.from_env() as designer:
                    for interaction in await designer.interactions.list(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7", workspace_uid=1
                    ):
                        print(interaction.interaction_uuid, interaction.name, interaction.is_published)


            asyncio.run(main())

        Evidence: documented (Interaction Designer, interactions API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).
        The page calls the response a list of resources, unlike other giosg hosts, which return an object
        with next, previous and results. The bare array is inferred from that; no pagination parameter is
        named.
        """
        return await self._call(
            Call(
                "listInteractions",
                list_interactions._get_kwargs,
                list_interactions._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "json": json,
                    "workspace_uid": workspace_uid,
                    "published": published,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @overload
    async def get(
        self,
        interaction_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction: ...

    @overload
    async def get(
        self,
        interaction_id: UUID | str,
        *,
        unless_tag: str | Unset,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction | None: ...

    async def get(
        self,
        interaction_id: UUID | str,
        *,
        unless_tag: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction | None:
        """Read an interaction.

        Returns one interaction with its design. With a current `tag`, the body is `null` to save the
        transfer; with any other tag, it is the whole interaction. Publishing and unpublishing use `null`
        for the opposite case.

        Args:
            interaction_id: The interaction, by its `interactionUuid`.
            unless_tag: `updatedDate` of the caller's version, unchanged. If the interaction has not changed
                since, the body is `null`, otherwise the whole interaction.
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio

            from giosg_interactions_client import AsyncInteractionDesigner


            async def main() -> None:
                async with AsyncInteractionDesigner.from_env() as designer:
                    interaction = await designer.interactions.get("e0976394-0781-4795-b052-bc8f66f149f8")
                    print(interaction.name)
                    again = await designer.interactions.get(
                        "e0976394-0781-4795-b052-bc8f66f149f8", unless_tag=interaction.tag
                    )
                    print("unchanged" if again is None else "changed")


            asyncio.run(main())

        Evidence: documented (Interaction Designer, interactions API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).
        The null body means unchanged here, but changed in publishInteraction and unpublishInteraction; both
        as documented. The status of a null body is not stated; 200 is inferred from the samples, which
        raise on error statuses and then parse JSON.
        """
        return await self._get(
            interaction_id,
            unless_tag=unless_tag,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )

    async def _get(
        self,
        interaction_id: UUID | str,
        *,
        unless_tag: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction | None:
        """Read an interaction; without overloads, which decorators lose."""
        return await self._call(
            Call(
                "getInteraction",
                get_interaction._get_kwargs,
                versioned(get_interaction._parse_response, "getInteraction", unless_tag),
                (200,),
                {
                    "interaction_id": interaction_id,
                    "tag": unless_tag,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def update(
        self,
        interaction_id: UUID | str,
        body: InteractionUpdate | Interaction | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction:
        """Change an interaction.

        Saves the interaction. Read it, modify it and send the whole object back; read-only attributes are
        ignored. Send `tag` back unchanged: it keeps users from overriding each other when saving. The
        response to an outdated `tag` is not documented. Publish the interaction to make the change visible.

        Args:
            interaction_id: The interaction, by its `interactionUuid`.
            body: The writable attributes of an interaction; missing ones are unchanged. A whole interaction
                from a response is accepted too; its read-only attributes are ignored.
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio

            from giosg_interactions_client import AsyncInteractionDesigner
            from giosg_interactions_client.models import InteractionUpdate


            async def main() -> None:
                async with AsyncInteractionDesigner.from_env() as designer:
                    interaction = await designer.interactions.update(
                        "e0976394-0781-4795-b052-bc8f66f149f8",
                        InteractionUpdate(name="Summer newsletter"),
                    )
                    print(interaction.name, interaction.tag)


            asyncio.run(main())

        Evidence: documented (Interaction Designer, interactions API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/;
        Interaction Designer, interactions API: notes,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).
        Method, sample and response are documented, but there is no table of the body. The sample sends a
        whole fetched interaction with another name; that partial bodies are accepted is inferred. That
        changes are visible only after publishing follows from the descriptions of publishing and reverting.
        """
        return await self._call(
            Call(
                "updateInteraction",
                update_interaction._get_kwargs,
                update_interaction._parse_response,
                (200,),
                {
                    "interaction_id": interaction_id,
                    "body": body.to_dict() if isinstance(body, Interaction) else body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def delete(
        self,
        interaction_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Delete an interaction.

        Deletes one interaction.

        Args:
            interaction_id: The interaction, by its `interactionUuid`.
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio

            from giosg_interactions_client import AsyncInteractionDesigner


            async def main() -> None:
                async with AsyncInteractionDesigner.from_env() as designer:
                    await designer.interactions.delete("e0976394-0781-4795-b052-bc8f66f149f8")
                    print("deleted")


            asyncio.run(main())

        Evidence: documented (Interaction Designer, interactions API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).
        The page states 200 for this operation, unlike the 204 of other giosg hosts.
        """
        return cast(
            None,
            await self._send(
                Call(
                    "deleteInteraction",
                    delete_interaction._get_kwargs,
                    delete_interaction._parse_response,
                    (200,),
                    {
                        "interaction_id": interaction_id,
                    },
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    async def create(
        self,
        body: InteractionCreate | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction:
        """Create an interaction.

        Creates an interaction in the collection `workspaceUid`. The body is large, so start from
        `getDefaultTemplate` (empty) or a template of `listTemplates` (with content), sent as a whole with
        your own `name`, `workspaceUid` and `themeId`. A trailing slash in the path is allowed.

        Args:
            body: A new interaction. Other attributes, such as those of a template, are ignored.
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio

            from giosg_interactions_client import AsyncInteractionDesigner


            async def main() -> None:
                async with AsyncInteractionDesigner.from_env() as designer:
                    interaction = await designer.interactions.create_from_template(
                        await designer.templates.default(),
                        name="My new interaction",
                        workspace_uid=1,
                        theme_id=1,
                    )
                    print(interaction.interaction_uuid)


            asyncio.run(main())

        Evidence: documented (Interaction Designer, interactions API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).
        The endpoint line has a trailing slash, both samples have none; the path is described without it.
        The status is not stated; 200 is taken from the deletion on the same host, although other giosg
        hosts return 201 for creation. Where text and table of attributes differ, the table is followed.
        """
        return await self._call(
            Call(
                "createInteraction",
                create_interaction._get_kwargs,
                create_interaction._parse_response,
                (200,),
                {
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def copy(
        self,
        interaction_id: UUID | str,
        body: InteractionCopy | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction:
        """Copy an interaction.

        Creates a new interaction with the design of this one, in the same collection or in the collection
        `groupId`. Every attribute of the body is optional; without any, the server's defaults apply.

        Args:
            interaction_id: The interaction, by its `interactionUuid`.
            body: The differences of the copy. Everything is optional.
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio

            from giosg_interactions_client import AsyncInteractionDesigner
            from giosg_interactions_client.models import InteractionCopy


            async def main() -> None:
                async with AsyncInteractionDesigner.from_env() as designer:
                    copied = await designer.interactions.copy(
                        "e0976394-0781-4795-b052-bc8f66f149f8",
                        InteractionCopy(name="Spring newsletter copy", force_unique_name=True),
                    )
                    print(copied.interaction_uuid, copied.name)


            asyncio.run(main())

        Evidence: documented (Interaction Designer, interactions API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).
        The status is not stated; 200 is taken from the deletion on the same host. That the response is the
        copy, not the original, and that a copy starts unpublished, as the example shows, is inferred.
        """
        return await self._call(
            Call(
                "copyInteraction",
                copy_interaction._get_kwargs,
                copy_interaction._parse_response,
                (200,),
                {
                    "interaction_id": interaction_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @overload
    async def publish(
        self,
        interaction_id: UUID | str,
        body: ActionBody | Mapping[str, Any] | Unset = UNSET,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction: ...

    @overload
    async def publish(
        self,
        interaction_id: UUID | str,
        body: ActionBody | Mapping[str, Any] | Unset = UNSET,
        *,
        only_if_unchanged: Interaction | str,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction: ...

    @overload
    async def publish(
        self,
        interaction_id: UUID | str,
        body: ActionBody | Mapping[str, Any] | Unset = UNSET,
        *,
        tag: str | Unset,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction | None: ...

    async def publish(
        self,
        interaction_id: UUID | str,
        body: ActionBody | Mapping[str, Any] | Unset = UNSET,
        *,
        tag: str | Unset = UNSET,
        only_if_unchanged: Interaction | str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction | None:
        """Publish an interaction.

        Publishes the latest saved version. With an outdated `tag`, nothing is published and the body is
        `null`, so check the body and not only the status 200. Without a tag, changes that another user has
        just saved are also published. Reading an interaction uses `null` for the opposite case.

        Args:
            interaction_id: The interaction, by its `interactionUuid`.
            body: An empty object, as in the vendor's samples.
            tag: `updatedDate` of the intended version, unchanged. If it is outdated, nothing changes and
                the body is `null`. Without it, the latest version is used.
            only_if_unchanged: The version to act on: the `Interaction` that was read, or its `tag`. If it has changed
                since, nothing is done and a `VersionConflictError` is raised. The server compares and
                acts in one request.
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            VersionConflictError: the resource is not at the version `only_if_unchanged`; nothing was done.

        Example:
            import asyncio

            from giosg_interactions_client import AsyncInteractionDesigner
            from giosg_interactions_client.errors import VersionConflictError


            async def main() -> None:
                async with AsyncInteractionDesigner.from_env() as designer:
                    interaction = await designer.interactions.get("e0976394-0781-4795-b052-bc8f66f149f8")
                    try:
                        published = await designer.interactions.publish(
                            "e0976394-0781-4795-b052-bc8f66f149f8", only_if_unchanged=interaction
                        )
                        print(published.name, published.is_published)
                    except VersionConflictError:
                        print("changed meanwhile")


            asyncio.run(main())

        Evidence: documented (Interaction Designer, interactions API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).
        The null body means changed here, but unchanged in getInteraction; both as documented. The status of
        a null body is not stated; 200 is inferred from the samples, which raise on error statuses and then
        parse JSON.
        """
        return await self._publish(
            interaction_id,
            body,
            tag=tag,
            only_if_unchanged=only_if_unchanged,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )

    async def _publish(
        self,
        interaction_id: UUID | str,
        body: ActionBody | Mapping[str, Any] | Unset = UNSET,
        *,
        tag: str | Unset = UNSET,
        only_if_unchanged: Interaction | str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction | None:
        """Publish an interaction; without overloads, which decorators lose."""
        tag = tag_of("publishInteraction", "only_if_unchanged", only_if_unchanged, "tag", tag)
        return await self._call(
            Call(
                "publishInteraction",
                publish_interaction._get_kwargs,
                versioned(publish_interaction._parse_response, "publishInteraction", tag, only_if_unchanged),
                (200,),
                {
                    "interaction_id": interaction_id,
                    "body": body,
                    "tag": tag,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @overload
    async def unpublish(
        self,
        interaction_id: UUID | str,
        body: ActionBody | Mapping[str, Any] | Unset = UNSET,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction: ...

    @overload
    async def unpublish(
        self,
        interaction_id: UUID | str,
        body: ActionBody | Mapping[str, Any] | Unset = UNSET,
        *,
        only_if_unchanged: Interaction | str,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction: ...

    @overload
    async def unpublish(
        self,
        interaction_id: UUID | str,
        body: ActionBody | Mapping[str, Any] | Unset = UNSET,
        *,
        tag: str | Unset,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction | None: ...

    async def unpublish(
        self,
        interaction_id: UUID | str,
        body: ActionBody | Mapping[str, Any] | Unset = UNSET,
        *,
        tag: str | Unset = UNSET,
        only_if_unchanged: Interaction | str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction | None:
        """Unpublish an interaction.

        Unpublishes the interaction. Rules that show it remain, but can no longer load it. With an outdated
        `tag`, nothing changes and the body is `null`, so check the body and not only the status 200.
        Reading an interaction uses `null` for the opposite case.

        Args:
            interaction_id: The interaction, by its `interactionUuid`.
            body: An empty object, as in the vendor's samples.
            tag: `updatedDate` of the intended version, unchanged. If it is outdated, nothing changes and
                the body is `null`. Without it, the latest version is used.
            only_if_unchanged: The version to act on: the `Interaction` that was read, or its `tag`. If it has changed
                since, nothing is done and a `VersionConflictError` is raised. The server compares and
                acts in one request.
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            VersionConflictError: the resource is not at the version `only_if_unchanged`; nothing was done.

        Example:
            import asyncio

            from giosg_interactions_client import AsyncInteractionDesigner
            from giosg_interactions_client.errors import VersionConflictError


            async def main() -> None:
                async with AsyncInteractionDesigner.from_env() as designer:
                    interaction = await designer.interactions.get("e0976394-0781-4795-b052-bc8f66f149f8")
                    try:
                        unpublished = await designer.interactions.unpublish(
                            "e0976394-0781-4795-b052-bc8f66f149f8", only_if_unchanged=interaction
                        )
                        print(unpublished.name, unpublished.is_published)
                    except VersionConflictError:
                        print("changed meanwhile")


            asyncio.run(main())

        Evidence: documented (Interaction Designer, interactions API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).
        The text says that the tag protects a version just published by another user, but compares it with
        updatedDate; it is described as in publishInteraction. The null body means changed here, but
        unchanged in getInteraction. Its status is not stated; 200 is inferred. The response for an
        unpublished interaction is not stated.
        """
        return await self._unpublish(
            interaction_id,
            body,
            tag=tag,
            only_if_unchanged=only_if_unchanged,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )

    async def _unpublish(
        self,
        interaction_id: UUID | str,
        body: ActionBody | Mapping[str, Any] | Unset = UNSET,
        *,
        tag: str | Unset = UNSET,
        only_if_unchanged: Interaction | str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction | None:
        """Unpublish an interaction; without overloads, which decorators lose."""
        tag = tag_of("unpublishInteraction", "only_if_unchanged", only_if_unchanged, "tag", tag)
        return await self._call(
            Call(
                "unpublishInteraction",
                unpublish_interaction._get_kwargs,
                versioned(unpublish_interaction._parse_response, "unpublishInteraction", tag, only_if_unchanged),
                (200,),
                {
                    "interaction_id": interaction_id,
                    "body": body,
                    "tag": tag,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def revert(
        self,
        interaction_id: UUID | str,
        body: ActionBody | Mapping[str, Any] | Unset = UNSET,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Interaction:
        """Revert an interaction to its published state.

        Drops the changes saved since the latest publishing. There is no `tag` parameter: changes that
        somebody else has just saved are dropped too. A never published interaction is rejected with 400.

        Args:
            interaction_id: The interaction, by its `interactionUuid`.
            body: An empty object, as in the vendor's samples.
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio

            from giosg_interactions_client import AsyncInteractionDesigner


            async def main() -> None:
                async with AsyncInteractionDesigner.from_env() as designer:
                    interaction = await designer.interactions.revert("e0976394-0781-4795-b052-bc8f66f149f8")
                    print(interaction.name, interaction.tag)


            asyncio.run(main())

        Evidence: documented (Interaction Designer, interactions API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).
        """
        return await self._call(
            Call(
                "revertInteraction",
                revert_interaction._get_kwargs,
                revert_interaction._parse_response,
                (200,),
                {
                    "interaction_id": interaction_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def publish_log(
        self,
        interaction_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> builtins.list[PublishLogItem]:
        """List the publications of an interaction.

        Returns an entry for each publication of the interaction, with the design at that time. Expect a
        large response for frequently published interactions.

        Args:
            interaction_id: The interaction, by its `interactionUuid`.
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio

            from giosg_interactions_client import AsyncInteractionDesigner


            async def main() -> None:
                async with AsyncInteractionDesigner.from_env() as designer:
                    for item in await designer.interactions.publish_log(
                        "e0976394-0781-4795-b052-bc8f66f149f8"
                    ):
                        print(item.published_date, item.published_name)


            asyncio.run(main())

        Evidence: documented (Interaction Designer, interactions API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).
        The text mentions listing the history; the table shows one entry, without saying that there are
        several. An array of entries is inferred.
        """
        return await self._call(
            Call(
                "listPublishLog",
                list_publish_log._get_kwargs,
                list_publish_log._parse_response,
                (200,),
                {
                    "interaction_id": interaction_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def list_v2(
        self,
        organization_id: UUID | str,
        *,
        collection_id: int | Unset = UNSET,
        ordering: InteractionOrdering | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> builtins.list[InteractionV2]:
        """List the interactions of an organization (newer form).

        Returns an array of the interactions of the organization, or of one collection, sorted by
        `ordering`. The attributes are in snake case, and some have other names than in `listInteractions`;
        `id` is `interactionUuid` there. Whether designs can be included is unknown. Only the list has a
        newer form.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            collection_id: Lists only the interactions of the collection with this id.
            ordering: Sort key; a leading `-` reverses the order.
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio

            from giosg_interactions_client import AsyncInteractionDesigner
            from giosg_interactions_client.models import InteractionOrdering


            async def main() -> None:
                async with AsyncInteractionDesigner.from_env() as designer:
                    for interaction in await designer.interactions.list_v2(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        collection_id=1,
                        ordering=InteractionOrdering.UPDATED_AT_DESCENDING,
                    ):
                        print(interaction.id, interaction.name, interaction.published_at)


            asyncio.run(main())

        Evidence: documented (Interaction Designer, interactions API, later version,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api).
        Taken from a later, incomplete copy of the page of listInteractions. Both paths are described, since
        no page says that the older one was removed. The statuses are inferred.
        """
        return await self._call(
            Call(
                "listInteractionsV2",
                list_interactions_v2._get_kwargs,
                list_interactions_v2._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "collection_id": collection_id,
                    "ordering": ordering,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> AsyncInteractionsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncInteractionsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncInteractionsResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncInteractionsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncInteractionsResourceWithRawResponse(WithResource[AsyncInteractionsResource]):
    """Methods of `AsyncInteractionsResource` that return responses as they came."""

    @raw_async(AsyncInteractionsResource.list)
    def list(self) -> None:
        """List the interactions of an organization."""

    @raw_async(AsyncInteractionsResource._get)
    def get(self) -> None:
        """Read an interaction."""

    @raw_async(AsyncInteractionsResource.update)
    def update(self) -> None:
        """Change an interaction."""

    @raw_async(AsyncInteractionsResource.delete)
    def delete(self) -> None:
        """Delete an interaction."""

    @raw_async(AsyncInteractionsResource.create)
    def create(self) -> None:
        """Create an interaction."""

    @raw_async(AsyncInteractionsResource.copy)
    def copy(self) -> None:
        """Copy an interaction."""

    @raw_async(AsyncInteractionsResource._publish)
    def publish(self) -> None:
        """Publish an interaction."""

    @raw_async(AsyncInteractionsResource._unpublish)
    def unpublish(self) -> None:
        """Unpublish an interaction."""

    @raw_async(AsyncInteractionsResource.revert)
    def revert(self) -> None:
        """Revert an interaction to its published state."""

    @raw_async(AsyncInteractionsResource.publish_log)
    def publish_log(self) -> None:
        """List the publications of an interaction."""

    @raw_async(AsyncInteractionsResource.list_v2)
    def list_v2(self) -> None:
        """List the interactions of an organization (newer form)."""


class AsyncInteractionsResourceWithStreamingResponse(WithResource[AsyncInteractionsResource]):
    """Methods of `AsyncInteractionsResource` that return unread responses."""

    @streamed_async(AsyncInteractionsResource.list)
    def list(self) -> None:
        """List the interactions of an organization."""

    @streamed_async(AsyncInteractionsResource._get)
    def get(self) -> None:
        """Read an interaction."""

    @streamed_async(AsyncInteractionsResource.update)
    def update(self) -> None:
        """Change an interaction."""

    @streamed_async(AsyncInteractionsResource.delete)
    def delete(self) -> None:
        """Delete an interaction."""

    @streamed_async(AsyncInteractionsResource.create)
    def create(self) -> None:
        """Create an interaction."""

    @streamed_async(AsyncInteractionsResource.copy)
    def copy(self) -> None:
        """Copy an interaction."""

    @streamed_async(AsyncInteractionsResource._publish)
    def publish(self) -> None:
        """Publish an interaction."""

    @streamed_async(AsyncInteractionsResource._unpublish)
    def unpublish(self) -> None:
        """Unpublish an interaction."""

    @streamed_async(AsyncInteractionsResource.revert)
    def revert(self) -> None:
        """Revert an interaction to its published state."""

    @streamed_async(AsyncInteractionsResource.publish_log)
    def publish_log(self) -> None:
        """List the publications of an interaction."""

    @streamed_async(AsyncInteractionsResource.list_v2)
    def list_v2(self) -> None:
        """List the interactions of an organization (newer form)."""
