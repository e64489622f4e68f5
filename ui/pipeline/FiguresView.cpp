// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/FiguresView.h"

#include "ui/common/Button.h"
#include "ui/pipeline/FigureCard.h"
#include "ui/reports/ChartView.h"
#include "ui/reports/DrillPanel.h"
#include "ui/reports/FigureRow.h"
#include "ui/reports/QuotaDialog.h"
#include "ui/reports/ReportPreview.h"
#include "ui/reports/ReportTable.h"
#include "ui/reports/ReportText.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace satchel::ui {

using reports::Chart;
using Part = FiguresReader::Part;

namespace {

constexpr int gridColumns = 6; // two cards of three, or three cards of two
constexpr int widthOfTwo = 720;
constexpr int widthOfThree = 900;

QString cell(const reports::Report &report, const reports::Row &row, QStringView column, const Formats &formats)
{
    const int place = report.indexOf(column);
    return place < 0 ? QString()
                     : cellText(row.cells[static_cast<size_t>(place)], report.columns[static_cast<size_t>(place)].kind,
                         report.rates, formats);
}

} // namespace

FiguresView::FiguresView(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_reader(context.workspace), m_scroll(new QScrollArea),
      m_grid(new QGridLayout), m_tiles(new FigureRow(context.formats())), m_panel(new DrillPanel(context))
{
    const Theme &theme = Theme::of(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, theme.px(8), theme.px(8));
    column->setSpacing(theme.px(12));
    m_tiles->hide();
    column->addWidget(m_tiles);
    m_grid->setSpacing(theme.px(12));
    column->addLayout(m_grid, 1);
    m_scroll->setWidget(body);
    m_scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    row->addWidget(m_scroll, 1);
    row->addWidget(m_panel);
    addCard(Part::Funnel, tr("From lead to won"), {});
    addCard(Part::StageDays, tr("Days in a stage"), tr("average of 12 months, the line is the year before"));
    addCard(Part::WinRate, tr("Win rate"), tr("by month of closing, in %"));
    addCard(Part::Velocity, tr("Velocity"), tr("a day"));
    addCard(Part::Forecast, tr("Forecast and quota"), {});
    m_cards[Part::Forecast]->chart()->setLegend(true);
    m_cards[Part::Velocity]->chart()->setNowSolid(true);
    connect(&m_reader, &FiguresReader::answered, this, [this](int part) { show(static_cast<Part>(part)); });
    connect(&m_reader, &FiguresReader::failed, this, [this](int part, const Error &error) {
        if (FigureCard *failed = m_cards[static_cast<size_t>(part)]; failed && error.kind != Error::Kind::Cancelled)
            failed->setEmpty(error.what);
    });
    connect(m_panel, &DrillPanel::navigateTo, this, &FiguresView::navigateTo);
    connect(m_panel, &DrillPanel::closed, this, &FiguresView::arrange);
    setFocusProxy(m_cards[Part::Funnel]->chart());
}

void FiguresView::addCard(Part part, const QString &title, const QString &detail)
{
    auto *card = new FigureCard(m_context.formats(), title, detail);
    card->setEmpty(tr("Calculating…"));
    m_cards[part] = card;
    connect(card, &FigureCard::rowOpened, this, [this, card](const reports::Row &row) { openRow(card, row); });
    connect(card, &FigureCard::linkOpened, this, [this, part] { openLink(part); });
}

void FiguresView::read(RecordId pipeline, const Filter &filter)
{
    m_reader.read(pipeline, filter);
}

void FiguresView::setNumbers(bool isNumbers)
{
    m_isNumbers = isNumbers;
    for (FigureCard *card : m_cards) {
        if (card)
            card->setNumbers(isNumbers);
    }
}

void FiguresView::print()
{
    std::vector<reports::Report> all;
    for (size_t part = 0; part < FiguresReader::partCount; ++part) {
        if (const auto &report = m_reader.report(static_cast<Part>(part)); report && !report->rows.empty())
            all.push_back(*report);
    }
    if (!all.empty())
        previewReports(m_context, tr("Pipeline figures"), all, this);
}

void FiguresView::show(Part part)
{
    const reports::Report &report = *m_reader.report(part);
    switch (part) {
    case Part::KeyFigures: m_tiles->setReport(report); break;
    case Part::Funnel: showFunnel(report); break;
    case Part::StageDays: showStageDays(report); break;
    case Part::WinRate: showWinRate(report); break;
    case Part::Velocity: showVelocity(report); break;
    case Part::Forecast: showForecast(report); break;
    }
    m_panel->refresh();
}

void FiguresView::showFinding(Part part, const reports::Report &report)
{
    if (!report.finding) {
        m_cards[part]->setSentence({});
        return;
    }
    const bool canOpen = report.finding->drillDown.has_value();
    m_cards[part]->setSentence(report.finding->text, report.finding->isWarning,
        canOpen ? tr("Show the %1").arg(m_context.formats().count(report.finding->count)) : QString());
}

void FiguresView::showFunnel(const reports::Report &report)
{
    FigureCard *card = m_cards[Part::Funnel];
    if (report.rows.empty()) {
        card->setEmpty(tr("No deal was closed in the last 12 months. Mark deals as won or lost to fill this chart."));
        return;
    }
    card->setReport(report, report);
    const auto *reached = std::get_if<qint64>(
        &report.rows.front().cells[static_cast<size_t>(report.indexOf(u"reached"))]);
    card->setDetail(tr("%Ln deals closed in 12 months", nullptr, static_cast<int>(reached ? *reached : 0)));
    showFinding(Part::Funnel, report);
}

void FiguresView::showStageDays(const reports::Report &report)
{
    const bool hasStays = std::ranges::any_of(
        report.rows, [&](const reports::Row &row) { return !std::holds_alternative<std::monostate>(row.cells[2]); });
    if (!hasStays) {
        m_cards[Part::StageDays]->setEmpty(
            tr("No deal left a stage in the last 12 months. Move deals from stage to stage to fill this chart."));
        return;
    }
    reports::Report chart = report;
    chart.chart = {Chart::Kind::Rows, {{report.indexOf(u"average"), false}}, false, report.indexOf(u"before")};
    m_cards[Part::StageDays]->setReport(chart, report);
    showFinding(Part::StageDays, report);
}

void FiguresView::showWinRate(const reports::Report &report)
{
    FigureCard *card = m_cards[Part::WinRate];
    if (report.rows.empty()) {
        card->setEmpty(tr("No deal was closed in the last 12 months. Mark deals as won or lost to fill this chart."));
        return;
    }
    reports::Report chart = report;
    chart.chart.kind = Chart::Kind::Lines;
    card->setReport(chart, report);
    const Formats formats = m_context.formats();
    card->setSentence(
        tr("%1 over 12 months, %2 of %3")
            .arg(cell(report, *report.total, u"win_rate", formats), cell(report, *report.total, u"won", formats),
                cell(report, *report.total, u"decided", formats)));
}

void FiguresView::showVelocity(const reports::Report &report)
{
    FigureCard *card = m_cards[Part::Velocity];
    const int velocity = report.indexOf(u"velocity");
    const bool hasAny = std::ranges::any_of(report.rows, [velocity](const reports::Row &row) {
        return !std::holds_alternative<std::monostate>(row.cells[static_cast<size_t>(velocity)]);
    });
    if (!hasAny) {
        card->setEmpty(tr("Velocity needs won deals that took a day or more. It fills with the first deals you win."));
        return;
    }
    card->setReport(report, report);
    const Formats formats = m_context.formats();
    const reports::Row &now = report.rows.back();
    card->setSentence(tr("%1 open × %2 won × %3 per won deal ÷ %4 days = %5", "velocity")
                          .arg(cell(report, now, u"open", formats), cell(report, now, u"win_rate", formats),
                              cell(report, now, u"average", formats), cell(report, now, u"cycle", formats),
                              cell(report, now, u"velocity", formats)));
}

/// The quarters have bars; what is overdue, later or without a date is in the table only, and said below.
void FiguresView::showForecast(const reports::Report &report)
{
    FigureCard *card = m_cards[Part::Forecast];
    reports::Report chart = report;
    qint64 others = 0;
    std::erase_if(chart.rows, [&](const reports::Row &row) {
        if (!row.isOffPeriod)
            return false;
        others += std::get<qint64>(row.cells[1]);
        return true;
    });
    const int quota = report.indexOf(u"quota");
    const bool hasQuota = std::ranges::any_of(chart.rows, [quota](const reports::Row &row) {
        return !std::holds_alternative<std::monostate>(row.cells[static_cast<size_t>(quota)]);
    });
    chart.chart = {Chart::Kind::Nested, {{report.indexOf(u"expected"), true}, {report.indexOf(u"won"), false}}, true,
        hasQuota ? quota : -1};
    card->setReport(chart, report);
    const QString rest = others > 0
        ? u' ' + tr("%Ln open deals are overdue, later or without a date.", nullptr, static_cast<int>(others))
        : QString();
    const bool canSet = !m_context.workspace.store().isReadOnly();
    card->setSentence((hasQuota ? tr("Won and weighted, against the quota of each quarter.")
                                : tr("Won and weighted. No quota is set."))
            + rest,
        false, canSet ? (hasQuota ? tr("Quotas") : tr("Set quotas")) : QString());
}

void FiguresView::openRow(FigureCard *card, const reports::Row &row)
{
    if (!row.drillDown)
        return;
    QWidget *from = m_isNumbers ? static_cast<QWidget *>(card->table()) : card->chart();
    m_panel->open(std::get<QString>(row.cells.front()), *row.drillDown, from);
    arrange();
    m_scroll->ensureWidgetVisible(card);
}

void FiguresView::openLink(Part part)
{
    if (part == Part::Forecast) {
        askQuotas(m_context, {}, reports::Span::Quarter, window());
        return;
    }
    const auto &report = m_reader.report(part);
    if (!report || !report->finding || !report->finding->drillDown)
        return;
    const reports::Report &of = *report;
    const auto notable = std::ranges::find(of.rows, true, &reports::Row::isNow);
    m_panel->open(notable == of.rows.end() ? of.title : std::get<QString>(notable->cells.front()),
        *of.finding->drillDown, m_cards[part]->link());
    arrange();
}

/// Two cards beside each other and below them three, or two of them, or one column. The panel takes the place of the
/// charts where there is no space for both.
void FiguresView::arrange()
{
    const Theme &theme = Theme::of(this);
    const bool hasPanel = !m_panel->isHidden();
    const int wanted = qMin(m_panel->sizeHint().width(), width());
    const bool isAlone = hasPanel && width() - wanted < theme.px(360);
    m_scroll->setVisible(!isAlone);
    m_panel->setFixedWidth(isAlone ? width() : wanted);
    const int room = width() - (hasPanel ? wanted : 0);
    const int columns = room >= theme.px(widthOfThree) ? 3 : room >= theme.px(widthOfTwo) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (int row = 0; row < 6; ++row)
        m_grid->setRowStretch(row, 0);
    int row = 0;
    int column = 0;
    for (const Part part : {Part::Funnel, Part::StageDays, Part::WinRate, Part::Velocity, Part::Forecast}) {
        const bool isFirstLine = part == Part::Funnel || part == Part::StageDays;
        const int span = columns == 1 ? gridColumns : columns == 3 && !isFirstLine ? 2 : 3;
        const bool isLastAlone = columns == 2 && part == Part::Forecast;
        m_grid->addWidget(m_cards[part], row, column, 1, isLastAlone ? gridColumns : span);
        m_grid->setRowStretch(row, 1);
        column += span;
        if (column >= gridColumns) {
            column = 0;
            ++row;
        }
    }
    for (int i = 0; i < gridColumns; ++i)
        m_grid->setColumnStretch(i, 1);
}

void FiguresView::resizeEvent(QResizeEvent *)
{
    arrange();
}

void FiguresView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_reader.setFollowing(true);
}

void FiguresView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_reader.setFollowing(false);
}

} // namespace satchel::ui

#include "moc_FiguresView.cpp"
