"""Patches to the rest of a package: clients, types and project file."""

from __future__ import annotations

from scripts.clients.patches.patch import Patch

_EXIT = """(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:"""

_CLASSIFIERS = """classifiers = [
    "Development Status :: 4 - Beta",
    "Intended Audience :: Developers",
    "Operating System :: OS Independent",
    "Programming Language :: Python :: 3",
    "Programming Language :: Python :: 3.11",
    "Programming Language :: Python :: 3.12",
    "Programming Language :: Python :: 3.13",
    "Programming Language :: Python :: 3.14",
    "Typing :: Typed",
]
"""

PACKAGE = (
    Patch(
        "types.py.jinja",
        "Any integer can be a status code; see the patch of endpoint_module.py.jinja.",
        "    status_code: HTTPStatus\n",
        "    status_code: int\n",
    ),
    Patch(
        "types.py.jinja",
        "UNSET must stay a singleton when a model is copied or unpickled: its methods test for identity.",
        "    def __bool__(self) -> Literal[False]:\n        return False\n",
        """    def __bool__(self) -> Literal[False]:
        return False

    def __reduce__(self) -> str:
        return "UNSET"
""",
    ),
    Patch(
        "types.py.jinja",
        "A file may be bytes, a path or an open file, and must be readable again for a retry.",
        '''@define
class File:
    """ Contains information for file uploads """

    payload: BinaryIO
    file_name: str | None = None
    mime_type: str | None = None

    def to_tuple(self) -> FileTypes:
        """ Return a tuple representation that httpx will accept for multipart/form-data """
        return self.file_name, self.payload, self.mime_type


''',
        "",
    ),
    Patch(
        "types.py.jinja",
        "The replacement of that class.",
        "from attrs import define\n",
        "from attrs import define\n\nfrom .files import File\n",
    ),
    Patch(
        "client.py.jinja",
        "Headers may contain credentials; a repr must not show them.",
        '_headers: dict[str, str] = field(factory=dict, kw_only=True, alias="headers")',
        '_headers: dict[str, str] = field(factory=dict, kw_only=True, alias="headers", repr=False)',
    ),
    Patch(
        "client.py.jinja",
        "Cookies may contain credentials; a repr must not show them.",
        '_cookies: dict[str, str] = field(factory=dict, kw_only=True, alias="cookies")',
        '_cookies: dict[str, str] = field(factory=dict, kw_only=True, alias="cookies", repr=False)',
    ),
    Patch(
        "client.py.jinja",
        "Arguments for httpx may contain credentials; a repr must not show them.",
        '_httpx_args: dict[str, Any] = field(factory=dict, kw_only=True, alias="httpx_args")',
        '_httpx_args: dict[str, Any] = field(factory=dict, kw_only=True, alias="httpx_args", repr=False)',
    ),
    Patch(
        "client.py.jinja",
        "Limit the size of a response.",
        '{% macro attributes() %}\n    {{ declare_attr("raise_on_unexpected_status") | indent(4) }}\n',
        '{% macro attributes() %}\n    {{ declare_attr("raise_on_unexpected_status") | indent(4) }}\n'
        "    max_response_bytes: int = field(default=100 * 1024 * 1024, kw_only=True)\n"
        '    """Maximum size of a response body, in bytes after decoding."""\n',
    ),
    Patch(
        "client.py.jinja",
        "Function called by the next patches.",
        "import httpx\n",
        "import httpx\n\nfrom .settings import checked_client\n",
    ),
    Patch(
        "client.py.jinja",
        "The formatter turns the argument types into `object`, which does not match httpx's signature.",
        "    def __exit__(self, *args: Any, **kwargs: Any) -> None:",
        f"    def __exit__{_EXIT}",
    ),
    Patch(
        "client.py.jinja",
        "Pass the same arguments on.",
        "        self.get_httpx_client().__exit__(*args, **kwargs)",
        "        self.get_httpx_client().__exit__(exc_type, exc_value, traceback)",
    ),
    Patch(
        "client.py.jinja",
        "The same for the asynchronous client.",
        "    async def __aexit__(self, *args: Any, **kwargs: Any) -> None:",
        f"    async def __aexit__{_EXIT}",
    ),
    Patch(
        "client.py.jinja",
        "Pass the same arguments on.",
        "        await self.get_async_httpx_client().__aexit__(*args, **kwargs)",
        "        await self.get_async_httpx_client().__aexit__(exc_type, exc_value, traceback)",
    ),
    Patch(
        "client.py.jinja",
        "Type used by the signatures above.",
        "import ssl\n",
        "import ssl\nfrom types import TracebackType\n",
    ),
    Patch(
        "client.py.jinja",
        "Default `params` of the httpx client would replace the query of each call; see the patch of query_params.",
        "        return self._client\n",
        "        return checked_client(self._client)\n",
    ),
    Patch(
        "client.py.jinja",
        "The same for the asynchronous client.",
        "        return self._async_client\n",
        "        return checked_client(self._async_client)\n",
    ),
    Patch(
        "client.py.jinja",
        "A repr must not show the token of an AuthenticatedClient.",
        '"token": namespace(type="str", default="",',
        '"token": namespace(type="str", default="field(repr=False)",',
    ),
    Patch(
        "pyproject_uv.toml.jinja",
        "The runtime needs these versions; anyio and httpcore are dependencies of httpx itself.",
        '    "httpx>=0.23.1,<0.29.0",\n',
        '    "httpx>=0.28.1,<0.29.0",\n    "httpcore>=1.0.7,<2",\n    "anyio>=4.4,<5",\n',
    ),
    Patch(
        "pyproject_uv.toml.jinja",
        "The build backend version pinned in our environment.",
        'requires = ["uv_build>=0.12.0,<0.13.0"]',
        'requires = ["uv_build>=0.13,<0.14"]',
    ),
    Patch(
        "pyproject_uv.toml.jinja",
        "A package declares its license and includes its text, and says which versions of Python it supports.",
        "authors = []\n",
        'license = "MIT"\nlicense-files = ["LICENSE"]\n' + _CLASSIFIERS,
    ),
    Patch(
        "pyproject_uv.toml.jinja",
        "A source distribution contains the changelog, which `make dist` puts beside the project file.",
        'module-root = ""\n',
        'module-root = ""\nsource-include = ["CHANGELOG.md"]\n',
    ),
    Patch(
        "pyproject_uv.toml.jinja",
        "The package for signed requests has a command that signs and explains them.",
        "[tool.uv.build-backend]\n",
        '{% if package.credentials == "hmac" %}\n[project.scripts]\ngotom-sign = "{{ package_name }}.sign:main"\n\n'
        "{% endif %}\n[tool.uv.build-backend]\n",
    ),
)
