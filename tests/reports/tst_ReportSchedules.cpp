// SPDX-License-Identifier: GPL-3.0-or-later
// Scheduled reports: when they are due, and that each run is made once, whatever breaks in its middle.
#include "reports/SavedReports.h"
#include "reports/schedule/SchedulePlan.h"
#include "reports/schedule/ScheduleResult.h"
#include "reports/schedule/ScheduleRunner.h"
#include "reports/schedule/ScheduleSettings.h"
#include "store/hub/HubRights.h"
#include "store/hub/HubState.h"
#include "store/mail/MailAccounts.h"
#include "tests/reports/ReportStore.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace satchel::reports;
using namespace Qt::StringLiterals;

namespace {

Instant at(const char *iso)
{
    return *Instant::fromIso(QString::fromLatin1(iso));
}

ReportSchedule weekly()
{
    ReportSchedule schedule;
    schedule.name = u"Sales: week/month"_s;
    schedule.report = u"pipeline"_s;
    schedule.zone = "Europe/Berlin";
    return schedule;
}

/// A store with a mail account, a folder, and a writer that notes what it writes.
struct Desk : ReportStore
{
    QTemporaryDir folder;
    QStringList written;
    bool isBroken = false;

    ScheduleRunner runner()
    {
        return ScheduleRunner(
            **this, [this](const Report &report, ScheduleFormat, const QString &path) -> Result<void> {
                if (isBroken)
                    return fail(Error::Kind::Full, u"no space"_s, path);
                QFile file(path);
                if (!file.open(QIODevice::WriteOnly))
                    return fail(Error::Kind::Io, file.errorString(), path);
                file.write(report.title.toUtf8());
                written.append(QFileInfo(path).fileName());
                return {};
            });
    }

    RecordId add(ReportSchedule schedule)
    {
        schedule.desk = *scheduleDesk(**this);
        const auto receipt = (*this)->commit({u"Schedule"_s, Origin::user(), {saveEdit(schedule)}, {}});
        if (!receipt)
            qFatal("%s", qUtf8Printable(toText(receipt.error())));
        return receipt->ids.front();
    }

    /// One that goes to Ana by e-mail.
    ReportSchedule addMailed()
    {
        const RecordId ana = create(EntityKind::User, {{u"name"_s, u"Ana"_s}, {u"email"_s, u"ana@example.com"_s}});
        ReportSchedule schedule = weekly();
        schedule.recipients = {ana};
        schedule.id = add(schedule);
        return schedule;
    }

    void addAccount()
    {
        store::MailAccount account;
        account.name = u"Work"_s;
        account.address = u"me@example.com"_s;
        account.user = u"me"_s;
        account.incoming.host = u"imap.example.com"_s;
        account.outgoing.host = u"smtp.example.com"_s;
        account.incoming.port = 993;
        account.outgoing.port = 465;
        if (const auto added = store::MailAccounts(**this).add(account); !added)
            qFatal("%s", qUtf8Printable(toText(added.error())));
    }

    /// A team in which this person may only read settings, as a rep.
    void joinTeam(RightScope views = RightScope::All)
    {
        const auto known = store::HubState(**this).find();
        if (known && !*known) {
            store::HubMembership membership;
            membership.hub = (*this)->newId();
            membership.desk = (*this)->newId();
            QVERIFY_RESULT(store::HubState(**this).save(membership));
        }
        Rights rights{(*this)->me(), {(*this)->me()}, {}};
        rights.entities[EntityKind::View] = {views != RightScope::None, views, views, {}, RightScope::All, true};
        rights.entities[EntityKind::Setting] = {false, RightScope::None, RightScope::None, {}, RightScope::All, true};
        QVERIFY_RESULT(store::writeRights((*this)->database(), rights));
    }

    /// What colleagues see of a schedule's runs and is not in the trash.
    qint64 remembered(RecordId schedule)
    {
        const Filter ofSchedule = Filter::condition(
            u"name"_s, Filter::Op::Contains, {Operand::fromText(schedule.toString())});
        return *(*this)->count({EntityKind::Setting, {}, ofSchedule, {}, {}, -1, false, {}});
    }

