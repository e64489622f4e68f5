// SPDX-License-Identifier: GPL-3.0-or-later
// import and export. A row that is rejected makes the exit code 1; the rest of the file is in all the same.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "app/ExitCriteriaWarning.h"
#include "domain/FieldNames.h"
#include "domain/Places.h"
#include "domain/Region.h"
#include "exchange/ColumnReading.h"
#include "exchange/Exporter.h"
#include "exchange/FilePlace.h"
#include "exchange/files/FileText.h"
#include "exchange/import/Importer.h"
#include "exchange/mail/MailFiling.h"
#include "exchange/mail/MailSource.h"
#include "exchange/NewFields.h"
#include "insight/Scores.h"
#include "store/FilterNames.h"
#include "store/privacy/Consents.h"
#include "store/TemporaryFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr qsizetype shownIssues = 20;

/// By the names of the entities: {"company": 3}.
QJsonObject alsoCreatedJson(const exchange::ImportResult &result, const Schema &schema)
{
    QJsonObject json;
    for (const auto &[kind, count] : result.createdBesideOf)
        json.insert(schema.entity(kind).name, count);
    if (result.deals > 0)
        json.insert(schema.entity(EntityKind::Deal).name, result.deals);
    return json;
}

/// As the program counts that people open the file with: {"row": 43, "column": "C"}; null for the whole row.
QJsonArray placesJson(const exchange::ImportResult &result)
{
    QJsonArray places;
    for (const exchange::RowIssue &issue : result.issues) {
        const QString column = issue.cell >= 0 && exchange::isTable(result.format) ? exchange::columnLetters(issue.cell)
                                                                                   : issue.column;
        places.append(QJsonObject{{u"row"_s, issue.row},
            {u"column"_s, column.isEmpty() ? QJsonValue() : QJsonValue(column)}, {u"message"_s, issue.toText()}});
    }
    return places;
}

QJsonObject answerOf(const exchange::ImportResult &result, const exchange::ColumnMapping &mapping, const Schema &schema,
    const exchange::SourceFormat &encoding = {})
{
    QJsonArray columns;
    for (const exchange::ColumnTarget &each : mapping.columns) {
        columns.append(
            QJsonObject{{u"column"_s, each.column}, {u"field"_s, each.target.isEmpty() ? QJsonValue() : each.target},
                {u"confidence"_s, each.target.isEmpty() ? 0 : each.confidence}, {u"reason"_s, each.reason}});
    }
    const bool isText = !encoding.encoding.isEmpty();
    return {{u"encoding"_s,
                isText ? QJsonValue(
                    QJsonObject{{u"name"_s, encoding.encoding}, {u"confidence"_s, encoding.encodingConfidence}})
                       : QJsonValue()},
        {u"read"_s, result.read}, {u"created"_s, result.created}, {u"updated"_s, result.updated},
        {u"skipped"_s, result.skipped}, {u"failed"_s, result.failed}, {u"left_empty"_s, result.leftEmpty},
        {u"also_created"_s, alsoCreatedJson(result, schema)},
        {u"new_fields"_s, QJsonArray::fromStringList(result.newFields)}, {u"places"_s, placesJson(result)},
        {u"rejects"_s, result.rejects.isEmpty() ? QJsonValue() : result.rejects},
        {u"changeset"_s, result.changeSet.isNull() ? QJsonValue() : result.changeSet.toString()},
        {u"moved_unmet"_s, result.movedUnmet},
        {u"warnings"_s, unmetCriteriaJson(u"the import"_s, result.firstMovedUnmet)}, {u"mapping"_s, columns}};
}

/// A workbook of several sheets: which of them is read, and how to read another.
void reportSheet(CommandRun &run, const exchange::SourceFormat &format)
{
    QStringList others;
    for (const exchange::SheetInfo &sheet : format.sheets) {
        if (!sheet.isHidden && sheet.name != format.sheet)
            others << u'"' + sheet.name + u'"';
    }
    if (!others.isEmpty())
        run.terminal.report(
            u"read the sheet \"%1\"; --sheet reads another: %2"_s.arg(format.sheet, others.join(u", "_s)));
}

