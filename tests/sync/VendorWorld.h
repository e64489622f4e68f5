// SPDX-License-Identifier: GPL-3.0-or-later
// A store, a connection with a vendor's whole manifest and the vendor's fake, in virtual time: whole rounds between
// them.
#pragma once

#include "store/sync/SyncState.h"
#include "tests/fakes/Accounts.h"
#include "tests/fakes/copper/CopperFake.h"
#include "tests/fakes/dynamics365/DynamicsFake.h"
#include "tests/fakes/espocrm/EspoFake.h"
#include "tests/fakes/FaultyTransport.h"
#include "tests/fakes/freshsales/FreshsalesFake.h"
#include "tests/fakes/hubspot/HubSpotFake.h"
#include "tests/fakes/monday/MondayFake.h"
#include "tests/fakes/odoo/OdooFake.h"
#include "tests/fakes/pipedrive/PipedriveFake.h"
#include "tests/fakes/RemoteUser.h"
#include "tests/fakes/salesforce/SalesforceFake.h"
#include "tests/fakes/zoho/ZohoFake.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/SignedIn.h"
#include "tests/support/TestStore.h"
#include "tests/sync/VirtualTime.h"

namespace satchel::sync {

/// Records when it was asked to wait, and whether anybody did not.
class Watched final : public Transport
{
public:
    Watched(Transport &wire, const Clock &clock) : m_wire(wire), m_clock(clock) {}

    Result<HttpResponse> send(const HttpRequest &request) override
    {
        tooEarly += m_clock.now() < m_until ? 1 : 0;
        auto response = m_wire.send(request);
        unmodified += response && response->status == 304 ? 1 : 0;
        if (response && response->status == 429) {
            ++refusals;
            m_until = Instant{m_clock.now().ms + 1000 * response->header("Retry-After").toLongLong()};
        }
        return response;
    }

    int refusals = 0;
    int tooEarly = 0;
    int unmodified = 0;

private:
    Transport &m_wire;
    const Clock &m_clock;
    Instant m_until;
};

class Lent final : public Transport
{
public:
    explicit Lent(Transport &lent) : m_lent(lent) {}
    Result<HttpResponse> send(const HttpRequest &request) override { return m_lent.send(request); }

private:
    Transport &m_lent;
};

template <typename Fake, typename Options> struct VendorWorld
{
    VendorWorld(const fakes::Account &account, const Options &options) : fake(options)
    {
        QString refresh;
        if constexpr (requires { fake.grantToken(); })
            refresh = fake.grantToken();
        const auto made = test::connectTo(*store, account, refresh, dependencies(), 5);
        if (!made)
            qFatal("%s", qUtf8Printable(toText(made.error())));
        number = made->number;
    }

    SessionDependencies dependencies()
    {
        return {keychain, store.clock, cancellation, waiting,
            [this](Cancellation &) { return std::make_unique<Lent>(watched); }};
    }
    store::RoundRecord round()
    {
        if (!session)
            session = std::move(*Session::open(*store, number, dependencies(), 7));
        store.clock.advance(10 * 60'000);
        return session->run(Round::Kind::Full);
    }
    /// Until a round brings nothing new any more; false when that never comes.
    bool settle(int rounds = 6)
    {
        for (int i = 0; i < rounds; ++i) {
            const auto done = round();
            if (!done.error && done.pulled == 0 && done.pushed == 0)
                return true;
        }
        return false;
    }
    RecordId here(const QString &object, const QString &id)
    {
        const auto link = store::SyncState(*store, number).links.to(object, id);
        return link && *link ? (*link)->record : RecordId();
    }
    QString there(RecordId record)
    {
        const auto link = store::SyncState(*store, number).links.of(record);
        return link && *link ? (*link)->remoteId : QString();
    }
    std::vector<store::OutboxEntry> parked() { return *store::SyncState(*store, number).outbox.parked(10); }
    qint64 count(EntityKind entity) { return *store->count({entity, {}, {}, {}, {}, -1, false}); }

    test::TestStore store;
    Fake fake;
    fakes::FaultInjector faults{fake};
    fakes::FaultyTransport wire{faults, store.clock};
    Watched watched{wire, store.clock};
    fakes::RemoteUser user{fake, store.clock};
    test::MemoryKeychain keychain;
    Cancellation cancellation;
    test::VirtualSleeper waiting{store.clock};
    std::unique_ptr<Session> session;
    qint64 number = 0;
};

struct Salesforce : VendorWorld<fakes::SalesforceFake, fakes::SalesforceOptions>
{
    explicit Salesforce(const fakes::SalesforceOptions &options = {}) : VendorWorld(fakes::salesforceAccount(), options)
    {
    }
};

struct Dynamics : VendorWorld<fakes::DynamicsFake, fakes::DynamicsOptions>
{
    explicit Dynamics(const fakes::DynamicsOptions &options = {}) : VendorWorld(fakes::dynamicsAccount(), options) {}
};

struct HubSpot : VendorWorld<fakes::HubSpotFake, fakes::HubSpotOptions>
{
    explicit HubSpot(const fakes::HubSpotOptions &options = {}) : VendorWorld(fakes::hubSpotAccount(), options) {}
};

struct Espo : VendorWorld<fakes::EspoFake, fakes::EspoOptions>
{
    explicit Espo(const fakes::EspoOptions &options = {}) : VendorWorld(fakes::espoAccount(), options) {}
};

struct Odoo : VendorWorld<fakes::OdooFake, fakes::OdooOptions>
{
    explicit Odoo(const fakes::OdooOptions &options = {}) : VendorWorld(fakes::odooAccount(), options) {}
};

struct Pipedrive : VendorWorld<fakes::PipedriveFake, fakes::PipedriveOptions>
{
    explicit Pipedrive(const fakes::PipedriveOptions &options = {}) : VendorWorld(fakes::pipedriveAccount(), options) {}
};

struct Freshsales : VendorWorld<fakes::FreshsalesFake, fakes::FreshsalesOptions>
{
    explicit Freshsales(const fakes::FreshsalesOptions &options = {}) : VendorWorld(fakes::freshsalesAccount(), options)
    {
    }
};

struct Zoho : VendorWorld<fakes::ZohoFake, fakes::ZohoOptions>
{
    explicit Zoho(const fakes::ZohoOptions &options = {}) : VendorWorld(fakes::zohoAccount(), options) {}
};

struct Copper : VendorWorld<fakes::CopperFake, fakes::CopperOptions>
{
    explicit Copper(const fakes::CopperOptions &options = {}) : VendorWorld(fakes::copperAccount(), options) {}
};

struct Monday : VendorWorld<fakes::MondayFake, fakes::MondayOptions>
{
    explicit Monday(const fakes::MondayOptions &options = {}) : VendorWorld(fakes::mondayAccount(), options) {}
};

} // namespace satchel::sync
