"""`Control`, over HTTP: state, clock, faults, switches and journal."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import httpx
import pytest

from scripts.mock.control import Control, ControlError
from scripts.signing.auth import GoTomHMACAuth
from tests.mock.support import ADMIN, AGENT, DEMO_SECRET, INTERACTION, ORGANIZATION, ROOMS, TEAMS, walk

CAMPAIGN = "/app-api/campaign/12345"
MOMENT = datetime(2030, 5, 6, 7, 8, 9, tzinfo=UTC)


@pytest.fixture
def control(mock_server: str) -> Iterator[Control]:
    with Control(mock_server) as control:
        control.reset()
        yield control
        control.reset()


@pytest.fixture
def giosg(mock_server: str) -> Iterator[httpx.Client]:
    headers = {"Authorization": "Token mock-admin-token"}
    with httpx.Client(base_url=mock_server, headers=headers, timeout=20, trust_env=False) as client:
        yield client


@pytest.fixture
def gotom(mock_server: str, control: Control) -> Iterator[httpx.Client]:
    """A client that signs with the time of the mock."""
    auth = GoTomHMACAuth("demo_user", DEMO_SECRET, clock=lambda: control.now)
    with httpx.Client(base_url=mock_server, auth=auth, timeout=20, trust_env=False) as client:
        yield client


class TestState:
    def test_a_snapshot_can_be_restored_as_often_as_wanted(self, control: Control, giosg: httpx.Client) -> None:
        giosg.post(TEAMS, json={"name": "kept"})
        control.snapshot("two")
        kept = giosg.get(TEAMS).json()
        for _ in range(2):
            giosg.delete(f"{TEAMS}/{kept['results'][0]['id']}")
            giosg.post(TEAMS, json={"name": "lost"})
            control.restore("two")
            assert giosg.get(TEAMS).json() == kept
        control.reset()
        assert walk(giosg, TEAMS) == [["My first team"]]
        control.restore("two")
        assert giosg.get(TEAMS).json() == kept

    def test_an_unknown_snapshot_is_an_error(self, control: Control) -> None:
        with pytest.raises(ControlError, match="404"):
            control.restore("nothing")

    def test_records_are_loaded_beside_the_others_or_instead(self, control: Control, giosg: httpx.Client) -> None:
        team = giosg.get(TEAMS).json()["results"][0]
        other = team | {"id": "5a5a5a5a-0000-4000-8000-000000000001", "name": "Loaded"}
        assert control.load({"teams": [other]}) == 1
        assert walk(giosg, TEAMS) == [["My first team", "Loaded"]]
        with pytest.raises(ControlError, match=r"400: records: teams, record 1: 5a5a.* exists already; use `replace`"):
            control.load({"teams": [other]})
        control.load({"teams": [other, {"example": "Team"}]}, replace=True)
        assert walk(giosg, TEAMS) == [["Loaded", "My first team"]]

    @pytest.mark.parametrize(
        ("records", "message"),
        [
            ({"nothing": []}, "unknown collection nothing"),
            ({"teams": [{}]}, "teams, record 1"),
            ({"teams": [{"example": "Team"}, {"example": "Nobody"}]}, "record 2: unknown example Nobody"),
        ],
    )
    def test_invalid_records_change_nothing(
        self, control: Control, giosg: httpx.Client, records: dict[str, Any], message: str
    ) -> None:
        with pytest.raises(ControlError, match=message):
            control.load(records, replace=True)
        assert walk(giosg, TEAMS) == [["My first team"]]


class TestClock:
    def test_the_clock_stops_moves_and_resumes(self, control: Control) -> None:
        control.freeze(MOMENT)
        assert control.now == control.now == MOMENT
        control.travel(days=1, seconds=1)
        assert control.now == MOMENT + timedelta(days=1, seconds=1)
        control.travel(timedelta(days=-1))
        control.set_time(MOMENT)
        control.run()
        assert timedelta() <= control.now - MOMENT < timedelta(minutes=5)
        control.travel(hours=1)
        assert timedelta(hours=1) <= control.now - MOMENT < timedelta(hours=1, minutes=5)
        control.reset()
        assert abs(control.now - datetime.now(UTC)) < timedelta(minutes=5)

    @pytest.mark.parametrize("moment", [datetime(2, 1, 1, tzinfo=UTC), datetime(9998, 12, 31, tzinfo=UTC)])
    def test_it_reaches_every_year_and_no_further(self, control: Control, moment: datetime) -> None:
        control.freeze(moment)
        with pytest.raises(ControlError, match="years 2 to 9998"):
            control.travel(days=-1 if moment.year == 2 else 1)
        assert control.now == moment

    def test_signatures_presence_and_records_go_by_it(
        self, control: Control, giosg: httpx.Client, gotom: httpx.Client, mock_server: str
    ) -> None:
        control.freeze(MOMENT)
        assert giosg.post(TEAMS, json={"name": "x"}).json()["created_at"].startswith("2030-05-06T07:08:09")
        assert gotom.get(CAMPAIGN).status_code == 200
        real = giosg.get(f"{mock_server}{CAMPAIGN}", auth=GoTomHMACAuth("demo_user", DEMO_SECRET))
        assert real.text == '"Request is too old"'
        agent = f"/api/v5/orgs/{ORGANIZATION}/users/{AGENT}"
        giosg.put(f"{agent}/clients/{ORGANIZATION}", json={"rooms": [], "expires_in": 60}).raise_for_status()
        assert giosg.get(agent).json()["is_present"] is True
        control.travel(seconds=60)
        assert giosg.get(agent).json()["is_present"] is False


class TestFaults:
    def test_an_operation_fails_some_times_and_then_works(self, control: Control, gotom: httpx.Client) -> None:
        control.fail("getCampaign", status=429, retry_after=2, skip=1, count=2)
        responses = [gotom.get(CAMPAIGN) for _ in range(5)]
        assert [response.status_code for response in responses] == [200, 429, 429, 200, 200]
        assert [response.headers.get("retry-after") for response in responses] == [None, "2", "2", None, None]
        assert [(one["seen"], one["used"]) for one in control.faults()] == [(5, 2)]

    def test_retry_after_may_be_a_date(self, control: Control, giosg: httpx.Client) -> None:
        control.fail("getCurrentUser", status=503, retry_after=100, retry_after_form="date")
        moment = parsedate_to_datetime(giosg.get("/api/v5/users/me").headers["retry-after"])
        assert timedelta(seconds=0) < moment - datetime.now(UTC) <= timedelta(seconds=100)

    @pytest.mark.parametrize(
        ("match", "expected"),
        [
            ({"operation": "listTeams"}, [503, 200, 200]),
            ({"api": "gotom"}, [200, 200, 503]),
            ({"method": "post"}, [200, 503, 200]),
            ({"path": "/api/v6/.*"}, [503, 200, 200]),
            ({"path": "/api"}, [200, 200, 200]),
            ({}, [503, 503, 503]),
        ],
    )
    def test_a_fault_is_for_the_requests_that_match(
        self, control: Control, giosg: httpx.Client, gotom: httpx.Client, match: dict[str, str], expected: list[int]
    ) -> None:
        control.fail(status=503, **match)  # type: ignore[arg-type]
        responses = [giosg.get(TEAMS), giosg.post(INTERACTION, json={}), gotom.get(CAMPAIGN)]
        assert [response.status_code for response in responses] == expected

    def test_a_documented_status_has_its_documented_body(self, control: Control, giosg: httpx.Client) -> None:
        """The server checks its responses; others have the body that errors of the API have."""
        control.fail("listTeams", status=403)
        assert set(giosg.get(TEAMS).json()) == {"detail"}
        control.remove_faults()
        control.fail("listTeams", status=418, body={"own": [1]}, headers={"X-Own": "1"})
        response = giosg.get(TEAMS)
        assert (response.status_code, response.json(), response.headers["x-own"]) == (418, {"own": [1]}, "1")

    def test_a_success_can_be_provoked_too(self, control: Control, giosg: httpx.Client) -> None:
        control.fail("createTeam", status=201)
        assert giosg.post(TEAMS, json={"name": "x"}).status_code == 201
        assert walk(giosg, TEAMS) == [["My first team"]]

    @pytest.mark.parametrize(("executed", "count"), [(False, 1), (True, 2)])
    def test_a_request_that_fails_is_executed_only_if_asked(
        self, control: Control, giosg: httpx.Client, executed: bool, count: int
    ) -> None:
        control.fail("createTeam", status=500, executed=executed)
        assert giosg.post(TEAMS, json={"name": "x"}).status_code == 500
        assert len(giosg.get(TEAMS).json()["results"]) == count

    def test_a_probability_is_reproducible_by_its_seed(self, control: Control, giosg: httpx.Client) -> None:
        runs = []
        for _ in range(2):
            control.fail("getCurrentUser", status=503, probability=0.5, seed=7)
            runs.append([giosg.get("/api/v5/users/me").status_code for _ in range(40)])
            control.remove_faults()
        assert runs[0] == runs[1]
        assert min(Counter(runs[0]).values()) >= 5

    @pytest.mark.parametrize("delay", [0.2, {"min": 0.2, "max": 0.3}, {"median": 0.2, "sigma": 0}])
    def test_latency_delays_a_response_and_no_other(self, control: Control, giosg: httpx.Client, delay: Any) -> None:
        control.fail("getCurrentUser", delay=delay)
        start = time.monotonic()
        assert giosg.get("/api/v5/users/me").status_code == 200
        assert time.monotonic() - start >= 0.2

    def test_a_body_can_be_slow(self, control: Control, giosg: httpx.Client) -> None:
        size = len(giosg.get(ROOMS).content)
        control.fail("listRooms", bytes_per_second=size / 0.3)
        start = time.monotonic()
        assert len(giosg.get(ROOMS).content) == size
        assert time.monotonic() - start >= 0.25

    @pytest.mark.parametrize(
        ("fault", "error"),
        [
            ({"truncate": 10}, httpx.RemoteProtocolError),
            ({"truncate": 0}, httpx.RemoteProtocolError),
            ({"drop": "reset"}, (httpx.ReadError, httpx.RemoteProtocolError)),
            ({"drop": "timeout"}, httpx.ReadTimeout),
        ],
    )
    def test_a_response_can_be_cut_dropped_or_missing(
        self, control: Control, giosg: httpx.Client, fault: dict[str, Any], error: type[Exception]
    ) -> None:
        control.fail("getCurrentUser", count=1, **fault)
        with pytest.raises(error):
            giosg.get("/api/v5/users/me", timeout=0.5 if "drop" in fault else 20)
        assert giosg.get("/api/v5/users/me").status_code == 200

    def test_a_request_can_ask_for_its_own_fault(self, control: Control, giosg: httpx.Client) -> None:
        failed = giosg.get(TEAMS, headers={"X-Mock-Fault": "status=503; retry-after=9; delay=0.01"})
        assert (failed.status_code, failed.headers["retry-after"]) == (503, "9")
        for text in ("status", "status=x", "colour=red", "status=99", "drop=it", "delay=-1", "retry-after=9"):
            assert giosg.get(TEAMS, headers={"X-Mock-Fault": text}).status_code == 400, text
        assert giosg.get(TEAMS).status_code == 200

    @pytest.mark.parametrize(
        ("text", "message"),
        [
            ("retry-after=9", "retry-after: has no effect without status."),
            ("retry-after=-1; status=503", "retry-after: -1 is less than the minimum of 0"),
            ("", "The fault has no effect; set one of status, delay, bytes-per-second, truncate, drop."),
            ("drop=reset; truncate=1", "truncate: no response is sent with drop; set one of the two."),
        ],
    )
    def test_an_invalid_fault_of_a_request_is_explained_in_the_names_of_the_header(
        self, giosg: httpx.Client, text: str, message: str
    ) -> None:
        refused = giosg.get(TEAMS, headers={"X-Mock-Fault": text})
        assert (refused.status_code, refused.json()["detail"]) == (400, f"X-Mock-Fault: {message}")

    def test_a_documented_status_can_be_preferred(self, control: Control, giosg: httpx.Client) -> None:
        assert giosg.get(TEAMS, headers={"Prefer": "code=403"}).status_code == 403
        assert giosg.get(TEAMS, headers={"Prefer": 'respond-async, code="404"'}).status_code == 404
        assert giosg.get(TEAMS, headers={"Prefer": "code=418"}).status_code == 200
        for status in (429, 503):  # of any server, documented or not
            failed = giosg.get(TEAMS, headers={"Prefer": f"code={status}"})
            assert (failed.status_code, failed.headers["retry-after"]) == (status, "1")
        assert giosg.get(TEAMS, headers={"Prefer": "respond-async"}).status_code == 200

    @pytest.mark.parametrize(
        "fault",
        [
            {"status": 42},
            {"probability": 2},
            {"delay": -1},
            {"path": "("},
            {"path": "/(?<name>of another dialect)"},
            {"count": 0},
            {"drop": "x"},
            {"retry_after": 10**10},
            {"delay": {"min": 2, "max": 1}},
            {"operation": "listTeam"},
            {"api": "Giosc"},
        ],
    )
    def test_an_invalid_fault_is_an_error(self, control: Control, fault: dict[str, Any]) -> None:
        with pytest.raises(ControlError, match="400"):
            control.fail(**fault)
        assert control.faults() == []

    @pytest.mark.parametrize(
        ("fault", "message"),
        [
            ({}, "The fault has no effect; set one of status, delay, "),
            ({"operation": "listTeams", "count": 1}, "The fault has no effect"),
            ({"retry_after": 5}, "retryAfter: has no effect without status"),
            ({"body": {"a": 1}, "delay": 1}, "body: has no effect without status"),
            ({"drop": "reset", "status": 503}, "status: no response is sent with drop"),
            ({"drop": "timeout", "truncate": 3}, "truncate: no response is sent with drop"),
            ({"delay": -1}, "delay: -1 is less than the minimum of 0"),
            ({"delay": {"min": 1, "max": 4000}}, "delay/max: 4000 is greater than the maximum of 3600"),
            ({"delay": {"min": 1}}, '"max" is a required property|fewer|less'),
            ({"delay": {"min": 1, "sigma": 1}}, "delay: .*required"),
            ({"delay": {"min": 1, "max": 2, "median": 1}}, "delay: .*more than 2"),
        ],
    )
    def test_a_fault_without_effect_or_with_a_wrong_limit_is_explained(
        self, control: Control, fault: dict[str, Any], message: str
    ) -> None:
        with pytest.raises(ControlError, match=message):
            control.fail(**fault)

    def test_a_fault_ends_when_removed(self, control: Control, giosg: httpx.Client) -> None:
        one = control.fail("listTeams", status=503)
        control.fail("listRooms", status=503)
        control.remove_fault(one)
        assert [giosg.get(TEAMS).status_code, giosg.get(ROOMS).status_code] == [200, 503]
        control.reset()
        assert giosg.get(ROOMS).status_code == 200
        with pytest.raises(ControlError, match="404"):
            control.remove_fault(one)


class TestSwitches:
    def test_without_credentials_every_caller_is_the_first_user(self, control: Control, mock_server: str) -> None:
        control.switch(credentials=False)
        with httpx.Client(base_url=mock_server, trust_env=False) as client:
            assert client.get("/api/v5/users/me").json()["id"] == ADMIN
            assert client.get(CAMPAIGN).status_code == 200
            room = client.get(ROOMS).json()["results"][0]["id"]
            assert client.get(f"/api/v5/public/orgs/{ORGANIZATION}/rooms/{room}").status_code == 200
            control.switch(credentials=True)
            assert [client.get(path).status_code for path in ("/api/v5/users/me", CAMPAIGN)] == [401, 401]

    def test_without_validation_an_invalid_request_gets_the_example(
        self, control: Control, giosg: httpx.Client
    ) -> None:
        assert giosg.post(TEAMS, json={"name": 7}).status_code == 400
        control.switch(validation=False)
        assert giosg.post(TEAMS, json={"name": 7}).status_code == 201
        assert walk(giosg, TEAMS) == [["My first team"]]
        control.reset()
        assert giosg.post(TEAMS, json={"name": 7}).status_code == 400


class TestJournal:
    def test_requests_are_found_by_what_they_were(
        self, control: Control, giosg: httpx.Client, gotom: httpx.Client
    ) -> None:
        giosg.get(TEAMS)
        giosg.post(TEAMS, json={"name": "x"})
        gotom.get(CAMPAIGN)
        assert [one["operationId"] for one in control.requests()] == ["listTeams", "createTeam", "getCampaign"]
        for filters in (
            {"operation": "createTeam"},
            {"method": "post"},
            {"status": 201},
            {"path": f"{TEAMS}", "method": "POST"},
        ):
            assert [one["number"] for one in control.requests(**filters)] == [2]
        assert [one["number"] for one in control.requests(api="gotom")] == [3]
        assert [one["number"] for one in control.requests(path="/api/v6/.*")] == [1, 2]
        control.verify("createTeam", json={"name": "x"})
        control.verify("createTeam", count=1, at_most=1)
        control.verify("deleteTeam", count=0)
        with pytest.raises(ControlError, match="Unknown filter"):
            control.requests(colour="red")
        with pytest.raises(ControlError, match="regular expression"):
            control.requests(path="(")
        with pytest.raises(ControlError, match="unknown operation 'createTeams'; similar: createTeam"):
            control.verify("createTeams", count=0)
        with pytest.raises(ControlError, match="unknown api 'gotomm'; similar: gotom"):
            control.count(api="gotomm")

    def test_a_verification_that_fails_names_what_almost_fits(self, control: Control, giosg: httpx.Client) -> None:
        giosg.post(TEAMS, json={"name": "x"})
        giosg.get(ROOMS)
        with pytest.raises(
            AssertionError,
            match=r"fit .*: expected at least 1, found 0; almost:\n  POST .* 201 \(createTeam\) differs in json",
        ):
            control.verify("createTeam", json={"name": "y"})
        with pytest.raises(AssertionError, match=r"fit {'operation': 'createTeam'}: expected at least 2, found 1$"):
            control.verify("createTeam", at_least=2)
        with pytest.raises(AssertionError, match=r"expected 2, found 1$"):
            control.verify("createTeam", count=2)

    def test_a_request_is_shown_with_its_response_and_no_secret(self, control: Control, giosg: httpx.Client) -> None:
        form = {
            "grant_type": "authorization_code",
            "code": "example-authorization-code",
            "client_id": "91f0e2d3-4c5b-4a69-8877-66554433221a",
            "client_secret": "example-app-secret",
        }
        token = giosg.post("/identity/token", data=form).json()["access_token"]
        giosg.post(TEAMS, json={"name": "x"})
        shown = [control.request(number) for number in (1, 2)]
        assert token not in str(shown)
        assert "example-app-secret" not in str(shown)
        assert (shown[0]["response"]["access_token"], shown[1]["body"]) == ("***", {"name": "x"})
        assert shown[1]["response"]["name"] == "x"

    def test_a_wrong_path_names_the_nearest_operations(self, control: Control, giosg: httpx.Client) -> None:
        assert giosg.get(TEAMS.replace("teams", "team")).status_code == 404
        near = control.request(1)["nearMisses"]
        assert "listTeams" in [one["operation"] for one in near]

    def test_a_wrong_signature_is_explained(self, control: Control, giosg: httpx.Client) -> None:
        giosg.get(CAMPAIGN, auth=GoTomHMACAuth("demo_user", DEMO_SECRET + "\n"))
        (entry,) = control.requests(status=401)
        assert entry["diagnosis"].startswith("secret: the secret was used with a line feed at its end")
