// SPDX-License-Identifier: GPL-3.0-or-later
#include "moving/MoveReport.h"

#include "domain/Reason.h"
#include "moving/MoveIssues.h"
#include "store/sync/SyncDirections.h"

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace satchel::moving {

namespace {

using State = store::ConnectionState;

constexpr qint64 exampleCount = 3;

class Reporting
{
public:
    Reporting(store::Store &store, const MoveSide &from, const MoveSide &to, const std::function<bool()> &isCancelled)
        : m_store(store), m_from(from), m_to(to), m_isCancelled(isCancelled),
          m_records(store, from.connection.number, to.connection.number)
    {
    }

    Result<MoveReport> run()
    {
        const auto isRead = [this](EntityKind kind) {
            const auto known = m_records.hasLinked(kind);
            return known && *known;
        };
        auto possible = TRY(possibleIssues(m_store.schema(), m_from, m_to, isRead));
        TRY(addRefusals(possible.issues));
        for (MoveIssue &issue : possible.issues) {
            TRY(checkCancelled());
            TRY(count(issue));
        }
        TRY(readKinds());
        std::ranges::stable_partition(m_report.issues, &MoveIssue::isOfRecord);
        m_report.obstacles = obstaclesOf(m_from, m_to);
        TRY(readState());
        return std::move(m_report);
    }

private:
    Result<void> checkCancelled() const
    {
        return m_isCancelled && m_isCancelled() ? fail(Error::Kind::Cancelled, Reason::tr("the report was stopped"))
                                                : Result<void>();
    }

    Result<void> addRefusals(std::vector<MoveIssue> &issues)
    {
        const auto refusals = TRY(m_records.refusals());
        for (const store::MoveRefusal &refusal : refusals) {
            MoveIssue issue{MoveIssue::Cause::Refused, {refusal.entity, {}, refusal.field}, {}, refusal.field};
            issue.selection.refusal = refusal.reason;
            issue.reason = refusal.reason;
            issues.push_back(std::move(issue));
        }
        return {};
    }

    Result<void> count(MoveIssue &issue)
    {
        issue.count = TRY(m_records.count(issue.selection));
        if (issue.count.linked == 0 && issue.count.onlyHere == 0)
            return {};
        if (issue.isOfRecord() && issue.cause != MoveIssue::Cause::Refused)
            m_leftOut[issue.entity()] += issue.count.linked;
        const auto first = TRY(m_records.page(issue.selection, 0, exampleCount));
        for (const store::MovedRecord &record : first)
            issue.examples.append(m_store.title(issue.entity(), record.id));
        if (issue.cause == MoveIssue::Cause::NoCounterpart) {
            TRY(nameTargets(issue));
        }
        m_report.issues.push_back(issue);
        return {};
    }

    /// Which users or stages they are.
    Result<void> nameTargets(MoveIssue &issue)
    {
        const Field *field = m_store.schema().entity(issue.entity()).find(issue.field);
        const auto targets = TRY(m_records.targets(issue.selection, exampleCount + 1));
        QStringList names;
        for (const RecordId target : targets)
            names.append(m_store.title(field->target, target));
        if (names.size() > exampleCount)
            names = names.first(exampleCount) << u"…"_s;
        if (!names.isEmpty())
            issue.reason = Reason::tr("%1 has no counterpart for: %2").arg(m_to.connection.name, names.join(u", "_s));
        return {};
    }

    Result<void> readKinds()
    {
        auto progress = TRY(m_records.progress());
        for (const EntityKind kind : movedKinds(m_from)) {
            const auto found = std::ranges::find(progress, kind, &store::MoveProgress::entity);
            if (found == progress.end())
                continue;
            const qint64 leftOut = std::min(m_leftOut[kind], found->missing);
            m_report.kinds.push_back(
                {kind, found->linked, found->there, found->unsent + found->missing - leftOut, found->refused, leftOut});
        }
        return {};
    }

    Result<void> readState()
    {
        const QString &target = m_to.connection.name;
        if (m_from.settings.movedTo == target)
            m_report.state = MoveState::Finished;
        if (m_from.settings.movesTo != target)
            return {};
        const auto isReadSince = TRY(store::isReadSinceItsLastChange(m_store, m_from.connection));
        if (!isReadSince && m_report.obstacles.empty())
            m_report.obstacles.push_back(MoveObstacle::SourceNotRead);
        m_report.state = m_report.obstacles.empty() && m_report.waiting() == 0 ? MoveState::Ready : MoveState::Running;
        return {};
    }

    store::Store &m_store;
    const MoveSide &m_from;
    const MoveSide &m_to;
    const std::function<bool()> &m_isCancelled;
    store::MoveRecords m_records;
    std::map<EntityKind, qint64> m_leftOut;
    MoveReport m_report;
};

} // namespace

QString stateName(MoveState state)
{
    switch (state) {
    case MoveState::Running: return u"running"_s;
    case MoveState::Ready: return u"ready"_s;
    case MoveState::Finished: return u"finished"_s;
    case MoveState::None: break;
    }
    return u"none"_s;
}

Result<MoveSide> sideOf(const store::Connection &connection, store::RemoteCatalog catalog)
{
    auto settings = TRY(store::ConnectionSettings::fromJson(connection.settings));
    return MoveSide{connection, std::move(settings), std::move(catalog)};
}

store::RemoteCatalog catalogOf(const store::VendorInfo &vendor)
{
    store::RemoteCatalog catalog;
    for (const store::SyncedObject &object : vendor.objects) {
        const auto direction = object.isSent ? store::SyncDirection::Both : store::SyncDirection::Pull;
        store::RemoteObject remote{object.object, object.entity, direction};
        for (const QString &field : object.fields)
            remote.pairs.push_back({{field}, {field}, store::SyncDirection::Both});
        catalog.push_back(std::move(remote));
    }
    return catalog;
}

qint64 MoveReport::waiting() const
{
    return std::accumulate(
        kinds.begin(), kinds.end(), qint64(0), [](qint64 sum, const MovingKind &kind) { return sum + kind.waiting; });
}

qint64 MoveReport::notThere() const
{
    return std::accumulate(kinds.begin(), kinds.end(), qint64(0),
        [](qint64 sum, const MovingKind &kind) { return sum + kind.linked - kind.there; });
}

std::vector<MoveObstacle> obstaclesOf(const MoveSide &from, const MoveSide &to)
{
    std::vector<MoveObstacle> obstacles;
    const auto add = [&](bool applies, MoveObstacle obstacle) {
        if (applies)
            obstacles.push_back(obstacle);
    };
    const auto isSignedOut = [](const store::Connection &one) { return one.state == State::NeedsAuthorization; };
    add(to.connection.question.has_value(), MoveObstacle::TargetAsks);
    add(to.connection.isPaused, MoveObstacle::TargetPaused);
    add(isSignedOut(to.connection), MoveObstacle::TargetSignedOut);
    add(!to.connection.lastSuccess && obstacles.empty(), MoveObstacle::TargetNotRead);
    add(from.connection.isPaused && from.settings.movedTo.isEmpty(), MoveObstacle::SourcePaused);
    add(isSignedOut(from.connection), MoveObstacle::SourceSignedOut);
    const bool isUnread = from.connection.state != State::Ready || !from.connection.lastSuccess;
    add(isUnread && !isSignedOut(from.connection), MoveObstacle::SourceNotRead);
    return obstacles;
}

Result<MoveReport> reportMove(
    store::Store &store, const MoveSide &from, const MoveSide &to, const std::function<bool()> &isCancelled)
{
    return Reporting(store, from, to, isCancelled).run();
}

std::vector<EntityKind> sentAgain(const MoveSide &from)
{
    std::vector<EntityKind> kinds;
    for (const store::RemoteObject &object : from.catalog) {
        const auto chosen = from.settings.objects.find(object.object);
        const auto direction = store::narrowed(object.direction,
            chosen == from.settings.objects.end() ? store::SyncDirection::Both : chosen->second.direction);
        if (store::pushes(direction) && std::ranges::find(kinds, object.entity) == kinds.end())
            kinds.push_back(object.entity);
    }
    return kinds;
}

} // namespace satchel::moving
