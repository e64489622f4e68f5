// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Ratios.h"

#include "domain/LocaleText.h"
#include "reports/MissingRates.h"

#include <algorithm>
#include <QLocale>
#include <QSet>

namespace satchel::reports {

namespace {

constexpr qint64 tenth = Decimal::one / 10;
constexpr qint64 day = 86'400'000;

Cell tenths(Result<qint64> count)
{
    return count ? Cell(Decimal::fromMillionths(*count * tenth)) : Cell();
}

} // namespace

Cell percentOf(qint64 part, qint64 whole)
{
    return whole == 0 ? Cell() : tenths(multiplyDivide(part, 1000, whole));
}

Cell percentOf(const Amounts &part, const Amounts &whole, const ExchangeRates &rates)
{
    return percentOf(part.overall(rates).total.minor, whole.overall(rates).total.minor);
}

Cell average(qint64 sum, qint64 count)
{
    return count == 0 ? Cell() : tenths(multiplyDivide(sum, 10, count));
}

Cell averageDays(qint64 milliseconds, qint64 count)
{
    return count == 0 ? Cell() : tenths(multiplyDivide(milliseconds, 10, count * day));
}

Cell timesOf(const Amounts &part, const Amounts &whole, const ExchangeRates &rates)
{
    const qint64 divisor = whole.overall(rates).total.minor;
    return divisor <= 0 ? Cell() : tenths(multiplyDivide(part.overall(rates).total.minor, 10, divisor));
}

Result<void> Tally::add(const store::GroupRow &group)
{
    count += group.count;
    if (!group.sum.currency.isNull())
        valued[group.sum.currency] += group.count;
    number += group.number;
    days += group.days;
    TRY(sum.add(group.sum));
    return share.add(group.share);
}

Result<void> Tally::add(const Tally &other)
{
    count += other.count;
    for (const auto &[currency, times] : other.valued)
        valued[currency] += times;
    number += other.number;
    days += other.days;
    TRY(sum.add(other.sum));
    return share.add(other.share);
}

Cell average(const Tally &tally, const ExchangeRates &rates)
{
    const auto overall = tally.sum.overall(rates);
    const bool isAllForeign = overall.missing.size() == tally.sum.sums().size();
    if (tally.sum.isEmpty() || (isAllForeign && tally.sum.sums().size() > 1))
        return {};
    qint64 count = 0;
    for (const auto &[currency, times] : tally.valued)
        count += isAllForeign || std::ranges::find(overall.missing, currency) == overall.missing.end() ? times : 0;
    const Money whole = isAllForeign ? tally.sum.sums().front() : overall.total;
    const auto minor = count == 0 ? Result<qint64>(fail(Error::Kind::NotFound, {}))
                                  : multiplyDivide(whole.minor, 1, count);
    Amounts mean;
    if (!minor || !mean.add({*minor, whole.currency}))
        return {};
    return mean;
}

Cell velocityOf(qint64 open, const Tally &won, qint64 lost, const ExchangeRates &rates)
{
    const Cell size = average(won, rates);
    const auto *amounts = std::get_if<Amounts>(&size);
    if (!amounts || amounts->isEmpty() || won.days <= 0)
        return {};
    const Money whole = amounts->sums().front();
    const auto expected = multiplyDivide(whole.minor, open * won.count, won.count + lost);
    const auto daily = expected ? multiplyDivide(*expected, won.count, won.days) : expected;
    Amounts velocity;
    if (!daily || !velocity.add({*daily, whole.currency}))
        return {};
    return velocity;
}

Result<Row> totalOf(const Report &report, const QString &label)
{
    Row total;
    total.cells.resize(report.columns.size());
    total.cells.front() = label;
    for (size_t column = 1; column < report.columns.size(); ++column) {
        if (!report.columns[column].isSum)
            continue;
        if (report.columns[column].kind == ReportCellKind::Money) {
            Amounts sum;
            for (const Row &row : report.rows) {
                const auto *amounts = std::get_if<Amounts>(&row.cells[column]);
                TRY(amounts ? sum.add(*amounts) : Result<void>());
            }
            total.cells[column] = std::move(sum);
        } else {
            qint64 sum = 0;
            for (const Row &row : report.rows) {
                const auto *number = std::get_if<qint64>(&row.cells[column]);
                sum += number ? *number : 0;
            }
            total.cells[column] = sum;
        }
    }
    return total;
}

void noteRates(Report &report, store::Store &store)
{
    QSet<QString> used;
    bool hasMoney = false;
    for (const Row &row : report.rows) {
        for (const Cell &cell : row.cells) {
            const auto *amounts = std::get_if<Amounts>(&cell);
            if (!amounts)
                continue;
            hasMoney = true;
            for (const Money &sum : amounts->sums()) {
                if (sum.currency != report.rates.main() && report.rates.convert(sum))
                    used.insert(sum.currency.code());
            }
        }
    }
    if (!hasMoney)
        return;
    QDate oldest;
    for (const QString &code : used) {
        const QDate date = report.rates.dateOf(*Currency::fromCode(code));
        if (date.isValid() && (!oldest.isValid() || date < oldest))
            oldest = date;
    }
    const QString main = report.rates.main().code();
    if (used.isEmpty())
        report.notes.append(Tr::tr("Amounts are in %1.").arg(main));
    else if (oldest.isValid())
        report.notes.append(Tr::tr("Amounts are in %1; other currencies are converted at the rates of %2.")
                                .arg(main, localLongDay(QLocale(), oldest)));
    else
        report.notes.append(Tr::tr("Amounts are in %1; other currencies are converted.").arg(main));
    report.excluded = excludedFrom(report, store);
    if (!report.excluded.empty())
        report.notes.append(excludedText(report.excluded));
}

} // namespace satchel::reports
