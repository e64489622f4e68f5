// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/TaskTemplateDialog.h"

#include "domain/FieldNames.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/Label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

TaskTemplateDialog::TaskTemplateDialog(const PageContext &context, const items::TaskTemplate &pattern, QWidget *parent)
    : Dialog(pattern.id.isNull() ? tr("New task template") : tr("Change the task template"), Width::Small, parent),
      m_context(context), m_pattern(pattern), m_name(new QLineEdit), m_entity(new QComboBox), m_anchor(new QComboBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this](const QString &label, QWidget *control) {
        auto *name = new Label(label, &Theme::Fonts::small, TextColor::Tertiary);
        name->setBuddy(control);
        control->setAccessibleName(label);
        content()->addWidget(name);
        content()->addWidget(control);
    };
    m_name->setText(pattern.name);
    for (const EntityKind entity : items::templatedEntities())
        m_entity->addItem(themedIcon(iconOf(entity)), context.workspace.schema().entity(entity).pluralLabel,
            static_cast<int>(entity));
    m_entity->setCurrentIndex(qMax(0, m_entity->findData(static_cast<int>(pattern.entity))));
    add(tr("Name"), m_name);
    add(tr("Applies to"), m_entity);
    add(tr("Steps count from"), m_anchor);
    offerAnchors();
    addCancel();
    auto *accept = addButton(tr("Save template"), Button::Variant::Primary);
    accept->disconnect(this); // it closes only when the store has the template
    connect(accept, &QPushButton::clicked, this, &TaskTemplateDialog::save);
    connect(m_entity, &QComboBox::currentIndexChanged, this, &TaskTemplateDialog::offerAnchors);
    auto *drafts = keepDraftOf(*this, m_context);
    drafts->addControl(u"name"_s, m_name);
    drafts->addControl(u"entity"_s, m_entity);
    drafts->addControl(u"anchor"_s, m_anchor);
    drafts->begin(dialogPlace(u"task template"_s, pattern.id), pattern.id);
    m_name->setFocus();
}

void TaskTemplateDialog::offerAnchors()
{
    const QString before = m_anchor->count() == 0 ? m_pattern.anchor : m_anchor->currentData().toString();
    m_anchor->clear();
    m_anchor->addItem(tr("The day it is applied"), QString());
    const auto entity = static_cast<EntityKind>(m_entity->currentData().toInt());
    for (const Field *field : items::anchorsOf(m_context.workspace.schema().entity(entity)))
        m_anchor->addItem(field->label, field->name);
    m_anchor->setCurrentIndex(qMax(0, m_anchor->findData(before)));
}

void TaskTemplateDialog::save()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        setError(tr("Enter a name."));
        m_name->setFocus();
        return;
    }
    const auto entity = static_cast<EntityKind>(m_entity->currentData().toInt());
    const QString anchor = m_anchor->currentData().toString();
    std::vector<FieldValue> values{{field::name, name},
        {field::entity, m_context.workspace.schema().entity(entity).name},
        {field::anchor, anchor.isEmpty() ? Value() : Value(anchor)}};
    const Edit edit = m_pattern.id.isNull() ? Edit::create(EntityKind::TaskTemplate, {}, std::move(values))
                                            : Edit::update(EntityKind::TaskTemplate, m_pattern.id, std::move(values));
    m_context.workspace.commit(tr("Saved the task template “%1”").arg(name), {edit},
        [dialog = QPointer<TaskTemplateDialog>(this)](const Result<Receipt> &receipt) {
            if (dialog && receipt)
                dialog->accept();
            else if (dialog)
                dialog->setError(sentenceFor(receipt.error()));
        });
}

} // namespace satchel::ui

#include "moc_TaskTemplateDialog.cpp"
