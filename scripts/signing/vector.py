"""The signing vectors as files: one JSON document each, from the request to the `Authorization` header."""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Vector:
    """One signed request, stage by stage, as the vendor's scripts gave it.

    `method` is as typed; `headers` are `Content-Type` and `Date`; `body` is text, or base64 if `body_encoding` says so.
    `computed_by` names the scripts that sent exactly this request; `substituted` what had to be put into each of them;
    `differs` the parts in which the other scripts sent something else.
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
        """The body as it is sent."""
        return base64.b64decode(self.body, validate=True) if self.body_encoding == "base64" else self.body.encode()

    def dump(self) -> str:
        """Return the file's text; the same vector always gives the same text."""
        return json.dumps(asdict(self), indent=2, ensure_ascii=False) + "\n"


def encode_body(body: bytes) -> tuple[str, str]:
    """Return `(body, body_encoding)`: text if the bytes are UTF-8, else base64."""
    try:
        return body.decode(), "utf-8"
    except UnicodeDecodeError:
        return base64.b64encode(body).decode("ascii"), "base64"


def load_vectors(folder: Path) -> list[Vector]:
    """Read all vectors of a folder, by name. Raise ValueError, naming the file, for one that is not a vector."""
    vectors = []
    for path in sorted(folder.glob("*.json")):
        try:
            vectors.append(Vector(**json.loads(path.read_text(encoding="utf-8"))))
        except (TypeError, ValueError) as error:
            raise ValueError(
                f"{path}: not a signing vector: {error}; make it anew, see {folder / 'README.md'}"
            ) from error
    return vectors


def write_vector(folder: Path, vector: Vector) -> None:
    """Write one vector to `<folder>/<name>.json`, whole or not at all."""
    path = folder / f"{vector.name}.json"
    beside = path.with_name(path.name + ".tmp")
    beside.write_text(vector.dump(), encoding="utf-8")
    os.replace(beside, path)
