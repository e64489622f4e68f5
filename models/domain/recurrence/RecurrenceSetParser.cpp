// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the lines of a RecurrenceSet.
#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "domain/recurrence/RecurrenceRuleChecks.h"
#include "domain/recurrence/RecurrenceSet.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

/// "EXDATE;TZID=America/New_York:19970902T090000,…", split into its parts.
struct DateLine
{
    QString name;
    QString valueType; // DATE, PERIOD, or empty
    QTimeZone zone; // of times without one of their own
    QStringList values;
};

tl::unexpected<Error> invalidLine(const QString &line)
{
    return fail(Error::Kind::Invalid,
        Reason::tr("\"%1\" is not a line of RDATE or EXDATE (RFC 5545)").arg(line.left(80)), field::recurrence);
}

/// A line that begins with a space goes on with the one before (section 3.1).
QStringList unfolded(QString text)
{
    static const QRegularExpression fold(u"\\r?\\n[ \\t]"_s);
    static const QRegularExpression lineEnd(u"\\r?\\n"_s);
    return text.remove(fold).split(lineEnd, Qt::SkipEmptyParts);
}

QString withoutName(const QString &line)
{
    constexpr auto name = "RRULE:"_L1;
    return line.startsWith(name, Qt::CaseInsensitive) ? line.mid(name.size()) : line;
}

Result<void> readParameter(DateLine &read, const QString &parameter)
{
    const QString name = parameter.section(u'=', 0, 0).toUpper();
    const QString value = parameter.section(u'=', 1).remove(u'"');
    if (name == "VALUE"_L1)
        read.valueType = value.toUpper();
    else if (name == "TZID"_L1)
        read.zone = QTimeZone(value.toUtf8());
    if (name == "TZID"_L1 && !read.zone.isValid())
        return fail(
            Error::Kind::Invalid, Reason::tr("there is no time zone \"%1\"").arg(value.left(80)), field::recurrence);
    return {};
}

Result<DateLine> readLine(const QString &line, const QTimeZone &zone)
{
    const QStringList head = line.section(u':', 0, 0).split(u';');
    DateLine read{head.first().trimmed().toUpper(), {}, zone, line.section(u':', 1).trimmed().split(u',')};
    if ((read.name != "RDATE"_L1 && read.name != "EXDATE"_L1) || !line.contains(u':'))
        return invalidLine(line);
    for (qsizetype i = 1; i < head.size(); ++i) {
        TRY(readParameter(read, head[i]));
    }
    return read;
}

/// Of a period only its start counts.
Result<OccurrenceKey> keyOf(const QString &value, const DateLine &line, const SeriesStart &start)
{
    const auto time = parseIcalTime(line.valueType == "PERIOD"_L1 ? value.section(u'/', 0, 0) : value);
    if (!time || time->hasTime() == start.isDate())
        return fail(Error::Kind::Invalid,
            Reason::tr("\"%1\" is not of the start's form in %2").arg(value.left(40), line.name), field::recurrence);
    if (start.isDate())
        return toLocalSeconds(time->date, QTime(0, 0));
    const LocalSeconds written = toLocalSeconds(time->date, time->time);
    return time->isUtc ? written : ZoneClock(line.zone).toUtc(written);
}

Result<void> addLine(RecurrenceSet &set, const QString &text)
{
    const auto line = TRY(readLine(text, set.start.zone));
    for (const QString &value : line.values) {
        const auto key = TRY(keyOf(value.trimmed().toUpper(), line, set.start));
        (line.name == "RDATE"_L1 ? set.added : set.excluded).insert(key);
    }
    return {};
}

} // namespace

Result<RecurrenceSet> parseRecurrenceSet(const QString &text, const SeriesStart &start)
{
    const QStringList lines = unfolded(text);
    const auto rule = TRY(parseRecurrenceRule(withoutName(lines.value(0)).trimmed()));
    TRY(checkUntil(rule, start.isDate() ? RecurrenceStart::Date : RecurrenceStart::Instant));
    RecurrenceSet set{start, rule, {}, {}};
    for (qsizetype i = 1; i < lines.size(); ++i) {
        TRY(addLine(set, lines[i]));
    }
    return set;
}

} // namespace satchel
