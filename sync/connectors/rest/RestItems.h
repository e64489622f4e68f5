// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that are items of a list within the row, written by commands: the "items" of a description's "wire".
//   {"email": {"list": "ways.", "when": {"type": "email"}, "value": "value", "write_to": "ways",
//     "add": ["create", [{"type": "email", "value": "{value}"}]], "change": ["write", ["{id}"], {"value": "{value}"}],
//     "remove": ["delete", ["{id}"]]}}
// The field is the `value` of the first item that is as in `when`; the other items stay. A write appends a command
// to the list `write_to`.
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace satchel::sync {

class RestItems
{
public:
    explicit RestItems(const QJsonObject &items) : m_items(items) {}

    bool contains(const QString &field) const { return m_items.contains(field); }
    QStringList fields() const { return m_items.keys(); }
    /// Null when the list has no such item.
    QJsonValue valueIn(const QJsonObject &row, const QString &field) const;
    /// Adds to `body` what makes the item of the row have this value; an empty one removes it.
    void write(const QString &field, const QJsonValue &value, const QJsonObject &row, QJsonObject &body) const;

private:
    QJsonObject itemIn(const QJsonObject &row, const QString &field) const;

    QJsonObject m_items;
};

} // namespace satchel::sync
