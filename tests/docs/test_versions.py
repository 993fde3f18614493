"""The docs of released versions: built from the tags of a repository, and offered by the menu of every page."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from scripts.docs.versions import main, tags
from tests.browser.chromium import Chromium
from tests.browser.page import open_page

PAGES = ("index.html", "errors.html")
MAKEFILE = "docs:\n\t@mkdir -p build/docs && cp -r pages/. build/docs/ && echo $(DOCS_VERSION) >build/docs/built\n"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """One with the releases v0.9.0, which has no page of errors, and v0.10.0, and a tag that is no release."""
    folder = tmp_path / "repository"
    (folder / "pages").mkdir(parents=True)
    (folder / "Makefile").write_text(MAKEFILE)
    git(folder, "init", "--quiet")
    for tag in ("v0.9.0", "v0.10.0", "nightly"):
        for page in PAGES[: 1 if tag == "v0.9.0" else 2]:
            (folder / "pages" / page).write_text(f"<title>{tag}</title>")
        git(folder, "add", ".")
        git(folder, "commit", "--quiet", "--allow-empty", "-m", tag)
        git(folder, "tag", tag)
    return folder


def git(folder: Path, *arguments: str) -> None:
    identity = {"GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.com", "GIT_CONFIG_GLOBAL": os.devnull}
    identity |= {"GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.com"}
    subprocess.run(["git", *arguments], cwd=folder, env=os.environ | identity, check=True)


def listed(file: Path) -> Any:
    return json.loads(file.read_text(encoding="utf-8").partition(" = ")[2].rstrip(";\n"))


def test_releases_are_listed_newest_first(repository: Path) -> None:
    assert tags(repository) == ["v0.10.0", "v0.9.0"]


def test_the_docs_of_each_release_are_built_once_and_listed_in_every_version(repository: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "errors.html").write_text("now")
    assert main([str(site), "--repository", str(repository)]) == 0
    assert (site / "v/v0.9.0/built").read_text() == "v0.9.0\n"
    found = listed(site / "versions.js")
    assert [(each["name"], each["path"], each["pages"]) for each in found["versions"]] == [
        ("Unreleased", "", ["errors.html"]),
        ("v0.10.0", "v/v0.10.0/", ["errors.html", "index.html"]),
        ("v0.9.0", "v/v0.9.0/", ["index.html"]),
    ]
    assert listed(site / "v/v0.9.0/versions.js") == {**found, "up": "../../"}
    (site / "v/v0.9.0/built").write_text("kept")
    assert main([str(site), "--repository", str(repository), "--current", "v0.10.0"]) == 0
    assert (site / "v/v0.9.0/built").read_text() == "kept"
    assert [each["name"] for each in listed(site / "versions.js")["versions"]] == ["v0.10.0", "v0.9.0"]


def test_a_release_whose_docs_cannot_be_built_is_an_error_that_leaves_nothing(
    repository: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (repository / "Makefile").write_text("docs:\n\t@exit 3\n")
    git(repository, "commit", "--quiet", "-am", "broken")
    git(repository, "tag", "v1.0.0")
    assert main([str(tmp_path / "site"), "--repository", str(repository)]) == 1
    assert "the docs of v1.0.0 cannot be built" in capfd.readouterr().err
    assert not (tmp_path / "site" / "v" / "v1.0.0").exists()


def test_a_folder_outside_a_repository_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path), "--repository", str(tmp_path / "none")]) == 1
    assert "git cannot be run" in capsys.readouterr().err


def test_the_menu_leads_to_the_same_page_of_another_version_and_back(
    browser: Chromium, site: Path, repository: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "site"
    shutil.copytree(site, copy, copy_function=os.link)
    (copy / "versions.js").unlink()  # a link to that of the other tests, which must not be written to
    for page in PAGES:
        (repository / "pages" / page).write_bytes((site / page).read_bytes())
    for file in (*site.glob("*.css"), *site.glob("*.js"), *site.glob("*.svg")):
        shutil.copyfile(file, repository / "pages" / file.name)
    git(repository, "add", ".")
    git(repository, "commit", "--quiet", "-m", "real pages")
    git(repository, "tag", "v0.11.0")
    assert main([str(copy), "--repository", str(repository)]) == 0
    menu = "[...document.querySelectorAll('#version-menu a')].map((each) => [each.textContent, each.href])"
    with open_page(browser) as reader:
        reader.open(f"{copy.as_uri()}/errors.html")
        assert not [url for url in reader.requests if "versions" in url]
        reader.click("#version-menu > summary")
        reader.wait_for("document.querySelector('#version-menu a')")
        assert reader.evaluate(menu) == [
            ["Unreleased", f"{copy.as_uri()}/errors.html"],
            ["v0.11.0", f"{copy.as_uri()}/v/v0.11.0/errors.html"],
            ["v0.10.0", f"{copy.as_uri()}/v/v0.10.0/errors.html"],
            ["v0.9.0", f"{copy.as_uri()}/v/v0.9.0/index.html"],
        ]
        reader.click("#version-menu li:nth-child(2) a")
        reader.wait_for_after_reload("location.href.includes('/v/v0.11.0/') && document.readyState === 'complete'")
        reader.click("#version-menu > summary")
        reader.wait_for("document.querySelector('#version-menu a')")
        assert reader.evaluate(menu)[0] == ["Unreleased", f"{copy.as_uri()}/errors.html"]
        assert reader.evaluate("document.querySelector('#version-menu [aria-current]').textContent") == "v0.11.0"
        assert reader.messages == []
