// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/BuiltReports.h"

#include "app/CommandLine.h"
#include "domain/Places.h"
#include "domain/Reason.h"
#include "domain/TextFolding.h"
#include "reports/builder/BuiltReport.h"
#include "reports/builder/SavedDefinitions.h"
#include "reports/schedule/SchedulePlan.h"
#include "reports/schedule/ScheduleResult.h"
#include "reports/schedule/ScheduleSettings.h"
#include "ui/reports/ReportFile.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr qint64 largestFile = 1024 * 1024;

Result<QString> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, file.errorString(), path);
    if (file.size() > largestFile)
        return fail(Error::Kind::Invalid, Reason::tr("the file is too large"), path);
    return QString::fromUtf8(file.readAll());
}

Error inFile(const QString &path, const Error &error)
{
    return {error.kind, toText(error), path};
}

/// The id and the position of the one that has the name already; a null id and the end of the list where none has.
template <typename T> std::pair<RecordId, qint64> placeOf(const std::vector<T> &saved, const QString &name)
{
    const auto found = std::ranges::find(saved, fold(name), [](const T &one) { return fold(one.name); });
    return {found == saved.end() ? RecordId() : found->id, found - saved.begin()};
}

/// With --overwrite a person says that they mean a colleague's.
Error refusedOverwrite(const QString &name, const QString &reason)
{
    return {Error::Kind::Conflict, reason + u' ' + Reason::tr("Save it under another name, or add --overwrite."), name};
}

/// Whether the one of that name may be replaced; it stays its owner's.
Result<void> checkOwner(
    const CommandRun &run, store::Store &store, const std::vector<reports::SavedDefinition> &all, RecordId id)
{
    const auto found = std::ranges::find(all, id, &reports::SavedDefinition::id);
    if (found == all.end() || run.invocation.has(u"overwrite"_s) || !isOfColleague(*found, store.me()))
        return {};
    const QString owner = store.title(EntityKind::User, found->owner);
    return fail(refusedOverwrite(found->name,
        owner.isEmpty() ? Reason::tr("this report is a colleague's.")
                        : Reason::tr("this report is %1's.", "a person").arg(owner)));
}

RecordId ownerOf(const std::vector<reports::SavedDefinition> &all, RecordId id, RecordId otherwise)
{
    const auto found = std::ranges::find(all, id, &reports::SavedDefinition::id);
    return found == all.end() || found->owner.isNull() ? otherwise : found->owner;
}

/// A schedule of another computer would run there no more.
Result<void> checkDesk(
    const CommandRun &run, const std::vector<reports::ReportSchedule> &all, RecordId id, const QString &desk)
{
    const auto found = std::ranges::find(all, id, &reports::ReportSchedule::id);
    if (found == all.end() || found->desk == desk || run.invocation.has(u"overwrite"_s))
        return {};
    return fail(refusedOverwrite(found->name, Reason::tr("this schedule runs on another computer.")));
}

/// Of several that have the name, as two computers may have made them, the one of this computer.
RecordId scheduleNamed(const reports::ReadSchedules &known, const QString &name, const QString &desk)
{
    RecordId found;
    for (const reports::ReportSchedule &schedule : known.all) {
        if (fold(schedule.name) == fold(name) && (found.isNull() || schedule.desk == desk))
            found = schedule.id;
    }
    return found;
}

/// By its id or its name. Invalid where several have the name.
Result<reports::ReportSchedule> scheduleToRemove(const reports::ReadSchedules &known, const QString &wanted)
{
    const RecordId id = RecordId::fromString(wanted);
    std::vector<reports::ReportSchedule> found;
    std::ranges::copy_if(known.all, std::back_inserter(found), [&](const reports::ReportSchedule &schedule) {
        return id.isNull() ? fold(schedule.name) == fold(wanted) : schedule.id == id;
    });
    if (found.empty())
        return fail(Error::Kind::NotFound, Reason::tr("there is no such schedule"), wanted);
    if (found.size() > 1)
        return fail(Error::Kind::Invalid, Reason::tr("several schedules have this name; say which by its id"), wanted);
    return found.front();
}

/// By the clock of this computer, with its offset: "2026-11-23T07:30:00+01:00".
QString deskTime(Instant at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, zone).toString(Qt::ISODate);
}

