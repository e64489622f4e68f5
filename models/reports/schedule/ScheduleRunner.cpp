// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/schedule/ScheduleRunner.h"

#include "domain/DerivedId.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "reports/Catalogue.h"
#include "reports/SavedReports.h"
#include "reports/schedule/RunMemory.h"
#include "reports/schedule/SchedulePlan.h"
#include "reports/schedule/ScheduleResult.h"
#include "store/Contents.h"
#include "store/CopyMark.h"
#include "store/mail/MailAccounts.h"
#include "store/TemporaryFolder.h"

#include <algorithm>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

constexpr qsizetype messageIdBytes = 20;
constexpr qsizetype mostNameLetters = 100;

QByteArray momentText(Instant due)
{
    return QByteArray::number(due.ms);
}

QString mediaTypeOf(ScheduleFormat format)
{
    return format == ScheduleFormat::Pdf ? u"application/pdf"_s
                                         : u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s;
}

} // namespace

QString scheduledFileName(const ReportSchedule &schedule, Instant due)
{
    QString name = schedule.name.simplified().left(mostNameLetters);
    for (QChar &letter : name) {
        if (letter.category() == QChar::Other_Control || u"/\\:*?\"<>|"_s.contains(letter))
            letter = u'-';
    }
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    const QString day = due.dateIn(QTimeZone(schedule.zone)).toString(Qt::ISODate);
    return u"%1 %2.%3"_s.arg(name.isEmpty() ? u"Report"_s : name, day, formatName(schedule.format));
}

Result<std::vector<ScheduledRun>> ScheduleRunner::runDue()
{
    const auto schedules = TRY(readSchedules(m_store));
    const Instant now = m_store.clock().now();
    std::vector<ScheduledRun> runs;
    for (const Error &error : schedules.unreadable)
        runs.push_back({{}, error.where, now, {}, 0, error});
    if (schedules.all.empty()) // a store without schedules gets no mark of its desk
        return runs;
    const QString desk = TRY(scheduleDesk(m_store));
    for (const ReportSchedule &schedule : schedules.all) {
        if (schedule.desk != desk)
            continue;
        if (TRY(isOfColleague(schedule))) {
            const Error changed{Error::Kind::Forbidden,
                Reason::tr("somebody else changed this schedule; save it here again"), schedule.name};
            runs.push_back({schedule.id, schedule.name, now, {}, 0, changed});
            noteResult(schedule, runs.back());
            continue;
        }
        const auto last = TRY(lastRun(schedule.id));
        const auto due = dueRun(schedule, last, now);
        if (!due)
            continue;
        ScheduledRun run{schedule.id, schedule.name, *due, {}, 0, {}};
        if (const auto made = make(schedule, run, Occasion::Due); !made)
            run.error = made.error();
        noteResult(schedule, run);
        runs.push_back(std::move(run));
    }
    return runs;
}

Result<ScheduledRun> ScheduleRunner::runNow(const ReportSchedule &schedule)
{
    ScheduledRun run{schedule.id, schedule.name, m_store.clock().now(), {}, 0, {}};
    const auto made = make(schedule, run, Occasion::ByHand);
    if (!made)
        run.error = made.error();
    noteResult(schedule, run);
    if (!made)
        return fail(made.error());
    return run;
}

Result<std::optional<Instant>> ScheduleRunner::nextDue()
{
    const auto schedules = TRY(readSchedules(m_store));
    std::optional<Instant> next;
    if (schedules.all.empty())
        return next;
    const QString desk = TRY(scheduleDesk(m_store));
    for (const ReportSchedule &schedule : schedules.all) {
        if (schedule.desk != desk)
            continue;
        const auto last = TRY(lastRun(schedule.id));
        const auto missed = dueRun(schedule, last, m_store.clock().now());
        const Instant due = missed ? *missed : nextRun(schedule, std::max(m_store.clock().now(), schedule.since));
        next = next ? std::min(*next, due) : due;
    }
    return next;
}

/// What a backup was restored behind may have been made after it.
Result<std::optional<Instant>> ScheduleRunner::lastRun(RecordId schedule)
{
    auto last = TRY(rememberedRun(m_store, schedule));
    if (const auto restoration = TRY(store::lastRestoration(m_store)))
        last = std::max(last.value_or(Instant()), restoration->noticedAt);
    return last;
}

/// What the report shows and who gets it are this person's to say: it is made with this person's rights.
Result<bool> ScheduleRunner::isOfColleague(const ReportSchedule &schedule)
{
    const auto newest = TRY(m_store.history(EntityKind::View, schedule.id, 1));
    return !newest.empty() && newest.front().set.origin.kind == Origin::Kind::Hub;
}

/// The run itself is not made again for a result that could not be written. One that was cancelled says nothing.
void ScheduleRunner::noteResult(const ReportSchedule &schedule, const ScheduledRun &run)
{
    if (schedule.id.isNull() || (run.error && run.error->kind == Error::Kind::Cancelled))
        return;
    ScheduleResult result{m_store.clock().now(), run.file, run.recipients, {}};
    if (run.error) // a file may be there without its message
        result.problem = run.error->where == schedule.name ? run.error->what : toText(*run.error);
    std::ignore = rememberResult(m_store, schedule, result);
}

Result<void> ScheduleRunner::make(const ReportSchedule &schedule, ScheduledRun &run, Occasion occasion)
{
    const Report report = TRY(compute(schedule));
    if (!schedule.folder.isEmpty()) {
        TRY(writeFile(schedule, report, run));
    }
    std::optional<Message> message;
    if (schedule.isMailed()) {
        message = TRY(writeMessage(schedule, report, run));
    }
    return finish(run, message, occasion);
}

