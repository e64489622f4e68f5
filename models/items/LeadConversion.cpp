// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/LeadConversion.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/MailDomain.h"
#include "domain/Reason.h"
#include "domain/TextFolding.h"
#include "duplicates/DistinctPairs.h"
#include "items/BoardStage.h"

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

RecordId first(store::Store &store, EntityKind entity, const Filter &filter)
{
    const auto rows = store.select({entity, {}, filter, {}, {}, 1, false});
    return rows && !rows->isEmpty() ? rows->id(0) : RecordId();
}

/// The values of the lead that another entity has a field of the same name and type for.
std::vector<FieldValue> shared(const Record &lead, const Entity &with, const QStringList &names)
{
    std::vector<FieldValue> values;
    for (const QString &name : names) {
        const Field *field = with.find(name);
        const Field *own = lead.entity->find(name);
        if (field && own && !field->isCalculated() && field->type == own->type && !isEmpty(lead.value(name)))
            values.push_back({name, lead.value(name)});
    }
    return values;
}

bool worksAt(store::Store &store, RecordId contact, const QString &companyName, RecordId company)
{
    const auto record = store.get(EntityKind::Contact, contact);
    const auto employer = record ? valueOr<RecordId>(record->value(field::company)) : RecordId();
    return !employer.isNull()
        && (employer == company || fold(store.title(EntityKind::Company, employer)) == fold(companyName));
}

Result<void> addFollowers(store::Store &store, EntityKind entity, LeadConversion &conversion)
{
    const auto rows = TRY(store.select({entity, {field::contact, field::company, field::deal},
        Filter::refersTo(field::lead, conversion.lead.id), {}, {}, -1, false}));
    for (qsizetype row = 0; row < rows.size(); ++row)
        conversion.followers.push_back(
            {entity, rows.id(row), !rows.isNull(row, 0), !rows.isNull(row, 1), !rows.isNull(row, 2)});
    return {};
}

/// Null where there is no pipeline, or no open stage in the first.
Result<RecordId> firstStage(store::Store &store)
{
    const auto pipelines = TRY(readPipelines(store));
    if (pipelines.empty())
        return RecordId();
    const auto stages = TRY(readStages(store, pipelines.front().id));
    const auto lane = std::ranges::find_if(stages, &BoardStage::isLane);
    return lane == stages.end() ? RecordId() : lane->id;
}

} // namespace

Result<LeadConversion> LeadConversion::propose(store::Store &store, RecordId id, const QString &region)
{
    auto lead = store.get(EntityKind::Lead, id);
    if (!lead)
        return fail(lead.error());
    if (lead->text(field::status) == choice::converted)
        return fail(Error::Kind::Invalid, Reason::tr("this lead is already converted"), field::status);
    LeadConversion conversion;
    conversion.companyName = lead->text(field::company_name).trimmed();
    const QString domain = employerDomain(lead->text(field::email));
    if (!conversion.companyName.isEmpty())
        conversion.existingCompany = first(
            store, EntityKind::Company, Filter::equals(field::name, conversion.companyName));
    if (conversion.existingCompany.isNull() && !domain.isEmpty())
        conversion.existingCompany = first(store, EntityKind::Company, Filter::equals(field::domain, domain));
    conversion.usesExistingCompany = !conversion.existingCompany.isNull();
    if (conversion.usesExistingCompany)
        conversion.existingCompanyName = store.title(EntityKind::Company, conversion.existingCompany);
    conversion.likelyContacts = findDuplicates(store, *lead, region, EntityKind::Contact);
    for (Duplicate &likely : conversion.likelyContacts)
        likely.hasSameCompany = worksAt(store, likely.id, conversion.companyName, conversion.existingCompany);
    const auto proposed = std::ranges::find_if(conversion.likelyContacts,
        [](const Duplicate &likely) { return likely.field || likely.hasSameCompany; }); // a name alone is not enough
    if (proposed != conversion.likelyContacts.end())
        conversion.existingContact = proposed->id;
    const auto ownDeal = valueOr<RecordId>(lead->value(field::converted_deal));
    const auto deal = ownDeal.isNull() ? Result<Record>(fail(Error::Kind::NotFound, {}))
                                       : store.get(EntityKind::Deal, ownDeal);
    conversion.ownDeal = deal && !deal->isDeleted() ? ownDeal : RecordId();
    conversion.makesDeal = conversion.ownDeal.isNull();
    conversion.dealTitle = conversion.companyName.isEmpty() ? titleOf(*lead) : conversion.companyName;
    conversion.dealValue = lead->value(field::value);
    conversion.stage = TRY(firstStage(store));
    conversion.lead = std::move(*lead);
    for (const EntityKind entity :
        {EntityKind::Activity, EntityKind::Task, EntityKind::Attachment, EntityKind::Comment, EntityKind::Follow})
        TRY(addFollowers(store, entity, conversion));
    return conversion;
}

