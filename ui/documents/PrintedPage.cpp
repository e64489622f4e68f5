// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/PrintedPage.h"

#include "documents/engine/TableWidth.h"
#include "ui/documents/PreviewDialog.h"

#include <algorithm>
#include <QApplication>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using documents::Align;
using documents::Block;
using documents::Document;
using documents::Ink;
using documents::Paragraph;
using documents::Role;
using documents::Table;

namespace {

struct DocumentLexicon
{
    Q_DECLARE_TR_FUNCTIONS(DocumentLexicon)
};

constexpr qreal letterSize = 9; // points
constexpr qreal edge = 18; // millimetres
constexpr qreal footSpace = 22; // millimetres
constexpr qreal pointsPerMillimetre = 72 / 25.4;

documents::Look lookOf(const Theme &theme)
{
    documents::Look look;
    look.families = {QApplication::font().family()};
    look.inks = {theme.text.primary, theme.text.secondary, tokenColor(theme, u"print.series.0"), theme.surface.page,
        theme.border.normal, theme.surface.sunken};
    return look;
}

QSizeF paperOf(const Document &document, bool isLandscape)
{
    const QSizeF upright = document.paper.size(QPageSize::Millimeter);
    return isLandscape ? upright.transposed() : upright;
}

/// Points between the edges.
qreal roomOn(const Document &document, bool isLandscape)
{
    return (paperOf(document, isLandscape).width() - 2 * edge) * pointsPerMillimetre;
}

/// Of these columns of a table; headings between rows stay.
Table columnsOf(const Table &table, const std::vector<size_t> &columns)
{
    Table part = table;
    part.columns.clear();
    for (const size_t column : columns)
        part.columns.push_back(table.columns[column]);
    for (documents::Row &row : part.rows) {
        std::vector<documents::Cell> cells;
        for (const size_t column : columns)
            cells.push_back(column < row.cells.size() ? std::move(row.cells[column]) : documents::Cell());
        row.cells = std::move(cells);
    }
    return part;
}

bool isWhole(const Document &document, const Table &table, bool isLandscape)
{
    return documents::leastWidth(table, document.look, document.isRightToLeft) <= roomOn(document, isLandscape);
}

Table inType(Table table, Role role)
{
    table.style.role = role;
    return table;
}

documents::Frame footOf(Instant made, const Formats &formats, const QSizeF &paper)
{
    const QString time = formats.plainDay(made.dateIn(formats.zone())) + u", "_s
        + formats.time(made.timeIn(formats.zone()));
    documents::Beside beside;
    beside.columns = {{printedText(time, Role::Small, Ink::Quiet)},
        {{Paragraph{{DocumentLexicon::tr("Page %1 of %2").arg(u"{page}"_s, u"{pages}"_s), Role::Small, Ink::Quiet,
            Align::End}}}}};
    documents::Frame foot;
    foot.millimetres = QRectF(edge, paper.height() - 16, paper.width() - 2 * edge, 8);
    foot.blocks = {{std::move(beside)}};
    return foot;
}

bool isEmpty(const PrintedPart &part)
{
    if (const auto *table = std::get_if<Table>(&part.what))
        return table->rows.empty();
    if (const auto *pairs = std::get_if<std::vector<documents::Pairs::Pair>>(&part.what))
        return pairs->empty();
    return std::get<QStringList>(part.what).isEmpty();
}

void append(Document &document, const PrintedPart &part, const PaperFit &fit)
{
    if (isEmpty(part))
        return;
    if (!part.heading.isEmpty()) {
        document.blocks.push_back(printedText(part.heading, Role::Heading, Ink::Text, 14));
        document.blocks.back().isKeptWithNext = true;
        document.blocks.back().bookmark = part.heading;
        document.blocks.back().level = 1;
    }
    if (const auto *table = std::get_if<Table>(&part.what)) {
        for (Table &fitted : fittedTables(document, *table, fit))
            document.blocks.push_back({std::move(fitted), 6});
    } else if (const auto *pairs = std::get_if<std::vector<documents::Pairs::Pair>>(&part.what)) {
        document.blocks.push_back({documents::Pairs{*pairs}, 6});
    } else {
        for (const QString &text : std::get<QStringList>(part.what))
            document.blocks.push_back(printedText(text, Role::Body, Ink::Text, 4));
    }
}

} // namespace

Theme paperTheme()
{
    ThemeOptions options;
    options.platformFont = QApplication::font();
    options.platformFont.setPointSizeF(letterSize);
    Theme theme = Theme::make(options);
    // What is painted is painted in points: there a font's size in points is its size in pixels.
    for (QFont *font : {&theme.font.small, &theme.font.smallStrong, &theme.font.body, &theme.font.semibold})
        font->setPixelSize(qRound(font->pointSizeF()));
    return theme;
}

