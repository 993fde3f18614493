"""The Python interface: reports, and errors with their place."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from scripts.overlay import OverlayError, apply_overlay, load_overlay, parse_overlay

HEAD = "overlay: 1.1.0\ninfo:\n  title: t\n  version: '1'\nactions:\n"


def overlay_file(folder: Path, actions: str) -> Path:
    path = folder / "x.yaml"
    path.write_text(HEAD + actions, encoding="utf-8")
    return path


def one_action(target: str, **change: object) -> dict[str, object]:
    """Return an overlay in memory with one action."""
    return {
        "overlay": "1.1.0",
        "info": {"title": "t", "version": "1"},
        "actions": [{"target": target, **change}],
    }


def failure(folder: Path, actions: str, document: dict[str, object]) -> str:
    """Return the error message after the overlay's file name."""
    path = overlay_file(folder, actions)
    with pytest.raises(OverlayError) as caught:
        apply_overlay(document, load_overlay(path))
    message = str(caught.value)
    assert message.startswith(f"{path}: ")
    return message.removeprefix(f"{path}: ")


def test_the_report_lists_each_action_with_the_nodes_it_touched() -> None:
    document = {"paths": {"/a": {"get": {}}, "/it's": {"get": {}}}, "list": [1, 2, 3], "from": {"x": 1}}
    content = {
        "overlay": "1.1.0",
        "info": {"title": "t", "version": "1"},
        "actions": [
            {"target": "$.paths.*.get", "update": {"x": 1}, "description": "why"},
            {"target": "$.list[?@ != 2]", "remove": True},
            {"target": "$.paths['/a']", "copy": "$.from"},
            {"target": "$.none", "remove": True, "x-optional": True},
        ],
    }
    assert apply_overlay(document, content, overlay_path=Path("overlays/x.yaml")).to_dict() == {
        "overlay": "overlays/x.yaml",
        "actions": (
            {
                "index": 0,
                "target": "$.paths.*.get",
                "kind": "update",
                "description": "why",
                "nodes": ("$['paths']['/a']['get']", "$['paths']['/it\\'s']['get']"),
            },
            {
                "index": 1,
                "target": "$.list[?@ != 2]",
                "kind": "remove",
                "description": None,
                "nodes": ("$['list'][0]", "$['list'][2]"),
            },
            {
                "index": 2,
                "target": "$.paths['/a']",
                "kind": "copy",
                "description": None,
                "nodes": ("$['paths']['/a']",),
            },
            {"index": 3, "target": "$.none", "kind": "remove", "description": None, "nodes": ()},
        ),
    }


def test_an_error_names_file_action_line_target_reason_and_fix(tmp_path: Path) -> None:
    actions = (
        "  - {target: $.a, update: 2}\n\n  # here\n  - x-why: d\n    target: $.paths['/nope'].get\n    remove: true"
    )
    assert failure(tmp_path, actions, {"a": 1}) == (
        "actions[1] (line 9): target \"$.paths['/nope'].get\": matches nothing; fix the target or set x-optional: true"
    )


def test_an_operation_is_found_by_its_operation_id_wherever_its_path_stands() -> None:
    paths = {"/a": {"parameters": [{"name": "x"}], "get": {"operationId": "listA"}, "post": {"operationId": "createA"}}}
    document = {"paths": copy.deepcopy(paths)}
    apply_overlay(document, one_action("$.paths.*[?@.operationId == 'createA']", update={"x": 1}))
    assert document == {"paths": {"/a": {**paths["/a"], "post": {"operationId": "createA", "x": 1}}}}


def test_an_unknown_operation_id_is_an_error() -> None:
    document = {"paths": {"/a": {"get": {"operationId": "listA"}}}}
    with pytest.raises(OverlayError, match=r"@\.operationId == 'listB'\]\": matches nothing"):
        apply_overlay(document, one_action("$.paths.*[?@.operationId == 'listB']", update={"x": 1}))


