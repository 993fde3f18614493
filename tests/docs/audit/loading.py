"""How long a page takes until it can be read and used, on this machine or on a slower one."""

from __future__ import annotations

from dataclasses import dataclass

from tests.browser.chromium import Chromium
from tests.browser.page import PHONE, open_page


@dataclass(frozen=True, slots=True)
class Throttle:
    """How much slower the processor is, and the network: kilobits per second, and seconds of latency."""

    processor: float
    kilobits: float
    latency: float


SLOW = Throttle(4, 1600, 0.15)
"""A phone of the middle class on slow 4G."""


@dataclass(frozen=True, slots=True)
class Loading:
    """One load with an empty cache: `ready` seconds until all is drawn and every script has run."""

    ready: float
    kilobytes: float
    requests: int
    elements: int


def measure(browser: Chromium, url: str, throttle: Throttle | None = None) -> Loading:
    """Load a page in a new browsing context."""
    with open_page(browser, PHONE, alone=True) as page:
        if throttle:
            page.throttle(throttle.processor, throttle.kilobits, throttle.latency)
        page.open(url)
        # Two frames after the load, all that it has caused is drawn.
        ready = page.evaluate(
            """new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(
                () => resolve(performance.now() / 1000))))"""
        )
        elements = page.evaluate("document.querySelectorAll('*').length")
        return Loading(ready, page.received / 1000, len(page.requests), elements)
