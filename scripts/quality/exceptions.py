"""Exceptions from redocly's rules, and the reason given for each."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from scripts.files.yaml_file import load_source

IGNORE_FILE = ".redocly.lint-ignore.yaml"
"""Redocly's file of ignored findings. It cannot hold reasons, so it must not exist."""


@dataclass(frozen=True)
class LintException:
    """A rule that is off or only warns; the reason is the comment above or beside it, empty if there is none."""

    rule: str
    reason: str


def lint_exceptions(config: Path) -> list[LintException]:
    """Return the exceptions in a redocly configuration, including an ignore file beside it.

    Raises:
        SourceError: the configuration is invalid YAML.
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
    """Return the comment at the end of a line, or the comment lines directly above it."""
    _, mark, beside = lines[number].partition(" #")
    above: list[str] = []
    while number > 0 and lines[number - 1].strip().startswith("#"):
        number -= 1
        above.insert(0, lines[number].strip().lstrip("# "))
    return beside.strip() if mark else " ".join(above)
