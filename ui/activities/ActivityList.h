// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody's activities under their days, as a list worked by keys: Enter opens the current one, Space completes a
// planned task, Delete deletes (undoable). UI thread.
#pragma once

#include "ui/activities/ActivityDelegate.h"
#include "ui/common/PageContext.h"

#include <QListView>

namespace satchel::ui {

class ActivityList : public QListView
{
    Q_OBJECT

public:
    ActivityList(const PageContext &context, items::TimelineModel &model, QWidget *parent = nullptr);

    /// What is over, or what is planned, from its beginning.
    void show(bool isPlanned, const store::TimelineFilter &filter);
    /// Null on a heading or without rows.
    const items::TimelineRow *currentRow() const;
    void setCurrentRow(int row);
    TimelineText words() const;

Q_SIGNALS:
    void currentRowChanged();
    void openRequested();
    void menuRequested(const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyboardSearch(const QString &) override {} // letters are commands here

private:
    PageContext m_context;
    items::TimelineModel &m_model;
};

} // namespace satchel::ui
