"""Coverage of the description: what exchanges touch, how runs add up, and what must be reached."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from scripts.contract.__main__ import main
from scripts.contract.coverage.bars import Reason, read_reasons, short_of, unexplained
from scripts.contract.coverage.collector import Collector, merged
from scripts.contract.coverage.inventory import inventory
from scripts.contract.coverage.page import as_markdown
from scripts.contract.coverage.report import Coverage, read, table, write
from scripts.contract.traffic.exchange import Exchange
from scripts.openapi import Document

JSON = (("Content-Type", "application/json"),)
URL = "https://shop.example"
DOCUMENT = Document(
    "shop",
    {
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "1.0.0"},
        "paths": {
            "/orders": {
                "post": {
                    "operationId": "createOrder",
                    "requestBody": {
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Order"}},
                            "application/x-www-form-urlencoded": {"schema": {"$ref": "#/components/schemas/Form"}},
                        }
                    },
                    "responses": {
                        "201": {
                            "description": "Created.",
                            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Order"}}},
                            "links": {"read": {"operationId": "getOrder", "parameters": {"id": "$response.body#/id"}}},
                        },
                        "4XX": {"description": "Refused.", "content": {"text/plain": {"schema": {"type": "string"}}}},
                    },
                }
            },
            "/orders/{id}": {
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "string", "maxLength": 9}}
                ],
                "get": {
                    "operationId": "getOrder",
                    "parameters": [
                        {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1}},
                        {"name": "X-Trace", "in": "header", "schema": {"type": "string"}},
                    ],
                    "responses": {"200": {"description": "An order."}, "429": {"description": "Too many."}},
                },
            },
        },
        "components": {
            "schemas": {
                "Order": {
                    "type": "object",
                    "required": ["id"],
                    "properties": {
                        "id": {"type": "string", "pattern": "^o"},
                        "note": {"oneOf": [{"type": "string", "maxLength": 3}, {"type": "null"}]},
                    },
                },
                "Form": {"type": "object", "properties": {"count": {"type": "integer", "maximum": 5}}},
            }
        },
    },
)


def exchange(method: str, path: str, status: int, **more: Any) -> Exchange:
    return Exchange(method, URL + path, status, **more)


def created(request: dict[str, Any], response: dict[str, Any]) -> Exchange:
    bodies = {"request": json.dumps(request).encode(), "response": json.dumps(response).encode()}
    return exchange("POST", "/orders", 201, request_headers=JSON, response_headers=JSON, **bodies)


def coverage(*exchanges: Exchange) -> Coverage:
    collector = Collector(DOCUMENT)
    for one in exchanges:
        collector.exchange(one)
    return Coverage.of(DOCUMENT, collector.touched, "shop")


def test_the_items_of_a_document_are_listed_by_kind() -> None:
    items = inventory(DOCUMENT)
    assert items["operations"] == ["createOrder", "getOrder"]
    assert items["parameters"] == ["getOrder path id", "getOrder query limit", "getOrder header X-Trace"]
    assert items["statuses"] == ["createOrder 201", "createOrder 4XX", "getOrder 200", "getOrder 429"]
    assert items["media types"] == [
        "createOrder request application/json",
        "createOrder request application/x-www-form-urlencoded",
        "createOrder 201 application/json",
        "createOrder 4XX text/plain",
    ]
    assert items["links"] == ["createOrder 201 read"]
    assert "/components/schemas/Order/properties/note/oneOf/1/type" in items["schema keywords"]
    assert len(items["schema keywords"]) == 15


def test_nothing_is_covered_without_an_exchange_and_undescribed_ones_cover_nothing() -> None:
    found = coverage(exchange("GET", "/elsewhere", 200), exchange("DELETE", "/orders/1", 204))
    assert [found.covered(kind) for kind in found.items] == [0] * 6


def test_an_exchange_touches_its_operation_parameters_status_and_media_types() -> None:
    found = coverage(
        exchange("GET", "/orders/o1?limit=2&other=1", 200, request_headers=(("x-trace", "a"),)),
        exchange(
            "POST",
            "/orders",
            415,
            request_headers=(("Content-Type", "text/plain"),),
            request=b"x",
            response_headers=(("Content-Type", "text/plain; charset=utf-8"),),
            response=b"No.",
        ),
    )
    assert found.missing("operations") == []
    assert found.missing("parameters") == []
    assert found.missing("statuses") == ["createOrder 201", "getOrder 429"]
    assert "createOrder 4XX text/plain" not in found.missing("media types")
    assert "createOrder request application/json" in found.missing("media types")


def test_a_keyword_is_touched_once_a_value_is_held_against_it() -> None:
    found = coverage(created({"id": "o1"}, {"id": "o1", "note": "ab"}))
    note = "/components/schemas/Order/properties/note/oneOf"
    assert f"{note}/0/type" not in found.missing("schema keywords")
    assert f"{note}/1/type" in found.missing("schema keywords"), "no null was seen"
    found = coverage(created({"id": "o1"}, {"id": "o1", "note": None}))
    assert f"{note}/1/type" not in found.missing("schema keywords")


def test_values_of_forms_and_parameters_are_read_with_their_types() -> None:
    form = exchange(
        "POST",
        "/orders",
        400,
        request_headers=(("Content-Type", "application/x-www-form-urlencoded"),),
        request=b"count=3",
    )
    found = coverage(form, exchange("GET", "/orders/o1?limit=7", 200))
    left = found.missing("schema keywords")
    assert "/components/schemas/Form/properties/count/maximum" not in left
    assert "/paths/~1orders~1{id}/get/parameters/0/schema/minimum" not in left
    assert "/paths/~1orders~1{id}/get/parameters/1/schema/type" in left


def test_a_body_that_cannot_be_read_touches_no_keyword() -> None:
    broken = exchange("POST", "/orders", 201, response_headers=JSON, response=b"{")
    assert coverage(broken).covered("schema keywords") == 0


def test_a_link_is_touched_when_it_is_followed() -> None:
    collector = Collector(DOCUMENT)
    collector.link("POST /orders -> [201] read -> GET /orders/{id}")
    collector.link("POST /orders -> [201] guessed -> GET /orders/{id}")
    assert collector.touched["links"] == {"createOrder 201 read": 1}


def test_files_of_shards_are_added_up(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parts = [coverage(exchange("GET", "/orders/o1", status)) for status in (200, 429)]
    files = [tmp_path / f"{number}.json" for number in (1, 2)]
    for part, file in zip(parts, files, strict=True):
        write([part], file)
    [total] = read(files)
    assert total.touched["operations"] == {"createOrder": 0, "getOrder": 2}
    assert total.missing("statuses") == ["createOrder 201", "createOrder 4XX"]
    assert main(["coverage", *map(str, files), "--missing", "statuses", "--output", str(tmp_path / "sum.json")]) == 0
    output = capsys.readouterr().out
    assert "statuses         2/4 50.0 %" in output
    assert "shop  statuses  createOrder 4XX" in output
    assert read([tmp_path / "sum.json"]) == [total]


@pytest.mark.parametrize("text", ["[]", '{"shop": {"operations": {}}}', '{"shop": 1}'])
def test_another_file_is_refused(text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "other.json"
    file.write_text(text)
    assert main(["coverage", str(file)]) == 1
    assert f"{file}: not a coverage file" in capsys.readouterr().err


def test_a_bar_names_what_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = coverage(exchange("GET", "/orders/o1", 200))
    assert short_of([found], [("operations", 50), ("statuses", 25)]) == []
    assert short_of([found], [("operations", 51)]) == ["shop: 50.0 % of the operations, not 51 %: createOrder"]
    assert len(short_of([found], [("", 100)])) == 6
    write([found], tmp_path / "found.json")
    assert main(["coverage", str(tmp_path / "found.json"), "--min-coverage", "operations=51"]) == 1
    assert "not 51 %: createOrder" in capsys.readouterr().err
    for wrong in ("colours=1", "101", "much"):
        with pytest.raises(SystemExit):
            main(["coverage", str(tmp_path / "found.json"), "--min-coverage", wrong])


def test_every_status_and_link_is_reached_by_probes_or_has_a_reason_that_holds() -> None:
    probed = coverage(exchange("GET", "/orders/o1", 200))
    whole = coverage(exchange("GET", "/orders/o1", 200), exchange("POST", "/orders", 400))
    refused = {"createOrder 4XX": Reason("invalid bodies", by_chance=True)}
    unfollowed = {"createOrder 201 read": Reason("no stock", by_chance=True)}
    reasons = {"createOrder 201": Reason("no stock"), "getOrder 429": Reason("no limit"), **refused, **unfollowed}

    def told(**more: Reason) -> list[str]:
        changed = {name.replace("_", " "): reason for name, reason in more.items()}
        return list(unexplained(probed, whole, {"shop": reasons | changed}))

    assert told() == []
    [missing] = unexplained(probed, whole, {"shop": {**refused, **unfollowed, "createOrder 201": Reason("no stock")}})
    assert missing.startswith("shop: getOrder 429 is documented, no probe reaches it")
    for stale in (told(createOrder_4XX=Reason("never")), told(getOrder_200=Reason("rarely", by_chance=True))):
        assert len(stale) == 1
        assert "has a reason in reasons.yaml, but was reached" in stale[0]
    [link] = unexplained(
        probed, whole, {"shop": {name: one for name, one in reasons.items() if name not in unfollowed}}
    )
    assert link.startswith("shop: createOrder 201 read is documented, no probe reaches it")
    [unknown] = told(getOrder_418=Reason("never", by_chance=True))
    assert "getOrder 418 has a reason in reasons.yaml, but is not documented" in unknown


def test_each_reason_of_ours_is_about_a_documented_status_or_link(documents: Any) -> None:
    for api, items in read_reasons().items():
        described = inventory(documents.read("mock", api))
        assert [item for item in items if item not in described["statuses"] + described["links"]] == []
        assert all(reason.text for reason in items.values())


def test_the_table_has_a_column_for_each_api() -> None:
    lines = table([coverage(), Coverage.of(DOCUMENT, merged([{"operations": Counter(getOrder=1)}]), "other")])
    assert lines[0].split() == ["coverage", "shop", "other"]
    assert lines[1].split() == ["operations", "0/2", "0.0", "%", "1/2", "50.0", "%"]


def test_the_page_says_what_was_touched_and_why_statuses_were_not(tmp_path: Path) -> None:
    page = as_markdown([coverage(exchange("GET", "/orders/o1", 200))], {"shop": {"getOrder 429": Reason("No limit.")}})
    assert "| statuses | 1 of 4 |" in page
    assert "- No limit: `getOrder 429`" in page
    assert "- no reason given: `createOrder 201`, `createOrder 4XX`" in page
    assert "Links that were not followed, and why:\n\n- no reason given: `createOrder 201 read`" in page
    assert "Untouched operations: `createOrder`." in page
