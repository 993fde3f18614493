"""Mistakes in a description, through all steps of `make validate`: each gives a message, none a traceback."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from scripts.documents.combine import main as combine_main
from scripts.documents.edition import main as edition_main
from scripts.lint import validate
from tests.lint.conftest import Spoilt
from tests.lint.support import SAMPLES

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("name", [sample.stem for sample in SAMPLES])
def test_validate_finds_the_mistake_and_the_derived_documents_end_in_a_message_at_most(
    name: str,
    spoilt: dict[str, Spoilt],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    one = spoilt[name]
    monkeypatch.setattr(validate, "redocly_errors", lambda files: {file: one.redocly[file] for file in files})
    assert validate.main([str(one.document), *one.sources]) == 1
    rule = name.partition("--")[0]
    # Invalid OpenAPI is reported by openapi-spec-validator, and not checked by the house rules.
    told = capsys.readouterr().out
    assert re.search(rf": {rule}: ", told) or re.search(r"^FAIL  openapi-spec-validator", told, re.MULTILINE), told
    for command in (edition_main, combine_main):
        status = command([str(one.document), "-o", str(tmp_path / "out.json")])
        assert status == 0 or capsys.readouterr().err.startswith("error: ")


def test_make_validate_reports_an_undeclared_tag_before_deriving_documents(tmp_path: Path) -> None:
    for name in ("Makefile", "redocly.yaml", "requirements.txt", "package.json", "package-lock.json"):
        shutil.copy(ROOT / name, tmp_path / name)
    for name in ("scripts", "overlays", "spec/common", "spec/interactions"):  # one API takes less time
        # Other tests may be writing bytecode, to files that are renamed once they are complete.
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("*.pyc.*"))
    shutil.copy(ROOT / "spec" / "sources.yaml", tmp_path / "spec")
    for name in (".venv", "node_modules"):
        (tmp_path / name).symlink_to(ROOT / name)
    (tmp_path / "build").mkdir()
    (tmp_path / "build" / ".environment").touch()
    themes = tmp_path / "spec" / "interactions" / "themes.yaml"
    themes.write_text(themes.read_text(encoding="utf-8").replace("tags: [themes]", "tags: [styles]"), encoding="utf-8")
    done = subprocess.run(
        ["make", "validate", "APIS=interactions"], cwd=tmp_path, capture_output=True, text=True, timeout=240
    )
    assert done.returncode != 0
    assert "tag-declared: tag 'styles' is not declared (add it to `tags` of the index)" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr
    assert not (tmp_path / "build" / "combined.json").exists()
