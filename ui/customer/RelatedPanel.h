// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to the customer, beside the timeline: Enter or a click opens, Space completes a task or shows a file,
// Insert or the mark of a heading adds. A file can be dragged out. It is as high as its rows; what it is in scrolls.
#pragma once

#include "ui/customer/RelatedDelegate.h"

#include <QListView>

class QMenu;

namespace satchel::ui {

class RelatedPanel : public QListView
{
    Q_OBJECT

public:
    explicit RelatedPanel(const PageContext &context, QWidget *parent = nullptr);

    /// Only these, in this order; to be called before setRecord().
    void setSections(std::vector<items::RelatedKind> sections) { m_model.setSections(std::move(sections)); }
    void setRecord(const Record &record, const QString &companyName);

Q_SIGNALS:
    void currentRowMoved(const QRect &row); // where the keys have gone, for what scrolls
    void openRequested(satchel::items::RelatedKind section, const satchel::RecordId &id);
    void competitorRequested(const QString &name);
    void addRequested(satchel::items::RelatedKind section); // of anything but what is linked
    void linkedOpenRequested(satchel::EntityKind entity, const satchel::RecordId &id);
    void linkedAddRequested(const satchel::items::LinkedGroup &group, const QRect &heading);
    void linkEditRequested(
        const satchel::items::LinkedGroup &group, const satchel::items::LinkedRecord &linked, const QRect &row);
    void fileOpenRequested(const satchel::RecordId &attachment); // with a program
    void fileSaveRequested(const satchel::RecordId &attachment);
    void fileDragged(const satchel::RecordId &attachment);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyboardSearch(const QString &) override {}

private:
    void fitRows();
    void run(const QModelIndex &index);
    void completeTask(const QModelIndex &index);
    void removeFile(const QModelIndex &index);
    bool isFile(const QModelIndex &index) const;
    bool isLink(const QModelIndex &index) const;
    void addTo(const QModelIndex &index);
    void unlink(const QModelIndex &index);
    void addLinkActions(QMenu &menu, const QModelIndex &index);

    PageContext m_context;
    items::RelatedModel m_model;
    RelatedDelegate *m_delegate;
    QPoint m_pressedAt;
    RecordId m_pressedFile; // null: none that could be dragged
};

} // namespace satchel::ui
