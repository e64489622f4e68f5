// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PastedText.h"

#include "ui/common/MarkdownText.h"
#include "ui/common/TextTables.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <span>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using markdown::Block;
using markdown::Span;
using markdown::Table;

namespace {

/// Loads nothing: an empty value would let Qt look for the file itself.
class NoResourceDocument : public QTextDocument
{
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int, const QUrl &) override { return QByteArray(); }
};

/// Without what would be loaded from elsewhere or lead nowhere good.
std::vector<Span> safe(const std::vector<Span> &spans)
{
    std::vector<Span> kept;
    for (Span span : spans) {
        const bool isOurs = !markdown::contentOf(span.picture).isEmpty() || span.picture.startsWith(u"data:image/");
        if (!span.picture.isEmpty() && !isOurs)
            continue;
        if (!markdown::isSafeLink(span.link))
            span.link.clear();
        append(kept, span);
    }
    return kept;
}

bool isBlank(const std::vector<Span> &spans)
{
    return std::ranges::all_of(
        spans, [](const Span &span) { return span.picture.isEmpty() && span.text.trimmed().isEmpty(); });
}

bool isFigure(const Table::Cell &cell)
{
    static const QRegularExpression figure(
        u"^[-+−(]{0,2}(\\p{Sc}|[A-Z]{3})?\\s?\\p{Nd}[\\p{Nd}.,'’٬٫\\s]*\\s?(%|\\p{Sc}|[A-Z]{3})?\\)?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return cell.size() == 1 && figure.match(cell.front().text.trimmed()).hasMatch();
}

/// As a table of ours: a head without letters of its own, figures at the end of their column, no pictures.
Table tidied(Table table)
{
    for (auto &row : table.rows) {
        for (Table::Cell &cell : row) {
            Table::Cell tidy;
            for (Span span : safe(cell)) {
                span.isBold = span.isBold && &row != &table.rows.front();
                span.picture.clear();
                span.text = span.text.replace(u'\n', u' ');
                markdown::append(tidy, span);
            }
            cell = std::move(tidy);
        }
    }
    for (size_t column = 0; column < table.columns.size(); ++column) {
        const auto body = std::span<const std::vector<Table::Cell>>(table.rows).subspan(1);
        const bool hasFigures = std::ranges::any_of(body, [&](const auto &row) { return isFigure(row[column]); });
        const bool hasOnlyFigures = std::ranges::all_of(
            body, [&](const auto &row) { return isBlank(row[column]) || isFigure(row[column]); });
        table.columns[column] = hasFigures && hasOnlyFigures ? Table::Align::End : Table::Align::Start;
    }
    return table;
}

bool fits(const Table &table)
{
    return table.columns.size() <= markdown::mostTableColumns && table.rows.size() <= markdown::mostTableRows + 1;
}

/// One that cannot be a table of ours becomes a paragraph a row.
void appendTo(std::vector<Block> &blocks, Table table)
{
    table = tidied(std::move(table));
    if (fits(table)) {
        blocks.push_back({Block::Kind::Table, 0, 0, {}, 0, 0, std::move(table)});
        return;
    }
    for (const auto &row : table.rows) {
        Block words;
        for (const Table::Cell &cell : row) {
            if (!words.spans.empty())
                markdown::append(words.spans, {u" "_s});
            for (const Span &span : cell)
                markdown::append(words.spans, span);
        }
        blocks.push_back(std::move(words));
    }
}

/// The table that a block is a cell of, if it is more than a frame around others.
const QTextTable *innermostTable(const QTextBlock &block)
{
    QTextFrame *frame = QTextCursor(block).currentFrame();
    const auto *table = qobject_cast<QTextTable *>(frame);
    if (!table || table->rows() < 2 || table->columns() < 2)
        return nullptr;
    const bool isFrame = std::ranges::any_of(
        table->childFrames(), [](QTextFrame *inner) { return qobject_cast<QTextTable *>(inner) != nullptr; });
    return isFrame ? nullptr : table;
}

QString printable(const QString &line)
{
    QString letters;
    for (const QChar c : line) {
        if (c == u'\t')
            letters += u' ';
        else if (c.isPrint() || c.isSurrogate() || c.category() == QChar::Other_Format)
            letters += c;
    }
    return letters;
}

std::vector<Span> spanOf(const QString &line)
{
    const QString letters = printable(line);
    return letters.isEmpty() ? std::vector<Span>() : std::vector<Span>{{letters}};
}

} // namespace

std::vector<Block> blocksOfHtml(const QString &html)
{
    NoResourceDocument document;
    document.setUndoRedoEnabled(false);
    document.setHtml(html);
    std::vector<Block> blocks;
    for (QTextBlock textBlock = document.begin(); textBlock.isValid(); textBlock = textBlock.next()) {
        if (const QTextTable *table = innermostTable(textBlock)) {
            appendTo(blocks, tableOf(*table));
            textBlock = table->lastCursorPosition().block();
            continue;
        }
        Block block = blockOf(textBlock);
        block.spans = safe(block.spans);
        if (block.kind == Block::Kind::Verbatim)
            block.kind = Block::Kind::Paragraph;
        if (block.isItem() || !isBlank(block.spans))
            blocks.push_back(std::move(block));
    }
    return blocks;
}

std::vector<Block> blocksOfText(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    QStringList lines = text.split(u'\n');
    const bool isClosed = lines.size() > 1 && lines.last().isEmpty();
    const QStringList rows = isClosed ? lines.first(lines.size() - 1) : lines;
    const qsizetype tabs = rows.first().count(u'\t');
    std::vector<Block> blocks;
    if (rows.size() > 1 && tabs > 0
        && std::ranges::all_of(rows, [tabs](const QString &row) { return row.count(u'\t') == tabs; })) {
        Table table{std::vector<Table::Align>(static_cast<size_t>(tabs) + 1), {}};
        for (const QString &row : rows) {
            auto &cells = table.rows.emplace_back();
            for (const QString &cell : row.split(u'\t'))
                cells.push_back(spanOf(cell));
        }
        appendTo(blocks, std::move(table));
        return blocks;
    }
    for (const QString &line : std::as_const(lines))
        blocks.push_back({Block::Kind::Paragraph, 0, 0, spanOf(line)});
    return blocks;
}

QString copiedTable(const QMimeData *data)
{
    if (!data)
        return {};
    const QString text = data->text();
    const bool hasRows = text.trimmed().contains(u'\n') || text.trimmed().contains(u'\r');
    if (hasRows && text.contains(u'\t'))
        return text; // cells of several lines are in quotes, as in a file
    if (!data->hasHtml())
        return {};
    for (const Block &block : blocksOfHtml(data->html())) {
        if (block.kind != Block::Kind::Table || block.table.rows.size() < 2)
            continue;
        QStringList rows;
        for (const auto &row : block.table.rows) {
            QStringList cells;
            for (const Table::Cell &cell : row) {
                QString words;
                for (const Span &span : cell)
                    words += span.text;
                cells.append(words.simplified());
            }
            rows.append(cells.join(u'\t'));
        }
        return rows.join(u'\n') + u'\n';
    }
    return {};
}

} // namespace satchel::ui
