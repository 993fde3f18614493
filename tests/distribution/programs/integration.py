"""The tests of an integrator's project: nothing here knows the repository that the packages come from."""

import asyncio
import time

import httpx
import pytest
import requests
from gotom_client.errors import NotFoundError
from gotom_client.models import CampaignUpdate

HEADERS = {"Authorization": "Token mock-admin-token"}
ORGANIZATION = "7f9e9580-095b-42c7-838c-c04e667b26f7"
TEAMS = f"/api/v6/orgs/{ORGANIZATION}/teams"


@pytest.mark.parametrize("number", range(8))
def test_every_test_has_fresh_demo_data(giosg_mock, number):
    """Each adds a team, in whatever worker and order, and sees only its own."""
    before = requests.get(giosg_mock.url + TEAMS, headers=HEADERS).json()["results"]
    added = requests.post(giosg_mock.url + TEAMS, headers=HEADERS, json={"name": f"Team {number}"})
    assert added.status_code == 201
    teams = requests.get(giosg_mock.url + TEAMS, headers=HEADERS).json()["results"]
    assert sorted({team["name"] for team in teams} - {team["name"] for team in before}) == [f"Team {number}"]
    assert len(teams) == len(before) + 1
    assert [one.number for one in giosg_mock.requests] == [1, 2, 3]


@pytest.mark.parametrize("number", range(8))
def test_our_client_comes_configured(gotom_mock, number):
    with gotom_mock.client() as gotom:
        assert gotom.campaigns.get("12345").name == "Spring campaign"
        gotom.campaigns.update("12345", CampaignUpdate(name=f"Campaign {number}"))
        assert gotom.campaigns.get("12345").name == f"Campaign {number}"
    (update,) = gotom_mock.requests.matching("updateCampaign", path="/app-api/campaign/12345")
    assert update.json() == {"name": f"Campaign {number}"}
    assert len(gotom_mock.requests.matching("getCampaign", status=200)) == 2


def test_a_signature_with_another_secret_is_refused(gotom_mock):
    from gotom_client.errors import AuthenticationError

    with gotom_mock.client(user="demo_user", secret="another") as gotom, pytest.raises(AuthenticationError):
        gotom.campaigns.get("12345")
    assert gotom_mock.requests.matching("getCampaign", status=401)


def test_the_async_client_comes_configured(giosg_mock):
    async def name():
        async with giosg_mock.async_client() as giosg:
            return (await giosg.users.me()).full_name

    assert asyncio.run(name()) == "Demo Admin"


def test_the_application_answers_in_process_from_the_same_state(giosg_mock):
    assert requests.post(giosg_mock.url + TEAMS, headers=HEADERS, json={"name": "By port"}).status_code == 201

    async def names():
        transport = httpx.ASGITransport(giosg_mock.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://mock", headers=HEADERS) as client:
            return [team["name"] for team in (await client.get(TEAMS)).json()["results"]]

    assert "By port" in asyncio.run(names())
    assert len(giosg_mock.requests.matching("listTeams")) == 1


def test_requests_are_separate_per_api(giosg_mock, gotom_mock):
    requests.get(giosg_mock.url + TEAMS, headers=HEADERS)
    with gotom_mock.client() as gotom, pytest.raises(NotFoundError):
        gotom.campaigns.get("26106")
    assert [one.operation_id for one in giosg_mock.requests] == ["listTeams"]
    assert [(one.operation_id, one.status) for one in gotom_mock.requests] == [("getCampaign", 404)]


def test_reset_within_a_test_restores_and_forgets(giosg_mock):
    requests.post(giosg_mock.url + TEAMS, headers=HEADERS, json={"name": "Gone"})
    giosg_mock.reset()
    assert len(giosg_mock.requests) == 0
    teams = requests.get(giosg_mock.url + TEAMS, headers=HEADERS).json()["results"]
    assert "Gone" not in [team["name"] for team in teams]


def test_every_fixture_exists(giosg_mock, visitor_mock, reporting_mock, interactions_mock, gotom_mock):
    mocks = (giosg_mock, visitor_mock, reporting_mock, interactions_mock, gotom_mock)
    assert [mock.api for mock in mocks] == ["giosg", "visitor", "reporting", "interactions", "gotom"]
    assert len({mock.url for mock in mocks}) == 1


def test_a_reset_takes_milliseconds(giosg_mock):
    def seconds():
        begin = time.process_time()
        giosg_mock.reset()
        return time.process_time() - begin

    assert min(seconds() for _ in range(20)) < 0.005
