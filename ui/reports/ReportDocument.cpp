// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportDocument.h"

#include "documents/engine/Layout.h"
#include "documents/engine/Units.h"
#include "documents/pdf/Pdf.h"
#include "store/SafeFile.h"
#include "ui/documents/PrintedPage.h"
#include "ui/reports/ChartDrawing.h"
#include "ui/reports/ReportText.h"

#include <algorithm>
#include <QGuiApplication>
#include <QPainter>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using documents::Align;
using documents::Block;
using documents::Ink;
using documents::Role;

namespace {

constexpr qreal chartHeight = 190; // points
constexpr qreal chartHeightAside = 150; // on a landscape page
constexpr size_t mostBars = 24;
constexpr size_t widestUpright = 7; // columns; more lie on their side

bool liesOnSide(const reports::Report &report)
{
    return report.columns.size() > widestUpright;
}

Block figuresOf(const reports::Report &report, const Formats &formats)
{
    documents::Beside beside;
    for (const reports::Kpi &figure : report.figures) {
        beside.columns.push_back({printedText(figure.label, Role::Small, Ink::Quiet),
            printedText(figureText(figure, report.rates, formats), Role::Heading),
            printedText(figure.note, Role::Small, Ink::Quiet)});
    }
    return {std::move(beside), 12};
}

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

documents::Table tableOf(const reports::Report &report, const Formats &formats)
{
    documents::Table table;
    for (size_t i = 0; i < report.columns.size(); ++i)
        table.columns.push_back(
            {report.columns[i].label, i == 0 ? Align::Start : Align::End, i == 0 ? 1.0 : 0.0, i > 0});
    const auto add = [&](const reports::Row &row, documents::Row::Kind kind) {
        documents::Row line;
        line.kind = kind;
        for (size_t i = 0; i < report.columns.size(); ++i)
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

/// Title, parameters, figures, chart, table and notes.
void append(documents::Document &document, const reports::Report &report, const Formats &formats, const PaperFit &fit,
    qreal before)
{
    QStringList chosen;
    for (const reports::ParameterValue &one : report.chosen) {
        if (!one.text.isEmpty())
            chosen.append(one.label + u": "_s + one.text);
    }
    document.blocks.push_back(printedText(report.title, Role::Title, Ink::Text, before));
    document.blocks.back().bookmark = report.title;
    document.blocks.back().isKeptWithNext = true;
    document.blocks.push_back(printedText(chosen.join(u" · "_s), Role::Small, Ink::Quiet, 2));
    if (!report.figures.empty())
        document.blocks.push_back(figuresOf(report, formats));
    if (report.rows.size() <= mostBars && !report.chart.series.empty())
        document.blocks.push_back(chartOf(report, formats, fit));
    for (documents::Table &table : fittedTables(document, tableOf(report, formats), fit))
        document.blocks.push_back({std::move(table), 12});
    QStringList notes = report.notes;
    if (report.finding)
        notes.prepend(report.finding->text);
    for (const QString &note : notes)
        document.blocks.push_back(printedText(note, Role::Small, Ink::Quiet, 6));
}

} // namespace

documents::Document reportDocument(const reports::Report &report, const Formats &formats)
{
    return reportsDocument(report.title, {report}, formats);
}

documents::Document reportsDocument(
    const QString &title, const std::vector<reports::Report> &reports, const Formats &formats)
{
    documents::Document document = plainPaper(title, formats);
    std::vector<documents::Table> tables;
    for (const reports::Report &report : reports)
        tables.push_back(tableOf(report, formats));
    const PaperFit fit = fitOf(document, tables, std::ranges::any_of(reports, liesOnSide));
    for (const reports::Report &report : reports)
        append(document, report, formats, fit, document.blocks.empty() ? 0 : 28);
    if (!reports.empty())
        setPaper(document, fit, reports.front().asOf, formats);
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
