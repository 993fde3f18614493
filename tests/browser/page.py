"""A page in the tests' browser: opened, looked at, typed into; it remembers what it logged and asked for."""

from __future__ import annotations

import base64
import contextlib
import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.browser.chromium import Chromium, ProtocolError

DESKTOP = (1280, 900)
PHONE = (360, 740)
_SECONDS = 120
_KEYS = {
    "Enter": {"code": "Enter", "windowsVirtualKeyCode": 13, "text": "\r"},
    "Tab": {"code": "Tab", "windowsVirtualKeyCode": 9},
    "Escape": {"code": "Escape", "windowsVirtualKeyCode": 27},
    "ArrowDown": {"code": "ArrowDown", "windowsVirtualKeyCode": 40},
    "ArrowUp": {"code": "ArrowUp", "windowsVirtualKeyCode": 38},
    " ": {"code": "Space", "windowsVirtualKeyCode": 32, "text": " "},
    "/": {"code": "Slash", "windowsVirtualKeyCode": 191, "text": "/"},
}


class Page:
    """One tab. Its cache and storage begin empty."""

    def __init__(self, browser: Chromium, session: str) -> None:
        self._browser = browser
        self._session = session

    def _send(self, method: str, **parameters: Any) -> dict[str, Any]:
        return self._browser.send(method, self._session, **parameters)

    def _events(self, *methods: str) -> Iterator[dict[str, Any]]:
        for event in self._browser.events.get(self._session, []):
            if event["method"] in methods:
                yield event["params"]

    def open(self, url: str) -> None:
        """Go to a page and wait until it and its scripts are loaded; what earlier pages logged is forgotten."""
        self._browser.events[self._session] = []
        answer = self._send("Page.navigate", url=url)
        if "errorText" in answer:
            raise ProtocolError(f"{url}: {answer['errorText']}")
        if "loaderId" in answer:
            self._until(lambda: any(self._events("Page.loadEventFired")), f"{url} to load")

    def _until(self, done: Any, what: str) -> None:
        deadline = time.monotonic() + _SECONDS
        while not done():
            if not self._browser.receive(deadline - time.monotonic()):
                raise ProtocolError(f"waited {_SECONDS} s in vain for {what}; logged: {self.messages}")

    def evaluate(self, expression: str) -> Any:
        """The value of an expression in the page, awaited. Raises ProtocolError with what it threw."""
        answer = self._send(
            "Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True, userGesture=True
        )
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            raise ProtocolError(f"{expression[:200]}: {details.get('exception', {}).get('description', details)}")
        return answer["result"].get("value")

    def wait_for(self, expression: str) -> None:
        """Wait, within the page, until an expression holds. Raises ProtocolError: it does not in time."""
        said = json.dumps(f"waited in vain for {expression}")
        self.evaluate(
            f"""new Promise((resolve, reject) => {{
                const end = performance.now() + {_SECONDS * 1000};
                const look = () => {{
                    const value = ({expression});
                    if (value) resolve(true);
                    else if (performance.now() > end) reject(new Error({said}));
                    else setTimeout(look, 20);
                }};
                look();
            }})"""
        )

    def wait_for_after_reload(self, expression: str) -> None:
        """Wait until an expression holds while the page may load itself again. Raises ProtocolError."""
        deadline = time.monotonic() + _SECONDS
        while time.monotonic() < deadline:
            # A page that goes away takes the evaluation with it; the next one asks the new page.
            with contextlib.suppress(ProtocolError):
                if self.evaluate(expression):
                    return
            self._browser.receive(0.05)
        raise ProtocolError(f"waited {_SECONDS} s in vain for {expression}; logged: {self.messages}")

    def run_script(self, path: Path) -> None:
        """Run a file in the page, whatever its Content-Security-Policy."""
        self.evaluate(path.read_text(encoding="utf-8") + "\n;undefined")

    def press(self, key: str, *, shift: bool = False) -> None:
        """Press a key: one of `_KEYS`, as a keyboard would."""
        described = {"key": key, "modifiers": 8 if shift else 0, **_KEYS[key]}
        self._send("Input.dispatchKeyEvent", type="keyDown", **described)
        described.pop("text", None)
        self._send("Input.dispatchKeyEvent", type="keyUp", **described)

    def type(self, text: str) -> None:
        """Type a text where the focus is."""
        self._send("Input.insertText", text=text)

    def click(self, selector: str) -> None:
        """Click an element as a mouse does, after scrolling to it. Raises AssertionError: something else is there."""
        x, y, there = self.evaluate(
            f"""(() => {{
                const wanted = document.querySelector({json.dumps(selector)});
                wanted.scrollIntoView({{ block: "center", behavior: "instant" }});
                const {{ left, top, width, height }} = wanted.getClientRects()[0];
                const [x, y] = [left + width / 2, top + height / 2];
                const found = document.elementFromPoint(x, y);
                return [x, y, wanted.contains(found) || found?.outerHTML.slice(0, 200)];
            }})()"""
        )
        assert there is True, f"{selector} is covered by {there}"
        for kind in ("mousePressed", "mouseReleased"):
            self._send("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def scripts(self, on: bool) -> None:
        """Let pages run scripts, or not; `evaluate` works in both cases."""
        self._send("Emulation.setScriptExecutionDisabled", value=not on)

    def resize(self, width: int, height: int) -> None:
        """Make the page so wide and high, in CSS pixels."""
        self._send(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600
        )

    def throttle(self, processor: float, kilobits: float, latency: float) -> None:
        """Slow the processor by a factor, and the network to so many kilobits per second and seconds of latency."""
        self._send("Emulation.setCPUThrottlingRate", rate=processor)
        rate = kilobits * 1000 / 8
        self._send(
            "Network.emulateNetworkConditions",
            offline=False,
            latency=latency * 1000,
            downloadThroughput=rate,
            uploadThroughput=rate,
        )

    def colour_scheme(self, scheme: str) -> None:
        """Prefer `light` or `dark`."""
        self._send("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])

    def print_media(self, on: bool) -> None:
        """Show the page as it prints."""
        self._send("Emulation.setEmulatedMedia", media="print" if on else "")

    def screenshot(self, path: Path) -> None:
        """Write what is seen to a PNG."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(base64.b64decode(self._send("Page.captureScreenshot", format="png")["data"]))

    @property
    def fits(self) -> bool:
        """Whether the page is no wider than its window. On a phone, `innerWidth` grows with a page that is too wide."""
        return bool(self.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))

    @property
    def messages(self) -> list[str]:
        """What the page wrote to its console beside plain logs, its exceptions, and what the browser warns of."""
        found = []
        for event in self._events("Runtime.consoleAPICalled"):
            if event["type"] in ("error", "warning", "assert"):
                words = " ".join(str(each.get("value", each.get("description"))) for each in event["args"])
                found.append(f"console.{event['type']}: {words}")
        for event in self._events("Runtime.exceptionThrown"):
            details = event["exceptionDetails"]
            found.append(f"exception: {details.get('exception', {}).get('description', details['text'])}")
        entries = [event["entry"] for event in self._events("Log.entryAdded")]
        found += [
            f"{entry['level']}: {entry['text']} {entry.get('url', '')}"
            for entry in entries
            if entry["level"] in ("warning", "error")
        ]
        return found

    @property
    def received(self) -> int:
        """The bytes that have come over the network for all that is loaded, headers included."""
        return int(sum(event["encodedDataLength"] for event in self._events("Network.loadingFinished")))

    @property
    def requests(self) -> list[str]:
        """The URLs that the page has asked for, without those of data that they hold themselves."""
        urls = [event["request"]["url"] for event in self._events("Network.requestWillBeSent")]
        return [url for url in urls if not url.startswith("data:")]


@contextlib.contextmanager
def open_page(
    browser: Chromium, size: tuple[int, int] = DESKTOP, scheme: str = "light", *, alone: bool = False
) -> Iterator[Page]:
    """An empty tab of some size and colour scheme, closed at the end.

    Args:
        alone: in a browsing context, and so in a process, of its own, where nothing is warm from earlier pages. The
            others share one, which is emptied after each of them: a new process costs as much as a page.
    """
    context = browser.new_context() if alone else browser.context
    # In a window of its own: a tab behind another one is hidden, and neither drawn nor on time.
    tab = browser.send("Target.createTarget", url="about:blank", browserContextId=context, newWindow=True)
    session = browser.send("Target.attachToTarget", targetId=tab["targetId"], flatten=True)["sessionId"]
    page = Page(browser, session)
    for domain in ("Page", "Runtime", "Log", "Network"):
        browser.send(f"{domain}.enable", session)
    page.resize(*size)
    page.colour_scheme(scheme)
    try:
        yield page
    finally:
        if alone:
            browser.send("Target.disposeBrowserContext", browserContextId=context)
        else:
            try:
                page.open("about:blank")  # so that no script writes again
                browser.send("Storage.clearDataForOrigin", session, origin="*", storageTypes="all")
                browser.send("Network.clearBrowserCache", session)
            finally:
                browser.send("Target.closeTarget", targetId=tab["targetId"])
        browser.events.pop(session, None)
