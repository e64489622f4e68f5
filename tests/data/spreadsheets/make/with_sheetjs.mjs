// SPDX-License-Identifier: GPL-3.0-or-later
// SheetJS: texts as t="str" without a formula unless asked for shared strings, dates as t="d" if asked, ODS and FODS as well.
// Run: node with_sheetjs.mjs FEATURES.json FOLDER MODULES; prints what it wrote as JSON.
import { createRequire } from "module";
import { readFileSync } from "fs";

const [, , featuresFile, folder, modules] = process.argv;
const XLSX = createRequire(modules + "/")("@e965/xlsx");
const features = JSON.parse(readFileSync(featuresFile, "utf8"));
const day = 86400;

function toCell(each) {
  const cell = { z: each.format ?? undefined };
  const kind = each.kind === "formula" ? typeof each.value : each.kind;
  if (each.formula) cell.f = each.formula;
  if (each.kind === "error") return { ...cell, t: "e", v: each.value === "#N/A" ? 42 : 7 };
  if (kind === "text" || kind === "string") return { ...cell, t: "s", v: each.value };
  if (kind === "boolean") return { ...cell, t: "b", v: each.value };
  return { ...cell, t: "n", v: each.value };
}

// The library's Date is UTC; times of the day and lengths of time it writes as numbers.
function toDateCell(each, asDates) {
  if (each.kind === "time" || each.kind === "duration") return { t: "n", v: each.seconds / day, z: each.format };
  if (!asDates) return { t: "n", v: each.serial, z: each.format };
  return { t: "d", v: new Date(each.value + (each.kind === "date" ? "T00:00:00Z" : "Z")), z: each.format };
}

function toSheet(cells, merged, asDates) {
  const sheet = {};
  for (const each of cells)
    sheet[each.at] = ["date", "datetime", "time", "duration"].includes(each.kind) ? toDateCell(each, asDates) : toCell(each);
  const places = cells.map(each => XLSX.utils.decode_cell(each.at));
  sheet["!ref"] = XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: Math.max(...places.map(p => p.r)) + 1, c: Math.max(...places.map(p => p.c)) } });
  if (merged) sheet["!merges"] = merged.map(XLSX.utils.decode_range);
  return sheet;
}

function write(file, names, options, asDates = false) {
  const book = XLSX.utils.book_new();
  for (const name of names) XLSX.utils.book_append_sheet(book, toSheet(features.sheets[name], name === "merged" ? features.merged : null, asDates), name);
  if (file.endsWith(".xlsx"))
    book.Workbook = { Sheets: names.map(name => ({ Hidden: features.hidden.includes(name) ? 1 : 0 })) };
  XLSX.writeFile(book, `${folder}/${file}`, options);
  return { file, writer: `SheetJS ${XLSX.version}`, sheets: names };
}

const all = Object.keys(features.sheets).filter(name => name !== "rich");
const ofOds = all.filter(name => !["early"].includes(name));
console.log(JSON.stringify([
  write("sheetjs.xlsx", all, {}),
  write("sheetjs-shared.xlsx", all, { bookSST: true, compression: true }),
  write("sheetjs-dates.xlsx", ["dates"], { cellDates: true }, true),
  write("sheetjs.ods", ofOds, { bookType: "ods" }),
  write("sheetjs.fods", ofOds, { bookType: "fods" }),
]));
