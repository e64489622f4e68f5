// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RecordDialog.h"

#include "ui/common/FieldsDialog.h"

namespace satchel::ui {

void openRecordDialog(const PageContext &context, RecordDialogRequest request, QWidget *parent)
{
    items::Workspace &workspace = context.workspace;
    Record record(workspace.schema().shared(request.entity), request.id);
    for (const FieldValue &value : request.initial)
        record.set(value.field, value.value);
    if (!request.id.isNull()) {
        if (auto stored = workspace.store().get(request.entity, request.id))
            record = std::move(*stored);
    }
    const auto plan = [record, first = request.fields.front(), label = request.label](std::vector<FieldValue> values) {
        Record after = record;
        for (const FieldValue &value : values)
            after.set(value.field, value.value);
        const EntityKind entity = record.entity->kind;
        return ChangeSet{label(textOf(after.value(first))), Origin::user(),
            {record.id.isNull() ? Edit::create(entity, {}, std::move(values))
                                : Edit::update(entity, record.id, std::move(values))},
            {}};
    };
    FieldsDialogRequest dialog{
        .heading = request.heading, .verb = request.verb, .record = record, .fields = request.fields, .plan = plan};
    for (const Field &field : record.entity->fields) {
        if (field.isCalculated() && !record.id.isNull()) // a new record has no value yet
            dialog.calculated.push_back(&field);
    }
    openFieldsDialog(context, std::move(dialog), parent);
}

} // namespace satchel::ui
