// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/ToPlanList.h"

#include "items/UnplannedTasks.h"
#include "ui/common/Icons.h"

#include <QMimeData>
#include <QTimer>

namespace satchel::ui {

using namespace Qt::StringLiterals;

const QString taskMimeType = u"application/x-satchel-task"_s;

namespace {

constexpr qint64 mostShown = 50;
constexpr int settleMilliseconds = 60;

} // namespace

ToPlanList::ToPlanList(const PageContext &context, QWidget *parent)
    : QListWidget(parent), m_context(context), m_later(new QTimer(this))
{
    setAccessibleName(tr("Tasks to plan"));
    setFrameShape(QFrame::NoFrame);
    setDragEnabled(!context.workspace.store().isReadOnly());
    setDragDropMode(QAbstractItemView::DragOnly);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setWordWrap(true); // the panel is narrow
    m_later->setSingleShot(true);
    m_later->setInterval(settleMilliseconds);
    connect(m_later, &QTimer::timeout, this, &ToPlanList::refresh);
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::Task))
            m_later->start();
    });
    connect(this, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT planRequested(RecordId::fromString(item->data(Qt::UserRole).toString()));
    });
}

void ToPlanList::refresh()
{
    const auto tasks = items::readUnplannedTasks(m_context.workspace.store(), mostShown);
    if (!tasks) {
        Q_EMIT m_context.workspace.failed(tasks.error());
        return;
    }
    const int row = currentRow();
    clear();
    for (const items::UnplannedTask &task : *tasks) {
        auto *item = new QListWidgetItem(themedIcon(Icon::Tasks), task.title, this);
        item->setData(Qt::UserRole, task.id.toString());
        item->setToolTip(task.title);
    }
    setCurrentRow(std::min(row, count() - 1));
    Q_EMIT refreshed();
}

QMimeData *ToPlanList::mimeData(const QList<QListWidgetItem *> &items) const
{
    auto *data = new QMimeData;
    if (!items.isEmpty())
        data->setData(taskMimeType, items.first()->data(Qt::UserRole).toString().toLatin1());
    return data;
}

} // namespace satchel::ui

#include "moc_ToPlanList.cpp"