/// " (every Monday at 07:30 Europe/Berlin)" of a schedule by another clock than that of this computer.
QString otherClock(const reports::ReportSchedule &schedule, const QTimeZone &here)
{
    if (!reports::isInOtherZone(schedule, here))
        return {};
    const QString day = schedule.rhythm == reports::ScheduleRhythm::Week ? QLocale::c().dayName(schedule.weekday)
                                                                         : u"month on day %1"_s.arg(schedule.monthDay);
    return u" (every %1 at %2 %3)"_s.arg(day, schedule.at.toString(u"HH:mm"_s), QString::fromUtf8(schedule.zone));
}

QJsonValue lastRunJson(const std::optional<reports::ScheduleResult> &result)
{
    if (!result)
        return QJsonValue::Null;
    QJsonObject json{{u"at"_s, result->at.toIso()}, {u"file"_s, result->file}, {u"recipients"_s, result->recipients}};
    if (!result->problem.isEmpty())
        json.insert(u"error"_s, result->problem);
    return json;
}

int answer(CommandRun &run, const Result<Receipt> &receipt, const QString &name)
{
    if (!receipt)
        return run.failed(receipt.error());
    const QString id = receipt->ids.front().toString();
    if (run.isJson())
        run.terminal.print(
            QJsonDocument(QJsonObject{{u"id"_s, id}, {u"name"_s, name}}).toJson(QJsonDocument::Compact) + '\n');
    else
        run.terminal.printLine(u"%1 %2"_s.arg(id, name));
    return 0;
}

} // namespace

Result<reports::Definition> definitionFromFile(const Schema &schema, const QString &path)
{
    const QString text = TRY(readFile(path));
    const auto built = reports::parseBuiltReport(schema, text);
    if (!built)
        return fail(inFile(path, built.error()));
    reports::Definition definition{path.section(u'/', -1), path.section(u'/', -1), {}, {}, {}, {}};
    definition.parameters = [built = *built](const Schema &) { return reports::parametersOf(built); };
    definition.compute = [built = *built](const reports::ReportQuery &query) { return reports::compute(built, query); };
    return definition;
}

int saveDefinition(CommandRun &run)
{
    const QString path = run.invocation.value(u"define"_s);
    const QString name = run.invocation.value(u"save"_s);
    auto store = run.open(CommandRun::Access::Write);
    if (!store)
        return run.failed(store.error());
    const auto text = readFile(path);
    if (!text)
        return run.failed(text.error());
    const auto built = reports::parseBuiltReport((*store)->schema(), *text);
    if (!built)
        return run.failed(inFile(path, built.error()));
    const auto saved = reports::readDefinitions(**store);
    if (!saved)
        return run.failed(saved.error());
    const auto [id, position] = placeOf(*saved, name);
    if (const auto allowed = checkOwner(run, **store, *saved, id); !allowed)
        return run.failed(allowed.error());
    const reports::SavedDefinition definition{
        id, name, ownerOf(*saved, id, (*store)->me()), reports::toText((*store)->schema(), *built)};
    return answer(run,
        (*store)->commit({Reason::tr("Saved the report %1").arg(name), Origin::cli(),
            {reports::saveEdit(definition, position)}, {}}),
        name);
}

int saveSchedule(CommandRun &run)
{
    const QString path = run.invocation.value(u"schedule"_s);
    const QString name = run.invocation.value(u"save"_s);
    auto store = run.open(CommandRun::Access::Write);
    if (!store)
        return run.failed(store.error());
    const auto text = readFile(path);
    if (!text)
        return run.failed(text.error());
    QJsonObject json = QJsonDocument::fromJson(text->toUtf8()).object();
    if (!json.isEmpty() && !json.contains(u"zone"))
        json.insert(u"zone"_s, QString::fromUtf8(run.clock.zone().id()));
    const QString completed = json.isEmpty() ? *text : QString::fromUtf8(QJsonDocument(json).toJson());
    auto schedule = reports::parseSchedule(completed);
    if (!schedule)
        return run.failed(inFile(path, schedule.error()));
    const auto definition = reports::findReport(**store, schedule->report);
    if (!definition)
        return run.failed(inFile(path, definition.error()));
    const auto desk = reports::scheduleDesk(**store);
    const auto known = reports::readSchedules(**store);
    if (!desk || !known)
        return run.failed(desk ? known.error() : desk.error());
    schedule->id = scheduleNamed(*known, name, *desk);
    if (const auto allowed = checkDesk(run, known->all, schedule->id, *desk); !allowed)
        return run.failed(allowed.error());
    schedule->name = name;
    schedule->report = definition->name;
    schedule->desk = *desk;
    schedule->since = run.clock.now();
    return answer(run,
        (*store)->commit(
            {Reason::tr("Scheduled the report %1").arg(name), Origin::cli(), {reports::saveEdit(*schedule)}, {}}),
        name);
}

