// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FieldsDialog.h"

#include "ui/common/CalculatedField.h"
#include "ui/common/Dialog.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"

#include <algorithm>
#include <QLineEdit>
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

/// What a button unfolds; the dialog grows with it.
QVBoxLayout *addFold(Dialog &dialog)
{
    auto *more = new Button(Icon::Down, Dialog::tr("More"), Button::Variant::Ghost);
    more->setSmall(true);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dialog.content()->spacing());
    body->hide();
    dialog.content()->addWidget(more, 0, Qt::AlignLeading);
    dialog.content()->addWidget(body);
    QObject::connect(more, &QPushButton::clicked, body, [&dialog, more, body] {
        more->hide();
        body->show();
        dialog.adjustSize();
        body->nextInFocusChain()->setFocus(Qt::TabFocusReason);
    });
    return column;
}

/// Nothing can be saved while a line that must be filled is empty.
void followRequired(Button &accept, const QList<FieldEditor *> &editors)
{
    QList<QLineEdit *> lines;
    for (const FieldEditor *editor : editors) {
        auto *line = editor->field().isRequired() ? editor->findChild<QLineEdit *>() : nullptr;
        if (line)
            lines.append(line);
    }
    const auto follow = [&accept, lines] {
        accept.setEnabled(
            std::ranges::none_of(lines, [](const QLineEdit *line) { return line->text().trimmed().isEmpty(); }));
    };
    for (const QLineEdit *line : lines)
        QObject::connect(line, &QLineEdit::textChanged, &accept, follow);
    follow();
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
    const auto addField = [&](FieldName name, QVBoxLayout &column) {
        const Field &field = *request.record.entity->find(name);
        auto *editor = FieldEditor::create(field, fieldContextOf(context.workspace), FieldEditor::Layout::Form, dialog);
        if (const auto word = request.emptyTexts.find(field.name); word != request.emptyTexts.end())
            editor->setProperty("emptyText", word->second);
        editor->setValue(request.record.value(name));
        if (field.type != FieldType::Boolean) { // its box says its name
            auto *label = new Label(field.label, &Theme::Fonts::small, TextColor::Tertiary);
            label->setBuddy(editor);
            column.addWidget(label);
        }
        column.addWidget(editor);
        drafts->addEditor(editor);
        editors.append(editor);
    };
    for (const FieldName name : request.fields)
        addField(name, *dialog->content());
    if (!request.more.empty()) {
        QVBoxLayout *folded = addFold(*dialog);
        for (const FieldName name : request.more)
            addField(name, *folded);
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
    followRequired(*accept, editors);
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
