// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ParkedModel.h"

#include "domain/LocaleText.h"
#include "domain/StoredReason.h"

#include <map>
#include <QRegularExpression>
#include <set>

namespace satchel::items {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostCauses = 200; // of a connection, each way
constexpr qsizetype mostRecords = 200; // of a cause

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
    m_total = 0;
    for (const store::Connection &connection : *connections)
        read(connection, items);
    const auto isSame = [](const ParkedItem &a, const ParkedItem &b) {
        return a.connection == b.connection && a.record == b.record && a.remoteId == b.remoteId && a.field == b.field
            && a.isCause() == b.isCause() && a.records == b.records && a.isPart == b.isPart
            && (!a.isCause() || a.reason == b.reason);
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

/// What the same action mends: values are matched kind by kind, users in all kinds at once.
QString ParkedModel::causeKey(const ParkedItem &item) const
{
    const Field *field = isAboutValues(item)
        ? m_syncStatus.workspace().schema().entity(item.entity).find(item.fieldName)
        : nullptr;
    const int entity = field && field->target != EntityKind::User ? static_cast<int>(item.entity) : 0;
    const QStringList parts{QString::number(item.connection), QString::number(entity), item.fieldName, item.reason};
    return parts.join(QChar(0));
}

EntityKind ParkedModel::kindOf(const QString &vendor, const store::ParkedCause &cause) const
{
    return cause.isFromRemote() ? entityOf(vendor, cause.object) : cause.entity;
}

QString ParkedModel::countedKind(EntityKind entity, const QString &object, qint64 count) const
{
    const QLocale locale;
    if (entity == EntityKind{})
        return locale.toString(count) + u' ' + object; // as the vendor calls it
    const Entity &kind = m_syncStatus.workspace().schema().entity(entity);
    return locale.toString(count) + u' ' + inSentence(count == 1 ? kind.label : kind.pluralLabel, locale);
}

/// Remote records of several of the vendor's objects can be of one kind here: their causes are one row.
void ParkedModel::read(const store::Connection &connection, std::vector<ParkedItem> &items)
{
    store::Store &store = m_syncStatus.workspace().store();
    const auto groups
        = store::ParkedCauses(store, connection.number).list(mostCauses).value_or(std::vector<store::ParkedGroup>());
    const auto isRemote = [](const store::ParkedGroup &group) { return group.cause.isFromRemote(); };
    const auto remote = std::ranges::count_if(groups, isRemote);
    m_isCut = m_isCut || std::max(remote, std::ssize(groups) - remote) == mostCauses;
    const QString name = m_syncStatus.nameOf(connection);
    std::vector<std::pair<ParkedItem, store::ParkedEntry>> heads;
    std::vector<std::map<std::pair<EntityKind, QString>, qint64>> kinds; // of each head
    QHash<QString, size_t> places;
    for (const store::ParkedGroup &group : groups) {
        const store::ParkedCause &cause = group.cause;
        const EntityKind entity = kindOf(connection.vendor, cause);
        ParkedItem head{connection.number, name, entity, {}, {}, cause.object, {},
            labelOf(store.schema(), entity, cause.field), cause.field, cause.reason};
        head.vendor = connection.vendor;
        const size_t place = places.value(causeKey(head), heads.size());
        if (place == heads.size()) {
            places.insert(causeKey(head), place);
            heads.emplace_back(std::move(head), group.newest);
            kinds.emplace_back();
        }
        ParkedItem &known = heads[place].first;
        known.causes.push_back(cause);
        known.count += group.count;
        m_total += group.count;
        kinds[place][{entity, entity == EntityKind{} ? cause.object : QString()}] += group.count;
    }
    for (size_t place = 0; place < heads.size(); ++place) {
        QStringList counted;
        for (const auto &[kind, count] : kinds[place])
            counted.append(countedKind(kind.first, kind.second, count));
        heads[place].first.records = counted.join(u", "_s);
    }
    for (auto &[head, newest] : heads) {
        if (head.count == 1) {
            items.push_back(recordOf(head, head.causes.front(), newest));
            continue;
        }
        head.isUnfolded = m_unfolded.contains(causeKey(head));
        items.push_back(head);
        if (head.isUnfolded)
            addRecords(head, items);
    }
}

void ParkedModel::addRecords(const ParkedItem &head, std::vector<ParkedItem> &items) const
{
    store::ParkedCauses causes(m_syncStatus.workspace().store(), head.connection);
    qint64 left = mostRecords;
    for (const store::ParkedCause &cause : head.causes) {
        const auto entries = causes.entries(cause, left).value_or(std::vector<store::ParkedEntry>());
        for (const store::ParkedEntry &entry : entries) {
            items.push_back(recordOf(head, cause, entry));
            items.back().isPart = true;
        }
        left -= std::ssize(entries);
    }
}

ParkedItem ParkedModel::recordOf(
    const ParkedItem &head, const store::ParkedCause &cause, const store::ParkedEntry &entry) const
{
    store::Store &store = m_syncStatus.workspace().store();
    ParkedItem item = head;
    item.count = 0;
    item.isUnfolded = false;
    item.causes = {cause};
    item.object = cause.object;
    item.entity = kindOf(item.vendor, cause);
    item.record = entry.record;
    item.remoteId = entry.remoteId;
    item.title = entry.title;
    item.reason = causeText(head);
    if (cause.isFromRemote()) {
        item.record = {};
        const auto link = store::SyncState(store, item.connection).links.to(item.object, item.remoteId);
        if (!link || !*link)
            return item;
        item.entity = (*link)->entity;
        item.record = (*link)->record;
    }
    item.title = store.title(item.entity, item.record);
    return item;
}

void ParkedModel::toggle(int row)
{
    const QString cause = causeKey(item(row)); // of a head, whose reason is as it was kept
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
        : translatedReason(item.reason);
}

bool ParkedModel::isAboutValues(const ParkedItem &item) const
{
    const Field *field = item.entity == EntityKind{}
        ? nullptr
        : m_syncStatus.workspace().schema().entity(item.entity).find(item.fieldName);
    const bool isFew = field && field->type == FieldType::Reference
        && (field->target == EntityKind::Stage || field->target == EntityKind::Pipeline
            || field->target == EntityKind::User);
    return field && (!field->choices.empty() || isFew);
}

void ParkedModel::retry(int row)
{
    const ParkedItem &item = this->item(row);
    if (!m_syncStatus.control())
        return;
    const RecordId record = item.causes.front().isFromRemote() ? RecordId() : item.record;
    m_syncStatus.control()->retryParked(item.connection, {item.causes, record, item.remoteId});
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
        const QString sentence = causeText(item);
        const QString reason = sentence.left(1).toUpper() + sentence.mid(1);
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return reason;
        if (role == Qt::StatusTipRole) // what helps, where it is not in Connections
            return sentence == translatedReason(item.reason)
                ? QString()
                : tr("Match this person with one there, give both the same "
                     "e-mail address (Settings, People), or give the "
                     "records another owner.");
        if (role != Qt::AccessibleTextRole)
            return {};
        const QString spoken = tr("%1. %2, %3", "reason, connection, records")
                                   .arg(reason, item.connectionName, item.records);
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

#include "moc_ParkedModel.cpp"
