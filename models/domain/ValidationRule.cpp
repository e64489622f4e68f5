// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ValidationRule.h"
#include "domain/Places.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

tl::unexpected<Error> wrong(const QString &reason, const QString &field, const QString &column = {})
{
    const QString where = u"validation_rule."_s + field;
    return fail(Error::Kind::Invalid, reason, joinPlaces(where, column));
}

Result<Formula> readCondition(const Schema &schema, const Entity &entity, const QString &text)
{
    auto formula = parseFormula(text);
    if (!formula)
        return wrong(formula.error().what, field::condition, formula.error().where);
    const auto type = checkFormula(schema, entity, *formula, FormulaReach::References);
    if (!type)
        return wrong(type.error().what, field::condition, type.error().where);
    if (*type != FormulaType::YesNo)
        return wrong(Reason::tr("a rule is a condition, such as %1").arg(u"value > 0"), field::condition);
    return formula;
}

QString quotedText(const QString &text)
{
    QString escaped = text;
    return u'"' + escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

/// "The field has a value, or the record is not yet as far": in the language of conditions.
Result<QString> requirementText(
    const Entity &entity, const Field &required, const QString &from, const RecordReader &find)
{
    const Field *stage = stageField(entity);
    if (!stage)
        return wrong(Reason::tr("a %1 has no stages").arg(entity.name), field::from_stage);
    const QString given = required.name + " is not empty"_L1;
    if (stage->type == FieldType::Choice) {
        const auto first = std::ranges::find(stage->choices, from, &Choice::key);
        if (first == stage->choices.end())
            return wrong(Reason::tr("there is no stage \"%1\"").arg(from.left(80)), field::from_stage);
        QStringList keys;
        for (auto later = first; later != stage->choices.end(); ++later) {
            // Whoever left is asked for nothing, unless the rule begins there.
            const bool isAside = later->key == choice::former || later->key == choice::other;
            if (!isAside || later == first)
                keys.append(quotedText(later->key));
        }
        return "%1 or not %2 in (%3)"_L1.arg(given, stage->name, keys.join(u", "));
    }
    const auto record = find ? find(stage->target, RecordId::fromString(from)) : std::nullopt;
    if (!record || record->isDeleted())
        return wrong(Reason::tr("there is no stage \"%1\"").arg(from.left(80)), field::from_stage);
    const auto pipeline = valueOr<RecordId>(record->value(field::pipeline));
    QString exempt;
    if (record->text(field::kind) != choice::lost) {
        exempt = u" or stage.kind = \"lost\""_s;
        if (!valueOr<bool>(record->value(field::set_aside)))
            exempt += " or stage.set_aside"_L1;
    }
    return "%1 or stage is empty or pipeline != %2 or stage.position < %3%4"_L1.arg(given,
        quotedText(pipeline.toString()), QString::number(valueOr<qint64>(record->value(field::position))), exempt);
}

} // namespace

bool ValidationRule::reads(const QStringList &fields) const
{
    return std::ranges::any_of(
        condition.dependencies(), [&fields](const QString &path) { return fields.contains(path.section(u'.', 0, 0)); });
}

const Field *stageField(const Entity &entity)
{
    if (entity.kind == EntityKind::Deal)
        return entity.find(field::stage);
    const Field *lifecycle = entity.find(field::lifecycle);
    return lifecycle && lifecycle->type == FieldType::Choice ? lifecycle : nullptr;
}

Result<ValidationRule> validationRuleOf(const Schema &schema, const Record &record, const RecordReader &find)
{
    const Entity *entity = schema.find(record.text(field::entity));
    if (!entity || entity->isInternal)
        return wrong(Reason::tr("there are no records of \"%1\"").arg(record.text(field::entity)), field::entity);
    const QString required = record.text(field::required_field);
    QString text = record.text(field::condition);
    if (!required.isEmpty()) {
        const Field *field = entity->find(required);
        if (!field)
            return wrong(
                Reason::tr("%1 has no field \"%2\"").arg(entity->name, required.left(80)), field::required_field);
        text = TRY(requirementText(*entity, *field, record.text(field::from_stage), find));
    }
    Formula condition = TRY(readCondition(schema, *entity, text));
    const QString name = record.text(field::name);
    const QString message = record.text(field::message);
    QString named = required;
    for (const QString &path : condition.dependencies()) {
        if (named.isEmpty() && !path.contains(u'.'))
            named = path;
    }
    return ValidationRule{record.id, name, entity->kind, std::move(condition),
        message.isEmpty() ? Reason::tr("This breaks the rule \"%1\".").arg(name) : message, named, !required.isEmpty()};
}

bool isBroken(const ValidationRule &rule, const Record &record, const FormulaContext &context)
{
    const FormulaOutcome outcome = evaluate(rule.condition, record, context);
    return outcome.problem.isEmpty() && !valueOr<bool>(outcome.value);
}

} // namespace satchel
