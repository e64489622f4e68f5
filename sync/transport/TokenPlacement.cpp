// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/TokenPlacement.h"

#include "sync/engine/JsonPath.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

/// One pass, so that a secret with braces is no word itself.
QString filled(const QString &pattern, const PlacementWords &words)
{
    QString text;
    for (qsizetype at = 0; at < pattern.size();) {
        const auto word = std::find_if(words.begin(), words.end(),
            [&](const auto &one) { return QStringView(pattern).mid(at).startsWith(one.first); });
        text += word == words.end() ? QString(pattern[at]) : textOf(word->second);
        at += word == words.end() ? 1 : word->first.size();
    }
    return text;
}

/// A text that is one word alone becomes its value, which may be a number.
QJsonValue filledValue(const QString &pattern, const PlacementWords &words)
{
    const auto word = std::ranges::find(words, pattern, &PlacementWords::value_type::first);
    return word == words.end() ? QJsonValue(filled(pattern, words)) : word->second;
}

QJsonValue filledJson(const QJsonValue &pattern, const PlacementWords &words)
{
    if (pattern.isString())
        return filledValue(pattern.toString(), words);
    if (pattern.isArray()) {
        QJsonArray array;
        for (const QJsonValue one : pattern.toArray())
            array.append(filledJson(one, words));
        return array;
    }
    if (!pattern.isObject())
        return pattern;
    QJsonObject object = pattern.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        *member = filledJson(*member, words);
    return object;
}

/// A token with fewer colons than parts lacks the first ones, but its user is all of it.
PlacementWords wordsOf(const TokenPlacement &placement, const QByteArray &token)
{
    const QString all = QString::fromUtf8(token);
    PlacementWords words{{u"{token}"_s, all}};
    qsizetype at = 0;
    for (const QString &part : placement.parts) {
        const bool isLast = &part == &placement.parts.last();
        const qsizetype colon = isLast ? -1 : all.indexOf(u':', at);
        words.emplace_back(u'{' + part + u'}', colon < 0 ? all.mid(at) : all.mid(at, colon - at));
        at = colon < 0 ? at : colon + 1;
    }
    return words;
}

/// What must not be found in a recording.
QStringList secretsIn(const PlacementWords &words)
{
    QStringList texts;
    for (const auto &[word, value] : words) {
        if (!value.toString().isEmpty())
            texts.append(value.toString());
    }
    return texts;
}

QString pathBelow(const HttpRequest &request, const TokenPlacement &placement, const QUrl &home)
{
    QString path = request.url.path();
    QString begin = home.path() + placement.below;
    if (path.startsWith(begin))
        path.remove(0, begin.size());
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    return path;
}

} // namespace

void authorizeRequest(HttpRequest &request, const TokenPlacement &placement, const QByteArray &token, const QUrl &home,
    const PlacementWords &session)
{
    PlacementWords words = wordsOf(placement, token);
    const QByteArray key = words.back().second.toString().toUtf8();
    words.insert(words.end(), session.begin(), session.end());
    if (!placement.signedText.isEmpty()) {
        const QString text = filled(placement.signedText,
            {{u"{method}"_s, QString::fromLatin1(request.method)}, {u"{path}"_s, pathBelow(request, placement, home)}});
        words.emplace_back(u"{signature}"_s,
            QString::fromLatin1(
                QMessageAuthenticationCode::hash(text.toUtf8(), key, QCryptographicHash::Sha256).toHex()));
    }
    if (!placement.encoded.isEmpty())
        words.emplace_back(u"{base64}"_s, QString::fromLatin1(filled(placement.encoded, words).toUtf8().toBase64()));
    for (const auto &[name, pattern] : placement.headers)
        request.headers.push_back({name.toLatin1(), filled(pattern, words).toUtf8()});
    if (placement.members.empty())
        return;
    const auto body = QJsonDocument::fromJson(request.body);
    if (!body.isObject()) // then nothing in it could be read as a request
        return;
    QJsonValue json = body.object();
    request.secrets = secretsIn(words);
    for (const auto &[place, pattern] : placement.members)
        json = withValueAt(json, place, filledValue(pattern, words));
    request.body = QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact);
}

HttpRequest sessionRequest(const TokenPlacement &placement, const QByteArray &token, const QUrl &home)
{
    HttpRequest request;
    request.method = "POST";
    request.url = home;
    request.url.setPath(home.path() + u'/' + placement.call->path);
    request.headers = {{"Accept", "application/json"}, {"Content-Type", "application/json"}};
    request.body = QJsonDocument(filledJson(placement.call->body, wordsOf(placement, token)).toObject())
                       .toJson(QJsonDocument::Compact);
    request.isIdempotent = true;
    request.secrets = secretsIn(wordsOf(placement, token));
    return request;
}

std::optional<PlacementWords> sessionIn(const SessionCall &call, const HttpResponse &response)
{
    const QJsonValue answer = QJsonDocument::fromJson(response.body).object();
    PlacementWords words;
    for (const auto &[word, place] : call.keeps) {
        const QJsonValue value = valueAt(answer, place);
        if (!value.isString() && !value.isDouble())
            return {};
        words.emplace_back(u'{' + word + u'}', value);
    }
    return words;
}

bool hasEnded(const SessionCall &call, const HttpResponse &response)
{
    if (response.status == 401 || call.ended.empty())
        return response.status == 401;
    const QJsonValue answer = QJsonDocument::fromJson(response.body).object();
    return std::ranges::any_of(
        call.ended, [&](const auto &mark) { return textOf(valueAt(answer, mark.first)) == mark.second; });
}

} // namespace satchel::sync
