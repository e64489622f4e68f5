// SPDX-License-Identifier: GPL-3.0-or-later
// ExcelJS: rich text, results of formulas, shared strings, and rows that are streamed.
// Run: node with_exceljs.mjs FEATURES.json FOLDER MODULES; prints what it wrote as JSON.
import { createRequire } from "module";
import { readFileSync } from "fs";

const [, , featuresFile, folder, modules] = process.argv;
const require = createRequire(modules + "/");
const ExcelJS = require("exceljs");
const version = JSON.parse(readFileSync(modules + "/node_modules/exceljs/package.json", "utf8")).version;
const features = JSON.parse(readFileSync(featuresFile, "utf8"));

function toValue(each) {
  if (each.kind === "rich") return { richText: each.value.map((text, i) => ({ text, font: i === 1 ? { bold: true } : undefined })) };
  if (each.kind === "error") return { formula: each.formula, result: { error: each.value } };
  if (each.kind === "formula") return { formula: each.formula, result: each.value };
  if (each.kind === "date") return new Date(each.value + "T00:00:00Z");
  if (each.kind === "datetime") return new Date(each.value + "Z");
  if (each.kind === "time" || each.kind === "duration") return each.seconds / 86400;
  return each.value;
}

async function write(file, names, book) {
  for (const name of names) {
    const sheet = book.addWorksheet(name, { state: features.hidden.includes(name) ? "hidden" : "visible" });
    for (const each of features.sheets[name]) {
      sheet.getCell(each.at).value = toValue(each);
      if (each.format) sheet.getCell(each.at).numFmt = each.format;
    }
    if (name === "merged") features.merged.forEach(each => sheet.mergeCells(each));
    if (sheet.commit) sheet.commit();
  }
  await (book.commit ? book.commit() : book.xlsx.writeFile(`${folder}/${file}`));
  return { file, writer: `ExcelJS ${version}`, sheets: names };
}

const all = Object.keys(features.sheets).filter(name => name !== "early"); // it counts days before March 1900 from 1899-12-30
const streamed = all.filter(name => name !== "merged");
const stream = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: `${folder}/exceljs-stream.xlsx`, useStyles: true, useSharedStrings: false });
console.log(JSON.stringify([
  await write("exceljs.xlsx", all, new ExcelJS.Workbook()),
  await write("exceljs-stream.xlsx", streamed, stream),
]));
