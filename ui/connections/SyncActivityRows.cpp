// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/SyncActivityRows.h"

#include "domain/LocaleText.h"
#include "domain/StoredReason.h"
#include "ui/common/Painting.h"
#include "ui/common/SyncText.h"
#include "ui/connections/RequestText.h"
#include "ui/connections/TokenReminder.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;
using store::RequestCause;
using store::SchemaChange;

namespace {

constexpr double scarce = 0.8; // of a budget

QString joined(const QStringList &parts)
{
    QStringList given = parts;
    given.removeAll(QString());
    return given.join(u" · "_s);
}

/// "Won, Lost and 4,980 more"
QString listOf(const QStringList &words, qint64 more, const Formats &formats)
{
    QStringList isolatedWords;
    for (const QString &word : words)
        isolatedWords.append(isolated(word));
    const QString list = isolatedWords.join(QLocale().textDirection() == Qt::RightToLeft ? u"، "_s : u", "_s);
    return more == 0 ? list : SyncActivityRows::tr("%1 and %2 more", "list, count").arg(list, formats.count(more));
}

} // namespace

SyncActivityRows::SyncActivityRows(const PageContext &context, const items::SyncActivityModel &model)
    : m_context(context), m_model(model), m_activity(model.activity()), m_formats(context.formats()),
      m_now(context.workspace.clock().now())
{
}

std::vector<FigureStrip::Figure> SyncActivityRows::figures() const
{
    const SyncText words(m_formats, m_now);
    const store::RoundFigures &today = m_activity.today;
    const store::RoundFigures &month = m_activity.month;
    const store::RequestFigures &requests = m_activity.requestsToday;
    const QString none = u"–"_s;
    const QString rate = month.rounds == 0
        ? none
        : m_formats.percent(Decimal::fromMillionths((month.rounds - month.failed) * 1000 / month.rounds * 100000));
    const bool hasTime = month.rounds > month.failed;
    return {{tr("Synced today"), m_formats.count(today.records), tr("records, both ways")},
        {tr("Failed today"), m_formats.count(today.failed),
            tr("of %Ln sync(s)", nullptr, static_cast<int>(today.rounds))},
        {tr("Needs attention"), m_formats.count(m_activity.parked), tr("could not be synced as is")},
        {tr("Success rate"), rate, tr("last 30 days")},
        {tr("Average sync time"), hasTime ? words.took(month.averageMilliseconds) : none,
            hasTime ? tr("95 % within %1", "duration").arg(words.took(month.p95Milliseconds)) : tr("last 30 days")},
        {tr("Requests today"), m_formats.count(requests.requests),
            requests.requests == 0
                ? tr("none yet")
                : tr("%1 each, 95 % within %2", "durations")
                      .arg(words.took(requests.averageMilliseconds), words.took(requests.p95Milliseconds))}};
}

QString SyncActivityRows::times(qint64 count, Instant last) const
{
    const SyncText words(m_formats, m_now);
    return tr("%Ln time(s), last %1", "time of the last", static_cast<int>(count)).arg(words.clock(last));
}

std::vector<SyncRow> SyncActivityRows::problems() const
{
    std::vector<std::pair<bool, SyncRow>> rows; // whether nobody has to do anything
    for (const store::RoundFailures &failures : m_activity.rounds)
        rows.emplace_back(RequestText::isHarmless(RequestText::causeOf(failures.error.kind)), roundRow(failures));
    for (const store::ParkedFailures &parked : m_activity.parkedCauses)
        rows.emplace_back(false, parkedRow(parked));
    for (const store::RequestFailures &failures : m_activity.requests) {
        const bool isKnown = std::ranges::any_of(m_activity.rounds, [&](const store::RoundFailures &round) {
            return round.connection == failures.connection && RequestText::causeOf(round.error.kind) == failures.cause;
        });
        if (!isKnown)
            rows.emplace_back(RequestText::isHarmless(failures.cause), requestRow(failures));
    }
    std::ranges::stable_sort(rows, {}, &std::pair<bool, SyncRow>::first);
    std::vector<SyncRow> sorted;
    for (auto &[isHarmless, row] : rows)
        sorted.push_back(std::move(row));
    return sorted;
}