Document plainPaper(const QString &title, const Formats &formats)
{
    Document document;
    document.title = title;
    document.language = formats.locale().bcp47Name();
    document.isRightToLeft = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    document.look = lookOf(paperTheme());
    document.firstTop = document.top = document.start = document.end = edge;
    document.bottom = footSpace;
    return document;
}

Block printedText(const QString &text, Role role, Ink ink, qreal before)
{
    return {Paragraph{{text, role, ink}}, before};
}

documents::Column printedColumn(const QString &head)
{
    return {head, Align::Start, 1};
}

documents::Column printedShortColumn(const QString &head, Align align)
{
    return {head, align, 0, true};
}

documents::Row printedGroup(const QString &heading, size_t columns)
{
    documents::Row row;
    row.kind = documents::Row::Kind::Group;
    row.cells.resize(columns);
    row.cells.front().text = heading;
    return row;
}

PaperFit fitOf(const Document &document, std::span<const Table> tables, bool mustLie)
{
    for (const PaperFit &fit :
        {PaperFit{false, Role::Body}, {false, Role::Small}, {true, Role::Body}, {true, Role::Small}}) {
        if (mustLie && !fit.isLandscape)
            continue;
        const auto fits = [&](const Table &table) {
            return isWhole(document, inType(table, fit.role), fit.isLandscape);
        };
        if (std::ranges::all_of(tables, fits))
            return fit;
    }
    return {true, Role::Small};
}

std::vector<Table> fittedTables(const Document &document, const Table &table, const PaperFit &fit)
{
    const Table whole = inType(table, fit.role);
    std::vector<Table> tables;
    std::vector<size_t> columns;
    for (size_t column = 0; column < whole.columns.size(); ++column) {
        columns.push_back(column);
        if (columns.size() <= 2 || isWhole(document, columnsOf(whole, columns), fit.isLandscape))
            continue;
        columns.pop_back();
        tables.push_back(columnsOf(whole, columns));
        columns = {0, column};
    }
    tables.push_back(columnsOf(whole, columns));
    return tables;
}

void setPaper(Document &document, const PaperFit &fit, Instant made, const Formats &formats)
{
    const QSizeF paper = paperOf(document, fit.isLandscape);
    document.frames = {footOf(made, formats, paper)};
    if (fit.isLandscape)
        document.paper = QPageSize(paper, QPageSize::Millimeter);
}

Document printedDocument(const PrintedPage &page, const Formats &formats, Instant made)
{
    Document document = plainPaper(page.title, formats);
    std::vector<Table> tables;
    for (const PrintedPart &part : page.parts) {
        if (const auto *table = std::get_if<Table>(&part.what))
            tables.push_back(*table);
    }
    const PaperFit fit = fitOf(document, tables);
    document.blocks.push_back(printedText(page.title, Role::Title));
    document.blocks.back().bookmark = page.title;
    document.blocks.back().isKeptWithNext = true;
    if (!page.about.isEmpty())
        document.blocks.push_back(printedText(page.about, Role::Small, Ink::Quiet, 2));
    for (const PrintedPart &part : page.parts)
        append(document, part, fit);
    setPaper(document, fit, made, formats);
    return document;
}

Document printedPicture(const QString &title, const QString &about,
    std::function<void(QPainter &, const QRectF &)> paint, const Formats &formats, Instant made)
{
    Document document = plainPaper(title, formats);
    document.blocks.push_back(printedText(title, Role::Title));
    document.blocks.back().bookmark = title;
    document.blocks.back().isKeptWithNext = true;
    if (!about.isEmpty())
        document.blocks.push_back(printedText(about, Role::Small, Ink::Quiet, 2));
    documents::Picture picture;
    picture.paint = std::move(paint);
    constexpr qreal headSpace = 64; // points, for title and line below
    const qreal height = paperOf(document, true).height() - edge - footSpace;
    picture.height = height * pointsPerMillimetre - headSpace;
    document.blocks.push_back({std::move(picture), 8});
    setPaper(document, {true, Role::Body}, made, formats);
    return document;
}

PreviewDialog *previewPage(const PageContext &context, const PrintedPage &page, QWidget *parent)
{
    const Instant now = context.workspace.clock().now();
    Sheet sheet{printedDocument(page, context.formats(), now), pdfNameOf(page.title), now};
    auto *preview = new PreviewDialog(std::move(sheet), {}, parent->window());
    preview->open();
    return preview;
}

} // namespace satchel::ui
