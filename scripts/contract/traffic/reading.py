"""Read a recording in any supported format, detected by its content."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from scripts.contract.traffic.exchange import Exchange
from scripts.contract.traffic.har import read_har
from scripts.contract.traffic.logs import read_journal, read_lines
from scripts.contract.traffic.mitmproxy import looks_like_flows, read_flows
from scripts.files.errors import SourceError


@dataclass(frozen=True)
class Recording:
    """The exchanges of a file, and the hash of its content."""

    file: Path
    sha256: str
    exchanges: list[Exchange]


def read_recording(file: Path) -> Recording:
    """Read a HAR, a file of mitmproxy flows, the mock's journal, or JSON lines of it, nginx or another tool.

    Raises:
        SourceError: the file cannot be read, or has another format.
    """
    try:
        content = file.read_bytes()
    except OSError as error:
        raise SourceError(file, None, f"cannot be read: {error.strerror}") from None
    return Recording(file, hashlib.sha256(content).hexdigest(), _exchanges(content, file))


def _exchanges(content: bytes, file: Path) -> list[Exchange]:
    if looks_like_flows(content):
        return read_flows(content, file)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise SourceError(file, None, "neither a HAR, nor flows of mitmproxy, nor JSON lines") from None
    try:
        whole = json.loads(text)
    except ValueError:
        return read_lines(text, file)
    if isinstance(whole, dict) and isinstance(whole.get("log"), dict):
        return read_har(whole, file)
    if isinstance(whole, dict) and "requests" in whole:
        return read_journal(whole["requests"], file)
    if isinstance(whole, dict) and "operationId" in whole:
        return read_journal([whole], file)
    return read_lines(text, file)
