"""Wheels of what the environment of the tests has installed, so that packages can be installed without a network.

A resolver then chooses among them by what each package declares: a dependency that is not declared is not installed.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from importlib.metadata import Distribution, distribution
from importlib.util import cache_from_source, source_hash
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

_UNCHECKED_HASH = (1).to_bytes(4, "little")  # flags of PEP 552


def write_wheels(folder: Path, requirements: Iterable[str]) -> None:
    """Write a wheel of each installed distribution that is required, also indirectly."""
    done: set[str] = set()
    waiting = [Requirement(text) for text in requirements]
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        if name in done or (requirement.marker and not requirement.marker.evaluate({"extra": ""})):
            continue
        done.add(name)
        found = distribution(name)
        _write(found, folder)
        waiting += [Requirement(text) for text in found.requires or ()]


def _write(found: Distribution, folder: Path) -> None:
    wheel = found.read_text("WHEEL") or ""
    tags = [line.removeprefix("Tag: ").split("-") for line in wheel.splitlines() if line.startswith("Tag: ")]
    tag = "-".join(".".join(dict.fromkeys(part)) for part in zip(*tags, strict=True))  # as in PEP 425, compressed
    name = canonicalize_name(found.metadata["Name"]).replace("-", "_")
    # The installer added commands beside the packages and compiled modules; it does so again.
    files = [file for file in found.files or () if ".." not in file.parts and file.suffix != ".pyc"]
    added = {"RECORD", "INSTALLER", "REQUESTED", "direct_url.json"}
    with zipfile.ZipFile(folder / f"{name}-{found.version}-{tag}.whl", "w") as archive:
        record = next(str(file) for file in files if file.name == "RECORD" and file.parts[0].endswith(".dist-info"))
        kept = [file for file in files if not (file.parts[0].endswith(".dist-info") and file.name in added)]
        names = [str(file) for file in kept]
        for file in kept:
            archive.write(str(file.locate()), str(file))
            if bytecode := _bytecode(Path(str(file.locate()))):
                names.append(cache_from_source(str(file)))
                archive.writestr(names[-1], bytecode)
        archive.writestr(record, "".join(f"{name},,\n" for name in [*names, record]))


def _bytecode(source: Path) -> bytes | None:
    """The bytecode of an installed module, if there is any, to be used whatever the time of its source.

    Otherwise each new environment would compile again all that it imports.
    """
    compiled = Path(cache_from_source(str(source)))
    if source.suffix != ".py" or not compiled.exists():
        return None
    header, code = compiled.read_bytes()[:16], compiled.read_bytes()[16:]
    status = source.stat()
    current = b"".join(number.to_bytes(4, "little") for number in (0, int(status.st_mtime), status.st_size))
    if header[4:] != current:
        return None
    return header[:4] + _UNCHECKED_HASH + source_hash(source.read_bytes()) + code
