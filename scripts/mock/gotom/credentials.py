"""The API users of goTom: each signs for the kinds of user that `x-signature` names, with one secret."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any


class Signers:
    """Users and secrets of the demo data by the kind of user that signs."""

    def __init__(self, users: Iterable[Mapping[str, Any]]) -> None:
        """`users` have a name (`user`), a `secret` and the kinds of user that they sign as (`signs_as`)."""
        self._users = list(users)
        self._secrets: dict[str | None, dict[str, str]] = {}

    def secrets_for(self, kind: str | None) -> Mapping[str, str]:
        """Secrets by user id of those who sign as a kind of user; None is nobody."""
        if kind not in self._secrets:  # there are as many as kinds
            self._secrets[kind] = {one["user"]: one["secret"] for one in self._users if kind in one["signs_as"]}
        return self._secrets[kind]
