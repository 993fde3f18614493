"""Attachments of a message: cards with buttons, and the visitor's choice of a button."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from scripts.mock.engine.replay import new_id

Record = dict[str, Any]
_CARD = ("title", "title_link_url", "text", "image_url", "image_link_url", "link_target")
_SWITCHES = ("is_disabled_on_selection", "is_disabled_on_visitor_message")
_BUTTON = ("text", "type", "link_target", "value", "style", *_SWITCHES)


@dataclass(frozen=True)
class Choice:
    """A button of a message."""

    message: Record
    attachment: Record
    action: Record

    @property
    def response(self) -> Record:
        """Return the attributes of the message for the visitor's choice."""
        attachment = {name: value for name, value in self.attachment.items() if name != "actions"}
        return {
            "response_to_message_id": self.message["id"],
            "response_to_attachment_id": self.attachment["id"],
            "response_to_attachment": attachment,
            "response_to_action_id": self.action["id"],
            "response_to_action": self.action,
            "response_value": self.action["value"],
        }

    def is_disabled_after(self, later: Iterable[Mapping[str, Any]]) -> bool:
        """Return whether later messages have disabled the button."""
        return any(
            (one["type"] == "action" and self._answers(one) and self.action["is_disabled_on_selection"])
            or (one["type"] == "msg" and one["sender_type"] == "visitor" and self._is_off_after_a_message)
            for one in later
        )

    @property
    def _is_off_after_a_message(self) -> bool:
        return bool(self.action["is_disabled_on_visitor_message"])

    def _answers(self, message: Mapping[str, Any]) -> bool:
        return bool(message.get("response_to_message_id") == self.message["id"])


def made(attachments: Iterable[Mapping[str, Any]]) -> list[Record]:
    """Return attachments as stored: with ids, and null for missing properties."""
    return [
        {"id": new_id()}
        | {name: attachment.get(name) for name in _CARD}
        | {"actions": [_button(action) for action in attachment.get("actions", ())]}
        for attachment in attachments
    ]


def _button(action: Mapping[str, Any]) -> Record:
    button: Record = {"id": new_id()} | {name: action.get(name) for name in _BUTTON}
    for name in _SWITCHES:
        button[name] = bool(button[name])
    return button


def find_choice(message: Record, action_id: str) -> Choice | None:
    """Return a button of a message by its id."""
    for attachment in message.get("attachments") or ():
        for action in attachment["actions"]:
            if action["id"] == action_id:
                return Choice(message, attachment, action)
    return None
