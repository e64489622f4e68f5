// SPDX-License-Identifier: GPL-3.0-or-later
// Who is behind an e-mail address: one of us, a contact, a lead, or somebody at a company that is known by its domain.
// Looked up in the search index, and remembered while a folder of messages is filed.
#pragma once

#include "store/Store.h"

#include <QHash>
#include <QStringList>

namespace satchel::exchange {

struct MailPerson
{
    EntityKind entity{}; // User, Contact or Lead; none: not known
    RecordId id;
    RecordId company; // the contact's, or the one with the domain

    bool isKnown() const { return !id.isNull(); }
};

class MailPeople
{
public:
    /// `own`: addresses of the person who works with this store, besides those of users.
    explicit MailPeople(store::Store &store, QStringList own = {}) : m_store(store), m_own(std::move(own)) {}

    Result<MailPerson> find(const QString &email);

private:
    Result<MailPerson> lookUp(const QString &email);
    Result<RecordId> companyAt(const QString &email);
    Result<void> loadUsers();

    store::Store &m_store;
    QStringList m_own;
    QHash<QString, MailPerson> m_known; // by address in lower case
    bool m_areUsersLoaded = false;
};

} // namespace satchel::exchange
