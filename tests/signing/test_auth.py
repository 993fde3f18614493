"""The steps of the signer, and the independence of its file."""

from __future__ import annotations

import ast
import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from scripts.signing import auth

SOURCE = Path(auth.__file__)


def test_a_string_to_sign_has_six_parts_and_no_line_feed_at_the_end() -> None:
    text = auth.string_to_sign("get", "/a?b=c", "Text/CSV; Header=Present", "D", b"")
    assert text.split("\n") == [
        "GET",
        "d41d8cd98f00b204e9800998ecf8427e",
        "text/csv; header=present",
        "D",
        "",
        "/a?b=c",
    ]


def test_only_ascii_letters_of_the_content_type_are_lower_cased() -> None:
    assert auth.string_to_sign("GET", "/", 'A; x="\u212a\u00dc"', "D", b"").split("\n")[2] == 'a; x="\u212a\u00dc"'


@pytest.mark.parametrize(
    ("user", "expected"),
    [
        ("plain", "gotom_app_api plain:SIG="),
        ("a:b", r"gotom_app_api a\:b:SIG="),
        ("a\\b", r"gotom_app_api a\\b:SIG="),
        ("a\\:b", r"gotom_app_api a\\\:b:SIG="),
    ],
)
def test_colons_and_backslashes_in_the_user_are_escaped(user: str, expected: str) -> None:
    assert auth.authorization(user, "SIG=") == expected


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        (datetime(2026, 1, 1, tzinfo=UTC), "2026-01-01T00:00:00Z"),
        (datetime(2026, 1, 1, 0, 0, 0, 999_999, tzinfo=UTC), "2026-01-01T00:00:00Z"),
        (datetime(2026, 1, 1, 1, tzinfo=timezone(timedelta(hours=1))), "2026-01-01T00:00:00Z"),
        (datetime(2025, 12, 31, 20, 30, tzinfo=timezone(-timedelta(hours=3, minutes=30))), "2026-01-01T00:00:00Z"),
    ],
)
def test_a_date_is_utc_in_whole_seconds(when: datetime, expected: str) -> None:
    assert auth.format_date(when) == expected


def test_a_date_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="without a time zone"):
        auth.format_date(datetime(2026, 1, 1))


def test_the_default_clock_returns_the_current_time_in_utc() -> None:
    before = datetime.now(UTC)
    assert before <= auth.utc_now() <= datetime.now(UTC)
    assert auth.utc_now().utcoffset() == timedelta(0)


def test_the_signer_imports_the_standard_library_and_httpx_only() -> None:
    imported = set()
    for node in ast.walk(ast.parse(SOURCE.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            imported |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "a relative import does not survive the copy"
            imported.add((node.module or "").split(".")[0])
    assert imported - sys.stdlib_module_names == {"httpx"}


def test_a_copy_of_the_signer_works_outside_of_the_project(tmp_path: Path) -> None:
    (tmp_path / "auth.py").write_bytes(SOURCE.read_bytes())
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import auth; print(auth.GoTomHMACAuth('u', 's'))"
    done = subprocess.run([sys.executable, "-I", "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout == "GoTomHMACAuth(user='u', secret='***')\n"
