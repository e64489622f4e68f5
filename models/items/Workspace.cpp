// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/Workspace.h"

#include <limits>
#include <QDeadlineTimer>
#include <QFutureWatcher>
#include <QMutex>
#include <QPointer>
#include <QtConcurrentRun>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

constexpr size_t deepest = 200; // steps of undo
constexpr int retryMilliseconds = 25;
constexpr qint64 patienceMilliseconds = 15'000;
constexpr qint64 forever = std::numeric_limits<qint64>::max();
constexpr int journalMilliseconds = 100; // most writers are done before; who is killed sooner has seen "Saving" only
constexpr qint64 largeSet = 500; // changes; larger change sets are undone on a worker

qint64 now()
{
    return QDeadlineTimer::current().deadline();
}

} // namespace

/// Hears from the threads of workers, which may outlive the workspace, whether they could open the store.
class Workspace::WorkerTroubles
{
public:
    explicit WorkerTroubles(Workspace &workspace) : m_workspace(&workspace) {}

    void note(const std::optional<Error> &error)
    {
        const QMutexLocker lock(&m_mutex);
        const bool isNew = std::exchange(m_last, error) != error;
        if (error && isNew && m_workspace)
            QMetaObject::invokeMethod(
                m_workspace, [workspace = m_workspace, what = *error] { Q_EMIT workspace->failed(what); },
                Qt::QueuedConnection);
    }
    void leave()
    {
        const QMutexLocker lock(&m_mutex);
        m_workspace = nullptr;
    }

private:
    QMutex m_mutex;
    Workspace *m_workspace;
    std::optional<Error> m_last;
};

