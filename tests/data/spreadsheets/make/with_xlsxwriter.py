# SPDX-License-Identifier: GPL-3.0-or-later
"""XlsxWriter: shared strings, and inline strings in constant memory; results of formulas as they are given to it."""

import xlsxwriter

import features

CELL_FORMATS = {}


def write_cell(book, sheet, each):
    style = book.add_format({"num_format": each["format"]}) if each["format"] else None
    kind, value = each["kind"], each["value"]
    if kind == "text":
        sheet.write_string(each["at"], value, style)
    elif kind in ("date", "datetime", "time", "duration"):
        sheet.write_datetime(each["at"], value, style)
    elif kind == "boolean":
        sheet.write_boolean(each["at"], value, style)
    elif kind == "rich":
        bold = book.add_format({"bold": True})
        sheet.write_rich_string(each["at"], value[0], bold, value[1], value[2])
    elif each.get("formula"):
        sheet.write_formula(each["at"], "=" + each["formula"], style, value)
    else:
        sheet.write_number(each["at"], value, style)


def row_and_column(each):
    letters = each["at"].rstrip("0123456789")
    return int(each["at"][len(letters):]), letters


def merge(sheet):
    for each in features.MERGED:
        first = next(cell for cell in features.SHEETS["merged"] if cell["at"] == each.split(":")[0])
        sheet.merge_range(each, first["value"])


def write(path, names, options):
    book = xlsxwriter.Workbook(str(path), options)
    found = {}
    for name in names:
        sheet = book.add_worksheet(name)
        cells = features.SHEETS[name]
        for each in sorted(cells, key=row_and_column):
            write_cell(book, sheet, each)
        if name == "merged":
            merge(sheet)
        if name in features.HIDDEN:
            sheet.hide()
        found[name] = features.expectation(cells, name)
    book.close()
    return found


def make(folder):
    version = f"XlsxWriter {xlsxwriter.__version__}"
    everything = list(features.SHEETS)
    everything.insert(0, everything.pop(everything.index("text")))
    yield "xlsxwriter.xlsx", version, write(folder / "xlsxwriter.xlsx", everything, {}), features.HIDDEN
    inline = [name for name in everything if name not in ("merged", "early")]  # ranges cannot be merged in constant memory
    yield "xlsxwriter-inline.xlsx", version, write(folder / "xlsxwriter-inline.xlsx", inline, {"constant_memory": True}), set()
    mac = [cell for cell in features.SHEETS["dates"] if cell["at"] != "A13"]
    before = features.SHEETS["dates"]
    features.SHEETS["dates"] = mac
    yield "xlsxwriter-1904.xlsx", version, write(folder / "xlsxwriter-1904.xlsx", ["dates", "times"], {"date_1904": True}), set()
    features.SHEETS["dates"] = before
