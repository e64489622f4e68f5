// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/BackupKeeper.h"

#include "store/hub/HubState.h"
#include "store/sync/Connections.h"

#include <QFile>
#include <QPointer>

namespace satchel::items {

using store::CatalogEntry;

namespace {

constexpr qint64 mostShown = 200; // change sets of a preview

Result<RestorePreview> readPreview(store::Store &store, const QString &file)
{
    RestorePreview preview;
    preview.backup = TRY(store::checkBackup(file, store.database().key()));
    preview.isOfThisStore = preview.backup.storeId == TRY(store::storeIdOf(store.database()));
    const qint64 sequence = preview.backup.sequence;
    preview.changes = TRY(store::countChangesSince(store, sequence));
    preview.newest = TRY(store.log().setsSince(sequence, mostShown));
    for (const store::Connection &connection : TRY(store::Connections(store).list())) {
        if (connection.vendor == store::hubVendor)
            preview.team = connection.name;
        else
            preview.connections.append(connection.name);
    }
    return preview;
}

} // namespace

BackupKeeper::BackupKeeper(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_worker(workspace.workerStore())
{
    const QString path = workspace.store().path();
    if (!workspace.store().isReadOnly()
        && !QFile::exists(store::catalogFileOf(path))) // the schedule counts from now on
        std::ignore = store::changeCatalog(path, workspace.clock().now(), [](store::BackupCatalog &) {});
    readCatalog();
}

void BackupKeeper::readCatalog()
{
    m_catalog = store::readCatalog(m_workspace.store().path(), m_workspace.clock().now());
}

Result<void> BackupKeeper::setSchedule(const store::BackupSchedule &schedule)
{
    const Instant now = m_workspace.clock().now();
    const auto done = store::changeCatalog(m_workspace.store().path(), now, [&](store::BackupCatalog &catalog) {
        catalog.schedule = schedule;
        catalog.since = now; // what was not due before is not made up for
    });
    readCatalog();
    announceDue();
    Q_EMIT changed();
    return done;
}

std::optional<Instant> BackupKeeper::nextDue() const
{
    if (!m_catalog.schedule.isOn || m_workspace.store().isReadOnly())
        return std::nullopt;
    return m_catalog.nextDue(m_workspace.clock().now(), m_workspace.clock().zone());
}

std::vector<CatalogEntry> BackupKeeper::list() const
{
    return store::listBackups(m_catalog, m_workspace.store().path());
}

void BackupKeeper::check()
{
    if (m_work != Work::None)
        return; // finish() looks again
    readCatalog(); // another program or an import may have made one
    Q_EMIT changed();
    const auto due = nextDue();
    if (due && *due <= m_workspace.clock().now())
        make(CatalogEntry::Cause::Schedule, {}, {});
    else
        announceDue();
}

void BackupKeeper::backUp(const QString &file)
{
    if (m_work == Work::None)
        make(
            CatalogEntry::Cause::Person, file, [this](const Result<CatalogEntry> &backup) { Q_EMIT backedUp(backup); });
}

void BackupKeeper::make(CatalogEntry::Cause cause, QString file, Made made)
{
    start(Work::BackingUp, tr("Backup"));
    m_worker.post([this, cause, file = std::move(file), made = std::move(made)](store::Store &store) {
        const auto backup = file.isEmpty() ? store::makeCatalogedBackup(store, cause)
                                           : store::makeCatalogedBackup(store, file);
        QMetaObject::invokeMethod(this, [this, backup, made] {
            finish();
            if (made)
                made(backup);
        });
    });
}

void BackupKeeper::compare(QString file)
{
    if (m_work != Work::None)
        return;
    start(Work::Comparing, tr("Test restore"));
    m_worker.post([this, file = std::move(file)](store::Store &store) {
        const auto alike = store::compareBackup(store, file);
        QMetaObject::invokeMethod(this, [this, alike] {
            finish();
            Q_EMIT compared(alike);
        });
    });
}

void BackupKeeper::preview(
    const QString &file, QObject *context, std::function<void(const Result<RestorePreview> &)> answer)
{
    m_worker.post([this, file, context = QPointer(context), answer = std::move(answer)](store::Store &store) {
        const auto preview = readPreview(store, file);
        QMetaObject::invokeMethod(this, [preview, context, answer] {
            if (context)
                answer(preview);
        });
    });
}

void BackupKeeper::start(Work work, const QString &label)
{
    m_work = work;
    m_task = m_workspace.tasks().begin(label);
    Q_EMIT changed();
}

void BackupKeeper::finish()
{
    m_work = Work::None;
    m_task = {};
    readCatalog();
    announceDue();
    Q_EMIT changed();
}

void BackupKeeper::announceDue()
{
    if (const auto due = nextDue())
        Q_EMIT dueAt(*due);
}

} // namespace satchel::items

#include "moc_BackupKeeper.cpp"
