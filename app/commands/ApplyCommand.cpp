// SPDX-License-Identifier: GPL-3.0-or-later
// apply: JSON lines in, one answer line out for each, printed only when the commit is durable (I2). With --atomic all
// lines are one transaction: one bad line and none is done.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "app/EditLine.h"
#include "app/ExitCriteriaWarning.h"
#include "insight/Scores.h"
#include "store/Calculations.h"

#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

struct Line
{
    qint64 number = 0;
    QByteArray text;
};

class LineReader
{
public:
    explicit LineReader(QIODevice &in) : m_in(in) {}

    /// The next line that is not blank; nothing at the end.
    std::optional<Line> next()
    {
        for (;;) {
            const QByteArray text = m_in.readLine();
            if (text.isEmpty())
                return {};
            ++m_number;
            const QByteArray trimmed = text.trimmed();
            if (!trimmed.isEmpty())
                return Line{m_number, trimmed};
        }
    }

private:
    QIODevice &m_in;
    qint64 m_number = 0;
};

QString fieldOf(const Error &error, const Entity *entity)
{
    if (!entity)
        return error.where;
    if (error.where == entity->name)
        return {};
    return error.where.startsWith(entity->name + u'.') ? error.where.mid(entity->name.size() + 1) : error.where;
}

void acknowledge(CommandRun &run, qint64 line, RecordId id, ChangeSetId changeSet)
{
    QByteArray out = "{\"line\":" + QByteArray::number(line) + ",\"ok\":true,\"id\":\"" + id.toString().toLatin1()
        + "\",\"changeset\":";
    out += changeSet.isNull() ? QByteArray("null") : '"' + changeSet.toString().toLatin1() + '"';
    run.terminal.print(out + "}\n");
}

void refuse(CommandRun &run, qint64 line, const Error &error, const QString &field)
{
    QByteArray out = "{\"line\":" + QByteArray::number(line) + ",\"ok\":false,\"error\":{\"kind\":";
    appendJsonString(out, kindName(error.kind));
    out += ",\"field\":";
    if (field.isEmpty())
        out += "null";
    else
        appendJsonString(out, field);
    out += ",\"message\":";
    appendJsonString(out, error.what);
    run.terminal.print(out + "}}\n");
}

QString labelOf(const Edit &edit, const Schema &schema)
{
    const QString name = schema.entity(edit.entity).label.toLower();
    switch (edit.kind) {
    case Edit::Kind::Create: return u"Create %1"_s.arg(name);
    case Edit::Kind::Update: return u"Change %1"_s.arg(name);
    case Edit::Kind::Delete: return u"Delete %1"_s.arg(name);
    case Edit::Kind::Restore: return u"Restore %1"_s.arg(name);
    }
    return {};
}

int summed(CommandRun &run, qint64 failed, qint64 all, const QString &first)
{
    if (failed == 0)
        return 0;
    return run.failed(
        {Error::Kind::Invalid, u"%1 of %2 lines were not done; the first is %3"_s.arg(failed).arg(all).arg(first), {}});
}

QString describe(qint64 line, const Error &error)
{
    return u"line %1, %2"_s.arg(line).arg(toText(error));
}

/// What a line moved, or what follows from it: an accepted quote wins its deal.
void warnOfLine(CommandRun &run, store::Store &store, qint64 line, const std::vector<Change> &changes)
{
    for (const store::DealWithUnmetCriteria &deal : movedWithUnmetCriteria(store, changes))
        reportUnmetCriteria(run.terminal, u"line %1"_s.arg(line), deal);
}

/// Of lines that are one transaction: the last one that is about the deal, else what follows from any of them.
void warnOfLines(CommandRun &run, store::Store &store, const std::vector<qint64> &numbers,
    const std::vector<Edit> &edits, const std::vector<Change> &changes)
{
    QHash<RecordId, qint64> lines; // by deal
    for (size_t i = 0; i < edits.size(); ++i) {
        if (edits[i].entity == EntityKind::Deal)
            lines.insert(edits[i].id, numbers[i]);
    }
    for (const store::DealWithUnmetCriteria &deal : movedWithUnmetCriteria(store, changes)) {
        const auto line = lines.constFind(deal.deal);
        reportUnmetCriteria(run.terminal, line == lines.cend() ? u"the transaction"_s : u"line %1"_s.arg(*line), deal);
    }
}

