// SPDX-License-Identifier: GPL-3.0-or-later
// The capture forms of a store, and what a submission of one writes: a lead or contact with the answers and the form's
// own values, a note that says what was filled in, and a statement of consent where it was ticked. Nothing of a record
// that is there already is overwritten: a submission with a known e-mail address adds only the note and the consent.
#pragma once

#include "domain/CaptureForm.h"
#include "store/Store.h"

namespace satchel::items {

struct StoredForm
{
    Record record;
    Result<CaptureForm> form; // Invalid where a field that it asks for is gone

    QString name() const { return record.text(field::name); }
    bool isPaused() const { return valueOr<bool>(record.value(field::paused)); }
    /// It can be filled in.
    bool isOpen() const { return form && !isPaused(); }
};

/// By name.
Result<std::vector<StoredForm>> readCaptureForms(store::Store &store);
/// By name, whatever the case, or by id. NotFound, and Conflict where several have the name, from two desks.
Result<StoredForm> findCaptureForm(store::Store &store, const QString &nameOrId);
/// Invalid without a name, Conflict where another form has it.
Result<void> checkCaptureFormName(store::Store &store, const QString &name, RecordId except = {});
/// A new form where `form.id` is null.
Result<Edit> editOfCaptureForm(store::Store &store, const CaptureForm &form);

struct SubmissionPlan
{
    ChangeSet changes;
    EntityKind entity{}; // of the person's record
    RecordId record;
    RecordId activity; // the note
    bool isNew = true; // the record is made; false: it was known by its e-mail address
};

/// Reads the store and writes nothing. Invalid with the field in `where` (checkSubmission), also for a form that is
/// paused; Conflict for a submission whose id is there already: it was received before; Refused for one that was filled
/// in before the person was erased.
Result<SubmissionPlan> planSubmission(store::Store &store, const CaptureForm &form, const FormSubmission &submission);

} // namespace satchel::items
