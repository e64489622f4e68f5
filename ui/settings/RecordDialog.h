// SPDX-License-Identifier: GPL-3.0-or-later
// A few fields of one record of a settings list, such as a person or an exchange rate, in a dialog, and its calculated
// fields to read.
#pragma once

#include "ui/common/PageContext.h"

#include <functional>

namespace satchel::ui {

struct RecordDialogRequest
{
    EntityKind entity{};
    RecordId id = {}; // null: a new record
    std::vector<FieldName> fields;
    std::vector<FieldValue> initial = {}; // of a new record
    QString heading;
    QString verb; // "Save rate"
    std::function<QString(const QString &first)> label; // of the change set, with the text of the first field
};

void openRecordDialog(const PageContext &context, RecordDialogRequest request, QWidget *parent);

} // namespace satchel::ui
