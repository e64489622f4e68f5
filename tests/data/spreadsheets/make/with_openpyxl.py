# SPDX-License-Identifier: GPL-3.0-or-later
"""openpyxl: absolute targets of relations, formulas without results, ISO dates and the 1904 date system."""

import openpyxl
from openpyxl.utils.datetime import CALENDAR_MAC_1904

import features

SKIPPED = {"rich", "early"}  # 3.0 writes no runs; it counts days before March 1900 as 1899-12-30 does


def fill(sheet, cells):
    for each in cells:
        target = sheet[each["at"]]
        if each["kind"] == "formula" or each.get("formula"):
            target.value = "=" + each["formula"]
        else:
            target.value = each["value"]
        if each["kind"] == "text":
            target.data_type = "s"
        if each["format"]:
            target.number_format = each["format"]


def expected(name, cells):
    texts = features.expectation(cells, name, features.UNESCAPED)
    for each in cells:
        if each.get("formula"):
            texts[each["at"]] = {"problem": True}
    return texts


def write(path, sheets, mac=False, iso=False):
    book = openpyxl.Workbook()
    book.remove(book.active)
    book.iso_dates = iso
    if mac:
        book.epoch = CALENDAR_MAC_1904
    found = {}
    for name in sheets:
        sheet = book.create_sheet(name)
        fill(sheet, features.SHEETS[name])
        if name == "merged":
            for each in features.MERGED:
                sheet.merge_cells(each)
        found[name] = expected(name, features.SHEETS[name])
    book.save(path)
    return found


def make(folder):
    version = f"openpyxl {openpyxl.__version__}"
    names = [name for name in features.SHEETS if name not in SKIPPED]
    yield "openpyxl.xlsx", version, write(folder / "openpyxl.xlsx", names), set()
    late = {"dates": [each for each in features.SHEETS["dates"] if each["at"] != "A13"]}  # 1900 lies before 1904
    with replaced(late):
        yield "openpyxl-1904.xlsx", version, write(folder / "openpyxl-1904.xlsx", ["dates", "times"], mac=True), set()
    yield "openpyxl-iso.xlsx", version, write(folder / "openpyxl-iso.xlsx", ["dates"], iso=True), set()


class replaced:
    def __init__(self, sheets):
        self.sheets = sheets

    def __enter__(self):
        self.before = {name: features.SHEETS[name] for name in self.sheets}
        features.SHEETS.update(self.sheets)

    def __exit__(self, *_):
        features.SHEETS.update(self.before)
