"""Names of properties, parameters and headers whose values are secrets."""

from __future__ import annotations

import re

SECRET_NAME = re.compile(
    r"secret|passw|token|api[-_]?key|private[-_]?key|credential|signature|session|authorization|user[-_]?code"
    r"|^code$|^jwt$",
    re.IGNORECASE,
)
"""Found in a name that tells of a secret: `access_token`, `X-Api-Key`, the `code` of OAuth2."""
