// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/hubspot/HubSpotOAuth.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

constexpr qint64 CodeLifetime = 10 * 60'000;

QByteArray headerOf(const HttpRequest &request, const QByteArray &name)
{
    for (const auto &header : request.headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

QString valueOf(const QUrlQuery &form, const char *name)
{
    return form.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
}

/// A form writes a space as +, which QUrlQuery leaves alone.
QUrlQuery readForm(QByteArray body)
{
    return QUrlQuery(QString::fromUtf8(body.replace('+', "%20")));
}

HttpResponse oauthError(int status, const QString &error, const QString &description)
{
    JsonStream json;
    json.beginObject().key("error").text(error).key("error_description").text(description).endObject();
    return jsonAnswer(status, json);
}

/// A grant that is dead, in the shape of the endpoint's version.
HttpResponse deadGrant(HubSpotState &state, bool isFirstVersion)
{
    if (!isFirstVersion)
        return oauthError(400, u"invalid_grant"_s, u"missing or invalid refresh token"_s);
    JsonStream json;
    json.beginObject()
        .key("status")
        .text("BAD_REFRESH_TOKEN")
        .key("message")
        .text("missing or invalid refresh token")
        .key("correlationId")
        .text(correlationId(state.random))
        .endObject();
    return jsonAnswer(400, json);
}

HttpResponse pageError(const QString &reason)
{
    return {400, {{"Content-Type", "text/html; charset=utf-8"}},
        "<html><body><h1>Authorization failed</h1><p>" + reason.toHtmlEscaped().toUtf8() + "</p></body></html>"};
}

bool isAllowedRedirect(const HubSpotOptions &options, const QString &redirect)
{
    if (!options.redirects.isEmpty())
        return options.redirects.contains(redirect);
    const QUrl url(redirect);
    return url.scheme() == "http"_L1
        && (url.host() == "localhost"_L1 || url.host() == "127.0.0.1"_L1 || url.host() == "::1"_L1);
}

bool fitsChallenge(const QString &challenge, const QString &verifier)
{
    if (challenge.isEmpty())
        return true;
    const QByteArray digest = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return digest.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) == challenge.toLatin1();
}

/// Access tokens are long; 300 characters and more are announced.
QString accessToken(Random &random)
{
    QString token = u"CKDZ"_s;
    while (token.size() < 320)
        token += QString::number(random(), 36);
    return token;
}

} // namespace

std::optional<HttpResponse> HubSpotOAuth::answer(HubSpotState &state, const HttpRequest &request, Instant now)
{
    const QString path = request.url.path();
    const bool isPost = request.method == "POST";
    if (path.startsWith("/oauth/"_L1) && path.endsWith("/authorize"_L1) && request.method == "GET")
        return authorize(state, state.random, QUrlQuery(request.url), now);
    if (isPost && (path == "/oauth/2026-03/token"_L1 || path == "/oauth/v1/token"_L1))
        return token(state, request, path == "/oauth/v1/token"_L1, now);
    if (isPost && path == "/oauth/2026-03/token/introspect"_L1)
        return introspect(state, readForm(request.body), now);
    if (isPost && path == "/oauth/2026-03/token/revoke"_L1)
        return revoke(valueOf(readForm(request.body), "token"));
    if (request.method == "DELETE" && path.startsWith("/oauth/v1/refresh-tokens/"_L1)) {
        revoke(path.section(u'/', -1));
        return HttpResponse{204, {}, {}};
    }
    return {};
}

std::optional<HubSpotError> HubSpotOAuth::check(
    const HubSpotState &state, const HttpRequest &request, const QStringList &scopes, Instant now) const
{
    const QByteArray header = headerOf(request, "Authorization");
    const QString bearer = QString::fromLatin1(header.mid(7));
    QStringList granted = state.options.scopes;
    const bool isStatic = header.startsWith("Bearer ") && state.options.staticTokens.contains(bearer);
    const auto access = m_accesses.find(bearer);
    if (!isStatic && (!header.startsWith("Bearer ") || access == m_accesses.end()))
        return HubSpotError{401, u"INVALID_AUTHENTICATION"_s,
            u"Authentication credentials not found. This API supports OAuth 2.0 authentication"_s, {}};
    if (!isStatic && access->second.expires <= now)
        return HubSpotError{401, u"EXPIRED_AUTHENTICATION"_s,
            u"The OAuth token used to make this call expired %1 second(s) ago."_s.arg(
                (now.ms - access->second.expires.ms) / 1000),
            {}};
    if (!isStatic)
        granted = m_grants[access->second.grant].scopes;
    const auto isGranted = [&](const QString &scope) {
        return (granted.isEmpty() || granted.contains(scope)) && !isBeyondPortal(state.options, scope);
    };
    if (scopes.isEmpty() || std::any_of(scopes.begin(), scopes.end(), isGranted))
        return {};
    return HubSpotError{403, u"MISSING_SCOPES"_s,
        u"This app hasn't been granted all required scopes to make this call."_s,
        {{u"One or more of the following scopes are required."_s, u"MISSING_SCOPES: "_s + scopes.join(u' '), {}}}};
}

