// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the keyboard focus on the page. When the widget that has it is hidden, disabled or deleted, Qt moves the focus
// to the next widget of the window, often into the sidebar, where the page's keys do nothing: it goes to the page's
// main view instead. A person who leaves the page by Tab, F6 or the mouse is left alone.
#pragma once

#include <QPointer>
#include <QWidget>

namespace satchel::ui {

class Page;
class PageStack;

class PageFocus : public QObject
{
    Q_OBJECT

public:
    explicit PageFocus(PageStack &pages);

    /// Puts the focus on the page that has come, unless that has done so.
    void enter();
    /// From a text of the page to its main view.
    void leaveText();

private:
    void follow(const QWidget *now);
    void mend();
    void takeBack();
    bool isOnPage(const QWidget *widget) const;

    PageStack &m_pages;
    QPointer<Page> m_page; // that had the focus last
    QPointer<QWidget> m_last; // its widget that had it
};

} // namespace satchel::ui
