// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/session/Redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

const QString redacted = u"redacted"_s;

/// What a connector sends or reads. Nothing that signs, sets a cookie or names a person.
bool isKeptHeader(const QByteArray &given)
{
    static constexpr std::array kept = {"accept", "content-type", "content-id", "content-transfer-encoding", "date",
        "etag", "if-match", "if-none-match", "if-modified-since", "if-unmodified-since", "odata-version",
        "odata-maxversion", "prefer", "preference-applied", "retry-after", "sforce-auto-assign", "sforce-call-options",
        "sforce-duplicate-rule-header", "sforce-limit-info", "sforce-query-options", "www-authenticate",
        "x-version-number"};
    const QByteArray lower = given.toLower();
    return lower.startsWith("x-hubspot-ratelimit") || lower.startsWith("x-ms-ratelimit")
        || std::ranges::any_of(kept, [&](const char *name) { return lower == name; });
}

bool isSecret(const QString &key)
{
    static const QSet<QString> secret = {u"access_token"_s, u"refresh_token"_s, u"id_token"_s, u"token"_s,
        u"client_id"_s, u"client_secret"_s, u"code_verifier"_s, u"signature"_s, u"password"_s, u"assertion"_s};
    return secret.contains(key.toLower());
}

/// The vendors' keys that describe the message itself.
bool isStructural(const QString &key)
{
    static const QSet<QString> structural = {u"status"_s, u"category"_s, u"subCategory"_s, u"code"_s, u"errorCode"_s,
        u"error"_s, u"message"_s, u"in"_s, u"method"_s, u"operator"_s, u"direction"_s, u"propertyName"_s,
        u"properties"_s, u"type"_s, u"fieldType"_s, u"objectType"_s, u"associationCategory"_s, u"idProperty"_s,
        u"objectWriteTraceId"_s, u"after"_s, u"token_type"_s, u"scope"_s, u"scopes"_s, u"policyName"_s, u"errorType"_s,
        u"timeZone"_s, u"companyCurrency"_s, u"accountType"_s, u"@odata.context"_s, u"@odata.etag"_s, u"fields"_s,
        u"statusCode"_s, u"referenceId"_s, u"httpHeaders"_s, u"isoCode"_s, u"isocurrencycode"_s, u"CurrencyIsoCode"_s,
        u"sorts"_s, u"value_type"_s};
    return structural.contains(key);
}

bool isIdKey(const QString &key)
{
    return key == "ids"_L1 || key.endsWith("id"_L1) || key.endsWith("Id"_L1) || key.endsWith("ID"_L1)
        || key.endsWith("ids"_L1);
}

/// Instants, versions and ids that no person has.
bool isPlain(const QString &text)
{
    static const QRegularExpression plain(QRegularExpression::anchoredPattern(
        u"|true|false|deleted|changed|\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(Z|[+-]\\d\\d:?\\d\\d)|\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d|(?=[0-9]*[a-f])[0-9a-f]{17}|(W/)?\"\\d+\"|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|(?=[A-Za-z]*[0-9])[a-zA-Z0-9]{15}([a-zA-Z0-9]{3})?"_s));
    return plain.match(text).hasMatch();
}

bool isName(const QString &text)
{
    static const QRegularExpression name(QRegularExpression::anchoredPattern(u"[A-Za-z0-9_.:#/-]{1,100}"_s));
    return name.match(text).hasMatch();
}

bool isNumber(const QString &text)
{
    return !text.isEmpty() && text.size() <= 20
        && std::ranges::all_of(text, [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
}

/// A label is what people call a field, and may be anything.
bool isLabel(const QString &key)
{
    return key.contains("label"_L1, Qt::CaseInsensitive) || key.contains("description"_L1, Qt::CaseInsensitive)
        || key.contains("help"_L1, Qt::CaseInsensitive) || key == "default"_L1;
}

} // namespace

std::vector<HttpHeader> Redaction::headers(const std::vector<HttpHeader> &all) const
{
    std::vector<HttpHeader> kept;
    std::ranges::copy_if(
        all, std::back_inserter(kept), [](const HttpHeader &header) { return isKeptHeader(header.name); });
    return kept;
}

bool Redaction::isHarmless(const QString &key, const QString &text) const
{
    if (isSecret(key) || secrets.contains(text))
        return false;
    const bool isOurs = !marker.isEmpty() && text.contains(marker);
    if (isOurs || isStructural(key) || isPlain(text) || (isIdKey(key) && isNumber(text)))
        return true;
    if (isMetadata && !isLabel(key) && isName(text))
        return true;
    const QUrl url(text, QUrl::StrictMode); // where the next page is, or a record's own address
    const bool isAddress = url.isValid()
        && (text.startsWith(u'/') || (url.host() == baseUrl.host() && url.scheme() == baseUrl.scheme()));
    return isAddress && !text.contains(u'@') && !text.contains(u' ');
}

QString Redaction::text(const QString &key, const QString &text) const
{
    return isHarmless(key, text) ? text : redacted;
}

QJsonValue Redaction::value(const QString &key, const QJsonValue &value) const
{
    if (value.isString())
        return text(key, value.toString());
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue item : value.toArray())
            items.append(this->value(key, item));
        return items;
    }
    if (!value.isObject())
        return isSecret(key) && !value.isNull() ? QJsonValue(redacted) : value;
    QJsonObject members;
    const QJsonObject all = value.toObject();
    for (auto member = all.begin(); member != all.end(); ++member)
        members.insert(member.key(), this->value(member.key(), *member));
    return members;
}

/// A line of JSON, a boundary, a request or status line, or a header that is kept.
QByteArray Redaction::parts(const QByteArray &body) const
{
    static const QRegularExpression line(u"^(--|HTTP/1\\.1 |GET |POST |PUT |PATCH |DELETE )"_s);
    QByteArray kept;
    for (QByteArray part : body.split('\n')) {
        if (part.endsWith('\r'))
            part.chop(1);
        const auto json = QJsonDocument::fromJson(part);
        const bool isHeader = isKeptHeader(part.left(part.indexOf(':')));
        if (!json.isNull())
            kept += QJsonDocument(value({}, json.object()).toObject()).toJson(QJsonDocument::Compact) + "\r\n";
        else if (part.isEmpty() || isHeader || line.match(QString::fromUtf8(part)).hasMatch())
            kept += part + "\r\n";
    }
    return kept;
}

QByteArray Redaction::body(const QByteArray &type, const QByteArray &body) const
{
    if (body.isEmpty())
        return {};
    if (type.startsWith("multipart/"))
        return parts(body);
    if (type.startsWith("application/x-www-form-urlencoded")) {
        QUrlQuery form;
        for (const auto &[name, given] : QUrlQuery(QString::fromUtf8(body)).queryItems())
            form.addQueryItem(name, name == "grant_type"_L1 ? given : redacted);
        return form.toString().toUtf8();
    }
    const auto json = QJsonDocument::fromJson(body);
    if (json.isArray())
        return QJsonDocument(value({}, json.array()).toArray()).toJson(QJsonDocument::Compact);
    return json.isObject() ? QJsonDocument(value({}, json.object()).toObject()).toJson(QJsonDocument::Compact)
                           : redacted.toUtf8();
}

} // namespace satchel::sync
