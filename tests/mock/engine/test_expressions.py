"""The `${...}` expressions of the mock overlays."""

from __future__ import annotations

import re
from typing import Any

import pytest

from scripts.mock.engine.compiler import compile_api
from scripts.mock.engine.endpoint import Api, DocumentError
from scripts.mock.engine.expression import ExpressionError, compile_templates
from scripts.mock.engine.request import Request
from scripts.openapi import Document


def evaluate(template: Any, request: Request, record: dict[str, Any]) -> Any:
    record = dict(record)
    compile_templates({"value": template})(record, request, "c")
    return record["value"]


@pytest.mark.parametrize(
    ("template", "value"),
    [
        ("${now}", "2026-01-01T12:30:00.999Z"),
        ("${path.team_id}", "p"),
        ("${caller.full_name}", "Ada"),
        ("${organization.id}", "o"),
        ("${self.n}", 5),
        ("${self.missing}", None),
        ("n=${self.n}, ${caller.id}", "n=5, c"),
        ("${self.yes and self.also}", True),
        ("${self.yes and self.n}", False),
        ("${self.yes and self.missing}", False),
        ({"a": ["${self.n}", 1, None]}, {"a": [5, 1, None]}),
        ("plain $ {text}", "plain $ {text}"),
        ('it\'s "quoted"\\ ${self.n}\n{x}', 'it\'s "quoted"\\ 5\n{x}'),
        ("' + new_id() + '${self.n}", "' + new_id() + '5"),
        ({"it's": {"'": "${self.n}"}}, {"it's": {"'": 5}}),
    ],
)
def test_an_expression_becomes_its_value(request_: Request, template: Any, value: Any) -> None:
    assert evaluate(template, request_, {"n": 5, "yes": True, "also": True}) == value


def test_numbers_and_identifiers_are_new_each_time(request_: Request) -> None:
    assert [evaluate("${number}", request_, {}) for _ in range(2)] == [1, 2]
    first, second = (evaluate("${uuid}", request_, {}) for _ in range(2))
    assert first != second
    assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", first)


def test_a_later_property_may_use_an_earlier_one(request_: Request) -> None:
    record: dict[str, Any] = {}
    compile_templates({"a": "${path.team_id}", "b": "${self.a}!"})(record, request_, "c")
    assert record == {"a": "p", "b": "p!"}


@pytest.mark.parametrize("template", ["${nothing}", "${now.x}", "${self}", "a ${nothing} b"])
def test_an_unknown_expression_is_an_error_that_names_it(template: str) -> None:
    with pytest.raises(ExpressionError, match="unknown expression"):
        compile_templates({"value": template})


def test_a_document_with_an_unknown_expression_is_not_served(apis: list[Api]) -> None:
    collections = {"things": {"key": "id", "onCreate": {"id": "${nothing}"}}}
    with pytest.raises(DocumentError, match=r"overlays/mock/giosg\.yaml: collection things: unknown expression"):
        compile_api(Document("giosg", {**apis[0].document.root, "x-mock": {"collections": collections}}))
