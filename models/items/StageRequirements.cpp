// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/StageRequirements.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/TextFolding.h"
#include "domain/ValidationRule.h"
#include "items/BoardStage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

Result<std::vector<RequirementStage>> readColumns(store::Store &store, const Entity &entity, RecordId pipeline)
{
    std::vector<RequirementStage> columns;
    const Field *stage = stageField(entity);
    if (!stage)
        return columns;
    if (stage->type == FieldType::Choice) {
        for (const Choice &choice : stage->choices) {
            if (choice.key != choice::former && choice.key != choice::other)
                columns.push_back({choice.key, choice.label});
        }
        return columns;
    }
    for (const BoardStage &each : TRY(readStages(store, pipeline))) {
        if (each.kind == BoardStage::Kind::Open || each.kind == BoardStage::Kind::Won)
            columns.push_back({each.id.toString(), each.name});
    }
    return columns;
}

/// Whether the stage of a rule is one of another pipeline. A stage that is gone belongs to all.
bool isOfOtherPipeline(store::Store &store, const Field &stage, const QString &from, RecordId pipeline)
{
    if (stage.type == FieldType::Choice)
        return false;
    const auto record = store.get(stage.target, RecordId::fromString(from));
    return record && valueOr<RecordId>(record->value(field::pipeline)) != pipeline;
}

bool isInUse(store::Store &store, const Schema &schema, const Record &rule)
{
    const RecordReader find = [&store](EntityKind kind, RecordId id) {
        auto record = store.get(kind, id);
        return record ? std::optional(std::move(*record)) : std::nullopt;
    };
    return !valueOr<bool>(rule.value(field::paused)) && validationRuleOf(schema, rule, find);
}

void addRule(StageRequirements &known, const QString &field, StageRule rule)
{
    auto row = std::ranges::find(known.rows, field, &FieldRequirement::field);
    if (row == known.rows.end())
        row = known.rows.insert(row, {field, {}});
    const auto after = std::ranges::upper_bound(row->rules, rule.column, {}, &StageRule::column);
    row->rules.insert(after, std::move(rule));
}

/// The name, with a number behind it when a list could not tell the rule from another one.
QString ownName(const QString &name, const QStringList &taken)
{
    const auto isTaken = [&taken](const QString &wanted) {
        return std::ranges::any_of(taken, [&](const QString &other) { return fold(other) == fold(wanted); });
    };
    QString own = name;
    for (int number = 2; isTaken(own); ++number)
        own = name + u' ' + QString::number(number);
    return own;
}

} // namespace

const FieldRequirement *StageRequirements::find(const QString &field) const
{
    const auto row = std::ranges::find(rows, field, &FieldRequirement::field);
    return row == rows.end() ? nullptr : &*row;
}

Result<StageRequirements> readStageRequirements(store::Store &store, EntityKind kind, RecordId pipeline)
{
    const auto schema = store.sharedSchema();
    const Entity &entity = schema->entity(kind);
    StageRequirements known;
    known.entity = entity.name;
    known.stages = TRY(readColumns(store, entity, pipeline));
    const Field *stage = stageField(entity);
    const auto rules = TRY(store.select({EntityKind::ValidationRule, {}, Filter::equals(field::entity, entity.name),
        {field::position, false}, {}, -1, false}));
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const Record rule = TRY(store.get(EntityKind::ValidationRule, rules.id(i)));
        known.ruleNames.append(rule.text(field::name));
        known.nextPosition = qMax(known.nextPosition, valueOr<qint64>(rule.value(field::position)) + 1);
        const QString required = rule.text(field::required_field);
        const QString from = rule.text(field::from_stage);
        if (required.isEmpty() || !stage || isOfOtherPipeline(store, *stage, from, pipeline))
            continue;
        const auto begin = std::ranges::find(known.stages, from, &RequirementStage::key);
        if (begin == known.stages.end() || !isInUse(store, *schema, rule))
            ++known.otherRules;
        else
            addRule(known, required, {rule.id, rule.text(field::name), begin - known.stages.begin()});
    }
    return known;
}

bool canBeRequired(const Entity &entity, const Field &field)
{
    const Field *stage = stageField(entity);
    return isFormField(field) && !field.isRequired() && !field.isCalculated() && field.type != FieldType::Boolean
        && formulaTypeOf(field) && !(stage && stage->name == field.name);
}

QStringList fieldsToRequire(const Entity &entity, const ShownForm &form, const StageRequirements &known)
{
    QStringList fields;
    for (const ShownSection &section : form.sections) {
        for (const Field *field : section.fields) {
            if (canBeRequired(entity, *field) && !known.find(field->name))
                fields.append(field->name);
        }
    }
    return fields;
}

std::optional<qsizetype> columnAfterPress(const StageRequirements &known, const QString &field, qsizetype column)
{
    const FieldRequirement *row = known.find(field);
    if (!row || column < row->column())
        return column;
    return column + 1 < std::ssize(known.stages) ? std::optional(column + 1) : std::nullopt;
}

std::vector<Edit> editsToRequire(
    const StageRequirements &known, const QString &field, qsizetype column, const NewRuleText &text)
{
    const QString &from = known.stages[static_cast<size_t>(column)].key;
    const FieldRequirement *row = known.find(field);
    if (!row)
        return {Edit::create(EntityKind::ValidationRule, {},
            {{field::name, ownName(text.name, known.ruleNames)}, {field::entity, known.entity},
                {field::required_field, field}, {field::from_stage, from}, {field::message, text.message},
                {field::position, known.nextPosition}})};
    if (row->column() == column)
        return {};
    const QString &before = known.stages[static_cast<size_t>(row->column())].key;
    std::vector<Edit> edits{Edit::update(
        EntityKind::ValidationRule, row->rules.front().id, {{field::from_stage, from}}, {{field::from_stage, before}})};
    for (const StageRule &rule : row->rules) {
        if (rule.id != row->rules.front().id && rule.column < column)
            edits.push_back(Edit::remove(EntityKind::ValidationRule, rule.id));
    }
    return edits;
}

std::vector<Edit> editsToRequireNowhere(const StageRequirements &known, const QString &field)
{
    std::vector<Edit> edits;
    if (const FieldRequirement *row = known.find(field)) {
        for (const StageRule &rule : row->rules)
            edits.push_back(Edit::remove(EntityKind::ValidationRule, rule.id));
    }
    return edits;
}

Filter lackingFilter(const StageRequirements &known)
{
    std::vector<Filter> each;
    for (const FieldRequirement &row : known.rows)
        each.push_back(Filter::breaks(row.rules.front().name));
    return Filter::any(std::move(each));
}

} // namespace satchel::items
