"""The navigation beside every page: groups of links, the one that leads to the page marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scripts.docs.documents import Api, operation_link


@dataclass(frozen=True, slots=True)
class Link:
    """An entry: an address from the root of the site, and its name."""

    link: str
    title: str
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Entries under one word; without entries, the word itself leads to `link`.

    Attributes:
        folded: whether it is closed on pages that it has no entry for.
    """

    title: str
    links: tuple[Link, ...] = ()
    link: str = ""
    folded: bool = False

    def leads_to(self, link: str) -> bool:
        return link == self.link or any(each.link == link for each in self.links)


@dataclass(frozen=True, slots=True)
class Sidebar:
    """The groups of a part of the site, under its name."""

    title: str
    link: str
    groups: tuple[Group, ...]


def api_sidebar(api: Api) -> Sidebar:
    """Resources and operations of an API by their names for people."""
    resources = (
        Group(
            resource.title,
            tuple(
                Link(operation_link(operation), operation.title, bool(operation.definition.get("deprecated")))
                for operation in resource.operations
            ),
            resource.link,
            folded=True,
        )
        for resource in api.resources
    )
    return _sidebar(api, (*resources, Group("Schemas", link=api.schemas_link)))


def resources_sidebar(api: Api) -> Sidebar:
    """The resources of an API without their operations, beside its many schemas, whose list is a page of its own."""
    resources = (Group(resource.title, link=resource.link) for resource in api.resources)
    return _sidebar(api, (Group("Schemas", link=api.schemas_link), *resources))


def _sidebar(api: Api, groups: tuple[Group, ...]) -> Sidebar:
    first, last = Group("Overview", link=api.link), Group("All on one page", link=api.whole)
    return Sidebar(api.title, api.link, (first, *groups, last))


def site_sidebar(
    apis: Sequence[Api], guides: Sequence[Link], tools: Sequence[Link], background: Sequence[Link]
) -> Sidebar:
    """What stands beside the pages that belong to no API."""
    groups = (
        Group("Guides", tuple(guides)),
        Group("APIs", tuple(Link(api.link, api.title) for api in apis)),
        Group("Look up", tuple(tools)),
        Group("About the descriptions", tuple(background)),
    )
    return Sidebar("Start", "/index.html", tuple(group for group in groups if group.links))