Workspace::Workspace(std::unique_ptr<store::Store> store, OpenStore openWorkerStore, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_drafts(std::make_unique<Drafts>(*m_store)),
      m_workerTroubles(std::make_shared<WorkerTroubles>(*this)), m_openTaskStore(std::move(openWorkerStore)),
      m_openWorkerStore([open = m_openTaskStore, troubles = m_workerTroubles] {
          auto opened = open();
          troubles->note(opened ? std::nullopt : std::optional(opened.error()));
          return opened;
      }),
      m_feed(new store::ChangeFeed(*m_store, this)), m_journal(m_store->path())
{
    m_journalTimer.setSingleShot(true);
    m_journalTimer.setInterval(journalMilliseconds);
    connect(&m_journalTimer, &QTimer::timeout, this, &Workspace::writeJournal);
    connect(m_feed, &store::ChangeFeed::changed, this, &Workspace::changed);
    presentCustomEntities(schema());
    connect(m_feed, &store::ChangeFeed::registryChanged, this, [this] {
        presentCustomEntities(schema());
        Q_EMIT registryChanged();
    });
    m_feed->startWatching();
    if (!m_store->isReadOnly())
        resume();
}

Workspace::~Workspace()
{
    std::ignore = keepWaiting();
    m_workerTroubles->leave();
    delete m_feed; // before the store it watches
}

void Workspace::commit(const QString &label, std::vector<Edit> edits, Done done)
{
    commit(ChangeSet{label, Origin::user(), std::move(edits), {}}, std::move(done));
}

void Workspace::commit(const QString &label, std::vector<Edit> edits, const QObject *context, Done done)
{
    commit(ChangeSet{label, Origin::user(), std::move(edits), {}}, context, std::move(done));
}

void Workspace::commit(ChangeSet changes, const QObject *context, Done done)
{
    commit(std::move(changes),
        [this, context = QPointer<const QObject>(context), done = std::move(done)](const Result<Receipt> &receipt) {
            if (context && done)
                done(receipt);
            else if (!receipt)
                Q_EMIT failed(receipt.error());
        });
}

void Workspace::commit(ChangeSet changes, Done done)
{
    Pending pending{std::move(changes), std::move(done), now() + patienceMilliseconds};
    if (m_waiting.empty() && tryCommit(pending))
        return;
    if (pending.changes.id.isNull())
        pending.changes.id = m_store->newId();
    m_waiting.push_back(std::move(pending));
    if (!m_journalTimer.isActive())
        m_journalTimer.start();
    if (m_waiting.size() == 1) {
        Q_EMIT savingChanged();
        QTimer::singleShot(retryMilliseconds, this, &Workspace::retryWaiting);
    }
}

/// False when it has to wait for another writer.
bool Workspace::tryCommit(const Pending &pending)
{
    const auto receipt = m_store->commit(pending.changes);
    if (!receipt && receipt.error().kind == Error::Kind::Busy && now() < pending.deadline)
        return false;
    if (receipt && !receipt->changeSet.isNull()) {
        remember(receipt->changeSet, pending.changes.label);
        Q_EMIT committed(pending.changes.label, receipt->changeSet);
        if (receipt->changes.empty())
            Q_EMIT conflictsDecided();
    }
    if (pending.done)
        pending.done(receipt);
    else if (!receipt)
        Q_EMIT failed(receipt.error());
    return true;
}

void Workspace::retryWaiting()
{
    while (!m_waiting.empty()) {
        const Pending pending = m_waiting.front();
        if (!tryCommit(pending)) {
            QTimer::singleShot(retryMilliseconds, this, &Workspace::retryWaiting);
            return;
        }
        m_waiting.pop_front();
        if (!m_journalTimer.isActive())
            m_journalTimer.start();
    }
    finishResuming();
    writeJournal();
    Q_EMIT savingChanged();
}

void Workspace::waitForAll()
{
    for (Pending &pending : m_waiting)
        pending.deadline = forever;
}

Result<void> Workspace::keepWaiting()
{
    m_journalTimer.stop();
    std::vector<ChangeSet> changes = m_refused;
    for (const Pending &pending : m_waiting)
        changes.push_back(pending.changes);
    if (changes.empty() && !m_isJournalWritten)
        return {};
    auto written = m_journal.write(schema(), changes);
    m_isJournalWritten = written ? !changes.empty() : m_isJournalWritten;
    return written;
}

/// What cannot be written now is tried again with the next change, and said when the window is closed.
void Workspace::writeJournal()
{
    std::ignore = keepWaiting();
}

/// What the workspace before this one could not commit any more. It waits as long as it takes: nobody else has it.
void Workspace::resume()
{
    const auto kept = m_journal.read(schema());
    if (!kept) {
        const Resumed outcome{0, {}, m_journal.setAside()};
        QTimer::singleShot(0, this, [this, outcome] { Q_EMIT resumed(outcome); });
        return;
    }
    if (kept->empty())
        return;
    m_isJournalWritten = true;
    for (const ChangeSet &changes : *kept) {
        const auto note = [this, changes](const Result<Receipt> &receipt) {
            if (receipt)
                ++m_resumedCount;
            else
                m_refused.push_back(changes);
        };
        m_waiting.push_back({changes, note, forever});
    }
    QTimer::singleShot(0, this, &Workspace::retryWaiting);
}

/// What the store refuses now nobody else has: it is kept in a file of its own before it leaves the journal.
void Workspace::finishResuming()
{
    Resumed outcome{std::exchange(m_resumedCount, 0), {}, {}};
    for (const ChangeSet &changes : m_refused)
        outcome.refused.append(changes.label);
    if (!m_refused.empty())
        outcome.file = m_journal.setAside(schema(), m_refused);
    m_refused.clear();
    if (outcome.saved > 0 || !outcome.refused.isEmpty())
        Q_EMIT resumed(outcome);
}

void Workspace::remember(ChangeSetId changeSet, const QString &label)
{
    m_undo.push_back({changeSet, label});
    if (m_undo.size() > deepest)
        m_undo.pop_front();
    m_redo.clear();
    Q_EMIT undoStateChanged();
}

QString Workspace::undoLabel() const
{
    return m_undo.empty() ? QString() : m_undo.back().label;
}

QString Workspace::redoLabel() const
{
    return m_redo.empty() ? QString() : m_redo.back().label;
}

void Workspace::undo()
{
    if (m_undo.empty())
        return;
    const Step step = m_undo.back();
    m_undo.pop_back();
    undoOrRedo(step, Direction::Undo);
}

void Workspace::redo()
{
    if (m_redo.empty())
        return;
    const Step step = m_redo.back();
    m_redo.pop_back();
    undoOrRedo(step, Direction::Redo);
}

void Workspace::undo(ChangeSetId changeSet)
{
    const auto known = std::find_if(
        m_undo.begin(), m_undo.end(), [&](const Step &step) { return step.changeSet == changeSet; });
    const auto info = m_store->log().find(changeSet);
    Step step{changeSet, info && *info ? (*info)->label : QString()};
    if (known != m_undo.end())
        m_undo.erase(known);
    undoOrRedo(step, Direction::Undo);
}

void Workspace::undoOrRedo(const Step &step, Direction direction)
{
    const auto size = m_store->log().sizeOf(step.changeSet, largeSet + 1);
    if (size && *size <= largeSet) {
        finishUndoOrRedo(m_store->undo(step.changeSet), step, direction);
        return;
    }
    auto *watcher = new QFutureWatcher<Result<store::UndoReceipt>>(this);
    auto task = std::make_shared<RunningTasks::Token>(
        m_tasks.begin(direction == Direction::Undo ? tr("Undo: %1").arg(step.label) : tr("Redo: %1").arg(step.label)));
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, task, step, direction] {
        finishUndoOrRedo(watcher->result(), step, direction);
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run([open = m_openTaskStore, id = step.changeSet]() -> Result<store::UndoReceipt> {
        auto worker = TRY(open());
        return worker->undo(id);
    }));
}

void Workspace::finishUndoOrRedo(const Result<store::UndoReceipt> &receipt, const Step &step, Direction direction)
{
    const bool isUndo = direction == Direction::Undo;
    if (receipt) {
        (isUndo ? m_redo : m_undo).push_back({receipt->receipt.changeSet, step.label});
        if (receipt->receipt.changes.empty())
            Q_EMIT conflictsDecided();
        const auto kept = static_cast<qsizetype>(receipt->kept.size());
        if (isUndo)
            Q_EMIT undone(step.label, kept);
        else
            Q_EMIT redone(step.label, kept);
    } else {
        const auto kind = receipt.error().kind;
        const bool canTryAgain = kind == Error::Kind::Busy || kind == Error::Kind::Full || kind == Error::Kind::Io;
        if (canTryAgain)
            (isUndo ? m_undo : m_redo).push_back(step);
        Q_EMIT failed(receipt.error());
    }
    m_feed->poll();
    Q_EMIT undoStateChanged();
}

} // namespace satchel::items

#include "moc_Workspace.cpp"
