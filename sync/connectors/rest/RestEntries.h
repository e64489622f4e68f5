// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that are entries of a list within the row, written by commands: the "entries" of a description's "wire".
//   {"email": {"list": "ways.", "when": {"type": "email"}, "value": "value", "write_to": "ways",
//     "add": ["create", [{"type": "email", "value": "{value}"}]], "change": ["write", ["{id}"], {"value": "{value}"}],
//     "remove": ["delete", ["{id}"]]}}
// The field is the `value` of the first entry that is as in `when`; the other entries stay. A write appends a command
// to the list `write_to`.
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace satchel::sync {

class RestEntries
{
public:
    explicit RestEntries(const QJsonObject &entries) : m_entries(entries) {}

    bool contains(const QString &field) const { return m_entries.contains(field); }
    QStringList fields() const { return m_entries.keys(); }
    /// Null when the list has no such entry.
    QJsonValue valueIn(const QJsonObject &row, const QString &field) const;
    /// Adds to `body` what makes the entry of the row have this value; an empty one removes it.
    void write(const QString &field, const QJsonValue &value, const QJsonObject &row, QJsonObject &body) const;

private:
    QJsonObject entryIn(const QJsonObject &row, const QString &field) const;

    QJsonObject m_entries;
};

} // namespace satchel::sync
