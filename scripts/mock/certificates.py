"""Throw-away certificates for HTTPS on this machine."""

from __future__ import annotations

import tempfile
from pathlib import Path

import uvicorn

from scripts.files.errors import KnownError


class CertificateError(KnownError):
    """A certificate cannot be made or read; the message says why."""


def make_certificate(host: str, ca_file: Path) -> Path:
    """Return a new file with a key and a certificate for this machine and `host`; write its CA to `ca_file`.

    Whoever holds the file can pose as these names to clients that trust the CA: delete it after use. The key of the CA
    is never written.

    Raises:
        CertificateError: the package `trustme` is not installed, or `ca_file` cannot be written.
    """
    try:
        import trustme
    except ModuleNotFoundError:
        raise CertificateError("--tls-ca needs the package trustme; install it, or use --tls-cert") from None
    ca = trustme.CA()
    names = dict.fromkeys(("localhost", "127.0.0.1", "::1", host))
    issued = ca.issue_cert(*names)
    try:
        ca.cert_pem.write_to_path(str(ca_file))
    except OSError as error:
        raise CertificateError(f"--tls-ca {ca_file}: {error.strerror}; set another file") from None
    with tempfile.NamedTemporaryFile(prefix="mock-", suffix=".pem", delete=False) as file:
        file.write(issued.private_key_and_cert_chain_pem.bytes())
    return Path(file.name)


def load_certificate(config: uvicorn.Config) -> None:
    """Read the certificate of a configuration. Raises CertificateError for files that are missing or invalid."""
    try:
        config.load()
    except OSError as error:  # also of the module ssl
        raise CertificateError(f"--tls-cert {config.ssl_certfile}: {error.strerror or error}; set a PEM file") from None
