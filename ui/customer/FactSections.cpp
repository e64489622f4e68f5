// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/FactSections.h"

#include "domain/Consent.h"
#include "domain/FieldNames.h"

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

/// Kept by the program, shown elsewhere, or of no use to a reader.
bool isHidden(const Field &field)
{
    if (isInsight(field) || field.isCalculated())
        return false;
    return field.isSystem() || field.isDerived() || field.type == FieldType::Image || field.isHidden();
}

/// What the head of a record's page shows and edits.
bool isInHead(const Entity &entity, const Field &field)
{
    constexpr FieldName ofDeal[] = {field::stage, field::value, field::probability, field::expected_close,
        field::next_action, field::next_action_date, field::next_action_time};
    if (entity.kind == EntityKind::Lead)
        return field.name == field::status || field.name == field::score; // in a card of its own
    return entity.kind == EntityKind::Deal
        && std::ranges::any_of(ofDeal, [&](FieldName name) { return field.name == name; });
}

QLatin1StringView usualSectionOf(const Field &field)
{
    if (field.isCustom())
        return factsection::custom;
    const bool isReach = field.type == FieldType::Email || field.type == FieldType::Phone
        || field.type == FieldType::Url || field.name == field::emails || field.name == field::phones
        || field.name == field::addresses || field.name == field::social || field.name == field::domain
        || isAddressPart(field);
    return isReach ? factsection::reach : factsection::about;
}

/// Whose it is and how it is sorted come first, the parts of the name last.
int rankOf(const Field &field)
{
    if (field.name == field::owner)
        return 0;
    if (field.type == FieldType::Tags)
        return 1;
    const bool isOfName = isInName(field) || field.name == field::middle_name || field.name == field::suffix;
    return isOfName ? 3 : 2;
}

QStringList fieldsInOrder(const FormLayout &layout)
{
    QStringList names;
    for (const FormSection &section : layout.sections)
        names += section.fields;
    return names;
}

/// Sections beside those that a form has without a layout, or such that are described otherwise.
bool hasOwnSections(const FormLayout &layout, const FormLayout &usual)
{
    return std::ranges::any_of(layout.sections, [&usual](const FormSection &section) {
        const bool isUsual = usual.find(section.key) && section.name.isEmpty() && section.condition.isEmpty()
            && !section.isFolded;
        return !isUsual && !section.fields.isEmpty();
    });
}

/// Under the headings that facts have without a layout: in the order of reading, until a layout moves a field.
std::vector<FactSection> usualSections(
    const FormLayout &layout, const FormLayout &usual, const Entity &entity, const QSet<QString> &revealed)
{
    QStringList untouched = fieldsInOrder(usual);
    untouched.removeIf([&layout](const QString &name) { return layout.hidden.contains(name); });
    const QStringList order = fieldsInOrder(layout);
    std::vector<const Field *> facts;
    for (const Field &field : entity.fields) {
        const bool isOff = layout.hidden.contains(field.name) && !revealed.contains(field.name);
        if (isFact(entity, field) && !isOff)
            facts.push_back(&field);
    }
    std::ranges::stable_sort(facts, {}, [&](const Field *field) -> qsizetype {
        if (order == untouched)
            return rankOf(*field);
        const qsizetype at = order.indexOf(field->name);
        return at < 0 ? order.size() : at;
    });
    std::vector<FactSection> sections{
        {.key = factsection::reach}, {.key = factsection::about, .hasInsights = true}, {.key = factsection::custom}};
    for (const Field *field : facts)
        std::ranges::find(sections, usualSectionOf(*field), &FactSection::key)->fields.push_back(field);
    return sections;
}

/// Those of the layout whose conditions hold for the record.
std::vector<FactSection> ownSections(
    const ShownForm &form, const Record &record, const FormulaContext &context, const QSet<QString> &revealed)
{
    const Entity &entity = *record.entity;
    std::vector<FactSection> sections;
    for (const ShownSection &of : form.sections) {
        const std::vector<const Field *> shown = fieldsFor(of, record, context);
        FactSection section{.key = of.key, .name = of.name, .isFolded = of.isFolded};
        section.hasInsights = of.key == factsection::about;
        std::ranges::copy_if(of.fields, std::back_inserter(section.fields), [&](const Field *field) {
            const bool isShown = std::ranges::find(shown, field) != shown.end() || revealed.contains(field->name);
            return isShown && isFact(entity, *field);
        });
        sections.push_back(std::move(section));
    }
    FactSection off{.key = factsection::offForm};
    std::ranges::copy_if(form.hidden, std::back_inserter(off.fields),
        [&](const Field *field) { return revealed.contains(field->name) && isFact(entity, *field); });
    sections.push_back(std::move(off));
    auto insights = std::ranges::find(sections, true, &FactSection::hasInsights);
    if (insights == sections.end())
        insights = sections.insert(sections.end(), {.key = factsection::about, .hasInsights = true});
    for (const Field &field : entity.fields) {
        if (isInsight(field) && isFact(entity, field))
            insights->fields.push_back(&field);
    }
    return sections;
}

/// What a contact consents to has a section of its own, whatever the layout of the form does with these fields: each
/// purpose is shown, and none is edited without saying how it is known.
void moveConsents(std::vector<FactSection> &sections, const Entity &entity)
{
    if (entity.kind != EntityKind::Contact)
        return;
    for (FactSection &section : sections)
        std::erase_if(section.fields, [](const Field *field) { return isConsentField(*field); });
    FactSection consents{.key = factsection::consent};
    for (const Field &field : entity.fields) {
        if (isConsentField(field))
            consents.fields.push_back(&field);
    }
    sections.push_back(std::move(consents));
}

} // namespace

bool isInsight(const Field &field)
{
    return field.name == field::score || field.name == field::tier || field.name == field::segment;
}

bool isAddressPart(const Field &field)
{
    return field.name.startsWith("address_"_L1);
}

bool isInName(const Field &field)
{
    return field.flags.testFlag(FieldFlag::Title) || field.name == field::salutation;
}

bool isFact(const Entity &entity, const Field &field)
{
    return !isHidden(field) && !isInHead(entity, field);
}

std::vector<FactSection> factSections(const FormLayout &layout, const Schema &schema, const Record &record,
    const FormulaContext &context, const QSet<QString> &revealed)
{
    const Entity &entity = *record.entity;
    const FormLayout whole = wholeLayout(layout, entity);
    const FormLayout usual = defaultFormLayout(entity);
    auto sections = hasOwnSections(whole, usual) ? ownSections(settle(whole, schema, entity), record, context, revealed)
                                                 : usualSections(whole, usual, entity, revealed);
    moveConsents(sections, entity);
    return sections;
}

} // namespace satchel::ui
