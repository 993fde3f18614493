"""The giosg hosts for users: tokens with permissions, the page that asks a user to authorize an app, and files."""

from __future__ import annotations

from collections.abc import Sequence

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.demo import DemoSet
from scripts.mock.engine.demo_form import TEXT, TEXTS, check_credentials, entries
from scripts.mock.engine.endpoint import Api, DocumentError
from scripts.mock.engine.incoming import Incoming
from scripts.mock.engine.refusal import Refusal
from scripts.mock.engine.request import Request
from scripts.mock.engine.settings import Settings
from scripts.mock.engine.store import Store
from scripts.mock.engine.unit_of_work import UnitOfWork
from scripts.mock.giosg import asset_files, export_files
from scripts.mock.giosg.credentials import Tokens, TokenUser
from scripts.mock.giosg.host import GiosgHost, forbidden
from scripts.mock.giosg.identity import AUTHORIZE, authorize
from scripts.mock.giosg.subscriptions import CHOOSE_BUTTON, Subscriptions
from scripts.mock.giosg.team_state import is_team_admin
from scripts.mock.giosg.triggers import Triggers

_CREDENTIALS = {
    "tokens": entries(scheme={"enum": ["Token", "Bearer", "Giosgapp"]}, token=TEXT, user=TEXT, permissions=TEXTS),
    "apps": entries(
        client_id=TEXT,
        client_secret=TEXT,
        organization_id=TEXT,
        redirect_uris=TEXTS,
        authorizing_user=TEXT,
        permissions=TEXTS,
        app_user_id=TEXT,
        installation_id=TEXT,
        trigger_url={"type": ["string", "null"]},
    ),
}


class GiosgBackend(GiosgHost[TokenUser]):
    """The Live API, Reporting and Interaction Designer: the same users, tokens and organizations."""

    def __init__(self, apis: Sequence[Api], demo: DemoSet, store: Store, settings: Settings) -> None:
        super().__init__(apis, demo, store, settings)
        _check_credentials(apis, demo.ids("users"))
        self._apps = [app for api in apis for app in api.demo.credentials.get("apps", [])]
        tokens = [one for api in apis for one in api.demo.credentials.get("tokens", [])]
        self._tokens = Tokens(tokens, self._apps, store, settings.clock)
        self.controls = [Subscriptions(self._apps).control, Triggers(self._apps).control, CHOOSE_BUTTON]
        self.routes = {AUTHORIZE: self._authorize_app}
        self.files = {
            asset_files.FOLDER: lambda name: asset_files.asset_file(store, name),
            export_files.FOLDER: lambda name: export_files.export_file(store, name, settings.clock()),
        }

    def _authorize_app(self, incoming: Incoming) -> Answer:
        work = UnitOfWork(self.store, self.settings, self.settings.clock())
        return authorize(work, self._apps, incoming.method, incoming.query)

    def authenticate(self, authorization: str | None) -> TokenUser:
        return self._tokens.user(authorization)

    def stand_in(self) -> TokenUser:
        return self._tokens.first

    def authorize(self, request: Request, caller: TokenUser | None) -> None:
        if caller is not None:
            user = self.store.view("users", caller.user_id)
            if user is None:
                raise Refusal(401, "User inactive or deleted.")
            request.caller, request.permissions = user, caller.permissions
        self.enter_organization(request, caller, request.caller.get("organization_id"))
        if caller is not None:
            _permit(request, caller)


def _permit(request: Request, caller: TokenUser) -> None:
    """Raises Refusal: 403 for a user who has none of the permissions of which the operation needs one."""
    rule = request.endpoint.definition.get("x-permissions", {})
    needed = rule.get("anyOf", ())
    own = rule.get("exceptOwn", False) and request.path.get("user_id", "").lower() == caller.user_id
    if not needed or own or not caller.permissions.isdisjoint(needed):
        return
    if not (rule.get("exceptTeamAdmin", False) and is_team_admin(request)):
        raise forbidden()


def _check_credentials(apis: Sequence[Api], users: frozenset[str]) -> None:
    """Raise DocumentError for credentials of another form, and for a user missing from the demo data."""
    for api in apis:
        check_credentials(api.demo, _CREDENTIALS)
        for kind, name in (("tokens", "user"), ("apps", "authorizing_user"), ("apps", "app_user_id")):
            for number, one in enumerate(api.demo.credentials.get(kind, []), start=1):
                if one[name] not in users:
                    raise DocumentError(
                        f"{api.demo.file}: {kind}, entry {number}: {name} {one[name]} is not among the users; "
                        "keep a record with this id"
                    )
