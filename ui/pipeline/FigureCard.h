// SPDX-License-Identifier: GPL-3.0-or-later
// One chart of the pipeline's figures in a frame: title, chart or its table, and at the end one sentence with a link to
// the deals it is about.
#pragma once

#include "reports/Report.h"
#include "ui/common/Formats.h"

#include <QWidget>

class QStackedLayout;

namespace satchel::ui {

class Button;
class ChartView;
class Label;
class ReportModel;
class ReportTable;

class FigureCard : public QWidget
{
    Q_OBJECT

public:
    FigureCard(const Formats &formats, const QString &title, const QString &detail, QWidget *parent = nullptr);

    /// `chart` is drawn, `table` is what "As numbers" shows: the same report, rows without a bar among them.
    void setReport(const reports::Report &chart, const reports::Report &table);
    void setDetail(const QString &detail);
    void setSentence(const QString &sentence, bool isWarning = false, const QString &link = {});
    /// Instead of a chart: why there is none, and what fills it.
    void setEmpty(const QString &reason);
    void setNumbers(bool isNumbers);
    ChartView *chart() const { return m_chart; }
    ReportTable *table() const { return m_table; }
    Button *link() const { return m_link; }

Q_SIGNALS:
    void rowOpened(const satchel::reports::Row &row);
    void linkOpened();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showPart();

    Label *m_title;
    Label *m_detail;
    QStackedLayout *m_stack;
    ChartView *m_chart;
    ReportModel *m_model;
    ReportTable *m_table;
    QWidget *m_tableRoom;
    Label *m_empty;
    QWidget *m_foot;
    QWidget *m_warning;
    Label *m_sentence;
    Button *m_link;
    bool m_isNumbers = false;
    bool m_isEmpty = true;
};

} // namespace satchel::ui
