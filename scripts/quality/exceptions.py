"""What redocly is told not to check, and why: every exception has its reason, or it is none."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from scripts.files.yaml_file import load_source

IGNORE_FILE = ".redocly.lint-ignore.yaml"
"""Where redocly looks for findings to pass over; it has no place for reasons, so it must not exist."""


@dataclass(frozen=True)
class LintException:
    """A rule that is off or only warns; the reason is the comment above it or beside it, empty if there is none."""

    rule: str
    reason: str


def lint_exceptions(config: Path) -> list[LintException]:
    """The exceptions of a redocly configuration, and findings passed over by the file beside it.

    Raises:
        SourceError: the configuration is no YAML.
    """
    rules = (load_source(config) or {}).get("rules", {})
    lines = config.read_text(encoding="utf-8").splitlines()
    found = [
        LintException(str(rule), _reason(lines, rules.lc.data[rule][0]))
        for rule, setting in rules.items()
        if (setting.get("severity") if isinstance(setting, dict) else setting) in ("off", "warn", False)
    ]
    if (config.parent / IGNORE_FILE).exists():
        found.append(LintException(IGNORE_FILE, ""))
    return found


def _reason(lines: list[str], number: int) -> str:
    """The comment at the end of a line, or the lines of comment right above it."""
    _, mark, beside = lines[number].partition(" #")
    above: list[str] = []
    while number > 0 and lines[number - 1].strip().startswith("#"):
        number -= 1
        above.insert(0, lines[number].strip().lstrip("# "))
    return beside.strip() if mark else " ".join(above)
