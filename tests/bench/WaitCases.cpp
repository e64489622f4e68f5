// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for while an import writes to the same store (I5).
#include "tests/bench/WaitCases.h"

#include "store/BulkWriter.h"
#include "store/RelaxedDurability.h"
#include "tests/bench/RawContacts.h"

#include <atomic>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;

namespace satchel::bench {

namespace {

constexpr int commits = 300;
constexpr int atLeast = 20'000; // contacts, so that the indexes are no toy
constexpr double longestWait = 50; // milliseconds
constexpr int windowPatience = 30; // milliseconds that the window's thread waits, then it tries again later

/// Writes contacts on a thread of its own until it goes.
class Beside
{
public:
    /// Writes the i-th of them with each call.
    using Write = std::function<void(int)>;
    /// Sets a store up and hands what writes to `go`, which returns when it is time to stop.
    using Work = std::function<void(store::Store &, const std::function<void(const Write &)> &go)>;

    Beside(const QString &path, std::shared_ptr<store::Contention> contention, Work work)
        : m_thread(QThread::create([this, path, contention = std::move(contention), work = std::move(work)] {
              const auto store = open(path, contention, store::WriteTurn::GivesWay); // as workers do
              work(*store, [this](const Write &write) {
                  for (; !m_isStopping; ++m_written)
                      write(m_written);
              });
          }))
    {
        m_thread->start();
        while (m_written < atLeast)
            QThread::msleep(10);
    }
    ~Beside()
    {
        m_isStopping = true;
        m_thread->wait();
    }

private:
    std::atomic<int> m_written = 0;
    std::atomic<bool> m_isStopping = false;
    std::unique_ptr<QThread> m_thread;
};

void import(store::Store &store, const std::function<void(const Beside::Write &)> &go)
{
    auto writer = store::BulkWriter::begin(store, u"Import"_s, Origin::import(u"bench.csv"_s));
    BENCH_REQUIRE(writer);
    go([&](int i) { BENCH_REQUIRE((*writer)->apply(Edit::create(EntityKind::Contact, {}, contactValues(i, {})))); });
    BENCH_REQUIRE((*writer)->finish());
}

/// Prepared statements in the slices that a bulk writer has.
void writeRawInSlices(store::Store &store, const std::function<void(const Beside::Write &)> &go)
{
    auto durability = store::RelaxedDurability::begin(store);
    BENCH_REQUIRE(durability);
    constexpr int batch = 1000;
    std::vector<RawContact> ready;
    store::SliceLength length(store);
    std::optional<store::Slice> slice;
    std::optional<RawWriter> writer;
    const auto rest = [&] {
        if (writer)
            writer->commit();
        writer.reset();
    };
    go([&](int i) {
        if (i % batch == 0) { // which takes a while, and nobody waits for it
            rest();
            ready = madeUpContacts(store, batch, i);
        }
        if (writer && slice->isOver(store::Slice::now())) {
            rest();
            store::RelaxedDurability::letOthersWrite();
        }
        if (!writer) {
            writer.emplace(store.database());
            const qint64 now = store::Slice::now();
            slice.emplace(store, now, length.next(now));
        }
        writer->create({&ready[static_cast<size_t>(i % batch)], 1});
    });
    rest();
    BENCH_REQUIRE(durability->end());
}

/// A person's edit as raw SQLite would write it, to durable.
void commitRaw(store::Database &database, RecordId contact, int score)
{
    auto transaction = store::Transaction::begin(database);
    BENCH_REQUIRE(transaction);
    BENCH_REQUIRE(
        database.execute("INSERT INTO changeset (id, label, origin, at) VALUES (randomblob(16), 'Edit', 'raw', 0)"));
    const qint64 set = database.lastInsertRowid();
    {
        auto update = database.prepare("UPDATE contact SET score = ?, updated_at = ? WHERE id = ?");
        update->bind(1, qint64(score));
        update->bind(2, qint64(score));
        update->bindBlob(3, contact.bytes());
        BENCH_REQUIRE(update->run());
        auto change = database.prepare("INSERT INTO change (changeset, kind, entity, record, field, before, after) "
                                       "VALUES (?, 1, 1, ?, 'score', ?, ?)");
        change->bind(1, set);
        change->bindBlob(2, contact.bytes());
        change->bind(3, qint64(score - 1));
        change->bind(4, qint64(score));
        BENCH_REQUIRE(change->run());
    }
    BENCH_REQUIRE(transaction->commit());
}

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

void reportCommits(store::Store &person, const QString &beside, const std::function<bool()> &goesOn)
{
    const auto made = person.commit(
        {u"Make"_s, Origin::user(), {Edit::create(EntityKind::Contact, {}, contactValues(0, {}))}, {}});
    BENCH_REQUIRE(made);
    std::vector<double> waits; // until it is durable
    std::vector<double> holds; // of the window's thread, which gives up and tries later
    for (int i = 0; i < commits && goesOn(); ++i) {
        const ChangeSet edit{u"Edit"_s, Origin::user(),
            {Edit::update(EntityKind::Contact, made->ids.front(), {{u"score"_s, qint64(i)}})}, {}};
        const bool isWindow = i % 2 == 1;
        person.database().setBusyMilliseconds(isWindow ? windowPatience : 5000);
        const double milliseconds = millisecondsOf([&] {
            if (const auto done = person.commit(edit); !done && (!isWindow || done.error().kind != Error::Kind::Busy))
                qFatal("%s", qUtf8Printable(toText(done.error())));
        });
        (isWindow ? holds : waits).push_back(milliseconds);
        QThread::msleep(static_cast<unsigned long>(5 + i % 17)); // a person's edits know nothing of the slices
    }
    reportFigure(u"a person's commit beside %1, p95"_s.arg(beside), percentile(waits, 0.95), longestWait, u"ms"_s);
    reportFigure(u"a person's commit beside %1, p99"_s.arg(beside), percentile(waits, 0.99), longestWait, u"ms"_s);
    reportFigure(
        u"the window held by a commit beside %1, p99"_s.arg(beside), percentile(holds, 0.99), longestWait, u"ms"_s);
}

void benchWait()
{
    const QTemporaryDir folder(dataFolder() + u"/wait-XXXXXX"_s);
    const QString path = folder.filePath(u"shared.satchel"_s);
    const auto contention = std::make_shared<store::Contention>(); // as in a window with its workers
    const auto person = open(path, contention);
    const Beside beside(path, contention, import);
    reportCommits(*person, u"a bulk writer"_s);
}

void benchWaitBesideRaw()
{
    constexpr double goal = 1.5;
    constexpr int rounds = 9; // short ones in turn: a disk is slower for seconds at a time
    constexpr int commitsOfRound = 100;
    std::vector<double> ours;
    std::vector<double> raw;
    const auto measure = [](std::vector<double> &waits, const Beside::Work &work,
                             const std::function<void(store::Store &, RecordId, int)> &commit) {
        const QTemporaryDir folder(dataFolder() + u"/wait-XXXXXX"_s);
        const QString path = folder.filePath(u"shared.satchel"_s);
        const auto contention = std::make_shared<store::Contention>();
        const auto person = open(path, contention);
        const auto made = person->commit(
            {u"Make"_s, Origin::user(), {Edit::create(EntityKind::Contact, {}, contactValues(0, {}))}, {}});
        BENCH_REQUIRE(made);
        const Beside beside(path, contention, work);
        for (int i = 0; i < commitsOfRound; ++i) {
            waits.push_back(millisecondsOf([&] { commit(*person, made->ids.front(), i); }));
            QThread::msleep(static_cast<unsigned long>(5 + i % 17));
        }
    };
    for (int round = 0; round < rounds; ++round) {
        measure(ours, import, [](store::Store &person, RecordId contact, int score) {
            BENCH_REQUIRE(person.commit({u"Edit"_s, Origin::user(),
                {Edit::update(EntityKind::Contact, contact, {{u"score"_s, qint64(score)}})}, {}}));
        });
        measure(raw, writeRawInSlices,
            [](store::Store &person, RecordId contact, int score) { commitRaw(person.database(), contact, score); });
    }
    report(u"a person's commit beside a bulk writer, p99 ÷ raw in the same slices"_s, percentile(ours, 0.99),
        percentile(raw, 0.99), goal, u"ms"_s);
}

} // namespace satchel::bench