    std::vector<store::OutgoingMail> queued()
    {
        return *store::OutgoingMails(**this).list(store::OutgoingState::Queued);
    }
};

} // namespace

class tst_ReportSchedules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWeekIsByTheClockOnTheWall()
    {
        const ReportSchedule schedule = weekly();
        // 07:30 in Berlin is 05:30 UTC in summer and 06:30 in winter.
        QCOMPARE(nextRun(schedule, at("2026-10-19T05:30:00Z")).toIso(), u"2026-10-26T06:30:00.000Z"_s);
        QCOMPARE(nextRun(schedule, at("2026-10-19T05:29:59Z")).toIso(), u"2026-10-19T05:30:00.000Z"_s);
        QCOMPARE(nextRun(schedule, at("2026-10-24T00:00:00Z")).toIso(), u"2026-10-26T06:30:00.000Z"_s);
    }

    void theThirtyFirstIsTheLastDayOfAShortMonth()
    {
        ReportSchedule schedule = weekly();
        schedule.rhythm = ScheduleRhythm::Month;
        schedule.monthDay = 31;
        schedule.zone = "UTC";
        QCOMPARE(nextRun(schedule, at("2026-01-31T07:30:00Z")).toIso(), u"2026-02-28T07:30:00.000Z"_s);
        QCOMPARE(nextRun(schedule, at("2026-02-28T07:30:00Z")).toIso(), u"2026-03-31T07:30:00.000Z"_s);
        QCOMPARE(dueRun(schedule, {}, at("2026-03-31T07:29:00Z"))->toIso(), u"2026-02-28T07:30:00.000Z"_s);
    }

    /// The newest of all that nextRun gives is what dueRun gives.
    void missedRunsAreMadeOnce()
    {
        Random random(5);
        for (int round = 0; round < 300; ++round) {
            const auto below = [&](qint64 bound) {
                return static_cast<qint64>((random() >> 1) % static_cast<quint64>(bound));
            };
            ReportSchedule schedule = weekly();
            schedule.rhythm = below(2) ? ScheduleRhythm::Week : ScheduleRhythm::Month;
            schedule.weekday = 1 + static_cast<int>(below(7));
            schedule.monthDay = 1 + static_cast<int>(below(31));
            schedule.at = QTime(static_cast<int>(below(24)), static_cast<int>(below(60)));
            const Instant last{at("2026-01-01T00:00:00Z").ms + below(300LL * 86'400'000)};
            const Instant now{last.ms + below(70LL * 86'400'000)};
            std::optional<Instant> newest;
            for (Instant run = nextRun(schedule, last); run <= now; run = nextRun(schedule, run))
                newest = run;
            const auto due = dueRun(schedule, last, now);
            QCOMPARE(due.has_value(), newest.has_value());
            if (due)
                QCOMPARE(due->ms, newest->ms);
        }
    }

    void nothingIsDueBeforeTheScheduleWasMade()
    {
        ReportSchedule schedule = weekly();
        schedule.since = at("2026-11-20T12:00:00Z");
        QVERIFY(!dueRun(schedule, {}, at("2026-11-20T12:00:00Z")));
        QVERIFY(dueRun(schedule, {}, at("2026-11-23T06:30:00Z")));
    }

    void aScheduleIsReadBack()
    {
        ReportSchedule schedule = weekly();
        schedule.options = {{u"by"_s, u"owner"_s}};
        schedule.folder = QDir::rootPath() + u"reports"_s;
        schedule.recipients = {RecordId::fromString(u"00000000-0000-8000-8000-000000000001"_s)};
        schedule.format = ScheduleFormat::Xlsx;
        schedule.since = at("2026-11-20T12:00:00Z");
        auto read = parseSchedule(toText(schedule));
        QVERIFY_RESULT(read);
        read->name = schedule.name;
        QVERIFY(*read == schedule);
    }

    void aMistakeIsSaidWithItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *more, const char *where) {
            QTest::newRow(where) << QString::fromLatin1(R"({"report": "pipeline", "zone": "UTC", "folder": "/", )")
                    + QString::fromLatin1(more)
                    + u'}' << QString::fromLatin1(where);
        };
        row(R"("colour": 1)", "colour");
        row(R"("every": "day")", "every");
        row(R"("weekday": 8)", "weekday");
        row(R"("day": 0)", "day");
        row(R"("at": "25:00")", "at");
        row(R"("zone": "Mars/Olympus")", "zone");
        row(R"("folder": "reports")", "folder");
        row(R"("folder": "")", "to");
        row(R"("to": ["me"])", "to[0]");
        row(R"("options": {"by": 1})", "options.by");
        row(R"("since": "soon")", "since");
    }
    void aMistakeIsSaidWithItsPlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, where);
        const auto read = parseSchedule(text);
        QVERIFY(!read);
        QCOMPARE(read.error().where, where);
    }

    void aFileIsWrittenOnceARun()
    {
        Desk desk;
        ReportSchedule schedule = weekly();
        schedule.folder = desk.folder.path();
        desk.add(schedule);
        QCOMPARE(desk.runner().runDue()->size(), size_t(1)); // of last Monday
        QCOMPARE(desk.written, QStringList(u"Sales- week-month 2026-11-16.pdf"_s));
        QVERIFY(desk.runner().runDue()->empty());
        QCOMPARE((*desk.runner().nextDue())->toIso(), u"2026-11-23T06:30:00.000Z"_s);
        desk.clock.set(at("2026-12-09T12:00:00Z")); // three Mondays later
        QCOMPARE(desk.runner().runDue()->size(), size_t(1));
        QCOMPARE(desk.written.last(), u"Sales- week-month 2026-12-07.pdf"_s);
        QCOMPARE(desk.written.size(), 2);
    }

    void aFailedRunIsTriedAgainAndDoesNotHoldOthersUp()
    {
        Desk desk;
        ReportSchedule schedule = weekly();
        schedule.folder = desk.folder.filePath(u"missing"_s);
        desk.add(schedule);
        schedule.folder = desk.folder.path();
        desk.add(schedule);
        auto runs = desk.runner().runDue();
        QVERIFY_RESULT(runs);
        QCOMPARE(runs->size(), size_t(2));
        QCOMPARE(runs->front().error->kind, Error::Kind::NotFound);
        QVERIFY(!runs->back().error);
        QVERIFY(QDir(desk.folder.path()).mkdir(u"missing"_s));
        runs = desk.runner().runDue();
        QCOMPARE(runs->size(), size_t(1));
        QVERIFY(!runs->front().error);
        desk.isBroken = true;
        desk.clock.set(at("2026-11-24T12:00:00Z"));
        runs = desk.runner().runDue();
        QCOMPARE(runs->size(), size_t(2));
        QCOMPARE(runs->front().error->kind, Error::Kind::Full);
    }

    void aReportThatIsGoneIsSaid()
    {
        Desk desk;
        ReportSchedule schedule = weekly();
        schedule.report = u"nothing"_s;
        schedule.folder = desk.folder.path();
        desk.add(schedule);
        QCOMPARE(desk.runner().runDue()->front().error->kind, Error::Kind::NotFound);
    }

    void anotherDeskMakesItsOwn()
    {
        Desk desk;
        ReportSchedule schedule = weekly();
        schedule.folder = desk.folder.path();
        schedule.desk = u"another"_s;
        QVERIFY_RESULT(desk->commit({u"Schedule"_s, Origin::user(), {saveEdit(schedule)}, {}}));
        QVERIFY(desk.runner().runDue()->empty());
        QVERIFY(!*desk.runner().nextDue());
    }

    void aMessageIsInTheOutboxOnce()
    {
        Desk desk;
        desk.addAccount();
        const RecordId ana = desk.create(EntityKind::User, {{u"name"_s, u"Ana"_s}, {u"email"_s, u"ana@example.com"_s}});
        ReportSchedule schedule = weekly();
        schedule.recipients = {ana};
        schedule.id = desk.add(schedule);
        const auto runs = desk.runner().runDue();
        QVERIFY_RESULT(runs);
        QVERIFY2(!runs->front().error, qPrintable(runs->front().error ? toText(*runs->front().error) : QString()));
        QCOMPARE(desk.queued().size(), size_t(1));
        const store::OutgoingMail mail = desk.queued().front();
        QCOMPARE(mail.content.to, QStringList(u"ana@example.com"_s));
        QCOMPARE(mail.content.attachments.front().name, u"Sales- week-month 2026-11-16.pdf"_s);
        QVERIFY(mail.messageId.endsWith(u"@example.com"_s));
    }

    void aRunThatIsMadeAgainMakesNoSecondMessage()
    {
        Desk desk;
        desk.addAccount();
        const ReportSchedule schedule = desk.addMailed();
        // Of the same moment, as of two processes.
        QVERIFY_RESULT(desk.runner().runNow(schedule));
        const store::OutgoingMail mail = desk.queued().front();
        QVERIFY_RESULT(desk.runner().runNow(schedule));
        QCOMPARE(desk.queued().size(), size_t(1));
        // While it is being sent it is left alone.
        store::OutgoingMails mails(*desk);
        QVERIFY_RESULT(mails.beginSending(mail.id, desk.clock.now()));
        QVERIFY_RESULT(desk.runner().runNow(schedule));
        QCOMPARE(mails.get(mail.id)->state, store::OutgoingState::Sending);
        QVERIFY(desk.queued().empty());
    }

    /// In a setting, which counts also after somebody deleted it.
    void aRunThatAnEarlierVersionRememberedIsNotMadeAgain()
    {
        Desk desk;
        ReportSchedule schedule = weekly();
        schedule.folder = desk.folder.path();
        schedule.id = desk.add(schedule);
        QVERIFY_RESULT(writeScheduleSetting(*desk, schedule, ScheduleSetting::LastRun, u"2026-11-16T06:30:00.000Z"_s));
        QVERIFY(desk.runner().runDue()->empty());
        const auto setting = scheduleSetting(*desk, schedule.id, ScheduleSetting::LastRun);
        QVERIFY(setting && *setting);
        QVERIFY_RESULT(
            desk->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Setting, (*setting)->id)}, {}}));
        QVERIFY(desk.runner().runDue()->empty());
        desk.clock.set(at("2026-11-24T12:00:00Z"));
        QCOMPARE(desk.runner().runDue()->size(), size_t(1));
        QVERIFY(desk.runner().runDue()->empty());
    }

    /// A rep of a team.
    void whoMayOnlyReadSettingsMakesEachRunOnce()
    {
        Desk desk;
        desk.addAccount();
        const RecordId ana = desk.create(EntityKind::User, {{u"name"_s, u"Ana"_s}, {u"email"_s, u"ana@example.com"_s}});
        desk.joinTeam();
        ReportSchedule schedule = weekly();
        schedule.folder = desk.folder.path();
        schedule.recipients = {ana};
        schedule.id = desk.add(schedule);
        const auto runs = desk.runner().runDue();
        QVERIFY_RESULT(runs);
        QCOMPARE(runs->size(), size_t(1));
        QVERIFY2(!runs->front().error, qPrintable(runs->front().error ? toText(*runs->front().error) : QString()));
        QCOMPARE(desk.written.size(), 2); // the file, and what is attached
        QVERIFY(desk.runner().runDue()->empty());
        QCOMPARE(desk.written.size(), 2);
        QCOMPARE((*desk.runner().nextDue())->toIso(), u"2026-11-23T06:30:00.000Z"_s);
        QCOMPARE(desk.remembered(schedule.id), 0); // nothing that colleagues see
        const auto result = *lastResult(*desk, schedule.id);
        QVERIFY(result && result->problem.isEmpty());
        QCOMPARE(result->recipients, 1);
        QCOMPARE(desk.queued().size(), size_t(1));
        QVERIFY_RESULT(store::OutgoingMails(*desk).remove(desk.queued().front().id));
        QVERIFY(desk.runner().runDue()->empty());
        QVERIFY(desk.queued().empty());
    }

    void peopleOutsideTheTeamGetItByTheirAddresses()
    {
        Desk desk;
        desk.addAccount();
        const auto parsed = parseSchedule(
            uR"({"report": "pipeline", "zone": "UTC", "to": ["bo@partner.example", "ANA@example.com"]})");
        QVERIFY_RESULT(parsed);
        QCOMPARE(parsed->addresses, (QStringList{u"bo@partner.example"_s, u"ANA@example.com"_s}));
        QCOMPARE(*parseSchedule(toText(*parsed)), *parsed);
        ReportSchedule schedule = *parsed;
        schedule.name = u"Pipeline"_s;
        desk.add(schedule);
        const auto runs = desk.runner().runDue();
        QVERIFY_RESULT(runs);
        QVERIFY2(!runs->front().error, qPrintable(runs->front().error ? toText(*runs->front().error) : QString()));
        QCOMPARE(runs->front().recipients, 2);
        QCOMPARE(desk.queued().front().content.to, schedule.addresses);
    }

    void aSavedReportIsMadeAsItIsSaved()
    {
        Desk desk;
        const SavedReport saved{{}, u"Monday meeting"_s, u"pipeline"_s, {{u"by"_s, u"owner"_s}}};
        ReportSchedule schedule = weekly();
        schedule.report = desk.create(EntityKind::View, saveEdit(saved, 0).values).toString();
        schedule.folder = desk.folder.path();
        schedule.id = desk.add(schedule);
        const auto run = desk.runner().runNow(schedule);
        QVERIFY_RESULT(run);
        QFile file(run->file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("Monday meeting"));
        QCOMPARE(readSchedules(*desk)->all.size(), size_t(1));
        QVERIFY_RESULT(desk->commit(
            {u"Delete"_s, Origin::user(), *deleteReportEdits(*desk, RecordId::fromString(schedule.report)), {}}));
        QVERIFY(readSchedules(*desk)->all.empty()); // with the report
    }

    void whoIsGivenTwiceGetsOneMessage()
    {
        Desk desk;
        desk.addAccount();
        ReportSchedule schedule = desk.addMailed();
        schedule.addresses = {u"Ana@Example.com"_s, u"bo@partner.example"_s};
        const auto run = desk.runner().runNow(schedule);
        QVERIFY_RESULT(run);
        QCOMPARE(run->recipients, 2);
        QCOMPARE(desk.queued().front().content.to, (QStringList{u"ana@example.com"_s, u"bo@partner.example"_s}));
    }

    void whoIsNotToBeContactedGetsNoReport()
    {
        Desk desk;
        desk.addAccount();
        desk.create(EntityKind::Contact,
            {{u"last_name"_s, u"Berg"_s}, {u"email"_s, u"bo@partner.example"_s}, {u"do_not_contact"_s, true}});
        ReportSchedule schedule = desk.addMailed();
        schedule.addresses = {u"bo@partner.example"_s};
        const auto run = desk.runner().runNow(schedule);
        QVERIFY(!run);
        QVERIFY2(run.error().what.contains("Berg"_L1), qPrintable(run.error().what));
        QVERIFY(desk.queued().empty());
    }

    void aMessageAndItsRunAreThereTogetherOrNotAtAll()
    {
        Desk desk;
        desk.addAccount();
        const RecordId ana = desk.create(EntityKind::User, {{u"name"_s, u"Ana"_s}, {u"email"_s, u"ana@example.com"_s}});
        ReportSchedule schedule = weekly();
        schedule.recipients = {ana};
        desk.add(schedule);
        QVERIFY_RESULT(desk->database().execute("CREATE TRIGGER refused BEFORE UPDATE ON outgoing_mail"
                                                " BEGIN SELECT RAISE(ABORT, 'disk'); END"));
        QVERIFY(desk.runner().runDue()->front().error);
        QVERIFY(desk.queued().empty());
        QVERIFY(store::OutgoingMails(*desk).list(store::OutgoingState::Draft)->empty());
        QVERIFY_RESULT(desk->database().execute("DROP TRIGGER refused"));
        QVERIFY(!desk.runner().runDue()->front().error);
        QCOMPARE(desk.queued().size(), size_t(1));
        QVERIFY(desk.runner().runDue()->empty());
    }

    void aMessageThatAPersonTookBackIsNotQueuedAgain()
    {
        Desk desk;
        desk.addAccount();
        const ReportSchedule schedule = desk.addMailed();
        QVERIFY_RESULT(desk.runner().runNow(schedule));
        store::OutgoingMails mails(*desk);
        const RecordId mail = desk.queued().front().id;
        QVERIFY_RESULT(mails.returnToDraft(mail, u"taken back"_s));
        QVERIFY_RESULT(desk.runner().runNow(schedule)); // of the same moment, as another process would
        QCOMPARE(mails.get(mail)->state, store::OutgoingState::Draft);
    }

    void whoMayNotWriteViewsMayNotSchedule()
    {
        Desk desk;
        QVERIFY(scheduleRights(*desk).adds && scheduleRights(*desk).changes && scheduleRights(*desk).deletes);
        desk.joinTeam();
        QVERIFY(scheduleRights(*desk).adds && scheduleRights(*desk).changes && scheduleRights(*desk).deletes);
        desk.joinTeam(RightScope::None);
        QVERIFY(!scheduleRights(*desk).adds && !scheduleRights(*desk).changes && !scheduleRights(*desk).deletes);
    }

    void severalSchedulesOfAReportEachHaveTheirTimeAndResult()
    {
        Desk desk;
        const RecordId ana = desk.create(EntityKind::User, {{u"name"_s, u"Ana"_s}, {u"email"_s, u"ana@example.com"_s}});
        ReportSchedule schedule = weekly();
        schedule.folder = desk.folder.path();
        const RecordId toFolder = desk.add(schedule);
        schedule = weekly();
        schedule.name = u"Sales 2"_s;
        schedule.rhythm = ScheduleRhythm::Month;
        schedule.format = ScheduleFormat::Xlsx;
        schedule.recipients = {ana};
        const RecordId byMail = desk.add(schedule);
        QCOMPARE(schedulesOf(*readSchedules(*desk), u"pipeline"_s).size(), size_t(2));
        QVERIFY(!*lastResult(*desk, toFolder) && !*lastResult(*desk, byMail));
        QCOMPARE(desk.runner().runDue()->size(), size_t(2)); // of last Monday, and of the first of the month
        const auto written = *lastResult(*desk, toFolder);
        QVERIFY(written && written->problem.isEmpty());
        QCOMPARE(written->file, desk.folder.filePath(u"Sales- week-month 2026-11-16.pdf"_s));
        QCOMPARE(written->at, desk.clock.now());
        QVERIFY(!(*lastResult(*desk, byMail))->problem.isEmpty()); // there is no mail account
        desk.addAccount();
        desk.clock.set(Instant{desk.clock.now().ms + 600'000});
        const auto again = desk.runner().runDue();
        QCOMPARE(again->size(), size_t(1));
        QCOMPARE(again->front().schedule, byMail);
        QVERIFY(!again->front().error);
        QCOMPARE(desk.queued().size(), size_t(1));
        QCOMPARE(desk.queued().front().content.attachments.front().name, u"Sales 2 2026-11-01.xlsx"_s);
        QCOMPARE((*lastResult(*desk, byMail))->recipients, 1);
        QVERIFY((*lastResult(*desk, byMail))->problem.isEmpty());
        QVERIFY(*lastResult(*desk, toFolder) == written);
        QCOMPARE((*desk.runner().nextDue())->toIso(), u"2026-11-23T06:30:00.000Z"_s);
        QVERIFY_RESULT(desk->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::View, toFolder)}, {}}));
        QCOMPARE((*desk.runner().nextDue())->toIso(), u"2026-12-01T06:30:00.000Z"_s);
        desk.clock.set(at("2026-11-24T12:00:00Z"));
        QVERIFY(desk.runner().runDue()->empty());
    }

    void whatIsRememberedGoesAndComesBackWithTheSchedule()
    {
        Desk desk;
        ReportSchedule schedule = weekly();
        schedule.folder = desk.folder.path();
        const RecordId id = desk.add(schedule);
        QCOMPARE(deleteScheduleEdits(*desk, id)->size(), size_t(1)); // it never ran
        QCOMPARE(desk.runner().runDue()->size(), size_t(1));
        QCOMPARE(desk.remembered(id), 1);
        const auto result = *lastResult(*desk, id);
        const auto edits = deleteScheduleEdits(*desk, id);
        QVERIFY_RESULT(edits);
        const auto deleted = desk->commit({u"Delete"_s, Origin::user(), *edits, {}});
        QVERIFY_RESULT(deleted);
        QVERIFY(readSchedules(*desk)->all.empty());
        QCOMPARE(desk.remembered(id), 0);
        QVERIFY_RESULT(desk->undo(deleted->changeSet));
        QCOMPARE(readSchedules(*desk)->all.size(), size_t(1));
        QCOMPARE(desk.remembered(id), 1);
        QVERIFY(*lastResult(*desk, id) == result);
        QVERIFY(desk.runner().runDue()->empty()); // it was made
    }

    /// As of a desk that made it while another one deleted it, or of an undo that took the new schedule back.
    void whatADeletedScheduleLeftBehindGoesWithTheNextRun()
    {
        Desk desk;
        ReportSchedule schedule = weekly();
        schedule.folder = desk.folder.path();
        schedule.id = desk.add(schedule);
        ReportSchedule other = weekly();
        other.name = u"Other"_s;
        other.folder = desk.folder.path();
        other.id = desk.add(other);
        QCOMPARE(desk.runner().runDue()->size(), size_t(2));
        QVERIFY_RESULT(desk->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::View, schedule.id)}, {}}));
        QCOMPARE(desk.remembered(schedule.id), 1);
        QVERIFY_RESULT(desk.runner().runNow(other));
        QCOMPARE(desk.remembered(schedule.id), 0);
        QCOMPARE(desk.remembered(other.id), 1);
        QVERIFY_RESULT(desk.runner().runNow(schedule)); // it was begun before the deletion was known
        QCOMPARE(desk.remembered(schedule.id), 0);
        QVERIFY(!*lastResult(*desk, schedule.id));
    }

    /// A colleague's that this person does not see is not taken for a deleted one.
    void whatIsRememberedOfAnUnknownScheduleStays()
    {
        Desk desk;
        const RecordId unknown = desk->newId();
        desk.create(
            EntityKind::Setting, {{u"name"_s, u"report_result/"_s + unknown.toString()}, {u"value"_s, u"{}"_s}});
        ReportSchedule schedule = weekly();
        schedule.folder = desk.folder.path();
        desk.add(schedule);
        QCOMPARE(desk.runner().runDue()->size(), size_t(1));
        QCOMPARE(desk.remembered(unknown), 1);
    }

    void whoMayDeleteNoSettingsStillDeletesTheSchedule()
    {
        Desk desk;
        ReportSchedule schedule = weekly();
        schedule.folder = desk.folder.path();
        const RecordId id = desk.add(schedule);
        QCOMPARE(desk.runner().runDue()->size(), size_t(1));
        store::HubMembership membership;
        membership.hub = desk->newId();
        membership.desk = desk->newId();
        QVERIFY_RESULT(store::HubState(*desk).save(membership));
        Rights rights{desk->me(), {desk->me()}, {}};
        rights.entities[EntityKind::View] = {true, RightScope::All, RightScope::All, {}, RightScope::All, true};
        rights.entities[EntityKind::Setting] = {false, RightScope::None, RightScope::None, {}, RightScope::All, true};
        QVERIFY_RESULT(store::writeRights(desk->database(), rights));
        const auto edits = deleteScheduleEdits(*desk, id);
        QVERIFY_RESULT(edits);
        QVERIFY_RESULT(desk->commit({u"Delete"_s, Origin::user(), *edits, {}}));
        QCOMPARE(desk.remembered(id), 1); // until somebody who may writes such a setting
        rights.entities[EntityKind::Setting] = {true, RightScope::All, RightScope::All, {}, RightScope::All, true};
        QVERIFY_RESULT(store::writeRights(desk->database(), rights));
        schedule.id = id;
        QVERIFY_RESULT(writeScheduleSetting(*desk, schedule, ScheduleSetting::LastRun, u"2026-11-20T12:00:00.000Z"_s));
        QCOMPARE(desk.remembered(id), 0);
    }

    void aProblemIsRememberedSinceWhenItIsThere()
    {
        Desk desk;
        ReportSchedule schedule = weekly();
        schedule.folder = desk.folder.filePath(u"missing"_s);
        const RecordId id = desk.add(schedule);
        const Instant first = desk.clock.now();
        QVERIFY(desk.runner().runDue()->front().error);
        desk.clock.set(Instant{first.ms + 600'000});
        QVERIFY(desk.runner().runDue()->front().error);
        QCOMPARE((*lastResult(*desk, id))->at, first);
        QVERIFY((*lastResult(*desk, id))->problem.contains(u"missing"_s));
        QVERIFY(QDir(desk.folder.path()).mkdir(u"missing"_s));
        QVERIFY(!desk.runner().runDue()->front().error);
        QCOMPARE((*lastResult(*desk, id))->at, desk.clock.now());
        QVERIFY((*lastResult(*desk, id))->problem.isEmpty());
    }

    void twoDesksMakeTheirOwnSchedulesOfAReport()
    {
        Desk desk;
        ReportSchedule schedule = weekly();
        schedule.folder = desk.folder.path();
        const RecordId mine = desk.add(schedule);
        schedule.name = u"Hers"_s;
        schedule.desk = u"another"_s;
        const auto hers = desk->commit({u"Schedule"_s, Origin::user(), {saveEdit(schedule)}, {}});
        QVERIFY_RESULT(hers);
        const auto runs = desk.runner().runDue();
        QCOMPARE(runs->size(), size_t(1));
        QCOMPARE(runs->front().schedule, mine);
        QVERIFY(*lastResult(*desk, mine));
        QVERIFY(!*lastResult(*desk, hers->ids.front()));
    }

    void aNameThatIsTakenGetsANumber()
    {
        Desk desk;
        ReportSchedule schedule = weekly();
        schedule.name = u"Sales"_s;
        schedule.folder = desk.folder.path();
        QCOMPARE(freeScheduleName(*readSchedules(*desk), u"Sales"_s), u"Sales"_s);
        const RecordId id = desk.add(schedule);
        QCOMPARE(freeScheduleName(*readSchedules(*desk), u"sales"_s), u"sales 2"_s);
        schedule.name = u"Sales 2"_s;
        desk.add(schedule);
        QCOMPARE(freeScheduleName(*readSchedules(*desk), u"Sales"_s), u"Sales 3"_s);
        QVERIFY(isScheduleNameTaken(*readSchedules(*desk), u"SALES"_s, {}));
        QVERIFY(!isScheduleNameTaken(*readSchedules(*desk), u"SALES"_s, id));
    }

    void whoHasNoAddressIsNamed()
    {
        Desk desk;
        desk.addAccount();
        ReportSchedule schedule = weekly();
        schedule.recipients = {desk.user(u"Zoe"_s)};
        desk.add(schedule);
        const auto runs = desk.runner().runDue();
        QVERIFY(runs->front().error && runs->front().error->what.contains(u"Zoe"_s));
        QVERIFY(desk.queued().empty());
    }
};

SATCHEL_TEST(tst_ReportSchedules)
#include "tst_ReportSchedules.moc"
