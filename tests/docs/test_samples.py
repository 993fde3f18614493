"""The code samples of the pages: every operation has them, and every one of them works."""

from __future__ import annotations

import importlib
import inspect
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.apis import PACKAGE_OF
from scripts.docs.samples import LANGUAGES, Sample, missing_samples, samples
from scripts.openapi import Document
from tests.clients.methods import HELPERS, METHODS
from tests.conftest import Documents
from tests.docs.running import TOOLS, Exchange, documented, run_python, run_shell, shell_folder

READS = frozenset(("GET", "HEAD", "OPTIONS"))


@pytest.fixture
def document(documents: Documents, api: str) -> Document:
    """The docs variant of the API."""
    return documents.read("docs", api)


def of_language(document: Document, language: str) -> list[Sample]:
    found = [sample for sample in samples(document) if sample.language == language]
    assert found
    return found


def host_of(document: Document) -> str:
    """The production host as a shell sample writes it."""
    return document.hosts[0].replace("{tenant}", "$GOTOM_TENANT")


def needs_credentials(sample: Sample, document: Document) -> bool:
    return not document.by_id[sample.operation_id].is_public


def at(sample: Sample, document: Document, mock_server: str) -> str:
    """A shell sample that speaks to the mock server."""
    return sample.source.replace(host_of(document), mock_server)


def credentials_of(sample: Sample) -> dict[str, str]:
    """Reports have an API user of their own."""
    of_reports = sample.operation_id in ("getGraphReport", "getCustomReport")
    return {"GOTOM_USER": "report_user", "GOTOM_SECRET": "report-secret"} if of_reports else {}


def check_all(
    document: Document, language: str, run: Callable[[Sample], list[Exchange]], reset: Callable[[], None]
) -> None:
    """Run all samples of a language, each on demo data; what is wrong with any of them comes in one report."""
    expected = documented(document)
    faults = []
    changed = True
    for sample in of_language(document, language):
        if changed:  # by the sample before
            reset()
        changed = True
        try:
            exchanges = run(sample)
        except Exception as error:
            faults.append(f"{sample.operation_id}: {type(error).__name__}: {error}")
            continue
        changed = any(exchange.method not in READS for exchange in exchanges)
        success = expected.pop(sample.operation_id)
        if not exchanges or not success.is_done_by(exchanges[-1]):
            faults.append(f"{sample.operation_id}: its last request is not that operation, or failed: {exchanges}")
        faults += [f"{sample.operation_id}: {each} failed" for each in exchanges[:-1] if each.status >= 300]
    assert not faults, "\n".join(faults)
    assert not expected, f"no sample was run for {', '.join(expected)}"


def test_every_operation_has_one_sample_per_language(document: Document) -> None:
    assert missing_samples(document) == []
    assert {"Python", "Shell"} == {language.name for language in LANGUAGES if not language.derived}
    assert sum(1 for _ in samples(document)) == 2 * len(document.operations)


def example(api: str, method: str, prefix: str = "") -> str:
    """The example in the docstring of a client's method, given as `resource.method(...)`."""
    group, name = method.split("(")[0].split(".")
    module = importlib.import_module(f"{PACKAGE_OF[api].package}.resources.{group}")
    (kind,) = (
        kind
        for kind in vars(module).values()
        if inspect.isclass(kind) and kind.__module__ == module.__name__
        if kind.__name__.startswith("Async") == bool(prefix) and kind.__name__.endswith("Resource")
    )
    text = inspect.getdoc(getattr(kind, name)) or ""
    _, found, rest = text.partition("Example:\n")
    assert found, method
    return inspect.cleandoc("\n" + rest.partition("\nEvidence:")[0])


def test_every_asynchronous_example_of_a_client_does_its_operation_with_a_documented_success(
    document: Document, api: str, environment: dict[str, str], reset: Callable[[], None]
) -> None:
    def run(sample: Sample) -> list[Exchange]:
        source = example(api, METHODS[api][sample.operation_id], "Async")
        assert "asyncio.run(main())" in source
        return run_python(source, environment | credentials_of(sample))

    check_all(document, "Python", run, reset)


