// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FormLayout.h"

#include "domain/FieldNames.h"
#include "domain/PersonName.h"
#include "domain/Places.h"
#include "domain/Reason.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

constexpr auto settingPrefix = "form_layout."_L1;
constexpr int currentFormat = 1;
constexpr qsizetype longestLayout = 200'000; // characters

tl::unexpected<Error> wrong(const QString &what, const QString &where)
{
    return fail(Error::Kind::Invalid, what, where);
}

/// Few people have them, and fewer are asked for them.
bool isRareNamePart(const Field &field)
{
    static const QStringList names = {field::salutation, field::middle_name, field::suffix, field::nickname};
    return names.contains(field.name);
}

/// What a record is made of, how to reach it, where it is, what is said about it, and the team's own fields.
QString defaultSection(const Field &field)
{
    const bool isReach = field.type == FieldType::Email || field.type == FieldType::Phone
        || field.type == FieldType::Url
        || (field.type == FieldType::List && field.name != field::members && field.name != field::attendees
            && field.name != field::reminders);
    if (field.isCustom())
        return u"custom"_s;
    if (isRareNamePart(field))
        return u"name"_s;
    if (field.name.startsWith("address_"_L1) || field.name == field::addresses)
        return u"address"_s;
    if (isReach && field.name != field::email && field.name != field::phone)
        return u"reach"_s;
    return field.type == FieldType::LongText || field.type == FieldType::Tags ? u"notes"_s : u"main"_s;
}

/// A person's name is what everybody begins with, in the order in which it is said; then what is required.
void sortMain(const Entity &entity, QStringList &fields)
{
    std::ranges::stable_partition(fields, [&](const QString &name) { return entity.find(name)->isRequired(); });
    for (const QString &first : {QString(field::last_name), QString(field::first_name)}) {
        if (isPerson(entity) && fields.removeOne(first))
            fields.prepend(first);
    }
}

Result<QStringList> readNames(const QJsonValue &value, const QString &where)
{
    if (!value.isArray() && !value.isUndefined())
        return wrong(Reason::tr("this is not a list of fields"), where);
    QStringList names;
    for (const QJsonValue &name : value.toArray()) {
        if (!name.isString())
            return wrong(Reason::tr("this is not a list of fields"), where);
        names.append(name.toString());
    }
    return names;
}

Result<FormSection> readSection(const QJsonValue &value, const QString &where)
{
    const QJsonObject object = value.toObject();
    const QStringList fields = TRY(readNames(object[u"fields"], where + ".fields"_L1));
    FormSection section{object[u"key"].toString(), object[u"name"].toString(), object[u"folded"].toBool(),
        object[u"condition"].toString(), fields};
    if (section.key.isEmpty())
        return wrong(Reason::tr("a section has no key"), where);
    return section;
}

} // namespace

const FormSection *FormLayout::find(const QString &key) const
{
    const auto found = std::ranges::find(sections, key, &FormSection::key);
    return found == sections.end() ? nullptr : &*found;
}

bool isFormField(const Field &field)
{
    return (!field.isSystem() || field.isCalculated()) && field.type != FieldType::Image && !field.isHidden();
}

FormLayout defaultFormLayout(const Entity &entity)
{
    FormLayout layout;
    for (const char16_t *key : {u"main", u"reach", u"address", u"name", u"notes", u"custom"})
        layout.sections.push_back({.key = QString::fromUtf16(key)});
    for (const Field &field : entity.fields) {
        if (isFormField(field))
            std::ranges::find(layout.sections, defaultSection(field), &FormSection::key)->fields.append(field.name);
    }
    sortMain(entity, layout.sections.front().fields);
    std::erase_if(layout.sections, [](const FormSection &section) { return section.fields.isEmpty(); });
    return layout;
}

