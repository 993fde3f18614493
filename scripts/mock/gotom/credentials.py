"""API users of goTom; each has one secret and signs as one or more kinds of user (`x-signature`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any


class Signers:
    """Users and secrets of the demo data, by kind of user."""

    def __init__(self, users: Iterable[Mapping[str, Any]]) -> None:
        """Each of `users` has a name (`user`), a `secret` and its kinds of user (`signs_as`)."""
        self._users = list(users)
        self._secrets: dict[str | None, dict[str, str]] = {}

    def secrets_for(self, kind: str | None) -> Mapping[str, str]:
        """Return the secrets, by user id, of the users of a kind; empty for None."""
        if kind not in self._secrets:
            self._secrets[kind] = {one["user"]: one["secret"] for one in self._users if kind in one["signs_as"]}
        return self._secrets[kind]
