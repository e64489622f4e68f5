// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for while an import writes to the same store (I5).
#include "tests/bench/WaitCases.h"

#include "store/BulkWriter.h"
#include "tests/bench/Bench.h"

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

/// Writes contacts until it is stopped, and rolls them back.
class Import
{
public:
    Import(QString path, std::shared_ptr<store::Contention> contention)
        : m_path(std::move(path)), m_contention(std::move(contention)), m_thread(QThread::create([this] { run(); }))
    {
        m_thread->start();
        while (m_written < atLeast)
            QThread::msleep(10);
    }
    ~Import()
    {
        m_isStopping = true;
        m_thread->wait();
    }

private:
    void run()
    {
        const auto store = open(m_path, m_contention, store::WriteTurn::GivesWay); // as workers do
        auto writer = store::BulkWriter::begin(*store, u"Import"_s, Origin::import(u"bench.csv"_s));
        BENCH_REQUIRE(writer);
        for (; !m_isStopping; ++m_written)
            BENCH_REQUIRE((*writer)->apply(Edit::create(EntityKind::Contact, {}, contactValues(m_written, {}))));
        BENCH_REQUIRE((*writer)->finish());
    }

    QString m_path;
    std::shared_ptr<store::Contention> m_contention;
    std::atomic<int> m_written = 0;
    std::atomic<bool> m_isStopping = false;
    std::unique_ptr<QThread> m_thread;
};

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
    const Import import(path, contention);
    reportCommits(*person, u"a bulk writer"_s);
}

} // namespace satchel::bench
