// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/ManifestSections.h"

#include "sync/connectors/rest/RestTemplate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

QByteArray bytesOf(const ManifestReader &reader, QLatin1StringView key)
{
    return reader.at(key).value().toString().toLatin1();
}

/// Nothing when it is not given. Only https: secrets are sent there.
Result<QUrl> readAddress(const ManifestReader &reader)
{
    if (!reader.isGiven())
        return QUrl();
    const QUrl url(reader.value().toString(), QUrl::StrictMode);
    return url.isValid() && url.scheme() == "https"_L1 ? Result<QUrl>(url)
                                                       : reader.problem(u"expected an https address"_s);
}

Result<RateWindow> readWindow(const ManifestReader &reader)
{
    if (auto known = reader.allowsOnly({u"name"_s, u"requests"_s, u"milliseconds"_s, u"path"_s}); !known)
        return fail(known.error());
    const auto name = TRY(reader.at("name"_L1).text());
    if (!reader.at("requests"_L1).isGiven() || !reader.at("milliseconds"_L1).isGiven())
        return reader.problem(u"a window needs requests and milliseconds"_s);
    const auto requests = TRY(reader.at("requests"_L1).integer(0, 1));
    const auto milliseconds = TRY(reader.at("milliseconds"_L1).integer(0, 1));
    const auto path = TRY(reader.at("path"_L1).optionalText());
    return RateWindow{name, int(requests), milliseconds, path};
}

Result<AuthorityDiscovery> readDiscovery(const ManifestReader &reader)
{
    if (!reader.isGiven())
        return AuthorityDiscovery{};
    if (auto known = reader.allowsOnly({u"path"_s, u"hosts"_s, u"any_directory"_s}); !known)
        return fail(known.error());
    const auto path = reader.at("path"_L1).text();
    const auto hosts = reader.at("hosts"_L1).texts();
    const auto anyDirectory = reader.at("any_directory"_L1).texts();
    if (!path || !hosts || !anyDirectory)
        return fail(!path ? path.error() : !hosts ? hosts.error() : anyDirectory.error());
    return AuthorityDiscovery{*path, *hosts, *anyDirectory, {}, false};
}

/// Every word in braces of a text stands for a value, else it would be sent as it is.
Result<void> checkPlacementWords(const ManifestReader &reader, const QJsonValue &pattern, const QStringList &known)
{
    for (const QString &word : wordsOf(pattern)) {
        if (!known.contains(word))
            return reader.problem(u"{%1} has no meaning here; known: {%2}"_s.arg(word, known.join(u"}, {"_s)));
    }
    return {};
}

Result<std::vector<std::pair<QString, QString>>> readTexts(const ManifestReader &reader)
{
    std::vector<std::pair<QString, QString>> texts;
    if (reader.isGiven() && !reader.value().isObject())
        return reader.problem(u"expected an object of texts"_s);
    const QJsonObject object = reader.value().toObject();
    for (auto one = object.begin(); one != object.end(); ++one) {
        if (!one->isString())
            return reader.problem(u"\"%1\" is no text"_s.arg(one.key()));
        texts.emplace_back(one.key(), one->toString());
    }
    return texts;
}

/// "basic", or the headers and members with what they are made of.
Result<void> readSend(const ManifestReader &reader, const QStringList &words, TokenPlacement &placement)
{
    if (!reader.isGiven() || reader.value() == "bearer"_L1)
        return {};
    if (reader.value() == "basic"_L1) {
        const TokenPlacement basic = TokenPlacement::basic();
        placement.headers = basic.headers;
        placement.encoded = basic.encoded;
        return {};
    }
    if (!reader.value().isObject())
        return reader.problem(u"expected \"bearer\", \"basic\" or an object with headers"_s);
    TRY(reader.allowsOnly({u"headers"_s, u"body"_s, u"base64"_s, u"sign"_s, u"below"_s}));
    const auto headers = TRY(readTexts(reader.at("headers"_L1)));
    placement.headers = headers;
    const auto members = TRY(readTexts(reader.at("body"_L1)));
    placement.members = members;
    if (placement.headers.empty() && placement.members.empty())
        return reader.problem(u"\"headers\" or \"body\" says where the token goes"_s);
    for (const auto &[key, text] : {std::pair{"base64"_L1, &placement.encoded},
             std::pair{"sign"_L1, &placement.signedText}, std::pair{"below"_L1, &placement.below}}) {
        const auto read = TRY(reader.at(key).optionalText());
        *text = read;
    }
    QStringList known = words;
    if (!placement.signedText.isEmpty())
        known.append(u"signature"_s);
    TRY(checkPlacementWords(reader.at("base64"_L1), placement.encoded, known));
    TRY(checkPlacementWords(reader.at("sign"_L1), placement.signedText, {u"method"_s, u"path"_s}));
    if (!placement.encoded.isEmpty())
        known.append(u"base64"_s);
    TRY(checkPlacementWords(reader.at("headers"_L1), reader.at("headers"_L1).value(), known));
    return checkPlacementWords(reader.at("body"_L1), reader.at("body"_L1).value(), known);
}

