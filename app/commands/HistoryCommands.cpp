// SPDX-License-Identifier: GPL-3.0-or-later
// history and undo.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "app/RecordText.h"
#include "app/Table.h"
#include "insight/Scores.h"
#include "store/Calculations.h"
#include "store/sync/UndoPreview.h"
#include "sync/session/Vendor.h"

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

/// A create is one entry of the log; it is shown as one change from empty for each field it set.
std::vector<Change> fieldChanges(const Change &change)
{
    if (change.kind != Edit::Kind::Create || change.isErased)
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
    appendJsonString(json, set.origin.text());
    json += ",\"changeset\":\"" + set.id.toString().toLatin1() + "\",\"label\":";
    appendJsonString(json, set.label);
    json += ",\"kind\":\"" + editKindName(change.kind).toLatin1() + "\",";
    appendChangeJson(json, change);
    json += change.isErased ? ",\"erased\":true}" : "}";
}

Result<ChangeSetId> newestOwn(store::Store &store)
{
    const auto newest = TRY(store.log().newestUndoable());
    if (!newest)
        return fail(Error::Kind::NotFound,
            u"nothing of yours to undo; undo what a connection received with --set, or with Roll back in the window"_s);
    return newest->id;
}

void addEffect(QStringList &parts, qint64 number, const QString &what)
{
    if (number > 0)
        parts.append(u"%1 %2"_s.arg(number).arg(what));
}

/// "here: 60 to the trash; with the next sync in "Sales EU": 60 deleted"
QString previewText(const store::UndoPreview &taking)
{
    QStringList here;
    addEffect(here, taking.deleted, u"to the trash"_s);
    addEffect(here, taking.changed, u"back to earlier values"_s);
    addEffect(here, taking.restored, u"out of the trash"_s);
    QString text = u"here: "_s + (here.isEmpty() ? u"nothing"_s : here.join(u", "_s));
    for (const auto &there : taking.there) {
        QStringList sent;
        addEffect(sent, there.deleted, u"deleted"_s);
        addEffect(sent, there.changed, u"changed"_s);
        addEffect(sent, there.created, u"created again"_s);
        text += u"; with the next sync in \"%1\": %2"_s.arg(there.connection, sent.join(u", "_s));
    }
    return text;
}

/// A change set that a connection received is undone only after a confirmation that names the effect here and in each
/// connected system.
Result<void> confirmOthers(CommandRun &run, store::Store &store, const store::ChangeSetInfo &root, ChangeSetId set)
{
    if (root.origin.isOwn() || run.invocation.has(u"yes"_s))
        return {};
    const auto vendors = TRY(sync::knownVendors(store));
    const auto taking = TRY(store::previewUndo(store, std::span(&set, 1), vendors));
    const QString about = u"\"%1\" came from %2, not from you. Undoing it does this; %3"_s.arg(
        root.label, root.origin.text(), previewText(taking));
    if (run.terminal.canAsk() && !run.isJson() && run.terminal.ask(about + u". Continue?"_s))
        return {};
    return fail(Error::Kind::Refused, about + u". Nothing was changed; add --yes to undo it"_s, set.toString());
}

Result<ChangeSetId> chosenSet(CommandRun &run, store::Store &store)
{
    const ChangeSetId set = RecordId::fromString(run.invocation.value(u"set"_s));
    if (set.isNull())
        return fail(Error::Kind::Invalid, u"this is not the id of a change set"_s, u"--set"_s);
    const auto root = store.log().rootOf(set);
    const auto confirmed = root ? confirmOthers(run, store, *root, set) : fail(root.error());
    return confirmed ? Result<ChangeSetId>(set) : fail(confirmed.error());
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
    Table table({u"at"_s, u"origin"_s, u"field"_s, u"before"_s, u"after"_s});
    for (const store::HistoryEntry &entry : *history) {
        for (const Change &change : fieldChanges(entry.change)) {
            if (run.isJson()) {
                appendEntry(json, entry.set, change);
                continue;
            }
            const Field *field = record->entity->find(change.field);
            table.add({entry.set.at.toIso(), entry.set.origin.text(), change.field,
                isEmpty(change.before) ? u"(empty)"_s : plainText(field, change.before),
                isEmpty(change.after) ? u"(empty)"_s : plainText(field, change.after)});
        }
    }
    run.terminal.print(
        run.isJson() ? json + (json.size() > 1 ? "\n]\n" : "]\n") : table.text(run.terminal.isScreen()).toUtf8());
    return 0;
}

int runUndo(CommandRun &run)
{
    auto store = run.open(CommandRun::Access::Write);
    if (!store)
        return run.failed(store.error());
    const auto id = run.invocation.has(u"set"_s) ? chosenSet(run, **store) : newestOwn(**store);
    if (!id)
        return run.failed(id.error());
    const auto undone = (*store)->undo(*id);
    if (!undone)
        return run.failed(undone.error());
    std::ignore = store::refreshCalculations(**store);
    std::ignore = insight::refreshScores(**store, insight::Effort::Quick);
    const auto kept = undone->kept.size();
    if (run.isJson()) {
        run.terminal.print("{\"undone\":\"" + id->toString().toLatin1() + "\",\"changeset\":\""
            + undone->receipt.changeSet.toString().toLatin1()
            + "\",\"kept\":" + QByteArray::number(static_cast<qint64>(kept)) + "}\n");
    } else {
        const auto info = (*store)->log().find(undone->receipt.changeSet);
        run.terminal.printLine(info && *info ? (*info)->label : id->toString());
        if (kept > 0)
            run.terminal.printLine(u"kept, because they have changed since then: %1"_s.arg(kept));
    }
    return 0;
}

} // namespace satchel::app
