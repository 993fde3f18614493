"""What must agree before a tag is released."""

from __future__ import annotations

import pytest

from scripts.distribution.release import NotReleasableError, main, release_notes

CHANGELOG = "# Changelog\n\nText.\n\n## 1.2.0 (2027-01-31)\n\n- New.\n\n## 1.1.0 (2026-12-01)\n\n- Old.\n"


def test_the_notes_are_the_newest_changes() -> None:
    assert release_notes("v1.2.0", "1.2.0", CHANGELOG) == "- New.\n"


@pytest.mark.parametrize(
    ("tag", "version", "changelog", "words"),
    [
        ("1.2.0", "1.2.0", CHANGELOG, "the tag 1.2.0 is not v1.2.0"),
        ("v1.2.1", "1.2.0", CHANGELOG, "the tag v1.2.1 is not v1.2.0"),
        ("v1.3.0", "1.3.0", CHANGELOG, "must be 1.3.0 (YYYY-MM-DD), but is 1.2.0 (2027-01-31)"),
        ("v1.2.0", "1.2.0", CHANGELOG.replace("2027-01-31", "unreleased"), "but is 1.2.0 (unreleased)"),
        ("v1.2.0", "1.2.0", "# Changelog\n", "but is none"),
    ],
)
def test_a_tag_that_does_not_agree_is_refused(tag: str, version: str, changelog: str, words: str) -> None:
    with pytest.raises(NotReleasableError) as refused:
        release_notes(tag, version, changelog)
    assert words in str(refused.value)


def test_the_command_fails_with_one_message(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["v0.0.0"]) == 1
    assert capsys.readouterr().err.startswith("error: the tag v0.0.0 is not v")
