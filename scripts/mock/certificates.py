"""Throw-away certificates for HTTPS on this machine, and for the hosts that a forward proxy answers for."""

from __future__ import annotations

import functools
import ssl
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import uvicorn

from scripts.files.errors import KnownError

if TYPE_CHECKING:
    import trustme


class CertificateError(KnownError):
    """A certificate cannot be made or read; the message says why."""


def make_certificate(hosts: Iterable[str], ca_file: Path) -> Path:
    """Return a new file with a key and a certificate for this machine and `hosts`; write its CA to `ca_file`.

    Whoever holds the file can pose as these names to clients that trust the CA: delete it after use. The key of the CA
    is never written.

    Raises:
        CertificateError: the package `trustme` is not installed, `ca_file` cannot be written, or a host is not a valid
            name for a certificate.
    """
    ca = _new_ca("--tls-ca", ca_file)
    names = dict.fromkeys(("localhost", "127.0.0.1", "::1", *(host.strip("[]") for host in hosts)))
    try:
        issued = ca.issue_cert(*names)
    except ValueError as error:  # also of the package idna
        raise CertificateError(f"--tls-ca with --host or --allow-host: not a name for a certificate: {error}") from None
    import tempfile  # not at the start of every mock

    with tempfile.NamedTemporaryFile(prefix="mock-", suffix=".pem", delete=False) as file:
        file.write(issued.private_key_and_cert_chain_pem.bytes())
    return Path(file.name)


def make_contexts(ca_file: Path) -> Callable[[str], ssl.SSLContext]:
    """Return a function that makes the TLS context of a host; write its CA to `ca_file`.

    The function raises ValueError for a host that is no valid name (IDNA 2008), such as `ab--cd.example`.

    Raises:
        CertificateError: see `make_certificate`.
    """
    ca = _new_ca("--proxy-ca", ca_file)

    @functools.lru_cache(maxsize=100)
    def context(host: str) -> ssl.SSLContext:
        made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        made.set_alpn_protocols(["http/1.1"])
        ca.issue_cert(host).configure_cert(made)
        return made

    return context


def _new_ca(option: str, file: Path) -> trustme.CA:
    """Return a new certificate authority, with its certificate in a file."""
    try:
        import trustme
    except ModuleNotFoundError:
        raise CertificateError(f"{option} needs the package trustme: pip install 'giosg-gotom-mock[tls]'") from None
    if not _may_replace(file):
        raise CertificateError(f"{option} {file}: the mock did not write this file; name another for the CA")
    ca = trustme.CA()
    try:
        ca.cert_pem.write_to_path(str(file))
    except OSError as error:
        raise CertificateError(f"{option} {file}: {error.strerror}; set another file") from None
    return ca


def _may_replace(file: Path) -> bool:
    """Return whether a file is missing, empty or a throw-away CA.

    Anything else may be a certificate of the user, who took the option for `--tls-cert`.
    """
    from cryptography import x509  # which trustme needs

    try:
        if not file.is_file() or not file.stat().st_size:
            return True
        return "trustme" in x509.load_pem_x509_certificate(file.read_bytes()).subject.rfc4514_string()
    except (OSError, ValueError):
        return False


def load_certificate(config: uvicorn.Config) -> None:
    """Read the certificate of a configuration. Raises CertificateError for files that are missing or invalid."""
    try:
        config.load()
    except OSError as error:  # also of the module ssl
        raise CertificateError(f"--tls-cert {config.ssl_certfile}: {error.strerror or error}; set a PEM file") from None
