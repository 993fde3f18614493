"""Creation of an interaction from a template."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from ..resource import AsyncResource, Resource
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import DefaultTemplate, Interaction, Template
    from ..resources.interactions import AsyncInteractionsResource, InteractionsResource


class InteractionsHelpers(Resource):
    """Methods that combine several calls."""

    def create_from_template(
        self,
        template: Template | DefaultTemplate | None = None,
        *,
        name: str,
        workspace_uid: int,
        theme_id: int | Unset = UNSET,
    ) -> Interaction:
        """Create an interaction with the content of a template.

        Calls `create` with the whole template, and with `name`, `workspace_uid` and `theme_id` instead of the
        template's own. Each call creates another interaction, even under the same name.

        Args:
            template: A template of `templates.list`; None reads the default template, which is empty, before.
            name: Name of the interaction.
            workspace_uid: Id of the collection for the interaction.
            theme_id: Id of the theme. Without it, the server uses a theme of the collection, or creates one if there
                is none.

        Raises:
            ClientError: see `create` and `templates.default`.

        Example:
            from giosg_interactions_client import InteractionDesigner

            with InteractionDesigner.from_env() as designer:
                (template, *_) = designer.templates.list()
                interaction = designer.interactions.create_from_template(
                    template, name="Summer newsletter", workspace_uid=1
                )
                print(interaction.interaction_uuid)
        """
        if template is None:
            from ..resources.templates import TemplatesResource

            template = TemplatesResource(self._caller).default()
        return cast("InteractionsResource", self).create(_body(template, name, workspace_uid, theme_id))


class AsyncInteractionsHelpers(AsyncResource):
    """Methods that combine several calls."""

    async def create_from_template(
        self,
        template: Template | DefaultTemplate | None = None,
        *,
        name: str,
        workspace_uid: int,
        theme_id: int | Unset = UNSET,
    ) -> Interaction:
        """Create an interaction with the content of a template.

        The asynchronous twin of `InteractionsHelpers.create_from_template`: same arguments, result and errors.

        Example:
            import asyncio

            from giosg_interactions_client import AsyncInteractionDesigner


            async def main() -> None:
                async with AsyncInteractionDesigner.from_env() as designer:
                    interaction = await designer.interactions.create_from_template(
                        name="Summer newsletter", workspace_uid=1
                    )
                    print(interaction.interaction_uuid)


            asyncio.run(main())
        """
        if template is None:
            from ..resources.templates import AsyncTemplatesResource

            template = await AsyncTemplatesResource(self._caller).default()
        return await cast("AsyncInteractionsResource", self).create(_body(template, name, workspace_uid, theme_id))


def _body(
    template: Template | DefaultTemplate, name: str, workspace_uid: int, theme_id: int | Unset
) -> Mapping[str, Any]:
    """Return the body of `create`: the template without its theme, which belongs to its own collection."""
    own = {"name": name, "workspaceUid": workspace_uid, "themeId": theme_id}
    return {**template.to_dict(), **own}
