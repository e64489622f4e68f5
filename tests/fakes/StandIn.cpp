// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/StandIn.h"

#include "tests/fakes/RemoteUser.h"

#include <algorithm>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

RowPointer StandInState::liveRow(int type, qint64 number) const
{
    const RowPointer row = typeAt(type).table.newest(number);
    return row && row->isLive() && isInSight(number) ? row : nullptr;
}

std::optional<qint64> StandInState::target(const Property &property, const QString &value) const
{
    const int type = data.typeIndex(property.targets.first());
    const RowPointer row = type < 0 || value.isEmpty() ? nullptr : typeAt(type).table.find(value.toLongLong());
    return row && row->isLive() ? std::optional(value.toLongLong()) : std::nullopt;
}

RowPointer StandInState::put(int type, Row row, Instant now)
{
    row.updatedAt = serverTime(conditions, now);
    row.isByApi = true;
    const qint64 number = row.number;
    typeAt(type).table.put(std::move(row), {now, now}, now);
    return typeAt(type).table.newest(number);
}

HttpResponse StandIn::answer(const HttpRequest &request, Instant now)
{
    ++m_requests;
    data().settle(now);
    HttpResponse response = respond(request, now);
    response.headers.push_back({"Date", dateHeader(now.ms + conditions().clockSkew)});
    return response;
}

void StandIn::computeSome(
    const QString &type, const QString &property, const QStringList &values, Random &random, Instant now)
{
    const ManualClock clock(now);
    RemoteUser user(*this, clock);
    const auto records = user.records(type);
    if (!records.empty())
        user.editSilently(type, records[random() % records.size()].id,
            {{property, values[qsizetype(random() % quint64(values.size()))]}});
}

QByteArray requestHeader(const HttpRequest &request, const QByteArray &name)
{
    return HttpResponse{0, request.headers, {}}.header(name);
}

std::optional<QJsonObject> jsonBodyOf(const HttpRequest &request)
{
    const auto document = QJsonDocument::fromJson(request.body);
    const bool isJson = requestHeader(request, "Content-Type").startsWith("application/json") && document.isObject();
    return isJson ? std::optional(document.object()) : std::nullopt;
}

QByteArray dateHeader(qint64 ms)
{
    return QLocale::c()
        .toString(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
        .toLatin1();
}

QUrlQuery formOf(const HttpRequest &request)
{
    QByteArray body = request.body;
    return QUrlQuery(QString::fromUtf8(body.replace('+', "%20")));
}

HttpResponse jsonAnswer(const QJsonValue &body, int status)
{
    const QJsonDocument document = body.isArray() ? QJsonDocument(body.toArray()) : QJsonDocument(body.toObject());
    return {status, {{"Content-Type", "application/json; charset=utf-8"}}, document.toJson(QJsonDocument::Compact)};
}

bool isWhole(const QJsonValue &value)
{
    return value.isDouble() && double(value.toInteger()) == value.toDouble();
}

QString compactText(const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QString problemWith(const StandInState &state, const Property &property, const QJsonValue &value)
{
    using Type = Property::Type;
    const bool isEmpty = value.isNull() || (value.isString() && value.toString().trimmed().isEmpty());
    if (property.isReadOnly)
        return u"is read-only"_s;
    if (isEmpty)
        return property.isRequired ? u"can't be blank"_s : QString();
    if (property.kind == "list"_L1)
        return value.isArray() ? QString() : u"is not a list"_s;
    if (property.kind == "object"_L1)
        return value.isObject() ? QString() : u"is not an object"_s;
    if (property.type == Type::Reference) {
        const int target = state.data.typeIndex(property.targets.first());
        return isWhole(value) && state.liveRow(target, value.toInteger()) ? QString() : u"is invalid"_s;
    }
    if (property.type == Type::Number || property.kind == "unix"_L1)
        return value.isDouble() ? QString() : u"is not a number"_s;
    if (!value.isString())
        return u"is invalid"_s;
    const QString text = value.toString();
    if (property.longest > 0 && text.size() > property.longest)
        return u"is too long"_s;
    if (property.type == Type::Date && !QDate::fromString(text, Qt::ISODate).isValid())
        return u"is no date"_s;
    if (property.type == Type::DateTime && !Instant::fromIso(text))
        return u"is no time"_s;
    const bool isOffered = std::any_of(
        property.choices.begin(), property.choices.end(), [&](const Choice &choice) { return choice.value == text; });
    return property.choices.isEmpty() || isOffered ? QString() : u"is not included in the list"_s;
}

QString storedText(const QJsonValue &value)
{
    if (value.isArray() || value.isObject())
        return value.isArray() && value.toArray().isEmpty() ? QString() : compactText(value);
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

QJsonValue shownValue(const StandInState &state, const Property &property, const QString &value)
{
    using Type = Property::Type;
    if (property.kind == "list"_L1)
        return QJsonDocument::fromJson(value.toUtf8()).array();
    if (value.isEmpty())
        return {};
    if (property.kind == "object"_L1)
        return QJsonDocument::fromJson(value.toUtf8()).object();
    if (property.type == Type::Number || property.kind == "unix"_L1)
        return value.toDouble();
    if (property.type != Type::Reference)
        return value;
    const auto target = state.target(property, value);
    return target ? QJsonValue(*target) : QJsonValue();
}

namespace property {

Property plain(const QString &name, Property::Type type, const QString &kind)
{
    Property property;
    property.name = property.label = name;
    property.type = type;
    property.kind = kind;
    return property;
}

Property needed(Property property)
{
    property.isRequired = true;
    return property;
}

Property shown(Property property)
{
    property.isReadOnly = true;
    return property;
}

Property pointing(const QString &name, const QString &target)
{
    Property property = plain(name, Property::Type::Reference);
    property.targets = {target};
    return property;
}

Property chosen(const QString &name, const QStringList &values)
{
    Property property = plain(name, Property::Type::Enumeration);
    for (const QString &value : values)
        property.choices.append({value, value});
    return property;
}

} // namespace property

void addType(RemoteData &data, const QString &name, const QList<Property> &properties, qint64 firstNumber)
{
    data.types.push_back({name, PropertySet(properties), {}, {}});
    data.types.back().table.startNumbersAt(firstNumber);
}

qint64 furnish(RemoteData &data, QStringView type, const Values &values)
{
    const Instant founded = *Instant::fromIso(u"2016-01-01T00:00:00Z"_s);
    RemoteTable &table = data.type(type)->table;
    Row row{table.takeNumber(), values, founded, founded};
    const qint64 number = row.number;
    table.put(std::move(row), {founded, founded}, founded);
    return number;
}

} // namespace satchel::fakes
