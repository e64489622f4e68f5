// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts of Google's People API, version 1. What changed is listed by syncToken, which may lag behind writes by
// minutes; each contact is then read by its name, as it is now.
#pragma once

#include "sync/connectors/contacts/ContactApi.h"

namespace satchel::sync {

class GoogleContacts final : public ContactApi
{
public:
    /// All of these outlive it.
    GoogleContacts(Transport &transport, const Manifest &manifest, const QUrl &baseUrl)
        : m_api(transport, manifest, baseUrl)
    {
    }

    JsonApi &api() override { return m_api; }
    Result<std::vector<Collection>> listAddressBooks() override;
    Result<ContactChanges> listContacts(const QString &book, const QString &next) override;
    Result<ContactChanges> listChanges(const QString &book, const QString &tokenOrNext) override;
    Result<std::vector<ContactEntry>> readContacts(const QStringList &ids) override;
    Result<std::optional<ContactEntry>> findByKey(RecordId key) override;
    qint64 searchDelay() const override;
    Result<ContactAnswer> create(const QString &book, RecordId key, const QJsonObject &fields) override;
    Result<ContactAnswer> update(
        const ContactEntry &contact, const QStringList &changed, const QJsonObject &wanted) override;
    Result<JsonAnswer> remove(const ContactEntry &contact) override;

private:
    Result<ContactChanges> readPage(const QString &token, const QString &pageToken);
    Result<void> addBatch(const QStringList &ids, std::vector<ContactEntry> &found);
    Result<std::vector<std::pair<QString, QString>>> readBatchOnce(
        const QStringList &ids, std::vector<ContactEntry> &found);
    ContactAnswer answerOf(JsonAnswer answer) const;

    JsonApi m_api;
    bool m_isAllowed = false; // contacts could be read, and were not refused since
};

} // namespace satchel::sync
