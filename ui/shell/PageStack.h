// SPDX-License-Identifier: GPL-3.0-or-later
// The pages, made on their first visit, one shown at a time, with the way back and forward between them.
#pragma once

#include "ui/shell/PageTable.h"

#include <memory>
#include <QStackedWidget>

namespace satchel::ui {

class PageFocus;

class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    PageStack(PageTable table, const PageContext &context, QWidget *parent = nullptr);
    ~PageStack() override;

    const PageTable &table() const { return m_table; }
    const PageEntry *entry(const QString &key) const;
    QString currentKey() const { return m_currentKey; }
    Page *currentPage() const;
    /// Every page with its entry; those that nobody has seen yet are made.
    QList<std::pair<const PageEntry *, Page *>> all();
    /// Where a person is now, as Back would return to it.
    Target currentTarget() const;

    /// Shows a page, and opens there what the target says. False when there is no such page.
    bool go(const Target &target);
    /// Gives the page that is shown the focus.
    void focusPage();
    void goBack();
    /// The text has another size: pages that cannot take it are recreated.
    void remake();
    /// The store has other custom entities: their lists come and go. False when nothing differs, or when that has to
    /// wait for running tasks (listsWaiting).
    bool followCustomEntities();
    void goForward();
    /// Whether a page has something typed that would go with the window.
    bool hasDraft() const { return pageWithDraft() != nullptr; }
    /// Does `go` once no page has: each that has is shown and asks.
    void leaveDrafts(const std::function<void()> &go);
    bool canGoBack() const { return !m_back.empty(); }
    bool canGoForward() const { return !m_forward.empty(); }
    void setWidthClass(WidthClass width);

protected:
    /// Esc and Backspace lead back from a page that is reached from elsewhere only, such as a record's.
    void keyPressEvent(QKeyEvent *event) override;

Q_SIGNALS:
    void pageChanged(satchel::ui::Page *page);
    /// After each step to another place.
    void moved();
    /// A page named a place that is not one of ours: the window decides what it means.
    void leaving(const satchel::ui::Target &target);
    /// A task began or ended for which followCustomEntities waited.
    void listsWaiting();

private:
    /// Whether the page here asks before it is left; `again` is done once it may be.
    bool asksFirst(const QString &page, const std::function<void()> &again);
    Page *pageWithDraft() const; // the one on screen first
    Page *pageFor(const PageEntry &entry);
    bool show(const Target &target);
    void discard(const QString &key);
    void discardOutdated();

    PageTable m_table;
    PageContext m_context;
    QHash<QString, Page *> m_pages;
    QString m_currentKey;
    QString m_outdated; // the list of an entity that was renamed while it was on screen
    WidthClass m_width = WidthClass::Normal;
    bool m_isLeaving = false; // a person has answered
    std::vector<Target> m_back;
    std::vector<Target> m_forward;
    std::unique_ptr<PageFocus> m_focus; // the last: it goes first, before the pages give the focus away
};

} // namespace satchel::ui
