"""Names of namespaces."""

from __future__ import annotations

import re

DEFAULT_NAMESPACE = "default"
NAMESPACE = re.compile(r"[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?")
"""A valid name of a namespace; it needs no escapes in SQL."""
NAMESPACE_FORM = "1 to 63 letters, digits, '.', '_' and '-', the first and last a letter or digit"
