// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ColumnProfile.h"

#include "exchange/ByteView.h"
#include "exchange/NumberText.h"
#include "exchange/PlainDigits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

constexpr qsizetype valueLimit = 200;
constexpr qsizetype choiceLimit = 25;
constexpr qsizetype longTextSize = 120;

ColumnKind columnKindOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Empty: return ColumnKind::Empty;
    case CellKind::Integer: return ColumnKind::Integer;
    case CellKind::Decimal: return ColumnKind::Decimal;
    case CellKind::Money: return ColumnKind::Money;
    case CellKind::Percent: return ColumnKind::Percent;
    case CellKind::Date: return ColumnKind::Date;
    case CellKind::DateTime: return ColumnKind::DateTime;
    case CellKind::Time: return ColumnKind::Time;
    case CellKind::Email: return ColumnKind::Email;
    case CellKind::Url: return ColumnKind::Url;
    case CellKind::Phone: return ColumnKind::Phone;
    case CellKind::Boolean: return ColumnKind::Boolean;
    case CellKind::LeadingZero:
    case CellKind::Code:
    case CellKind::Text:
    case CellKind::Odd: break;
    }
    return ColumnKind::Text;
}

constexpr qsizetype exampleLimit = 2;

void addExample(QStringList &examples, std::string_view cell)
{
    if (examples.size() >= exampleLimit)
        return;
    if (const QString text = QString::fromUtf8(cell.data(), qsizetype(cell.size())); !examples.contains(text))
        examples.append(text);
}

} // namespace

double ColumnProfile::shareOf(std::initializer_list<ColumnKind> kinds) const
{
    qint64 count = 0;
    for (const ColumnKind each : kinds)
        count += counts.value(int(each));
    return filled == 0 ? 0 : double(count) / double(filled);
}

void ColumnProfiler::add(const QString &cell, bool isTyped)
{
    ++m_profile.rows;
    const QByteArray bytes = plainBytes(cell.trimmed());
    if (bytes.isEmpty())
        return;
    ++m_profile.filled;
    const CellKind kind = kindOfCell(view(bytes));
    m_profile.hasLeadingZeros = m_profile.hasLeadingZeros || kind == CellKind::LeadingZero;
    ++m_kinds[int(columnKindOf(kind))];
    m_longCells += cell.size() > longTextSize || cell.contains(u'\n');
    if (m_profile.examples.size() < 3 && !m_profile.examples.contains(cell.trimmed()))
        m_profile.examples.append(cell.trimmed());
    if (m_values.size() < valueLimit || m_values.contains(cell)) {
        if (++m_values[cell.trimmed()] > 1)
            m_hasRepeats = true;
    } else {
        m_hasTooManyValues = true;
    }
    countDate(view(bytes));
    countNumber(view(bytes), isTyped);
}

void ColumnProfiler::addForOrder(const QString &cell, bool isTyped)
{
    const QByteArray bytes = plainBytes(cell.trimmed());
    countDate(view(bytes));
    countNumber(view(bytes), isTyped);
}

void ColumnProfiler::countDate(std::string_view cell)
{
    const auto date = readDate(cell);
    if (!date)
        return;
    DateCount &count = date->isDotted ? m_dotted : m_slashed;
    count.dayFirst += date->order == DateOrder::DayFirst;
    count.monthFirst += date->order == DateOrder::MonthFirst;
    if (date->order != DateOrder::Unknown || date->day == date->month)
        return;
    ++count.open;
    addExample(count.openExamples, cell);
}

DateOrder ColumnProfiler::DateCount::order() const
{
    return isContradicted() || dayFirst + monthFirst == 0 ? DateOrder::Unknown
        : dayFirst > 0                                    ? DateOrder::DayFirst
                                                          : DateOrder::MonthFirst;
}

