"""What an app needs in TypeScript, judged by the cases of the Python client: webhooks, triggers and credentials."""

from __future__ import annotations

import time
from typing import Any

import pytest

from scripts.files.yaml_file import load_document
from scripts.openapi import JSON, Document
from tests.clients.test_triggers import SECRET, claims, encoded, other_signature, signed
from tests.clients.test_webhooks import CHAT, event, examples
from tests.conftest import PROJECT, Documents
from tests.typescript.conftest import run

_EACH = """
const results = [];
for (const one of cases) {
  try { results.push(await act(one)); } catch (error) { results.push([error.constructor.name, error.message]); }
}
show(results);
"""


def each(action: str, cases: list[Any], **values: Any) -> list[Any]:
    """What an action returns for each case, or the name and message of what it throws."""
    found: list[Any] = run("giosg", f"const act = async (one) => {action};{_EACH}", cases=cases, **values)
    return found


def test_every_example_of_every_webhook_becomes_the_event_that_the_document_names(documents: Documents) -> None:
    document = Document("giosg", load_document(documents.path("bundle", "giosg")))
    known = [
        (webhook.bodies[JSON]["$ref"].rpartition("/")[2], example)
        for webhook in document.webhooks
        if webhook.body
        for example in examples(document, webhook)
    ]
    assert len(known) >= 9
    parsed = each("sdk.webhooks.parse(one)", [example for _, example in known])
    assert parsed == [{"kind": kind, "event": example} for kind, example in known]


def test_a_body_comes_as_bytes_text_or_object_and_an_unknown_event_is_kept() -> None:
    body = event("chats/*/messages", "pinned", resource=[1], more=2)
    found = run(
        "giosg",
        """
        const text = JSON.stringify(body);
        show([body, text, new TextEncoder().encode(text)].map((one) => sdk.webhooks.parse(one)));
        """,
        body=body,
    )
    assert found == [{"kind": "WebhookEvent", "event": body}] * 3


def test_an_invalid_event_is_rejected_by_name() -> None:
    cases = [
        ("{", "the body is not JSON"),
        ("[]", "the body is not a JSON object"),
        ("null", "the body is not a JSON object"),
        ({**event("chats", "added"), "channel": 1}, "channel is missing, or not text"),
        ({"channel": "chats", "action": "added"}, "resource_id is missing, or not text"),
        (event("chats", "added"), "'resource' is missing"),
        (event("chats", "added", resource=None), "the body does not match ChatAdded (resource is not an object)"),
        (
            event("chats", "removed", app_user_auth="hidden"),
            "the body does not match ChatRemoved (app_user_auth is not an object)",
        ),
    ]
    found = each("sdk.webhooks.parse(one)", [case for case, _ in cases])
    assert found == [["InvalidEventError", message] for _, message in cases]


def test_the_kind_determines_the_type_of_the_event() -> None:
    found = each("sdk.webhooks.parse(one).event.resource_id", [event("chats/", "removed")])
    assert found == [CHAT]
    declared = (PROJECT / "generated/typescript/giosg-client/dist/runtime/webhooks.d.ts").read_text(encoding="utf-8")
    assert 'readonly kind: "ChatMessageAdded";\n    readonly event: types.ChatMessageAdded;' in declared


def test_the_claims_of_a_signed_trigger_come_back() -> None:
    given = claims(chat_id="", room_id=None, visitor_id="v", more=1)
    assert each("sdk.triggers.verify(one, secret)", [signed(given)], secret=SECRET) == [given]


def test_a_trigger_is_refused_as_by_the_python_client() -> None:
    cases = [
        ("", "data is not a JSON Web Token of three parts"),
        ("a.b.c.d", "data is not a JSON Web Token of three parts"),
        ("é.b.c", "data is not a JSON Web Token of three parts"),
        (f"{encoded(b'x')}.b.c", "the header of data is not JSON"),
        (f"{encoded([])}.b.c", "the header of data is not a JSON object"),
        (f"{encoded({'alg': 'none'})}.{encoded(claims())}.AA", "data is not signed with HS256"),
        (signed(claims(), {"alg": "hs256"}), "data is not signed with HS256"),
        (
            signed(claims(), {"alg": "HS256", "crit": ["b64"]}),
            "data has extensions that must be understood (`crit`), and none are",
        ),
        (signed(claims(), secret="another"), "data is not signed with this secret"),
        (other_signature(signed(claims())), "data is not signed with this secret"),
        (signed(claims())[:-8], "data is not signed with this secret"),
        (signed({"sub": "x"}), "data does not say when it expires (`exp`)"),
        (signed(claims(exp="4102444800")), "data does not say when it expires (`exp`)"),
        (signed(claims(exp=True)), "data does not say when it expires (`exp`)"),
        (signed(claims(exp=time.time() - 1)), "data has expired"),
        (signed([1]), "the claims of data is not a JSON object"),
        (signed(b"\xff"), "the claims of data is not JSON"),
    ]
    found = each("sdk.triggers.verify(one, secret)", [case for case, _ in cases], secret=SECRET)
    assert found == [["InvalidTriggerError", message] for _, message in cases]


