// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/hub/HubValues.h"

#include "domain/Reason.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::sync::hub {

namespace {

tl::unexpected<Error> unreadable(const Field &field)
{
    return fail(Error::Kind::Corrupt, Reason::tr("the hub has a value here that is none of its type"), field.name);
}

/// The items of an array or a row: (a,"b ""c""") and {a,"b \"c\""}.
QStringList itemsOf(QByteArrayView text)
{
    QStringList items;
    QByteArray item;
    bool isQuoted = false;
    bool wasQuoted = false;
    const auto end = [&] {
        items.append(!wasQuoted && item == "NULL" ? QString() : QString::fromUtf8(item));
        item.clear();
        wasQuoted = false;
    };
    const QByteArrayView inside = text.sliced(1, text.size() - 2);
    if (inside.isEmpty())
        return items;
    for (qsizetype i = 0; i < inside.size(); ++i) {
        const char one = inside[i];
        if (one == '\\' && i + 1 < inside.size()) {
            item += inside[++i];
        } else if (one == '"') {
            if (isQuoted && i + 1 < inside.size() && inside[i + 1] == '"')
                item += inside[++i];
            else
                isQuoted = !isQuoted;
            wasQuoted = true;
        } else if (one == ',' && !isQuoted) {
            end();
        } else {
            item += one;
        }
    }
    end();
    return items;
}

QStringList listOf(QByteArrayView text)
{
    if (!text.startsWith('['))
        return itemsOf(text);
    QStringList items;
    for (const QJsonValue item : QJsonDocument::fromJson(text.toByteArray()).array())
        items.append(item.toString());
    return items;
}

/// (1234.50,EUR) or {"amount": 1234.50, "currency": "EUR"}. What QJsonDocument reads of the amount is a double, so it
/// is taken from the text.
std::pair<QString, QString> amountOf(QByteArrayView text)
{
    if (text.startsWith('(')) {
        const QStringList parts = itemsOf(text);
        return {parts.value(0), parts.value(1)};
    }
    static const QRegularExpression amount(u"\"amount\": ?(-?[0-9.]+)"_s);
    const QString json = QString::fromUtf8(text);
    return {
        amount.match(json).captured(1), QJsonDocument::fromJson(text.toByteArray()).object()[u"currency"].toString()};
}

/// numeric keeps the zeros that it was given: 19.000000.
QString withoutZeros(QString number)
{
    if (!number.contains(u'.'))
        return number;
    while (number.endsWith(u'0'))
        number.chop(1);
    if (number.endsWith(u'.'))
        number.chop(1);
    return number;
}

/// "2026-11-20 06:18:13.5+00" in COPY, with T and +00:00 in JSON.
Result<Instant> instantOf(QString text)
{
    text.replace(u' ', u'T');
    static const QRegularExpression shortOffset(u"[+-][0-9]{2}$"_s);
    if (shortOffset.match(text).hasMatch())
        text += u":00"_s;
    return Instant::fromIso(text);
}

QByteArray escaped(const QByteArray &text)
{
    QByteArray copy;
    copy.reserve(text.size() + 8);
    for (const char one : text) {
        switch (one) {
        case '\\': copy += "\\\\"; break;
        case '\t': copy += "\\t"; break;
        case '\n': copy += "\\n"; break;
        case '\r': copy += "\\r"; break;
        default: copy += one;
        }
    }
    return copy;
}

} // namespace

Result<Value> valueOf(const Field &field, const std::optional<QByteArray> &text)
{
    if (!text)
        return Value();
    const QString plain = QString::fromUtf8(*text);
    switch (field.type) {
    case FieldType::Boolean: return Value(plain.startsWith(u't'));
    case FieldType::MultiChoice:
    case FieldType::Tags:
    case FieldType::List: return Value(listOf(*text));
    case FieldType::Instant: {
        const auto instant = instantOf(plain);
        return instant ? Result<Value>(Value(*instant)) : unreadable(field);
    }
    case FieldType::Money:
    case FieldType::UnitPrice: {
        const auto [amount, currency] = amountOf(*text);
        const auto read = valueFromJson(
            field.type, QJsonObject{{u"amount"_s, withoutZeros(amount)}, {u"currency"_s, currency}});
        return read ? read : unreadable(field);
    }
    case FieldType::Decimal:
    case FieldType::Percent: {
        const auto read = valueFromJson(field.type, withoutZeros(plain));
        return read ? read : unreadable(field);
    }
    case FieldType::Integer: {
        bool isNumber = false;
        const qint64 number = plain.toLongLong(&isNumber);
        return isNumber ? Result<Value>(Value(number)) : unreadable(field);
    }
    default: {
        const auto read = valueFromJson(field.type, plain);
        return read ? read : unreadable(field);
    }
    }
}

std::vector<std::optional<QByteArray>> copyColumns(QByteArrayView line)
{
    std::vector<std::optional<QByteArray>> columns;
    qsizetype from = 0;
    while (from <= line.size()) {
        qsizetype to = line.indexOf('\t', from);
        if (to < 0)
            to = line.size();
        const QByteArrayView raw = line.sliced(from, to - from);
        from = to + 1;
        if (raw == "\\N") {
            columns.emplace_back();
            continue;
        }
        QByteArray column;
        column.reserve(raw.size());
        for (qsizetype i = 0; i < raw.size(); ++i) {
            if (raw[i] != '\\' || i + 1 == raw.size()) {
                column += raw[i];
                continue;
            }
            const char next = raw[++i];
            column += next == 't' ? '\t'
                : next == 'n'     ? '\n'
                : next == 'r'     ? '\r'
                : next == 'b'     ? '\b'
                : next == 'f'     ? '\f'
                : next == 'v'     ? '\v'
                                  : next;
        }
        columns.emplace_back(std::move(column));
    }
    return columns;
}

QByteArray pgArray(const QStringList &texts)
{
    QByteArrayList items;
    for (const QString &one : texts)
        items.append('"' + one.toUtf8().replace('\\', "\\\\").replace('"', "\\\"") + '"');
    return '{' + items.join(',') + '}';
}

void appendCopy(QByteArray &line, const Field &field, const Value &value)
{
    if (!line.isEmpty())
        line += '\t';
    if (isEmpty(value)) {
        line += "\\N";
        return;
    }
    if (const auto *list = std::get_if<QStringList>(&value)) {
        line += escaped(pgArray(*list));
        return;
    }
    const QJsonValue json = toJson(value);
    if (field.type == FieldType::Money || field.type == FieldType::UnitPrice) {
        line += escaped('(' + json[u"amount"].toString().toUtf8() + ',' + json[u"currency"].toString().toUtf8() + ')');
        return;
    }
    if (const auto *number = std::get_if<qint64>(&value))
        line += QByteArray::number(*number);
    else if (const auto *flag = std::get_if<bool>(&value))
        line += *flag ? "t" : "f";
    else
        line += escaped(json.toString().toUtf8());
}

} // namespace satchel::sync::hub
