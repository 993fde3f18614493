"""The bundler combines the split sources of an API into one document."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.apis import API_NAMES
from scripts.documents.bundle import Bundler, bundle, main
from scripts.files.yaml_file import SourceError, dump_document, load_document
from tests.conftest import Documents

ROOT = Path(__file__).resolve().parents[2]
INDEX = "openapi: 3.1.0\nx-resources:\n  - a.yaml\n"
PATHS = "paths:\n  /a:\n    get:\n      responses:\n        '200': "


def written(folder: Path, **files: str) -> Path:
    """Write sources, `a` to a.yaml and so on, and return the index."""
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder / "index.yaml"


def answer(document: dict[str, Any]) -> Any:
    """Return the 200 response of the only operation."""
    return document["paths"]["/a"]["get"]["responses"]["200"]


def test_paths_come_from_the_resource_files_in_index_order(tmp_path: Path) -> None:
    index = "x-resources: [b.yaml, a.yaml]\ninfo: {}\n"
    document = bundle(written(tmp_path, index=index, a="paths: {/a: {}}\n", b="paths: {/b/c: {}, /b: {}}\n"))
    assert list(document) == ["paths", "info", "components"]
    assert list(document["paths"]) == ["/b/c", "/b", "/a"]


def test_a_path_in_two_files_is_an_error_that_names_both(tmp_path: Path) -> None:
    index = "x-resources: [a.yaml, b.yaml]\n"
    with pytest.raises(SourceError, match=r"b\.yaml:2: /a is also in a\.yaml; keep it in one file"):
        bundle(written(tmp_path, index=index, a="paths: {/a: {}}\n", b="paths:\n  /a: {}\n"))


def test_an_unlisted_file_with_paths_is_an_error_that_names_it_and_the_index(tmp_path: Path) -> None:
    index = written(tmp_path, index=INDEX, a="paths: {/a: {}}\n", b="schemas: {}\npaths: {/b: {}}\n")
    complaint = (
        rf"b\.yaml:2: has paths, but {tmp_path.name}/index\.yaml does not list it; add it to `x-resources` there"
    )
    with pytest.raises(SourceError, match=complaint):
        bundle(index)


def test_a_reference_into_another_api_is_an_error_and_one_into_common_is_not(tmp_path: Path) -> None:
    for folder in ("one", "two", "common"):
        (tmp_path / folder).mkdir()
        written(tmp_path / folder, words="schemas: {Word: {type: string}}\n")
    sources = PATHS + "{schema: {$ref: '../common/words.yaml#/schemas/Word'}}\n"
    index = written(tmp_path / "one", index=INDEX, a=sources)
    assert bundle(index)["components"] == {"schemas": {"Word": {"type": "string"}}}
    written(tmp_path / "one", a=sources.replace("../common", "../two"))
    with pytest.raises(
        SourceError, match=r"a\.yaml:5: \$ref .* refers to another API; move shared definitions to common/"
    ):
        bundle(index)


def test_a_file_without_paths_need_not_be_listed(tmp_path: Path) -> None:
    index = written(tmp_path, index=INDEX, a="paths: {/a: {}}\n", b="schemas: {}\n", c="")
    assert list(bundle(index)["paths"]) == ["/a"]


@pytest.mark.parametrize(
    ("index", "complaint"),
    [
        ("x-resources:\n  - a.yaml\n  - a.yaml\n", r"index\.yaml:3: a\.yaml is listed twice"),
        ("x-resources:\n  - a.yaml\n  - no.yaml\n", r"index\.yaml:3: no\.yaml: no such file"),
        ("x-resources:\n  - b.yaml\n", r"index\.yaml:2: b\.yaml has no mapping `paths`"),
        ("x-resources:\n  - c.yaml\n", r"index\.yaml:2: c\.yaml has no mapping `paths`"),
        ("x-resources: []\npaths: {/a: {}}\n", r"index\.yaml:2: an index has no paths; move them to a file"),
    ],
)
def test_a_bad_list_of_resource_files_is_an_error_with_file_and_line(
    index: str, complaint: str, tmp_path: Path
) -> None:
    with pytest.raises(SourceError, match=complaint):
        bundle(written(tmp_path, index=index, a="paths: {/a: {}}\n", b="schemas: {}\n", c="[]\n"))


def test_a_path_item_is_put_in_its_place(tmp_path: Path) -> None:
    document = bundle(written(tmp_path, index=INDEX, a=PATHS + "{description: Yes.}\n"))
    assert document == {
        "openapi": "3.1.0",
        "paths": {"/a": {"get": {"responses": {"200": {"description": "Yes."}}}}},
        "components": {},
    }


def test_a_definition_becomes_the_component_of_its_kind_and_name(tmp_path: Path) -> None:
    answers = (
        "responses:\n  Yes: {description: 'Yes.', content: {text/plain: {schema: {$ref: 'b.yaml#/schemas/Word'}}}}\n"
    )
    index = written(
        tmp_path, index=INDEX, a=PATHS + "{$ref: '#/responses/Yes'}\n" + answers, b="schemas: {Word: {type: string}}\n"
    )
    document = bundle(index)
    assert answer(document) == {"$ref": "#/components/responses/Yes"}
    content = {"text/plain": {"schema": {"$ref": "#/components/schemas/Word"}}}
    assert document["components"] == {
        "schemas": {"Word": {"type": "string"}},
        "responses": {"Yes": {"description": "Yes.", "content": content}},
    }


def test_an_unreferenced_definition_is_omitted_and_not_reached(tmp_path: Path) -> None:
    index = written(
        tmp_path, index=INDEX, a=PATHS + "{$ref: '#/responses/Yes'}\nresponses: {Yes: {description: A}, No: {}}\n"
    )
    bundler = Bundler(index)
    assert list(bundler.run()["components"]["responses"]) == ["Yes"]
    assert {place.pointer for place in bundler.reached} == {"/paths/~1a", "/responses/Yes"}


def test_a_reference_in_the_index_components_is_replaced_by_its_target(tmp_path: Path) -> None:
    index = INDEX + "components: {securitySchemes: {token: {$ref: 'a.yaml#/securitySchemes/other'}}}\n"
    scheme = "securitySchemes: {other: {type: http, scheme: bearer}}\n"
    document = bundle(written(tmp_path, index=index, a=PATHS + "{description: A}\n" + scheme))
    assert document["components"] == {"securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}}


def test_a_recursive_schema_terminates(tmp_path: Path) -> None:
    schemas = "schemas: {Tree: {type: object, properties: {left: {$ref: '#/schemas/Tree'}}}}\n"
    document = bundle(written(tmp_path, index=INDEX, a=PATHS + "{schema: {$ref: '#/schemas/Tree'}}\n" + schemas))
    tree = document["components"]["schemas"]["Tree"]
    assert tree["properties"]["left"] == {"$ref": "#/components/schemas/Tree"}


def test_siblings_of_a_reference_are_kept(tmp_path: Path) -> None:
    sources = PATHS + "{schema: {readOnly: true, $ref: '#/schemas/Word'}}\nschemas: {Word: {type: string}}\n"
    document = bundle(written(tmp_path, index=INDEX, a=sources))
    assert answer(document)["schema"] == {"$ref": "#/components/schemas/Word", "readOnly": True}


def test_anchors_are_expanded_into_independent_copies(tmp_path: Path) -> None:
    sources = PATHS + "{description: A, x-one: &value {on: &on true, n: 1.50}, x-two: *value, x-three: *on}\n"
    found = answer(bundle(written(tmp_path, index=INDEX, a=sources)))
    assert found["x-one"] == found["x-two"] == {"on": True, "n": 1.5}
    assert found["x-one"] is not found["x-two"]
    assert json.dumps(found["x-three"]) == "true"


def test_the_values_are_plain_as_if_read_from_json(tmp_path: Path) -> None:
    sources = PATHS + "{description: A, x-all: [&a 1, 0x10, 1.5, &b false, null, 'text', 1e3]}\n"
    values = answer(bundle(written(tmp_path, index=INDEX, a=sources)))["x-all"]
    assert [type(value) for value in values] == [int, int, float, bool, type(None), str, float]


def test_a_key_that_is_a_number_becomes_a_string(tmp_path: Path) -> None:
    sources = "paths: {/a: {get: {responses: {200: {description: A}}}}}\n"
    assert answer(bundle(written(tmp_path, index=INDEX, a=sources))) == {"description": "A"}


def test_two_definitions_of_one_kind_and_name_are_an_error_with_file_and_line(tmp_path: Path) -> None:
    sources = PATHS + "\n          one: {$ref: '#/schemas/Word'}\n          two: {$ref: 'b.yaml#/schemas/Word'}\n"
    word = "schemas: {Word: {type: string}}\n"
    index = written(tmp_path, index=INDEX, a=sources + word, b=word)
    with pytest.raises(
        SourceError, match=r"a\.yaml:7: two schemas are named 'Word', in a\.yaml and b\.yaml; rename one"
    ):
        bundle(index)


def test_a_component_of_the_index_may_not_reuse_the_name_of_another_definition(tmp_path: Path) -> None:
    listing = INDEX + "components:\n  schemas:\n    Word: {$ref: 'b.yaml#/schemas/Word'}\n"
    word = "schemas: {Word: {type: string}}\n"
    index = written(tmp_path, index=listing, a=PATHS + "{schema: {$ref: '#/schemas/Word'}}\n" + word, b=word)
    with pytest.raises(SourceError, match=r"index\.yaml:6: two schemas are named 'Word'"):
        bundle(index)


def test_the_same_name_for_two_kinds_is_allowed(tmp_path: Path) -> None:
    sources = PATHS + "{schema: {$ref: '#/schemas/Word'}, x: {$ref: '#/examples/Word'}}\n"
    sources += "schemas: {Word: {type: string}}\nexamples: {Word: {value: a}}\n"
    assert set(bundle(written(tmp_path, index=INDEX, a=sources))["components"]) == {"schemas", "examples"}


@pytest.mark.parametrize(
    ("reference", "complaint"),
    [
        ("#/schemas/Nope", "is dangling"),
        ("b.yaml#/schemas/Nope", "no such file"),
        ("#/schemas", "must be <file>#/<kind>/<name>"),
        ("#/paths/~1a", "must be <file>#/<kind>/<name>"),
        ("#/things/Word", "must be <file>#/<kind>/<name>"),
        ("#/schemas/Word/properties/a", "must be <file>#/<kind>/<name>"),
        ("a.yaml", "has no pointer"),
        ("#Word", "has no pointer"),
    ],
)
def test_a_bad_reference_is_an_error_with_file_line_and_reference(
    reference: str, complaint: str, tmp_path: Path
) -> None:
    index = written(tmp_path, index=INDEX, a=PATHS + f"\n          schema:\n            $ref: '{reference}'\n")
    with pytest.raises(SourceError) as error:
        bundle(index)
    text = str(error.value)
    assert text.startswith(f"{tmp_path / 'a.yaml'}:7: $ref {reference!r}"), text
    assert complaint in text


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("paths:\n  /a: {}\n  /a: {}\n", r'a\.yaml:3: found duplicate key "/a"'),
        ("paths: [\n", r"a\.yaml:2: "),
        ("paths:\n  /a: {x-day: 2026-01-01}\n", r"a\.yaml:2: '2026-01-01' is read as a date; quote it"),
    ],
)
def test_an_unreadable_source_is_an_error_with_file_and_line(text: str, complaint: str, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=complaint):
        bundle(written(tmp_path, index=INDEX, a=text))


def test_a_source_that_is_not_utf_8_is_an_error_with_the_file(tmp_path: Path) -> None:
    index = written(tmp_path, index=INDEX)
    (tmp_path / "a.yaml").write_bytes(b"paths: {/a: {summary: \xff}}\n")
    with pytest.raises(SourceError, match=r"a\.yaml:1: is not UTF-8"):
        bundle(index)


@pytest.mark.parametrize("text", ["[]", "openapi: 3.1.0", "", "paths: {}", "x-resources: a.yaml"])
def test_an_index_without_resource_files_is_an_error(text: str, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="not the index of an API"):
        bundle(written(tmp_path, index=text))


def test_an_unknown_kind_of_component_in_the_index_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"index\.yaml:2: 'schema' is not a component kind: schemas, "):
        bundle(written(tmp_path, index="x-resources: []\ncomponents: {schema: {}}\n"))


@pytest.mark.parametrize("api", API_NAMES)
def test_the_bundle_is_the_same_on_every_run_and_in_both_formats(
    api: str, documents: Documents, tmp_path: Path
) -> None:
    made = documents.path("bundle", api)
    # Another hash seed than that of the run that made it, if it had one.
    seed = "2" if os.environ.get("PYTHONHASHSEED") == "1" else "1"
    files = [tmp_path / "again.json", tmp_path / "again.yaml"]
    command = [sys.executable, "-m", "scripts.documents.bundle", f"spec/{api}/openapi.yaml"]
    subprocess.run(
        [*command, "-o", files[0], "-o", files[1]],
        check=True,
        cwd=ROOT,
        env=os.environ | {"PYTHONHASHSEED": seed},
        capture_output=True,
    )
    assert files[0].read_bytes() == made.read_bytes()
    document = load_document(made)
    assert files[1].read_text(encoding="utf-8") == dump_document(document)
    # PyYAML in C is the fastest; tests/files/test_yaml_readers.py compares it with the others.
    assert yaml.load(files[1].read_text(encoding="utf-8"), Loader=yaml.CSafeLoader) == document


def test_the_command_writes_the_document_and_says_how_many_operations_it_has(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    index, output = written(tmp_path, index=INDEX, a=PATHS + "{description: A}\n"), tmp_path / "new" / "out.json"
    assert main([str(index), "-o", str(output)]) == 0
    assert "(1 operations)" in capsys.readouterr().out
    assert json.loads(output.read_text(encoding="utf-8")) == bundle(index)
    assert [file.name for file in output.parent.iterdir()] == ["out.json"]


def test_a_failed_run_leaves_the_output_untouched(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    index, output = (
        written(tmp_path, index=INDEX, a=PATHS + "{$ref: '#/responses/No'}\n"),
        tmp_path / "out" / "out.json",
    )
    output.parent.mkdir()
    output.write_text("earlier", encoding="utf-8")
    assert main([str(index), "-o", str(output)]) == 1
    assert "is dangling" in capsys.readouterr().err
    assert output.read_text(encoding="utf-8") == "earlier"
    assert [file.name for file in output.parent.iterdir()] == ["out.json"]


def test_a_missing_index_is_an_error_without_traceback(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "no.yaml"), "-o", str(tmp_path / "out.json")]) == 1
    assert "no.yaml: no such file" in capsys.readouterr().err


def test_a_missing_output_option_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([str(tmp_path / "index.yaml")])
    assert stopped.value.code == 2


HOOK = (
    "webhooks:\n  thingAdded:\n    post: {requestBody: {$ref: '#/requestBodies/Thing'}}\nrequestBodies: {Thing: {}}\n"
)


def test_webhooks_of_a_resource_file_follow_the_paths_at_the_root(tmp_path: Path) -> None:
    index = "x-resources: [a.yaml, b.yaml]\ninfo: {}\n"
    document = bundle(written(tmp_path, index=index, a="paths: {/a: {}}\n", b=HOOK))
    assert list(document) == ["paths", "webhooks", "info", "components"]
    assert document["webhooks"] == {
        "thingAdded": {"post": {"requestBody": {"$ref": "#/components/requestBodies/Thing"}}}
    }
    assert document["components"] == {"requestBodies": {"Thing": {}}}


def test_a_document_without_webhooks_has_no_webhooks_key(tmp_path: Path) -> None:
    assert "webhooks" not in bundle(written(tmp_path, index=INDEX, a="paths: {}\n"))


def test_a_webhook_in_two_files_or_an_index_or_an_unlisted_file_is_an_error(tmp_path: Path) -> None:
    twice = written(tmp_path, index="x-resources: [a.yaml, b.yaml]\n", a=HOOK, b=HOOK)
    with pytest.raises(SourceError, match=r"b\.yaml:2: thingAdded is also in a\.yaml"):
        bundle(twice)
    unlisted = written(tmp_path, index="x-resources: [a.yaml]\n")
    with pytest.raises(SourceError, match=r"b\.yaml:1: has webhooks, but .* does not list it"):
        bundle(unlisted)
    with pytest.raises(SourceError, match=r"index\.yaml:2: an index has no webhooks"):
        bundle(written(tmp_path, index="x-resources: [a.yaml]\nwebhooks: {}\n"))
