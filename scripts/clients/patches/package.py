"""Patches to the rest of a package: clients, types and project file."""

from __future__ import annotations

from scripts.clients.patches.patch import Patch

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
        "A member of an enumeration is one object, also when it is copied or unpickled, and `is` narrows it for type "
        "checkers.",
        """class Unset:
    def __bool__(self) -> Literal[False]:
        return False


UNSET: Unset = Unset()
""",
        """class Unset(Enum):
    \"\"\"The type of `UNSET`, which leaves out an attribute or an argument.\"\"\"

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
""",
    ),
    Patch(
        "types.py.jinja",
        "Names used by that class.",
        "from typing import ",
        "from enum import Enum\nfrom typing import Final, ",
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
