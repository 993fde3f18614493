"""What the build refuses to make pages from, and that the scripts know every word of the description."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from scripts.docs import playground
from scripts.docs.documents import Api
from scripts.docs.errors import DocsError
from scripts.docs.layout import Layout
from scripts.docs.navigation import Sidebar
from scripts.openapi import Document
from tests.conftest import Documents

LAYOUT = Layout(Sidebar("Start", "/index.html", ()), [], [])


@pytest.fixture
def gotom(documents: Documents) -> Api:
    return Api(Document.load(documents.path("docs", "gotom")))


def schemes(api: Api) -> dict[str, Any]:
    return api.document.security_schemes


def test_without_a_signed_api_no_playground_is_built() -> None:
    assert (
        playground.render_playground([Api(Document("plain", {"info": {"title": "Plain"}, "paths": {}}))], LAYOUT) == {}
    )


def test_two_ways_to_sign_are_refused(gotom: Api) -> None:
    with pytest.raises(DocsError, match="supports one"):
        playground.render_playground([gotom, Api(Document("second", gotom.document.root))], LAYOUT)
    schemes(gotom)["other"] = copy.deepcopy(schemes(gotom)["gotomHmac"])
    with pytest.raises(DocsError, match="two security schemes"):
        playground.render_playground([gotom], LAYOUT)


def test_without_the_libraries_the_build_names_the_fix(
    gotom: Api, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    monkeypatch.setattr(playground, "_MODULES", tmp_path)
    with pytest.raises(DocsError, match="make setup"):
        playground.render_playground([gotom], LAYOUT)


def test_the_libraries_come_with_their_licences(gotom: Api) -> None:
    files = playground.render_playground([gotom], LAYOUT)
    for library in ("md5.min.js", "sha1.min.js"):
        assert "@license MIT" in files[library]
        assert "Permission is hereby granted" in files[f"{library}.LICENSE.txt"]


def test_the_page_holds_the_rules_without_their_sources(gotom: Api) -> None:
    page = playground.render_playground([gotom], LAYOUT)["playground.html"]
    rules = json.loads(page.partition('id="signature-rules">')[2].partition("</script>")[0])
    wanted = copy.deepcopy(schemes(gotom)["gotomHmac"]["x-signature"])
    assert rules["stringToSign"] == wanted["stringToSign"]
    assert rules["example"] == wanted["example"]
    assert "x-source" not in json.dumps(rules)
