"""Response validation for tests: a response that violates its description is a bug in the mock."""

from __future__ import annotations

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.endpoint import Endpoint
from scripts.mock.engine.values import errors_of

# Statuses of HTTP itself that need no description: malformed URL, unknown method, body too large.
_UNDESCRIBED = frozenset({400, 405, 413})


def check_answer(endpoint: Endpoint, answer: Answer) -> None:
    """Raise AssertionError for an undescribed status, media type or body."""
    name = endpoint.operation_id
    if answer.status not in endpoint.responses:
        raise AssertionError(f"{name}: status {answer.status} is not described")
    validator = endpoint.responses[answer.status]
    if (validator is not None) != answer.has_body:
        raise AssertionError(f"{name}: a body is {'' if validator else 'not '}described")
    if answer.has_body and answer.media_type.split(";")[0] != endpoint.media_types[answer.status]:
        raise AssertionError(f"{name}: {answer.status} is not described as {answer.media_type}")
    if validator is not None and not validator.is_valid(answer.content):
        error = errors_of(validator, answer.content)[0]
        place = "/".join(str(part) for part in error.instance_path)
        raise AssertionError(f"{name}: {answer.status} at {place or 'the root'}: {error.message}")


def check_refusal(endpoint: Endpoint | None, answer: Answer) -> None:
    """Check an error response. Raises AssertionError, see `check_answer`."""
    if endpoint is not None and (answer.status in endpoint.responses or answer.status not in _UNDESCRIBED):
        check_answer(endpoint, answer)
