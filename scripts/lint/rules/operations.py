"""Rules about operations: names, tags, texts, parameters and permissions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.lint.rule import Project, Violation, document_rule, project_rule
from scripts.openapi import Document, Operation

# First words of operationIds. A fixed list, because a new verb affects every client.
VERBS = (
    "list",
    "get",
    "create",
    "replace",
    "update",
    "delete",
    "copy",
    "publish",
    "unpublish",
    "revert",
    "import",
    "accept",
    "reject",
    "authenticate",
    "query",
    "describe",
)
# First words of operationIds of webhooks, named from the receiver's view.
WEBHOOK_VERBS = ("receive",)
_NOUN = r"[A-Z][A-Za-z0-9]*"


def snake_case(name: str) -> str:
    """Convert camelCase as the Python client does: `getUserID` becomes `get_user_id`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


@document_rule
def operation_id_verb_noun(document: Document) -> Iterator[Violation]:
    """An operationId consists of a known verb and a noun in camelCase."""
    for operations, verbs, name in (
        (document.operations, VERBS, "VERBS"),
        (document.webhooks, WEBHOOK_VERBS, "WEBHOOK_VERBS"),
    ):
        for operation in operations:
            if not re.fullmatch(rf"({'|'.join(verbs)}){_NOUN}", operation.id):
                yield Violation(
                    operation.place / "operationId",
                    f"{operation.id!r} is not a known verb and a noun (start with one of {', '.join(verbs)}, or add "
                    f"the verb to {name} in scripts/lint/rules/operations.py)",
                )


@project_rule
def operation_id_unique(project: Project) -> Iterator[tuple[str, Violation]]:
    """OperationIds are unique across all documents, also in snake_case."""
    first: dict[str, tuple[str, Operation]] = {}
    for document in project.documents:
        for operation in [*document.operations, *document.webhooks]:
            name, other = first.setdefault(snake_case(operation.id), (document.name, operation))
            if operation.id and other is not operation:
                yield (
                    document.name,
                    Violation(
                        operation.place / "operationId",
                        f"{operation.id!r} is already used at {name}#{other.place.pointer} (rename one; clients "
                        f"call both {snake_case(operation.id)!r})",
                    ),
                )


@document_rule
def one_tag(document: Document) -> Iterator[Violation]:
    """An operation has exactly one tag, which groups it in clients and docs."""
    for operation in [*document.operations, *document.webhooks]:
        tags = operation.place.value.get("tags", [])
        if len(tags) != 1:
            yield Violation(operation.place / "tags", f"{len(tags)} tags (use exactly one, the resource)")


@document_rule
def tag_declared(document: Document) -> Iterator[Violation]:
    """Every tag of an operation is declared, and every declared tag is used."""
    declared = {tag.value.get("name"): tag for tag in document.place("tags")}
    operations = [*document.operations, *document.webhooks]
    used = {tag for operation in operations for tag in operation.place.value.get("tags", [])}
    for operation in operations:
        for tag in operation.place / "tags":
            if tag.value not in declared:
                yield Violation(tag, f"tag {tag.value!r} is not declared (add it to `tags` of the index)")
    for name, place in declared.items():
        if name not in used:
            yield Violation(place, f"no operation has the tag {name!r} (remove it from `tags`)")


@document_rule
def operation_text(document: Document) -> Iterator[Violation]:
    """An operation has a summary without a full stop, and a description."""
    for operation in [*document.operations, *document.webhooks]:
        summary, description = (operation.place.value.get(key) or "" for key in ("summary", "description"))
        if not summary.strip():
            yield Violation(operation.place, "missing summary (say in a few words what it does)")
        elif summary.rstrip().endswith("."):
            yield Violation(operation.place / "summary", "ends with a full stop (remove it; a summary is a title)")
        if not description.strip():
            yield Violation(operation.place, "missing description (say what a caller must know, including pitfalls)")


@document_rule
def parameter_text(document: Document) -> Iterator[Violation]:
    """A parameter has a description and an example."""
    for parameter in document.defined("parameters"):
        if not (parameter.value.get("description") or "").strip():
            yield Violation(parameter, "missing description (say what it does, and what happens without it)")
        if not any(document.examples(parameter)):
            yield Violation(parameter, "missing example (add `examples: {<name>: {summary, value}}`)")


@document_rule
def no_body_on_get_delete(document: Document) -> Iterator[Violation]:
    """GET, HEAD and DELETE operations have no request body."""
    for operation in document.operations:
        if operation.method in ("get", "head", "delete") and operation.body:
            yield Violation(
                operation.place / "requestBody",
                f"{operation.method.upper()} with a body, which servers and proxies may drop (use parameters)",
            )


@document_rule
def webhook_open(document: Document) -> Iterator[Violation]:
    """A webhook has `security: []`, since the receiver is not the API, and a 2XX."""
    for webhook in document.webhooks:
        if webhook.definition.get("security") != []:
            yield Violation(webhook.place, "no `security: []` (the receiver is not the API; add it)")
        if webhook.success is None:
            yield Violation(webhook.place / "responses", "no 2XX (document the response that counts as success)")


@document_rule
def permissions_declared(document: Document) -> Iterator[Violation]:
    """An operation of a token-based API lists its required permissions in `x-permissions`."""
    if not document.takes_tokens:
        return
    for operation in document.operations:
        declared = operation.place.value.get("x-permissions")
        any_of = declared.get("anyOf") if isinstance(declared, dict) else None
        if not isinstance(any_of, list) or not all(isinstance(name, str) for name in any_of):
            yield Violation(
                operation.place / "x-permissions",
                "`x-permissions` has no list `anyOf` (list the permissions, any one of which is enough; `anyOf: []` if "
                "none is needed)",
            )
        elif unknown := set(declared) - {"anyOf", "exceptOwn", "exceptTeamAdmin", "comment", "x-source"}:
            yield Violation(
                operation.place / "x-permissions",
                f"unknown key {', '.join(sorted(unknown))} in `x-permissions` (see Extensions in spec/README.md)",
            )


RULES = (
    operation_id_verb_noun,
    operation_id_unique,
    one_tag,
    tag_declared,
    operation_text,
    parameter_text,
    no_body_on_get_delete,
    webhook_open,
    permissions_declared,
)
