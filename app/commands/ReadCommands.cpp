// SPDX-License-Identifier: GPL-3.0-or-later
// list, get and search. A list is read and written page by page, so its memory does not grow with the store.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "app/RecordText.h"
#include "app/Table.h"
#include "domain/FieldNames.h"
#include "domain/Places.h"
#include "domain/Region.h"
#include "insight/Scores.h"
#include "store/FilterNames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr qint64 pageSize = 500;
constexpr qsizetype plainColumns = 5;
constexpr int plainWidth = 28;

/// What a person wants to see of a list on a terminal: the title, what it is worth, then the first fields that lists
/// are sorted by.
QStringList columnsForPeople(const Entity &entity)
{
    QStringList columns{u"@title"_s};
    const auto worth = std::ranges::find_if(entity.fields,
        [](const Field &field) { return field.type == FieldType::Money && field.flags.testFlag(FieldFlag::Index); });
    if (worth != entity.fields.end())
        columns.append(worth->name);
    for (const Field &field : entity.fields) {
        const bool isWorthIt = field.flags.testFlag(FieldFlag::Index) && !field.flags.testFlag(FieldFlag::Title)
            && field.name != entity.namedAfter && !field.isSystem() && !columns.contains(field.name);
        if (isWorthIt && columns.size() < plainColumns)
            columns.append(field.type == FieldType::Reference ? field.name + ".@title"_L1 : field.name);
    }
    return columns;
}

/// On a screen each cell stays in its column; elsewhere nothing is cut.
QString line(const Entity &entity, const QStringList &columns, const store::Rows &rows, qsizetype row, bool isScreen)
{
    QString text = rows.id(row).toString();
    for (int i = 0; i < rows.columnCount(); ++i) {
        const QString whole = plainText(entity.find(columns[i]), rows.value(row, i));
        const QString cell = isScreen ? elided(whole, plainWidth) : whole;
        text += "  "_L1 + (i + 1 < rows.columnCount() ? padded(cell, plainWidth) : cell);
    }
    return text;
}

/// Over the columns of line().
QString headingLine(const QStringList &columns)
{
    constexpr int idWidth = 36;
    QString text = padded(u"id"_s, idWidth);
    for (const QString &column : columns) {
        const QString name = column == "@title"_L1 ? u"title"_s : column.section(u'.', 0, 0);
        text += "  "_L1 + (column == columns.last() ? name : padded(name, plainWidth));
    }
    return text + u'\n';
}

/// Null when the option is not given; nothing when it is no number.
std::optional<qint64> limitOf(const Invocation &invocation)
{
    if (!invocation.has(u"limit"_s))
        return -1;
    bool isNumber = false;
    const qint64 limit = invocation.value(u"limit"_s).toLongLong(&isNumber);
    return isNumber && limit >= 0 ? std::optional(limit) : std::nullopt;
}

bool asksForScore(const Filter &filter, const QString &sort = {})
{
    return sort == field::score || filter.path.section(u'.', -1) == field::score
        || std::ranges::any_of(filter.children, [](const Filter &child) { return asksForScore(child); });
}

int writeList(CommandRun &run, store::Store &store, const Entity &entity, store::Query query)
{
    qint64 left = query.limit;
    qint64 written = 0;
    QByteArray out = run.isJson() ? "[" : "";
    do {
        query.limit = left < 0 ? pageSize : std::min(left, pageSize);
        const auto rows = query.limit > 0 ? store.select(query) : Result<store::Rows>(store::Rows());
        if (!rows)
            return run.failed(rows.error());
        for (qsizetype row = 0; row < rows->size(); ++row, ++written) {
            if (!run.isJson()) {
                if (written == 0 && run.terminal.isScreen())
                    out += headingLine(query.columns).toUtf8();
                out += line(entity, query.columns, *rows, row, run.terminal.isScreen()).toUtf8() + '\n';
                continue;
            }
            out += written == 0 ? "\n" : ",\n";
            appendRecordJson(out, query.columns, *rows, row);
        }
        run.terminal.print(out);
        out.clear();
        query.after = rows->next();
        left = left < 0 ? left : left - rows->size();
    } while (query.after && left != 0 && !run.terminal.isBroken());
    if (run.isJson())
        run.terminal.print(written ? QByteArray("\n]\n") : QByteArray("]\n"));
    return 0;
}

} // namespace

