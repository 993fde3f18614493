"""Try it: a form on each operation's page that sends it to the mock server of the reader's own machine."""

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
# A policy has no word for [::1].
_LOOPBACK = ("http://127.0.0.1:*", "http://localhost:*")
_FOLDER = Path(__file__).parent
_SCRIPTS = ("request.js", "response.js", "try-it.js")


@dataclass(frozen=True, slots=True)
class TryIt:
    """The forms of one API.

    Attributes:
        api: its name.
        signature: the `x-signature` by which requests are signed, None where tokens are sent.
        hosts: the real servers that may be called; none where requests are signed, since browsers do not let a page set
            the `Date` that a signature covers.
    """

    api: str
    signature: Mapping[str, Any] | None
    hosts: tuple[str, ...]

    @property
    def policy(self) -> dict[str, tuple[str, ...]]:
        """What the page's policy allows beside its own files: this machine, and the hosts."""
        return {"connect-src": (*_LOOPBACK, *self.hosts)}

    @property
    def scripts(self) -> tuple[str, ...]:
        return (*(SIGNING_SCRIPTS if self.signature else ()), self._form_file, *_SCRIPTS)

    @property
    def _form_file(self) -> str:
        return f"try-form-{self.api}.js"

    def files(self) -> dict[str, str]:
        """The script that puts the form into a page: it is of no use without scripts, and the same on every page."""
        form = TEMPLATES.get_template("try-form.html").render(
            base_url=BASE_URL, hosts=self.hosts, signed=self.signature is not None
        )
        form = relative(form, f"{self.api}/resource/operation.html")
        script = f'document.getElementById("try").insertAdjacentHTML("afterbegin", {script_json(form)});\n'
        return {self._form_file: script}

    def data(self, operation: Operation) -> str:
        """What the form knows of an operation, as JSON. Raises ValueError: a number that JSON has no words for."""
        data = {
            "operation": describe_operation(operation),
            "schemes": describe_schemes(operation),
            "signature": self.signature,
            "hosts": self.hosts,
        }
        return script_json(data)


def try_it(api: Api, *, allow_real_hosts: bool = False) -> TryIt:
    """The forms of an API. Raises DocsError: two security schemes sign."""
    signature = find_signature(api)
    return TryIt(api.name, signature, tuple(fixed_servers(api)) if allow_real_hosts and signature is None else ())


def script_files() -> dict[str, str]:
    """The scripts and the stylesheet of the forms, by name. Raises DocsError: the libraries are not installed."""
    return form_files() | {name: (_FOLDER / name).read_text(encoding="utf-8") for name in _SCRIPTS}
