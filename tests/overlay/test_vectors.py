"""Vectors: the standard's published compliance sets, and our own for gaps in them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from scripts.overlay import OverlayError, apply_overlay, load_overlay
from scripts.overlay.document import read_document, render_document

VECTORS = sorted((Path(__file__).parent / "vectors").glob("*.yaml"))
COMPLIANCE_SETS = Path(__file__).resolve().parents[2] / ".." / "shared" / "overlay-compliance" / "compliant-sets"
COMPLIANCE_SET_NAMES = (
    "add-a-license",
    "description-and-summary",
    "remove-example",
    "remove-matching-responses",
    "remove-property",
    "remove-server",
    "replace-servers-for-sandbox",
    "update-root",
)


def plain(text: str) -> Any:
    """Read YAML with an independent reader."""
    return YAML(typ="safe", pure=True).load(text)


@pytest.mark.parametrize("path", VECTORS, ids=[path.stem for path in VECTORS])
def test_own_vector(path: Path, tmp_path: Path) -> None:
    vector = plain(path.read_text(encoding="utf-8"))
    assert set(vector) in ({"name", "document", "overlay", "expected"}, {"name", "document", "overlay", "error"})
    for part in ("document", "overlay"):
        (tmp_path / f"{part}.json").write_text(json.dumps(vector[part]), encoding="utf-8")
    document = read_document(tmp_path / "document.json")

    if "error" in vector:
        with pytest.raises(OverlayError) as caught:
            apply_overlay(document, load_overlay(tmp_path / "overlay.json"))
        message = str(caught.value)
        assert vector["error"] in message
        assert message.startswith(f"{tmp_path / 'overlay.json'}: ")
        assert "\n" not in message
        assert json.dumps(document) == json.dumps(vector["document"])
    else:
        apply_overlay(document, load_overlay(tmp_path / "overlay.json"))
        # Compared as text, which distinguishes 1 from true and the order of keys.
        assert json.dumps(document) == json.dumps(vector["expected"])
        assert json.dumps(plain(render_document(document, "output.yaml"))) == json.dumps(vector["expected"])


@pytest.mark.parametrize("name", COMPLIANCE_SET_NAMES)
def test_compliance_set_of_the_standard(name: str) -> None:
    folder = COMPLIANCE_SETS / name
    if not COMPLIANCE_SETS.is_dir():
        pytest.skip("needs ../shared/overlay-compliance beside the checkout: the standard's published sets")
    document = read_document(folder / "openapi.yaml")
    apply_overlay(document, load_overlay(folder / "overlay.yaml"))
    output = plain((folder / "output.yaml").read_text(encoding="utf-8"))
    assert plain(render_document(document, "output.yaml")) == output
    assert json.loads(render_document(document, "output.json")) == json.loads(json.dumps(output))
