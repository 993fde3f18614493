"""The list of APIs: the files of each, and the same list in the Makefile."""

from __future__ import annotations

import subprocess

import pytest

from scripts.apis import API_NAMES, PACKAGES
from tests.conftest import PROJECT


def test_the_makefile_reads_the_same_apis_in_the_same_order() -> None:
    command = ["make", "--eval", "print:;@echo $(APIS)", "print"]
    printed = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True).stdout
    assert tuple(printed.split()) == API_NAMES


@pytest.mark.parametrize("api", API_NAMES)
def test_each_api_has_a_description_and_an_overlay_per_variant(api: str) -> None:
    files = [f"spec/{api}/openapi.yaml", *(f"overlays/{variant}/{api}.yaml" for variant in ("python", "mock", "docs"))]
    assert [file for file in files if not (PROJECT / file).is_file()] == []


def test_every_description_and_package_is_in_the_list() -> None:
    described = {path.parent.name for path in (PROJECT / "spec").glob("*/openapi.yaml")}
    assert described == set(API_NAMES)
    generated = {path.name for path in (PROJECT / "generated" / "python").iterdir() if path.is_dir()}
    assert generated == {package.package for package in PACKAGES}
