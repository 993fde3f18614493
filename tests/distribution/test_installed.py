"""Packages in fresh environments outside the clone, installed without a network, used as integrators use them."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from scripts.apis import API_NAMES, PACKAGES, Package
from scripts.postgres import PostgresServer
from scripts.processes import child, open_local
from tests.distribution.conftest import Environment

MakeEnvironment = Callable[..., Environment]
PROGRAMS = Path(__file__).parent / "programs"


def other_pythons() -> Iterator[str]:
    """Further interpreters of this machine that the clients support; a version manager's shim may not be one."""
    for minor in (12, 13, 14):
        found = shutil.which(f"python3.{minor}")
        if (
            found
            and minor != sys.version_info.minor
            and subprocess.run([found, "-c", ""], capture_output=True).returncode == 0
        ):
            yield found


PYTHONS = [sys.executable, *other_pythons()]


def distribution(package: Package) -> str:
    return package.package.replace("_", "-")


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.api)
def test_each_client_calls_the_mock_of_its_own_wheel(
    package: Package, environment: MakeEnvironment, tmp_path: Path
) -> None:
    installed = environment(distribution(package), "giosg-gotom-mock")
    shutil.copy(PROGRAMS / f"{package.api}.py", tmp_path / "program.py")
    command = [str(installed.bin / "giosg-gotom-mock"), "--port", "0", "--ready", "json", "--check-responses"]
    with child(command, cwd=tmp_path, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        url = json.loads(process.stdout.readline())["url"]
        done = installed.run("python", "-I", "-W", "error", "program.py", url, cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        with open_local(f"{url}/__mock__/requests", timeout=30) as answer:
            requests = json.load(answer)["requests"]
    assert done.stdout == "ok\n"
    assert {one["api"] for one in requests} == {package.api}


@pytest.mark.parametrize("python", PYTHONS, ids=lambda python: Path(python).name)
def test_every_client_imports_alone_on_each_python_of_this_machine(
    python: str, environment: MakeEnvironment, tmp_path: Path
) -> None:
    installed = environment(*(distribution(package) for package in PACKAGES), python=python)
    lines = [f"import {package.package}; print({package.package}.__version__)" for package in PACKAGES]
    done = installed.run("python", "-I", "-W", "error", "-c", "\n".join(lines), cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.split()) == len(PACKAGES)


def test_an_integrators_project_uses_the_fixtures_in_parallel(environment: MakeEnvironment, tmp_path: Path) -> None:
    installed = environment("giosg-gotom-mock", "giosg-client", "gotom-client", "pytest", "pytest-xdist", "requests")
    project = tmp_path / "project"
    project.mkdir()
    shutil.copy(PROGRAMS / "integration.py", project / "test_integration.py")
    options = ["-n", "2", "-W", "error", "-p", "no:cacheprovider", "-rA", f"--basetemp={tmp_path / 'base'}"]
    done = installed.run("pytest", *options, cwd=project)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "failed" not in done.stdout
    assert done.stdout.count("PASSED") == 23, done.stdout


def test_unittest_uses_the_decorator_and_the_context_manager(environment: MakeEnvironment, tmp_path: Path) -> None:
    installed = environment("giosg-gotom-mock", "gotom-client")
    shutil.copy(PROGRAMS / "with_unittest.py", tmp_path / "test_campaigns.py")
    done = installed.run("python", "-W", "error", "-m", "unittest", "test_campaigns", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "Ran 6 tests" in done.stderr


def test_the_command_signs_and_explains(environment: MakeEnvironment, tmp_path: Path) -> None:
    installed = environment("gotom-client")
    credentials = {"GOTOM_USER": "demo_user", "GOTOM_SECRET": "example-secret"}
    signed = installed.run("gotom-sign", "sign", "GET", "/app-api/customer", cwd=tmp_path, **credentials)
    assert signed.returncode == 0, signed.stderr
    (tmp_path / "request").write_text(f"GET /app-api/customer HTTP/1.1\n{signed.stdout}")
    explained = installed.run("gotom-sign", "explain", "request", cwd=tmp_path, **credentials)
    assert "signature: matches" in explained.stdout
    assert explained.returncode == 0


def test_what_is_missing_is_named_with_what_to_install(environment: MakeEnvironment, tmp_path: Path) -> None:
    installed = environment("giosg-gotom-mock")
    program = "from giosg_gotom_mock import mock_gotom\nwith mock_gotom() as mock: mock.client()"
    done = installed.run("python", "-c", program, cwd=tmp_path)
    assert done.stderr.endswith(
        "ImportError: gotom-client is not installed; "
        "run `make dist` in the clone, then `pip install dist/gotom_client-*.whl`\n"
    )
    done = installed.run("giosg-gotom-mock", "--database", "postgresql://localhost/mock", cwd=tmp_path)
    assert "needs psycopg 3; install the mock with its extra `postgres`" in done.stderr


@pytest.mark.parametrize("api", API_NAMES)
def test_the_command_serves_one_api_with_its_demo_data(api: str, environment: MakeEnvironment, tmp_path: Path) -> None:
    installed = environment("giosg-gotom-mock", *(distribution(one) for one in PACKAGES if one.api == api))
    command = [str(installed.bin / "giosg-gotom-mock"), "--port", "0", "--ready", "json", "--api", api]
    shutil.copy(PROGRAMS / f"{api}.py", tmp_path / "program.py")
    with child(command, cwd=tmp_path, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        ready = json.loads(process.stdout.readline())
        assert ready["apis"] == [api]
        assert ready["pid"] == process.pid
        assert ready["url"] == f"http://127.0.0.1:{ready['port']}"
        done = installed.run("python", "program.py", ready["url"], cwd=tmp_path)
        assert done.returncode == 0, done.stderr


def test_the_command_serves_from_postgresql_with_its_extra(
    environment: MakeEnvironment, postgres: PostgresServer, tmp_path: Path
) -> None:
    installed = environment("giosg-gotom-mock[postgres]")
    command = [str(installed.bin / "giosg-gotom-mock"), "--port", "0", "--ready", "json", "--workers", "2"]
    command += ["--database", postgres.new_database()]
    with child(command, cwd=tmp_path, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        url = json.loads(process.stdout.readline())["url"]
        for _ in range(4):
            with open_local(f"{url}/__mock__/health", timeout=30) as answer:
                assert json.load(answer)["status"] == "ok"


def test_a_mock_that_sends_nothing_loads_no_http_client(environment: MakeEnvironment, tmp_path: Path) -> None:
    installed = environment("giosg-gotom-mock")
    program = "import sys, giosg_gotom_mock.__main__; print(*sys.modules)"
    done = installed.run("python", "-c", program, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert {"httpx", "httpcore", "xlsxwriter", "pytest", "rich"} & {*done.stdout.split()} == set()


def test_the_plugin_loads_the_mock_only_when_a_test_asks_for_it(environment: MakeEnvironment, tmp_path: Path) -> None:
    installed = environment("giosg-gotom-mock", "pytest")
    (tmp_path / "test_other.py").write_text(
        "import sys\ndef test_other():\n"
        "    assert 'giosg_gotom_mock.pytest_plugin' in sys.modules\n"
        "    assert 'giosg_gotom_mock.app' not in sys.modules and 'uvicorn' not in sys.modules\n"
    )
    done = installed.run("pytest", "-p", "no:cacheprovider", f"--basetemp={tmp_path / 'base'}", cwd=tmp_path)
    assert done.returncode == 0, done.stdout


def test_contract_tests_a_server_from_its_own_wheel(environment: MakeEnvironment, tmp_path: Path) -> None:
    installed = environment("giosg-gotom-contract", "giosg-gotom-mock", "giosg-interactions-client")
    command = [str(installed.bin / "giosg-gotom-mock"), "--port", "0", "--ready", "json", "--api", "interactions"]
    credentials = {"GIOSG_API_TOKEN": "mock-admin-token"}
    with child(command, cwd=tmp_path, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        url = json.loads(process.stdout.readline())["url"]
        options = ["--target", url, "--api", "interactions", "--examples", "1", "--output", "report"]
        done = installed.run("contract", "run", *options, cwd=tmp_path, **credentials)
        assert done.returncode == 0, done.stdout + done.stderr
    report = json.loads((tmp_path / "report" / "report.json").read_text())
    assert len(report["tested"]) == 10
    documents = next(installed.folder.glob("lib/python*/site-packages/giosg_gotom_contract/documents"))
    for arguments, told in {
        ("--help",): "breaks",
        ("explain", "run-valid-refused"): "fault: undecided",
        ("coverage", "report/interactions.coverage.json"): "operations       10/19",
        ("diff", str(documents / "gotom.json"), str(documents / "gotom.json")): "0 breaking",
        ("config", "--api", "interactions", "--output", "settings.toml"): "schemathesis --config-file settings.toml",
    }.items():
        done = installed.run("contract", *arguments, cwd=tmp_path, **credentials)
        assert done.returncode == 0, done.stderr
        assert told in done.stdout, done.stdout
        assert "fuzz" not in done.stdout
    loaded = "import sys, tomllib; __import__(tomllib.load(open('settings.toml', 'rb'))['hooks']); print(*sys.modules)"
    done = installed.run("python", "-c", loaded, cwd=tmp_path, **credentials)
    assert "giosg_gotom_contract.target.hooks" in done.stdout.split(), done.stderr
