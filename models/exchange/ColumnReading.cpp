// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ColumnReading.h"

#include "domain/Reason.h"
#include "exchange/FilePlace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

/// "Amount (EUR)" or "Betrag €": the header may contain the currency.
QString currencyInHeader(const QString &header)
{
    static const QHash<QChar, QString> symbols = {{QChar(0x20AC), u"EUR"_s}, {u'$', u"USD"_s}, {QChar(0xA3), u"GBP"_s}};
    for (const QChar c : header) {
        if (symbols.contains(c))
            return symbols.value(c);
    }
    QString word;
    for (const QChar c : header + u' ') {
        if (c >= u'A' && c <= u'Z') {
            word += c;
            continue;
        }
        if (word.size() == 3 && !c.isLetterOrNumber() && Currency::fromCode(word))
            return word;
        word.clear();
    }
    return {};
}

bool holdsDay(const Field &field)
{
    return field.type == FieldType::Date || field.type == FieldType::Instant;
}

/// Whether "1.234" can be two values of the field: a whole number has no fraction, and an amount of money no third
/// decimal in most currencies.
bool canHaveThreeDecimals(const Field &field, const ColumnRules &rules)
{
    return field.type == FieldType::Decimal || field.type == FieldType::Percent || field.type == FieldType::UnitPrice
        || (field.type == FieldType::Money && rules.currency.digits() == 3);
}

} // namespace

ColumnRules rulesOf(const FilePreview &preview, const ColumnMapping &mapping, qsizetype column, Currency mainCurrency)
{
    const ColumnTarget &target = mapping.columns[column];
    const ColumnProfile profile = size_t(column) < preview.profiles.size() ? preview.profiles[size_t(column)]
                                                                           : ColumnProfile();
    ColumnRules rules;
    rules.dateOrder = target.dateOrder != DateOrder::Unknown ? target.dateOrder
        : mapping.dateOrder != DateOrder::Unknown            ? mapping.dateOrder
                                                             : profile.dateOrder;
    rules.dottedOrder = profile.dottedOrder;
    rules.decimal = target.decimal != '\0'       ? target.decimal
        : mapping.decimal != '\0'                ? mapping.decimal
        : hasTypedNumbers(preview.format.format) ? '.'
                                                 : profile.decimal;
    rules.values = &target.values;
    const QString code = !mapping.currency.isEmpty() ? mapping.currency
        : !profile.currency.isEmpty()                ? profile.currency
                                                     : currencyInHeader(target.column);
    rules.currency = Currency::fromCode(code).value_or(mainCurrency);
    return rules;
}

QList<OpenColumn> openColumns(
    const Entity &entity, const FilePreview &preview, const ColumnMapping &mapping, Currency mainCurrency)
{
    QList<OpenColumn> open;
    for (qsizetype i = 0; i < mapping.columns.size() && size_t(i) < preview.profiles.size(); ++i) {
        const Field *field = entity.find(mapping.columns[i].target);
        const bool isOfDeal = mapping.deal && mapping.deal->closeColumn == mapping.columns[i].column;
        const ColumnProfile &profile = preview.profiles[size_t(i)];
        if ((isOfDeal || (field && holdsDay(*field))) && profile.isDateOrderOpen)
            open.append({i, OpenColumn::Question::DateOrder, profile.openDates});
        if (field && profile.isDecimalOpen && canHaveThreeDecimals(*field, rulesOf(preview, mapping, i, mainCurrency)))
            open.append({i, OpenColumn::Question::Decimal, profile.openNumbers});
    }
    return open;
}

bool isAnswered(const ColumnMapping &mapping, const OpenColumn &open)
{
    const ColumnTarget &column = mapping.columns[open.column];
    return open.question == OpenColumn::Question::DateOrder
        ? column.dateOrder != DateOrder::Unknown || mapping.dateOrder != DateOrder::Unknown
        : column.decimal != '\0' || mapping.decimal != '\0';
}

Result<void> checkAnswered(
    const Entity &entity, const FilePreview &preview, const ColumnMapping &mapping, Currency mainCurrency)
{
    for (const OpenColumn &open : openColumns(entity, preview, mapping, mainCurrency)) {
        const ColumnProfile &profile = preview.profiles[size_t(open.column)];
        const bool isOfDates = open.question == OpenColumn::Question::DateOrder;
        if (isAnswered(mapping, open) || (isOfDates ? profile.isDateOrderContradicted : profile.isDecimalContradicted))
            continue;
        const QString heading = mapping.columns[open.column].column;
        const QString place = isTable(preview.format.format)
            ? Reason::tr("column %1, \"%2\"", "C, its heading").arg(columnLetters(open.column), heading)
            : u'"' + heading + u'"';
        const QString values = open.examples.join(u", "_s);
        return fail(Error::Kind::Invalid,
            isOfDates
                ? Reason::tr("nothing says whether the day or the month comes first (%1): choose with --dates dmy "
                             "or --dates mdy, or with \"date_order\" in the mapping file")
                      .arg(values)
                : Reason::tr("nothing says whether these are thousands or fractions (%1): choose with \"decimal\" "
                             "in the mapping file")
                      .arg(values),
            place);
    }
    return {};
}

} // namespace satchel::exchange
