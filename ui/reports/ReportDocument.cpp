// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportDocument.h"

#include "documents/engine/Layout.h"
#include "documents/engine/TableWidth.h"
#include "documents/engine/Units.h"
#include "documents/pdf/Pdf.h"
#include "store/SafeFile.h"
#include "ui/reports/ChartDrawing.h"
#include "ui/reports/ReportText.h"

#include <algorithm>
#include <numeric>
#include <QApplication>
#include <QPainter>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using documents::Align;
using documents::Block;
using documents::Ink;
using documents::Paragraph;
using documents::Role;

namespace {

struct DocumentLexicon
{
    Q_DECLARE_TR_FUNCTIONS(DocumentLexicon)
};

constexpr qreal chartHeight = 190; // points
constexpr qreal chartHeightAside = 150; // on a landscape page
constexpr qreal letterSize = 9; // points, of the chart
constexpr size_t mostBars = 24;
constexpr size_t widestUpright = 7; // columns; more lie on their side
constexpr qreal edge = 18; // millimetres

bool liesOnSide(const reports::Report &report)
{
    return report.columns.size() > widestUpright;
}

Theme paperTheme()
{
    ThemeOptions options;
    options.platformFont = QApplication::font();
    options.platformFont.setPointSizeF(letterSize);
    Theme theme = Theme::make(options);
    // The chart is painted in points: there a font's size in points is its size in pixels.
    for (QFont *font : {&theme.font.small, &theme.font.smallStrong, &theme.font.body, &theme.font.semibold})
        font->setPixelSize(qRound(font->pointSizeF()));
    return theme;
}

documents::Look lookOf(const Theme &theme)
{
    documents::Look look;
    look.families = {QApplication::font().family()};
    look.inks = {theme.text.primary, theme.text.secondary, tokenColor(theme, u"print.series.0"), theme.surface.page,
        theme.border.normal, theme.surface.sunken};
    return look;
}

Block paragraph(const QString &text, Role role, Ink ink = Ink::Text, qreal before = 0)
{
    return {Paragraph{{text, role, ink}}, before};
}

Block figuresOf(const reports::Report &report, const Formats &formats)
{
    documents::Beside beside;
    for (const reports::Kpi &figure : report.figures) {
        beside.columns.push_back({paragraph(figure.label, Role::Small, Ink::Quiet),
            paragraph(figureText(figure, report.rates, formats), Role::Heading),
            paragraph(figure.note, Role::Small, Ink::Quiet)});
    }
    return {std::move(beside), 12};
}

/// The paper and the type in which no word of a table is broken.
struct PaperFit
{
    bool isLandscape = false;
    Role role = Role::Body;
};

Block chartOf(const reports::Report &report, const Formats &formats, const PaperFit &fit)
{
    documents::Picture picture;
    picture.height = fit.isLandscape ? chartHeightAside : chartHeight;
    picture.paint = [report, formats](QPainter &painter, const QRectF &room) {
        painter.save();
        painter.translate(room.topLeft());
        painter.scale(documents::dotsPerPoint, documents::dotsPerPoint);
        painter.setLayoutDirection(QGuiApplication::layoutDirection());
        const Theme theme = paperTheme();
        drawChart(painter, {0, 0, room.width() / documents::dotsPerPoint, room.height() / documents::dotsPerPoint},
            report, {theme, formats, true, true, -1});
        painter.restore();
    };
    return {std::move(picture), 12};
}

/// Of these columns of a report.
documents::Table tableOf(
    const reports::Report &report, const std::vector<size_t> &columns, const Formats &formats, Role role)
{
    documents::Table table;
    table.style.role = role;
    for (const size_t i : columns)
        table.columns.push_back(
            {report.columns[i].label, i == 0 ? Align::Start : Align::End, i == 0 ? 1.0 : 0.0, i > 0});
    const auto add = [&](const reports::Row &row, documents::Row::Kind kind) {
        documents::Row line;
        line.kind = kind;
        for (const size_t i : columns)
            line.cells.push_back({i < row.cells.size()
                    ? cellText(row.cells[i], report.columns[i], report.rates, formats, MoneyText::Plain)
                    : QString()});
        table.rows.push_back(std::move(line));
    };
    for (const reports::Row &row : report.rows)
        add(row, documents::Row::Kind::Line);
    if (report.total)
        add(*report.total, documents::Row::Kind::Sum);
    return table;
}

std::vector<size_t> allColumns(const reports::Report &report)
{
    std::vector<size_t> columns(report.columns.size());
    std::iota(columns.begin(), columns.end(), size_t(0));
    return columns;
}

QSizeF paperOf(const documents::Document &document, bool isLandscape)
{
    const QSizeF upright = document.paper.size(QPageSize::Millimeter);
    return isLandscape ? upright.transposed() : upright;
}

/// Points between the edges.
qreal roomOn(const documents::Document &document, bool isLandscape)
{
    constexpr qreal pointsPerMillimetre = 72 / 25.4;
    return (paperOf(document, isLandscape).width() - 2 * edge) * pointsPerMillimetre;
}

/// Smaller type before another paper; many columns lie on their side at once.
PaperFit fitOf(const documents::Document &document, const std::vector<reports::Report> &reports, const Formats &formats)
{
    const bool mustLie = std::ranges::any_of(reports, liesOnSide);
    for (const PaperFit &fit :
        {PaperFit{false, Role::Body}, {false, Role::Small}, {true, Role::Body}, {true, Role::Small}}) {
        if (mustLie && !fit.isLandscape)
            continue;
        const auto isWhole = [&](const reports::Report &report) {
            return documents::leastWidth(
                       tableOf(report, allColumns(report), formats, fit.role), document.look, document.isRightToLeft)
                <= roomOn(document, fit.isLandscape);
        };
        if (std::ranges::all_of(reports, isWhole))
            return fit;
    }
    return {true, Role::Small};
}

/// One table; of more columns than the widest paper has room for, several, each with the first column.
std::vector<documents::Table> tablesOf(
    const documents::Document &document, const reports::Report &report, const Formats &formats, const PaperFit &fit)
{
    std::vector<documents::Table> tables;
    std::vector<size_t> columns;
    for (const size_t column : allColumns(report)) {
        columns.push_back(column);
        const documents::Table table = tableOf(report, columns, formats, fit.role);
        const bool isWhole = documents::leastWidth(table, document.look, document.isRightToLeft)
            <= roomOn(document, fit.isLandscape);
        if (isWhole || columns.size() <= 2)
            continue;
        columns.pop_back();
        tables.push_back(tableOf(report, columns, formats, fit.role));
        columns = {0, column};
    }
    tables.push_back(tableOf(report, columns, formats, fit.role));
    return tables;
}

documents::Frame footOf(const reports::Report &report, const Formats &formats, const QSizeF &paper)
{
    const QString made = formats.plainDay(report.asOf.dateIn(formats.zone())) + u", "_s
        + formats.time(report.asOf.timeIn(formats.zone()));
    documents::Beside beside;
    beside.columns = {{paragraph(made, Role::Small, Ink::Quiet)},
        {{Paragraph{{DocumentLexicon::tr("Page %1 of %2").arg(u"{page}"_s, u"{pages}"_s), Role::Small, Ink::Quiet,
            Align::End}}}}};
    documents::Frame foot;
    foot.millimetres = QRectF(edge, paper.height() - 16, paper.width() - 2 * edge, 8);
    foot.blocks = {{std::move(beside)}};
    return foot;
}

} // namespace

