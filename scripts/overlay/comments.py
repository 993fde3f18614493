"""Keep comments beside their nodes while the document changes.

ruamel.yaml attaches the comment lines above a node to the last leaf before it, together with the comment at the end of
that leaf's line. A plain delete would remove the next node's comment, and a plain append would separate the next node
from its comment. These functions move such "following" lines. Plain dicts and lists have none.

A leaf is a scalar, or a collection that is empty or in flow style, identified by its container and key.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from ruamel.yaml.comments import CommentedBase, CommentedMap, CommentedSeq
from ruamel.yaml.error import CommentMark
from ruamel.yaml.scalarstring import FoldedScalarString, LiteralScalarString
from ruamel.yaml.tokens import CommentToken

Container = Any  # a dict or list; CommentedMap or CommentedSeq from YAML
Key = str | int

COMMENTED = (CommentedMap, CommentedSeq)
_BLOCK_SCALAR = (LiteralScalarString, FoldedScalarString)
_BEFORE = 1  # slot of comments above a key or item, in mappings and sequences
_HEAD = 3  # slot, in mappings, of comments between a key and its value


@contextmanager
def kept_at_the_end(parent: Container, key: Key) -> Iterator[None]:
    """Keep the lines after parent[key] there while something is appended inside."""
    following = take_following(parent, key)
    value = parent[key]
    if isinstance(value, COMMENTED) and not value:
        value.fa.set_block_style()
        if isinstance(parent, CommentedSeq):  # with a comment between `-` and a collection, ruamel loses line breaks
            _put_before(parent, key, " " * (parent.lc.col or 0) + _take_beside(parent, key))
    yield
    put_following(parent, key, following)


def replace_scalar(parent: Container, key: Key, value: object) -> None:
    """Replace the scalar parent[key] by another, keeping the comments beside and after it."""
    following, beside = take_following(parent, key), _take_beside(parent, key)
    parent[key] = None  # ruamel would keep the style of the replaced string
    parent[key] = value
    if isinstance(value, _BLOCK_SCALAR):  # its first line has no room for a comment
        put_following(parent, key, beside + following)
    else:
        _set_post(parent, key, beside)
        put_following(parent, key, following)


def remove(parent: Container, key: Key, grandparent: Container | None, parent_key: Key | None) -> None:
    """Delete parent[key] with the comments inside and beside it, keeping those after it."""
    following = _take_before(parent, key) + take_following(parent, key)
    before, after = _neighbours(parent, key)
    del parent[key]
    if isinstance(parent, CommentedMap):
        parent.ca.items.pop(key, None)
    if before is not None:
        put_following(parent, before, following)
    elif after is not None:
        _put_before(parent, after, following)
    elif grandparent is not None and parent_key is not None:
        head, end = _become_leaf(grandparent, parent_key)
        put_following(grandparent, parent_key, head + following + end)


def take_following(parent: Container, key: Key) -> str:
    """Cut the lines after the last leaf of parent[key]: comments and blank lines, each ending in newline."""
    leaf_parent, leaf_key = _last_leaf(parent, key)
    text = _post(leaf_parent, leaf_key)
    in_block = isinstance(leaf_parent[leaf_key], _BLOCK_SCALAR)
    beside, newline, following = ("", "", text) if in_block else text.partition("\n")
    _set_post(leaf_parent, leaf_key, beside + newline if beside else "")
    return following + _take_ends(parent[key])


def put_following(parent: Container, key: Key, text: str) -> None:
    """Append lines after the last leaf of parent[key]."""
    parent, key = _last_leaf(parent, key)
    present = _post(parent, key)
    if present.endswith("\n\n"):
        text = text.lstrip("\n")  # merge adjacent blank lines into one
    if not text:
        return
    if isinstance(parent[key], _BLOCK_SCALAR):
        # A blank line, or a comment indented like the text, would be read as part of the text.
        _set_post(parent, key, present + text if present else text.lstrip())
    else:
        _set_post(parent, key, (present or "\n") + text)


def _last_leaf(parent: Container, key: Key) -> tuple[Container, Key]:
    value = parent[key]
    while isinstance(value, COMMENTED) and value and not value.fa.flow_style():
        parent, key = value, next(reversed(value)) if isinstance(value, CommentedMap) else len(value) - 1
        value = parent[key]
    return parent, key


def _take_ends(value: object) -> str:
    """Cut the comments at the end of a block collection, after those at the end of its last member."""
    if not isinstance(value, COMMENTED) or not value:
        return ""
    inner = _take_ends(value[next(reversed(value))] if isinstance(value, CommentedMap) else value[-1])
    return inner + _take_end(value)


def _take_end(value: Any) -> str:
    end = _text(value.ca.end)
    value.ca.end.clear()  # in place: ruamel adds this list to others when printing
    return end


def _neighbours(parent: Container, key: Key) -> tuple[Key | None, Key | None]:
    keys: list[Key] = list(parent) if isinstance(parent, dict) else list(range(len(parent)))
    at = keys.index(key)
    # An item after a removed one gets its index.
    after = None if at + 1 == len(keys) else keys[at + 1] if isinstance(parent, dict) else at
    return keys[at - 1] if at else None, after


def _slot(parent: CommentedBase) -> int:
    """Return the index of the comment after a value in ruamel's four comment slots."""
    return 2 if isinstance(parent, CommentedMap) else 0


