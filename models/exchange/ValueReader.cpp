// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ValueReader.h"

#include "domain/Reason.h"
#include "exchange/ByteView.h"
#include "exchange/ChoiceLexicon.h"
#include "exchange/EmailText.h"
#include "exchange/ListText.h"
#include "exchange/NumberText.h"
#include "exchange/Placeholder.h"
#include "exchange/PlainDigits.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

/// `what` names the cell with %1.
tl::unexpected<Error> invalid(const QString &cell, const QString &what)
{
    return fail(Error::Kind::Invalid, what.arg(cell.left(80)));
}

struct PlainNumber
{
    QString digits;
    QString currency;
};

Result<PlainNumber> readPlainNumber(const QString &cell, const ColumnRules &rules, bool groupsByThree)
{
    const QByteArray bytes = plainBytes(cell);
    const auto number = readNumber(view(bytes));
    if (!number)
        return invalid(cell, Reason::tr("\"%1\" is not a number"));
    char decimal = number->decimal;
    if (number->isAmbiguous) {
        const char separator = number->digits.find('.') != std::string_view::npos ? '.' : ',';
        decimal = rules.decimal != '\0' ? rules.decimal : groupsByThree ? (separator == '.' ? ',' : '.') : '\0';
        if (decimal == '\0')
            return invalid(
                cell, Reason::tr("\"%1\" can be a thousand or a fraction: choose the decimal separator of the file"));
    } else if (decimal == '\0') {
        decimal = '.';
    }
    const auto plain = toPlainNumber(*number, decimal);
    if (!plain)
        return invalid(cell,
            Reason::tr("\"%1\" is not a number with \"%2\" as its decimal separator")
                .replace(u"%2"_s, QString(QLatin1Char(decimal))));
    return PlainNumber{QString::fromLatin1(*plain), QString::fromLatin1(number->currency)};
}

Result<Value> readMoney(FieldType type, const QString &cell, const ColumnRules &rules)
{
    // Money has no three decimals in most currencies; a unit price may.
    const bool canHaveThree = type == FieldType::UnitPrice || rules.currency.digits() == 3;
    const auto number = TRY(readPlainNumber(cell, rules, !canHaveThree));
    Currency currency = rules.currency;
    if (!number.currency.isEmpty()) {
        const auto given = TRY(Currency::fromCode(number.currency));
        currency = given;
    }
    if (currency.isNull())
        return invalid(cell, Reason::tr("\"%1\" has no currency"));
    if (type == FieldType::UnitPrice) {
        const auto amount = Decimal::fromString(number.digits);
        return amount ? Result<Value>(UnitPrice{*amount, currency}) : fail(amount.error());
    }
    const auto money = Money::fromString(number.digits, currency);
    return money ? Result<Value>(*money) : fail(money.error());
}

Result<Value> readDay(FieldType type, const QString &cell, const ColumnRules &rules)
{
    const QByteArray bytes = cell.toUtf8();
    const auto text = readDate(view(bytes));
    if (!text)
        return invalid(cell,
            type == FieldType::Date ? Reason::tr("\"%1\" is not a date")
                                    : Reason::tr("\"%1\" is not a date with a time"));
    if (type == FieldType::Instant) {
        const auto instant = toDateTime(*text, orderOf(*text, rules));
        if (instant)
            return Value(Instant{instant->toMSecsSinceEpoch()});
    } else if (const auto date = toDate(*text, orderOf(*text, rules))) {
        return Value(*date);
    }
    if (text->order != DateOrder::Unknown)
        return invalid(cell, Reason::tr("\"%1\" is not a date in the order of the others"));
    return invalid(cell, Reason::tr("\"%1\" can be two dates: choose whether the day or the month comes first"));
}

Result<Value> readTime(const QString &cell)
{
    const QByteArray bytes = "2000-01-01 " + plainBytes(cell);
    const auto text = readDate(view(bytes));
    if (!text || !text->hasTime)
        return invalid(cell, Reason::tr("\"%1\" is not a time of day"));
    return Value(QTime::fromMSecsSinceStartOfDay(text->milliseconds));
}

