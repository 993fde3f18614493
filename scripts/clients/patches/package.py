"""The rest of a package: its clients, its types, its project file."""

from __future__ import annotations

from scripts.clients.patches.patch import Patch

_EXIT = """(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:"""

PACKAGE = (
    Patch(
        "types.py.jinja",
        "Any integer can be a status code, see the patch of endpoint_module.py.jinja.",
        "    status_code: HTTPStatus\n",
        "    status_code: int\n",
    ),
    Patch(
        "types.py.jinja",
        "A copied or unpickled model must hold the one UNSET: its methods ask for that very object.",
        "    def __bool__(self) -> Literal[False]:\n        return False\n",
        """    def __bool__(self) -> Literal[False]:
        return False

    def __reduce__(self) -> str:
        return "UNSET"
""",
    ),
    Patch(
        "types.py.jinja",
        "A file may be bytes, a path or an open file, and must be readable again for another try.",
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
        "The class that takes its place.",
        "from attrs import define\n",
        "from attrs import define\n\nfrom .files import File\n",
    ),
    Patch(
        "client.py.jinja",
        "Credentials may stand in the headers; a repr must not show them.",
        '_headers: dict[str, str] = field(factory=dict, kw_only=True, alias="headers")',
        '_headers: dict[str, str] = field(factory=dict, kw_only=True, alias="headers", repr=False)',
    ),
    Patch(
        "client.py.jinja",
        "Credentials may stand in the cookies; a repr must not show them.",
        '_cookies: dict[str, str] = field(factory=dict, kw_only=True, alias="cookies")',
        '_cookies: dict[str, str] = field(factory=dict, kw_only=True, alias="cookies", repr=False)',
    ),
    Patch(
        "client.py.jinja",
        "Credentials may stand in the arguments for httpx; a repr must not show them.",
        '_httpx_args: dict[str, Any] = field(factory=dict, kw_only=True, alias="httpx_args")',
        '_httpx_args: dict[str, Any] = field(factory=dict, kw_only=True, alias="httpx_args", repr=False)',
    ),
    Patch(
        "client.py.jinja",
        "How much of an answer is read at most.",
        '{% macro attributes() %}\n    {{ declare_attr("raise_on_unexpected_status") | indent(4) }}\n',
        '{% macro attributes() %}\n    {{ declare_attr("raise_on_unexpected_status") | indent(4) }}\n'
        "    max_response_bytes: int = field(default=100 * 1024 * 1024, kw_only=True)\n"
        '    """The largest body of an answer that is read, in bytes after decoding."""\n',
    ),
    Patch(
        "client.py.jinja",
        "The function that the next patches call.",
        "import httpx\n",
        "import httpx\n\nfrom .settings import checked_client\n",
    ),
    Patch(
        "client.py.jinja",
        "The formatter makes objects of the arguments, which httpx's own signature does not take.",
        "    def __exit__(self, *args: Any, **kwargs: Any) -> None:",
        f"    def __exit__{_EXIT}",
    ),
    Patch(
        "client.py.jinja",
        "They are handed on as they came.",
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
        "They are handed on likewise.",
        "        await self.get_async_httpx_client().__aexit__(*args, **kwargs)",
        "        await self.get_async_httpx_client().__aexit__(exc_type, exc_value, traceback)",
    ),
    Patch(
        "client.py.jinja",
        "The type that the signatures above name.",
        "import ssl\n",
        "import ssl\nfrom types import TracebackType\n",
    ),
    Patch(
        "client.py.jinja",
        "A query of the httpx client's own would take the place of that of each call, see the patch of query_params.",
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
        "The runtime uses what these versions have; anyio and httpcore are what httpx itself stands on.",
        '    "httpx>=0.23.1,<0.29.0",\n',
        '    "httpx>=0.28.1,<0.29.0",\n    "httpcore>=1.0.7,<2",\n    "anyio>=4.4,<5",\n',
    ),
    Patch(
        "pyproject_uv.toml.jinja",
        "The build backend that our environment pins.",
        'requires = ["uv_build>=0.12.0,<0.13.0"]',
        'requires = ["uv_build>=0.13,<0.14"]',
    ),
    Patch(
        "pyproject_uv.toml.jinja",
        "A package states its license and carries its text.",
        "authors = []\n",
        'authors = []\nlicense = "MIT"\nlicense-files = ["LICENSE"]\n',
    ),
)
