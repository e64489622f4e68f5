// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/WiredWorld.h"

#include "sync/engine/RateGovernor.h"
#include "sync/engine/RetryingTransport.h"
#include "sync/transport/AuthorizedTransport.h"
#include "sync/transport/TokenSource.h"
#include "tests/fakes/FaultyTransport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::simulation {

namespace {

using namespace satchel::fakes;

class WorldSleeper final : public Sleeper
{
public:
    explicit WorldSleeper(ManualClock &clock) : m_clock(clock) {}
    bool wait(qint64 milliseconds) override
    {
        m_clock.advance(milliseconds);
        return true;
    }

private:
    ManualClock &m_clock;
};

class MemoryRateState final : public RateLimitState
{
public:
    explicit MemoryRateState(QJsonObject &state) : m_state(state) {}
    Result<QJsonObject> load() override { return m_state; }
    Result<void> save(const QJsonObject &state) override
    {
        m_state = state;
        return {};
    }

private:
    QJsonObject &m_state;
};

const QString connectionName = u"1"_s;

/// A static token that is read for every request, so that a keychain can go at any time.
class WorldToken final : public AccessTokens
{
public:
    explicit WorldToken(Keychain &keychain) : m_keychain(keychain) {}
    Result<QByteArray> current() override
    {
        const auto stored = m_keychain.read(SecretNames(connectionName).staticToken);
        return stored ? Result<QByteArray>(stored->value_or(QString()).toLatin1()) : fail(stored.error());
    }
    Result<QByteArray> renewed(const QByteArray &) override
    {
        return fail(Error::Kind::Unauthorized, u"the token is refused"_s);
    }

private:
    Keychain &m_keychain;
};

/// All of a device's way to the remote, and what speaks the vendor's dialect at its end.
class WiredRemote final : public Remote
{
public:
    WiredRemote(FaultInjector &faults, ManualClock &clock, const Clock &client, const Vendor &vendor,
        const WiredVendor &wired, QJsonObject &rateState, Keychain &keychain, const QString &lockFile, quint64 seed)
        : m_sleeper(clock), m_rateState(rateState), m_random(seed), m_wire(faults, clock),
          m_governor(m_wire, vendor.manifest.limits, m_rateState, clock, m_sleeper),
          m_tokens(tokensOf(vendor, wired, keychain, client, lockFile)),
          m_authorized(m_governor, *m_tokens, QUrl(wired.account.address),
              vendor.manifest.signIn.placementOf(!lockFile.isEmpty())),
          m_retrying(m_authorized, {}, clock, m_random, m_sleeper),
          m_remote(vendor.connect(m_retrying, client, QUrl(wired.account.address)))
    {
    }

    Result<QString> account() override { return m_remote->account(); }
    Result<QJsonObject> accountDefaults() override { return m_remote->accountDefaults(); }
    Result<std::vector<RemoteField>> schema(const ObjectMap &object) override { return m_remote->schema(object); }
    Result<QStringList> applyCapabilities(ObjectMap &object) override { return m_remote->applyCapabilities(object); }
    Result<QStringList> readAhead(std::span<const PullPoint> points, bool asksAccount) override
    {
        return m_remote->readAhead(points, asksAccount);
    }
    void beginReading(qint64 deletionsAfter) override { m_remote->beginReading(deletionsAfter); }
    Result<PullPage> pull(const ObjectMap &object, const QJsonObject &cursor) override
    {
        return m_remote->pull(object, cursor);
    }
    Result<std::vector<RemoteRecord>> read(const ObjectMap &object, const QStringList &ids) override
    {
        return m_remote->read(object, ids);
    }
    Result<std::vector<RemoteRecord>> readDeleted(const ObjectMap &object, const QStringList &ids) override
    {
        return m_remote->readDeleted(object, ids);
    }
    Result<std::vector<WriteOutcome>> write(const ObjectMap &object, std::span<const RemoteWrite> writes) override
    {
        return m_remote->write(object, writes);
    }
    void setReadPosition(const ObjectMap &object, const QJsonObject &cursor) override
    {
        m_remote->setReadPosition(object, cursor);
    }
    Result<std::vector<InDoubtResult>> find(
        const ObjectMap &object, std::span<const InDoubtCreate> lost, const IsAlreadyLinked &isAlreadyLinked) override
    {
        return m_remote->find(object, lost, isAlreadyLinked);
    }
    bool tellsDeletions(const ObjectMap &object) const override { return m_remote->tellsDeletions(object); }
    bool lacksConditionalWrites() const override { return m_remote->lacksConditionalWrites(); }
    Result<bool> createsOverwrite(const ObjectMap &object) override { return m_remote->createsOverwrite(object); }
    bool lacksConditionalDeletes() const override { return m_remote->lacksConditionalDeletes(); }
    Result<std::vector<FieldRevision>> history(
        const ObjectMap &object, const QStringList &ids, const QStringList &fields) override
    {
        return m_remote->history(object, ids, fields);
    }

private:
    std::unique_ptr<AccessTokens> tokensOf(const Vendor &vendor, const WiredVendor &wired, Keychain &keychain,
        const Clock &client, const QString &lockFile)
    {
        if (lockFile.isEmpty())
            return std::make_unique<WorldToken>(keychain);
        return std::make_unique<TokenSource>(vendor.signIn(QUrl(wired.account.address)),
            TokenSourceSettings{connectionName, wired.clientId, lockFile}, keychain, m_wire, client, m_sleeper);
    }

