"""The TypeScript packages as others take them: types, modules, bundles, examples."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from scripts.apis import API_NAMES, PACKAGE_OF
from scripts.processes import run
from scripts.typescript.generate import main
from tests.conftest import PROJECT, Documents
from tests.typescript.conftest import TSC, folder

ESBUILD = PROJECT / "node_modules" / "esbuild" / "bin" / "esbuild"


def node(program: Path, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = ["node", str(program), *arguments]
    return run(command, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120)


@pytest.fixture
def consumer(tmp_path: Path) -> Path:
    """A project that has all packages installed, as strict as TypeScript can be."""
    modules = tmp_path / "node_modules"
    modules.mkdir()
    for api in API_NAMES:
        shutil.copytree(folder(api), modules / folder(api).name)
    shutil.copytree(PROJECT / "node_modules" / "js-md5", modules / "js-md5")
    options = json.loads((folder("giosg") / "tsconfig.json").read_text())["compilerOptions"]
    options = {**options, "noEmit": True, "skipLibCheck": False, "rootDir": ".", "declaration": False}
    (tmp_path / "tsconfig.json").write_text(json.dumps({"compilerOptions": options, "include": ["*.ts"]}))
    (tmp_path / "package.json").write_text('{"type": "module"}')
    return tmp_path


def problems(consumer: Path, *sources: str) -> list[str]:
    """What the compiler finds, in the consumer's own files and in the declarations of the packages."""
    for number, source in enumerate(sources):
        (consumer / f"program{number}.ts").write_text(source)
    done = node(TSC, "-p", ".", cwd=consumer)
    return done.stdout.splitlines()


