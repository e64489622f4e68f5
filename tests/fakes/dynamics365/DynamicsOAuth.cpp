// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/dynamics365/DynamicsOAuth.h"

#include <QCryptographicHash>

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

HttpResponse refusal(int status, const QString &error, int number, const QString &description, Instant now)
{
    JsonStream json;
    json.beginObject()
        .key("error")
        .text(error)
        .key("error_description")
        .text(u"AADSTS%1: %2"_s.arg(number).arg(description));
    json.key("error_codes")
        .beginArray()
        .number(number)
        .endArray()
        .key("timestamp")
        .text(secondStamp(now.ms))
        .endObject();
    return odataAnswer(status, json);
}

HttpResponse pageError(const QString &reason)
{
    return {400, {{"Content-Type", "text/html; charset=utf-8"}},
        "<html><body><h1>Sorry, but we're having trouble signing you in.</h1><p>" + reason.toHtmlEscaped().toUtf8()
            + "</p></body></html>"};
}

/// The port of a loopback address does not count; its path does.
bool isAllowedRedirect(const DynamicsOptions &options, const QString &redirect)
{
    QUrl url(redirect);
    const bool isLocal = url.scheme() == "http"_L1 && (url.host() == "localhost"_L1 || url.host() == "127.0.0.1"_L1);
    url.setPort(-1);
    return isLocal && (options.redirects.isEmpty() || options.redirects.contains(url.toString()));
}

bool fitsChallenge(const QString &challenge, const QString &verifier)
{
    const QByteArray digest = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return digest.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) == challenge.toLatin1();
}

QStringList words(QString scope)
{
    return scope.replace(u'+', u' ').split(u' ', Qt::SkipEmptyParts);
}

/// The one resource a scope names: https://acme.crm4.dynamics.com.
QString resourceOf(const QString &scope)
{
    QStringList resources;
    for (const QString &word : words(scope)) {
        if (word.contains("://"_L1) && word.endsWith("/user_impersonation"_L1))
            resources.append(word.chopped(19));
    }
    return resources.size() == 1 ? resources.first() : QString();
}

/// The login host of the cloud that an organisation lives in; one that is served from elsewhere is its own.
/// https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud
QString loginHost(const QUrl &organisation)
{
    constexpr std::pair<QLatin1StringView, QLatin1StringView> clouds[] = {
        {".dynamics.com"_L1, "login.microsoftonline.com"_L1},
        {".microsoftdynamics.us"_L1, "login.microsoftonline.us"_L1},
        {".appsplatform.us"_L1, "login.microsoftonline.us"_L1},
        {".dynamics.cn"_L1, "login.partner.microsoftonline.cn"_L1}};
    for (const auto &[end, host] : clouds) {
        if (organisation.host().endsWith(end))
            return host;
    }
    return organisation.authority();
}

struct Mistake
{
    QString error;
    int number = 0;
    QString description;
};

/// What is wrong with signing in at this address: the directory, which is the first part of its path, and the cloud.
std::optional<Mistake> mistakeIn(const DynamicsOptions &options, const QUrl &address, const QString &resource)
{
    const QString directory = address.path().section(u'/', 1, 1);
    const bool isAny = directory == "organizations"_L1 || directory == "common"_L1;
    if (isAny && !options.isMultiTenant)
        return Mistake{u"invalid_request"_s, 50194,
            u"Application '%1'(Satchel) is not configured as a multi-tenant application. Usage of the /common endpoint is not supported for such applications created after '10/15/2018'. Use a tenant-specific endpoint or configure the application to be multi-tenant."_s
                .arg(options.clientId)};
    if (!isAny && directory != options.directory)
        return Mistake{u"invalid_tenant"_s, 90002,
            u"Tenant '%1' not found. Check to make sure you have the correct tenant ID."_s.arg(directory)};
    if (!resource.isEmpty() && loginHost(QUrl(resource)) != address.authority())
        return Mistake{u"invalid_resource"_s, 500011,
            u"The resource principal named %1 was not found in the tenant."_s.arg(resource)};
    return {};
}

QString longToken(Random &random, const QString &start, qsizetype length)
{
    QString token = start;
    while (token.size() < length)
        token += QString::number(random(), 36);
    return token;
}

} // namespace

