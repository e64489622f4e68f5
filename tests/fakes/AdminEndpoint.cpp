// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/AdminEndpoint.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

const QLatin1String Prefix("/__fake/");

std::vector<Values::Item> readValues(const QJsonValue &values)
{
    const QJsonObject object = values.toObject();
    std::vector<Values::Item> items;
    for (auto at = object.begin(); at != object.end(); ++at)
        items.push_back({at.key(), at.value().toString()});
    return items;
}

std::optional<QJsonObject> done(bool isDone)
{
    return isDone ? std::optional(QJsonObject{{u"ok"_s, true}}) : std::nullopt;
}

QJsonObject toJson(const RemoteUser::Record &record)
{
    QJsonObject values;
    for (const auto &[name, value] : record.values)
        values[name] = value;
    return {{u"id"_s, record.id}, {u"values"_s, values}, {u"created"_s, record.createdAt.toIso()},
        {u"updated"_s, record.updatedAt.toIso()}, {u"archived"_s, record.isArchived}};
}

std::optional<Property::Type> typeFromName(const QString &name)
{
    constexpr std::pair<const char *, Property::Type> Names[] = {
        {"text", Property::Type::Text},
        {"number", Property::Type::Number},
        {"date", Property::Type::Date},
        {"datetime", Property::Type::DateTime},
        {"enumeration", Property::Type::Enumeration},
        {"multi", Property::Type::MultiEnumeration},
        {"bool", Property::Type::Bool},
    };
    for (const auto &[known, type] : Names) {
        if (name == QLatin1String(known))
            return type;
    }
    return {};
}

} // namespace

bool AdminEndpoint::isMeant(const HttpRequest &request)
{
    return request.url.path().startsWith(Prefix);
}

HttpResponse AdminEndpoint::answer(const HttpRequest &request)
{
    const QString verb = request.url.path().mid(Prefix.size());
    const QJsonObject input = QJsonDocument::fromJson(request.body).object();
    Answer answer;
    if (request.method == "GET") {
        answer = look(verb, request.url);
    } else if (request.method == "POST") {
        answer = changeRecord(verb, input);
        if (!answer)
            answer = changeSchema(verb, input);
        if (!answer)
            answer = changeWorld(verb, input);
    }
    const QJsonObject refused{{u"ok"_s, false}, {u"message"_s, u"no such verb, record, property or fault"_s}};
    return {answer ? 200 : 400, {{"Content-Type", "application/json"}},
        QJsonDocument(answer.value_or(refused)).toJson(QJsonDocument::Compact)};
}

