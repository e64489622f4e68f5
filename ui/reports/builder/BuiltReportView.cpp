// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/builder/BuiltReportView.h"

#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/reports/ChartView.h"
#include "ui/reports/ReportModel.h"
#include "ui/reports/ReportTable.h"

#include <QStackedLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostDrawnRows = 24; // of a chart; the table has space for more

} // namespace

BuiltReportView::BuiltReportView(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_stack(new QStackedLayout(this)), m_content(new QWidget),
      m_problem(new EmptyState(Icon::Report, {}, {})), m_chart(new ChartView(context.formats())),
      m_model(new ReportModel(context.formats(), this)), m_table(new ReportTable(*m_model)),
      m_notes(new Label({}, &Theme::Fonts::small, TextColor::Secondary))
{
    auto *column = new QVBoxLayout(m_content);
    setSpaces(*column, Theme::of(this), 0, 14);
    column->addWidget(m_chart);
    column->addWidget(m_table);
    m_notes->setWordWrap(true);
    column->addWidget(m_notes);
    column->addStretch(1);
    m_chart->setInteractive(true);
    m_chart->hide();
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_problem);
    m_stack->setCurrentWidget(m_content);
    connect(m_table, &QAbstractItemView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT recordsRequested(index, m_table); });
    connect(m_table, &ReportTable::rowChosen, this, [this](int row) {
        m_chart->setMarked(row);
        Q_EMIT currentChanged();
    });
    connect(
        m_chart, &ChartView::rowChosen, m_table, [this](int row) { m_table->setCurrentIndex(m_model->index(row, 0)); });
    connect(m_chart, &ChartView::rowOpened, this,
        [this](int row) { Q_EMIT recordsRequested(m_model->index(row, m_model->report().chart.opened), m_chart); });
}

/// The cell at hand stays the current one, as far as there is one at that place.
void BuiltReportView::setReport(const reports::Report &report)
{
    const QModelIndex current = m_table->currentIndex();
    const int row = current.row();
    const int column = current.column();
    m_hasReport = true;
    m_problemText.clear();
    m_chart->setReport(report);
    m_chart->setVisible(!report.rows.empty() && report.rows.size() <= mostDrawnRows && !report.chart.series.empty());
    m_model->setReport(report);
    if (row >= 0 && m_model->rowCount() > 0)
        m_table->setCurrentIndex(
            m_model->index(qMin(row, m_model->rowCount() - 1), qMin(column, m_model->columnCount() - 1)));
    m_notes->setText(report.notes.join(u' '));
    m_notes->setVisible(!report.notes.isEmpty());
    if (report.rows.empty())
        setProblem(tr("No data"), tr("No record matches the filter and the period."));
    else
        m_stack->setCurrentWidget(m_content);
    Q_EMIT currentChanged();
}

void BuiltReportView::setProblem(const QString &title, const QString &sentence)
{
    m_problemText = sentence;
    m_problem->setText(title, sentence);
    m_stack->setCurrentWidget(m_problem);
}

void BuiltReportView::clear()
{
    m_hasReport = false;
    m_problemText.clear();
    m_chart->hide();
    m_model->setReport({});
    m_notes->hide();
    m_stack->setCurrentWidget(m_content);
}

const reports::Report *BuiltReportView::report() const
{
    return m_hasReport ? &m_model->report() : nullptr;
}

bool BuiltReportView::isProblemShown() const
{
    return m_stack->currentWidget() == m_problem;
}

} // namespace satchel::ui

#include "moc_BuiltReportView.cpp"
