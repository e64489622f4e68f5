// SPDX-License-Identifier: GPL-3.0-or-later
// The second user: a person who works in the remote CRM itself, past its API and its limits. Also the eye of a test
// on what the remote really holds.
#pragma once

#include "tests/fakes/FakeRemote.h"

namespace satchel::fakes {

class RemoteUser
{
public:
    struct Record
    {
        QString id;
        Values values;
        Instant createdAt;
        Instant updatedAt;
        bool isArchived = false;
    };
    using Edits = std::vector<Values::Item>; // an empty value clears

    RemoteUser(FakeRemote &remote, const Clock &clock) : m_remote(remote), m_clock(clock) {}

    /// The new record's id; empty for an unknown type.
    QString create(const QString &type, const Values &values);
    /// Many at once, all with one stamp, as an import at the remote makes them. Ids ascend without a gap.
    QStringList importRecords(const QString &type, const std::vector<Values> &records);
    bool edit(const QString &type, const QString &id, const Edits &edits);
    /// A computed value changes and the modified stamp does not.
    bool editSilently(const QString &type, const QString &id, const Edits &edits);
    bool archive(const QString &type, const QString &id);
    qsizetype archiveAll(const QString &type);
    bool restore(const QString &type, const QString &id);
    /// Deleted for good: in no list, not even among the archived.
    bool purge(const QString &type, const QString &id);
    bool merge(const QString &type, const QString &winner, const QString &loser);
    /// With the vendor's plain kind, or with a labelled one (and then with both).
    bool associate(
        const QString &fromType, const QString &from, const QString &toType, const QString &to, int label = 0);
    bool dissociate(const QString &fromType, const QString &from, const QString &toType, const QString &to);

    bool addProperty(const QString &type, const Property &property);
    bool removeProperty(const QString &type, const QString &property);
    bool changeType(const QString &type, const QString &property, Property::Type to);
    bool addChoice(const QString &type, const QString &property, const Choice &choice);
    /// Records that have the old value get the new one, without a new stamp.
    bool renameChoice(const QString &type, const QString &property, const QString &from, const Choice &to);
    bool removeChoice(const QString &type, const QString &property, const QString &value);

    RemoteData backup() const { return m_remote.data(); }
    /// The older state comes back; ids given meanwhile are not given again.
    void restoreBackup(const RemoteData &backup);
    void switchAccount() { m_remote.switchAccount(); }

    /// One random edit of a busy colleague: mostly edits, seldom a create, archive, restore, merge or (dis)association.
    void doSomething(Random &random);

    // The records, search lag and vanishing aside
    std::vector<Record> records(const QString &type, bool withArchived = false) const;
    std::optional<Record> record(const QString &type, const QString &id) const;
    /// Those of the kind `first` before the others, as answers tell the primary one first.
    QStringList linked(const QString &fromType, const QString &from, const QString &toType, int first = 0) const;

private:
    bool write(const QString &type, const QString &id, const Edits &edits, bool isSilent);
    bool setArchived(const QString &type, const QString &id, bool isArchived);
    bool isLive(Place place) const;
    RemoteTable::Visibility visibility();
    Instant stamp() const { return serverTime(m_remote.conditions(), m_clock.now()); }

    FakeRemote &m_remote;
    const Clock &m_clock;
};

} // namespace satchel::fakes
