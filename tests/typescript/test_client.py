"""What a program gets from the TypeScript clients, against the mock server."""

from __future__ import annotations

import base64
import json
import os
from pathlib import Path
from typing import Any

import pytest

from scripts.apis import API_NAMES, PACKAGE_OF
from tests.typescript.conftest import ORGANIZATION, run

TOKEN = "mock-admin-token"
GIOSG = f'const giosg = new sdk.Giosg({{ token: "{TOKEN}", baseUrl: url }});'
GOTOM = 'const gotom = new sdk.GoTom({ user: "demo_user", secret: "example-secret", baseUrl: url });'


def test_a_resource_is_created_read_changed_and_deleted(mock_server: str) -> None:
    program = f"""{GIOSG}
    const made = await giosg.teams.create(organization, {{ name: "Zürich / Bern" }});
    const formed = await giosg.teams.create(organization, new sdk.Form({{ name: "é b&c=d~*'" }}));
    const changed = await giosg.teams.update(organization, made.id, {{ name: "other" }});
    await giosg.teams.delete(organization, formed.id);
    const read = await giosg.teams.get(organization, made.id);
    const gone = await giosg.teams.delete(organization, made.id);
    const error = await failure(giosg.teams.get(organization, made.id));
    show([made.name, formed.name, changed.name, read.name, gone === undefined, error.constructor.name, error.status]);
    """
    found = run("giosg", program, url=mock_server, organization=ORGANIZATION)
    assert found == ["Zürich / Bern", "é b&c=d~*'", "other", "other", True, "NotFoundError", 404]


def test_pages_iterate_over_everything_and_can_be_resumed(mock_server: str) -> None:
    program = f"""{GIOSG}
    for (let number = 0; number < 120; number++) await giosg.teams.create(organization, {{ name: `Page ${{number}}` }});
    const first = await giosg.teams.list(organization);
    const all = [];
    for await (const team of giosg.teams.iter(organization)) all.push(team.id);
    const walked = [];
    for await (const page of first.pages()) walked.push(...page.results.map((team) => team.id));
    const from = [];
    for await (const team of first) from.push(team.id);
    const rest = [];
    for await (const team of giosg.teams.iter(organization, {{ cursor: first.nextCursor }})) rest.push(team.id);
    const second = await first.nextPage();
    const again = await first.nextPage();
    let last = first;
    while (last.hasNext) last = await last.nextPage();
    for (const team of all) if (team !== all[0]) await giosg.teams.delete(organization, team);
    show({{ all, walked, from, rest, size: first.results.length, hasNext: first.hasNext, keys: Object.keys(first),
      json: JSON.parse(JSON.stringify(first)).results.length, second: second.results[0].id,
      again: again.results[0].id, end: [last.hasNext, last.nextCursor, await last.nextPage()] }});
    """
    found = run("giosg", program, url=mock_server, organization=ORGANIZATION)
    size = found["size"]
    assert found["hasNext"]
    assert len(set(found["all"])) == len(found["all"]) >= 121
    assert found["all"] == found["walked"] == found["from"] == found["all"][:size] + found["rest"]
    assert found["second"] == found["again"] == found["all"][size]
    assert found["keys"] == ["next", "previous", "results"]
    assert found["json"] == size
    assert found["end"] == [False, None, None]


def test_numbered_pages_are_walked_too(mock_server: str) -> None:
    program = f"""{GOTOM}
    const customers = [];
    for await (const customer of gotom.customers.iter()) customers.push(customer);
    const page = await gotom.customers.list({{ page: 1 }});
    show([customers.length, page.items.length, page.pagination.totalItems ?? null]);
    """
    count, on_page, _ = run("gotom", program, url=mock_server)
    assert count >= on_page >= 1


