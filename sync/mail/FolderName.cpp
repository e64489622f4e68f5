// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mail/FolderName.h"

#include <optional>
#include <QtEndian>

namespace satchel::mail {

namespace {

/// The letters between '&' and '-': UTF-16 in base 64 with ',' in place of '/'.
std::optional<QString> decodedRun(QByteArray run)
{
    if (run.isEmpty())
        return QString(u'&');
    const auto bytes = QByteArray::fromBase64Encoding(run.replace(',', '/'),
        QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || bytes.decoded.size() % 2 != 0)
        return {};
    QString text(bytes.decoded.size() / 2, Qt::Uninitialized);
    qFromBigEndian<char16_t>(bytes.decoded.constData(), text.size(), text.data());
    return text;
}

std::optional<QString> decoded(const QByteArray &name)
{
    QString text;
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (static_cast<uchar>(name[at]) > 0x7e)
            return {};
        if (name[at] != '&') {
            text += QLatin1Char(name[at]);
            continue;
        }
        const qsizetype end = name.indexOf('-', at);
        const auto run = end < 0 ? std::nullopt : decodedRun(name.mid(at + 1, end - at - 1));
        if (!run)
            return {};
        text += *run;
        at = end;
    }
    return text;
}

} // namespace

QString folderTitle(const QByteArray &name, char delimiter)
{
    QString title = decoded(name).value_or(QString::fromUtf8(name));
    if (delimiter != 0 && delimiter != '/')
        title.replace(QLatin1Char(delimiter), u'/');
    return title;
}

} // namespace satchel::mail
