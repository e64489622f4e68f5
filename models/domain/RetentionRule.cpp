// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/RetentionRule.h"
#include "domain/Places.h"

#include "domain/FieldNames.h"
#include "domain/Filter.h"
#include "domain/Label.h"
#include "domain/Reason.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

using Measure = RetentionRule::Measure;
using Action = RetentionRule::Action;

constexpr int mostMonths = 1200;

constexpr std::pair<Measure, QLatin1StringView> measures[] = {
    {Measure::Silent, "silent"_L1}, {Measure::After, "after"_L1}};
constexpr std::pair<Action, QLatin1StringView> actions[] = {
    {Action::Delete, "delete"_L1}, {Action::Anonymize, "anonymize"_L1}, {Action::DeleteText, "delete_text"_L1}};

template <typename Key, size_t size> QString nameIn(const std::pair<Key, QLatin1StringView> (&table)[size], Key key)
{
    return std::ranges::find(table, key, [](const auto &each) { return each.first; })->second;
}

template <typename Key, size_t size>
std::optional<Key> keyIn(const std::pair<Key, QLatin1StringView> (&table)[size], const QString &name)
{
    const auto found = std::ranges::find_if(table, [&](const auto &each) { return each.second == name; });
    return found == std::end(table) ? std::optional<Key>() : found->first;
}

QString entityName(EntityKind entity)
{
    for (const Entity &known : Schema::core()) {
        if (known.kind == entity)
            return known.name;
    }
    return {};
}

} // namespace

QString measureName(Measure measure)
{
    return nameIn(measures, measure);
}

QString actionName(Action action)
{
    return nameIn(actions, action);
}

QString RetentionRule::fingerprint() const
{
    return QStringList{
        entityName(entity), filter.simplified(), measureName(measure), QString::number(months), actionName(action)}
        .join(u'|');
}

std::vector<EntityKind> retainedEntities()
{
    return {EntityKind::Lead, EntityKind::Contact, EntityKind::Company, EntityKind::Deal, EntityKind::Activity,
        EntityKind::Task};
}

std::vector<Action> retentionActions(EntityKind entity)
{
    if (entity == EntityKind::Activity)
        return {Action::Delete, Action::DeleteText};
    if (entity == EntityKind::Contact || entity == EntityKind::Lead)
        return {Action::Delete, Action::Anonymize};
    return {Action::Delete};
}

const Field &ageField(const Entity &entity)
{
    for (const FieldName name : {field::closed_on, field::at, field::completed_at}) {
        if (const Field *found = entity.find(name))
            return *found;
    }
    return *entity.find(field::created_at);
}

Result<void> checkRetentionRule(const Schema &schema, const RetentionRule &rule)
{
    if (rule.name.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Reason::tr("a rule needs a name"), u"name"_s);
    if (const auto entities = retainedEntities(); std::ranges::find(entities, rule.entity) == entities.end())
        return fail(Error::Kind::Invalid, Reason::tr("retention rules do not cover these records"), u"entity"_s);
    if (rule.months < 1 || rule.months > mostMonths)
        return fail(Error::Kind::Invalid, Reason::tr("a period is 1 to %1 months").arg(mostMonths), u"months"_s);
    if (const auto possible = retentionActions(rule.entity); std::ranges::find(possible, rule.action) == possible.end())
        return fail(Error::Kind::Invalid, Reason::tr("this cannot be done to these records"), u"action"_s);
    const auto filter = parseFilter(schema, rule.entity, rule.filter);
    if (!filter)
        return fail(filter.error().kind, filter.error().what, joinPlaces(u"filter"_s, filter.error().where));
    return {};
}

std::vector<RetentionRule> defaultRetentionRules()
{
    return {
        {.name = Label::tr("Leads never converted"),
            .entity = EntityKind::Lead,
            .filter = u"not status = \"converted\""_s,
            .months = 12},
        {.name = Label::tr("Contacts without consent"),
            .entity = EntityKind::Contact,
            .filter = u"not consent = \"given\""_s,
            .months = 24,
            .action = Action::Anonymize},
        {.name = Label::tr("Recordings and mail bodies"),
            .entity = EntityKind::Activity,
            .filter = u"kind in (\"email\", \"call\")"_s,
            .measure = Measure::After,
            .months = 36,
            .action = Action::DeleteText},
        {.name = Label::tr("Lost deals"),
            .entity = EntityKind::Deal,
            .filter = u"status = \"lost\""_s,
            .measure = Measure::After,
            .months = 120},
    };
}

QString retentionRulesToJson(const std::vector<RetentionRule> &rules)
{
    QJsonArray array;
    for (const RetentionRule &rule : rules)
        array.append(QJsonObject{{u"name"_s, rule.name}, {u"entity"_s, entityName(rule.entity)},
            {u"filter"_s, rule.filter}, {u"measure"_s, measureName(rule.measure)}, {u"months"_s, rule.months},
            {u"action"_s, actionName(rule.action)}, {u"on"_s, rule.isOn}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<RetentionRule> retentionRulesFromJson(const Schema &schema, const QString &json)
{
    std::vector<RetentionRule> rules;
    for (const auto &each : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const QJsonObject object = each.toObject();
        const Entity *entity = schema.find(object[u"entity"].toString());
        const auto measure = keyIn(measures, object[u"measure"].toString());
        const auto action = keyIn(actions, object[u"action"].toString());
        if (!entity || !measure || !action)
            continue;
        RetentionRule rule{.name = object[u"name"].toString(),
            .entity = entity->kind,
            .filter = object[u"filter"].toString(),
            .measure = *measure,
            .months = object[u"months"].toInt(),
            .action = *action,
            .isOn = object[u"on"].toBool()};
        if (checkRetentionRule(schema, rule))
            rules.push_back(std::move(rule));
    }
    return rules;
}

QDate nextRetentionDay(QDate today)
{
    return QDate(today.year(), today.month(), 1).addMonths(1);
}

} // namespace satchel
