"""The workflows: valid Arazzo documents, guides that show each step, and runs that succeed on the mock server."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from gotom_client.auth import GoTomHMACAuth

from scripts.docs.documents import Api
from scripts.docs.errors import DocsError
from scripts.docs.workflows import WORKFLOWS, read_workflows
from scripts.files.yaml_file import load_source
from scripts.openapi import Operation
from tests.conftest import PROJECT
from tests.docs.arazzo import Run, WorkflowError

NODE = str(Path(sys.executable).with_name("node"))
REDOCLY = PROJECT / "node_modules" / "@redocly" / "cli" / "bin" / "cli.js"
NAMES = sorted(path.name for path in WORKFLOWS.glob("*.yaml"))


def send(operation: Operation, request: httpx.Request) -> httpx.Response:
    """Send with the demo credentials that the docs name."""
    (scheme,) = (operation.document.security_schemes[name] for name in operation.schemes[:1])
    demo = scheme["x-demo"]
    auth: httpx.Auth | None = None
    if operation.signing_user:
        user = demo["users"][operation.signing_user]
        auth = GoTomHMACAuth(user["user"], user["secret"])
    elif scheme["type"] == "apiKey":
        request.headers["Authorization"] = f"{scheme['x-prefix']} {demo['token']}"
    else:
        request.headers["Authorization"] = f"Bearer {demo['token']}"
    if "content-type" not in request.headers:
        request.headers["Content-Type"] = "application/json"
    with httpx.Client(trust_env=False) as client:
        return client.send(request, auth=auth)


def started(name: str, apis: list[Api], mock_server: str, **inputs: Any) -> tuple[Run, dict[str, Any]]:
    (workflow,) = load_source(WORKFLOWS / name)["workflows"]
    examples = {key: each["examples"][0] for key, each in workflow.get("inputs", {}).get("properties", {}).items()}
    operations = {operation.id: operation for api in apis for operation in api.operations}
    return Run(operations, mock_server, send, examples | inputs), workflow


@pytest.mark.parametrize("name", NAMES)
def test_every_workflow_succeeds(
    name: str, documents_apis: list[Api], mock_server: str, reset: Callable[[], None]
) -> None:
    reset()
    run, workflow = started(name, documents_apis, mock_server)
    outputs = run.workflow(workflow)
    assert [call for call, _ in run.calls] == [step["operationId"] for step in workflow["steps"]]
    assert outputs
    assert None not in outputs.values()


def test_what_was_changed_in_between_is_not_published(
    documents_apis: list[Api], mock_server: str, reset: Callable[[], None]
) -> None:
    reset()
    run, workflow = started("3-publish-interaction.yaml", documents_apis, mock_server)
    change, read, publish = workflow["steps"]
    run.step(change)
    run.step(read)
    run.step(change | {"requestBody": {"payload": {"name": "Another's change"}}})
    with pytest.raises(WorkflowError, match="publish: "):
        run.step(publish)


def test_a_failed_workflow_is_reported_with_the_step_and_the_response(
    documents_apis: list[Api], mock_server: str, reset: Callable[[], None]
) -> None:
    reset()
    run, workflow = started("1-first-campaign.yaml", documents_apis, mock_server, campaign="12345")
    with pytest.raises(WorkflowError, match=r"createCampaign: \$statusCode == 201 does not hold: 400 "):
        run.workflow(workflow)


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [NODE, str(REDOCLY), "lint", "--extends=recommended-strict", *sorted(map(str, folder.glob("*.arazzo.yaml")))],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_documents_are_valid_beside_the_descriptions_that_they_name(site: Path, tmp_path: Path) -> None:
    shutil.copytree(site / "openapi", tmp_path / "openapi")
    shutil.copytree(site / "workflows", tmp_path / "workflows")
    done = lint(tmp_path / "workflows")
    assert done.returncode == 0, done.stdout + done.stderr
    broken = tmp_path / "workflows" / "chatbot.arazzo.yaml"
    broken.write_text(broken.read_text(encoding="utf-8").replace("stepId: leave", "stepId: me"))
    done = lint(tmp_path / "workflows")
    assert done.returncode == 1
    assert "stepId" in done.stdout + done.stderr


@pytest.mark.parametrize("name", NAMES)
def test_a_workflow_is_a_guide_that_links_each_operation(name: str, site: Path, documents_apis: list[Api]) -> None:
    stem = name.removesuffix(".yaml").split("-", 1)[1]
    text = (site / "workflows" / f"{stem}.html").read_text(encoding="utf-8")
    (workflow,) = load_source(WORKFLOWS / name)["workflows"]
    for step in workflow["steps"]:
        assert f"/{step['operationId']}.html" in text
    assert f'href="{stem}.arazzo.yaml"' in text
    assert "{'" not in text


def test_an_operation_that_is_not_there_is_an_error_that_names_the_workflow(
    tmp_path: Path, documents_apis: list[Api]
) -> None:
    text = (WORKFLOWS / "4-chatbot.yaml").read_text(encoding="utf-8")
    (tmp_path / "1-bad.yaml").write_text(text.replace("getCurrentUser", "getNobody"))
    with pytest.raises(DocsError, match=r"1-bad\.yaml: the link operation:getNobody is broken"):
        read_workflows(tmp_path, documents_apis)


def test_workflows_of_apis_that_are_not_on_the_site_are_left_out() -> None:
    assert read_workflows(WORKFLOWS, []).files == {}
