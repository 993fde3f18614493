"""Execute a plan: send each request, judge its response, and learn values from it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

import httpx

from scripts.contract.target.credentials import Credentials
from scripts.contract.target.knowledge import Knowledge
from scripts.contract.target.ledger import Entry, Ledger
from scripts.contract.target.plan import Plan, Purpose, Step, creates, unknown_values
from scripts.contract.target.reproduction import SentRequest, commands
from scripts.contract.target.sending import NoAnswer, Sender, Stop
from scripts.contract.traffic.check import TrafficCheck
from scripts.contract.traffic.exchange import Exchange, is_json, media_type, parsed
from scripts.contract.traffic.findings import Findings, TrafficFinding
from scripts.contract.traffic.redaction import Redaction
from scripts.openapi import Document, Operation


@dataclass
class Outcome:
    """The outcome of a run.

    Attributes:
        stopped: why the run ended early; empty if it did not.
        done: operations that were tested.
    """

    findings: Findings = field(default_factory=Findings)
    done: list[str] = field(default_factory=list)
    not_reached: dict[str, str] = field(default_factory=dict)
    stopped: str = ""


class Runner:
    """One run against one target.

    Attributes:
        followed: requests by the link that provided a value of their path, as items of coverage.
    """

    def __init__(
        self,
        document: Document,
        sender: Sender,
        credentials: Credentials,
        knowledge: Knowledge,
        ledger: Ledger,
        progress: Callable[[str, list[TrafficFinding]], None],
        source: str,
    ) -> None:
        """Take the path of the document as `source`, for commands that repeat a request."""
        self.outcome = Outcome()
        self._document = document
        self._sender = sender
        self._credentials = credentials
        self._knowledge = knowledge
        self._ledger = ledger
        self._progress = progress
        self._source = source
        self.followed: Counter[str] = Counter()
        self._created: list[tuple[str, dict[str, str]]] = []
        self._entries: list[Entry] = []
        self._redaction = Redaction.of(credentials.secrets)
        self._check = TrafficCheck(document, self._redaction, self.outcome.findings)

    def run(self, plan: Plan, done: frozenset[str] = frozenset()) -> None:
        """Execute a plan without the operations in `done`; delete what it created, also after an interruption.

        Creators run again if a remaining write needs their item, because the earlier run has deleted its own.
        """
        needed = any(_changes(steps) for name, steps in plan.steps.items() if name not in done)
        try:
            for name, steps in plan.steps.items():
                if name not in done or (needed and any(map(_creates, steps))):
                    self._operation(self._document.by_id[name], steps)
        except Stop as stop:
            self.outcome.stopped = str(stop)
            if stop.code:
                self._add(stop.code, "", self._document.place(), detail=str(stop))
        finally:
            self.clean_up(self._entries[::-1])
        for name, unknown in plan.unreachable.items():
            self.outcome.not_reached.setdefault(name, f"no value for {', '.join(unknown)}")
        for name, reason in self.outcome.not_reached.items():
            self._add("run-not-reached", name, self._document.by_id[name].place, detail=reason)

    def clean_up(self, entries: Sequence[Entry]) -> None:
        """Delete these items, in this order; a failed deletion is a finding."""
        for entry in entries:
            operation = self._document.by_id.get(entry.operation)
            if entry.deletion:
                problem = self._delete(entry)
            else:
                problem = "no operation deletes it"
                self._ledger.close(entry)  # report it only once, since no later run can do more
            if problem:
                place = self._document.place("paths") if operation is None else operation.place
                self._add("run-not-cleaned-up", entry.operation, place, detail=problem)

    def _delete(self, entry: Entry) -> str:
        deleter = self._document.by_id.get(entry.deleter)
        if deleter is None:
            return f"{entry.deletion}: the document has no operation {entry.deleter}; use that of the earlier run"
        request = self._sender.client.build_request("DELETE", entry.deletion)
        try:
            exchange = self._sender.send(request, self._credentials.auth(deleter), deleter.id, cleaning=True)
        except (Stop, NoAnswer) as error:
            return f"{entry.deletion}: {error}"
        if exchange.status < 300 or exchange.status in (404, 410):
            self._ledger.close(entry)
            return ""
        return f"{entry.deletion}: answered with {exchange.status}"

    def _operation(self, operation: Operation, steps: list[Step]) -> None:
        missing = self._credentials.missing(operation)
        if missing:
            self.outcome.not_reached[operation.id] = f"no credentials: set {missing}"
            return
        found: list[TrafficFinding] = []
        for step in steps:
            values = self._values(step)
            if values is None:
                self.outcome.not_reached[operation.id] = self._reason(step)
                return
            found += self._step(step, values)
        self.outcome.done.append(operation.id)
        self._progress(operation.id, found)

    def _values(self, step: Step) -> dict[str, str] | None:
        """Return the values of a path; for a write, those of an item created by this run."""
        if _changes([step]):
            return next((values for path, values in self._created if step.operation.path.startswith(path)), None)
        return self._knowledge.values(step.operation)

    def _reason(self, step: Step) -> str:
        if _changes([step]):
            return "the run has created no item to change"
        return f"no value for {', '.join(self._knowledge.unknown(step.operation))}"

    def _step(self, step: Step, values: dict[str, str]) -> list[TrafficFinding]:
        if step.purpose is Purpose.UNKNOWN:
            values = unknown_values(step.operation, values)
        request = self.request(step, values)
        auth = None if step.purpose is Purpose.ANONYMOUS else self._credentials.auth(step.operation)
        try:
            exchange = self._sender.send(request, auth, step.operation.id)
        except NoAnswer as error:
            return [self._add("run-no-answer", step.operation.id, step.operation.place, request, detail=str(error))]
        self.followed.update(self._knowledge.links(step.operation, values))
        if exchange.status < 300 and step.purpose in (Purpose.VALID, Purpose.WRITE):
            self._take_in(step, values, _answer(exchange))  # before anything else, so that the item gets deleted
        found = self._judge(step, exchange)
        if step.purpose is not Purpose.INVALID or exchange.status < 400:
            found += self._check.check(exchange)
        for one in found:
            one.commands = one.commands or self._commands(step, values, exchange)
        return found

    def _take_in(self, step: Step, values: dict[str, str], answer: Any) -> None:
        if step.purpose is Purpose.WRITE and step.operation.method == "post":
            self._enter(step, values, answer)
        self._knowledge.learn(step.operation, values, step.body, answer)

    def _enter(self, step: Step, values: dict[str, str], answer: Any) -> None:
        """Add the item created by a POST to the ledger, with the path to delete it."""
        if not creates(step.operation):
            return
        for target in self._document.operations:
            if step.operation.path.rstrip("/") != target.path.rstrip("/").rpartition("/")[0]:
                continue
            known = self._knowledge.created(step.operation, target, values, step.body, answer)
            if known is None:
                continue
            self._created.append((target.path, known))
            if target.method == "delete":
                self._entries.append(self._ledger.created(step.operation.id, path_of(target, known), target.id))
                return
        self._entries.append(self._ledger.created(step.operation.id, "", ""))

    def request(self, step: Step, values: dict[str, str]) -> httpx.Request:
        """Return the request of a step, without credentials."""
        query = httpx.QueryParams(list(step.query)) if step.query else None
        json_body = {} if step.body is None else {"json": step.body}
        path = path_of(step.operation, values)
        return self._sender.client.build_request(step.operation.method.upper(), path, params=query, **json_body)

    def _commands(self, step: Step, values: dict[str, str], exchange: Exchange) -> dict[str, str]:
        """Return the request of a step as commands to paste, without secrets."""
        redaction, operation = self._redaction, step.operation
        given = [names for names in self._credentials.names(operation) if self._credentials.has(names)]
        body = None if step.body is None else redaction.value(step.body)
        return commands(
            SentRequest(
                api=self._credentials.api,
                target=redaction.url(str(self._sender.client.base_url)).rstrip("/"),
                document=self._source,
                operation=operation,
                path={name: redaction.value(value, name) for name, value in values.items()},
                url=redaction.url(exchange.url),
                query=tuple((name, redaction.value(value, name)) for name, value in step.query),
                body=body,
                content="" if body is None else json.dumps(body, ensure_ascii=False),
                variables=() if step.purpose is Purpose.ANONYMOUS or not given else given[0],
            )
        )

    def _judge(self, step: Step, exchange: Exchange) -> list[TrafficFinding]:
        """Yield the findings on a response, by the purpose of its request."""
        operation, status = step.operation, exchange.status
        code = detail = ""
        if status >= 500:
            code, detail = "run-server-error", str(status)
        elif step.purpose is Purpose.ANONYMOUS and status < 300:
            code, detail = "run-credentials-ignored", str(status)
        elif step.purpose is Purpose.INVALID and status < 300:
            code, detail = "run-invalid-accepted", f"`{step.invalid}`"
        elif step.purpose is Purpose.UNKNOWN and status < 300:
            code = "run-unknown-found"
        elif step.purpose in (Purpose.VALID, Purpose.WRITE) and status in (401, 403):
            code, detail = "run-credentials-refused", str(status)
        elif (
            step.purpose is Purpose.VALID
            and status == 404
            and "404" in operation.responses
            and operation.parameter_names("path")
        ):
            code = "run-not-found"
        elif step.purpose in (Purpose.VALID, Purpose.WRITE) and 400 <= status < 500:
            code, detail = "run-valid-refused", str(status)
        return [self._add(code, operation.id, operation.place, exchange, detail=detail)] if code else []

    def _add(
        self,
        code: str,
        operation: str,
        place: Any,
        seen: Exchange | httpx.Request | None = None,
        detail: str = "",
    ) -> TrafficFinding:
        found = TrafficFinding(code, operation, "", place, "response", detail)
        if isinstance(seen, Exchange):
            found.exchange = seen.where
            text = (seen.response or b"").decode("utf-8", "replace")
            found.example = self._redaction.example(_answer(seen) if _answer(seen) is not None else text)
        return self.outcome.findings.add(found)


def _creates(step: Step) -> bool:
    return step.purpose is Purpose.WRITE and creates(step.operation)


def _changes(steps: Sequence[Step]) -> bool:
    return any(step.purpose is Purpose.WRITE and not creates(step.operation) for step in steps)


def path_of(operation: Operation, values: dict[str, str]) -> str:
    """Return the path of an operation with values filled in."""
    path = operation.path
    for name, value in values.items():
        path = path.replace(f"{{{name}}}", quote(value, safe=""))
    return path


def _answer(exchange: Exchange) -> Any:
    if not is_json(media_type(exchange.response_header("content-type"))):
        return None
    try:
        return parsed(exchange.response)
    except (ValueError, json.JSONDecodeError):
        return None
