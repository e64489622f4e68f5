// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/schedule/ReportSchedule.h"

#include "domain/FieldNames.h"
#include "domain/MailDomain.h"
#include "domain/Reason.h"
#include "domain/TextFolding.h"
#include "reports/builder/JsonReader.h"
#include "reports/schedule/ScheduleSettings.h"
#include "store/hub/HubRights.h"
#include "store/hub/HubState.h"

#include <algorithm>
#include <QDir>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

const QString timeFormat = u"HH:mm"_s;
const QString deskMark = u"report_schedule_desk"_s;

const QStringList &rhythmNames()
{
    static const QStringList names{u"week"_s, u"month"_s};
    return names;
}

const QStringList &formatNames()
{
    static const QStringList names{u"pdf"_s, u"xlsx"_s};
    return names;
}

Result<Options> readOptions(const JsonReader &reader)
{
    Options options;
    const QJsonValue json = reader.value(u"options"_s);
    if (!json.isUndefined() && !json.isObject())
        return reader.wrong(u"options"_s, Reason::tr("an object {…} is needed"));
    const QJsonObject object = json.toObject();
    for (auto option = object.begin(); option != object.end(); ++option) {
        if (!option->isString())
            return reader.wrong(u"options."_s + option.key(), Reason::tr("a text is needed"));
        options.insert(option.key(), option->toString());
    }
    return options;
}

/// Users by their ids, everybody else by their addresses.
Result<void> readRecipients(const JsonReader &reader, ReportSchedule &schedule)
{
    const QStringList texts = TRY(reader.texts(u"to"_s));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString text = texts[i].trimmed();
        if (const RecordId id = RecordId::fromString(text); !id.isNull())
            schedule.recipients.push_back(id);
        else if (looksLikeEmail(text))
            schedule.addresses.append(text);
        else
            return reader.wrong(
                u"to[%1]"_s.arg(i), Reason::tr("\"%1\" is neither the id of a user nor an e-mail address").arg(text));
    }
    return {};
}

} // namespace

QString formatName(ScheduleFormat format)
{
    return formatNames()[static_cast<qsizetype>(format)];
}

bool isInOtherZone(const ReportSchedule &schedule, const QTimeZone &here)
{
    return schedule.zone != here.id();
}

Result<void> checkSchedule(const ReportSchedule &schedule)
{
    const auto wrong = [](const QString &place, const QString &reason) {
        return fail(Error::Kind::Invalid, reason, place);
    };
    if (schedule.report.isEmpty())
        return wrong(u"report"_s, Reason::tr("a report is needed"));
    if (schedule.weekday < Qt::Monday || schedule.weekday > Qt::Sunday)
        return wrong(u"weekday"_s, Reason::tr("a day from 1 (Monday) to 7 (Sunday) is needed"));
    if (schedule.monthDay < 1 || schedule.monthDay > 31)
        return wrong(u"day"_s, Reason::tr("a day from 1 to 31 is needed"));
    if (!schedule.at.isValid())
        return wrong(u"at"_s, Reason::tr("a time such as 07:30 is needed"));
    if (!QTimeZone(schedule.zone).isValid())
        return wrong(u"zone"_s,
            Reason::tr("\"%1\" is not a time zone such as Europe/Berlin").arg(QString::fromUtf8(schedule.zone)));
    if (schedule.folder.isEmpty() && !schedule.isMailed())
        return wrong(u"to"_s, Reason::tr("a folder or recipients are needed"));
    for (const QString &address : schedule.addresses) {
        if (!looksLikeEmail(address))
            return wrong(u"to"_s, Reason::tr("\"%1\" is not an e-mail address").arg(address));
    }
    if (!schedule.folder.isEmpty() && !QDir::isAbsolutePath(schedule.folder))
        return wrong(u"folder"_s, Reason::tr("the whole path of the folder is needed"));
    return {};
}

Result<ReportSchedule> parseSchedule(QStringView text)
{
    const auto reader = TRY(JsonReader::fromText(text,
        {u"report"_s, u"options"_s, u"every"_s, u"weekday"_s, u"day"_s, u"at"_s, u"zone"_s, u"format"_s, u"folder"_s,
            u"to"_s, u"desk"_s, u"since"_s}));
    ReportSchedule schedule;
    schedule.report = TRY(reader.text(u"report"_s));
    schedule.options = TRY(readOptions(reader));
    schedule.rhythm = static_cast<ScheduleRhythm>(TRY(reader.choice(u"every"_s, rhythmNames(), 0)));
    schedule.weekday = TRY(reader.number(u"weekday"_s, schedule.weekday));
    schedule.monthDay = TRY(reader.number(u"day"_s, schedule.monthDay));
    const QString at = TRY(reader.text(u"at"_s, schedule.at.toString(timeFormat)));
    schedule.at = QTime::fromString(at, timeFormat);
    schedule.zone = TRY(reader.text(u"zone"_s)).toUtf8();
    schedule.format = static_cast<ScheduleFormat>(TRY(reader.choice(u"format"_s, formatNames(), 0)));
    schedule.folder = TRY(reader.text(u"folder"_s));
    TRY(readRecipients(reader, schedule));
    schedule.desk = TRY(reader.text(u"desk"_s));
    const QString since = TRY(reader.text(u"since"_s));
    if (!since.isEmpty()) {
        const auto instant = Instant::fromIso(since);
        if (!instant)
            return reader.wrong(u"since"_s, instant.error().what);
        schedule.since = *instant;
    }
    TRY(checkSchedule(schedule));
    return schedule;
}

