"""Command-line options of the mock."""

from __future__ import annotations

import argparse
import ipaddress
import math
import os
import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

from scripts.apis import API_NAMES
from scripts.mock.app import documents_folder
from scripts.mock.engine.access import Access
from scripts.mock.engine.cors import DEFAULT_ORIGINS, check_origin
from scripts.mock.engine.database import MEMORY
from scripts.mock.engine.ending import REQUEST_TIMEOUT
from scripts.mock.engine.limits import Limits
from scripts.mock.engine.protocol import MAX_CONNECTIONS, MAX_PIPELINED
from scripts.mock.engine.root_path import check_root_path
from scripts.mock.engine.settings import Settings
from scripts.mock.engine.stores import is_postgres

_DAY = 86_400.0
_HOST_NAME = re.compile(r"\w([\w.-]*\w)?", re.ASCII)
DATABASE_VARIABLE = "GIOSG_GOTOM_MOCK_DATABASE"
"""Environment variable with the database, for URLs that the list of processes should not show."""


def parse_arguments(argv: list[str] | None, description: str, epilog: str) -> argparse.Namespace:
    """Parse the options. Exits with status 2 for an invalid one."""
    parser = argparse.ArgumentParser(
        prog="giosg-gotom-mock",
        usage="%(prog)s [OPTION ...]",  # the whole list would hide the error below it
        description=description,
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("--version", action=_ShowVersion, nargs=0, help="show the version and exit")
    add("--host", default="127.0.0.1", type=_given, help="address to listen on (default: %(default)s)")
    add("--port", type=_count(0, 65535), default=4010, help="port; 0 picks a free one (default: %(default)s)")
    add("--unix", type=_given, metavar="PATH", help="listen on a Unix socket instead of an address and port")
    add("--tls-cert", metavar="FILE", help="serve HTTPS with this certificate and its chain (PEM)")
    add("--tls-key", metavar="FILE", help="key of the certificate, if the file of --tls-cert has none (PEM)")
    add(
        "--tls-ca",
        type=Path,
        metavar="FILE",
        help="serve HTTPS with a throw-away certificate for this machine, --host and --allow-host; its CA, for clients "
        "to trust, goes to FILE",
    )
    add(
        "--proxy-ca",
        type=Path,
        metavar="FILE",
        help="be a forward proxy for the hosts of the APIs too, for HTTP_PROXY and HTTPS_PROXY; the CA of its "
        "throw-away certificates, for clients to trust, goes to FILE",
    )
    add(
        "--root-path",
        type=_root_path,
        default="",
        metavar="PATH",
        help="path prefix under which a reverse proxy serves the mock, for links and signatures (default: none)",
    )
    add(
        "--trust-proxy",
        action="store_true",
        help="take scheme, host and path prefix of links from X-Forwarded-Proto, -Host and -Prefix",
    )
    add("--api", action="append", choices=API_NAMES, help="API to serve; may be repeated (default: all)")
    add(
        "--ready",
        choices=("text", "json"),
        default="text",
        help="form of the line printed when the mock is ready; json has url, host, port, pid and apis (default: text)",
    )
    add(
        "--database",
        default=os.environ.get(DATABASE_VARIABLE) or MEMORY,
        type=_given,
        metavar="FILE|URL",
        help="SQLite file for the state, or postgresql://USER@HOST:PORT/NAME, which several mocks may share; leave the "
        f"password to PGPASSWORD or a password file (default: {DATABASE_VARIABLE}, else memory, at most 1 GiB)",
    )
    add(
        "--workers",
        type=_count(1, 64),
        default=1,
        metavar="N",
        help="processes that share the port and a PostgreSQL database (default: 1)",
    )
    add(
        "--data",
        type=Path,
        metavar="FILE",
        help="JSON file with records to add to the demo data, or to replace those of a collection (see the README)",
    )
    add("--durable", action="store_true", help="survive a power failure too: sync the file on every change (slower)")
    add("--page-size", type=_count(1, 10_000), default=20, metavar="N", help="resources per page (default: 20)")
    add(
        "--import-delay",
        type=_seconds(0.0),
        default=0.0,
        metavar="SECONDS",
        help="duration of a goTom customer import; above 0 the response is a 202 (default: 0)",
    )
    add(
        "--export-delay",
        type=_seconds(0.0),
        default=0.0,
        metavar="SECONDS",
        help="duration of a giosg report export; the response that starts it is never complete (default: 0)",
    )
    add(
        "--token-lifetime",
        type=_seconds(0.0),
        default=0.0,
        metavar="SECONDS",
        help="how long access tokens issued by the giosg API are valid; 0 for no end (default: 0)",
    )
    _add_namespaces(parser)
    _add_limits(parser)
    add(
        "--allow-origin",
        action="append",
        type=_origin,
        metavar="ORIGIN",
        help="origin of pages that may call the mock (CORS): scheme://host[:port], null (pages from disk), loopback "
        f"(any on this machine) or none; may be repeated (default: {' and '.join(DEFAULT_ORIGINS)})",
    )
    add(
        "--allow-host",
        action="append",
        default=[],
        type=_host,
        metavar="HOST",
        help="further name by which the control endpoints may be called; may be repeated (default: this machine only)",
    )
    add(
        "--webhook-host",
        action="append",
        type=_host,
        metavar="HOST",
        help="further host that webhooks and triggers may be sent to; may be repeated (default: this machine only)",
    )
    add("--check-responses", action="store_true", help="respond with 500 if a response is invalid")
    add("--documents", type=Path, default=documents_folder(), metavar="DIR", help="folder of the mock variants")
    arguments = parser.parse_args(argv)
    if arguments.tls_key is not None and arguments.tls_cert is None:
        parser.error("--tls-key needs --tls-cert")
    if arguments.tls_cert is not None and arguments.tls_ca is not None:
        parser.error("--tls-cert and --tls-ca exclude each other")
    if arguments.durable and arguments.database == MEMORY:
        parser.error("--durable needs --database: without it, the state ends with the server")
    if arguments.workers > 1 and not is_postgres(arguments.database):
        parser.error("--workers needs PostgreSQL: set --database to postgresql://...; a SQLite file serves one process")
    if arguments.proxy_ca is not None and arguments.workers > 1:
        parser.error("--proxy-ca needs one process, which has the key of its CA: omit --workers")
    if arguments.proxy_ca is not None and (arguments.tls_cert or arguments.tls_ca):
        parser.error("--proxy-ca excludes --tls-cert and --tls-ca: clients speak plain HTTP with a proxy")
    return arguments


def _add_namespaces(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group(
        "namespaces",
        "A request with X-Mock-Namespace: NAME gets a state of its own, as for a team or a CI run: demo data, clock, "
        "faults, journal. Namespaces are created on first use; with a SQLite file, they are kept in memory.",
    )
    group.add_argument(
        "--namespace-domain",
        type=_host,
        metavar="DOMAIN",
        help="domain whose subdomains name namespaces too: NAME.DOMAIN; localhost works everywhere (default: none)",
    )
    group.add_argument(
        "--namespace-idle",
        type=_seconds(1.0, 365 * _DAY),
        default=Settings.namespace_idle,
        metavar="SECONDS",
        help="when a namespace expires that nobody uses (default: %(default)g, a day)",
    )
    group.add_argument(
        "--max-namespaces",
        type=_count(1),
        default=Settings.max_namespaces,
        metavar="N",
        help="namespaces besides the default one (default: %(default)s)",
    )


def _add_limits(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("limits", "Requests beyond a limit are rejected, so that none delays others.")
    limits = Limits()
    for name, default, what in (
        ("connections", MAX_CONNECTIONS, "open connections; others are answered with 503"),
        ("pipelined", MAX_PIPELINED, "requests of a connection read ahead while an earlier one is answered"),
        ("body", Settings.max_body, "bytes of a request body"),
        ("form", limits.form, "bytes of a URL-encoded form"),
        ("fields", limits.fields, "fields of a form or query"),
        ("parts", limits.parts, "parts of a multipart form"),
        ("json", limits.json, "bytes of a JSON body"),
        ("values", limits.values, "values in a JSON body"),
        ("depth", limits.depth, "nested arrays and objects in a JSON body, at most the default"),
        ("digits", limits.digits, "digits of an integer"),
        (
            "journal",
            Settings.journal,
            "bytes of the journal of requests, beside its limit of 1000 requests; 0 for no journal",
        ),
    ):
        metavar = "BYTES" if what.startswith("bytes") else "N"
        group.add_argument(
            f"--max-{name}",
            type=_count(0 if name == "journal" else 1, limits.depth if name == "depth" else None),
            default=default,
            metavar=metavar,
            help=f"{what} (default: {default})",
        )
    group.add_argument(
        "--request-timeout",
        type=_seconds(0.001),
        default=REQUEST_TIMEOUT,
        metavar="SECONDS",
        help="timeout for the headers of a request, and for each pause in its body (default: %(default)g)",
    )


def settings_of(arguments: argparse.Namespace) -> Settings:
    """Return the settings that the options describe."""
    return Settings(
        database=arguments.database,
        data=arguments.data,
        durable=arguments.durable,
        namespace_domain=arguments.namespace_domain,
        namespace_idle=arguments.namespace_idle,
        max_namespaces=arguments.max_namespaces,
        page_size=arguments.page_size,
        max_body=arguments.max_body,
        journal=arguments.max_journal,
        limits=Limits(
            parts=arguments.max_parts,
            fields=arguments.max_fields,
            form=arguments.max_form,
            json=arguments.max_json,
            values=arguments.max_values,
            depth=arguments.max_depth,
            digits=arguments.max_digits,
        ),
        import_delay=arguments.import_delay,
        export_delay=arguments.export_delay,
        token_lifetime=arguments.token_lifetime,
        check_responses=arguments.check_responses,
        root_path=arguments.root_path,
        trust_proxy=arguments.trust_proxy,
        access=Access(
            frozenset(arguments.allow_host),
            frozenset(arguments.allow_origin or DEFAULT_ORIGINS),
            arguments.namespace_domain,
        ),
        webhook_hosts=frozenset(host.strip("[]") for host in arguments.webhook_host or ()),
    )


class _ShowVersion(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        from importlib.metadata import PackageNotFoundError, version  # not at the start of every mock

        try:
            parser.exit(message=f"{parser.prog} {version(parser.prog)}\n")
        except PackageNotFoundError:
            parser.exit(message=f"{parser.prog} (unreleased)\n")


def _given(text: str) -> str:
    if not text:
        raise argparse.ArgumentTypeError("must not be empty")
    return text


def _host(text: str) -> str:
    """Return a name or address as in a `Host` header, in lower case and without port."""
    if _HOST_NAME.fullmatch(text):
        return text.lower()
    with suppress(ValueError):
        return f"[{ipaddress.IPv6Address(text.removeprefix('[').removesuffix(']'))}]"
    raise argparse.ArgumentTypeError(f"invalid host {text!r}: write the name alone, such as mock.example")


def _root_path(text: str) -> str:
    try:
        return check_root_path(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _origin(text: str) -> str:
    try:
        return check_origin(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _count(least: int, most: int | None = None) -> Callable[[str], int]:
    """Return a parser of whole numbers within bounds."""

    def count(text: str) -> int:
        try:
            number = int(text)
        except ValueError:
            raise argparse.ArgumentTypeError(f"not a whole number: {text!r}") from None
        if number < least or (most is not None and number > most):
            limits = f"at least {least}" if most is None else f"between {least} and {most}"
            raise argparse.ArgumentTypeError(f"must be {limits}")
        return number

    return count


def _seconds(least: float, most: float = _DAY) -> Callable[[str], float]:
    """Return a parser of durations of at most a day."""

    def seconds(text: str) -> float:
        try:
            number = float(text)
        except ValueError:
            raise argparse.ArgumentTypeError(f"not a number: {text!r}") from None
        if not math.isfinite(number) or not least <= number <= most:
            raise argparse.ArgumentTypeError(f"must be between {least:g} and {most:.0f} seconds")
        return number

    return seconds