void printForPeople(
    CommandRun &run, const exchange::ImportResult &result, const exchange::ColumnMapping &mapping, const Schema &schema)
{
    for (const exchange::ColumnTarget &each : mapping.columns) {
        const QString target = each.target.isEmpty() ? u"–"_s : each.target;
        run.terminal.printLine(u"  %1  %2  %3 %"_s.arg(each.column.left(28).leftJustified(28), target.leftJustified(22))
                                   .arg(qRound(each.confidence * 100)));
    }
    run.terminal.printLine(u"read %1, created %2, updated %3, skipped %4, failed %5"_s.arg(result.read)
                               .arg(result.created)
                               .arg(result.updated)
                               .arg(result.skipped)
                               .arg(result.failed));
    if (!result.newFields.isEmpty())
        run.terminal.printLine(u"new fields: %1"_s.arg(result.newFields.join(u", "_s)));
    if (result.deals > 0)
        run.terminal.printLine(u"deals of the new records: %1"_s.arg(result.deals));
    if (result.createdBeside > 0)
        run.terminal.printLine(u"also created %1"_s.arg(exchange::createdBesideText(result, schema, QLocale::c())));
    if (result.movedUnmet > 0)
        run.terminal.printLine(u"moved with unmet exit criteria: %1"_s.arg(result.movedUnmet));
}

void reportIssues(CommandRun &run, const exchange::ImportResult &result)
{
    for (const exchange::RowIssue &issue : result.issues.first(qMin(shownIssues, result.issues.size())))
        run.terminal.report((issue.isRejected || issue.cell < 0 ? u"%1: %2"_s : u"%1: left empty: %2"_s)
                                .arg(issue.place(result.format), issue.toText()));
    const qint64 all = result.failed + result.leftEmpty + result.dealsRefused;
    if (all > shownIssues)
        run.terminal.report(u"and %1 more"_s.arg(all - shownIssues));
}

/// Deals that were moved past exit criteria of their playbooks; the import is done all the same.
void reportMovedUnmet(CommandRun &run, const exchange::ImportResult &result)
{
    for (const store::DealWithUnmetCriteria &deal : result.firstMovedUnmet)
        reportUnmetCriteria(run.terminal, u"the import"_s, deal);
    const qint64 more = result.movedUnmet - std::ssize(result.firstMovedUnmet);
    if (more > 0)
        run.terminal.report(u"warning: and %1 more"_s.arg(more));
}

/// Unknown: not said.
Result<exchange::DateOrder> datesOf(const CommandRun &run)
{
    using exchange::DateOrder;
    const QString said = run.invocation.value(u"dates"_s);
    for (const auto &[name, order] : {std::pair(u"dmy"_s, DateOrder::DayFirst), {u"mdy"_s, DateOrder::MonthFirst},
             {u"ymd"_s, DateOrder::YearFirst}, {QString(), DateOrder::Unknown}}) {
        if (said == name)
            return order;
    }
    return fail(Error::Kind::Invalid, u"\"%1\" is none of dmy, mdy and ymd"_s.arg(said), u"--dates"_s);
}

Result<exchange::ColumnMapping> chooseMapping(
    const CommandRun &run, const Entity &entity, const exchange::FilePreview &preview)
{
    const QString wanted = run.invocation.value(u"mapping"_s, u"auto"_s);
    return wanted == "auto"_L1 ? exchange::proposeMapping(entity, preview.columns, preview.profiles)
                               : exchange::loadMapping(wanted, entity, preview.columns);
}

/// Without a file the export goes to the standard output, by way of a temporary file: some formats cannot be piped.
int printFile(CommandRun &run, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return run.failed({Error::Kind::Io, file.errorString(), path});
    while (!file.atEnd() && !run.terminal.isBroken())
        run.terminal.print(file.read(1 << 16));
    return 0;
}

/// What a file can only be; empty when it may be anything.
QString rowsOf(const QString &path)
{
    return QFileInfo(path).suffix().compare("ics"_L1, Qt::CaseInsensitive) == 0 ? u"activity"_s : QString();
}

