"""The npm archives that `make dist` builds, installed without a network outside the clone."""

from __future__ import annotations

import json
import os
import subprocess
import tarfile
from pathlib import Path

import pytest

from scripts.apis import PACKAGES, Package
from scripts.distribution.npm import FOLDER
from scripts.openapi import Document
from scripts.processes import run
from scripts.typescript.package import folder_name
from tests.conftest import PROJECT, Documents

PROGRAM = """
import { Giosg } from "giosg-client";
import { InteractionDesigner } from "giosg-interactions-client";
import { GiosgReporting } from "giosg-reporting-client";
import { GiosgVisitor } from "giosg-visitor-client";
import { GoTom } from "gotom-client";
import { signRequest } from "gotom-client/signing";

const [baseUrl, organization, room] = process.argv.slice(2);
const options = { token: "mock-admin-token", baseUrl };
const goTom = new GoTom({ user: "demo_user", secret: "example-secret", baseUrl });
const visitor = await GiosgVisitor.start(organization, {}, { baseUrl });
const days = { start_date: "2021-03-01", end_date: "2021-03-07" };
console.log(JSON.stringify([
  (await new Giosg(options).teams.list(organization)).results.length > 0,
  (await new InteractionDesigner(options).interactions.list(organization)).length > 0,
  (await new GiosgReporting(options).chatStatistics.daily(room, days)).total_conversation_count >= 0,
  (await visitor.rooms.get(organization, room)).id === room,
  (await goTom.campaigns.get("12345")).externalId === "12345",
  typeof signRequest,
]));
"""
ORGANIZATION, ROOM = "7f9e9580-095b-42c7-838c-c04e667b26f7", "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978"


def archive(dist: Path, package: Package) -> Path:
    (found,) = (dist / FOLDER).glob(f"{folder_name(package)}-[0-9]*.tgz")
    return found


def npm(*arguments: str, cwd: Path) -> None:
    environment = {**os.environ, "npm_config_cache": str(cwd / "cache")}
    done = run(
        ["npm", *arguments],
        cwd=cwd,
        environment=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        timeout=240,
    )
    assert done.returncode == 0, done.stderr


def test_the_archives_install_offline_and_call_the_mock(dist: Path, mock_server: str, tmp_path: Path) -> None:
    # js-md5, which goTom's signature needs, is in the registry; here it is packed from the clone.
    npm(
        *("pack", "--offline", "--silent", "--pack-destination", str(tmp_path), str(PROJECT / "node_modules/js-md5")),
        cwd=tmp_path,
    )
    archives = [*(archive(dist, package) for package in PACKAGES), *tmp_path.glob("js-md5-*.tgz")]
    (tmp_path / "package.json").write_text('{"private": true, "type": "module"}', encoding="utf-8")
    npm("install", "--offline", "--no-audit", "--no-fund", *map(str, archives), cwd=tmp_path)
    (tmp_path / "program.js").write_text(PROGRAM, encoding="utf-8")
    done = run(
        ["node", "program.js", mock_server, ORGANIZATION, ROOM],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [True, True, True, True, True, "function"]


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.api)
def test_an_archive_has_what_a_registry_shows_and_nothing_of_the_clone(
    package: Package, dist: Path, documents: Documents
) -> None:
    with tarfile.open(archive(dist, package)) as packed:
        names = {name.removeprefix("package/") for name in packed.getnames()}
        content = packed.extractfile("package/package.json")
        assert content is not None
        manifest = json.load(content)
    version = Document.load(documents.path("bundle", package.api)).root["info"]["version"]
    assert (manifest["name"], manifest["version"], manifest["license"]) == (folder_name(package), version, "MIT")
    assert manifest["repository"] == {
        "type": "git",
        "url": "git+https://example.com/owner/project.git",
        "directory": f"generated/typescript/{folder_name(package)}",
    }
    assert {name for name in names if "/" not in name} == {"CHANGELOG.md", "LICENSE", "README.md", "package.json"}
    assert {name.split("/")[0] for name in names if "/" in name} == {"dist", "src"}
    exported = [one for name, one in manifest["exports"].items() if name != "./package.json"]
    assert {target.removeprefix("./") for one in exported for target in one.values()} <= names
