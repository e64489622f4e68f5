// SPDX-License-Identifier: GPL-3.0-or-later
// reference: the id of another remote record in a field, or the first of a list of links ("@companies").
// any_reference: one remote field that points at a record of this or of that kind, "Account:001…", where we have a
// field for each. The first of ours that is not empty is sent; the others are kept as long as that one does.
// record_id: the same as reference, where ours is a text that holds the id of a record.
#include "sync/engine/Codecs.h"

#include "domain/Reason.h"

#include <algorithm>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

using T = FieldType;

const QString anyKind = u"*"_s;

bool isLink(const CodecSetup &setup)
{
    return setup.map->remotes[0].startsWith(u'@');
}

/// A person's choice ("this stage is that one there") comes before the link.
std::optional<QString> remoteIdOf(const CodecSetup &setup, const QString &target, RecordId record)
{
    if (!setup.remoteOf.isEmpty()) {
        if (const auto chosen = setup.remoteOf.find(record.toString()); chosen != setup.remoteOf.end())
            return *chosen;
    }
    return setup.references->remoteIdOf(target, record);
}

Result<void> readReference(const CodecSetup &setup, std::span<const QJsonValue> remote, std::span<Value> local)
{
    const QJsonArray links = remote[0].toArray();
    if (isLink(setup) != remote[0].isArray())
        return fail(Error::Kind::Invalid, Reason::tr("the remote value is not a link to a record"));
    if (isLink(setup) && links.isEmpty())
        return {};
    const auto id = TRY(plainFrom(isLink(setup) ? links.first() : remote[0]));
    if (const auto chosen = setup.keyOf.find(id); chosen != setup.keyOf.end()) {
        local[0] = RecordId::fromString(*chosen);
        return {};
    }
    const auto record = setup.references->recordOf(setup.map->target, id);
    if (!record)
        return fail(Error::Kind::NotFound, Reason::tr("the record it refers to has not been received yet"));
    local[0] = *record;
    return {};
}

Result<void> writeReference(const CodecSetup &setup, std::span<const Value> local, std::span<QJsonValue> remote)
{
    const RecordId record = valueOr<RecordId>(local[0]);
    if (record.isNull() || setup.references->isTombstone(setup.fields[0]->target, record)) {
        remote[0] = isLink(setup) ? QJsonValue(QJsonArray()) : setup.wire.cleared();
        return {};
    }
    const auto id = remoteIdOf(setup, setup.map->target, record);
    if (!id)
        return fail(Error::Kind::NotFound, notThere(setup.references->titleOf(setup.fields[0]->target, record)));
    remote[0] = isLink(setup) ? QJsonValue(QJsonArray{*id}) : QJsonValue(*id);
    return {};
}

QString targetOf(const CodecSetup &setup, size_t local)
{
    return local == 0 ? setup.map->target : setup.map->alternatives.value(qsizetype(local) - 1);
}

/// What points at a kind of record that is not kept here is empty here. "*:7" may be of any of our kinds: their ids are
/// never the same.
Result<void> readAnyReference(const CodecSetup &setup, std::span<const QJsonValue> remote, std::span<Value> local)
{
    const auto text = TRY(textFrom(remote[0]));
    const QString object = text.section(u':', 0, 0);
    const QString id = text.section(u':', 1);
    for (size_t i = 0; i < local.size(); ++i) {
        if (targetOf(setup, i) != object && object != anyKind)
            continue;
        if (const auto chosen = setup.keyOf.find(id); chosen != setup.keyOf.end() && local.size() == 1) {
            local[i] = RecordId::fromString(*chosen);
            return {};
        }
        const auto record = setup.references->recordOf(targetOf(setup, i), id);
        if (!record && object == anyKind && i + 1 < local.size())
            continue;
        if (!record)
            return fail(Error::Kind::NotFound, Reason::tr("the record it refers to has not been received yet"));
        local[i] = *record;
        return {};
    }
    return {};
}

Result<void> writeAnyReference(const CodecSetup &setup, std::span<const Value> local, std::span<QJsonValue> remote)
{
    for (size_t i = 0; i < local.size(); ++i) {
        const RecordId record = valueOr<RecordId>(local[i]);
        if (record.isNull() || setup.references->isTombstone(setup.fields[i]->target, record))
            continue;
        const auto id = remoteIdOf(setup, targetOf(setup, i), record);
        if (!id)
            return fail(Error::Kind::NotFound, notThere(setup.references->titleOf(setup.fields[i]->target, record)));
        remote[0] = targetOf(setup, i) + u':' + *id;
        return {};
    }
    remote[0] = setup.wire.cleared();
    return {};
}

/// An id that does not say its kind agrees with ours when it is the same.
bool isSameOfAnyKind(const CodecSetup &setup, const QJsonValue &remote, const Value &local)
{
    const auto *record = std::get_if<RecordId>(&local);
    if (!record || remote.toString().section(u':', 0, 0) != anyKind)
        return false;
    const QStringList targets = QStringList{setup.map->target} + setup.map->alternatives;
    return std::ranges::any_of(targets, [&](const QString &target) {
        return setup.references->remoteIdOf(target, *record) == remote.toString().section(u':', 1);
    });
}

/// The remote may have several links where we have one: ours agrees as long as it is one of them.
bool isAmongLinks(const CodecSetup &setup, const QJsonValue &remote, const Value &local)
{
    const auto *record = std::get_if<RecordId>(&local);
    if (!record || !remote.isArray())
        return false;
    const auto id = remoteIdOf(setup, setup.map->target, *record);
    return id && remote.toArray().contains(QJsonValue(*id));
}

Result<void> readRecordId(const CodecSetup &setup, std::span<const QJsonValue> remote, std::span<Value> local)
{
    const auto id = TRY(plainFrom(remote[0]));
    const auto record = setup.references->recordOf(setup.map->target, id);
    if (!record)
        return fail(Error::Kind::NotFound, Reason::tr("the record it refers to has not been received yet"));
    local[0] = record->toString();
    return {};
}

Result<void> writeRecordId(const CodecSetup &setup, std::span<const Value> local, std::span<QJsonValue> remote)
{
    const RecordId record = RecordId::fromString(textOf(local[0]));
    remote[0] = setup.wire.cleared();
    if (record.isNull())
        return {};
    const auto id = setup.references->remoteIdOf(setup.map->target, record);
    if (!id)
        return fail(Error::Kind::NotFound, Reason::tr("the record it refers to has not been sent yet"));
    remote[0] = *id;
    return {};
}

} // namespace

std::span<const Codec> linkCodecs()
{
    static const std::vector<Codec> codecs = {
        {"reference"_L1, {{T::Reference}}, 1, 1, 1, readReference, writeReference, isAmongLinks},
        {"any_reference"_L1, {{T::Reference}, {T::Reference}, {T::Reference}, {T::Reference}}, 1, 1, 1,
            readAnyReference, writeAnyReference, isSameOfAnyKind},
        {"record_id"_L1, {{T::Text}}, 1, 1, 1, readRecordId, writeRecordId},
    };
    return codecs;
}

} // namespace satchel::sync
