"""Which browser the tests start, and what they say without one."""

from __future__ import annotations

import platform
from pathlib import Path

import pytest

from tests.browser import program
from tests.browser.chromium import launch
from tests.browser.page import open_page
from tests.browser.program import find_browser


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """No browser on the PATH, none named, and not on CI."""
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.delenv("CI", raising=False)


def stand_in(folder: Path, name: str) -> Path:
    """A program of that name."""
    path = folder / name
    path.write_text("#!/bin/sh\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def test_without_a_browser_a_test_is_skipped_but_fails_on_ci(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(program, "UNPACKED", tmp_path)
    with pytest.raises(pytest.skip.Exception, match="no browser: "):
        find_browser(tmp_path)
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="no browser: "):
        find_browser(tmp_path)


@pytest.mark.parametrize(
    ("machine", "remedy"),
    [
        ("x86_64", "run `make setup-tests`, which unpacks one"),
        ("aarch64", "for Linux x86_64 only, not for Linux aarch64"),
    ],
)
def test_the_reason_names_the_remedy_for_this_processor(
    monkeypatch: pytest.MonkeyPatch, machine: str, remedy: str
) -> None:
    monkeypatch.setattr(platform, "system", lambda: "Linux")
    monkeypatch.setattr(platform, "machine", lambda: machine)
    assert remedy in program.missing()


def test_a_browser_on_the_path_serves_where_none_is_unpacked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(program, "UNPACKED", tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    expected = stand_in(tmp_path, "google-chrome")
    assert find_browser(tmp_path).path == str(expected)


def test_the_browser_named_in_chromium_comes_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(program, "UNPACKED", tmp_path)
    stand_in(tmp_path, "chromium")
    named = stand_in(tmp_path, "my-browser")
    monkeypatch.setenv("CHROMIUM", str(named))
    assert find_browser(tmp_path) == program.Program(str(named))


def test_a_wrong_name_in_chromium_is_an_error_and_not_another_browser(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CHROMIUM", str(tmp_path / "missing"))
    with pytest.raises(AssertionError, match=r"CHROMIUM=.* is not a program"):
        find_browser(tmp_path)


@pytest.mark.skipif((platform.system(), platform.machine()) != program.PROCESSOR, reason=program.missing())
def test_the_unpacked_browser_draws_text_without_libraries_or_fonts_of_the_machine(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("FONTCONFIG_FILE", "/dev/null")
    page_file = tmp_path / "page.html"
    page_file.write_text(
        '<!DOCTYPE html><meta charset="utf-8"><span id="wide">WWW</span> <span id="narrow">iii</span>'
        '<code id="code-wide">WWW</code> <code id="code-narrow">iii</code>',
        encoding="utf-8",
    )
    with launch(tmp_path) as browser, open_page(browser) as page:
        page.open(page_file.as_uri())
        widths = page.evaluate(
            "Object.fromEntries([...document.querySelectorAll('[id]')].map((each) => [each.id, each.offsetWidth]))"
        )
        assert widths["wide"] > 2 * widths["narrow"] > 0
        assert widths["code-wide"] == widths["code-narrow"] > 0
        page.screenshot(tmp_path / "text.png")
    assert (tmp_path / "text.png").stat().st_size > 1000
    linked = (tmp_path / "log").read_text(encoding="utf-8")
    assert "error while loading shared libraries" not in linked
