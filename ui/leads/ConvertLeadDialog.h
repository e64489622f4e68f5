// SPDX-License-Identifier: GPL-3.0-or-later
// What is to become of a lead: the contact and the company that are there already or new ones, and whether a deal
// begins with it, at which stage and with which value.
#pragma once

#include "items/LeadConversion.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace satchel::ui {

class DraftKeeper;
class FieldEditor;

class ConvertLeadDialog : public Dialog
{
    Q_OBJECT

public:
    ConvertLeadDialog(const PageContext &context, items::LeadConversion proposal, QWidget *parent);

    /// The proposal as the person left it.
    items::LeadConversion conversion() const;
    DraftKeeper *drafts() const { return m_drafts; }

private:
    void addContact();
    void addCompany();
    void addDeal();
    QComboBox *makeStages(const PageContext &context) const;
    QComboBox *addChoice(const QString &heading, const QStringList &choices, int chosen);

    items::LeadConversion m_proposal;
    QComboBox *m_contact = nullptr; // the likely ones, then a new one
    QComboBox *m_company = nullptr; // the one that is there, then a new one
    QCheckBox *m_makesDeal;
    QLineEdit *m_dealTitle;
    FieldEditor *m_value;
    QComboBox *m_stage;
    DraftKeeper *m_drafts = nullptr;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