int importMails(CommandRun &run)
{
    const QString path = run.argument(0);
    exchange::MailFilingOptions options;
    options.isDryRun = run.invocation.has(u"dry-run"_s);
    auto store = run.open(CommandRun::Access::Write);
    if (!store)
        return run.failed(store.error());
    const auto result = exchange::fileMails(**store, {path}, options);
    if (!result)
        return run.failed(result.error());
    for (bool hasMore = !options.isDryRun; hasMore;) // so that search finds what is in them
        hasMore = exchange::readNextFileText(**store).value_or(false);
    if (run.isJson())
        run.terminal.print(
            QJsonDocument(answerOf(*result, {}, (*store)->schema())).toJson(QJsonDocument::Compact) + '\n');
    else
        printForPeople(run, *result, {}, (*store)->schema());
    for (const exchange::RowIssue &issue : result->issues.first(qMin(shownIssues, result->issues.size())))
        run.terminal.report(issue.toText());
    if (result->failed == 0)
        return 0;
    return run.failed(
        {Error::Kind::Invalid, u"%1 of %2 e-mails were not filed"_s.arg(result->failed).arg(result->read), path});
}

/// Narrows an export to who may be addressed for a purpose; `leftOut` is how many others it would have had.
Result<void> keepConsenting(store::Store &store, const QString &purpose, store::Query &query, qint64 &leftOut)
{
    const auto wanted = TRY(store::findPurpose(store, purpose));
    if (query.entity != EntityKind::Contact)
        return fail(Error::Kind::Invalid, u"only contacts consent to a purpose"_s, u"--purpose"_s);
    const qint64 all = TRY(store.count(query));
    query.filter = Filter::all({query.filter, store::consentFilter(wanted)});
    leftOut = all - TRY(store.count(query));
    return {};
}

} // namespace

int runImport(CommandRun &run)
{
    const bool isMail = QFileInfo(run.argument(0)).isDir() || exchange::isMailFile(run.argument(0));
    if (isMail && !run.invocation.has(u"as"_s))
        return importMails(run);
    const QString kind = run.invocation.value(u"as"_s, rowsOf(run.argument(0)));
    if (kind.isEmpty())
        return run.usageError(u"say what the rows are: --as ENTITY"_s, u"--as"_s);
    exchange::ImportOptions options;
    const auto rule = exchange::duplicateRuleFromName(run.invocation.value(u"on-duplicate"_s, u"skip"_s));
    if (!rule)
        return run.usageError(rule.error().what, rule.error().where);
    options.onDuplicate = *rule;
    const auto onBadCell = exchange::badCellRuleFromName(run.invocation.value(u"bad-cells"_s, u"reject"_s));
    if (!onBadCell)
        return run.usageError(onBadCell.error().what, onBadCell.error().where);
    options.onBadCell = *onBadCell;
    const auto dates = datesOf(run);
    if (!dates)
        return run.usageError(dates.error().what, dates.error().where);
    options.isDryRun = run.invocation.has(u"dry-run"_s);
    options.rejectsPath = run.invocation.value(u"rejects"_s);
    options.read.sheet = run.invocation.value(u"sheet"_s);
    options.read.encoding = run.invocation.value(u"encoding"_s).toUtf8();
    options.region = systemRegion();
    auto store = run.open(CommandRun::Access::Write);
    if (!store)
        return run.failed(store.error());
    const Entity *entity = run.entity((*store)->schema(), kind);
    if (!entity)
        return 2;
    options.entity = entity->kind;
    const QString path = run.argument(0);
    const auto preview = exchange::previewFile(path, options.read);
    if (!preview)
        return run.failed(preview.error());
    if (preview->format.encodingConfidence < exchange::surelyEncoded) // of what is said it is 1
        return run.failed({Error::Kind::Invalid,
            u"nothing says which encoding this is; it looks like %1: choose it with --encoding %1, or another"_s.arg(
                preview->format.encoding),
            path});
    if (options.read.sheet.isEmpty())
        reportSheet(run, preview->format);
    auto mapping = chooseMapping(run, *entity, *preview);
    if (!mapping)
        return run.failed(mapping.error());
    if (*dates != exchange::DateOrder::Unknown)
        mapping->dateOrder = *dates;
    if (options.onBadCell == exchange::BadCellRule::RejectRow) {
        const auto answered = exchange::checkAnswered(
            *exchange::withNewFields((*store)->sharedSchema()->shared(entity->kind), *mapping), *preview, *mapping,
            (*store)->mainCurrency());
        if (!answered)
            return run.failed({answered.error().kind, answered.error().what, path + u", "_s + answered.error().where});
    }
    const auto result = exchange::Importer(**store, path, options).run(*preview, *mapping);
    if (!result)
        return run.failed(result.error());
    std::ignore = insight::refreshScores(**store, insight::Effort::Quick);
    if (run.isJson())
        run.terminal.print(QJsonDocument(answerOf(*result, *mapping, (*store)->schema(), preview->format))
                               .toJson(QJsonDocument::Compact)
            + '\n');
    else
        printForPeople(run, *result, *mapping, (*store)->schema());
    reportMovedUnmet(run, *result);
    if (result->failed == 0 && result->leftEmpty == 0 && result->dealsRefused == 0)
        return 0;
    reportIssues(run, *result);
    if (result->failed == 0 && result->leftEmpty == 0)
        return run.failed({Error::Kind::Invalid, u"%1 deals were not created"_s.arg(result->dealsRefused), path});
    if (result->failed == 0)
        return run.failed({Error::Kind::Invalid, u"%1 cells were not imported"_s.arg(result->leftEmpty), path});
    return run.failed({Error::Kind::Invalid, u"%1 of %2 rows were not imported"_s.arg(result->failed).arg(result->read),
        result->rejects.isEmpty() ? path : result->rejects});
}

