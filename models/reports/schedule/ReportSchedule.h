// SPDX-License-Identifier: GPL-3.0-or-later
// When a report is made without a person: every week or month, as a file in a folder, as a mail, or both.
// View records of the place "report_schedules", undone and logged like every other record.
#pragma once

#include "domain/ChangeSet.h"
#include "reports/ReportQuery.h"

#include <QTime>
#include <QTimeZone>

namespace satchel::reports {

enum class ScheduleRhythm : quint8 { Week, Month };
enum class ScheduleFormat : quint8 { Pdf, Xlsx };

struct ReportSchedule
{
    RecordId id = {};
    QString name = {}; // of the file and the message
    QString report = {}; // as findReport finds it, or the id of a saved one, with whose options it is made
    Options options = {}; // of one that is not saved
    ScheduleRhythm rhythm = ScheduleRhythm::Week;
    int weekday = Qt::Monday; // of a week
    int monthDay = 1; // of a month; of one that is shorter its last day
    QTime at = QTime(7, 30); // by the clock on the wall in `zone`
    QByteArray zone = {}; // IANA, "Europe/Berlin"
    ScheduleFormat format = ScheduleFormat::Pdf;
    QString folder = {}; // absolute; empty: no file
    std::vector<RecordId> recipients = {}; // users
    QStringList addresses = {}; // of people outside the team; neither these nor users: no mail
    QString desk = {}; // only this one makes it (deskOf): folders and mail accounts are of one computer
    Instant since = {}; // no run before that

    bool isMailed() const { return !recipients.empty() || !addresses.isEmpty(); }
    /// Users and other people; one address that is given for both counts twice.
    qsizetype recipientCount() const { return std::ssize(recipients) + addresses.size(); }
    bool operator==(const ReportSchedule &) const = default;
};

inline const QString schedulesPlace = QStringLiteral("report_schedules");

/// "pdf", "xlsx": what a file's name ends with.
QString formatName(ScheduleFormat format);

/// Whether its time is by another clock than the one at this desk, so that it is said with its zone.
bool isInOtherZone(const ReportSchedule &schedule, const QTimeZone &here);

/// Invalid with the place as in the JSON text: "at", "to".
Result<void> checkSchedule(const ReportSchedule &schedule);

/// Strict: {"report": "…", "options": {…}, "every": "week", "weekday": 1, "at": "07:30", "zone": "Europe/Berlin",
/// "format": "pdf", "folder": "/…", "to": ["USER ID", "ann@example.com"], "desk": "…",
/// "since": "2026-11-20T06:18:13.000Z"}. Without id and name.
Result<ReportSchedule> parseSchedule(QStringView text);
QString toText(const ReportSchedule &schedule);

struct ReadSchedules
{
    std::vector<ReportSchedule> all; // in the order in which they were made
    std::vector<Error> unreadable; // with the schedule's name in `where`
};
Result<ReadSchedules> readSchedules(store::Store &store);

/// Those that make one report, in the order in which they were made.
std::vector<ReportSchedule> schedulesOf(const ReadSchedules &schedules, const QString &report);

/// The name, or with a number behind it, that no schedule has yet: it names files and messages, and the command line
/// finds a schedule by it.
QString freeScheduleName(const ReadSchedules &schedules, const QString &name);

/// Another one of that name than `except`; upper and lower case are the same.
bool isScheduleNameTaken(const ReadSchedules &schedules, const QString &name, RecordId except);

/// Writes it, as a new one when it has no id yet.
Edit saveEdit(const ReportSchedule &schedule);

/// Deletes a report that somebody built or saved, with the schedules that would make it and what is remembered of them.
Result<std::vector<Edit>> deleteReportEdits(store::Store &store, RecordId report);

/// What this store's person may do with schedules: everything without a hub, nothing where the store is only read or
/// its rights are unreadable.
struct ScheduleRights
{
    bool adds = false;
    bool changes = false;
    bool deletes = false;
};
ScheduleRights scheduleRights(store::Store &store);

/// What schedule.desk has of those that this store makes: its desk at the hub, else a mark that the store gets the
/// first time.
Result<QString> scheduleDesk(store::Store &store);

} // namespace satchel::reports
