// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/session/QuestionAnswers.h"

#include "domain/Reason.h"
#include "store/CopyMark.h"
#include "store/sync/LostLinks.h"
#include "store/sync/Questions.h"
#include "store/sync/SyncTransaction.h"
#include "sync/engine/Referrers.h"
#include "sync/session/OutgoingAnswer.h"
#include "sync/session/RestoredAnswer.h"
#include "sync/session/SettingsKeys.h"
#include "sync/session/Vendor.h"

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

Result<std::vector<ObjectMap>> objectsOf(const store::Store &store, const store::Connection &connection)
{
    const auto settings = TRY(store::ConnectionSettings::fromJson(connection.settings));
    return Vendor::load(connection, store.schema()).map([&](const Vendor &vendor) { return vendor.objects(settings); });
}

Result<void> recreate(
    store::SyncTransaction &step, store::Store &store, const std::vector<ObjectMap> &objects, store::Link link)
{
    store::SyncState &state = step.state();
    link.isTombstone = true;
    TRY(state.links.put(link));
    TRY(forgetReferences(store, objects, state, link.entity, link.record));
    TRY(state.missing.remove(link.object, link.remoteId));
    return state.outbox.add(link.entity, link.record);
}

/// In short steps, so that a person's edit never queues behind it.
Result<void> recreateMissing(store::Store &store, const store::Connection &connection, const QString &object)
{
    constexpr qint64 stepSize = 100;
    const auto objects = TRY(objectsOf(store, connection));
    for (;;) {
        const auto links = TRY(store::SyncState(store, connection.number).missing.links(object, {}, stepSize));
        if (links.empty())
            return {};
        auto step = TRY(store::SyncTransaction::begin(store, connection));
        for (const store::Link &link : links) {
            TRY(recreate(*step, store, objects, link));
        }
        TRY(step->commit());
    }
}

Result<void> setDeletionApproval(store::Store &store, const store::Connection &connection, bool isGiven)
{
    QJsonObject settings = connection.settings;
    if (isGiven)
        settings.insert(acceptsDeletionsKey, true);
    else
        settings.remove(acceptsDeletionsKey);
    return store::Connections(store).setSettings(connection.number, settings);
}

Result<void> markInitiallyMatched(store::Store &store, const store::Connection &connection)
{
    QJsonObject settings = connection.settings;
    settings.insert(initiallyMatchedKey, true);
    settings.remove(store::matchAgainKey);
    store::Connections connections(store);
    TRY(connections.setSettings(connection.number, settings));
    TRY(connections.setPaused(connection.number, false));
    return connections.setState(connection.number, store::ConnectionState::Ready);
}

Result<void> startOver(store::Store &store, const store::Connection &connection, const QString &account)
{
    const auto objects = TRY(objectsOf(store, connection));
    std::vector<EntityKind> sent;
    for (const ObjectMap &object : objects) {
        if (object.isPushed())
            sent.push_back(object.entity);
    }
    store::Connections connections(store);
    QJsonObject settings = connection.settings;
    settings.remove(accountDefaultsKey); // the other account's
    settings.remove(store::restoredKey); // nothing is agreed on any more
    TRY(connections.setSettings(connection.number, settings));
    return connections.startOver(connection.number, account, sent);
}

Result<void> answer(
    store::Store &store, const store::Connection &connection, const store::MissingRemoteRecords &question, bool accepts)
{
    TRY(accepts ? setDeletionApproval(store, connection, true) : recreateMissing(store, connection, question.object));
    return store::Connections(store).setState(connection.number, store::ConnectionState::Ready);
}

Result<void> answer(
    store::Store &store, const store::Connection &connection, const store::AccountChanged &question, bool accepts)
{
    store::Connections connections(store);
    if (!accepts)
        return connections.setState(connection.number, store::ConnectionState::NeedsAuthorization,
            Reason::tr("sign in as account %1").arg(connection.account));
    TRY(startOver(store, connection, question.account));
    return connections.setState(connection.number, store::ConnectionState::Ready);
}

Result<void> answer(store::Store &store, const store::Connection &connection, const store::MatchesFound &, bool accepts)
{
    return accepts ? markInitiallyMatched(store, connection)
                   : store::Connections(store).setPaused(connection.number, true);
}

Result<void> answer(
    store::Store &store, const store::Connection &connection, const store::StoreRestored &, bool accepts)
{
    TRY(RestoredAnswer(store, connection).give(accepts));
    return store::Connections(store).setState(connection.number, store::ConnectionState::Ready);
}

Result<void> answerStopping(store::Store &store, const store::Connection &connection, store::Answer given)
{
    if (given == store::Answer::Undo)
        return fail(Error::Kind::Invalid, Reason::tr("answer this question with yes or no"), connection.name);
    if (!connection.question)
        return fail(Error::Kind::Invalid, Reason::tr("this connection has no open question"), connection.name);
    return std::visit(
        [&](const auto &question) { return answer(store, connection, question, given == store::Answer::Yes); },
        *connection.question);
}

} // namespace

Result<void> answerQuestion(store::Store &store, qint64 number, store::Answer answer, qint64 question)
{
    const auto connection = store::Connections(store).get(number);
    if (!connection)
        return fail(connection.error());
    const auto asked = TRY(store::questionOf(store, *connection));
    if (!asked)
        return fail(Error::Kind::Invalid, Reason::tr("this connection has no open question"), connection->name);
    if (!asked->isOutgoing())
        return answerStopping(store, *connection, answer);
    store::Question meant = *asked;
    if (question > 0)
        meant.number = std::min(meant.number, question);
    return OutgoingAnswer(store, *connection, meant).give(answer);
}

Result<void> clearDeletionApproval(store::Store &store, qint64 number)
{
    const auto connection = TRY(store::Connections(store).get(number));
    return connection.settings.contains(acceptsDeletionsKey) ? setDeletionApproval(store, connection, false)
                                                             : Result<void>();
}

} // namespace satchel::sync
