// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/zoho/ZohoOAuth.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

constexpr qint64 zohoCodeLifetime = 2 * 60'000;
constexpr qint64 zohoAccessLifetime = 60 * 60'000;
constexpr qsizetype mostRefreshTokens = 20; // of a person; one more, and the oldest is gone

QString zohoSecret(Random &random)
{
    QString text = u"1000."_s;
    while (text.size() < 60)
        text += QString::number(random(), 16);
    return text;
}

QString formValue(const QUrlQuery &form, const char *name)
{
    return form.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
}

/// Status 200, whatever is wrong.
HttpResponse zohoTokenError(const QString &error)
{
    return jsonAnswer(QJsonObject{{u"error"_s, error}});
}

QString hereOf(const HttpRequest &request)
{
    return request.url.toString(QUrl::RemovePath | QUrl::RemoveQuery);
}

} // namespace

std::optional<HttpResponse> ZohoOAuth::answer(ZohoState &state, const HttpRequest &request, Instant now)
{
    const QString path = request.url.path();
    if (path == "/oauth/v2/auth"_L1 && request.method == "GET")
        return authorize(state, request, now);
    if (path == "/oauth/v2/token"_L1 && request.method == "POST")
        return token(state, request, now);
    if (path == "/oauth/v2/token/revoke"_L1 && request.method == "POST")
        return revoke(request);
    return {};
}

bool ZohoOAuth::isKnown(const QByteArray &access, Instant now) const
{
    const auto known = m_accesses.find(access);
    return known != m_accesses.end() && known->second > now;
}

QString ZohoOAuth::grant(ZohoState &state)
{
    m_refreshes.append(zohoSecret(state.random));
    if (m_refreshes.size() > mostRefreshTokens)
        m_refreshes.removeFirst();
    return m_refreshes.last();
}

HttpResponse ZohoOAuth::authorize(ZohoState &state, const HttpRequest &request, Instant now)
{
    const QUrlQuery query(request.url);
    QUrl redirect(formValue(query, "redirect_uri"));
    const bool isRegistered = redirect.scheme() == "http"_L1 && redirect.host() == "localhost"_L1;
    const bool areScopesApart = !formValue(query, "scope").contains(u' '); // commas part them
    if (formValue(query, "client_id") != state.options.clientId || !isRegistered || !areScopesApart)
        return {400, {{"Content-Type", "text/html"}}, "<html><body>Invalid Request</body></html>"};
    const QString code = zohoSecret(state.random);
    m_codes[code] = {
        redirect.toString(), formValue(query, "code_challenge"), formValue(query, "access_type") == "offline"_L1, now};
    const QString accounts = state.options.accounts.isEmpty() ? hereOf(request) : state.options.accounts;
    QUrlQuery answer{{u"code"_s, code}, {u"location"_s, u"eu"_s}, {u"state"_s, formValue(query, "state")}};
    answer.addQueryItem(u"accounts-server"_s, QString::fromLatin1(QUrl::toPercentEncoding(accounts)));
    redirect.setQuery(answer);
    return {302, {{"Location", redirect.toEncoded()}}, {}};
}

HttpResponse ZohoOAuth::token(ZohoState &state, const HttpRequest &request, Instant now)
{
    const QUrlQuery form = formOf(request);
    const bool isHere = state.options.accounts.isEmpty() || hereOf(request) == state.options.accounts;
    if (!isHere || formValue(form, "client_id") != state.options.clientId)
        return zohoTokenError(u"invalid_client"_s);
    if (formValue(form, "client_secret") != state.options.clientSecret)
        return zohoTokenError(u"invalid_client_secret"_s);
    if (!m_tokens.take(now)) {
        return jsonAnswer(
            QJsonObject{{u"error_description"_s,
                            u"You have made too many requests continuously. Please try again after some time."_s},
                {u"error"_s, u"Access Denied"_s}, {u"status"_s, u"failure"_s}});
    }
    QString refresh = formValue(form, "refresh_token");
    QString fresh;
    if (formValue(form, "grant_type") == "authorization_code"_L1) {
        const auto code = m_codes.extract(formValue(form, "code")); // good for one try
        if (code.empty() || now.ms - code.mapped().issued.ms > zohoCodeLifetime)
            return zohoTokenError(u"invalid_code"_s);
        if (formValue(form, "redirect_uri") != code.mapped().redirect)
            return zohoTokenError(u"invalid_redirect_uri"_s);
        const QByteArray verifier = formValue(form, "code_verifier").toLatin1();
        const QByteArray challenge = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                                         .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        if (!code.mapped().challenge.isEmpty() && challenge != code.mapped().challenge.toLatin1())
            return zohoTokenError(u"invalid_code"_s);
        fresh = code.mapped().isOffline ? grant(state) : QString();
    } else if (formValue(form, "grant_type") != "refresh_token"_L1 || !m_refreshes.contains(refresh)) {
        return zohoTokenError(u"invalid_code"_s);
    }
    const QString access = zohoSecret(state.random);
    m_accesses[access.toLatin1()] = Instant{now.ms + zohoAccessLifetime};
    QJsonObject answer{{u"access_token"_s, access}, {u"scope"_s, u"ZohoCRM.modules.ALL"_s},
        {u"api_domain"_s, state.options.address.isEmpty() ? hereOf(request) : state.options.address},
        {u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, zohoAccessLifetime / 1000}};
    if (!fresh.isEmpty()) // a refresh has none
        answer.insert(u"refresh_token"_s, fresh);
    return jsonAnswer(answer);
}

HttpResponse ZohoOAuth::revoke(const HttpRequest &request)
{
    if (m_refreshes.removeAll(formValue(formOf(request), "token")) == 0)
        return {400, {{"Content-Type", "text/html"}}, "<html><body>Invalid token</body></html>"};
    return jsonAnswer(QJsonObject{{u"status"_s, u"success"_s}});
}

} // namespace satchel::fakes
