// SPDX-License-Identifier: GPL-3.0-or-later
// history and undo.
#include "app/CommandLine.h"
#include "app/RecordText.h"
#include "app/commands/Commands.h"

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

QString kindWord(Edit::Kind kind)
{
    switch (kind) {
    case Edit::Kind::Create: return u"create"_s;
    case Edit::Kind::Update: return u"update"_s;
    case Edit::Kind::Delete: return u"delete"_s;
    case Edit::Kind::Restore: return u"restore"_s;
    }
    return {};
}

/// A create is one entry of the log; it is shown as one change from empty for each field it set.
std::vector<Change> fieldChanges(const Change &change)
{
    if (change.kind != Edit::Kind::Create)
        return {change};
    std::vector<Change> changes;
    for (const FieldValue &value : change.created) {
        Change field = change;
        field.field = value.field;
        field.after = value.value;
        changes.push_back(std::move(field));
    }
    return changes;
}

void appendEntry(QByteArray &json, const store::ChangeSetInfo &set, const Change &change)
{
    json += json.size() > 1 ? ",\n{" : "\n{";
    json += "\"at\":\"" + set.at.toIso().toLatin1() + "\",\"origin\":";
    appendJsonString(json, set.origin);
    json += ",\"changeset\":\"" + set.id.toString().toLatin1() + "\",\"label\":";
    appendJsonString(json, set.label);
    json += ",\"kind\":\"" + kindWord(change.kind).toLatin1() + "\",\"field\":";
    appendJsonString(json, change.field);
    json += ",\"before\":";
    appendJson(json, change.before);
    json += ",\"after\":";
    appendJson(json, change.after);
    json += '}';
}

} // namespace

int runHistory(CommandRun &run)
{
    auto store = run.open(CommandRun::Access::Read);
    if (!store)
        return run.failed(store.error());
    const auto record = run.record(**store);
    if (!record)
        return record.error();
    const auto history = (*store)->history(record->entity->kind, record->id);
    if (!history)
        return run.failed(history.error());
    QByteArray json = "[";
    for (const store::HistoryEntry &entry : *history) {
        for (const Change &change : fieldChanges(entry.change)) {
            if (run.isJson()) {
                appendEntry(json, entry.set, change);
                continue;
            }
            const Field *field = record->entity->find(change.field);
            run.terminal.printLine(u"%1  %2  %3: %4 → %5"_s.arg(entry.set.at.toIso(), entry.set.origin.leftJustified(12), change.field,
                isEmpty(change.before) ? u"(empty)"_s : plainText(field, change.before), isEmpty(change.after) ? u"(empty)"_s : plainText(field, change.after)));
        }
    }
    if (run.isJson())
        run.terminal.print(json + (json.size() > 1 ? "\n]\n" : "]\n"));
    return 0;
}

int runUndo(CommandRun &run)
{
    auto store = run.open(CommandRun::Access::Write);
    if (!store)
        return run.failed(store.error());
    ChangeSetId id;
    if (run.invocation.has(u"set"_s)) {
        id = RecordId::fromString(run.invocation.value(u"set"_s));
        if (id.isNull())
            return run.failed({Error::Kind::Invalid, u"this is not the id of a change set"_s, u"--set"_s});
    } else {
        const auto newest = (*store)->log().newestUndoable({});
        if (!newest)
            return run.failed(newest.error());
        if (!*newest)
            return run.failed({Error::Kind::NotFound, u"there is nothing to undo"_s, {}});
        id = (*newest)->id;
    }
    const auto undone = (*store)->undo(id);
    if (!undone)
        return run.failed(undone.error());
    const auto kept = undone->kept.size();
    if (run.isJson()) {
        run.terminal.print("{\"undone\":\"" + id.toString().toLatin1() + "\",\"changeset\":\"" + undone->receipt.changeSet.toString().toLatin1()
            + "\",\"kept\":" + QByteArray::number(static_cast<qint64>(kept)) + "}\n");
    } else {
        const auto info = (*store)->log().find(undone->receipt.changeSet);
        run.terminal.printLine(info && *info ? (*info)->label : id.toString());
        if (kept > 0)
            run.terminal.printLine(u"%1 values were changed since and are kept"_s.arg(kept));
    }
    return 0;
}

} // namespace satchel::app
