// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/TokenPlacement.h"

#include <algorithm>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

using Words = std::vector<std::pair<QString, QString>>;

/// One pass, so that a secret with braces is no word itself.
QString filled(const QString &pattern, const Words &words)
{
    QString text;
    for (qsizetype at = 0; at < pattern.size();) {
        const auto word = std::find_if(words.begin(), words.end(),
            [&](const auto &one) { return QStringView(pattern).mid(at).startsWith(one.first); });
        text += word == words.end() ? QString(pattern[at]) : word->second;
        at += word == words.end() ? 1 : word->first.size();
    }
    return text;
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

void authorizeRequest(HttpRequest &request, const TokenPlacement &placement, const QByteArray &token, const QUrl &home)
{
    const QString all = QString::fromUtf8(token);
    const qsizetype colon = all.indexOf(u':');
    Words words{{u"{token}"_s, all}, {u"{user}"_s, colon < 0 ? all : all.left(colon)},
        {u"{secret}"_s, colon < 0 ? all : all.mid(colon + 1)}};
    if (!placement.signedText.isEmpty()) {
        const QString text = filled(placement.signedText,
            {{u"{method}"_s, QString::fromLatin1(request.method)}, {u"{path}"_s, pathBelow(request, placement, home)}});
        words.emplace_back(u"{signature}"_s,
            QString::fromLatin1(
                QMessageAuthenticationCode::hash(text.toUtf8(), words[2].second.toUtf8(), QCryptographicHash::Sha256)
                    .toHex()));
    }
    if (!placement.encoded.isEmpty())
        words.emplace_back(u"{base64}"_s, QString::fromLatin1(filled(placement.encoded, words).toUtf8().toBase64()));
    for (const auto &[name, pattern] : placement.headers)
        request.headers.push_back({name.toLatin1(), filled(pattern, words).toUtf8()});
}

} // namespace satchel::sync
