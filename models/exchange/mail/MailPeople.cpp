// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail/MailPeople.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/MailDomain.h"
#include "exchange/EmailText.h"

namespace satchel::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Its first address or one of the others, which may have words around them.
bool hasAddress(const Record &person, const QString &email)
{
    QStringList all{person.text(field::email)};
    if (person.entity->find(field::emails)) {
        for (const QString &entry : valueOr<QStringList>(person.value(field::emails)))
            all += addressesIn(entry);
    }
    return all.contains(email, Qt::CaseInsensitive);
}

} // namespace

Result<MailPerson> MailPeople::find(const QString &email)
{
    const QString address = email.trimmed().toLower();
    if (!address.contains(u'@'))
        return MailPerson();
    TRY(loadUsers());
    const auto known = m_known.constFind(address);
    if (known != m_known.constEnd())
        return *known;
    const MailPerson person = TRY(lookUp(address));
    m_known.insert(address, person);
    return person;
}

Result<void> MailPeople::loadUsers()
{
    if (std::exchange(m_areUsersLoaded, true))
        return {};
    const auto users = TRY(m_store.select({EntityKind::User, {field::email}, {}, {}, {}, -1, false}));
    for (qsizetype row = 0; row < users.size(); ++row) {
        if (const QString email = users.text(row, 0).trimmed().toLower(); !email.isEmpty())
            m_known.insert(email, {EntityKind::User, users.id(row), {}});
    }
    for (const QString &address : std::as_const(m_own))
        m_known.insert(address.trimmed().toLower(), {EntityKind::User, m_store.me(), {}});
    return {};
}

/// A contact before a lead; a lead that became a contact is one no more.
Result<MailPerson> MailPeople::lookUp(const QString &email)
{
    store::SearchOptions options;
    options.entities = {EntityKind::Contact, EntityKind::Lead};
    options.milliseconds = 0;
    const auto hits = TRY(m_store.search(email, options));
    MailPerson lead;
    for (const store::SearchHit &hit : hits) {
        const auto record = m_store.get(hit.entity, hit.id);
        if (!record || record->isDeleted() || !hasAddress(*record, email))
            continue;
        if (hit.entity == EntityKind::Contact) {
            auto company = valueOr<RecordId>(record->value(field::company));
            if (company.isNull())
                company = TRY(companyAt(email));
            return MailPerson{EntityKind::Contact, hit.id, company};
        }
        if (!lead.isKnown() && record->text(field::status) != choice::converted)
            lead = {EntityKind::Lead, hit.id, {}};
    }
    if (!lead.isKnown())
        lead.company = TRY(companyAt(email));
    return lead;
}

/// "mail.example.com" is at "example.com".
Result<RecordId> MailPeople::companyAt(const QString &email)
{
    for (QString domain = employerDomain(email); domain.contains(u'.'); domain = domain.section(u'.', 1)) {
        const auto rows = TRY(
            m_store.select({EntityKind::Company, {}, Filter::equals(field::domain, domain), {}, {}, 2, false}));
        if (!rows.isEmpty())
            return rows.id(0);
    }
    return RecordId();
}

} // namespace satchel::exchange
