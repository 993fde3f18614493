"""Assets: storing and serving files, and the storage quota (reference/giosg-live/assets.md)."""

from __future__ import annotations

import base64
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.mock.support import ADMIN, NOT_FOUND, ORGANIZATION, OTHER_ORGANIZATION, Clock, Mock, walk

ASSETS = f"/api/v5/orgs/{ORGANIZATION}/assets"
QUOTA = f"/api/v5/orgs/{ORGANIZATION}/quota"
DEMO = "b3c2d1e0-6f7a-4c8b-8a99-887766554433"
LIMIT = 26_214_400
# Minimal images, 3 wide and 2 high, up to the part that holds the dimensions.
PNG = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", 3, 2)
GIF = b"GIF89a" + struct.pack("<HH", 3, 2)
JPEG = b"\xff\xd8" + b"\xff\xe0\x00\x04ab" + b"\xff\xc4\x00\x03x" + b"\xff\xc2\x00\x0b\x08" + struct.pack(">HH", 2, 3)

Upload = tuple[str, bytes] | tuple[str, bytes, str]


def upload(client: httpx.Client, file: Upload = ("a.txt", b"hello"), **fields: str) -> dict[str, Any]:
    response = client.post(ASSETS, files={"upload": file}, data=fields)
    assert response.status_code == 201, response.text
    asset: dict[str, Any] = response.json()
    return asset


def usage(client: httpx.Client) -> int:
    quota = client.get(QUOTA).json()
    assert quota["usage"] + quota["free_space"] == quota["limit"] == LIMIT
    return int(quota["usage"])


def test_an_uploaded_file_can_be_read_listed_and_downloaded_byte_for_byte(
    giosg: httpx.Client, anonymous: httpx.Client
) -> None:
    content = bytes(range(256)) * 3
    asset = upload(giosg, ("a b.bin", content, "application/x-thing"), name="Thing", description="Of use")
    assert (asset["name"], asset["description"], asset["file_name"]) == ("Thing", "Of use", "a b.bin")
    assert (asset["size"], asset["content_type"], asset["kind"]) == (768, "application/x-thing", None)
    assert asset["created_by_user"] == asset["updated_by_user"] == {"id": ADMIN, "full_name": "Demo Admin"}
    assert asset["organization"] == {"id": ORGANIZATION, "name": "Demo Organization"}
    assert giosg.get(f"{ASSETS}/{asset['id']}").json() == asset
    assert walk(giosg, ASSETS) == [["Logo", "Thing"]]
    assert walk(giosg, f"{ASSETS}?ordering=-created_at") == [["Thing", "Logo"]]
    file = anonymous.get(asset["url"])
    assert (file.status_code, file.content) == (200, content)
    assert file.headers["content-type"] == "application/x-thing"
    assert anonymous.head(asset["url"]).headers["content-length"] == "768"


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("filename=\"a.txt\"; filename*=utf-8''a.txt", "a.txt"),
        ("filename=\"=?utf-8?B?w7wgMS50eHQ=?=\"; filename*=utf-8''%C3%BC%201.txt", "ü 1.txt"),
        ("filename=\"=?utf-8?B?w7wgMS50eHQ=?=\"; filename*=UTF-8'en'%C3%BC%201.txt", "ü 1.txt"),
        ("filename*=utf-8''..%2Fa.txt; filename=\"../a.txt\"", "a.txt"),
        ("filename=\"? 1.txt\"; filename*=UTF-8''%C3%BC%201.txt", "ü 1.txt"),
    ],
)
def test_a_file_name_may_be_encoded_beside_the_plain_one(giosg: httpx.Client, names: str, expected: str) -> None:
    """As .NET (MultipartFormDataContent) and Apache HttpClient send it."""
    part = f'--x\r\nContent-Disposition: form-data; name="upload"; {names}\r\n\r\nhello\r\n--x--\r\n'
    headers = {"Content-Type": "multipart/form-data; boundary=x"}
    assert giosg.post(ASSETS, content=part.encode(), headers=headers).json()["file_name"] == expected


def test_the_address_of_a_file_is_on_the_host_that_was_asked(giosg: httpx.Client) -> None:
    asset = giosg.get(f"{ASSETS}/{DEMO}", headers={"Host": "mock.example:8080"}).json()
    assert asset["url"].startswith("http://mock.example:8080/__mock__/")
    listed = giosg.get(ASSETS, headers={"Host": "mock.example:8080"}).json()["results"]
    assert [one["url"] for one in listed] == [asset["url"]]


def test_a_file_is_only_read(anonymous: httpx.Client, giosg: httpx.Client) -> None:
    url = giosg.get(f"{ASSETS}/{DEMO}").json()["url"]
    for method in ("PUT", "POST", "DELETE"):
        assert anonymous.request(method, url).status_code == 405
    assert anonymous.get("/__mock__/assets/nothing/x").status_code == 404


