#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the spreadsheets of tst_SpreadsheetWriters and says what is in each of their cells (expected.json).

Needs python3 with openpyxl, xlsxwriter, pandas and odfpy; soffice; ssconvert; and node with the packages @e965/xlsx and
exceljs installed in the folder given.
    make.py FOLDER_WITH_NODE_MODULES
"""

import json
import subprocess
import sys
import tempfile
from datetime import date, datetime, time, timedelta
from pathlib import Path

import features
import with_offices
import with_openpyxl
import with_pandas
import with_xlsxwriter

HERE = Path(__file__).resolve().parent
TARGET = HERE.parent


def serial(value):
    """The number of a day as Excel counts it."""
    when = value if isinstance(value, datetime) else datetime(value.year, value.month, value.day)
    days = (when - datetime(1899, 12, 30)) / timedelta(days=1)
    return days if days >= 61 else days - 1


def for_json(each):
    value = each["value"]
    more = {}
    if isinstance(value, (date, datetime)):
        more = {"serial": serial(value)}
        value = value.isoformat()
    elif isinstance(value, time):
        more = {"seconds": value.hour * 3600 + value.minute * 60 + value.second}
        value = value.isoformat()
    elif isinstance(value, timedelta):
        more = {"seconds": value.total_seconds()}
        value = str(value)
    return {**each, **more, "value": value}


def features_file(folder):
    path = Path(folder) / "features.json"
    sheets = {name: [for_json(each) for each in cells] for name, cells in features.SHEETS.items()}
    path.write_text(json.dumps({"sheets": sheets, "merged": features.MERGED, "hidden": sorted(features.HIDDEN)}))
    return path


def with_node(script, modules):
    """What the two libraries of JavaScript wrote."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["node", str(HERE / script), str(features_file(folder)), str(TARGET), str(Path(modules).resolve())]
        written = json.loads(subprocess.run(command, check=True, capture_output=True, text=True, env=ENVIRONMENT).stdout)
    for each in written:
        changes = IN_ODF if each["file"].endswith("ods") else features.UNESCAPED
        sheets = {name: features.expectation(features.SHEETS[name], name, changes) for name in each["sheets"]}
        hidden = features.HIDDEN if not each["file"].endswith("ods") else set()
        yield each["file"], each["writer"], sheets, hidden


ENVIRONMENT = {"TZ": "UTC", "PATH": "/usr/local/bin:/usr/bin:/bin"}

# SheetJS leaves errors out of ODF files, and what it cannot say there of a format: currencies in brackets, masks, languages.
IN_ODF = {
    "errors": {"A2": None, "A3": None},
    "currency": {"A2": "1234.5", "A4": "-12.5"},
    "padded": {"A4": "123456", "A7": "21341234"},
    "dates": {"A4": "45716", "A9": "25569"},
}


def entry(writer, sheets, hidden):
    return {"writer": writer, "sheets": [{"name": name, "hidden": name in hidden, "cells": cells} for name, cells in sheets.items()]}


def main():
    expected = {}
    for module in (with_openpyxl, with_xlsxwriter, with_pandas, with_offices):
        for name, writer, sheets, hidden in module.make(TARGET):
            expected[name] = entry(writer, sheets, hidden)
    for script in ("with_sheetjs.mjs", "with_exceljs.mjs"):
        for name, writer, sheets, hidden in with_node(script, sys.argv[1]):
            expected[name] = entry(writer, sheets, hidden)
    (TARGET / "expected.json").write_text(json.dumps(expected, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