def test_an_id_with_a_slash_arrives_as_one_segment(mock_server: str) -> None:
    program = f"""{GOTOM}
    let target;
    const noting = (address, init) => {{ target = address.pathname; return fetch(address, init); }};
    const client = gotom.withOptions({{ fetch: noting }});
    const error = await failure(client.campaigns.get("a/b %2F?'()*!"));
    show([target, error.status, error.operationId, error.method, error.path]);
    """
    target, status, *about = run("gotom", program, url=mock_server)
    assert target == "/app-api/campaign/a%2Fb%20%252F%3F%27%28%29%2A%21"
    assert status == 404  # and not 401: what was signed is what was sent
    assert about == ["getCampaign", "GET", "/app-api/campaign/{campaignExternalId}"]


def test_a_file_is_uploaded_and_read_back(mock_server: str, tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(bytes(range(256)) * 1000)
    program = f"""{GIOSG}
    const {{ openAsBlob }} = await import("node:fs");
    const upload = new File([await openAsBlob(path)], "picture.png");
    const asset = await giosg.assets.upload(organization, {{ upload, name: "A picture" }});
    const bytes = Buffer.from(await (await fetch(asset.url)).arrayBuffer());
    await giosg.assets.delete(organization, asset.id);
    show([asset.name, asset.file_name, asset.size, asset.content_type, bytes.toString("base64")]);
    """
    *about, content = run("giosg", program, url=mock_server, organization=ORGANIZATION, path=str(path))
    assert about == ["A picture", "picture.png", 256000, "image/png"]
    assert base64.b64decode(content) == path.read_bytes()


def test_an_answer_can_be_read_as_bytes_and_as_a_stream(mock_server: str) -> None:
    program = """
    const gotom = new sdk.GoTom({ user: "report_user", secret: "report-secret", baseUrl: url });
    const text = await gotom.reports.graph(101);
    const response = await gotom.reports.graph(101).asResponse();
    let streamed = "";
    for await (const piece of response.body.pipeThrough(new TextDecoderStream())) streamed += piece;
    const refused = await failure(gotom.reports.graph(987654321).asResponse());
    show([typeof text, streamed === text, response.headers.get("content-type"), refused.constructor.name]);
    """
    kind, same, content_type, refused = run("gotom", program, url=mock_server)
    assert (kind, same, refused) == ("string", True, "NotFoundError")
    assert content_type.startswith("text/csv")


def test_a_visitor_starts_without_a_token(mock_server: str) -> None:
    program = """
    const visitor = await sdk.GiosgVisitor.start(organization, {}, { baseUrl: url });
    const back = await sdk.GiosgVisitor.start(
      organization, { visitor_secret_id: visitor.identity.visitor_secret_id }, { baseUrl: url });
    const anonymous = new sdk.GiosgVisitor({ baseUrl: url });
    const error = await failure(anonymous.chats.list(visitor.identity.visitor_id));
    const chats = await visitor.chats.list(visitor.identity.visitor_id);
    show([visitor.identity.visitor_id === back.identity.visitor_id, chats.results, error.constructor.name,
      anonymous.identity]);
    """
    found = run("visitor", program, url=mock_server, organization=ORGANIZATION)
    assert found == [True, [], "ConfigurationError", None]


@pytest.mark.parametrize(
    ("token", "status"), [("nobody-has-this", 401), ("mock-limited-token", 403)], ids=["unknown", "limited"]
)
def test_an_error_response_has_a_class_and_names_the_request(mock_server: str, token: str, status: int) -> None:
    program = """
    const giosg = new sdk.Giosg({ token, baseUrl: url });
    const error = await failure(giosg.teams.create(organization, { name: "x" }));
    show({ name: error.name, kind: error.constructor.name, is: error instanceof sdk.ApiError && error instanceof Error,
      status: error.status, body: error.body, message: error.message, type: error.headers.get("content-type") });
    """
    found = run("giosg", program, url=mock_server, organization=ORGANIZATION, token=token)
    kind = {401: "AuthenticationError", 403: "PermissionDeniedError"}[status]
    assert found["is"]
    assert (found["name"], found["kind"], found["status"]) == (kind, kind, status)
    begin = f"createTeam (POST /api/v6/orgs/{{organization_id}}/teams) failed with status {status}: "
    assert found["message"] == begin + found["body"]["detail"]


def test_field_errors_come_with_the_body(mock_server: str) -> None:
    program = f"""{GIOSG}
    const error = await failure(giosg.teams.create(organization, {{ name: 5 }}));
    show([error.constructor.name, error.body]);
    """
    kind, body = run("giosg", program, url=mock_server, organization=ORGANIZATION)
    assert kind == "BadRequestError"
    assert "name" in body


ENVIRONMENTS = {
    "giosg": {"GIOSG_API_TOKEN": TOKEN},
    "reporting": {"GIOSG_ACCESS_TOKEN": "mock-access-token"},
    "visitor": {"GIOSG_VISITOR_ACCESS_TOKEN": "t"},
    "interactions": {"GIOSG_API_TOKEN": TOKEN},
    "gotom": {"GOTOM_USER": "demo_user", "GOTOM_SECRET": "example-secret", "GOTOM_TENANT": "demo"},
}


@pytest.mark.parametrize("api", API_NAMES)
def test_a_client_is_made_from_the_environment(api: str) -> None:
    program = """
    const made = sdk[facade].fromEnv({}, given);
    const error = (() => { try { sdk[facade].fromEnv({}, {}); } catch (error) { return error; } })();
    show([sdk.connect({ ...options }).baseUrl, made instanceof sdk[facade], error?.message ?? null]);
    """
    given = ENVIRONMENTS[api]
    options = {"user": "u", "secret": "s", "tenant": "demo"} if api == "gotom" else {"accessToken": "t"}
    base, made, message = run(api, program, facade=PACKAGE_OF[api].facade, given=given, options=options)
    assert base.startswith("https://")
    assert made
    if api == "visitor":
        assert message is None
    else:
        assert message.startswith("set the environment variable")


def test_the_variables_of_the_process_are_read(mock_server: str) -> None:
    environment = {"GIOSG_API_TOKEN": TOKEN, "GIOSG_BASE_URL": mock_server}
    found = run("giosg", "show((await sdk.Giosg.fromEnv().users.me()).id);", {**os.environ, **environment})
    assert found == "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe"


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"token": ""},
        {"token": "a", "accessToken": "b"},
        {"token": "top-secret with-space"},
        {"token": "top-secret\n"},
        {"accessToken": "top-secret\ufeff"},
        {"token": "t", "baseUrl": "ftp://example.com"},
        {"token": "t", "baseUrl": "https://user:top-secret@example.com"},
        {"token": "t", "baseUrl": "https://example.com?top-secret"},
        {"token": "t", "baseUrl": "top-secret"},
        {"token": "t", "timeout": 0},
        {"token": "t", "maxRetries": -1},
        {"token": "t", "maxResponseBytes": 0},
    ],
    ids=json.dumps,
)
def test_settings_that_cannot_be_meant_are_refused_without_showing_them(options: dict[str, Any]) -> None:
    program = """
    let error;
    try { new sdk.InteractionDesigner(options); } catch (caught) { error = caught; }
    show([error?.constructor.name, error?.message]);
    """
    kind, message = run("interactions", program, options=options)
    assert kind == "ConfigurationError"
    assert "top-secret" not in message


