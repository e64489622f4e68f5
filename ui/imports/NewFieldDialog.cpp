// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/NewFieldDialog.h"

#include "exchange/NewFields.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FieldTypeText.h"
#include "ui/common/Label.h"

#include <algorithm>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

NewFieldDialog::NewFieldDialog(const PageContext &context, ImportSession &session, int column, QWidget *parent)
    : Dialog(tr("New field"), Width::Small, parent), m_session(session), m_column(column), m_name(new QLineEdit),
      m_type(new QComboBox), m_choicesLabel(new Label(tr("Choices"), &Theme::Fonts::small, TextColor::Tertiary)),
      m_choices(new QPlainTextEdit), m_accept(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const Field field = session.newFieldOf(column);
    setAbout(tr("For the column “%1”").arg(session.mapping().columns[column].column));
    const auto add = [this](const QString &label, QWidget *control) {
        control->setAccessibleName(label);
        content()->addWidget(new Label(label, &Theme::Fonts::small, TextColor::Tertiary));
        content()->addWidget(control);
    };
    m_name->setText(field.label);
    add(tr("Name"), m_name);
    for (const FieldType type : exchange::newFieldTypes())
        m_type->addItem(typeLabel(type), static_cast<int>(type));
    m_type->setCurrentIndex(qMax(0, m_type->findData(static_cast<int>(field.type))));
    add(tr("Type"), m_type);
    QStringList choices = session.preview().profiles[static_cast<size_t>(column)].choices;
    if (!field.choices.empty()) {
        choices.clear();
        for (const Choice &choice : field.choices)
            choices << choice.label;
    }
    m_choices->setPlainText(choices.join(u'\n'));
    m_choices->setTabChangesFocus(true);
    m_choices->setPlaceholderText(tr("one per line"));
    m_choices->setAccessibleName(m_choicesLabel->text());
    m_choices->setFixedHeight(Theme::of(this).px(110));
    content()->addWidget(m_choicesLabel);
    content()->addWidget(m_choices);
    auto *about = new Label(tr("The field is added for everyone when the import starts. Undoing the import keeps it."),
        &Theme::Fonts::small, TextColor::Secondary);
    about->setWordWrap(true);
    content()->addWidget(about);
    addCancel();
    m_accept = addButton(tr("Use new field"), Button::Variant::Primary);
    connect(m_name, &QLineEdit::textChanged, this, &NewFieldDialog::follow);
    connect(m_choices, &QPlainTextEdit::textChanged, this, &NewFieldDialog::follow);
    connect(m_type, &QComboBox::currentIndexChanged, this, &NewFieldDialog::follow);
    follow();
    auto *drafts = keepDraftOf(*this, context);
    drafts->addControl(u"name"_s, m_name);
    drafts->addControl(u"type"_s, m_type);
    drafts->addControl(u"choices"_s, m_choices);
    const QString heading = session.mapping().columns[column].column;
    drafts->begin(dialogPlace(u"field of import "_s + session.fileName(), heading), {});
    m_name->selectAll();
    m_name->setFocus();
}

Field NewFieldDialog::result() const
{
    Field field;
    field.label = m_name->text().simplified();
    field.type = static_cast<FieldType>(m_type->currentData().toInt());
    if (exchange::hasChoices(field))
        field.choices = exchange::choicesCalled(m_choices->toPlainText().split(u'\n', Qt::SkipEmptyParts));
    return field;
}

void NewFieldDialog::follow()
{
    const Field field = result();
    const bool needsChoices = exchange::hasChoices(field);
    m_choicesLabel->setVisible(needsChoices);
    m_choices->setVisible(needsChoices);
    m_accept->setEnabled(!field.label.isEmpty() && (!needsChoices || !field.choices.empty()));
    setError({});
    growToContent();
}

void NewFieldDialog::accept()
{
    const Field field = result();
    const auto planned = m_session.setNewField(m_column, field);
    if (planned)
        return Dialog::accept();
    setError(planned.error().kind == Error::Kind::Conflict
            ? tr("There is already a field “%1”. Choose another name.").arg(field.label)
            : sentenceFor(planned.error()));
}

} // namespace satchel::ui

#include "moc_NewFieldDialog.cpp"
