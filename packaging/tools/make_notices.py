"""Renew resources/licences: NOTICES.md and the full licence texts of everything the program ships or needs.

Usage:  .venv/bin/python packaging/tools/make_notices.py
Needs:  the project's environment (the texts come out of the installed packages) and Debian's
        /usr/share/common-licenses. No network. Run it after the lock file or another make_ script changed something.
Result: licences/NOTICES.md, licences/*.txt, licences/python/*.txt, and resources/SHA256SUMS.
"""

from __future__ import annotations

import sys
from importlib import metadata
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from make_support import RESOURCES, copy_text, write_file_list

FOLDER = RESOURCES / "licences"
COMMON = Path("/usr/share/common-licenses")
FOREIGN = {"LGPL-3.0": "LGPL-3", "GPL-3.0": "GPL-3", "Apache-2.0": "Apache-2.0"}

# name, licence, whose it is, what it does here
PACKAGES = (
    (
        "PySide6-Essentials",
        "LGPL-3.0",
        "The Qt Company Ltd. and other contributors",
        "the window (Qt for Python, Qt 6)",
    ),
    ("shiboken6", "LGPL-3.0", "The Qt Company Ltd. and other contributors", "binding of Qt to Python"),
    ("SQLAlchemy", "MIT", "SQLAlchemy authors and contributors", "access to the plan file"),
    ("alembic", "MIT", "Michael Bayer", "moving plan files to a newer layout"),
    ("Mako", "MIT", "Mako authors and contributors", "needed by alembic"),
    ("MarkupSafe", "BSD-3-Clause", "Pallets", "needed by Mako"),
    ("typing_extensions", "PSF-2.0", "Guido van Rossum, Jukka Lehtosalo and others", "needed by SQLAlchemy"),
    ("reportlab", "BSD-3-Clause", "ReportLab Inc.", "writing PDF files"),
    ("charset-normalizer", "MIT", "TAHRI Ahmed R.", "needed by reportlab"),
    (
        "pillow",
        "MIT-CMU",
        "Secret Labs AB, Fredrik Lundh, Jeffrey A. Clark and contributors",
        "reading pictures",
    ),
    (
        "pyphen",
        "GPL-2.0+ or LGPL-2.1+ or MPL-1.1",
        "Wilbert Berendsen, Kozea and dictionary authors",
        "hyphenation",
    ),
    (
        "pypdfium2",
        "BSD-3-Clause and Apache-2.0",
        "geisserml; PDFium authors",
        "drawing PDF pages in the preview",
    ),
    ("XlsxWriter", "BSD-2-Clause", "John McNamara", "writing spreadsheets"),
    ("python-calamine", "MIT", "Dmitriy", "reading spreadsheets"),
    ("defusedxml", "PSF-2.0", "Christian Heimes", "reading XML safely"),
)

# Works without it; it is installed where there is a wheel.
OPTIONAL = (
    (
        "sqlcipher3-wheels",
        "zlib; in it SQLCipher: BSD-3-Clause, SQLite: public domain, OpenSSL: Apache-2.0",
        "Gerhard Häring, Charles Leifer; ZETETIC LLC; The OpenSSL Project",
        "plans with a password",
    ),
)
SQLCIPHER = """
==== SQLCipher ====

Copyright (c) 2008-2025, ZETETIC LLC
All rights reserved.

Redistribution and use in source and binary forms, with or without
modification, are permitted provided that the following conditions are met:
    * Redistributions of source code must retain the above copyright
      notice, this list of conditions and the following disclaimer.
    * Redistributions in binary form must reproduce the above copyright
      notice, this list of conditions and the following disclaimer in the
      documentation and/or other materials provided with the distribution.
    * Neither the name of the ZETETIC LLC nor the
      names of its contributors may be used to endorse or promote products
      derived from this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY ZETETIC LLC ''AS IS'' AND ANY
EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL ZETETIC LLC BE LIABLE FOR ANY
DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES
(INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES;
LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND
ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
(INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS
SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.

==== OpenSSL ====

Apache License, Version 2.0: Apache-2.0.txt
"""

# what, licence, whose it is, files
DATA = (
    ("Inter", "OFL-1.1", "The Inter Project Authors", "fonts/Inter-*.ttf", "fonts/Inter-OFL.txt"),
    ("Source Serif 4", "OFL-1.1", "The Source Serif 4 Project Authors (Adobe)", "fonts/SourceSerif4-*.ttf",
     "fonts/SourceSerif4-OFL.txt"),
    ("Source Sans 3", "OFL-1.1", "Adobe; Reserved Font Name 'Source'", "fonts/SourceSans3-*.ttf",
     "fonts/SourceSans3-OFL.txt"),
    ("Noto Naskh Arabic, Noto Sans Armenian, Devanagari, Georgian, Hebrew, Thai", "OFL-1.1", "Google LLC",
     "fonts/Noto*.ttf", "fonts/Noto-OFL.txt"),
    ("Droid Sans Fallback", "Apache-2.0", "Google Corp.", "fonts/DroidSansFallbackFull.ttf",
     "fonts/DroidSansFallback-NOTICE.txt, licences/Apache-2.0.txt"),
    ("Nanum Gothic", "OFL-1.1", "NAVER Corporation; Reserved Font Name Nanum", "fonts/NanumGothic.ttf",
     "fonts/NanumGothic-OFL.txt"),
    ("DejaVu Sans", "Bitstream Vera, changes in the public domain", "Bitstream, Inc. and the DejaVu authors",
     "fonts/DejaVuSans.ttf", "fonts/DejaVuSans-Bitstream-Vera.txt"),
    ("Lucide icons", "ISC, some drawings MIT", "Lucide Icons and Contributors; Cole Bemis (Feather)",
     "icons/*.svg except app.svg", "licences/Lucide-ISC.txt"),
    ("GeoNames", "CC BY 4.0", "GeoNames, geonames.org", "gazetteer/places.sqlite",
     "licences/GeoNames-NOTICE.txt, licences/CC-BY-4.0.txt"),
    ("Unicode CLDR", "Unicode-3.0", "Unicode, Inc.", "territories/territories.json", "licences/Unicode-3.0.txt"),
    ("Natural Earth", "public domain", "naturalearthdata.com; conversion by world-atlas (ISC, Michael Bostock)",
     "maps/*.json", "licences/world-atlas-ISC.txt"),
)  # fmt: skip

