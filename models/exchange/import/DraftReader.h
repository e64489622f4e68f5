// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a file on a thread of its own and turns its rows into drafts, some batches ahead of the thread that writes
// them, so that an import takes as long as the slower of the two and not as long as both. Belongs to the writing
// thread. Invariant: rows come in the order of the file; no more than a few batches of bounded size are in memory.
#pragma once

#include "exchange/import/RecordBuilder.h"
#include "exchange/RowSource.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <QThread>

namespace satchel::exchange {

struct ReadRow
{
    SourceRow row;
    tl::expected<Draft, DraftProblem> draft; // of a row without a problem
};

class DraftReader
{
public:
    DraftReader(std::unique_ptr<RowSource> source, RecordBuilder builder);
    ~DraftReader();
    DraftReader(const DraftReader &) = delete;

    /// The next row, which is the caller's until the next call; null at the end.
    Result<ReadRow *> next();
    /// Waits so long at most; whether next() would answer without waiting.
    bool waitForRows(int milliseconds);
    /// How far the file was read for the rows handed out.
    const Progress &progress() const { return m_current.progress; }

private:
    struct Batch
    {
        std::vector<ReadRow> rows;
        Progress progress;
        std::optional<Error> error; // behind these rows
        bool isLast = false;
    };

    void run();
    Batch readBatch();
    bool hand(Batch batch);
    bool hasRows() const { return m_position < m_current.rows.size() || m_current.isLast; }

    std::unique_ptr<RowSource> m_source; // the reading thread's, as the builder is
    const RecordBuilder m_builder;

    Batch m_current;
    size_t m_position = 0;

    std::mutex m_mutex;
    std::condition_variable m_filled;
    std::condition_variable m_emptied;
    std::deque<Batch> m_batches;
    std::vector<Batch> m_spent; // let go by the thread that made them: memory that crosses threads costs both
    bool m_isStopping = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace satchel::exchange
