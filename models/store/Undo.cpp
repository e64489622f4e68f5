// SPDX-License-Identifier: GPL-3.0-or-later
// Undo reads the log backwards and writes the earlier values. Values that somebody changed since are kept: undo reverts
// one change set, not the ones after it. Undoing a creation deletes the record, unless others have changed it since.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "store/BulkWriter.h"
#include "store/ImportedFields.h"
#include "store/privacy/ErasedRecords.h"
#include "store/privacy/Erasure.h"
#include "store/ProcessLock.h"
#include "store/repair/RepairReport.h"
#include "store/Store.h"
#include "store/sync/Conflicts.h"
#include "store/UnfinishedSets.h"

#include <limits>
#include <QFileInfo>
#include <QSet>
#include <ranges>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr qint64 pageSize = 2000;

/// The edit that reverts a change; none when the field was changed again, when others changed the record that it would
/// delete, when a repair stated the values of a record that was there already, or when they were erased.
Result<std::optional<Edit>> inverse(const Change &change, const ChangeSetInfo &root, Store &store)
{
    const bool isOwn = root.origin.isOwn();
    if (change.isErased || TRY(isErased(store.database(), change.record)))
        return std::nullopt;
    if (change.kind == Edit::Kind::Create && root.origin == Origin::rule(repairOrigin))
        return std::nullopt;
    if (change.kind == Edit::Kind::Delete)
        return Edit::restore(change.entity, change.record);
    if (change.kind != Edit::Kind::Update) {
        const auto isOthers = TRY(store.log().isChangedByOthersSince(change, isOwn));
        return isOthers ? std::nullopt : std::optional(Edit::remove(change.entity, change.record));
    }
    const auto record = store.get(change.entity, change.record);
    if (!record && record.error().kind != Error::Kind::NotFound)
        return fail(record.error()); // else the change would count as one that was kept
    if (!record || !record->entity->find(change.field) || record->value(change.field) != change.after)
        return std::nullopt;
    return Edit::update(change.entity, change.record, {{change.field, change.before}});
}

/// The quotes that these changes sent.
QSet<RecordId> sentQuotes(const std::vector<Change> &changes)
{
    QSet<RecordId> sent;
    for (const Change &change : changes) {
        if (change.entity == EntityKind::Quote && change.field == field::status && textOf(change.after) == choice::sent)
            sent.insert(change.record);
    }
    return sent;
}

/// The number that a quote got by being sent stays with its draft. The letter may be with the customer already, so no
/// other quote may ever have it (unique numbers: § 14 UStG and article 226 of the VAT directive ask it of invoices, and
/// offers, order confirmations and invoices refer to each other by them); and sent again, the quote goes out under the
/// number that is known, without a gap that somebody would have to explain.
bool isNumberOfSending(const Change &change, const QSet<RecordId> &sent)
{
    return change.entity == EntityKind::Quote && change.field == field::number && isEmpty(change.before)
        && sent.contains(change.record);
}

QString undoLabel(const ChangeSetInfo &info)
{
    return info.undoes.isNull() ? u"Undo: "_s + info.label : u"Redo: "_s + QString(info.label).remove(u"Undo: "_s);
}

} // namespace

