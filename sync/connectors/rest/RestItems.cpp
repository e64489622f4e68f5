// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/rest/RestItems.h"

#include "sync/connectors/rest/RestTemplate.h"

#include <algorithm>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

QJsonObject RestItems::itemIn(const QJsonObject &row, const QString &field) const
{
    const QJsonValue words = m_items.value(field);
    const QJsonObject when = words["when"_L1].toObject();
    const QStringList names = when.keys();
    for (const QJsonValue item : row.value(words["list"_L1].toString()).toArray()) {
        const bool fits = std::ranges::all_of(
            names, [&](const QString &name) { return item[name] == when.value(name); });
        if (fits)
            return item.toObject();
    }
    return {};
}

QJsonValue RestItems::valueIn(const QJsonObject &row, const QString &field) const
{
    const QJsonValue value = itemIn(row, field).value(m_items.value(field)["value"_L1].toString());
    return value.isUndefined() ? QJsonValue() : value;
}

void RestItems::write(const QString &field, const QJsonValue &value, const QJsonObject &row, QJsonObject &body) const
{
    const QJsonValue words = m_items.value(field);
    const QJsonObject item = itemIn(row, field);
    const bool isEmpty = value.isNull() || (value.isString() && value.toString().isEmpty());
    if (isEmpty && item.isEmpty())
        return;
    const QJsonValue command = words[isEmpty ? "remove"_L1 : item.isEmpty() ? "add"_L1 : "change"_L1];
    const QString list = words["write_to"_L1].toString(words["list"_L1].toString());
    QJsonArray commands = body.value(list).toArray();
    commands.append(filled(command, {{u"value"_s, value}, {u"id"_s, item.value("id"_L1)}}));
    body.insert(list, commands);
}

} // namespace satchel::sync
