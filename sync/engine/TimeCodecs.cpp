// SPDX-License-Identifier: GPL-3.0-or-later
// date, day, day_of, datetime, due, period, closed_period, event_period, utc_due, utc_period, minutes_seconds. A date
// is the same day for everyone; where the remote keeps an instant for it, the account's zone says which day it is (I7).
#include "domain/Reason.h"
#include "sync/engine/Codecs.h"
#include "sync/engine/RemoteTime.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

using T = FieldType;

/// What tells "at midnight" from "that day": an instant exactly at the start of a day is a day alone, the next one that
/// the remote can keep is its midnight.
qint64 midnightMark(const CodecSetup &setup)
{
    return setup.wire.timeStep();
}

Result<void> put(const CodecSetup &setup, Instant at, QJsonValue &remote)
{
    static const Instant least = Instant::startOf(QDate(1, 1, 1), QTimeZone::utc());
    static const Instant greatest = Instant::startOf(QDate(9999, 12, 31), QTimeZone::utc());
    if (at < least || at > greatest)
        return fail(Error::Kind::Invalid, Reason::tr("the time is outside the supported range"));
    const qint64 rest = at.ms % setup.wire.timeStep();
    remote = Instant{at.ms - (rest < 0 ? rest + setup.wire.timeStep() : rest)}.toIso();
    return {};
}

Result<void> readDate(const CodecSetup &, std::span<const QJsonValue> remote, std::span<Value> local)
{
    const auto text = TRY(textFrom(remote[0]));
    const auto date = dateFromIso(text);
    if (date) {
        local[0] = *date;
        return {};
    }
    // Some write a date as the instant of its midnight in UTC
    const auto instant = instantFromRemote(remote[0]);
    if (!instant || instant->timeIn(QTimeZone::utc()) != QTime(0, 0))
        return fail(date.error());
    local[0] = instant->dateIn(QTimeZone::utc());
    return {};
}

Result<void> writeDate(const CodecSetup &setup, std::span<const Value> local, std::span<QJsonValue> remote)
{
    remote[0] = isEmpty(local[0]) ? setup.wire.cleared() : QJsonValue(valueOr<QDate>(local[0]).toString(Qt::ISODate));
    return {};
}

Result<void> readDay(const CodecSetup &setup, std::span<const QJsonValue> remote, std::span<Value> local)
{
    const auto instant = instantFromRemote(remote[0]);
    if (!instant)
        return readDate(setup, remote, local);
    local[0] = instant->dateIn(setup.wire.zone);
    return {};
}

Result<void> writeDay(const CodecSetup &setup, std::span<const Value> local, std::span<QJsonValue> remote)
{
    if (isEmpty(local[0])) {
        remote[0] = setup.wire.cleared();
        return {};
    }
    return put(setup, Instant::startOf(valueOr<QDate>(local[0]), setup.wire.zone), remote[0]);
}

/// An instant of which the remote keeps the day alone. Ours stays as long as it falls on that day.
Result<void> readDayOf(const CodecSetup &setup, std::span<const QJsonValue> remote, std::span<Value> local)
{
    Value day;
    const auto read = readDate(setup, remote, std::span(&day, 1));
    if (!read)
        return read;
    local[0] = Instant::startOf(valueOr<QDate>(day), setup.wire.zone);
    return {};
}

Result<void> writeDayOf(const CodecSetup &setup, std::span<const Value> local, std::span<QJsonValue> remote)
{
    const Value day = isEmpty(local[0]) ? Value() : Value(valueOr<Instant>(local[0]).dateIn(setup.wire.zone));
    return writeDate(setup, std::span(&day, 1), remote);
}

Result<void> readDateTime(const CodecSetup &, std::span<const QJsonValue> remote, std::span<Value> local)
{
    const auto instant = TRY(instantFromRemote(remote[0]));
    local[0] = instant;
    return {};
}

