// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CaptureForm.h"

#include "domain/Consent.h"
#include "domain/FieldNames.h"
#include "domain/FormLayout.h"
#include "domain/PhoneNumber.h"
#include "domain/Places.h"
#include "domain/Reason.h"
#include "domain/StrictJson.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

constexpr qsizetype longestDefinition = 100'000; // characters of JSON
constexpr qsizetype longestLabel = 250;
constexpr int fewestDigits = 5; // of a telephone number: fewer are an extension

tl::unexpected<Error> wrongForm(const QString &what, const QString &where)
{
    return fail(Error::Kind::Invalid, what, where);
}

QString formPlace(const FieldName &part, const QString &place = {})
{
    return joinPlaces(u"capture_form."_s + part, place);
}

/// Empty is an empty list or object.
Result<QJsonDocument> readFormJson(const QString &text, const FieldName &part)
{
    if (text.size() > longestDefinition)
        return wrongForm(Reason::tr("this has at most %1 characters").arg(longestDefinition), formPlace(part));
    if (text.trimmed().isEmpty())
        return QJsonDocument();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return wrongForm(problem.errorString(), formPlace(part, u"character %1"_s.arg(problem.offset + 1)));
    return document;
}

Result<CaptureField> readCaptureField(const Entity &entity, const QJsonValue &json, const QString &place)
{
    const auto inForm = [](const Error &error) {
        return wrongForm(error.what, formPlace(field::questions, error.where));
    };
    StrictObject object(json, place);
    CaptureField asked;
    asked.field = object.requiredText("field"_L1);
    asked.label = object.text("label"_L1).simplified();
    asked.help = object.text("help"_L1).simplified();
    asked.isRequired = object.flag("required"_L1);
    if (const auto done = object.finish(); !done)
        return inForm(done.error());
    const Field *known = entity.find(asked.field);
    if (!known || !isCaptureField(*known))
        return inForm({Error::Kind::Invalid,
            Reason::tr("a form cannot ask for the field \"%1\" of a %2").arg(asked.field.left(80), entity.name),
            object.where("field"_L1)});
    if (asked.label.size() > longestLabel || asked.help.size() > longestLabel)
        return inForm({Error::Kind::Invalid, Reason::tr("a label has at most %1 characters").arg(longestLabel), place});
    return asked;
}

Result<std::vector<CaptureField>> readQuestions(const Entity &entity, const QString &text)
{
    const QJsonDocument document = TRY(readFormJson(text, field::questions));
    const QJsonArray list = document.array();
    if (list.isEmpty())
        return wrongForm(Reason::tr("a form asks for at least one field"), formPlace(field::questions));
    if (list.size() > CaptureForm::mostFields)
        return wrongForm(
            Reason::tr("a form has at most %1 fields").arg(CaptureForm::mostFields), formPlace(field::questions));
    std::vector<CaptureField> fields;
    for (qsizetype i = 0; i < list.size(); ++i) {
        CaptureField asked = TRY(readCaptureField(entity, list[i], QString::number(i)));
        if (std::ranges::find(fields, asked.field, &CaptureField::field) != fields.end())
            return wrongForm(Reason::tr("the form asks twice for \"%1\"").arg(asked.field),
                formPlace(field::questions, u"%1.field"_s.arg(i)));
        fields.push_back(std::move(asked));
    }
    return fields;
}

Result<std::vector<FieldValue>> readPresets(const Entity &entity, const CaptureForm &form, const QString &text)
{
    const QJsonDocument document = TRY(readFormJson(text, field::presets));
    if (!document.isNull() && !document.isObject())
        return wrongForm(Reason::tr("these are no fields with values"), formPlace(field::presets));
    const QJsonObject object = document.object();
    std::vector<FieldValue> presets;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString place = formPlace(field::presets, it.key());
        const Field *known = entity.find(it.key());
        if (!known || !isPresetField(*known))
            return wrongForm(
                Reason::tr("a form cannot set the field \"%1\" of a %2").arg(it.key().left(80), entity.name), place);
        if (std::ranges::find(form.fields, it.key(), &CaptureField::field) != form.fields.end())
            return wrongForm(Reason::tr("the form asks for this field, so it cannot set it as well"), place);
        const auto value = valueFromJson(known->type, it.value());
        const auto checked = value ? checkValue(*known, *value) : value;
        if (!checked)
            return wrongForm(checked.error().what, place);
        if (!isEmpty(*checked))
            presets.push_back({it.key(), *checked});
    }
    return presets;
}

