// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/builder/JsonReader.h"

#include "domain/Reason.h"

#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace satchel::reports {

Result<JsonReader> JsonReader::make(const QJsonValue &value, const QString &place, const QStringList &keys)
{
    if (!value.isObject())
        return fail(Error::Kind::Invalid, Reason::tr("an object {…} is needed"), place);
    JsonReader reader(value.toObject(), place);
    for (auto entry = reader.m_object.begin(); entry != reader.m_object.end(); ++entry) {
        if (!keys.contains(entry.key()))
            return reader.wrong(entry.key(), Reason::tr("unknown key; there are %1").arg(keys.join(u", "_s)));
    }
    return reader;
}

Result<JsonReader> JsonReader::fromText(QStringView text, const QStringList &keys)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return fail(Error::Kind::Invalid, Reason::tr("this is no JSON: %1").arg(error.errorString()),
            Reason::tr("character %1").arg(error.offset));
    return make(document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array()), {}, keys);
}

Result<QString> JsonReader::text(const QString &key, const QString &fallback) const
{
    if (!has(key))
        return fallback;
    if (!value(key).isString())
        return wrong(key, Reason::tr("a text is needed"));
    return value(key).toString();
}

Result<bool> JsonReader::flag(const QString &key, bool fallback) const
{
    if (!has(key))
        return fallback;
    if (!value(key).isBool())
        return wrong(key, Reason::tr("true or false is needed"));
    return value(key).toBool();
}

Result<int> JsonReader::number(const QString &key, int fallback) const
{
    if (!has(key))
        return fallback;
    const double number = value(key).toDouble(0.5);
    constexpr double most = 1'000'000'000;
    if (std::floor(number) != number || std::abs(number) > most)
        return wrong(key, Reason::tr("a whole number is needed"));
    return static_cast<int>(number);
}

Result<QJsonArray> JsonReader::list(const QString &key) const
{
    if (!has(key))
        return QJsonArray();
    if (!value(key).isArray())
        return wrong(key, Reason::tr("a list […] is needed"));
    return value(key).toArray();
}

Result<QStringList> JsonReader::texts(const QString &key) const
{
    const QJsonArray items = TRY(list(key));
    QStringList texts;
    for (const QJsonValue &item : items) {
        if (!item.isString())
            return wrong(key + u'[' + QString::number(texts.size()) + u']', Reason::tr("a text is needed"));
        texts.append(item.toString());
    }
    return texts;
}

Result<int> JsonReader::choice(const QString &key, const QStringList &names, int fallback) const
{
    if (!has(key))
        return fallback;
    const QString name = TRY(text(key));
    const auto found = static_cast<int>(names.indexOf(name));
    if (found < 0)
        return wrong(key, Reason::tr("\"%1\" is not one of %2").arg(name, names.join(u", "_s)));
    return found;
}

Result<Filter> readFilter(const Schema &schema, EntityKind entity, const JsonReader &reader)
{
    const QString text = TRY(reader.text(u"filter"_s));
    auto read = parseFilter(schema, entity, text);
    if (!read)
        return reader.wrong(u"filter"_s, toText(read.error()));
    return read;
}

Result<void> readSubject(const Schema &schema, const JsonReader &reader, EntityKind &entity, Filter &filter)
{
    const QString name = TRY(reader.text(u"entity"_s));
    const Entity *found = schema.find(name);
    if (const Entity *removed = found ? nullptr : schema.findWithRemoved(name))
        return reader.wrong(u"entity"_s, removedEntityReason(*removed));
    if (!found)
        return reader.wrong(u"entity"_s, Reason::tr("there is no entity \"%1\"").arg(name));
    if (!found->isExposed())
        return reader.wrong(u"entity"_s, Reason::tr("there are no reports about \"%1\"").arg(name));
    filter = TRY(readFilter(schema, found->kind, reader));
    entity = found->kind;
    return {};
}

} // namespace satchel::reports