@pytest.mark.parametrize("prefix", ["", "Async"], ids=["sync", "async"])
def test_every_example_of_a_method_that_combines_calls_works(
    api: str,
    environment: dict[str, str],
    reset: Callable[[], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    prefix: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    importer = {"GOTOM_USER": "crm_sync_import", "GOTOM_SECRET": "crm-secret"}
    for method in HELPERS[api]:
        reset()
        exchanges = run_python(example(api, method, prefix), environment | (importer if "import" in method else {}))
        assert exchanges
        assert all(exchange.status < 300 for exchange in exchanges)


def test_every_python_sample_does_its_operation_with_a_documented_success(
    document: Document, environment: dict[str, str], reset: Callable[[], None]
) -> None:
    def run(sample: Sample) -> list[Exchange]:
        return run_python(sample.source, environment | credentials_of(sample))

    check_all(document, "Python", run, reset)


def test_every_curl_sample_does_its_operation_with_a_documented_success(
    document: Document, mock_server: str, environment: dict[str, str], reset: Callable[[], None], tmp_path: Path
) -> None:
    with shell_folder(tmp_path) as folder:

        def run(sample: Sample) -> list[Exchange]:
            return run_shell(at(sample, document, mock_server), environment | credentials_of(sample), folder)

        check_all(document, "Shell", run, reset)


@pytest.mark.parametrize("api", ["giosg", "gotom"], indirect=True)
def test_curl_samples_work_with_the_stand_ins_for_missing_programs(
    document: Document, mock_server: str, environment: dict[str, str], reset: Callable[[], None], tmp_path: Path
) -> None:
    wanted = {"createTeam", "updateUser", "createAsset", "getCampaign", "updateCampaign"}
    expected = documented(document)
    ran = 0
    with shell_folder(tmp_path, stand_ins=TOOLS) as folder:
        for sample in of_language(document, "Shell"):
            if sample.operation_id in wanted:
                reset()
                exchanges = run_shell(at(sample, document, mock_server), environment, folder)
                assert expected[sample.operation_id].is_done_by(exchanges[-1])
                ran += 1
    assert ran == len(wanted & expected.keys()) >= 2


def test_a_refused_curl_sample_fails_and_shows_what_the_server_said(
    document: Document, mock_server: str, environment: dict[str, str], tmp_path: Path
) -> None:
    wrong = environment | {
        "GIOSG_API_TOKEN": "no-such-token",
        "GIOSG_VISITOR_ACCESS_TOKEN": "no-such-token",
        "GOTOM_SECRET": "no-such-secret",
    }
    first = next(sample for sample in of_language(document, "Shell") if needs_credentials(sample, document))
    with (
        shell_folder(tmp_path) as folder,
        pytest.raises(AssertionError, match=r"exit status 22: '.+' '.*401 [A-Z]+ ") as refused,
    ):
        run_shell(at(first, document, mock_server), wrong, folder)
    assert "no-such" not in str(refused.value)


def test_a_curl_sample_names_the_production_host_and_no_other(document: Document) -> None:
    for sample in of_language(document, "Shell"):
        hosts = re.findall(r"https?://[^/\s\"]*?(?=\$target|/)", sample.source)
        assert set(hosts) == {host_of(document)}, sample.operation_id
        assert sample.source.count("://") == len(hosts), sample.operation_id


def test_samples_take_their_credentials_from_the_environment(document: Document) -> None:
    for sample in samples(document):
        assert not re.search(r"mock-\w+-token|example-secret|crm-secret|demo_user", sample.source), sample
        named = "from_env(" if sample.language == "Python" else "$G"
        assert (named in sample.source) or not needs_credentials(sample, document), sample


def test_python_samples_are_formatted_and_lint_clean(document: Document, tmp_path: Path) -> None:
    for sample in of_language(document, "Python"):
        (tmp_path / f"{sample.operation_id}.py").write_text(sample.source, encoding="utf-8")
    ruff = str(Path(sys.executable).parent / "ruff")
    for command in (["format", "--check", "--diff"], ["check", "--select", "E,F,I,B,UP,SIM"]):
        done = subprocess.run(
            [ruff, *command, "--no-cache", "--isolated", str(tmp_path)],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
