// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ParkedModel.h"

#include <set>

namespace satchel::items {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostOfAConnection = 200;

QString labelOf(const Schema &schema, EntityKind entity, const QString &field)
{
    const Field *known = field.isEmpty() || entity == EntityKind{} ? nullptr : schema.entity(entity).find(field);
    return known ? known->label : field;
}

} // namespace

ParkedModel::ParkedModel(SyncStatusNotifier &syncStatus, QObject *parent)
    : QAbstractListModel(parent), m_syncStatus(syncStatus)
{
    connect(&syncStatus, &SyncStatusNotifier::changed, this, &ParkedModel::refresh);
    refresh();
}

void ParkedModel::refresh()
{
    const auto connections = store::Connections(m_syncStatus.workspace().store()).list();
    if (!connections)
        return;
    std::vector<ParkedItem> items;
    m_isCut = false;
    for (const store::Connection &connection : *connections)
        read(connection, items);
    const auto isSame = [](const ParkedItem &a, const ParkedItem &b) {
        return a.connection == b.connection && a.record == b.record && a.remoteId == b.remoteId && a.field == b.field;
    };
    if (std::ranges::equal(items, m_items, isSame)) {
        m_items = std::move(items);
        if (!m_items.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

void ParkedModel::read(const store::Connection &connection, std::vector<ParkedItem> &items)
{
    store::Store &store = m_syncStatus.workspace().store();
    store::SyncState state(store, connection.number);
    const QString name = m_syncStatus.nameOf(connection);
    const auto parked = state.outbox.parked(mostOfAConnection).value_or(std::vector<store::OutboxEntry>());
    for (const store::OutboxEntry &waiting : parked)
        items.push_back({connection.number, name, waiting.entity, waiting.record,
            store.title(waiting.entity, waiting.record), {}, {}, labelOf(store.schema(), waiting.entity, waiting.field),
            waiting.field, waiting.reason, waiting.since, waiting.attempts, waiting.retryAt, false});
    const auto parkedRecords = state.parked.list(mostOfAConnection).value_or(std::vector<store::ParkedRemoteRecord>());
    for (const store::ParkedRemoteRecord &one : parkedRecords) {
        const auto link = state.links.to(one.object, one.remoteId);
        const bool isHere = link && *link;
        const EntityKind entity = isHere ? (*link)->entity : entityOf(connection.vendor, one.object);
        items.push_back({connection.number, name, entity, isHere ? (*link)->record : RecordId{},
            isHere ? store.title(entity, (*link)->record) : one.title, one.object, one.remoteId,
            labelOf(store.schema(), entity, one.field), one.field, one.reason, one.since, one.attempts, one.retryAt,
            true});
    }
    m_isCut = m_isCut || parked.size() == static_cast<size_t>(mostOfAConnection)
        || parkedRecords.size() == static_cast<size_t>(mostOfAConnection);
}

EntityKind ParkedModel::entityOf(const QString &vendor, const QString &object) const
{
    const store::VendorInfo *known = m_syncStatus.vendor(vendor);
    if (!known)
        return {};
    const auto found = std::ranges::find(known->objects, object, &store::SyncedObject::object);
    return found == known->objects.end() ? EntityKind{} : found->entity;
}

QString ParkedModel::kindAndPlace(const ParkedItem &item) const
{
    const bool isKnown = item.entity != EntityKind{};
    return tr("%1 in %2", "kind of record, connection")
        .arg(isKnown ? m_syncStatus.workspace().schema().entity(item.entity).label : item.object, item.connectionName);
}

bool ParkedModel::isAboutValues(int row) const
{
    const ParkedItem &item = this->item(row);
    const Field *field = item.entity == EntityKind{}
        ? nullptr
        : m_syncStatus.workspace().schema().entity(item.entity).find(item.fieldName);
    const bool isFew = field && field->type == FieldType::Reference
        && (field->target == EntityKind::Stage || field->target == EntityKind::Pipeline);
    return field && (!field->choices.empty() || isFew);
}

void ParkedModel::retry(int row)
{
    // A remote record that is not here has no id to name it by: all of its connection are tried again.
    if (m_syncStatus.control())
        m_syncStatus.control()->retryParked(item(row).connection, item(row).record);
}

void ParkedModel::retryAll()
{
    if (!m_syncStatus.control())
        return;
    std::set<qint64> connections;
    for (const ParkedItem &item : m_items)
        connections.insert(item.connection);
    for (const qint64 connection : connections)
        m_syncStatus.control()->retryParked(connection, {});
}

int ParkedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant ParkedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ParkedItem &item = this->item(index.row());
    const QString title = item.title.isEmpty() ? kindAndPlace(item) : item.title;
    if (role == Qt::DisplayRole)
        return title;
    if (role == Qt::AccessibleTextRole) {
        const QString where = item.field.isEmpty() ? item.connectionName : item.connectionName + u", "_s + item.field;
        return tr("%1. %2: %3", "record, connection, reason").arg(title, where, item.reason);
    }
    if (role == Qt::ToolTipRole)
        return item.reason;
    return {};
}

} // namespace satchel::items