/// Dates with dots and others may be of two programs: each kind decides for itself, and nothing proves the order of the
/// others but they themselves.
void ColumnProfiler::decideDates(ColumnProfile &profile) const
{
    const bool isDottedProven = m_dotted.order() != DateOrder::Unknown || m_dotted.isContradicted();
    const DateOrder dotted = isDottedProven ? m_dotted.order() : DateOrder::DayFirst;
    const DateCount &count = m_slashed.isEmpty() ? m_dotted : m_slashed;
    profile.dateOrderVotes = static_cast<int>(count.dayFirst + count.monthFirst);
    profile.dateOrder = m_slashed.isEmpty() ? (m_dotted.isEmpty() ? DateOrder::Unknown : dotted) : m_slashed.order();
    if (!m_slashed.isEmpty() && !m_dotted.isEmpty())
        profile.dottedOrder = dotted;
    profile.isDateOrderOpen = count.open > 0 && profile.dateOrder == DateOrder::Unknown;
    profile.isDateOrderContradicted = count.isContradicted() && profile.isDateOrderOpen;
    if (profile.isDateOrderOpen)
        profile.openDates = count.openExamples;
}

void ColumnProfiler::countNumber(std::string_view cell, bool isTyped)
{
    const auto number = readNumber(cell);
    if (!number)
        return;
    if (!isTyped) {
        m_points += number->decimal == '.';
        m_commas += number->decimal == ',';
        // An amount of money never has three decimals: what looks so is a thousand.
        if (number->isAmbiguous && !number->currency.isEmpty())
            (number->digits.find('.') != std::string_view::npos ? m_commas : m_points) += 1;
        else if (number->isAmbiguous) {
            ++m_openNumbers;
            addExample(m_openNumberExamples, cell);
        }
    }
    if (number->currency.isEmpty())
        return;
    const QString code = QString::fromLatin1(number->currency);
    if (m_profile.currency.isEmpty())
        m_profile.currency = code;
    else if (m_profile.currency != code)
        m_profile.currency = u"*"_s;
}

bool ColumnProfiler::isDecided() const
{
    const bool hasOrder = m_slashed.open == 0 || m_slashed.dayFirst + m_slashed.monthFirst > 0;
    const bool hasDecimal = m_openNumbers == 0 || m_points + m_commas > 0;
    return hasOrder && hasDecimal;
}

ColumnKind ColumnProfiler::dominantKind() const
{
    if (m_profile.filled == 0)
        return ColumnKind::Empty;
    const auto countOf = [&](ColumnKind kind) { return m_kinds.value(int(kind)); };
    if (m_profile.hasLeadingZeros && countOf(ColumnKind::Integer) + countOf(ColumnKind::Text) == m_profile.filled)
        return ColumnKind::Text;
    const qint64 numbers = countOf(ColumnKind::Integer) + countOf(ColumnKind::Decimal) + countOf(ColumnKind::Money);
    const qint64 dates = countOf(ColumnKind::Date) + countOf(ColumnKind::DateTime);
    const auto isMost = [&](qint64 count) { return count * 10 >= m_profile.filled * 8; };
    if (isMost(dates))
        return countOf(ColumnKind::DateTime) * 2 > dates ? ColumnKind::DateTime : ColumnKind::Date;
    if (isMost(countOf(ColumnKind::Integer)))
        return ColumnKind::Integer;
    if (countOf(ColumnKind::Percent) > 0 && isMost(numbers + countOf(ColumnKind::Percent)))
        return ColumnKind::Percent;
    if (isMost(numbers))
        return countOf(ColumnKind::Money) > 0 ? ColumnKind::Money : ColumnKind::Decimal;
    if (isMost(countOf(ColumnKind::Phone) + countOf(ColumnKind::Integer) + countOf(ColumnKind::Text))
        && countOf(ColumnKind::Phone) * 2 > m_profile.filled)
        return ColumnKind::Phone;
    for (const ColumnKind kind :
        {ColumnKind::Percent, ColumnKind::Time, ColumnKind::Email, ColumnKind::Url, ColumnKind::Boolean}) {
        if (isMost(countOf(kind)))
            return kind;
    }
    if (m_longCells * 5 > m_profile.filled)
        return ColumnKind::LongText;
    const bool isChoice = !m_hasTooManyValues && m_values.size() <= choiceLimit && m_profile.filled >= 8
        && m_values.size() * 4 <= m_profile.filled;
    return isChoice ? ColumnKind::Choice : ColumnKind::Text;
}