    WorldSleeper m_sleeper;
    MemoryRateState m_rateState;
    Random m_random;
    FaultyTransport m_wire;
    RateGovernor m_governor;
    std::unique_ptr<AccessTokens> m_tokens;
    AuthorizedTransport m_authorized;
    RetryingTransport m_retrying;
    std::unique_ptr<Remote> m_remote;
};

/// A few faults for each world, each with its own rate. Another account, deletions in masses and a restored backup stop
/// and ask: they come as events or have tests of their own. A busy colleague is the world's own.
FaultRates ratesFor(Random &random, const std::vector<Fault> &left)
{
    FaultRates rates;
    std::uniform_real_distribution<> chance(0, 1);
    if (chance(random) < 0.25)
        return rates;
    for (const Fault fault : allFaults()) {
        const bool isLeft = std::ranges::find(left, fault) != left.end();
        if (!isLeft && chance(random) < 0.2)
            rates[fault] = isLasting(fault) ? 1.0 : 0.08 * chance(random);
    }
    return rates;
}

Vendor vendorOf(const QString &key, const Schema &schema)
{
    auto loaded = Vendor::load(key, schema);
    if (!loaded)
        qFatal("%s", qUtf8Printable(toText(loaded.error())));
    return *loaded;
}

} // namespace

WiredWorld::WiredWorld(quint64 seed, ManualClock &clock, std::unique_ptr<FakeRemote> fake, WiredVendor vendor)
    : m_random(seed ^ 0x4b5), m_clock(clock), m_vendor(std::move(vendor)), m_schema(Schema::withCustomFields({})),
      m_loaded(vendorOf(m_vendor.account.vendor, *m_schema)), m_fake(std::move(fake)), m_user(*m_fake, clock),
      m_seed(seed)
{
    for (const QString &type : m_vendor.mark.isEmpty() ? QStringList() : m_vendor.objects) {
        Property mark;
        mark.name = m_vendor.mark;
        mark.label = u"Satchel"_s;
        mark.isUnique = mark.isCustom = true;
        m_user.addProperty(type, mark);
    }
    const FaultRates rates = ratesFor(m_random, m_vendor.left);
    for (const auto &[fault, rate] : rates)
        m_troubles += u" %1=%2"_s.arg(faultName(fault)).arg(rate);
    if (rates.contains(Fault::RotatingTokens))
        m_locks.emplace();
    m_faults = std::make_unique<FaultInjector>(*m_fake, rates, seed);
    const QStringList all = m_vendor.onlyRead + m_vendor.objects;
    for (const QString &name : all) {
        ObjectMap object = *m_loaded.manifest.object(name);
        // There are no others to point at
        std::erase_if(object.fields,
            [&](const FieldMap &field) { return !field.target.isEmpty() && !all.contains(field.target); });
        if (m_vendor.simplify)
            m_vendor.simplify(object);
        m_objects.push_back(std::move(object));
    }
}

