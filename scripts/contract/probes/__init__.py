"""Checks of our own for what schemathesis cannot see: what a request leaves behind in the next ones.

Each probe is a function over a live API (`Live`) that takes what it does from the document, so an operation that is
added is looked at without a line here, and that tells a `Report` what it compared. They know nothing of the server but
its base URL, the demo credentials and how its demo data are brought back: each probe begins with them, so that none
stands on what another left behind.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import httpx

from scripts.contract.coverage.collector import Touched
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
from scripts.contract.probes.report import Finding, Report, Stopwatch, write_junit
from scripts.contract.probes.values import NoValue

Probe = Callable[[Live, Report], None]

PROBES: tuple[Probe, ...] = (
    stored.what_was_written_is_what_is_read_back,
    stored.a_partial_update_leaves_the_rest_alone,
    read_only.read_only_values_are_not_stored,
    paging.a_page_walk_loses_and_doubles_no_row,
    paging.rows_that_come_and_go_disturb_no_walk,
    paging.rows_stand_in_the_order_asked_for,
    deletion.what_was_deleted_is_gone,
    tags.a_read_with_the_current_tag_is_null,
    tags.a_stale_tag_changes_nothing,
    tags.publishing_is_seen_by_readers,
    tags.every_update_makes_a_new_tag,
    access.tokens_are_checked,
    access.permissions_are_checked,
    access.another_organization_is_out_of_reach,
    signatures.a_signature_covers_the_whole_request,
    signatures.a_right_signature_is_accepted,
    signatures.old_and_early_dates_are_refused,
    signatures.a_user_signs_only_for_its_own_paths,
    examples.documented_examples_are_accepted,
    following.links_lead_somewhere,
    invalid.invalid_requests_are_refused,
    refusals.another_media_type_is_refused,
    refusals.identifiers_of_nothing_are_not_found,
    failures.documented_failures_are_played_when_asked_for,
)


def probe(document: ProbedDocument, url: str, probes: tuple[Probe, ...] = PROBES) -> tuple[list[Report], int, Touched]:
    """Let every probe look at the API behind a base URL; their reports, how many requests they sent, their coverage."""
    live = Live(document, url)
    try:
        return [_look(live, document, one) for one in probes], live.requests, live.coverage.touched
    finally:
        live.close()


def _look(live: Live, document: ProbedDocument, one: Probe) -> Report:
    """What one probe found over the demo data."""
    report = Report(one.__name__)
    with Stopwatch(report):
        try:
            live.reset()
            live.use(with_listed_values(document, live))
            one(live, report)
        except Unusable as error:
            report.expect(False, error.operation, str(error))
        except (Unresolvable, httpx.HTTPError, NoValue, LookupError, TypeError, ValueError) as error:
            # Whatever a probe stumbles over in an answer is a finding, too.
            report.findings.append(Finding("the probe", f"could not go on: {type(error).__name__}: {error}"))
    return report


def write_reports(reports: list[Report], suite: str, junit: Path, log: Path) -> None:
    """The reports as JUnit XML and as text."""
    write_junit(reports, suite, junit)
    log.write_text("\n".join(report.line() for report in reports) + "\n", encoding="utf-8")