void HubSpotOAuth::revokeAll()
{
    for (Grant &grant : m_grants)
        grant.isRevoked = true;
}

std::pair<QString, QString> HubSpotOAuth::grant(HubSpotState &state, Instant now)
{
    m_grants.push_back({state.options.scopes, false, {}});
    const std::size_t at = m_grants.size() - 1;
    const QString access = accessToken(state.random);
    m_accesses[access] = {at, Instant{now.ms + state.options.accessTokenSeconds * 1000}};
    return {access, newRefreshToken(state.random, at)};
}

HttpResponse HubSpotOAuth::authorize(const HubSpotState &state, Random &random, const QUrlQuery &query, Instant now)
{
    const QString redirect = valueOf(query, "redirect_uri");
    const auto scopesIn = [&](const char *name) {
        return valueOf(query, name).replace(u'+', u' ').split(u' ', Qt::SkipEmptyParts);
    };
    QStringList scopes = scopesIn("scope");
    const QStringList optional = scopesIn("optional_scope");
    if (valueOf(query, "client_id") != state.options.clientId)
        return pageError(u"There is no app with this client id."_s);
    if (!isAllowedRedirect(state.options, redirect))
        return pageError(u"The redirect URL does not match the registered one."_s);
    if (const QString refusal = refusalOf(state.options, scopes, optional); !refusal.isEmpty())
        return pageError(refusal);
    std::copy_if(optional.begin(), optional.end(), std::back_inserter(scopes),
        [&](const QString &scope) { return !isBeyondPortal(state.options, scope); });
    const QString code = correlationId(random);
    m_codes[code] = {redirect, valueOf(query, "code_challenge"), scopes, now, false};
    QUrl target(redirect);
    QUrlQuery answer(target);
    answer.addQueryItem(u"code"_s, code);
    if (query.hasQueryItem(u"state"_s))
        answer.addQueryItem(u"state"_s, QString::fromLatin1(QUrl::toPercentEncoding(valueOf(query, "state"))));
    target.setQuery(answer);
    return {302, {{"Location", target.toEncoded()}}, {}};
}

QString HubSpotOAuth::refusalOf(const HubSpotOptions &options, const QStringList &scopes, const QStringList &optional)
{
    if (scopes.isEmpty())
        return u"No scope was asked for."_s;
    const auto declares = [&](const QStringList &declared, const QString &scope) {
        return options.appScopes.isEmpty() || declared.contains(scope);
    };
    for (const QString &scope : scopes + optional) {
        if (!options.scopes.isEmpty() && !options.scopes.contains(scope))
            return u"The app does not declare the scope %1."_s.arg(scope);
    }
    for (const QString &scope : scopes) {
        if (!declares(options.appScopes, scope))
            return u"Authorization failed because there is a mismatch between the scopes in the install URL and the app's configured scopes: %1"_s
                .arg(scope);
        if (isBeyondPortal(options, scope))
            return u"This account doesn't have access to some HubSpot features that are required by this app: %1"_s.arg(
                scope);
    }
    for (const QString &scope : options.appScopes) {
        if (!scopes.contains(scope))
            return u"Authorization failed because there is a mismatch between the scopes in the install URL and the app's configured scopes: %1"_s
                .arg(scope);
    }
    for (const QString &scope : optional) {
        if (!declares(options.appOptionalScopes, scope))
            return u"The app does not declare the optional scope %1."_s.arg(scope);
    }
    return {};
}

HttpResponse HubSpotOAuth::token(HubSpotState &state, const HttpRequest &request, bool isFirstVersion, Instant now)
{
    if (!headerOf(request, "Content-Type").startsWith("application/x-www-form-urlencoded"))
        return errorAnswer(state, {415, u"UNSUPPORTED_MEDIA_TYPE"_s, u"The token endpoint takes a form"_s, {}});
    if (request.url.hasQuery())
        return oauthError(400, u"invalid_request"_s, u"parameters belong into the body"_s);
    const QUrlQuery form = readForm(request.body);
    if (valueOf(form, "client_id") != state.options.clientId
        || valueOf(form, "client_secret") != state.options.clientSecret)
        return oauthError(401, u"invalid_client"_s, u"missing or invalid client id or secret"_s);
    const QString grantType = valueOf(form, "grant_type");
    if (grantType == "authorization_code"_L1)
        return exchange(state, form, isFirstVersion, now);
    if (grantType == "refresh_token"_L1)
        return refresh(state, form, isFirstVersion, now);
    return oauthError(400, u"unsupported_grant_type"_s, u"grant_type must be authorization_code or refresh_token"_s);
}

