"""Control of a running mock, in this process or another: its state, clock, faults and journal.

    control = Control("http://127.0.0.1:4010")
    control.fail("getCampaign", status=429, retry_after=2, count=1)
    control.freeze(datetime(2026, 1, 1, tzinfo=UTC))
    ...
    control.verify("getCampaign", count=2)

Every method raises `httpx.HTTPError` if the mock cannot be reached, and `ControlError` if it rejects the call.
"""

from __future__ import annotations

import json as json_module
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self
from urllib.parse import quote

import httpx

_TIMEOUT = 10.0


class ControlError(Exception):
    """The mock rejected a control request; the message says why."""


class Control:
    """The control endpoints of a mock; also a context manager that closes its connections."""

    def __init__(self, url: str, *, namespace: str | None = None, http_client: httpx.Client | None = None) -> None:
        """`url` is that of the mock, without path; `http_client` replaces the own one and is not closed.

        `namespace` is the one to control: that of requests with `X-Mock-Namespace`.
        """
        self._headers = {} if namespace is None else {"X-Mock-Namespace": namespace}
        self._url = url.rstrip("/")
        self._own = http_client is None
        self._http = http_client or httpx.Client(trust_env=False, timeout=_TIMEOUT)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections."""
        if self._own:
            self._http.close()

    def health(self) -> dict[str, Any]:
        """Return the `status` of the mock and the `apis` that it serves."""
        return self._object("GET", "health")

    def reset(self) -> None:
        """Restore the demo data and the clock; remove faults and the journal, and switch all checks on."""
        self._call("POST", "reset")

    # State

    def collections(self) -> list[dict[str, Any]]:
        """Return the collections, each with `name`, `api` and number of `records`."""
        return self._list("collections", "collections")

    def records(self, collection: str, *, start: int = 0, limit: int = 200) -> list[dict[str, Any]]:
        """Return the records of a collection as stored, oldest first, with secrets masked; at most 200."""
        found: list[dict[str, Any]] = []
        while True:  # pages of large records have fewer of them
            params = {"start": start + len(found), "limit": limit - len(found)}
            page = self._call("GET", f"collections/{_segment(collection)}", params=params)
            found += page["records"]
            if not page["records"] or len(found) >= limit or start + len(found) >= page["total"]:
                return found

    def snapshot(self, name: str = "default") -> None:
        """Keep the state under a name, until the mock stops."""
        self._call("PUT", f"snapshots/{_segment(name)}")

    def restore(self, name: str = "default") -> None:
        """Return to a state kept."""
        self._call("POST", f"snapshots/{_segment(name)}/restore")

    def snapshots(self) -> list[str]:
        """Return the names of the snapshots."""
        names: list[str] = self._call("GET", "snapshots")["snapshots"]
        return names

    def remove_snapshot(self, name: str = "default") -> None:
        self._call("DELETE", f"snapshots/{_segment(name)}")

    def load(self, records: Mapping[str, Sequence[Mapping[str, Any]]], *, replace: bool = False) -> int:
        """Insert records by collection, in the format of demo data files; returns how many.

        With `replace`, they replace all records of their collections.
        """
        return int(self._call("POST", "data", {"records": records, "replace": replace})["loaded"])

    def load_file(self, file: str | Path) -> int:
        """Load a JSON file as of `--data`; return how many records it has. Raises OSError, ValueError for its JSON."""
        data = json_module.loads(Path(file).read_text(encoding="utf-8"))
        try:
            return int(self._call("POST", "data", data)["loaded"])
        except ControlError as error:
            raise ControlError(f"{file}: {error}") from None

    # Clock

    @property
    def now(self) -> datetime:
        """The time of the mock."""
        return datetime.fromisoformat(self._call("GET", "clock")["now"])

    def freeze(self, now: datetime | str | None = None) -> None:
        """Freeze the clock, at an aware datetime (or its ISO 8601 text) or the time of the mock."""
        self._call("POST", "clock", {"frozen": True} | ({} if now is None else {"now": _text_of(now)}))

    def set_time(self, now: datetime | str) -> None:
        """Set the clock to an aware datetime or its ISO 8601 text; it keeps running unless frozen."""
        self._call("POST", "clock", {"now": _text_of(now)})

    def travel(self, duration: timedelta | None = None, **units: float) -> None:
        """Move the clock by a duration, or by its units as of `timedelta`: `travel(days=1)`."""
        moved = (duration or timedelta()) + timedelta(**units)
        self._call("POST", "clock", {"travel": moved.total_seconds()})

    def run(self) -> None:
        """Start a frozen clock again."""
        self._call("POST", "clock", {"frozen": False})

    # Faults

    def fail(
        self,
        operation: str | None = None,
        *,
        api: str | None = None,
        method: str | None = None,
        path: str | None = None,
        status: int | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        retry_after: int | None = None,
        retry_after_form: Literal["seconds", "date"] | None = None,
        delay: float | Mapping[str, float] | None = None,
        bytes_per_second: float | None = None,
        truncate: int | None = None,
        drop: Literal["reset", "timeout"] | None = None,
        executed: bool | None = None,
        probability: float | None = None,
        seed: int | None = None,
        skip: int | None = None,
        count: int | None = None,
    ) -> str:
        """Set a fault for the requests that match, and return its id.

        Args:
            operation, api, method, path: which requests; `path` is a regular expression. The default is all.
            status: status of the response, with a documented example as body, or `body`.
            retry_after: seconds in `Retry-After`, in the form of `retry_after_form`.
            delay: latency in seconds, or `{"min": ..., "max": ...}` or `{"median": ..., "sigma": ...}` (log-normal).
            bytes_per_second: speed of the body.
            truncate: number of bytes after which the connection closes.
            drop: reset the connection, or never respond.
            executed: whether the request still takes effect, as when only its response is lost.
            probability: of each request to fail, reproducible with `seed`.
            skip, count: number of requests that succeed first, and that fail then.
        """
        given = {
            "operation": operation,
            "api": api,
            "method": method,
            "path": path,
            "status": status,
            "body": body,
            "headers": headers,
            "retryAfter": retry_after,
            "retryAfterForm": retry_after_form,
            "delay": delay,
            "bytesPerSecond": bytes_per_second,
            "truncate": truncate,
            "drop": drop,
            "executed": executed,
            "probability": probability,
            "seed": seed,
            "skip": skip,
            "count": count,
        }
        return str(self._call("POST", "faults", _without_none(given))["id"])

    def faults(self) -> list[dict[str, Any]]:
        """Return the faults, each with how many requests it has `seen` and failed (`used`)."""
        return self._list("faults", "faults")

    def remove_fault(self, identifier: str) -> None:
        self._call("DELETE", f"faults/{_segment(identifier)}")

    def remove_faults(self) -> None:
        self._call("DELETE", "faults")

    def switch(self, *, validation: bool | None = None, credentials: bool | None = None) -> None:
        """Switch checks of requests off or on, until the next reset."""
        self._call("PATCH", "switches", _without_none({"validation": validation, "credentials": credentials}))

    def switches(self) -> dict[str, bool]:
        """Return whether each check is on."""
        return self._object("GET", "switches")

    # Journal

    def requests(self, operation: str | None = None, **filters: str | int) -> list[dict[str, Any]]:
        """Return the requests that fit: by `operation`, `api`, `method`, `path` (a regular expression), `status`.

        `after` is a number: only later ones; with `limit`, only so many of the latest.
        """
        return self._list("requests", "requests", _filters(operation, filters))

    def count(self, operation: str | None = None, **filters: str | int) -> int:
        """Return the number of requests that fit, see `requests`."""
        return int(self._call("GET", "requests/count", params=_filters(operation, filters))["count"])

    def clear_requests(self) -> None:
        """Clear the journal."""
        self._call("DELETE", "requests")

    def request(self, number: int) -> dict[str, Any]:
        """Return a request of the journal with the bodies of request and response, secrets masked."""
        return self._object("GET", f"requests/{_segment(number)}")

    def verify(
        self,
        operation: str | None = None,
        *,
        count: int | None = None,
        at_least: int | None = None,
        at_most: int | None = None,
        json: Any = None,
        **filters: str | int,
    ) -> None:
        """Check how many requests fit, by default at least one; `json` is the whole body.

        Raises:
            AssertionError: another number; the message has the expected one, and lists the requests that almost fit.
        """
        wanted = _filters(operation, filters) | _without_none({"json": json})
        limits = _without_none({"count": count, "atLeast": at_least, "atMost": at_most})
        found = self._call("POST", "requests/verify", wanted | limits)
        if not found["holds"]:
            near = "".join(
                f"\n  {one['method']} {one['path']} {one['status']} ({one['operationId']}) differs in "
                f"{', '.join(one['differs'])}"
                for one in found["nearMisses"]
            )
            words = {"count": "", "atLeast": "at least ", "atMost": "at most "}
            expected = " and ".join(f"{words[name]}{number}" for name, number in (limits or {"atLeast": 1}).items())
            raise AssertionError(
                f"requests that fit {wanted}: expected {expected}, found {found['count']}{near and '; almost:' + near}"
            )

    # Signatures of goTom

    def signatures(self) -> list[dict[str, Any]]:
        """Return the latest 50 signatures that were checked, oldest first, each with its diagnosis."""
        return self._list("signatures", "signatures")

    def signature(self) -> dict[str, Any]:
        """Return the latest signature that was checked: `stringToSign`, its `parts` and what differs."""
        return self._object("GET", "signatures/last")

    # giosg

    def webhooks(self) -> dict[str, Any]:
        """Return the `subscriptions` and the latest `deliveries`."""
        return self._object("GET", "webhooks")

    def subscribe(
        self,
        url: str,
        *,
        app_id: str | None = None,
        channels: Sequence[str] | None = None,
        actions: Sequence[Literal["added", "changed", "removed"]] | None = None,
    ) -> dict[str, Any]:
        """Subscribe an app to webhooks, by default the first app to all channels and actions."""
        given = {"url": url, "app_id": app_id, "channels": channels, "actions": actions}
        return self._object("POST", "webhooks", _without_none(given))

    def unsubscribe(self, subscription_id: str) -> None:
        """Remove a subscription; pending deliveries are still sent."""
        self._call("DELETE", f"webhooks/{_segment(subscription_id)}")

    def trigger(
        self,
        type: str,
        *,
        app_id: str | None = None,
        url: str | None = None,
        user_id: str | None = None,
        chat_id: str | None = None,
        redirect_uri: str | None = None,
        send: bool | None = None,
    ) -> dict[str, Any]:
        """Trigger an app; return the `url`, which the mock calls itself with `send`."""
        given = {
            "type": type,
            "app_id": app_id,
            "url": url,
            "user_id": user_id,
            "chat_id": chat_id,
            "redirect_uri": redirect_uri,
            "send": send,
        }
        return self._object("POST", "triggers", _without_none(given))

    def choose_button(self, chat_id: str, message_id: str, action_id: str) -> dict[str, Any]:
        """Let the visitor of a chat choose a button; return the visitor's message."""
        body = {"message_id": message_id, "action_id": action_id}
        return self._object("POST", f"chats/{_segment(chat_id)}/responses", body)

    def _object(self, method: str, path: str, body: Any = None) -> dict[str, Any]:
        found: dict[str, Any] = self._call(method, path, body)
        return found

    def _list(self, path: str, name: str, params: Mapping[str, Any] | None = None) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self._call("GET", path, params=params)[name]
        return found

    def _call(self, method: str, path: str, body: Any = None, params: Mapping[str, Any] | None = None) -> Any:
        response = self._http.request(
            method, f"{self._url}/__mock__/{path}", json=body, params=params, headers=self._headers
        )
        if not response.is_success:
            raise ControlError(f"{response.status_code}: {_detail(response)}")
        return response.json() if response.content else None


def _segment(name: str | int) -> str:
    """Return a path segment."""
    return quote(str(name), safe="")


def _detail(response: httpx.Response) -> str:
    """Return the message of an error; its text if it is not one of the mock."""
    try:
        return str(response.json()["detail"])
    except (ValueError, LookupError, TypeError):
        return response.text[:200]


def _without_none(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def _filters(operation: str | None, filters: Mapping[str, str | int]) -> dict[str, Any]:
    return dict(filters) | ({} if operation is None else {"operation": operation})


def _text_of(moment: datetime | str) -> str:
    return moment if isinstance(moment, str) else moment.isoformat()
