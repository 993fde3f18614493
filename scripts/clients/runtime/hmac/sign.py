"""Sign requests for goTom, or explain why a captured one was rejected.

The secret is read from GOTOM_SECRET, from --secret-file, or asked for; it is never an argument, which other users of
the machine could see, and never printed.
"""

from __future__ import annotations

import argparse
import getpass
import os
import shlex
import sys
import warnings
from datetime import UTC, datetime
from pathlib import Path

from .auth import DEFAULT_CONTENT_TYPE, authorization, format_date, signature, string_to_sign
from .captured import read_captured, target_of
from .errors import ConfigurationError
from .explain import PARTS, Explanation, explain, window
from .settings import checked_secret

_EPILOG = """\
how a request is signed, in four steps:
  body digest      MD5 of the body's bytes as 32 lower-case hexadecimal digits; of no bytes if there is no body
  string to sign   six lines joined by LF: method in upper case, body digest, Content-Type in lower case, Date,
                   an empty line, and the target as on the request line (path and query, undecoded)
  signature        HMAC-SHA1 of the string to sign, keyed by the secret, in base64
  Authorization    gotom_app_api <user>:<signature>
The server accepts a Date that is at most 30 minutes off, so a printed signature works for that long.

examples:
  export GOTOM_USER=demo_user            # and GOTOM_SECRET, or let the command ask
  gotom-sign sign GET https://demo.gotom.io/app-api/customer
  gotom-sign sign POST https://demo.gotom.io/app-api/campaign --body-file campaign.json --curl
  gotom-sign sign GET /app-api/customer --show-steps
  curl --verbose ... 2> trace.txt;  gotom-sign explain trace.txt --body-file campaign.json
  gotom-sign explain request.txt --at "$(date -u +%FT%TZ)"
"""