Result<std::optional<SessionCall>> readCall(const ManifestReader &reader, const QStringList &words)
{
    if (!reader.isGiven())
        return std::nullopt;
    TRY(reader.allowsOnly({u"post"_s, u"body"_s, u"keeps"_s, u"ended"_s}));
    SessionCall call;
    const auto path = TRY(reader.at("post"_L1).text());
    call.path = path;
    while (call.path.startsWith(u'/'))
        call.path.remove(0, 1);
    const auto body = TRY(reader.at("body"_L1).object());
    call.body = body;
    TRY(checkPlacementWords(reader.at("body"_L1), call.body, words));
    const auto keeps = TRY(readTexts(reader.at("keeps"_L1)));
    call.keeps = keeps;
    if (call.keeps.empty())
        return reader.problem(u"\"keeps\" says what the other requests need of the answer"_s);
    const auto ended = TRY(readTexts(reader.at("ended"_L1)));
    call.ended = ended;
    return call;
}

/// {"icloud.com": ["caldav.icloud.com", "contacts.icloud.com"]}: the domain, and the hosts where its services begin.
Result<std::vector<Site>> readSites(const ManifestReader &reader)
{
    std::vector<Site> sites;
    if (reader.isGiven() && !reader.value().isObject())
        return reader.problem(u"expected an object of domains with their hosts"_s);
    const QStringList domains = reader.value().toObject().keys();
    for (const QString &domain : domains) {
        const ManifestReader one = reader.at(QLatin1StringView(domain.toLatin1()));
        const auto hosts = TRY(one.texts());
        const bool isInside = std::ranges::all_of(
            hosts, [&](const QString &host) { return host.endsWith(u'.' + domain); });
        if (!domain.contains(u'.') || !isInside)
            return one.problem(u"expected hosts below a domain of one operator"_s);
        sites.push_back({domain, hosts});
    }
    return sites;
}

/// How requests show who sends them.
Result<TokenPlacement> readPlacement(const ManifestReader &signIn)
{
    TokenPlacement placement;
    if (signIn.at("token_parts"_L1).isGiven()) {
        const auto parts = TRY(signIn.at("token_parts"_L1).texts());
        placement.parts = parts;
    }
    QStringList words = QStringList{u"token"_s} + placement.parts;
    const auto call = TRY(readCall(signIn.at("call"_L1), words));
    placement.call = call;
    for (const auto &[word, place] : call ? call->keeps : std::vector<std::pair<QString, QString>>())
        words.append(word);
    TRY(readSend(signIn.at("send"_L1), words, placement));
    const auto sites = TRY(readSites(signIn.at("sites"_L1)));
    placement.sites = sites;
    return placement;
}

} // namespace