Result<UndoReceipt> Store::undo(ChangeSetId id)
{
    const auto info = TRY(log().find(id));
    if (!info)
        return fail(Error::Kind::NotFound, Reason::tr("there is no change set %1").arg(id.toString()), u"--set"_s);
    if (TRY(isErasing(*m_database, id)))
        return fail(Error::Kind::Conflict, Reason::tr("erasing a person cannot be undone"), id.toString());
    const auto isUndone = TRY(log().isUndone(id));
    if (isUndone)
        return fail(Error::Kind::Conflict, Reason::tr("\"%1\" was already undone").arg(info->label), id.toString());

    const auto root = TRY(log().rootOf(id));
    // An import and the fields that it made are one step: they are there before it is done again, and go after it.
    const ChangeSetId fields = TRY(fieldsOfImport(*this, root));
    const bool isRedo = TRY(log().isUndone(root.id));
    if (!fields.isNull() && isRedo)
        TRY(restoreFields(*this, fields));
    const auto finish = [&](UndoReceipt done) -> Result<UndoReceipt> {
        if (!fields.isNull() && !isRedo) // what has to stay stays, empty
            std::ignore = removeUnusedFields(*this, fields);
        return done;
    };
    UndoReceipt result;
    auto changes = log().ofChangeSetBackwards(id, std::numeric_limits<qint64>::max(), pageSize);
    if (!changes)
        return fail(changes.error());
    if (static_cast<qint64>(changes->size()) < pageSize) {
        // Values are compared as they will be by then: one set can change a field twice.
        ChangeSet back{undoLabel(*info), Origin::undo(), {}, id};
        auto transaction = Transaction::begin(*m_database);
        if (!transaction)
            return fail(named(transaction.error()));
        const ChangeSetId newSet = TRY(log().nextId(newId()));
        const auto number = TRY(log().begin({newSet, back.label, back.origin, m_clock.now(), id}, false));
        CommitWriter writer(writeContext(), number, CommitWriter::Mode::Undo);
        const QSet<RecordId> sent = sentQuotes(*changes);
        for (const Change &change : *changes) {
            if (isNumberOfSending(change, sent))
                continue;
            const auto edit = TRY(inverse(change, root, *this));
            if (!edit) {
                result.kept.push_back(change);
                continue;
            }
            const auto done = TRY(writer.apply(*edit));
            result.receipt.ids.push_back(done);
        }
        TRY(writer.writeDerived(false));
        TRY(Conflicts(*this).followUndo(root.id));
        result.receipt.changes = writer.takeChanges();
        result.receipt.changeSet = newSet;
        if (const auto done = transaction->commit(); !done)
            return fail(named(done.error()));
        if (const auto followed = followRegistry(result.receipt.changes); !followed)
            return fail(named(followed.error()));
        notify(result.receipt);
        return finish(std::move(result));
    }

    auto writer = TRY(BulkWriter::begin(*this, undoLabel(*info), Origin::undo(), id));
    while (!changes->empty()) {
        const QSet<RecordId> sent = sentQuotes(*changes);
        for (const Change &change : *changes) {
            if (isNumberOfSending(change, sent))
                continue;
            const auto edit = TRY(inverse(change, root, *this));
            if (!edit) {
                result.kept.push_back(change);
                continue;
            }
            TRY(writer->apply(*edit));
        }
        const qint64 before = changes->back().sequence;
        changes = log().ofChangeSetBackwards(id, before, pageSize);
        if (!changes)
            return fail(changes.error());
    }
    const auto finished = TRY(writer->finish());
    result.receipt.changeSet = finished;
    notify(result.receipt);
    return finish(std::move(result));
}

Result<int> Store::recover()
{
    TRY(repeatErasures(*this));
    if (const auto cleaned = finishErasures(*this); !cleaned && cleaned.error().kind != Error::Kind::Busy)
        return fail(cleaned.error());
    const auto open = TRY(log().open());
    if (open.empty())
        return 0;
    ProcessLock lock(m_path + u".bulk"_s);
    if (!lock.take({}))
        return 0; // its writer is alive
    lock.release();
    int count = 0;
    // Newest first: an undo that was cut off is undone before the set it belongs to.
    for (const ChangeSetId &id : open | std::views::reverse) {
        const auto undone = undo(id);
        if (!undone && undone.error().kind != Error::Kind::Conflict)
            return fail(undone.error());
        // Where it was undone already, the program died right after that.
        TRY(noteUnfinished(*m_database, id, !undone || !undone->kept.empty()));
        const auto number = TRY(log().numberOf(id));
        TRY(log().close(number));
        ++count;
    }
    return count;
}

} // namespace satchel::store
