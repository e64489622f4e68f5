// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of a QTabBar for assistive technology. Qt's own say that the current one has the focus wherever the focus
// is, and of none that it is selected. A bar inherits AccessibleTabs beside QTabBar.
#pragma once

#include "ui/common/ItemsAccessible.h"

#include <QTabBar>

namespace satchel::ui {

class AccessibleTabs : public AccessibleItems
{
public:
    explicit AccessibleTabs(QTabBar &bar) : m_bar(bar) {}

    QAccessible::Role listRole() const override { return QAccessible::PageTabList; }
    int itemCount() const override { return m_bar.count(); }
    QAccessible::Role itemRole(int) const override { return QAccessible::PageTab; }
    QString itemText(int item) const override
    {
        const QString name = m_bar.accessibleTabName(item);
        return name.isEmpty() ? m_bar.tabText(item) : name;
    }
    QRect itemRect(int item) const override
    {
        const QRect rect = m_bar.tabRect(item);
        return {m_bar.mapToGlobal(rect.topLeft()), rect.size()};
    }
    int itemAt(const QPoint &point) const override { return m_bar.tabAt(m_bar.mapFromGlobal(point)); }
    int currentItem() const override { return m_bar.currentIndex(); }
    void pressItem(int item) override { m_bar.setCurrentIndex(item); }

private:
    QTabBar &m_bar; // is this
};

} // namespace satchel::ui
