"""Names of properties, parameters and headers whose values are secrets, whatever the API."""

from __future__ import annotations

import re

SECRET_NAME = re.compile(
    r"secret|passw|token|api[-_]?key|private[-_]?key|credential|signature|authorization|^jwt$", re.IGNORECASE
)
"""Found in a name that tells of a secret, such as `access_token` or `X-Api-Key`."""
