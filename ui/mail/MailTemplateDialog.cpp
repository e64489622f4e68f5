// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/MailTemplateDialog.h"

#include "domain/FieldNames.h"
#include "ui/common/DialogScroll.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/Label.h"
#include "ui/mail/TemplateEdit.h"
#include "ui/mail/TemplatePreview.h"
#include "ui/mail/TemplateTextEditor.h"

#include <algorithm>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout *labeled(const QString &label, QWidget *control, const Theme &theme)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(theme.px(4));
    auto *name = new Label(label, &Theme::Fonts::small, TextColor::Tertiary);
    name->setBuddy(control);
    control->setAccessibleName(label);
    column->addWidget(name);
    column->addWidget(control);
    return column;
}

} // namespace

QString templateLanguageOfWindow(const Schema &schema)
{
    const Field *language = schema.entity(EntityKind::MailTemplate).find(field::language);
    const QString own = QLocale().name().replace(u'_', u'-');
    for (const QString &code : {own, own.section(u'-', 0, 0)}) {
        if (std::ranges::find(language->choices, code, &Choice::key) != language->choices.end())
            return code;
    }
    return {};
}

MailTemplateDialog::MailTemplateDialog(
    const PageContext &context, items::StoredMailTemplate start, std::vector<Edit> edits, QWidget *parent)
    : Dialog(start.id.isNull() ? tr("New e-mail template") : tr("Change the e-mail template"), Width::Large, parent),
      m_context(context), m_start(std::move(start)), m_edits(std::move(edits)), m_name(new QLineEdit),
      m_language(new QComboBox), m_entity(new QComboBox), m_editor(new TemplateTextEditor(context))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const Theme &theme = Theme::of(this);
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(theme.px(3), 0, theme.px(3), 0); // the focus ring
    column->setSpacing(theme.px(8));
    column->addLayout(labeled(tr("Name"), m_name, theme));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    row->addLayout(labeled(tr("Language"), m_language, theme), 1);
    row->addLayout(labeled(tr("Written to"), m_entity, theme), 1);
    column->addLayout(row);
    column->addWidget(m_editor, 1);
    content()->addWidget(new DialogScroll(form, parent ? parent->window() : this), 1);
    addChoices();
    m_name->setText(m_start.name);
    m_editor->setSubjectPlaceholder(tr("Kept empty, the message keeps its subject"));
    m_editor->setText(m_start.subject, m_start.body);
    addCancel();
    m_save = addButton(tr("Save template"), Button::Variant::Primary);
    m_save->disconnect(this); // it closes only when the store has the template
    connect(m_save, &QPushButton::clicked, this, &MailTemplateDialog::save);
    connect(m_editor, &TemplateTextEditor::changed, this, [this] { setError({}); });
    if (m_start.name.isEmpty())
        m_name->setFocus();
    else
        m_editor->focusText();
    m_opened = written();
    auto *drafts = keepDraftOf(*this, m_context);
    drafts->addControl(u"name"_s, m_name);
    drafts->addControl(u"language"_s, m_language);
    drafts->addControl(u"entity"_s, m_entity);
    drafts->addControl(u"subject"_s, m_editor->subjectEdit());
    drafts->addControl(u"body"_s, m_editor->bodyEdit());
    drafts->begin(dialogPlace(u"mail template"_s, m_start.id.isNull() ? u"new"_s + m_start.key : m_start.id.toString()),
        m_start.id);
}

/// What the person sees.
items::StoredMailTemplate MailTemplateDialog::written() const
{
    items::StoredMailTemplate now = m_start;
    now.name = m_name->text().trimmed();
    now.language = m_language->currentData().toString();
    now.entity = m_entity->currentData().toString();
    now.subject = m_editor->subject();
    now.body = m_editor->body();
    return now;
}

void MailTemplateDialog::addChoices()
{
    const Entity &entity = m_context.workspace.schema().entity(EntityKind::MailTemplate);
    m_language->addItem(tr("Any language"), QString());
    for (const Choice &language : entity.find(field::language)->choices)
        m_language->addItem(language.label, language.key);
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_start.language)));
    for (const Choice &choice : entity.find(field::entity)->choices) {
        const Entity *written = m_context.workspace.schema().find(choice.key);
        m_entity->addItem(themedIcon(iconOf(written->kind)), choice.label, choice.key);
    }
    m_entity->setCurrentIndex(qMax(0, m_entity->findData(m_start.entity)));
    const auto follow = [this] {
        m_editor->preview()->setLanguage(m_language->currentData().toString());
        if (const Entity *written = m_context.workspace.schema().find(m_entity->currentData().toString()))
            m_editor->preview()->setWrittenTo(written->kind);
    };
    connect(m_language, &QComboBox::currentIndexChanged, this, follow);
    connect(m_entity, &QComboBox::currentIndexChanged, this, follow);
    follow();
}

/// Why it cannot be saved; empty when it can.
QString MailTemplateDialog::refusal() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("Enter a name.");
    if (m_editor->body().trimmed().isEmpty())
        return tr("Enter a text.");
    if (!m_editor->problem().isEmpty())
        return tr("Correct the template first.");
    const QString language = m_language->currentData().toString();
    if (m_start.id.isNull() && !m_start.key.isEmpty() && language.isEmpty())
        return tr("Choose the language of this text.");
    const auto all = items::readMailTemplates(m_context.workspace.store());
    for (size_t i = 0; all && !m_start.key.isEmpty() && i < all->size(); ++i) {
        const items::StoredMailTemplate &other = (*all)[i];
        if (other.id != m_start.id && other.isVariantOf(m_start) && other.language == language)
            return tr("This template has a text in that language already. Choose another language.");
    }
    for (const Edit &edit : m_edits) {
        const auto other = m_context.workspace.store().get(EntityKind::MailTemplate, edit.id);
        if (other && other->text(field::language) == language)
            return tr("This template has a text in that language already. Choose another language.");
    }
    return {};
}

void MailTemplateDialog::save()
{
    if (const QString sentence = refusal(); !sentence.isEmpty()) {
        setError(sentence);
        if (m_name->text().trimmed().isEmpty())
            m_name->setFocus();
        else if (!m_editor->problem().isEmpty())
            m_editor->focusProblem();
        return;
    }
    const items::StoredMailTemplate now = written();
    std::vector<Edit> edits{m_start.id.isNull() ? items::editOf(now) : items::editOf(now, m_opened)};
    edits.insert(edits.end(), m_edits.begin(), m_edits.end());
    m_save->setEnabled(false); // a second click would be a second template
    m_context.workspace.commit(tr("Saved the e-mail template “%1”").arg(now.name), std::move(edits),
        [dialog = QPointer<MailTemplateDialog>(this)](const Result<Receipt> &receipt) {
            if (dialog && receipt) {
                Q_EMIT dialog->saved(receipt->ids.front());
                dialog->accept();
            } else if (dialog) {
                dialog->m_save->setEnabled(true);
                dialog->setError(sentenceFor(receipt.error()));
            }
        });
}

} // namespace satchel::ui

#include "moc_MailTemplateDialog.cpp"
