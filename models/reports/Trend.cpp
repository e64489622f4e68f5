// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Trend.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

constexpr int leastMonths = 3;
constexpr int year = 12;

} // namespace

Result<WonByMonth> wonByMonth(const ReportQuery &query)
{
    std::vector<Filter> conditions = dealConditions(query);
    conditions.insert(conditions.begin(), Filter::equals(field::status, choice::won));
    const auto groups = TRY(store::readGroups(query.store(),
        {EntityKind::Deal, Filter::all(conditions), {{field::closed_on, store::GroupKey::Kind::Month}}, field::value}));
    WonByMonth won;
    for (const store::GroupRow &group : groups) {
        if (isEmpty(group.keys.front()))
            continue;
        TRY(won[QDate::fromString(textOf(group.keys.front()) + u"-01"_s, Qt::ISODate)].add(group));
    }
    return won;
}

Trend::Trend(const WonByMonth &won, const ExchangeRates &rates, QDate today)
    : m_currency(rates.main()), m_now(periodAround(today, Span::Month).from)
{
    for (const auto &[first, tally] : won)
        m_won.emplace(first, tally.sum.overall(rates).total.minor);
    m_first = m_won.empty() ? m_now : m_won.begin()->first;
    for (int i = 1; i <= year; ++i) {
        const QDate recent = m_now.addMonths(-i);
        if (recent.addMonths(-year) < m_first)
            break;
        m_recent += month(recent);
        m_before += month(recent.addMonths(-year));
        ++m_pairs;
    }
    if (m_pairs < leastMonths || m_before <= 0 || m_recent <= 0)
        m_pairs = 0;
}

qint64 Trend::month(QDate first) const
{
    const auto found = m_won.find(first);
    return found == m_won.end() ? 0 : found->second;
}

/// A month that is not whole yet is reckoned like one to come.
std::optional<qint64> Trend::expectedMonth(QDate first) const
{
    if (first < m_now)
        return month(first);
    const QDate before = first.addMonths(-year);
    if (before < m_first) { // less than a year is known: the mean of it
        const int known = (m_now.year() - m_first.year()) * year + m_now.month() - m_first.month();
        if (known < leastMonths)
            return {};
        qint64 sum = 0;
        for (QDate each = m_first; each < m_now; each = each.addMonths(1))
            sum += month(each);
        const auto mean = multiplyDivide(sum, 1, known);
        return mean ? std::optional(*mean) : std::nullopt;
    }
    const auto seasonal = expectedMonth(before);
    if (!seasonal || m_pairs == 0)
        return seasonal;
    const auto grown = multiplyDivide(*seasonal, m_recent, m_before);
    return grown ? std::optional(*grown) : std::nullopt;
}

Cell Trend::expected(const Period &period) const
{
    Amounts sum;
    for (QDate each = period.from; each < period.until; each = each.addMonths(1)) {
        const auto amount = expectedMonth(each);
        if (!amount || !sum.add({*amount, m_currency}))
            return {};
    }
    return sum;
}

QString Trend::text() const
{
    if (m_pairs == 0)
        return Tr::tr("Trend: the same months one year earlier.");
    const auto percent = multiplyDivide(m_recent - m_before, 1000, m_before);
    const QString growth = percent ? Decimal::fromMillionths(*percent * (Decimal::one / 10)).toString() : u"0"_s;
    return Tr::tr("Trend: the same months one year earlier, plus %1 % annual growth.")
        .arg(growth.startsWith(u'-') ? growth : u'+' + growth);
}

} // namespace satchel::reports