/// A saved report as it is saved now, under its own name.
Result<Report> ScheduleRunner::compute(const ReportSchedule &schedule)
{
    const auto saved = TRY(findSaved(m_store, RecordId::fromString(schedule.report)));
    const auto definition = TRY(findReport(m_store, saved ? saved->report : schedule.report));
    const auto parameters = definition.parameters(m_store.schema());
    const auto query = TRY(ReportQuery::make(m_store, parameters, saved ? saved->options : schedule.options));
    auto report = reports::compute(definition, query);
    if (report && saved)
        report->title = saved->name;
    if (report && m_say)
        m_say(*report, parameters, m_store);
    return report;
}

Result<void> ScheduleRunner::writeFile(const ReportSchedule &schedule, const Report &report, ScheduledRun &run)
{
    if (!QFileInfo(schedule.folder).isDir())
        return fail(Error::Kind::NotFound, Reason::tr("the folder does not exist"), schedule.folder);
    const QString path = QDir(schedule.folder).filePath(scheduledFileName(schedule, run.due));
    TRY(m_write(report, schedule.format, path));
    run.file = path;
    return {};
}

Result<QStringList> ScheduleRunner::addressesOf(const ReportSchedule &schedule)
{
    QStringList addresses;
    for (const RecordId &id : schedule.recipients) {
        const auto user = TRY(m_store.get(EntityKind::User, id));
        const QString address = user.text(field::email);
        if (address.isEmpty())
            return fail(
                Error::Kind::Invalid, Reason::tr("%1 has no e-mail address").arg(m_store.title(user)), schedule.name);
        addresses.append(address);
    }
    for (const QString &address : schedule.addresses) {
        const Filter refuses = Filter::all({Filter::equals(field::email, address),
            Filter::condition(field::do_not_contact, Filter::Op::Equal, {{Operand::Kind::Boolean, u"true"_s, {}}})});
        const auto refusing = TRY(m_store.select({EntityKind::Contact, {}, refuses, {}, {}, 1, false}));
        if (!refusing.isEmpty())
            return fail(Error::Kind::Refused,
                Reason::tr("%1 is not to be contacted").arg(m_store.title(EntityKind::Contact, refusing.id(0))),
                schedule.name);
        if (!addresses.contains(address, Qt::CaseInsensitive))
            addresses.append(address);
    }
    return addresses;
}

Result<store::OutgoingAttachment> ScheduleRunner::attach(
    const ReportSchedule &schedule, const Report &report, const QString &name)
{
    const store::TemporaryFolder folder;
    const QString path = folder.filePath(name);
    TRY(m_write(report, schedule.format, path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, file.errorString(), name);
    const QString sha256 = TRY(store::Contents(m_store).put(file, name));
    return store::OutgoingAttachment{name, mediaTypeOf(schedule.format), sha256, file.size()};
}

Result<ScheduleRunner::Message> ScheduleRunner::writeMessage(
    const ReportSchedule &schedule, const Report &report, ScheduledRun &run)
{
    const auto accounts = TRY(store::MailAccounts(m_store).list());
    const auto account = std::ranges::find(accounts, false, &store::MailAccount::isPaused);
    if (account == accounts.end())
        return fail(Error::Kind::NotFound, Reason::tr("there is no mail account to send it from"), schedule.name);
    Message message;
    message.id = derivedId({schedule.id}, momentText(run.due) + "mail");
    message.account = account->number;
    message.content.to = TRY(addressesOf(schedule));
    message.content.subject = schedule.name;
    message.content.text = Reason::tr("The report “%1” is attached.").arg(report.title);
    auto attachment = TRY(attach(schedule, report, scheduledFileName(schedule, run.due)));
    message.content.attachments.push_back(std::move(attachment));
    const QByteArray name = derivedDigest({schedule.id}, momentText(run.due) + "message").first(messageIdBytes).toHex();
    message.messageId = QString::fromLatin1(name) + u'@' + account->address.section(u'@', -1).toLower();
    run.recipients = static_cast<int>(message.content.to.size());
    return message;
}

/// In the outbox it is one message, however often this is done. One that was queued before stays as it is, also where a
/// person took it back or removed it.
Result<void> ScheduleRunner::queue(const Message &message)
{
    store::OutgoingMails mails(m_store);
    TRY(mails.create(message.id, message.account, message.content));
    const auto mail = mails.get(message.id);
    if (!mail)
        return mail.error().kind == Error::Kind::NotFound ? Result<void>() : fail(mail.error());
    const bool wasNeverQueued = mail->state == store::OutgoingState::Draft && mail->messageId.isEmpty();
    return wasNeverQueued ? mails.queue(message.id, m_store.clock().now(), message.messageId) : Result<void>();
}

/// What another process made meanwhile is left as that process made it.
Result<void> ScheduleRunner::finish(const ScheduledRun &run, const std::optional<Message> &message, Occasion occasion)
{
    auto transaction = TRY(store::Transaction::begin(m_store.database()));
    if (occasion == Occasion::Due) {
        const auto last = TRY(rememberedRun(m_store, run.schedule));
        if (last && *last >= run.due)
            return {};
        TRY(rememberRun(m_store, run.schedule, run.due));
    }
    if (message) {
        TRY(queue(*message));
    }
    return transaction.commit();
}

} // namespace satchel::reports
