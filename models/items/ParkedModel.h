// SPDX-License-Identifier: GPL-3.0-or-later
// Records that cannot be sent or imported as they are, of all connections, each with its reason. Read up to a limit
// per connection.
#pragma once

#include "items/SyncStatusNotifier.h"
#include "store/sync/SyncState.h"

#include <QAbstractListModel>

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
    Instant since;
    int attempts = 0;
    Instant retryAt;
    bool isFromRemote = false;

    bool isHere() const { return !record.isNull(); }
};

class ParkedModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit ParkedModel(SyncStatusNotifier &syncStatus, QObject *parent = nullptr);

    void refresh();
    const ParkedItem &item(int row) const { return m_items[static_cast<size_t>(row)]; }
    bool isCut() const { return m_isCut; } // there are more than are shown
    void retry(int row);
    void retryAll();

    /// A value that has no counterpart on the other side: a person maps it in the settings.
    bool isAboutValues(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void read(const store::Connection &connection, std::vector<ParkedItem> &items);
    /// The kind of record that a vendor's object is.
    EntityKind entityOf(const QString &vendor, const QString &object) const;
    QString kindAndPlace(const ParkedItem &item) const;

    SyncStatusNotifier &m_syncStatus;
    std::vector<ParkedItem> m_items;
    bool m_isCut = false;
};

} // namespace satchel::items
