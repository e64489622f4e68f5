// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/InitialMatching.h"

#include "domain/Reason.h"
#include "store/sync/LostLinks.h"
#include "sync/engine/EngineSettings.h"
#include "sync/engine/LinkReferences.h"
#include "sync/engine/Matching.h"

#include <algorithm>
#include <map>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr qint64 alwaysFine = 10; // links, or new records there, that nobody is asked about

/// Some of its links were lost with a damaged file, or the account allows access to further objects.
bool matchesAgain(const store::Connection &connection)
{
    return connection.settings.contains(store::matchAgainKey);
}

/// Where only some objects are matched again, the others go on as they are.
bool isMatchedNow(const RoundContext &context, const ObjectMap &object)
{
    const QJsonObject &settings = context.connection.settings;
    return isMatchedFirst(object)
        && (!matchesAgain(context.connection) || store::isMatchedAgain(settings, object.object));
}

/// The records of ours that one of the remote's objects is mapped to: of activities, its calls or its notes.
Filter filterFor(const ObjectMap &object)
{
    std::vector<Filter> conditions;
    for (const FieldValue &constant : object.constants)
        conditions.push_back(Filter::equals(constant.field, textOf(constant.value)));
    return conditions.empty() ? Filter() : Filter::all(std::move(conditions));
}

class InitialMatching
{
public:
    explicit InitialMatching(RoundContext &context)
        : m_context(context), m_matches(context.store, context.connection.number),
          m_references(context.store, context.connection.number, LinkReferences::Known::Proposed)
    {
    }

    Result<void> run()
    {
        for (const ObjectMap &object : m_context.objects) {
            TRY(isMatchedNow(m_context, object) ? readAll(object) : Result<void>());
        }
        const auto counts = TRY(count());
        return counts ? stop(*counts) : markInitiallyMatched();
    }

private:
    Result<void> readAll(const ObjectMap &object)
    {
        TRY(m_matches.forgetProposals(object.object));
        const Mapper mapper(m_context.store.schema(), object, m_references);
        QJsonObject cursor;
        qint64 done = 0;
        for (bool isLast = false; !isLast;) {
            const auto page = TRY(m_context.remote.pull(object, cursor));
            if (m_context.isCancelled && m_context.isCancelled())
                return fail(Error::Kind::Cancelled, Reason::tr("the sync was stopped"));
            TRY(propose(object, mapper, page));
            done += static_cast<qint64>(page.records.size());
            if (m_context.progress)
                m_context.progress({object.object, done, true});
            cursor = page.cursor;
            isLast = page.isLast || page.endsFullSync;
        }
        return {};
    }

    /// Seen twice, a record is counted twice: the numbers say how many, not exactly which.
    Result<void> propose(const ObjectMap &object, const Mapper &mapper, const PullPage &page)
    {
        auto step = TRY(store::SyncTransaction::begin(m_context.store, m_context.connection));
        for (const RemoteRecord &record : page.records) {
            const auto link = TRY(step->state().links.to(object.object, record.id));
            if (record.isDeleted || link || !record.problem.isEmpty())
                continue;
            ++m_there[object.entity];
            const auto values = mapper.toLocal(record).values;
            const auto match = TRY(findMatch(m_context, object, record, values, true));
            if (!match.record)
                continue;
            TRY(m_matches.propose(asProposed(m_context.store, object, record, values, match)));
        }
        return m_context.commit(*step);
    }

    /// Nothing when there is nothing to ask about.
    Result<std::optional<store::MatchesFound>> count()
    {
        store::MatchesFound found;
        std::vector<EntityKind> counted;
        for (const ObjectMap &object : m_context.objects) {
            if (!isMatchedNow(m_context, object) || std::ranges::find(counted, object.entity) != counted.end())
                continue;
            counted.push_back(object.entity);
            const qint64 same = TRY(m_matches.countProposed(object.entity));
            const qint64 here = TRY(countSent(object.entity));
            found.entities.push_back({m_context.store.schema().entity(object.entity).name, same,
                std::max<qint64>(0, m_there[object.entity] - same), std::max<qint64>(0, here - same)});
        }
        const store::MatchesFound::Counts sum = found.sum();
        const qint64 fine = matchesAgain(m_context.connection) ? 0 : alwaysFine; // what was linked could come twice
        if (sum.same <= fine && sum.newThere <= fine)
            return std::nullopt;
        return found;
    }

    Result<qint64> countSent(EntityKind entity)
    {
        qint64 sum = 0;
        for (const ObjectMap &object : m_context.objects) {
            const bool isCounted = !matchesAgain(m_context.connection)
                || store::isMatchedAgain(m_context.connection.settings, object.object);
            if (object.entity != entity || !object.isPushed() || !isCounted)
                continue;
            const auto count = m_context.store.count(
                {entity, {}, Filter::all({filterFor(object), m_context.route.of(entity)}), {}, {}, -1, false});
            if (!count)
                return count;
            const qint64 linked = matchesAgain(m_context.connection)
                ? TRY(m_context.state().links.liveCount(object.object))
                : 0;
            sum += std::max<qint64>(0, *count - linked);
        }
        return sum;
    }

    Result<void> stop(const store::MatchesFound &question)
    {
        const store::MatchesFound::Counts sum = question.sum();
        const QString problem = Reason::tr(
            "%1 records look the same here and in %2, %3 are only there and %4 only here. Nothing was linked or sent")
                                    .arg(sum.same)
                                    .arg(m_context.connection.name)
                                    .arg(sum.newHere)
                                    .arg(sum.newThere);
        TRY(store::Connections(m_context.store)
                .setState(m_context.connection.number, store::ConnectionState::Stopped, problem, question));
        return fail(Error::Kind::AwaitsAnswer, problem, m_context.connection.name);
    }

    Result<void> markInitiallyMatched()
    {
        QJsonObject &settings = m_context.connection.settings;
        QStringList left = settings.value(store::matchAgainKey).toVariant().toStringList();
        for (const ObjectMap &object : m_context.objects) {
            if (isMatchedFirst(object))
                left.removeAll(object.object);
        }
        settings.insert(initiallyMatchedKey.toString(), true);
        if (left.isEmpty())
            settings.remove(store::matchAgainKey);
        else // the account denies them just now
            settings.insert(store::matchAgainKey, QJsonArray::fromStringList(left));
        return store::Connections(m_context.store).setSettings(m_context.connection.number, settings);
    }

    RoundContext &m_context;
    store::Matches m_matches;
    LinkReferences m_references;
    std::map<EntityKind, qint64> m_there;
};

} // namespace

bool isMatchedFirst(const ObjectMap &object)
{
    const bool isPeoples = object.entity != EntityKind::User && object.entity != EntityKind::Pipeline
        && object.entity != EntityKind::Stage;
    return isPeoples && object.isPulled();
}

Result<bool> isInitiallyLinked(RoundContext &context)
{
    const QJsonValue again = context.connection.settings.value(store::matchAgainKey);
    const bool hasSome = std::ranges::any_of(
        context.objects, [&](const ObjectMap &object) { return isMatchedNow(context, object); });
    if (!again.isUndefined() && (!again.isArray() || hasSome))
        return false;
    if (context.connection.lastSuccess || context.connection.settings.value(initiallyMatchedKey).toBool())
        return true;
    return context.state().others.haveLinks().map([](bool isFilled) { return !isFilled; });
}

Result<void> runInitialMatching(RoundContext &context)
{
    return InitialMatching(context).run();
}

} // namespace satchel::sync
