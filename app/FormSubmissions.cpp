// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/FormSubmissions.h"

#include "app/serve/ApiDescription.h"
#include "domain/StrictJson.h"
#include "store/Calculations.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

Result<QJsonObject> formObjectOf(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(Error::Kind::Invalid,
            u"this is not JSON: %1 at character %2"_s.arg(error.errorString()).arg(error.offset + 1), u"body"_s);
    if (!document.isObject())
        return fail(Error::Kind::Invalid, u"this is not a JSON object"_s, u"body"_s);
    return document.object();
}

QString compactText(const QJsonDocument &json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

/// What a commit refuses names the entity's field: here it is an answer.
Error asAnswer(Error error, const Entity &entity)
{
    if (error.where.startsWith(entity.name + u'.'))
        error.where = u"fields."_s + error.where.mid(entity.name.size() + 1);
    return error;
}

} // namespace

QJsonObject formJson(const Schema &schema, const items::StoredForm &form)
{
    QJsonArray fields;
    for (const CaptureField &asked : form.form ? form.form->fields : std::vector<CaptureField>()) {
        const Field shown = shownField(schema, *form.form, asked);
        fields.append(QJsonObject{{u"name"_s, asked.field}, {u"label"_s, shown.label}, {u"help"_s, asked.help},
            {u"required"_s, shown.isRequired()}, {u"schema"_s, valueSchema(shown)}});
    }
    const bool asksConsent = form.form && form.form->asksConsent();
    return {{u"name"_s, form.name()}, {u"id"_s, form.record.id.toString()},
        {u"entity"_s, form.record.text(field::entity)},
        {u"status"_s,
            !form.form            ? u"broken"_s
                : form.isPaused() ? u"paused"_s
                                  : u"open"_s},
        {u"problem"_s, form.form ? QJsonValue() : QJsonValue(toText(form.form.error()))}, {u"fields"_s, fields},
        {u"consent"_s, asksConsent ? QJsonValue(form.form->wording) : QJsonValue()},
        {u"thank_you"_s, form.record.text(field::thank_you)}};
}

Result<CaptureForm> readFormDefinition(const Schema &schema, const QByteArray &text)
{
    const QJsonObject json = TRY(formObjectOf(text));
    StrictObject object(json, {});
    Record record(schema.shared(EntityKind::CaptureForm));
    record.set(field::name, object.requiredText("name"_L1));
    record.set(field::entity, object.text("entity"_L1));
    record.set(field::questions, compactText(QJsonDocument(object.value("fields"_L1).toArray())));
    record.set(field::presets, compactText(QJsonDocument(object.value("presets"_L1).toObject())));
    record.set(field::thank_you, object.text("thank_you"_L1));
    record.set(field::purpose, object.text("purpose"_L1));
    record.set(field::wording, object.text("wording"_L1));
    TRY(object.finish());
    return captureFormOf(schema, record);
}

Result<QJsonObject> submitForm(store::Store &store, const QString &nameOrId, const QByteArray &body)
{
    const items::StoredForm stored = TRY(items::findCaptureForm(store, nameOrId));
    const CaptureForm form = TRY(stored.form);
    const QJsonObject json = TRY(formObjectOf(body));
    const FormSubmission submission = TRY(readSubmission(store.schema(), form, json));
    const items::SubmissionPlan plan = TRY(items::planSubmission(store, form, submission));
    const auto receipt = store.commit(plan.changes);
    if (!receipt)
        return fail(asAnswer(receipt.error(), store.schema().entity(form.entity)));
    std::ignore = store::refreshCalculations(store);
    return QJsonObject{{u"entity"_s, store.schema().entity(plan.entity).name}, {u"id"_s, plan.record.toString()},
        {u"new"_s, plan.isNew}, {u"note"_s, plan.activity.toString()}, {u"changeset"_s, receipt->changeSet.toString()},
        {u"thank_you"_s, form.thankYou}};
}

} // namespace satchel::app
