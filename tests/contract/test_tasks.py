"""The contract tests are divided in the same way however many run at once."""

from __future__ import annotations

import pytest

from scripts.contract.tasks import SHARE, fuzz_tasks, shard
from scripts.openapi import Document
from tests.conftest import APIS, Documents


@pytest.fixture(scope="module")
def described(documents: Documents) -> dict[str, Document]:
    return {api: Document.load(documents.path("mock", api)) for api in APIS}


@pytest.mark.parametrize("api", APIS)
def test_each_operation_is_in_one_task_and_the_links_are_in_another(api: str, described: dict[str, Document]) -> None:
    tasks = fuzz_tasks(api, described[api])
    shares = [task for task in tasks if task.name != "links"]
    assert [name for task in shares for name in task.operations] == [one.id for one in described[api].operations]
    following = [(task.phases, task.operations) for task in tasks if task.name == "links"]
    assert following == ([] if api == "reporting" else [(("stateful",), ())])  # reports have no links
    assert all(task.phases == ("examples", "coverage", "fuzzing") for task in shares)


def test_operations_of_one_tag_stay_together(described: dict[str, Document]) -> None:
    tasks = fuzz_tasks("giosg", described["giosg"])[:-1]
    assert len(tasks) > 3
    assert all(len(task.operations) >= SHARE for task in tasks[:-1])
    tags = [{described["giosg"].by_id[name].tag for name in task.operations} for task in tasks]
    assert all(not one & other for number, one in enumerate(tags) for other in tags[:number])


@pytest.mark.parametrize("count", [1, 2, 3, 8, 40])
def test_each_task_is_in_one_shard(count: int, described: dict[str, Document]) -> None:
    tasks = [task for api in APIS for task in fuzz_tasks(api, described[api])]
    shards = [shard(tasks, number, count) for number in range(1, count + 1)]
    found = [task for one in shards for task in one]
    assert len(found) == len(tasks)
    assert set(found) == set(tasks)
    if count <= 3:
        weights = [sum(task.weight for task in one) for one in shards]
        assert max(weights) < 1.25 * sum(weights) / count
