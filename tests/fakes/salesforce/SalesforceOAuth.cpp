// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/salesforce/SalesforceOAuth.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

constexpr qint64 CodeLifetime = 15 * 60'000;

QByteArray headerOf(const HttpRequest &request, const QByteArray &name)
{
    for (const auto &one : request.headers) {
        if (one.name.compare(name, Qt::CaseInsensitive) == 0)
            return one.value;
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

HttpResponse oauthError(const QString &error, const QString &description)
{
    return jsonResponse(400, QJsonObject{{u"error"_s, error}, {u"error_description"_s, description}});
}

HttpResponse pageError(const QString &reason)
{
    return {400, {{"Content-Type", "text/html; charset=utf-8"}},
        "<html><body><p>" + reason.toHtmlEscaped().toUtf8() + "</p></body></html>"};
}

QString unguessable(Random &random, const QString &prefix)
{
    QString text = prefix;
    while (text.size() < 80)
        text += QString::number(random(), 36);
    return text;
}

bool isAllowedRedirect(const SalesforceOptions &options, const QString &redirect)
{
    if (!options.redirects.isEmpty())
        return options.redirects.contains(redirect);
    const QUrl url(redirect);
    return url.scheme() == "http"_L1 && (url.host() == "localhost"_L1 || url.host() == "127.0.0.1"_L1);
}

bool fitsChallenge(const QString &challenge, const QString &verifier)
{
    if (challenge.isEmpty())
        return true;
    const QByteArray digest = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return digest.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) == challenge.toLatin1();
}

} // namespace

std::optional<HttpResponse> SalesforceOAuth::answer(SalesforceState &state, const HttpRequest &request, Instant now)
{
    const QString path = request.url.path();
    if (path == "/services/oauth2/authorize"_L1 && request.method == "GET")
        return authorize(state, QUrlQuery(request.url), now);
    if (path == "/services/oauth2/token"_L1 && request.method == "POST")
        return token(state, request, now);
    if (path != "/services/oauth2/revoke"_L1 || request.method != "POST")
        return {};
    const QString token = valueOf(readForm(request.body), "token");
    if (const auto refresh = m_refreshes.find(token); refresh != m_refreshes.end())
        m_grants[refresh->second].isRevoked = true;
    m_accesses.erase(token);
    return HttpResponse{200, {}, {}};
}

bool SalesforceOAuth::isSignedIn(const SalesforceState &state, const HttpRequest &request, Instant now) const
{
    const QByteArray header = headerOf(request, "Authorization");
    if (!header.startsWith("Bearer "))
        return false;
    const QString bearer = QString::fromLatin1(header.mid(7));
    if (state.options.staticTokens.contains(bearer))
        return true;
    const auto access = m_accesses.find(bearer);
    const bool isHere = state.options.instance.isEmpty() || request.url.host() == QUrl(state.options.instance).host();
    return access != m_accesses.end() && access->second.expires > now && isHere;
}

void SalesforceOAuth::revokeAll()
{
    for (Grant &grant : m_grants)
        grant.isRevoked = true;
}

void SalesforceOAuth::move(SalesforceState &state, const QString &instance)
{
    state.options.instance = instance;
    m_accesses.clear();
}

std::pair<QString, QString> SalesforceOAuth::grant(SalesforceState &state, Instant now)
{
    m_grants.push_back({});
    const std::size_t at = m_grants.size() - 1;
    const QString access = unguessable(state.random, u"00D5g0000000001EAA!AQ"_s);
    m_accesses[access] = {at, Instant{now.ms + state.options.sessionSeconds * 1000}};
    return {access, newRefreshToken(state, at)};
}

HttpResponse SalesforceOAuth::authorize(SalesforceState &state, const QUrlQuery &query, Instant now)
{
    const QString redirect = valueOf(query, "redirect_uri");
    if (valueOf(query, "client_id") != state.options.clientId)
        return pageError(u"error=invalid_client_id&error_description=client identifier invalid"_s);
    if (!isAllowedRedirect(state.options, redirect))
        return pageError(u"error=redirect_uri_mismatch&error_description=redirect_uri must match configuration"_s);
    if (state.options.requiresPkce && valueOf(query, "code_challenge_method") != "S256"_L1)
        return pageError(u"error=invalid_request&error_description=missing required code challenge"_s);
    for (const QString &scope : valueOf(query, "scope").replace(u'+', u' ').split(u' ', Qt::SkipEmptyParts)) {
        if (!state.options.scopes.contains(scope))
            return pageError(
                u"error=invalid_scope&error_description=this app is not allowed to access the requested scope"_s);
    }
    const QString code = unguessable(state.random, u"aPrx"_s);
    m_codes[code] = {redirect, valueOf(query, "code_challenge"), now, false};
    QUrl target(redirect);
    QUrlQuery answer(target);
    answer.addQueryItem(u"code"_s, code);
    if (query.hasQueryItem(u"state"_s))
        answer.addQueryItem(u"state"_s, QString::fromLatin1(QUrl::toPercentEncoding(valueOf(query, "state"))));
    target.setQuery(answer);
    return {302, {{"Location", target.toEncoded()}}, {}};
}

