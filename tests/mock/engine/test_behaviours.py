"""Behaviours: registered by name, all used, and steps that run first."""

from __future__ import annotations

import pytest

from scripts.mock.app import load_behaviours
from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import BEHAVIOURS, behaviour
from scripts.mock.engine.endpoint import Api
from scripts.mock.engine.request import Request

PLAIN = {"list", "create", "read", "replace", "update", "delete"}
"""Behaviours of plain CRUD, available to any collection."""


def test_an_overlay_uses_every_behaviour_but_those_of_plain_crud(apis: list[Api]) -> None:
    load_behaviours()
    used = {endpoint.behaviour for api in apis for endpoint in api.endpoints}
    assert BEHAVIOURS.keys() - used - PLAIN == set()
    assert BEHAVIOURS.keys() >= PLAIN


@pytest.mark.usefixtures("_clean_registry")
def test_a_name_is_given_once() -> None:
    behaviour("things.fly")(_answer)
    with pytest.raises(ValueError, match=r"two behaviours.*'things\.fly'"):
        behaviour("things.fly")(_answer)


@pytest.mark.usefixtures("_clean_registry")
def test_steps_run_first_and_in_order(request_: Request) -> None:
    done: list[str] = []
    steps = [lambda request: done.append("first"), lambda request: done.append("second")]

    @behaviour("things.look", first=steps)
    def look(request: Request) -> Answer:
        done.append("look")
        return Answer(200)

    BEHAVIOURS["things.look"].run(request_)
    assert done == ["first", "second", "look"]
    look(request_)  # the function itself is unchanged
    assert done == ["first", "second", "look", "look"]


def _answer(request: Request) -> Answer:
    return Answer(200)


@pytest.fixture
def _clean_registry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Remove behaviours registered by a test."""
    load_behaviours()
    for name in ("things.fly", "things.look"):
        monkeypatch.setitem(BEHAVIOURS, name, BEHAVIOURS["list"])
        monkeypatch.delitem(BEHAVIOURS, name)
