// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serve/ApiChanges.h"

#include "app/RecordText.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

QJsonObject changeJson(const store::HistoryEntry &entry, const Entity &entity)
{
    const Change &change = entry.change;
    QJsonObject json{{u"position"_s, change.sequence}, {u"changeset"_s, entry.set.id.toString()},
        {u"at"_s, entry.set.at.toIso()}, {u"origin"_s, entry.set.origin.text()}, {u"entity"_s, entity.name},
        {u"id"_s, change.record.toString()}, {u"kind"_s, editKindName(change.kind)}};
    if (change.isErased)
        json.insert(u"erased"_s, true);
    if (change.kind == Edit::Kind::Update) {
        json.insert(u"field"_s, change.field);
        json.insert(u"before"_s, change.isErased ? QJsonValue() : toJson(change.before));
        json.insert(u"after"_s, change.isErased ? QJsonValue() : toJson(change.after));
    }
    if (change.kind == Edit::Kind::Create && !change.isErased) {
        QJsonObject fields;
        for (const FieldValue &value : change.created)
            fields.insert(value.field, toJson(value.value));
        json.insert(u"fields"_s, fields);
    }
    return json;
}

} // namespace

Result<QJsonObject> changesAfter(store::Store &store, qint64 position, qint64 limit)
{
    store::ChangeLog log = store.log();
    const qint64 last = TRY(log.lastSequence());
    // An empty page would let a client wait behind the end until other changes have taken the numbers that it skips.
    if (position > last)
        return fail(Error::Kind::Conflict,
            u"the newest position is %1: an earlier state of the store was restored. Read the records again and go on"
            " from there"_s.arg(last),
            u"after"_s);
    QJsonArray changes;
    qint64 next = position;
    const auto entries = TRY(log.entriesSince(position, limit));
    for (const store::HistoryEntry &entry : entries) {
        next = entry.change.sequence;
        const Entity &entity = store.schema().entity(entry.change.entity);
        if (entity.isExposed())
            changes.append(changeJson(entry, entity));
    }
    return QJsonObject{{u"changes"_s, changes}, {u"next"_s, next}, {u"last"_s, std::max(last, next)}};
}

} // namespace satchel::app
