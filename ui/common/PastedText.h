// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from other programs by the clipboard, as blocks of Markdown. Nothing is loaded for it.
#pragma once

#include "domain/Markdown.h"

class QMimeData;

namespace satchel::ui {

/// Hypertext as blocks. Pictures come through where they are part of it ("data:…"), links where they lead to a web page
/// or a mailbox, tables where they have two rows and two columns; smaller ones and those around other tables only
/// arrange their content.
std::vector<markdown::Block> blocksOfHtml(const QString &html);
/// Lines of plain text as paragraphs, letter by letter; rows of a spreadsheet, with tabs between their cells, as a
/// table.
std::vector<markdown::Block> blocksOfText(QString text);
/// The table that a spreadsheet or web page put on the clipboard, as rows with tabs between the cells: at least two
/// rows and two columns. Empty where there is none.
QString copiedTable(const QMimeData *data);
/// `part` of a target that leads to the import: what is on the clipboard is its file.
inline const QString clipboardPart = QStringLiteral("clipboard");

} // namespace satchel::ui
