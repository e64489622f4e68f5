// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/LeadConversion.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
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
    const QString domain = lead.text(field::email).section(u'@', 1).trimmed().toLower();
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
    if (lead->text(field::status) == choice::converted)
        return fail(Error::Kind::Invalid, Reason::tr("this lead is already converted"), field::status);
    LeadConversion conversion;
    conversion.companyName = lead->text(field::company_name).trimmed();
    const QString domain = domainOf(*lead);
    if (!conversion.companyName.isEmpty())
        conversion.existingCompany = first(
            store, EntityKind::Company, Filter::equals(field::name, conversion.companyName));
    if (conversion.existingCompany.isNull() && !domain.isEmpty())
        conversion.existingCompany = first(store, EntityKind::Company, Filter::equals(field::domain, domain));
    conversion.usesExistingCompany = !conversion.existingCompany.isNull();
    if (conversion.usesExistingCompany)
        conversion.existingCompanyName = store.title(EntityKind::Company, conversion.existingCompany);
    if (const QString email = lead->text(field::email); !email.isEmpty())
        conversion.existingContact = first(store, EntityKind::Contact, Filter::equals(field::email, email));
    conversion.dealTitle = conversion.companyName.isEmpty() ? titleOf(*lead) : conversion.companyName;
    conversion.firstStage = first(
        store, EntityKind::Stage, Filter::equals(field::kind, choice::open), {field::position, false});
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
        auto values = shared(lead, schema.entity(EntityKind::Company), {field::owner});
        values.push_back({field::name, companyName});
        if (const QString domain = domainOf(lead); !domain.isEmpty())
            values.push_back({field::domain, domain});
        edits.push_back(Edit::create(EntityKind::Company, company, std::move(values)));
    }
    RecordId contact = existingContact;
    if (contact.isNull()) {
        contact = store.newId();
        QStringList names = {field::salutation, field::first_name, field::last_name, field::email, field::phone,
            field::job_title, field::source, field::score, field::owner, field::tags, field::notes};
        for (const Field &field : lead.entity->fields) {
            if (field.isCustom())
                names.append(field.name);
        }
        auto values = shared(lead, schema.entity(EntityKind::Contact), names);
        if (!company.isNull())
            values.push_back({field::company, company});
        values.push_back({field::lifecycle, makesDeal ? choice::opportunity : choice::qualified});
        edits.push_back(Edit::create(EntityKind::Contact, contact, std::move(values)));
    }
    std::vector<FieldValue> became = {{field::status, choice::converted}, {field::converted_contact, contact}};
    if (makesDeal) {
        const RecordId deal = store.newId();
        auto values = shared(
            lead, schema.entity(EntityKind::Deal), {field::value, field::source, field::owner, field::tags});
        values.push_back({field::title, dealTitle});
        values.push_back({field::contact, contact});
        if (!company.isNull())
            values.push_back({field::company, company});
        if (!firstStage.isNull())
            values.push_back({field::stage, firstStage});
        edits.push_back(Edit::create(EntityKind::Deal, deal, std::move(values)));
        became.push_back({field::converted_deal, deal});
    }
    edits.push_back(
        Edit::update(EntityKind::Lead, lead.id, std::move(became), {{field::status, lead.value(field::status)}}));
    return edits;
}

} // namespace satchel::items