/// Several remote fields get the same instant; the first is the one that is read.
Result<void> writeDateTime(const CodecSetup &setup, std::span<const Value> local, std::span<QJsonValue> remote)
{
    for (QJsonValue &value : remote) {
        value = setup.wire.cleared();
        if (isEmpty(local[0]))
            continue;
        TRY(put(setup, valueOr<Instant>(local[0]), value));
    }
    return {};
}

/// The remote value for "no day", where the remote insists on one: [["", "2099-12-31T00:00:00Z"]].
std::optional<Instant> noDay(const CodecSetup &setup)
{
    for (const auto &[ours, theirs] : setup.map->values) {
        const auto instant = instantFromRemote(QStringView(theirs));
        if (ours.isEmpty() && instant)
            return *instant;
    }
    return {};
}

Result<void> readDue(const CodecSetup &setup, std::span<const QJsonValue> remote, std::span<Value> local)
{
    const auto instant = TRY(instantFromRemote(remote[0]));
    if (instant == noDay(setup))
        return {};
    const QDate date = instant.dateIn(setup.wire.zone);
    local[0] = date;
    const Instant start = Instant::startOf(date, setup.wire.zone);
    if (instant != start) {
        const QTime time = (instant.ms - start.ms == midnightMark(setup) ? start : instant).timeIn(setup.wire.zone);
        local[1] = QTime(time.hour(), time.minute(), time.second());
    }
    return {};
}

Result<void> writeDue(const CodecSetup &setup, std::span<const Value> local, std::span<QJsonValue> remote)
{
    if (isEmpty(local[0])) {
        const auto none = noDay(setup);
        remote[0] = none ? QJsonValue(none->toIso()) : setup.wire.cleared();
        return {};
    }
    const QDate date = valueOr<QDate>(local[0]);
    const Instant start = Instant::startOf(date, setup.wire.zone);
    if (isEmpty(local[1]))
        return put(setup, start, remote[0]);
    Instant at = Instant::at(date, valueOr<QTime>(local[1]), setup.wire.zone);
    if (at == start)
        at.ms += midnightMark(setup);
    return put(setup, at, remote[0]);
}

Result<void> readPeriod(const CodecSetup &, std::span<const QJsonValue> remote, std::span<Value> local)
{
    if (isNothing(remote[0]))
        return {};
    const auto start = TRY(instantFromRemote(remote[0]));
    local[0] = start;
    if (isNothing(remote[1]))
        return {};
    const auto end = TRY(instantFromRemote(remote[1]));
    if (end < start)
        return fail(Error::Kind::Invalid, Reason::tr("it ends before it starts"));
    local[1] = (end.ms - start.ms) / 1000;
    return {};
}

/// Start, end, and any further fields that hold the start too. Where the remote wants an end, one without length ends
/// as it starts.
template <bool isClosed>
Result<void> writePeriod(const CodecSetup &setup, std::span<const Value> local, std::span<QJsonValue> remote)
{
    for (QJsonValue &value : remote)
        value = setup.wire.cleared();
    if (isEmpty(local[0]))
        return {};
    const Instant start = valueOr<Instant>(local[0]);
    for (size_t i = 0; i < remote.size(); ++i) {
        const bool isEnd = i == 1;
        if (isEnd && isEmpty(local[1]) && !isClosed)
            continue;
        const Instant at = isEnd ? Instant{start.ms + valueOr<qint64>(local[1]) * 1000} : start;
        TRY(put(setup, at, remote[i]));
    }
    return {};
}

