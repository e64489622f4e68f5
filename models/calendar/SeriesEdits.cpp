// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/SeriesEdits.h"

#include "calendar/RuleText.h"
#include "domain/Reason.h"
#include "domain/recurrence/RecurrenceStartParts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::calendar {

namespace {

constexpr auto countPart = "COUNT"_L1;
constexpr auto untilPart = "UNTIL"_L1;

/// Local time as a series counts it: of whole days their midnight.
LocalSeconds localStart(const EventTime &time)
{
    return time.isAllDay ? keyOf(time) : ZoneClock(time.zone).toLocal(keyOf(time));
}

bool names(const RecurrenceSet &set, OccurrenceKey key)
{
    RecurrenceSetIterator occurrences(set);
    occurrences.skipTo(key);
    return occurrences.next() == key;
}

/// How the times of a series move with one of its occurrences.
class Shift
{
public:
    Shift(const EventTime &from, const EventTime &to) : m_from(from), m_to(to) {}

    /// By as many days as the occurrence, and to its time of the day.
    OccurrenceKey byDays(OccurrenceKey key) const { return moved(key, localStart(m_to) - localStart(m_from)); }
    /// To its time of the day only.
    OccurrenceKey withinDay(OccurrenceKey key) const
    {
        return moved(
            key, floorModulo(localStart(m_to), secondsPerDay) - floorModulo(localStart(m_from), secondsPerDay));
    }
    /// Of a rule of two weekdays only one moves: a time moves by days where the series is then, else it keeps its day.
    OccurrenceKey within(const RecurrenceSet &set, OccurrenceKey key) const
    {
        const OccurrenceKey kept = withinDay(key);
        return !names(set, byDays(key)) && names(set, kept) ? kept : byDays(key);
    }
    const EventTime &to() const { return m_to; }

private:
    OccurrenceKey moved(OccurrenceKey key, LocalSeconds by) const
    {
        const LocalSeconds local = (m_from.isAllDay ? key : ZoneClock(m_from.zone).toLocal(key)) + by;
        return m_to.isAllDay ? toLocalSeconds(dateOf(local), QTime(0, 0)) : ZoneClock(m_to.zone).toUtc(local);
    }

    EventTime m_from;
    EventTime m_to;
};

/// A series after one of its occurrences has moved.
struct MovedSeries
{
    Shift shift;
    QString rule;
    RecurrenceSet set; // of the rule alone

    OccurrenceKey operator()(OccurrenceKey key) const { return shift.within(set, key); }
};

const Value *given(const std::vector<FieldValue> &values, QStringView field)
{
    const auto found = std::ranges::find(values, field, &FieldValue::field);
    return found == values.end() ? nullptr : &found->value;
}

/// A later value of the same field counts.
void set(std::vector<FieldValue> &values, QStringView field, Value value)
{
    std::erase_if(values, [field](const FieldValue &one) { return one.field == field; });
    values.push_back({field.toString(), std::move(value)});
}

Value listOf(const std::set<OccurrenceKey> &keys, bool isAllDay)
{
    QStringList texts;
    for (const OccurrenceKey key : keys)
        texts.append(dateText(key, isAllDay));
    return texts.isEmpty() ? Value() : Value(texts);
}

/// UNTIL of a series whose last possible start this is.
QString untilText(OccurrenceKey last, bool isAllDay)
{
    const QString day = dateOf(last).toString(u"yyyyMMdd"_s);
    return isAllDay ? day : day + u'T' + timeOf(last).toString(u"HHmmss"_s) + u'Z';
}

QString untilBefore(OccurrenceKey key, bool isAllDay)
{
    return untilText(isAllDay ? key - secondsPerDay : key - 1, isAllDay);
}

/// What the records of a series have in common; the rest belongs to the series or to one of its occurrences.
bool isShared(const Field &field)
{
    static const QStringList own = {field::recurrence, field::added_dates, field::excluded_dates, field::recurrence_of,
        field::recurrence_at, field::uid, field::external_id, field::outcome, field::rating, field::sequence,
        field::sent_sequence, field::pinned, field::duration_seconds, field::at, field::all_day, field::zone};
    return !field.isSystem() && !own.contains(field.name);
}

std::vector<FieldValue> timeValues(const EventTime &time, const QString &zone)
{
    return {{field::at, time.start}, {field::duration_seconds, time.seconds},
        {field::all_day, time.isAllDay ? Value(true) : Value()}, {field::zone, zone.isEmpty() ? Value() : Value(zone)}};
}

class Planner
{
public:
    explicit Planner(const OccurrenceTarget &target)
        : m_target(target), m_time(eventTimeOf(target.series, target.here)), m_occurrence(movedTo(m_time, target.key)),
          m_fields(seriesFieldsOf(target.series))
    {
    }

