// SPDX-License-Identifier: GPL-3.0-or-later
// integer, decimal, percent, fraction, money, unit_price, milliseconds, minutes, boolean. Amounts are never rounded:
// one that does not fit is a problem.
#include "sync/engine/Codecs.h"

#include "domain/Reason.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

using T = FieldType;

QString withoutTrailingZeros(QString text)
{
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    return text;
}

/// A number as the wire has it; refused when JSON's doubles could not carry it.
Result<QJsonValue> number(const CodecSetup &setup, const QString &text)
{
    if (setup.wire.writesNumbersAsText)
        return QJsonValue(text);
    bool isWhole = false;
    const qint64 whole = text.toLongLong(&isWhole);
    const QJsonValue value = isWhole ? QJsonValue(whole) : QJsonValue(text.toDouble());
    const auto back = plainFrom(value);
    if (!back || withoutTrailingZeros(*back) != withoutTrailingZeros(text))
        return fail(Error::Kind::Invalid, Reason::tr("%1 has more digits than the other system accepts").arg(text));
    return value;
}

Result<void> put(const CodecSetup &setup, const QString &text, QJsonValue &remote)
{
    auto value = TRY(number(setup, text));
    remote = value;
    return {};
}

Result<QString> numberText(const QJsonValue &remote)
{
    if (remote.isBool())
        return fail(Error::Kind::Invalid, Reason::tr("the remote value is not a number"));
    return plainFrom(remote).map([](const QString &text) { return text.trimmed(); });
}

Result<void> readInteger(const CodecSetup &, std::span<const QJsonValue> remote, std::span<Value> local)
{
    const auto count = TRY(numberText(remote[0]).and_then([](const QString &text) { return parseScaled(text, 0); }));
    local[0] = count;
    return {};
}

Result<void> writeInteger(const CodecSetup &setup, std::span<const Value> local, std::span<QJsonValue> remote)
{
    if (isEmpty(local[0])) {
        remote[0] = setup.wire.cleared();
        return {};
    }
    return put(setup, QString::number(valueOr<qint64>(local[0])), remote[0]);
}

/// A decimal whose remote form has its point `shift` places to the left: 19 % as 0.19.
template <int shift>
Result<void> readDecimal(const CodecSetup &, std::span<const QJsonValue> remote, std::span<Value> local)
{
    const auto count = TRY(
        numberText(remote[0]).and_then([](const QString &text) { return parseScaled(text, Decimal::digits + shift); }));
    local[0] = Decimal::fromMillionths(count);
    return {};
}

template <int shift>
Result<void> writeDecimal(const CodecSetup &setup, std::span<const Value> local, std::span<QJsonValue> remote)
{
    if (isEmpty(local[0])) {
        remote[0] = setup.wire.cleared();
        return {};
    }
    return put(setup, formatScaled(valueOr<Decimal>(local[0]).millionths(), Decimal::digits + shift, 0), remote[0]);
}

Result<Currency> currencyOf(const CodecSetup &setup, std::span<const QJsonValue> remote)
{
    if (remote.size() > 1 && !isNothing(remote[1]))
        return plainFrom(remote[1]).and_then([](const QString &code) { return Currency::fromCode(code); });
    if (setup.wire.currency.isNull())
        return fail(
            Error::Kind::Invalid, Reason::tr("the amount has no currency, and the currency of the account is unknown"));
    return setup.wire.currency;
}

template <typename Amount> Result<Amount> amountFrom(const QString &text, Currency currency)
{
    if constexpr (std::is_same_v<Amount, Money>)
        return Money::fromString(text, currency);
    else
        return Decimal::fromString(text).map([&](Decimal amount) { return UnitPrice{amount, currency}; });
}

/// What stands there for no amount, where the remote has no empty one: [["", "0"]].
std::optional<QString> noAmount(const CodecSetup &setup)
{
    const auto &values = setup.map->values;
    const auto found = std::ranges::find_if(values, [](const auto &pair) { return pair.first.isEmpty(); });
    return found == values.end() ? std::nullopt : std::optional(found->second);
}

template <typename Amount>
Result<void> readAmount(const CodecSetup &setup, std::span<const QJsonValue> remote, std::span<Value> local)
{
    if (isNothing(remote[0])) // a currency without an amount is nothing
        return {};
    if (const auto none = noAmount(setup)) {
        const auto text = TRY(numberText(remote[0]));
        if (withoutTrailingZeros(text) == *none)
            return {};
    }
    const auto currency = TRY(currencyOf(setup, remote));
    const auto amount = TRY(
        numberText(remote[0]).and_then([&](const QString &text) { return amountFrom<Amount>(text, currency); }));
    local[0] = amount;
    return {};
}

