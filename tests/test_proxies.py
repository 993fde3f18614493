"""What talks to this machine ignores the proxies of the environment, however they are written."""

from __future__ import annotations

import ast
import json
import os
import select
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from scripts.processes import child
from tests.conftest import PROJECT, Documents

DEAD = "http://127.0.0.1:9"
FORMS = {
    "usual": {"HTTP_PROXY": DEAD, "HTTPS_PROXY": DEAD, "ALL_PROXY": DEAD, "NO_PROXY": ""},
    "lower-case": {"http_proxy": DEAD, "https_proxy": DEAD, "all_proxy": DEAD, "no_proxy": "example.com"},
    "without-a-scheme": {"HTTP_PROXY": "127.0.0.1:9", "http_proxy": "127.0.0.1:9"},
    "socks": {"ALL_PROXY": "socks5h://127.0.0.1:9", "all_proxy": "socks5://127.0.0.1:9"},
    "odd-exceptions": {"HTTP_PROXY": DEAD, "NO_PROXY": "[::1],10.0.0.0/8, .example.com:80,,*.x"},
}
_SERVER = (
    "import http.server, threading\n"
    "server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), http.server.SimpleHTTPRequestHandler)\n"
    "threading.Thread(target=server.serve_forever, daemon=True).start()\n"
    "url = f'http://127.0.0.1:{server.server_port}/'\n"
)
PIECES = {
    "the server of the contract tests": (
        "from scripts.contract.forked import mock_servers\n"
        "with mock_servers(1, LOG, '--documents', FOLDER, '--api', 'gotom'): pass"
    ),
    "a probe": (
        "from scripts.contract.forked import mock_servers\nfrom scripts.contract.run import run_probes\n"
        "from scripts.contract.probes.probed import ProbedDocument\n"
        "from scripts.contract.probes.refusals import unknown_ids_are_not_found\n"
        "with mock_servers(1, LOG, '--documents', FOLDER, '--api', 'gotom') as [url]:\n"
        "    document = ProbedDocument.load(Path(FOLDER) / 'gotom.json')\n"
        "    assert run_probes(document, url, Path(OUT), (unknown_ids_are_not_found,)).passed"
    ),
    "schemathesis": (
        "from scripts.contract.run import Dials, run\n"
        "from scripts.contract.forked import mock_servers\nfrom scripts.contract.tasks import single_task\n"
        "with mock_servers(1, LOG, '--documents', FOLDER, '--api', 'gotom') as [url]:\n"
        "    dials = Dials(Path(FOLDER).parent, Path(OUT), 1, 1)\n"
        "    [result] = run(single_task('gotom', ('getCampaign',)), {'raw': url}, dials)\n"
        "    assert result.passed, result.log.read_text()"
    ),
    "schemathesis through a client": (
        "from scripts.contract.run import Dials, run\n"
        "from scripts.contract.forked import mock_servers\nfrom scripts.contract.tasks import single_task\n"
        "task, dials = single_task('gotom', ('getCampaign',)), Dials(Path(FOLDER).parent, Path(OUT), 1, 1)\n"
        "with mock_servers(2, LOG, '--documents', FOLDER, '--api', 'gotom') as [url, other]:\n"
        "    for result in run(task, {'raw': url, 'async': other}, dials):\n"
        "        assert result.passed, result.log.read_text()"
    ),
    "a server of the benchmark": (
        "from scripts.bench.servers import mock\nwith mock(LOG, '--documents', FOLDER, '--api', 'gotom'): pass"
    ),
    "node": (
        f"from scripts.bench.servers import node\nfrom scripts.processes import run\n{_SERVER}"
        "code = f\"fetch('{url}').then(r => process.exit(r.status === 200 ? 0 : 1))\"\n"
        "assert run([node(), '--use-env-proxy', '-e', code], cwd=Path(OUT)).returncode == 0"
    ),
    "a test that asks a server": (
        f"from tests.conftest import PROJECT\nimport httpx, requests, urllib.request\n{_SERVER}"
        "statuses = httpx.get(url).status_code, requests.get(url).status_code, urllib.request.urlopen(url).status\n"
        "assert statuses == (200, 200, 200)"
    ),
}
LONG = ("a probe", "schemathesis", "schemathesis through a client")
_FORKING = """if True:
    import json, os, sys, traceback
    import httpx, hypothesis, jsonschema_rs, orjson, psycopg, pytest, requests, ruamel.yaml, schemathesis, trio, uvicorn
    import schemathesis.cli

    for line in sys.stdin:
        piece = json.loads(line)
        if (process := os.fork()) == 0:
            os.dup2(os.open(piece["errors"], os.O_WRONLY | os.O_CREAT), 2)
            os.dup2(2, 1)
            os.environ.update(piece["environment"])
            try:
                exec(piece["code"], {})
            except BaseException:
                traceback.print_exc()
                os._exit(1)
            sys.exit()
        print(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), flush=True)
"""
"""A process that runs each line of its input in a fork, and has loaded the libraries, but nothing of this project: what
decides about proxies when it is loaded does so in the environment of the piece."""
Run = Callable[[str, dict[str, str], Path], None]