QString writeFormLayout(const FormLayout &layout)
{
    QJsonArray sections;
    for (const FormSection &section : layout.sections) {
        QJsonObject object{{u"key"_s, section.key}, {u"fields"_s, QJsonArray::fromStringList(section.fields)}};
        if (!section.name.isEmpty())
            object[u"name"] = section.name;
        if (section.isFolded)
            object[u"folded"] = true;
        if (!section.condition.isEmpty())
            object[u"condition"] = section.condition;
        sections.append(object);
    }
    const QJsonObject object{{u"format"_s, currentFormat}, {u"sections"_s, sections},
        {u"hidden"_s, QJsonArray::fromStringList(layout.hidden)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<FormLayout> readFormLayout(const QString &text)
{
    if (text.size() > longestLayout)
        return wrong(Reason::tr("the form layout is too long"), {});
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8(), &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return wrong(Reason::tr("this is not a form layout"), u"character %1"_s.arg(problem.offset + 1));
    if (object[u"format"].toInt() > currentFormat)
        return fail(Error::Kind::TooNew, Reason::tr("this form layout was written by a newer Satchel"), u"format"_s);
    if (object[u"format"].toInt() < 1 || !object[u"sections"].isArray())
        return wrong(Reason::tr("this is not a form layout"), u"sections"_s);
    const QJsonArray sections = object[u"sections"].toArray();
    if (sections.size() > mostFormSections)
        return wrong(Reason::tr("a form has at most %1 sections").arg(mostFormSections), u"sections"_s);
    FormLayout layout;
    for (qsizetype i = 0; i < sections.size(); ++i)
        layout.sections.push_back(TRY(readSection(sections[i], u"sections[%1]"_s.arg(i))));
    layout.hidden = TRY(readNames(object[u"hidden"], u"hidden"_s));
    return layout;
}

Result<Formula> readSectionCondition(const Schema &schema, const Entity &entity, const QString &condition)
{
    Formula formula = TRY(parseFormula(condition));
    const FormulaType type = TRY(checkFormula(schema, entity, formula, FormulaReach::References));
    if (type != FormulaType::YesNo)
        return wrong(Reason::tr("a condition is true or false, such as %1").arg(u"value > 0"), u"column 1"_s);
    return formula;
}

Result<void> checkFormLayout(const Schema &schema, const Entity &entity, const FormLayout &layout)
{
    if (std::ssize(layout.sections) > mostFormSections)
        return wrong(Reason::tr("a form has at most %1 sections").arg(mostFormSections), u"sections"_s);
    QSet<QString> keys;
    for (size_t i = 0; i < layout.sections.size(); ++i) {
        const FormSection &section = layout.sections[i];
        const QString where = u"sections[%1]"_s.arg(i);
        if (keys.contains(section.key))
            return wrong(Reason::tr("two sections have the key \"%1\"").arg(section.key.left(80)), where + ".key"_L1);
        keys.insert(section.key);
        if (section.name.size() > longestSectionName)
            return wrong(Reason::tr("the name of a section has at most %1 characters").arg(longestSectionName),
                where + ".name"_L1);
        if (section.condition.isEmpty())
            continue;
        const auto condition = readSectionCondition(schema, entity, section.condition);
        if (!condition)
            return wrong(condition.error().what, joinPlaces(where + ".condition"_L1, condition.error().where));
    }
    return {};
}

QString formLayoutSetting(const Entity &entity)
{
    return settingPrefix + entity.name;
}

Result<void> checkFormLayoutSetting(const Schema &schema, const Record &setting)
{
    const QString name = setting.text(field::name);
    const QString text = setting.text(field::value);
    if (!name.startsWith(settingPrefix) || text.isEmpty())
        return {};
    const Entity *entity = schema.find(QStringView(name).sliced(settingPrefix.size()));
    if (!entity || entity->isInternal)
        return wrong(Reason::tr("there are no records of \"%1\"").arg(name.sliced(settingPrefix.size())), name);
    const auto layout = readFormLayout(text);
    const auto done = layout ? checkFormLayout(schema, *entity, *layout) : Result<void>(fail(layout.error()));
    if (!done)
        return fail(done.error().kind, done.error().what, joinPlaces(name, done.error().where));
    return {};
}

bool ShownForm::hasConditions() const
{
    return std::ranges::any_of(sections, [](const ShownSection &section) { return section.condition.has_value(); });
}

FormLayout wholeLayout(const FormLayout &layout, const Entity &entity)
{
    FormLayout whole;
    QSet<QString> placed;
    const auto take = [&](const QString &name) {
        const Field *field = entity.find(name);
        const bool isNew = field && isFormField(*field) && !placed.contains(name);
        if (isNew)
            placed.insert(name);
        return isNew;
    };
    for (FormSection section : layout.sections) {
        section.fields.removeIf([&take](const QString &name) { return !take(name); });
        if (!whole.find(section.key))
            whole.sections.push_back(std::move(section));
        else
            std::ranges::find(whole.sections, section.key, &FormSection::key)->fields += section.fields;
    }
    for (const QString &name : layout.hidden) {
        const Field *field = entity.find(name);
        if (field && !field->isRequired() && take(name))
            whole.hidden.append(name);
    }
    for (const FormSection &usual : defaultFormLayout(entity).sections) {
        for (const QString &name : usual.fields) {
            if (!take(name))
                continue;
            auto section = std::ranges::find(whole.sections, usual.key, &FormSection::key);
            if (section == whole.sections.end())
                section = whole.sections.insert(section, {.key = usual.key});
            section->fields.append(name);
        }
    }
    return whole;
}

ShownForm settle(const FormLayout &layout, const Schema &schema, const Entity &entity)
{
    const FormLayout whole = wholeLayout(layout, entity);
    ShownForm form;
    for (const FormSection &section : whole.sections) {
        if (section.fields.isEmpty())
            continue;
        ShownSection shown{section.key, section.name, section.isFolded, {}, {}};
        if (!section.condition.isEmpty()) {
            if (auto condition = readSectionCondition(schema, entity, section.condition))
                shown.condition = std::move(*condition);
        }
        for (const QString &name : section.fields)
            shown.fields.push_back(entity.find(name));
        form.sections.push_back(std::move(shown));
    }
    for (const QString &name : whole.hidden)
        form.hidden.push_back(entity.find(name));
    return form;
}

std::vector<const Field *> fieldsFor(const ShownSection &section, const Record &record, const FormulaContext &context)
{
    if (!section.condition)
        return section.fields;
    const FormulaOutcome outcome = evaluate(*section.condition, record, context);
    if (!outcome.problem.isEmpty() || valueOr<bool>(outcome.value))
        return section.fields;
    std::vector<const Field *> required;
    std::ranges::copy_if(section.fields, std::back_inserter(required), &Field::isRequired);
    return required;
}

} // namespace satchel
