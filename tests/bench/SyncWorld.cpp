// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/SyncWorld.h"

#include "sync/connectors/Connectors.h"
#include "sync/session/SettingsKeys.h"
#include "tests/fakes/dynamics365/DynamicsFake.h"
#include "tests/fakes/espocrm/EspoFake.h"
#include "tests/fakes/freshsales/FreshsalesFake.h"
#include "tests/fakes/hubspot/HubSpotFake.h"
#include "tests/fakes/salesforce/SalesforceFake.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::bench {

namespace {

constexpr qint64 day = 86'400'000;
constexpr int imports = 200; // in which the people came, each with one stamp

class Wire final : public sync::Transport
{
public:
    explicit Wire(KeptAnswers &answers) : m_answers(answers) {}
    Result<sync::HttpResponse> send(const sync::HttpRequest &request) override { return m_answers.answer(request); }

private:
    KeptAnswers &m_answers;
};

fakes::Values personOf(int number, const sync::ObjectMap &contacts)
{
    fakes::Values person;
    const QStringList wanted = {
        u"first_name"_s, u"last_name"_s, u"job_title"_s, u"email"_s, u"phone"_s, u"address_city"_s};
    for (const FieldValue &value : contactValues(number, {})) {
        if (wanted.contains(value.field))
            person.set(contacts.mapOf(value.field)->remotes.front(), textOf(value.value));
    }
    return person;
}

template <typename Fake> std::unique_ptr<fakes::FakeRemote> make()
{
    return std::make_unique<Fake>();
}

sync::Manifest manifestOf(const QString &key)
{
    const auto manifest = sync::loadManifest(key, *Schema::withCustomFields({}));
    BENCH_REQUIRE(manifest);
    return *manifest;
}

const sync::ObjectMap &contactsOf(const sync::Manifest &manifest)
{
    return *std::ranges::find_if(manifest.objects,
        [](const sync::ObjectMap &object) { return object.isPushed() && object.entity == EntityKind::Contact; });
}

} // namespace

const BenchVendor &hubSpot()
{
    static const BenchVendor vendor{fakes::hubSpotAccount(), make<fakes::HubSpotFake>};
    return vendor;
}

const BenchVendor &salesforce()
{
    static const BenchVendor vendor{fakes::salesforceAccount(), make<fakes::SalesforceFake>, 25};
    return vendor;
}

const BenchVendor &dynamics()
{
    static const BenchVendor vendor{fakes::dynamicsAccount(), make<fakes::DynamicsFake>};
    return vendor;
}

const BenchVendor &freshsales()
{
    static const BenchVendor vendor{fakes::freshsalesAccount(), make<fakes::FreshsalesFake>};
    return vendor;
}

const BenchVendor &espoCrm()
{
    static const BenchVendor vendor{fakes::espoAccount(), make<fakes::EspoFake>};
    return vendor;
}

SyncWorld::SyncWorld(const BenchVendor &which, qint64 latency, std::shared_ptr<store::Contention> shared)
    : vendor(which), manifest(manifestOf(which.account.vendor)), contacts(contactsOf(manifest)),
      contention(std::move(shared)), fake(which.makeFake()), answers(*fake, clock, latency)
{
}

Result<sync::HttpResponse> KeptAnswers::answer(const sync::HttpRequest &request)
{
    ++requests;
    m_clock.leap(m_latency);
    if (!keeps)
        return m_fake.answer(request, m_clock.now());
    const QByteArray key = request.method + ' ' + request.url.toEncoded() + ' ' + request.body;
    auto kept = m_kept.find(key);
    if (kept == m_kept.end())
        kept = m_kept.insert(key, m_fake.answer(request, m_clock.now()));
    return *kept;
}

std::unique_ptr<store::Store> SyncWorld::store(const QString &path, quint64 seed)
{
    auto opened = store::Store::open(
        path, clock, seed, {store::StoreOptions::Access::ReadWrite, {5000, contention, store::WriteTurn::GivesWay}});
    BENCH_REQUIRE(opened);
    return std::move(*opened);
}

qint64 SyncWorld::connect(store::Store &store, Scope scope, const QString &name)
{
    store::ConnectionSettings settings;
    const auto isInScope = [&](const sync::ObjectMap &object) {
        return scope == Scope::Everything || object.object == contacts.object
            || (scope == Scope::ContactsAndOwners && object.entity == EntityKind::User);
    };
    for (const sync::ObjectMap &object : manifest.objects) {
        if (!isInScope(object))
            settings.objects[object.object].direction = store::SyncDirection::None;
    }
    settings.unknown.insert(sync::secretsKey, u"bench"_s);
    keychain.set(sync::SecretNames(u"bench"_s).staticToken, vendor.account.token);
    store::Connection connection;
    connection.name = name;
    connection.vendor = vendor.account.vendor;
    connection.baseUrl = vendor.account.address;
    connection.settings = settings.toJson();
    const auto added = store::Connections(store).add(connection);
    BENCH_REQUIRE(added);
    BENCH_REQUIRE(store::Connections(store).setState(added->number, store::ConnectionState::Ready));
    return added->number;
}

sync::SessionDependencies SyncWorld::dependencies()
{
    return {keychain, clock, cancellation, waiting,
        [this](sync::Cancellation &) { return std::make_unique<Wire>(answers); }};
}

std::unique_ptr<sync::Session> SyncWorld::session(store::Store &store, qint64 connection)
{
    auto opened = sync::Session::open(store, connection, dependencies(), 7);
    BENCH_REQUIRE(opened);
    return std::move(*opened);
}

store::RoundRecord SyncWorld::run(
    sync::Session &session, sync::Round::Kind kind, std::function<void(const store::SyncProgress &)> progress)
{
    store::RoundRecord round = session.run(kind, std::move(progress));
    if (round.error)
        qFatal("%s", qUtf8Printable(toText(*round.error)));
    return round;
}

void SyncWorld::people(int count, int first)
{
    const Instant now = clock.now();
    for (int import = 0; import < imports; ++import) {
        std::vector<fakes::Values> people;
        for (int number = int(qint64(count) * import / imports); number < qint64(count) * (import + 1) / imports;
             ++number)
            people.push_back(personOf(first + number, contacts));
        const ManualClock then(Instant{now.ms - day - (imports - import) * 18 * day});
        fakes::RemoteUser(*fake, then).importRecords(contacts.object, people);
    }
    fake->data().settle(now);
}

} // namespace satchel::bench
