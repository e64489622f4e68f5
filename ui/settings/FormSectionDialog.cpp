// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/FormSectionDialog.h"

#include "ui/common/DraftKeeper.h"
#include "ui/common/FormSections.h"
#include "ui/common/Label.h"
#include "ui/settings/FormulaEditor.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

FormSectionDialog::FormSectionDialog(
    const PageContext &context, EntityKind entity, const FormSection &section, QWidget *parent)
    : Dialog(section.key.isEmpty() ? tr("New section") : tr("Change the section"), Width::Large, parent),
      m_section(section), m_name(new QLineEdit), m_isFolded(new QCheckBox(tr("Folded at first"))),
      m_condition(new FormulaEditor(context, FormulaEditor::Purpose::Condition))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAbout(context.workspace.schema().entity(entity).pluralLabel);
    const auto addLabeled = [this](const QString &label, QWidget *control) {
        auto *name = new Label(label, &Theme::Fonts::small, TextColor::Tertiary);
        name->setBuddy(control);
        control->setAccessibleName(label);
        content()->addWidget(name);
        content()->addWidget(control);
    };
    m_name->setMaxLength(longestSectionName);
    m_name->setText(section.name);
    if (!section.key.isEmpty())
        m_name->setPlaceholderText(sectionName(section.key, {}));
    addLabeled(tr("Name"), m_name);
    content()->addWidget(m_isFolded);
    m_isFolded->setChecked(section.isFolded);
    addLabeled(tr("Show it only if (empty: always)"), m_condition);
    m_condition->setEntity(entity);
    m_condition->setFormula(section.condition);
    auto *note = new Label(tr("Required fields are always shown."), &Theme::Fonts::small, TextColor::Tertiary);
    note->setWordWrap(true);
    content()->addWidget(note);
    addCancel();
    m_accept = addButton(section.key.isEmpty() ? tr("Add section") : tr("Change section"), Button::Variant::Primary);
    connect(m_name, &QLineEdit::textChanged, this, &FormSectionDialog::follow);
    connect(m_condition, &FormulaEditor::formulaChanged, this, &FormSectionDialog::follow);
    follow();
    auto *drafts = keepDraftOf(*this, context);
    drafts->addControl(u"name"_s, m_name);
    drafts->addControl(u"folded"_s, m_isFolded);
    drafts->addControl(u"condition"_s, m_condition->edit());
    const QString place = u"form section of "_s + context.workspace.schema().entity(entity).name;
    drafts->begin(dialogPlace(place, section.key.isEmpty() ? u"new"_s : section.key), {});
    m_name->setFocus();
}

FormSection FormSectionDialog::result() const
{
    FormSection section = m_section;
    section.name = m_name->text().simplified();
    section.isFolded = m_isFolded->isChecked();
    section.condition = m_condition->formula();
    return section;
}

/// A section of a person's own needs a name.
void FormSectionDialog::follow()
{
    const bool isUsual = !m_section.key.isEmpty() && !sectionName(m_section.key, {}).isEmpty();
    const bool hasName = !m_name->text().simplified().isEmpty() || isUsual || m_section.key == QLatin1String("main");
    m_accept->setEnabled(hasName && (m_condition->formula().isEmpty() || m_condition->isUsable()));
}

} // namespace satchel::ui

#include "moc_FormSectionDialog.cpp"
