"""Reports and queries: their figures are consistent."""

from __future__ import annotations

import uuid
from collections import Counter
from datetime import date, datetime, timedelta
from typing import Any

import httpx
import pytest

from scripts.mock.reporting.figures import sessions_of
from tests.mock.support import ADMIN, AGENT, BOT, NOT_FOUND, ORGANIZATION, OTHER_ORGANIZATION, ROOM, ROOMS, Mock

HOST = "/api/reporting/v1"
CHATS = f"{HOST}/rooms/{ROOM}/visitorchatstats/daily/"
VISITORS = f"{HOST}/rooms/{ROOM}/visitor-stats/"
HOURLY = f"{HOST}/rooms/{ROOM}/visitor-stats/hourly/"
ROOM_CHATS = f"{HOST}/rooms/{ROOM}/chat-stats/daily/"
ROOM_PRESENCE = f"{HOST}/rooms/{ROOM}/user-presence-counts/"
RULES = f"{HOST}/rooms/{ROOM}/rules/daily/"
PRESENCE = f"{HOST}/orgs/{ORGANIZATION}/user-presence-counts/quarter-hourly"
CHAT_SESSIONS = f"{HOST}/orgs/{ORGANIZATION}/chat_sessions"
VISITOR_SESSIONS = f"{HOST}/orgs/{ORGANIZATION}/visitor_sessions"
EVENTS = f"/api/events/v2/orgs/{ORGANIZATION}/fetch/"
USER_EVENTS = f"/api/events/v2/users/{ADMIN}/fetch/"
CARDS = f"/api/objectives/v1/orgs/{ORGANIZATION}/reports/"
METRICS = f"/api/objectives/v1/orgs/{ORGANIZATION}/available_metrics"
REPORTS = (CHATS, ROOM_CHATS, VISITORS, HOURLY, RULES, PRESENCE, ROOM_PRESENCE)
QUERIES = (CHAT_SESSIONS, VISITOR_SESSIONS, EVENTS, USER_EVENTS)
DAYS = {"start_date": "2021-03-01", "end_date": "2021-03-07"}
WEEK = {"start": "2021-03-01T00:00:00.000Z", "end": "2021-03-08T00:00:00.000Z"}
QUERY = {"interval": WEEK, "granularity": "all", "aggregations": [{"type": "count"}]}
EVENT_QUERY = {"interval": WEEK, "granularity": "all", "vendor": "your.company.xyz", "aggregations": ["count"]}


def report(client: httpx.Client, path: str, start: str = "2021-03-01", end: str = "2021-03-07") -> dict[str, Any]:
    response = client.get(path, params={"start_date": start, "end_date": end})
    assert response.status_code == 200, response.text
    found: dict[str, Any] = response.json()
    return found


def table(client: httpx.Client, path: str, **changes: Any) -> list[list[Any]]:
    """Return the rows of a query."""
    body = (EVENT_QUERY if "/events/" in path else QUERY) | changes
    response = client.post(path, json=body)
    assert response.status_code == 200, response.text
    data: list[list[Any]] = response.json()["data"]
    return data


def refusal(client: httpx.Client, path: str, **changes: Any) -> list[str]:
    """Return the names of the invalid fields of a rejected query."""
    response = client.post(path, json=(EVENT_QUERY if "/events/" in path else QUERY) | changes)
    assert response.status_code == 400, response.text
    return list(response.json())


