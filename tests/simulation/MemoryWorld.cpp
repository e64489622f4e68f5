// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/MemoryRemote.h"
#include "tests/simulation/RemoteWorld.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::simulation {

namespace {

FieldMap text(const char16_t *local, const char16_t *remote, bool isRequired = false)
{
    FieldMap map;
    map.locals = {QString::fromUtf16(local)};
    map.remotes = {QString::fromUtf16(remote)};
    map.as = u"text"_s;
    map.isRequired = isRequired;
    return map;
}

std::vector<ObjectMap> maps()
{
    ObjectMap companies;
    companies.object = u"companies"_s;
    companies.entity = EntityKind::Company;
    companies.fields = {text(u"name", u"name", true), text(u"phone", u"phone"), text(u"address_city", u"city")};
    companies.matchBy = {{u"name"_s}};
    companies.batchSize = 5;
    companies.takesAlong = {u"contacts"_s};
    ObjectMap contacts;
    contacts.object = u"contacts"_s;
    contacts.entity = EntityKind::Contact;
    contacts.fields = {text(u"last_name", u"lastname", true), text(u"phone", u"phone"), text(u"address_city", u"city"),
        text(u"job_title", u"jobtitle")};
    FieldMap company;
    company.locals = {u"company"_s};
    company.remotes = {u"@companies"_s};
    company.as = u"reference"_s;
    company.target = u"companies"_s;
    contacts.fields.push_back(company);
    contacts.matchBy = {{u"last_name"_s}};
    contacts.batchSize = 5;
    return {companies, contacts};
}

class MemoryWorld final : public RemoteWorld
{
public:
    MemoryWorld(quint64 seed, ManualClock &clock)
        : m_random(seed ^ 0x5a7c), m_server(clock, draw(m_random, seed)), m_objects(maps())
    {
        m_rate = std::uniform_int_distribution<int>(0, 2)(m_random) == 0 ? 0.0 : 0.12;
        m_isQuiet = m_rate == 0.0;
        if (flip(0.3))
            m_server.skew = std::uniform_int_distribution<qint64>(-86'400'000, 86'400'000)(m_random);
    }

    const std::vector<ObjectMap> &objects() const override { return m_objects; }
    std::unique_ptr<Remote> connect(const Clock &client) override
    {
        return std::make_unique<MemoryRemote>(m_server, client, [this](bool isWrite) { return mishap(isWrite); });
    }
    QString create(const QString &object, const QJsonObject &fields) override
    {
        return m_server.create(object, fields);
    }
    bool edit(const QString &object, const QString &id, const QJsonObject &fields) override
    {
        return m_server.edit(object, id, fields);
    }
    bool remove(const QString &object, const QString &id) override { return m_server.remove(object, id); }
    bool restore(const QString &object, const QString &id) override { return m_server.restore(object, id); }
    std::vector<RemoteRecord> live(const QString &object) override
    {
        const auto map = std::ranges::find(m_objects, object, &ObjectMap::object);
        return m_server.live(*map);
    }
    QStringList deleted(const QString &object) override
    {
        QStringList ids;
        for (const auto &[id, record] : m_server.records(object)) {
            if (record.isDeleted)
                ids.append(id);
        }
        return ids;
    }
    void failNth(int n, bool isCarriedOut) override
    {
        m_failAt = n;
        m_failure = isCarriedOut ? Mishap::LostReply : Mishap::LostRequest;
    }
    bool hasFailed() const override { return m_failAt <= 0; }
    void lockKeychain(bool isLocked) override { m_isKeychainLocked = isLocked; }
    bool switchAccount() override
    {
        m_server.account = m_server.account == u"acme" ? u"other"_s : u"acme"_s;
        return true;
    }
    void calm() override
    {
        m_rate = 0;
        m_isCalm = true;
    }
    void setBetweenRequests(BetweenRequests between) override { m_between = std::move(between); }
    bool tellsWhatChanged() const override { return m_isQuiet; }

private:
    static ServerTraits draw(Random &random, quint64 seed)
    {
        ServerTraits traits;
        traits.checksVersions = random() % 2 == 0;
        // With neither, two Satchels that make the same deleted record again at once leave a twin nobody can tell
        // apart.
        traits.takesKeys = random() % 2 == 0;
        traits.refusesSameName = !traits.takesKeys;
        traits.indexLag = random() % 2 == 0 ? 0 : 90'000;
        traits.defaults = {{u"contacts"_s, {{u"jobtitle"_s, u"Newcomer"_s}}}};
        traits.deletesAlong = seed % 3 == 0;
        return traits;
    }
    bool flip(double chance) { return std::uniform_real_distribution<>(0, 1)(m_random) < chance; }

    Mishap mishap(bool isWrite)
    {
        if (m_between)
            m_between();
        if (m_isKeychainLocked)
            return Mishap::KeychainLocked;
        if (m_failAt > 0 && --m_failAt == 0)
            return m_failure;
        if (!m_isCalm && flip(m_rate / 8))
            m_server.skew += std::uniform_int_distribution<qint64>(-7'200'000, 7'200'000)(m_random);
        if (!flip(m_rate))
            return Mishap::None;
        constexpr Mishap all[] = {Mishap::LostRequest, Mishap::LostReply, Mishap::RecordUnknown, Mishap::RecordLater,
            Mishap::CutPage, Mishap::Unauthorized};
        constexpr Mishap ofReading[] = {Mishap::LostRequest, Mishap::CutPage, Mishap::RowLeftOut};
        return isWrite ? all[m_random() % 6] : ofReading[m_random() % 3];
    }

    Random m_random;
    MemoryServer m_server;
    std::vector<ObjectMap> m_objects;
    BetweenRequests m_between;
    double m_rate = 0;
    int m_failAt = 0;
    Mishap m_failure = Mishap::None;
    bool m_isQuiet = false; // from the beginning
    bool m_isCalm = false;
    bool m_isKeychainLocked = false;
};

} // namespace

std::unique_ptr<RemoteWorld> makeMemoryWorld(quint64 seed, ManualClock &clock)
{
    return std::make_unique<MemoryWorld>(seed, clock);
}

} // namespace satchel::simulation
