"""The whole conversation of a chatbot over HTTP: webhooks and triggers arrive, visitor and agent see its answers."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import httpx
import pytest
from giosg_client import Giosg
from giosg_client.models import ChatComposingStatus, ChatMessageWrite, ChatParticipationWrite
from giosg_visitor_client import GiosgVisitor
from giosg_visitor_client.models import PublicChatMessage, PublicChatMessageWrite, PublicVisitorWrite

from tests.clients.chatbot import SECRET_PATH, Chatbot, serving

ORGANIZATION = "7f9e9580-095b-42c7-838c-c04e667b26f7"
ROOM = "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978"
AGENT = "b1f0c2d4-56c5-11e5-af8d-6c4008c08dfe"
BOT = "a4d2c6e8-56c5-11e5-af8d-6c4008c08dfe"
TEAM = "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10"
APP = "91f0e2d3-4c5b-4a69-8877-66554433221a"
APP_SECRET = "example-app-secret"
PATIENCE = 60.0


def until(condition: Callable[[], object], bot: Chatbot) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert not bot.faults, bot.faults
        assert time.monotonic() < end, "it did not come about"
        time.sleep(0.05)


@pytest.fixture
def api(mock_server: str) -> Iterator[str]:
    """The address of a mock with its demo data, which are put back afterwards."""
    httpx.post(f"{mock_server}/__mock__/reset").raise_for_status()
    yield mock_server
    httpx.post(f"{mock_server}/__mock__/reset").raise_for_status()


class Website:
    """A visitor on a page with a chat window."""

    def __init__(self, api: str, visitor: GiosgVisitor) -> None:
        assert visitor.identity is not None
        self._api = api
        self._visitor = visitor
        self.id = visitor.identity.visitor_id
        visitor.visitors.create(ORGANIZATION, ROOM, PublicVisitorWrite(id=self.id, presence_expires_in=3600))
        self.chat = str(visitor.chats.start(ORGANIZATION, ROOM, self.id).id)

    def say(self, text: str) -> None:
        self._visitor.chats.send(self.id, self.chat, PublicChatMessageWrite(message=text))

    def messages(self) -> list[PublicChatMessage]:
        return list(self._visitor.chats.iter_messages(self.id, self.chat))

    def texts(self) -> list[str]:
        return [one.message for one in self.messages() if isinstance(one.message, str)]

    def click(self, text: str) -> None:
        """Choose a button of the latest message that has it."""
        for message in reversed(self.messages()):
            for attachment in message.attachments or ():
                for action in attachment.actions or ():
                    if action.text == text:
                        httpx.post(
                            f"{self._api}/__mock__/chats/{self.chat}/responses",
                            json={"message_id": str(message.id), "action_id": action.id},
                        ).raise_for_status()
                        return
        raise AssertionError(f"no button {text}")


def test_a_chatbot_greets_answers_hands_over_and_ends(api: str) -> None:
    bot = Chatbot(api, app_id=APP, app_secret=APP_SECRET, team_id=TEAM)
    with (
        serving(bot) as address,
        Giosg(token="mock-limited-token", base_url=api) as agent,
        Giosg(token="mock-admin-token", base_url=api) as admin,
        GiosgVisitor.start(ORGANIZATION, base_url=api) as visitor,
    ):
        user = f"/api/v5/users/{BOT}"
        channels = [f"{user}/routed_chats", f"{user}/chats/*/messages"]
        subscription = httpx.post(
            f"{api}/__mock__/webhooks", json={"url": f"{address}{SECRET_PATH}", "channels": channels}
        )
        assert subscription.status_code == 201, subscription.text

        # The app is installed: the bot signs in and is present.
        trigger = {"type": "install", "url": f"{address}/trigger", "send": True}
        httpx.post(f"{api}/__mock__/triggers", json=trigger).raise_for_status()
        until(lambda: admin.users.get(BOT).is_present, bot)
        assert bot.installed_by == "Demo Admin"
        assert [client.is_present for client in admin.user_clients.iter(BOT)] == [True]

        # A visitor comes; the bot joins and greets with buttons.
        page = Website(api, visitor)
        page.say("Hello?")
        until(lambda: "Welcome! What can I help you with?" in page.texts(), bot)
        chat = admin.chats.get_owned(ORGANIZATION, page.chat)
        assert (chat.present_user_participant_count, chat.present_visitor_participant_count) == (1, 1)
        assert chat.is_real_conversation is True

        page.click("Delivery")
        until(lambda: page.texts()[-1] == "We deliver within three working days.", bot)
        chosen = [one.response_value for one in admin.chat_messages.iter_as_user(BOT, page.chat) if one.response_value]
        assert chosen == ["delivery"]

        # The visitor wants a person: the team has the chat, the bot leaves.
        page.click("Talk to a person")
        until(lambda: [one for one in page.messages() if one.type_ == "leave"], bot)
        assert page.chat in [str(one.id) for one in agent.routed_chats.iter(AGENT)]
        joining = ChatParticipationWrite(is_participating=True, composing_status=ChatComposingStatus.IDLE)
        agent.routed_chats.join(AGENT, page.chat, joining)
        agent.chat_messages.send(AGENT, page.chat, ChatMessageWrite(message="Hello, this is a person."))
        assert page.texts()[-1] == "Hello, this is a person."
        assert admin.users.get(BOT).current_chat_count == 0
        assert admin.users.get(AGENT).current_chat_count == 1

        # Another chat, which the bot ends; giosg tells it so.
        second = Website(api, visitor)
        until(lambda: second.texts(), bot)
        second.click("Goodbye")
        until(lambda: second.chat in bot.ended, bot)
        assert second.texts()[-1] == "Goodbye!"
        ended = admin.chats.get_owned(ORGANIZATION, second.chat)
        assert (ended.is_ended, ended.present_participant_count) == (True, 0)
        assert not admin.chats.get_owned(ORGANIZATION, page.chat).is_ended
    assert not bot.faults, bot.faults
    deliveries = httpx.get(f"{api}/__mock__/webhooks").json()["deliveries"]
    assert {one["state"] for one in deliveries} <= {"delivered", "pending"}
