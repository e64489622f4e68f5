// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/BulkEdit.h"

#include "domain/Reason.h"
#include "store/BulkWriter.h"

#include <QPointer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

constexpr size_t mostAtOnce = 500;
constexpr size_t readTogether = 200; // records whose ids are looked up together, and between two reports of progress

std::vector<RecordId> idsOf(store::Store &store, EntityKind entity, std::span<const qint64> keys)
{
    std::vector<RecordId> ids;
    const auto rows = store.rowsAt(entity, {}, keys);
    for (qsizetype row = 0; rows && row < rows->size(); ++row)
        ids.push_back(rows->id(row));
    return ids;
}

} // namespace

BulkEdit::BulkEdit(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &BulkEdit::finishWriting);
}

BulkEdit::~BulkEdit()
{
    m_isCancelled = true;
    m_watcher.waitForFinished();
}

void BulkEdit::cancel()
{
    m_isCancelled = true;
}

void BulkEdit::start(const QString &label, EntityKind entity, Keys keys, MakeEdits makeEdits)
{
    if (isRunning())
        return;
    m_label = label;
    m_isCancelled = false;
    if (keys.size() <= mostAtOnce)
        commitAtOnce(label, entity, std::move(keys), std::move(makeEdits));
    else
        writeInSlices(label, entity, std::move(keys), std::move(makeEdits));
}

void BulkEdit::writeInSlices(const QString &label, EntityKind entity, Keys keys, MakeEdits makeEdits)
{
    m_isRunning = true;
    m_task = m_workspace.tasks().begin(label);
    m_watcher.setFuture(QtConcurrent::run([this, open = m_workspace.taskStore(), label, entity, keys = std::move(keys),
                                              makeEdits = std::move(makeEdits)]() -> Written {
        const auto store = open();
        if (!store)
            return {{0, 0, store.error()}, {}};
        return write(**store, label, entity, keys, makeEdits);
    }));
}

/// Where one of several is refused, the others are written without it.
void BulkEdit::commitAtOnce(const QString &label, EntityKind entity, Keys keys, MakeEdits makeEdits)
{
    std::vector<Edit> edits;
    Outcome outcome;
    for (const RecordId &id : idsOf(m_workspace.store(), entity, keys)) {
        const auto record = m_workspace.store().get(entity, id);
        auto made = record ? makeEdits(*record) : std::vector<Edit>();
        outcome.edited += made.empty() ? 0 : 1;
        std::move(made.begin(), made.end(), std::back_inserter(edits));
    }
    m_workspace.commit(label, std::move(edits), [=, this, self = QPointer(this)](const Result<Receipt> &receipt) {
        if (!self)
            return;
        if (!receipt && store::concernsEdit(receipt.error().kind) && keys.size() > 1)
            writeInSlices(label, entity, keys, makeEdits);
        else
            Q_EMIT finished(receipt ? outcome : Outcome{0, 0, receipt.error()});
    });
}

BulkEdit::Written BulkEdit::write(
    store::Store &store, const QString &label, EntityKind entity, const Keys &keys, const MakeEdits &makeEdits)
{
    auto writer = store::BulkWriter::begin(store, label, Origin::user());
    if (!writer)
        return {{0, 0, writer.error()}, {}};
    Written written;
    for (size_t first = 0; first < keys.size(); first += readTogether) {
        const auto slice = std::span(keys).subspan(first, std::min(readTogether, keys.size() - first));
        for (const RecordId &id : idsOf(store, entity, slice)) {
            if (m_isCancelled)
                return {{0, 0, Error{Error::Kind::Cancelled, Reason::tr("stopped by the user"), {}}},
                    {}}; // the writer takes its slices back
            const auto record = store.get(entity, id);
            bool isEdited = false;
            for (const Edit &edit : record ? makeEdits(*record) : std::vector<Edit>()) {
                const auto done = (*writer)->apply(edit);
                if (!done && !store::concernsEdit(done.error().kind))
                    return {{0, 0, done.error()}, {}};
                written.outcome.refused += done ? 0 : 1;
                isEdited = isEdited || done;
            }
            written.outcome.edited += isEdited ? 1 : 0;
        }
        Q_EMIT progressed(static_cast<qint64>(first + slice.size()), static_cast<qint64>(keys.size()));
    }
    const auto finished = (*writer)->finish();
    if (!finished)
        return {{0, 0, finished.error()}, {}};
    written.changeSet = *finished;
    return written;
}

void BulkEdit::finishWriting()
{
    const Written written = m_watcher.result();
    m_isRunning = false;
    m_task = {};
    if (!written.changeSet.isNull()) {
        m_workspace.remember(written.changeSet, m_label);
        Q_EMIT m_workspace.committed(m_label, written.changeSet);
    }
    Q_EMIT finished(written.outcome);
}

} // namespace satchel::items

#include "moc_BulkEdit.cpp"
