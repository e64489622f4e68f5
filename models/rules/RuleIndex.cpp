// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RuleIndex.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/TextFolding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::rules {

namespace {

using Trigger = RuleTrigger::Kind;

/// The texts under which values of a field are found.
QStringList keysOf(const Field &field, const Value &value)
{
    if (isEmpty(value))
        return {};
    if (const auto *list = std::get_if<QStringList>(&value)) {
        QStringList keys;
        for (const QString &item : *list)
            keys.append(fold(item));
        return keys;
    }
    return {field.type == FieldType::Reference ? valueOr<RecordId>(value).toString() : fold(textOf(value))};
}

/// The key that a condition asks for; nothing where it asks for something else than one value.
std::optional<QString> keyOf(const Field &field, const Operand &operand)
{
    switch (field.type) {
    case FieldType::Reference: {
        const RecordId id = RecordId::fromString(operand.text);
        return operand.kind == Operand::Kind::Text && !id.isNull() ? std::optional(id.toString()) : std::nullopt;
    }
    case FieldType::Text:
    case FieldType::Email:
    case FieldType::Choice:
    case FieldType::MultiChoice:
    case FieldType::Tags: {
        const Choice *choice = field.findChoice(operand.text);
        return fold(choice ? choice->key : operand.text);
    }
    default: return {};
    }
}

/// Own fields alone: what a record refers to may change without an event of the record.
std::optional<std::pair<QString, QStringList>> keysOf(const Entity &entity, const Filter &condition)
{
    const bool isEqual = condition.op == Filter::Op::Equal || condition.op == Filter::Op::In;
    const Field *field = condition.kind == Filter::Kind::Condition && isEqual ? entity.find(condition.path) : nullptr;
    if (!field || condition.operands.empty() || field->isDerived() || field->isCalculated())
        return {};
    QStringList keys;
    for (const Operand &operand : condition.operands) {
        const auto key = keyOf(*field, operand);
        if (!key)
            return {};
        keys.append(*key);
    }
    return std::pair(field->name, keys);
}

/// The first condition that must hold and asks for certain values.
std::optional<std::pair<QString, QStringList>> accessOf(const Entity &entity, const Filter &filter)
{
    if (filter.kind != Filter::Kind::And)
        return keysOf(entity, filter);
    for (const Filter &child : filter.children) {
        if (const auto keys = accessOf(entity, child))
            return keys;
    }
    return {};
}

/// Compares single values as a filter does.
class ValueTest
{
public:
    ValueTest(const Schema &schema, const Record &record, const FilterMatchContext &context)
        : m_schema(schema), m_record(record), m_context(context)
    {
    }

    /// An empty text is any value.
    bool isValue(const QString &field, const Value &value, const QString &wanted) const
    {
        if (wanted.isEmpty())
            return true;
        Record alone(m_record.entity, m_record.id);
        alone.set(field, value);
        return matchFilter(m_schema, Filter::equals(field, wanted), alone, m_context) != FilterMatch::No;
    }

    bool isChange(const RuleTrigger &trigger, const RuleEvent &event) const
    {
        if (event.isCreated) // a deal that is created in a stage has entered it
            return !trigger.to.isEmpty() && trigger.from.isEmpty()
                && isValue(trigger.fields.front(), m_record.value(trigger.fields.front()), trigger.to);
        return std::ranges::any_of(event.changes, [&](const Change &change) {
            return isTriggeredBy(trigger, change.field) && isValue(change.field, change.before, trigger.from)
                && isValue(change.field, change.after, trigger.to) && !isKept(trigger, change);
        });
    }

private:
    /// Roles that go on to have "auditor" while another comes or goes have not changed to it, nor from it.
    bool isKept(const RuleTrigger &trigger, const Change &change) const
    {
        const auto isList = [](const Value &value) { return std::holds_alternative<QStringList>(value); };
        if (!isList(change.before) || !isList(change.after))
            return false;
        return (!trigger.to.isEmpty() && isValue(change.field, change.before, trigger.to))
            || (!trigger.from.isEmpty() && isValue(change.field, change.after, trigger.from));
    }

    const Schema &m_schema;
    const Record &m_record;
    const FilterMatchContext &m_context;
};

/// A form that was removed since is still known by its id.
bool isForm(const QString &wanted, RecordId form, const FilterMatchContext &context)
{
    if (form.isNull() || wanted.isEmpty())
        return !form.isNull();
    if (RecordId::fromString(wanted) == form)
        return true;
    const auto record = context.find ? context.find(EntityKind::CaptureForm, form) : std::nullopt;
    return record && record->text(field::name).trimmed().compare(wanted, Qt::CaseInsensitive) == 0;
}

} // namespace

RuleIndex::RuleIndex(const Schema &schema, const std::vector<AutomationRule> &rules)
{
    for (size_t position = 0; position < rules.size(); ++position)
        add(schema, rules[position], position);
}

void RuleIndex::add(const Schema &schema, const AutomationRule &rule, size_t position)
{
    const Trigger kind = rule.trigger.kind;
    if (kind != Trigger::Created && kind != Trigger::Changed && kind != Trigger::MailReceived
        && kind != Trigger::FormSubmitted)
        return;
    OfEntity &of = m_entities[rule.entity];
    const auto access = accessOf(schema.entity(rule.entity), rule.filter);
    if (!access) {
        of.others.push_back(position);
        return;
    }
    auto &values = of.byValue[access->first];
    for (const QString &key : access->second) {
        if (values[key].empty() || values[key].back() != position)
            values[key].push_back(position);
    }
}

std::vector<size_t> RuleIndex::candidates(const RuleEvent &event, const Record &record) const
{
    const auto of = m_entities.constFind(event.entity);
    if (of == m_entities.constEnd())
        return {};
    std::vector<size_t> found = of->others;
    for (auto field = of->byValue.constBegin(); field != of->byValue.constEnd(); ++field) {
        const Field *known = record.entity->find(field.key());
        for (const QString &key : keysOf(*known, record.value(field.key()))) {
            const auto rules = field->constFind(key);
            if (rules != field->constEnd())
                found.insert(found.end(), rules->begin(), rules->end());
        }
    }
    std::ranges::sort(found);
    const auto [first, last] = std::ranges::unique(found);
    found.erase(first, last);
    return found;
}

bool isTriggered(const Schema &schema, const AutomationRule &rule, const RuleEvent &event, const Record &record,
    const FilterMatchContext &context)
{
    if (rule.entity != event.entity)
        return false;
    switch (rule.trigger.kind) {
    case Trigger::Created: return event.isCreated;
    case Trigger::Changed: return ValueTest(schema, record, context).isChange(rule.trigger, event);
    case Trigger::MailReceived:
        return event.isCreated && record.text(field::kind) == choice::email
            && record.text(field::direction) == choice::incoming && !valueOr<bool>(record.value(field::automatic));
    case Trigger::FormSubmitted: return isForm(rule.trigger.form, event.form, context);
    default: return false;
    }
}

} // namespace satchel::rules
