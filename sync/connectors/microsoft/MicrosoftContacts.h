// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts of Microsoft Graph, version 1.0: those of the default folder and of the folders beside it. What changed in a
// folder is listed by contacts/delta; each contact is then read as it is now, with the key that a create gave it.
#pragma once

#include "sync/connectors/contacts/ContactApi.h"

namespace satchel::sync {

class MicrosoftContacts final : public ContactApi
{
public:
    /// All of these outlive it.
    MicrosoftContacts(Transport &transport, const Manifest &manifest, const QUrl &baseUrl)
        : m_api(transport, manifest, baseUrl)
    {
    }

    JsonApi &api() override { return m_api; }
    Result<std::vector<Collection>> listAddressBooks() override;
    Result<ContactChanges> listContacts(const QString &book, const QString &next) override;
    Result<ContactChanges> listChanges(const QString &book, const QString &tokenOrNext) override;
    Result<std::vector<ContactEntry>> readContacts(const QStringList &ids) override;
    Result<std::optional<ContactEntry>> findByKey(RecordId key) override;
    Result<ContactAnswer> create(const QString &book, RecordId key, const QJsonObject &fields) override;
    Result<ContactAnswer> update(
        const ContactEntry &contact, const QStringList &changed, const QJsonObject &wanted) override;
    Result<JsonAnswer> remove(const ContactEntry &contact) override;

private:
    Result<std::vector<QJsonObject>> listFolders();
    Result<ContactChanges> readPage(const Result<JsonAnswer> &answered);
    Result<ContactAnswer> answerOf(JsonAnswer answer);

    JsonApi m_api;
};

} // namespace satchel::sync
