"""`make docs-serve`: the site on this machine, rebuilt when a source changes; open pages reload."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from scripts.docs.serve import live, main, serving
from tests.browser.chromium import Chromium
from tests.browser.page import open_page

PAGE = (
    '<!DOCTYPE html><html lang="en"><head>'
    '<meta http-equiv="Content-Security-Policy" '
    "content=\"default-src 'none'; script-src 'self' file:; img-src data:\">"
    '<link rel="icon" href="data:,"><title>{0}</title></head><body><main>{0}</main></body></html>'
)


@contextmanager
def started(folder: Path, rebuild: Callable[[], bool]) -> Iterator[tuple[str, Path]]:
    """A served site of one page, and the source that it is made from."""
    source = folder / "source.yaml"
    source.write_text("first")
    site = folder / "site"
    site.mkdir()
    (site / "index.html").write_text(PAGE.format("first"))
    with serving(site, [source], rebuild) as url:
        yield url, source


def test_an_open_page_renews_itself_when_a_source_changes(browser: Chromium, tmp_path: Path) -> None:
    def rebuild() -> bool:
        (tmp_path / "site" / "index.html").write_text(PAGE.format((tmp_path / "source.yaml").read_text()))
        return True

    with started(tmp_path, rebuild) as (url, source), open_page(browser) as page:
        page.open(url)
        page.wait_for("document.title === 'first'")
        source.write_text("the second")
        page.wait_for_after_reload("document.title === 'the second'")
        assert page.messages == []


def test_a_broken_source_keeps_the_last_good_page_and_is_reported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tried = threading.Event()

    def rebuild() -> bool:
        tried.set()
        return False

    with started(tmp_path, rebuild) as (url, source):
        source.write_text("broken: [")
        assert tried.wait(30)
        assert "first" in httpx.get(url, trust_env=False).text
    assert "the pages are unchanged" in capsys.readouterr().err


def test_a_served_page_may_listen_to_its_own_server_and_nothing_else_changes() -> None:
    page = PAGE.format("x")
    served = live(page)
    assert "default-src 'none'; connect-src 'self'; script-src" in served
    assert (
        served.replace("; connect-src 'self'", "").replace('<script src="/__docs__/live.js" defer></script>\n', "")
        == page
    )
    other = page.replace("script-src", "connect-src http://127.0.0.1:4010; script-src")
    assert "connect-src 'self' http://127.0.0.1:4010;" in live(other)


def test_other_files_are_served_as_they_are_and_missing_ones_are_404(site: Path) -> None:
    with serving(site, [], lambda: True) as url, httpx.Client(base_url=url, trust_env=False) as client:
        assert client.get("site.css").content == (site / "site.css").read_bytes()
        assert client.get("index.html").text == client.get("/").text
        assert client.get("none.html").status_code == 404
        assert client.get("site.css").headers["Cache-Control"] == "no-store"


def test_new_changed_and_deleted_files_are_noticed_but_not_caches(tmp_path: Path) -> None:
    sources, site = tmp_path / "sources", tmp_path / "site"
    (sources / "inner").mkdir(parents=True)
    (sources / "inner" / "__pycache__").mkdir()
    site.mkdir()
    file = sources / "inner" / "a.yaml"
    builds = Builds()
    with serving(site, [sources], builds):
        for change in (lambda: file.write_text("a"), lambda: file.write_text("ab"), file.unlink):
            builds.after(change)
        (sources / "inner" / "__pycache__" / "a.pyc").write_bytes(b"")
        builds.none()


def test_a_file_that_an_editor_replaces_stays_noticed(tmp_path: Path) -> None:
    source, site = tmp_path / "CHANGELOG.md", tmp_path / "site"
    source.write_text("0")
    site.mkdir()
    builds = Builds()

    def replace() -> None:
        (tmp_path / "CHANGELOG.new").write_text("1")
        (tmp_path / "CHANGELOG.new").replace(source)

    with serving(site, [source], builds):
        builds.after(replace)
        builds.after(replace)
        (tmp_path / "other.md").write_text("beside it")
        builds.none()


class Builds:
    """A build that does nothing but count."""

    def __init__(self) -> None:
        self.count = 0
        self._done = threading.Condition()

    def __call__(self) -> bool:
        with self._done:
            self.count += 1
            self._done.notify_all()
        return True

    def after(self, change: Callable[[], object]) -> None:
        """Make a change and wait for the build that follows it, and for the watch to come to rest."""
        before = self.count
        change()
        with self._done:
            assert self._done.wait_for(lambda: self.count > before, 30)
        self.none()

    def none(self) -> None:
        """No build begins while nothing that counts has changed."""
        with self._done:
            before = self.count
            self._done.wait_for(lambda: self.count > before, 0.5)
            assert self.count == before


def test_a_busy_port_is_an_error_that_names_the_fix(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        assert main(["--port", str(taken.getsockname()[1]), "--folder", str(site)]) == 1
    assert "try another --port" in capsys.readouterr().err


def test_a_port_beyond_the_range_is_a_usage_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--port", "65536", "--folder", str(tmp_path)])
    assert ended.value.code == 2
    assert "--port must be between 0 and 65535" in capsys.readouterr().err


def test_a_site_that_is_not_built_is_an_error_that_names_the_fix(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--folder", str(tmp_path)]) == 1
    assert "make docs" in capsys.readouterr().err


@pytest.mark.parametrize("address", ["nowhere.html", "deep/nowhere.html", "nowhere"])
def test_an_unknown_address_gets_the_not_found_page_of_the_site(tmp_path: Path, address: str) -> None:
    with started(tmp_path, lambda: True) as (url, _):
        (tmp_path / "site" / "404.html").write_text(PAGE.format('<a href="index.html">no such page</a>'))
        response = httpx.get(url + address, trust_env=False)
        assert response.status_code == 404
        assert response.headers["Content-Type"] == "text/html; charset=utf-8"
        assert '<a href="/index.html">no such page</a>' in response.text
        assert "/__docs__/live.js" in response.text
        assert httpx.head(url + address, trust_env=False).text == ""


def test_without_a_not_found_page_an_unknown_address_gets_a_plain_404(tmp_path: Path) -> None:
    with started(tmp_path, lambda: True) as (url, _):
        assert httpx.get(url + "nowhere.html", trust_env=False).status_code == 404
