"""The pages of an API: overview, resources, operations, and the whole API on one page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from scripts.docs import machine, markdown
from scripts.docs.documents import Api, DocsResource, operation_link, schema_names
from scripts.docs.downloads import Downloads
from scripts.docs.error_responses import ErrorResponse
from scripts.docs.fields import Reader
from scripts.docs.layout import Layout
from scripts.docs.navigation import Link, Sidebar, api_sidebar
from scripts.docs.operations import OperationView, credential, language_of, neighbours, operation_views
from scripts.docs.schemas import entries
from scripts.docs.sdk.pages import SdkReference
from scripts.docs.tryit import TryIt
from scripts.evidence import Source

HOME = Link("/index.html", "Docs")


@dataclass(frozen=True)
class Reference:
    """The input for the pages of an API.

    Attributes:
        errors: its entries in the error reference.
        downloads: documents and collections of all APIs.
    """

    api: Api
    layout: Layout
    errors: Sequence[ErrorResponse]
    downloads: Downloads
    try_it: TryIt
    sdk: SdkReference | None

    def pages(self) -> dict[str, str]:
        """Return the pages by path. Raises ValueError for NaN and infinities."""
        sidebar = api_sidebar(self.api)
        methods = self.sdk.methods() if self.sdk else {}
        views = operation_views(self.api, {(error.status, error.name): error for error in self.errors}, methods)
        return {
            self.api.link[1:]: self._overview(sidebar),
            self.api.whole[1:]: self._whole(sidebar, views),
            **{resource.link[1:]: self._resource(resource, sidebar, methods) for resource in self.api.resources},
            **dict(self._operations(sidebar, views)),
        }

    @property
    def _crumb(self) -> Link:
        return Link(self.api.link, self.api.title)

    def _overview(self, sidebar: Sidebar) -> str:
        info = self.api.document.root["info"]
        schemes = [
            (
                credential(name, scheme),
                markdown.inline(markdown.lowered(str(scheme.get("description", "")), 1)),
                Source.of(scheme, self.api.document.root),
                name,
            )
            for name, scheme in self.api.document.security_schemes.items()
        ]
        return self.layout.render(
            "api.html",
            self.api.link[1:],
            title=self.api.title,
            description=self.api.summary or self.api.title,
            sidebar=sidebar,
            crumbs=[HOME],
            api=self.api,
            text=markdown.inline(markdown.lowered(str(info.get("description", "")), 1)),
            hosts=self.api.document.root.get("servers", []),
            schemes=schemes,
            downloads=self.downloads.of(self.api.name),
            collections=self.downloads.collections_of(self.api.name),
            contact=_contact(info.get("contact", {})),
            columns="with-aside",
        )

    def _resource(self, resource: DocsResource, sidebar: Sidebar, methods: Mapping[str, Sequence[Link]]) -> str:
        used = dict.fromkeys(
            name for operation in resource.operations for name in schema_names(_bodies(operation.definition))
        )
        return self.layout.render(
            "resource.html",
            resource.link[1:],
            title=resource.title,
            description=resource.description or f"Operations of {resource.title}.",
            sidebar=sidebar,
            crumbs=[HOME, self._crumb],
            api=self.api,
            resource=resource,
            schemas=list(used),
            sdk=_sdk_links(resource, methods),
            columns="with-aside",
        )

    def _operations(self, sidebar: Sidebar, views: list[OperationView]) -> Iterator[tuple[str, str]]:
        for before, view, after in neighbours(views):
            file = operation_link(view.operation)[1:]
            page = self.layout.render(
                "operation.html",
                file,
                more_policy=self.try_it.policy,
                title=view.operation.title,
                description=view.lead or view.operation.title,
                sidebar=sidebar,
                crumbs=[HOME, self._crumb, Link(view.resource.link, view.resource.title)],
                columns="with-aside",
                view=view,
                before=before,
                after=after,
                scripts=self.try_it.scripts,
                **{"try": self.try_it.data(view.operation)},
            )
            yield file, page

    def _whole(self, sidebar: Sidebar, views: Sequence[OperationView]) -> str:
        """Render every operation and schema; nested schemas are shown once, in their own place."""
        flat = Reader(self.api, depth=1)
        page = self.layout.render(
            "all.html",
            self.api.whole[1:],
            title=f"{self.api.title}: all on one page",
            description=f"Every operation and schema of {self.api.title} {self.api.version}, to print or to search.",
            sidebar=sidebar,
            crumbs=[HOME, self._crumb],
            api=self.api,
            views=[view.flattened(flat) for view in views],
            entries=entries(self.api, flat),
        )
        return _within(page, self.api)


def _within(page: str, api: Api) -> str:
    """Return the page with links to operations and schemas pointing within it, and evidence as badges only."""
    begin = page.index("<main")
    head, main = page[:begin], page[begin:]
    main = machine.brief_evidence(main)
    main = re.sub(r'href="schemas/(\w+)\.html(?:#([^"]*))?"', _schema_anchor, main)
    resources = "|".join(re.escape(resource.name) for resource in api.resources)
    return head + re.sub(rf'href="(?:{resources})/(\w+)\.html"', _operation_anchor, main)


def _schema_anchor(found: re.Match[str]) -> str:
    if found[1] == "index":
        return 'href="#schemas"'
    return f'href="#schemas.{found[1]}{"." + found[2] if found[2] else ""}"'


def _operation_anchor(found: re.Match[str]) -> str:
    return found[0] if found[1] == "index" else f'href="#{found[1]}"'


def _bodies(definition: Mapping[str, Any]) -> list[Any]:
    return [definition.get("requestBody"), definition.get("responses")]


def _sdk_links(resource: DocsResource, methods: Mapping[str, Sequence[Link]]) -> list[tuple[str, Link]]:
    """Return links to the methods of a resource in each SDK: the language, and `giosg.teams`."""
    found: dict[tuple[str, Link], None] = {}
    for operation in resource.operations:
        for method in methods.get(operation.id, ()):
            page, _, anchor = method.link.partition("#")
            place = Link(f"{page}#{anchor.rpartition('.')[0]}", method.title.rpartition(".")[0])
            found.setdefault((language_of(method), place))
    return list(found)


def _contact(contact: Mapping[str, str]) -> Markup | str:
    if "email" in contact:
        return Markup('<a href="mailto:{0}">{0}</a>').format(contact["email"])
    if "url" in contact:
        return Markup('<a href="{0}">{0}</a>').format(contact["url"])
    return contact.get("name", "")
