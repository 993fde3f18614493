"""Serve the built site on this machine, rebuild it when its sources change, and reload open pages.

Command line: python -m scripts.docs.serve [--port N]. The site is served as built, except for a script in each page
that waits for an event to reload.
"""

from __future__ import annotations

import argparse
import functools
import http.server
import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from contextlib import contextmanager
from http import HTTPStatus
from pathlib import Path
from typing import Any

from watchfiles import watch

from scripts.command import unbounded_command
from scripts.docs.machine import absolute
from scripts.processes import run

PROJECT = Path(__file__).resolve().parents[2]
SOURCES = tuple(PROJECT / name for name in ("spec", "overlays", "scripts/docs", "CHANGELOG.md"))
EVENTS = "/__docs__/events"
SCRIPT = "/__docs__/live.js"
_LIVE = f'new EventSource("{EVENTS}").addEventListener("rebuilt", () => location.reload());\n'
# A build begins once nothing has changed for `step` milliseconds, or `debounce` have passed. Every `rust_timeout`, the
# watch yields an empty set, which shows that it has begun.
_watch = functools.partial(watch, debounce=500, step=50, rust_timeout=100, yield_on_timeout=True)
_HEARTBEAT_SECONDS = 10.0


class Changes:
    """Counts rebuilds of the site, and lets callers wait for the next one."""

    def __init__(self) -> None:
        self.count = 0
        self._changed = threading.Condition()

    def tell(self) -> None:
        with self._changed:
            self.count += 1
            self._changed.notify_all()

    def wait(self, seen: int, seconds: float) -> int:
        """Wait until the count differs from `seen`, for some seconds at most, and return it."""
        with self._changed:
            self._changed.wait_for(lambda: self.count != seen, seconds)
            return self.count


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves the files of the site, the reload script, and its events."""

    def __init__(self, *arguments: Any, changes: Changes, **options: Any) -> None:
        self._changes = changes
        super().__init__(*arguments, **options)

    def do_GET(self) -> None:
        path = self.path.split("?")[0]
        if path == EVENTS:
            self._send_events()
        elif path == SCRIPT:
            self._send(_LIVE.encode(), "text/javascript")
        elif path.endswith((".html", "/")) and (page := self._page()) is not None:
            self._send(live(page).encode(), "text/html; charset=utf-8")
        else:
            super().do_GET()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Send the site's own error page, with links that work in any folder."""
        missing = Path(self.directory) / "404.html"
        if code == HTTPStatus.NOT_FOUND and missing.is_file():
            page = absolute(missing.read_text(encoding="utf-8"), "/")
            self._send(live(page).encode(), "text/html; charset=utf-8", HTTPStatus.NOT_FOUND)
        else:
            super().send_error(code, message, explain)

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def _page(self) -> str | None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        return path.read_text(encoding="utf-8") if path.is_file() else None

    def _send(self, body: bytes, media: str, status: HTTPStatus = HTTPStatus.OK) -> None:
        self.send_response(status)
        self.send_header("Content-Type", media)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _send_events(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        seen = self._changes.count
        try:
            while True:
                count = self._changes.wait(seen, _HEARTBEAT_SECONDS)
                # A line that begins with a colon is a comment, sent to find out whether the page is still open.
                self.wfile.write(b": waiting\n\n" if count == seen else b"event: rebuilt\ndata:\n\n")
                self.wfile.flush()
                seen = count
        except (BrokenPipeError, ConnectionResetError):
            return  # The page was closed or left.

    def log_message(self, *arguments: object) -> None:
        """Log nothing: the terminal shows the errors of the build."""


def live(page: str) -> str:
    """Return a page with the reload script, and a policy that lets it connect to its own server."""
    page = page.replace("</head>", f'<script src="{SCRIPT}" defer></script>\n</head>', 1)
    if "connect-src " in page:
        return page.replace("connect-src ", "connect-src 'self' ", 1)
    return re.sub(r"default-src [^;\"]*", r"\g<0>; connect-src 'self'", page, count=1)


class Renewal:
    """Rebuilds the site when a source changes, and notifies open pages."""

    def __init__(self, rebuild: Callable[[], bool], changes: Changes) -> None:
        self._rebuild = rebuild
        self._changes = changes
        self._alone = threading.Lock()

    def run(self) -> None:
        with self._alone:
            begin = time.monotonic()
            if self._rebuild():
                self._changes.tell()
                print(f"docs: rebuilt in {time.monotonic() - begin:.1f} s", flush=True)
            else:
                print("docs: the build failed, see above; the pages are unchanged", file=sys.stderr, flush=True)


@contextmanager
def watching(sources: Sequence[Path], renew: Callable[[], None]) -> Iterator[None]:
    """Call `renew` after each change of a source file or folder, except caches and temporary files of editors.

    Raises:
        FileNotFoundError: a source does not exist.
    """
    folders = [source for source in sources if source.is_dir()]
    files = {str(source.absolute()) for source in sources if not source.is_dir()}
    # Editors replace files, which would end a watch on the file itself.
    parents = {Path(file).parent for file in files}
    stop = threading.Event()
    watches = []
    if folders:
        watches.append(_watch(*folders, stop_event=stop))
    if files:
        watches.append(_watch(*parents, stop_event=stop, recursive=False, watch_filter=lambda _, path: path in files))
    for found in watches:
        next(found)  # No change is missed from here on.
    threads = [threading.Thread(target=_follow, args=(found, renew), daemon=True) for found in watches]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        stop.set()
        for thread in threads:
            thread.join()


def _follow(found: Iterable[Set[object]], renew: Callable[[], None]) -> None:
    for changed in found:
        if changed:
            renew()


def make_docs() -> bool:
    """Build the site with make, which rebuilds only what is outdated; errors go to the terminal."""
    return run(["make", "docs"], cwd=PROJECT, environment=os.environ, stdout=subprocess.DEVNULL).returncode == 0


@contextmanager
def serving(folder: Path, sources: Sequence[Path], rebuild: Callable[[], bool], port: int = 0) -> Iterator[str]:
    """Serve and watch in separate threads; return the URL. Raises OSError: the port is taken."""
    changes = Changes()
    handler = functools.partial(Handler, changes=changes, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", port), handler) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        try:
            with watching(sources, Renewal(rebuild, changes).run):
                yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()


@unbounded_command
def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until interrupted and return the exit status: 0 ended, 1 the port is taken or the site is not built."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.docs.serve",
        description="Serve the docs on this machine only; rebuild them, and reload open pages, when a file "
        "under spec/, overlays/ or scripts/docs/ changes. `make docs-serve` builds them first.",
    )
    parser.add_argument("--port", type=int, default=8000, help="port to listen on (default: %(default)s)")
    parser.add_argument("--folder", type=Path, default=PROJECT / "build" / "docs", help="the built site")
    options = parser.parse_args(arguments)
    if not 0 <= options.port <= 65535:
        parser.error("--port must be between 0 and 65535")
    if not (options.folder / "index.html").is_file():
        print(f"error: {options.folder} contains no site; run `make docs`", file=sys.stderr)
        return 1
    try:
        with serving(options.folder, SOURCES, make_docs, options.port) as url:
            print(f"docs on {url} (stop with Ctrl-C)", flush=True)
            threading.Event().wait()
    except KeyboardInterrupt:
        return 0
    except OSError as error:
        print(f"error: cannot listen on port {options.port}: {error.strerror}; try another --port", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
