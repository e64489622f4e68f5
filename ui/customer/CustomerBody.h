// SPDX-License-Identifier: GPL-3.0-or-later
// The layout of a customer's page: facts, timeline and related side by side, or as tabs where the window is
// narrow; there the head of a deal or lead may be a tab, too.
#pragma once

#include "ui/common/Page.h"

class QVBoxLayout;

namespace satchel::ui {

class ViewTabs;

class CustomerBody : public QWidget
{
    Q_OBJECT

public:
    enum class Part { Timeline, Facts, Related, Head };

    CustomerBody(QWidget *facts, QWidget *timeline, QWidget *related, QWidget *parent = nullptr);

    void setWidthClass(WidthClass width);
    /// Brings a part into view where only one is shown.
    void bring(Part part);
    bool isTabbed() const;
    /// The head becomes a tab that scrolls. None: whoever gave one has taken it back.
    void setHead(QWidget *head);
    /// The part that is shown needs their place.
    void setTabsHidden(bool areHidden);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void nameTabs();

    QList<QWidget *> m_parts; // in the order of Part
    ViewTabs *m_tabs;
    QVBoxLayout *m_headColumn;
    bool m_hasHead = false;
    bool m_areTabsHidden = false;
    Part m_part = Part::Timeline;
    WidthClass m_width = WidthClass::Normal;
};

} // namespace satchel::ui
