"""Webhooks: sent after the change, in order, again when they fail, to this machine only; and the journal of them."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import jsonschema_rs
import pytest

from scripts.mock.app import load_behaviours
from scripts.mock.control import Control
from scripts.mock.engine import control, dispatcher, outbox
from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import BEHAVIOURS
from scripts.mock.engine.endpoint import Api
from scripts.mock.engine.outbox import Outbox, UndescribedDelivery
from scripts.mock.engine.outgoing import Delivery, DestinationError, check_destination
from scripts.mock.engine.request import Request
from scripts.mock.engine.settings import Settings
from scripts.mock.engine.store_errors import StoreFullError
from scripts.mock.engine.stores import open_store
from tests.mock.databases import MockDatabase
from tests.mock.subscriber import PATIENCE, Subscriber, subscribe, subscriber_server
from tests.mock.support import ADMIN, CHAT, URL, Clock, Mock

WEBHOOKS = "/__mock__/webhooks"
MESSAGES = f"/api/v5/users/{ADMIN}/chats/{CHAT}/messages"
ONE_CHANNEL = ["/api/v5/orgs/*/owned_chats/*/messages"]


def say(giosg: httpx.Client, *texts: str) -> None:
    for text in texts:
        assert giosg.post(MESSAGES, json={"message": text}).status_code == 201


def said(subscriber: Subscriber) -> list[str]:
    return [event["resource"]["message"] for event in subscriber.events]


def journal(client: httpx.Client) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = client.get(WEBHOOKS).json()["deliveries"]
    return found


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, "it did not come about"
        time.sleep(0.01)


def states(client: httpx.Client) -> list[str]:
    return [entry["state"] for entry in journal(client)]


class TestDelivery:
    def test_what_happened_arrives_in_order(self, giosg: httpx.Client, subscriber: Subscriber) -> None:
        subscribe(giosg, subscriber, channels=ONE_CHANNEL)
        texts = [str(number) for number in range(20)]
        say(giosg, *texts)
        received = subscriber.wait_for(20)
        assert said(subscriber) == texts
        assert {(one.method, one.path, one.headers["content-type"]) for one in received} == {
            ("POST", "/hooks", "application/json")
        }

    def test_a_failed_delivery_is_repeated_and_those_behind_it_wait(
        self, giosg: httpx.Client, subscriber: Subscriber, clock: Clock
    ) -> None:
        subscriber.answers += [500, 302]
        subscribe(giosg, subscriber, channels=ONE_CHANNEL)
        say(giosg, "first", "second")
        for attempts, pause in ((1, 1), (2, 2)):
            until(lambda attempts=attempts: len(journal(giosg)[0]["attempts"]) == attempts)  # type: ignore[misc]
            assert said(subscriber) == ["first"] * attempts
            clock.advance(seconds=pause)
        subscriber.wait_for(4)
        until(lambda: states(giosg) == ["delivered", "delivered"])
        assert said(subscriber) == ["first", "first", "first", "second"]
        assert [attempt["status"] for attempt in journal(giosg)[0]["attempts"]] == [500, 302, 204]
        assert journal(giosg)[0]["attempts"][1]["at"] == "2026-01-01T00:00:01.000Z"
        assert {one.path for one in subscriber.received} == {"/hooks"}, "redirects are not followed"

    def test_a_delivery_that_keeps_failing_is_given_up(
        self, giosg: httpx.Client, subscriber: Subscriber, clock: Clock
    ) -> None:
        subscriber.answers += [503] * (len(dispatcher.PAUSES) + 1)
        subscribe(giosg, subscriber, channels=ONE_CHANNEL)
        say(giosg, "lost", "kept")
        for number, pause in enumerate(dispatcher.PAUSES, start=1):
            subscriber.wait_for(number)
            until(lambda number=number: len(journal(giosg)[0]["attempts"]) == number)  # type: ignore[misc]
            clock.advance(seconds=pause)
        until(lambda: states(giosg) == ["failed", "delivered"])
        assert said(subscriber)[-1] == "kept"

    def test_a_subscriber_that_is_not_there_is_tried_again(self, giosg: httpx.Client) -> None:
        with subscriber_server() as gone:
            pass
        subscribe(giosg, gone, channels=ONE_CHANNEL)
        say(giosg, "hello")
        until(lambda: bool(journal(giosg)[0]["attempts"]))
        (entry,) = journal(giosg)
        assert (entry["state"], entry["attempts"][0]["error"]) == ("pending", "ConnectError")

    def test_a_subscriber_that_does_not_answer_in_time_has_not_received_it(
        self, giosg: httpx.Client, subscriber: Subscriber, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(dispatcher, "TIMEOUT", 0.2)
        subscriber.open.clear()
        subscribe(giosg, subscriber, channels=ONE_CHANNEL)
        say(giosg, "hello")
        until(lambda: bool(journal(giosg)[0]["attempts"]))
        assert journal(giosg)[0]["attempts"][0]["error"] == "TimeoutError"

    def test_answers_and_other_subscribers_do_not_wait_for_a_slow_one(
        self, giosg: httpx.Client, subscriber: Subscriber
    ) -> None:
        subscriber.open.clear()
        subscribe(giosg, subscriber, channels=ONE_CHANNEL)
        with subscriber_server() as other:
            subscribe(giosg, other, channels=ONE_CHANNEL)
            say(giosg, "one", "two", "three")
            other.wait_for(3)
            subscriber.wait_for(1)
            assert (said(subscriber), said(other)) == (["one"], ["one", "two", "three"])
            subscriber.open.set()
            subscriber.wait_for(3)

    def test_proxies_of_the_environment_are_ignored(
        self, giosg: httpx.Client, subscriber: Subscriber, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, "http://127.0.0.1:9")
        subscribe(giosg, subscriber, channels=ONE_CHANNEL)
        say(giosg, "direct")
        subscriber.wait_for(1)

    def test_a_change_that_is_undone_is_not_told(
        self, apis: list[Api], subscriber: Subscriber, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        load_behaviours()
        send = BEHAVIOURS["chat_messages.send"]

        def send_and_perhaps_fail(request: Request) -> Answer:
            answer = send.run(request)
            if request.body["message"] == "undone":
                raise ZeroDivisionError
            return answer

        monkeypatch.setitem(BEHAVIOURS, send.name, replace(send, run=send_and_perhaps_fail))
        mock = Mock.start(apis)
        client = mock.client("Token mock-admin-token")
        client.event_hooks = {}
        subscribe(client, subscriber, channels=ONE_CHANNEL)
        assert client.post(MESSAGES, json={"message": "undone"}).status_code == 500
        say(client, "done")
        subscriber.wait_for(1)
        until(lambda: states(client) == ["delivered"])
        assert said(subscriber) == ["done"]
        mock.close()

    def test_what_is_too_much_for_one_subscriber_is_dropped(
        self, giosg: httpx.Client, subscriber: Subscriber, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(outbox, "MOST_PENDING", 2)
        subscriber.open.clear()
        subscribe(giosg, subscriber, channels=ONE_CHANNEL)
        say(giosg, "one", "two", "three")
        assert sorted(states(giosg)) == ["dropped", "pending", "pending"]
        subscriber.open.set()
        until(lambda: sorted(states(giosg)) == ["delivered", "delivered", "dropped"])
        say(giosg, "four")
        subscriber.wait_for(3)
        assert said(subscriber) == ["one", "two", "four"]


class TestRestart:
    def test_what_was_not_delivered_is_sent_after_the_next_start(
        self, start_mock: Callable[..., Mock], tmp_path: Path, subscriber: Subscriber
    ) -> None:
        subscriber.answers.append(500)
        first = start_mock(database=str(tmp_path / "state.db"))
        subscribe(first.giosg, subscriber, channels=ONE_CHANNEL)
        say(first.giosg, "one", "two")
        subscriber.wait_for(1)
        first.close()
        second = start_mock(database=str(tmp_path / "state.db"))
        subscriber.wait_for(3)
        say(second.giosg, "three")
        subscriber.wait_for(4)
        assert said(subscriber) == ["one", "one", "two", "three"]
        until(lambda: states(second.giosg) == ["delivered"] * 3)
        second.close()
        third = start_mock(database=str(tmp_path / "state.db"))
        say(third.giosg, "four")
        subscriber.wait_for(5)
        assert said(subscriber)[4:] == ["four"], "what was delivered is not sent again"

    def test_a_host_that_is_no_longer_allowed_gets_nothing(
        self, start_mock: Callable[..., Mock], tmp_path: Path
    ) -> None:
        allowed = frozenset({"app.example.com"})
        first = start_mock(database=str(tmp_path / "state.db"), webhook_hosts=allowed)
        body = {"url": "https://app.example.com/hooks", "channels": ONE_CHANNEL}
        assert first.giosg.post(WEBHOOKS, json=body).status_code == 201
        first.close()
        second = start_mock(database=str(tmp_path / "state.db"))
        say(second.giosg, "hello")
        assert states(second.giosg) == ["refused"]


class TestSubscriptions:
    @pytest.mark.parametrize(
        "url",
        [
            "http://app.example.com/hooks",
            "http://10.0.0.1/",
            "http://127.0.0.1.example.com/",
            "http://localhost.example.com/",
            "http://0.0.0.0/",
            "http://169.254.169.254/latest",
            "http://2130706433/",
            "http://user:secret@127.0.0.1/",
            "http://127.0.0.1/#part",
            "http://127.0.0.1:x/",
            "http://[::1/",
            "http:///hooks",
            "ftp://127.0.0.1/",
            "file:///etc/hosts",
            "//127.0.0.1/",
            "127.0.0.1",
            "http://127.0.0.1/ x",
            "http://127.0.0.1/\r\nx",
            "",
        ],
    )
    def test_only_addresses_of_this_machine_can_be_subscribed(self, anonymous: httpx.Client, url: str) -> None:
        response = anonymous.post(WEBHOOKS, json={"url": url})
        assert response.status_code == 400
        assert response.json()["detail"].startswith("url: ")
        assert anonymous.get(WEBHOOKS).json()["subscriptions"] == []

    @pytest.mark.parametrize(
        "url", ["http://127.0.0.1:1/", "https://127.8.9.1/x?y=z", "http://[::1]:1/", "http://localhost/"]
    )
    def test_every_address_of_this_machine_will_do(self, url: str) -> None:
        check_destination(url, ())

    def test_other_hosts_can_be_allowed_by_name(self) -> None:
        check_destination("https://app.example.com/hooks", {"app.example.com"})
        with pytest.raises(DestinationError, match="--webhook-host"):
            check_destination("https://other.example.com/hooks", {"app.example.com"})

    @pytest.mark.parametrize(
        "body",
        [
            "",
            "no JSON",
            "[]",
            "{}",
            '{"url": 1}',
            '{"url": "http://127.0.0.1/", "app_id": "nobody"}',
            '{"url": "http://127.0.0.1/", "actions": ["burnt"]}',
            '{"url": "http://127.0.0.1/", "channels": []}',
            '{"url": "http://127.0.0.1/", "channels": ["/api/v5/users/somebody/routed_chats"]}',
            '{"url": "http://127.0.0.1/", "unknown": 1}',
        ],
    )
    def test_a_body_that_makes_no_subscription_is_refused(self, anonymous: httpx.Client, body: str) -> None:
        assert anonymous.post(WEBHOOKS, content=body).status_code == 400

    @pytest.mark.parametrize("origin", ["null", "http://127.0.0.1:8080"])
    def test_pages_cannot_make_the_mock_send_requests(self, mock: Mock, origin: str) -> None:
        page = mock.shared(["null", "loopback"])
        for path, body in ((WEBHOOKS, {}), ("/__mock__/triggers", {"type": "setup"})):
            response = page.post(path, json=body | {"url": "http://127.0.0.1:1/"}, headers={"Origin": origin})
            assert response.status_code == 403, path
        assert page.get(WEBHOOKS, headers={"Origin": origin}).json()["subscriptions"] == []

    def test_a_subscription_can_be_ended(self, giosg: httpx.Client, subscriber: Subscriber) -> None:
        made = subscribe(giosg, subscriber, channels=ONE_CHANNEL)
        say(giosg, "told")
        subscriber.wait_for(1)
        assert giosg.delete(f"{WEBHOOKS}/{made['id']}").status_code == 204
        assert giosg.delete(f"{WEBHOOKS}/{made['id']}").status_code == 404
        say(giosg, "not told")
        assert len(journal(giosg)) == 1

    def test_a_reset_ends_all_of_them_and_forgets_what_is_pending(
        self, giosg: httpx.Client, subscriber: Subscriber, clock: Clock
    ) -> None:
        subscriber.answers.append(500)
        subscribe(giosg, subscriber, channels=ONE_CHANNEL)
        say(giosg, "one", "two")
        subscriber.wait_for(1)
        giosg.post("/__mock__/reset")
        assert giosg.get(WEBHOOKS).json() == {"subscriptions": [], "deliveries": []}
        clock.advance(hours=1)
        subscribe(giosg, subscriber, channels=ONE_CHANNEL)
        say(giosg, "three")
        subscriber.wait_for(2)
        assert said(subscriber) == ["one", "three"]

    @pytest.mark.parametrize("path", ["reset", "snapshots/a/restore"])
    def test_a_reset_that_cannot_be_stored_forgets_nothing(
        self,
        apis: list[Api],
        database: MockDatabase,
        subscriber: Subscriber,
        monkeypatch: pytest.MonkeyPatch,
        path: str,
    ) -> None:
        handle = control.Control.answer

        def fail(*arguments: Any) -> None:
            handle(*arguments)
            raise StoreFullError("the disk is full")

        subscriber.answers.append(500)
        with (
            closing(Mock.start(apis, database=database.location)) as mock,
            Control(URL, http_client=mock.anonymous) as client,
        ):
            client.snapshot("a")
            subscribe(mock.giosg, subscriber, channels=ONE_CHANNEL)
            mock.gotom.get("/app-api/campaign/12345")
            client.freeze()
            client.fail("listTeams", status=503)
            say(mock.giosg, "one", "two")
            subscriber.wait_for(1)
            until(lambda: bool(journal(mock.giosg)[0]["attempts"]))
            with monkeypatch.context() as patch:
                patch.setattr(control.Control, "answer", fail)  # just before the commit
                assert mock.anonymous.post(f"/__mock__/{path}").status_code == 507
            assert len(client.requests()) == 3
            assert [one["operation"] for one in client.faults()] == ["listTeams"]
            assert len(client.signatures()) == 1
            client.travel(hours=1)
            until(lambda: states(mock.giosg) == ["delivered", "delivered"])
        assert said(subscriber) == ["one", "one", "two"]

    def test_the_journal_shows_no_secret(self, giosg: httpx.Client, subscriber: Subscriber) -> None:
        response = giosg.post(WEBHOOKS, json={"url": f"{subscriber.url}?key=hidden", "channels": ONE_CHANNEL})
        assert response.status_code == 201
        say(giosg, "hello")
        (received,) = subscriber.wait_for(1)
        assert received.query == {"key": ["hidden"]}
        text = giosg.get(WEBHOOKS).text
        assert "hidden" not in text
        assert received.body["app_user_auth"]["access_token"] not in text


def test_the_test_mode_notices_a_body_that_is_not_described() -> None:
    validator = jsonschema_rs.Draft202012Validator({"required": ["channel"]})
    delivery = Delivery("1", "s", "http://127.0.0.1:9/", '{"action": "added"}', "chatAdded", {}, "")
    with closing(open_store()) as store:
        box = Outbox(store, Settings(check_responses=True), {"chatAdded": validator})
        for faulty in (delivery, replace(delivery, event="unknown")):
            with pytest.raises(UndescribedDelivery):
                box.queue([faulty])
        box.queue([replace(delivery, body='{"channel": ""}'), replace(delivery, id="2", body=None, event=None)])
        Outbox(store, Settings(), {}).queue([replace(delivery, id="3")])
        assert store.count(outbox.OUTBOX, "s") == 3
