// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/CalendarReader.h"

#include "calendar/Series.h"
#include "domain/ChoiceNames.h"
#include "domain/OpenDeals.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace satchel::calendar {

namespace {

/// Longer activities are found by their length, shorter ones by where they begin.
constexpr qint64 longSeconds = 2 * secondsPerDay;
/// A whole day begins up to so much later in another zone.
constexpr qint64 mostBetweenZones = 26 * 3600;
/// Of one series in one range; a rule of seconds has more.
constexpr size_t mostOccurrences = 2'000;
constexpr qint64 secondsOfTask = 30 * 60;

struct Bounds
{
    CalendarRange days;
    Instant from;
    Instant until; // not included
    QTimeZone here;

    /// Whole days are the same days wherever they are read.
    bool touches(const EventTime &time) const
    {
        if (time.isAllDay)
            return time.firstDay() <= days.last && time.lastDay() >= days.first;
        return time.start < until && (time.end() > from || time.start >= from);
    }
    Instant latestStart() const { return {until.ms + mostBetweenZones * 1000}; }
};

QString instantText(Instant at)
{
    return at.toIso();
}

Filter compare(QStringView field, Filter::Op op, const QString &operand)
{
    return Filter::condition(field.toString(), op, {Operand::fromText(operand)});
}

/// What belongs into a calendar also when it is over. Of notes and e-mails only those to come do.
Filter isScheduled(Instant now)
{
    static const std::array<ChoiceName, 5> kinds = {
        choice::call, choice::meeting, choice::demo_scheduled, choice::demo_completed, choice::follow_up};
    std::vector<Operand> names;
    for (const ChoiceName &kind : kinds)
        names.push_back(Operand::fromText(kind));
    return Filter::any({Filter::condition(field::kind, Filter::Op::In, names),
        compare(field::at, Filter::Op::Greater, instantText(now))});
}

class Reader
{
public:
    Reader(store::Store &store, const CalendarRange &range)
        : m_store(store), m_bounds{range, Instant::startOf(range.first, store.clock().zone()),
                              Instant::startOf(range.last.addDays(1), store.clock().zone()), store.clock().zone()}
    {
    }

    Result<std::vector<CalendarEntry>> read()
    {
        TRY(readActivities());
        TRY(readSeries());
        TRY(readTasks());
        TRY(readNextActions());
        std::ranges::stable_sort(m_entries, comesBefore);
        return std::move(m_entries);
    }

private:
    static QStringList activityColumns()
    {
        return {u"@title"_s, field::kind, field::at, field::duration_seconds, field::all_day, field::zone,
            field::recurrence, field::added_dates, field::excluded_dates, field::recurrence_of, field::owner,
            field::contact, field::company, field::deal, field::location, field::outcome, field::reminders};
    }

    CalendarEntry activityAt(const store::Rows &rows, qsizetype row) const
    {
        CalendarEntry entry;
        entry.id = rows.id(row);
        entry.title = rows.text(row, 0);
        entry.kind = rows.text(row, 1);
        entry.zone = rows.text(row, 5);
        entry.time = {valueOr<Instant>(rows.value(row, 2)), std::max<qint64>(0, rows.integer(row, 3)),
            valueOr<bool>(rows.value(row, 4)), zoneNamed(entry.zone, m_bounds.here)};
        entry.seriesOf = RecordId::fromString(rows.text(row, 9));
        entry.owner = rows.reference(row, 10);
        entry.contact = rows.reference(row, 11);
        entry.company = rows.reference(row, 12);
        entry.deal = rows.reference(row, 13);
        entry.place = rows.text(row, 14);
        entry.state = rows.text(row, 15);
        entry.reminders = valueOr<QStringList>(rows.value(row, 16));
        return entry;
    }

    void add(CalendarEntry entry)
    {
        if (m_bounds.touches(entry.time))
            m_entries.push_back(std::move(entry));
    }

    Result<store::Rows> activities(const Filter &filter)
    {
        return m_store.select({EntityKind::Activity, activityColumns(),
            Filter::all({filter, isScheduled(m_store.clock().now())}), {}, {}, -1, false});
    }

    Result<void> readActivities()
    {
        const Instant before{m_bounds.from.ms - longSeconds * 1000};
        const Filter once = Filter::condition(field::recurrence, Filter::Op::IsEmpty);
        const Filter beginsHere = Filter::all(
            {once, compare(field::at, Filter::Op::GreaterOrEqual, instantText(before)),
                compare(field::at, Filter::Op::Less, instantText(m_bounds.latestStart()))});
        const Filter isLong = Filter::all(
            {once, compare(field::duration_seconds, Filter::Op::Greater, QString::number(longSeconds)),
                compare(field::at, Filter::Op::Less, instantText(before))});
        for (const Filter &filter : {beginsHere, isLong}) {
            const auto rows = TRY(activities(filter));
            for (qsizetype row = 0; row < rows.size(); ++row)
                add(activityAt(rows, row));
        }
        return {};
    }

