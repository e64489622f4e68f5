// SPDX-License-Identifier: GPL-3.0-or-later
// The chart of a report as a widget. A click on a bar chooses its row and opens its records. By keyboard Tab reaches
// the chart, arrows, Home and End go through its bars, Enter opens the records of one. Each bar has an accessible name
// (AccessibleItems).
#pragma once

#include "reports/Report.h"
#include "ui/common/Formats.h"
#include "ui/common/ItemsAccessible.h"
#include "ui/reports/ChartDrawing.h"

#include <QWidget>

namespace satchel::ui {

class ChartView : public QWidget, public AccessibleItems
{
    Q_OBJECT

public:
    explicit ChartView(const Formats &formats, QWidget *parent = nullptr);

    void setReport(const reports::Report &report);
    void setMarked(int row);
    int marked() const { return m_marked; }
    void setLegend(bool hasLegend) { m_hasLegend = hasLegend; }
    /// Of one series, the bars of past periods are hatched.
    void setNowSolid(bool isNowSolid) { m_isNowSolid = isNowSolid; }
    /// Bars can be chosen and opened.
    void setInteractive(bool isInteractive);
    int rowCount() const { return static_cast<int>(m_report.rows.size()); }
    const reports::Report &report() const { return m_report; }
    /// What a bar says, in full.
    QString sentence(int row) const { return m_sentences.value(row); }
    QRect rectOf(int row) const;
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
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    ChartLook look() const;
    void choose(int row);
    bool canOpen(int row) const;
    int rowAt(const QPointF &position) const;
    void press(int row);

    // Assistive technology
    QAccessible::Role listRole() const override { return QAccessible::Chart; }
    int itemCount() const override { return rowCount(); }
    QString itemText(int row) const override { return sentence(row); }
    QRect itemRect(int row) const override;
    int itemAt(const QPoint &point) const override { return rowAt(mapFromGlobal(point)); }
    int currentItem() const override { return m_marked; }
    void pressItem(int row) override { press(row); }

    int leastHeight() const;

    Formats m_formats;
    reports::Report m_report;
    QStringList m_sentences; // one per row
    int m_marked = -1;
    bool m_hasLegend = true;
    bool m_isSmall = false;
    bool m_isNowSolid = false;
    bool m_isInteractive = false;
};

} // namespace satchel::ui
