// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/calendar/CollectionRequests.h"

#include "domain/Reason.h"
#include "sync/connectors/SameContent.h"

using namespace Qt::StringLiterals;

namespace satchel::sync {

using Kind = WriteOutcome::Kind;

std::vector<RemoteField> mappedFields(const ObjectMap &object)
{
    std::vector<RemoteField> fields;
    for (const FieldMap &map : object.fields) {
        for (const QString &name : map.remotes) {
            RemoteField field;
            field.name = field.label = name;
            field.isReadOnly = map.direction == Direction::Pull;
            fields.push_back(std::move(field));
        }
    }
    return fields;
}

QStringList requirePlaces(const CollectionPlaces &places, ObjectMap &object)
{
    if (!places.all.empty())
        return {};
    object.direction = Direction::None;
    return {Reason::tr("%1 aren't synced: this account has no calendar or address book for them").arg(object.object)};
}

WriteOutcome writeOutcome(Kind kind, const QString &reason)
{
    WriteOutcome result;
    result.kind = kind;
    result.reason = reason;
    return result;
}

Result<std::vector<WriteOutcome>> writeOneByOne(
    std::span<const RemoteWrite> writes, const std::function<Result<WriteOutcome>(const RemoteWrite &)> &writeOne)
{
    std::vector<WriteOutcome> outcomes;
    for (const RemoteWrite &one : writes) {
        auto written = writeOne(one);
        if (!written && outcomes.empty() && written.error().kind != Error::Kind::Unanswered)
            return fail(written.error());
        if (written) {
            outcomes.push_back(std::move(*written));
            continue;
        }
        const bool isUnknown = written.error().kind == Error::Kind::Unanswered;
        outcomes.push_back(writeOutcome(isUnknown ? Kind::Unknown : Kind::Later, written.error().what));
        outcomes.resize(writes.size(), writeOutcome(Kind::Later, written.error().what)); // the others were not sent
        break;
    }
    return outcomes;
}

std::optional<WriteOutcome> checkEntryWritable(
    const ResourceEntry &entry, const QString &part, const CollectionPlace *place, const RemoteWrite &write)
{
    const QStringList excluded = write.fields.value("excluded_dates"_L1).toVariant().toStringList();
    if (!write.version.isEmpty() && !entry.matchesVersion(part, write.version, excluded))
        return writeOutcome(Kind::Stale);
    if (place && place->use == CollectionPlace::Use::BusyOnly)
        return writeOutcome(Kind::Refused, Reason::tr("Only free/busy times are synced for this calendar"));
    if (place && !place->collection.isWritable)
        return writeOutcome(Kind::Refused, Reason::tr("You don't have permission to change this calendar"));
    if (write.kind == Edit::Kind::Update && entry.isPrivate(part))
        return writeOutcome(Kind::Refused, Reason::tr("This event is private: change it in your calendar app"));
    return {};
}

Result<std::vector<InDoubtResult>> findOneByOne(std::span<const InDoubtCreate> lost,
    const Remote::IsAlreadyLinked &isAlreadyLinked, const Clock &clock,
    const std::function<Result<InDoubtResult>(const InDoubtCreate &)> &findOne)
{
    std::vector<InDoubtResult> all;
    for (const InDoubtCreate &one : lost) {
        auto found = TRY(findOne(one));
        if (found.state == InDoubtResult::State::Found && isAlreadyLinked(found.record.id))
            found = notFound(one, clock.now());
        all.push_back(std::move(found));
    }
    return all;
}

} // namespace satchel::sync