HttpResponse SalesforceOAuth::token(SalesforceState &state, const HttpRequest &request, Instant now)
{
    const QUrlQuery form = readForm(request.body);
    if (valueOf(form, "client_id") != state.options.clientId)
        return oauthError(u"invalid_client_id"_s, u"client identifier invalid"_s);
    if (form.hasQueryItem(u"client_secret"_s))
        return oauthError(u"invalid_client"_s, u"invalid client credentials"_s); // a public client has none
    if (state.options.requiresSecret)
        return oauthError(u"invalid_client"_s, u"client secret required"_s);
    const QString kind = valueOf(form, "grant_type");
    if (kind == "authorization_code"_L1)
        return exchange(state, form, request, now);
    if (kind == "refresh_token"_L1)
        return refresh(state, form, request, now);
    return oauthError(u"unsupported_grant_type"_s, u"grant type not supported"_s);
}

HttpResponse SalesforceOAuth::exchange(
    SalesforceState &state, const QUrlQuery &form, const HttpRequest &request, Instant now)
{
    const auto code = m_codes.find(valueOf(form, "code"));
    const bool isGood = code != m_codes.end() && !code->second.isUsed && now.ms - code->second.issued.ms <= CodeLifetime
        && code->second.redirect == valueOf(form, "redirect_uri")
        && fitsChallenge(code->second.challenge, valueOf(form, "code_verifier"));
    if (!isGood)
        return oauthError(u"invalid_grant"_s, u"invalid authorization code"_s);
    code->second.isUsed = true;
    m_grants.push_back({});
    newRefreshToken(state, m_grants.size() - 1);
    return tokens(state, m_grants.size() - 1, true, request, now);
}

HttpResponse SalesforceOAuth::refresh(
    SalesforceState &state, const QUrlQuery &form, const HttpRequest &request, Instant now)
{
    const auto known = m_refreshes.find(valueOf(form, "refresh_token"));
    if (form.hasQueryItem(u"scope"_s))
        return oauthError(u"invalid_scope"_s, u"the requested scope is invalid, unknown, or malformed"_s);
    if (known == m_refreshes.end() || m_grants[known->second].isRevoked)
        return oauthError(u"invalid_grant"_s, u"expired access/refresh token"_s);
    Grant &grant = m_grants[known->second];
    const bool rotates = isOn(state.conditions.faults, Fault::RotatingTokens);
    if (rotates && grant.refreshToken != known->first) {
        grant.isRevoked = true; // used twice: the whole family goes
        return oauthError(u"invalid_grant"_s, u"expired access/refresh token"_s);
    }
    if (rotates)
        newRefreshToken(state, known->second);
    return tokens(state, known->second, rotates, request, now);
}

HttpResponse SalesforceOAuth::tokens(
    SalesforceState &state, std::size_t grant, bool withRefresh, const HttpRequest &request, Instant now)
{
    const QString access = unguessable(state.random, u"00D5g0000000001EAA!AQ"_s);
    m_accesses[access] = {grant, Instant{now.ms + state.options.sessionSeconds * 1000}};
    const QString instance = state.options.instance.isEmpty()
        ? u"http://"_s + QString::fromLatin1(headerOf(request, "Host"))
        : state.options.instance;
    QJsonObject json{{u"access_token"_s, access}, {u"instance_url"_s, instance}, {u"token_type"_s, u"Bearer"_s},
        {u"issued_at"_s, QString::number(now.ms)}, {u"scope"_s, u"api refresh_token"_s},
        {u"id"_s,
            u"https://login.salesforce.com/id/%1/%2"_s.arg(
                salesforceId(13'000'000'100 + state.data.account), apiUser(state.data))}};
    if (withRefresh)
        json.insert(u"refresh_token"_s, m_grants[grant].refreshToken);
    return jsonResponse(200, json);
}

QString SalesforceOAuth::newRefreshToken(SalesforceState &state, std::size_t grant)
{
    const QString token = unguessable(state.random, u"5Aep861"_s);
    m_refreshes[token] = grant;
    m_grants[grant].refreshToken = token;
    return token;
}

} // namespace satchel::fakes
