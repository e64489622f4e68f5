// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/TokenEndpoint.h"

#include "domain/Reason.h"

#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr qsizetype longestReason = 200;

/// Whether an error of the server means that the grant is dead or a person has to agree to something.
bool needsPerson(const QJsonObject &answer)
{
    static const QStringList codes = {u"invalid_grant"_s, u"invalid_code"_s, u"interaction_required"_s,
        u"consent_required"_s, u"login_required"_s, u"access_denied"_s};
    const auto isOne = [&](const QString &text) { // "invalid_grant", or "Invalid grant: refresh_token is invalid"
        return codes.contains(text.section(u':', 0, 0).trimmed().toLower().replace(u' ', u'_'));
    };
    return isOne(answer[u"error"_s].toString()) || isOne(answer[u"message"_s].toString())
        || answer[u"status"_s].toString() == "BAD_REFRESH_TOKEN"_L1;
}

QString reasonIn(const QJsonObject &answer, const QStringList &secrets)
{
    QString reason = answer[u"error"_s].toString();
    for (const auto &name : {u"error_description"_s, u"message"_s}) {
        if (const QString text = answer[name].toString(); !text.isEmpty())
            reason += (reason.isEmpty() ? QString() : u": "_s) + text;
    }
    for (const QString &secret : secrets) {
        if (!secret.isEmpty())
            reason.replace(secret, u"…"_s);
    }
    return reason.simplified().left(longestReason);
}

Error refusal(const HttpResponse &response, const QStringList &secrets, const QString &host)
{
    const QJsonObject answer = QJsonDocument::fromJson(response.body).object();
    QString reason = reasonIn(answer, secrets);
    if (reason.isEmpty())
        reason = Reason::tr("the sign-in server returned status %1").arg(response.status);
    const bool saysLater = answer[u"error"_s] == "temporarily_unavailable"_L1
        || reason.contains("too many requests"_L1, Qt::CaseInsensitive);
    if (response.status >= 500 || response.status == 429 || saysLater)
        return {Error::Kind::Unanswered, reason, host};
    return {needsPerson(answer) ? Error::Kind::Unauthorized : Error::Kind::Refused, reason, host};
}

} // namespace

Result<Tokens> TokenEndpoint::exchange(const QString &code, const AuthorizationRequest &request)
{
    return tokens({{u"grant_type"_s, u"authorization_code"_s}, {u"code"_s, code}, {u"redirect_uri"_s, request.redirect},
                      {u"code_verifier"_s, request.verifier}},
        {code, request.verifier});
}

Result<Tokens> TokenEndpoint::refresh(const QString &refreshToken)
{
    Form form = {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, refreshToken}};
    if (m_endpoints.wantsScopesOnRefresh)
        form.emplace_back(u"scope"_s, (m_endpoints.scopes + m_endpoints.addedScopes).join(m_endpoints.scopeSeparator));
    return tokens(std::move(form), {refreshToken});
}

Result<void> TokenEndpoint::revoke(const QString &refreshToken)
{
    if (m_endpoints.revoke.isEmpty())
        return {};
    const auto response = TRY(
        post(m_endpoints.revoke, {{u"token"_s, refreshToken}, {u"token_type_hint"_s, u"refresh_token"_s}}));
    if (response.status < 300)
        return {};
    return fail(refusal(response, {refreshToken, m_client.secret}, m_endpoints.revoke.host()));
}

Result<HttpResponse> TokenEndpoint::post(const QUrl &url, Form form)
{
    form.emplace_back(u"client_id"_s, m_client.id);
    if (m_endpoints.needsSecret)
        form.emplace_back(u"client_secret"_s, m_client.secret);
    HttpRequest request{
        "POST", url, {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}}, {}};
    request.outlivesCancellation = true; // with the answer goes the only copy of a new refresh token
    for (const auto &[name, value] : form)
        request.body += (request.body.isEmpty() ? "" : "&") + name.toLatin1() + '=' + QUrl::toPercentEncoding(value);
    return m_transport.send(request);
}

Result<Tokens> TokenEndpoint::tokens(Form form, const QStringList &secrets)
{
    const auto response = TRY(post(m_endpoints.token, std::move(form)));
    const QString host = m_endpoints.token.host();
    const QJsonObject answer = QJsonDocument::fromJson(response.body).object();
    const bool isRefusal = answer[u"error"_s].isString() && !answer.contains(u"access_token"_s); // some say so with 200
    if (response.status != 200 || isRefusal)
        return fail(refusal(response, secrets + QStringList{m_client.secret}, host));
    Tokens tokens{answer[u"access_token"_s].toString().toLatin1(), answer[u"refresh_token"_s].toString(), {}, {}};
    const QString type = answer[u"token_type"_s].toString(u"bearer"_s);
    if (tokens.access.isEmpty() || tokens.access.contains('\r') || tokens.access.contains('\n')
        || type.compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        return fail(Error::Kind::Invalid, Reason::tr("the sign-in server returned no token"), host);
    // Some servers send the number as a text.
    const double seconds = answer[u"expires_in"_s].toVariant().toDouble();
    if (seconds > 0 && std::isfinite(seconds))
        tokens.expiresIn = static_cast<qint64>(std::min(seconds, 1e9) * 1000);
    for (const QString &name : m_endpoints.facts) {
        if (answer.contains(name))
            tokens.facts[name] = answer[name];
    }
    return tokens;
}

} // namespace satchel::sync
