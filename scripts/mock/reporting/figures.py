"""A synthetic log of sessions and chats, from which all reports are computed, so that they are consistent.

It is a function of room and day, equal on every machine. Nothing of it is stored.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

FIRST_DAY = date(2017, 5, 1)
"""First day of the chat statistics, by their page; earlier days are empty."""
_BROWSERS = (("Chrome", "88.0"), ("Firefox", "86.0"), ("Safari", "14.0"))
_CITIES = (("Helsinki", "Finland"), ("Tampere", "Finland"), ("Stockholm", "Sweden"))
_DEVICES = ("desktop", "desktop", "desktop", "mobile", "mobile", "tablet")
_INITIATORS = ("autosuggest", "autosuggest", "user", "visitor", "visitor")


@dataclass(frozen=True, slots=True)
class Chat:
    """A chat of a session; `initiator` is who or what started it."""

    id: str
    initiator: str
    visitor_messages: int
    user_messages: int

    @property
    def is_conversation(self) -> bool:
        """Whether both sides wrote."""
        return self.visitor_messages > 0 and self.user_messages > 0

    @property
    def is_missed(self) -> bool:
        """Whether the visitor got no response."""
        return self.visitor_messages > 0 and self.user_messages == 0


@dataclass(frozen=True, slots=True)
class Session:
    """A visit to a room. `has_impression`: a rule was shown; `goals` and `purchase` (in cents): its results."""

    id: str
    visitor_id: str
    begin: datetime
    device_type: str
    browser_name: str
    browser_version: str
    city: str
    country: str
    was_suggested_a_chat: bool
    chat: Chat | None
    has_impression: bool
    goals: int
    purchase: int | None


def days(first: date, last: date) -> Iterator[date]:
    """Return each day from the first to the last, both included."""
    return (first + timedelta(days=number) for number in range((last - first).days + 1))


def sessions_of(room_id: str, day: date, now: datetime) -> list[Session]:
    """Return the sessions of a room that began on a day (UTC), oldest first, up to now."""
    today = now.astimezone(UTC)
    if not FIRST_DAY <= day <= today.date():
        return []
    found = _made_up(room_id, day)
    return [session for session in found if session.begin <= today] if day == today.date() else list(found)


@lru_cache(maxsize=2048)
def _made_up(room_id: str, day: date) -> tuple[Session, ...]:
    chance = random.Random(f"{room_id}/{day}")
    midnight = datetime(day.year, day.month, day.day, tzinfo=UTC)
    begins = sorted(midnight + timedelta(seconds=chance.randrange(86_400)) for _ in range(chance.randrange(20, 60)))
    return tuple(_session(chance, room_id, begin) for begin in begins)


def _session(chance: random.Random, room_id: str, begin: datetime) -> Session:
    visitor_id = hashlib.blake2b(f"{room_id}/{chance.randrange(400)}".encode(), digest_size=16).hexdigest()
    browser_name, browser_version = chance.choice(_BROWSERS)
    city, country = chance.choice(_CITIES)
    chat = _chat(chance) if chance.random() < 0.4 else None
    suggested = chat.initiator == "autosuggest" if chat else chance.random() < 0.3
    has_impression = chance.random() < 0.6
    return Session(
        id=f"{chance.getrandbits(128):032x}",
        visitor_id=visitor_id,
        begin=begin,
        device_type=chance.choice(_DEVICES),
        browser_name=browser_name,
        browser_version=browser_version,
        city=city,
        country=country,
        was_suggested_a_chat=suggested,
        chat=chat,
        has_impression=has_impression,
        goals=chance.randrange(3) if has_impression else 0,
        purchase=chance.randrange(500, 20_000) if has_impression and chance.random() < 0.2 else None,
    )


def _chat(chance: random.Random) -> Chat:
    initiator = chance.choice(_INITIATORS)
    is_missed = initiator == "visitor" and chance.random() < 0.2
    return Chat(
        id=f"{chance.getrandbits(128):032x}",
        initiator=initiator,
        visitor_messages=chance.randrange(1 if initiator == "visitor" else 0, 9),
        user_messages=0 if is_missed else chance.randrange(1, 10),
    )
