// SPDX-License-Identifier: GPL-3.0-or-later
// The connector and the fake of Salesforce in one process, in virtual time: what a test of the dialect starts
// from.
#pragma once

#include "sync/connectors/Manifest.h"
#include "sync/connectors/salesforce/SalesforceRemote.h"
#include "tests/fakes/FaultyTransport.h"
#include "tests/fakes/RemoteUser.h"
#include "tests/fakes/salesforce/SalesforceFake.h"
#include "tests/support/SignedTransport.h"

namespace satchel::test {

class FakeSalesforce
{
public:
    explicit FakeSalesforce(const fakes::SalesforceOptions &options = {})
        : schema(Schema::withCustomFields({})), manifest(*sync::loadManifest(QStringLiteral("salesforce"), *schema)),
          fake(options), faults(fake), wire(faults, clock), transport(wire, clock, options.staticTokens.first()),
          remote(transport, clock, manifest, QUrl(options.instance)), user(fake, clock)
    {
    }

    /// The object as this organisation has it.
    sync::ObjectMap object(const QString &name)
    {
        sync::ObjectMap object = *manifest.object(name);
        if (const auto fitted = remote.applyCapabilities(object); fitted)
            bent += *fitted;
        return object;
    }
    /// What the guide tells an administrator to add.
    void addKey(const QString &type)
    {
        fakes::Property key;
        key.name = key.label = QStringLiteral("Satchel_Id__c");
        key.isUnique = key.isCustom = true;
        user.addProperty(type, key);
    }

    ManualClock clock{*Instant::fromIso(u"2026-11-20T12:00:00Z")};
    std::shared_ptr<const Schema> schema;
    sync::Manifest manifest;
    fakes::SalesforceFake fake;
    fakes::FaultInjector faults;
    fakes::FaultyTransport wire;
    SignedTransport transport;
    sync::SalesforceRemote remote;
    fakes::RemoteUser user;
    QStringList bent; // the result of applyCapabilities()
};

} // namespace satchel::test
