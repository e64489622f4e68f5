// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Doctor.h"
#include "sync/connectors/Manifest.h"
#include "tests/fuzz/Mutator.h"
#include "tests/fuzz/Targets.h"
#include "tests/support/Paths.h"
#include "tests/sync/VendorWorld.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace satchel::fuzz {

namespace {

using sync::HttpRequest;
using sync::HttpResponse;

/// Answers of a vendor, one in three of them damaged. The changes are made by the input, so that a run can be repeated.
class DamagingTransport final : public sync::Transport
{
public:
    DamagingTransport(sync::Transport &wire, const QByteArray &input) : m_wire(wire), m_random(qHash(input)) {}

    Result<HttpResponse> send(const HttpRequest &request) override
    {
        auto response = m_wire.send(request);
        if (response && !response->body.isEmpty() && m_random() % 3 == 0)
            response->body = Mutator({response->body},
                {"null", "[]", "{}", "\"\"", "-1", "\"id\":", "true", "1e400", "\\ud800", "{\"errors\":[{}]}", "\xff"})
                                 .input(1 + m_random() % 1'000'000);
        return response;
    }

private:
    sync::Transport &m_wire;
    Random m_random;
};

/// A first sync and one after it, with answers that were damaged on the way. Whatever comes of it, the store is sound.
template <typename World> QString syncWithDamage(const QByteArray &input, const QString &object, const QString &name)
{
    World world;
    world.user.create(object, {{name, u"Acme"_s}});
    world.store.create(EntityKind::Company, {{u"name"_s, u"Ours"_s}});
    sync::SessionDependencies dependencies{world.keychain, world.store.clock, world.cancellation, world.waiting,
        [&](sync::Cancellation &) { return std::make_unique<DamagingTransport>(world.watched, input); }};
    for (int round = 0; round < 2; ++round) {
        auto session = sync::Session::open(*world.store, world.number, dependencies, 7);
        if (!session)
            continue;
        world.store.clock.advance(10 * 60'000);
        std::ignore = (*session)->run(sync::Round::Kind::Full);
    }
    for (const store::Finding &finding :
        {store::Doctor(*world.store).examineFile(), store::Doctor(*world.store).examineLog()}) {
        if (!finding.isSound)
            return finding.check + u": "_s + finding.detail;
    }
    return {};
}

/// `object` and `name`: the kind of record that is there, and its field that is required.
template <typename World> Target answers(const QString &vendor, const QString &object, const QString &name)
{
    return {vendor + u" answers"_s, {"1"}, {},
        [object, name](const QByteArray &input) { return syncWithDamage<World>(input, object, name); }};
}

Target manifest()
{
    QByteArrayList seeds;
    for (const QString &vendor : {u"pipedrive"_s, u"monday"_s, u"zoho"_s}) {
        QFile file(satchel::test::projectPath(u"sync/connectors/%1/manifest.json"_s).arg(vendor));
        if (file.open(QIODevice::ReadOnly))
            seeds.append(file.readAll());
    }
    static const auto schema = Schema::withCustomFields({});
    return {u"description"_s, seeds,
        {"\"", "{", "}", "[", "]", ":", ",", "null", "true", "\"as\": \"money\"", "\"graphql\"", "{id}", "{{",
            "\"by\": \"cursor\"", "-1", "\"wire\": {}", "(?:(a+)+)$", "\\"},
        [](const QByteArray &input) {
            std::ignore = sync::readManifest(input, u"input.json"_s, *schema);
            for (const sync::ManifestProblem &problem : sync::checkDescription(input, *schema, {})) {
                if (problem.line < 1 || problem.line > input.count('\n') + 1 || problem.message.isEmpty())
                    return u"a mistake without its place"_s;
            }
            return QString();
        }};
}

} // namespace

std::vector<Target> remoteTargets()
{
    return {manifest(), answers<sync::HubSpot>(u"hubspot"_s, u"companies"_s, u"name"_s),
        answers<sync::Salesforce>(u"salesforce"_s, u"Contact"_s, u"LastName"_s),
        answers<sync::Dynamics>(u"dynamics365"_s, u"contacts"_s, u"lastname"_s),
        answers<sync::Espo>(u"espocrm"_s, u"Contact"_s, u"lastName"_s),
        answers<sync::Pipedrive>(u"pipedrive"_s, u"persons"_s, u"name"_s),
        answers<sync::Zoho>(u"zoho"_s, u"Deals"_s, u"Deal_Name"_s),
        answers<sync::Monday>(u"monday"_s, u"companies"_s, u"name"_s),
        answers<sync::Odoo>(u"odoo"_s, u"contacts"_s, u"name"_s),
        answers<sync::Copper>(u"copper"_s, u"people"_s, u"name"_s),
        answers<sync::Freshsales>(u"freshsales"_s, u"sales_accounts"_s, u"name"_s)};
}

} // namespace satchel::fuzz