class TestReports:
    @pytest.mark.parametrize("path", REPORTS)
    def test_a_report_repeats_the_days_and_is_the_same_each_time(self, giosg: httpx.Client, path: str) -> None:
        first = report(giosg, path)
        assert (first["start_date"], first["end_date"]) == ("2021-03-01", "2021-03-07")
        assert first.get("room_id", first.get("organization_id")) in (ROOM, ORGANIZATION)
        assert report(giosg, path) == first

    def test_there_is_an_entry_for_each_day_and_totals_are_their_sums(self, giosg: httpx.Client) -> None:
        days = [str(date(2021, 3, 1) + timedelta(days=number)) for number in range(7)]
        chats, visitors = report(giosg, CHATS), report(giosg, VISITORS)
        assert [entry.pop("date") for entry in chats["by_date"]] == days
        assert sorted(visitors["by_date"]) == days
        for found, entries in ((chats, chats["by_date"]), (visitors, visitors["by_date"].values())):
            sums: Counter[str] = Counter()
            for entry in entries:
                sums.update(entry)
            totals = {name: value for name, value in found.items() if name.startswith("total_")}
            assert totals == {f"total_{name}": value for name, value in sums.items()}
            assert all(totals.values())

    def test_reports_of_the_same_days_agree(self, giosg: httpx.Client) -> None:
        chats, visitors, rules = report(giosg, CHATS), report(giosg, VISITORS), report(giosg, RULES)
        for entry in chats["by_date"]:
            day = visitors["by_date"][entry["date"]]
            assert entry["visitors_with_conversation_count"] <= entry["visitors_with_chat_count"]
            assert entry["visitors_with_chat_count"] <= entry["visitors_affected_by_chat_count"] <= day["visitor_count"]
            assert day["visitor_count"] <= day["session_count"]
        assert rules["session_with_impression_count"] <= visitors["total_session_count"]
        hours = report(giosg, HOURLY)["by_hour"]
        assert sum(hour["session_count"] for hour in hours.values()) == visitors["total_session_count"]

    def test_a_single_day_has_the_same_figures_as_within_a_range(self, giosg: httpx.Client) -> None:
        (alone,) = report(giosg, CHATS, "2021-03-03", "2021-03-03")["by_date"]
        assert alone == report(giosg, CHATS)["by_date"][2]

    def test_rates_and_amounts_are_decimal_strings_that_follow_from_the_counts(self, giosg: httpx.Client) -> None:
        rules = report(giosg, RULES)
        (purchases,) = rules["purchases_by_currency"]
        assert purchases["purchase_count"] == rules["total_purchase_count"]
        of_a_purchase = float(purchases["sales_value"]) / purchases["purchase_count"]
        assert float(purchases["avg_value_per_buyer"]) >= of_a_purchase - 0.01  # rounded
        assert sum(goal["count"] for goal in rules["goals"]) == rules["total_goal_count"]
        for text in (purchases["sales_value"], purchases["avg_value_per_buyer"], rules["conversion_rate"]):
            assert f"{float(text):.2f}" == text
        assert 0 < float(rules["conversion_rate"]) <= 100

    def test_present_users_are_no_more_than_there_are(self, giosg: httpx.Client) -> None:
        found = report(giosg, PRESENCE)
        counts = [quarter["user_count"] for quarter in found["quarter_hourly"]]
        assert all(1 <= count <= 3 for count in counts)
        assert found["max_user_count"] == max(counts)
        assert found["average_user_count"] == f"{sum(counts) / len(counts):.2f}"
        assert {quarter["minute_of_day"] % 15 for quarter in found["quarter_hourly"]} == {0}

    def test_the_chats_of_a_room_are_the_same_by_either_path_and_their_days_in_any_order(
        self, giosg: httpx.Client
    ) -> None:
        by_day, in_any_order = report(giosg, CHATS), report(giosg, ROOM_CHATS)
        assert in_any_order["by_date"] != by_day["by_date"]
        in_any_order["by_date"].sort(key=lambda day: day["date"])
        assert in_any_order == by_day
        assert report(giosg, ROOM_CHATS.rstrip("/")) == report(giosg, ROOM_CHATS)

    def test_the_presence_of_an_hour_is_the_most_of_its_quarters(self, giosg: httpx.Client) -> None:
        quarters = report(giosg, PRESENCE)["quarter_hourly"]
        hourly = report(giosg, ROOM_PRESENCE)["hourly"]
        assert len(hourly) > 10
        for hour in hourly:
            of_hour = [
                quarter["user_count"]
                for quarter in quarters
                if (quarter["date"], quarter["minute_of_day"] // 60) == (hour["date"], hour["hour_of_day"])
            ]
            assert hour["user_count"] == max(of_hour)

    def test_there_is_nothing_before_the_first_figures_and_nothing_in_the_future(self, mock: Mock) -> None:
        for path, day in ((CHATS, "2017-04-30"), (CHATS, "2026-01-02"), (VISITORS, "2026-01-02")):
            found = report(mock.giosg, path, day, day)
            assert not any(value for name, value in found.items() if name.startswith("total_")), (path, day)
        for day in ("2017-01-22", "2026-01-02"):
            empty = report(mock.giosg, PRESENCE, day, day)
            assert (empty["quarter_hourly"], empty["max_user_count"]) == ([], 0)
            assert empty["average_user_count"] == "0.00"
        assert report(mock.giosg, RULES, "2026-01-02", "2026-01-02")["conversion_rate"] == "0.00"

    def test_the_figures_of_today_grow_with_the_day(self, mock: Mock) -> None:
        sessions = []
        for _ in range(3):
            sessions.append(report(mock.giosg, VISITORS, "2026-01-01", "2026-01-01")["total_session_count"])
            mock.clock.advance(hours=12)
        assert sessions == sorted(set(sessions))

    def test_a_room_made_just_now_has_figures_of_its_own(self, giosg: httpx.Client) -> None:
        room_id = giosg.post(ROOMS, json={"name": "Second"}).json()["id"]
        other = report(giosg, CHATS.replace(ROOM, room_id))
        assert other["room_id"] == room_id
        assert other["by_date"] != report(giosg, CHATS)["by_date"]


class TestRanges:
    @pytest.mark.parametrize("path", REPORTS)
    def test_a_range_has_at_most_180_days_and_ends_after_it_begins(self, giosg: httpx.Client, path: str) -> None:
        report(giosg, path, "2021-01-01", "2021-06-29")
        for start, end in (("2021-01-01", "2021-06-30"), ("2021-01-02", "2021-01-01"), ("0001-01-01", "9999-12-31")):
            response = giosg.get(path, params={"start_date": start, "end_date": end})
            assert (response.status_code, list(response.json())) == (400, ["end_date"])

    @pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
    def test_the_ends_of_the_calendar_are_days_like_others(self, giosg: httpx.Client, day: str) -> None:
        for path in REPORTS:
            assert report(giosg, path, day, day)["end_date"] == day

    @pytest.mark.parametrize("path", REPORTS)
    def test_both_days_must_be_given_and_be_days(self, giosg: httpx.Client, path: str) -> None:
        assert giosg.get(path).json().keys() == DAYS.keys()
        assert giosg.get(path, params=DAYS | {"end_date": "2021-02-29"}).json().keys() == {"end_date"}

    def test_a_slash_at_the_end_of_a_path_is_as_the_vendor_prints_it(self, giosg: httpx.Client) -> None:
        assert giosg.get(CHATS.removesuffix("/"), params=DAYS).status_code == 404
        assert giosg.get(PRESENCE, params=DAYS).status_code == 200


class TestAccess:
    def test_all_of_it_needs_the_permission_for_reports(self, mock: Mock) -> None:
        for path in (*REPORTS, CARDS, METRICS):
            assert mock.limited.get(path, params=DAYS).status_code == 403, path
        for path in QUERIES:
            body = EVENT_QUERY if "/events/" in path else QUERY
            assert mock.limited.post(path, json=body).status_code == 403, path

    def test_rooms_users_and_organizations_of_others_are_out_of_reach(self, giosg: httpx.Client) -> None:
        nobody = str(uuid.uuid4())
        for path in REPORTS[:4]:
            response = giosg.get(path.replace(ROOM, nobody), params=DAYS)
            assert (response.status_code, response.json()) == (404, NOT_FOUND)
        assert giosg.post(USER_EVENTS.replace(ADMIN, nobody), json=EVENT_QUERY).status_code == 404
        for path in (CHAT_SESSIONS, VISITOR_SESSIONS):
            assert giosg.post(path.replace(ORGANIZATION, OTHER_ORGANIZATION), json=QUERY).status_code == 403
            assert giosg.post(path.replace(ORGANIZATION, nobody), json=QUERY).status_code == 404


class TestQueries:
    def test_queries_and_reports_count_the_same(self, giosg: httpx.Client) -> None:
        visitors, chats = report(giosg, VISITORS), report(giosg, CHATS)
        assert table(giosg, VISITOR_SESSIONS) == [[visitors["total_session_count"]]]
        by_initiator = dict(table(giosg, CHAT_SESSIONS, group_by=["chat_initiator"]))
        assert by_initiator == {
            name: chats[f"total_chats_from_{name}_count"] for name in ("autosuggest", "user", "visitor")
        }
        rows = table(giosg, VISITOR_SESSIONS, granularity="day")
        assert [count for _, count in rows] == [day["session_count"] for _, day in sorted(visitors["by_date"].items())]

    @pytest.mark.parametrize(
        ("granularity", "buckets"),
        [
            ("minute", 7 * 1440),
            ("fifteen_minute", 7 * 96),
            ("thirty_minute", 7 * 48),
            ("hour", 7 * 24),
            ("day", 7),
            ("week", 1),
            ("month", 1),
            ("year", 1),
        ],
    )
    def test_there_is_a_row_for_each_bucket_also_for_an_empty_one(
        self, giosg: httpx.Client, granularity: str, buckets: int
    ) -> None:
        rows = table(giosg, VISITOR_SESSIONS, granularity=granularity)
        assert len(rows) == buckets
        assert [moment for moment, _ in rows] == sorted(moment for moment, _ in rows)
        assert sum(count for _, count in rows) == table(giosg, VISITOR_SESSIONS)[0][0]

    def test_the_columns_are_moment_groups_and_metrics(self, giosg: httpx.Client) -> None:
        metrics = [{"type": "count"}, {"type": "hyperUnique", "fields": ["visitor_id"]}]
        body = QUERY | {"granularity": "day", "group_by": ["country", "city"], "aggregations": metrics}
        found = giosg.post(VISITOR_SESSIONS, json=body).json()
        assert [(one["name"], one["type"]) for one in found["fields"]] == [
            ("timestamp", "dimension"),
            ("country", "dimension"),
            ("city", "dimension"),
            ("count", "metric"),
            ("hyperUnique(visitor_id)", "metric"),
        ]
        assert {len(row) for row in found["data"]} == {5}
        assert all(different <= count for *_, count, different in found["data"])
        assert len({tuple(row[:3]) for row in found["data"]}) == len(found["data"])
        whole = giosg.post(VISITOR_SESSIONS, json=body | {"granularity": "all"}).json()
        assert whole["fields"] == found["fields"][1:]

    def test_buckets_begin_by_the_clocks_of_the_time_zone_also_when_they_change(self, giosg: httpx.Client) -> None:
        interval = {"start": "2021-03-27T00:00:00.000+02:00", "end": "2021-03-30T00:00:00.000+03:00"}
        rows = table(giosg, VISITOR_SESSIONS, granularity="day", interval=interval | {"time_zone": "Europe/Helsinki"})
        assert [moment for moment, _ in rows] == [
            "2021-03-26T22:00:00.000Z",
            "2021-03-27T22:00:00.000Z",
            "2021-03-28T21:00:00.000Z",
        ]
        assert len(table(giosg, VISITOR_SESSIONS, granularity="day", interval=interval)) == 4  # by UTC

    def test_months_and_years_have_their_own_lengths(self, giosg: httpx.Client) -> None:
        interval = {"start": "2020-12-15T12:00:00.000Z", "end": "2021-03-02T00:00:00.000Z"}
        months = [moment[:10] for moment, _ in table(giosg, CHAT_SESSIONS, granularity="month", interval=interval)]
        assert months == ["2020-12-01", "2021-01-01", "2021-02-01", "2021-03-01"]
        years = [moment[:10] for moment, _ in table(giosg, CHAT_SESSIONS, granularity="year", interval=interval)]
        assert years == ["2020-01-01", "2021-01-01"]
        weeks = [moment for moment, _ in table(giosg, CHAT_SESSIONS, granularity="week", interval=interval)]
        assert {datetime.fromisoformat(moment).weekday() for moment in weeks} == {0}

    def test_an_interval_ends_before_its_last_moment(self, mock: Mock) -> None:
        giosg = mock.giosg
        begin = sessions_of(ROOM, date(2021, 3, 4), mock.clock.now)[5].begin.isoformat()
        halves = [WEEK | {"end": begin}, WEEK | {"start": begin}]
        counts = [table(giosg, VISITOR_SESSIONS, interval=half)[0][0] for half in halves]
        assert sum(counts) == table(giosg, VISITOR_SESSIONS)[0][0]
        nothing = WEEK | {"end": WEEK["start"]}
        assert table(giosg, VISITOR_SESSIONS, interval=nothing) == [[0]]

    def test_filters_choose_and_can_be_nested(self, giosg: httpx.Client) -> None:
        mobile = {"type": "selector", "dimension": "device_type", "value": "mobile"}
        finland = {"type": "selector", "dimension": "country", "value": "Finland"}
        both = {"type": "and", "fields": [mobile, {"type": "and", "fields": [finland]}]}
        groups = table(giosg, VISITOR_SESSIONS, group_by=["device_type", "country"])
        expected = sum(count for device, country, count in groups if (device, country) == ("mobile", "Finland"))
        assert table(giosg, VISITOR_SESSIONS, filters=both) == [[expected]]
        assert 0 < expected < table(giosg, VISITOR_SESSIONS, filters=mobile)[0][0]
        assert table(giosg, VISITOR_SESSIONS, filters={"type": "and", "fields": []}) == table(giosg, VISITOR_SESSIONS)

    def test_a_deep_filter_is_computed_like_a_flat_one(self, giosg: httpx.Client) -> None:
        filters: dict[str, Any] = {"type": "selector", "dimension": "scope", "value": "org"}
        for _ in range(240):
            filters = {"type": "and", "fields": [filters]}
        assert table(giosg, CHAT_SESSIONS, filters=filters) == table(giosg, CHAT_SESSIONS)

    def test_a_dimension_that_is_not_known_is_null(self, giosg: httpx.Client) -> None:
        (row,) = table(giosg, CHAT_SESSIONS, group_by=["moon_phase"])
        assert row[0] is None
        unknown = [{"type": "hyperUnique", "fields": ["moon_phase"]}]
        assert table(giosg, CHAT_SESSIONS, aggregations=unknown) == [[0]]

    def test_what_cannot_be_computed_is_refused(self, giosg: httpx.Client) -> None:
        assert refusal(giosg, CHAT_SESSIONS, filters={"type": "or", "fields": []}) == ["filters"]
        assert refusal(giosg, CHAT_SESSIONS, filters={"type": "selector", "dimension": "scope"}) == ["filters"]
        for aggregation in ({"type": "median", "fields": ["scope"]}, {"type": "hyperUnique"}):
            assert refusal(giosg, CHAT_SESSIONS, aggregations=[aggregation]) == ["aggregations"]
        assert refusal(giosg, CHAT_SESSIONS, granularity="decade") == ["granularity"]

    @pytest.mark.parametrize("path", QUERIES)
    def test_an_interval_has_at_most_180_days_in_a_zone_that_exists(self, giosg: httpx.Client, path: str) -> None:
        assert table(giosg, path, interval=WEEK | {"end": "2021-08-28T00:00:00.000Z"})
        wrong = [
            {"end": "2021-08-28T00:00:00.001Z"},
            {"end": "2021-02-28T23:59:59.999Z"},
            *({"time_zone": name} for name in ("Mars/Olympus", "../UTC", "", "Europe", "UTC\0", "é" * 300)),
            {"start": "0001-01-01T00:00:00+14:00", "end": "0001-01-02T00:00:00Z"},
        ]
        for change in wrong:
            assert refusal(giosg, path, interval=WEEK | change) == ["interval"], change

    @pytest.mark.parametrize("granularity", ["minute", "day", "week", "month", "year"])
    @pytest.mark.parametrize("zone", ["UTC", "Pacific/Kiritimati", "Pacific/Niue"])
    @pytest.mark.parametrize(
        ("start", "end"),
        [("0001-01-01T23:00:00Z", "0001-01-01T23:30:00Z"), ("9999-12-31T00:00:00Z", "9999-12-31T00:30:00Z")],
    )
    def test_the_ends_of_the_calendar_break_nothing(
        self, giosg: httpx.Client, granularity: str, zone: str, start: str, end: str
    ) -> None:
        interval = {"start": start, "end": end, "time_zone": zone}
        response = giosg.post(CHAT_SESSIONS, json=QUERY | {"granularity": granularity, "interval": interval})
        assert response.status_code in (200, 400)


class TestEvents:
    def test_events_follow_from_the_same_log(self, giosg: httpx.Client) -> None:
        sessions = table(giosg, VISITOR_SESSIONS)[0][0]
        view = {"type": "selector", "dimension": "action", "value": "view"}
        assert table(giosg, EVENTS, filters=view) == [[sessions]]
        rules = report(giosg, RULES)
        purchase = {"type": "selector", "dimension": "action", "value": "purchase"}
        count, total = table(giosg, EVENTS, filters=purchase, aggregations=["count", "sum"])[0]
        assert count == rules["total_purchase_count"]
        assert f"{total:.2f}" == rules["purchases_by_currency"][0]["sales_value"]

    def test_every_aggregation_is_computed(self, giosg: httpx.Client) -> None:
        names = ["min", "max", "sum", "count", "avg", "category_uniq", "action_uniq", "label_uniq"]
        names += ["visitor_id_uniq", "session_id_uniq", "user_id_uniq"]
        found = dict(zip(names, table(giosg, EVENTS, aggregations=names)[0], strict=True))
        assert found["min"] <= found["avg"] <= found["max"] <= found["sum"]
        assert found["category_uniq"] == 3
        assert found["user_id_uniq"] == 3
        assert found["visitor_id_uniq"] <= found["session_id_uniq"] <= found["count"]

    def test_a_number_over_nothing_is_null(self, giosg: httpx.Client) -> None:
        nothing = {"type": "selector", "dimension": "action", "value": "none"}
        assert table(giosg, EVENTS, filters=nothing, aggregations=["count", "max", "avg"]) == [[0, None, None]]

    def test_sources_and_vendor_choose(self, giosg: httpx.Client) -> None:
        parts = [table(giosg, EVENTS, sources=[source])[0][0] for source in ("trusted", "untrusted")]
        assert sum(parts) == table(giosg, EVENTS)[0][0] == table(giosg, EVENTS, sources=["trusted", "untrusted"])[0][0]
        assert all(parts)
        assert table(giosg, EVENTS, vendor="somebody.else") == [[0]]

    def test_the_events_of_users_are_a_part_of_those_of_their_organization(self, giosg: httpx.Client) -> None:
        by_user = {user: count for user, count in table(giosg, EVENTS, group_by=["user_id"]) if user}
        assert by_user.keys() == {ADMIN, AGENT, BOT}
        for user, count in by_user.items():
            assert table(giosg, USER_EVENTS.replace(ADMIN, user)) == [[count]]


class TestObjectives:
    def test_a_report_card_names_a_metric_that_there_is(self, giosg: httpx.Client) -> None:
        (card,) = giosg.get(CARDS).json()
        metrics = {metric["id"]: metric for metric in giosg.get(METRICS).json()}
        assert card["organization_id"] == ORGANIZATION
        assert card["reporting_query_args"].keys() <= set(metrics[card["reporting_metric_id"]]["filters"])

    def test_the_goal_of_the_card_is_one_of_the_rule_report(self, giosg: httpx.Client) -> None:
        (card,) = giosg.get(CARDS).json()
        goals = [goal["goal_id"] for goal in report(giosg, RULES)["goals"]]
        assert card["reporting_query_args"]["goal_id"] in goals
