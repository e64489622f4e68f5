// SPDX-License-Identifier: GPL-3.0-or-later
// A capture form: what a visitor of a stand or a website is asked for, and the lead or contact that a submission makes
// of the answers. As values; items/CaptureForms.h plans what a submission writes. A definition is a record of the
// entity `capture_form`. Its fields are JSON, a list in the order in which they are asked:
//   [{"field": "last_name", "label": "Your name", "required": true}, {"field": "email", "help": "For the handout"}]
// and so are the values that every submission sets: {"source": "Trade fair", "tags": ["fair"]}.
#pragma once

#include "domain/ChangeSet.h"

#include <QJsonObject>

namespace satchel {

struct CaptureField
{
    QString field; // of the entity that the form makes
    QString label = {}; // empty: the field's own
    QString help = {};
    bool isRequired = false;

    bool operator==(const CaptureField &) const = default;
};

struct CaptureForm
{
    static constexpr qsizetype mostFields = 50;
    static constexpr qsizetype longestLine = 250; // characters of an answer
    static constexpr qsizetype longestText = 10'000; // of an answer of several lines

    RecordId id = {};
    QString name = {};
    EntityKind entity = EntityKind::Lead; // or Contact
    std::vector<CaptureField> fields = {};
    std::vector<FieldValue> presets = {}; // that every submission sets: source, tags, owner
    QString thankYou = {};
    QString purpose = {}; // the contact's field of the purpose that is consented to; empty: no consent is asked for
    QString wording = {}; // what is consented to
    bool isPaused = false; // it is not offered, and submissions are refused

    bool asksConsent() const { return !purpose.isEmpty(); }
};

/// What a form may ask for: what a person types or chooses about themselves.
bool isCaptureField(const Field &field);
/// What a form may set without asking.
bool isPresetField(const Field &field);

/// Invalid with the place ("capture_form.questions, 2.field"): a field that no longer exists, two of one name, a
/// required field of the entity that is neither asked nor preset, a consent of what is no contact.
Result<CaptureForm> captureFormOf(const Schema &schema, const Record &record);
/// The values of a record of the form; captureFormOf reads them back to an equal form.
std::vector<FieldValue> captureFormValues(const CaptureForm &form);
/// What a store checks. An edit that leaves the definition as it was (a form is paused) is allowed.
Result<void> checkCaptureForm(const Schema &schema, const Record *before, const Record &after);

/// The field as the form shows it: with the form's label, and required where the form says so.
Field shownField(const Schema &schema, const CaptureForm &form, const CaptureField &field);

/// What somebody filled in.
struct FormSubmission
{
    RecordId id = {}; // of the activity that the submission makes; null: a new one
    std::vector<FieldValue> values = {};
    bool isConsentGiven = false;
    std::optional<Instant> at = {}; // when it was filled in; none: now
};

/// {"fields": {"last_name": "Berg"}, "consent": true, "id": "…", "at": "2026-11-20T12:00:00Z"}. Invalid with the place
/// ("fields.email"): a name that the form does not ask for, a value of another type.
Result<FormSubmission> readSubmission(const Schema &schema, const CaptureForm &form, const QJsonObject &json);

/// The answers as they are to be stored, in the form's order and without the empty ones. Invalid with the field in
/// `where` ("fields.email"): a required field is empty, an address or a number is none, an answer is too long, or the
/// form does not ask for the field or for a consent.
Result<std::vector<FieldValue>> checkSubmission(
    const Schema &schema, const CaptureForm &form, const FormSubmission &submission);

} // namespace satchel
