// SPDX-License-Identifier: GPL-3.0-or-later
// Query items whose values arrive as they are: QUrlQuery alone leaves "+", "&" and "%" as they stand.
#pragma once

#include <initializer_list>
#include <QString>
#include <QUrlQuery>
#include <utility>

namespace satchel::sync {

void addEncoded(QUrlQuery &query, const QString &name, const QString &value);
QUrlQuery encodedQuery(std::initializer_list<std::pair<QString, QString>> items);

} // namespace satchel::sync
