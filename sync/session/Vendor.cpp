// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/session/Vendor.h"

#include "domain/Policies.h"
#include "domain/Reason.h"
#include "store/sync/SyncDirections.h"
#include "sync/connectors/ManifestText.h"
#include "sync/session/SettingsKeys.h"

#include <algorithm>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

/// Fields that share a remote one stay together.
bool isPairedAnew(const FieldMap &map, const store::ObjectSettings &chosen)
{
    return map.locals.size() == 1 && chosen.fields.contains(map.locals.first());
}

/// An error that a vendor calls "too many" and that passes soon is waited for (RateGovernor) and asked again; nothing
/// was carried out.
RetryPolicy retryOf(const RateLimits &limits)
{
    constexpr qint64 soon = 60'000;
    RetryPolicy policy;
    for (const LimitAnswer &answer : limits.answers) {
        if (!answer.bodyContains.isEmpty() && !answer.lastsUntilReset && answer.pause <= soon)
            policy.rules.insert(policy.rules.begin(), {answer.status, answer.status, answer.bodyContains, false});
    }
    return policy;
}

} // namespace

Result<Vendor> Vendor::load(const QString &key, const Schema &schema)
{
    const Connector *connector = findConnector(key);
    if (!connector)
        return fail(Error::Kind::NotFound,
            Reason::tr("there is no connector with this name; available: %1").arg(vendors().join(u", "_s)), key);
    auto manifest = TRY(loadManifest(key, schema));
    RetryPolicy retry = retryOf(manifest.limits);
    return Vendor{connector, std::move(manifest), std::move(retry)};
}

Result<Vendor> Vendor::describe(const QByteArray &json, const QString &file, const Schema &schema)
{
    const auto problems = checkDescription(json, schema, vendors());
    if (!problems.empty())
        return fail(Error::Kind::Invalid, problems.front().message,
            u"%1: line %2: %3"_s.arg(file).arg(problems.front().line).arg(problems.front().key));
    auto manifest = TRY(readManifest(json, file, schema));
    RetryPolicy retry = retryOf(manifest.limits);
    return Vendor{&describedConnector(), std::move(manifest), std::move(retry)};
}

Result<Vendor> Vendor::load(const store::Connection &connection, const Schema &schema)
{
    const QString description = connection.settings.value(descriptionKey).toString();
    return description.isEmpty() ? load(connection.vendor, schema)
                                 : describe(description.toUtf8(), connection.vendor, schema);
}

QString systemOf(const store::Connection &connection)
{
    return connection.settings.contains(descriptionKey) ? QString(describedSystem) : connection.vendor;
}

OAuthEndpoints Vendor::signIn(const QUrl &baseUrl, const QUrl &server) const
{
    OAuthEndpoints endpoints = manifest.signIn;
    endpoints.scopes.replaceInStrings(
        u"{origin}"_s, baseUrl.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment));
    const bool isHome = std::ranges::any_of(
        endpoints.hosts, [&](const QString &end) { return baseUrl.host().endsWith(end); });
    endpoints.discovery.account = baseUrl;
    const auto known = std::ranges::find(endpoints.servers, baseUrl.host(), &std::pair<QString, QUrl>::first);
    if (known != endpoints.servers.end()) {
        moveSignIn(endpoints, known->second);
    } else if (!isHome && baseUrl.host() != QUrl(manifest.baseUrl).host()) {
        endpoints.discovery.mayNameItself = true;
        moveSignIn(endpoints, baseUrl);
    }
    if (!server.isEmpty() && isSignInServer(endpoints, server))
        moveSignIn(endpoints, server);
    return endpoints;
}

QList<QUrl> Vendor::otherServers(const QUrl &baseUrl) const
{
    QList<QUrl> others;
    for (auto server = manifest.servers.begin(); server != manifest.servers.end(); ++server)
        others.append(manifest.serverOf(server.key(), baseUrl));
    return others;
}