HttpResponse HubSpotOAuth::exchange(HubSpotState &state, const QUrlQuery &form, bool isFirstVersion, Instant now)
{
    const auto code = m_codes.find(valueOf(form, "code"));
    const bool isGood = code != m_codes.end() && !code->second.isUsed && now.ms - code->second.issued.ms <= CodeLifetime
        && code->second.redirect == valueOf(form, "redirect_uri")
        && fitsChallenge(code->second.challenge, valueOf(form, "code_verifier"));
    if (!isGood)
        return oauthError(400, u"invalid_grant"_s, u"missing or unknown auth code"_s);
    code->second.isUsed = true;
    m_grants.push_back({code->second.scopes, false, {}});
    newRefreshToken(state.random, m_grants.size() - 1);
    return tokens(state, m_grants.size() - 1, isFirstVersion, now);
}

HttpResponse HubSpotOAuth::refresh(HubSpotState &state, const QUrlQuery &form, bool isFirstVersion, Instant now)
{
    const auto known = m_refreshes.find(valueOf(form, "refresh_token"));
    if (known == m_refreshes.end() || m_grants[known->second].isRevoked)
        return deadGrant(state, isFirstVersion);
    Grant &grant = m_grants[known->second];
    if (isOn(state.conditions.faults, Fault::RotatingTokens)) {
        if (grant.refreshToken != known->first) {
            grant.isRevoked = true; // used twice: the whole family goes
            return deadGrant(state, isFirstVersion);
        }
        newRefreshToken(state.random, known->second);
    }
    return tokens(state, known->second, isFirstVersion, now);
}

HttpResponse HubSpotOAuth::introspect(HubSpotState &state, const QUrlQuery &form, Instant now) const
{
    if (valueOf(form, "client_id") != state.options.clientId
        || valueOf(form, "client_secret") != state.options.clientSecret)
        return oauthError(401, u"invalid_client"_s, u"missing or invalid client id or secret"_s);
    const QString token = valueOf(form, "token");
    const auto access = m_accesses.find(token);
    const auto refresh = m_refreshes.find(token);
    const bool isAccess = access != m_accesses.end() && access->second.expires > now;
    const bool isRefresh = refresh != m_refreshes.end() && !m_grants[refresh->second].isRevoked;
    JsonStream json;
    json.beginObject().key("active").boolean(isAccess || isRefresh);
    if (isAccess || isRefresh)
        json.key("hub_id")
            .number(state.data.account)
            .key("user_id")
            .number(123)
            .key("token_use")
            .text(isAccess ? "access_token" : "refresh_token")
            .key("client_id")
            .text(state.options.clientId);
    if (isAccess)
        json.key("expires_in").number((access->second.expires.ms - now.ms) / 1000);
    json.endObject();
    return jsonAnswer(200, json);
}

HttpResponse HubSpotOAuth::revoke(const QString &token)
{
    if (const auto refresh = m_refreshes.find(token); refresh != m_refreshes.end())
        m_grants[refresh->second].isRevoked = true; // access tokens stay good until they expire
    return {200, {}, {}};
}

HttpResponse HubSpotOAuth::tokens(HubSpotState &state, std::size_t grant, bool isFirstVersion, Instant now)
{
    const QString access = accessToken(state.random);
    m_accesses[access] = {grant, Instant{now.ms + state.options.accessTokenSeconds * 1000}};
    JsonStream json;
    json.beginObject().key("access_token").text(access).key("refresh_token").text(m_grants[grant].refreshToken);
    json.key("expires_in").number(state.options.accessTokenSeconds).key("token_type").text("bearer");
    if (!isFirstVersion) {
        json.key("hub_id")
            .number(state.data.account)
            .key("user_id")
            .number(123)
            .key("token_use")
            .text("access_token")
            .key("scopes")
            .beginArray();
        for (const QString &scope : m_grants[grant].scopes)
            json.text(scope);
        json.endArray();
    }
    json.endObject();
    return jsonAnswer(200, json);
}

QString HubSpotOAuth::newRefreshToken(Random &random, std::size_t grant)
{
    const QString token = correlationId(random);
    m_refreshes[token] = grant;
    m_grants[grant].refreshToken = token;
    return token;
}

} // namespace satchel::fakes