def example(api: str) -> str:
    """The program in a package's README."""
    found = re.search(r"```ts\n(.*?)```", (folder(api) / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    assert found
    return found[1]


def test_the_examples_of_all_readmes_compile(consumer: Path) -> None:
    assert problems(consumer, *(example(api) for api in API_NAMES)) == []


RIGHT = """
import { ApiError, Form, Giosg, NotFoundError, type Team, type types } from "giosg-client";
const giosg = new Giosg({ token: "t" });
const page = await giosg.teams.list("o", { is_deleted: true }, { timeout: 5 });
const cursor: string | number | null = page.nextCursor;
const next: string | null = page.next;
const teams: Team[] = page.results;
for await (const team of page) { const name: string = team.name; void name; }
for await (const team of giosg.teams.iter("o")) { const name: string = team.name; void name; }
const made: types.Team = await giosg.teams.create("o", { name: "x" });
await giosg.teams.create("o", new Form({ name: "x" }));
const nothing: void = await giosg.teams.delete("o", made.id);
const user = await giosg.users.me();
const alias: string | null = user.alias;
const response: Response = await giosg.users.me().asResponse();
try { await giosg.teams.get("o", "t", { signal: AbortSignal.timeout(5) }); }
catch (error) { if (error instanceof NotFoundError) { const status: number = error.status; void status; } }
await giosg.assets.upload("o", { upload: new Blob([]), name: "n" });
void [cursor, next, teams, nothing, alias, response, ApiError];
"""
BACK = """
import { InteractionDesigner } from "giosg-interactions-client";
const designer = new InteractionDesigner({ token: "t" });
const interaction = await designer.interactions.get("i");
await designer.interactions.update("i", { ...interaction, name: "x" });
await designer.interactions.copy("i", {});
"""
WRONG = {
    "an attribute that is null may be null": "const alias: string = (await giosg.users.me()).alias; void alias;",
    "a required attribute is needed": 'await giosg.teams.create("o", {});',
    "an attribute has its type": 'await giosg.teams.create("o", { name: 5 });',
    "left out is not undefined": 'await giosg.users.update("u", { first_name: undefined });',
    "an enumeration takes its strings": 'await giosg.users.update("u", { gender: "neither" });',
    "a parameter must exist": 'await giosg.teams.list("o", { is_delete: true });',
    "a parameter has its type": 'await giosg.teams.list("o", { is_deleted: "true" });',
    "an identifier is needed": "await giosg.teams.list();",
    "read-only attributes stay": '(await giosg.teams.get("o", "t")).id = "x";',
    "a form fits the operation": 'await giosg.teams.update("o", "t", new Form({ name: "x" }));',
    "a form has the operation's fields": 'await giosg.teams.create("o", new Form({ nam: "x" }));',
    "an item of a list may be missing": 'const id: string = (await giosg.teams.list("o")).results[0].id; void id;',
    "nothing is nothing": 'const one: string = await giosg.teams.delete("o", "t"); void one;',
    "a file is no text": 'await giosg.assets.upload("o", { upload: "path" });',
    "no other settings": "new Giosg({ tokn: 't' });",
}


def test_what_is_described_compiles_and_nothing_else(consumer: Path) -> None:
    begin = 'import { Form, Giosg } from "giosg-client";\nconst giosg = new Giosg({ token: "t" }); void Form;\n'
    found = problems(consumer, RIGHT, *(begin + line for line in WRONG.values()), BACK)
    refused = {int(match[1]) for line in found if (match := re.match(r"program(\d+)\.ts\(3,", line))}
    accepted = [name for number, name in enumerate(WRONG, start=1) if number not in refused]
    assert [line for line in found if line.startswith(("program0", f"program{len(WRONG) + 1}", "node_modules"))] == []
    assert accepted == []


@pytest.mark.parametrize("api", API_NAMES)
def test_a_package_imports_nothing_of_node(api: str) -> None:
    """`js-md5` alone is imported, where requests are signed; no name is Node's own, so that browsers take it all."""
    modules = (folder(api) / "dist").rglob("*.js")
    text = "\n".join(module.read_text(encoding="utf-8") for module in modules)
    imported = set(re.findall(r'^(?:import|export)\b[^;]*?from "([^".][^"]*)";$', text, re.MULTILINE))
    assert "import(" not in text
    assert imported == ({"js-md5"} if api == "gotom" else set())
    assert not re.search(r"\b(Buffer|require|__dirname|setImmediate)\b(?=[.(])", text)


def bundled(consumer: Path, program: str) -> str:
    """A program with everything that it uses, minified, for browsers."""
    (consumer / "bundle.js").write_text(program)
    done = node(ESBUILD, "bundle.js", "--bundle", "--minify", "--format=esm", "--platform=browser", cwd=consumer)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_bundles_hold_only_what_is_used(consumer: Path) -> None:
    """A resource brings its own operations alone; the errors alone bring no client."""
    whole = bundled(consumer, 'import { Giosg } from "giosg-client"; console.log(new Giosg({ token: "t" }));')
    few = 'import { connect, TeamsResource } from "giosg-client";'
    one = bundled(consumer, few + 'console.log(new TeamsResource(connect({ token: "t" })));')
    errors = bundled(consumer, 'import { NotFoundError } from "giosg-client"; console.log(NotFoundError);')
    signer = bundled(consumer, 'import { signRequest } from "gotom-client/signing"; console.log(signRequest);')
    assert "listTeams" in one
    assert "listUsers" not in one
    assert "/api/" not in errors
    assert "/app-api/" not in signer
    sizes = [len(text.encode()) for text in (whole, one, errors, signer)]
    assert sizes[0] < 60_000
    assert sizes[1] < 20_000
    assert sizes[2] < 3_000
    assert sizes[3] < 20_000


@pytest.mark.parametrize("api", API_NAMES)
def test_every_operation_is_a_method_under_the_name_of_the_python_client(api: str, documents: Documents) -> None:
    """The methods of both facades, with the words of their names joined in each language's way."""
    python = PROJECT / "generated" / "python" / PACKAGE_OF[api].package
    options = {"tenant": "t", "user": "u", "secret": "s"} if api == "gotom" else {"access_token": "t"}
    code = f"""
import functools, inspect, json, {PACKAGE_OF[api].package} as package
made = package.{PACKAGE_OF[api].facade}(**{options})
groups = [name for name, one in vars(type(made)).items() if isinstance(one, functools.cached_property)]
print(json.dumps(sorted(
    f"{{group}}.{{name}}" for group in groups if type(getattr(made, group)).__name__.endswith("Resource")
    for name, one in vars(type(getattr(made, group))).items() if inspect.isfunction(one) and not name.startswith("_"))))
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=python, capture_output=True, text=True, check=True)
    wanted = json.loads(done.stdout)
    text = {file.stem: file.read_text(encoding="utf-8") for file in (folder(api) / "src" / "resources").glob("*.ts")}
    found = [
        f"{module}.{name}"
        for module, source in text.items()
        for name in re.findall(r"^  (\w+)\(", source, re.MULTILINE)
    ]

    def joined(name: str) -> str:
        return name.replace("_", "").lower()

    assert sorted(map(joined, found)) == sorted(map(joined, wanted))
    assert all("_" not in name.partition(".")[2] for name in found)


@pytest.mark.parametrize("api", API_NAMES)
def test_a_package_contains_the_files_that_it_declares(api: str) -> None:
    package: dict[str, Any] = json.loads((folder(api) / "package.json").read_text())
    assert package["sideEffects"] is False
    assert package["type"] == "module"
    for entry in package["exports"].values():
        for file in entry.values() if isinstance(entry, dict) else [entry]:
            assert (folder(api) / file).is_file()
    assert (folder(api) / "LICENSE").read_bytes() == (PROJECT / "LICENSE").read_bytes()
    stamp = json.loads((folder(api) / "stamp.json").read_text())
    assert set(stamp) == {"document", "generator", "@hey-api/openapi-ts", "typescript", "typescript-7"}


@pytest.mark.parametrize("api", API_NAMES)
def test_the_documentation_of_methods_says_nothing_of_the_wire(api: str) -> None:
    """The client encodes by itself: whoever encoded once more would address another resource."""
    for module in (folder(api) / "src" / "resources").glob("*.ts"):
        assert not re.search(r"percent-encoded|%2F", module.read_text(encoding="utf-8"))


def test_the_packages_are_what_the_sources_give(documents: Documents, capsys: pytest.CaptureFixture[str]) -> None:
    """Made twice, they are the same to the byte."""
    assert main(["--check", "--variants", str(documents.folder("python"))]) == 0, capsys.readouterr().out[:2000]