GEONAMES = """Place names, positions and populations: GeoNames (geonames.org), licensed under the Creative Commons
Attribution 4.0 International licence (CC BY 4.0); the full text is in CC-BY-4.0.txt.

Changes made: places of 500 inhabitants and more; names folded for searching; romanisations, codes and addresses among
the alternative names left out; positions rounded to four decimals of a degree; names of first-level regions joined to
their codes where an older extract agreed. The data are given as they are, without warranty.
"""


def licence_text(name: str) -> str:
    """Every licence file of an installed package, one after the other."""
    parts = []
    for entry in metadata.files(name) or ():
        inside = entry.parts[0].endswith(".dist-info")
        if not inside or not any(word in str(entry).upper() for word in ("LICEN", "COPYING", "NOTICE")):
            continue
        if "BUILD_LICENSES" in entry.parts and entry.parts[-2] in (
            "android",
            "cibw_musl",
            "pbin_musl",
            "v8_xfa",
        ):
            continue
        text = Path(str(entry.locate())).read_text(encoding="utf-8", errors="replace")
        parts.append(f"==== {'/'.join(entry.parts[1:])} ====\n\n{text.strip()}\n")
    return "\n".join(parts)


def table(rows: list[tuple[str, ...]], head: tuple[str, ...]) -> list[str]:
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return lines + ["| " + " | ".join(row) + " |" for row in rows]


def main() -> None:
    python = FOLDER / "python"
    python.mkdir(parents=True, exist_ok=True)
    for old in python.glob("*.txt"):
        old.unlink()
    for target, source in FOREIGN.items():
        copy_text(COMMON / source, FOLDER / f"{target}.txt")
    for entry in metadata.files("pypdfium2") or ():
        if entry.name == "CC-BY-4.0.txt":
            copy_text(Path(str(entry.locate())), FOLDER / "CC-BY-4.0.txt")
    (FOLDER / "GeoNames-NOTICE.txt").write_text(GEONAMES, encoding="utf-8")
    rows: list[tuple[str, ...]] = []
    for name, licence, owner, purpose in (*PACKAGES, *OPTIONAL):
        text = licence_text(name) + (SQLCIPHER if name.startswith("sqlcipher") else "")
        if text:
            target = f"python/{name}.txt"
            cleaned = "\n".join(line.rstrip() for line in text.splitlines()).rstrip() + "\n"
            (FOLDER / target).write_text(cleaned, encoding="utf-8")
        else:
            target = "LGPL-3.0.txt, GPL-3.0.txt"
        rows.append((name, metadata.version(name), licence, owner, purpose, target))
    lines = [
        "# Notices",
        "",
        "CitySoft Desktop is licensed under the Apache License, Version 2.0 (Apache-2.0.txt).",
        "It ships or needs the following works of others. File names are below resources/ for data and below",
        "resources/licences/ for licence texts.",
        "",
        "## Data, fonts and drawings that are shipped",
        "",
        *table([(*row[:4], row[4]) for row in DATA], ("work", "licence", "by", "files", "licence text")),
        "",
        "The mark of the program (icons/app.svg and the pictures made from it) is part of the program. Its content",
        "files (territories/country_names.csv, networks/networks.csv and the folders content, frameworks and themes)",
        "are the project's own.",
        "",
        "## Python packages that are needed to run",
        "",
        *table(rows[: len(PACKAGES)], ("package", "version", "licence", "by", "what for", "licence text")),
        "",
        "## Python packages that are used when they are installed",
        "",
        *table(rows[len(PACKAGES) :], ("package", "version", "licence", "by", "what for", "licence text")),
        "",
        "PySide6, shiboken6 and the Qt libraries in them are used under the GNU Lesser General Public License,",
        "version 3. They are separate shared libraries, installed unchanged by pip, and may be replaced by other",
        "builds of the same versions. Their source code is offered by The Qt Company with each release. Qt itself",
        "contains works of third parties; Qt's documentation lists them with their licences. pyphen is used under the",
        "GNU Lesser General Public License.",
        "",
        "Names of places and lines on maps express no opinion on the status of any territory.",
        "",
    ]
    (FOLDER / "NOTICES.md").write_text("\n".join(lines), encoding="utf-8")
    write_file_list()


if __name__ == "__main__":
    main()
