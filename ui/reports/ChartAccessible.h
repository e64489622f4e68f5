// SPDX-License-Identifier: GPL-3.0-or-later
// A chart for assistive technology: one item per bar, named by what the bar says.
#pragma once

#include <QAccessibleWidget>

namespace satchel::ui {

class ChartView;

class ChartAccessible : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartView *chart);
    ~ChartAccessible() override;

    static void install();
    /// That a bar was chosen by keyboard or mouse.
    static void announce(ChartView *chart, int row);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

private:
    static QAccessibleInterface *make(const QString &key, QObject *object);

    ChartView *m_chart;
    mutable QList<QAccessible::Id> m_bars;
};

} // namespace satchel::ui
