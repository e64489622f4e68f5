// SPDX-License-Identifier: GPL-3.0-or-later
// A lead becomes a contact at a company, with a deal if one is to come of it, in one change set: what exists already is
// used, the lead stays as converted and points to what it became.
#pragma once

#include "domain/ChangeSet.h"
#include "store/Store.h"

#include <optional>

namespace satchel::items {

struct LeadConversion
{
    Record lead;
    RecordId existingContact; // of the same e-mail; null: a new one
    RecordId existingCompany; // of the same name or domain; null: a new one, if there is a name
    QString existingCompanyName;
    QString companyName;
    bool usesExistingCompany = false;
    bool makesDeal = true;
    QString dealTitle;
    RecordId firstStage; // where the deal begins

    /// What is proposed for a lead; Invalid when it was converted before.
    static Result<LeadConversion> propose(store::Store &store, RecordId lead);
    std::vector<Edit> edits(store::Store &store) const;
};

} // namespace satchel::items