std::optional<HttpResponse> DynamicsOAuth::answer(DynamicsState &state, const HttpRequest &request, Instant now)
{
    const QString path = request.url.path();
    if (!path.contains("/oauth2/v2.0/"_L1))
        return {};
    if (loginHost(request.url) != request.url.authority()) // an organisation's own host
        return HttpResponse{
            404, {{"Content-Type", "text/html"}}, "<html><body>404 - File or directory not found.</body></html>"};
    if (path.endsWith("/authorize"_L1) && request.method == "GET")
        return authorize(state, request.url, now);
    if (path.endsWith("/token"_L1) && request.method == "POST")
        return token(state, request, now);
    return HttpResponse{404, {}, {}};
}

HttpResponse DynamicsOAuth::unauthorized(const DynamicsState &state, const HttpRequest &request)
{
    const QByteArray resource = request.url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery).toEncoded();
    const QString host = loginHost(request.url);
    const QString authority = u"%1://%2/%3/oauth2/authorize"_s.arg(
        host == request.url.authority() ? request.url.scheme() : u"https"_s, host, state.options.directory);
    return {401,
        {{"WWW-Authenticate", "Bearer authorization_uri=" + authority.toUtf8() + ", resource_id=" + resource + '/'}},
        {}};
}

std::optional<HttpResponse> DynamicsOAuth::check(
    const DynamicsState &state, const HttpRequest &request, Instant now) const
{
    const QByteArray header = headerOf(request, "Authorization");
    const QString bearer = QString::fromLatin1(header.mid(7));
    if (header.startsWith("Bearer ") && state.options.staticTokens.contains(bearer))
        return {};
    const auto access = m_accesses.find(bearer);
    const bool isGood = header.startsWith("Bearer ") && access != m_accesses.end() && access->second.expires > now;
    if (isGood && QUrl(resourceOf(m_grants[access->second.grant].scope)).authority() == request.url.authority())
        return {};
    return unauthorized(state, request);
}

void DynamicsOAuth::revokeAll()
{
    for (Grant &grant : m_grants)
        grant.isRevoked = true;
}

std::pair<QString, QString> DynamicsOAuth::grant(DynamicsState &state, const QString &scope, Instant now)
{
    m_grants.push_back({scope, {}, false});
    const std::size_t at = m_grants.size() - 1;
    tokens(state, at, now);
    const auto access = std::find_if(
        m_accesses.begin(), m_accesses.end(), [&](const auto &one) { return one.second.grant == at; });
    return {access->first, m_grants[at].refreshToken};
}

HttpResponse DynamicsOAuth::authorize(DynamicsState &state, const QUrl &url, Instant now)
{
    const QUrlQuery query(url);
    const QString redirect = valueOf(query, "redirect_uri");
    if (valueOf(query, "client_id") != state.options.clientId)
        return pageError(u"AADSTS700016: There is no application with this identifier."_s);
    if (!isAllowedRedirect(state.options, redirect))
        return pageError(u"AADSTS50011: The redirect URI does not match the ones configured for the application."_s);
    QUrl target(redirect);
    if (target.path().isEmpty())
        target.setPath(u"/"_s);
    QUrlQuery answer(target);
    const QString scope = valueOf(query, "scope");
    const bool isAskedWell = valueOf(query, "response_type") == "code"_L1
        && valueOf(query, "code_challenge_method") == "S256"_L1 && !valueOf(query, "code_challenge").isEmpty();
    if (const auto mistake = mistakeIn(state.options, url, resourceOf(scope))) {
        answer.addQueryItem(u"error"_s, mistake->error);
        answer.addQueryItem(u"error_description"_s,
            QString::fromLatin1(
                QUrl::toPercentEncoding(u"AADSTS%1: %2"_s.arg(mistake->number).arg(mistake->description))));
    } else if (resourceOf(scope).isEmpty()) {
        answer.addQueryItem(u"error"_s, u"invalid_scope"_s);
    } else if (!isAskedWell) {
        answer.addQueryItem(u"error"_s, u"invalid_request"_s);
    } else {
        const QString code = longToken(state.random, u"0.A"_s, 200);
        m_codes[code] = {redirect, valueOf(query, "code_challenge"), scope, now, false};
        answer.addQueryItem(u"code"_s, code);
    }
    answer.addQueryItem(u"state"_s, QString::fromLatin1(QUrl::toPercentEncoding(valueOf(query, "state"))));
    target.setQuery(answer);
    return {302, {{"Location", target.toEncoded()}}, {}};
}

