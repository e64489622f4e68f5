# SPDX-License-Identifier: GPL-3.0-or-later
"""What every writer is asked to write: a sheet per feature, each cell with its kind, its value, its number format and the
text that a reader has to find in it.

A cell is {"at", "kind", "value", "format", "expect"}. Kinds: text, number, percent, date, datetime, time, duration, boolean,
formula ({"formula", "result", "result_kind"}), error, rich (a list of runs). `expect` is a text, or {"problem": true} where
a reader has to say why there is no value.
"""

from datetime import date, datetime, time, timedelta


def cell(at, kind, value, expect=None, format=None, **more):
    return {"at": at, "kind": kind, "value": value, "format": format, "expect": expect if expect is not None else plain(kind, value), **more}


def plain(kind, value):
    """The text of a value whose format does not matter."""
    if kind in ("date", "datetime"):
        return value.isoformat()
    if kind == "time":
        return value.strftime("%H:%M:%S")
    if kind == "boolean":
        return "true" if value else "false"
    return str(value)


def column(letter, kind, values, format=None):
    return [cell(f"{letter}{row}", kind, value, format=format) for row, value in enumerate(values, 2)]


def problem(at, kind, value, **more):
    return cell(at, kind, value, {"problem": True}, **more)


TEXTS = [
    "Anna Böhm", "東京都 渋谷区", "😀 smile", "a & b <c> \"d\" 'e'", "  two spaces before, one behind ", "first\nsecond\n\nfourth",
    "tab\tinside", "007", "2026-11-20", "TRUE", "=SUM(A1)", "_x0041_ is no A", "50 %", "مرحبا", "x" * 3000,
]

