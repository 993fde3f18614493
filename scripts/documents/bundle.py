"""Bundle the split sources of one API into a single OpenAPI document.

The index lists the resource files of the API in `x-resources`; the paths of the document are those of the files, in
their order. A source file holds component kinds as its top-level keys (`paths`, `schemas`, `parameters` ...), so a
reference says by itself what it leads to: `teams.yaml#/schemas/Team` becomes `#/components/schemas/Team`. The entries
of `sources.yaml` that the API uses are copied to `x-sources`.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scripts.evidence import SOURCES, SOURCES_FILE, used_sources
from scripts.files.yaml_file import SourceError, line_of, load_source, plain, write_document
from scripts.openapi import COMPONENT_KINDS, METHODS, pointer_of, pointer_tokens

RESOURCES = "x-resources"
"""The key of an index that lists its resource files."""
COMMON = "common"
"""The folder beside those of the APIs that holds what several of them use."""


@dataclass(frozen=True)
class Place:
    """Where a definition stands: a source file and a JSON Pointer (RFC 6901) inside it."""

    file: Path
    pointer: str

    @property
    def tokens(self) -> list[str]:
        return pointer_tokens(self.pointer)


@dataclass
class Bundler:
    """State of one bundling run: the files read, the components lifted so far, and every place a reference led to."""

    index: Path
    files: dict[Path, Any] = field(default_factory=dict)
    origins: dict[tuple[str, str], Place] = field(default_factory=dict)
    reached: set[Place] = field(default_factory=set)
    components: dict[str, dict[str, Any]] = field(default_factory=lambda: {kind: {} for kind in COMPONENT_KINDS})

    def run(self) -> dict[str, Any]:
        """The bundled document as plain dicts and lists, components in the order of OpenAPI's own table.

        Raises:
            SourceError: a file cannot be read, a reference leads nowhere, two definitions claim one name, two resource
                files have one path, or a file with paths is not listed.
        """
        try:
            root = self.load(self.index)
        except FileNotFoundError:
            raise SourceError(self.index, None, "no such file (an index is spec/<api>/openapi.yaml)") from None
        if not isinstance(root, dict) or not isinstance(root.get(RESOURCES), list):
            raise SourceError(self.index, None, f"not the index of an API (it has no list `{RESOURCES}`)")
        if "paths" in root:
            line = line_of(root, "paths")
            raise SourceError(self.index, line, f"an index has no paths; move them to a file under `{RESOURCES}`")
        document: dict[str, Any] = {}
        for key, value in root.items():
            if key == RESOURCES:
                document["paths"] = self.paths(value)
            elif key != "components":
                document[key] = self.walk(value, self.index)
        for kind, definitions in root.get("components", {}).items():
            if kind not in COMPONENT_KINDS:
                line = line_of(root["components"], kind)
                raise SourceError(self.index, line, f"{kind!r} is no kind of component: {', '.join(COMPONENT_KINDS)}")
            for name in definitions:
                self.define(kind, name, definitions)
        document["components"] = {kind: found for kind, found in self.components.items() if found}
        if sources := used_sources(document, self.sources()):
            document[SOURCES] = sources
        return document

    def sources(self) -> dict[str, Any]:
        """Every source that the file beside the folders of the APIs describes; none if there is no such file."""
        file = self.index.parent.parent / SOURCES_FILE
        try:
            found = self.walk(self.load(file), file)
        except FileNotFoundError:
            return {}
        if not isinstance(found, dict):
            raise SourceError(file, None, "not a mapping of sources by key")
        return found

    def paths(self, resources: Any) -> dict[str, Any]:
        """The paths of the resource files, in their order."""
        found: dict[str, Any] = {}
        owners: dict[str, Path] = {}
        files = [self.index.parent / str(name) for name in resources]
        for number, file in enumerate(files):
            listed = line_of(resources, number)
            if file in files[:number]:
                raise SourceError(self.index, listed, f"{file.name} is listed twice; remove one")
            for path, item in self.path_items(file, listed).items():
                if path in owners:
                    reason = f"{path} stands in {owners[path].name} too; keep it in one file"
                    raise SourceError(file, line_of(self.load(file)["paths"], path), reason)
                owners[path] = file
                self.reached.add(Place(file, pointer_of(("paths", path))))
                found[path] = self.walk(item, file)
        for file in sorted({*self.index.parent.glob("*.yaml")} - {self.index, *files}):
            if isinstance(source := self.load(file), dict) and "paths" in source:
                reason = f"has paths, but {self.index.parent.name}/{self.index.name} does not list it; add it to"
                raise SourceError(file, line_of(source, "paths"), f"{reason} `{RESOURCES}` there")
        return found

    def path_items(self, file: Path, listed: int | None) -> Any:
        """The path items of a resource file; `listed` is the line of the index that names the file."""
        try:
            source = self.load(file)
        except FileNotFoundError:
            raise SourceError(self.index, listed, f"{file.name}: no such file") from None
        if not isinstance(source, dict) or not isinstance(source.get("paths"), dict):
            reason = f"{file.name} has no mapping `paths`; list resource files only, or add its paths"
            raise SourceError(self.index, listed, reason)
        return source["paths"]

    def load(self, file: Path) -> Any:
        if file not in self.files:
            self.files[file] = load_source(file)
        return self.files[file]

    def define(self, kind: str, name: str, definitions: Any) -> None:
        """Put a component that the index itself lists; a reference there is replaced by what it leads to."""
        definition = definitions[name]
        place = Place(self.index, f"/components/{kind}/{name}")
        if isinstance(definition, dict) and "$ref" in definition:
            place = self.resolve(definition, self.index)
            definition = self.at(place, definition, self.index)
        self.claim(kind, name, place, self.index, line_of(definitions, name))
        if name not in self.components[kind]:
            self.components[kind][name] = None
            self.components[kind][name] = self.walk(definition, place.file)

    def claim(self, kind: str, name: str, place: Place, file: Path, line: int | None) -> None:
        """Take a name for the definition at a place; `file` and `line` are where that is asked for."""
        self.reached.add(place)
        earlier = self.origins.setdefault((kind, name), place)
        if earlier != place:
            shown = f"in {earlier.file.name} and {place.file.name}"
            raise SourceError(file, line, f"two {kind} are named {name!r}, {shown}; rename one")

    def walk(self, node: Any, file: Path) -> Any:
        """Copy a node, turning every reference into one inside the bundle."""
        if isinstance(node, dict):
            if isinstance(node.get("$ref"), str):
                return self.follow(node, file)
            return {str(key): self.walk(value, file) for key, value in node.items()}
        if isinstance(node, list):
            return [self.walk(item, file) for item in node]
        return plain(node)

    def follow(self, node: Any, file: Path) -> Any:
        place = self.resolve(node, file)
        kind, name = place.tokens[0], place.tokens[-1]
        siblings = {str(key): self.walk(value, file) for key, value in node.items() if key != "$ref"}
        if kind not in COMPONENT_KINDS or len(place.tokens) != 2:
            raise SourceError(
                file,
                line_of(node, "$ref"),
                f"$ref {node['$ref']!r} must read <file>#/<kind>/<name>; kinds: {', '.join(COMPONENT_KINDS)}",
            )
        self.claim(kind, name, place, file, line_of(node, "$ref"))
        if name not in self.components[kind]:
            self.components[kind][name] = None  # taken before the walk, so that a recursive schema ends
            self.components[kind][name] = self.walk(self.at(place, node, file), place.file)
        return {"$ref": f"#/components/{kind}/{name}", **siblings}

    def resolve(self, node: Any, file: Path) -> Place:
        target, _, pointer = node["$ref"].partition("#")
        if not pointer.startswith("/"):
            raise SourceError(file, line_of(node, "$ref"), f"$ref {node['$ref']!r} has no pointer (`#/...`)")
        found = (file.parent / target).resolve() if target else file
        if self.is_foreign(found):
            reason = f"$ref {node['$ref']!r} leads into another API; move what both use to {COMMON}/"
            raise SourceError(file, line_of(node, "$ref"), reason)
        return Place(found, pointer)

    def is_foreign(self, file: Path) -> bool:
        """Whether a file belongs to another API: neither to this one nor to what the APIs share."""
        home = self.index.parent
        return not (file.is_relative_to(home) or file.is_relative_to(home.parent / COMMON))

    def at(self, place: Place, node: Any, file: Path) -> Any:
        """What stands at a place; `node` and `file` are where the reference was read, for the error."""
        try:
            value = self.load(place.file)
            for token in place.tokens:
                value = value[token]
        except FileNotFoundError:
            raise SourceError(file, line_of(node, "$ref"), f"$ref {node['$ref']!r}: no such file") from None
        except (KeyError, TypeError):
            raise SourceError(file, line_of(node, "$ref"), f"$ref {node['$ref']!r} leads nowhere") from None
        return value


def bundle(index: Path) -> dict[str, Any]:
    """Bundle the API whose index file this is. Raises SourceError, see `Bundler.run`."""
    return Bundler(index.resolve()).run()


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.documents.bundle", description=(__doc__ or "").split("\n")[0]
    )
    parser.add_argument("index", type=Path, help="the API's index, for example spec/giosg/openapi.yaml")
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        action="append",
        help="where it goes, .yaml or .json; again for both",
    )
    arguments = parser.parse_args(argv)
    try:
        document = bundle(arguments.index)
    except SourceError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    for output in arguments.output:
        write_document(document, output)
    operations = sum(method in METHODS for item in document["paths"].values() for method in item)
    print(f"bundled {arguments.index} -> {', '.join(map(str, arguments.output))} ({operations} operations)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
