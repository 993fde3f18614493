"""The SDK reference: the public names of the packages, linked with the operations both ways."""

from __future__ import annotations

import importlib
import re
from pathlib import Path

import pytest

from scripts.apis import PACKAGE_OF
from scripts.docs.documents import Api, operation_link, read_api
from scripts.docs.errors import DocsError
from scripts.docs.sdk.pages import SdkReference, sdk_reference
from scripts.docs.sdk.python import read_python
from scripts.docs.sdk.typescript import read_typescript
from tests.conftest import APIS, Documents
from tests.docs.html import read


@pytest.fixture
def reference(documents: Documents, api: str) -> SdkReference:
    """The packages of the API."""
    found = sdk_reference(read_api(documents.path("docs", api)))
    assert found is not None
    return found


def test_every_operation_has_its_methods_and_every_method_its_operation(reference: SdkReference) -> None:
    for operation, links in reference.methods().items():
        assert any("/python.html#" in link.link for link in links), operation
        assert any("/typescript.html#" in link.link for link in links), operation
    python = [method.operation for resource in reference.python.resources.values() for method in resource.methods]
    typescript = [method.operation for method in reference.typescript.methods]
    assert set(python) == set(typescript) == reference.api.document.by_id.keys()


def test_the_methods_are_those_that_the_package_has(reference: SdkReference) -> None:
    module = importlib.import_module(PACKAGE_OF[reference.api.name].package)
    described = reference.python
    arguments = {"user": "u", "secret": "s", "base_url": "http://127.0.0.1:9"} if reference.api.name == "gotom" else {}
    with getattr(module, described.client.name)(**(arguments or {"access_token": "t"})) as client:
        for name, resource in described.resources.items():
            methods = {
                each
                for each in dir(getattr(client, name))
                if not each.startswith(("_", "with_")) and callable(getattr(getattr(client, name), each))
            }
            assert {method.name for method in resource.methods} == methods, name
    errors = importlib.import_module(f"{module.__name__}.errors")
    for error in described.errors:
        assert issubclass(getattr(errors, error.name), Exception)
        assert error.doc.text
    models = importlib.import_module(f"{module.__name__}.models")
    for model in described.models:
        assert hasattr(models, model.name)


def test_operations_and_methods_link_each_other(site: Path, reference: SdkReference) -> None:
    api = reference.api
    pages = {name: read(site / api.name / "sdk" / f"{name}.html", site) for name in ("python", "typescript")}
    for operation, links in reference.methods().items():
        page = (site / operation_link(api.document.by_id[operation])[1:]).read_text(encoding="utf-8")
        for link in links:
            path, _, anchor = link.link.rpartition("/sdk/")[2].partition("#")
            assert f'href="../sdk/{path}#{anchor}"' in page
            sdk = pages[path.removesuffix(".html")]
            assert anchor in sdk.ids
            assert f"..{operation_link(api.document.by_id[operation]).removeprefix(f'/{api.name}')}" in sdk.hrefs


def test_signatures_docstrings_and_options_are_shown(site: Path) -> None:
    text = re.sub(r"<[^>]+>|\s+", " ", (site / "giosg" / "sdk" / "python.html").read_text(encoding="utf-8"))
    for words in ("Giosg( token: str | None=None", "max_retries: int=2", "Giosg.from_env", "NotFoundError"):
        assert words in text
    assert "create( organization_id: UUID | str, body: TeamWrite | TeamForm" in text.replace(
        "create(org", "create( org"
    )
    models = (site / "giosg" / "sdk" / "python-models.html").read_text(encoding="utf-8")
    assert "member_count: int" in models
    assert 'href="../schemas/Team.html"' in models
    script = (site / "giosg" / "sdk" / "typescript.html").read_text(encoding="utf-8")
    assert "create(organizationId: string, body: types.TeamWrite" in script
    assert "interface" in script


def test_without_a_package_the_error_names_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(DocsError, match=r"no class Giosg; run `make generate`"):
        read_python("giosg", (), tmp_path)
    with pytest.raises(DocsError, match=r"facade\.ts: cannot read .*; run `make generate`"):
        read_typescript("giosg", tmp_path)


def test_a_document_without_packages_has_no_reference(documents_apis: list[Api]) -> None:
    assert [api.name for api in documents_apis] == list(APIS)
    other = Api(type(documents_apis[0].document)("other", documents_apis[0].document.root))
    assert sdk_reference(other) is None