int listSchedules(CommandRun &run)
{
    auto store = run.open(CommandRun::Access::Read);
    if (!store)
        return run.failed(store.error());
    const auto known = reports::readSchedules(**store);
    if (!known)
        return run.failed(known.error());
    QJsonArray list;
    int code = 0;
    for (const Error &error : known->unreadable)
        code = run.failed(error);
    for (const reports::ReportSchedule &schedule : known->all) {
        const auto result = reports::lastResult(**store, schedule.id);
        if (!result)
            return run.failed(result.error());
        const Instant next = reports::nextRun(schedule, std::max(run.clock.now(), schedule.since));
        list.append(
            QJsonObject{{u"id"_s, schedule.id.toString()}, {u"name"_s, schedule.name}, {u"report"_s, schedule.report},
                {u"format"_s, reports::formatName(schedule.format)}, {u"desk"_s, schedule.desk},
                {u"at"_s, schedule.at.toString(u"HH:mm"_s)}, {u"zone"_s, QString::fromUtf8(schedule.zone)},
                {u"next"_s, next.toIso()}, {u"last"_s, lastRunJson(*result)}});
        if (run.isJson())
            continue;
        const QString last = !*result      ? QString()
            : (*result)->problem.isEmpty() ? u", last %1"_s.arg(deskTime((*result)->at, run.clock.zone()))
                                           : u", %1"_s.arg((*result)->problem);
        run.terminal.printLine(u"%1 %2: next %3%4%5"_s.arg(schedule.id.toString(), schedule.name,
            deskTime(next, run.clock.zone()), otherClock(schedule, run.clock.zone()), last));
    }
    if (run.isJson())
        run.terminal.print(QJsonDocument(list).toJson(QJsonDocument::Compact) + '\n');
    return code;
}

int removeSchedule(CommandRun &run)
{
    auto store = run.open(CommandRun::Access::Write);
    if (!store)
        return run.failed(store.error());
    const auto known = reports::readSchedules(**store);
    if (!known)
        return run.failed(known.error());
    const auto schedule = scheduleToRemove(*known, run.invocation.value(u"unschedule"_s));
    if (!schedule)
        return run.failed(schedule.error());
    const auto edits = reports::deleteScheduleEdits(**store, schedule->id);
    if (!edits)
        return run.failed(edits.error());
    return answer(run,
        (*store)->commit({Reason::tr("Deleted the schedule %1").arg(schedule->name), Origin::cli(), *edits, {}}),
        schedule->name);
}

int makeScheduled(CommandRun &run)
{
    auto store = run.open(CommandRun::Access::Write);
    if (!store)
        return run.failed(store.error());
    reports::ScheduleRunner runner(
        **store, ui::reportFileWriter(run.clock.zone()), ui::reportWording(run.clock.zone()));
    const auto runs = runner.runDue();
    if (!runs)
        return run.failed(runs.error());
    QJsonArray list;
    int code = 0;
    for (const reports::ScheduledRun &made : *runs) {
        QJsonObject json{{u"name"_s, made.name}, {u"due"_s, made.due.toIso()}, {u"file"_s, made.file},
            {u"recipients"_s, made.recipients}};
        if (made.error) {
            code = run.failed({made.error->kind, made.error->what, joinPlaces(made.name, made.error->where, ": "_L1)});
            json.insert(u"error"_s, toText(*made.error));
        } else if (!run.isJson()) {
            run.terminal.printLine(
                u"%1: %2"_s.arg(made.name, made.file.isEmpty() ? u"%1 recipients"_s.arg(made.recipients) : made.file));
        }
        list.append(json);
    }
    if (run.isJson())
        run.terminal.print(QJsonDocument(list).toJson(QJsonDocument::Compact) + '\n');
    return code;
}

} // namespace satchel::app