/// Each required field of the entity is asked or preset, and a person can be called something.
Result<void> checkCompleteness(const Entity &entity, const CaptureForm &form)
{
    const auto isGiven = [&form](QStringView name) {
        return std::ranges::any_of(form.fields, [&](const CaptureField &one) { return one.field == name; })
            || std::ranges::any_of(form.presets, [&](const FieldValue &one) { return one.field == name; });
    };
    for (const Field &known : entity.fields) {
        if (known.isRequired() && !isGiven(known.name))
            return wrongForm(
                Reason::tr("a %1 needs the field \"%2\"").arg(entity.name, known.name), formPlace(field::questions));
    }
    const QStringList names{field::last_name, field::first_name, field::email, field::phone};
    if (!std::ranges::any_of(names, isGiven))
        return wrongForm(
            Reason::tr("a form asks for a name, an e-mail address or a phone number"), formPlace(field::questions));
    return {};
}

Result<void> checkConsentOf(const Entity &entity, const CaptureForm &form)
{
    if (!form.asksConsent())
        return form.wording.isEmpty()
            ? Result<void>()
            : wrongForm(Reason::tr("the purpose of the consent is missing"), formPlace(field::purpose));
    if (form.entity != EntityKind::Contact)
        return wrongForm(
            Reason::tr("consents are recorded for contacts: let the form create a contact"), formPlace(field::purpose));
    const Field *known = entity.find(form.purpose);
    if (!known || !isConsentField(*known))
        return wrongForm(
            Reason::tr("there is no purpose \"%1\"").arg(form.purpose.left(80)), formPlace(field::purpose));
    if (form.wording.isEmpty())
        return wrongForm(Reason::tr("the text that people consent to is missing"), formPlace(field::wording));
    return {};
}

bool isLineField(const Field &field)
{
    return field.type == FieldType::Text || field.type == FieldType::Email || field.type == FieldType::Phone
        || field.type == FieldType::Url;
}

Result<void> checkLength(const Field &known, const Value &value, const QString &where)
{
    const qsizetype longest = isLineField(known) ? CaptureForm::longestLine : CaptureForm::longestText;
    qsizetype size = 0;
    if (const auto *text = std::get_if<QString>(&value))
        size = text->size();
    else if (const auto *list = std::get_if<QStringList>(&value))
        size = list->join(u' ').size();
    return size <= longest ? Result<void>()
                           : wrongForm(Reason::tr("this has at most %1 characters").arg(longest), where);
}

Result<Value> checkAnswer(const Field &known, const Value &given, const QString &where)
{
    TRY(checkLength(known, given, where)); // before anything reads it
    auto value = checkValue(known, given);
    if (!value)
        return wrongForm(value.error().what, where);
    if (known.type == FieldType::Phone && !isEmpty(*value)) {
        const QString text = textOf(*value);
        const auto digits = std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
        if (digits < fewestDigits || !isPhoneLike(text))
            return wrongForm(Reason::tr("this is not a telephone number"), where);
    }
    return value;
}

} // namespace

bool isCaptureField(const Field &field)
{
    return isFormField(field) && !field.isSystem() && !field.isDerived() && !field.isCalculated()
        && field.type != FieldType::Reference && !isConsentField(field);
}

bool isPresetField(const Field &field)
{
    return !field.isSystem() && !field.isDerived() && !field.isCalculated() && !field.isHidden()
        && field.type != FieldType::Image && !isConsentField(field);
}

Result<CaptureForm> captureFormOf(const Schema &schema, const Record &record)
{
    CaptureForm form;
    form.id = record.id;
    form.name = record.text(field::name).trimmed();
    const QString made = record.text(field::entity);
    const Entity *entity = schema.find(made.isEmpty() ? u"lead"_s : made);
    if (!entity || (entity->kind != EntityKind::Lead && entity->kind != EntityKind::Contact))
        return wrongForm(Reason::tr("a form creates leads or contacts"), formPlace(field::entity));
    form.entity = entity->kind;
    form.fields = TRY(readQuestions(*entity, record.text(field::questions)));
    form.presets = TRY(readPresets(*entity, form, record.text(field::presets)));
    form.thankYou = record.text(field::thank_you).trimmed();
    form.purpose = record.text(field::purpose).trimmed();
    form.wording = record.text(field::wording).trimmed();
    form.isPaused = valueOr<bool>(record.value(field::paused));
    TRY(checkCompleteness(*entity, form));
    TRY(checkConsentOf(*entity, form));
    return form;
}

