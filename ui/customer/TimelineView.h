// SPDX-License-Identifier: GPL-3.0-or-later
// A customer's timeline as a list worked by keys: Enter opens an item's text, P pins, F2 edits, Space completes a
// planned task, Delete deletes (undoable). The same commands are in the menu of an item. UI thread.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/customer/HeadedList.h"
#include "ui/customer/TimelineDelegate.h"

class QMenu;

namespace satchel::ui {

class TimelineView : public HeadedList
{
    Q_OBJECT

public:
    TimelineView(const PageContext &context, items::TimelineModel &model, QWidget *parent = nullptr);

    /// Shows the timeline of a record; opened items are closed again.
    void setRecord(EntityKind entity, RecordId record);
    void setOpen(const QModelIndex &index, bool isOpen);
    bool isOpen(const QModelIndex &index) const;
    TimelineText words() const;

Q_SIGNALS:
    void editRequested(const satchel::RecordId &activity);
    void taskRequested(const satchel::RecordId &task);
    void fileRequested(const satchel::RecordId &attachment); // to look at it
    void fileOpenRequested(const satchel::RecordId &attachment);
    void recordRequested(satchel::EntityKind entity, const satchel::RecordId &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString wholeText(const store::TimelineItem &item) const;
    void toggleOpen();
    void togglePinned();
    void editItem();
    void completeTask();
    void previewFile();
    void openMention(const Mention &mention);
    void deleteItem();
    QMenu *menuFor(const items::TimelineRow &row);

    PageContext m_context;
    items::TimelineModel &m_model;
    TimelineDelegate *m_delegate;
    EntityKind m_entity = EntityKind::Contact;
};

} // namespace satchel::ui
