// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/CommentsModel.h"

#include <algorithm>

namespace satchel::items {

CommentsModel::CommentsModel(Workspace &workspace, QObject *parent) : QAbstractListModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::Comment) || batch.touches(EntityKind::User)
            || batch.touches(EntityKind::QuoteLine))
            read();
    });
}

void CommentsModel::show(const Subject &subject)
{
    m_subject = subject;
    read();
}

void CommentsModel::read()
{
    if (m_subject.id.isNull())
        return;
    auto items = readComments(m_workspace.store(), m_subject);
    if (!items) {
        Q_EMIT failed(items.error());
        return;
    }
    if (*items == m_items)
        return;
    beginResetModel();
    m_items = std::move(*items);
    endResetModel();
}

int CommentsModel::rowOf(RecordId comment) const
{
    const auto known = std::ranges::find(m_items, comment, &CommentItem::id);
    return known == m_items.end() ? -1 : static_cast<int>(known - m_items.begin());
}

int CommentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant CommentsModel::data(const QModelIndex &index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !isText || !m_wording)
        return {};
    return m_wording(item(index.row()));
}

} // namespace satchel::items

#include "moc_CommentsModel.cpp"
