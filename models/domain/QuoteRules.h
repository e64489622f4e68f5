// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a quote. It is written as a draft, gets its number when it is sent and then stays as it is; what changes
// afterwards becomes version n + 1.
//
//   from \ to   sent  viewed  accepted  rejected  expired  superseded
//   draft        ×
//   sent                ×        ×         ×         ×          ×
//   viewed                       ×         ×         ×          ×
//   (accepted, rejected, expired and superseded are ends; only undo leads back. The other versions of a quote are
//   superseded when one is accepted)
#pragma once

#include "domain/DocumentLife.h"

namespace satchel {

/// Whether a quote may go from one state to another, by the table above; staying is no move.
bool canQuoteMove(QStringView from, QStringView to);
/// Where it may go from here, in the order of the table.
QStringList nextQuoteStates(QStringView from);

/// Whether it names somebody it is for: a company, a contact or both.
bool hasCustomer(const Record &document);

/// What an edit may not do to a quote or to one of its lines: leave the table of states, send what has no customer,
/// change or delete what was sent, take another quote's number, use a product from the trash, price what cannot be
/// priced. `before` is null for a create; `after` is null for a move to the trash. Frozen for what was sent, Conflict
/// for a move the table does not have, a number in use and a product in the trash, Invalid for a value that is wrong or
/// a customer that is missing; `where` names the field. Links (company, contact, deal, product) of a sent quote may
/// follow a merge, that is leave a record that is in the trash.
Result<void> checkQuoteEdit(const Record *before, const Record *after, RecordLookup &lookup);
Result<void> checkQuoteLineEdit(const Record *before, const Record *after, RecordLookup &lookup);

/// A number's pattern: %Y year, %y its last two digits, %m month, %d day, %n the counter, %5n at least five digits, %%
/// a per cent sign. Invalid, with the place in it, for any other sign after % and unless it contains the counter
/// exactly once.
Result<void> checkNumberPattern(const QString &pattern);
/// The number of a day and a counter: "Q-2026-00418".
QString quoteNumber(const QString &pattern, QDate day, qint64 counter);
/// What the counter counts in, such as one year: the pattern with its day filled in and the counter left open.
QString numberCycle(const QString &pattern, QDate day);
inline const QString defaultNumberPattern = QStringLiteral("Q-%Y-%5n");
/// The setting that holds the pattern of this store.
inline const QString numberPatternSetting = QStringLiteral("quote_number_pattern");

/// How lines are numbered, one per line: groups and the lines before the first group are numbered in sequence, lines of
/// a group within it ("2.1"); a text line has no number.
QStringList lineNumbers(const std::vector<Record> &lines);

/// Version n + 1 of a quote that was sent: the same number, a draft again.
DocumentCopy nextVersion(const Record &quote, const std::vector<Record> &lines, qint64 version, const NewId &newId);
/// A quote of its own with the same content: no number, version 1, its validity counted from today.
DocumentCopy copyOfQuote(const Record &quote, const std::vector<Record> &lines, QDate today, const NewId &newId);

/// What differs between two versions. A line is the same line when its product, or without one its name, is; a changed
/// one has the fields that differ. Values are the records' own.
struct LineDifference
{
    enum class Kind : quint8 { Added, Removed, Changed };
    Kind kind = Kind::Changed;
    QString name; // as the newer version has it
    std::vector<FieldDifference> fields; // of a changed line
};
struct QuoteDifference
{
    std::vector<FieldDifference> fields;
    std::vector<LineDifference> lines; // in the order of the newer version, then what it no longer has
};
QuoteDifference differenceOf(const Record &older, const std::vector<Record> &olderLines, const Record &newer,
    const std::vector<Record> &newerLines);

} // namespace satchel
