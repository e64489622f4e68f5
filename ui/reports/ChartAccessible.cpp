// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ChartAccessible.h"

#include "ui/reports/ChartView.h"

#include <QPointer>

namespace satchel::ui {

namespace {

class BarAccessible : public QAccessibleInterface
{
public:
    BarAccessible(ChartView *chart, int row) : m_chart(chart), m_row(row) {}

    bool isValid() const override { return m_chart && m_row < m_chart->rowCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_chart ? QAccessible::queryAccessibleInterface(m_chart) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    void setText(QAccessible::Text, const QString &) override {}
    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_chart->sentence(m_row) : QString();
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_chart->rectOf(m_row);
        return {m_chart->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.focusable = state.selectable = m_chart->focusPolicy() != Qt::NoFocus;
        state.selected = m_chart->marked() == m_row;
        state.focused = state.selected && m_chart->hasFocus();
        return state;
    }
    int row() const { return m_row; }

private:
    QPointer<ChartView> m_chart;
    int m_row;
};

} // namespace

ChartAccessible::ChartAccessible(ChartView *chart) : QAccessibleWidget(chart, QAccessible::Chart), m_chart(chart)
{
}

ChartAccessible::~ChartAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_bars))
        QAccessible::deleteAccessibleInterface(id);
}

QAccessibleInterface *ChartAccessible::make(const QString &, QObject *object)
{
    auto *chart = qobject_cast<ChartView *>(object);
    return chart ? new ChartAccessible(chart) : nullptr;
}

void ChartAccessible::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(&ChartAccessible::make);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void ChartAccessible::announce(ChartView *chart, int row)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(chart, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

int ChartAccessible::childCount() const
{
    return m_chart->rowCount();
}

QAccessibleInterface *ChartAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    while (m_bars.size() <= index) {
        auto *bar = new BarAccessible(m_chart, static_cast<int>(m_bars.size()));
        m_bars.append(QAccessible::registerAccessibleInterface(bar));
    }
    return QAccessible::accessibleInterface(m_bars[index]);
}

QAccessibleInterface *ChartAccessible::childAt(int x, int y) const
{
    const QPoint point = m_chart->mapFromGlobal(QPoint(x, y));
    for (int row = 0; row < childCount(); ++row) {
        if (m_chart->rectOf(row).contains(point))
            return child(row);
    }
    return nullptr;
}

QAccessibleInterface *ChartAccessible::focusChild() const
{
    return m_chart->hasFocus() ? child(m_chart->marked()) : nullptr;
}

int ChartAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *bar = dynamic_cast<const BarAccessible *>(child);
    return bar ? bar->row() : -1;
}

} // namespace satchel::ui
