// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/SyncStatusNotifier.h"

#include "store/sync/SyncCounts.h"

#include <algorithm>

namespace satchel::items {

namespace {

constexpr int settleMilliseconds = 150;
constexpr int pollMilliseconds = 2000;

} // namespace

SyncStatusNotifier::SyncStatusNotifier(Workspace &workspace, store::SyncControl *control, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_control(control),
      m_vendors(control ? control->vendors() : std::vector<store::VendorInfo>())
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, &SyncStatusNotifier::changed);
    const auto note = [this] {
        if (!m_settle.isActive())
            m_settle.start();
    };
    connect(&workspace, &Workspace::changed, this, note);
    // A decision about a conflict may change no record.
    connect(&workspace, &Workspace::committed, this, note);
    connect(&workspace, &Workspace::undone, this, note);
    connect(&workspace, &Workspace::redone, this, note);
    if (control) {
        connect(control, &store::SyncControl::added, this, note);
        connect(control, &store::SyncControl::refused, this, note);
        connect(control, &store::SyncControl::progressed, this, note);
        connect(control, &store::SyncControl::roundStarted, this, note);
        connect(control, &store::SyncControl::roundEnded, this, note);
        connect(control, &store::SyncControl::stateChanged, this, note);
    }
    connect(&m_poll, &QTimer::timeout, this, &SyncStatusNotifier::poll);
    m_poll.start(pollMilliseconds);
}

const store::VendorInfo *SyncStatusNotifier::vendor(const QString &key) const
{
    const auto found = std::ranges::find(m_vendors, key, &store::VendorInfo::key);
    return found == m_vendors.end() ? nullptr : &*found;
}

QString SyncStatusNotifier::nameOf(const store::Connection &connection) const
{
    const store::VendorInfo *known = vendor(connection.vendor);
    return !known || connection.name.contains(known->label, Qt::CaseInsensitive)
        ? connection.name
        : tr("%1, %2", "system, connection").arg(known->label, connection.name);
}

void SyncStatusNotifier::poll()
{
    const qint64 version = store::outsideVersion(m_workspace.store()).value_or(m_version);
    if (std::exchange(m_version, version) != version && !m_settle.isActive())
        m_settle.start();
}

} // namespace satchel::items

#include "moc_SyncStatusNotifier.cpp"
