"""What the search looks through: operations, schemas, their properties, errors, and the sections of the guides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from scripts.docs.documents import Api, operation_link
from scripts.docs.error_responses import FILE, ErrorResponse
from scripts.docs.guides import Guide
from scripts.docs.layout import script_json
from scripts.docs.schemas import entries

NAME = "search-index.js"
# An entry: title, the line under it, link, further text, weight.
SearchEntry = tuple[str, str, str, str, int]
_TEXT = 400


def render_index(apis: Sequence[Api], guides: Sequence[Guide], error_responses: Sequence[ErrorResponse]) -> str:
    """The index as a script, since a page that is opened from disk may read no other file."""
    found = [*_guides(guides), *_operations(apis), *_schemas(apis), *_error_responses(error_responses)]
    return f"window.SEARCH_INDEX = {script_json(found)};\n"


def _operations(apis: Sequence[Api]) -> Iterator[SearchEntry]:
    for api in apis:
        for operation in api.operations:
            where = f"{operation.label} · {api.title}"
            text = f"{operation.id} {_clean(operation.definition.get('description', ''))}"
            yield operation.title, where, operation_link(operation), text, 8


def _schemas(apis: Sequence[Api]) -> Iterator[SearchEntry]:
    for api in apis:
        for entry in entries(api):
            link = api.schema_link(entry.name)
            yield entry.name, f"Schema · {api.title}", link, _clean(entry.description), 1
            for field in entry.fields:
                name = ".".join((entry.name, *field.path))
                link = api.schema_link(entry.name, *field.path)
                yield name, f"Property, {field.type.striptags()} · {api.title}", link, _clean(field.description), 0


def _error_responses(error_responses: Sequence[ErrorResponse]) -> Iterator[SearchEntry]:
    for response in error_responses:
        text = _clean(f"{response.cause} {response.remedy}")
        yield response.title, f"Error · {response.api.title}", f"{FILE}#{response.anchor}", text, 1
        for code in response.codes:
            link = f"{FILE}#{response.anchor}-{code.code}"
            yield code.code, f"{code.cause} Error {response.title} · {response.api.title}", link, _clean(code.remedy), 0


def _guides(guides: Sequence[Guide]) -> Iterator[SearchEntry]:
    for guide in guides:
        yield guide.title, "Guide", guide.file, guide.lead[:_TEXT], 6
        for heading in guide.text.headings:
            yield heading.title, f"Guide · {guide.title}", f"{guide.file}#{heading.anchor}", heading.text[:_TEXT], 3


def _clean(markdown: str) -> str:
    return " ".join(markdown.split())[:_TEXT]
