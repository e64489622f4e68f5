// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/TimelineCountsReader.h"

namespace satchel::items {

namespace {

constexpr int gatherMilliseconds = 60;

} // namespace

TimelineCountsReader::TimelineCountsReader(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(gatherMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &TimelineCountsReader::start);
    connect(&workspace, &Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        const bool isTouched = batch.touches(EntityKind::Activity) || batch.touches(EntityKind::Task);
        if (m_isAsked && isTouched && !m_pause.isActive()) // one change after the other does not put it off for ever
            m_pause.start();
    });
    connect(&workspace, &Workspace::registryChanged, this, [this] {
        m_worker.reset(); // its store has the old registry, and what it was reading is lost
        if (m_isAsked)
            m_pause.start();
    });
}

TimelineCountsReader::~TimelineCountsReader()
{
    ++*m_generation; // what waits is not read any more
    m_worker.reset();
}

void TimelineCountsReader::read(const store::TimelineFilter &filter)
{
    m_filter = filter;
    m_filter.kinds.clear();
    m_isAsked = true;
    ++*m_generation;
    m_pause.start();
}

void TimelineCountsReader::start()
{
    const quint64 generation = ++*m_generation;
    if (!m_worker)
        m_worker = std::make_unique<StoreWorker>(m_workspace.workerStore());
    m_worker->post([this, generation, newest = m_generation, filter = m_filter](store::Store &store) {
        if (*newest != generation)
            return;
        const auto counts = store::Timeline(store, EntityKind::Activity, {}, filter).counts();
        if (!counts)
            return;
        QMetaObject::invokeMethod(this, [this, generation, counts = *counts] {
            if (*m_generation != generation)
                return;
            m_isKnown = true;
            m_counts = counts;
            Q_EMIT changed();
        });
    });
}

} // namespace satchel::items

#include "moc_TimelineCountsReader.cpp"
