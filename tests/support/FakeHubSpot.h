// SPDX-License-Identifier: GPL-3.0-or-later
// The connector and the fake of HubSpot in one process, in virtual time: what a test of the dialect starts from.
#pragma once

#include "sync/connectors/hubspot/HubSpotRemote.h"
#include "sync/connectors/Manifest.h"
#include "tests/fakes/FaultyTransport.h"
#include "tests/fakes/hubspot/HubSpotFake.h"
#include "tests/support/SignedTransport.h"

namespace satchel::test {

class FakeHubSpot
{
public:
    explicit FakeHubSpot(fakes::HubSpotOptions options = {})
        : schema(Schema::withCustomFields({})), manifest(*sync::loadManifest(QStringLiteral("hubspot"), *schema)),
          fake(options), faults(fake), wire(faults, clock), transport(wire, clock, options.staticTokens.first()),
          remote(transport, clock, manifest, QUrl(manifest.baseUrl))
    {
    }

    const sync::ObjectMap &object(const QString &name) const { return *manifest.object(name); }

    ManualClock clock{*Instant::fromIso(u"2026-11-20T12:00:00Z")};
    std::shared_ptr<const Schema> schema;
    sync::Manifest manifest;
    fakes::HubSpotFake fake;
    fakes::FaultInjector faults;
    fakes::FaultyTransport wire;
    SignedTransport transport;
    sync::HubSpotRemote remote;
};

} // namespace satchel::test
