// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RelationDialog.h"

#include "ui/common/Button.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/Label.h"
#include "ui/common/PageNames.h"
#include "ui/common/Painting.h"
#include "ui/settings/ChoiceRows.h"

#include <QComboBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace satchel::ui {

RelationDialog::RelationDialog(const PageContext &context, const RelationDefinition *existing, QWidget *parent)
    : Dialog(existing ? tr("Change a relation") : tr("New relation"), Width::Large, parent), m_context(context),
      m_definition(existing ? *existing : RelationDefinition{.source = u"company"_s, .target = u"contact"_s}),
      m_source(makeEntities(m_definition.source)), m_target(makeEntities(m_definition.target)),
      m_targetsLabel(new QLineEdit(m_definition.targetsLabel)),
      m_sourcesLabel(new QLineEdit(m_definition.sourcesLabel)), m_roles(new ChoiceRows(tr("Roles (optional)")))
{
    for (QComboBox *entities : {m_source, m_target}) {
        entities->setEnabled(!existing);
        if (existing)
            entities->setToolTip(tr("The record types can't be changed, because existing links would not fit."));
        connect(entities, &QComboBox::currentIndexChanged, this, &RelationDialog::follow);
    }
    addLabeled(tr("Between"), m_source);
    addLabeled(tr("And"), m_target);
    m_targetsName = addLabeled({}, m_targetsLabel);
    m_sourcesName = addLabeled({}, m_sourcesLabel);
    m_roles->setChoices(m_definition.roles);
    addLabeled(tr("Roles (optional)"), m_roles);
    addCancel();
    m_accept = addButton(existing ? tr("Save relation") : tr("Add relation"), Button::Variant::Primary);
    for (QLineEdit *label : {m_targetsLabel, m_sourcesLabel})
        connect(label, &QLineEdit::textChanged, this, &RelationDialog::follow);
    follow();
    m_drafts = keepDraftOf(*this, context);
    m_drafts->addControl(u"source"_s, m_source);
    m_drafts->addControl(u"target"_s, m_target);
    m_drafts->addControl(u"targets label"_s, m_targetsLabel);
    m_drafts->addControl(u"sources label"_s, m_sourcesLabel);
    m_drafts->addPart(
        u"roles"_s, [this] { return QJsonValue(m_roles->draft()); },
        [this](const QJsonValue &kept) {
            if (kept.isObject()) // an earlier version kept a text
                m_roles->setDraft(kept.toObject());
        });
    connect(m_roles, &ChoiceRows::changed, m_drafts, &DraftKeeper::keepSoon);
    m_drafts->begin(dialogPlace(u"relation"_s, existing ? existing->name : u"new"_s), {});
    if (existing)
        m_targetsLabel->setFocus();
    else
        m_source->setFocus();
}

QComboBox *RelationDialog::makeEntities(const QString &chosen)
{
    auto *box = new QComboBox;
    for (const auto &entity : m_context.workspace.schema().entities()) {
        const bool hasPage = entity->presentation.recordPage == page::customer; // where the links are
        if (!entity->isInternal && hasPage)
            box->addItem(themedIcon(iconOf(entity->kind)), entity->label, entity->name);
    }
    const Entity *entity = m_context.workspace.schema().findWithRemoved(chosen);
    if (box->findData(chosen) < 0 && entity) // of a relation that a command defined
        box->addItem(entity->label, chosen);
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
    return box;
}

Label *RelationDialog::addLabeled(const QString &label, QWidget *control)
{
    auto *name = new Label(label, &Theme::Fonts::small, TextColor::Tertiary);
    control->setAccessibleName(label);
    content()->addWidget(name);
    content()->addWidget(control);
    return name;
}

/// The questions name the chosen record types: nobody has to think about which end is which.
void RelationDialog::follow()
{
    const auto ask = [](Label *name, QLineEdit *label, const QString &question, const QString &example) {
        name->setText(question);
        label->setAccessibleName(question);
        label->setPlaceholderText(example);
    };
    const Schema &schema = m_context.workspace.schema();
    const Entity *source = schema.findWithRemoved(m_source->currentData().toString());
    const Entity *target = schema.findWithRemoved(m_target->currentData().toString());
    if (!source || !target)
        return;
    const QString question = tr("%1 on the page of a record of “%2” are called", "contacts, project");
    ask(m_targetsName, m_targetsLabel, question.arg(target->pluralLabel, source->label), tr("Members"));
    ask(m_sourcesName, m_sourcesLabel, question.arg(source->pluralLabel, target->label), source->pluralLabel);
    const RelationDefinition wanted = result();
    m_accept->setEnabled(!wanted.targetsLabel.isEmpty() && !wanted.sourcesLabel.isEmpty());
}

RelationDefinition RelationDialog::result() const
{
    RelationDefinition definition = m_definition;
    definition.label.clear(); // follows from the names of the ends
    definition.source = m_source->currentData().toString();
    definition.target = m_target->currentData().toString();
    definition.targetsLabel = m_targetsLabel->text().simplified();
    definition.sourcesLabel = m_sourcesLabel->text().simplified();
    definition.roles = m_roles->choices();
    return definition;
}

} // namespace satchel::ui

#include "moc_RelationDialog.cpp"
