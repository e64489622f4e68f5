// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/RelatedPanel.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "items/LinkedRecords.h"
#include "ui/common/Painting.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::RelatedKind;
using Row = items::RelatedModel::Row;

RelatedPanel::RelatedPanel(const PageContext &context, QWidget *parent)
    : QListView(parent), m_context(context), m_model(context.workspace),
      m_delegate(new RelatedDelegate(context, m_model, this))
{
    setAccessibleName(tr("Related"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(m_delegate);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    viewport()->setAutoFillBackground(false);
    m_model.setWording([this](const Row &row) { return m_delegate->words(row); });
    setModel(&m_model);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RelatedPanel::fitRows);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &RelatedPanel::fitRows);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, changed, this, &RelatedPanel::fitRows);
    connect(&m_model, &items::RelatedModel::failed, &context.workspace, &items::Workspace::failed);
}

void RelatedPanel::setRecord(const Record &record, const QString &companyName)
{
    m_delegate->setPeopleHeading(record.entity->kind == EntityKind::Deal || companyName.isEmpty()
            ? QString()
            : tr("People at %1").arg(isolated(companyName)));
    m_model.show(record.entity->kind, record.id);
}

void RelatedPanel::fitRows()
{
    int height = 2;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += sizeHintForRow(row);
    if (height != minimumHeight())
        setFixedHeight(height);
}

void RelatedPanel::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (hasFocus() && current.isValid())
        Q_EMIT currentRowMoved(visualRect(current));
}

void RelatedPanel::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && currentIndex().isValid())
        Q_EMIT currentRowMoved(visualRect(currentIndex()));
}

void RelatedPanel::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitRows();
}

void RelatedPanel::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitRows();
}

void RelatedPanel::run(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Row row = m_model.row(index.row());
    switch (row.kind) {
    case Row::Kind::Heading: addTo(index); break;
    case Row::Kind::More: m_model.expand(row.section); break;
    case Row::Kind::Item:
        if (row.section == RelatedKind::Competitors)
            Q_EMIT competitorRequested(m_model.related().competitors.items[row.at].name);
        else if (row.section == RelatedKind::Linked)
            Q_EMIT linkedOpenRequested(m_model.groupOf(row).entity, m_model.idAt(index.row()));
        else
            Q_EMIT openRequested(row.section, m_model.idAt(index.row()));
        break;
    }
}

void RelatedPanel::completeTask(const QModelIndex &index)
{
    const RecordId id = m_model.idAt(index.row());
    if (!id.isNull() && m_model.row(index.row()).section == RelatedKind::Tasks)
        m_context.workspace.commit(
            tr("Completed 1 task"), {Edit::update(EntityKind::Task, id, {{field::status, choice::completed}})});
}

bool RelatedPanel::isFile(const QModelIndex &index) const
{
    return index.isValid() && m_model.row(index.row()).section == RelatedKind::Files
        && m_model.row(index.row()).kind == Row::Kind::Item;
}

/// A link by a relation: a record that refers by a field of its own is changed on its own page.
bool RelatedPanel::isLink(const QModelIndex &index) const
{
    if (!index.isValid())
        return false;
    const Row &row = m_model.row(index.row());
    return row.section == RelatedKind::Linked && row.kind == Row::Kind::Item && m_model.groupOf(row).relation;
}

void RelatedPanel::addTo(const QModelIndex &index)
{
    const Row row = m_model.row(index.row());
    if (row.section == RelatedKind::Linked)
        Q_EMIT linkedAddRequested(m_model.groupOf(row), visualRect(index));
    else
        Q_EMIT addRequested(row.section);
}

void RelatedPanel::unlink(const QModelIndex &index)
{
    if (!isLink(index))
        return;
    const Row row = m_model.row(index.row());
    const items::LinkedGroup &group = m_model.groupOf(row);
    const items::LinkedRecord &linked = group.records.items[row.at];
    m_context.workspace.commit(tr("Unlinked %1").arg(linked.name), items::unlinkEdits(*group.relation, linked));
}

