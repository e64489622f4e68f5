// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/RuleChoices.h"

#include "domain/ActivePeople.h"
#include "domain/AutomationRuleText.h"
#include "domain/FieldNames.h"
#include "domain/Relation.h"
#include "items/BoardStage.h"
#include "store/webhooks/Webhooks.h"
#include "ui/rules/RuleDraft.h"

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostOffered = 200;

SentenceChoice choiceOf(const Field &field)
{
    return {field.name, field.label};
}

} // namespace

/// In the order of their positions, one pipeline after the other.
std::vector<SentenceChoice> RuleChoices::stages() const
{
    store::Store &store = m_context.workspace.store();
    std::vector<SentenceChoice> choices;
    const auto pipelines = items::readPipelines(store);
    for (const items::BoardPipeline &pipeline : pipelines.value_or(std::vector<items::BoardPipeline>())) {
        const auto stages = items::readStages(store, pipeline.id);
        for (const items::BoardStage &stage : stages.value_or(std::vector<items::BoardStage>()))
            choices.push_back({stage.id.toString(), tr("%1 · %2", "stage, pipeline").arg(stage.name, pipeline.name)});
    }
    return choices;
}

std::vector<SentenceChoice> RuleChoices::records(EntityKind entity, const QStringList &named) const
{
    store::Store &store = m_context.workspace.store();
    std::vector<SentenceChoice> choices;
    if (entity == EntityKind::Stage) {
        choices = stages();
    } else {
        const Filter offered = entity == EntityKind::User ? isActivePerson() : Filter();
        const auto rows = store.select({entity, {}, offered, {field::name}, {}, mostOffered, false});
        for (qsizetype row = 0; rows && row < rows->size(); ++row)
            choices.push_back({rows->id(row).toString(), store.title(entity, rows->id(row))});
    }
    for (const QString &id : named) {
        if (!RecordId::fromString(id).isNull() && std::ranges::find(choices, id, &SentenceChoice::key) == choices.end())
            choices.push_back(missing(entity, id));
    }
    return choices;
}

/// Not offered any more, and still better called by its name than by its id.
SentenceChoice RuleChoices::missing(EntityKind entity, const QString &id) const
{
    store::Store &store = m_context.workspace.store();
    const auto record = store.get(entity, RecordId::fromString(id));
    const QString title = record ? titleOf(*record) : QString();
    if (title.isEmpty())
        return {id, tr("Deleted", "a record")};
    const bool isInactive = entity == EntityKind::User && valueOr<bool>(record->value(field::inactive));
    return {id,
        record->isDeleted() ? tr("%1 (deleted)", "a record").arg(title)
            : isInactive    ? tr("%1 (inactive)", "a person").arg(title)
                            : title};
}

std::vector<SentenceChoice> RuleChoices::webhooks(const QString &named) const
{
    std::vector<SentenceChoice> choices;
    const auto all = store::Webhooks(m_context.workspace.store()).list();
    for (const store::Webhook &webhook : all.value_or(std::vector<store::Webhook>())) {
        const bool isNamed = named == webhook.id.toString() || named == webhook.url;
        choices.push_back({isNamed || webhook.name.isEmpty() ? (isNamed ? named : webhook.id.toString()) : webhook.name,
            webhook.shownName()});
    }
    if (choices.empty())
        choices.push_back({QString(), tr("Add a webhook in Settings › Webhooks and API first")});
    return choices;
}

std::vector<SentenceChoice> RuleChoices::people(bool hasOwner, const QStringList &named) const
{
    std::vector<SentenceChoice> choices;
    if (hasOwner)
        choices.push_back({u"owner"_s, tr("the owner")});
    for (const EntityKind entity : {EntityKind::User, EntityKind::Team}) {
        for (SentenceChoice &choice : records(entity))
            choices.push_back(std::move(choice));
    }
    for (const QString &id : named) {
        if (RecordId::fromString(id).isNull() || std::ranges::find(choices, id, &SentenceChoice::key) != choices.end())
            continue;
        const bool isTeam = m_context.workspace.store().get(EntityKind::Team, RecordId::fromString(id)).has_value();
        choices.push_back(missing(isTeam ? EntityKind::Team : EntityKind::User, id));
    }
    return choices;
}

