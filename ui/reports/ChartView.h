// SPDX-License-Identifier: GPL-3.0-or-later
// The chart of a report as a widget. A click on a category chooses its row, a second one opens its records; by keyboard
// the table below does the same.
#pragma once

#include "reports/Report.h"
#include "ui/common/Formats.h"

#include <QWidget>

namespace satchel::ui {

class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(const Formats &formats, QWidget *parent = nullptr);

    void setReport(const reports::Report &report);
    void setMarked(int row);
    void setLegend(bool hasLegend) { m_hasLegend = hasLegend; }
    /// A widget of the start page, which takes what space there is.
    void setSmall(bool isSmall) { m_isSmall = isSmall; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowChosen(int row);
    void rowOpened(int row);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    int rowAt(const QPointF &position) const;
    int leastHeight() const;

    Formats m_formats;
    reports::Report m_report;
    QStringList m_sentences; // one per row
    int m_marked = -1;
    bool m_hasLegend = true;
    bool m_isSmall = false;
};

} // namespace satchel::ui