int runList(CommandRun &run)
{
    const auto limit = limitOf(run.invocation);
    if (!limit)
        return run.usageError(u"the limit is a whole number"_s, u"--limit"_s);
    auto store = run.open(CommandRun::Access::Read);
    if (!store)
        return run.failed(store.error());
    const Entity *entity = run.entity((*store)->schema(), run.argument(0));
    if (!entity)
        return 2;
    auto filter = store::readFilter(**store, entity->kind, run.invocation.value(u"where"_s));
    if (!filter)
        return run.failed({filter.error().kind, filter.error().what, joinPlaces(u"--where"_s, filter.error().where)});
    const auto sort = parseSort(run.invocation.value(u"sort"_s), *entity, u"--sort"_s);
    if (!sort)
        return run.failed(sort.error());
    if (asksForScore(*filter, sort->field))
        std::ignore = insight::refreshScores(**store); // where another process writes, the scores are those of before
    const QStringList columns = run.isJson() ? shownFields(*entity) : columnsForPeople(*entity);
    return writeList(run, **store, *entity, {entity->kind, columns, std::move(*filter), *sort, {}, *limit, false});
}

int runGet(CommandRun &run)
{
    auto store = run.open(CommandRun::Access::Read);
    if (!store)
        return run.failed(store.error());
    const auto record = run.record(**store);
    if (!record)
        return record.error();
    const Entity *entity = record->entity.get();
    if (record->isDeleted())
        return run.failed({Error::Kind::NotFound,
            u"%1 \"%2\" is in the trash"_s.arg(entity->name, (*store)->title(*record)), run.argument(1)});
    if (run.isJson()) {
        QByteArray json;
        appendRecordJson(json, *record);
        run.terminal.print(json + '\n');
        return 0;
    }
    run.terminal.printLine((*store)->title(*record));
    for (const QString &name : shownFields(*entity)) {
        const Field *field = entity->find(name);
        const auto *reference = std::get_if<RecordId>(&record->value(name));
        const QString text = reference ? (*store)->title(field->target, *reference)
                                       : plainText(field, record->value(name));
        if (!text.isEmpty())
            run.terminal.printLine("  "_L1 + name.leftJustified(22) + text);
    }
    return 0;
}

int runSearch(CommandRun &run)
{
    const auto limit = limitOf(run.invocation);
    if (!limit)
        return run.usageError(u"the limit is a whole number"_s, u"--limit"_s);
    auto store = run.open(CommandRun::Access::Read);
    if (!store)
        return run.failed(store.error());
    store::SearchOptions options;
    options.milliseconds = 0; // a script wants the same answer every time
    options.region = systemRegion();
    if (*limit >= 0)
        options.limit = *limit;
    const auto hits = (*store)->search(run.invocation.arguments.join(u' '), options);
    if (!hits)
        return run.failed(hits.error());
    QByteArray json = "[";
    Table table({u"entity"_s, u"id"_s, u"title"_s, u"found in"_s});
    for (const store::SearchHit &hit : *hits) {
        const QString entity = (*store)->schema().entity(hit.entity).name;
        if (!run.isJson()) {
            table.add({entity, hit.id.toString(), hit.title, hit.snippet.simplified()});
            continue;
        }
        json += json.size() > 1 ? ",\n{" : "\n{";
        json += "\"entity\":\"" + entity.toLatin1() + "\",\"id\":\"" + hit.id.toString().toLatin1() + "\",\"title\":";
        appendJsonString(json, hit.title);
        json += ",\"snippet\":";
        appendJsonString(json, hit.snippet);
        json += '}';
    }
    run.terminal.print(
        run.isJson() ? json + (json.size() > 1 ? "\n]\n" : "]\n") : table.text(run.terminal.isScreen()).toUtf8());
    return 0;
}

} // namespace satchel::app
