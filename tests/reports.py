"""One report per passed test from a worker to the controller, instead of three."""

from __future__ import annotations

from collections.abc import Generator

import pytest
from _pytest.runner import runtestprotocol


class CallReports:
    """Plugin of a worker: the setup and teardown of a passed test are not reported.

    The controller takes half a millisecond for each report of each of 12,000 tests. Reports are held back as long as
    everything passes, and no longer: what ends the worker in a teardown does not take a failure along.
    """

    def __init__(self) -> None:
        self._held: list[pytest.TestReport] | None = []
        """The reports of the current test if all have passed, else None."""

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item, nextitem: pytest.Item | None) -> bool:
        item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
        self._held = []
        runtestprotocol(item, log=False, nextitem=nextitem)
        for report in self._held or []:
            if report.when == "call":
                item.ihook.pytest_runtest_logreport(report=report)
        item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
        return True

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_makereport(self, item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        report = yield
        if self._held is not None and report.passed:
            self._held.append(report)
            return report
        for one in [*(self._held or []), report]:
            item.ihook.pytest_runtest_logreport(report=one)
        self._held = None
        return report


def reduce_reports(config: pytest.Config) -> None:
    """Report less in a worker, unless options ask for the times (`--durations`, `--junitxml`) or the output (`-rP`,
    `-rA`) of passed tests.
    """
    options = config.option
    asked = options.durations is not None or options.xmlpath is not None or {*options.reportchars} & {*"PA"}
    if hasattr(config, "workerinput") and not asked:
        config.pluginmanager.register(CallReports())