def test_what_an_upload_does_not_say_comes_from_the_file(giosg: httpx.Client) -> None:
    asset = upload(giosg, ("style.css", "é".encode()))
    assert (asset["name"], asset["description"], asset["content_type"]) == ("style.css", "", "text/css")
    assert (asset["kind"], asset["charset"], asset["width"]) == ("css", "utf-8", None)


@pytest.mark.parametrize(
    ("content_type", "kind"),
    [
        ("image/svg+xml", "image"),
        ("font/woff2", "font"),
        ("text/css; charset=utf-8", "css"),
        ("application/javascript", "javascript"),
        ("text/plain", None),
        ("TEXT/CSS", "css"),
    ],
)
def test_the_content_type_of_a_file_decides_its_kind(giosg: httpx.Client, content_type: str, kind: str | None) -> None:
    asset = upload(giosg, ("file", b"x", content_type))
    assert (asset["content_type"], asset["kind"]) == (content_type.split(";")[0].lower(), kind)


def test_an_invalid_content_type_is_not_kept(giosg: httpx.Client) -> None:
    assert upload(giosg, ("a.png", PNG, "no type"))["content_type"] == "image/png"
    assert upload(giosg, ("file", b"x", "no type"))["content_type"] is None


@pytest.mark.parametrize(
    ("content_type", "content", "charset"),
    [
        ("text/plain; charset=ISO-8859-1", b"\xe9", "iso-8859-1"),
        ("text/plain", b"\xe9", None),
        ("text/plain", b"e", "utf-8"),
        ("image/gif", GIF, None),
    ],
)
def test_a_text_has_a_charset(giosg: httpx.Client, content_type: str, content: bytes, charset: str | None) -> None:
    assert upload(giosg, ("file", content, content_type))["charset"] == charset


@pytest.mark.parametrize("content", [PNG, GIF, JPEG], ids=["png", "gif", "jpeg"])
def test_a_picture_has_dimensions(giosg: httpx.Client, content: bytes) -> None:
    asset = upload(giosg, ("picture", content, "image/x"))
    assert (asset["width"], asset["height"]) == (3, 2)
    text = upload(giosg, ("picture", content, "text/plain"))
    assert (text["width"], text["height"]) == (None, None)


@pytest.mark.parametrize("content", [PNG, GIF, JPEG], ids=["png", "gif", "jpeg"])
def test_a_picture_that_is_cut_has_none(giosg: httpx.Client, content: bytes) -> None:
    for end in range(len(content)):
        asset = upload(giosg, ("picture", content[:end], "image/x"))
        assert (asset["width"], asset["height"]) == (None, None)


def test_a_jpeg_is_searched_for_its_frame_so_far_and_no_further(giosg: httpx.Client) -> None:
    """Real images have a few dozen segments before the frame; millions of them would block the server."""
    frame = JPEG[-9:]
    assert frame.startswith(b"\xff\xc2")
    for segments, width in ((9_000, 3), (11_000, None)):
        content = b"\xff\xd8" + b"\xff\xfe\x00\x02" * segments + frame
        assert upload(giosg, ("picture", content, "image/x"))["width"] == width


@pytest.mark.parametrize(
    ("given", "kept"),
    [('a"b.txt', 'a"b.txt'), ("C:\\dir\\a.txt", "a.txt"), ("../../a.txt", "a.txt"), ("ü😀.txt", "ü😀.txt")],
)
def test_a_file_keeps_its_name_without_its_folder(giosg: httpx.Client, given: str, kept: str) -> None:
    name = given.replace('"', "%22")
    body = f'--x\r\nContent-Disposition: form-data; name="upload"; filename="{name}"\r\n\r\n1\r\n--x--\r\n'
    response = giosg.post(ASSETS, content=body.encode(), headers={"Content-Type": "multipart/form-data; boundary=x"})
    assert response.json()["file_name"] == kept
    assert giosg.get(response.json()["url"]).content == b"1"


def test_uploads_and_deletions_change_the_quota(giosg: httpx.Client) -> None:
    before = usage(giosg)
    assert before == 134
    asset = upload(giosg, ("a", b"x" * 1000))
    upload(giosg, ("empty", b""))
    assert usage(giosg) == before + 1000
    assert giosg.delete(f"{ASSETS}/{asset['id']}").status_code == 204
    assert usage(giosg) == before


def test_a_file_that_does_not_fit_is_refused_and_takes_no_space(giosg: httpx.Client) -> None:
    for _ in range(2):
        upload(giosg, ("large", b"x" * 10_000_000))
    room = LIMIT - usage(giosg)
    refused = giosg.post(ASSETS, files={"upload": ("large", b"x" * (room + 1))})
    assert (refused.status_code, list(refused.json())) == (400, ["upload"])
    assert usage(giosg) == LIMIT - room
    upload(giosg, ("exact", b"x" * room))
    assert giosg.get(QUOTA).json()["free_space"] == 0
    assert giosg.post(ASSETS, files={"upload": ("one", b"x")}).status_code == 400
    upload(giosg, ("nothing", b""))