def _post(parent: Container, key: Key) -> str:
    slots = parent.ca.items.get(key) if isinstance(parent, COMMENTED) else None
    token = slots[_slot(parent)] if slots else None
    if token is None:
        return ""
    # The token of a block scalar has the indentation of its first line separately.
    indent = token.start_mark.column if isinstance(parent[key], _BLOCK_SCALAR) else 0
    return " " * indent + str(token.value)


def _set_post(parent: Container, key: Key, text: str) -> None:
    if not isinstance(parent, COMMENTED):
        return
    slots = parent.ca.items.setdefault(key, [None, None, None, None])
    slots[_slot(parent)] = CommentToken(text, CommentMark(0), None) if text else None


def _take_beside(parent: Container, key: Key) -> str:
    """Cut the comment at the end of a scalar's line (after `|` for a block scalar), with a newline."""
    if not isinstance(parent, COMMENTED):
        return ""
    value = parent[key]
    if isinstance(value, _BLOCK_SCALAR):
        header = getattr(value, "comment", None)
        slots = parent.ca.items.get(key)
        if header and slots:  # ruamel repeats the header's comment as text in the slot for comments before a value
            slots[_HEAD if isinstance(parent, CommentedMap) else _BEFORE] = None
        return header.strip() + "\n" if header else ""
    beside = _post(parent, key)
    _set_post(parent, key, "")
    return beside


def _become_leaf(parent: Container, key: Key) -> tuple[str, str]:
    """Print the now empty collection parent[key] as `{}` or `[]`; return its head and end comments."""
    value = parent[key]
    if not isinstance(value, COMMENTED) or not isinstance(parent, COMMENTED):
        return "", ""
    value.fa.set_flow_style()
    slots = parent.ca.items.get(key) if isinstance(parent, CommentedMap) else None
    head = ""
    if slots:
        head, slots[_HEAD] = _text(slots[_HEAD]), None
    return head, _take_end(value)


def _take_before(parent: Container, key: Key) -> str:
    """Cut the lines that ruamel stores above parent[key] itself, as it does after some collections."""
    slots = parent.ca.items.get(key) if isinstance(parent, COMMENTED) else None
    if not slots:
        return ""
    before, slots[_BEFORE] = _text(slots[_BEFORE]), None
    return before


def _text(tokens: list[CommentToken | str] | None) -> str:
    """Return the lines of the tokens. A str among them is a copy of a block scalar's header comment, not a line."""
    return "".join(" " * token.start_mark.column + token.value for token in tokens or [] if not isinstance(token, str))


def _put_before(parent: Container, key: Key, text: str) -> None:
    text = text.lstrip("\n")
    if not text.strip() or not isinstance(parent, COMMENTED):
        return
    slots = parent.ca.items.setdefault(key, [None, None, None, None])
    slots[_BEFORE] = [CommentToken(text, CommentMark(0), None), *(slots[_BEFORE] or [])]