namespace {

/// Title, parameters, figures, chart, table and notes.
void append(documents::Document &document, const reports::Report &report, const Formats &formats, const PaperFit &fit,
    qreal before)
{
    QStringList chosen;
    for (const reports::ParameterValue &one : report.chosen) {
        if (!one.text.isEmpty())
            chosen.append(one.label + u": "_s + one.text);
    }
    document.blocks.push_back(paragraph(report.title, Role::Title, Ink::Text, before));
    document.blocks.back().bookmark = report.title;
    document.blocks.back().isKeptWithNext = true;
    document.blocks.push_back(paragraph(chosen.join(u" · "_s), Role::Small, Ink::Quiet, 2));
    if (!report.figures.empty())
        document.blocks.push_back(figuresOf(report, formats));
    if (report.rows.size() <= mostBars && !report.chart.series.empty())
        document.blocks.push_back(chartOf(report, formats, fit));
    for (documents::Table &table : tablesOf(document, report, formats, fit))
        document.blocks.push_back({std::move(table), 12});
    QStringList notes = report.notes;
    if (report.finding)
        notes.prepend(report.finding->text);
    for (const QString &note : notes)
        document.blocks.push_back(paragraph(note, Role::Small, Ink::Quiet, 6));
}

} // namespace

documents::Document reportDocument(const reports::Report &report, const Formats &formats)
{
    return reportsDocument(report.title, {report}, formats);
}

documents::Document reportsDocument(
    const QString &title, const std::vector<reports::Report> &reports, const Formats &formats)
{
    documents::Document document;
    document.title = title;
    document.language = formats.locale().bcp47Name();
    document.isRightToLeft = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    document.look = lookOf(paperTheme());
    const PaperFit fit = fitOf(document, reports, formats);
    const QSizeF upright = document.paper.size(QPageSize::Millimeter);
    document.firstTop = document.top = document.start = document.end = edge;
    document.bottom = 22;
    if (!reports.empty())
        document.frames = {footOf(reports.front(), formats, paperOf(document, fit.isLandscape))};
    for (const reports::Report &report : reports)
        append(document, report, formats, fit, document.blocks.empty() ? 0 : 28);
    if (fit.isLandscape)
        document.paper = QPageSize(upright.transposed(), QPageSize::Millimeter);
    return document;
}

Result<void> writeReportPdf(
    const reports::Report &report, const QString &path, const Formats &formats, const documents::IsStopped &isStopped)
{
    const documents::Document document = reportDocument(report, formats);
    const auto pages = TRY(documents::layOut(document, isStopped));
    const auto bytes = TRY(
        documents::toPdf(pages, {document.title, {}, {}, document.language, report.asOf}, isStopped));
    store::SafeFile file(path);
    TRY(file.open());
    TRY(file.write(bytes));
    return file.commit();
}

} // namespace satchel::ui
