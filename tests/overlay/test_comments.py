"""Key order, comments and styles of the input are kept; comments of the overlay are not copied."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from scripts.overlay import OverlayError, apply_overlay
from scripts.overlay.document import read_document, render_document

# Every comment names the node it belongs to: above it, beside it, or at the end of it.
COMMENTED = """\
# above openapi
openapi: 3.1.0 # beside openapi
# above info
info: # beside info
  # above info.title
  title: Demo # beside info.title

  # above info.description
  description: | # beside info.description
    Some text.

    # No comment.
  # above info.folded
  folded: >-
    Folded
    text.
# above tags
tags:
  # above tags.0
  - name: a # beside tags.0.name
    # above tags.0.more
    more: [x, z] # beside tags.0.more
  # above tags.1
  - name: b

  # above tags.2
  - plain # beside tags.2
# above security
security: # beside security
  - {} # beside security.0
  # above security.1
  - token:
      scope: read
      # above security.1.token.list
      list: [] # beside security.1.token.list
# above empty
empty: # beside empty
# above paths
paths:
  # above paths./users
  /users:
    get: {id: list} # beside paths./users.get
    # above paths./users.put
    put:
      tags:
        - one
        # above paths./users.put.tags.1
        - two
      # above paths./users.put.last
      last: 'quoted' # beside paths./users.put.last

  # above paths./teams
  /teams:
    200: old # beside paths./teams.200
  # above paths./none
  /none: {} # beside paths./none
# above lists
lists:
  - [1]
  # above lists.1
  - {}
