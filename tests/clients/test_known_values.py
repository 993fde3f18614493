"""Open lists of values, on their way to the generator and back from a server."""

from __future__ import annotations

from scripts.clients.known_values import with_known_values


def test_an_open_list_becomes_an_enumeration_wherever_it_stands() -> None:
    known = {"type": "string", "x-extensible-enum": ["x", "y"]}
    made = with_known_values({"a": [known], "b": {"enum": ["z"]}})
    assert made == {"a": [{"type": "string", "enum": ["x", "y"]}], "b": {"enum": ["z"]}}
    assert "x-extensible-enum" in known, "the document itself stays as it is"


def test_a_request_that_closes_an_open_list_keeps_the_class_of_the_answer() -> None:
    """The generator looks at the reference alone; both sides have one class."""
    from giosg_client.models import Gender, User, UserPatch

    assert User.__annotations__["gender"] == "Gender | None"
    assert UserPatch.__annotations__["gender"] == "Gender | None | Unset"
    unknown = Gender("other")
    assert (unknown.name, UserPatch(gender=unknown).to_dict()) == ("UNKNOWN", {"gender": "other"})


def test_a_page_without_its_optional_members_is_empty_and_the_last() -> None:
    import httpx
    from gotom_client import GoTom
    from gotom_client.models import PrimaryKeyEntity

    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={}))
    with GoTom(tenant="demo", user="u", secret="s", transport=transport) as gotom:
        assert list(gotom.primary_keys.iter(PrimaryKeyEntity.TARIF)) == []
