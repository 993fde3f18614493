"""The collections for Postman and Bruno, run against the mock server by newman and bru: every request succeeds."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from scripts.docs.collections.generate import collection_files, main
from scripts.docs.documents import Api, read_api
from scripts.files.output import write_files
from scripts.files.yaml_file import write_document
from scripts.openapi import Document
from scripts.processes import child
from tests.conftest import APIS, PROJECT, Documents

NODE = str(Path(sys.executable).with_name("node"))
MODULES = PROJECT / "node_modules"


@dataclass(frozen=True)
class Outcome:
    """What came of a run: the status of each request by its name, and what failed."""

    statuses: dict[str, int | None]
    failures: list[str]


@pytest.fixture(scope="module")
def written(documents: Documents, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the collections of all APIs, as `make generate` writes them."""
    folder = tmp_path_factory.mktemp("collections")
    return write(folder, [read_api(documents.path("docs", api)) for api in APIS])


def write(folder: Path, apis: list[Api]) -> Path:
    write_files({folder / name: text for name, text in collection_files(apis).items()})
    return folder


def variables(mock_server: str, **more: str) -> dict[str, str]:
    """What a run sets beside its environment: where the mock server is, and that each request finds the demo data."""
    return {"baseUrl": mock_server, "resetUrl": f"{mock_server}/__mock__/reset", **more}


def environment() -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "NO_PROXY": "*", "NODE_NO_WARNINGS": "1", "HOME": os.environ.get("HOME", "/")}


