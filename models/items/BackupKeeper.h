// SPDX-License-Identifier: GPL-3.0-or-later
// Backs up a window's store by its schedule and when a person asks, on a worker and while they go on working; and tells
// the settings what there is. Whoever made it calls `check` at the moments that dueAt names: one that passed while the
// computer slept is made up for then. UI thread.
#pragma once

#include "items/StoreWorker.h"
#include "store/backups/ScheduledBackup.h"

namespace satchel::items {

/// What restoring a backup would do.
struct RestorePreview
{
    store::BackupContent backup;
    bool isOfThisStore = true; // else the numbers below say nothing
    qint64 changes = 0; // in the store and not in the backup
    std::vector<store::ChangeSetInfo> newest; // of them, a few, the newest first
    QStringList connections; // that will ask before they send
    QString team; // whose hub brings what it has received since, deletions too; empty: the store is of no team
};

class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    enum class Work { None, BackingUp, Comparing };

    explicit BackupKeeper(Workspace &workspace, QObject *parent = nullptr);

    const store::BackupSchedule &schedule() const { return m_catalog.schedule; }
    /// Saved at once; the error where it cannot be.
    Result<void> setSchedule(const store::BackupSchedule &schedule);
    /// Nothing when the schedule is off.
    std::optional<Instant> nextDue() const;
    /// Newest first.
    std::vector<store::CatalogEntry> list() const;
    Work work() const { return m_work; }

    /// Makes the backup that is due, and says when the next one is.
    void check();
    /// Into the folder of the schedule, or a file that was chosen.
    void backUp(const QString &file = {});
    void compare(QString file); // a copy: who asks reads its list again when changed() comes
    /// Answers on the UI thread, as long as `context` lives.
    void preview(const QString &file, QObject *context, std::function<void(const Result<RestorePreview> &)> answer);
    /// The window closes, the store is replaced, and the window opens again.
    void restore(const QString &file) { Q_EMIT restoreRequested(file); }

Q_SIGNALS:
    void dueAt(satchel::Instant moment);
    /// The list, the schedule or the work at hand.
    void changed();
    /// A backup that a person asked for is made, or not.
    void backedUp(const satchel::Result<satchel::store::CatalogEntry> &backup);
    /// How many records of the backup and the store are alike.
    void compared(const satchel::Result<qint64> &alike);
    void restoreRequested(const QString &file);

private:
    using Made = std::function<void(const Result<store::CatalogEntry> &)>;
    void start(Work work, const QString &label);
    void make(store::CatalogEntry::Cause cause, QString file, Made made);
    void finish();
    void announceDue();
    void readCatalog();

    Workspace &m_workspace;
    store::BackupCatalog m_catalog;
    Work m_work = Work::None;
    RunningTasks::Token m_task;
    StoreWorker m_worker;
};

} // namespace satchel::items