def test_a_forged_expiry_is_not_even_read() -> None:
    head, _, signature = signed(claims(exp=0)).split(".")
    data = f"{head}.{encoded(claims(exp=4102444800))}.{signature}"
    assert each("sdk.triggers.verify(one, secret)", [data], secret=SECRET) == [
        ["InvalidTriggerError", "data is not signed with this secret"]
    ]


def test_clocks_may_differ_by_the_leeway_and_an_empty_secret_signs_nothing() -> None:
    data = signed(claims(exp=time.time() - 100))
    cases = [[data, SECRET, {"leeway": 100_000}], [data, SECRET, {"leeway": 1}], [signed(claims(), secret=""), "", {}]]
    first, *others = each("sdk.triggers.verify(...one)", cases)
    assert first["sub"] == "service.giosg.com"
    assert others == [
        ["InvalidTriggerError", "data has expired"],
        ["ConfigurationError", "secret is empty; the settings of the app in giosg show it"],
    ]


def test_token_and_secret_of_an_app_go_out_behind_the_word_giosgapp() -> None:
    program = """
    let sent;
    const fetch = async (url, { headers }) => {
      sent = new Headers(headers).get("authorization");
      return Response.json({});
    };
    const given = new sdk.Giosg({ appToken: "hidden-token", appSecret: "hidden-secret", fetch });
    await given.users.me();
    const first = sent;
    const environment = { GIOSG_APP_SECRET: "from-environment", GIOSG_API_TOKEN: "not-this" };
    await sdk.Giosg.fromEnv({ appToken: "hidden-token", fetch }, environment).users.me();
    let error;
    try { sdk.Giosg.fromEnv({ appToken: "hidden-token" }, {}); } catch (caught) { error = caught.message; }
    show([first, sent, error]);
    """
    assert run("giosg", program) == [
        "GIOSGAPP hidden-token hidden-secret",
        "GIOSGAPP hidden-token from-environment",
        "set the environment variable GIOSG_APP_SECRET",
    ]


@pytest.mark.parametrize("part", ["hidden-token", "hidden-secret"])
def test_neither_part_is_shown_when_the_server_says_it_back(part: str) -> None:
    program = """
    const fetch = async () => Response.json({ detail: `unknown ${part}` }, { status: 401 });
    const giosg = new sdk.Giosg({ appToken: "hidden-token", appSecret: "hidden-secret", fetch });
    const error = await failure(giosg.users.me());
    show([error.message, String(error.stack), JSON.stringify(giosg)]);
    """
    shown = "".join(run("giosg", program, part=part))
    assert "unknown ***" in shown
    assert "hidden" not in shown


def test_half_credentials_and_two_kinds_are_refused_without_showing_them() -> None:
    half = "pass appToken (the token of a trigger) and appSecret together"
    two = "pass one of token, accessToken, or appToken with appSecret"
    bare = "contains a space, a line break or a non-ASCII character; pass the bare value"
    cases = [
        ({"appToken": "hidden"}, half),
        ({"appSecret": "hidden"}, half),
        ({"appToken": "", "appSecret": "hidden"}, half),
        ({"appToken": "hidden", "appSecret": "hidden", "token": "hidden"}, two),
        ({"appToken": "hidden", "appSecret": "hidden", "accessToken": "hidden"}, two),
        ({"appToken": "hidden more", "appSecret": "hidden"}, f"appToken {bare}"),
        ({"appToken": "hidden", "appSecret": "hidden\n"}, f"appSecret {bare}"),
    ]
    found = each("new sdk.Giosg(one)", [case for case, _ in cases])
    assert found == [["ConfigurationError", message] for _, message in cases]