    Result<void> readSeries()
    {
        const auto rows = TRY(activities(Filter::all({Filter::condition(field::recurrence, Filter::Op::IsNotEmpty),
            compare(field::at, Filter::Op::Less, instantText(m_bounds.until))})));
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const CalendarEntry series = activityAt(rows, row);
            const SeriesFields fields{
                rows.text(row, 6), valueOr<QStringList>(rows.value(row, 7)), valueOr<QStringList>(rows.value(row, 8))};
            const auto set = recurrenceSetOf(fields, series.time);
            if (!set) { // an earlier or another program wrote what we refuse
                add(series);
                continue;
            }
            addOccurrences(series, *set);
        }
        return {};
    }

    void addOccurrences(const CalendarEntry &series, const RecurrenceSet &set)
    {
        const auto keys = occurrencesBetween(set, series.time, m_bounds.from,
            series.time.isAllDay ? m_bounds.latestStart() : m_bounds.until, mostOccurrences);
        for (const OccurrenceKey key : keys) {
            CalendarEntry entry = series;
            entry.time = movedTo(series.time, key);
            entry.occurrence = key;
            if (key != keyOf(series.time) && series.state != choice::cancelled)
                entry.state.clear(); // how the first one went says nothing of the others
            add(std::move(entry));
        }
    }

    EventTime timeOf(QDate day, QTime time, qint64 seconds) const
    {
        return time.isValid() ? EventTime{Instant::at(day, time, m_bounds.here), seconds, false, m_bounds.here}
                              : wholeDays(day, day, m_bounds.here);
    }

    Filter isOn(QStringView field) const
    {
        return Filter::all({compare(field, Filter::Op::GreaterOrEqual, m_bounds.days.first.toString(Qt::ISODate)),
            compare(field, Filter::Op::LessOrEqual, m_bounds.days.last.toString(Qt::ISODate))});
    }

    Result<void> readTasks()
    {
        const auto rows = TRY(m_store.select({EntityKind::Task,
            {field::title, field::due_date, field::due_time, field::assignee, field::contact, field::company,
                field::deal, field::status},
            Filter::all({isOn(field::due_date), Filter::negate(Filter::equals(field::status, choice::cancelled))}), {},
            {}, -1, false}));
        for (qsizetype row = 0; row < rows.size(); ++row) {
            CalendarEntry entry{EntityKind::Task, rows.id(row), rows.text(row, 0), {}, {}};
            entry.time = timeOf(valueOr<QDate>(rows.value(row, 1)), valueOr<QTime>(rows.value(row, 2)), secondsOfTask);
            entry.owner = rows.reference(row, 3);
            entry.contact = rows.reference(row, 4);
            entry.company = rows.reference(row, 5);
            entry.deal = rows.reference(row, 6);
            entry.state = rows.text(row, 7);
            m_entries.push_back(std::move(entry));
        }
        return {};
    }

    Result<void> readNextActions()
    {
        const auto rows = TRY(m_store.select({EntityKind::Deal,
            {field::next_action, field::next_action_date, field::next_action_time, field::owner, field::contact,
                field::company, u"company.@title"_s, u"contact.@title"_s, field::title},
            Filter::all({isOn(field::next_action_date), Filter::condition(field::next_action, Filter::Op::IsNotEmpty),
                openDeals()}),
            {}, {}, -1, false}));
        for (qsizetype row = 0; row < rows.size(); ++row) {
            CalendarEntry entry{EntityKind::Deal, rows.id(row), rows.text(row, 0), {}, {}};
            entry.time = timeOf(valueOr<QDate>(rows.value(row, 1)), valueOr<QTime>(rows.value(row, 2)), secondsOfTask);
            entry.owner = rows.reference(row, 3);
            entry.contact = rows.reference(row, 4);
            entry.company = rows.reference(row, 5);
            entry.deal = rows.id(row);
            for (int name = 6; name <= 8 && entry.about.isEmpty(); ++name)
                entry.about = rows.text(row, name);
            if (!isPlannedToo(entry))
                m_entries.push_back(std::move(entry));
        }
        return {};
    }

    /// A next action is often planned together with a task of the same name, or with the call or meeting itself.
    bool isPlannedToo(const CalendarEntry &action) const
    {
        return std::ranges::any_of(m_entries, [&action](const CalendarEntry &entry) {
            const bool isSame = entry.entity == EntityKind::Task
                ? entry.title == action.title && entry.time.firstDay() == action.time.firstDay()
                : entry.time.start == action.time.start && !action.time.isAllDay;
            return entry.deal == action.deal && isSame;
        });
    }

    store::Store &m_store;
    Bounds m_bounds;
    std::vector<CalendarEntry> m_entries;
};

} // namespace

bool comesBefore(const CalendarEntry &a, const CalendarEntry &b)
{
    const auto order = [](const CalendarEntry &entry) {
        return std::tuple(entry.time.firstDay(), !entry.time.isAllDay, entry.time.start, entry.time.seconds);
    };
    return order(a) < order(b);
}

Result<std::vector<CalendarEntry>> readCalendar(store::Store &store, const CalendarRange &range)
{
    return Reader(store, range).read();
}

} // namespace satchel::calendar
