// SPDX-License-Identifier: GPL-3.0-or-later
// A store with meetings in Berlin; today is Friday 20 November 2026, 13:00 there.
#pragma once

#include "calendar/CalendarReader.h"
#include "calendar/SeriesEdits.h"
#include "domain/ChoiceNames.h"
#include "tests/support/TestStore.h"

namespace satchel::test {

struct CalendarDesk : TestStore
{
    CalendarDesk() : TestStore(QTimeZone("Europe/Berlin")) {}

    Instant at(const QString &local) const // "2026-11-23 09:00", in Berlin
    {
        return Instant::at(QDate::fromString(local.first(10), Qt::ISODate),
            QTime::fromString(local.mid(11), QStringLiteral("HH:mm")), clock.zone());
    }

    RecordId meeting(
        const QString &subject, const QString &local, qint64 minutes = 60, std::vector<FieldValue> more = {})
    {
        more.push_back({field::kind, choice::meeting});
        more.push_back({field::subject, subject});
        more.push_back({field::at, at(local)});
        more.push_back({field::duration_seconds, minutes * 60});
        return create(EntityKind::Activity, std::move(more));
    }
    RecordId series(
        const QString &subject, const QString &local, const QString &rule, std::vector<FieldValue> more = {})
    {
        more.push_back({field::recurrence, rule});
        return meeting(subject, local, 60, std::move(more));
    }

    std::vector<calendar::CalendarEntry> entries(QDate first, QDate last)
    {
        auto read = calendar::readCalendar(**this, {first, last});
        if (!read)
            qFatal("%s", qUtf8Printable(toText(read.error())));
        return *read;
    }
    /// "Mon 23 09:00 Demo" per entry; without a time for whole days.
    QStringList shown(QDate first, QDate last)
    {
        QStringList lines;
        for (const calendar::CalendarEntry &entry : entries(first, last)) {
            const QTime time = entry.time.start.timeIn(clock.zone());
            lines.append(QLocale::c().toString(entry.time.firstDay(), QStringLiteral("ddd d "))
                + (entry.time.isAllDay ? QString() : time.toString(QStringLiteral("HH:mm "))) + entry.title);
        }
        return lines;
    }
    QStringList november() { return shown({2026, 11, 1}, {2026, 11, 30}); }

    /// The occurrence that begins then.
    calendar::OccurrenceTarget occurrence(RecordId series, const QString &local)
    {
        calendar::OccurrenceTarget target;
        target.series = *(*this)->get(EntityKind::Activity, series);
        target.here = clock.zone();
        target.newId = [this] { return (*this)->newId(); };
        const auto rows = (*this)->select({EntityKind::Activity, {field::subject},
            Filter::refersTo(field::recurrence_of, series), {}, {}, -1, false});
        for (qsizetype row = 0; row < rows->size(); ++row)
            target.exceptions.push_back(*(*this)->get(EntityKind::Activity, rows->id(row)));
        target.key = calendar::keyOf({at(local), 0, isAllDay(target.series), clock.zone()});
        return target;
    }
    Result<Receipt> commit(const Result<std::vector<Edit>> &edits)
    {
        if (!edits)
            return tl::make_unexpected(edits.error());
        return (*this)->commit({QStringLiteral("Move meeting"), Origin::user(), *edits, {}});
    }

private:
    static bool isAllDay(const Record &record) { return valueOr<bool>(record.value(field::all_day)); }
};

} // namespace satchel::test
