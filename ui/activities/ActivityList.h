// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody's activities under their days, as a list worked by keys: Enter opens the current one, Space completes a
// planned task, Delete deletes (undoable). UI thread.
#pragma once

#include "ui/activities/ActivityDelegate.h"
#include "ui/common/PageContext.h"
#include "ui/customer/HeadedList.h"

namespace satchel::ui {

class ActivityList : public HeadedList
{
    Q_OBJECT

public:
    ActivityList(const PageContext &context, items::TimelineModel &model, QWidget *parent = nullptr);

    /// What is over, planned or done, from its beginning.
    void show(store::TimelinePart part, const store::TimelineFilter &filter);
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
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    PageContext m_context;
    items::TimelineModel &m_model;
};

} // namespace satchel::ui
