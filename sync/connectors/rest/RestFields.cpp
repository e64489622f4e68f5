// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/rest/RestFields.h"

#include "sync/engine/JsonPath.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

/// "cIndustryCode" and "industry_code" as people write them: "Industry code".
QString labelOf(const QString &name)
{
    static const QRegularExpression hump(u"(?<=[a-z0-9])(?=[A-Z])"_s);
    QString label = name;
    label.replace(hump, u" "_s);
    label.replace(u'_', u' ');
    label = label.simplified().toLower();
    return label.isEmpty() ? name : label.left(1).toUpper() + label.mid(1);
}

/// The word of RemoteField for a value; nothing for an empty one, "" for a list or an object.
std::optional<QString> typeOf(const QJsonValue &value)
{
    static const QRegularExpression day(u"^\\d{4}-\\d\\d-\\d\\d$"_s);
    static const QRegularExpression instant(u"^\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d"_s);
    if (value.isBool())
        return u"bool"_s;
    if (value.isDouble())
        return u"number"_s;
    if (!value.isString())
        return value.isNull() ? std::nullopt : std::optional(QString());
    const QString text = value.toString();
    if (text.isEmpty())
        return {};
    return day.match(text).hasMatch() ? u"date"_s : instant.match(text).hasMatch() ? u"datetime"_s : u"string"_s;
}

bool isPlain(const QJsonValue &value)
{
    return !value.isObject() && !value.isArray();
}

/// Of a column in all rows: "string" where they differ.
QString typeIn(const QJsonArray &rows, const QString &name)
{
    QString type;
    for (const QJsonValue row : rows) {
        const auto one = typeOf(valueAt(row, name));
        if (!one || *one == type)
            continue;
        if (!type.isEmpty())
            return u"string"_s;
        type = *one;
    }
    return type;
}

} // namespace

std::vector<RemoteField> fieldsIn(const QJsonArray &rows, const ObjectMap &object)
{
    std::vector<RemoteField> fields;
    QSet<QString> known;
    const QJsonObject row = object.wire.value("row"_L1).toObject();
    for (const QJsonValue name : row)
        known.insert(name.toString());
    for (const QString &name : object.remoteFields()) {
        known.insert(name);
        fields.push_back({name, labelOf(name), typeIn(rows, name), {}});
    }
    QSet<QString> others;
    for (const QJsonValue one : rows) {
        const QJsonObject members = one.toObject();
        for (auto member = members.begin(); member != members.end(); ++member) {
            if (!known.contains(member.key()) && isPlain(*member))
                others.insert(member.key());
        }
    }
    QStringList names(others.begin(), others.end());
    names.sort();
    for (const QString &name : std::as_const(names))
        fields.push_back({name, labelOf(name), typeIn(rows, name), {}});
    return fields;
}

} // namespace satchel::sync
