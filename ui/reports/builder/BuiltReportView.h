// SPDX-License-Identifier: GPL-3.0-or-later
// The answer to a report that is being built: its chart over its table, or why there is none. What was shown stays
// until the next answer. A bar or a cell opens its records.
#pragma once

#include "reports/Report.h"
#include "ui/common/PageContext.h"

#include <QModelIndex>
#include <QWidget>

class QStackedLayout;

namespace satchel::ui {

class ChartView;
class EmptyState;
class Label;
class ReportModel;
class ReportTable;

class BuiltReportView : public QWidget
{
    Q_OBJECT

public:
    explicit BuiltReportView(const PageContext &context, QWidget *parent = nullptr);

    void setReport(const reports::Report &report);
    /// Instead of a report.
    void setProblem(const QString &title, const QString &sentence);
    void clear();
    /// Null until the first answer, and after clear().
    const reports::Report *report() const;
    bool isProblemShown() const;
    QString problemText() const { return m_problemText; }

    ChartView *chart() const { return m_chart; }
    ReportTable *table() const { return m_table; }
    ReportModel *model() const { return m_model; }

Q_SIGNALS:
    void recordsRequested(const QModelIndex &index, QWidget *from);
    void currentChanged();

private:
    PageContext m_context;
    bool m_hasReport = false;
    QString m_problemText;
    QStackedLayout *m_stack;
    QWidget *m_content;
    EmptyState *m_problem;
    ChartView *m_chart;
    ReportModel *m_model;
    ReportTable *m_table;
    Label *m_notes;
};

} // namespace satchel::ui