SyncRow SyncActivityRows::roundRow(const store::RoundFailures &failures) const
{
    const QString system = m_model.systemOf(failures.connection);
    const RequestCause cause = RequestText::causeOf(failures.error.kind);
    SyncRow row;
    row.icon = Icon::Warning;
    row.meaning = &Theme::red;
    row.title = SyncText::failure(failures.error, system);
    row.detail = joined({isolated(m_model.nameOf(failures.connection)), times(failures.count, failures.last),
        RequestText::remedy(cause, system)});
    row.link = tr("Requests");
    row.key = failures.connection;
    return row;
}

SyncRow SyncActivityRows::parkedRow(const store::ParkedFailures &parked) const
{
    const store::ParkedGroup &group = parked.group;
    const bool isOurs = !group.cause.isFromRemote();
    const Entity *entity = isOurs ? &m_context.workspace.schema().entity(group.cause.entity) : nullptr;
    const Field *field = entity ? entity->find(group.cause.field) : nullptr;
    const QString kind = entity ? entity->pluralLabel : m_model.objectName(parked.connection, group.cause.object);
    SyncRow row;
    row.icon = Icon::Pause;
    row.meaning = &Theme::amber;
    row.title = translatedReason(group.cause.reason);
    row.detail = joined({isolated(m_model.nameOf(parked.connection)),
        field ? tr("%1: %2", "kind of records, field").arg(kind, field->label) : kind,
        tr("%Ln record(s)", nullptr, static_cast<int>(group.count)),
        tr("Correct it here or in %1, then retry.").arg(m_model.systemOf(parked.connection))});
    row.link = tr("Show");
    return row;
}

SyncRow SyncActivityRows::requestRow(const store::RequestFailures &failures) const
{
    const QString system = m_model.systemOf(failures.connection);
    const bool isHarmless = RequestText::isHarmless(failures.cause);
    SyncRow row;
    row.icon = isHarmless ? Icon::Info : Icon::Warning;
    row.meaning = isHarmless ? &Theme::grey : &Theme::amber;
    row.title = tr("%1: %2", "system, what went wrong").arg(system, inSentence(RequestText::cause(failures.cause)));
    row.detail = joined({isolated(m_model.nameOf(failures.connection)), times(failures.count, failures.last),
        RequestText::remedy(failures.cause, system)});
    row.link = tr("Requests");
    row.key = failures.connection;
    return row;
}

std::vector<SyncRow> SyncActivityRows::budgets() const
{
    std::vector<SyncRow> rows;
    for (const store::BudgetUse &budget : m_activity.budgets)
        rows.push_back(budgetRow(budget));
    std::ranges::stable_sort(rows, std::greater(), [](const SyncRow &row) { return row.share.value_or(-1); });
    return rows;
}

SyncRow SyncActivityRows::budgetRow(const store::BudgetUse &budget) const
{
    SyncRow row;
    row.icon = Icon::Connection;
    row.title = m_model.nameOf(budget.connection);
    QStringList parts;
    if (budget.day) {
        const store::DailyRequests &day = *budget.day;
        row.share = static_cast<double>(day.used) / static_cast<double>(day.allowed);
        row.end = m_formats.percent(Decimal::fromMillionths(day.used * 1000 / day.allowed * 100000));
        row.meaning = day.used >= day.allowed ? &Theme::red : *row.share >= scarce ? &Theme::amber : &Theme::grey;
        const QString used = m_formats.count(day.used);
        const QString allowed = m_formats.count(day.allowed);
        parts.append(day.resetsAt ? tr("%1 of %2 requests, resets %3", "used, allowed, time")
                                        .arg(used, allowed, SyncText(m_formats, m_now).clock(*day.resetsAt))
                                  : tr("%1 of %2 requests in 24 hours").arg(used, allowed));
        if (day.isShared && day.own < day.used)
            parts.append(tr("%1 by Satchel", "requests").arg(m_formats.count(day.own)));
    } else {
        parts.append(
            budget.windowMilliseconds > 0 ? tr("no daily limit, or nothing requested today") : tr("no requests yet"));
    }
    if (budget.windowMilliseconds > 0)
        parts.append(tr("at most %1 in %2", "requests, duration")
                         .arg(m_formats.count(budget.windowRequests),
                             SyncText(m_formats, m_now).took(budget.windowMilliseconds)));
    if (budget.pausedUntil) {
        row.meaning = &Theme::amber;
        parts.append(tr("paused until %1", "time").arg(SyncText(m_formats, m_now).clock(*budget.pausedUntil)));
    }
    row.detail = joined(parts);
    row.key = budget.connection;
    return row;
}

