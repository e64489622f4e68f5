// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/TimedTriggers.h"

#include "domain/FieldNames.h"
#include "domain/Reason.h"

using namespace Qt::StringLiterals;

namespace satchel::rules {

namespace {

using Op = Filter::Op;
using Trigger = RuleTrigger::Kind;
using Period = RuleTrigger::Period;

Filter compare(const QString &path, Op op, const QString &value)
{
    return Filter::condition(path, op, {Operand::fromText(value)});
}

/// The day of a schedule in the period of `day`.
QDate scheduledDay(const RuleTrigger &trigger, QDate day)
{
    switch (trigger.period) {
    case Period::Day: return day;
    case Period::Week: return day.addDays(trigger.day - day.dayOfWeek());
    case Period::Month: return QDate(day.year(), day.month(), std::min(trigger.day, day.daysInMonth()));
    }
    return day;
}

QDate periodLater(const RuleTrigger &trigger, QDate day, int periods)
{
    switch (trigger.period) {
    case Period::Day: return day.addDays(periods);
    case Period::Week: return day.addDays(7 * periods);
    case Period::Month: return QDate(day.year(), day.month(), 1).addMonths(periods);
    }
    return day;
}

class DueSearch
{
public:
    DueSearch(store::Store &store, const AutomationRule &rule, Instant after, Instant until)
        : m_store(store), m_rule(rule), m_after(after), m_until(until), m_zone(store.clock().zone())
    {
    }

    Result<std::vector<DueRecord>> find()
    {
        switch (m_rule.trigger.kind) {
        case Trigger::DateReached: return byDate();
        case Trigger::Inactive: return byInactivity();
        case Trigger::ScoreReached: return byScore();
        case Trigger::Schedule: return bySchedule();
        default: return std::vector<DueRecord>();
        }
    }

private:
    Result<store::Rows> select(Filter more, const QStringList &columns)
    {
        return m_store.select(
            {m_rule.entity, columns, Filter::all({m_rule.filter, std::move(more)}), {}, {}, -1, false});
    }

    /// When the record with this date is due.
    Instant momentOf(const Value &value) const
    {
        const auto *instant = std::get_if<Instant>(&value);
        const QDate day = instant ? instant->dateIn(m_zone) : valueOr<QDate>(value);
        return Instant::at(day.addDays(m_rule.trigger.days), m_rule.trigger.at, m_zone);
    }

    bool isDue(Instant moment) const { return moment > m_after && moment <= m_until; }

    Result<std::vector<DueRecord>> byDate()
    {
        const QString &field = m_rule.trigger.field;
        const auto day = [&](Instant at) {
            return at.dateIn(m_zone).addDays(-m_rule.trigger.days).toString(Qt::ISODate);
        };
        const auto rows = TRY(select(Filter::all({compare(field, Op::GreaterOrEqual, day(m_after)),
                                         compare(field, Op::LessOrEqual, day(m_until))}),
            {field}));
        std::vector<DueRecord> due;
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const Value value = rows.value(row, 0);
            if (const Instant moment = momentOf(value); isDue(moment))
                due.push_back({rows.id(row), u"date "_s + toJson(value).toString(), moment});
        }
        return due;
    }

    /// Whoever had an activity in the days before the silence, and none since; without any, the creation counts.
    Result<std::vector<DueRecord>> byInactivity()
    {
        const auto instant = [&](Instant at) {
            return Instant::startOf(at.dateIn(m_zone).addDays(-m_rule.trigger.days), m_zone).toIso();
        };
        const QString first = instant(m_after);
        const QString silent = instant(Instant::startOf(m_until.dateIn(m_zone).addDays(1), m_zone));
        const auto within = [&](const FieldName &field) {
            return Filter::all({compare(field, Op::GreaterOrEqual, first), compare(field, Op::Less, silent)});
        };
        const auto rows = TRY(select(
            Filter::all({Filter::any({within(field::created_at), Filter::has(u"activity"_s, within(field::at), 1)}),
                Filter::negate(Filter::has(u"activity"_s, compare(field::at, Op::GreaterOrEqual, silent), 1))}),
            {field::created_at}));
        std::vector<DueRecord> due;
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const auto created = valueOr<Instant>(rows.value(row, 0));
            const Instant active = TRY(lastActivity(rows.id(row)));
            const Instant last = std::max(created, active);
            if (const Instant moment = momentOf(last); isDue(moment))
                due.push_back({rows.id(row), u"inactive "_s + last.toIso(), moment});
        }
        return due;
    }

    Result<Instant> lastActivity(RecordId record)
    {
        const Field *owner = ownerField(m_store.schema().entity(EntityKind::Activity), m_rule.entity);
        const auto rows = TRY(m_store.select({EntityKind::Activity, {field::at}, Filter::refersTo(owner->name, record),
            {field::at, true}, {}, 1, false}));
        return rows.isEmpty() ? Instant() : valueOr<Instant>(rows.value(0, 0));
    }

    Result<std::vector<DueRecord>> byScore()
    {
        const auto rows = TRY(
            select(compare(field::score, Op::GreaterOrEqual, QString::number(m_rule.trigger.score)), {}));
        std::vector<DueRecord> due;
        for (qsizetype row = 0; row < rows.size(); ++row)
            due.push_back({rows.id(row), u"score %1"_s.arg(m_rule.trigger.score), m_until});
        return due;
    }

    Result<std::vector<DueRecord>> bySchedule()
    {
        const Instant moment = lastScheduled(m_rule.trigger, m_until, m_zone);
        std::vector<DueRecord> due;
        if (!isDue(moment))
            return due;
        const auto rows = TRY(select({}, {}));
        for (qsizetype row = 0; row < rows.size(); ++row)
            due.push_back({rows.id(row), u"schedule "_s + moment.dateIn(m_zone).toString(Qt::ISODate), moment});
        return due;
    }

    store::Store &m_store;
    const AutomationRule &m_rule;
    Instant m_after;
    Instant m_until;
    QTimeZone m_zone;
};

} // namespace

bool isTimed(const RuleTrigger &trigger)
{
    return trigger.kind == Trigger::DateReached || trigger.kind == Trigger::Inactive
        || trigger.kind == Trigger::ScoreReached || trigger.kind == Trigger::Schedule;
}

Result<std::vector<DueRecord>> dueRecords(store::Store &store, const AutomationRule &rule, Instant after, Instant until)
{
    return DueSearch(store, rule, after, until).find();
}

Instant lastScheduled(const RuleTrigger &trigger, Instant until, const QTimeZone &zone)
{
    const QDate today = until.dateIn(zone);
    const Instant moment = Instant::at(scheduledDay(trigger, today), trigger.at, zone);
    return moment <= until ? moment
                           : Instant::at(scheduledDay(trigger, periodLater(trigger, today, -1)), trigger.at, zone);
}

Instant nextLook(const RuleTrigger &trigger, Instant after, const QTimeZone &zone)
{
    const bool isScheduled = trigger.kind == Trigger::Schedule;
    const RuleTrigger daily{.kind = Trigger::Schedule, .at = trigger.at};
    const RuleTrigger &asked = isScheduled ? trigger : daily;
    const QDate today = after.dateIn(zone);
    const Instant moment = Instant::at(scheduledDay(asked, today), asked.at, zone);
    return moment > after ? moment : Instant::at(scheduledDay(asked, periodLater(asked, today, 1)), asked.at, zone);
}

} // namespace satchel::rules
