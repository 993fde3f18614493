"""What the search looks through: operations, schemas, their properties, errors, and the sections of the guides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from scripts.docs.documents import Api
from scripts.docs.guides import Guide
from scripts.docs.layout import script_json
from scripts.docs.refusals import FILE, Refusal
from scripts.docs.schemas import entries

NAME = "search-index.js"
# An entry: title, the line under it, link, further text, weight.
Entry = tuple[str, str, str, str, int]
_TEXT = 400


def render_index(apis: Sequence[Api], guides: Sequence[Guide], refusals: Sequence[Refusal]) -> str:
    """The index as a script, since a page that is opened from disk may read no other file."""
    found = [*_guides(guides), *_operations(apis), *_schemas(apis), *_refusals(refusals)]
    return f"window.SEARCH_INDEX = {script_json(found)};\n"


def _operations(apis: Sequence[Api]) -> Iterator[Entry]:
    for api in apis:
        for operation in api.operations():
            where = f"{operation.method.upper()} {operation.path} · {api.title}"
            text = f"{operation.id} {_clean(operation.body.get('description', ''))}"
            yield operation.title, where, operation.link, text, 8


def _schemas(apis: Sequence[Api]) -> Iterator[Entry]:
    for api in apis:
        for entry in entries(api):
            link = api.schema_link(entry.name)
            yield entry.name, f"Schema · {api.title}", link, _clean(entry.description), 1
            for field in entry.fields:
                name = ".".join((entry.name, *field.path))
                link = api.schema_link(entry.name, *field.path)
                yield name, f"Property, {field.type.striptags()} · {api.title}", link, _clean(field.description), 0


def _refusals(refusals: Sequence[Refusal]) -> Iterator[Entry]:
    for refusal in refusals:
        text = _clean(f"{refusal.cause} {refusal.cure}")
        yield refusal.title, f"Error · {refusal.api.title}", f"{FILE}#{refusal.anchor}", text, 1
        for code in refusal.codes:
            link = f"{FILE}#{refusal.anchor}-{code.code}"
            yield code.code, f"{code.cause} Error {refusal.title} · {refusal.api.title}", link, _clean(code.cure), 0


def _guides(guides: Sequence[Guide]) -> Iterator[Entry]:
    for guide in guides:
        yield guide.title, "Guide", guide.file, guide.lead[:_TEXT], 6
        for heading in guide.text.headings:
            yield heading.title, f"Guide · {guide.title}", f"{guide.file}#{heading.anchor}", heading.text[:_TEXT], 3


def _clean(markdown: str) -> str:
    return " ".join(markdown.split())[:_TEXT]
