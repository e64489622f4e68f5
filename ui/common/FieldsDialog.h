// SPDX-License-Identifier: GPL-3.0-or-later
// A few fields of one record in a dialog: a person, an exchange rate, the debrief of a deal. It closes when the record
// is stored; a field that cannot be read and a refusal of the store keep it open. What was typed and not saved comes
// back (DraftKeeper).
#pragma once

#include "ui/common/PageContext.h"

#include <functional>
#include <map>

namespace satchel::ui {

struct FieldsDialogRequest
{
    QString heading;
    QString about = {}; // which record, in one line
    QString verb; // "Save rate"
    Record record; // a null id: a new one, with values to start from
    std::vector<FieldName> fields;
    std::vector<FieldName> more = {}; // below those, folded until a person asks for them
    std::map<QString, QString> emptyTexts = {}; // of choices: what having none means, in place of a dash
    std::vector<const Field *> calculated = {}; // of the record, below those
    /// What saving does, given the fields whose values differ from the record's, or all that have one in a new record.
    std::function<ChangeSet(std::vector<FieldValue> values)> plan;
};

void openFieldsDialog(const PageContext &context, FieldsDialogRequest request, QWidget *parent);

} // namespace satchel::ui
