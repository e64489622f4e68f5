// SPDX-License-Identifier: GPL-3.0-or-later
// What every page works through: the window's store, its clock, the one way to commit, undo and redo of this session,
// and the signal by which views learn of changes, whoever made them. What waits for another writer is in a journal
// beside the store: closed or killed, the next workspace on this store commits it. Lives on the UI thread.
#pragma once

#include "items/Drafts.h"
#include "items/EditJournal.h"
#include "items/RunningTasks.h"
#include "store/ChangeFeed.h"

#include <deque>
#include <functional>
#include <QObject>
#include <QTimer>

namespace satchel::items {

class Workspace : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<Receipt> &)>;
    /// Opens a further connection to the same store, for a worker thread (call it on that thread).
    using OpenStore = std::function<Result<std::unique_ptr<store::Store>>()>;

    struct Resumed
    {
        int saved = 0; // change sets
        QStringList refused; // labels of those the store does not take any more
        QString file; // where these are kept; also set when the journal could not be understood
    };

    Workspace(std::unique_ptr<store::Store> store, OpenStore openWorkerStore, QObject *parent = nullptr);
    ~Workspace() override;

    store::Store &store() { return *m_store; }
    const Schema &schema() const { return m_store->schema(); }
    const Clock &clock() const { return m_store->clock(); }
    RecordId me() const { return m_store->me(); }
    /// Where it fails, failed() tells why, once until it works again: a worker may have nobody to tell.
    OpenStore workerStore() const { return m_openWorkerStore; }
    /// The same for a task that reports its own failure: when the store cannot be opened, nobody else says so.
    OpenStore taskStore() const { return m_openTaskStore; }

    /// Commits now. When another writer holds the store it is tried again until it is free, in order, without blocking
    /// (I5). `done` gets the receipt or the error; without it an error is announced by failed().
    void commit(ChangeSet changes, Done done = {});
    void commit(const QString &label, std::vector<Edit> edits, Done done = {});
    /// The same for a `done` that uses `context`, which may go while the change waits: it is not called then, and an
    /// error is announced.
    void commit(ChangeSet changes, const QObject *context, Done done);
    void commit(const QString &label, std::vector<Edit> edits, const QObject *context, Done done);
    bool isSaving() const { return !m_waiting.empty(); }
    /// How many change sets wait.
    qsizetype waitingCount() const { return static_cast<qsizetype>(m_waiting.size()); }
    /// From now on what waits does so as long as it takes: the person was asked, and nothing is given up behind them.
    void waitForAll();
    /// Writes what waits to the journal now. Afterwards the workspace may go.
    Result<void> keepWaiting();
    /// What was typed and not saved yet.
    Drafts &drafts() { return *m_drafts; }
    /// What closing the window would cancel.
    RunningTasks &tasks() { return m_tasks; }

    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }
    QString undoLabel() const;
    QString redoLabel() const;
    void undo();
    void redo();
    /// Takes back any change set, such as an import; large ones on a worker.
    void undo(ChangeSetId changeSet);
    /// Makes a change set of a worker (an import) the next one to be undone.
    void remember(ChangeSetId changeSet, const QString &label);

Q_SIGNALS:
    void changed(const satchel::store::ChangeBatch &batch);
    void registryChanged();
    /// A person's change set is durable; the window shows it as a toast with Undo when `label` is not empty.
    void committed(const QString &label, satchel::ChangeSetId changeSet);
    /// A person's change set decided conflicts and changed no record, so that changed() does not come.
    void conflictsDecided();
    void undone(const QString &label, qsizetype keptFields);
    void redone(const QString &label, qsizetype keptFields);
    void failed(const satchel::Error &error);
    void undoStateChanged();
    void savingChanged();
    /// What waited when the workspace before this one went has been committed.
    void resumed(const satchel::items::Workspace::Resumed &outcome);

private:
    struct Step
    {
        ChangeSetId changeSet;
        QString label;
    };
    struct Pending
    {
        ChangeSet changes;
        Done done;
        qint64 deadline;
    };

    bool tryCommit(const Pending &pending);
    void retryWaiting();
    void resume();
    void finishResuming();
    void writeJournal();
    enum class Direction { Undo, Redo };
    void undoOrRedo(const Step &step, Direction direction);
    void finishUndoOrRedo(const Result<store::UndoReceipt> &receipt, const Step &step, Direction direction);

    class WorkerTroubles;

    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<Drafts> m_drafts; // goes before the store
    std::shared_ptr<WorkerTroubles> m_workerTroubles;
    OpenStore m_openTaskStore;
    OpenStore m_openWorkerStore;
    store::ChangeFeed *m_feed;
    std::deque<Pending> m_waiting;
    RunningTasks m_tasks;
    EditJournal m_journal;
    QTimer m_journalTimer;
    bool m_isJournalWritten = false;
    int m_resumedCount = 0;
    std::vector<ChangeSet> m_refused; // of those resumed
    std::deque<Step> m_undo;
    std::deque<Step> m_redo;
};

} // namespace satchel::items
