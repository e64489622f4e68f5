// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/ForecastRow.h"

#include "ui/common/Label.h"
#include "ui/pipeline/BoardConditions.h"
#include "ui/pipeline/ForecastCell.h"
#include "ui/reports/ReportText.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::ui {

namespace {

constexpr int pauseMilliseconds = 400;
// Cells at most: overdue, the periods of the forecast report, later, without a date.
constexpr int monthCells = 9;
constexpr int quarterCells = 7;

double amountOf(const reports::Report &report, const reports::Row &row, QStringView column)
{
    return reports::height(row.cells[static_cast<size_t>(report.indexOf(column))], report.rates).value_or(0);
}

QString textOf(const reports::Report &report, const reports::Row &row, QStringView column, const Formats &formats)
{
    const auto at = static_cast<size_t>(report.indexOf(column));
    return cellText(row.cells[at], report.columns[at].kind, report.rates, formats);
}

ForecastFigures figuresOf(const reports::Report &report, const reports::Row &row, double whole, const Formats &formats)
{
    ForecastFigures figures;
    figures.period = textOf(report, row, u"period", formats);
    figures.expected = textOf(report, row, u"expected", formats);
    figures.isNow = row.isNow;
    figures.isWarning = row.isOffPeriod && &row == &report.rows.front();
    const auto quota = reports::height(row.cells[static_cast<size_t>(report.indexOf(u"quota"))], report.rates);
    if (quota)
        figures.beside = ForecastRow::tr("of %1", "expected of a quota").arg(textOf(report, row, u"quota", formats));
    if (whole > 0) {
        figures.won = amountOf(report, row, u"won") / whole;
        figures.likely = amountOf(report, row, u"expected") / whole;
        figures.possible = amountOf(report, row, u"best") / whole;
        if (quota)
            figures.quota = *quota / whole;
    }
    QStringList lines{figures.period};
    for (const QStringView column : {u"deals", u"won", u"worst", u"expected", u"best", u"quota"}) {
        const auto at = static_cast<size_t>(report.indexOf(column));
        lines += ForecastRow::tr("%1: %2", "name of a figure, figure")
                     .arg(report.columns[at].label, textOf(report, row, column, formats));
    }
    figures.explanation = lines.join(u'\n');
    return figures;
}

} // namespace

ForecastRow::ForecastRow(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_runner(context.workspace), m_row(new QHBoxLayout(this))
{
    setSpaces(*m_row, Theme::of(this), 0, 4);
    setAccessibleName(tr("Forecast"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_asked.clear();
        ask();
    });
    connect(&m_runner, &ReportRunner::answered, this, &ForecastRow::show);
    connect(&m_runner, &ReportRunner::failed, &context.workspace, &items::Workspace::failed);
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::Deal) || batch.touches(EntityKind::Stage) || batch.touches(EntityKind::Setting)
            || batch.touches(EntityKind::ExchangeRate))
            m_pause.start();
    });
}

void ForecastRow::read(RecordId pipeline, const Filter &filter)
{
    m_pipeline = pipeline;
    m_filter = filter;
    markChosen();
    ask();
}

/// Nine months side by side where they can be read, else fewer and longer periods.
QString ForecastRow::spanThatFits() const
{
    const int cells = width() / (Theme::of(this).px(leastForecastCell) + m_row->spacing());
    return cells >= monthCells ? u"month"_s : cells >= quarterCells ? u"quarter"_s : u"year"_s;
}

void ForecastRow::ask()
{
    if (!isVisible() || m_pipeline.isNull())
        return;
    auto conditions = conditionsOf(m_filter);
    std::erase_if(conditions, [](const Filter &condition) { return kindOf(condition) == ConditionKind::Closes; });
    const Filter others = filterOf(conditions);
    reports::Options options{{u"pipeline"_s, m_pipeline.toString()}, {u"by"_s, spanThatFits()}};
    if (!others.isEverything())
        options.insert(u"where"_s, others.toText());
    const QString question = options.value(u"pipeline"_s) + options.value(u"by"_s) + options.value(u"where"_s);
    const auto definition = reports::findReport(u"forecast"_s);
    if (question == m_asked || !definition)
        return;
    m_asked = question;
    m_runner.ask(*definition, options);
}

void ForecastRow::show(const reports::Report &report)
{
    const auto focused = std::ranges::find_if(m_cells, [](const ForecastCell *cell) { return cell->hasFocus(); });
    const auto focus = static_cast<size_t>(focused - m_cells.begin());
    const bool hasFocus = focused != m_cells.end();
    for (ForecastCell *cell : std::exchange(m_cells, {}))
        delete cell;
    const Formats formats = m_context.formats();
    double whole = 0;
    for (const reports::Row &row : report.rows)
        whole = std::max({whole, amountOf(report, row, u"best"), amountOf(report, row, u"quota")});
    for (const reports::Row &row : report.rows) {
        const auto condition = row.drillDown ? closesPartOf(row.drillDown->filter) : std::nullopt;
        if (!condition)
            continue;
        auto *cell = new ForecastCell(figuresOf(report, row, whole, formats), *condition);
        connect(cell, &ForecastCell::clicked, this, [this, cell] {
            Q_EMIT periodChosen(cell->condition());
            markChosen();
        });
        m_cells.push_back(cell);
        m_row->addWidget(cell, 1);
    }
    if (hasFocus && focus < m_cells.size())
        m_cells[focus]->setFocus(Qt::OtherFocusReason);
    markChosen();
}

void ForecastRow::markChosen()
{
    const auto now = closesPartOf(m_filter);
    for (ForecastCell *cell : m_cells)
        cell->setChecked(now == cell->condition());
}

void ForecastRow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

void ForecastRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    ask();
}

bool ForecastRow::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LocaleChange) {
        m_asked.clear();
        ask();
    }
    return QWidget::event(event);
}

} // namespace satchel::ui

#include "moc_ForecastRow.cpp"
