// SPDX-License-Identifier: GPL-3.0-or-later
// Writes that a test sends to a connector, without an engine around it.
#pragma once

#include "sync/engine/Remote.h"

namespace satchel::test {

/// The same id for the same number, 0 … 65,535.
inline RecordId key(int number)
{
    RecordId::Bytes bytes{};
    bytes[0] = 1;
    bytes[14] = quint8(number >> 8);
    bytes[15] = quint8(number);
    return RecordId(bytes);
}

inline sync::RemoteWrite create(int number, const QJsonObject &fields)
{
    return {Edit::Kind::Create, key(number), key(number), {}, {}, fields, {}};
}

/// No remote id is that of a record we know.
inline bool isNeverLinked(const QString &)
{
    return false;
}

} // namespace satchel::test
