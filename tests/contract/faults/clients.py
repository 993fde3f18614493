"""Faults of the clients, each an edit of a copy of one package: what is in `generated/` stays as it is."""

from __future__ import annotations

import compileall
import os
import shutil
from pathlib import Path

from scripts.apis import PACKAGE_OF
from scripts.contract.defaults import PYTHON_CLIENTS
from tests.contract.faults.table import ClientFault


def compiled_client(api: str, folder: Path) -> Path:
    """A copy of a package with bytecode, so that not every run with a fault has to compile all of its modules."""
    package = PACKAGE_OF[api].package
    copied = folder / package
    shutil.copytree(PYTHON_CLIENTS / package, copied, ignore=shutil.ignore_patterns("__pycache__"))
    assert compileall.compile_dir(copied, quiet=1)
    return copied


def break_client(fault: ClientFault, compiled: Path, folder: Path) -> Path:
    """A folder of packages, of which the one concerned has the fault; `compiled` is the package without it."""
    shutil.copytree(compiled, folder / compiled.name, copy_function=os.link)
    module = folder / compiled.name / compiled.name / fault.file
    text = module.read_text(encoding="utf-8")
    assert fault.old in text, f"{fault.file} has no {fault.old!r} any more; name another place for {fault.name}"
    for linked in (module, *module.parent.glob(f"__pycache__/{module.stem}.*")):
        linked.unlink()
    module.write_text(text.replace(fault.old, fault.new), encoding="utf-8")
    return folder


def _teams(
    name: str, words: str, old: str, new: str, *, mode: str = "sync", operation: str = "listTeams"
) -> ClientFault:
    """A fault in the function of one operation on teams."""
    file = {"listTeams": "list_teams", "createTeam": "create_team"}[operation]
    return ClientFault(name, "giosg", mode, words, (operation,), f"api/teams/{file}.py", old, new)


_METHOD = '"method": "get"'
_JSON = '_kwargs["json"] = body.to_dict()'
_AWAIT = "response = await send_async("

CLIENT_FAULTS = (
    _teams("wrong-path", "on the wire: path", '/teams".format', '/team".format'),
    _teams("wrong-method", "on the wire: method", _METHOD, '"method": "post"'),
    _teams("query-parameter-renamed", "on the wire: query", 'query_part("is_deleted"', 'query_part("deleted"'),
    _teams("query-value-dropped", "on the wire: query", 'query_part("ordering", ordering),', ""),
    _teams(
        "query-value-altered",
        "on the wire: query",
        '("ordering", ordering)',
        '("ordering", ordering and ordering.upper())',
    ),
    _teams(
        "body-property-renamed",
        "on the wire: body",
        _JSON,
        '_kwargs["json"] = {"title": body.name}',
        operation="createTeam",
    ),
    _teams(
        "wrong-content-type",
        "on the wire: content type",
        '"Content-Type"] = "application/json"',
        '"Content-Type"] = "text/json"',
        operation="createTeam",
    ),
    _teams("exception", "the client raised KeyError", "response = send(", "raise KeyError(1)\n    response = send("),
    _teams(
        "nothing-sent",
        "the client sent nothing",
        "response = send(client, kwargs)",
        "return None",
    ),
    _teams(
        "fault-of-the-async-twin",
        "the client raised KeyError",
        _AWAIT,
        f"raise KeyError(1)\n    {_AWAIT}",
        mode="async",
    ),
    _teams(
        "error-status-swallowed",
        "the parsed response differs from the received one: NoneType",
        "status_code == 404",
        "status_code == 4040",
    ),
    ClientFault(
        "response-property-lost",
        "gotom",
        "sync",
        "the parsed response differs from the received one: Campaign",
        ("getCampaign",),
        "model.py",
        "elif value is not UNSET:",
        'elif value is not UNSET and field.name != "name":',
    ),
    ClientFault(
        "credentials-not-sent",
        "giosg",
        "sync",
        "on the wire: other credentials",
        ("getCurrentUser",),
        "auth.py",
        'request.headers["Authorization"] =',
        'request.headers["X-Authorization"] =',
    ),
    ClientFault(
        "wrong-token-scheme",
        "giosg",
        "sync",
        "the client's credentials were rejected",
        ("getCurrentUser",),
        "settings.py",
        '("token", "Token", token)',
        '("token", "Basic", token)',
    ),
    ClientFault(
        "wrong-signature",
        "gotom",
        "sync",
        "the client's credentials were rejected",
        ("getCampaign",),
        "auth.py",
        "method.upper(), body_digest",
        "method.lower(), body_digest",
    ),
)
