"""The mock server that the vendors' samples speak to: fresh for every test, from the documents of this run."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
import trustme

from scripts.apis import API_NAMES
from scripts.mock.app import serve_apis
from scripts.mock.engine.compiler import load_api
from scripts.mock.engine.endpoint import Api
from scripts.mock.engine.settings import Settings
from tests.conftest import Documents
from tests.vendor.server import Mock, Recorder, serve


@pytest.fixture(scope="session")
def apis(documents: Documents) -> list[Api]:
    """The mock variants, compiled."""
    return [load_api(documents.path("mock", name)) for name in API_NAMES]


@pytest.fixture
def mock(apis: list[Api]) -> Iterator[Mock]:
    """The mock over HTTP, with the demo data."""
    recorder = Recorder(serve_apis(apis, Settings(check_responses=True)))
    with serve(recorder) as origin:
        yield Mock(origin, recorder)


@pytest.fixture
def tls_mock(apis: list[Api], tmp_path: Path) -> Iterator[Mock]:
    """The mock over HTTPS, with the demo data and a throw-away certificate."""
    authority = trustme.CA()
    certificate = authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem
    recorder = Recorder(serve_apis(apis, Settings(check_responses=True)))
    with ExitStack() as stack:
        own = stack.enter_context(certificate.tempfile(str(tmp_path)))
        trusted = stack.enter_context(authority.cert_pem.tempfile(str(tmp_path)))
        origin = stack.enter_context(serve(recorder, Path(own)))
        yield Mock(origin, recorder, Path(trusted))


@pytest.fixture(autouse=True)
def _nothing_of_this_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """`requests` reads proxies from the environment, and credentials that replace the sample's own from a netrc."""
    monkeypatch.setenv("no_proxy", "*")
    monkeypatch.setenv("NETRC", str(tmp_path / "no-netrc"))