    Result<void> read()
    {
        m_set = TRY(recurrenceSetOf(m_fields, m_time));
        RecurrenceSetIterator occurrences(m_set);
        m_first = occurrences.next();
        occurrences.skipTo(m_target.key);
        const bool isThere = m_target.key == m_first || occurrences.next() == m_target.key;
        return isThere ? Result<void>()
                       : fail(Error::Kind::NotFound, Reason::tr("the series has no occurrence at this time"));
    }

    bool isFirst() const { return m_first == m_target.key; }

    std::vector<Edit> changeThis(const std::vector<FieldValue> &values) const
    {
        std::vector<FieldValue> own = sharedValues();
        for (FieldValue &value : timeValues(m_occurrence, m_target.series.text(field::zone)))
            own.push_back(std::move(value));
        set(own, field::recurrence_of, m_target.series.id.toString());
        set(own, field::recurrence_at, m_occurrence.start);
        const RecordId id = m_target.newId();
        const Value sent = m_target.series.value(field::sent_sequence);
        if (!isEmpty(sent)) { // people know the occurrence as the series has it, and the change is counted
            set(own, field::sequence, sent);
            set(own, field::sent_sequence, sent);
            std::erase_if(own, [](const FieldValue &value) { return isEmpty(value.value); });
            Edit exclude = excludeThis();
            exclude.values.push_back({field::sequence, m_target.series.value(field::sequence)}); // no new version of it
            return {Edit::create(EntityKind::Activity, id, std::move(own)),
                Edit::update(EntityKind::Activity, id, values), std::move(exclude)};
        }
        for (const FieldValue &value : values)
            set(own, value.field, value.value);
        std::erase_if(own, [](const FieldValue &value) { return isEmpty(value.value); });
        return {Edit::create(EntityKind::Activity, id, std::move(own)), excludeThis()};
    }

    Edit excludeThis() const
    {
        std::set<OccurrenceKey> excluded = m_set.excluded;
        excluded.insert(m_target.key);
        return update({{field::excluded_dates, listOf(excluded, m_time.isAllDay)}});
    }

    /// The series without what follows.
    Edit endBefore() const
    {
        const QString rule = withRulePart(
            withRulePart(m_fields.rule, countPart, {}), untilPart, untilBefore(m_target.key, m_time.isAllDay));
        return update({{field::recurrence, rule}, {field::added_dates, before(added())},
            {field::excluded_dates, before(m_set.excluded)}});
    }

    Result<std::vector<Edit>> changeFollowing(const std::vector<FieldValue> &values) const
    {
        const EventTime time = timeAfter(values);
        const auto series = TRY(movedSeries(restOfRule(), Shift(m_occurrence, time), keyOf(time)));
        std::vector<FieldValue> own = sharedValues();
        addSeriesValues(own, series, true);
        for (const FieldValue &value : values)
            set(own, value.field, value.value);
        for (const FieldValue &value : timeValues(time, zoneAfter(values)))
            set(own, value.field, value.value);
        std::erase_if(own, [](const FieldValue &value) { return isEmpty(value.value); });
        const RecordId id = m_target.newId();
        std::vector<Edit> edits = {endBefore(), Edit::create(EntityKind::Activity, id, std::move(own))};
        moveExceptions(edits, series, id, true);
        return edits;
    }

