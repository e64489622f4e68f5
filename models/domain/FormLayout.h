// SPDX-License-Identifier: GPL-3.0-or-later
// How the form of an entity is arranged, as a team decides: sections with their fields in order, and fields that are
// not on the form. A layout names fields; what it says of fields that are gone is skipped, and fields that it does not
// name are where they would be without a layout, so that a form always shows the fields that are there.
#pragma once

#include "domain/Formula.h"

namespace satchel {

struct FormSection
{
    QString key; // unique in the layout; of the sections without a layout: "main", "reach", …
    QString name = {}; // empty: the name of that section without a layout
    bool isFolded = false; // at first
    QString condition = {}; // a formula, as of validation rules; empty: always shown
    QStringList fields = {};

    bool operator==(const FormSection &) const = default;
};

struct FormLayout
{
    std::vector<FormSection> sections;
    QStringList hidden; // not on the form; a required field is on it all the same

    bool operator==(const FormLayout &) const = default;
    const FormSection *find(const QString &key) const;
};

/// More than any team arranges; a layout with more is refused.
inline constexpr qsizetype mostFormSections = 60;
inline constexpr qsizetype longestSectionName = 100;

/// The sections without a layout, by the types of the fields. All fields of the entity that a form shows are in one.
FormLayout defaultFormLayout(const Entity &entity);

/// Whether forms show a field: not what the store sets, pictures, or what only programs use. A calculated field is
/// shown to be read.
bool isFormField(const Field &field);

/// As a setting keeps it: one line of JSON. readFormLayout reads it back to an equal layout.
QString writeFormLayout(const FormLayout &layout);
/// Invalid with the place ("sections[2].fields") in `where`; TooNew for a layout of a newer Satchel.
Result<FormLayout> readFormLayout(const QString &text);

/// Whether a layout can be saved for an entity. Invalid with the place in `where` ("sections[2].condition, column 5"):
/// a condition that cannot be used, two sections with one key, a name that is too long. Fields that the entity does not
/// have are no error.
Result<void> checkFormLayout(const Schema &schema, const Entity &entity, const FormLayout &layout);

/// The name of the setting that keeps the layout of an entity's form, "form_layout.contact".
QString formLayoutSetting(const Entity &entity);
/// Whether a setting can be stored as it is: one that keeps a layout must be a layout of an entity. Invalid with the
/// place in `where`; settings of other names are fine.
Result<void> checkFormLayoutSetting(const Schema &schema, const Record &setting);

/// The condition of a section. Invalid with the column in `where`.
Result<Formula> readSectionCondition(const Schema &schema, const Entity &entity, const QString &condition);

/// The layout as forms use it: each field that forms show is named once, fields that are gone are not. Sections without
/// fields stay, those with one key become one. Required fields are in a section; a field that the layout does not name,
/// or names only among the hidden although it is required, is in the section it would be in without a layout.
FormLayout wholeLayout(const FormLayout &layout, const Entity &entity);

/// A section as a form shows it.
struct ShownSection
{
    QString key;
    QString name;
    bool isFolded = false;
    std::optional<Formula> condition;
    std::vector<const Field *> fields; // at least one
};

struct ShownForm
{
    std::vector<ShownSection> sections;
    std::vector<const Field *> hidden;

    bool hasConditions() const;
};

/// What a form shows by a layout: the fields as in wholeLayout, without sections that have none. A condition that
/// cannot be used hides nothing.
ShownForm settle(const FormLayout &layout, const Schema &schema, const Entity &entity);

/// The fields of a section for a record: all where its condition holds, has no answer, or is none; else only those
/// that are required.
std::vector<const Field *> fieldsFor(const ShownSection &section, const Record &record, const FormulaContext &context);

} // namespace satchel