int runExport(CommandRun &run)
{
    const QString output = run.invocation.value(u"output"_s);
    const QString suffix = QFileInfo(output).suffix().toLower();
    const QString guessed = suffix == "vcf"_L1   ? u"vcard"_s
        : exchange::exportFormatFromName(suffix) ? suffix
                                                 : u"csv"_s;
    const auto format = exchange::exportFormatFromName(run.invocation.value(u"format"_s, guessed));
    if (!format)
        return run.usageError(format.error().what, format.error().where);
    auto store = run.open(CommandRun::Access::Read);
    if (!store)
        return run.failed(store.error());
    const Entity *entity = run.entity((*store)->schema(), run.argument(0));
    if (!entity)
        return 2;
    store::Query query;
    query.entity = entity->kind;
    auto filter = store::readFilter(**store, entity->kind, run.invocation.value(u"where"_s));
    if (!filter)
        return run.failed({filter.error().kind, filter.error().what, joinPlaces(u"--where"_s, filter.error().where)});
    query.filter = std::move(*filter);
    const QString purpose = run.invocation.value(u"purpose"_s);
    qint64 leftOut = 0;
    if (!purpose.isEmpty()) {
        if (const auto kept = keepConsenting(**store, purpose, query, leftOut); !kept)
            return run.failed(kept.error());
    }
    exchange::ExportOptions options;
    options.format = *format;
    options.write.hasByteOrderMark = run.invocation.has(u"bom"_s);
    std::optional<store::TemporaryFolder> temporary;
    if (output.isEmpty() && !temporary.emplace().isValid())
        return run.failed({Error::Kind::Io, temporary->errorString(), QDir::tempPath()});
    const QString path = temporary ? temporary->filePath(u"export"_s) : output;
    if (entity->find(field::score))
        std::ignore = insight::refreshScores(**store); // where another process writes, the scores are those of before
    const auto written = exchange::exportRecords(**store, query, path, options);
    if (!written)
        return run.failed(written.error());
    if (!purpose.isEmpty())
        run.terminal.report(u"%1 contacts were left out: no consent to \"%2\""_s.arg(leftOut).arg(purpose));
    if (output.isEmpty())
        return printFile(run, path);
    if (run.isJson()) {
        QJsonObject answer{{u"exported"_s, *written}, {u"output"_s, output}};
        if (!purpose.isEmpty())
            answer.insert(u"left_out"_s, leftOut);
        run.terminal.print(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
    } else
        run.terminal.printLine(u"%1 written to %2"_s.arg(*written).arg(output));
    return 0;
}

} // namespace satchel::app
