"""Report exports: jobs that finish by the clock, and files that expire."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable
from typing import Any
from xml.etree import ElementTree

import httpx
import pytest

from tests.mock.support import ADMIN, AGENT, NOT_FOUND, ORGANIZATION, OTHER_ORGANIZATION, ROOM, ROOMS, Clock, Mock

EXPORTS = f"/api/v5/orgs/{ORGANIZATION}/users/{ADMIN}/reportexports"
NOBODY = "00000000-0000-4000-8000-000000000000"
BODY: dict[str, Any] = {
    "starting_at": "2025-12-01T00:00:00.000Z",
    "ending_at": "2026-01-01T00:00:00.000Z",
    "room_id": ROOM,
    "type": "logs",
    "format": "csv",
}


def start(client: httpx.Client, **changes: Any) -> dict[str, Any]:
    response = client.post(EXPORTS, json=BODY | changes)
    assert response.status_code == 201, response.text
    export: dict[str, Any] = response.json()
    return export


def read(client: httpx.Client, export: dict[str, Any]) -> dict[str, Any]:
    response = client.get(f"{EXPORTS}/{export['id']}")
    assert response.status_code == 200, response.text
    found: dict[str, Any] = response.json()
    return found


def listed(client: httpx.Client) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = client.get(EXPORTS).json()["results"]
    return found


def progress(export: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(export[name] for name in ("completed_at", "expires_at", "is_failed", "url"))


def test_an_export_begins_incomplete_with_what_was_asked_and_the_defaults(giosg: httpx.Client) -> None:
    export = start(giosg)
    assert {name: export[name] for name in BODY} == BODY
    assert (export["is_real_conversation"], export["min_message_count"]) == (None, 0)
    assert export["created_by_user_id"] == ADMIN
    assert progress(export) == (None, None, None, None)


def test_an_export_is_complete_when_its_time_has_come_and_not_before(start_mock: Callable[..., Mock]) -> None:
    mock = start_mock(export_delay=10)
    export = start(mock.giosg)
    mock.clock.advance(seconds=9)
    assert progress(read(mock.giosg, export)) == (None, None, None, None)
    mock.clock.advance(seconds=5)
    ended = read(mock.giosg, export)
    assert (ended["completed_at"], ended["updated_at"]) == ("2026-01-01T00:00:10.000Z",) * 2
    assert (ended["expires_at"], ended["is_failed"]) == ("2026-01-08T00:00:10.000Z", False)
    assert listed(mock.giosg)[0] == ended


def test_the_list_shows_the_newest_export_first_and_completes_it_too(giosg: httpx.Client) -> None:
    ids = [start(giosg)["id"] for _ in range(3)]
    found = listed(giosg)
    assert [one["id"] for one in found][:3] == ids[::-1]
    assert all(one["completed_at"] for one in found)


def test_a_user_has_exports_of_one_s_own(giosg: httpx.Client) -> None:
    export = start(giosg)
    others = f"/api/v5/orgs/{ORGANIZATION}/users/{AGENT}/reportexports"
    assert giosg.get(others).json()["results"] == []
    response = giosg.get(f"{others}/{export['id']}")
    assert (response.status_code, response.json()) == (404, NOT_FOUND)


def test_an_export_fails_when_its_room_is_deleted_before_it_ends(start_mock: Callable[..., Mock]) -> None:
    mock = start_mock(export_delay=10)
    room = mock.giosg.post(ROOMS, json={"name": "Telephone"}).json()["id"]
    export = start(mock.giosg, room_id=room)
    mock.giosg.delete(f"{ROOMS}/{room}")
    mock.clock.advance(seconds=10)
    assert progress(read(mock.giosg, export)) == ("2026-01-01T00:00:10.000Z", None, True, None)


def test_the_file_is_a_table_in_csv(giosg: httpx.Client, anonymous: httpx.Client) -> None:
    room = giosg.post(ROOMS, json={"name": 'A "b", c'}).json()["id"]
    file = anonymous.get(read(giosg, start(giosg, room_id=room, type="stats"))["url"])
    assert file.headers["content-type"] == "text/csv; charset=utf-8"
    assert [*csv.DictReader(io.StringIO(file.text))] == [
        {
            "room_id": room,
            "room": 'A "b", c',
            "type": "stats",
            "starting_at": BODY["starting_at"],
            "ending_at": BODY["ending_at"],
        }
    ]


def test_the_file_is_a_workbook_in_xlsx(giosg: httpx.Client, anonymous: httpx.Client) -> None:
    room = giosg.post(ROOMS, json={"name": "<b> & c"}).json()["id"]
    file = anonymous.get(read(giosg, start(giosg, room_id=room, format="xlsx"))["url"])
    assert cells(file.content)[5:7] == [room, "<b> & c"]


@pytest.mark.parametrize(("name", "cell"), [("a\x01b", "a_x0001_b"), ("=1+1", "=1+1"), (" x ", " x ")])
def test_any_name_stays_a_text_in_a_workbook(
    giosg: httpx.Client, anonymous: httpx.Client, name: str, cell: str
) -> None:
    """Control characters are escaped as in ECMA-376 part 1, section 22.9.2.19 (ST_Xstring)."""
    room = giosg.post(ROOMS, json={"name": name}).json()["id"]
    file = anonymous.get(read(giosg, start(giosg, room_id=room, format="xlsx"))["url"])
    assert cells(file.content)[6] == cell


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(1)", "\tx", "\rx", "\uff1d1", "=cmd|' /C calc'!A0"])
def test_a_name_never_becomes_a_formula_in_a_csv_file(giosg: httpx.Client, anonymous: httpx.Client, name: str) -> None:
    room = giosg.post(ROOMS, json={"name": name}).json()["id"]
    file = anonymous.get(read(giosg, start(giosg, room_id=room))["url"])
    rows = list(csv.reader(io.StringIO(file.content.decode(), newline="")))
    assert rows[1][1] == f"'{name}"


@pytest.mark.parametrize(
    ("name", "cell"),
    [
        ("\t=1", "'\t'=1"),
        ("\r=1", "'\r'=1"),
        ("a;=1+1", "a;'=1+1"),
        ("a\n+1;-1", "a\n'+1;'-1"),
        ('"=1', "\"'=1"),
        ("Smith, Jones; 2 - 1", "Smith, Jones; 2 - 1"),
        ("a-b=c", "a-b=c"),
    ],
)
def test_no_part_of_a_name_is_a_formula_where_fields_end_otherwise(
    giosg: httpx.Client, anonymous: httpx.Client, name: str, cell: str
) -> None:
    room = giosg.post(ROOMS, json={"name": name}).json()["id"]
    file = anonymous.get(read(giosg, start(giosg, room_id=room))["url"])
    assert list(csv.reader(io.StringIO(file.content.decode(), newline="")))[1][1] == cell


def test_a_name_that_no_cell_can_hold_is_cut(giosg: httpx.Client, anonymous: httpx.Client) -> None:
    room = giosg.post(ROOMS, json={"name": "x" * 40_000}).json()["id"]
    file = anonymous.get(read(giosg, start(giosg, room_id=room, format="xlsx"))["url"])
    assert cells(file.content)[6] == "x" * 32_767


def cells(workbook: bytes) -> list[str | None]:
    """Return the texts of the only sheet, row by row."""
    with zipfile.ZipFile(io.BytesIO(workbook)) as archive:
        assert archive.testzip() is None
        strings = ElementTree.fromstring(archive.read("xl/sharedStrings.xml"))
        sheet = ElementTree.fromstring(archive.read("xl/worksheets/sheet1.xml"))
    texts = [one.text for one in strings.iter() if one.tag.endswith("}t")]
    found = [one for one in sheet.iter() if one.tag.endswith("}c")]
    assert all(one.get("t") == "s" for one in found), "a cell holds no text"
    return [texts[int(one[0].text or "")] for one in found]


def test_logs_also_come_as_plain_text_but_statistics_do_not(giosg: httpx.Client, anonymous: httpx.Client) -> None:
    file = anonymous.get(read(giosg, start(giosg, format="txt"))["url"])
    assert file.headers["content-type"] == "text/plain; charset=utf-8"
    assert f"room_id: {ROOM}\n" in file.text
    assert giosg.post(EXPORTS, json=BODY | {"type": "stats", "format": "txt"}).status_code == 400


def test_the_file_exists_until_the_export_expires(giosg: httpx.Client, anonymous: httpx.Client, clock: Clock) -> None:
    export = read(giosg, start(giosg))
    clock.advance(days=6.9)
    assert anonymous.get(export["url"]).status_code == 200
    clock.advance(days=0.1)
    assert anonymous.get(export["url"]).status_code == 404
    expired = read(giosg, export)
    assert (expired["url"], expired["expires_at"], expired["is_failed"]) == (None, export["expires_at"], False)


def test_a_file_exists_only_for_a_complete_export_in_its_own_format(
    start_mock: Callable[..., Mock],
) -> None:
    mock = start_mock(export_delay=10)
    export = start(mock.giosg)
    file = f"/__mock__/report-exports/{export['id']}"
    assert mock.anonymous.get(f"{file}.csv").status_code == 404
    mock.clock.advance(seconds=10)
    read(mock.giosg, export)
    assert mock.anonymous.get(f"{file}.csv").status_code == 200
    for name in (f"{file}.xlsx", file, f"{file}.", "/__mock__/report-exports/", "/__mock__/report-exports/%ff.csv"):
        assert mock.anonymous.get(name).status_code == 404
    assert mock.anonymous.post(f"{file}.csv").status_code == 405


def test_exports_need_the_permission_for_reports(giosg: httpx.Client, limited: httpx.Client) -> None:
    own = f"/api/v5/orgs/{ORGANIZATION}/users/{AGENT}/reportexports"
    export = start(giosg)
    assert limited.get(own).status_code == 403
    assert limited.post(own, json=BODY).status_code == 403
    assert limited.get(f"{EXPORTS}/{export['id']}").status_code == 403


@pytest.mark.parametrize(
    ("path", "status"),
    [
        (f"/api/v5/orgs/{ORGANIZATION}/users/{NOBODY}/reportexports", 404),
        (f"/api/v5/orgs/{NOBODY}/users/{ADMIN}/reportexports", 404),
        (f"/api/v5/orgs/{OTHER_ORGANIZATION}/users/{ADMIN}/reportexports", 403),
    ],
)
def test_an_unknown_user_or_organization_has_no_exports(giosg: httpx.Client, path: str, status: int) -> None:
    assert giosg.get(path).status_code == status
    assert giosg.post(path, json=BODY).status_code == status
    assert giosg.get(f"{path}/{NOBODY}").status_code == status


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"room_id": NOBODY}, "room_id"),
        ({"type": "chats"}, "type"),
        ({"format": "pdf"}, "format"),
        ({"starting_at": "yesterday"}, "starting_at"),
        ({"min_message_count": "1"}, "min_message_count"),
    ],
)
def test_a_bad_order_is_refused_by_its_attribute(giosg: httpx.Client, changes: dict[str, Any], place: str) -> None:
    response = giosg.post(EXPORTS, json=BODY | changes)
    assert response.status_code == 400
    assert place in response.json()


def test_a_room_is_found_whatever_the_case_of_its_id(giosg: httpx.Client) -> None:
    assert start(giosg, room_id=ROOM.upper())["room_id"] == ROOM