Result<OAuthEndpoints> readSignIn(const ManifestReader &reader)
{
    OAuthEndpoints endpoints;
    if (!reader.isGiven())
        return endpoints;
    if (auto known = reader.allowsOnly({u"authorize"_s, u"token"_s, u"revoke"_s, u"redirect"_s, u"scopes"_s,
            u"added_scopes"_s, u"consent_errors"_s, u"optional_scopes"_s, u"needs_secret"_s,
            u"wants_scopes_on_refresh"_s, u"facts"_s, u"token_name"_s, u"token_days"_s, u"scopes_by_hand"_s,
            u"parameters"_s, u"instance"_s, u"hosts"_s, u"discovery"_s, u"send"_s, u"token_parts"_s, u"call"_s,
            u"send_signed_in"_s, u"scope_separator"_s, u"servers"_s, u"server_parameter"_s, u"sites"_s});
        !known)
        return fail(known.error());
    for (const auto &[key, url] : {std::pair{"authorize"_L1, &endpoints.authorize},
             std::pair{"token"_L1, &endpoints.token}, std::pair{"revoke"_L1, &endpoints.revoke}}) {
        const auto address = TRY(readAddress(reader.at(key)));
        *url = address;
    }
    const ManifestReader servers = reader.at("servers"_L1);
    const auto hosts = TRY(readTexts(servers));
    for (const auto &[host, address] : hosts) {
        const auto server = TRY(readAddress(servers.at(QLatin1StringView(host.toLatin1()))));
        endpoints.servers.emplace_back(host, server);
    }
    const auto serverParameter = TRY(reader.at("server_parameter"_L1).optionalText());
    endpoints.serverParameter = serverParameter;
    const auto separator = TRY(reader.at("scope_separator"_L1).text(endpoints.scopeSeparator));
    endpoints.scopeSeparator = separator;
    const ManifestReader redirect = reader.at("redirect"_L1);
    if (redirect.isGiven())
        endpoints.redirect = {redirect.at("host"_L1).value().toString(),
            quint16(redirect.at("port"_L1).value().toInt()), redirect.at("path"_L1).value().toString()};
    for (const auto &[key, list] :
        {std::pair{"scopes"_L1, &endpoints.scopes}, std::pair{"added_scopes"_L1, &endpoints.addedScopes},
            std::pair{"consent_errors"_L1, &endpoints.consentErrors},
            std::pair{"optional_scopes"_L1, &endpoints.optionalScopes}, std::pair{"facts"_L1, &endpoints.facts},
            std::pair{"hosts"_L1, &endpoints.hosts}}) {
        const auto texts = TRY(reader.at(key).isGiven() ? reader.at(key).texts() : Result<QStringList>(QStringList()));
        *list = texts;
    }
    const auto placement = TRY(readPlacement(reader));
    endpoints.placement = placement;
    if (const ManifestReader signedIn = reader.at("send_signed_in"_L1); signedIn.isGiven()) {
        TokenPlacement other;
        other.parts = placement.parts;
        TRY(readSend(signedIn, QStringList{u"token"_s} + other.parts, other));
        endpoints.signedInPlacement = std::move(other);
    }
    const auto discovery = TRY(readDiscovery(reader.at("discovery"_L1)));
    endpoints.discovery = discovery;
    endpoints.needsSecret = reader.at("needs_secret"_L1).value().toBool();
    endpoints.instance = reader.at("instance"_L1).value().toString();
    endpoints.wantsScopesOnRefresh = reader.at("wants_scopes_on_refresh"_L1).value().toBool();
    const QJsonObject parameters = reader.at("parameters"_L1).value().toObject();
    for (auto parameter = parameters.begin(); parameter != parameters.end(); ++parameter)
        endpoints.parameters.emplace_back(parameter.key(), parameter->toString());
    return endpoints;
}

Result<QHash<QString, QUrl>> readServers(const ManifestReader &reader, const OAuthEndpoints &signIn)
{
    QHash<QString, QUrl> servers;
    const auto addresses = TRY(readTexts(reader));
    for (const auto &[name, address] : addresses) {
        const ManifestReader one = reader.at(QLatin1StringView(name.toLatin1()));
        const auto server = TRY(readAddress(one));
        if (std::ranges::none_of(signIn.hosts, [&](const QString &end) { return server.host().endsWith(end); }))
            return one.problem(u"is at none of the hosts of the sign-in"_s);
        servers.insert(name, server);
    }
    return servers;
}

Result<RateLimits> readLimits(const ManifestReader &reader)
{
    RateLimits limits;
    if (!reader.isGiven())
        return limits;
    if (auto known = reader.allowsOnly({u"windows"_s, u"daily"_s, u"headers"_s, u"answers"_s}); !known)
        return fail(known.error());
    const ManifestReader windows = reader.at("windows"_L1);
    for (qsizetype i = 0; i < windows.size(); ++i) {
        auto window = TRY(readWindow(windows.at(i)));
        limits.windows.push_back(std::move(window));
    }
    if (const ManifestReader daily = reader.at("daily"_L1); daily.isGiven()) {
        TRY(daily.allowsOnly({u"requests"_s}));
        const auto requests = TRY(daily.at("requests"_L1).integer(0, 0));
        limits.daily = DailyBudget{requests, {}};
    }
    const ManifestReader headers = reader.at("headers"_L1);
    limits.headers = {bytesOf(headers, "window_limit"_L1), bytesOf(headers, "window_remaining"_L1),
        bytesOf(headers, "daily_limit"_L1), bytesOf(headers, "daily_remaining"_L1), bytesOf(headers, "daily_usage"_L1)};
    const ManifestReader answers = reader.at("answers"_L1);
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const ManifestReader answer = answers.at(i);
        if (auto known = answer.allowsOnly(
                {u"status"_s, u"contains"_s, u"pause"_s, u"until_reset"_s, u"has_room"_s, u"wait"_s});
            !known)
            return fail(known.error());
        limits.answers.push_back({answer.at("status"_L1).value().toInt(429), bytesOf(answer, "contains"_L1),
            answer.at("pause"_L1).value().toInteger(10'000), answer.at("until_reset"_L1).value().toBool(),
            answer.at("has_room"_L1).value().toBool(), answer.at("wait"_L1).value().toString()});
    }
    return limits;
}

} // namespace satchel::sync