std::vector<FieldValue> captureFormValues(const CaptureForm &form)
{
    QJsonArray fields;
    for (const CaptureField &asked : form.fields) {
        QJsonObject object{{u"field"_s, asked.field}};
        if (!asked.label.isEmpty())
            object[u"label"] = asked.label;
        if (!asked.help.isEmpty())
            object[u"help"] = asked.help;
        if (asked.isRequired)
            object[u"required"] = true;
        fields.append(object);
    }
    QJsonObject presets;
    for (const FieldValue &preset : form.presets)
        presets.insert(preset.field, toJson(preset.value));
    const auto text = [](const QString &given) { return given.isEmpty() ? Value() : Value(given); };
    const auto json = [](const QJsonDocument &document) {
        return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    };
    return {{field::name, form.name}, {field::entity, form.entity == EntityKind::Contact ? u"contact"_s : u"lead"_s},
        {field::questions, json(QJsonDocument(fields))},
        {field::presets, presets.isEmpty() ? Value() : Value(json(QJsonDocument(presets)))},
        {field::thank_you, text(form.thankYou)}, {field::purpose, text(form.purpose)},
        {field::wording, text(form.wording)}, {field::paused, form.isPaused ? Value(true) : Value()}};
}

Result<void> checkCaptureForm(const Schema &schema, const Record *before, const Record &after)
{
    const std::initializer_list<FieldName> definition{
        field::entity, field::questions, field::presets, field::purpose, field::wording};
    const bool isAsBefore = before && std::ranges::all_of(definition, [&](const FieldName &name) {
        return before->value(name) == after.value(name);
    });
    return isAsBefore || after.isDeleted() ? Result<void>()
                                           : captureFormOf(schema, after).map([](const CaptureForm &) {});
}

Field shownField(const Schema &schema, const CaptureForm &form, const CaptureField &field)
{
    const Field *known = schema.entity(form.entity).find(field.field);
    Field shown;
    if (known) {
        shown = *known;
    } else { // it was removed since the form was read; the store will say so
        shown.name = field.field;
        shown.label = field.field;
    }
    if (!field.label.isEmpty())
        shown.label = field.label;
    shown.flags.setFlag(FieldFlag::Required, shown.isRequired() || field.isRequired);
    shown.initial.clear(); // nobody chose it
    return shown;
}

Result<FormSubmission> readSubmission(const Schema &schema, const CaptureForm &form, const QJsonObject &json)
{
    StrictObject object(json, {});
    FormSubmission submission;
    const QJsonValue fields = object.value("fields"_L1);
    submission.isConsentGiven = object.flag("consent"_L1);
    const QString id = object.text("id"_L1);
    const QString at = object.text("at"_L1);
    TRY(object.finish());
    if (!fields.isObject())
        return wrongForm(Reason::tr("the answers are missing"), u"fields"_s);
    submission.id = RecordId::fromString(id);
    if (!id.isEmpty() && submission.id.isNull())
        return wrongForm(Reason::tr("this is not a record id"), u"id"_s);
    const auto moment = at.isEmpty() ? Result<Instant>(Instant()) : Instant::fromIso(at);
    if (!moment)
        return wrongForm(moment.error().what, u"at"_s);
    if (!at.isEmpty())
        submission.at = *moment;
    const QJsonObject answers = fields.toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        const QString where = u"fields."_s + it.key();
        const auto asked = std::ranges::find(form.fields, it.key(), &CaptureField::field);
        const Field *known = asked == form.fields.end() ? nullptr : schema.entity(form.entity).find(it.key());
        if (!known)
            return wrongForm(Reason::tr("the form does not ask for \"%1\"").arg(it.key().left(80)), where);
        auto value = valueFromJson(known->type, it.value());
        if (!value)
            return wrongForm(value.error().what, where);
        submission.values.push_back({it.key(), std::move(*value)});
    }
    return submission;
}

Result<std::vector<FieldValue>> checkSubmission(
    const Schema &schema, const CaptureForm &form, const FormSubmission &submission)
{
    if (submission.isConsentGiven && !form.asksConsent())
        return wrongForm(Reason::tr("the form does not ask for a consent"), u"consent"_s);
    for (const FieldValue &given : submission.values) {
        if (std::ranges::find(form.fields, given.field, &CaptureField::field) == form.fields.end())
            return wrongForm(
                Reason::tr("the form does not ask for \"%1\"").arg(given.field.left(80)), u"fields."_s + given.field);
    }
    std::vector<FieldValue> values;
    for (const CaptureField &asked : form.fields) {
        const QString where = u"fields."_s + asked.field;
        const Field shown = shownField(schema, form, asked);
        const auto given = std::ranges::find(submission.values, asked.field, &FieldValue::field);
        const Value value = TRY(checkAnswer(shown, given == submission.values.end() ? Value() : given->value, where));
        if (!isEmpty(value))
            values.push_back({asked.field, value});
        else if (shown.isRequired())
            return wrongForm(Reason::tr("\"%1\" is missing").arg(shown.label), where);
    }
    if (values.empty())
        return wrongForm(Reason::tr("nothing is filled in"), u"fields"_s);
    return values;
}

} // namespace satchel
