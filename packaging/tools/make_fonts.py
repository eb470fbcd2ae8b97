"""Renew resources/fonts from the npm and Debian packages that carry the fonts.

Usage:  .venv/bin/python packaging/tools/make_fonts.py
Needs:  npm, apt-get, dpkg-deb, a network, and reportlab (to check that every face can be embedded).
Result: resources/fonts/*.ttf with the licence text of each family beside it, and resources/SHA256SUMS.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from make_support import RESOURCES, copy_text, debian_licence, debian_package, npm_package, write_file_list
from reportlab.pdfbase.ttfonts import TTFont

FONTS = RESOURCES / "fonts"

# package, version, licence file written, {file in the package: file shipped}
NPM = (
    (
        "@expo-google-fonts/inter", "0.4.2", "Inter-OFL.txt",
        {
            "400Regular/Inter_400Regular.ttf": "Inter-Regular.ttf",
            "500Medium/Inter_500Medium.ttf": "Inter-Medium.ttf",
            "600SemiBold/Inter_600SemiBold.ttf": "Inter-SemiBold.ttf",
            "700Bold/Inter_700Bold.ttf": "Inter-Bold.ttf",
        },
    ),
    (
        "@expo-google-fonts/source-serif-4", "0.4.1", "SourceSerif4-OFL.txt",
        {
            "400Regular/SourceSerif4_400Regular.ttf": "SourceSerif4-Regular.ttf",
            "400Regular_Italic/SourceSerif4_400Regular_Italic.ttf": "SourceSerif4-Italic.ttf",
            "600SemiBold/SourceSerif4_600SemiBold.ttf": "SourceSerif4-SemiBold.ttf",
            "700Bold/SourceSerif4_700Bold.ttf": "SourceSerif4-Bold.ttf",
        },
    ),
    (
        "@expo-google-fonts/source-sans-3", "0.4.1", "SourceSans3-OFL.txt",
        {
            "400Regular/SourceSans3_400Regular.ttf": "SourceSans3-Regular.ttf",
            "400Regular_Italic/SourceSans3_400Regular_Italic.ttf": "SourceSans3-Italic.ttf",
            "600SemiBold/SourceSans3_600SemiBold.ttf": "SourceSans3-SemiBold.ttf",
            "700Bold/SourceSans3_700Bold.ttf": "SourceSans3-Bold.ttf",
        },
    ),
)  # fmt: skip

# package, folder of the faces, faces
DEBIAN = (
    (
        "fonts-noto-core", "usr/share/fonts/truetype/noto",
        (
            "NotoNaskhArabic-Regular.ttf", "NotoSansArmenian-Regular.ttf", "NotoSansDevanagari-Regular.ttf",
            "NotoSansGeorgian-Regular.ttf", "NotoSansHebrew-Regular.ttf", "NotoSansThai-Regular.ttf",
        ),
    ),
    ("fonts-droid-fallback", "usr/share/fonts/truetype/droid", ("DroidSansFallbackFull.ttf",)),
    ("fonts-nanum", "usr/share/fonts/truetype/nanum", ("NanumGothic.ttf",)),
    ("fonts-dejavu-core", "usr/share/fonts/truetype/dejavu", ("DejaVuSans.ttf",)),
)  # fmt: skip

# package, heading in its Debian copyright file, text put before the licence, file written
DEBIAN_LICENCES = (
    (
        "fonts-noto-core", "License: OFL-1.1",
        "Noto fonts\nCopyright 2010, 2012-2020 Google Inc.; 2015-2020 Google LLC\n\n"
        "This Font Software is licensed under the SIL Open Font License, Version 1.1.\n\n"
        "SIL OPEN FONT LICENSE Version 1.1 - 26 February 2007\n\n",
        "Noto-OFL.txt",
    ),
    ("fonts-nanum", "License: OFL-1.1", "", "NanumGothic-OFL.txt"),
    ("fonts-dejavu-core", "License: bitstream-vera",
     "DejaVu fonts\nCopyright (c) 2003 by Bitstream, Inc. All Rights Reserved. Bitstream Vera is a trademark of "
     "Bitstream, Inc.\nDejaVu changes are in public domain.\n\n", "DejaVuSans-Bitstream-Vera.txt"),
)  # fmt: skip


def main() -> None:
    FONTS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        for name, version, licence, faces in NPM:
            package = npm_package(name, version, work)
            copy_text(package / "LICENSE_FONT", FONTS / licence)
            for source, target in faces.items():
                shutil.copyfile(package / source, FONTS / target)
        roots = {}
        for name, place, names in DEBIAN:
            roots[name] = debian_package(name, work)
            for face in names:
                shutil.copyfile(roots[name] / place / face, FONTS / face)
        for name, heading, before, target in DEBIAN_LICENCES:
            text = debian_licence(roots[name] / "usr/share/doc" / name / "copyright", heading)
            (FONTS / target).write_text(before + text, encoding="utf-8")
    (FONTS / "DroidSansFallback-NOTICE.txt").write_text(
        "DroidSansFallbackFull.ttf\nCopyright (c) 2006-2010 Google Corp. Droid is a trademark of Google Corp.\n"
        "Licensed under the Apache License, Version 2.0; the full text is licences/Apache-2.0.txt.\n",
        encoding="utf-8",
    )
    for path in sorted(FONTS.glob("*.ttf")):
        TTFont(path.stem, str(path))
        path.chmod(0o644)
    write_file_list()


if __name__ == "__main__":
    main()
