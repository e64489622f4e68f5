// SPDX-License-Identifier: GPL-3.0-or-later
// The connector and the fake of Dynamics 365 in one process, in virtual time: what a test of the dialect starts
// from.
#pragma once

#include "sync/connectors/dynamics365/DynamicsRemote.h"
#include "sync/connectors/Manifest.h"
#include "tests/fakes/dynamics365/DynamicsFake.h"
#include "tests/fakes/FaultyTransport.h"
#include "tests/support/SignedTransport.h"

namespace satchel::test {

class FakeDynamics
{
public:
    explicit FakeDynamics(fakes::DynamicsOptions options = {})
        : schema(Schema::withCustomFields({})), manifest(*sync::loadManifest(QStringLiteral("dynamics365"), *schema)),
          fake(options), faults(fake), wire(faults, clock), transport(wire, clock, options.staticTokens.first()),
          remote(transport, clock, manifest, QUrl(manifest.baseUrl))
    {
    }

    const sync::ObjectMap &object(const QString &name) const { return *manifest.object(name); }

    ManualClock clock{*Instant::fromIso(u"2026-11-20T12:00:00Z")};
    std::shared_ptr<const Schema> schema;
    sync::Manifest manifest;
    fakes::DynamicsFake fake;
    fakes::FaultInjector faults;
    fakes::FaultyTransport wire;
    SignedTransport transport;
    sync::DynamicsRemote remote;
};

} // namespace satchel::test
