// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/ConvertLead.h"

#include "domain/FieldNames.h"
#include "domain/Region.h"
#include "ui/common/DraftKeeper.h"
#include "ui/leads/ConvertLeadDialog.h"

#include <QPointer>

namespace satchel::ui {

Target targetOfConverted(const Record &lead)
{
    const auto deal = valueOr<RecordId>(lead.value(field::converted_deal));
    return deal.isNull() ? Target::to(EntityKind::Contact, valueOr<RecordId>(lead.value(field::converted_contact)))
                         : Target::to(EntityKind::Deal, deal);
}

void convertLead(const PageContext &context, RecordId lead, QWidget *parent,
    std::function<void(const Target &)> converted, RecordId contact)
{
    auto proposal = items::LeadConversion::propose(context.workspace.store(), lead, systemRegion());
    if (!proposal) {
        Q_EMIT context.workspace.failed(proposal.error());
        return;
    }
    if (!contact.isNull())
        proposal->existingContact = contact;
    auto *dialog = new ConvertLeadDialog(context, std::move(*proposal), parent->window());
    const auto forget = dialog->drafts()->forgetterOfCaller();
    QObject::connect(dialog, &QDialog::accepted, dialog, [context, dialog, forget, page = QPointer(parent), converted] {
        const items::LeadConversion conversion = dialog->conversion();
        items::Workspace &workspace = context.workspace;
        workspace.commit(ConvertLeadDialog::tr("Converted the lead %1").arg(titleOf(conversion.lead)),
            conversion.edits(workspace.store()), page,
            [&workspace, id = conversion.lead.id, converted, forget](const Result<Receipt> &receipt) {
                if (!receipt)
                    return Q_EMIT workspace.failed(receipt.error());
                forget();
                if (const auto record = workspace.store().get(EntityKind::Lead, id); record && converted)
                    converted(targetOfConverted(*record));
            });
    });
    dialog->open();
}

} // namespace satchel::ui
