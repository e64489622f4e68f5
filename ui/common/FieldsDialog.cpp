// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FieldsDialog.h"

#include "ui/common/CalculatedField.h"
#include "ui/common/Dialog.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"

#include <QPointer>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

/// None, with the focus at the field, while one cannot be read.
std::optional<std::vector<FieldValue>> typedValues(const Record &record, const QList<FieldEditor *> &editors)
{
    std::vector<FieldValue> values;
    for (FieldEditor *editor : editors) {
        const auto value = editor->checkedValue();
        const QString name = editor->field().name;
        if (!value) {
            editor->setFocus();
            return {};
        }
        if (record.id.isNull() ? !isEmpty(*value) : *value != record.value(name))
            values.push_back({name, *value});
    }
    return values;
}

} // namespace

void openFieldsDialog(const PageContext &context, FieldsDialogRequest request, QWidget *parent)
{
    auto *dialog = new Dialog(request.heading, Dialog::Width::Small, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!request.about.isEmpty())
        dialog->setAbout(request.about);
    auto *drafts = keepDraftOf(*dialog, context);
    QList<FieldEditor *> editors;
    for (const FieldName name : request.fields) {
        const Field &field = *request.record.entity->find(name);
        auto *label = new Label(field.label, &Theme::Fonts::small, TextColor::Tertiary);
        auto *editor = FieldEditor::create(field, fieldContextOf(context.workspace), FieldEditor::Layout::Form, dialog);
        editor->setValue(request.record.value(name));
        label->setBuddy(editor);
        dialog->content()->addWidget(label);
        dialog->content()->addWidget(editor);
        drafts->addEditor(editor);
        editors.append(editor);
    }
    for (const Field *field : request.calculated) {
        auto *value = new CalculatedField(context, *field, dialog);
        value->setValue(request.record.value(field->name));
        dialog->content()->addWidget(value);
    }
    const QString id = request.record.id.isNull() ? u"new"_s : request.record.id.toString();
    drafts->begin(u"dialog/%1/%2/%3"_s.arg(request.record.entity->name, QString(request.fields.front()), id),
        request.record.id, request.record.id.isNull() ? DraftKeeper::Subject::New : DraftKeeper::Subject::Existing);
    dialog->addCancel();
    auto *accept = dialog->addButton(request.verb, Button::Variant::Primary);
    accept->disconnect(dialog); // it closes only when every field can be read
    QObject::connect(accept, &QPushButton::clicked, dialog, [context, dialog, drafts, editors, request] {
        auto values = typedValues(request.record, editors);
        if (!values)
            return;
        if (values->empty())
            return dialog->accept();
        context.workspace.commit(request.plan(std::move(*values)),
            [shown = QPointer<Dialog>(dialog), forget = drafts->forgetter()](const Result<Receipt> &receipt) {
                if (receipt)
                    forget();
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
