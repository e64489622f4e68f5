// SPDX-License-Identifier: GPL-3.0-or-later
// A list of a timeline's rows under headings. The heading of what is at the top stays in view while its items scroll
// below it; the arrows pass headings over. UI thread.
#pragma once

#include "items/TimelineModel.h"

#include <QListView>

namespace satchel::ui {

class HeadedList : public QListView
{
    Q_OBJECT

public:
    explicit HeadedList(items::TimelineModel &model, QWidget *parent = nullptr);

    /// Null on a heading or without rows.
    const items::TimelineRow *currentRow() const;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    /// The heading that stays in view over the rows, and where; invalid while none does.
    QModelIndex stickyHeading() const;
    QRect stickyRect() const;

protected:
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyboardSearch(const QString &) override {} // letters are commands here

private:
    int headingOf(int row) const;

    items::TimelineModel &m_rows;
};

} // namespace satchel::ui
