"""The search: all content of the site as entries, indexed by MiniSearch (npm) at build time.

The browser loads library and index on first use of the search field, as scripts, because a page opened from disk
cannot read other files. Most entries are properties: they are shipped as plain lists, a third the size of an index,
which the browser builds itself.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from scripts.docs.documents import Api, operation_link
from scripts.docs.error_responses import FILE as ERRORS
from scripts.docs.error_responses import ErrorResponse
from scripts.docs.errors import DocsError
from scripts.docs.fields import Reader
from scripts.docs.guides import Guide
from scripts.docs.layout import script_json
from scripts.docs.markdown import Rendered
from scripts.docs.navigation import Link

MAIN = "search-index.js"
FIELDS = "search-fields.js"
_FOLDER = Path(__file__).parent
_LIBRARY = _FOLDER.parents[2] / "node_modules" / "minisearch"
_BUNDLE = _LIBRARY / "dist" / "umd" / "index.js"
_TEXT = 300
_FIELD_TEXT = 80


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """A search entry.

    Attributes:
        where: line below the title.
        link: address from the root of the site.
        text: additional text, searched but not stored.
        weight: factor of its score.
    """

    title: str
    where: str
    link: str
    text: str = ""
    weight: float = 1


@dataclass(frozen=True, slots=True)
class Contents:
    """The searched content; `methods` are SDK methods by operationId."""

    apis: Sequence[Api]
    guides: Sequence[Guide]
    errors: Sequence[ErrorResponse]
    other_statuses: Sequence[tuple[str, str, str]]
    pages: Sequence[tuple[Link, str]]
    texts: Sequence[tuple[Link, Rendered]]
    methods: Mapping[str, Sequence[Link]]

    def entries(self) -> list[SearchEntry]:
        """Yield all entries except properties."""
        return [*self._pages(), *self._guides(), *self._apis(), *self._schemas(), *self._errors()]

    def fields(self) -> list[tuple[str, str, str, list[tuple[str, str, str]]]]:
        """Return the properties by schema (API, name and link), each with path, type and start of its description.

        The anchor of a property is its path.
        """
        return [
            (
                api.title,
                name,
                api.schema_link(name),
                [
                    (".".join(field.path), str(field.type.striptags()), _clean(field.description)[:_FIELD_TEXT])
                    for top in fields
                    for field in top.walk()
                    if not field.is_variant
                ],
            )
            for api in self.apis
            for name, schema in api.schemas.items()
            if (fields := Reader(api, depth=1).fields(schema))
        ]

    def _pages(self) -> Iterator[SearchEntry]:
        for link, text in self.pages:
            yield SearchEntry(link.title, "Page", link.link, text, 3)
        for link, rendered in self.texts:
            yield SearchEntry(link.title, "Page", link.link, rendered.lead, 3)
            for heading in rendered.headings:
                yield SearchEntry(heading.title, link.title, f"{link.link}#{heading.anchor}", heading.text[:_TEXT])

    def _guides(self) -> Iterator[SearchEntry]:
        for guide in self.guides:
            yield SearchEntry(guide.title, "Guide", guide.link, guide.lead, 3)
            for heading in guide.text.headings:
                link = f"{guide.link}#{heading.anchor}"
                yield SearchEntry(heading.title, f"Guide · {guide.title}", link, heading.text[:_TEXT], 1.5)

    def _apis(self) -> Iterator[SearchEntry]:
        for api in self.apis:
            yield SearchEntry(api.title, "API", api.link, api.summary, 2)
            for resource in api.resources:
                yield SearchEntry(resource.title, f"Resource · {api.title}", resource.link, resource.description, 2)
                for operation in resource.operations:
                    names = " ".join(str(place.value.get("name", "")) for place in operation.parameters)
                    description = _clean(operation.definition.get("description", ""))
                    methods = " ".join(dict.fromkeys(link.title for link in self.methods.get(operation.id, ())))
                    text = f"{operation.id} {operation.label} {methods} {names} {description}"
                    weight = 1.2 if operation.definition.get("deprecated") else 2
                    where = f"{operation.label} · {api.title}"
                    yield SearchEntry(operation.title, where, operation_link(operation), text, weight)

    def _schemas(self) -> Iterator[SearchEntry]:
        for api in self.apis:
            for name, schema in api.schemas.items():
                text = _clean(schema.get("description", ""))
                yield SearchEntry(name, f"Schema · {api.title}", api.schema_link(name), text)

    def _errors(self) -> Iterator[SearchEntry]:
        for status, phrase, remedy in self.other_statuses:
            yield SearchEntry(f"{status} {phrase}", "Error · not documented", f"/{ERRORS}#status-{status}", remedy, 1.5)
        for response in self.errors:
            where = f"Error · {response.api.title}"
            link = f"/{ERRORS}#{response.anchor}"
            yield SearchEntry(response.title, where, link, _clean(f"{response.cause} {response.remedy}"), 1.5)
            for code in response.codes:
                where = f"Violation code {code.code} · {response.title} · {response.api.title}"
                text = _clean(f"{code.code} {code.remedy}")
                yield SearchEntry(code.cause, where, f"/{ERRORS}#{response.anchor}-{code.code}", text)


def search_files(contents: Contents) -> dict[str, str]:
    """Return the scripts of the search, its index and the properties, by name.

    Raises DocsError: MiniSearch or Node is missing.
    """
    own = {name: (_FOLDER / name).read_text(encoding="utf-8") for name in ("search.js", "search-options.js")}
    try:
        library = _BUNDLE.read_text(encoding="utf-8")
        license_text = (_LIBRARY / "LICENSE.txt").read_text(encoding="utf-8")
    except OSError as error:
        raise DocsError(f"{error.filename}: cannot read minisearch ({error.strerror}); run `make setup`") from error
    library = library.split("\n//# sourceMappingURL=")[0] + "\n"
    return own | {
        "minisearch.js": library,
        "minisearch.LICENSE.txt": license_text,
        MAIN: _script("main", _index(contents.entries())),
        FIELDS: _script("fields", script_json(contents.fields())),
    }


def _script(name: str, value: str) -> str:
    return f"(window.SEARCH ??= {{}}).{name} = {value};\n"


def _index(found: Sequence[SearchEntry]) -> str:
    """Return the serialized index of entries. Raises DocsError."""
    listed = [{"id": number} | _without_defaults(entry) for number, entry in enumerate(found)]
    node = Path(sys.executable).with_name("node")  # of the environment, otherwise from the PATH
    command = [
        str(node) if node.exists() else "node",
        str(_FOLDER / "build.js"),
        str(_LIBRARY / "dist" / "cjs" / "index.cjs"),
    ]
    try:
        done = subprocess.run(
            command,
            input=json.dumps(listed),
            capture_output=True,
            text=True,
            encoding="utf-8",
            env={**os.environ, "NODE_NO_WARNINGS": "1"},
            check=True,
        )
    except OSError as error:
        raise DocsError(f"{command[0]}: cannot run ({error.strerror}); run `make setup`") from error
    except subprocess.CalledProcessError as error:
        raise DocsError(f"{_FOLDER.name}/build.js: {error.stderr.strip()}") from error
    return done.stdout.rstrip("\n")


def _without_defaults(entry: SearchEntry) -> dict[str, Any]:
    return {name: value for name, value in asdict(entry).items() if (name, value) != ("weight", 1)}


def _clean(markdown: str) -> str:
    return " ".join(markdown.split())[:_TEXT]
