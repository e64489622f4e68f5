// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a board's figures on a worker, again after changes; the newest request wins. UI thread.
#pragma once

#include "items/BoardFigures.h"
#include "items/Workspace.h"

#include <QFutureWatcher>
#include <QTimer>

namespace satchel::items {

class BoardFiguresReader : public QObject
{
    Q_OBJECT

public:
    explicit BoardFiguresReader(Workspace &workspace, QObject *parent = nullptr);
    ~BoardFiguresReader() override;

    void read(RecordId pipeline, const Filter &filter);
    const BoardFigures &figures() const { return m_figures; }

Q_SIGNALS:
    void changed();

private:
    void start();
    void finish();

    Workspace &m_workspace;
    RecordId m_pipeline;
    Filter m_filter;
    BoardFigures m_figures;
    QFutureWatcher<Result<BoardFigures>> m_watcher;
    QTimer m_pause; // gathers changes that come together
    bool m_isStale = false;
};

} // namespace satchel::items
