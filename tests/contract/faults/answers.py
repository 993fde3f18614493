"""Faults of the mock server that show in a single answer."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from scripts.mock import app as mock
from scripts.mock.engine import application as app
from scripts.mock.engine import compiler, responding
from scripts.mock.engine.answer import Answer
from scripts.mock.engine.application import MockApp
from scripts.mock.engine.backend import Backend
from scripts.mock.engine.bodies import check_body
from scripts.mock.engine.endpoint import Api, DemoData, Endpoint
from scripts.mock.engine.refusal import Refusal
from scripts.mock.engine.responding import Response
from scripts.mock.engine.routing import Route
from scripts.openapi import JSON, Document
from tests.contract.faults.table import MockFault, open_answer, put


def _spoil(operation_id: str, spoil: Callable[[Answer], None]) -> Callable[[], None]:
    """Change the good answers of an operation, after the mock has checked them."""

    def apply() -> None:
        carry_out = MockApp._carry_out

        def spoiled(self: MockApp, endpoint: Endpoint, *arguments: Any) -> Answer:
            answer = carry_out(self, endpoint, *arguments)
            if endpoint.operation_id == operation_id:
                open_answer(answer)
                spoil(answer)
            return answer

        put(MockApp, "_carry_out", spoiled)

    return apply


def _status(answer: Answer) -> None:
    answer.status = 200


def _undocumented_status(answer: Answer) -> None:
    answer.status = 202


def _set(**values: Any) -> Callable[[Answer], None]:
    return lambda answer: answer.value.update(values)


def _without(name: str) -> Callable[[Answer], None]:
    return lambda answer: answer.value.pop(name)


def _wrong_content_type() -> None:
    respond = responding.respond

    def spoiled(answer: Answer, **options: Any) -> Response:
        answer.media_type = "text/html"
        return respond(answer, **options)

    put(app, "respond", spoiled)


def _refuse_with_another_shape() -> None:
    def spoiled(self: Backend[Any], refusal: Refusal, media_type: str = JSON) -> Answer:
        return Answer(refusal.status, [refusal.reason])  # the documents leave open only which properties it has

    put(Backend, "refusal_answer", spoiled)
    put(app, "check_refusal", lambda *arguments: None)  # what the mock would notice itself


def _crash_on_a_rare_value() -> None:
    def spoiled(*arguments: Any) -> Any:
        body = check_body(*arguments)
        if body.get("campaignTypeId") == 0:
            raise ZeroDivisionError
        return body

    put(app, "check_body", spoiled)


def _answer_to_any_method() -> None:
    find = Route.find

    def spoiled(route: Route, method: str) -> Endpoint | None:
        try:
            return find(route, method)
        except Refusal:
            return next(iter(route.endpoints.values()))

    put(Route, "find", spoiled)


def _accept_any_body() -> None:
    """A body that is not valid is taken for one without peculiarities."""

    def spoiled(*arguments: Any) -> Any:
        try:
            return check_body(*arguments)
        except Refusal:
            return {"name": "unnamed"}

    put(app, "check_body", spoiled)


def _accept_any_parameter() -> None:
    put(app, "check_query", lambda endpoint, pairs: {})


def _refuse_short_names() -> None:
    def spoiled(*arguments: Any) -> Any:
        body = check_body(*arguments)
        if body is not None and len(body["name"]) < 3:
            raise Refusal(400, "The name is too short.")
        return body

    put(app, "check_body", spoiled)


def _forget_the_length() -> None:
    """The mock's copy of a schema loses a limit, as a wrong overlay would do it."""
    compile_api = compiler.compile_api

    def spoiled(document: Document, demo: DemoData) -> Api:
        looser = copy.deepcopy(document.root)
        if document.name == "giosg":
            looser["components"]["schemas"]["TeamWrite"]["properties"]["name"].pop("minLength")
        return compile_api(Document(document.name, looser), demo)

    put(compiler, "compile_api", spoiled)
    # A forked process has compiled them already.
    put(mock, "load_apis", lambda folder, names: [compiler.load_api(folder / f"{name}.json") for name in names])


CONFORMS = "response_schema_conformance"


def _refuse_every_body() -> None:
    def refuse(*arguments: Any) -> Any:
        raise Refusal(400, "The body is invalid.")

    put(app, "check_body", refuse)


ANSWERS = (
    MockFault(
        "wrong-status", "giosg", "raw", "status_code_conformance", ("createTeam",), _spoil("createTeam", _status)
    ),
    MockFault(
        "missing-field", "giosg", "raw", CONFORMS, ("getCurrentUser",), _spoil("getCurrentUser", _without("full_name"))
    ),
    MockFault("wrong-type", "gotom", "raw", CONFORMS, ("getCampaign",), _spoil("getCampaign", _set(campaignId="4711"))),
    MockFault(
        "null-where-none-may-be",
        "interactions",
        "raw",
        CONFORMS,
        ("getDefaultTemplate",),
        _spoil("getDefaultTemplate", _set(name=None)),
    ),
    MockFault("refusal-in-another-shape", "giosg", "raw", CONFORMS, ("getUser",), _refuse_with_another_shape),
    MockFault(
        "wrong-content-type", "giosg", "raw", "content_type_conformance", ("getCurrentUser",), _wrong_content_type
    ),
    MockFault("500-on-a-rare-value", "gotom", "raw", "not_a_server_error", ("createCampaign",), _crash_on_a_rare_value),
    MockFault(
        "undeclared-method-answered", "giosg", "raw", "unsupported_method", ("getCurrentUser",), _answer_to_any_method
    ),
    MockFault("bodies-not-validated", "giosg", "raw", "negative_data_rejection", ("createTeam",), _accept_any_body),
    MockFault(
        "one-limit-not-validated", "giosg", "raw", "negative_data_rejection", ("createTeam",), _forget_the_length
    ),
    MockFault(
        "parameters-not-validated", "giosg", "raw", "negative_data_rejection", ("listTeams",), _accept_any_parameter
    ),
    MockFault(
        "validation-too-strict", "giosg", "raw", "positive_data_acceptance", ("createTeam",), _refuse_short_names
    ),
    MockFault(
        "another-id-in-the-answer",
        "visitor",
        "probes",
        "links_lead_somewhere",
        (),
        _spoil("createPublicChat", _set(id="0a8d3f5e-6c1b-4b7a-9d2e-5f4c3b2a1908")),
    ),
    MockFault(
        "undocumented-status-for-an-example",
        "visitor",
        "probes",
        "documented_examples_are_accepted",
        (),
        _spoil("createPublicChat", _undocumented_status),
    ),
    MockFault(
        "documented-example-refused",
        "visitor",
        "probes",
        "documented_examples_are_accepted",
        (),
        _refuse_every_body,
    ),
    MockFault(
        "invalid-parameters-accepted", "visitor", "probes", "invalid_requests_are_rejected", (), _accept_any_parameter
    ),
)
