"""The form "Try it" on each operation's page that calls the mock server on the reader's machine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.docs.documents import Api
from scripts.docs.layout import TEMPLATES, relative, script_json
from scripts.docs.playground import SIGNING_SCRIPTS, find_signature, form_files
from scripts.docs.tryit.operations import describe_operation, describe_schemes, fixed_servers
from scripts.openapi import Operation

BASE_URL = "http://127.0.0.1:4010"
# A policy cannot express [::1].
_LOOPBACK = ("http://127.0.0.1:*", "http://localhost:*")
_FOLDER = Path(__file__).parent
_SCRIPTS = ("request.js", "response.js", "try-it.js")


@dataclass(frozen=True, slots=True)
class TryIt:
    """The forms of an API.

    Attributes:
        api: name of the API.
        signature: the `x-signature` of signed requests; None for tokens.
        hosts: real servers that may be called; none for signed requests, because browsers do not let pages set the
            signed `Date`.
    """

    api: str
    signature: Mapping[str, Any] | None
    hosts: tuple[str, ...]

    @property
    def policy(self) -> dict[str, tuple[str, ...]]:
        """The additional sources of the page's policy: this machine, and the hosts."""
        return {"connect-src": (*_LOOPBACK, *self.hosts)}

    @property
    def scripts(self) -> tuple[str, ...]:
        return (*(SIGNING_SCRIPTS if self.signature else ()), self._form_file, *_SCRIPTS)

    @property
    def _form_file(self) -> str:
        return f"try-form-{self.api}.js"

    def files(self) -> dict[str, str]:
        """The script that adds the form to a page, since it is useless without scripts, and equal on all pages."""
        form = TEMPLATES.get_template("try-form.html").render(
            base_url=BASE_URL, hosts=self.hosts, signed=self.signature is not None
        )
        form = relative(form, f"{self.api}/resource/operation.html")
        script = f'document.getElementById("try").insertAdjacentHTML("afterbegin", {script_json(form)});\n'
        return {self._form_file: script}

    def data(self, operation: Operation) -> str:
        """Return the data of a form, as JSON. Raises ValueError for NaN and infinities."""
        data = {
            "operation": describe_operation(operation),
            "schemes": describe_schemes(operation),
            "signature": self.signature,
            "hosts": self.hosts,
        }
        return script_json(data)


def try_it(api: Api, *, allow_real_hosts: bool = False) -> TryIt:
    """Return the forms of an API. Raises DocsError: two security schemes sign."""
    signature = find_signature(api)
    return TryIt(api.name, signature, tuple(fixed_servers(api)) if allow_real_hosts and signature is None else ())


def script_files() -> dict[str, str]:
    """Return the scripts and the stylesheet of the forms, by name.

    Raises DocsError: the libraries are not installed.
    """
    return form_files() | {name: (_FOLDER / name).read_text(encoding="utf-8") for name in _SCRIPTS}
