// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/CaptureForms.h"

#include "domain/ChoiceNames.h"
#include "domain/Consent.h"
#include "domain/Reason.h"
#include "domain/Region.h"
#include "items/Duplicates.h"
#include "store/privacy/ErasedAddresses.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

StoredForm storedFormOf(const Schema &schema, const Record &record)
{
    return {record, captureFormOf(schema, record)};
}

bool hasFormName(const StoredForm &form, const QString &name)
{
    return form.name().trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0;
}

/// The label of a choice, yes and no, a list with commas: as a person reads the answer in the note.
QString answerText(const Field &field, const Value &value)
{
    if (const auto *list = std::get_if<QStringList>(&value)) {
        QStringList labels;
        for (const QString &item : *list)
            labels.append(field.choices.empty() ? item : field.choiceLabel(item));
        return labels.join(u", "_s);
    }
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? Reason::tr("yes") : Reason::tr("no");
    return field.type == FieldType::Choice ? field.choiceLabel(textOf(value)) : textOf(value);
}

class SubmissionPlanner
{
public:
    SubmissionPlanner(store::Store &store, const CaptureForm &form, const FormSubmission &submission)
        : m_store(store), m_form(form), m_submission(submission)
    {
    }

    Result<SubmissionPlan> plan()
    {
        if (m_form.isPaused)
            return fail(Error::Kind::Invalid, Reason::tr("the form \"%1\" is paused").arg(m_form.name), u"form"_s);
        m_values = TRY(checkSubmission(m_store.schema(), m_form, m_submission));
        TRY(checkErased());
        m_plan.activity = TRY(activityId());
        m_plan.changes.label = Reason::tr("Filled in the form “%1”").arg(m_form.name);
        m_plan.changes.origin = Origin::form(m_form.name);
        const auto known = TRY(findPerson());
        m_plan.isNew = !known;
        m_plan.entity = known ? known->entity->kind : m_form.entity;
        m_plan.record = known ? known->id : m_store.newId();
        if (!known)
            createPerson();
        addConsent(known);
        addNote(known);
        return std::move(m_plan);
    }

private:
    /// Nobody is filled in from the future.
    Instant filledInAt() const
    {
        const Instant now = m_store.clock().now();
        return std::min(m_submission.at.value_or(now), now);
    }

    /// What waited at a website or a stand does not bring somebody back who was erased since; who fills it in again is
    /// new.
    Result<void> checkErased()
    {
        if (!TRY(store::isErasedPerson(m_store, m_values, filledInAt())))
            return {};
        return fail(
            Error::Kind::Refused, Reason::tr("this person was erased after the form was filled in"), u"fields.email"_s);
    }

    Result<RecordId> activityId()
    {
        if (m_submission.id.isNull())
            return m_store.newId();
        const auto there = m_store.get(EntityKind::Activity, m_submission.id);
        if (there)
            return fail(Error::Kind::Conflict, Reason::tr("this submission was received before"), u"id"_s);
        return there.error().kind == Error::Kind::NotFound ? Result<RecordId>(m_submission.id) : fail(there.error());
    }

    Value answer(const FieldName &name) const
    {
        const auto found = std::ranges::find(m_values, QString(name), &FieldValue::field);
        return found == m_values.end() ? Value() : found->value;
    }

    /// Of a form for leads an open lead, else a contact: a customer at the stand is no new lead.
    Result<std::optional<Record>> findPerson()
    {
        if (isEmpty(answer(field::email)))
            return std::optional<Record>();
        if (m_form.entity == EntityKind::Lead) {
            auto lead = TRY(findAmong(EntityKind::Lead));
            if (lead)
                return lead;
        }
        return findAmong(EntityKind::Contact);
    }

    Result<std::optional<Record>> findAmong(EntityKind among)
    {
        Record written(m_store.schema().shared(m_form.entity));
        written.set(field::email, answer(field::email));
        for (const Duplicate &one : findDuplicates(m_store, written, systemRegion(), among)) {
            if (!one.field || one.field->name != QStringView(field::email))
                continue;
            auto record = TRY(m_store.get(one.entity, one.id));
            if (!record.isDeleted() && record.text(field::status) != choice::converted)
                return std::optional(std::move(record));
        }
        return std::optional<Record>();
    }

    void createPerson()
    {
        std::vector<FieldValue> values = m_values;
        values.insert(values.end(), m_form.presets.begin(), m_form.presets.end());
        m_plan.changes.edits.push_back(Edit::create(m_form.entity, m_plan.record, std::move(values)));
    }

