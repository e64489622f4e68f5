// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/PastedLines.h"

#include "domain/FieldNames.h"
#include "ui/common/LocaleParsing.h"

#include <QCoreApplication>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::PastedLines)
};

constexpr qsizetype mostRows = 2000;

QString columnLabel(const QString &field)
{
    if (field == field::quantity)
        return Tr::tr("quantity");
    if (field == field::unit_price)
        return Tr::tr("unit price");
    return field == field::tax_rate ? Tr::tr("tax") : Tr::tr("discount");
}

QStringList fieldsOf(qsizetype columns)
{
    if (columns <= 3)
        return QStringList{field::name, field::quantity, field::unit_price}.mid(0, columns);
    return QStringList{
        field::name, field::quantity, field::unit, field::unit_price, field::discount_percent, field::tax_rate}
        .mid(0, columns);
}

/// "€ 1.234,50" and "19 %" without their signs.
QString bareNumber(QString text)
{
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        if (text[i].category() == QChar::Symbol_Currency || text[i] == u'%')
            text.remove(i, 1);
    }
    return text.trimmed();
}

/// No cell behind the first one holds a digit: names of columns, not values.
bool isHeading(const QStringList &cells)
{
    const auto hasDigit = [](const QString &cell) {
        return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    };
    return cells.size() > 1 && std::none_of(cells.begin() + 1, cells.end(), hasDigit)
        && std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

RecordId productOf(store::Store &store, const QString &sku)
{
    const auto rows = store.select({EntityKind::Product, {}, Filter::equals(field::sku, sku), {}, {}, 1, false});
    return rows && !rows->isEmpty() ? rows->id(0) : RecordId();
}

Result<Value> readCell(const QString &field, const QString &text, Currency currency, const QLocale &locale)
{
    if (field == field::unit)
        return Value(text);
    const auto number = TRY(readDecimal(bareNumber(text), locale));
    return field == field::unit_price ? Value(UnitPrice{number, currency}) : Value(number);
}

Result<std::vector<FieldValue>> readRow(
    const QStringList &cells, qsizetype row, store::Store &store, Currency currency, const QLocale &locale)
{
    const QStringList fields = fieldsOf(cells.size());
    std::vector<FieldValue> values;
    for (qsizetype column = 0; column < fields.size(); ++column) {
        const QString text = cells[column].trimmed();
        if (text.isEmpty())
            continue;
        if (column == 0) {
            const RecordId product = productOf(store, text);
            values.push_back(product.isNull() ? FieldValue{field::name, text} : FieldValue{field::product, product});
            continue;
        }
        auto value = readCell(fields[column], text, currency, locale);
        if (!value)
            return fail(Error::Kind::Invalid,
                Tr::tr("Row %1, %2: %3", "number, column, reason")
                    .arg(QLocale().toString(row + 1), columnLabel(fields[column]), value.error().what));
        values.push_back({fields[column], std::move(*value)});
    }
    return values;
}

} // namespace

Result<std::vector<std::vector<FieldValue>>> readPastedLines(
    const QString &text, store::Store &store, Currency currency, const QLocale &locale)
{
    QString plain = text;
    plain.remove(u'\r');
    const QStringList rows = plain.split(u'\n');
    std::vector<std::vector<FieldValue>> lines;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QStringList cells = rows[row].split(u'\t');
        if (rows[row].trimmed().isEmpty() || (row == 0 && isHeading(cells)))
            continue;
        if (static_cast<qsizetype>(lines.size()) == mostRows)
            return fail(Error::Kind::Invalid,
                Tr::tr("You can paste at most %Ln rows at once.", nullptr, static_cast<int>(mostRows)));
        auto values = TRY(readRow(cells, row, store, currency, locale));
        lines.push_back(std::move(values));
    }
    if (lines.empty())
        return fail(Error::Kind::Invalid, Tr::tr("The clipboard contains no rows."));
    return lines;
}

QString linesAsText(const std::vector<Record> &lines, const QLocale &locale)
{
    const Formats formats(locale);
    QString text;
    for (const Record &line : lines) {
        const auto number = [&](QStringView field) {
            return isEmpty(line.value(field)) ? QString() : formats.decimal(valueOr<Decimal>(line.value(field)));
        };
        const auto price = valueOr<UnitPrice>(line.value(field::unit_price));
        text += QStringList{line.text(field::name), number(field::quantity), line.text(field::unit),
                    isEmpty(line.value(field::unit_price)) ? QString() : formats.amount(price),
                    number(field::discount_percent), number(field::tax_rate)}
                    .join(u'\t')
            + u'\n';
    }
    return text;
}

} // namespace satchel::ui
