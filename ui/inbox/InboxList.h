// SPDX-License-Identifier: GPL-3.0-or-later
// The conversations of a view. The arrows pass headings over; letters are the page's commands. The conversation that
// was current stays so while others come and go. UI thread.
#pragma once

#include "items/InboxModel.h"
#include "ui/common/PageContext.h"

#include <QListView>

namespace satchel::ui {

class InboxList : public QListView
{
    Q_OBJECT

public:
    InboxList(const PageContext &context, items::InboxModel &model, QWidget *parent = nullptr);

    /// Empty: none.
    QString currentThread() const;
    void setCurrentThread(const QString &thread);
    /// To the next or the previous conversation.
    void step(int by);

Q_SIGNALS:
    void currentThreadChanged(const QString &thread);
    void openRequested();
    void menuRequested(const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyboardSearch(const QString &) override {}
    void changeEvent(QEvent *event) override;

private:
    void keepCurrent();

    items::InboxModel &m_model;
    QString m_thread; // that was current, and its row
    int m_row = 0;
    bool m_isResetting = false;
};

} // namespace satchel::ui
