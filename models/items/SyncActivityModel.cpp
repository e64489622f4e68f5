// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/SyncActivityModel.h"

#include <algorithm>
#include <utility>

namespace satchel::items {

namespace {

constexpr int figureDays = 30;

} // namespace

SyncActivityModel::SyncActivityModel(SyncStatusNotifier &syncStatus, QObject *parent)
    : QObject(parent), m_syncStatus(syncStatus), m_worker(syncStatus.workspace().workerStore())
{
    connect(&syncStatus, &SyncStatusNotifier::changed, this, &SyncActivityModel::refresh);
    refresh();
}

void SyncActivityModel::refresh()
{
    m_isStale = m_isReading;
    if (m_isReading)
        return;
    m_isReading = true;
    const Clock &clock = m_syncStatus.workspace().clock();
    const Instant today = Instant::at(clock.today(), QTime(0, 0), clock.zone());
    const Instant month = Instant::at(clock.today().addDays(-figureDays), QTime(0, 0), clock.zone());
    m_worker.post([this, today, month](store::Store &store) {
        auto read = store::readSyncActivity(store, today, month);
        QMetaObject::invokeMethod(this, [this, read = std::move(read)]() mutable {
            m_isReading = false;
            if (std::exchange(m_isOutdated, false))
                m_isStale = true;
            else if (read)
                take(std::move(*read));
            else
                Q_EMIT failed(read.error());
            if (m_isStale)
                refresh();
        });
    });
}

void SyncActivityModel::take(store::SyncActivity activity)
{
    m_activity = std::move(activity);
    m_isRead = true;
    Q_EMIT changed();
}

const store::Connection *SyncActivityModel::connection(qint64 number) const
{
    const auto found = std::ranges::find(m_activity.connections, number, &store::Connection::number);
    return found == m_activity.connections.end() ? nullptr : &*found;
}

const store::VendorInfo *SyncActivityModel::vendorOf(qint64 number) const
{
    const store::Connection *found = connection(number);
    return found ? m_syncStatus.vendor(found->vendor) : nullptr;
}

QString SyncActivityModel::nameOf(qint64 number) const
{
    const store::Connection *found = connection(number);
    return found ? m_syncStatus.nameOf(*found) : QString();
}

QString SyncActivityModel::systemOf(qint64 number) const
{
    const store::VendorInfo *vendor = vendorOf(number);
    return vendor ? vendor->label : nameOf(number);
}

QString SyncActivityModel::objectName(qint64 number, const QString &object) const
{
    const store::VendorInfo *vendor = vendorOf(number);
    if (!vendor)
        return object;
    const auto known = std::ranges::find(vendor->objects, object, &store::SyncedObject::object);
    return known == vendor->objects.end() ? object
                                          : m_syncStatus.workspace().schema().entity(known->entity).pluralLabel;
}

void SyncActivityModel::acknowledge(const std::vector<qint64> &changes)
{
    std::erase_if(m_activity.schemaChanges,
        [&](const store::SchemaChange &change) { return std::ranges::find(changes, change.number) != changes.end(); });
    m_isOutdated = m_isReading; // what is read now still has them
    Q_EMIT changed(); // shown at once; the store follows
    m_worker.post([this, changes](store::Store &store) {
        const auto done = store::SchemaChanges(store).acknowledge(changes);
        QMetaObject::invokeMethod(this, [this, done] {
            if (!done)
                Q_EMIT failed(done.error());
            refresh();
        });
    });
}

} // namespace satchel::items

#include "moc_SyncActivityModel.cpp"