/// A third remote field says that it takes whole days: then start and end are days, written as their midnight in UTC,
/// and the last one belongs to it. Which instants that is, the account's zone says.
Result<void> readEventPeriod(const CodecSetup &setup, std::span<const QJsonValue> remote, std::span<Value> local)
{
    if (const auto read = readPeriod(setup, remote.first(2), local);
        !read || remote.size() < 3 || isEmpty(local[0]) || isNothing(remote[2]))
        return read;
    const auto isWhole = plainFrom(remote[2]);
    if (!isWhole || *isWhole != "true"_L1)
        return isWhole ? Result<void>() : fail(isWhole.error());
    const QDate first = valueOr<Instant>(local[0]).dateIn(QTimeZone::utc());
    const QDate last = Instant{valueOr<Instant>(local[0]).ms + valueOr<qint64>(local[1]) * 1000}.dateIn(
        QTimeZone::utc());
    const Instant start = Instant::startOf(first, setup.wire.zone);
    local[0] = start;
    local[1] = (Instant::startOf(last.addDays(1), setup.wire.zone).ms - start.ms) / 1000;
    return {};
}

/// What was given a time takes no whole days any more.
Result<void> writeEventPeriod(const CodecSetup &setup, std::span<const Value> local, std::span<QJsonValue> remote)
{
    const auto written = writePeriod<true>(setup, local, remote.first(2));
    if (written && remote.size() > 2)
        remote[2] = setup.wire.writesBooleansAsText ? QJsonValue(u"false"_s) : QJsonValue(false);
    return written;
}

/// A time of day as "HH:mm" or "HH:mm:ss".
Result<QTime> timeFrom(const QJsonValue &remote)
{
    const auto text = TRY(textFrom(remote));
    const QTime time = QTime::fromString(text, Qt::ISODate);
    return time.isValid() ? Result<QTime>(time)
                          : fail(Error::Kind::Invalid, Reason::tr("the remote value is not a time of day"));
}

/// The day and the time of day of an instant are apart there, in UTC.
Result<Instant> instantFromParts(const QJsonValue &day, const QJsonValue &time)
{
    const auto date = TRY(textFrom(day).and_then([](const QString &text) { return dateFromIso(text); }));
    const auto clock = TRY(timeFrom(time));
    return Instant::at(date, clock, QTimeZone::utc());
}

void putParts(Instant at, std::span<QJsonValue> remote)
{
    remote[0] = at.dateIn(QTimeZone::utc()).toString(Qt::ISODate);
    remote[1] = at.timeIn(QTimeZone::utc()).toString(u"HH:mm:ss"_s);
}

/// Without a time, the day is the same one everywhere.
Result<void> readUtcDue(const CodecSetup &setup, std::span<const QJsonValue> remote, std::span<Value> local)
{
    if (isNothing(remote[0]))
        return {};
    if (isNothing(remote[1]))
        return readDate(setup, remote.first(1), local.first(1));
    const auto at = TRY(instantFromParts(remote[0], remote[1]));
    local[0] = at.dateIn(setup.wire.zone);
    local[1] = at.timeIn(setup.wire.zone);
    return {};
}

Result<void> writeUtcDue(const CodecSetup &setup, std::span<const Value> local, std::span<QJsonValue> remote)
{
    remote[0] = remote[1] = setup.wire.cleared();
    if (isEmpty(local[0]))
        return {};
    if (isEmpty(local[1]))
        return writeDate(setup, local.first(1), remote.first(1));
    putParts(Instant::at(valueOr<QDate>(local[0]), valueOr<QTime>(local[1]), setup.wire.zone), remote);
    return {};
}

/// A length as "HH:mm" or "HH:mm:ss", also of more than a day.
Result<qint64> secondsFrom(const QJsonValue &remote)
{
    static const QRegularExpression form(u"^(\\d{1,4}):([0-5]\\d)(?::([0-5]\\d))?$"_s);
    const auto text = TRY(textFrom(remote));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return fail(Error::Kind::Invalid, Reason::tr("the remote value is not a length of time"));
    return match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60 + match.captured(3).toLongLong();
}

/// Day, time of day in UTC, length. What has a day alone begins as that day does in the account's zone.
Result<void> readUtcPeriod(const CodecSetup &setup, std::span<const QJsonValue> remote, std::span<Value> local)
{
    if (isNothing(remote[0]))
        return {};
    if (isNothing(remote[1])) {
        const auto read = readDayOf(setup, remote.first(1), local.first(1));
        if (!read)
            return read;
    } else {
        const auto at = TRY(instantFromParts(remote[0], remote[1]));
        local[0] = at;
    }
    if (remote.size() > 2 && !isNothing(remote[2])) {
        const auto seconds = TRY(secondsFrom(remote[2]));
        local[1] = seconds;
    }
    return {};
}