def main(argv: list[str] | None = None) -> int:
    """Run the command; return its exit status: 0 signed or valid, 1 rejected, 2 invalid use."""
    parser = _parser()
    arguments = parser.parse_args(argv)
    try:
        status: int = arguments.run(arguments)
        sys.stdout.flush()
    except ConfigurationError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # The reader of the output has exited; without this, Python reports an error when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:
        print(f"error: {error.filename}: {error.strerror}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="gotom-sign", description=__doc__, epilog=_EPILOG, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    sign = commands.add_parser("sign", help="print the headers of a signed request, or a curl command that sends it")
    sign.add_argument("method", metavar="METHOD")
    sign.add_argument("url", metavar="URL", help="the whole URL, or its path and query (with --curl the whole URL)")
    body = sign.add_mutually_exclusive_group()
    body.add_argument("--body", metavar="TEXT", help="the body as text")
    body.add_argument("--body-file", metavar="FILE", help="the file with the body, byte for byte; - is standard input")
    sign.add_argument("--content-type", default=DEFAULT_CONTENT_TYPE, metavar="TYPE", help="default: %(default)s")
    sign.add_argument("--date", metavar="DATE", help="the Date to sign (default: now)")
    sign.add_argument("--signed-target", metavar="TARGET", help="what to sign behind a gateway that rewrites the path")
    sign.add_argument("--curl", action="store_true", help="print a curl command instead of headers")
    sign.add_argument("--show-steps", action="store_true", help="print body digest and string to sign too")
    sign.set_defaults(run=_sign)

    explains = commands.add_parser("explain", help="say which part of a captured request was signed differently")
    explains.add_argument(
        "request", metavar="FILE", help="the request as sent, or the trace of curl --verbose; - is standard input"
    )
    explains.add_argument("--body-file", metavar="FILE", help="the body, if the capture does not contain it")
    explains.add_argument(
        "--at", metavar="DATE", help="when the server received it: the Date of its response, read from a trace"
    )
    explains.set_defaults(run=_explain)

    for command in (sign, explains):
        command.add_argument("--user", help="default: GOTOM_USER")
        command.add_argument(
            "--secret-file", metavar="FILE", help="file with the secret (default: GOTOM_SECRET, otherwise asked for)"
        )
    return parser


def _sign(arguments: argparse.Namespace) -> int:
    target = arguments.signed_target or target_of(arguments.url)
    if arguments.curl and arguments.url.startswith("/"):
        raise ConfigurationError("--curl needs the whole URL, such as https://demo.gotom.io/app-api/customer")
    if arguments.body_file is not None:
        body = _read(arguments.body_file)
    else:
        body = (arguments.body or "").encode("utf-8", "surrogateescape")
    content_type, date = arguments.content_type, arguments.date or format_date(datetime.now(UTC))
    user = _user(arguments)
    for name, value in (("METHOD", arguments.method), ("--content-type", content_type), ("--date", date)):
        if not value or any(character < " " for character in value):
            raise ConfigurationError(f"{name} is empty or contains a line break")
    text = string_to_sign(arguments.method, target, content_type, date, body)
    headers = {
        "Authorization": authorization(user, signature(_secret(arguments), text)),
        "Content-Type": content_type,
        "Date": date,
    }
    if arguments.show_steps:
        digest = text.split("\n")[1]
        print(f"# body digest: {digest} ({len(body)} bytes)", *(f"# {line}" for line in text.split("\n")), sep="\n")
    if arguments.curl:
        print(_curl(arguments, headers))
    else:
        print(*(f"{name}: {value}" for name, value in headers.items()), sep="\n")
    return 0


def _curl(arguments: argparse.Namespace, headers: dict[str, str]) -> str:
    command = ["curl", "--globoff", "--path-as-is", "--request", arguments.method.upper()]
    for name, value in headers.items():
        command += ["--header", f"{name}: {value}"]
    if arguments.body_file is not None:
        command += ["--data-binary", f"@{arguments.body_file}"]
    elif arguments.body is not None:
        command += ["--data-raw", arguments.body]
    return shlex.join([*command, arguments.url.partition("#")[0]])


def _explain(arguments: argparse.Namespace) -> int:
    body = None if arguments.body_file is None else _read(arguments.body_file)
    request = read_captured(_read(arguments.request), body)
    at, received = None, arguments.at or request.answered
    if received is not None:
        accepted = window(received)
        if accepted is None:
            raise ConfigurationError("--at must be a date with a time zone, such as 2026-01-01T00:00:00Z")
        at = accepted[0] + (accepted[1] - accepted[0]) / 2
    found = explain(request, _user(arguments), _secret(arguments), at)
    _print(found, len(request.body))
    return 0 if found.matches and not found.causes else 1


def _print(found: Explanation, size: int) -> None:
    wrong = {cause.part for cause in found.causes if cause.proven}
    print("what the server signs:")
    for name, value in zip(PARTS, found.parts, strict=True):
        note = f"  ({size} bytes)" if name == "body digest" else ""
        print(f"  {'!' if name in wrong else ' '} {name:<15} {_printable(value) or '(empty)'}{note}")
    print(f"\nsignature: {'matches' if found.matches else 'does not match'}")
    if found.causes:
        print("\ncauses, most likely first:")
    for number, cause in enumerate(found.causes, start=1):
        print(f"  {number}. {'proven' if cause.proven else 'possible'}, {cause.part}: {_printable(cause.text)}")
    if (accepted := window(found.parts[3])) is not None:
        print(f"\naccepted from {accepted[0].isoformat()} to {accepted[1].isoformat()}")


def _printable(text: str) -> str:
    return "".join(character if character.isprintable() else repr(character)[1:-1] for character in text)


def _read(name: str) -> bytes:
    return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()


def _user(arguments: argparse.Namespace) -> str:
    user = arguments.user or os.environ.get("GOTOM_USER", "")
    if not user:
        raise ConfigurationError("set --user or GOTOM_USER")
    return _checked("user", user)


def _secret(arguments: argparse.Namespace) -> str:
    if arguments.secret_file is not None:
        return _secret_in(_read(arguments.secret_file))
    if secret := os.environ.get("GOTOM_SECRET"):
        return _checked("GOTOM_SECRET", secret)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", getpass.GetPassWarning)
            return _checked("secret", getpass.getpass("goTom secret: "))
    except (getpass.GetPassWarning, EOFError):
        raise ConfigurationError("no terminal to ask for the secret; set GOTOM_SECRET or --secret-file") from None


def _secret_in(content: bytes) -> str:
    """Return the secret in a file without the line break that editors add at its end."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        raise ConfigurationError("--secret-file is not UTF-8; save it as UTF-8 without a byte order mark") from None
    secret = text.removesuffix("\n").removesuffix("\r")
    if secret.startswith("\ufeff"):
        raise ConfigurationError("--secret-file begins with a byte order mark; save it without one")
    if len(secret) > 1 and secret[0] == secret[-1] and secret[0] in "\"'":
        raise ConfigurationError("the secret in --secret-file is in quotes; write it without")
    return _checked("--secret-file", secret)


def _checked(name: str, value: str) -> str:
    """Return the value. Raises ConfigurationError, without the value, if it cannot be a user or a secret."""
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        raise ConfigurationError(f"{name} is not UTF-8") from None
    return checked_secret(name, value)


if __name__ == "__main__":
    sys.exit(main())
