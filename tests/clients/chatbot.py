"""A chatbot as an integrator would write it: a server for webhooks and triggers, and the Python client for calls."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

from giosg_client import Giosg, triggers, webhooks
from giosg_client.models import (
    ChatActionType,
    ChatActionWrite,
    ChatAdded,
    ChatAttachmentWrite,
    ChatComposingStatus,
    ChatInvitationWrite,
    ChatMembershipPatch,
    ChatMessageAdded,
    ChatMessageWrite,
    ChatParticipationWrite,
    ChatPatch,
    ChatRemoved,
    UserClientCreate,
)
from giosg_client.types import Unset

SECRET_PATH = "/hooks/9b2f"
"""Webhooks are not signed; a path that nobody else knows is what published bots rely on."""
GREETING = ChatMessageWrite(
    message="Welcome! What can I help you with?",
    attachments=[
        ChatAttachmentWrite(
            text="Please choose:",
            actions=[
                ChatActionWrite(text="Delivery", type_=ChatActionType.BUTTON, value="delivery"),
                ChatActionWrite(text="Talk to a person", type_=ChatActionType.BUTTON, value="request_human"),
                ChatActionWrite(text="Goodbye", type_=ChatActionType.BUTTON, value="goodbye"),
                ChatActionWrite(text="Our shop", type_=ChatActionType.LINK_BUTTON, value="https://www.example.com/"),
            ],
        )
    ],
)


class Chatbot:
    """Greets every new chat that nobody has joined, answers buttons, and hands over to a team.

    What it is told is put into a queue and answered at once: giosg may repeat what it gets no answer for.
    """

    def __init__(self, api: str, *, app_id: str, app_secret: str, team_id: str) -> None:
        self._api = api
        self._app_id = app_id
        self._app_secret = app_secret
        self._team_id = team_id
        self._work: queue.Queue[bytes | dict[str, str] | None] = queue.Queue()
        self._done: set[tuple[str, str]] = set()
        self.ended: list[str] = []
        self.installed_by: str | None = None
        self.faults: list[BaseException] = []
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def take(self, work: bytes | dict[str, str] | None) -> None:
        self._work.put(work)

    def close(self) -> None:
        self.take(None)
        self._thread.join()

    def _run(self) -> None:
        while (work := self._work.get()) is not None:
            try:
                self._triggered(work) if isinstance(work, dict) else self._told(work)
            except BaseException as fault:
                self.faults.append(fault)

    def _triggered(self, query: dict[str, str]) -> None:
        """Sign in as the bot's user, and be present for two hours."""
        claims = triggers.verify(query["data"], self._app_secret)
        if query["type"] != "install":
            return
        with Giosg(app_token=query["token"], app_secret=self._app_secret, base_url=self._api) as giosg:
            self.installed_by = giosg.users.me().full_name
        assert isinstance(claims.app_user_code, str)
        with Giosg.from_env({}, anonymous=True, base_url=self._api) as giosg:
            token = giosg.tokens.exchange_code(
                code=claims.app_user_code, client_id=self._app_id, client_secret=self._app_secret
            )
        with Giosg(token=token.access_token, base_url=self._api) as giosg:
            giosg.user_clients.create(str(token.user_id), UserClientCreate(presence_expires_in=7200))

    def _told(self, body: bytes) -> None:
        event = webhooks.parse(body)
        once = (event.action, event.resource_id)
        if event.action == "added" and once in self._done:
            return
        self._done.add(once)
        auth = event.app_user_auth
        assert not isinstance(auth, Unset), "giosg sends credentials with every event"
        user_id, access_token = str(auth.user_id), str(auth.access_token)
        with Giosg(access_token=access_token, base_url=self._api) as giosg:
            match event:
                case ChatAdded():
                    self._greet(giosg, user_id, event.resource_id)
                case ChatMessageAdded() if event.resource.response_value:
                    self._answer(giosg, user_id, str(event.resource.chat_id), event.resource.response_value)
                case ChatRemoved():
                    self.ended.append(event.resource_id)

    def _greet(self, giosg: Giosg, user_id: str, chat_id: str) -> None:
        if giosg.routed_chats.get(user_id, chat_id).present_user_participant_count:
            return
        giosg.routed_chats.join(
            user_id, chat_id, ChatParticipationWrite(is_participating=True, composing_status=ChatComposingStatus.IDLE)
        )
        giosg.chat_messages.send(user_id, chat_id, GREETING)

    def _answer(self, giosg: Giosg, user_id: str, chat_id: str, choice: str) -> None:
        def say(text: str) -> None:
            giosg.chat_messages.send(user_id, chat_id, ChatMessageWrite(message=text))

        match choice:
            case "delivery":
                say("We deliver within three working days.")
            case "request_human":
                say("Somebody will be with you soon.")
                giosg.chat_invitations.create(
                    user_id, chat_id, ChatInvitationWrite(invited_team_id=UUID(self._team_id))
                )
                giosg.chat_memberships.update(user_id, chat_id, ChatMembershipPatch(is_participating=False))
            case "goodbye":
                say("Goodbye!")
                giosg.chats.update(user_id, chat_id, ChatPatch(is_ended=True))


@contextmanager
def serving(bot: Chatbot) -> Iterator[str]:
    """A server for the bot; its address."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if self.path == SECRET_PATH:
                bot.take(body)
            self._answer(204 if self.path == SECRET_PATH else 404)

        def do_GET(self) -> None:
            bot.take({name: values[0] for name, values in parse_qs(urlsplit(self.path).query).items()})
            self._answer(204)

        def _answer(self, status: int) -> None:
            self.send_response(status)
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:
            """The address holds secrets."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
            thread.join()
            bot.close()
