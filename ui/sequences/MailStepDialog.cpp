// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequences/MailStepDialog.h"

#include "domain/FieldNames.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/Label.h"
#include "ui/common/SegmentedControl.h"
#include "ui/mail/TemplateTextEditor.h"

#include <QPointer>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

MailStepDialog::MailStepDialog(
    const PageContext &context, const QString &sequenceName, const Record &step, QWidget *parent)
    : Dialog(step.id.isNull() ? tr("New e-mail step") : tr("Change the e-mail"), Width::Large, parent),
      m_context(context), m_sequenceName(sequenceName),
      m_step(step), m_texts{{step.text(field::subject), step.text(field::body)},
                        {step.text(field::subject_b), step.text(field::body_b)}},
      m_hasB(!step.text(field::body_b).isEmpty()), m_editor(new TemplateTextEditor(context))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAbout(sequenceName);
    content()->addWidget(makeWhen());
    content()->addWidget(makeVariants());
    m_editor->setSubjectPlaceholder(tr("Empty: continues the conversation of the e-mail before"));
    content()->addWidget(m_editor, 1);
    addCancel();
    m_verb = addButton(tr("Save step"), Button::Variant::Primary);
    m_verb->disconnect(this); // it closes only when the store has the step
    connect(m_verb, &QPushButton::clicked, this, &MailStepDialog::save);
    connect(m_variants, &SegmentedControl::currentChanged, this, &MailStepDialog::showVariant);
    connect(m_variantButton, &QPushButton::clicked, this, &MailStepDialog::addOrRemoveVariant);
    m_editor->setText(m_texts[0].subject, m_texts[0].body);
    followVariants();
    keepDrafts();
    m_editor->setFocus();
}

void MailStepDialog::keepDrafts()
{
    auto *drafts = keepDraftOf(*this, m_context);
    for (FieldEditor *editor : std::as_const(m_when))
        drafts->addEditor(editor);
    drafts->addPart(
        u"texts"_s,
        [this] {
            keepText();
            return QJsonObject{{u"subject"_s, m_texts[0].subject}, {u"body"_s, m_texts[0].body}, {u"has b"_s, m_hasB},
                {u"subject b"_s, m_texts[1].subject}, {u"body b"_s, m_texts[1].body}};
        },
        [this](const QJsonValue &kept) {
            m_texts[0] = {kept[u"subject"].toString(), kept[u"body"].toString()};
            m_texts[1] = {kept[u"subject b"].toString(), kept[u"body b"].toString()};
            m_hasB = kept[u"has b"].toBool();
            m_shown = m_hasB ? m_shown : 0;
            m_editor->setText(m_texts[m_shown].subject, m_texts[m_shown].body);
            followVariants();
        });
    connect(m_editor, &TemplateTextEditor::changed, drafts, &DraftKeeper::keepSoon);
    connect(m_variantButton, &QPushButton::clicked, drafts, &DraftKeeper::keepSoon);
    const auto sequence = valueOr<RecordId>(m_step.value(field::sequence));
    drafts->begin(
        dialogPlace(u"mail step of "_s + sequence.toString(), m_step.id), m_step.id.isNull() ? sequence : m_step.id);
}

QWidget *MailStepDialog::makeWhen()
{
    const Theme &theme = Theme::of(this);
    auto *when = new QWidget;
    auto *row = new QHBoxLayout(when);
    setSpaces(*row, theme, 0, 12);
    for (const FieldName name : {field::day_count, field::day_kind}) {
        const Field &field = *m_step.entity->find(name);
        auto *editor = FieldEditor::create(field, fieldContextOf(m_context.workspace), FieldEditor::Layout::Form, this);
        editor->setValue(m_step.value(name));
        auto *label = new Label(field.label, &Theme::Fonts::small, TextColor::Tertiary);
        label->setBuddy(editor);
        auto *column = new QVBoxLayout;
        column->setSpacing(theme.px(4));
        column->addWidget(label);
        column->addWidget(editor);
        row->addLayout(column, 1);
        m_when.append(editor);
    }
    return when;
}

QWidget *MailStepDialog::makeVariants()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    setSpaces(*row, Theme::of(this), 0, 8);
    m_variants = new SegmentedControl(tr("Variant"));
    m_variants->addSegment(tr("Variant A"));
    m_variants->addSegment(tr("Variant B"));
    m_variantButton = new Button(tr("Try a second variant"), Button::Variant::Ghost);
    m_variantButton->setSmall(true);
    row->addWidget(m_variants);
    row->addStretch(1);
    row->addWidget(m_variantButton);
    return bar;
}

void MailStepDialog::keepText()
{
    m_texts[m_shown] = {m_editor->subject(), m_editor->body()};
}

void MailStepDialog::showVariant(int variant)
{
    if (variant == m_shown)
        return;
    keepText();
    m_shown = variant;
    m_editor->setText(m_texts[variant].subject, m_texts[variant].body);
}

/// The second one starts as the first, to be changed in one place.
void MailStepDialog::addOrRemoveVariant()
{
    keepText();
    m_hasB = !m_hasB;
    m_texts[1] = m_hasB ? m_texts[0] : Text();
    m_shown = m_hasB ? 1 : 0;
    m_editor->setText(m_texts[m_shown].subject, m_texts[m_shown].body);
    followVariants();
    m_editor->setFocus();
}

void MailStepDialog::followVariants()
{
    m_variants->setVisible(m_hasB);
    m_variants->setCurrentIndex(m_shown);
    m_variantButton->setText(m_hasB ? tr("Remove variant B") : tr("Try a second variant"));
}

void MailStepDialog::save()
{
    keepText();
    if (!m_editor->problem().isEmpty())
        return m_editor->focusProblem();
    std::vector<FieldValue> values{{field::subject, m_texts[0].subject.trimmed()}, {field::body, m_texts[0].body},
        {field::subject_b, m_texts[1].subject.trimmed()}, {field::body_b, m_texts[1].body}};
    for (FieldValue &value : values) {
        if (textOf(value.value).isEmpty())
            value.value = Value();
    }
    for (FieldEditor *editor : std::as_const(m_when)) {
        const auto value = editor->checkedValue();
        if (!value)
            return editor->setFocus();
        values.push_back({editor->field().name, *value});
    }
    const bool isNew = m_step.id.isNull();
    if (isNew) {
        for (const FieldName given : {field::sequence, field::kind, field::position})
            values.push_back({given, m_step.value(given)});
    }
    const QString label = isNew ? tr("Added a step to “%1”") : tr("Changed a step of “%1”");
    m_context.workspace.commit(label.arg(m_sequenceName),
        {isNew ? Edit::create(EntityKind::SequenceStep, {}, std::move(values))
               : Edit::update(EntityKind::SequenceStep, m_step.id, std::move(values))},
        [dialog = QPointer<MailStepDialog>(this)](const Result<Receipt> &receipt) {
            if (dialog && receipt)
                dialog->accept();
            else if (dialog)
                dialog->setError(sentenceFor(receipt.error()));
        });
}

} // namespace satchel::ui

#include "moc_MailStepDialog.cpp"
