// SPDX-License-Identifier: GPL-3.0-or-later
// What an account at a WebDAV server has: who the person is there, and the calendars, task lists and address books
// (RFC 6764, RFC 4791 section 6.2, RFC 6352 section 7.1).
#pragma once

#include "sync/connectors/dav/DavClient.h"

namespace satchel::sync {

struct DavCollection
{
    QString href; // canonical, with a slash at its end
    QString name; // that a person reads
    QStringList components; // of a calendar: "VEVENT", "VTODO"; empty for an address book
    bool isAddressBook = false;
    bool isMine = true; // another person may have shared it
    bool isWritable = true;
    bool hasSync = false; // reports what changed since a token (RFC 6578)
    QString ctag; // another one after every change; empty: the server has none

    bool holds(QStringView component) const
    {
        return component == u"VCARD" ? isAddressBook : !isAddressBook && components.contains(component);
    }
};

class DavAccount
{
public:
    /// The client outlives it.
    explicit DavAccount(DavClient &client) : m_client(client) {}

    /// The person's principal, or the home where the server has none, as an href. Asked once.
    Result<QString> principal();
    /// The collections as they are now, in the server's order; asked again after forgetCollections().
    Result<std::vector<DavCollection>> collections();
    void forgetCollections() { m_collections.reset(); }

private:
    Result<std::optional<QString>> principalAt(const QString &href);
    Result<QStringList> principals();
    Result<QStringList> homes();
    Result<void> addCollections(const QString &home, std::vector<DavCollection> &found);

    DavClient &m_client;
    std::optional<QString> m_principal; // empty: the server has none
    std::optional<QStringList> m_homes;
    std::optional<std::vector<DavCollection>> m_collections;
};

} // namespace satchel::sync