QString toText(const ReportSchedule &schedule)
{
    QJsonObject options;
    for (auto option = schedule.options.begin(); option != schedule.options.end(); ++option)
        options.insert(option.key(), option.value());
    QJsonArray recipients;
    for (const RecordId &id : schedule.recipients)
        recipients.append(id.toString());
    for (const QString &address : schedule.addresses)
        recipients.append(address);
    const QJsonObject json{{u"report"_s, schedule.report}, {u"options"_s, options},
        {u"every"_s, rhythmNames()[static_cast<qsizetype>(schedule.rhythm)]}, {u"weekday"_s, schedule.weekday},
        {u"day"_s, schedule.monthDay}, {u"at"_s, schedule.at.toString(timeFormat)},
        {u"zone"_s, QString::fromUtf8(schedule.zone)}, {u"format"_s, formatName(schedule.format)},
        {u"folder"_s, schedule.folder}, {u"to"_s, recipients}, {u"desk"_s, schedule.desk},
        {u"since"_s, schedule.since.toIso()}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<ReadSchedules> readSchedules(store::Store &store)
{
    const auto rows = TRY(store.select({EntityKind::View, {field::name, field::columns},
        Filter::equals(field::place, schedulesPlace), {}, {}, -1, false}));
    ReadSchedules read;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        auto schedule = parseSchedule(rows.text(row, 1));
        if (!schedule) {
            read.unreadable.push_back({schedule.error().kind, toText(schedule.error()), rows.text(row, 0)});
            continue;
        }
        schedule->id = rows.id(row);
        schedule->name = rows.text(row, 0);
        read.all.push_back(std::move(*schedule));
    }
    return read;
}

std::vector<ReportSchedule> schedulesOf(const ReadSchedules &schedules, const QString &report)
{
    std::vector<ReportSchedule> found;
    std::ranges::copy_if(schedules.all, std::back_inserter(found),
        [&](const ReportSchedule &schedule) { return schedule.report == report; });
    return found;
}

bool isScheduleNameTaken(const ReadSchedules &schedules, const QString &name, RecordId except)
{
    return std::ranges::any_of(schedules.all,
        [&](const ReportSchedule &schedule) { return schedule.id != except && fold(schedule.name) == fold(name); });
}

QString freeScheduleName(const ReadSchedules &schedules, const QString &name)
{
    QString free = name;
    for (int number = 2; isScheduleNameTaken(schedules, free, {}); ++number)
        free = u"%1 %2"_s.arg(name).arg(number);
    return free;
}

Edit saveEdit(const ReportSchedule &schedule)
{
    std::vector<FieldValue> values{
        {field::name, schedule.name}, {field::place, schedulesPlace}, {field::columns, toText(schedule)}};
    return schedule.id.isNull() ? Edit::create(EntityKind::View, {}, std::move(values))
                                : Edit::update(EntityKind::View, schedule.id, std::move(values));
}

Result<std::vector<Edit>> deleteReportEdits(store::Store &store, RecordId report)
{
    const auto schedules = TRY(readSchedules(store));
    std::vector<Edit> edits{Edit::remove(EntityKind::View, report)};
    for (const ReportSchedule &schedule : schedules.all) {
        if (schedule.report != report.toString())
            continue;
        const auto ofSchedule = TRY(deleteScheduleEdits(store, schedule.id));
        edits.insert(edits.end(), ofSchedule.begin(), ofSchedule.end());
    }
    return edits;
}

/// Schedules are views, which nobody owns.
ScheduleRights scheduleRights(store::Store &store)
{
    const auto rights = store.isReadOnly() ? fail(Error::Kind::ReadOnly, {}) : store::readRights(store.database());
    if (!rights)
        return {};
    if (!*rights)
        return {true, true, true};
    const EntityRights *views = (*rights)->of(EntityKind::View);
    return {views && views->creates, (*rights)->allow(Right::Edit, EntityKind::View, {}, {}),
        (*rights)->allow(Right::Delete, EntityKind::View, {}, {})};
}

Result<QString> scheduleDesk(store::Store &store)
{
    if (const auto hub = TRY(store::HubState(store).find()))
        return hub->desk.toString();
    QString desk = TRY(store.meta(deskMark));
    if (desk.isEmpty()) {
        desk = store.newId().toString();
        TRY(store.setMeta(deskMark, desk));
    }
    return desk;
}

} // namespace satchel::reports