@pytest.mark.parametrize(
    "options",
    [
        {"user": "", "secret": "s", "tenant": "demo"},
        {"user": "u", "secret": "", "tenant": "demo"},
        {"user": "u", "secret": "top-secret\n", "tenant": "demo"},
        {"user": "u", "secret": "s"},
        {"user": "u", "secret": "s", "tenant": "demo.gotom.io"},
    ],
    ids=json.dumps,
)
def test_gotom_settings_that_cannot_be_meant_are_refused(options: dict[str, Any]) -> None:
    program = """
    let error;
    try { new sdk.GoTom(options); } catch (caught) { error = caught; }
    show([error?.constructor.name, error?.message]);
    """
    kind, message = run("gotom", program, options=options)
    assert kind == "ConfigurationError"
    assert "top-secret" not in message


@pytest.mark.parametrize(
    ("call", "names"),
    [
        ('giosg.teams.create(organization, { name: "half \\ud800" })', '"name" contains a lone surrogate'),
        ("giosg.teams.create(organization, { name: NaN })", '"name" is NaN, which JSON cannot represent'),
        ("giosg.teams.create(organization, { name: new Date(0) })", '"name" is a Date; pass it as text'),
        ("giosg.teams.create(organization, { name: new Map() })", '"name" is Map, which'),
        ("giosg.teams.create(organization, { name: () => 1 })", '"name" is () => 1, which'),
        ("giosg.teams.create(organization, { name: [undefined] })", "is undefined, which JSON"),
        ("giosg.teams.create(organization)", "createTeam requires a body"),
        ("giosg.teams.create(organization, null)", "createTeam requires a body"),
        ("giosg.teams.list(organization, { is_delete: true })", 'no query parameter "is_delete"'),
        ("giosg.teams.list(organization, { is_deleted: null })", "is_deleted cannot be of type null"),
        ("giosg.teams.list(organization, { ordering: new Date(0) })", "ordering cannot be of type Date"),
        ("giosg.teams.list(undefined)", "organization_id cannot be of type undefined"),
        ("giosg.teams.list(organization, {}, { headers: { 'X-A': 'a\\nb' } })", "X-A contains a character"),
        ("giosg.teams.list(organization, {}, { headers: { 'X A': 'a' } })", '"X A" is not a valid header name'),
        (
            "giosg.users.replace(organization, new sdk.Form({}))",
            "replaceUser does not accept a body of type application/x-www-form-urlencoded",
        ),
        ("giosg.assets.upload(organization, { upload: new Uint8Array(3) })", "upload is bytes; wrap them"),
        ("giosg.assets.upload(organization, { upload: new File([], '') })", "upload has an empty file name"),
    ],
)
def test_what_cannot_be_sent_is_refused_by_name_and_nothing_is_sent(call: str, names: str) -> None:
    program = f"""
    let sent = 0;
    const giosg = new sdk.Giosg({{ token: "t", fetch: () => {{ sent++; throw new Error("sent"); }} }});
    const error = await failure({call});
    show([error.constructor.name, error.message, sent]);
    """
    kind, message, sent = run("giosg", program, organization=ORGANIZATION)
    assert (kind, sent) == ("InvalidArgumentError", 0)
    assert names in message


