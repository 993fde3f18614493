"""What `make dist` builds: reproducible, complete and named as documented."""

from __future__ import annotations

import ast
import hashlib
import os
import re
import subprocess
import tarfile
import zipfile
from pathlib import Path

import pytest

from scripts.apis import PACKAGES
from scripts.distribution.projects import project_version
from scripts.openapi import Document
from tests.conftest import PROJECT, Documents, MadeOnce
from tests.distribution.conftest import UV, build, metadata, requirements

MOCK = "giosg_gotom_mock"
CONTRACT = "giosg_gotom_contract"
TOOLS = (MOCK, CONTRACT)
NAMES = sorted([*(package.package for package in PACKAGES), *TOOLS])


def wheel_of(dist: Path, name: str) -> Path:
    (wheel,) = dist.glob(f"{name}-*.whl")
    return wheel


def sdist_of(dist: Path, name: str) -> Path:
    (sdist,) = dist.glob(f"{name}-*.tar.gz")
    return sdist


def digests(folder: Path) -> dict[str, str]:
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in folder.rglob("*") if file.is_file()}


def test_there_is_a_wheel_and_a_source_distribution_of_every_package(dist: Path) -> None:
    names = sorted(file.name.split("-")[0] for file in dist.glob("*.*"))
    assert names == sorted([*NAMES, *NAMES])


@pytest.fixture(scope="session")
def rebuilt(made_once: MadeOnce) -> Path:
    """A second build, with another umask, into a folder that holds an old wheel."""

    def make(folder: Path) -> Path:
        output = folder / "output"
        output.mkdir()
        (output / "old-0.0.1.whl").touch()
        before = os.umask(0o077)
        try:
            return build(output, "--url", "https://example.com/owner/project/")
        finally:
            os.umask(before)

    made: Path = made_once("rebuilt", make)
    return made


def test_two_builds_are_equal_byte_for_byte_whatever_the_umask(dist: Path, rebuilt: Path) -> None:
    assert digests(rebuilt) == digests(dist)


def test_a_build_replaces_the_folder_as_a_whole(rebuilt: Path) -> None:
    assert sorted({file.name.split("-")[0] for file in rebuilt.glob("*.*")}) == NAMES
    assert [file.name for file in rebuilt.parent.iterdir()] == ["output"]


@pytest.mark.parametrize("name", NAMES)
def test_a_source_distribution_builds_the_same_wheel(name: str, dist: Path, tmp_path: Path) -> None:
    with tarfile.open(sdist_of(dist, name)) as archive:
        archive.extraction_filter = getattr(tarfile, "data_filter", None)  # Python before 3.11.4 has none
        archive.extractall(tmp_path)
    (project,) = tmp_path.iterdir()
    command = [*UV, "build", "--offline", "--no-config", "--wheel", "--out-dir", str(tmp_path / "made")]
    subprocess.run([*command, str(project)], check=True, capture_output=True, cwd=tmp_path, timeout=120)
    assert wheel_of(tmp_path / "made", name).read_bytes() == wheel_of(dist, name).read_bytes()


@pytest.mark.parametrize("name", NAMES)
def test_metadata_say_what_an_index_shows(name: str, dist: Path) -> None:
    found = metadata(wheel_of(dist, name))
    fields = dict(found)
    classifiers = [value for field, value in found if field == "Classifier"]
    urls = dict(value.split(", ") for field, value in found if field == "Project-URL")
    assert fields["Name"] == name.replace("_", "-")
    assert fields["License-Expression"] == "MIT"
    assert fields["Requires-Python"] == ">=3.11"
    assert {f"Programming Language :: Python :: 3.{minor}" for minor in (11, 12, 13, 14)} <= {*classifiers}
    assert "Typing :: Typed" in classifiers
    assert urls == {
        "Repository": "https://example.com/owner/project",
        "Changelog": f"https://example.com/owner/project/blob/v{project_version()}/CHANGELOG.md",
        "Issues": "https://example.com/owner/project/issues",
    }
    assert f"pip install {fields['Name']}" in fields["Description"]


@pytest.mark.parametrize("name", NAMES)
def test_a_wheel_has_types_and_license_and_a_source_distribution_the_changelog(name: str, dist: Path) -> None:
    with zipfile.ZipFile(wheel_of(dist, name)) as archive:
        names = archive.namelist()
    assert f"{name}/py.typed" in names
    assert any(file.endswith(".dist-info/licenses/LICENSE") for file in names)
    assert {file.split("/")[0].split("-")[0] for file in names} == {name}
    with tarfile.open(sdist_of(dist, name)) as archive_of_sources:
        (changelog,) = (one for one in archive_of_sources if one.name.endswith("/CHANGELOG.md"))
        content = archive_of_sources.extractfile(changelog)
        assert content is not None
        assert content.read() == (PROJECT / "CHANGELOG.md").read_bytes()


@pytest.mark.parametrize("name", NAMES)
def test_the_module_has_the_version_of_the_document(name: str, dist: Path, documents: Documents) -> None:
    apis = {package.package: package.api for package in PACKAGES}
    if name in apis:
        expected = Document.load(documents.path("bundle", apis[name])).root["info"]["version"]
    else:
        expected = project_version()
    wheel = wheel_of(dist, name)
    assert dict(metadata(wheel))["Version"] == expected
    with zipfile.ZipFile(wheel) as archive:
        source = archive.read(f"{name}/__init__.py").decode()
    assert f'__version__ = "{expected}"' in source


@pytest.mark.parametrize(("tool", "modules"), [(MOCK, 100), (CONTRACT, 70)])
def test_no_module_of_a_distributed_tool_is_named_scripts(tool: str, modules: int, dist: Path) -> None:
    with zipfile.ZipFile(wheel_of(dist, tool)) as archive:
        sources = {name: archive.read(name).decode() for name in archive.namelist() if name.endswith(".py")}
    assert len(sources) > modules
    for name, source in sources.items():
        assert "scripts" not in name.split("/")
        for node in ast.walk(ast.parse(source)):
            module = node.module if isinstance(node, ast.ImportFrom) else None
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [module or ""]
            assert not any(one.split(".")[0] == "scripts" for one in names), name
        assert not re.search(r"\bscripts\.\w", source), name


def test_the_mock_depends_on_a_handful_of_packages_none_of_them_a_tool_of_the_chain(dist: Path) -> None:
    names = {re.split(r"[<>=!~;\[ ]", one)[0] for one in requirements(wheel_of(dist, MOCK)) if "extra ==" not in one}
    assert len(names) <= 9
    assert names.isdisjoint({"openapi-python-client", "schemathesis", "hypothesis", "pytest", "jinja2", "ruamel.yaml"})


def test_a_missing_document_is_named_with_the_target_that_makes_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from scripts.distribution import projects
    from scripts.distribution.__main__ import main

    monkeypatch.setattr(projects, "ROOT", tmp_path)
    assert main(["--output", str(tmp_path / "dist")]) == 1
    assert "generated/python/giosg_client: no such folder; run `make generate`" in capsys.readouterr().err
    assert not (tmp_path / "dist").exists()


@pytest.mark.parametrize("url", ["http://example.com/o/p", "example.com/o/p", "https://example.com", 'https://e.c/o"p'])
def test_an_address_that_is_not_of_a_repository_is_refused(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    from scripts.distribution.__main__ import main

    with pytest.raises(SystemExit) as stopped:
        main(["--url", url])
    assert stopped.value.code == 2
    assert "must be https://host/owner/repository" in capsys.readouterr().err
