// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/ConvertLeadDialog.h"

#include "domain/FieldNames.h"
#include "items/BoardStage.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

ConvertLeadDialog::ConvertLeadDialog(const PageContext &context, items::LeadConversion proposal, QWidget *parent)
    : Dialog(tr("Convert this lead?"), Width::Small, parent), m_proposal(std::move(proposal)),
      m_makesDeal(new QCheckBox(tr("Create a deal"))), m_dealTitle(new QLineEdit(m_proposal.dealTitle)),
      m_value(FieldEditor::create(
          *m_proposal.lead.entity->find(field::value), fieldContextOf(context.workspace), FieldEditor::Layout::Form)),
      m_stage(makeStages(context))
{
    setAbout(isolated(titleOf(m_proposal.lead)));
    addContact();
    addCompany();
    addDeal();
    if (m_proposal.movedCount() > 0)
        content()->addWidget(new Label(
            tr("%Ln activities, tasks and files move along.", nullptr, static_cast<int>(m_proposal.movedCount())),
            &Theme::Fonts::small, TextColor::Tertiary));
    addCancel();
    Button *verb = addButton(tr("Convert lead"), Button::Variant::Primary);
    const auto check = [this, verb] {
        verb->setEnabled(
            !m_makesDeal->isChecked() || (!m_dealTitle->text().trimmed().isEmpty() && m_value->value().has_value()));
    };
    connect(m_makesDeal, &QCheckBox::toggled, this, check);
    connect(m_dealTitle, &QLineEdit::textChanged, this, check);
    connect(m_value, &FieldEditor::edited, this, check);
    m_drafts = keepDraftOf(*this, context);
    m_drafts->addControl(u"makes deal"_s, m_makesDeal);
    m_drafts->addControl(u"title"_s, m_dealTitle);
    m_drafts->addControl(u"value"_s, m_value);
    m_drafts->addControl(u"stage"_s, m_stage);
    m_drafts->begin(dialogPlace(u"convert lead"_s, m_proposal.lead.id), m_proposal.lead.id);
}

QComboBox *ConvertLeadDialog::addChoice(const QString &heading, const QStringList &choices, int chosen)
{
    content()->addWidget(new Label(heading, &Theme::Fonts::small, TextColor::Tertiary));
    auto *box = new QComboBox;
    box->setAccessibleName(heading);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->addItems(choices);
    box->setCurrentIndex(chosen);
    content()->addWidget(box);
    return box;
}

void ConvertLeadDialog::addContact()
{
    if (m_proposal.likelyContacts.empty()) {
        content()->addWidget(
            new Label(tr("A new contact will be created."), &Theme::Fonts::body, TextColor::Secondary));
        return;
    }
    QStringList choices;
    int chosen = static_cast<int>(m_proposal.likelyContacts.size());
    for (const items::Duplicate &likely : m_proposal.likelyContacts) {
        if (likely.id == m_proposal.existingContact)
            chosen = static_cast<int>(choices.size());
        choices.append(likely.field
                ? tr("%1 (existing, same: %2)", "a name, a field").arg(isolated(likely.title), likely.field->label)
                : !likely.reasons.empty() ? tr("%1 (existing: %2)", "a name, evidence")
                                                .arg(isolated(likely.title), duplicates::reasonText(likely.reasons))
                : likely.hasSameCompany ? tr("%1 (existing, same name and company)").arg(isolated(likely.title))
                                        : tr("%1 (existing, only the name is the same)").arg(isolated(likely.title)));
    }
    choices.append(tr("New contact %1").arg(isolated(titleOf(m_proposal.lead))));
    m_contact = addChoice(tr("Contact"), choices, chosen);
}

void ConvertLeadDialog::addCompany()
{
    if (m_proposal.usesExistingCompany) {
        QStringList choices = {tr("%1 (existing)").arg(isolated(m_proposal.existingCompanyName))};
        if (!m_proposal.companyName.isEmpty())
            choices.append(tr("New company %1").arg(isolated(m_proposal.companyName)));
        m_company = addChoice(tr("Company"), choices, 0);
    } else if (!m_proposal.companyName.isEmpty()) {
        content()->addWidget(new Label(
            tr("New company %1.").arg(isolated(m_proposal.companyName)), &Theme::Fonts::body, TextColor::Secondary));
    }
}

void ConvertLeadDialog::addDeal()
{
    m_makesDeal->setChecked(m_proposal.makesDeal);
    m_dealTitle->setAccessibleName(tr("Title of the deal"));
    m_value->setAccessibleName(m_value->field().label);
    m_value->setValue(m_proposal.dealValue);
    content()->addWidget(m_makesDeal);
    const auto labelled = [](const QString &name, QWidget *field) {
        auto *box = new QWidget;
        auto *column = new QVBoxLayout(box);
        setSpaces(*column, Theme::of(box), 0, 4);
        auto *label = new Label(name, &Theme::Fonts::small, TextColor::Tertiary);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
        return box;
    };
    content()->addWidget(labelled(tr("Title of the deal"), m_dealTitle));
    auto *row = new QHBoxLayout;
    setSpaces(*row, Theme::of(this), 0, 8);
    row->addWidget(labelled(m_value->field().label, m_value), 2);
    QWidget *stage = labelled(tr("Stage"), m_stage);
    row->addWidget(stage, 3);
    content()->addLayout(row);
    stage->setVisible(m_stage->count() > 0);
    for (QWidget *part :
        {static_cast<QWidget *>(m_dealTitle), static_cast<QWidget *>(m_value), static_cast<QWidget *>(m_stage)})
        connect(m_makesDeal, &QCheckBox::toggled, part, &QWidget::setEnabled);
}

/// The open stages; of several pipelines with the pipeline's name before.
QComboBox *ConvertLeadDialog::makeStages(const PageContext &context) const
{
    auto *stages = new QComboBox;
    stages->setAccessibleName(tr("Stage"));
    stages->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const auto pipelines = items::readPipelines(context.workspace.store());
    if (!pipelines)
        return stages;
    for (const items::BoardPipeline &pipeline : *pipelines) {
        const auto read = items::readStages(context.workspace.store(), pipeline.id);
        for (const items::BoardStage &stage : read.value_or(std::vector<items::BoardStage>())) {
            if (stage.isLane())
                stages->addItem(
                    pipelines->size() > 1 ? pipeline.name + u" · "_s + stage.name : stage.name, stage.id.toString());
        }
    }
    stages->setCurrentIndex(qMax(0, stages->findData(m_proposal.stage.toString())));
    return stages;
}

items::LeadConversion ConvertLeadDialog::conversion() const
{
    items::LeadConversion conversion = m_proposal;
    if (m_contact) {
        const auto chosen = static_cast<size_t>(m_contact->currentIndex());
        const auto &likely = m_proposal.likelyContacts;
        conversion.existingContact = chosen < likely.size() ? likely[chosen].id : RecordId();
    }
    conversion.usesExistingCompany = m_company && m_company->currentIndex() == 0;
    conversion.makesDeal = m_makesDeal->isChecked();
    conversion.dealTitle = m_dealTitle->text().simplified();
    conversion.dealValue = m_value->value().value_or(Value());
    conversion.stage = RecordId::fromString(m_stage->currentData().toString());
    return conversion;
}

} // namespace satchel::ui

#include "moc_ConvertLeadDialog.cpp"
