// SPDX-License-Identifier: GPL-3.0-or-later
// A vendor ready for use: its manifest, with the parts that other layers understand read out of it. A connection to
// another address than the vendor's own (a sandbox, a fake) also signs in there.
#pragma once

#include "store/Store.h"
#include "store/sync/SyncControl.h"
#include "sync/connectors/Connectors.h"
#include "sync/engine/RetryingTransport.h"

#include <memory>

namespace satchel::sync {

struct Vendor
{
    const Connector *connector = nullptr;
    Manifest manifest;
    RetryPolicy retry;

    /// NotFound for a vendor that is not known.
    static Result<Vendor> load(const QString &key, const Schema &schema);
    /// That of a connection, also of one that was created with a description.
    static Result<Vendor> load(const store::Connection &connection, const Schema &schema);
    /// By a description that a person wrote. Invalid with line and key, for the first mistake.
    static Result<Vendor> describe(const QByteArray &json, const QString &file, const Schema &schema);

    /// Where a vendor's accounts say themselves where they sign in, they are still to be asked (discoverAuthority).
    /// `server`: where the person signed in, if another server of the vendor than the account's address says.
    OAuthEndpoints signIn(const QUrl &baseUrl, const QUrl &server = {}) const;
    /// Servers beside the account's address that may get its token.
    QList<QUrl> otherServers(const QUrl &baseUrl) const;
    store::VendorInfo info() const;
    /// Speaks the vendor's dialect. All of these, and this, outlive it.
    std::unique_ptr<Remote> connect(
        Transport &transport, const Clock &clock, const QUrl &baseUrl, MetadataCache *metadata = nullptr) const;
    /// The vendor's object maps with a person's settings applied. `defaults` are the
    /// account's own: zone and currency.
    std::vector<ObjectMap> objects(const store::ConnectionSettings &settings, const QJsonObject &defaults = {}) const;
};

/// Key of the connection's system in Policies::systems: the vendor, or describedSystem.
QString systemOf(const store::Connection &connection);

/// Every vendor there is a connector for, as a window shows them.
std::vector<store::VendorInfo> knownVendors(const Schema &schema);
/// The same with what the store's connections were described by.
Result<std::vector<store::VendorInfo>> knownVendors(store::Store &store);

} // namespace satchel::sync
