"""Our own checks for what schemathesis cannot see: the effects of a request on later ones.

Each probe is a function of a live API (`Live`) and records its comparisons in a `Report`. Probes are derived from the
document, so they cover new operations automatically. Of the server, they know only the base URL, the demo credentials
and how to restore the demo data, which happens before each probe, so that none depends on another.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import httpx

from scripts.contract.coverage.collector import Collector, Touched
from scripts.contract.pointer import Unresolvable
from scripts.contract.probes import (
    access,
    deletion,
    examples,
    failures,
    following,
    invalid,
    paging,
    read_only,
    refusals,
    signatures,
    stored,
    tags,
)
from scripts.contract.probes.listed import with_listed_values
from scripts.contract.probes.live import Live, Unusable
from scripts.contract.probes.probed import ProbedDocument
from scripts.contract.probes.report import ProbeFinding, Report, Stopwatch, write_junit
from scripts.contract.probes.values import NoValue

Probe = Callable[[Live, Report], None]

PROBES: tuple[Probe, ...] = (
    stored.written_values_are_read_back,
    stored.partial_updates_change_nothing_else,
    read_only.read_only_values_are_not_stored,
    paging.pages_lose_and_duplicate_no_row,
    paging.changes_between_pages_lose_no_row,
    paging.rows_have_the_requested_order,
    deletion.deleted_items_are_gone,
    tags.a_read_with_the_current_tag_is_null,
    tags.a_stale_tag_changes_nothing,
    tags.publishing_is_seen_by_readers,
    tags.every_update_changes_the_tag,
    access.tokens_are_checked,
    access.permissions_are_checked,
    access.another_organization_is_out_of_reach,
    signatures.a_signature_covers_the_whole_request,
    signatures.valid_signatures_are_accepted,
    signatures.dates_outside_the_tolerance_are_rejected,
    signatures.a_user_signs_only_for_its_own_paths,
    examples.documented_examples_are_accepted,
    following.links_lead_somewhere,
    invalid.invalid_requests_are_rejected,
    refusals.undocumented_media_types_are_rejected,
    refusals.unknown_ids_are_not_found,
    failures.documented_failures_can_be_requested,
)


def probe(document: ProbedDocument, url: str, probes: tuple[Probe, ...] = PROBES) -> tuple[list[Report], int, Touched]:
    """Run every probe on the API at a base URL; return their reports, the number of requests, and the coverage."""
    coverage = Collector(document)
    live = Live(document, url, coverage)
    try:
        return [_look(live, document, one) for one in probes], live.requests, coverage.touched
    finally:
        live.close()


def _look(live: Live, document: ProbedDocument, one: Probe) -> Report:
    """Return the report of a probe on restored demo data."""
    report = Report(one.__name__)
    with Stopwatch(report):
        try:
            live.reset()
            live.use(with_listed_values(document, live))
            one(live, report)
        except Unusable as error:
            report.expect(False, error.operation, str(error))
        except (Unresolvable, httpx.HTTPError, NoValue, LookupError, TypeError, ValueError) as error:
            # An unexpected response that stops a probe is a finding, too.
            report.findings.append(ProbeFinding("the probe", f"could not go on: {type(error).__name__}: {error}"))
    return report


def write_reports(reports: list[Report], suite: str, junit: Path, log: Path) -> None:
    """Write the reports as JUnit XML and as text."""
    write_junit(reports, suite, junit)
    log.write_text("\n".join(report.line() for report in reports) + "\n", encoding="utf-8")