SHEETS = {
    "text": [cell("A1", "text", "Text")] + column("A", "text", TEXTS) + [cell("C3", "text", "alone")],
    "numbers": [cell("A1", "text", "Number")] + [
        cell("A2", "number", 0), cell("A3", "number", 42), cell("A4", "number", -17), cell("A5", "number", 1234.5),
        cell("A6", "number", 0.1 + 0.2, "0.3"), cell("A7", "number", 1e20, "100000000000000000000"),
        cell("A8", "number", 0.0000125, "0.0000125"), cell("A9", "number", 1234567890123456, "1234567890123456"),
        cell("A10", "number", 4917012345678, "4917012345678"), cell("A11", "number", 1985000, "1985000", "#,##0"),
        cell("A12", "number", 12.345, "12.345", "0.00"), cell("A13", "number", 1234, "1234", "0.00E+00"),
        cell("A14", "number", 12, "12", '0 "days"'), cell("A15", "number", -3.5, "-3.5", "0.0;[Red]-0.0"),
        cell("A16", "number", 12000, "12000", '#,##0,"k"'),
    ],
    "padded": [cell("A1", "text", "ZIP"),
               cell("A2", "number", 2134, "02134", "00000"), cell("A3", "number", 89073, "89073", "00000"),
               cell("A4", "number", 123456, "000-12-3456", "000-00-0000"), cell("A5", "number", 7, "07", "00"),
               cell("A6", "number", 123456, "123456", "00000"), cell("A7", "number", 21341234, "02134-1234", "00000-0000")],
    "percent": [cell("A1", "text", "Share"),
                cell("A2", "percent", 0.125, "12.5%", "0.0%"), cell("A3", "percent", 0.07, "7%", "0%"),
                cell("A4", "percent", 1, "100%", "0.00%"), cell("A5", "percent", -0.5, "-50%", "0%;[Red]-0%")],
    "currency": [cell("A1", "text", "Amount"),
                 cell("A2", "currency", 1234.5, "1234.5 €", "#,##0.00\\ [$€-407]", code="EUR"),
                 cell("A3", "currency", 99, "99 $", '"$"#,##0.00', code="USD"),
                 cell("A4", "currency", -12.5, "-12.5 CHF", "[$CHF] #,##0.00;[Red]-[$CHF] #,##0.00", code="CHF")],
    "dates": [cell("A1", "text", "Date")] + [
        cell("A2", "date", date(2026, 11, 20), format="yyyy-mm-dd"), cell("A3", "date", date(2026, 11, 21), format="dd.mm.yyyy"),
        cell("A4", "date", date(2025, 2, 28), format="[$-407]d. mmmm yyyy;@"), cell("A5", "date", date(2025, 4, 3), format='yyyy"年"m"月"d"日"'),
        cell("A6", "date", date(1999, 12, 31), format="mm-dd-yy"), cell("A7", "date", date(9999, 12, 31), format="yyyy-mm-dd"),
        cell("A8", "date", date(2024, 2, 29), format="mmm yyyy"), cell("A9", "date", date(1970, 1, 1), format="[$-F800]dddd, mmmm dd, yyyy"),
        cell("A10", "datetime", datetime(2026, 11, 20, 6, 18, 13), format="yyyy-mm-dd hh:mm:ss"),
        cell("A11", "datetime", datetime(2026, 11, 20, 23, 59, 0), format="m/d/yy h:mm"),
        cell("A12", "datetime", datetime(2026, 11, 20, 18, 30, 0), format="d/m/yyyy h:mm AM/PM"),
        cell("A13", "date", date(1900, 3, 1), format="yyyy-mm-dd"),
    ],
    "early": [cell("A1", "text", "Before March 1900"),
              cell("A2", "date", date(1900, 1, 1), format="yyyy-mm-dd"), cell("A3", "date", date(1900, 2, 28), format="yyyy-mm-dd")],
    "times": [cell("A1", "text", "Time"),
              cell("A2", "time", time(6, 18, 13), format="hh:mm:ss"), cell("A3", "time", time(0, 0, 0), format="h:mm"),
              cell("A4", "time", time(18, 5, 0), format="h:mm AM/PM"), cell("A5", "duration", timedelta(hours=36), "36:00:00", "[h]:mm:ss"),
              cell("A6", "duration", timedelta(minutes=90), "01:30:00", "[h]:mm")],
    "booleans": [cell("A1", "text", "Flag"), cell("A2", "boolean", True), cell("A3", "boolean", False)],
    "formulas": [cell("A1", "text", "Result"),
                 cell("A2", "formula", 42, "42", formula="6*7"), cell("A3", "formula", "Anna Berg", formula='"Anna"&" "&"Berg"'),
                 cell("A4", "formula", True, "true", formula="1=1"), cell("A5", "formula", 0.5, "50%", "0%", formula="1/2"),
                 cell("A6", "formula", 46346, "2026-11-20", "yyyy-mm-dd", formula="DATE(2026,11,20)")],
    "errors": [cell("A1", "text", "Error"),
               problem("A2", "error", "#DIV/0!", formula="1/0"), problem("A3", "error", "#N/A", formula="NA()"), cell("B2", "text", "beside")],
    "merged": [cell(f"{c}1", "text", name) for c, name in zip("ABCD", ("Company", "Contact", "City", "Note"))] + [
        cell("A2", "text", "Berg GmbH"), cell("B2", "text", "Anna"), cell("C2", "text", "Ulm"),
        cell("B3", "text", "Ben"), cell("C3", "text", "Köln"), cell("B4", "text", "Carla"), cell("C4", "text", "Bonn"),
        cell("A5", "text", "Hall AG"), cell("B5", "text", "wide"), cell("D5", "text", "note"),
        cell("A6", "text", "Tal KG"), cell("C6", "text", "Hof"), cell("C7", "text", "Jena"),
    ],
    "gaps": [cell("B3", "text", "Name"), cell("D3", "text", "City"), cell("B4", "text", "Anna"), cell("D4", "text", "Ulm"),
             cell("B7", "text", "Ben"), cell("D9", "number", 5)],
    "same": [cell("A1", "text", "Row")] + [cell(f"{c}{r}", "text", "same") for r in range(2, 8) for c in "ABC"],
    "rich": [cell("A1", "text", "Rich"), cell("A2", "rich", ["Anna ", "Böhm", " & Co"], "Anna Böhm & Co")],
}

# ranges of the sheet "merged", and the cells that a person sees filled by them
MERGED = ["A2:A4", "B5:C5", "A6:B7"]
FILLED = {"A3": "Berg GmbH", "A4": "Berg GmbH", "A7": "Tal KG"}

HIDDEN = {"early"}


# What looks like an escape has to be escaped (ECMA-376-1, 22.9.2.19). Where a writer does not, its file says an "A".
UNESCAPED = {"text": {"A13": "A is no A"}}


def expectation(cells, sheet, changes=None):
    """Texts by address for the cells that a writer wrote. `changes`: by sheet, what its file says otherwise than it was asked to
    write; None for a cell that it leaves out."""
    texts = {each["at"]: each["expect"] for each in cells}
    if sheet == "merged":
        texts.update(FILLED)
    texts.update((changes or {}).get(sheet, {}))
    return {at: text for at, text in texts.items() if text is not None}
