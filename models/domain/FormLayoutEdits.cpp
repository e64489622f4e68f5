// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FormLayoutEdits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

QStringList &fieldsAt(FormLayout &layout, qsizetype section)
{
    return section < std::ssize(layout.sections) ? layout.sections[static_cast<size_t>(section)].fields : layout.hidden;
}

const QStringList &fieldsAt(const FormLayout &layout, qsizetype section)
{
    return section < std::ssize(layout.sections) ? layout.sections[static_cast<size_t>(section)].fields : layout.hidden;
}

/// The key of the section of a field; empty for a field that is not on the form.
QString sectionOf(const FormLayout &layout, const QString &field)
{
    const auto found = std::ranges::find_if(
        layout.sections, [&field](const FormSection &section) { return section.fields.contains(field); });
    return found == layout.sections.end() ? QString() : found->key;
}

/// The sections that both have, in the order of the first.
QStringList commonKeys(const FormLayout &layout, const FormLayout &other)
{
    QStringList keys;
    for (const FormSection &section : layout.sections) {
        if (other.find(section.key))
            keys.append(section.key);
    }
    return keys;
}

QStringList commonFields(const FormSection &section, const FormSection &other)
{
    QStringList fields = section.fields;
    fields.removeIf([&other](const QString &field) { return !other.fields.contains(field); });
    return fields;
}

bool isDescribedAs(const FormSection &section, const FormSection &other)
{
    return section.name == other.name && section.isFolded == other.isFolded && section.condition == other.condition;
}

} // namespace

std::optional<FormPlace> placeOf(const FormLayout &layout, const QString &field)
{
    for (qsizetype section = 0; section <= std::ssize(layout.sections); ++section) {
        if (const qsizetype position = fieldsAt(layout, section).indexOf(field); position >= 0)
            return FormPlace{section, position};
    }
    return std::nullopt;
}

FormLayout movedField(const FormLayout &layout, const Entity &entity, const QString &field, FormPlace to)
{
    const auto from = placeOf(layout, field);
    const Field *found = entity.find(field);
    const qsizetype last = std::ssize(layout.sections);
    const qsizetype section = std::clamp<qsizetype>(to.section, 0, last);
    if (!from || !found || (section == last && found->isRequired()))
        return layout;
    FormLayout moved = layout;
    fieldsAt(moved, from->section).removeAt(from->position);
    QStringList &fields = fieldsAt(moved, section);
    fields.insert(std::clamp<qsizetype>(to.position, 0, fields.size()), field);
    return moved;
}

FormPlace neighbourPlace(const FormLayout &layout, const QString &field, bool isForward)
{
    const FormPlace from = placeOf(layout, field).value_or(FormPlace());
    if (isForward && from.position + 1 < fieldsAt(layout, from.section).size())
        return {from.section, from.position + 1};
    if (isForward)
        return from.section < std::ssize(layout.sections) ? FormPlace{from.section + 1, 0} : from;
    if (from.position > 0)
        return {from.section, from.position - 1};
    return from.section > 0 ? FormPlace{from.section - 1, fieldsAt(layout, from.section - 1).size()} : from;
}

std::pair<FormLayout, QString> withSection(const FormLayout &layout, qsizetype position, const QString &name)
{
    QString key;
    for (int number = 1; key.isEmpty() || layout.find(key); ++number)
        key = u"s%1"_s.arg(number);
    FormLayout more = layout;
    const auto at = std::clamp<qsizetype>(position, 0, std::ssize(layout.sections));
    more.sections.insert(more.sections.begin() + at, {.key = key, .name = name});
    return {more, key};
}

FormLayout withoutSection(const FormLayout &layout, const Entity &entity, const QString &key)
{
    const auto found = std::ranges::find(layout.sections, key, &FormSection::key);
    if (found == layout.sections.end() || layout.sections.size() < 2)
        return layout;
    const auto at = found - layout.sections.begin();
    FormLayout less = layout;
    less.sections.erase(less.sections.begin() + at);
    for (const QString &name : found->fields) {
        const Field *field = entity.find(name);
        if (field && field->isRequired())
            less.sections[static_cast<size_t>(std::max<qsizetype>(0, at - 1))].fields.append(name);
        else
            less.hidden.append(name);
    }
    return less;
}

FormLayout movedSection(const FormLayout &layout, const QString &key, qsizetype position)
{
    FormLayout moved = layout;
    const auto found = std::ranges::find(moved.sections, key, &FormSection::key);
    if (found == moved.sections.end())
        return layout;
    FormSection section = std::move(*found);
    moved.sections.erase(found);
    const auto at = std::clamp<qsizetype>(position, 0, std::ssize(moved.sections));
    moved.sections.insert(moved.sections.begin() + at, std::move(section));
    return moved;
}

int changesBetween(const FormLayout &before, const FormLayout &after)
{
    int changes = commonKeys(before, after) == commonKeys(after, before) ? 0 : 1;
    QStringList fields = after.hidden;
    for (const FormSection &section : after.sections) {
        fields += section.fields;
        const FormSection *old = before.find(section.key);
        if (!old || !isDescribedAs(section, *old))
            ++changes;
        if (old && commonFields(section, *old) != commonFields(*old, section))
            ++changes;
    }
    for (const FormSection &section : before.sections) {
        if (!after.find(section.key))
            ++changes;
    }
    for (const QString &field : std::as_const(fields)) {
        if (sectionOf(before, field) != sectionOf(after, field))
            ++changes;
    }
    return changes;
}

} // namespace satchel
