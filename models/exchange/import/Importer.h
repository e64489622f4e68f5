// SPDX-License-Identifier: GPL-3.0-or-later
// A file into the store: each row becomes a new record, changes one that is there, or is omitted or rejected with its
// reason. Written as one change set that can be undone (I8), with the deals that new records get; fields that the
// mapping plans are made before it (NewFields.h). A bad row rejects itself alone (I9). Runs on a worker's
// own Store; memory does not grow with the file but for the names by which duplicates are found and, in a dry run whose
// rows can change or name earlier ones, those rows. Invariant: read = created + updated + skipped + failed.
#pragma once

#include "exchange/ColumnMapping.h"
#include "exchange/FilePlace.h"
#include "exchange/FilePreview.h"
#include "exchange/import/RecordBuilder.h"
#include "store/ExitCriteria.h"
#include "store/Store.h"

#include <functional>
#include <map>
#include <set>

class QLocale;

namespace satchel::exchange {

enum class DuplicateRule { Skip, Update, Create };

/// What becomes of rows that may be a record that is here: same name with the same company or telephone number, but
/// another e-mail address.
struct PossibleRule
{
    bool areSame = false; // true: they are that record, as rows are that match it beyond doubt
    std::set<qint64> exceptions = {}; // rows of which the opposite was said

    bool isSame(qint64 row) const { return areSame != exceptions.contains(row); }
    bool asksNothing() const { return !areSame && exceptions.empty(); }
    bool operator==(const PossibleRule &) const = default;
};

struct ImportOptions
{
    EntityKind entity = EntityKind::Contact;
    DuplicateRule onDuplicate = DuplicateRule::Skip;
    BadCellRule onBadCell = BadCellRule::RejectRow;
    PossibleRule possible = {}; // DuplicateRule::Create asks for none
    bool isDryRun = false; // counts and issues as of the import: nothing is written, no file of rejected rows either
    QString rejectsPath; // empty: beside the file, FILE.rejects.csv
    ReadOptions read;
    QString region; // where telephone numbers of records without a country are dialled; empty: not known
    RecordId owner = {}; // of new customers and deals for which the file names none; null: nobody
};

/// Whether new records of the entity get ImportOptions::owner.
bool getsOwner(EntityKind entity);

/// Something a row could not be imported for, or a field was left empty for. `row` and `cell` are places of the file
/// (FilePlace.h).
struct RowIssue
{
    qint64 row = 0;
    QString column; // its name; empty when it is about the whole row
    QString reason;
    bool isRejected = true; // false: the row is in, without this value
    qsizetype cell = -1; // of the column, from 0; -1: the whole row
    bool isReplaced = false; // the row is in, with another value than this one

    QString toText() const { return column.isEmpty() ? reason : column + QStringLiteral(": ") + reason; }
    /// "row 43, column C"
    QString place(FileFormat format) const { return placeText(format, row, cell); }
};

/// A row that is there already.
struct RowMatch
{
    qint64 row = 0;
    QString record; // its title; empty when it is an earlier row of the file
};

/// A field that a row changes in a record that is there.
struct FieldChange
{
    qint64 row = 0;
    RecordId record;
    QString title; // of the record
    QString field; // its name
    Value before;
    Value after;
};

/// A row that may be a record that is here.
struct PossibleMatch
{
    qint64 row = 0;
    QString record; // its title; empty when it is an earlier row of the file
    QString reason; // "same name and company"
    bool isSame = false; // by ImportOptions::possible
};

struct ImportResult
{
    qint64 read = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 skipped = 0;
    qint64 failed = 0;
    qint64 leftEmpty = 0; // cells of rows that are in, whose fields stay empty
    qint64 duplicates = 0; // rows that are there already; a real import that creates anyway does not look for them
    qint64 bareDuplicates = 0; // of those in a dry run: no more than a name, a key, and what each new record has
    qint64 createdBeside = 0; // companies, people, stages … that references named
    std::map<EntityKind, qint64> createdBesideOf; // the same by entity
    qint64 deals = 0; // created with the new records, as the mapping asks
    qint64 dealsRefused = 0; // their records are in
    QStringList newFields; // labels of the custom fields that were made, or would be
    ChangeSetId fieldsChangeSet; // that made them; null when none was
    std::map<QString, qint64> changedFields; // of a dry run that updates: how many records get another value, by field
    QList<FieldChange> firstChanges; // of a dry run that updates, the first few hundred
    qint64 closedToday = 0; // deals that come closed, with an expected close to come: they close today
    qint64 movedUnmet = 0; // deals that leave a stage although exit criteria of their playbooks are not met
    std::vector<store::DealWithUnmetCriteria> firstMovedUnmet; // the first few of them
    FileFormat format = FileFormat::Csv; // by which places are named
    QString rejects; // file with the rejected rows; empty when there is none
    ChangeSetId changeSet; // null when nothing was written
    QList<RowIssue> issues; // the first few hundred
    QList<RowMatch> matches; // of a dry run, the first few hundred
    QList<PossibleMatch> possible; // of a dry run, the first few hundred
    QStringList notes; // about the file
};

/// "118 deals": those of the new records.
QString dealsText(const ImportResult &result, const Schema &schema, const QLocale &locale);

/// "3 companies, 1 contact": what the rows named and was not there; empty where nothing was.
QString createdBesideText(const ImportResult &result, const Schema &schema, const QLocale &locale);

/// Adds what was written to the history of imports, under the name of its file; in the transaction that ends it.
Result<void> addToHistory(store::Store &store, const ImportResult &result, EntityKind entity, const QString &file);

struct ImportProgress
{
    ImportResult soFar;
    Progress bytes;
};

class Importer
{
public:
    /// False stops the import and undoes what it wrote.
    using ProgressHandler = std::function<bool(const ImportProgress &)>;

    Importer(store::Store &store, QString path, ImportOptions options)
        : m_store(store), m_path(std::move(path)), m_options(std::move(options))
    {
    }

    /// Imports with a preview and a mapping that a person has seen. Cancelled when the handler said so.
    Result<ImportResult> run(
        const FilePreview &preview, const ColumnMapping &mapping, const ProgressHandler &progress = {});

private:
    Result<ChangeSetId> makeFields(const ColumnMapping &mapping);

    store::Store &m_store;
    QString m_path;
    ImportOptions m_options;
};

/// "skip", "update" or "create".
Result<DuplicateRule> duplicateRuleFromName(QStringView name);
/// "reject" or "empty".
Result<BadCellRule> badCellRuleFromName(QStringView name);

} // namespace satchel::exchange
