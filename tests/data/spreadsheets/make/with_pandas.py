# SPDX-License-Identifier: GPL-3.0-or-later
"""pandas: a table of columns of one type, with gaps, through each of its engines."""

from datetime import datetime

import pandas

COLUMNS = {
    "Name": ["Anna Böhm", "Ben", None, "Carla\nMeier"],
    "Age": [31, 45, 28, 60],
    "Score": [12.5, None, 0.25, -3],
    "Since": [datetime(2026, 11, 20), datetime(2025, 2, 28), datetime(1999, 12, 31), datetime(2024, 2, 29)],
    "Seen": [datetime(2026, 11, 20, 6, 18, 13), datetime(2026, 11, 20, 23, 59), datetime(2025, 1, 1, 12), datetime(2024, 2, 29, 1, 2, 3)],
    "Active": [True, False, True, True],
}


def text(name, value):
    if isinstance(value, datetime):
        return value.date().isoformat() if name == "Since" and not NEEDS_CLOCK else value.isoformat()
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"{value:g}" if isinstance(value, float) else str(value)


def expected(engine):
    cells = {}
    for column, (name, values) in zip("ABCDEF", COLUMNS.items()):
        cells[f"{column}1"] = name
        for row, value in enumerate(values, 2):
            if value is not None:
                cells[f"{column}{row}"] = text(name, value)
    if engine == "odf":
        cells["A5"] = "Carla Meier"  # pandas writes the line break as one of the XML, which is a space (ODF 1.3-3, 6.1.2)
    return cells


def write(path, engine):
    frame = pandas.DataFrame(COLUMNS)
    with pandas.ExcelWriter(path, engine=engine) as writer:
        frame.to_excel(writer, sheet_name="table", index=False)
    return {"table": expected(engine)}


def make(folder):
    global NEEDS_CLOCK
    version = f"pandas {pandas.__version__}"
    for engine in ("openpyxl", "xlsxwriter", "odf"):
        name = f"pandas-{engine}." + ("ods" if engine == "odf" else "xlsx")
        NEEDS_CLOCK = engine != "odf"  # the format pandas gives its dates shows the time of the day
        yield name, f"{version} ({engine})", write(folder / name, engine), set()