void RelatedPanel::addLinkActions(QMenu &menu, const QModelIndex &index)
{
    const Row row = m_model.row(index.row());
    const EntityKind relation = m_model.groupOf(row).relation->relation;
    const Schema &schema = m_context.workspace.schema();
    const auto isTyped = [](const Field *field) { return !field->isCalculated(); };
    if (rolesField(schema, relation) || std::ranges::any_of(addedLinkFields(schema, relation), isTyped))
        menu.addAction(themedIcon(Icon::Edit), tr("Change link…"), this, [this, at = QPersistentModelIndex(index)] {
            if (!isLink(at))
                return;
            const Row now = m_model.row(at.row());
            const items::LinkedGroup &group = m_model.groupOf(now);
            Q_EMIT linkEditRequested(group, group.records.items[now.at], visualRect(at));
        });
    menu.addAction(
        themedIcon(Icon::Trash), tr("Remove link"), this, [this, at = QPersistentModelIndex(index)] { unlink(at); });
}

void RelatedPanel::removeFile(const QModelIndex &index)
{
    const RecordId id = m_model.idAt(index.row());
    if (!id.isNull() && m_model.row(index.row()).section == RelatedKind::Files)
        m_context.workspace.commit(tr("Removed 1 file"), {Edit::remove(EntityKind::Attachment, id)});
}

void RelatedPanel::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    if (index.isValid() && event->modifiers() == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: run(index); return;
        case Qt::Key_Space: isFile(index) ? run(index) : completeTask(index); return;
        case Qt::Key_Insert: addTo(index); return;
        case Qt::Key_Delete: isLink(index) ? unlink(index) : removeFile(index); return;
        default: break;
        }
    }
    QListView::keyPressEvent(event);
}

void RelatedPanel::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    m_pressedAt = event->pos();
    m_pressedFile = event->button() == Qt::LeftButton && isFile(index) ? m_model.idAt(index.row()) : RecordId();
    QListView::mousePressEvent(event);
}

void RelatedPanel::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    QListView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    const bool isHeading = m_model.row(index.row()).kind == Row::Kind::Heading;
    if (m_delegate->actionRect(index, visualRect(index), this).contains(event->pos()))
        isHeading ? run(index) : completeTask(index);
    else if (!isHeading)
        run(index);
}

void RelatedPanel::mouseMoveEvent(QMouseEvent *event)
{
    const bool isDragging = event->buttons().testFlag(Qt::LeftButton)
        && (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (isDragging && !m_pressedFile.isNull()) {
        Q_EMIT fileDragged(std::exchange(m_pressedFile, RecordId()));
        return;
    }
    const QModelIndex index = indexAt(event->pos());
    const bool isHeading = index.isValid() && m_model.row(index.row()).kind == Row::Kind::Heading;
    const bool isActive = index.isValid()
        && (!isHeading || m_delegate->actionRect(index, visualRect(index), this).contains(event->pos()));
    viewport()->setCursor(isActive ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void RelatedPanel::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid() || m_model.row(index.row()).kind == Row::Kind::More)
        return;
    setCurrentIndex(index);
    const Row row = m_model.row(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (row.kind == Row::Kind::Item)
        menu->addAction(isFile(index) ? tr("Preview") : tr("Open"), this,
            [this, index = QPersistentModelIndex(index)] { run(index); });
    if (isFile(index)) {
        const RecordId id = m_model.idAt(index.row());
        menu->addAction(
            themedIcon(Icon::File), tr("Open with a program"), this, [this, id] { Q_EMIT fileOpenRequested(id); });
        menu->addAction(themedIcon(Icon::Export), tr("Save as…"), this, [this, id] { Q_EMIT fileSaveRequested(id); });
    }
    if (row.kind == Row::Kind::Item && row.section == RelatedKind::Tasks)
        menu->addAction(themedIcon(Icon::Check), tr("Complete task"), this,
            [this, index = QPersistentModelIndex(index)] { completeTask(index); });
    if (row.kind == Row::Kind::Item && row.section == RelatedKind::Files)
        menu->addAction(themedIcon(Icon::Trash), tr("Remove file"), this,
            [this, index = QPersistentModelIndex(index)] { removeFile(index); });
    if (isLink(index))
        addLinkActions(*menu, index);
    menu->addAction(themedIcon(Icon::Add), tr("Add"), this, [this, at = QPersistentModelIndex(index)] {
        if (at.isValid())
            addTo(at);
    });
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                            : viewport()->mapToGlobal(visualRect(index).center()));
}

} // namespace satchel::ui

#include "moc_RelatedPanel.cpp"