template <typename Amount>
Result<void> writeAmount(const CodecSetup &setup, std::span<const Value> local, std::span<QJsonValue> remote)
{
    const auto none = noAmount(setup);
    if (isEmpty(local[0]) && none) {
        if (remote.size() > 1 && !setup.wire.currency.isNull())
            remote[1] = setup.wire.currency.code();
        return put(setup, *none, remote[0]);
    }
    if (isEmpty(local[0])) {
        remote[0] = setup.wire.cleared();
        return {};
    }
    const Amount amount = valueOr<Amount>(local[0]);
    if (remote.size() > 1)
        remote[1] = amount.currency.code();
    else if (amount.currency != setup.wire.currency)
        return fail(Error::Kind::Invalid,
            Reason::tr("the other system stores this amount in the currency of the account, but it is in %1")
                .arg(amount.currency.code()));
    return put(setup, amount.amountText(), remote[0]);
}

/// Our seconds as a larger or smaller unit: numerator/denominator of it are a second.
template <qint64 numerator, qint64 denominator>
Result<void> readSeconds(const CodecSetup &, std::span<const QJsonValue> remote, std::span<Value> local)
{
    const auto count = TRY(numberText(remote[0]).and_then([](const QString &text) { return parseScaled(text, 3); }));
    // Whole seconds; a fraction of one is not worth a problem, and Mapper keeps ours while the remote's stays the same
    const auto seconds = TRY(multiplyDivide(count, denominator, numerator * 1000));
    local[0] = seconds;
    return {};
}

template <qint64 numerator, qint64 denominator>
Result<void> writeSeconds(const CodecSetup &setup, std::span<const Value> local, std::span<QJsonValue> remote)
{
    if (isEmpty(local[0])) {
        remote[0] = setup.wire.cleared();
        return {};
    }
    const auto count = TRY(multiplyDivide(valueOr<qint64>(local[0]), numerator, denominator));
    return put(setup, QString::number(count), remote[0]);
}

Result<void> readBoolean(const CodecSetup &, std::span<const QJsonValue> remote, std::span<Value> local)
{
    const QString text = remote[0].toString();
    const bool isTrue = remote[0].isBool() ? remote[0].toBool() : text == "true"_L1;
    if (!remote[0].isBool() && !isTrue && text != "false"_L1)
        return fail(Error::Kind::Invalid, Reason::tr("the remote value is neither true nor false"));
    local[0] = isTrue;
    return {};
}

Result<void> writeBoolean(const CodecSetup &setup, std::span<const Value> local, std::span<QJsonValue> remote)
{
    const bool isTrue = valueOr<bool>(local[0]);
    if (isEmpty(local[0]))
        remote[0] = setup.wire.cleared();
    else if (setup.wire.writesBooleansAsText)
        remote[0] = isTrue ? u"true"_s : u"false"_s;
    else
        remote[0] = isTrue;
    return {};
}

} // namespace

std::span<const Codec> numberCodecs()
{
    static const std::vector<Codec> codecs = {
        {"integer"_L1, {{T::Integer}}, 1, 1, 1, readInteger, writeInteger},
        {"decimal"_L1, {{T::Decimal, T::Percent}}, 1, 1, 1, readDecimal<0>, writeDecimal<0>},
        {"percent"_L1, {{T::Percent}}, 1, 1, 1, readDecimal<0>, writeDecimal<0>},
        {"fraction"_L1, {{T::Percent}}, 1, 1, 1, readDecimal<2>, writeDecimal<2>},
        {"money"_L1, {{T::Money}}, 1, 1, 2, readAmount<Money>, writeAmount<Money>},
        {"unit_price"_L1, {{T::UnitPrice}}, 1, 1, 2, readAmount<UnitPrice>, writeAmount<UnitPrice>},
        {"milliseconds"_L1, {{T::Integer}}, 1, 1, 1, readSeconds<1000, 1>, writeSeconds<1000, 1>},
        {"minutes"_L1, {{T::Integer}}, 1, 1, 1, readSeconds<1, 60>, writeSeconds<1, 60>},
        {"boolean"_L1, {{T::Boolean}}, 1, 1, 1, readBoolean, writeBoolean},
    };
    return codecs;
}

} // namespace satchel::sync