int applyEach(CommandRun &run, store::Store &store, QIODevice &in)
{
    LineReader reader(in);
    qint64 all = 0;
    qint64 failed = 0;
    QString first;
    while (const auto line = reader.next()) {
        ++all;
        const auto edit = EditLine(store).read(line->text);
        const auto receipt = edit ? store.commit({labelOf(*edit, store.schema()), Origin::cli(), {*edit}, {}})
                                  : fail(edit.error());
        if (receipt) {
            acknowledge(run, line->number, receipt->ids.front(), receipt->changeSet);
            warnOfLine(run, store, line->number, receipt->changes);
        } else {
            if (failed++ == 0)
                first = describe(line->number, receipt.error());
            refuse(run, line->number, receipt.error(),
                fieldOf(receipt.error(), edit ? &store.schema().entity(edit->entity) : nullptr));
        }
        if (run.terminal.isBroken())
            return 1; // nobody hears the answers any more
    }
    return summed(run, failed, all, first);
}

int applyTogether(CommandRun &run, store::Store &store, QIODevice &in)
{
    LineReader reader(in);
    std::vector<qint64> numbers;
    ChangeSet changes{{}, Origin::cli(), {}, {}};
    std::optional<Error> error;
    size_t failedAt = 0;
    while (const auto line = reader.next()) {
        numbers.push_back(line->number);
        if (error)
            continue;
        auto edit = EditLine(store, changes.edits).read(line->text);
        if (!edit) {
            error = edit.error();
            failedAt = numbers.size() - 1;
            continue;
        }
        if (edit->id.isNull())
            edit->id = store.newId(); // so that a later line can refer to it
        changes.edits.push_back(std::move(*edit));
    }
    changes.label = numbers.size() == 1 ? u"Apply 1 line"_s : u"Apply %1 lines"_s.arg(numbers.size());
    Receipt receipt;
    if (!error) {
        auto committed = store.commit(changes, &failedAt);
        if (committed)
            receipt = std::move(*committed);
        else
            error = committed.error();
    }
    for (size_t i = 0; i < numbers.size(); ++i) {
        if (!error)
            acknowledge(run, numbers[i], receipt.ids[i], receipt.changeSet);
        else if (i == failedAt)
            refuse(run, numbers[i], *error,
                fieldOf(*error, i < changes.edits.size() ? &store.schema().entity(changes.edits[i].entity) : nullptr));
        else
            refuse(run, numbers[i],
                {Error::Kind::Cancelled, u"not done, because line %1 could not be done"_s.arg(numbers[failedAt]), {}},
                {});
    }
    if (!error) {
        warnOfLines(run, store, numbers, changes.edits, receipt.changes);
        return 0;
    }
    return summed(run, static_cast<qint64>(numbers.size()), static_cast<qint64>(numbers.size()),
        describe(numbers[failedAt], *error));
}

} // namespace

int runApply(CommandRun &run)
{
    const QString name = run.argument(0);
    QFile file(name);
    const bool isFile = !name.isEmpty() && name != "-"_L1;
    if (isFile && !file.open(QIODevice::ReadOnly))
        return run.failed({QFile::exists(name) ? Error::Kind::Io : Error::Kind::NotFound, file.errorString(), name});
    auto store = run.open(CommandRun::Access::Write);
    if (!store)
        return run.failed(store.error());
    QIODevice &in = isFile ? file : run.terminal.in();
    const int code = run.invocation.has(u"atomic"_s) ? applyTogether(run, **store, in) : applyEach(run, **store, in);
    std::ignore = store::refreshCalculations(**store);
    std::ignore = insight::refreshScores(**store, insight::Effort::Quick); // else the window or the next reader does
    return code;
}

} // namespace satchel::app