def test_no_secret_is_shown_by_a_client(mock_server: str) -> None:
    program = """
    const { inspect } = await import("node:util");
    const giosg = new sdk.Giosg({ token: "top-secret", baseUrl: url });
    const everything = { depth: 20, showHidden: true, getters: true };
    show([inspect(giosg, everything), JSON.stringify(giosg), inspect(await failure(giosg.users.me()), everything)]);
    """
    for text in run("giosg", program, url=mock_server):
        assert "top-secret" not in text


def test_a_browser_gets_an_error_about_the_date_header_and_may_name_a_replacement(mock_server: str) -> None:
    """As in a browser, which drops `Date` from requests without a word; the mock takes `X-Mock-Date` from origins."""
    program = """
    const Plain = globalThis.Request;
    globalThis.Request = class extends Plain {
      constructor(url, init) {
        const headers = new Headers(init.headers);
        headers.delete("date");
        super(url, { headers });
      }
    };
    const options = { user: "demo_user", secret: "example-secret", baseUrl: url, maxRetries: 0 };
    const error = await failure(new sdk.GoTom(options).campaigns.get("12345"));
    const headers = { Origin: "http://localhost:8000" };
    const campaign = await new sdk.GoTom({ ...options, headers, dateHeader: "X-Mock-Date" }).campaigns.get("12345");
    show([error.constructor.name, error.message, campaign.externalId]);
    """
    kind, message, name = run("gotom", program, url=mock_server)
    assert (kind, name) == ("ConfigurationError", "12345")
    assert "lets no page set Date" in message