ColumnProfile ColumnProfiler::profile() const
{
    ColumnProfile profile = m_profile;
    profile.kind = dominantKind();
    profile.counts = m_kinds;
    const bool isText = profile.kind == ColumnKind::Text || profile.kind == ColumnKind::Choice
        || profile.kind == ColumnKind::LongText;
    profile.share = profile.filled == 0 ? 0
        : isText                        ? 1
                                        : double(m_kinds.value(int(profile.kind))) / double(profile.filled);
    profile.areAllDifferent = profile.filled > 1 && !m_hasRepeats;
    if (!m_hasTooManyValues && m_values.size() <= choiceLimit) {
        profile.choices = m_values.keys();
        profile.choiceCounts = m_values;
        std::sort(profile.choices.begin(), profile.choices.end(), [&](const QString &a, const QString &b) {
            return m_values[a] != m_values[b] ? m_values[a] > m_values[b] : a < b;
        });
    }
    if (profile.currency == u"*")
        profile.currency.clear();
    decideDates(profile);
    const bool areTorn = m_points > 0 && m_commas > 0;
    if (m_points + m_commas > 0 && !areTorn)
        profile.decimal = m_points > 0 ? '.' : ',';
    profile.isDecimalOpen = m_openNumbers > 0 && profile.decimal == '\0';
    profile.isDecimalContradicted = areTorn && profile.isDecimalOpen;
    if (profile.isDecimalOpen)
        profile.openNumbers = m_openNumberExamples;
    return profile;
}

void decideByOtherColumns(std::vector<ColumnProfile> &profiles)
{
    int dayFirst = 0;
    int monthFirst = 0;
    int points = 0;
    int commas = 0;
    for (const ColumnProfile &profile : profiles) {
        dayFirst += profile.dateOrder == DateOrder::DayFirst;
        monthFirst += profile.dateOrder == DateOrder::MonthFirst;
        points += profile.decimal == '.';
        commas += profile.decimal == ',';
    }
    for (ColumnProfile &profile : profiles) {
        if (profile.isDateOrderOpen && !profile.isDateOrderContradicted && (dayFirst > 0) != (monthFirst > 0)) {
            profile.dateOrder = dayFirst > 0 ? DateOrder::DayFirst : DateOrder::MonthFirst;
            profile.isDateOrderOpen = false;
        }
        if (profile.decimal == '\0' && !profile.isDecimalContradicted && (points > 0) != (commas > 0)) {
            profile.decimal = points > 0 ? '.' : ',';
            profile.isDecimalOpen = false;
        }
    }
}

QString columnKindName(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Empty: return u"empty"_s;
    case ColumnKind::Text: return u"text"_s;
    case ColumnKind::LongText: return u"long_text"_s;
    case ColumnKind::Integer: return u"integer"_s;
    case ColumnKind::Decimal: return u"decimal"_s;
    case ColumnKind::Money: return u"money"_s;
    case ColumnKind::Percent: return u"percent"_s;
    case ColumnKind::Date: return u"date"_s;
    case ColumnKind::DateTime: return u"date_time"_s;
    case ColumnKind::Time: return u"time"_s;
    case ColumnKind::Email: return u"email"_s;
    case ColumnKind::Phone: return u"phone"_s;
    case ColumnKind::Url: return u"url"_s;
    case ColumnKind::Boolean: return u"boolean"_s;
    case ColumnKind::Choice: return u"choice"_s;
    }
    return {};
}

} // namespace satchel::exchange
