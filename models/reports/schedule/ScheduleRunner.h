// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the scheduled reports that are due. A run is remembered by this desk (RunMemory.h), in the transaction in which
// its message gets into the outbox: neither is there without the other. Its file has a name of its own day, and its
// message an id that is derived from schedule and moment: a run that is done again, after a crash in its middle or by
// another process, writes the same file and makes no second message.
#pragma once

#include "reports/schedule/ReportSchedule.h"
#include "store/mail/OutgoingMails.h"

#include <functional>

namespace satchel::reports {

/// Writes a whole file, or nothing: PDF and workbooks are made by other modules.
using ReportFileWriter = std::function<Result<void>(const Report &report, ScheduleFormat format, const QString &path)>;

/// Says what was chosen in words, where the words are those of other modules.
using ReportWording
    = std::function<void(Report &report, const std::vector<Parameter> &parameters, store::Store &store)>;

struct ScheduledRun
{
    RecordId schedule;
    QString name;
    Instant due;
    QString file; // in the folder; empty: none was asked for
    int recipients = 0; // of the message in the outbox
    std::optional<Error> error; // it was not made, and is tried again at the next pass
};

class ScheduleRunner
{
public:
    ScheduleRunner(store::Store &store, ReportFileWriter write, ReportWording say = {})
        : m_store(store), m_write(std::move(write)), m_say(std::move(say))
    {
    }

    /// Every schedule of this desk that is due, each once, whatever it missed. One that fails does not hold the others
    /// up. Those that were due before a backup was restored are left out: they may have been sent.
    Result<std::vector<ScheduledRun>> runDue();
    /// One at once, without changing when it is due. What became of it is remembered as of one that was due.
    Result<ScheduledRun> runNow(const ReportSchedule &schedule);
    /// When the next one is due at this desk; nothing without any.
    Result<std::optional<Instant>> nextDue();

private:
    Result<std::optional<Instant>> lastRun(RecordId schedule);
    Result<bool> isOfColleague(const ReportSchedule &schedule);
    void noteResult(const ReportSchedule &schedule, const ScheduledRun &run);
    struct Message
    {
        RecordId id;
        qint64 account = 0;
        store::MailContent content;
        QString messageId;
    };
    enum class Occasion { Due, ByHand };
    Result<void> make(const ReportSchedule &schedule, ScheduledRun &run, Occasion occasion);
    Result<Report> compute(const ReportSchedule &schedule);
    Result<void> writeFile(const ReportSchedule &schedule, const Report &report, ScheduledRun &run);
    Result<Message> writeMessage(const ReportSchedule &schedule, const Report &report, ScheduledRun &run);
    Result<void> queue(const Message &message);
    Result<void> finish(const ScheduledRun &run, const std::optional<Message> &message, Occasion occasion);
    Result<store::OutgoingAttachment> attach(const ReportSchedule &schedule, const Report &report, const QString &name);
    Result<QStringList> addressesOf(const ReportSchedule &schedule);

    store::Store &m_store;
    ReportFileWriter m_write;
    ReportWording m_say;
};

/// "Won revenue 2026-11-23.pdf": characters that a file system refuses become "-".
QString scheduledFileName(const ReportSchedule &schedule, Instant due);

} // namespace satchel::reports
