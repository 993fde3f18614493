"""The files of the samples: one per operation and language, no other, and the docs variant made from them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from scripts.docs.errors import DocsError
from scripts.docs.samples import FOLDER, LANGUAGES, add_samples
from scripts.docs.samples.derived import all_samples
from scripts.docs.variant import check_folders, main, make_variant
from scripts.openapi import Document
from tests.conftest import APIS, PROJECT, Documents

OVERLAY = """\
overlay: 1.1.0
info: {title: t, version: '1'}
actions:
  - target: $.paths.*[?@.operationId == 'listA']
    update:
"""


def described(**operation: object) -> Document:
    """A document of two operations, the second without members of its own."""
    paths = {"/a": {"get": {"operationId": "listA", **operation}}, "/a/{id}": {"get": {"operationId": "getA"}}}
    return Document("one", {"info": {"title": "One", "version": "1"}, "paths": paths})


@pytest.fixture
def samples(tmp_path: Path) -> Path:
    """Every file that the document needs."""
    folder = tmp_path / "one"
    folder.mkdir()
    for name in ("listA", "getA"):
        (folder / f"{name}.py").write_text(f"{name}()\n")
        (folder / f"{name}.sh").write_text(f"curl {name}\n")
    return folder


def refusal(document: Document, samples: Path) -> str:
    with pytest.raises(DocsError) as refused:
        add_samples(document, samples)
    assert not any("x-codeSamples" in operation.definition for operation in document.operations[1:])
    return str(refused.value)


def test_each_operation_gets_its_files_in_the_order_of_the_languages(samples: Path) -> None:
    document = described()
    add_samples(document, samples)
    assert document.by_id["listA"].definition["x-codeSamples"] == [
        {"lang": "Python", "label": "Python SDK", "source": "listA()\n"},
        {"lang": "Shell", "label": "curl", "source": "curl listA\n"},
    ]
    assert [language.suffix for language in LANGUAGES] == [".py", ".sh", ".ts", ".js", ".php"]


def test_a_sample_file_in_a_derived_language_replaces_the_derived_sample(samples: Path) -> None:
    (samples / "getA.php").write_text("<?php\n")
    document = described()
    add_samples(document, samples)
    assert [each["lang"] for each in document.by_id["getA"].definition["x-codeSamples"]] == ["Python", "Shell", "PHP"]
    assert [each["lang"] for each in document.by_id["listA"].definition["x-codeSamples"]] == ["Python", "Shell"]
    assert [each.source for each in all_samples(document)["getA"]] == ["getA()\n", "curl getA\n", "<?php\n"]


def test_a_missing_sample_is_an_error_that_names_the_file_to_create(samples: Path) -> None:
    (samples / "getA.sh").unlink()
    (samples / "listA.py").unlink()
    message = refusal(described(), samples)
    assert f"{samples / 'getA.sh'}: missing; create it, a sample of GET /a/{{id}} (curl)" in message
    assert f"{samples / 'listA.py'}: missing; create it, a sample of GET /a (Python SDK)" in message
    assert message.count("\n") == 2


def test_without_a_folder_every_sample_is_missing(tmp_path: Path) -> None:
    assert refusal(described(), tmp_path / "none").count("missing; create it") == 4


def test_an_empty_sample_is_an_error(samples: Path) -> None:
    (samples / "getA.sh").write_text("\n")
    assert f"{samples / 'getA.sh'}: empty; write a sample" in refusal(described(), samples)


def test_a_sample_of_no_operation_is_an_error_that_names_the_file_to_delete(samples: Path) -> None:
    (samples / "lista.py").write_text("x()\n")
    assert f"{samples / 'lista.py'}: one has no operation lista; delete or rename it" in refusal(described(), samples)


@pytest.mark.parametrize("name", ["listA.rb", "listA", "README.md"])
def test_a_file_that_is_not_a_sample_is_an_error(samples: Path, name: str) -> None:
    (samples / name).write_text("x\n")
    assert f"{samples / name}: not a sample (<operationId>.py|.sh|.ts|.js|.php); delete it" in refusal(
        described(), samples
    )


def test_files_that_tools_leave_behind_are_not_samples(samples: Path) -> None:
    (samples / "__pycache__").mkdir()
    (samples / ".DS_Store").write_text("x")
    add_samples(described(), samples)


def test_samples_within_the_description_are_duplicates(samples: Path) -> None:
    message = refusal(described(**{"x-codeSamples": [{"lang": "Shell", "source": "true"}]}), samples)
    assert f"listA has x-codeSamples of its own beside {samples / 'listA.py'}, {samples / 'listA.sh'}" in message


def test_an_overlay_that_changes_samples_is_an_error(samples: Path, tmp_path: Path) -> None:
    overlay = tmp_path / "one.yaml"
    overlay.write_text(OVERLAY + "      x-codeSamples: [{lang: Shell, source: 'true'}]\n")
    with pytest.raises(DocsError, match=r"one\.yaml: changes x-codeSamples of listA; .* delete the action"):
        make_variant(described(), overlay, samples)


def test_an_overlay_changes_the_rest(samples: Path, tmp_path: Path) -> None:
    overlay = tmp_path / "one.yaml"
    overlay.write_text(OVERLAY + "      x-demo: {id: '1'}\n")
    document = described()
    make_variant(document, overlay, samples)
    assert document.by_id["listA"].definition.keys() == {"operationId", "x-codeSamples", "x-demo"}


def test_a_folder_of_no_api_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "giosg").mkdir()
    check_folders(tmp_path)
    (tmp_path / "giosk").mkdir()
    with pytest.raises(DocsError, match=r"giosk: no API has this name \(giosg, "):
        check_folders(tmp_path)


def test_the_command_line_writes_what_the_tests_read(documents: Documents, tmp_path: Path) -> None:
    for api in APIS:
        output = tmp_path / f"{api}.json"
        assert main([str(documents.path("bundle", api)), "-o", str(output)]) == 0
        assert output.read_bytes() == documents.path("docs", api).read_bytes()


def test_on_an_error_the_command_line_leaves_an_earlier_output(
    documents: Documents, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = tmp_path / "unknown.json"
    shutil.copy(documents.path("bundle", "visitor"), document)
    (tmp_path / "out.json").write_text("earlier")
    assert main([str(document), "-o", str(tmp_path / "out.json")]) == 1
    assert "overlays/docs/samples/unknown/authenticateVisitor.py: missing" in capsys.readouterr().err
    assert (tmp_path / "out.json").read_text() == "earlier"


def test_every_sample_file_belongs_to_an_operation_that_shows_it(documents: Documents) -> None:
    shown = {
        FOLDER / api / f"{operation.id}{language.suffix}"
        for api in APIS
        for operation in documents.read("docs", api).operations
        for language in LANGUAGES
        if not language.derived
    }
    assert shown == {path for path in FOLDER.glob("*/*") if path.suffix in (".py", ".sh")}
    assert FOLDER.is_relative_to(PROJECT)
