// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/rest/RestShapes.h"

#include "sync/connectors/rest/RestTemplate.h"
#include "sync/engine/RemoteTime.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr int microseconds = 1000; // of a millisecond

QString wordOf(const QJsonValue &pattern)
{
    return wordsOf(pattern).value(0);
}

/// What the words of a shape stand for in a value; nothing when the value has another shape.
std::optional<QHash<QString, QJsonValue>> valuesIn(const QJsonObject &shape, const QJsonObject &value)
{
    QHash<QString, QJsonValue> found;
    for (auto member = shape.begin(); member != shape.end(); ++member) {
        const QJsonValue there = value.value(member.key());
        const QString word = wordOf(*member);
        if (there.isUndefined() || (word.isEmpty() && there != *member))
            return {};
        if (!word.isEmpty())
            found.insert(word, there);
    }
    return found;
}

QJsonValue plainOf(const QString &kind, const QHash<QString, QJsonValue> &parts)
{
    const auto part = [&](const QString &word) { return parts.value(word).toInt(); };
    if (kind == "decimal"_L1)
        return parts.value(u"number"_s);
    const QDate date(part(u"year"_s), part(u"month"_s), part(u"day"_s));
    if (!date.isValid())
        return QJsonValue::Undefined;
    if (kind == "date"_L1)
        return date.toString(Qt::ISODate);
    const QTime time(part(u"hour"_s), part(u"minute"_s), part(u"second"_s), part(u"microsecond"_s) / microseconds);
    return time.isValid() ? QJsonValue(Instant{QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch()}.toIso())
                          : QJsonValue(QJsonValue::Undefined);
}

} // namespace

QStringList RestShapes::words(const QString &kind)
{
    const QStringList date = {u"year"_s, u"month"_s, u"day"_s};
    if (kind == "decimal"_L1)
        return {u"number"_s};
    if (kind == "reference"_L1)
        return {u"id"_s};
    return kind == "date"_L1 ? date : date + QStringList{u"hour"_s, u"minute"_s, u"second"_s, u"microsecond"_s};
}

QJsonValue RestShapes::plain(const QJsonValue &value) const
{
    if (!value.isObject())
        return value;
    for (const QString &kind : kinds()) {
        const QJsonObject shape = kind == "reference"_L1 ? QJsonObject() : m_shapes.value(kind).toObject();
        const auto parts = shape.isEmpty() ? std::nullopt : valuesIn(shape, value.toObject());
        const QJsonValue read = parts ? plainOf(kind, *parts) : QJsonValue(QJsonValue::Undefined);
        if (!read.isUndefined())
            return read;
    }
    return value;
}

QJsonValue RestShapes::shaped(QLatin1StringView kind, const QJsonValue &value) const
{
    if (!has(kind) || value.isNull() || value.isUndefined() || value.isBool())
        return value;
    TemplateValues parts;
    if (kind == "reference"_L1) {
        parts.insert(u"id"_s, value);
    } else if (kind == "decimal"_L1) {
        parts.insert(u"number"_s,
            value.isDouble() ? QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest)
                             : value.toString());
    } else {
        QDateTime at(QDate::fromString(value.toString(), Qt::ISODate), QTime(0, 0), Qt::UTC);
        if (kind == "instant"_L1) {
            const auto instant = instantFromRemote(value);
            at = instant ? QDateTime::fromMSecsSinceEpoch(instant->ms, Qt::UTC) : QDateTime();
        }
        if (!at.isValid())
            return value;
        parts = {{u"year"_s, at.date().year()}, {u"month"_s, at.date().month()}, {u"day"_s, at.date().day()},
            {u"hour"_s, at.time().hour()}, {u"minute"_s, at.time().minute()}, {u"second"_s, at.time().second()},
            {u"microsecond"_s, at.time().msec() * microseconds}};
    }
    return filled(m_shapes.value(kind), parts);
}

} // namespace satchel::sync