    Result<std::vector<Edit>> changeAll(const std::vector<FieldValue> &values) const
    {
        const Shift shift(m_occurrence, timeAfter(values));
        auto series = TRY(movedSeries(m_fields.rule, shift, shift.byDays(keyOf(m_time))));
        OccurrenceKey start = shift.byDays(keyOf(m_time));
        if (!names(series.set, start)) {
            start = shift.withinDay(keyOf(m_time));
            series = TRY(movedSeries(m_fields.rule, shift, start));
        }
        TRY(checkNamesTarget(series));
        std::vector<FieldValue> own;
        addSeriesValues(own, series, false);
        for (const FieldValue &value : values)
            set(own, value.field, value.value);
        for (const FieldValue &value : timeValues(movedTo(shift.to(), start), zoneAfter(values)))
            set(own, value.field, value.value);
        std::vector<Edit> edits = {update(std::move(own))};
        moveExceptions(edits, series, m_target.series.id, false);
        return edits;
    }

    std::vector<Edit> deleteFollowing() const
    {
        std::vector<Edit> edits = {endBefore()};
        removeExceptions(edits, true);
        return edits;
    }

    std::vector<Edit> deleteAll() const
    {
        std::vector<Edit> edits = {Edit::remove(EntityKind::Activity, m_target.series.id)};
        removeExceptions(edits, false);
        return edits;
    }

private:
    Edit update(std::vector<FieldValue> values) const
    {
        return Edit::update(EntityKind::Activity, m_target.series.id, std::move(values));
    }

    std::vector<FieldValue> sharedValues() const
    {
        std::vector<FieldValue> values;
        for (const Field &field : m_target.series.entity->fields) {
            if (isShared(field))
                values.push_back({field.name, m_target.series.value(field.name)});
        }
        return values;
    }

    QString zoneAfter(const std::vector<FieldValue> &values) const
    {
        const Value *zone = given(values, field::zone);
        return zone ? textOf(*zone) : m_target.series.text(field::zone);
    }

    /// When the occurrence takes place after the change.
    EventTime timeAfter(const std::vector<FieldValue> &values) const
    {
        Record changed = m_target.series;
        changed.set(field::at, m_occurrence.start);
        for (const FieldValue &value : values) {
            if (changed.entity->find(value.field))
                changed.set(value.field, value.value);
        }
        return eventTimeOf(changed, m_target.here);
    }

    /// The rule, with what is left of its COUNT.
    QString restOfRule() const
    {
        if (m_set.rule.count == 0)
            return m_fields.rule;
        const RecurrenceRule &rule = m_set.rule;
        RecurrenceIterator occurrences(m_time.isAllDay ? withoutTimes(rule) : rule, localStart(m_time));
        occurrences.skipTo(localStart(m_occurrence)); // what was excluded counts too
        const qint64 rest = std::max<qint64>(1, occurrences.remaining());
        return withRulePart(m_fields.rule, countPart, QString::number(rest));
    }

    /// Without the activity's own time, which recurrenceSetOf adds.
    std::set<OccurrenceKey> added() const
    {
        std::set<OccurrenceKey> keys = m_set.added;
        keys.erase(keyOf(m_time));
        return keys;
    }

    Value before(const std::set<OccurrenceKey> &keys) const
    {
        return listOf({keys.begin(), keys.lower_bound(m_target.key)}, m_time.isAllDay);
    }

    /// The last possible start moves along, so that the last occurrence stays the last.
    QString withUntilMoved(const QString &rule, const Shift &shift) const
    {
        const auto until = m_set.rule.until;
        if (!until || rulePart(rule, untilPart).isEmpty())
            return rule;
        const LocalSeconds written = toLocalSeconds(until->date, until->hasTime() ? until->time : QTime(0, 0));
        const bool isKey = m_time.isAllDay || until->isUtc;
        const OccurrenceKey last = shift.byDays(isKey ? written : ZoneClock(m_time.zone).toUtc(written));
        return withRulePart(rule, untilPart, untilText(last, shift.to().isAllDay));
    }

