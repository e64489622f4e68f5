// SPDX-License-Identifier: GPL-3.0-or-later
// What is to become of a lead: the company that is there already or a new one, and whether a deal begins with it.
#pragma once

#include "items/LeadConversion.h"
#include "ui/common/Dialog.h"

class QCheckBox;
class QLineEdit;

namespace satchel::ui {

class ConvertLeadDialog : public Dialog
{
    Q_OBJECT

public:
    ConvertLeadDialog(items::LeadConversion proposal, QWidget *parent);

    /// The proposal as the person left it.
    items::LeadConversion conversion() const;

private:
    items::LeadConversion m_proposal;
    ChoiceList *m_company = nullptr;
    QCheckBox *m_makesDeal;
    QLineEdit *m_dealTitle;
};

} // namespace satchel::ui
