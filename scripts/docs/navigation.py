"""The sidebar: groups of links, with the current page marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scripts.apis import PACKAGE_OF
from scripts.docs.documents import SDK, Api, operation_link


@dataclass(frozen=True, slots=True)
class Link:
    """An entry: an address from the root of the site, and its name."""

    link: str
    title: str
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Entries under a title.

    With a `link`, the title links there, and the entries are shown only on their own pages. Without any link, it is a
    heading for the following groups.
    """

    title: str
    links: tuple[Link, ...] = ()
    link: str = ""

    def leads_to(self, link: str) -> bool:
        return link == self.link or any(each.link == link for each in self.links)


@dataclass(frozen=True, slots=True)
class Sidebar:
    """The groups of a section of the site, under its name."""

    title: str
    link: str
    groups: tuple[Group, ...]


def api_sidebar(api: Api) -> Sidebar:
    """Return the sidebar of an API: resources and operations by display name."""
    resources = (
        Group(
            resource.title,
            tuple(
                Link(operation_link(operation), operation.title, bool(operation.definition.get("deprecated")))
                for operation in resource.operations
            ),
            resource.link,
        )
        for resource in api.resources
    )
    top = [Group("Reference"), Group("Overview", link=api.link), Group("Schemas", link=api.schemas_link)]
    if api.name in PACKAGE_OF:
        names = {"python": "Python SDK", "typescript": "TypeScript SDK"}
        top += [Group(title, link=f"/{api.name}/{SDK}/{name}.html") for name, title in names.items()]
    top += [Group("All on one page", link=api.whole), Group("Resources")]
    return Sidebar(api.title, api.link, (*top, *resources))


def site_sidebar(
    apis: Sequence[Api],
    guides: Sequence[Link],
    workflows: Sequence[Link],
    tools: Sequence[Link],
    background: Sequence[Link],
) -> Sidebar:
    """Return the sidebar of pages that belong to no API."""
    groups = (
        Group("Guides", tuple(guides)),
        Group("Workflows", tuple(workflows)),
        Group("APIs", tuple(Link(api.link, api.title) for api in apis)),
        Group("Look up", tuple(tools)),
        Group("About the descriptions", tuple(background)),
    )
    return Sidebar("Documentation", "/index.html", tuple(group for group in groups if group.links))