@pytest.mark.parametrize("change", [{"update": {"x": 1}}, {"remove": True}])
def test_a_duplicate_operation_id_is_an_error_that_names_both_operations(change: dict[str, object]) -> None:
    document = {"paths": {"/a": {"get": {"operationId": "listA"}}, "/b/{id}": {"put": {"operationId": "listA"}}}}
    before = copy.deepcopy(document)
    with pytest.raises(
        OverlayError, match=r"matches two operations .* listA, \$\.paths\['/a'\]\.get and .*\.put; make"
    ):
        apply_overlay(document, one_action("$.paths.*[?@.operationId == 'listA']", **change))
    assert document == before


def test_links_may_share_an_operation_id() -> None:
    links = {"a": {"operationId": "getA"}, "b": {"operationId": "getA"}}
    document: dict[str, Any] = {"paths": {"/a": {"get": {"responses": {"200": {"links": links}}}}}}
    apply_overlay(document, one_action("$.paths.*.*.responses.*.links.*", remove=True))
    assert document["paths"]["/a"]["get"]["responses"]["200"]["links"] == {}


def test_a_type_conflict_names_the_place_in_the_document_and_the_fix(tmp_path: Path) -> None:
    actions = "  - target: $.*\n    update: {a b: {c: {}}}\n"
    assert failure(tmp_path, actions, {"x": {"a b": {"c": "s"}}}) == (
        "actions[0] (line 6): target \"$.*\": $.x['a b'].c: object onto string; "
        "types must match; remove the old value first to change the type"
    )


def test_an_invalid_jsonpath_is_explained_in_one_line(tmp_path: Path) -> None:
    message = failure(tmp_path, "  - target: $.a[\n    remove: true\n", {"a": 1})
    assert message.startswith('actions[0] (line 6): target "$.a[": target is not an RFC 9535 JSONPath: ')
    assert "\n" not in message


def test_a_structure_error_names_action_line_and_field(tmp_path: Path) -> None:
    message = failure(tmp_path, "  - target: $.a\n    remove: 'yes'\n", {"a": 1})
    assert message == 'actions[0] (line 6): target "$.a": remove: "yes" is not of type "boolean"'


def test_a_structure_error_outside_the_actions_names_its_line(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("overlay: 3.0.0\ninfo: {title: t, version: '1'}\nactions: [{target: $, update: {}}]\n")
    with pytest.raises(OverlayError, match=r'x\.yaml: overlay \(line 1\): "3\.0\.0" does not match'):
        load_overlay(path)


def test_an_overlay_in_memory_has_the_given_name() -> None:
    content = {
        "overlay": "1.1.0",
        "info": {"title": "t", "version": "1"},
        "actions": [{"target": "$.a", "remove": True}],
    }
    with pytest.raises(OverlayError, match=r'^mem\.yaml: actions\[0\]: target "\$\.a": matches nothing'):
        apply_overlay({}, content, overlay_path="mem.yaml")
    with pytest.raises(OverlayError, match=r"^other\.yaml: "):
        apply_overlay({}, parse_overlay(content, "mem.yaml"), overlay_path="other.yaml")


def test_a_loaded_overlay_can_be_applied_again_and_shares_nothing_with_the_documents(tmp_path: Path) -> None:
    overlay = load_overlay(overlay_file(tmp_path, "  - target: $\n    update: {a: {list: [1]}}\n"))
    first: dict[str, dict[str, list[int]]] = {}
    second: dict[str, dict[str, list[int]]] = {}
    apply_overlay(first, overlay)
    first["a"]["list"].append(2)
    apply_overlay(second, overlay)
    assert second == {"a": {"list": [1]}}


def test_a_document_too_deep_for_a_descendant_query_is_an_error(tmp_path: Path) -> None:
    document: dict[str, object] = {}
    for _ in range(150):
        document = {"a": document}
    message = failure(tmp_path, "  - target: $..b\n    remove: true\n", document)
    assert message == 'actions[0] (line 6): target "$..b": cannot be evaluated: recursion limit exceeded'
