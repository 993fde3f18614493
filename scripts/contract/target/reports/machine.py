"""Reports for programs: JSON, JUnit XML and SARIF 2.1.0."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from scripts.contract.codes import Code, Severity
from scripts.contract.defaults import SHOWN_DOCUMENTS
from scripts.contract.target.reports.summary import Summary
from scripts.contract.traffic.findings import TrafficFinding

_LEVELS = {Severity.ERROR: "error", Severity.BREAKING: "error", Severity.RISKY: "warning"}


def as_json(summary: Summary) -> dict[str, Any]:
    return {
        "api": summary.api,
        "target": summary.target,
        "seed": summary.seed,
        "requests": summary.requests,
        "operations": summary.operations,
        "tested": list(summary.tested),
        "notReached": summary.not_reached,
        "stopped": summary.stopped,
        "passed": summary.passed,
        "findings": [one.to_dict() for one in summary.findings],
    }


def as_junit(summary: Summary) -> str:
    """Return a test case per operation; errors are failures, and unreached operations are skipped."""
    by_operation: dict[str, list[TrafficFinding]] = {}
    for one in summary.findings:
        by_operation.setdefault(one.operation, []).append(one)
    names = list(dict.fromkeys([*summary.tested, *summary.not_reached, *by_operation]))
    suite = Element("testsuite", name=f"contract run {summary.api}", tests=str(len(names)))
    failures = 0
    for name in names:
        case = SubElement(suite, "testcase", classname=summary.api, name=name or "run")
        errors = [one for one in by_operation.get(name, []) if one.about.severity is Severity.ERROR]
        if errors:
            failures += 1
            failure = SubElement(case, "failure", message=_xml(errors[0].text), type=errors[0].code)
            failure.text = _xml("\n".join(line for one in errors for line in _lines(one)))
        elif name in summary.not_reached:
            SubElement(case, "skipped", message=_xml(summary.not_reached[name]))
    suite.set("failures", str(failures))
    suite.set("skipped", str(len(summary.not_reached)))
    indent(suite)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(suite, encoding="unicode") + "\n"


def _lines(one: TrafficFinding) -> list[str]:
    return [f"[{one.code}] {one.text}", *(f"{kind}: {command}" for kind, command in one.commands.items())]


def _xml(text: str) -> str:
    """Return a text without the control characters that XML cannot represent."""
    return "".join(character for character in text if character in "\n\t" or ord(character) >= 0x20)


def as_sarif(summary: Summary) -> dict[str, Any]:
    """Return SARIF 2.1.0; the artifact of each result is the released document, and its region the JSON pointer."""
    about: dict[str, Code] = {one.code: one.about for one in summary.findings}
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": {"name": "contract", "rules": [_rule(one) for one in about.values()]}},
                "results": [_result(one, summary.api) for one in summary.findings],
            }
        ],
    }


def _rule(one: Code) -> dict[str, Any]:
    return {
        "id": one.name,
        "shortDescription": {"text": one.title},
        "fullDescription": {"text": one.why},
        "help": {"text": one.remedy},
    }


def _result(one: TrafficFinding, api: str) -> dict[str, Any]:
    return {
        "ruleId": one.code,
        "level": _LEVELS.get(one.about.severity, "note"),
        "message": {"text": one.text},
        "locations": [
            {
                "physicalLocation": {"artifactLocation": {"uri": f"{SHOWN_DOCUMENTS.as_posix()}/{api}.json"}},
                "logicalLocations": [{"fullyQualifiedName": one.place.pointer or "/", "name": one.operation}],
            }
        ],
        "properties": {"fault": one.about.fault, "count": one.count, "commands": one.commands},
    }