/// A rule from a file may name a form by its name.
std::vector<SentenceChoice> RuleChoices::forms(const QString &named) const
{
    std::vector<SentenceChoice> choices{{QString(), tr("anything", "the name of a form")}};
    const bool isId = !RecordId::fromString(named).isNull();
    for (SentenceChoice &choice : records(EntityKind::CaptureForm, isId ? QStringList{named} : QStringList())) {
        if (choice.text.compare(named, Qt::CaseInsensitive) == 0)
            choice.key = named;
        choices.push_back(std::move(choice));
    }
    if (std::ranges::find(choices, named, &SentenceChoice::key) == choices.end())
        choices.push_back({named, tr("%1 (deleted)", "a record").arg(named)});
    return choices;
}

std::vector<SentenceChoice> RuleChoices::entities() const
{
    std::vector<SentenceChoice> choices;
    for (const auto &entity : m_context.workspace.schema().entities()) {
        if (canHaveRules(*entity))
            choices.push_back({entity->name,
                entity->isRelation ? tr("Link “%1”", "of a relation, such as Project – Members").arg(entity->label)
                                   : entity->label});
    }
    return choices;
}

std::vector<SentenceChoice> RuleChoices::triggers(EntityKind entity) const
{
    using Kind = RuleTrigger::Kind;
    std::vector<SentenceChoice> choices;
    for (const Kind kind : triggersFor(m_context.workspace.schema(), entity)) {
        const auto add = [&](const QString &text) {
            choices.push_back({ruleTriggerNames()[static_cast<qsizetype>(kind)], text});
        };
        switch (kind) {
        case Kind::Created: add(tr("is created")); break;
        case Kind::Changed: add(tr("changes")); break;
        case Kind::DateReached: add(tr("reaches a date")); break;
        case Kind::Inactive: add(tr("has had no activity")); break;
        case Kind::ScoreReached: add(tr("reaches a score")); break;
        case Kind::MailReceived: add(tr("is an e-mail received")); break;
        case Kind::Schedule: add(tr("is looked at on a schedule")); break;
        case Kind::Manual: add(tr("is chosen by somebody")); break;
        case Kind::FormSubmitted: add(tr("has filled in a form")); break;
        }
    }
    return choices;
}

std::vector<SentenceChoice> RuleChoices::changingFields(EntityKind entity) const
{
    std::vector<SentenceChoice> choices;
    const Entity &definition = m_context.workspace.schema().entity(entity);
    for (const Field &field : definition.fields) {
        const bool isFixed = isLinkEnd(definition, field); // only a merge changes it
        if (!field.isDerived() && !field.isSystem() && !field.flags.testFlag(FieldFlag::Hidden) && !isFixed)
            choices.push_back(choiceOf(field));
    }
    return choices;
}

std::vector<SentenceChoice> RuleChoices::dateFields(EntityKind entity) const
{
    std::vector<SentenceChoice> choices;
    for (const Field &field : m_context.workspace.schema().entity(entity).fields) {
        if (field.type == FieldType::Date || field.type == FieldType::Instant)
            choices.push_back(choiceOf(field));
    }
    return choices;
}

std::vector<SentenceChoice> RuleChoices::settableFields(EntityKind entity) const
{
    std::vector<SentenceChoice> choices;
    for (const Field *field : ui::settableFields(m_context.workspace.schema().entity(entity)))
        choices.push_back(choiceOf(*field));
    return choices;
}

std::vector<SentenceChoice> RuleChoices::valuesOf(EntityKind entity, const QString &name) const
{
    std::vector<SentenceChoice> choices{{u""_s, tr("anything")}};
    const Field *field = m_context.workspace.schema().entity(entity).find(name);
    if (field && (field->type == FieldType::Choice || field->type == FieldType::MultiChoice)) {
        for (const Choice &choice : field->choices)
            choices.push_back({choice.key, choice.label});
    } else if (field && field->type == FieldType::Reference && field->target == EntityKind::Stage) {
        for (SentenceChoice &choice : records(EntityKind::Stage))
            choices.push_back(std::move(choice));
    } else {
        return {};
    }
    return choices;
}

std::vector<SentenceChoice> RuleChoices::dayUnits()
{
    return {{u"days"_s, tr("days")}, {u"workdays"_s, tr("working days")}};
}

} // namespace satchel::ui
