// SPDX-License-Identifier: GPL-3.0-or-later
// connection move: from one connection to another. Without an option it reports how far that is and what the other one
// cannot hold; --start, --finish and --cancel change the state of the move, --report writes a row for each record.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "app/commands/NamedConnection.h"
#include "app/ConnectionServices.h"
#include "moving/MoveReportFile.h"
#include "store/sync/Mappings.h"
#include "sync/session/Vendor.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

struct Outcome
{
    moving::MoveReport report;
    qint64 heldBack = 0; // what a cancel would send, or sends
};

constexpr std::pair<moving::MoveObstacle, const char *> obstacleTexts[] = {
    {moving::MoveObstacle::SourcePaused, "source_paused"},
    {moving::MoveObstacle::SourceSignedOut, "source_signed_out"},
    {moving::MoveObstacle::SourceNotRead, "source_not_read"},
    {moving::MoveObstacle::TargetPaused, "target_paused"},
    {moving::MoveObstacle::TargetSignedOut, "target_signed_out"},
    {moving::MoveObstacle::TargetAsks, "target_asks"},
    {moving::MoveObstacle::TargetNotRead, "target_not_read"},
};

QJsonObject toJson(const Schema &schema, const moving::MovingKind &kind)
{
    return {{u"entity"_s, schema.entity(kind.entity).name}, {u"linked"_s, kind.linked}, {u"there"_s, kind.there},
        {u"waiting"_s, kind.waiting}, {u"refused"_s, kind.refused}, {u"left_out"_s, kind.leftOut}};
}

QJsonObject toJson(const Schema &schema, const moving::MoveIssue &issue)
{
    return {{u"entity"_s, schema.entity(issue.entity()).name},
        {u"field"_s, issue.field.isEmpty() ? QJsonValue() : QJsonValue(issue.field)}, {u"reason"_s, issue.reason},
        {u"records"_s, issue.count.linked}, {u"only_here"_s, issue.count.onlyHere},
        {u"proposal"_s, issue.proposal.isEmpty() ? QJsonValue() : QJsonValue(issue.proposal)},
        {u"examples"_s, QJsonArray::fromStringList(issue.examples)}};
}

QJsonObject toJson(const Schema &schema, const QString &from, const QString &to, const Outcome &outcome)
{
    QJsonArray kinds;
    for (const moving::MovingKind &kind : outcome.report.kinds)
        kinds.append(toJson(schema, kind));
    QJsonArray cannot;
    for (const moving::MoveIssue &issue : outcome.report.issues)
        cannot.append(toJson(schema, issue));
    QJsonArray obstacles;
    for (const auto &[obstacle, text] : obstacleTexts) {
        const auto &all = outcome.report.obstacles;
        if (std::ranges::find(all, obstacle) != all.end())
            obstacles.append(QString::fromLatin1(text));
    }
    return {{u"from"_s, from}, {u"to"_s, to}, {u"state"_s, moving::stateName(outcome.report.state)},
        {u"kinds"_s, kinds}, {u"cannot"_s, cannot}, {u"obstacles"_s, obstacles}, {u"held_back"_s, outcome.heldBack}};
}

QString toText(const Schema &schema, const QString &from, const QString &to, const Outcome &outcome)
{
    QString text = u"%1 to %2: %3\n"_s.arg(from, to, moving::stateName(outcome.report.state));
    for (const moving::MovingKind &kind : outcome.report.kinds)
        text += u"  %1: %2 of %3 there, %4 waiting, %5 refused, %6 left out\n"_s
                    .arg(schema.entity(kind.entity).pluralLabel)
                    .arg(kind.there)
                    .arg(kind.linked)
                    .arg(kind.waiting)
                    .arg(kind.refused)
                    .arg(kind.leftOut);
    for (const moving::MoveIssue &issue : outcome.report.issues) {
        const Entity &entity = schema.entity(issue.entity());
        const Field *field = entity.find(issue.field);
        const QString what = field ? entity.pluralLabel + u", "_s + field->label : entity.pluralLabel;
        text += u"  %1: %2 (%3 records)\n"_s.arg(what, issue.reason).arg(issue.count.linked);
    }
    if (outcome.heldBack > 0)
        text += u"  %1 changes made here meanwhile are not sent to %2\n"_s.arg(outcome.heldBack).arg(from);
    return text;
}

/// What the other end of the move gets can only be said by its remote. The end that is left may be gone by now.
Result<moving::MoveSide> sideOf(
    ConnectionServices &services, const Schema &schema, const store::Connection &connection, bool isLeft)
{
    const auto session = TRY(services.open(connection.number));
    auto catalog = session->catalog();
    if (!catalog && isLeft) {
        const auto vendor = TRY(sync::Vendor::load(connection, schema));
        catalog = moving::catalogOf(vendor.info());
    }
    return catalog ? moving::sideOf(connection, std::move(*catalog)) : Result<moving::MoveSide>(fail(catalog.error()));
}

