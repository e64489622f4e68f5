// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/rest/RestEntries.h"

#include "sync/connectors/rest/RestTemplate.h"

#include <algorithm>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

QJsonObject RestEntries::entryIn(const QJsonObject &row, const QString &field) const
{
    const QJsonValue words = m_entries.value(field);
    const QJsonObject when = words["when"_L1].toObject();
    const QStringList names = when.keys();
    for (const QJsonValue entry : row.value(words["list"_L1].toString()).toArray()) {
        const bool fits = std::ranges::all_of(
            names, [&](const QString &name) { return entry[name] == when.value(name); });
        if (fits)
            return entry.toObject();
    }
    return {};
}

QJsonValue RestEntries::valueIn(const QJsonObject &row, const QString &field) const
{
    const QJsonValue value = entryIn(row, field).value(m_entries.value(field)["value"_L1].toString());
    return value.isUndefined() ? QJsonValue() : value;
}

void RestEntries::write(const QString &field, const QJsonValue &value, const QJsonObject &row, QJsonObject &body) const
{
    const QJsonValue words = m_entries.value(field);
    const QJsonObject entry = entryIn(row, field);
    const bool isEmpty = value.isNull() || (value.isString() && value.toString().isEmpty());
    if (isEmpty && entry.isEmpty())
        return;
    const QJsonValue command = words[isEmpty ? "remove"_L1 : entry.isEmpty() ? "add"_L1 : "change"_L1];
    const QString list = words["write_to"_L1].toString(words["list"_L1].toString());
    QJsonArray commands = body.value(list).toArray();
    commands.append(filled(command, {{u"value"_s, value}, {u"id"_s, entry.value("id"_L1)}}));
    body.insert(list, commands);
}

} // namespace satchel::sync
