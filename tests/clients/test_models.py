"""Models of all packages: checked values, copies that lose nothing, type hints, enumerations."""

from __future__ import annotations

import copy
import datetime
import enum
import importlib
import json
import pickle
import typing
from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

import attrs
import gotom_client
import pytest
from giosg_client import UNSET
from giosg_client import errors as giosg_errors
from giosg_client.models import FieldErrors, TeamPage
from gotom_client.errors import ClientError, InvalidArgumentError
from gotom_client.models import BillingType, CampaignCreate, CampaignStatus, ContactRef

from scripts.apis import PACKAGES
from tests.conftest import Documents

DAY = datetime.date(2021, 3, 1)
EVENING = datetime.datetime(2021, 3, 1, 23, 30, tzinfo=datetime.timezone(datetime.timedelta(hours=-5)))
MODELS = [
    pytest.param(kind, id=f"{package.package}.{kind.__name__}")
    for package in PACKAGES
    for kind in [
        getattr(models, name)
        for models in [importlib.import_module(f"{package.package}.models")]
        for name in models.__all__
    ]
]
STRUCTURES = [one for one in MODELS if attrs.has(one.values[0])]  # type: ignore[arg-type]
ENUMERATIONS = [one for one in MODELS if issubclass(one.values[0], enum.Enum)]  # type: ignore[arg-type]

TWINS: list[Callable[[Any], Any]] = [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))]


def campaign(**changes: Any) -> CampaignCreate:
    given: dict[str, Any] = {
        "external_id": "x",
        "name": "n",
        "status": "booking",
        "booking_date": DAY,
        "customer": None,
    }
    return CampaignCreate(**given | changes)


@pytest.mark.parametrize("model", STRUCTURES)
def test_type_hints_of_every_model_can_be_resolved(model: type[Any]) -> None:
    hints = typing.get_type_hints(model)
    assert {one.name for one in attrs.fields(model)} <= hints.keys()


@pytest.mark.parametrize("model", STRUCTURES)
def test_no_attribute_of_a_model_hides_a_method(model: type[Any]) -> None:
    names = {one.name for one in attrs.fields(model)}
    assert not names & {name for name in dir(model.__mro__[1]) if callable(getattr(model.__mro__[1], name))}


WRONG: dict[str, tuple[str, Any, str]] = {
    "a datetime for a date": ("booking_date", EVENING, "expected a date, not datetime"),
    "text that is no date": ("booking_date", "1.3.2021", "expected a date"),
    "None where null is not allowed": ("name", None, "expected text, not null"),
    "a number for text": ("name", 5, "expected text, not int"),
    "the UNSET of another package": ("note", UNSET, "not Unset"),
    "UNSET for a required field": ("name", gotom_client.UNSET, "not Unset"),
    "a list for a model": ("customer", [1], "expected a ContactRef or a dict, not list"),
    "a wrong field of a dict": ("customer", {"entityId": "x"}, "customer.entityId: expected an integer"),
    "another model": ("customer", FieldErrors(), "expected a ContactRef or a dict, not FieldErrors"),
    "text for a number": ("billing_type", "x", "not str"),
    "True for a number": ("sales_id", True, "expected an integer, not bool"),
    "a member of another enumeration": ("status", BillingType(0), "not BillingType"),
    "an attribute that does not exist": ("nam", "x", "no such attribute"),
}


@pytest.mark.parametrize(("name", "value", "reason"), WRONG.values(), ids=WRONG)
def test_a_wrong_value_is_rejected_by_the_name_of_its_field(name: str, value: Any, reason: str) -> None:
    made = campaign()
    ways: list[Callable[[], object]] = [lambda: setattr(made, name, value), lambda: made.replace(**{name: value})]
    if name != "nam":
        ways.append(lambda: campaign(**{name: value}))
    for way in ways:
        with pytest.raises(InvalidArgumentError) as caught:
            way()
        assert f"CampaignCreate.{name}" in str(caught.value)
        assert reason in str(caught.value)
        assert isinstance(caught.value, (ClientError, TypeError))
    assert made == campaign()


def test_dicts_and_values_of_enumerations_are_taken_for_what_they_stand_for() -> None:
    made = campaign(customer={"entityId": 5}, billing_type=2, booking_date="2021-03-01")
    assert (made.customer, made.status, made.billing_type) == (ContactRef(entity_id=5), CampaignStatus.BOOKING, 2)
    assert type(made.status) is CampaignStatus
    assert made.booking_date == DAY
    assert campaign(customer={"entity_id": 5}).to_dict()["customer"] == {"entityId": 5}


def test_copies_keep_unknown_properties_and_share_nothing_with_the_original() -> None:
    made = CampaignCreate.from_dict(campaign().to_dict() | {"added": {"deep": [1]}})
    twins = [
        made.replace(name="m"),
        attrs.evolve(made, name="m"),
        copy.deepcopy(made).replace(name="m"),
        pickle.loads(pickle.dumps(made)).replace(name="m"),
    ]
    for twin in twins:
        assert twin.to_dict() == made.to_dict() | {"name": "m"}
    assert made.name == "n"
    twins[0]["added"]["deep"].append(2)
    assert made["added"] == {"deep": [1]}


