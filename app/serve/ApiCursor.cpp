// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serve/ApiCursor.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

/// The rows are texts, as a JSON number is a double.
QString cursorText(const store::PageKey &key)
{
    const QJsonArray parts{QString::number(key.row), QString::number(key.referenceRow), toJson(key.value)};
    return QString::fromLatin1(QJsonDocument(parts).toJson(QJsonDocument::Compact).toBase64(encoding));
}

Result<store::PageKey> cursorFromText(const QString &text, const Field *sortField)
{
    const auto invalid = [] {
        return fail(
            Error::Kind::Invalid, u"this is no end of a page: give back \"next\" of the page before"_s, u"after"_s);
    };
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toLatin1(), encoding | QByteArray::AbortOnBase64DecodingErrors);
    const QJsonArray parts = decoded ? QJsonDocument::fromJson(decoded.decoded).array() : QJsonArray();
    constexpr qsizetype count = 3;
    if (parts.size() != count)
        return invalid();
    bool isRow = false;
    bool isReference = false;
    store::PageKey key;
    key.row = parts[0].toString().toLongLong(&isRow);
    key.referenceRow = parts[1].toString().toLongLong(&isReference);
    if (!isRow || !isReference || (!sortField && !parts[2].isNull()))
        return invalid();
    if (!sortField)
        return key;
    const auto value = valueFromJson(sortField->type, parts[2]);
    if (!value)
        return invalid();
    key.value = *value;
    return key;
}

} // namespace satchel::app
