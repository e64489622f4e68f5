// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/FiveConnections.h"

#include "sync/session/QuestionAnswers.h"

namespace satchel::bench {

FiveConnections::FiveConnections(
    store::Store &person, const QString &path, const std::shared_ptr<store::Contention> &contention)
{
    for (const auto &vendor : {hubSpot, salesforce, dynamics, freshsales, espoCrm}) {
        auto &world = *m_worlds.emplace_back(std::make_unique<SyncWorld>(vendor(), 0, contention));
        world.people(each, each * static_cast<int>(m_worlds.size()));
        const qint64 number = world.connect(person, SyncWorld::Scope::Contacts, world.vendor.account.vendor);
        m_rounds.emplace_back(QThread::create([this, &world, path, number] { sync(world, path, number); }));
    }
    m_running = static_cast<int>(m_rounds.size());
    for (const auto &round : m_rounds)
        round->start();
}

FiveConnections::~FiveConnections()
{
    finish();
}

qint64 FiveConnections::finish()
{
    for (const auto &round : m_rounds)
        round->wait();
    if (m_pulled < qint64(m_worlds.size()) * each)
        qFatal("only %lld records arrived", static_cast<long long>(m_pulled.load()));
    return m_pulled;
}

void FiveConnections::sync(SyncWorld &world, const QString &path, qint64 number)
{
    const auto own = world.store(path, 7 + static_cast<quint64>(number)); // ids of each store are its own
    const auto session = world.session(*own, number);
    for (int round = 0; round < 2; ++round) { // the second sends what the others brought
        auto done = session->run(sync::Round::Kind::Full);
        if (done.error && done.error->kind == Error::Kind::AwaitsAnswer) { // what is the same; nothing is
            BENCH_REQUIRE(sync::answerQuestion(*own, number, store::Answer::Yes));
            done = session->run(sync::Round::Kind::Full);
        }
        if (done.error && done.error->kind != Error::Kind::RateLimited) // an hour's budget is soon used up
            qFatal("%s", qUtf8Printable(toText(*done.error)));
        m_pulled += done.pulled;
    }
    --m_running;
}

} // namespace satchel::bench
