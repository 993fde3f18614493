"""Assets: files with their properties, and the storage quota (reference/giosg-live/assets.md)."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from mimetypes import MimeTypes
from typing import Any
from urllib.parse import quote

from multipart import parse_options_header

from scripts.mock.engine import crud
from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.cursor import cursor_page
from scripts.mock.engine.parts import Upload
from scripts.mock.engine.refusal import invalid
from scripts.mock.engine.request import Request
from scripts.mock.engine.text import encode_json
from scripts.mock.giosg.asset_files import ASSETS, FILES
from scripts.mock.giosg.images import dimensions

_COLLECTION = ASSETS
_TYPES = MimeTypes()
_MEDIA_TYPE = re.compile(r"[a-z0-9!#$&^_.+-]{1,127}/[a-z0-9!#$&^_.+-]{1,127}")
_CHARSET = re.compile(r"[A-Za-z0-9!#$%&'+^_`{}~-]{1,40}")
_KINDS = {"text/css": "css", "text/javascript": "javascript", "application/javascript": "javascript"}
_KINDS |= {"application/x-javascript": "javascript"}


@behaviour("assets.list", collection=True)
def list_page(request: Request) -> Answer:
    text = cursor_page(request, _COLLECTION, request.organization["id"], lambda text: _shown(request, text))
    return request.answer_text(text)


@behaviour("assets.create", collection=True)
def create(request: Request) -> Answer:
    """Raises Refusal: 400 for a file without a name, or if the quota is exceeded."""
    upload: Upload = request.body.pop("upload")
    if not upload.file_name:
        raise invalid("upload", "No filename could be determined.")
    if len(upload.content) > _quota(request)["free_space"]:
        raise invalid("upload", "There is not enough storage space left for this file.")
    request.body.setdefault("name", upload.file_name)
    answer = crud.create(request, _file_properties(upload))
    request.store.put_content(_COLLECTION, json.loads(answer.text or "")["id"], upload.content)
    return _located(request, answer)


@behaviour("assets.read", collection=True)
def read(request: Request) -> Answer:
    return _located(request, crud.read(request))


@behaviour("assets.replace", collection=True)
def replace(request: Request) -> Answer:
    return _located(request, crud.replace(request))


@behaviour("assets.update", collection=True)
def update(request: Request) -> Answer:
    return _located(request, crud.update(request))


@behaviour("assets.delete", collection=True)
def delete(request: Request) -> Answer:
    asset = crud.find(request)
    request.store.delete_content(_COLLECTION, asset["id"])
    return crud.delete(request)


@behaviour("assets.quota", collection=True)
def quota(request: Request) -> Answer:
    return request.answer(_quota(request))


def _quota(request: Request) -> dict[str, int]:
    limit = request.collection.quota or 0
    usage = request.store.total(_COLLECTION, request.organization["id"], "size")
    return {"free_space": limit - usage, "usage": usage, "limit": limit}


def _file_properties(upload: Upload) -> dict[str, Any]:
    """Properties of an uploaded file, from its name, its first bytes and the content type sent."""
    content_type, parameters = _media_type(upload)
    kind = _kind(content_type)
    size = dimensions(upload.content) if kind == "image" else None
    return {
        "file_name": upload.file_name,
        "size": len(upload.content),
        "content_type": content_type,
        "kind": kind,
        "charset": _charset(content_type, parameters.get("charset"), upload.content),
        "width": size[0] if size else None,
        "height": size[1] if size else None,
    }


def _media_type(upload: Upload) -> tuple[str | None, Mapping[str, str]]:
    if upload.content_type is not None:
        essence, parameters = parse_options_header(upload.content_type)
        if _MEDIA_TYPE.fullmatch(essence):
            return essence, parameters
    return _TYPES.guess_type(upload.file_name)[0], {}


def _kind(content_type: str | None) -> str | None:
    if content_type is None:
        return None
    family = content_type.partition("/")[0]
    return family if family in ("image", "font") else _KINDS.get(content_type)


def _charset(content_type: str | None, given: str | None, content: bytes) -> str | None:
    if given and _CHARSET.fullmatch(given):
        return given.lower()
    if content_type is None or not (content_type.startswith("text/") or content_type in _KINDS):
        return None
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return "utf-8"


def _located(request: Request, answer: Answer) -> Answer:
    return Answer(answer.status, text=_shown(request, answer.text or ""))


def _shown(request: Request, text: str | bytes) -> str:
    """Return an asset with the URL of its file, on the host of the request."""
    asset = json.loads(text)
    asset["url"] = f"{request.base}{FILES}{asset['id']}/{quote(asset['file_name'], safe='')}"
    return encode_json(asset)
