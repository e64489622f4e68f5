// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/common/DocumentData.h"

#include "documents/common/Sender.h"
#include "domain/DocumentLanguage.h"
#include "domain/FieldNames.h"
#include "store/PersonName.h"

namespace satchel::documents {

using namespace Qt::StringLiterals;

namespace {

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

/// English-speaking countries and Japan write the postal code behind the place.
bool isCodeLast(const QString &country)
{
    static const QStringList last = {u"united states"_s, u"usa"_s, u"us"_s, u"canada"_s, u"ca"_s, u"australia"_s,
        u"au"_s, u"united kingdom"_s, u"uk"_s, u"gb"_s, u"ireland"_s, u"ie"_s, u"new zealand"_s, u"nz"_s, u"india"_s,
        u"in"_s};
    return last.contains(country.trimmed().toLower());
}

QStringList addressLines(const Record &record)
{
    const QString country = record.text(field::address_country);
    const QString city = record.text(field::address_city);
    const QString code = record.text(field::address_postal_code);
    const QString region = record.text(field::address_region);
    const QString place = isCodeLast(country) ? joined({city, joined({region, code}, u" "_s)}, u", "_s)
                                              : joined({code, city}, u" "_s);
    QStringList lines = {record.text(field::address_street), place, country};
    lines.removeAll(QString());
    return lines;
}

void readCustomer(store::Store &store, const Record &document, DocumentData &facts)
{
    const auto find = [&](QStringView field, EntityKind entity) {
        const RecordId id = valueOr<RecordId>(document.value(field));
        return id.isNull() ? Result<Record>(fail(Error::Kind::NotFound, {})) : store.get(entity, id);
    };
    const auto company = find(field::company, EntityKind::Company);
    const auto contact = find(field::contact, EntityKind::Contact);
    if (company) {
        const QString legal = company->text(field::legal_name);
        facts.customerName = legal.isEmpty() ? titleOf(*company) : legal;
        facts.customerLines.append(facts.customerName);
    }
    if (contact) {
        facts.customerLines.append(titleOf(*contact));
        facts.customerEmail = contact->text(field::email);
        facts.contact = titleOf(*contact);
        facts.contactFirstName = contact->text(field::first_name);
        facts.contactLastName = contact->text(field::last_name);
        if (!company)
            facts.customerName = titleOf(*contact);
    }
    const QStringList own = company ? addressLines(*company) : QStringList();
    facts.customerLines += own.isEmpty() && contact ? addressLines(*contact) : own;
    if (const auto deal = find(field::deal, EntityKind::Deal)) {
        facts.deal = titleOf(*deal);
        facts.dealValue = valueOr<Money>(deal->value(field::value));
    }
    if (const auto owner = find(field::owner, EntityKind::User)) {
        facts.owner = store::nameForOthers(store, owner->id);
        facts.ownerEmail = owner->text(field::email);
    }
}

} // namespace

DocumentData readDocumentData(store::Store &store, const Record &document)
{
    DocumentData facts;
    facts.letterhead = readLetterhead(store);
    facts.country = readSender(store).country;
    facts.language = document.text(field::language);
    if (facts.language.isEmpty())
        facts.language = defaultDocumentLanguage(facts.letterhead.language, facts.country).code;
    readCustomer(store, document, facts);
    if (facts.letterhead.name.isEmpty())
        facts.letterhead.name = facts.owner;
    if (facts.letterhead.name.isEmpty())
        facts.letterhead.name = readSender(store).person;
    if (facts.letterhead.email.isEmpty())
        facts.letterhead.email = facts.ownerEmail;
    if (!facts.letterhead.logo.isEmpty()) {
        const auto bytes = store.content(facts.letterhead.logo);
        if (auto image = bytes ? readLogo(*bytes, u"logo"_s) : Result<Image>(fail(bytes.error())))
            facts.logo = std::move(*image);
    }
    return facts;
}

} // namespace satchel::documents
