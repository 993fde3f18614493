"""Bundle the split sources of one API into a single OpenAPI document.

A source file holds component kinds as its top-level keys (`paths`, `schemas`, `parameters` ...), so a reference says
by itself what it leads to: `teams.yaml#/schemas/Team` becomes `#/components/schemas/Team`. References into `paths` are
inlined, because client generators drop path items that are references themselves.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scripts.build.yaml_file import SourceError, line_of, load_source, write_document

COMPONENT_KINDS = (
    "schemas",
    "responses",
    "parameters",
    "examples",
    "requestBodies",
    "headers",
    "securitySchemes",
    "links",
)
HTTP_METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})


@dataclass(frozen=True)
class Place:
    """Where a definition stands: a source file and a JSON Pointer (RFC 6901) inside it."""

    file: Path
    pointer: str

    @property
    def tokens(self) -> list[str]:
        return [token.replace("~1", "/").replace("~0", "~") for token in self.pointer.split("/")[1:]]


@dataclass
class Bundler:
    """State of one bundling run: the files read and the components lifted so far."""

    index: Path
    files: dict[Path, Any] = field(default_factory=dict)
    origins: dict[tuple[str, str], Place] = field(default_factory=dict)
    components: dict[str, dict[str, Any]] = field(default_factory=lambda: {kind: {} for kind in COMPONENT_KINDS})

    def run(self) -> dict[str, Any]:
        """The bundled document as plain dicts and lists, components in the order of OpenAPI's own table.

        Raises:
            SourceError: a file cannot be read, a reference leads nowhere, or two definitions claim one name.
        """
        root = self.load(self.index)
        document = {key: self.walk(value, self.index) for key, value in root.items() if key != "components"}
        for kind, definitions in root.get("components", {}).items():
            for name, definition in definitions.items():
                self.define(kind, name, self.index, definition)
        document["components"] = {kind: found for kind, found in self.components.items() if found}
        return document

    def load(self, file: Path) -> Any:
        if file not in self.files:
            self.files[file] = load_source(file)
        return self.files[file]

    def define(self, kind: str, name: str, file: Path, definition: Any) -> None:
        """Put a component that the index itself lists; a reference there is replaced by what it leads to."""
        place = Place(file, f"/components/{kind}/{name}")
        if isinstance(definition, dict) and "$ref" in definition:
            place = self.resolve(definition, file)
            definition = self.at(place, definition, file)
        self.origins[kind, name] = place
        self.components[kind][name] = self.walk(definition, place.file)

    def walk(self, node: Any, file: Path) -> Any:
        """Copy a node, turning every reference into one inside the bundle."""
        if isinstance(node, dict):
            if isinstance(node.get("$ref"), str):
                return self.follow(node, file)
            return {str(key): self.walk(value, file) for key, value in node.items()}
        if isinstance(node, list):
            return [self.walk(item, file) for item in node]
        return node

    def follow(self, node: Any, file: Path) -> Any:
        place = self.resolve(node, file)
        kind, name = place.tokens[0], place.tokens[-1]
        siblings = {str(key): self.walk(value, file) for key, value in node.items() if key != "$ref"}
        if kind == "paths":
            return self.walk(self.at(place, node, file), place.file) | siblings
        if kind not in COMPONENT_KINDS or len(place.tokens) != 2:
            raise SourceError(
                file,
                line_of(node, "$ref"),
                f"$ref {node['$ref']!r} must read <file>#/<kind>/<name>; kinds: paths, {', '.join(COMPONENT_KINDS)}",
            )
        earlier = self.origins.setdefault((kind, name), place)
        if earlier != place:
            raise SourceError(
                file,
                line_of(node, "$ref"),
                f"two {kind} are named {name!r}, in {earlier.file.name} and {place.file.name}; rename one",
            )
        if name not in self.components[kind]:
            self.components[kind][name] = None  # taken before the walk, so that a recursive schema ends
            self.components[kind][name] = self.walk(self.at(place, node, file), place.file)
        return {"$ref": f"#/components/{kind}/{name}", **siblings}

    def resolve(self, node: Any, file: Path) -> Place:
        target, _, pointer = node["$ref"].partition("#")
        if not pointer.startswith("/"):
            raise SourceError(file, line_of(node, "$ref"), f"$ref {node['$ref']!r} has no pointer (`#/...`)")
        return Place((file.parent / target).resolve() if target else file, pointer)

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
    parser = argparse.ArgumentParser(prog="python -m scripts.build.bundle", description=(__doc__ or "").split("\n")[0])
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
    operations = sum(method in HTTP_METHODS for item in document["paths"].values() for method in item)
    print(f"bundled {arguments.index} -> {', '.join(map(str, arguments.output))} ({operations} operations)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
