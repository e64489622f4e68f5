// SPDX-License-Identifier: GPL-3.0-or-later
// Carries values between a remote record and ours by an ObjectMap. A value that does not fit is a problem of its field,
// never a guess and never a reason to drop the rest of the record. Codecs and field positions are looked up once.
// Law: with `agreed`, toLocal(toRemote(x), x) == x for every x, also where two values of ours share one remote value.
#pragma once

#include "sync/engine/Codecs.h"
#include "sync/engine/Remote.h"

#include <QSet>

namespace satchel::sync {

struct MappingProblem
{
    QString field; // ours
    QString reason;
    bool isMissingReference = false; // solves itself when the other record has been exchanged
};

struct LocalValues
{
    std::vector<FieldValue> values; // every mapped field that could be read, empty ones too
    std::vector<MappingProblem> problems;
};

struct RemoteValues
{
    QJsonObject fields;
    std::vector<MappingProblem> problems;
};

class Mapper
{
public:
    /// The object map outlives the mapper. It was checked when the manifest was read; a field that does not fit any
    /// more (a custom field was deleted) is a problem of every record.
    Mapper(const Schema &schema, const ObjectMap &object, References &references);

    /// `agreed` are the values both sides last agreed on (the Base): a field keeps its agreed value as long as the
    /// remote holds what that value is written as.
    LocalValues toLocal(const RemoteRecord &remote, std::span<const FieldValue> agreed = {}) const;
    /// The remote fields that carry the given local ones. `all` are all mapped local values, because one remote field
    /// can be mapped to several of ours.
    RemoteValues toRemote(const std::vector<FieldValue> &all, const QSet<QString> &fields) const;
    /// The mapped values of a record, as they are compared: a reference to a record that is gone is empty.
    std::vector<FieldValue> valuesOf(const Record &record) const;

private:
    using Locals = std::array<Value, mostLocals>;
    using Remotes = std::array<QJsonValue, mostRemotes>;

    struct MappedField
    {
        CodecSetup setup;
        const Codec *codec = nullptr;
        std::vector<size_t> columns; // the indexes of its local fields in the entity
        bool isRead = false;
        bool isWritten = false;
    };

    void add(const FieldMap &map, const WireFormat &wire);
    Result<void> read(const MappedField &field, const Remotes &remotes, Locals &locals) const;
    bool isStillAgreed(
        const MappedField &field, const Remotes &remotes, const Locals &read, const Locals &agreed) const;
    Value comparable(const Field &field, const Value &value) const;

    const Entity &m_entity;
    References &m_references;
    std::vector<MappedField> m_fields;
    std::vector<MappingProblem> m_problems; // of maps that do not fit
    bool m_leavesOutEmpty = false;
};

} // namespace satchel::sync
