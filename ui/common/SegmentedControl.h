// SPDX-License-Identifier: GPL-3.0-or-later
// One of a few, side by side: Board | Table | Figures. Arrow keys move, a screen reader finds a list of tabs.
#pragma once

#include "ui/common/Icons.h"
#include "ui/common/TabsAccessible.h"

namespace satchel::ui {

class SegmentedControl : public QTabBar, public AccessibleTabs
{
    Q_OBJECT

public:
    explicit SegmentedControl(const QString &accessibleName, QWidget *parent = nullptr);

    /// Returns the segment's index; currentChanged(int) reports the choice.
    int addSegment(const QString &text, Icon icon = Icon::None);
    /// Icons alone, for narrow windows; the texts stay as tooltips and accessible names.
    void setIconsOnly(bool isOnly);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    QSize tabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Icon> m_icons;
    bool m_areIconsOnly = false;
};

} // namespace satchel::ui