    /// `start` is the first occurrence of the series afterwards.
    Result<MovedSeries> movedSeries(const QString &rule, const Shift &shift, OccurrenceKey start) const
    {
        const DayNumber from = floorDivide(localStart(m_occurrence), secondsPerDay);
        const DayNumber to = floorDivide(localStart(shift.to()), secondsPerDay);
        MovedSeries series{shift, ruleMoved(withUntilMoved(rule, shift), from, to), {}};
        series.set = TRY(recurrenceSetOf({series.rule, {}, {}}, movedTo(shift.to(), start)));
        series.set.added.clear();
        return series;
    }

    Result<void> checkNamesTarget(const MovedSeries &series) const
    {
        RecurrenceSet before = m_set;
        before.added.clear();
        if (!names(before, m_target.key) || names(series.set, keyOf(series.shift.to())))
            return {};
        return fail(Error::Kind::Invalid,
            Reason::tr("the rule of the series does not name this day; move only this one, or change the rule"),
            field::recurrence);
    }

    void addSeriesValues(std::vector<FieldValue> &values, const MovedSeries &series, bool onlyFollowing) const
    {
        const auto moved = [&](const std::set<OccurrenceKey> &keys) {
            std::set<OccurrenceKey> result;
            for (const OccurrenceKey key : keys) {
                if (!onlyFollowing || key >= m_target.key)
                    result.insert(series(key));
            }
            return listOf(result, series.shift.to().isAllDay);
        };
        set(values, field::recurrence, series.rule);
        set(values, field::added_dates, moved(added()));
        set(values, field::excluded_dates, moved(m_set.excluded));
    }

    OccurrenceKey keyOfException(const Record &exception) const
    {
        EventTime time = m_time;
        time.start = valueOr<Instant>(exception.value(field::recurrence_at));
        return keyOf(time);
    }

    void moveExceptions(std::vector<Edit> &edits, const MovedSeries &series, RecordId id, bool onlyFollowing) const
    {
        for (const Record &exception : m_target.exceptions) {
            const OccurrenceKey key = keyOfException(exception);
            if (onlyFollowing && key < m_target.key)
                continue;
            const Instant at = movedTo(series.shift.to(), series(key)).start;
            edits.push_back(Edit::update(EntityKind::Activity, exception.id,
                {{field::recurrence_of, id.toString()}, {field::recurrence_at, at}}));
        }
    }

    void removeExceptions(std::vector<Edit> &edits, bool onlyFollowing) const
    {
        for (const Record &exception : m_target.exceptions) {
            if (!onlyFollowing || keyOfException(exception) >= m_target.key)
                edits.push_back(Edit::remove(EntityKind::Activity, exception.id));
        }
    }

    const OccurrenceTarget &m_target;
    EventTime m_time; // of the first occurrence
    EventTime m_occurrence; // as it is now
    SeriesFields m_fields;
    RecurrenceSet m_set;
    std::optional<OccurrenceKey> m_first;
};

} // namespace

Result<std::vector<Edit>> editsToChange(
    const OccurrenceTarget &target, SeriesScope scope, const std::vector<FieldValue> &values)
{
    Planner planner(target);
    TRY(planner.read());
    if (scope == SeriesScope::This)
        return planner.changeThis(values);
    if (scope == SeriesScope::ThisAndFollowing && !planner.isFirst())
        return planner.changeFollowing(values);
    return planner.changeAll(values);
}

Result<std::vector<Edit>> editsToDelete(const OccurrenceTarget &target, SeriesScope scope)
{
    Planner planner(target);
    TRY(planner.read());
    if (scope == SeriesScope::This)
        return std::vector<Edit>{planner.excludeThis()};
    if (scope == SeriesScope::ThisAndFollowing && !planner.isFirst())
        return planner.deleteFollowing();
    return planner.deleteAll();
}

} // namespace satchel::calendar
