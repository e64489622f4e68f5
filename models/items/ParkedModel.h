// SPDX-License-Identifier: GPL-3.0-or-later
// Records that cannot be sent or imported as they are, of all connections, each with its reason. Those of one
// connection with the same reason about the same field are one row, their cause, which unfolds; records of several
// kinds too, but where the values of the field are matched for each kind. The store counts the records of a cause; they
// are read when it is unfolded.
#pragma once

#include "items/SyncStatusNotifier.h"
#include "store/sync/SyncState.h"

#include <QAbstractListModel>
#include <QSet>

namespace satchel::items {

struct ParkedItem
{
    qint64 connection = 0;
    QString connectionName;
    EntityKind entity{}; // nothing for an object that this build does not know
    RecordId record; // null for a remote record that is not here yet
    QString title; // the record's, or what it is called there; empty when that is not known
    QString object; // the vendor's, of what came from there
    QString remoteId;
    QString field; // label of the field it is about; may be empty
    QString fieldName; // the field itself
    QString reason;
    std::vector<store::ParkedCause> causes = {}; // as the store has them; of a record one
    qint64 count = 0; // of a cause: its records; zero of a record
    QString records = {}; // of a cause: "2 contacts, 1 deal"
    bool isUnfolded = false;
    bool isPart = false; // of the cause above it
    QString vendor = {}; // of the connection

    bool isCause() const { return count > 0; }
    bool isHere() const { return !record.isNull(); }
};

class ParkedModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit ParkedModel(SyncStatusNotifier &syncStatus, QObject *parent = nullptr);

    void refresh();
    const ParkedItem &item(int row) const { return m_items[static_cast<size_t>(row)]; }
    bool isCut() const { return m_isCut; } // there are more causes than are shown
    /// Records of the causes that are shown, also those that are folded.
    qint64 total() const { return m_total; }
    /// A record, or all of a cause.
    void retry(int row);
    /// Shows the records of a cause, or hides them.
    void toggle(int row);
    void retryAll();

    /// A value that has no counterpart on the other side: a person maps it in the settings.
    bool isAboutValues(int row) const { return isAboutValues(item(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    bool isAboutValues(const ParkedItem &item) const;
    QString causeKey(const ParkedItem &item) const;
    EntityKind kindOf(const QString &vendor, const store::ParkedCause &cause) const;
    QString countedKind(EntityKind entity, const QString &object, qint64 count) const;
    void read(const store::Connection &connection, std::vector<ParkedItem> &items);
    void addRecords(const ParkedItem &head, std::vector<ParkedItem> &items) const;
    ParkedItem recordOf(const ParkedItem &head, const store::ParkedCause &cause, const store::ParkedEntry &entry) const;
    /// The kind of record that a vendor's object is.
    EntityKind entityOf(const QString &vendor, const QString &object) const;
    QString kindAndPlace(const ParkedItem &item) const;
    QString causeText(const ParkedItem &item) const;

    SyncStatusNotifier &m_syncStatus;
    std::vector<ParkedItem> m_items;
    QSet<QString> m_unfolded; // causes
    qint64 m_total = 0;
    bool m_isCut = false;
};

} // namespace satchel::items