# above end
end: [1]
# foot
"""


def read(text: str, folder: Path) -> Any:
    path = folder / "input.yaml"
    path.write_text(text, encoding="utf-8")
    return read_document(path)


def apply(document: Any, **action: Any) -> str:
    """Apply one action and return the document as YAML."""
    content = {"overlay": "1.1.0", "info": {"title": "t", "version": "1"}, "actions": [action]}
    apply_overlay(document, content)
    return render_document(document, "output.yaml")


def paths(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    yield path
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, member in members:
        yield from paths(member, (*path, key))


def query(path: tuple[str | int, ...]) -> str:
    return "$" + "".join(f"[{key!r}]" for key in path)


def comments(text: str) -> list[str]:
    return re.findall(r"# ((?:above|beside) \S+|foot)$", text, flags=re.MULTILINE)


PLAIN = json.loads(json.dumps(YAML(typ="safe", pure=True).load(COMMENTED.replace("200:", "'200':"))))
NODES = list(paths(PLAIN))


def at(path: tuple[str | int, ...]) -> Any:
    value = PLAIN
    for key in path:
        value = value[key]
    return value


def test_an_untouched_document_is_written_as_it_was_read(tmp_path: Path) -> None:
    text = COMMENTED.replace("200:", "'200':")
    assert render_document(read(text, tmp_path), "output.yaml") == text


@pytest.mark.parametrize("path", NODES[1:], ids=query)
def test_a_removal_takes_only_the_comments_inside_and_beside_the_node(
    path: tuple[str | int, ...], tmp_path: Path
) -> None:
    name = ".".join(map(str, path))
    own = re.compile(rf"(beside {re.escape(name)}$|\w+ {re.escape(name)}\.)")
    output = apply(read(COMMENTED, tmp_path), target=query(path), remove=True)
    expected = [comment for comment in comments(COMMENTED) if not own.match(comment)]
    assert comments(output) == expected


def test_a_removed_and_restored_key_has_no_comments(tmp_path: Path) -> None:
    document = read("a: 1 # old\n# about b\nb: 2\n", tmp_path)
    apply(document, target="$.a", remove=True)
    assert apply(document, target="$", update={"a": {"x": 1}}) == "# about b\nb: 2\na:\n  x: 1\n"


@pytest.mark.parametrize("path", [path for path in NODES if isinstance(at(path), dict)], ids=query)
def test_a_merge_keeps_all_comments_in_place(path: tuple[str | int, ...], tmp_path: Path) -> None:
    output = apply(read(COMMENTED, tmp_path), target=query(path), update={"new": {"deep": [1]}})
    assert comments(output) == comments(COMMENTED)


@pytest.mark.parametrize("path", [path for path in NODES if isinstance(at(path), list)], ids=query)
@pytest.mark.parametrize("value", ["plain", {"k": "v"}, ["x", {"y": []}]], ids=str)
def test_an_append_keeps_all_comments_in_place(path: tuple[str | int, ...], value: Any, tmp_path: Path) -> None:
    output = apply(read(COMMENTED, tmp_path), target=query(path), update=value)
    assert comments(output) == comments(COMMENTED)


@pytest.mark.parametrize("path", [path for path in NODES if not isinstance(at(path), dict | list)], ids=query)
@pytest.mark.parametrize("value", ["'new'", "7", "null", "|\n      two\n      lines\n", ">-\n      folded\n"])
def test_a_replaced_primitive_keeps_all_comments(path: tuple[str | int, ...], value: str, tmp_path: Path) -> None:
    new = read(f"value: {value}", tmp_path)["value"]
    output = apply(read(COMMENTED, tmp_path), target=query(path), update=new)
    assert comments(output) == comments(COMMENTED)


@pytest.mark.parametrize(
    ("before", "target", "after"),
    [
        ("a: 1\n# about b\nb: 2\n# about c\nc: 3\n", "$.b", "a: 1\n# about b\n# about c\nc: 3\n"),
        ("a: 1\n\nb: 2\n\nc: 3\n", "$.b", "a: 1\n\nc: 3\n"),
        ("a: 1 # one\nb: 2 # two\nc: 3 # three\n", "$['a', 'c']", "b: 2 # two\n"),
        ("a:\n  - 1 # one\n  - 2 # two\n  # about 3\n  - 3\n", "$.a[0, 1]", "a:\n  # about 3\n  - 3\n"),
        (
            "a:\n  -   - [1]\n      # on\n      - 2\n      - 3\n",
            "$.a[0][1]",
            "a:\n  -   - [1]\n      # on\n      - 3\n",
        ),
        ("a:\n  # about b\n  b: 1\n# about c\nc: 2\n", "$.a.b", "a: {}\n  # about b\n# about c\nc: 2\n"),
        ("a: # side\n  # about b\n  b: 1\n# about c\nc: 2\n", "$.a.b", "a: {} # side\n  # about b\n# about c\nc: 2\n"),
    ],
)
def test_comments_after_a_removed_node_stay(before: str, target: str, after: str, tmp_path: Path) -> None:
    assert apply(read(before, tmp_path), target=target, remove=True) == after


def test_a_comment_stays_with_the_node_below_it_after_an_insertion(tmp_path: Path) -> None:
    document = read("info:\n  title: t # the title\n\n# The paths.\npaths: {}\n", tmp_path)
    output = apply(document, target="$.info", update={"version": "1"})
    assert output == "info:\n  title: t # the title\n  version: '1'\n\n# The paths.\npaths: {}\n"


def test_an_empty_collection_that_is_filled_becomes_a_block(tmp_path: Path) -> None:
    document = read("a: {} # about a\n# about b\nb:\n  - [] # item\n", tmp_path)
    assert apply(document, target="$.a", update={"k": [1]}).startswith("a: # about a\n  k:\n    - 1\n# about b\n")
    assert apply(document, target="$.b[0]", update="x").endswith("b:\n  # item\n  -   - x\n")


def test_a_collection_that_was_emptied_and_filled_again_is_a_block(tmp_path: Path) -> None:
    document = read("a: # about a\n  # about b\n  b: 1\nc: 2\n", tmp_path)
    assert apply(document, target="$.a.b", remove=True) == "a: {} # about a\n  # about b\nc: 2\n"
    assert apply(document, target="$.a", update={"k": {}}) == "a: # about a\n  k: {}\n  # about b\nc: 2\n"


def test_a_deep_comment_does_not_become_part_of_a_text_above_it(tmp_path: Path) -> None:
    text = read("v: |+\n  two\n  lines\n", tmp_path)["v"]
    output = apply(read("a: 1\n\n      # deep\nb: 2\n", tmp_path), target="$.a", update=text)
    assert output == "a: |\n  two\n  lines\n# deep\nb: 2\n"


def test_comments_of_the_overlay_are_not_copied(tmp_path: Path) -> None:
    overlay = read(
        "overlay: 1.1.0\ninfo: {title: t, version: '1'}\nactions:\n"
        "  # why\n  - target: $\n    update: # all\n      # inner\n      b: | # head\n        text\n"
        "  # the next action\n  - target: $.a\n    update: 2 # two\n",
        tmp_path,
    )
    document = read("a: 1\n", tmp_path)
    apply_overlay(document, overlay)
    assert render_document(document, "output.yaml") == "a: 2\nb: |\n  text\n"


def test_scalars_keep_their_styles_or_get_those_of_the_overlay(tmp_path: Path) -> None:
    document = read("a: 'single'\nb: \"double\"\nc: |\n  block\nd: 0x1F\ne: 1.50\nf: old\n", tmp_path)
    new = read('f: "new"\nc: plain\n', tmp_path)
    output = apply(document, target="$", update=new)
    assert output == 'a: \'single\'\nb: "double"\nc: plain\nd: 0x1F\ne: 1.50\nf: "new"\n'


def test_a_value_for_several_nodes_is_written_separately_for_each(tmp_path: Path) -> None:
    output = apply(read("a: {}\nb: {}\n", tmp_path), target="$.*", update=read("x: &x [1]\ny: *x\n", tmp_path))
    assert "&" not in output
    assert "*" not in output


def test_a_failed_overlay_leaves_even_the_comments_as_they_were(tmp_path: Path) -> None:
    document = read(COMMENTED, tmp_path)
    before = render_document(document, "output.yaml")
    removals = [{"target": query(path), "remove": True, "x-optional": True} for path in reversed(NODES[1:])]
    filled = {"target": "$.paths['/none']", "update": {"new": "|"}}
    failing = {"target": "$.nothing.at.all", "remove": True}
    content = {"overlay": "1.1.0", "info": {"title": "t", "version": "1"}, "actions": [filled, *removals, failing]}
    with pytest.raises(OverlayError, match="matches nothing"):
        apply_overlay(document, content)
    assert render_document(document, "output.yaml") == before


def test_a_comment_that_would_corrupt_the_data_is_an_error(tmp_path: Path) -> None:
    document = read("a:\n  -\n      # deep\n  - b\n", tmp_path)
    text = read("v: |\n  two\n  lines\n", tmp_path)["v"]
    with pytest.raises(OverlayError, match=r"output\.yaml: cannot be written: its comments would corrupt it"):
        apply(document, target="$.a[0]", update=text)
