// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serve/ApiCursor.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr auto numberMark = "n"_L1;
constexpr auto textMark = "t"_L1;

/// The value as the store has it in a column, a whole number or a text; nothing in the part without values.
QJsonArray sortValue(const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return {numberMark, QString::number(*number)}; // a JSON number is a double
    return isEmpty(value) ? QJsonArray() : QJsonArray{textMark, textOf(value)};
}

std::optional<Value> sortValueFrom(const QJsonArray &json)
{
    if (json.isEmpty())
        return Value();
    const QString text = json[1].toString();
    if (json[0] == textMark)
        return Value(text);
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && json[0] == numberMark ? std::optional(Value(number)) : std::nullopt;
}

} // namespace

QString cursorText(const store::PageKey &key)
{
    const QJsonArray parts{QString::number(key.row), QString::number(key.referenceRow), sortValue(key.value)};
    return QString::fromLatin1(QJsonDocument(parts).toJson(QJsonDocument::Compact).toBase64(encoding));
}

Result<store::PageKey> cursorFromText(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toLatin1(), encoding | QByteArray::AbortOnBase64DecodingErrors);
    const QJsonArray parts = decoded ? QJsonDocument::fromJson(decoded.decoded).array() : QJsonArray();
    bool isRow = false;
    bool isReference = false;
    store::PageKey key;
    key.row = parts.at(0).toString().toLongLong(&isRow);
    key.referenceRow = parts.at(1).toString().toLongLong(&isReference);
    const auto value = sortValueFrom(parts.at(2).toArray());
    constexpr qsizetype count = 3;
    if (parts.size() != count || !isRow || !isReference || !value)
        return fail(
            Error::Kind::Invalid, u"this is no end of a page: give back \"next\" of the page before"_s, u"after"_s);
    key.value = *value;
    return key;
}

} // namespace satchel::app
