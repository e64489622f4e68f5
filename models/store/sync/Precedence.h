// SPDX-License-Identifier: GPL-3.0-or-later
// Which connection leads for a field of a record that several of them hold. A person gives a field of a connection a
// place (ObjectSettings::precedence): 1 leads over 2, and any place over none. What leads is not changed by what
// follows, unless it is empty here: an edit in a system that follows is replaced by the value here and kept as a
// conflict.
#pragma once

#include "store/Store.h"
#include "store/sync/ConnectionSettings.h"

#include <span>
#include <tuple>

namespace satchel::store {

/// A connection and what it calls the kind of record that it holds.
struct Holding
{
    qint64 connection = 0;
    QString object;

    bool operator==(const Holding &) const = default;
    bool operator<(const Holding &other) const
    {
        return std::tie(connection, object) < std::tie(other.connection, other.object);
    }
};

/// Of a connection's field among all that hold the record.
enum class Standing { Equal, Leads, Follows };

class Precedence
{
public:
    /// As all connections are set now. A field that is not received leads nowhere.
    static Result<Precedence> read(Store &store);

    /// True when nobody has given any field a place.
    bool isEmpty() const { return m_places.empty(); }
    Standing of(const Holding &own, std::span<const Holding> others, const QString &field) const;

private:
    int placeOf(const Holding &holding, const QString &field) const;

    std::map<Holding, std::map<QString, int>> m_places;
};

} // namespace satchel::store
