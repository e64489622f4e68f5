// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown (domain/Markdown.h) as a document to type in, and back. A block remembers how it was written, so that what a
// person did not touch is written as it was, down to its spaces; what was typed is written as domain/Markdown writes
// it.
#pragma once

#include "domain/Markdown.h"

#include <QTextCursor>
#include <QTextFormat>

class QTextDocument;

namespace satchel::ui {

struct Theme;

/// The property of letters that are bold. A heading's weight is not part of it.
constexpr int boldLetters = QTextFormat::UserProperty + 2;

/// Puts a text into a document; nothing is left to undo.
void setMarkdown(QTextDocument &document, const QString &text, const Theme &theme);
QString markdownOf(const QTextDocument &document);

/// A block as it is in a document, whatever created it.
markdown::Block blockOf(const QTextBlock &block);
/// At the cursor, in place of its selection; the first and the last one join the paragraph that is there.
void insertBlocks(QTextCursor &cursor, const std::vector<markdown::Block> &blocks, const Theme &theme);
/// Makes the blocks of a selection paragraphs, headings or items.
void setBlockKind(const QTextCursor &selection, markdown::Block::Kind kind, int level, const Theme &theme);
/// Items of a selection one level deeper or less deep.
void shiftItems(const QTextCursor &selection, int step);
QTextBlockFormat blockFormat(const markdown::Block &block, const Theme &theme);
/// At the cursor, in the looks of a block.
void insertSpans(QTextCursor &cursor, const markdown::Block &block, const Theme &theme);
QTextCharFormat letterFormat(const markdown::Span &span, const markdown::Block &block, const Theme &theme);
/// In the colours and sizes of another theme.
void restyle(QTextDocument &document, const Theme &theme);

} // namespace satchel::ui
