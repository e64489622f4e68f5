// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one line of `satchel apply`:
//   {"op":"create|update|delete|restore","entity":"contact","id":"…","fields":{…},"expected":{…}}
// A reference, and the id itself, may be {"find":{"email":"a@b.c"}}: the one record for which all of that holds.
// "expected" is what the caller believes is there now; when it is not, the line is refused as a conflict.
#pragma once

#include "store/Store.h"

#include <QJsonObject>
#include <span>

namespace satchel::app {

class EditLine
{
public:
    /// `pending` are edits of the same transaction that came before; what they create can be found too.
    EditLine(store::Store &store, std::span<const Edit> pending = {}) : m_store(store), m_pending(pending) {}

    /// An error has the field in `where`, without its entity.
    Result<Edit> read(const QByteArray &utf8);

private:
    Result<std::vector<FieldValue>> values(const Entity &entity, const QJsonValue &json, const QString &place);
    Result<Value> value(const Field &field, const QJsonValue &json);
    Result<RecordId> find(const Entity &entity, const QJsonValue &conditions);
    bool matches(const Edit &pending, const QJsonObject &conditions) const;

    store::Store &m_store;
    std::span<const Edit> m_pending;
};

} // namespace satchel::app
