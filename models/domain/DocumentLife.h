// SPDX-License-Identifier: GPL-3.0-or-later
// What a quote and a proposal have in common: a record with parts in an order (lines, blocks) that goes from state to
// state by a table, stays as it is once it was sent, and is copied together with its parts.
#pragma once

#include "domain/Consequences.h"

#include <span>

namespace satchel {

struct StateMove
{
    QLatin1StringView from;
    QLatin1StringView to;
};
using StateTable = std::span<const StateMove>;

/// Whether the table has the move; staying is no move.
bool canMove(StateTable table, QStringView from, QStringView to);
/// Where it may go from here, in the order of the table.
QStringList nextStates(StateTable table, QStringView from);
/// The state; a document without one is a draft.
QString documentState(const Record &document);
bool isDraft(const Record &document);

/// Whether a document may be edited like this (`after` is null for a move to the trash): Frozen for what was sent, with
/// the field in `where`. Its state, custom fields and what Satchel sets itself are free; links may follow a merge, that
/// is leave a record in the trash.
Result<void> checkDocumentStays(const Record *before, const Record *after, RecordLookup &lookup);
/// The same of one of its parts, which names its document in the field `owner`. A document that was not sent from here
/// is imported history, the document first and its parts after it.
Result<void> checkPartStays(const Record *before, const Record *after, const QString &owner, RecordLookup &lookup);

using NewId = std::function<RecordId()>;
/// A document and its parts as new edits, in the order of the parts.
struct DocumentCopy
{
    RecordId id;
    std::vector<Edit> edits;
};
/// What a copy of a record begins with: what a person wrote, without some fields.
std::vector<FieldValue> copiedValues(const Record &record, const QStringList &without);
/// A new document of these values with copies of the parts, which belong to it by their field `owner`.
DocumentCopy copyOfDocument(EntityKind entity, std::vector<FieldValue> values, const std::vector<Record> &parts,
    const QString &owner, const NewId &newId);

/// As many days from `today` as it was valid for when it was issued; nothing when either day is not known.
std::optional<QDate> validityFrom(QDate today, QDate issued, QDate validUntil);

/// A field that two versions of a record have different values in; the values are the records' own.
struct FieldDifference
{
    QString field;
    Value before;
    Value after;
    bool operator==(const FieldDifference &) const = default;
};
/// All of those that a person can set, but for some.
std::vector<FieldDifference> fieldDifferences(const Record &older, const Record &newer, const QStringList &without);

} // namespace satchel
