// SPDX-License-Identifier: GPL-3.0-or-later
// Rows whose values are the entries of a list, each with the name of its column, and written in a form that depends on
// the column's type: "keyed" of a description's "wire".
//   {"list": "column_values", "name": "id", "columns": {"mail_1": "email"}, "types": {
//     "email": {"read": "email", "write": {"email": "{value}", "text": "{value}"}},
//     "people": {"read": "persons", "entry": {"id": "{value}", "kind": "person"}, "write": {"persons": "{entries}"}}}}
//   columns  the type of each column; filled in where the account tells it (RestPlaces.h)
//   read     the member of an entry with the value
//   with     the field is empty while this member is
//   write    what is written for a value; columns of types without it are only read
//   entry    the value is a list: the field is the first that is like this, and the others stay when it is written
//   each     the value is a list of objects, and the field has this member of each
//   empty    values that are written as none
//   is       the type of the field, where it is no text: a word of RemoteField
// The words of a form are {value}, {number}, {entries} and the members of the entry as it is.
#pragma once

#include "sync/connectors/ManifestReader.h"
#include "sync/connectors/rest/RestTemplate.h"
#include "sync/engine/ObjectMap.h"

namespace satchel::sync {

class RestKeyed
{
public:
    explicit RestKeyed(const ObjectMap &object);

    /// Every mistake is added to `problems`.
    static void check(const ManifestReader &keyed, std::vector<Error> &problems);

    bool has(const QString &column) const { return m_columns.contains(column); }
    /// The row with its entries as members, by the names of their columns.
    QJsonObject spread(QJsonObject row) const;
    /// The value of an entry.
    QJsonValue valueOf(const QString &column, const QJsonValue &entry) const;
    /// A value as it is written; `entry` is what the row has there.
    QJsonValue written(const QString &column, const QJsonValue &value, const QJsonValue &entry) const;
    /// Without the empty members of what is written in parts; a column of which nothing is left is cleared.
    QJsonObject cleaned(QJsonObject body) const;

    /// Of a type, the word of RemoteField; what it has no form for is a text that is only read.
    QString fieldTypeOf(const QString &type) const;
    bool canWrite(const QString &type) const;

private:
    QJsonValue formOf(const QString &column) const { return m_types[m_columns.value(column).toString()]; }

    QString m_list;
    QString m_name;
    QJsonObject m_columns;
    QJsonValue m_types;
};

} // namespace satchel::sync