/// Refused where something would be left behind.
Result<void> checkFinish(const moving::MoveReport &report, const moving::MoveSide &from, const moving::MoveSide &to)
{
    using State = moving::MoveState;
    if (report.state != State::Running && report.state != State::Ready)
        return fail(Error::Kind::Invalid, u"there is no move to finish; --start begins it"_s, from.connection.name);
    const QString hint = u"; --report FILE lists them, --yes finishes all the same"_s;
    if (report.waiting() > 0)
        return fail(Error::Kind::Refused,
            u"%1 records wait to be sent to %2"_s.arg(report.waiting()).arg(to.connection.name) + hint,
            to.connection.name);
    if (report.state != State::Ready)
        return fail(Error::Kind::Refused,
            u"what has changed at %1 since its last sync may not be here"_s.arg(from.connection.name) + hint,
            from.connection.name);
    if (report.notThere() > 0)
        return fail(Error::Kind::Refused,
            u"%1 records are not at %2"_s.arg(report.notThere()).arg(to.connection.name) + hint, to.connection.name);
    return {};
}

class Move
{
public:
    Move(CommandRun &run, store::Store &store, store::Connection from)
        : m_run(run), m_store(store), m_from(std::move(from)), m_services(store, run.keychain(), run.policies)
    {
    }

    Result<Outcome> perform() { return m_run.invocation.has(u"cancel"_s) ? cancel() : proceed(); }

private:
    Result<Outcome> cancel()
    {
        const auto settings = TRY(store::ConnectionSettings::fromJson(m_from.settings));
        if (!settings.onlyReceives())
            return fail(Error::Kind::Invalid, u"there is no move to cancel"_s, m_from.name);
        Outcome outcome;
        outcome.heldBack = TRY(heldBack(settings));
        TRY(save(store::cancelMove(settings)));
        return outcome;
    }

    /// By what is known of the vendor: the remote need not answer for it.
    Result<qint64> heldBack(const store::ConnectionSettings &settings)
    {
        const auto vendor = TRY(sync::Vendor::load(m_from, m_store.schema()));
        const auto sent = moving::sentAgain({m_from, settings, moving::catalogOf(vendor.info())});
        return store::countHeldBack(m_store, m_from, sent);
    }

    Result<Outcome> proceed()
    {
        const auto target = TRY(store::checkMove(m_store, m_from, m_run.argument(2)));
        auto from = TRY(sideOf(m_services, m_store.schema(), m_from, true));
        const auto to = TRY(sideOf(m_services, m_store.schema(), target, false));
        auto report = TRY(moving::reportMove(m_store, from, to));
        if (m_run.invocation.has(u"report"_s)) {
            TRY(moving::writeMoveReport(m_store, from, to, report, m_run.invocation.value(u"report"_s)));
        }
        if (m_run.invocation.has(u"start"_s)) {
            TRY(save(store::startMove(from.settings, target.name)));
        } else if (m_run.invocation.has(u"finish"_s)) {
            const auto mayFinish = checkFinish(report, from, to);
            if (!mayFinish && (mayFinish.error().kind != Error::Kind::Refused || !m_run.invocation.has(u"yes"_s)))
                return fail(mayFinish.error());
            TRY(save(store::finishMove(from.settings)));
        } else {
            const auto held = TRY(heldBack(from.settings));
            return Outcome{std::move(report), held};
        }
        const auto changed = TRY(store::Connections(m_store).get(m_from.number));
        from = TRY(moving::sideOf(changed, std::move(from.catalog)));
        report = TRY(moving::reportMove(m_store, from, to));
        return Outcome{std::move(report), 0};
    }

    Result<void> save(const store::ConnectionSettings &settings)
    {
        return store::Mappings(m_store, m_from.number).saveSettings(settings.toJson());
    }

    CommandRun &m_run;
    store::Store &m_store;
    store::Connection m_from;
    ConnectionServices m_services;
};

} // namespace

int moveConnection(CommandRun &run)
{
    const auto chosen = std::ranges::count_if(std::initializer_list<QString>{u"start"_s, u"finish"_s, u"cancel"_s},
        [&](const QString &option) { return run.invocation.has(option); });
    if (chosen > 1)
        return run.usageError(u"say --start, --finish or --cancel"_s);
    if (run.invocation.has(u"cancel"_s) && run.invocation.has(u"report"_s))
        return run.usageError(u"a cancelled move has no report"_s, u"--report"_s);
    const auto opened = openConnection(run);
    if (!opened)
        return run.failed(opened.error());
    const auto &[store, from] = *opened;
    const auto outcome = Move(run, *store, from).perform();
    if (!outcome)
        return run.failed(outcome.error());
    if (run.isJson())
        run.terminal.print(
            QJsonDocument(toJson(store->schema(), from.name, run.argument(2), *outcome)).toJson(QJsonDocument::Compact)
            + '\n');
    else
        run.terminal.print(toText(store->schema(), from.name, run.argument(2), *outcome));
    return 0;
}

} // namespace satchel::app
