// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/TimelineView.h"

#include "domain/FieldNames.h"
#include "ui/common/Painting.h"
#include "ui/common/TitleLinks.h"
#include "ui/customer/ActivityKinds.h"
#include "ui/customer/TimelineEdits.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::TimelineRow;
using store::TimelineItem;

TimelineView::TimelineView(const PageContext &context, items::TimelineModel &model, QWidget *parent)
    : HeadedList(model, parent), m_context(context), m_model(model), m_delegate(new TimelineDelegate(
                                                                         model, [this] { return words(); }, this))
{
    setAccessibleName(tr("Timeline"));
    setItemDelegate(m_delegate);
    viewport()->setAutoFillBackground(false);
    m_model.setWording([this](const TimelineRow &row) { return words().whole(row); });
    setModel(&m_model);
    connect(new TitleLinks(*this), &TitleLinks::opened, this, &TimelineView::toggleOpen);
    // The rows end where the composer does, with a scroll bar and without.
    const auto keepEdge = [this] {
        const bool isScrolling = verticalScrollBar()->maximum() > 0;
        const int edge = Theme::of(this).px(12);
        const int end = isScrolling ? qMax(0, edge - verticalScrollBar()->sizeHint().width()) : edge;
        setViewportMargins(isRightToLeft() ? end : 0, 0, isRightToLeft() ? 0 : end, 0);
    };
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, keepEdge);
    keepEdge();
}

TimelineText TimelineView::words() const
{
    items::Workspace &workspace = m_context.workspace;
    return TimelineText(workspace.schema(), m_context.formats(), workspace.clock().now(),
        workspace.store().title(EntityKind::User, workspace.me()), m_entity);
}

void TimelineView::setRecord(EntityKind entity, RecordId record)
{
    m_entity = entity;
    m_delegate->opened().clear();
    m_model.show(entity, record);
    scrollToTop();
}

bool TimelineView::isOpen(const QModelIndex &index) const
{
    return m_delegate->opened().contains(m_model.row(index.row()).item.id);
}

QString TimelineView::wholeText(const TimelineItem &item) const
{
    if (!item.isBodyCut) {
        // The line breaks are kept in the record; what was read for the row is the whole text.
        return item.body;
    }
    const auto record = m_context.workspace.store().get(item.entity, item.id);
    return record ? store::timelineText(
               item.kind, record->text(item.entity == EntityKind::Task ? field::description : field::body))
                  : item.body;
}

void TimelineView::setOpen(const QModelIndex &index, bool isOpen)
{
    const TimelineRow &row = m_model.row(index.row());
    if (row.isHeading || row.item.source == TimelineItem::Source::Change)
        return;
    if (isOpen)
        m_delegate->opened().insert(row.item.id, wholeText(row.item));
    else
        m_delegate->opened().remove(row.item.id);
    Q_EMIT m_delegate->sizeHintChanged(index);
    viewport()->update();
}

void TimelineView::toggleOpen()
{
    const TimelineRow *row = currentRow();
    if (!row)
        return;
    if (row->item.source == TimelineItem::Source::Change) {
        if (!row->item.dealId.isNull())
            Q_EMIT recordRequested(EntityKind::Deal, row->item.dealId);
        return;
    }
    const bool isOpening = !isOpen(currentIndex());
    setOpen(currentIndex(), isOpening);
    if (row->item.messages > 1)
        m_model.setConversationOpen(row->item.id, isOpening);
}

void TimelineView::togglePinned()
{
    if (const TimelineRow *row = currentRow())
        ui::togglePinned(m_context.workspace, row->item);
}

void TimelineView::editItem()
{
    const TimelineRow *row = currentRow();
    if (!row || row->item.source == TimelineItem::Source::Change)
        return;
    if (row->item.source == TimelineItem::Source::Task)
        Q_EMIT taskRequested(row->item.id);
    else
        Q_EMIT editRequested(row->item.id);
}

void TimelineView::completeTask()
{
    if (const TimelineRow *row = currentRow())
        ui::completeTask(m_context.workspace, row->item);
}

/// People who work here have no page.
void TimelineView::openMention(const Mention &mention)
{
    const Entity *entity = m_context.workspace.schema().find(mention.entity);
    if (entity && hasPage(entity->kind))
        Q_EMIT recordRequested(entity->kind, mention.id);
}

void TimelineView::previewFile()
{
    if (const TimelineRow *row = currentRow(); row && !row->item.files.empty())
        Q_EMIT fileRequested(row->item.files.front().id);
}

void TimelineView::deleteItem()
{
    if (const TimelineRow *row = currentRow())
        ui::deleteItem(m_context.workspace, row->item);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && currentRow()) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: toggleOpen(); return;
        case Qt::Key_P: togglePinned(); return;
        case Qt::Key_F2: editItem(); return;
        case Qt::Key_Space: currentRow()->item.files.empty() ? completeTask() : previewFile(); return;
        case Qt::Key_Delete: deleteItem(); return;
        default: break;
        }
    }
    const bool isOpening = event->modifiers() == Qt::ControlModifier
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter);
    if (const TimelineRow *row = currentRow(); isOpening && row && !row->item.mentions.empty()) {
        openMention(row->item.mentions.front());
        return;
    }
    HeadedList::keyPressEvent(event);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    HeadedList::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    const RecordId file = m_delegate->fileAt(index, visualRect(index), event->pos(), this);
    if (!file.isNull())
        Q_EMIT fileRequested(file);
    else if (const auto mention = m_delegate->mentionAt(index, visualRect(index), event->pos(), this))
        openMention(*mention);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && indexAt(event->pos()) == currentIndex())
        toggleOpen();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool isOnLink = index.isValid()
        && (TitleLinks::of(this)->hovered() == index
            || !m_delegate->fileAt(index, visualRect(index), event->pos(), this).isNull()
            || m_delegate->mentionAt(index, visualRect(index), event->pos(), this));
    viewport()->setCursor(isOnLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
    HeadedList::mouseMoveEvent(event);
}

