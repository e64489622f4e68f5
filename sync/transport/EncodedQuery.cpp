// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/EncodedQuery.h"

#include <QUrl>

namespace satchel::sync {

void addEncoded(QUrlQuery &query, const QString &name, const QString &value)
{
    query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

QUrlQuery encodedQuery(std::initializer_list<std::pair<QString, QString>> items)
{
    QUrlQuery query;
    for (const auto &[name, value] : items)
        addEncoded(query, name, value);
    return query;
}

} // namespace satchel::sync
