// SPDX-License-Identifier: GPL-3.0-or-later
// The parser: first the text is split into parts by name, then each part is read by the reader of its name.
#include "domain/recurrence/RecurrenceRule.h"
#include "domain/FieldNames.h"

#include "domain/Reason.h"
#include "domain/recurrence/RecurrenceRuleChecks.h"

#include <algorithm>
#include <functional>
#include <QHash>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

using Wrong = std::optional<QString>; // the element of a part that is not valid; none when all are
using PartReader = std::function<Wrong(RecurrenceRule &, const QString &)>;

tl::unexpected<Error> invalid(const QString &reason)
{
    return fail(Error::Kind::Invalid, reason, field::recurrence);
}

/// Digits only, as many as the grammar allows; none for anything else.
std::optional<int> digits(QStringView text, qsizetype most)
{
    if (!isAsciiDigits(text) || text.size() > most)
        return {};
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// The least and the greatest absolute value of a list's elements, and whether they may have a sign.
struct Range
{
    int least;
    int greatest;
    bool isSigned = false;
};

std::optional<int> numberIn(QStringView text, Range range)
{
    const bool hasSign = range.isSigned && (text.startsWith(u'-') || text.startsWith(u'+'));
    const bool isNegative = hasSign && text.startsWith(u'-');
    const auto number = digits(hasSign ? text.mid(1) : text, range.greatest > 99 ? 3 : 2);
    if (!number || *number < range.least || *number > range.greatest)
        return {};
    return isNegative ? -*number : *number;
}

template <typename Element> void sortUnique(std::vector<Element> &list)
{
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

PartReader listOf(std::vector<int> RecurrenceRule::*list, Range range)
{
    return [list, range](RecurrenceRule &rule, const QString &value) -> Wrong {
        for (const QString &element : value.split(u',')) {
            const auto number = numberIn(element, range);
            if (!number)
                return element;
            (rule.*list).push_back(*number);
        }
        sortUnique(rule.*list);
        return {};
    };
}

PartReader positiveNumber(int RecurrenceRule::*number)
{
    return [number](RecurrenceRule &rule, const QString &value) -> Wrong {
        const auto read = digits(value, 10);
        if (!read || *read < 1)
            return value;
        rule.*number = *read;
        return {};
    };
}

Wrong readFrequency(RecurrenceRule &rule, const QString &value)
{
    static const QStringList names = {
        u"SECONDLY"_s, u"MINUTELY"_s, u"HOURLY"_s, u"DAILY"_s, u"WEEKLY"_s, u"MONTHLY"_s, u"YEARLY"_s};
    const qsizetype index = names.indexOf(value);
    if (index < 0)
        return value;
    rule.frequency = static_cast<RecurrenceRule::Frequency>(index);
    return {};
}

/// 1 is Monday; 0 for what is no weekday.
int weekdayOf(QStringView name)
{
    static const QStringList names = {u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    return static_cast<int>(names.indexOf(name)) + 1;
}

Wrong readWeekStart(RecurrenceRule &rule, const QString &value)
{
    rule.weekStart = weekdayOf(value);
    return rule.weekStart ? Wrong() : value;
}

Wrong readWeekdays(RecurrenceRule &rule, const QString &value)
{
    for (const QString &element : value.split(u',')) {
        const QStringView ordinal = QStringView(element).chopped(std::min<qsizetype>(2, element.size()));
        const auto number = ordinal.isEmpty() ? std::optional(0) : numberIn(ordinal, {1, 53, true});
        const int weekday = weekdayOf(QStringView(element).right(2));
        if (!number || !weekday)
            return element;
        rule.weekdays.push_back({*number, weekday});
    }
    sortUnique(rule.weekdays);
    return {};
}

Wrong readUntil(RecurrenceRule &rule, const QString &value)
{
    rule.until = parseIcalTime(value);
    return rule.until ? Wrong() : value;
}

const QHash<QString, PartReader> &partReaders()
{
    using R = RecurrenceRule;
    static const QHash<QString, PartReader> readers = {{u"FREQ"_s, &readFrequency}, {u"UNTIL"_s, &readUntil},
        {u"COUNT"_s, positiveNumber(&R::count)}, {u"INTERVAL"_s, positiveNumber(&R::interval)},
        {u"BYSECOND"_s, listOf(&R::seconds, {0, 60})}, {u"BYMINUTE"_s, listOf(&R::minutes, {0, 59})},
        {u"BYHOUR"_s, listOf(&R::hours, {0, 23})}, {u"BYDAY"_s, &readWeekdays},
        {u"BYMONTHDAY"_s, listOf(&R::monthDays, {1, 31, true})}, {u"BYYEARDAY"_s, listOf(&R::yearDays, {1, 366, true})},
        {u"BYWEEKNO"_s, listOf(&R::weekNumbers, {1, 53, true})}, {u"BYMONTH"_s, listOf(&R::months, {1, 12})},
        {u"BYSETPOS"_s, listOf(&R::setPositions, {1, 366, true})}, {u"WKST"_s, &readWeekStart}};
    return readers;
}

Result<void> readPart(RecurrenceRule &rule, const QString &part, QStringList &seen)
{
    const qsizetype equals = part.indexOf(u'=');
    const QString name = part.left(std::max<qsizetype>(equals, 0)).toUpper();
    const auto reader = partReaders().constFind(name);
    if (reader == partReaders().constEnd())
        return invalid(Reason::tr("\"%1\" is not a part of a recurrence rule (RFC 5545)").arg(part.left(80)));
    if (seen.contains(name))
        return invalid(Reason::tr("a recurrence rule has %1 only once").arg(name));
    seen.append(name);
    if (const auto wrong = (*reader)(rule, part.mid(equals + 1).toUpper()))
        return invalid(Reason::tr("\"%1\" is not a valid value of %2 in a recurrence rule").arg(wrong->left(40), name));
    return {};
}

/// "ı" would become "I".
bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

} // namespace

Result<RecurrenceRule> parseRecurrenceRule(QStringView text)
{
    RecurrenceRule rule;
    QStringList seen;
    if (!isAscii(text))
        return invalid(Reason::tr("\"%1\" is not a part of a recurrence rule (RFC 5545)").arg(text.left(80)));
    for (const QString &part : text.toString().split(u';')) {
        TRY(readPart(rule, part, seen));
    }
    if (!seen.contains(u"FREQ"_s))
        return invalid(Reason::tr("a recurrence rule needs FREQ"));
    TRY(checkRecurrenceParts(rule, seen));
    return rule;
}

} // namespace satchel
