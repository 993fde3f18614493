"""All samples of an API: from files, otherwise generated from its example requests."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.apis import PACKAGE_OF
from scripts.docs.samples import LANGUAGES, Sample, samples
from scripts.docs.samples.javascript import javascript
from scripts.docs.samples.php import php
from scripts.docs.samples.request import example_request
from scripts.docs.samples.typescript import typescript
from scripts.docs.sdk.typescript import read_typescript
from scripts.openapi import Document, Operation


def all_samples(document: Document) -> dict[str, list[Sample]]:
    """Return the samples of each operation by language; without a package, only those in files.

    Raises:
        DocsError: an example is missing, or the TypeScript package has no method for an operation.
    """
    found: dict[str, list[Sample]] = {operation.id: [] for operation in document.operations}
    for sample in samples(document):
        found[sample.operation_id].append(sample)
    if document.name in PACKAGE_OF:
        for operation in document.operations:
            written = {sample.language for sample in found[operation.id]}
            found[operation.id] += [sample for sample in _derived(operation) if sample.language not in written]
    order = [language.name for language in LANGUAGES]
    return {name: sorted(listed, key=lambda each: order.index(each.language)) for name, listed in found.items()}


def _derived(operation: Operation) -> Iterator[Sample]:
    request = example_request(operation)
    yield Sample(operation.id, "TypeScript", typescript(request, read_typescript(operation.document.name)))
    yield Sample(operation.id, "JavaScript", javascript(request))
    yield Sample(operation.id, "PHP", php(request))
