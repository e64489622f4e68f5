// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/LeadConversion.h"

#include "domain/Reason.h"

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

RecordId first(store::Store &store, EntityKind entity, const Filter &filter, store::Sort sort = {})
{
    const auto rows = store.select({entity, {}, filter, std::move(sort), {}, 1, false});
    return rows && !rows->isEmpty() ? rows->id(0) : RecordId();
}

/// Mail providers' domains say nothing about an employer.
bool isPublicMail(const QString &domain)
{
    static const QStringList known = {u"gmail.com"_s, u"googlemail.com"_s, u"outlook.com"_s, u"hotmail.com"_s,
        u"live.com"_s, u"yahoo.com"_s, u"icloud.com"_s, u"me.com"_s, u"aol.com"_s, u"gmx.de"_s, u"gmx.net"_s,
        u"web.de"_s, u"t-online.de"_s, u"proton.me"_s, u"protonmail.com"_s, u"mail.ru"_s, u"qq.com"_s, u"163.com"_s,
        u"orange.fr"_s, u"free.fr"_s};
    return known.contains(domain, Qt::CaseInsensitive);
}

QString domainOf(const Record &lead)
{
    const QString domain = lead.text(u"email").section(u'@', 1).trimmed().toLower();
    return isPublicMail(domain) ? QString() : domain;
}

/// The values of the lead that another entity has a field of the same name and type for.
std::vector<FieldValue> shared(const Record &lead, const Entity &with, const QStringList &names)
{
    std::vector<FieldValue> values;
    for (const QString &name : names) {
        const Field *field = with.find(name);
        const Field *own = lead.entity->find(name);
        if (field && own && field->type == own->type && !isEmpty(lead.value(name)))
            values.push_back({name, lead.value(name)});
    }
    return values;
}

} // namespace

Result<LeadConversion> LeadConversion::propose(store::Store &store, RecordId id)
{
    auto lead = store.get(EntityKind::Lead, id);
    if (!lead)
        return fail(lead.error());
    if (lead->text(u"status") == "converted"_L1)
        return fail(Error::Kind::Invalid, Reason::tr("this lead is already converted"), u"status"_s);
    LeadConversion conversion;
    conversion.companyName = lead->text(u"company_name").trimmed();
    const QString domain = domainOf(*lead);
    if (!conversion.companyName.isEmpty())
        conversion.existingCompany = first(
            store, EntityKind::Company, Filter::equals(u"name"_s, conversion.companyName));
    if (conversion.existingCompany.isNull() && !domain.isEmpty())
        conversion.existingCompany = first(store, EntityKind::Company, Filter::equals(u"domain"_s, domain));
    conversion.usesExistingCompany = !conversion.existingCompany.isNull();
    if (conversion.usesExistingCompany)
        conversion.existingCompanyName = store.title(EntityKind::Company, conversion.existingCompany);
    if (const QString email = lead->text(u"email"); !email.isEmpty())
        conversion.existingContact = first(store, EntityKind::Contact, Filter::equals(u"email"_s, email));
    conversion.dealTitle = conversion.companyName.isEmpty() ? titleOf(*lead) : conversion.companyName;
    conversion.firstStage = first(
        store, EntityKind::Stage, Filter::equals(u"kind"_s, u"open"_s), {u"position"_s, false});
    conversion.lead = std::move(*lead);
    return conversion;
}

std::vector<Edit> LeadConversion::edits(store::Store &store) const
{
    const Schema &schema = store.schema();
    std::vector<Edit> edits;
    RecordId company = usesExistingCompany ? existingCompany : RecordId();
    if (company.isNull() && !companyName.isEmpty()) {
        company = store.newId();
        auto values = shared(lead, schema.entity(EntityKind::Company), {u"owner"_s});
        values.push_back({u"name"_s, companyName});
        if (const QString domain = domainOf(lead); !domain.isEmpty())
            values.push_back({u"domain"_s, domain});
        edits.push_back(Edit::create(EntityKind::Company, company, std::move(values)));
    }
    RecordId contact = existingContact;
    if (contact.isNull()) {
        contact = store.newId();
        QStringList names = {u"salutation"_s, u"first_name"_s, u"last_name"_s, u"email"_s, u"phone"_s, u"job_title"_s,
            u"source"_s, u"score"_s, u"owner"_s, u"tags"_s, u"notes"_s};
        for (const Field &field : lead.entity->fields) {
            if (field.isCustom())
                names.append(field.name);
        }
        auto values = shared(lead, schema.entity(EntityKind::Contact), names);
        if (!company.isNull())
            values.push_back({u"company"_s, company});
        values.push_back({u"lifecycle"_s, makesDeal ? u"opportunity"_s : u"qualified"_s});
        edits.push_back(Edit::create(EntityKind::Contact, contact, std::move(values)));
    }
    std::vector<FieldValue> became = {{u"status"_s, u"converted"_s}, {u"converted_contact"_s, contact}};
    if (makesDeal) {
        const RecordId deal = store.newId();
        auto values = shared(lead, schema.entity(EntityKind::Deal), {u"value"_s, u"source"_s, u"owner"_s, u"tags"_s});
        values.push_back({u"title"_s, dealTitle});
        values.push_back({u"contact"_s, contact});
        if (!company.isNull())
            values.push_back({u"company"_s, company});
        if (!firstStage.isNull())
            values.push_back({u"stage"_s, firstStage});
        edits.push_back(Edit::create(EntityKind::Deal, deal, std::move(values)));
        became.push_back({u"converted_deal"_s, deal});
    }
    edits.push_back(Edit::update(EntityKind::Lead, lead.id, std::move(became), {{u"status"_s, lead.value(u"status")}}));
    return edits;
}

} // namespace satchel::items
