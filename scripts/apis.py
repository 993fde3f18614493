"""The APIs of this project, in the order in which everything lists them: documents, packages and how one signs in.

This is the one list; the Makefile reads it too.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Package:
    """Names of one API and of its client package.

    Attributes:
        api: the document: folder of `spec/`, name of overlays and variants.
        credentials: what the client sends: `token` (the giosg hosts), `visitor` (a visitor's token, which the API
            itself gives out) or `hmac` (goTom).
        environment: what the names of environment variables of this API begin with.
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
