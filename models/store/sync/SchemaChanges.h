// SPDX-License-Identifier: GPL-3.0-or-later
// What has changed in the fields of a connection's remote since they were read last: a field is gone or new, has
// another type or other options. Kept until a person has acknowledged it. Holds how the remote is set up, no record and
// no secret (I3).
#pragma once

#include "store/Store.h"

#include <span>

namespace satchel::store {

/// A field of a remote object, as far as a change of it matters.
struct RemoteFieldState
{
    QString name; // the vendor's
    QString label = {};
    QString type = {}; // the vendor's word
    std::vector<Choice> options = {};
    bool isReadOnly = false;
    bool isRequired = false;
    bool isUsed = false; // the mapping syncs it

    bool operator==(const RemoteFieldState &) const = default;
};

struct SchemaChange
{
    /// The numbers are in the file.
    enum class Kind : quint8 {
        Gone = 1,
        Added = 2,
        Retyped = 3, // before, after: the type
        Options = 4, // before: labels of options that are gone; after: of new ones
        ReadOnly = 5,
        Required = 6,
    };

    static constexpr qsizetype mostWords = 20; // a picklist may have thousands of options

    qint64 number = 0;
    qint64 connection = 0;
    QString object = {}; // the vendor's name
    QString field = {};
    QString label = {};
    Kind kind = Kind::Added;
    QStringList before = {}; // the first of them
    QStringList after = {};
    qint64 moreBefore = 0; // beyond those
    qint64 moreAfter = 0;
    bool isUsed = false;
    Instant at = {};

    bool operator==(const SchemaChange &) const = default;
};

/// Those of one object. The fields are in any order.
std::vector<SchemaChange> changesBetween(
    std::span<const RemoteFieldState> before, std::span<const RemoteFieldState> after);

class SchemaChanges
{
public:
    struct ObjectFields
    {
        QString object;
        std::vector<RemoteFieldState> fields; // empty: they could not be read, which is no change
    };

    explicit SchemaChanges(Store &store) : m_store(store) {}

    /// Compares with what was read last, which is replaced, and notes what differs. What is read for the first time
    /// differs from nothing.
    Result<void> update(qint64 connection, std::span<const ObjectFields> objects);
    /// When the fields of a connection were read last.
    Result<std::optional<Instant>> readAt(qint64 connection);
    /// Those of fields that are synced first, then the newest first; of all connections.
    Result<std::vector<SchemaChange>> list();
    /// A person has seen these.
    Result<void> acknowledge(std::span<const qint64> numbers);

private:
    Result<std::vector<RemoteFieldState>> known(qint64 connection, const QString &object);
    Result<void> keep(qint64 connection, const ObjectFields &object);
    Result<void> note(const SchemaChange &change);

    Store &m_store;
};

} // namespace satchel::store