std::vector<SyncRow> SyncActivityRows::secrets() const
{
    std::vector<SyncRow> rows;
    for (const store::SecretAge &secret : m_activity.secrets)
        rows.push_back(secretRow(secret));
    std::ranges::stable_sort(rows, {}, [](const SyncRow &row) { return row.meaning == &Theme::grey; });
    return rows;
}

SyncRow SyncActivityRows::secretRow(const store::SecretAge &secret) const
{
    const TokenReminder reminder(m_context.preferences, m_model.vendorOf(secret.connection));
    const bool isDue = reminder.isDue(secret, m_now);
    SyncRow row;
    row.icon = isDue ? Icon::Warning : Icon::Key;
    row.meaning = isDue ? &Theme::amber : &Theme::grey;
    row.title = m_model.nameOf(secret.connection);
    row.key = secret.connection;
    const QString since = secret.since ? m_formats.momentInSentence(*secret.since, m_now) : QString();
    if (isDue) {
        row.detail = TokenReminder::text(secret, m_now);
        row.link = tr("Replace…");
    } else if (!secret.isToken) {
        row.detail = joined({secret.since ? tr("Signed in since %1", "time").arg(since) : tr("Signed in"),
            tr("renewed automatically")});
    } else {
        row.detail = joined({secret.since ? tr("Token in use since %1", "time").arg(since) : tr("Token of unknown age"),
            reminder.days() > 0 ? tr("reminder after %Ln day(s)", nullptr, reminder.days()) : tr("no reminder")});
    }
    return row;
}

std::vector<SyncRow> SyncActivityRows::schemaChanges() const
{
    std::vector<SyncRow> rows;
    for (const SchemaChange &change : m_activity.schemaChanges)
        rows.push_back(schemaRow(change));
    return rows;
}

QString SyncActivityRows::changeText(const SchemaChange &change) const
{
    const QString label = isolated(change.label);
    switch (change.kind) {
    case SchemaChange::Kind::Gone: return tr("%1 no longer exists", "field").arg(label);
    case SchemaChange::Kind::Added: return tr("%1 is new", "field").arg(label);
    case SchemaChange::Kind::Retyped:
        return tr("%1 changed from %2 to %3", "field, types")
            .arg(label, isolated(change.before.value(0)), isolated(change.after.value(0)));
    case SchemaChange::Kind::Options: return tr("%1 has other options", "field").arg(label);
    case SchemaChange::Kind::ReadOnly: return tr("%1 can no longer be edited", "field").arg(label);
    case SchemaChange::Kind::Required: return tr("%1 is now required", "field").arg(label);
    }
    return {};
}

SyncRow SyncActivityRows::schemaRow(const SchemaChange &change) const
{
    SyncRow row;
    row.icon = change.isUsed ? Icon::Warning : Icon::Info;
    row.meaning = change.isUsed ? &Theme::amber : &Theme::grey;
    row.title = changeText(change);
    QStringList parts{
        tr("%1, %2", "connection, kind of records")
            .arg(isolated(m_model.nameOf(change.connection)), m_model.objectName(change.connection, change.object))};
    if (change.kind == SchemaChange::Kind::Options) {
        if (!change.after.isEmpty())
            parts.append(tr("new: %1", "options").arg(listOf(change.after, change.moreAfter, m_formats)));
        if (!change.before.isEmpty())
            parts.append(tr("gone: %1", "options").arg(listOf(change.before, change.moreBefore, m_formats)));
    }
    if (change.isUsed)
        parts.append(change.kind == SchemaChange::Kind::Gone ? tr("its values stay here and are no longer sent")
                                                             : tr("synced, check the mapping"));
    parts.append(SyncText(m_formats, m_now).clock(change.at));
    row.detail = joined(parts);
    row.link = tr("Acknowledge");
    row.key = change.number;
    return row;
}

} // namespace satchel::ui