Result<void> writeUtcPeriod(const CodecSetup &setup, std::span<const Value> local, std::span<QJsonValue> remote)
{
    for (QJsonValue &value : remote)
        value = setup.wire.cleared();
    if (isEmpty(local[0]))
        return {};
    putParts(valueOr<Instant>(local[0]), remote);
    if (!isEmpty(local[1])) {
        const qint64 seconds = valueOr<qint64>(local[1]);
        const QTime rest = QTime(0, 0).addSecs(int(seconds % 3600));
        remote[2] = u"%1:%2"_s.arg(seconds / 3600, 2, 10, QLatin1Char('0')).arg(rest.toString(u"mm:ss"_s));
    }
    return {};
}

/// What the remote has for no length, where it insists on one: [["", "00:00"]].
QString noLength(const CodecSetup &setup)
{
    const auto none = std::ranges::find(setup.map->values, QString(), &std::pair<QString, QString>::first);
    return none == setup.map->values.end() ? QString() : none->second;
}

/// "10:00" is ten minutes, also "75:30".
Result<void> readMinutesSeconds(const CodecSetup &setup, std::span<const QJsonValue> remote, std::span<Value> local)
{
    static const QRegularExpression form(u"^(\\d{1,6}):([0-5]\\d)$"_s);
    const auto text = TRY(textFrom(remote[0]));
    const auto match = form.match(text);
    if (text == noLength(setup))
        return {};
    if (!match.hasMatch())
        return fail(Error::Kind::Invalid, Reason::tr("the remote value is not a length of time"));
    local[0] = match.captured(1).toLongLong() * 60 + match.captured(2).toLongLong();
    return {};
}

Result<void> writeMinutesSeconds(const CodecSetup &setup, std::span<const Value> local, std::span<QJsonValue> remote)
{
    const qint64 seconds = valueOr<qint64>(local[0]);
    const QString none = noLength(setup);
    if (isEmpty(local[0]))
        remote[0] = none.isEmpty() ? setup.wire.cleared() : QJsonValue(none);
    else
        remote[0] = u"%1:%2"_s.arg(seconds / 60, 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return {};
}

} // namespace

std::span<const Codec> timeCodecs()
{
    static const std::vector<Codec> codecs = {
        {"date"_L1, {{T::Date}}, 1, 1, 1, readDate, writeDate},
        {"day"_L1, {{T::Date}}, 1, 1, 1, readDay, writeDay},
        {"datetime"_L1, {{T::Instant}}, 1, 1, 3, readDateTime, writeDateTime},
        {"due"_L1, {{T::Date}, {T::Time}}, 2, 1, 1, readDue, writeDue},
        {"day_of"_L1, {{T::Instant}}, 1, 1, 1, readDayOf, writeDayOf},
        {"period"_L1, {{T::Instant}, {T::Integer}}, 2, 2, 4, readPeriod, writePeriod<false>},
        {"closed_period"_L1, {{T::Instant}, {T::Integer}}, 2, 2, 4, readPeriod, writePeriod<true>},
        {"event_period"_L1, {{T::Instant}, {T::Integer}}, 2, 2, 3, readEventPeriod, writeEventPeriod},
        {"utc_due"_L1, {{T::Date}, {T::Time}}, 2, 2, 2, readUtcDue, writeUtcDue},
        {"minutes_seconds"_L1, {{T::Integer}}, 1, 1, 1, readMinutesSeconds, writeMinutesSeconds},
        {"utc_period"_L1, {{T::Instant}, {T::Integer}}, 2, 3, 3, readUtcPeriod, writeUtcPeriod},
    };
    return codecs;
}

} // namespace satchel::sync
