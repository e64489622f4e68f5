// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ParkedModel.h"

#include "domain/StoredReason.h"

#include <QRegularExpression>
#include <set>

namespace satchel::items {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostOfAConnection = 10'000;
constexpr qsizetype mostShown = 200; // of a cause

QString labelOf(const Schema &schema, EntityKind entity, const QString &field)
{
    const Field *known = field.isEmpty() || entity == EntityKind{} ? nullptr : schema.entity(entity).find(field);
    return known ? known->label : field;
}

/// What the same action mends.
QString causeOf(const ParkedItem &item)
{
    const QStringList parts{
        QString::number(item.connection), QString::number(static_cast<int>(item.entity)), item.fieldName, item.reason};
    return parts.join(QChar(0));
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
    m_total = 0;
    for (const store::Connection &connection : *connections)
        read(connection, items);
    const auto isSame = [](const ParkedItem &a, const ParkedItem &b) {
        return a.connection == b.connection && a.record == b.record && a.remoteId == b.remoteId && a.field == b.field
            && a.isCause() == b.isCause() && a.isPart == b.isPart && (!a.isCause() || a.reason == b.reason);
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
    std::vector<ParkedItem> found;
    const auto parked = state.outbox.parked(mostOfAConnection).value_or(std::vector<store::OutboxEntry>());
    for (const store::OutboxEntry &waiting : parked)
        found.push_back({connection.number, name, waiting.entity, waiting.record, {}, {}, {},
            labelOf(store.schema(), waiting.entity, waiting.field), waiting.field, waiting.reason, waiting.since,
            waiting.attempts, waiting.retryAt, false});
    const auto parkedRecords = state.parked.list(mostOfAConnection).value_or(std::vector<store::ParkedRemoteRecord>());
    for (const store::ParkedRemoteRecord &one : parkedRecords) {
        const EntityKind entity = entityOf(connection.vendor, one.object);
        found.push_back({connection.number, name, entity, {}, one.title, one.object, one.remoteId,
            labelOf(store.schema(), entity, one.field), one.field, one.reason, one.since, one.attempts, one.retryAt,
            true});
    }
    m_isCut = m_isCut || parked.size() == static_cast<size_t>(mostOfAConnection)
        || parkedRecords.size() == static_cast<size_t>(mostOfAConnection);
    m_total += std::ssize(found);
    addGrouped(found, items);
}

/// In the order of the newest record of each cause. Only what is shown is looked up.
void ParkedModel::addGrouped(const std::vector<ParkedItem> &parked, std::vector<ParkedItem> &items)
{
    std::vector<std::vector<const ParkedItem *>> causes;
    QHash<QString, size_t> places;
    for (const ParkedItem &item : parked) {
        const QString cause = causeOf(item);
        auto place = places.constFind(cause);
        if (place == places.constEnd()) {
            place = places.insert(cause, causes.size());
            causes.emplace_back();
        }
        causes[*place].push_back(&item);
    }
    for (const auto &cause : causes) {
        if (cause.size() == 1) {
            nameRecord(items.emplace_back(*cause.front()));
            continue;
        }
        ParkedItem head = *cause.front();
        head.record = {};
        head.remoteId.clear();
        head.title.clear();
        head.count = std::ssize(cause);
        head.isUnfolded = m_unfolded.contains(causeOf(head));
        items.push_back(head);
        const qsizetype shown = head.isUnfolded ? qMin(mostShown, std::ssize(cause)) : 0;
        for (qsizetype i = 0; i < shown; ++i) {
            ParkedItem &part = items.emplace_back(*cause[static_cast<size_t>(i)]);
            part.isPart = true;
            nameRecord(part);
        }
    }
}

void ParkedModel::nameRecord(ParkedItem &item) const
{
    store::Store &store = m_syncStatus.workspace().store();
    item.reason = retold(item.reason);
    if (item.isFromRemote) {
        const auto link = store::SyncState(store, item.connection).links.to(item.object, item.remoteId);
        if (!link || !*link)
            return;
        item.entity = (*link)->entity;
        item.record = (*link)->record;
    }
    item.title = store.title(item.entity, item.record);
}

void ParkedModel::toggle(int row)
{
    const QString cause = causeOf(item(row)); // of a head, whose reason is as it was kept
    if (!m_unfolded.remove(cause))
        m_unfolded.insert(cause);
    refresh();
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

/// Of an owner who is unknown there: what is missing is a user, not a record.
QString ParkedModel::causeText(const ParkedItem &item) const
{
    static const QRegularExpression notThere(u"^\"(.+)\" does not exist in the other system$"_s);
    const Field *field = item.entity == EntityKind{}
        ? nullptr
        : m_syncStatus.workspace().schema().entity(item.entity).find(item.fieldName);
    const auto match = notThere.match(item.reason);
    return field && field->target == EntityKind::User && match.hasMatch()
        ? tr("%1 is not a user of %2", "person, connection").arg(match.captured(1), item.connectionName)
        : retold(item.reason);
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
        m_syncStatus.control()->retryParked(item(row).connection, item(row).record); // a cause has none either
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
    if (item.isCause()) {
        const QString cause = causeText(item);
        const QString reason = cause.left(1).toUpper() + cause.mid(1);
        const QString records = tr("%Ln record(s)", nullptr, static_cast<int>(item.count));
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return reason;
        if (role != Qt::AccessibleTextRole)
            return {};
        const QString spoken = tr("%1. %2, %3", "reason, connection, records")
                                   .arg(reason, item.connectionName, records);
        return item.isUnfolded ? tr("%1, expanded").arg(spoken) : tr("%1, collapsed").arg(spoken);
    }
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