HttpResponse DynamicsOAuth::token(DynamicsState &state, const HttpRequest &request, Instant now)
{
    const QUrlQuery form = readForm(request.body);
    if (!headerOf(request, "Content-Type").startsWith("application/x-www-form-urlencoded"))
        return refusal(400, u"invalid_request"_s, 900144, u"The request body must be a form."_s, now);
    if (valueOf(form, "client_id") != state.options.clientId)
        return refusal(400, u"unauthorized_client"_s, 700016, u"Application was not found in the directory."_s, now);
    if (form.hasQueryItem(u"client_secret"_s))
        return refusal(401, u"invalid_client"_s, 700025,
            u"Client is public so neither 'client_assertion' nor 'client_secret' should be presented."_s, now);
    if (const auto mistake = mistakeIn(state.options, request.url, resourceOf(valueOf(form, "scope"))))
        return refusal(400, mistake->error, mistake->number, mistake->description, now);
    const QString grantType = valueOf(form, "grant_type");
    if (grantType == "authorization_code"_L1)
        return exchange(state, form, now);
    if (grantType == "refresh_token"_L1)
        return refresh(state, form, now);
    return refusal(400, u"unsupported_grant_type"_s, 70003, u"The app requested an unsupported grant type."_s, now);
}

HttpResponse DynamicsOAuth::exchange(DynamicsState &state, const QUrlQuery &form, Instant now)
{
    const auto code = m_codes.find(valueOf(form, "code"));
    const bool isGood = code != m_codes.end() && !code->second.isUsed && now.ms - code->second.issued.ms <= CodeLifetime
        && code->second.redirect == valueOf(form, "redirect_uri")
        && fitsChallenge(code->second.challenge, valueOf(form, "code_verifier"));
    if (!isGood)
        return refusal(
            400, u"invalid_grant"_s, 70008, u"The provided authorization code has expired or is not valid."_s, now);
    code->second.isUsed = true;
    m_grants.push_back({code->second.scope, {}, false});
    return tokens(state, m_grants.size() - 1, now);
}

HttpResponse DynamicsOAuth::refresh(DynamicsState &state, const QUrlQuery &form, Instant now)
{
    const auto known = m_refreshes.find(valueOf(form, "refresh_token"));
    if (known == m_refreshes.end() || m_grants[known->second].isRevoked)
        return refusal(400, u"invalid_grant"_s, 700082, u"The refresh token has expired due to inactivity."_s, now);
    Grant &grant = m_grants[known->second];
    if (form.hasQueryItem(u"scope"_s) && resourceOf(valueOf(form, "scope")) != resourceOf(grant.scope))
        return refusal(
            400, u"invalid_scope"_s, 70011, u"The provided value for the input parameter 'scope' is not valid."_s, now);
    if (isOn(state.conditions.faults, Fault::RotatingTokens) && grant.refreshToken != known->first) {
        grant.isRevoked = true; // used twice: the whole family goes
        return refusal(
            400, u"invalid_grant"_s, 50173, u"The provided grant has expired due to it being revoked."_s, now);
    }
    return tokens(state, known->second, now);
}

/// Every answer brings a new refresh token; the old one goes on working for a while.
HttpResponse DynamicsOAuth::tokens(DynamicsState &state, std::size_t grant, Instant now)
{
    const QString access = longToken(state.random, u"eyJ0eXAi."_s, 1200);
    m_accesses[access] = {grant, Instant{now.ms + state.options.accessTokenSeconds * 1000}};
    JsonStream json;
    json.beginObject()
        .key("token_type")
        .text("Bearer")
        .key("scope")
        .text(m_grants[grant].scope)
        .key("expires_in")
        .number(state.options.accessTokenSeconds);
    json.key("access_token").text(access);
    if (words(m_grants[grant].scope).contains(u"offline_access"_s)) {
        const QString token = longToken(state.random, u"0.AX"_s, 600);
        m_refreshes[token] = grant;
        m_grants[grant].refreshToken = token;
        json.key("refresh_token").text(token);
    }
    json.endObject();
    return odataAnswer(200, json);
}

} // namespace satchel::fakes
