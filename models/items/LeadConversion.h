// SPDX-License-Identifier: GPL-3.0-or-later
// A lead becomes a contact at a company, with a deal if one is to come of it, in one change set: what exists already is
// used, the lead stays as converted and points to what it became, and its activities, tasks and files belong to that,
// too.
#pragma once

#include "domain/ChangeSet.h"
#include "items/Duplicates.h"
#include "store/Store.h"

#include <optional>

namespace satchel::items {

struct LeadConversion
{
    /// An activity, a task or a file of the lead. What it says itself about whom it belongs to stays.
    struct Follower
    {
        EntityKind entity{};
        RecordId id;
        bool hasContact = false;
        bool hasCompany = false;
        bool hasDeal = false;
    };

    Record lead;
    std::vector<Duplicate> likelyContacts; // that may be the same person, the strongest reason first
    RecordId existingContact; // used when e-mail, number, or name and company are the same; null: a new one
    RecordId existingCompany; // of the same name or domain; null: a new one, if there is a name
    QString existingCompanyName;
    QString companyName;
    bool usesExistingCompany = false;
    RecordId ownDeal; // that it came with, as from an import; it becomes the contact's. Null: none
    bool makesDeal = true; // a new one
    QString dealTitle;
    Value dealValue; // Money, or empty
    RecordId stage; // where the deal begins: the first stage of the first pipeline
    std::vector<Follower> followers;

    /// What is proposed for a lead; Invalid when it was converted before. `region` is where its number is dialled.
    static Result<LeadConversion> propose(store::Store &store, RecordId lead, const QString &region = {});
    std::vector<Edit> edits(store::Store &store) const;
    /// What the lead knows and the contact does not; a second e-mail goes to the further ones. Nothing is overwritten.
    std::vector<FieldValue> additionsTo(const Record &contact) const;
    /// The contact that is used, else the one with the strongest reason; null without one.
    const Duplicate *likeliest() const;
    /// The fields that a contact takes from the lead.
    std::vector<const Field *> sharedFields(const Entity &contact) const;
    /// A person said that the contact is someone else: it is not proposed for the lead again.
    static Result<std::vector<Edit>> reject(store::Store &store, RecordId lead, RecordId contact);
    qsizetype countOf(EntityKind follower) const;
    /// Activities, tasks and files, which a person is told of; comments and follows move along as well.
    qsizetype movedCount() const;
};

} // namespace satchel::items
