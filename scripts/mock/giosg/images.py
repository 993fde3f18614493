"""The size of an image from its first bytes: PNG, GIF and JPEG only."""

from __future__ import annotations

import struct

_PNG = b"\x89PNG\r\n\x1a\n"
_MOST_SEGMENTS = 10_000  # a real image has a few dozen before its frame; millions would block the server
_NO_FRAME = frozenset({0xC4, 0xC8, 0xCC})  # Huffman tables, an extension, arithmetic coding: not the start of a frame


def dimensions(content: bytes) -> tuple[int, int] | None:
    """Return width and height in pixels; None for other files, and for images that are truncated before their size."""
    try:
        if content.startswith(_PNG) and content[12:16] == b"IHDR":
            width, height = struct.unpack_from(">II", content, 16)
            return width, height
        if content.startswith((b"GIF87a", b"GIF89a")):
            width, height = struct.unpack_from("<HH", content, 6)
            return width, height
        return _jpeg(content) if content.startswith(b"\xff\xd8") else None
    except struct.error:
        return None


def _jpeg(content: bytes) -> tuple[int, int] | None:
    """Read the segments up to the start of a frame (ITU-T T.81, annex B)."""
    at = 2
    for _ in range(_MOST_SEGMENTS):
        if content[at : at + 1] != b"\xff":
            return None
        marker, length = struct.unpack_from(">xBH", content, at)
        if 0xC0 <= marker <= 0xCF and marker not in _NO_FRAME:
            height, width = struct.unpack_from(">HH", content, at + 5)
            return width, height
        if length < 2:
            return None
        at += 2 + length
    return None