    /// Whoever withdrew or objected is not signed up again by whoever types that address: a person decides.
    void addConsent(const std::optional<Record> &known)
    {
        m_isConsentKept = m_submission.isConsentGiven && known && isRefusal(known->text(m_form.purpose));
        if (!m_submission.isConsentGiven || m_isConsentKept)
            return;
        m_plan.changes.edits.push_back(Edit::create(EntityKind::Consent, {},
            {{field::contact, m_plan.record}, {field::purpose, m_form.purpose}, {field::state, QString(choice::given)},
                {field::at, filledInAt()}, {field::how, QString(choice::form)}, {field::wording, m_form.wording},
                {field::proof, m_plan.changes.label}}));
    }

    void addNote(const std::optional<Record> &known)
    {
        const Entity &entity = m_store.schema().entity(m_form.entity);
        QStringList lines;
        for (const CaptureField &asked : m_form.fields) {
            const auto found = std::ranges::find(m_values, asked.field, &FieldValue::field);
            const Field *field = entity.find(asked.field);
            if (found != m_values.end() && field)
                lines.append(u"%1: %2"_s.arg(
                    asked.label.isEmpty() ? field->label : asked.label, answerText(*field, found->value)));
        }
        if (m_isConsentKept)
            lines.append(
                Reason::tr("The consent was ticked, but this person refused it before: ask before you record it."));
        else if (m_submission.isConsentGiven)
            lines.append(Reason::tr("Consent: %1").arg(m_form.wording));
        const QString person = m_plan.entity == EntityKind::Lead ? field::lead : field::contact;
        std::vector<FieldValue> values{{field::kind, QString(choice::note)},
            {field::subject, Reason::tr("Form: %1").arg(m_form.name)}, {field::body, lines.join(u'\n')},
            {field::at, filledInAt()}, {person, m_plan.record}, {field::capture_form, m_form.id.toString()}};
        if (const RecordId owner = noteOwner(known); !owner.isNull())
            values.push_back({field::owner, owner});
        m_plan.changes.edits.push_back(Edit::create(EntityKind::Activity, m_plan.activity, std::move(values)));
    }

    /// Whoever has the person has the note.
    RecordId noteOwner(const std::optional<Record> &known) const
    {
        if (known)
            return valueOr<RecordId>(known->value(field::owner));
        const auto preset = std::ranges::find(m_form.presets, QString(field::owner), &FieldValue::field);
        return preset == m_form.presets.end() ? RecordId() : valueOr<RecordId>(preset->value);
    }

    store::Store &m_store;
    const CaptureForm &m_form;
    const FormSubmission &m_submission;
    std::vector<FieldValue> m_values;
    SubmissionPlan m_plan;
    bool m_isConsentKept = false;
};

} // namespace

Result<std::vector<StoredForm>> readCaptureForms(store::Store &store)
{
    const auto rows = TRY(store.select({EntityKind::CaptureForm, {}, {}, {field::name}, {}, -1, false}));
    std::vector<StoredForm> forms;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const Record record = TRY(store.get(EntityKind::CaptureForm, rows.id(row)));
        forms.push_back(storedFormOf(store.schema(), record));
    }
    return forms;
}

Result<StoredForm> findCaptureForm(store::Store &store, const QString &nameOrId)
{
    const auto forms = TRY(readCaptureForms(store));
    const RecordId id = RecordId::fromString(nameOrId);
    const auto isNamed = [&](const StoredForm &form) {
        return (!id.isNull() && form.record.id == id) || hasFormName(form, nameOrId);
    };
    if (std::ranges::count_if(forms, isNamed) > 1)
        return fail(Error::Kind::Conflict,
            Reason::tr("several forms are called \"%1\"; name one by its id").arg(nameOrId), u"form"_s);
    const auto found = std::ranges::find_if(forms, isNamed);
    return found != forms.end()
        ? Result<StoredForm>(*found)
        : fail(Error::Kind::NotFound, Reason::tr("there is no form \"%1\"").arg(nameOrId.left(80)), u"form"_s);
}

Result<void> checkCaptureFormName(store::Store &store, const QString &name, RecordId except)
{
    if (name.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Reason::tr("a form needs a name"), u"name"_s);
    for (const StoredForm &form : TRY(readCaptureForms(store))) {
        if (form.record.id != except && hasFormName(form, name))
            return fail(
                Error::Kind::Conflict, Reason::tr("another form is called \"%1\"").arg(name.trimmed()), u"name"_s);
    }
    return {};
}

Result<Edit> editOfCaptureForm(store::Store &store, const CaptureForm &form)
{
    TRY(checkCaptureFormName(store, form.name, form.id));
    if (form.id.isNull())
        return Edit::create(EntityKind::CaptureForm, {}, captureFormValues(form));
    return Edit::update(EntityKind::CaptureForm, form.id, captureFormValues(form));
}

Result<SubmissionPlan> planSubmission(store::Store &store, const CaptureForm &form, const FormSubmission &submission)
{
    return SubmissionPlanner(store, form, submission).plan();
}

} // namespace satchel::items
