// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/DraftReader.h"

#include <chrono>
#include <numeric>
#include <utility>

namespace satchel::exchange {

namespace {

constexpr size_t batchRows = 128;
constexpr qsizetype batchCharacters = 256 * 1024; // rows can be long; memory is to stay flat
constexpr size_t batchesAhead = 4;

qsizetype charactersOf(const SourceRow &row)
{
    return std::accumulate(row.cells.begin(), row.cells.end(), row.raw.size(),
        [](qsizetype sum, const QString &cell) { return sum + cell.size(); });
}

} // namespace

DraftReader::DraftReader(std::unique_ptr<RowSource> source, RecordBuilder builder)
    : m_source(std::move(source)), m_builder(std::move(builder)), m_thread(QThread::create([this] { run(); }))
{
    m_thread->start();
}

DraftReader::~DraftReader()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
        m_emptied.notify_all();
    }
    m_thread->wait();
}

void DraftReader::run()
{
    bool isLast = false;
    while (!isLast) {
        Batch batch = readBatch();
        isLast = batch.isLast;
        if (!hand(std::move(batch)))
            return;
    }
}

DraftReader::Batch DraftReader::readBatch()
{
    Batch batch;
    batch.rows.reserve(batchRows);
    qsizetype characters = 0;
    while (batch.rows.size() < batchRows && characters < batchCharacters) {
        ReadRow &read = batch.rows.emplace_back();
        const auto got = m_source->next(read.row);
        if (!got || !*got) {
            batch.rows.pop_back();
            batch.isLast = true;
            if (!got)
                batch.error = got.error();
            break;
        }
        characters += charactersOf(read.row);
        if (read.row.problem == RowProblem::None)
            read.draft = m_builder.build(read.row);
    }
    batch.progress = m_source->progress();
    return batch;
}

/// False when nobody wants it any more.
bool DraftReader::hand(Batch batch)
{
    std::vector<Batch> spent;
    std::unique_lock lock(m_mutex);
    m_emptied.wait(lock, [this] { return m_batches.size() < batchesAhead || m_isStopping; });
    m_batches.push_back(std::move(batch));
    spent.swap(m_spent);
    m_filled.notify_all();
    return !m_isStopping;
}

bool DraftReader::waitForRows(int milliseconds)
{
    if (hasRows())
        return true;
    std::unique_lock lock(m_mutex);
    return m_filled.wait_for(lock, std::chrono::milliseconds(milliseconds), [this] { return !m_batches.empty(); });
}

Result<ReadRow *> DraftReader::next()
{
    while (!hasRows()) {
        std::unique_lock lock(m_mutex);
        m_filled.wait(lock, [this] { return !m_batches.empty(); });
        m_spent.push_back(std::exchange(m_current, std::move(m_batches.front())));
        m_batches.pop_front();
        m_position = 0;
        m_emptied.notify_all();
    }
    if (m_position < m_current.rows.size())
        return &m_current.rows[m_position++];
    if (m_current.error)
        return fail(*m_current.error);
    return nullptr;
}

} // namespace satchel::exchange
