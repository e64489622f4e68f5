// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/SyncWorld.h"

#include "sync/session/SettingsKeys.h"

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

fakes::Values personOf(int number)
{
    fakes::Values person;
    const QHash<QString, QString> names = {{u"first_name"_s, u"firstname"_s}, {u"last_name"_s, u"lastname"_s}, {u"job_title"_s, u"jobtitle"_s},
        {u"email"_s, u"email"_s}, {u"phone"_s, u"phone"_s}, {u"address_city"_s, u"city"_s}};
    for (const FieldValue &value : contactValues(number, {})) {
        if (names.contains(value.field))
            person.set(names[value.field], textOf(value.value));
    }
    person.set(u"lifecyclestage"_s, number % 3 == 0 ? u"customer"_s : u"lead"_s);
    return person;
}

} // namespace

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

std::unique_ptr<store::Store> SyncWorld::store(const QString &path)
{
    auto opened = store::Store::open(path, clock, 7);
    BENCH_REQUIRE(opened);
    return std::move(*opened);
}

void SyncWorld::connect(store::Store &store, bool isContactsOnly)
{
    const auto vendor = sync::Vendor::load(u"hubspot"_s, store.schema());
    BENCH_REQUIRE(vendor);
    store::ConnectionSettings settings;
    for (const sync::ObjectMap &object : vendor->manifest.objects) {
        if (isContactsOnly && object.object != "contacts"_L1)
            settings.objects[object.object].direction = store::SyncDirection::None;
    }
    settings.unknown.insert(sync::secretsKey, u"bench"_s);
    keychain.set(sync::SecretNames(u"bench"_s).staticToken, fake.options().staticTokens.first());
    store::Connection connection;
    connection.name = u"Hub"_s;
    connection.vendor = u"hubspot"_s;
    connection.baseUrl = vendor->manifest.baseUrl;
    connection.settings = settings.toJson();
    const auto added = store::Connections(store).add(connection);
    BENCH_REQUIRE(added);
    BENCH_REQUIRE(store::Connections(store).setState(added->number, store::ConnectionState::Ready));
}

std::unique_ptr<sync::Session> SyncWorld::session(store::Store &store)
{
    const sync::Surroundings surroundings{keychain, clock, cancellation, waiting, [this](sync::Cancellation &) { return std::make_unique<Wire>(answers); }};
    auto opened = sync::Session::open(store, 1, surroundings, 7);
    BENCH_REQUIRE(opened);
    return std::move(*opened);
}

store::RoundRecord SyncWorld::run(sync::Session &session, sync::Round::Kind kind, std::function<void(const store::SyncProgress &)> progress)
{
    store::RoundRecord round = session.run(kind, std::move(progress));
    if (round.error)
        qFatal("%s", qUtf8Printable(toText(*round.error)));
    return round;
}

void SyncWorld::people(int count)
{
    const Instant now = clock.now();
    for (int import = 0; import < imports; ++import) {
        std::vector<fakes::Values> people;
        for (int number = int(qint64(count) * import / imports); number < qint64(count) * (import + 1) / imports; ++number)
            people.push_back(personOf(number));
        const ManualClock then(Instant{now.ms - day - (imports - import) * 18 * day});
        fakes::RemoteUser(fake, then).importRecords(u"contacts"_s, people);
    }
    fake.data().settle(now);
}

} // namespace satchel::bench
