"""The comparison of a client's request with the wanted one."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
import requests

from scripts.contract.wire import Sent, differences

URL = "http://127.0.0.1/api/v6/orgs/1/teams"


def pair(sent: dict[str, Any], wanted: dict[str, Any]) -> list[str]:
    return differences(
        Sent.from_httpx(httpx.Request(**{"method": "POST", "url": URL} | sent)),
        requests.Request(**{"method": "POST", "url": URL} | wanted).prepare(),
    )


def test_equal_requests_do_not_differ() -> None:
    body = {"name": "é", "n": 1}
    assert pair({"json": body, "params": {"a": "x y"}}, {"json": body, "params": {"a": "x y"}}) == []


def test_the_spelling_of_escapes_does_not_matter() -> None:
    assert pair({"url": URL + "/%c3%a9?q=a%20b"}, {"url": URL + "/%C3%A9?q=a+b"}) == []


def test_an_encoded_slash_is_not_a_slash() -> None:
    assert pair({"url": URL + "/a%2Fb"}, {"url": URL + "/a/b"}) == [
        "path /api/v6/orgs/1/teams/a%2Fb, not /api/v6/orgs/1/teams/a/b"
    ]


@pytest.mark.parametrize(
    ("sent", "wanted", "part"),
    [
        ({"method": "PUT"}, {}, "method"),
        ({"params": {"a": "1"}}, {"params": {"a": "2"}}, "query"),
        ({"params": {"a": "1"}}, {}, "query"),
        ({"json": {"a": 1}}, {"json": {"a": True}}, "body"),
        ({"json": {"a": 1}}, {"json": {"a": 1, "b": None}}, "body"),
        ({"json": {}}, {}, "body"),
        ({"data": {"a": "1"}}, {"json": {"a": "1"}}, "content type"),
        ({"data": {"a": "1"}}, {"data": {"a": "2"}}, "body"),
        ({"headers": {"Authorization": "Token a"}}, {"headers": {"Authorization": "Token b"}}, "other credentials"),
    ],
)
def test_each_part_that_differs_is_named(sent: dict[str, Any], wanted: dict[str, Any], part: str) -> None:
    assert any(difference.startswith(part) for difference in pair(sent, wanted))


FILE = {"upload": ("a.txt", b"x")}


def test_forms_in_parts_are_compared_part_by_part_whatever_boundary_and_file_name_are() -> None:
    sent = {"files": {"upload": ("other.txt", b"x\r\n"), "name": (None, "n")}}
    wanted = {"files": [("name", (None, "n")), ("upload", ("a.txt", b"x\r\n"))]}
    assert read_pair(sent, wanted) == []


@pytest.mark.parametrize(
    "sent",
    [
        {"upload": ("a.txt", b"y")},
        {"upload": (None, b"x")},
        {"other": ("a.txt", b"x")},
        {"upload": ("a.txt", b"x"), "name": (None, "")},
    ],
)
def test_a_part_that_differs_is_found(sent: dict[str, Any]) -> None:
    assert [found[:4] for found in read_pair({"files": sent}, {"files": FILE})] == ["body"]


def test_the_content_type_of_a_part_counts_where_the_wanted_one_has_one() -> None:
    text = {"files": {"upload": ("a.txt", b"x", "text/plain")}}
    image = {"files": {"upload": ("a.txt", b"x", "image/png")}}
    assert read_pair(image, text) != []
    assert read_pair(image, {"files": FILE}) == []


def test_a_body_that_is_not_multipart_is_found() -> None:
    broken = {"content": b"--x\r\n", "headers": {"Content-Type": "multipart/form-data; boundary=x"}}
    assert [found[:27] for found in pair(broken, {"files": FILE})] == ["body that cannot be read: U"]


def read_pair(sent: dict[str, Any], wanted: dict[str, Any]) -> list[str]:
    request = httpx.Request(method="POST", url=URL, **sent)
    request.read()
    return differences(Sent.from_httpx(request), requests.Request(method="POST", url=URL, **wanted).prepare())


def test_two_signatures_of_one_user_count_as_the_same_credentials() -> None:
    assert (
        pair(
            {"headers": {"Authorization": "gotom_app_api demo_user:AAA="}},
            {"headers": {"Authorization": "gotom_app_api demo_user:BBB="}},
        )
        == []
    )
