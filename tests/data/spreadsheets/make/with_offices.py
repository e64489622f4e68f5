# SPDX-License-Identifier: GPL-3.0-or-later
"""LibreOffice and Gnumeric: each opens a file with all features and saves it in its own way."""

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

import features
import with_xlsxwriter

# Both count days before March 1900 from 1899-12-30, which Excel does not: such a day is another one after they saved it.
SHEETS = [name for name in features.SHEETS if name != "early"]


def base(folder):
    path = Path(folder) / "base.xlsx"
    with_xlsxwriter.write(path, SHEETS, {})
    return path


def version(command):
    output = subprocess.run(command, capture_output=True, text=True, check=True)
    return re.search(r"\d+\.\d+[.\d]*", output.stdout + output.stderr).group(0)


# What their files say otherwise: LibreOffice rounds numbers to 15 digits in XLSX, ODF keeps the code of a currency, and Gnumeric
# takes an escape for text when it opens XLSX.
CHANGES = {
    "libreoffice.xlsx": {"numbers": {"A9": "1234567890123460"}},
    "libreoffice.ods": {"currency": {"A2": "1234.5 EUR"}},
    "libreoffice.fods": {"currency": {"A2": "1234.5 EUR"}},
    "gnumeric.ods": {"text": {"A13": "_x005F_x0041_ is no A"}},
}


def found(target):
    return {name: features.expectation(features.SHEETS[name], name, CHANGES.get(target)) for name in SHEETS}


def with_libreoffice(source, target):
    with tempfile.TemporaryDirectory() as folder:
        kind = target.suffix[1:]
        subprocess.run(["soffice", "-env:UserInstallation=file://" + folder + "/profile", "--headless", "--convert-to", kind,
                        "--outdir", folder, str(source)], check=True, capture_output=True)
        shutil.copy(Path(folder) / f"base.{kind}", target)


def with_gnumeric(source, target):
    exporter = {".xlsx": "Gnumeric_Excel:xlsx2", ".ods": "Gnumeric_OpenCalc:odf"}[target.suffix]
    subprocess.run(["ssconvert", "-T", exporter, str(source), str(target)], check=True, capture_output=True)


def make(folder):
    with tempfile.TemporaryDirectory() as temporary:
        source = base(temporary)
        libreoffice = "LibreOffice " + version(["soffice", "--version"])
        for kind in ("xlsx", "ods", "fods"):
            name = f"libreoffice.{kind}"
            with_libreoffice(source, folder / name)
            yield name, libreoffice, found(name), set()
        gnumeric = "Gnumeric " + version(["ssconvert", "--version"])
        for kind in ("xlsx", "ods"):
            name = f"gnumeric.{kind}"
            with_gnumeric(source, folder / name)
            yield name, gnumeric, found(name), set()