std::vector<Edit> LeadConversion::edits(store::Store &store) const
{
    const Schema &schema = store.schema();
    std::vector<Edit> edits;
    RecordId company = usesExistingCompany ? existingCompany : RecordId();
    if (company.isNull() && !companyName.isEmpty()) {
        company = store.newId();
        auto values = shared(lead, schema.entity(EntityKind::Company), {field::owner});
        values.push_back({field::name, companyName});
        if (const QString domain = employerDomain(lead.text(field::email)); !domain.isEmpty())
            values.push_back({field::domain, domain});
        edits.push_back(Edit::create(EntityKind::Company, company, std::move(values)));
    }
    RecordId contact = existingContact;
    if (contact.isNull()) {
        contact = store.newId();
        std::vector<FieldValue> values;
        for (const Field *field : sharedFields(schema.entity(EntityKind::Contact)))
            values.push_back({field->name, lead.value(field->name)});
        if (!company.isNull())
            values.push_back({field::company, company});
        values.push_back({field::lifecycle, makesDeal || !ownDeal.isNull() ? choice::opportunity : choice::qualified});
        edits.push_back(Edit::create(EntityKind::Contact, contact, std::move(values)));
    } else if (const auto known = store.get(EntityKind::Contact, contact)) {
        auto values = additionsTo(*known);
        if (!company.isNull() && isEmpty(known->value(field::company)))
            values.push_back({field::company, company});
        if (!values.empty())
            edits.push_back(Edit::update(EntityKind::Contact, contact, std::move(values)));
    }
    std::vector<FieldValue> became = {{field::status, choice::converted}, {field::converted_contact, contact}};
    RecordId deal = ownDeal;
    if (!ownDeal.isNull()) {
        std::vector<FieldValue> values = {{field::contact, contact}};
        if (!company.isNull())
            values.push_back({field::company, company});
        edits.push_back(Edit::update(EntityKind::Deal, ownDeal, std::move(values)));
    }
    if (makesDeal) {
        deal = store.newId();
        auto values = shared(lead, schema.entity(EntityKind::Deal), {field::source, field::owner, field::tags});
        values.push_back({field::title, dealTitle});
        if (!isEmpty(dealValue))
            values.push_back({field::value, dealValue});
        values.push_back({field::contact, contact});
        if (!company.isNull())
            values.push_back({field::company, company});
        if (!stage.isNull())
            values.push_back({field::stage, stage});
        edits.push_back(Edit::create(EntityKind::Deal, deal, std::move(values)));
        became.push_back({field::converted_deal, deal});
    }
    edits.push_back(
        Edit::update(EntityKind::Lead, lead.id, std::move(became), {{field::status, lead.value(field::status)}}));
    for (const Follower &follower : followers) {
        std::vector<FieldValue> belongs;
        if (!follower.hasContact)
            belongs.push_back({field::contact, contact});
        if (!follower.hasCompany && !company.isNull())
            belongs.push_back({field::company, company});
        if (!follower.hasDeal && !deal.isNull())
            belongs.push_back({field::deal, deal});
        if (!belongs.empty())
            edits.push_back(Edit::update(follower.entity, follower.id, std::move(belongs)));
    }
    return edits;
}

const Duplicate *LeadConversion::likeliest() const
{
    const auto used = std::ranges::find(likelyContacts, existingContact, &Duplicate::id);
    return used != likelyContacts.end() ? &*used : likelyContacts.empty() ? nullptr : &likelyContacts.front();
}

std::vector<const Field *> LeadConversion::sharedFields(const Entity &contact) const
{
    QStringList names = {field::salutation, field::first_name, field::last_name, field::email, field::phone,
        field::job_title, field::source, field::manual_score, field::owner, field::tags, field::notes};
    for (const Field &field : lead.entity->fields) {
        if (field.isCustom())
            names.append(field.name);
    }
    std::vector<const Field *> fields;
    for (const FieldValue &value : shared(lead, contact, names))
        fields.push_back(contact.find(value.field));
    return fields;
}

std::vector<FieldValue> LeadConversion::additionsTo(const Record &contact) const
{
    std::vector<FieldValue> values;
    for (const Field *field : sharedFields(*contact.entity)) {
        if (isEmpty(contact.value(field->name)))
            values.push_back({field->name, lead.value(field->name)});
    }
    const QString email = lead.text(field::email).trimmed();
    auto others = valueOr<QStringList>(contact.value(field::emails));
    const bool isKnown = contact.text(field::email).trimmed().compare(email, Qt::CaseInsensitive) == 0
        || std::ranges::any_of(others, [&](const QString &other) { // "work: a@b.example"
               return other.section(u' ', -1).compare(email, Qt::CaseInsensitive) == 0;
           });
    if (!email.isEmpty() && !isEmpty(contact.value(field::email)) && !isKnown)
        values.push_back({field::emails, others + QStringList{email}});
    return values;
}

Result<std::vector<Edit>> LeadConversion::reject(store::Store &store, RecordId lead, RecordId contact)
{
    const auto known = TRY(duplicates::DistinctPairs::load(store));
    return known.markEdits(store, {EntityKind::Lead, lead}, {EntityKind::Contact, contact});
}

qsizetype LeadConversion::movedCount() const
{
    return countOf(EntityKind::Activity) + countOf(EntityKind::Task) + countOf(EntityKind::Attachment);
}

qsizetype LeadConversion::countOf(EntityKind follower) const
{
    return std::ranges::count(followers, follower, &Follower::entity);
}

} // namespace satchel::items
