// SPDX-License-Identifier: GPL-3.0-or-later
// The notices, as a panel at the bell: all, one group, those that come again later, with what happened since one was
// here last. Arrows choose, Enter opens where the matter is settled, 1 to 3 act on the spot, H snoozes, E marks as
// seen, R reads what others did.
#pragma once

#include "items/ConflictsModel.h"
#include "items/NoticesModel.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"
#include "ui/common/Popover.h"
#include "ui/notices/NoticeDelegate.h"

class QListView;

namespace satchel::ui {

class Button;
class DigestBar;
class EmptyState;
class FeedList;
class Label;
class Toast;
class ViewTabs;

class NoticesPanel : public Popover
{
    Q_OBJECT

public:
    /// The model outlives the panel. The panel is as large as fits into the parent's window.
    NoticesPanel(const PageContext &context, items::NoticesModel &model, QWidget *parent);

    /// The buttons of the chosen notice.
    QStringList currentActs() const;
    /// Over the panel, which hides that of the window.
    Toast &toast() const { return *m_toast; }

Q_SIGNALS:
    void chosen(const satchel::ui::Target &target);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Part = NoticeDelegate::Part;

    QWidget *makeHead();
    QWidget *makeFoot();
    void makeList();
    void showTab(int index);
    void showCounts();
    void showCurrent();
    void showBelow();
    bool pressed(int key);
    void clicked(const QModelIndex &index, const Part &part);
    void hover(const QPoint &point);
    int currentRow() const;
    const items::Notice &current() const { return m_model.row(currentRow()).notice; }
    void go(const Target &target);
    void openCurrent();
    void act(int place);
    void planNext();
    void snooze();
    void snoozeUntil(int row, Instant until);
    void pickTime(int row);
    void markSeen();
    void readAll();
    void undo();
    void keepRow(int row);

    PageContext m_context;
    items::NoticesModel &m_model;
    NoticeDelegate *m_delegate;
    Label *m_count;
    ViewTabs *m_tabs;
    DigestBar *m_digest;
    QListView *m_list;
    FeedList *m_feed;
    EmptyState *m_empty;
    Label *m_below;
    Button *m_allSeen;
    QList<QWidget *> m_noticeHints; // keys that act on a notice
    Toast *m_toast = nullptr;
    QString m_snoozed; // key of the last snoozed notice; undo wakes it, unless a change was committed since
    int m_row = 0; // that was chosen before the rows were read again
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