AdminEndpoint::Answer AdminEndpoint::look(const QString &verb, const QUrl &url) const
{
    const QUrlQuery query(url);
    const auto value = [&](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    if (verb == "state"_L1)
        return state();
    if (verb == "records"_L1) {
        QJsonArray records;
        for (const auto &record : m_user.records(value(u"type"_s), value(u"archived"_s) == "true"_L1))
            records.append(toJson(record));
        return QJsonObject{{u"records"_s, records}};
    }
    if (verb == "linked"_L1)
        return QJsonObject{{u"ids"_s,
            QJsonArray::fromStringList(m_user.linked(value(u"type"_s), value(u"id"_s), value(u"to_type"_s)))}};
    return {};
}

AdminEndpoint::Answer AdminEndpoint::changeRecord(const QString &verb, const QJsonObject &input)
{
    const QString type = input[u"type"].toString();
    const QString id = input[u"id"].toString();
    if (verb == "create"_L1) {
        Values values;
        values.merge(readValues(input[u"values"]));
        const QString created = m_user.create(type, values);
        return created.isEmpty() ? Answer() : QJsonObject{{u"ok"_s, true}, {u"id"_s, created}};
    }
    if (verb == "edit"_L1)
        return done(m_user.edit(type, id, readValues(input[u"values"])));
    if (verb == "edit-silently"_L1)
        return done(m_user.editSilently(type, id, readValues(input[u"values"])));
    if (verb == "archive"_L1)
        return done(m_user.archive(type, id));
    if (verb == "archive-all"_L1)
        return QJsonObject{{u"ok"_s, true}, {u"count"_s, m_user.archiveAll(type)}};
    if (verb == "restore"_L1)
        return done(m_user.restore(type, id));
    if (verb == "purge"_L1)
        return done(m_user.purge(type, id));
    if (verb == "merge"_L1)
        return done(m_user.merge(type, id, input[u"loser"].toString()));
    if (verb == "lock"_L1)
        return done(m_remote.setLocked(id, input[u"on"].toBool(true)));
    if (verb == "associate"_L1)
        return done(m_user.associate(type, id, input[u"to_type"].toString(), input[u"to_id"].toString()));
    if (verb == "dissociate"_L1)
        return done(m_user.dissociate(type, id, input[u"to_type"].toString(), input[u"to_id"].toString()));
    return {};
}

AdminEndpoint::Answer AdminEndpoint::changeSchema(const QString &verb, const QJsonObject &input)
{
    const QString type = input[u"type"].toString();
    const QString property = input[u"property"].toString();
    const QString value = input[u"value"].toString();
    const Choice choice{input[u"new_value"].toString(value), input[u"label"].toString(value)};
    if (verb == "add-choice"_L1)
        return done(m_user.addChoice(type, property, choice));
    if (verb == "rename-choice"_L1)
        return done(m_user.renameChoice(type, property, value, choice));
    if (verb == "remove-choice"_L1)
        return done(m_user.removeChoice(type, property, value));
    if (verb == "remove-property"_L1)
        return done(m_user.removeProperty(type, property));
    const auto kind = typeFromName(input[u"kind"].toString());
    if (verb == "change-type"_L1)
        return done(kind && m_user.changeType(type, property, *kind));
    if (verb == "add-property"_L1 && kind && !property.isEmpty()) {
        const Property added{
            property, input[u"label"].toString(property), *kind, {}, false, input[u"unique"].toBool(), false, true};
        return done(m_user.addProperty(type, added));
    }
    return {};
}

AdminEndpoint::Answer AdminEndpoint::changeWorld(const QString &verb, const QJsonObject &input)
{
    if (verb == "backup"_L1) {
        m_backup = m_user.backup();
        return done(true);
    }
    if (verb == "restore-backup"_L1 && m_backup) {
        m_user.restoreBackup(*m_backup);
        return done(true);
    }
    if (verb == "switch-account"_L1) {
        m_user.switchAccount();
        return done(true);
    }
    if (verb == "vanish"_L1) {
        m_remote.conditions().isVanished = input[u"on"].toBool(true);
        return done(true);
    }
    if (verb == "revoke-tokens"_L1) {
        m_remote.revokeTokens();
        return done(true);
    }
    if (verb == "calm"_L1) {
        m_faults.calm();
        return done(true);
    }
    if (verb == "faults"_L1) {
        const auto rates = parseFaults(input[u"list"].toString());
        if (rates)
            m_faults.setRates(*rates);
        return done(rates.has_value());
    }
    if (verb == "fail"_L1) {
        const auto fault = faultFromName(input[u"fault"].toString());
        if (fault)
            m_faults.failNth(input[u"n"].toInt(1), *fault);
        return done(fault.has_value());
    }
    return {};
}

QJsonObject AdminEndpoint::state() const
{
    QJsonArray violations;
    for (const LimitViolation &violation : m_remote.violations())
        violations.append(QJsonObject{{u"at"_s, violation.at.toIso()}, {u"policy"_s, violation.policy}});
    QJsonArray strikes;
    for (const auto &strike : m_faults.strikes())
        strikes.append(QJsonObject{{u"request"_s, strike.request}, {u"fault"_s, faultName(strike.fault)}});
    QJsonObject counts;
    for (const RemoteType &type : m_remote.data().types)
        counts[type.name] = type.table.liveCount();
    return {{u"account"_s, m_remote.data().account}, {u"requests"_s, m_faults.requestCount()},
        {u"violations"_s, violations}, {u"strikes"_s, strikes}, {u"records"_s, counts},
        {u"digest"_s, QString::fromLatin1(m_remote.data().digest())}};
}

} // namespace satchel::fakes
