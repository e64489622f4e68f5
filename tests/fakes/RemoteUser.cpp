// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/RemoteUser.h"

#include <algorithm>

namespace satchel::fakes {

QString RemoteUser::create(const QString &type, const Values &values)
{
    return importRecords(type, {values}).value(0);
}

QStringList RemoteUser::importRecords(const QString &type, const std::vector<Values> &records)
{
    const int index = m_remote.data().typeIndex(type);
    if (index < 0)
        return {};
    RemoteTable &table = m_remote.data().types[std::size_t(index)].table;
    const Instant at = stamp();
    const auto seen = visibility();
    QStringList ids;
    for (const Values &values : records) {
        Row row{table.takeNumber(), values, at, at, {}};
        m_remote.complete(index, row.values);
        ids.append(m_remote.idOf(row.number));
        table.put(std::move(row), seen, m_clock.now());
    }
    return ids;
}

bool RemoteUser::edit(const QString &type, const QString &id, const Edits &edits)
{
    return write(type, id, edits, false);
}

bool RemoteUser::editSilently(const QString &type, const QString &id, const Edits &edits)
{
    return write(type, id, edits, true);
}

bool RemoteUser::archive(const QString &type, const QString &id)
{
    return setArchived(type, id, true);
}

qsizetype RemoteUser::archiveAll(const QString &type)
{
    qsizetype count = 0;
    for (const Record &record : records(type))
        count += archive(type, record.id) ? 1 : 0;
    return count;
}

bool RemoteUser::restore(const QString &type, const QString &id)
{
    return setArchived(type, id, false);
}

bool RemoteUser::purge(const QString &type, const QString &id)
{
    RemoteData &data = m_remote.data();
    const Place place{data.typeIndex(type), m_remote.numberOf(id)};
    if (place.type < 0 || !data.types[std::size_t(place.type)].table.newest(place.number))
        return false;
    data.links.removeAll(place);
    data.types[std::size_t(place.type)].table.erase(place.number, visibility());
    m_remote.forget(place, m_clock.now());
    return true;
}

bool RemoteUser::merge(const QString &type, const QString &winner, const QString &loser)
{
    RemoteData &data = m_remote.data();
    const int index = data.typeIndex(type);
    if (index < 0 || winner == loser)
        return false;
    RemoteTable &table = data.types[std::size_t(index)].table;
    const RowPointer kept = table.newest(m_remote.numberOf(winner));
    const RowPointer gone = table.newest(m_remote.numberOf(loser));
    if (!kept || !gone || !kept->isLive() || !gone->isLive())
        return false;
    Row row = *kept;
    for (const auto &[name, value] : gone->values) {
        if (!row.values.has(name))
            row.values.set(name, value);
    }
    row.updatedAt = stamp();
    row.isByApi = false;
    data.links.move({index, gone->number}, {index, kept->number});
    if (const QString field = m_remote.habits().mergedInto; field.isEmpty()) {
        table.erase(gone->number, visibility());
        m_remote.forget({index, gone->number}, m_clock.now());
    } else {
        Row lost = *gone;
        lost.values.set(field, winner);
        lost.archivedAt = lost.updatedAt = stamp();
        table.put(std::move(lost), visibility(), m_clock.now());
    }
    table.mergedInto()[gone->number] = kept->number;
    m_remote.complete(index, row.values);
    table.put(std::move(row), visibility(), m_clock.now());
    return true;
}

bool RemoteUser::associate(
    const QString &fromType, const QString &from, const QString &toType, const QString &to, int label)
{
    RemoteData &data = m_remote.data();
    const Place one{data.typeIndex(fromType), m_remote.numberOf(from)};
    const Place other{data.typeIndex(toType), m_remote.numberOf(to)};
    const auto [kind, inverse] = one.type < 0 || other.type < 0 ? std::pair(0, 0)
                                                                : m_remote.plainLink(one.type, other.type);
    const auto labelInverse = kind == 0 || label == 0 ? std::nullopt
                                                      : m_remote.inverseLink(one.type, other.type, label);
    if (kind == 0 || (label != 0 && !labelInverse) || !isLive(one) || !isLive(other))
        return false;
    data.links.add(one, other, kind, inverse);
    if (labelInverse)
        data.links.add(one, other, label, *labelInverse);
    return true;
}

bool RemoteUser::dissociate(const QString &fromType, const QString &from, const QString &toType, const QString &to)
{
    RemoteData &data = m_remote.data();
    const Place one{data.typeIndex(fromType), m_remote.numberOf(from)};
    const Place other{data.typeIndex(toType), m_remote.numberOf(to)};
    if (!data.links.isLinked(one, other))
        return false;
    data.links.removeAll(one, other);
    return true;
}

void RemoteUser::restoreBackup(const RemoteData &backup)
{
    const RemoteData replaced = std::exchange(m_remote.data(), backup);
    for (std::size_t at = 0; at < replaced.types.size() && at < backup.types.size(); ++at)
        m_remote.data().types[at].table.skipNumbersOf(replaced.types[at].table);
}

std::vector<RemoteUser::Record> RemoteUser::records(const QString &type, bool withArchived) const
{
    std::vector<Record> found;
    const RemoteType *here = m_remote.data().type(type);
    if (!here)
        return found;
    for (const auto &[number, row] : here->table.rows()) {
        if (withArchived || row->isLive())
            found.push_back({m_remote.idOf(number), row->values, row->createdAt, row->updatedAt, !row->isLive()});
    }
    return found;
}

std::optional<RemoteUser::Record> RemoteUser::record(const QString &type, const QString &id) const
{
    const RemoteType *here = m_remote.data().type(type);
    const RowPointer row = here ? here->table.newest(m_remote.numberOf(id)) : nullptr;
    if (!row)
        return {};
    return Record{id, row->values, row->createdAt, row->updatedAt, !row->isLive()};
}

QStringList RemoteUser::linked(const QString &fromType, const QString &from, const QString &toType, int first) const
{
    const RemoteData &data = m_remote.data();
    auto neighbours = data.links.neighbours(
        {data.typeIndex(fromType), m_remote.numberOf(from)}, data.typeIndex(toType));
    std::ranges::stable_partition(
        neighbours, [first](const auto &neighbour) { return std::ranges::binary_search(neighbour.kinds, first); });
    QStringList ids;
    for (const auto &neighbour : neighbours)
        ids.append(m_remote.idOf(neighbour.number));
    return ids;
}

bool RemoteUser::write(const QString &type, const QString &id, const Edits &edits, bool isSilent)
{
    RemoteData &data = m_remote.data();
    const int index = data.typeIndex(type);
    const RowPointer before = index < 0 ? nullptr : data.types[std::size_t(index)].table.newest(m_remote.numberOf(id));
    if (!before || !before->isLive())
        return false;
    Row row = *before;
    row.values.merge(edits);
    if (!isSilent) {
        row.updatedAt = stamp();
        row.isByApi = false;
        m_remote.complete(index, row.values);
    }
    const auto seen = isSilent ? RemoteTable::Visibility{m_clock.now(), m_clock.now()} : visibility();
    data.types[std::size_t(index)].table.put(std::move(row), seen, m_clock.now());
    return true;
}

bool RemoteUser::setArchived(const QString &type, const QString &id, bool isArchived)
{
    RemoteData &data = m_remote.data();
    const int index = data.typeIndex(type);
    const RowPointer before = index < 0 ? nullptr : data.types[std::size_t(index)].table.newest(m_remote.numberOf(id));
    if (!before || before->isLive() != isArchived)
        return false;
    Row row = *before;
    if (isArchived) {
        row.archivedAt = stamp();
        if (m_remote.habits().deletionMovesStamp) // else deletes are invisible to the normal query
            row.updatedAt = stamp();
        data.links.removeAll({index, row.number});
    } else {
        row.archivedAt.reset();
        row.updatedAt = stamp();
        row.isByApi = false;
    }
    const Place place{index, row.number};
    data.types[std::size_t(index)].table.put(std::move(row), visibility(), m_clock.now());
    if (isArchived) {
        m_remote.cascadeDelete(place, m_clock.now());
        m_remote.forget(place, m_clock.now());
    }
    return true;
}

bool RemoteUser::isLive(Place place) const
{
    const RowPointer row = m_remote.data().types[std::size_t(place.type)].table.newest(place.number);
    return row && row->isLive();
}

RemoteTable::Visibility RemoteUser::visibility()
{
    const Conditions &conditions = m_remote.conditions();
    const auto within = [&](qint64 most) { return most > 0 ? qint64(m_remote.random()() % quint64(most + 1)) : 0; };
    const Instant committed{m_clock.now().ms + within(conditions.commitLag)};
    return {committed, Instant{committed.ms + within(conditions.searchLag)}};
}

} // namespace satchel::fakes
