"""The hosts of the real APIs, for the forward proxy. A test compares them with the servers of the descriptions."""

from __future__ import annotations

import re
from collections.abc import Iterable

HOSTS = {
    "giosg": ("service.giosg.com",),
    "reporting": ("api.giosg.com",),
    "visitor": ("service.giosg.com",),
    "interactions": ("interactionbuilder.giosg.com", "interactiondesigner.giosg.com"),
    "gotom": ("{tenant}.gotom.io",),  # test-{tenant} too
}
"""Hosts by API; `{tenant}` stands for any one label."""


def hosts_of(apis: Iterable[str]) -> list[str]:
    """Return the hosts of some APIs, for people."""
    return list(dict.fromkeys(host for api in apis for host in HOSTS[api]))


def host_pattern(apis: Iterable[str]) -> re.Pattern[str]:
    """Return a regular expression for the hosts of some APIs, in lower case."""
    hosts = (re.escape(host).replace(r"\{tenant\}", r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?") for host in hosts_of(apis))
    return re.compile("|".join(hosts) or r"(?!)")
