// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RecordDialog.h"

#include "ui/common/Dialog.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/Label.h"

#include <QPointer>
#include <QVBoxLayout>

namespace satchel::ui {

void openRecordDialog(const PageContext &context, RecordDialogRequest request, QWidget *parent)
{
    items::Workspace &workspace = context.workspace;
    const Entity &entity = workspace.schema().entity(request.entity);
    Record record(workspace.schema().shared(request.entity), request.id);
    for (const FieldValue &value : request.initial)
        record.set(value.field, value.value);
    if (!request.id.isNull()) {
        if (auto stored = workspace.store().get(request.entity, request.id))
            record = std::move(*stored);
    }
    auto *dialog = new Dialog(request.heading, Dialog::Width::Small, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QList<FieldEditor *> editors;
    for (const FieldName name : request.fields) {
        const Field &field = *entity.find(name);
        dialog->content()->addWidget(new Label(field.label, &Theme::Fonts::small, TextColor::Tertiary));
        editors.append(FieldEditor::create(field, fieldContextOf(workspace), FieldEditor::Layout::Form, dialog));
        editors.last()->setValue(record.value(name));
        dialog->content()->addWidget(editors.last());
    }
    dialog->addCancel();
    auto *accept = dialog->addButton(request.verb, Button::Variant::Primary);
    accept->disconnect(dialog); // it closes only when every field can be read
    QObject::connect(accept, &QPushButton::clicked, dialog, [&workspace, dialog, editors, request] {
        std::vector<FieldValue> values;
        for (FieldEditor *editor : editors) {
            auto value = editor->checkedValue();
            if (!value)
                return editor->setFocus();
            values.push_back({editor->field().name, *value});
        }
        const QString label = request.label(textOf(values.front().value));
        workspace.commit(label,
            {request.id.isNull() ? Edit::create(request.entity, {}, std::move(values))
                                 : Edit::update(request.entity, request.id, std::move(values))},
            [shown = QPointer<Dialog>(dialog)](const Result<Receipt> &receipt) {
                if (shown && receipt)
                    shown->accept();
                else if (shown)
                    shown->setError(sentenceFor(receipt.error()));
            });
    });
    dialog->open();
    editors.first()->setFocus();
}

} // namespace satchel::ui
