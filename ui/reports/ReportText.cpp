// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportText.h"

#include "domain/LocaleText.h"
#include "store/FilterNames.h"
#include "ui/lists/FilterText.h"

#include <algorithm>
#include <QCoreApplication>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

const auto nothing = u"–"_s;

QString amountText(const reports::Amounts &amounts, const ExchangeRates &rates, const Formats &formats, MoneyText money)
{
    if (amounts.isEmpty())
        return nothing;
    const auto overall = amounts.overall(rates);
    const bool isForeign = amounts.sums().size() == overall.missing.size();
    if (isForeign)
        return amounts.sums().size() == 1 ? formats.money(amounts.sums().front(), Formats::Decimals::None) : nothing;
    if (money == MoneyText::Plain)
        return formats.count(qRound64(overall.total.toApproximate()));
    return overall.isConverted ? formats.converted(overall.total)
                               : formats.money(overall.total, Formats::Decimals::None);
}

/// count × 10^-scale with exactly so many digits behind the point, at most `scale`.
QString textInDigits(qint64 count, int scale, int digits)
{
    const int shown = qMin(digits, scale);
    const auto rounded = multiplyDivide(count, 1, powerOfTen(scale - shown));
    return formatScaled(rounded.value_or(0), shown, shown);
}

QString moneyInDigits(const Money &amount, int digits, const Formats &formats, MoneyText money)
{
    const QString text = textInDigits(amount.minor, amount.currency.digits(), digits);
    return money == MoneyText::Plain ? localNumber(formats.locale(), text)
                                     : localMoney(formats.locale(), text, amount.currency);
}

/// Nothing of what has no digits.
std::optional<QString> cellInDigits(
    const reports::Cell &cell, int digits, const ExchangeRates &rates, const Formats &formats, MoneyText money)
{
    if (const auto *decimal = std::get_if<Decimal>(&cell))
        return localNumber(formats.locale(), textInDigits(decimal->millionths(), Decimal::digits, digits));
    const auto *amounts = std::get_if<reports::Amounts>(&cell);
    if (!amounts || amounts->isEmpty())
        return {};
    const auto overall = amounts->overall(rates);
    if (overall.missing.size() == amounts->sums().size())
        return amounts->sums().size() == 1
            ? std::optional(moneyInDigits(amounts->sums().front(), digits, formats, MoneyText::WithCurrency))
            : std::nullopt;
    const QString text = moneyInDigits(overall.total, digits, formats, money);
    return overall.isConverted && money == MoneyText::WithCurrency ? u"≈ "_s + text : text;
}

} // namespace

QString cellText(const reports::Cell &cell, const reports::Column &column, const ExchangeRates &rates,
    const Formats &formats, MoneyText money)
{
    const auto text = column.digits < 0 ? std::nullopt : cellInDigits(cell, column.digits, rates, formats, money);
    if (!text)
        return cellText(cell, column.kind, rates, formats, money);
    return column.kind == reports::ReportCellKind::Percent ? inPercent(*text) : *text;
}

QString cellText(const reports::Cell &cell, reports::ReportCellKind kind, const ExchangeRates &rates,
    const Formats &formats, MoneyText money)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *number = std::get_if<qint64>(&cell))
        return formats.count(*number);
    if (const auto *amounts = std::get_if<reports::Amounts>(&cell))
        return amountText(*amounts, rates, formats, money);
    if (const auto *decimal = std::get_if<Decimal>(&cell)) {
        switch (kind) {
        case reports::ReportCellKind::Percent: return formats.percent(*decimal);
        case reports::ReportCellKind::Times: return u"× "_s + formats.decimal(*decimal);
        default: return formats.decimal(*decimal);
        }
    }
    return nothing;
}

QString figureText(const reports::Kpi &figure, const ExchangeRates &rates, const Formats &formats)
{
    const QString words = cellText(figure.value, figure.kind, rates, formats);
    return figure.kind == reports::ReportCellKind::Days && std::holds_alternative<Decimal>(figure.value)
        ? QCoreApplication::translate("satchel::ui::FigureRow", "%1 days").arg(words)
        : words;
}

QString cellParts(const reports::Cell &cell, const ExchangeRates &rates, const Formats &formats)
{
    const auto *amounts = std::get_if<reports::Amounts>(&cell);
    const bool isPlain = !amounts || amounts->isEmpty()
        || (amounts->sums().size() == 1 && amounts->sums().front().currency == rates.main());
    if (isPlain)
        return {};
    QStringList lines;
    for (const satchel::Money &sum : amounts->sums())
        lines.append(formats.money(sum));
    return lines.join(u'\n');
}

void sayFilters(reports::Report &report, const std::vector<reports::Parameter> &parameters, store::Store &store,
    const Formats &formats)
{
    for (reports::ParameterValue &one : report.chosen) {
        const auto parameter = std::ranges::find(parameters, one.name, &reports::Parameter::name);
        if (parameter == parameters.end() || parameter->type != reports::Parameter::Type::Filter)
            continue;
        const auto filter = store::readFilter(store, parameter->target, one.value);
        const QString words = filter ? readableFilter(store, formats, parameter->target, report.ownAnd(*filter))
                                     : QString();
        if (!words.isEmpty())
            one.text = words;
    }
}

} // namespace satchel::ui
