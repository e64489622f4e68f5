// SPDX-License-Identifier: GPL-3.0-or-later
// A lead and a contact that may be the same person, field by field, and what converting the lead adds to the contact.
#pragma once

#include "items/LeadConversion.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QGridLayout;

namespace satchel::ui {

class LeadComparisonDialog : public Dialog
{
    Q_OBJECT

public:
    /// Accepted means: convert into this contact.
    LeadComparisonDialog(
        const PageContext &context, const items::LeadConversion &conversion, const Record &contact, QWidget *parent);

Q_SIGNALS:
    void notSame();
    void openRequested();

private:
    enum class Outcome { Added, AddedBeside, Kept, Same };

    void addHeads(QGridLayout &grid);
    void addRow(
        QGridLayout &grid, const QString &label, const QString &ofLead, const QString &ofContact, Outcome outcome);

    PageContext m_context;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