Result<Value> readBoolean(const QString &cell)
{
    static const QStringList yes = {u"true"_s, u"yes"_s, u"y"_s, u"1"_s, u"x"_s, u"on"_s, u"ja"_s, u"j"_s, u"wahr"_s,
        u"oui"_s, u"vrai"_s, u"si"_s, u"sí"_s};
    static const QStringList no = {
        u"false"_s, u"no"_s, u"n"_s, u"0"_s, u"off"_s, u"nein"_s, u"falsch"_s, u"non"_s, u"faux"_s};
    const QString folded = cell.toLower();
    if (yes.contains(folded))
        return Value(true);
    if (no.contains(folded))
        return Value(false);
    return invalid(cell, Reason::tr("\"%1\" is neither yes nor no"));
}

Result<Value> readChoice(const Field &field, const QString &cell, const ColumnRules &rules)
{
    const QString text = rules.values && rules.values->contains(cell) ? rules.values->value(cell) : cell;
    if (text.isEmpty())
        return Value();
    if (const Choice *choice = choiceWritten(field, text))
        return Value(choice->key);
    return invalid(cell, Reason::tr("\"%1\" is not one of the choices of %2").replace(u"%2"_s, field.label));
}

/// A text may be meant where another value would be none.
bool takesAnyText(FieldType type)
{
    using T = FieldType;
    return type == T::Text || type == T::LongText || type == T::Image || type == T::Choice || type == T::MultiChoice
        || type == T::Tags || type == T::List || type == T::Reference;
}

/// "4.91701E+11": a spreadsheet program took it for a number and showed its first digits.
Result<Value> readPhone(const QString &cell)
{
    static const QRegularExpression shortened(uR"(^\d([.,]\d+)?E\+?\d+$)"_s, QRegularExpression::CaseInsensitiveOption);
    if (cell.contains(u'e', Qt::CaseInsensitive) && shortened.match(cell).hasMatch())
        return invalid(cell, Reason::tr("\"%1\" is a longer number that a spreadsheet program has shortened"));
    if (std::ranges::none_of(cell, [](QChar letter) { return letter.isDigit(); }))
        return invalid(cell, Reason::tr("\"%1\" is not a telephone number"));
    return Value(cell);
}

Result<Value> readEmail(const QString &cell)
{
    const QStringList addresses = addressesIn(cell);
    if (addresses.size() > 1)
        return invalid(cell, Reason::tr("there are several addresses in \"%1\""));
    return addresses.isEmpty() ? Value() : Value(addresses.first());
}

} // namespace

DateOrder orderOf(const DateText &date, const ColumnRules &rules)
{
    return date.isDotted && rules.dottedOrder != DateOrder::Unknown ? rules.dottedOrder : rules.dateOrder;
}

Result<Value> readValue(const Field &field, const QString &raw, const ColumnRules &rules)
{
    const QString cell = raw.trimmed();
    if (cell.isEmpty() || (!takesAnyText(field.type) && isPlaceholder(cell)))
        return Value();
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Url:
    case FieldType::Image: return Value(cell);
    case FieldType::Phone: return readPhone(cell);
    case FieldType::Email: return readEmail(cell);
    case FieldType::Integer: {
        const auto number = TRY(readPlainNumber(cell, rules, true));
        bool isInteger = false;
        const qint64 integer = number.digits.section(u'.', 0, 0).toLongLong(&isInteger);
        const QString fraction = number.digits.section(u'.', 1).remove(u'0');
        return isInteger && fraction.isEmpty() ? Result<Value>(integer)
                                               : invalid(cell, Reason::tr("\"%1\" is not a whole number"));
    }
    case FieldType::Decimal:
    case FieldType::Percent: {
        const auto number = TRY(readPlainNumber(cell, rules, false));
        const auto decimal = Decimal::fromString(number.digits);
        return decimal ? Result<Value>(*decimal) : fail(decimal.error());
    }
    case FieldType::Money:
    case FieldType::UnitPrice: return readMoney(field.type, cell, rules);
    case FieldType::Date:
    case FieldType::Instant: return readDay(field.type, cell, rules);
    case FieldType::Time: return readTime(cell);
    case FieldType::Boolean: return readBoolean(cell);
    case FieldType::Choice: return readChoice(field, cell, rules);
    case FieldType::MultiChoice: {
        QStringList keys;
        for (const QString &each : splitList(raw)) {
            const auto key = readChoice(field, each, rules);
            if (!key)
                return key;
            keys.append(textOf(*key));
        }
        return Value(keys);
    }
    case FieldType::Tags:
    case FieldType::List: return Value(splitList(raw));
    case FieldType::Reference: break;
    }
    return fail(Error::Kind::Bug, Reason::tr("a reference cannot be read from a cell"), field.name);
}

} // namespace satchel::exchange