def test_a_deleted_asset_takes_its_file_along(mock: Mock, giosg: httpx.Client) -> None:
    asset = upload(giosg)
    assert mock.app.store.content("assets", asset["id"]) == b"hello"
    giosg.delete(f"{ASSETS}/{asset['id']}")
    assert mock.app.store.content("assets", asset["id"]) is None
    assert giosg.get(f"{ASSETS}/{asset['id']}").json() == NOT_FOUND
    assert giosg.get(asset["url"]).status_code == 404
    assert giosg.delete(f"{ASSETS}/{asset['id']}").status_code == 404


def test_a_replacement_resets_what_it_leaves_out_and_keeps_the_file(giosg: httpx.Client, clock: Clock) -> None:
    asset = upload(giosg, description="Of use")
    clock.advance(hours=1)
    replaced = giosg.put(f"{ASSETS}/{asset['id']}", json={"name": "Other", "size": 1, "file_name": "x"}).json()
    assert (replaced["name"], replaced["description"], replaced["size"]) == ("Other", "", 5)
    assert (replaced["file_name"], replaced["created_at"]) == ("a.txt", asset["created_at"])
    assert replaced["updated_at"] > asset["updated_at"]
    assert giosg.get(replaced["url"]).content == b"hello"
    assert giosg.put(f"{ASSETS}/{asset['id']}", json={"description": "x"}).json() == {
        "name": ["This field is required."]
    }


def test_a_change_leaves_the_rest(giosg: httpx.Client) -> None:
    asset = upload(giosg, description="Of use")
    changed = giosg.patch(f"{ASSETS}/{asset['id']}", json={"name": "Other", "charset": None}).json()
    assert (changed["name"], changed["description"], changed["charset"]) == ("Other", "Of use", None)
    blank = giosg.patch(f"{ASSETS}/{asset['id']}", json={"name": ""})
    assert (blank.status_code, list(blank.json())) == (400, ["name"])


def test_an_upload_is_a_form_in_parts_and_nothing_else(giosg: httpx.Client) -> None:
    assert giosg.post(ASSETS, json={"name": "x"}).status_code == 415
    assert giosg.post(ASSETS, data={"name": "x"}).status_code == 415
    assert giosg.post(ASSETS, content=b"x", headers={"Content-Type": "multipart/mixed; boundary=x"}).status_code == 415


def test_an_upload_without_a_file_is_refused(giosg: httpx.Client) -> None:
    missing = giosg.post(ASSETS, files={"name": (None, "x")})
    assert (missing.status_code, missing.json()) == (400, {"upload": ["This field is required."]})
    text = giosg.post(ASSETS, files={"upload": (None, "x")})
    assert (text.status_code, list(text.json())) == (400, ["upload"])
    file = giosg.post(ASSETS, files={"upload": ("a", b"x"), "name": ("b", b"x")})
    assert (file.status_code, file.json()) == (400, {"name": ["Not a valid string."]})
    empty = giosg.post(ASSETS, files={"upload": ("a", b"x"), "name": (None, "")})
    assert (empty.status_code, list(empty.json())) == (400, ["name"])


def test_assets_of_another_organization_are_out_of_reach(giosg: httpx.Client) -> None:
    other = f"/api/v5/orgs/{OTHER_ORGANIZATION}"
    assert giosg.get(f"{other}/assets").status_code == 403
    assert giosg.get(f"{other}/quota").status_code == 403
    assert giosg.post(f"{other}/assets", files={"upload": ("a", b"x")}).status_code == 403


def test_a_file_outlives_a_restart_with_a_database(start_mock: Callable[..., Mock], tmp_path: Path) -> None:
    first = start_mock(database=str(tmp_path / "state.db"))
    asset = upload(first.giosg, ("a.bin", b"\0\xff" * 5000))
    first.close()
    second = start_mock(database=str(tmp_path / "state.db"))
    assert second.giosg.get(f"{ASSETS}/{asset['id']}").json() == asset
    assert second.anonymous.get(asset["url"]).content == b"\0\xff" * 5000
    assert usage(second.giosg) == 134 + 10_000


def test_a_reset_brings_the_demo_file_back_and_removes_the_others(giosg: httpx.Client) -> None:
    demo = giosg.get(f"{ASSETS}/{DEMO}").json()
    asset = upload(giosg)
    giosg.delete(f"{ASSETS}/{DEMO}")
    giosg.post("/__mock__/reset")
    assert giosg.get(asset["url"]).status_code == 404
    assert usage(giosg) == 134
    file = giosg.get(demo["url"])
    assert file.headers["content-type"] == "image/png"
    assert (len(file.content), file.content[:4]) == (134, b"\x89PNG")
    assert struct.unpack(">II", file.content[16:24]) == (demo["width"], demo["height"]) == (64, 64)
    assert base64.b64encode(file.content).startswith(b"iVBORw0KGgo")
