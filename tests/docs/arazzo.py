"""A small runner for Arazzo workflows: as much of version 1.0 as those of the project use; the rest is an error."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

import httpx

from scripts.openapi import Operation

Send = Callable[[Operation, httpx.Request], httpx.Response]
_KNOWN = {
    "stepId",
    "description",
    "operationId",
    "parameters",
    "requestBody",
    "successCriteria",
    "outputs",
    "onFailure",
}


class WorkflowError(AssertionError):
    """A step did not succeed, or the document holds what the runner does not know."""


@dataclass
class Run:
    """What a workflow has done so far.

    Attributes:
        inputs: by name.
        outputs: of each step, by its id and their names.
        calls: operationId and status of each request, in order.
    """

    operations: Mapping[str, Operation]
    base_url: str
    send: Send
    inputs: Mapping[str, Any]
    outputs: dict[str, dict[str, Any]] = field(default_factory=dict)
    calls: list[tuple[str, int]] = field(default_factory=list)

    def workflow(self, workflow: Mapping[str, Any]) -> dict[str, Any]:
        """Do all steps; the outputs of the workflow. Raises WorkflowError."""
        for step in workflow["steps"]:
            self.step(step)
        return {name: self.value(expression, None) for name, expression in workflow.get("outputs", {}).items()}

    def step(self, step: Mapping[str, Any]) -> None:
        """Do one step, again where `onFailure` says so."""
        if unknown := step.keys() - _KNOWN:
            raise WorkflowError(f"{step['stepId']}: the runner does not know {', '.join(unknown)}")
        limit = sum(action["retryLimit"] for action in step.get("onFailure", ()) if action["type"] == "retry")
        for _ in range(1 + limit):
            response = self.call(step)
            conditions = (each["condition"] for each in step["successCriteria"])
            failed = next((each for each in conditions if not self.holds(each, response)), None)
            if failed is None:
                break
        else:
            raise WorkflowError(f"{step['stepId']}: {failed} does not hold: {response.status_code} {response.text}")
        self.outputs[step["stepId"]] = {
            name: self.value(expression, response) for name, expression in step.get("outputs", {}).items()
        }

    def call(self, step: Mapping[str, Any]) -> httpx.Response:
        operation = self.operations[step["operationId"]]
        path, query = operation.path, {}
        for parameter in step.get("parameters", ()):
            value = self.value(parameter["value"], None)
            if parameter["in"] == "path":
                path = path.replace(f"{{{parameter['name']}}}", quote(str(value), safe=""))
            elif parameter["in"] == "query":
                query[parameter["name"]] = value
            else:
                raise WorkflowError(f"{step['stepId']}: the runner sends no parameters in {parameter['in']}")
        if "{" in path:
            raise WorkflowError(f"{step['stepId']}: a path parameter is missing: {path}")
        body = self.value(step["requestBody"]["payload"], None) if "requestBody" in step else None
        request = httpx.Request(
            operation.method.upper(), self.base_url + path, params=query, **({} if body is None else {"json": body})
        )
        response = self.send(operation, request)
        self.calls.append((operation.id, response.status_code))
        return response

    def holds(self, condition: str, response: httpx.Response) -> bool:
        """A condition: comparisons by `==`, joined by `||`."""
        return any(self._equal(part, response) for part in condition.split("||"))

    def _equal(self, comparison: str, response: httpx.Response) -> bool:
        left, equals, right = comparison.partition("==")
        if not equals:
            raise WorkflowError(f"the runner does not know the condition {comparison}")
        return bool(self.operand(left.strip(), response) == self.operand(right.strip(), response))

    def operand(self, text: str, response: httpx.Response) -> Any:
        if text.startswith("$"):
            return self.value(text, response)
        literal = {"true": True, "false": False, "null": None}
        if text in literal:
            return literal[text]
        return text[1:-1] if text.startswith("'") else int(text)

    def value(self, described: Any, response: httpx.Response | None) -> Any:
        """A value with its runtime expressions resolved."""
        if isinstance(described, Mapping):
            return {name: self.value(each, response) for name, each in described.items()}
        if isinstance(described, list):
            return [self.value(each, response) for each in described]
        if not isinstance(described, str) or not described.startswith("$"):
            return described
        if found := re.fullmatch(r"\$inputs\.(\w+)", described):
            return self.inputs[found[1]]
        if found := re.fullmatch(r"\$steps\.(\w+)\.outputs\.(\w+)", described):
            return self.outputs[found[1]][found[2]]
        if response is not None and described == "$statusCode":
            return response.status_code
        if response is not None and (found := re.fullmatch(r"\$response\.body#(/.*)", described)):
            value = response.json()
            for part in found[1].split("/")[1:]:
                if not isinstance(value, Mapping | list):
                    return None
                value = value[int(part)] if isinstance(value, list) else value.get(part)
            return value
        raise WorkflowError(f"the runner does not know the expression {described}")
