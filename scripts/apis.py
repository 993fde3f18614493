"""The APIs of this project, in listing order: documents, client packages and kinds of credentials.

This is the only such list; the Makefile reads it too.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Package:
    """Names of an API and its client package.

    Attributes:
        api: name of the document: its folder in `spec/`, its overlays and variants.
        credentials: kind of credentials that the client sends: `token` (the giosg hosts), `visitor` (a visitor token
            issued by the API itself) or `hmac` (goTom).
        environment: prefix of the API's environment variables.
    """

    api: str
    package: str
    facade: str
    credentials: str
    environment: str


PACKAGES = (
    Package("giosg", "giosg_client", "Giosg", "token", "GIOSG"),
    Package("reporting", "giosg_reporting_client", "GiosgReporting", "token", "GIOSG_REPORTING"),
    Package("visitor", "giosg_visitor_client", "GiosgVisitor", "visitor", "GIOSG_VISITOR"),
    Package("interactions", "giosg_interactions_client", "InteractionDesigner", "token", "GIOSG_INTERACTIONS"),
    Package("gotom", "gotom_client", "GoTom", "hmac", "GOTOM"),
)
PACKAGE_OF = {package.api: package for package in PACKAGES}
API_NAMES = tuple(PACKAGE_OF)
