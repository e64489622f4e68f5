// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Medians.h"

#include "domain/LocaleText.h"
#include "reports/Ratios.h"

#include <algorithm>
#include <cmath>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

/// The one or two in the middle, and how many they are: their sum over that is the median.
struct Middle
{
    qint64 sum = 0;
    qint64 count = 0;
};

Middle middleOf(std::vector<qint64> &numbers)
{
    if (numbers.empty())
        return {};
    const auto half = numbers.begin() + static_cast<std::ptrdiff_t>(numbers.size() / 2);
    std::ranges::nth_element(numbers, half);
    if (numbers.size() % 2 == 1)
        return {*half, 1};
    return {*half + *std::max_element(numbers.begin(), half), 2};
}

} // namespace

std::optional<qint64> median(std::vector<qint64> numbers)
{
    const Middle middle = middleOf(numbers);
    const auto half = middle.count == 0 ? Result<qint64>(fail(Error::Kind::NotFound, {}))
                                        : multiplyDivide(middle.sum, 1, middle.count);
    return half ? std::optional(*half) : std::nullopt;
}

Cell medianDays(std::vector<qint64> milliseconds)
{
    const Middle middle = middleOf(milliseconds);
    return averageDays(middle.sum, middle.count);
}

Cell medianDays(const std::vector<store::Measure> &measures)
{
    std::vector<qint64> days;
    for (const store::Measure &measure : measures)
        days.push_back(measure.days);
    const Middle middle = middleOf(days);
    return average(middle.sum, middle.count);
}

Cell medianAmount(const std::vector<store::Measure> &measures, const ExchangeRates &rates)
{
    std::vector<qint64> minors;
    for (const store::Measure &measure : measures) {
        if (const auto amount = !measure.amount.currency.isNull() ? rates.convert(measure.amount) : std::nullopt)
            minors.push_back(amount->minor);
    }
    const auto middle = median(std::move(minors));
    Amounts amount;
    if (!middle || !amount.add({*middle, rates.main()}))
        return {};
    return amount;
}

QString medianText(const Cell &median)
{
    if (const auto *days = std::get_if<Decimal>(&median))
        return Tr::tr("median %1 days")
            .arg(QLocale().toString(
                static_cast<double>(days->millionths()) / Decimal::one, 'f', QLocale::FloatingPointShortest));
    if (const auto *amounts = std::get_if<Amounts>(&median); amounts && !amounts->isEmpty()) {
        const Money amount = amounts->sums().front();
        const QString whole = QString::number(std::llround(amount.toApproximate()));
        return Tr::tr("median %1").arg(localMoney(QLocale(), whole, amount.currency));
    }
    return {};
}

} // namespace satchel::reports