store::VendorInfo Vendor::info() const
{
    store::VendorInfo info;
    info.key = manifest.vendor;
    info.label = manifestText(manifest.label);
    info.baseUrl = manifest.baseUrl;
    const OAuthEndpoints &endpoints = manifest.signIn;
    info.canSignIn = !endpoints.authorize.isEmpty();
    info.needsClientSecret = endpoints.needsSecret;
    QStringList tokenParts = manifest.tokenName.split(u'\n');
    for (QString &part : tokenParts)
        part = manifestText(part);
    info.tokenName = tokenParts.join(u'\n');
    info.tokenDays = static_cast<int>(manifest.tokenDays);
    info.canUseToken = !info.tokenName.isEmpty();
    const OAuthRedirect &redirect = endpoints.redirect;
    info.redirectAddress = redirect.port == 0
        ? u"http://%1%2"_s.arg(redirect.host, redirect.path)
        : u"http://%1:%2%3"_s.arg(redirect.host).arg(redirect.port).arg(redirect.path);
    info.page = manifest.page;
    if (manifest.areScopesByHand) {
        info.scopes = endpoints.scopes + endpoints.optionalScopes;
        info.scopes.removeAll(u"oauth"_s); // says how an app signs in: nothing that a person grants
    }
    QStringList guide;
    for (const GuideStep &step : manifest.guide) {
        guide.append(manifestText(step.text));
        const auto line = static_cast<int>(guide.size());
        if (step.isForToken)
            info.tokenSteps.append(line);
        if (step.isForBrowser)
            info.browserSteps.append(line);
    }
    info.guide = guide.join(u'\n');
    for (const ObjectMap &object : manifest.objects)
        info.objects.push_back({object.object, object.entity, object.localFields(), object.isPushed()});
    for (const VendorChoice &choice : manifest.choices)
        info.choices.push_back({choice.key, choice.isOn});
    return info;
}

std::unique_ptr<Remote> Vendor::connect(
    Transport &transport, const Clock &clock, const QUrl &baseUrl, MetadataCache *metadata) const
{
    return connector->connect({transport, clock, manifest, baseUrl, metadata});
}

namespace {

/// What a person chose among what the account has: {"contacts": {"board": "123"}}.
QJsonObject chosenPlaces(const store::ConnectionSettings &settings)
{
    QJsonObject all;
    for (const auto &[object, chosen] : settings.objects) {
        QJsonObject places;
        for (const auto &[place, id] : chosen.places)
            places.insert(place, id);
        if (!places.isEmpty())
            all.insert(object, places);
    }
    return all;
}

} // namespace

std::vector<ObjectMap> Vendor::objects(const store::ConnectionSettings &settings, const QJsonObject &defaults) const
{
    std::vector<ObjectMap> objects = manifest.objects;
    const QJsonObject places = chosenPlaces(settings);
    for (ObjectMap &object : objects) {
        const store::ObjectSettings chosen = settings.object(object.object);
        if (!places.isEmpty()) // of all objects: one may use what another has
            object.wire.insert(u"chosen"_s, places);
        object.direction = store::narrowed(object.direction, chosen.direction);
        for (auto value = defaults.begin(); value != defaults.end(); ++value)
            object.wire.insert(value.key(), *value);
        QStringList paired;
        for (const auto &[local, remote] : chosen.fields)
            paired.append(remote);
        if (!paired.isEmpty()) // none of them is also found by its name
            object.wire.insert(u"paired"_s, QJsonArray::fromStringList(paired));
        // What a person paired with another field (pairFields).
        std::erase_if(object.fields, [&](const FieldMap &map) { return isPairedAnew(map, chosen); });
        for (FieldMap &map : object.fields) {
            for (const QString &local : std::as_const(map.locals))
                map.direction = store::narrowed(map.direction, chosen.directionOf(local));
            map.values = store::combined(chosen.valuesOf(map.locals.value(0)), map.values);
        }
    }
    return objects;
}

std::vector<store::VendorInfo> knownVendors(const Schema &schema)
{
    std::vector<store::VendorInfo> infos;
    for (const QString &key : vendors()) {
        if (const auto vendor = Vendor::load(key, schema))
            infos.push_back(vendor->info());
    }
    return infos;
}

Result<std::vector<store::VendorInfo>> knownVendors(store::Store &store)
{
    std::vector<store::VendorInfo> infos = knownVendors(store.schema());
    const auto connections = TRY(store::Connections(store).list());
    for (const store::Connection &connection : connections) {
        const bool isKnown = std::ranges::find(infos, connection.vendor, &store::VendorInfo::key) != infos.end();
        const auto vendor = isKnown ? Result<Vendor>(fail(Error::Kind::NotFound, {}))
                                    : Vendor::load(connection, store.schema());
        if (!vendor)
            continue;
        infos.push_back(vendor->info());
        infos.back().isDescribed = true;
    }
    return infos;
}

} // namespace satchel::sync
