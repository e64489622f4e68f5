// SPDX-License-Identifier: GPL-3.0-or-later
// One sync run of one connection: is it the right account, what became of unknown writes, what changed there, what
// changed here. Plain sequential code on a worker's thread; it can be cut anywhere and the next round goes on from
// there.
#pragma once

#include "sync/engine/RoundContext.h"

namespace satchel::sync {

class Round
{
public:
    enum class Kind {
        Full, // reads what changed there as far as the context's scope goes, then sends
        Outgoing, // sends what a person has just changed
    };

    explicit Round(RoundContext context) : m_context(std::move(context)) {}

    /// Runs to the end or to the first error that concerns the whole connection; both are in the result and in the
    /// store's sync log. The connection's state is set accordingly.
    store::RoundRecord run(Kind kind);
    /// The same for a round that cannot even begin.
    store::RoundRecord refuse(const Error &error);
    /// True when something is to be sent, or what became of a write is to be found out. Asks nobody.
    Result<bool> hasOutgoing();
    /// Objects that the account turned out to refuse for good.
    const QStringList &denied() const { return m_context.denied; }
    /// The objects that the round has read, or could not read for a reason of their own.
    const QSet<QString> &readObjects() const { return m_read; }

private:
    bool begin();
    Result<void> runSteps(Kind kind);
    Result<void> readAhead();
    Result<void> checkAccount();
    Result<void> pullAll();
    Result<void> approveRestored();
    Result<void> push();
    Result<void> pullObject(const ObjectMap &object);
    Result<void> pullMissingTargets();
    Result<void> readAndSend();
    Result<Instant> readThrough();
    void conclude(const Result<void> &result);

    RoundContext m_context;
    QStringList m_ahead; // the objects that were read ahead
    qint64 m_aheadSince = 0; // the last change in the store by then
    std::optional<Error> m_objectError; // the first error that concerned one object only
    QSet<QString> m_read; // objects that this round has read
};

} // namespace satchel::sync
