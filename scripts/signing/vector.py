"""Signing vectors as JSON files, each from the request to the `Authorization` header."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from scripts.files.output import write_text


@dataclass(frozen=True)
class Vector:
    """A signed request, stage by stage, as computed by the vendor's scripts.

    Attributes:
        method: as entered, in any case.
        headers: `Content-Type` and `Date`.
        body: text, or base64 if `body_encoding` is `base64`.
        computed_by: the scripts that sent exactly this request.
        substituted: per script, the values that had to be substituted in its source.
        differs: per other script, the parts that it sent differently.
    """

    name: str
    about: str
    method: str
    target: str
    headers: Mapping[str, str]
    body: str
    body_encoding: str
    user: str
    secret: str
    string_to_sign: str
    signature: str
    authorization: str
    computed_by: Sequence[str]
    substituted: Mapping[str, Sequence[str]] = field(default_factory=dict)
    differs: Mapping[str, Sequence[str]] = field(default_factory=dict)

    @property
    def body_bytes(self) -> bytes:
        """The body as sent."""
        return base64.b64decode(self.body, validate=True) if self.body_encoding == "base64" else self.body.encode()

    def dump(self) -> str:
        """Return the text of the file, which is deterministic."""
        return json.dumps(asdict(self), indent=2, ensure_ascii=False) + "\n"


def encode_body(body: bytes) -> tuple[str, str]:
    """Return `(body, body_encoding)`: text if the bytes are UTF-8, otherwise base64."""
    try:
        return body.decode(), "utf-8"
    except UnicodeDecodeError:
        return base64.b64encode(body).decode("ascii"), "base64"


def load_vectors(folder: Path) -> list[Vector]:
    """Read all vectors of a folder, sorted by name. Raises ValueError, naming the file, if one is invalid."""
    vectors = []
    for path in sorted(folder.glob("*.json")):
        try:
            vectors.append(Vector(**json.loads(path.read_text(encoding="utf-8"))))
        except (TypeError, ValueError) as error:
            raise ValueError(
                f"{path}: invalid signing vector: {error}; regenerate it, see {folder / 'README.md'}"
            ) from error
    return vectors


def write_vector(folder: Path, vector: Vector) -> None:
    """Write a vector to `<folder>/<name>.json` atomically."""
    write_text(vector.dump(), folder / f"{vector.name}.json")
