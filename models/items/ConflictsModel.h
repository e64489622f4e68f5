// SPDX-License-Identifier: GPL-3.0-or-later
// What both sides changed, grouped by record and connection, newest first: the open conflicts, or the resolved ones.
// Read up to a limit. Resolving is one change set, which can be undone; the next sync sends what follows from it.
#pragma once

#include "items/SyncStatusNotifier.h"
#include "store/sync/Resolution.h"

#include <QAbstractListModel>

namespace satchel::items {

struct ConflictGroup
{
    qint64 connection = 0;
    QString connectionName;
    QString broughtBy; // the connection that imported all our values; empty if a person here changed one of them
    EntityKind entity{};
    RecordId record;
    QString title;
    Instant at; // of the newest
    std::vector<store::Conflict> conflicts;
};

/// What a person decided; why it cannot be is reported by Workspace::failed().
void commitTo(Workspace &workspace, const Result<ChangeSet> &changes);

class ConflictsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit ConflictsModel(SyncStatusNotifier &syncStatus, QObject *parent = nullptr);

    void refresh();
    /// Of one connection, or of all with 0.
    void setConnection(qint64 connection);
    void setShowsResolved(bool showsResolved);
    bool showsResolved() const { return m_showsResolved; }
    const ConflictGroup &group(int row) const { return m_groups[static_cast<size_t>(row)]; }
    int rowOf(qint64 connection, const RecordId &record) const;
    /// Open ones that are shown, by field.
    qsizetype openFields() const { return m_openFields; }
    qsizetype openRecords() const { return m_openRecords; }
    qsizetype resolvedRecords() const { return m_resolvedRecords; }
    bool isCut() const { return m_isCut; }
    /// The change set that resolves every open field of these rows one way, or with nothing each to the side that was
    /// changed last.
    Result<ChangeSet> resolution(const QList<int> &rows, const std::optional<store::Resolution> &choice) const;
    /// Commits it.
    void resolve(const QList<int> &rows, const std::optional<store::Resolution> &choice);
    /// Opens the fields of a resolved row again.
    void reopen(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void countsChanged();

private:
    QString nameOfOrigin(const std::vector<store::Connection> &connections, const QString &origin) const;
    std::vector<ConflictGroup> grouped(const std::vector<store::Conflict> &conflicts, bool areOpen);

    SyncStatusNotifier &m_syncStatus;
    std::vector<ConflictGroup> m_groups;
    qint64 m_connection = 0;
    qsizetype m_openFields = 0;
    qsizetype m_openRecords = 0;
    qsizetype m_resolvedRecords = 0;
    bool m_showsResolved = false;
    bool m_isCut = false;
};

} // namespace satchel::items
