// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/BoardFiguresReader.h"

#include <QtConcurrentRun>

namespace satchel::items {

namespace {

constexpr int pauseMilliseconds = 120;

} // namespace

BoardFiguresReader::BoardFiguresReader(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &BoardFiguresReader::start);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &BoardFiguresReader::finish);
    connect(&m_workspace, &Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (!m_pipeline.isNull() && (batch.touches(EntityKind::Deal) || batch.touches(EntityKind::Stage)))
            m_pause.start();
    });
}

BoardFiguresReader::~BoardFiguresReader()
{
    m_watcher.waitForFinished(); // it reads with the workspace's clock
}

void BoardFiguresReader::read(RecordId pipeline, const Filter &filter)
{
    if (pipeline != m_pipeline)
        m_figures = {};
    m_pipeline = pipeline;
    m_filter = filter;
    m_pause.start();
}

void BoardFiguresReader::start()
{
    m_isStale = m_watcher.isRunning();
    if (m_isStale)
        return;
    m_watcher.setFuture(QtConcurrent::run(
        [open = m_workspace.workerStore(), pipeline = m_pipeline, filter = m_filter]() -> Result<BoardFigures> {
            auto store = TRY(open());
            return readFigures(*store, pipeline, filter);
        }));
}

void BoardFiguresReader::finish()
{
    if (m_isStale) {
        start();
        return;
    }
    if (const auto figures = m_watcher.result()) {
        m_figures = *figures;
        Q_EMIT changed();
    }
}

} // namespace satchel::items

#include "moc_BoardFiguresReader.cpp"