std::unique_ptr<Remote> WiredWorld::connect(const Clock &client)
{
    const bool isNew = !m_keychains.contains(&client);
    test::MemoryKeychain &keychain = m_keychains[&client];
    if (isNew) {
        const SecretNames names(connectionName);
        keychain.set(names.staticToken, m_vendor.account.token);
        keychain.set(names.clientSecret, m_vendor.clientSecret);
        signIn(client);
    }
    const QString lockFile = m_locks ? m_locks->filePath(QString::number(m_keychains.size())) : QString();
    return std::make_unique<WiredRemote>(*m_faults, m_clock, client, m_loaded, m_vendor, m_rateState, keychain,
        lockFile, m_seed + static_cast<quint64>(++m_connections));
}

void WiredWorld::signIn(const Clock &client)
{
    if (m_locks)
        m_keychains[&client].set(SecretNames(connectionName).refreshToken, m_vendor.grant(*m_fake, m_clock.now()));
}

void WiredWorld::lockKeychain(bool isLocked)
{
    for (auto &[client, keychain] : m_keychains)
        isLocked ? keychain.failAfter(0) : keychain.recover();
}

MakeRemoteWorld findRemoteWorld(QStringView name)
{
    constexpr std::pair<QLatin1StringView, MakeRemoteWorld> worlds[] = {{"hubspot"_L1, &makeHubSpotWorld},
        {"hubspot-unmarked"_L1, &makeUnmarkedHubSpotWorld}, {"salesforce"_L1, &makeSalesforceWorld},
        {"dynamics365"_L1, &makeDynamicsWorld}, {"espocrm"_L1, &makeEspoWorld}, {"odoo"_L1, &makeOdooWorld},
        {"pipedrive"_L1, &makePipedriveWorld}, {"freshsales"_L1, &makeFreshsalesWorld}, {"copper"_L1, &makeCopperWorld},
        {"zoho"_L1, &makeZohoWorld}, {"monday"_L1, &makeMondayWorld}, {"monday-lagging"_L1, &makeLaggingMondayWorld},
        {"memory"_L1, &makeMemoryWorld}};
    for (const auto &[known, make] : worlds) {
        if (name == known)
            return make;
    }
    return nullptr;
}

QString WiredWorld::create(const QString &object, const QJsonObject &fields)
{
    Values values;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        values.set(field.key(), field.value().toString());
    return m_user.create(object, values);
}

bool WiredWorld::edit(const QString &object, const QString &id, const QJsonObject &fields)
{
    RemoteUser::Edits edits;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        edits.emplace_back(field.key(), field.value().toString());
    return m_user.edit(object, id, edits);
}

/// At once, however late commits are: the colleague looks whether it has a twin now.
bool WiredWorld::restore(const QString &object, const QString &id)
{
    const qint64 lag = std::exchange(m_fake->conditions().commitLag, 0);
    const bool isRestored = m_user.restore(object, id);
    m_fake->conditions().commitLag = lag;
    return isRestored;
}

std::vector<RemoteRecord> WiredWorld::live(const QString &object)
{
    const auto map = std::ranges::find(m_objects, object, &ObjectMap::object);
    std::vector<RemoteRecord> live;
    if (!map->isPushed())
        return live;
    for (const RemoteUser::Record &record : m_user.records(object)) {
        RemoteRecord one{record.id, {}, record.updatedAt, false, {}, {}};
        for (const FieldMap &field : map->fields) {
            for (const QString &name : field.remotes)
                one.fields[name] = told(object, record, field, name);
        }
        live.push_back(one);
    }
    return live;
}

QStringList WiredWorld::deleted(const QString &object)
{
    QStringList ids;
    for (const RemoteUser::Record &record : m_user.records(object, true)) {
        if (record.isArchived)
            ids.append(record.id);
    }
    return ids;
}

void WiredWorld::failNth(int n, bool isCarriedOut)
{
    m_faults->failNth(n, isCarriedOut ? Fault::LostReply : Fault::LostRequest);
}

void WiredWorld::garbleNth(int n)
{
    m_faults->failNth(n, Fault::HtmlPage);
}

bool WiredWorld::switchAccount()
{
    m_user.switchAccount();
    return true;
}

QStringList WiredWorld::violations() const
{
    QStringList told;
    for (const LimitViolation &violation : m_fake->violations())
        told.append(u"the limit %1 was exceeded"_s.arg(violation.policy));
    return told;
}

void WiredWorld::setBetweenRequests(BetweenRequests between)
{
    m_faults->setBefore([this, between](const HttpRequest &request, int) {
        if (mayComeBefore(request))
            between();
    });
}

} // namespace satchel::simulation
