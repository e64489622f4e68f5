// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/pipedrive/PipedriveOAuth.h"

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

constexpr qint64 codeLifetime = 5 * 60'000;
constexpr qint64 accessLifetime = 60 * 60'000;

QString valueOf(const QUrlQuery &form, const char *name)
{
    return form.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
}

QString unguessable(Random &random, const QString &prefix)
{
    QString text = prefix;
    while (text.size() < 60)
        text += QString::number(random(), 36);
    return text;
}

HttpResponse oauthError(const QString &error)
{
    return jsonAnswer(QJsonObject{{u"success"_s, false}, {u"message"_s, error}}, 400);
}

/// By HTTP Basic, or in the form.
bool isClient(const PipedriveOptions &options, const HttpRequest &request, const QUrlQuery &form)
{
    const QByteArray basic = requestHeader(request, "Authorization");
    if (!basic.isEmpty())
        return basic == "Basic " + (options.clientId + u':' + options.clientSecret).toUtf8().toBase64();
    return valueOf(form, "client_id") == options.clientId && valueOf(form, "client_secret") == options.clientSecret;
}

} // namespace

std::optional<HttpResponse> PipedriveOAuth::answer(PipedriveState &state, const HttpRequest &request, Instant now)
{
    const QString path = request.url.path();
    if (path == "/oauth/authorize"_L1 && request.method == "GET")
        return authorize(state, QUrlQuery(request.url), now);
    if (path == "/oauth/token"_L1 && request.method == "POST")
        return token(state, request, now);
    return {};
}

bool PipedriveOAuth::isKnown(const QByteArray &bearer, Instant now) const
{
    const auto access = m_accesses.find(bearer);
    return access != m_accesses.end() && access->second > now;
}

QString PipedriveOAuth::grant(Random &random)
{
    m_refreshes.append(unguessable(random, u"13351201:15025318:"_s));
    return m_refreshes.last();
}

HttpResponse PipedriveOAuth::authorize(PipedriveState &state, const QUrlQuery &query, Instant now)
{
    QUrl redirect(valueOf(query, "redirect_uri"));
    const bool isRegistered = redirect.scheme() == "http"_L1
        && (redirect.host() == "localhost"_L1 || redirect.host() == "127.0.0.1"_L1);
    if (valueOf(query, "client_id") != state.options.clientId || !isRegistered)
        return {400, {{"Content-Type", "text/html"}}, "<html><body>Invalid request</body></html>"};
    const QString code = unguessable(state.random, u"c"_s);
    m_codes[code] = {redirect.toString(), now};
    QUrlQuery answer{{u"code"_s, code}, {u"state"_s, valueOf(query, "state")}};
    redirect.setQuery(answer);
    return {302, {{"Location", redirect.toEncoded()}}, {}};
}

HttpResponse PipedriveOAuth::token(PipedriveState &state, const HttpRequest &request, Instant now)
{
    const QUrlQuery form = formOf(request);
    if (!isClient(state.options, request, form))
        return oauthError(u"Invalid client: client is invalid"_s);
    const QString kind = valueOf(form, "grant_type");
    QString refresh = valueOf(form, "refresh_token");
    if (kind == "authorization_code"_L1) {
        const auto code = m_codes.extract(valueOf(form, "code")); // good for one try
        if (code.empty() || now.ms - code.mapped().issued.ms > codeLifetime)
            return oauthError(u"Invalid grant: authorization_code has expired"_s);
        if (valueOf(form, "redirect_uri") != code.mapped().redirect)
            return oauthError(u"Invalid request: redirect_uri is invalid"_s);
        refresh = grant(state.random);
    } else if (kind != "refresh_token"_L1 || !m_refreshes.contains(refresh)) {
        return oauthError(u"Invalid grant: refresh_token is invalid"_s);
    }
    const QString access = unguessable(state.random, u"v1u:"_s);
    m_accesses[access.toLatin1()] = Instant{now.ms + accessLifetime};
    const QString here = request.url.toString(QUrl::RemovePath | QUrl::RemoveQuery);
    return jsonAnswer(
        QJsonObject{{u"access_token"_s, access}, {u"token_type"_s, u"bearer"_s}, {u"refresh_token"_s, refresh},
            {u"scope"_s, u"base,deals:full,contacts:full"_s}, {u"expires_in"_s, accessLifetime / 1000},
            {u"api_domain"_s, state.options.address.isEmpty() ? here : state.options.address}});
}

} // namespace satchel::fakes
