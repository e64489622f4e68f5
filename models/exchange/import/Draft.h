// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a file on its way to become a record. A value: the reading thread fills it, the writing thread finishes
// it.
#pragma once

#include "domain/ChangeSet.h"
#include "domain/Record.h"
#include "exchange/import/MatchKeys.h"

#include <tl/expected.hpp>

namespace satchel::exchange {

/// What becomes of a cell that cannot be a value of its field.
enum class BadCellRule {
    RejectRow,
    LeaveEmpty, // the field stays empty; a row without what every record needs is rejected all the same
};

/// Why a row cannot become a record, or a cell not a value, and in which column.
struct DraftProblem
{
    QString column;
    QString reason;
    qsizetype cell = -1; // of the column, from 0
    bool isReplaced = false; // another value takes its place
};

/// A record that is refused is one rejected row; a disk or store that fails ends the import.
bool concernsRow(const Error &error);

/// A record that a reference names and nobody has. It is only created when the row itself is imported.
struct MissingRecord
{
    Edit create;
    MatchKeys keys; // under which later rows find it
};

/// A cell that names another record, which only the writing thread can look up.
struct NamedReference
{
    int field = -1;
    qsizetype column = 0;
    QString text;
    bool isNew = false; // a person said that it is none of those that are here
};

/// What a row says about the deal that its record gets.
struct DraftDeal
{
    bool isWanted = true; // false: the row says nothing about one, though columns would
    QString title; // empty: by the pattern
    QString stage; // as the row calls it; empty: that of all deals
    qsizetype stageCell = -1;
    Value value;
    Value close; // the day
    RecordId stageId; // once it was looked up
};

struct Draft
{
    Record record; // without an id
    std::vector<int> given; // fields that the row fills
    RecordId ownId; // from an id column; null when there is none
    std::vector<NamedReference> references; // a pipeline before its stage
    std::vector<MissingRecord> missing;
    std::vector<DraftProblem> leftEmpty; // cells that are no values; BadCellRule::LeaveEmpty
    DraftDeal deal; // that is created with it, where the import creates any
    QString company; // how the row calls its company; for the title of that deal
    RecordKeys keys; // of the record with its references filled in

    /// Checks a value and fills a field with it; an empty one changes nothing.
    Result<void> give(int field, const Value &value);
};

} // namespace satchel::exchange
