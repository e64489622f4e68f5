// SPDX-License-Identifier: GPL-3.0-or-later
// The Markdown that texts of proposals are written in: paragraphs, headings, lists, tables, bold, italic, links and
// pictures, with the rules of CommonMark where it has one. What it does not know (quotations, listings, hypertext) is a
// block of its own that stays as it was typed. Three rules are simpler here: a star closes behind anything but a space,
// leading spaces of a paragraph are text, and a line that is indented is never a listing. Linear in the length of the
// text, whatever it holds. Why no library reads it: docs/decisions/0016-markdown.md.
#pragma once

#include <QString>

#include <vector>

namespace satchel::markdown {

/// Letters of one kind, one behind the other. A hard break of the line is '\n' in them.
struct Span
{
    QString text; // of a picture: what stands for it
    bool isBold = false;
    bool isItalic = false;
    QString link = {}; // where it leads
    QString picture = {}; // its address; empty: it is text

    bool looksLike(const Span &other) const;
    bool operator==(const Span &) const = default;
};

/// Rows of cells, the first of them the head; each has one for every column.
struct Table
{
    enum class Align : quint8 { Start, Centre, End };
    using Cell = std::vector<Span>;

    std::vector<Align> columns;
    std::vector<std::vector<Cell>> rows;

    bool operator==(const Table &) const = default;
};
/// What is larger stays as it was typed.
constexpr size_t mostTableColumns = 24;
constexpr size_t mostTableRows = 1000; // below the head

struct Block
{
    enum class Kind : quint8 { Paragraph, Heading, Bullet, Number, Verbatim, Table };

    Kind kind = Kind::Paragraph;
    int level = 0; // of a heading 1 to 6; of an item how deep it lies, from 0
    int number = 0; // of an item of a numbered list, as it is written
    std::vector<Span> spans = {}; // neighbours differ; of a verbatim block one, its text as it is
    qsizetype start = 0; // where it stands in the text that was read, without the line break behind it
    qsizetype end = 0;
    Table table = {}; // of a block of that kind, which has no spans

    bool isItem() const { return kind == Kind::Bullet || kind == Kind::Number; }
    /// Whether a reader sees the same, wherever it stands.
    bool saysTheSame(const Block &other) const
    {
        return kind == other.kind && level == other.level && spans == other.spans && table == other.table;
    }
};

/// Calls `visit` with the spans of a block, of a table with those of each cell.
template <typename AnyBlock, typename Visit> void visitSpans(AnyBlock &block, Visit visit)
{
    visit(block.spans);
    for (auto &row : block.table.rows) {
        for (auto &cell : row)
            visit(cell);
    }
}

std::vector<Block> read(const QString &text);
/// One block; reading it gives the same block again. A heading takes no line break, and becomes one line.
QString write(const Block &block);
QString write(const std::vector<Block> &blocks);
/// What stands between two blocks: an empty line, within a list none.
QString gapBetween(const Block &first, const Block &second);

/// Only the letters: for a search, an outline, a reader of the screen. A block is a line, of a table a row is, tabs
/// between its cells.
QString plainText(const std::vector<Block> &blocks);

/// Appends to the last span when it looks the same, else begins one.
void append(std::vector<Span> &spans, const Span &span);

/// The SHA-256 of a picture in the store by its address "content:…"; empty when that is another kind of address.
QString contentOf(const QString &address);
QString addressOf(const QString &sha256);
/// Whether a person may be led there by a click: to a page of the web, a mailbox, a telephone.
bool isSafeLink(const QString &address);

} // namespace satchel::markdown
