// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PageFocus.h"

#include "ui/common/Overlay.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/Regions.h"

#include <QApplication>

namespace satchel::ui {

namespace {

bool canHaveFocus(const QWidget *widget)
{
    return widget && widget->isVisible() && widget->isEnabled();
}

/// The palette and its like have the keyboard until they are closed.
bool isOverPages(const QWidget *widget)
{
    while (widget && !qobject_cast<const Overlay *>(widget))
        widget = widget->parentWidget();
    return widget;
}

/// Where work on a page goes on: what it names itself, else the first thing after its header.
void focusMainView(Page &page)
{
    QWidget *named = &page;
    while (named->focusProxy())
        named = named->focusProxy();
    if (named != &page && named->isVisibleTo(&page) && named->isEnabledTo(&page)) {
        named->setFocus(Qt::OtherFocusReason);
        return;
    }
    QList<QWidget *> regions = page.regions();
    if (regions.size() > 1)
        regions.move(0, regions.size() - 1); // the header comes last
    for (QWidget *region : std::as_const(regions)) {
        if (QWidget *first = region->isVisible() ? firstFocusable(region) : nullptr) {
            first->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    page.setFocus(Qt::OtherFocusReason); // its keys work
}

} // namespace

PageFocus::PageFocus(PageStack &pages) : m_pages(pages)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

bool PageFocus::isOnPage(const QWidget *widget) const
{
    const Page *page = m_pages.currentPage();
    return page && widget && (widget == page || page->isAncestorOf(widget));
}

void PageFocus::enter()
{
    Page *page = m_pages.currentPage();
    if (page && !isOnPage(m_pages.window()->focusWidget()))
        focusMainView(*page);
}

void PageFocus::leaveText()
{
    if (Page *page = m_pages.currentPage())
        focusMainView(*page);
}

void PageFocus::follow(const QWidget *now)
{
    if (isOnPage(now)) {
        m_page = m_pages.currentPage();
        m_last = const_cast<QWidget *>(now);
        return;
    }
    if (now && m_pages.isAncestorOf(now)) { // a page that nobody sees, as after an undo of what was done there
        QMetaObject::invokeMethod(this, &PageFocus::takeBack, Qt::QueuedConnection);
        return;
    }
    if (!m_page || isOverPages(now) || (now && now->window() != m_pages.window()))
        return;
    if (now && canHaveFocus(m_last)) {
        m_page = nullptr; // a person has left the page
        return;
    }
    // Later: what is being deleted is not yet gone, and its successor may take the focus itself.
    QMetaObject::invokeMethod(this, &PageFocus::mend, Qt::QueuedConnection);
}

/// Keys act on the page that a person sees.
void PageFocus::takeBack()
{
    const QWidget *now = QApplication::focusWidget();
    Page *page = m_pages.currentPage();
    if (!page || !now || !m_pages.isAncestorOf(now) || isOnPage(now))
        return;
    if (canHaveFocus(m_last) && isOnPage(m_last))
        m_last->setFocus(Qt::OtherFocusReason);
    else
        focusMainView(*page);
}

void PageFocus::mend()
{
    const QWidget *now = QApplication::focusWidget();
    const bool isElsewhere = now ? now->window() != m_pages.window() : !m_pages.window()->isActiveWindow();
    const bool isConcealed = !m_pages.isVisible(); // by the lock, whose page has the keyboard now
    if (!isElsewhere && !isConcealed && !isOverPages(now) && !isOnPage(now) && m_page && m_page == m_pages.currentPage()
        && !canHaveFocus(m_last))
        focusMainView(*m_page);
}

} // namespace satchel::ui

#include "moc_PageFocus.cpp"
