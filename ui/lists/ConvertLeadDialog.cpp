// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/ConvertLeadDialog.h"

#include "ui/common/Label.h"
#include "ui/common/Painting.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

ConvertLeadDialog::ConvertLeadDialog(items::LeadConversion proposal, QWidget *parent)
    : Dialog(tr("Convert this lead?"), Width::Small, parent), m_proposal(std::move(proposal)),
      m_makesDeal(new QCheckBox(tr("Create a deal"))), m_dealTitle(new QLineEdit(m_proposal.dealTitle))
{
    setAbout(isolated(titleOf(m_proposal.lead)));
    const QString contact = m_proposal.existingContact.isNull()
        ? tr("A new contact will be created.")
        : tr("The existing contact with this e-mail will be used.");
    content()->addWidget(new Label(contact, &Theme::Fonts::body, TextColor::Secondary));
    if (m_proposal.usesExistingCompany) {
        content()->addWidget(new Label(tr("Company"), &Theme::Fonts::small, TextColor::Tertiary));
        QStringList choices = {tr("%1 (existing)").arg(isolated(m_proposal.existingCompanyName))};
        if (!m_proposal.companyName.isEmpty())
            choices.append(tr("New company %1").arg(isolated(m_proposal.companyName)));
        m_company = new ChoiceList(choices, 0);
        content()->addWidget(m_company);
    } else if (!m_proposal.companyName.isEmpty()) {
        content()->addWidget(new Label(
            tr("New company %1.").arg(isolated(m_proposal.companyName)), &Theme::Fonts::body, TextColor::Secondary));
    }
    m_makesDeal->setChecked(m_proposal.makesDeal);
    m_dealTitle->setAccessibleName(tr("Title of the deal"));
    content()->addWidget(m_makesDeal);
    content()->addWidget(m_dealTitle);
    connect(m_makesDeal, &QCheckBox::toggled, m_dealTitle, &QWidget::setEnabled);
    addCancel();
    Button *verb = addButton(tr("Convert lead"), Button::Variant::Primary);
    const auto check = [this, verb] {
        verb->setEnabled(!m_makesDeal->isChecked() || !m_dealTitle->text().trimmed().isEmpty());
    };
    connect(m_makesDeal, &QCheckBox::toggled, this, check);
    connect(m_dealTitle, &QLineEdit::textChanged, this, check);
}

items::LeadConversion ConvertLeadDialog::conversion() const
{
    items::LeadConversion conversion = m_proposal;
    conversion.usesExistingCompany = m_company && m_company->chosen() == 0;
    conversion.makesDeal = m_makesDeal->isChecked();
    conversion.dealTitle = m_dealTitle->text().simplified();
    return conversion;
}

} // namespace satchel::ui