@pytest.fixture(scope="module")
def run_piece() -> Iterator[Run]:
    """Runs code in a fresh process with changes to the environment. It fails the test by an exception."""
    command = [sys.executable, "-c", _FORKING]
    # The environment of the tests, in which nothing says to use no proxy.
    with child(command, cwd=PROJECT, environment=os.environ, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        requests, statuses = process.stdin, process.stdout
        assert requests is not None
        assert statuses is not None

        def run(code: str, environment: dict[str, str], errors: Path) -> None:
            piece = {"code": code, "environment": environment, "errors": str(errors)}
            print(json.dumps(piece), file=requests, flush=True)
            if not select.select([statuses], [], [], 200)[0]:
                process.kill()  # no later piece takes its status for its own
            assert statuses.readline() == "0\n", errors.read_text()

        yield run


@pytest.mark.parametrize(
    ("piece", "form"),
    [(piece, form) for piece in PIECES for form in (FORMS if piece not in LONG else ("socks",))],
)
def test_what_talks_to_this_machine_ignores_proxies(
    piece: str, form: str, documents: Documents, run_piece: Run, tmp_path: Path
) -> None:
    folder = tmp_path / "build" / "mock"  # of one API, which is enough
    (folder / "data").mkdir(parents=True)
    for file in ("control.json", "gotom.json", "data/gotom.json"):
        shutil.copy(documents.folder("mock") / file, folder / file)
    code = f"FOLDER = {str(folder)!r}\nOUT = {str(tmp_path)!r}\n"
    code += f"from pathlib import Path\nLOG = Path(OUT, 'mock.log')\n{PIECES[piece]}"
    run_piece(code, FORMS[form], tmp_path / "errors")


@pytest.mark.parametrize("name", ["HTTP_PROXY", "https_proxy", "All_Proxy"])
def test_what_asks_a_registry_keeps_the_proxies(name: str, tmp_path: Path) -> None:
    npm = tmp_path / "npm"
    npm.write_text(f'#!/bin/sh\ntest "${name}" = {DEAD}\n')
    npm.chmod(0o755)
    lock = tmp_path / "lock"
    lock.mkdir()
    (lock / "package.json").write_text('{"dependencies": {"anything": "1.0.0"}}')
    (lock / "package-lock.json").write_text("{}")
    code = (
        f"import sys\nfrom pathlib import Path\nfrom scripts.npm import install\n"
        f"sys.executable = {str(tmp_path / 'python')!r}\n"
        f"install(Path({str(lock)!r}), Path({str(tmp_path / 'node')!r}))"
    )
    environment = os.environ | {name: DEAD}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=PROJECT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


# What opens a connection, or starts a process that may: by the names under which it is called.
OPENERS = {
    *(
        f"httpx.{name}"
        for name in ("Client", "AsyncClient", "get", "post", "put", "patch", "delete", "request", "stream")
    ),
    *(f"requests.{name}" for name in ("Session", "get", "post", "put", "patch", "delete", "request")),
    *("urllib.request.urlopen", "urlopen", "http.client.HTTPConnection", "HTTPConnection", "socket.create_connection"),
    *(f"subprocess.{name}" for name in ("run", "Popen", "call", "check_call", "check_output")),
}
EXCEPTIONS = {
    "scripts/processes.py": "starts processes and opens URLs for all others",
    "scripts/contract/diff/sources.py": "reads the repository's own files with git",
    "scripts/contract/every_door.py": "sets `trust_env` of its session",
    "scripts/contract/renewal.py": "runs in schemathesis, whose environment has no proxies if the target is local",
    "scripts/docs/versions.py": "reads the repository's own tags with git",
    "scripts/docs/search/__init__.py": "starts node, which builds the index from its input",
}
"""Files that may use an opener themselves, and why no proxy comes into it."""


def opened(file: Path) -> list[str]:
    """The calls of openers in a file, except those that decide by themselves about the environment's proxies."""
    return [
        f"{ast.unparse(node.func)} in line {node.lineno}"
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in OPENERS
        if not any(keyword.arg == "trust_env" for keyword in node.keywords)
    ]


def test_only_the_shared_helpers_open_connections_and_start_processes() -> None:
    """Whatever talks to this machine goes through `scripts.processes`, so that it cannot forget about proxies."""
    found = {
        file.relative_to(PROJECT).as_posix(): calls
        for file in (PROJECT / "scripts").rglob("*.py")
        if "runtime" not in file.parts and (calls := opened(file))  # the runtime is for users, who may need a proxy
    }
    others = {name: calls for name, calls in found.items() if name not in EXCEPTIONS}
    assert others == {}, "use scripts.processes, set trust_env, or add the file to EXCEPTIONS with the reason"
    assert found.keys() == EXCEPTIONS.keys(), "an exception that is needed no more"
