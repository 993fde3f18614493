"""The page of whole programs: each with its description, its code, and a file to download."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.docs.documents import Api
from scripts.docs.errors import DocsError
from scripts.docs.programs import read_programs
from scripts.openapi import Document

GOTOM = [Api(Document("gotom", {}))]
SOURCE = '''"""Read a campaign.

    python read.py 1

Prints it.
"""

from gotom_client import GoTom

GoTom.from_env()
'''


def test_a_program_is_shown_and_offered(tmp_path: Path) -> None:
    (tmp_path / "read.py").write_text(SOURCE)
    programs = read_programs(tmp_path, GOTOM)
    assert programs.files == {"programs/read.py": SOURCE}
    (guide,) = programs.guides
    assert [heading.title for heading in guide.text.headings] == ["Read a campaign"]
    assert 'href="/programs/read.py"' in guide.text.html
    assert "python read.py 1" in guide.text.html
    assert "from_env" in guide.text.html
    assert guide.text.html.count("Prints it.") == 1


def test_a_program_of_an_api_that_is_not_on_the_site_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "read.py").write_text(SOURCE)
    assert read_programs(tmp_path, [Api(Document("giosg", {}))]).guides == ()


@pytest.mark.parametrize(
    ("source", "said"), [("import os\n", "must begin with a docstring"), ("def\n", r"read\.py:1: ")]
)
def test_a_program_that_cannot_be_shown_is_an_error_that_names_it(tmp_path: Path, source: str, said: str) -> None:
    (tmp_path / "read.py").write_text(source)
    with pytest.raises(DocsError, match=said):
        read_programs(tmp_path, GOTOM)