def test_a_dict_is_deep_and_independent() -> None:
    source: dict[str, Any] = campaign(customer={"entityId": 5}).to_dict() | {"added": {"deep": [1]}}
    made = CampaignCreate.from_dict(source)
    source["added"]["deep"].append(2)
    made.to_dict()["added"]["deep"].append(3)
    made.to_dict()["customer"]["entityId"] = 6
    assert made.to_dict()["added"] == {"deep": [1]}
    assert made.to_dict()["customer"] == {"entityId": 5}


@pytest.mark.parametrize("value", [UNSET, {1}, float("nan"), b"x", EVENING.replace(tzinfo=None)], ids=repr)
def test_an_unknown_property_is_rejected_if_json_cannot_hold_it(value: Any) -> None:
    made = campaign()
    made["added"] = {"deep": [value]}
    with pytest.raises(InvalidArgumentError, match=r"CampaignCreate.added.deep\[0\]"):
        made.to_dict()


@pytest.mark.parametrize("kind", ENUMERATIONS)
def test_an_unknown_value_of_an_enumeration_equals_itself_and_is_sent_back(kind: Any) -> None:
    value = "added later" if issubclass(kind, str) else 4711
    found = kind(value)
    assert (found, found.value, found.name) == (value, value, "UNKNOWN")
    assert kind(value) == found
    assert hash(kind(value)) == hash(found) == hash(value)
    assert {found: 1}[value] == 1
    for twin in TWINS:
        assert twin(found) == found
        assert type(twin(found)) is kind
    assert found not in list(kind)


def test_unset_is_one_object_with_a_name() -> None:
    assert repr(UNSET) == "UNSET"
    assert not UNSET
    for twin in TWINS:
        assert twin(UNSET) is UNSET
    assert "note=UNSET" in repr(campaign())


def test_a_field_that_is_null_though_it_never_is_goes_back_as_null_until_it_is_set(documents: Documents) -> None:
    document = json.loads(documents.path("bundle", "giosg").read_text(encoding="utf-8"))
    team = document["components"]["examples"]["Team"]["value"]
    client = importlib.import_module("giosg_client.model")
    page = client.decode(
        TeamPage, {"next": None, "previous": None, "results": [team | {"name": None, "member_count": None}]}
    )
    found = page.results[0]
    assert found.id == UUID(team["id"])
    assert found.member_count is UNSET
    with pytest.raises(giosg_errors.MissingFieldError, match=r"Team.name is null"):
        found.name  # noqa: B018
    assert found.to_dict() == team | {"name": None, "member_count": None}
    found.name = "new"
    assert (found.name, found.to_dict()["name"]) == ("new", "new")


def test_an_invalid_field_deep_in_a_response_is_named() -> None:
    client = importlib.import_module("giosg_client.model")
    with pytest.raises(giosg_errors.InvalidArgumentError, match=r"^results\[1\].id: expected a UUID"):
        client.decode(TeamPage, {"next": None, "previous": None, "results": [{}, {"id": "x"}]})


OTHER_VALUES: list[Any] = [None, 1, True, "text", [{}], {}]


def variants(value: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """An object as it is, with an unknown property, without each of its fields, and with other values in it."""
    yield value
    yield value | {"added": [1]}
    for name in value:
        yield {other: item for other, item in value.items() if other != name}
        for item in OTHER_VALUES:
            yield value | {name: item}


def outcome(read: Callable[[Any], Any], value: Any, error: type[Exception]) -> tuple[Any, ...]:
    """What a reader makes of a value: class and content, or the text of its error."""
    try:
        made = read(value)
    except error as found:
        return type(found), str(found)
    return type(made), vars(made)


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.package)
def test_the_compiled_reader_of_a_model_does_what_the_general_one_does(package: Any, documents: Documents) -> None:
    reading = importlib.import_module(f"{package.package}.reading")
    models = importlib.import_module(f"{package.package}.models")
    error = importlib.import_module(f"{package.package}.errors").InvalidArgumentError
    document = json.loads(documents.path("bundle", package.api).read_text(encoding="utf-8"))
    compared = 0
    for name, example in document["components"]["examples"].items():
        kind = getattr(models, name) if name in models.__all__ else None
        if kind is None or not isinstance(example["value"], dict):
            continue
        general, compiled = reading.general_reader(kind, "parse"), reading.reader(kind, "parse")
        assert compiled is not general
        for value in variants(example["value"]):
            assert outcome(compiled, value, error) == outcome(general, value, error), (name, value)
            compared += 1
    assert compared > 100


@pytest.mark.parametrize(
    "text",
    [
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        "7F9E9580095B42C7838CC04E667B26F7",
        "{7f9e9580-095b-42c7-838c-c04e667b26f7}",
    ],
)
def test_an_identifier_is_read_like_any_uuid(text: str) -> None:
    read = importlib.import_module("giosg_client.codec").codec(UUID).parse
    twins = [read(text), *(twin(read(text)) for twin in TWINS)]
    for found in twins:
        assert found == UUID(text)
        assert (type(found), hash(found), str(found), found.is_safe) == (
            UUID,
            hash(UUID(text)),
            str(UUID(text)),
            UUID(text).is_safe,
        )


@pytest.mark.parametrize("text", ["", "7f9e9580", "z" * 32, "7f9e9580-095b-42c7-838c-c04e667b26f77"])
def test_text_that_is_not_a_uuid_is_rejected(text: str) -> None:
    with pytest.raises(giosg_errors.InvalidArgumentError, match="expected a UUID"):
        importlib.import_module("giosg_client.codec").codec(UUID).parse(text)