@contextmanager
def node(program: str, modules: Path) -> Iterator[Callable[[dict[str, Any]], dict[str, Any]]]:
    """A program of this folder in Node: takes an order and gives its answer, each a line of JSON."""
    with child(
        [NODE, str(Path(__file__).with_name(program)), str(modules)],
        cwd=PROJECT,
        environment=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        orders, answers = process.stdin, process.stdout

        def ask(order: dict[str, Any]) -> dict[str, Any]:
            orders.write(json.dumps(order) + "\n")
            orders.flush()
            line = answers.readline()
            assert line, f"{program} ended with exit status {process.wait()}"
            answer: dict[str, Any] = json.loads(line)
            return answer

        yield ask


RunPostman = Callable[[Path, list[str], Mapping[str, str]], dict[str, Outcome]]


@pytest.fixture(scope="module")
def run_postman() -> Iterator[RunPostman]:
    """Runs collections of Postman one after the other; one process does all runs."""
    with node("run_postman.mjs", MODULES / "newman") as ask:

        def run_one(folder: Path, api: str, values: Mapping[str, str]) -> Outcome:
            order = {
                "folder": str(folder),
                "collection": str(folder / f"{api}.postman.json"),
                "environment": str(folder / "environments" / f"{api}-mock.postman.json"),
                "envVar": [{"key": key, "value": value} for key, value in values.items()],
            }
            told = ask(order)
            assert told["assertions"] == len(dict(told["executions"]))
            return Outcome(dict(told["executions"]), told["failures"])

        yield lambda folder, apis, values: {api: run_one(folder, api, values) for api in apis}


RunBruno = Callable[..., Outcome]


@pytest.fixture(scope="module")
def run_bruno() -> Iterator[RunBruno]:
    """Runs a collection of Bruno, or some paths in it; one process does all runs."""
    with node("run_bruno.mjs", MODULES) as ask:

        def run(folder: Path, values: Mapping[str, str], *paths: str, sandbox: str = "developer") -> Outcome:
            report = folder / "report.json"
            arguments = ["run", *paths, "-r", "--noproxy", "--env", "mock", "--sandbox", sandbox]
            arguments += ["--reporter-json", str(report)]
            arguments += [part for key, value in values.items() for part in ("--env-var", f"{key}={value}")]
            done = ask({"folder": str(folder), "arguments": arguments})
            return outcome(report, done["code"] != 0, done["written"])

        yield run


def outcome(report: Path, is_failed: bool, written: str) -> Outcome:
    """What a report of Bruno says; it is removed."""
    assert report.is_file(), written
    (told,) = json.loads(report.read_text(encoding="utf-8"))
    results = told["results"]
    report.unlink()
    failures = [
        f"{each['name']}: {each.get('error') or [test for test in each['testResults'] if test['status'] != 'pass']}"
        for each in results
        if each.get("error") or any(test["status"] != "pass" for test in each["testResults"]) or not each["testResults"]
    ]
    assert bool(failures) == is_failed, written
    return Outcome({each["name"]: each["response"].get("status") for each in results}, failures)


def titles(api: Api) -> set[str]:
    return {operation.title for operation in api.operations}


def test_every_request_of_postman_succeeds(
    written: Path, documents_apis: list[Api], mock_server: str, run_postman: RunPostman
) -> None:
    done = run_postman(written, list(APIS), variables(mock_server))
    for api in documents_apis:
        assert done[api.name].failures == []
        assert done[api.name].statuses.keys() == titles(api)


def test_every_request_of_bruno_succeeds(
    written: Path, documents: Documents, mock_server: str, api: str, run_bruno: RunBruno
) -> None:
    done = run_bruno(written / "bruno" / api, variables(mock_server))
    assert done.failures == []
    assert done.statuses.keys() == titles(read_api(documents.path("docs", api)))


def test_bruno_signs_in_its_safe_sandbox_too(written: Path, mock_server: str, run_bruno: RunBruno) -> None:
    done = run_bruno(written / "bruno" / "gotom", variables(mock_server), "prices", "reports", sandbox="safe")
    assert done.failures == []
    assert len(done.statuses) == 3


def test_a_wrong_secret_is_a_failure_of_the_run(
    written: Path, mock_server: str, run_postman: RunPostman, run_bruno: RunBruno
) -> None:
    wrong = variables(mock_server, secret="no-such-secret")
    (postman,) = run_postman(written, ["gotom"], wrong).values()
    bruno = run_bruno(written / "bruno" / "gotom", wrong, "campaigns")
    assert postman.statuses["Read a campaign"] == bruno.statuses["Read a campaign"] == 401
    assert postman.failures
    assert len(bruno.failures) == len(bruno.statuses)


NOTE = "Größe ☃ 'single' \\ back {{word}}"
"""A body with letters beyond ASCII, an escape and a variable of the reader's own."""


def test_what_is_hard_to_sign_is_signed_as_it_is_sent(
    documents: Documents, mock_server: str, tmp_path: Path, run_postman: RunPostman, run_bruno: RunBruno
) -> None:
    document = Document.load(documents.path("docs", "gotom"))
    for name in list(document.root["paths"]):
        operations = document.root["paths"][name]
        kept = {each.get("operationId") for each in operations.values() if isinstance(each, dict)}
        if not kept & {"createCampaign", "getCampaign", "updateCampaign"}:
            del document.root["paths"][name]
    document = Document("gotom", document.root)
    document.by_id["getCampaign"].definition["x-demo"] = {"campaignExternalId": "a/b c'(ü)%20:"}
    document.by_id["updateCampaign"].definition["x-demo"] = {
        "campaignExternalId": "12345",
        "update_commissions": "0&ü ",
    }
    document.component("examples").value["CampaignCreate"]["value"]["note"] = NOTE
    write_document(document.root, tmp_path / "gotom.json")
    folder = write(tmp_path / "made", [read_api(tmp_path / "gotom.json")])
    values = variables(mock_server, word="dots: …", user="demo_user")
    (postman,) = run_postman(folder, ["gotom"], values).values()
    bruno = run_bruno(folder / "bruno" / "gotom", values)
    # Signed well, and then refused for what they ask: no such campaign, no such choice.
    expected = {"Create a campaign": 201, "Read a campaign": 404, "Change a campaign": 400}
    assert postman.statuses == expected
    assert bruno.statuses == expected


def test_environments_hold_no_credential_of_a_real_host(written: Path) -> None:
    for api in APIS:
        real = json.loads((written / "environments" / f"{api}-real.postman.json").read_text(encoding="utf-8"))
        for value in real["values"]:
            assert value["value"] == "" or value["key"] == "baseUrl"
            assert not value["value"].startswith("http:")
        text = (written / "bruno" / api / "environments" / "real.bru").read_text(encoding="utf-8")
        assert "vars:secret [\n" in text
        assert "mock" not in text


def test_collections_can_be_downloaded_from_the_site(site: Path, written: Path) -> None:
    for api in APIS:
        page = (site / api / "index.html").read_text(encoding="utf-8")
        for name in (
            f"{api}.postman.json",
            f"environments/{api}-mock.postman.json",
            f"environments/{api}-real.postman.json",
        ):
            assert f'href="../collections/{name}" download' in page
            offered = json.loads((site / "collections" / name).read_text(encoding="utf-8"))
            assert offered == json.loads((written / name).read_text(encoding="utf-8"))
        assert f'href="../collections/{api}.bruno.zip" download' in page
        archive = zipfile.ZipFile(io.BytesIO((site / "collections" / f"{api}.bruno.zip").read_bytes()))
        for name in archive.namelist():
            assert archive.read(name).decode() == (written / "bruno" / name).read_text(encoding="utf-8")
        assert f"{api}/bruno.json" in archive.namelist()


def test_an_outdated_file_is_reported_with_the_remedy(
    documents: Documents, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = [str(documents.path("docs", "visitor")), "--output", str(tmp_path)]
    assert main(arguments) == 0
    assert main([*arguments, "--check"]) == 0
    assert capsys.readouterr().out.endswith("generated/collections is up to date\n")
    (tmp_path / "collections" / "bruno" / "visitor" / "bruno.json").write_text("{}\n")
    (tmp_path / "collections" / "own.txt").write_text("mine\n")
    assert main([*arguments, "--check"]) == 1
    printed = capsys.readouterr().out
    assert "differs: collections/bruno/visitor/bruno.json\n" in printed
    assert "differs: collections/own.txt\n" in printed
    assert printed.endswith("generated/collections differs; run `make generate`\n")