QMenu *TimelineView::menuFor(const TimelineRow &row)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](Icon icon, const QString &text, const QKeySequence &key, auto member) {
        QAction *action = menu->addAction(themedIcon(icon), text, this, member);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut); // shown here, handled by the list
        return action;
    };
    const bool isChange = row.item.source == TimelineItem::Source::Change;
    const bool isTask = row.item.source == TimelineItem::Source::Task;
    if (isTask)
        add(Icon::Check, tr("Complete task"), Qt::Key_Space, &TimelineView::completeTask);
    if (!isChange) {
        add(Icon::Down, isOpen(currentIndex()) ? tr("Close text") : tr("Open text"), Qt::Key_Return,
            &TimelineView::toggleOpen);
        if (!isTask)
            add(Icon::Pin, row.item.isPinned ? tr("Unpin") : tr("Pin"), Qt::Key_P, &TimelineView::togglePinned);
        add(Icon::Edit, tr("Edit"), Qt::Key_F2, &TimelineView::editItem);
    }
    if (!isChange && !isTask && isMeetingKind(row.item.kind))
        add(Icon::Meeting, tr("Open meeting"), {},
            [this, id = row.item.id] { Q_EMIT recordRequested(EntityKind::Activity, id); });
    if (!row.item.dealId.isNull() && m_entity != EntityKind::Deal)
        menu->addAction(themedIcon(Icon::Deal), tr("Open deal"), this,
            [this, id = row.item.dealId] { Q_EMIT recordRequested(EntityKind::Deal, id); });
    if (!row.item.contactId.isNull() && m_entity != EntityKind::Contact)
        menu->addAction(themedIcon(Icon::Contact), tr("Open contact"), this,
            [this, id = row.item.contactId] { Q_EMIT recordRequested(EntityKind::Contact, id); });
    if (!row.item.leadId.isNull() && m_entity != EntityKind::Lead)
        menu->addAction(themedIcon(Icon::Lead), tr("Open lead"), this,
            [this, id = row.item.leadId] { Q_EMIT recordRequested(EntityKind::Lead, id); });
    for (const Mention &mention : row.item.mentions) {
        const Entity *entity = m_context.workspace.schema().find(mention.entity);
        if (!entity || !hasPage(entity->kind))
            continue;
        QAction *action = menu->addAction(themedIcon(iconOf(entity->kind)),
            tr("Go to “%1”").arg(isolated(mention.name)), this, [this, mention] { openMention(mention); });
        if (mention == row.item.mentions.front())
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
        action->setShortcutContext(Qt::WidgetShortcut);
    }
    if (!row.item.files.empty())
        add(Icon::File, tr("Preview file"), Qt::Key_Space, &TimelineView::previewFile);
    for (const store::TimelineFile &file : row.item.files)
        menu->addAction(themedIcon(Icon::File), tr("Open “%1”").arg(isolated(file.name)), this,
            [this, id = file.id] { Q_EMIT fileOpenRequested(id); });
    menu->addAction(themedIcon(Icon::Copy), tr("Copy text"), this,
        [text = isChange ? words().title(row.item) : wholeText(row.item)] {
            QGuiApplication::clipboard()->setText(text);
        });
    if (!isChange) {
        menu->addSeparator();
        add(Icon::Trash, tr("Delete"), Qt::Key_Delete, &TimelineView::deleteItem);
    }
    return menu;
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid() || m_model.row(index.row()).isHeading)
        return;
    setCurrentIndex(index);
    const QPoint place = event->reason() == QContextMenuEvent::Mouse
        ? event->globalPos()
        : viewport()->mapToGlobal(visualRect(index).center());
    menuFor(m_model.row(index.row()))->popup(place);
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    HeadedList::paintEvent(event);
    if (m_model.rowCount() > 0)
        return;
    const Theme &theme = Theme::of(this);
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    const bool isFiltered = !m_model.filter().isEverything();
    const QRect room = viewport()->rect().adjusted(0, theme.px(48), 0, 0);
    const QString title = isFiltered ? tr("Nothing matches the filter") : tr("Nothing has happened yet");
    const QString sentence = isFiltered ? tr("Choose “Everything”, or clear the search.")
                                        : tr("Write a note, or log a call, and it appears here.");
    const int height = QFontMetrics(theme.font.strong).height();
    drawText(painter, QRect(room.x(), room.y(), room.width(), height), title, theme.font.semibold, theme.text.primary,
        Qt::AlignHCenter);
    drawText(painter, QRect(room.x(), room.y() + height + theme.px(4), room.width(), height), sentence, theme.font.body,
        theme.text.secondary, Qt::AlignHCenter);
}

} // namespace satchel::ui

#include "moc_TimelineView.cpp"
