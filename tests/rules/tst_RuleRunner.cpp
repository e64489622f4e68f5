// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RuleMail.h"
#include "rules/RuleNames.h"
#include "rules/RuleSet.h"
#include "rules/RuleWebhook.h"
#include "store/BulkWriter.h"
#include "store/webhooks/WebhookDeliveries.h"
#include "tests/rules/RuleWorld.h"
#include "tests/support/TestProgram.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::rules;
using namespace satchel::test;

namespace {

const QByteArray callNewLeads = R"({"name": "Call new leads", "when": {"entity": "lead", "on": "created"},
    "if": "source = \u0022web\u0022", "then": [{"task": {"title": "Call {{lead.name}}", "days": 1}}]})";

const QByteArray thankVisitors = R"({"name": "Thank", "when": {"entity": "lead", "on": "form", "form": "Trade fair"},
    "then": [{"task": {"title": "Thank {{lead.name}}"}}]})";

/// Lets something happen when it is asked for the time, as another process may in between.
class InterruptingClock final : public Clock
{
public:
    explicit InterruptingClock(const Clock &real) : m_real(real) {}
    Instant now() const override
    {
        if (m_calls > 0 && --m_calls == 0 && !m_interrupt())
            m_calls = 1; // at the next call: the store is being written
        return m_real.now();
    }
    QTimeZone zone() const override { return m_real.zone(); }
    /// `interrupt` answers whether it is done.
    void interruptAt(int call, std::function<bool()> interrupt)
    {
        m_calls = call;
        m_interrupt = std::move(interrupt);
    }

private:
    const Clock &m_real;
    mutable int m_calls = 0;
    std::function<bool()> m_interrupt;
};

} // namespace

class tst_RuleRunner : public QObject
{
    Q_OBJECT private Q_SLOTS : void aNewRecordGetsItsTask()
    {
        RuleWorld world;
        world.rule(callNewLeads);
        const RecordId lead = world.lead(u"Berg"_s, {{field::source, u"web"_s}});
        world.lead(u"Silva"_s);
        const RulePass pass = world.pass();
        QCOMPARE(pass.started, 1);
        QCOMPARE(pass.finished, 1);
        const auto tasks = world.all(EntityKind::Task);
        QCOMPARE(tasks.size(), size_t(1));
        QCOMPARE(titleOf(tasks[0]), u"Call Berg"_s);
        QCOMPARE(valueOr<RecordId>(tasks[0].value(field::lead)), lead);
        QCOMPARE(valueOr<QDate>(tasks[0].value(field::due_date)), QDate(2026, 11, 21));
        QCOMPARE(valueOr<RecordId>(tasks[0].value(field::assignee)), world.store->me());
        const Record run = world.onlyRun();
        QCOMPARE(run.text(field::state), QString(choice::done));
        QCOMPARE(valueOr<QStringList>(run.value(field::actions)), QStringList{u"added the task “Call Berg”"_s});
        const auto history = world.store->history(EntityKind::Task, tasks[0].id);
        QCOMPARE(history->front().set.origin.text(), u"rule:Call new leads"_s);
    }

    void aFormThatIsFilledInTriggersOncePerSubmission()
    {
        RuleWorld world;
        world.form(u"Trade fair"_s);
        world.form(u"Website"_s);
        world.rule(thankVisitors);
        const RecordId berg = world.fillIn(u"Trade fair"_s, u"Berg"_s, u"berg@b.example"_s);
        world.fillIn(u"Website"_s, u"Silva"_s, u"silva@s.example"_s);
        world.lead(u"Lund"_s);
        world.pass();
        QCOMPARE(world.titles(EntityKind::Task), QStringList{u"Thank Berg"_s});
        QVERIFY_RESULT(world.store->setMeta(u"rules_position"_s, u"0"_s));
        world.pass();
        QCOMPARE(world.all(EntityKind::Task).size(), size_t(1));
        QCOMPARE(world.fillIn(u"Trade fair"_s, u"Berg"_s, u"berg@b.example"_s), berg); // known: only a note is added
        world.pass();
        QCOMPARE(world.all(EntityKind::Task).size(), size_t(2));
        QCOMPARE(world.all(EntityKind::RuleRun).size(), size_t(2));
    }

    void aSubmissionThatIsUndoneTriggersNothing()
    {
        RuleWorld world;
        world.form(u"Trade fair"_s);
        world.rule(thankVisitors);
        world.lead(u"Berg"_s, {{field::email, u"berg@b.example"_s}});
        world.fillIn(u"Trade fair"_s, u"Berg"_s, u"berg@b.example"_s);
        QVERIFY_RESULT(world.store->undo(world.submission));
        world.pass();
        QVERIFY(world.all(EntityKind::Task).empty());
    }

    void aNoteThatIsImportedIsNoSubmission()
    {
        RuleWorld world;
        const RecordId form = world.form(u"Trade fair"_s);
        world.rule(thankVisitors);
        const RecordId lead = world.lead(u"Berg"_s);
        const std::vector<FieldValue> note{
            {field::kind, QString(choice::note)}, {field::lead, lead}, {field::capture_form, form.toString()}};
        QVERIFY_RESULT(world.store->commit(
            {u"Import"_s, Origin::import(u"notes.csv"_s), {Edit::create(EntityKind::Activity, {}, note)}, {}}));
        world.pass();
        QVERIFY(world.all(EntityKind::Task).empty());
        QVERIFY_RESULT(world.store->commit( // at another desk of the team
            {u"Note"_s, Origin::hub(u"Mara"_s), {Edit::create(EntityKind::Activity, {}, note)}, {}}));
        world.pass();
        QCOMPARE(world.all(EntityKind::Task).size(), size_t(1));
    }

    void aRuleOfAFormThatIsGoneIsNotSwitchedOn()
    {
        RuleWorld world;
        const auto parsed = parseAutomationRule(world.store->schema(), thankVisitors);
        QVERIFY_RESULT(parsed);
        const auto checked = checkRuleNames(*world.store, *parsed);
        QVERIFY(!checked);
        QCOMPARE(checked.error().where, u"when.form"_s);
    }

    void aPassThatIsRepeatedDoesNothingMore()
    {
        RuleWorld world;
        world.rule(callNewLeads);
        world.lead(u"Berg"_s, {{field::source, u"web"_s}});
        world.pass();
        QVERIFY_RESULT(
            world.store->setMeta(u"rules_position"_s, u"0"_s)); // as if the program had died before it was noted
        world.pass();
        QCOMPARE(world.all(EntityKind::Task).size(), size_t(1));
        QCOMPARE(world.all(EntityKind::RuleRun).size(), size_t(1));
    }

    void whatHappenedBeforeARuleWasOnDoesNotCount()
    {
        RuleWorld world;
        world.lead(u"Berg"_s, {{field::source, u"web"_s}});
        world.wait(1000);
        world.rule(callNewLeads);
        world.pass();
        QVERIFY(world.all(EntityKind::Task).empty());
    }

    void aChangeThatIsUndoneTriggersNothing()
    {
        RuleWorld world;
        const RecordId lead = world.lead(u"Berg"_s);
        world.rule(R"({"name": "R", "when": {"entity": "lead", "on": "changed", "field": "source", "to": "web"},
            "then": [{"task": {"title": "Call"}}]})");
        QVERIFY_RESULT(world.store.update(EntityKind::Lead, lead, {{field::source, u"web"_s}}));
        world.pass();
        QCOMPARE(world.all(EntityKind::Task).size(), size_t(1));
        const auto edit = world.store.update(EntityKind::Lead, lead, {{field::source, u"event"_s}});
        QVERIFY_RESULT(world.store->undo(edit->changeSet)); // back to "web"
        world.pass();
        QCOMPARE(world.all(EntityKind::Task).size(), size_t(1));
    }

    void aWaitGoesOnWhenItIsOverOrItsConditionHolds()
    {
        RuleWorld world;
        world.rule(R"({"name": "R", "when": {"entity": "deal", "on": "created"}, "then": [
            {"wait": {"days": 3, "until": "priority = \u0022hot\u0022"}}, {"task": {"title": "{{deal.title}}"}}]})");
        const RecordId hot = world.deal(u"Hot"_s);
        world.deal(u"Slow"_s);
        world.pass();
        QCOMPARE(world.states(), (QStringList{u"waiting"_s, u"waiting"_s}));
        QVERIFY_RESULT(world.store.update(EntityKind::Deal, hot, {{field::priority, u"hot"_s}}));
        world.pass();
        QCOMPARE(world.titles(EntityKind::Task), QStringList{u"Hot"_s});
        QCOMPARE(RuleRunner(*world.store).nextDue().value().value(),
            Instant{Instant::fromIso(u"2026-11-20T12:00:00Z")->ms + 3 * RuleWorld::day});
        world.wait(3 * RuleWorld::day);
        world.pass();
        QCOMPARE(world.titles(EntityKind::Task), (QStringList{u"Hot"_s, u"Slow"_s}));
        QCOMPARE(world.states(), (QStringList{u"done"_s, u"done"_s}));
    }

    void workingDaysLeaveOutTheWeekend()
    {
        RuleWorld world; // a Friday
        world.rule(R"({"name": "R", "when": {"entity": "deal", "on": "created"},
            "then": [{"wait": {"days": 1, "workdays": true}}, {"task": {"title": "T", "days": 1, "workdays": true}}]})");
        world.deal(u"D"_s);
        world.pass();
        QCOMPARE(valueOr<Instant>(world.onlyRun().value(field::due_at)), *Instant::fromIso(u"2026-11-23T12:00:00Z"));
        world.wait(3 * RuleWorld::day);
        world.pass();
        QCOMPARE(valueOr<QDate>(world.all(EntityKind::Task).at(0).value(field::due_date)), QDate(2026, 11, 24));
    }

    void aBranchIsDecidedByWhatTheStepsBeforeWrote()
    {
        RuleWorld world;
        world.rule(R"({"name": "R", "when": {"entity": "deal", "on": "created"}, "then": [
            {"set": {"field": "priority", "to": "hot"}},
            {"if": "priority = \u0022hot\u0022", "then": [{"task": {"title": "yes"}}], "else": [{"task": {"title": "no"}}]},
            {"task": {"title": "after"}}]})");
        world.deal(u"D"_s);
        world.pass();
        QCOMPARE(world.titles(EntityKind::Task), (QStringList{u"after"_s, u"yes"_s}));
    }

    void theConditionToStopEndsARunThatWaits()
    {
        RuleWorld world;
        world.rule(R"({"name": "R", "when": {"entity": "deal", "on": "created"}, "stop": "priority = \u0022cold\u0022",
            "then": [{"wait": {"days": 3}}, {"task": {"title": "T"}}]})");
        const RecordId deal = world.deal(u"D"_s);
        world.pass();
        QVERIFY_RESULT(world.store.update(EntityKind::Deal, deal, {{field::priority, u"cold"_s}}));
        world.pass();
        QCOMPARE(world.states(), QStringList{u"stopped"_s});
        world.wait(3 * RuleWorld::day);
        world.pass();
        QVERIFY(world.all(EntityKind::Task).empty());
    }

    void aDeletedRecordEndsItsRun()
    {
        RuleWorld world;
        world.rule(R"({"name": "R", "when": {"entity": "deal", "on": "created"},
            "then": [{"wait": {"days": 3}}, {"task": {"title": "T"}}]})");
        const RecordId deal = world.deal(u"D"_s);
        world.pass();
        QVERIFY_RESULT(world.store->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Deal, deal)}, {}}));
        world.wait(3 * RuleWorld::day);
        world.pass();
        QCOMPARE(world.states(), QStringList{u"stopped"_s});
        QCOMPARE(world.onlyRun().text(field::note), u"the record was deleted"_s);
    }

    void aFieldIsSetToAValueOrAFormula()
    {
        RuleWorld world;
        world.rule(R"({"name": "R", "when": {"entity": "deal", "on": "created"}, "then": [
            {"set": {"field": "next_action", "to": "Call"}},
            {"set": {"field": "next_action_date", "formula": "today() + 7"}}]})");
        const RecordId deal = world.deal(u"D"_s);
        world.pass();
        QCOMPARE(world.text(EntityKind::Deal, deal, field::next_action), u"Call"_s);
        QCOMPARE(
            valueOr<QDate>(world.store.value(EntityKind::Deal, deal, field::next_action_date)), QDate(2026, 11, 27));
    }

    void aFormulaFillsAFieldOfWholeNumbers()
    {
        RuleWorld world;
        world.rule(R"({"name": "R", "when": {"entity": "company", "on": "created"},
            "then": [{"set": {"field": "employees", "formula": "length(name) * 2"}}]})");
        const RecordId company = world.store.create(EntityKind::Company, {{field::name, u"Acme"_s}});
        world.pass();
        QCOMPARE(world.store.value(EntityKind::Company, company, u"employees"_s), Value(qint64(8)));
    }

    void whatAFieldCannotHoldFailsAndClearsNothing_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("problem");
        QTest::newRow("a fraction") << QByteArray(R"({"field": "employees", "formula": "length(name) / 8"})")
                                    << u"employees"_s << u"0.5 is not a whole number"_s;
        QTest::newRow("no address") << QByteArray(R"({"field": "email", "formula": "last_name"})") << u"email"_s
                                    << u"\"Acme\" is not an e-mail address"_s;
    }
    void whatAFieldCannotHoldFailsAndClearsNothing()
    {
        QFETCH(QByteArray, step);
        QFETCH(QString, field);
        QFETCH(QString, problem);
        const bool isCompany = field == u"employees"_s;
        RuleWorld world;
        world.rule(R"({"name": "R", "when": {"entity": ")" + QByteArray(isCompany ? "company" : "contact")
            + R"(", "on": "created"}, "then": [{"set": )" + step + "}]}");
        const RecordId made = isCompany
            ? world.store.create(EntityKind::Company, {{field::name, u"Acme"_s}, {field, qint64(5)}})
            : world.store.create(EntityKind::Contact, {{field::last_name, u"Acme"_s}, {field, u"a@b.example"_s}});
        QCOMPARE(world.pass().failed, 1);
        QVERIFY2(world.onlyRun().text(field::note).contains(problem), qPrintable(world.onlyRun().text(field::note)));
        QCOMPARE(world.store.value(isCompany ? EntityKind::Company : EntityKind::Contact, made, field),
            isCompany ? Value(qint64(5)) : Value(u"a@b.example"_s));
    }

    void leadsGoToPeopleInTurn()
    {
        RuleWorld world;
        const RecordId ana = world.user(u"Ana"_s);
        const RecordId ben = world.user(u"Ben"_s);
        world.rule(R"({"name": "R", "when": {"entity": "lead", "on": "created"},
            "then": [{"assign": {"to": ["Ana", "Ben"], "method": "in_turn"}}]})");
        std::vector<RecordId> owners;
        for (int i = 0; i < 3; ++i) {
            const RecordId lead = world.lead(u"L%1"_s.arg(i));
            world.pass();
            world.wait(1000);
            owners.push_back(valueOr<RecordId>(world.store.value(EntityKind::Lead, lead, field::owner)));
        }
        QCOMPARE(owners, (std::vector{ana, ben, ana}));
    }

    void aDealMovesToAStageOfItsPipeline()
    {
        RuleWorld world;
        world.rule(R"({"name": "R", "when": {"entity": "deal", "on": "created"}, "then": [{"stage": "Negotiation"}]})");
        const RecordId deal = world.deal(u"D"_s);
        world.pass();
        const auto stage = valueOr<RecordId>(world.store.value(EntityKind::Deal, deal, field::stage));
        QCOMPARE(world.store->title(EntityKind::Stage, stage), u"Negotiation"_s);
    }

    void theLogSaysWhenARuleMovedADealWithUnmetExitCriteria()
    {
        RuleWorld world;
        world.rule(R"({"name": "R", "when": {"entity": "deal", "on": "created"}, "then": [{"stage": "Negotiation"}]})");
        const auto stages = world.store->select({EntityKind::Stage, {}, {}, {field::position, false}, {}, -1, false});
        const RecordId playbook = world.store.create(
            EntityKind::Playbook, {{field::name, u"First talk"_s}, {field::stage, stages->id(0)}});
        world.store.create(EntityKind::PlaybookItem,
            {{field::playbook, playbook}, {field::kind, QString(choice::criterion)},
                {field::title, u"A campaign is named"_s}, {field::condition, u"campaign is not empty"_s}});
        world.deal(u"Loggers"_s);
        world.pass();
        const auto actions = [](const Record &run) { return valueOr<QStringList>(run.value(field::actions)); };
        QCOMPARE(actions(world.onlyRun()),
            QStringList{u"moved to Negotiation although exit criteria are not met: A campaign is named"_s});
        const RecordId deal = world.deal(u"Probes"_s, {{field::campaign, u"Fair"_s}});
        world.pass();
        for (const Record &run : world.all(EntityKind::RuleRun)) {
            if (run.text(field::record) == deal.toString())
                QCOMPARE(actions(run), QStringList{u"moved to Negotiation"_s});
        }
        QCOMPARE(world.all(EntityKind::RuleRun).size(), size_t(2));
    }

    void peopleAreMentionedAndTheOwnDeskIsTold()
    {
        RuleWorld world;
        const RecordId ana = world.user(u"Ana"_s);
        world.rule(R"({"name": "R", "when": {"entity": "deal", "on": "created"},
            "then": [{"notify": {"to": ["Ana", "owner"], "text": "New: {{deal.title}}"}}]})");
        const RecordId deal = world.deal(u"Big"_s, {{field::owner, world.store->me()}});
        const RulePass pass = world.pass();
        QCOMPARE(pass.notices, (std::vector{RuleNotice{EntityKind::Deal, deal, u"New: Big"_s}}));
        const auto comments = world.all(EntityKind::Comment);
        QCOMPARE(comments.size(), size_t(1));
        QVERIFY(comments[0].text(field::body).startsWith(u"[Ana](satchel:user/%1) "_s.arg(ana.toString())));
        QVERIFY(comments[0].text(field::body).endsWith(u" New: Big"));
        QCOMPARE(valueOr<RecordId>(comments[0].value(field::deal)), deal);
    }

    void openTasksAreCompleted()
    {
        RuleWorld world;
        const RecordId deal = world.deal(u"D"_s);
        for (const QString &title : {u"Call"_s, u"Write"_s})
            world.store.create(EntityKind::Task, {{field::title, title}, {field::deal, deal}});
        world.rule(R"({"name": "R", "when": {"entity": "deal", "on": "changed", "field": "priority"},
            "then": [{"complete_tasks": {"where": "title = \u0022Call\u0022"}}]})");
        QVERIFY_RESULT(world.store.update(EntityKind::Deal, deal, {{field::priority, u"cold"_s}}));
        world.pass();
        QStringList states;
        for (const Record &task : world.all(EntityKind::Task))
            states.append(titleOf(task) + u' ' + task.text(field::status));
        states.sort();
        QCOMPARE(states, (QStringList{u"Call completed"_s, u"Write pending"_s}));
    }

    void anEMailWaitsForAPersonOrGoesOutOnce_data()
    {
        QTest::addColumn<QByteArray>("send");
        QTest::addColumn<QString>("state");
        QTest::newRow("asks") << QByteArray("ask") << u"asks"_s;
        QTest::newRow("at once") << QByteArray("at_once") << u"done"_s;
    }
    void anEMailWaitsForAPersonOrGoesOutOnce()
    {
        QFETCH(QByteArray, send);
        QFETCH(QString, state);
        RuleWorld world;
        world.mailAccount();
        world.store.create(EntityKind::MailTemplate,
            {{field::name, u"Hello"_s}, {field::entity, u"lead"_s}, {field::subject, u"Hello {{lead.name}}"_s},
                {field::body, u"Welcome"_s}});
        world.rule(R"({"name": "R", "when": {"entity": "lead", "on": "created"},
            "then": [{"mail": {"template": "Hello", "send": ")"
            + send + R"("}}]})");
        world.lead(u"Berg"_s, {{field::email, u"anna@berg.example"_s}});
        QVERIFY(world.pass().wroteMail);
        QCOMPARE(world.states(), QStringList{state});
        store::OutgoingMails mails(*world.store);
        const auto wanted = send == "ask" ? store::OutgoingState::Draft : store::OutgoingState::Queued;
        auto written = *mails.list(wanted);
        QCOMPARE(written.size(), size_t(1));
        QCOMPARE(written[0].content.subject, u"Hello Berg"_s);
        QCOMPARE(written[0].content.to, QStringList{u"Berg <anna@berg.example>"_s});
        // The program died before the run was noted: the same run writes the same message.
        const auto rule = findRule(*world.store, u"R"_s);
        const RunContext context{world.onlyRun().id, &*rule->rule, world.all(EntityKind::Lead).at(0)};
        const RuleStep &step = rule->rule->steps.front();
        QVERIFY_RESULT(writeRuleMail(*world.store, context, step.id, std::get<SendMailStep>(step.action)));
        QCOMPARE(mails.list(wanted)->size(), size_t(1));
    }

    void whoeverMayNotBeWrittenToGetsNoEMail()
    {
        RuleWorld world;
        world.mailAccount();
        world.store.create(EntityKind::MailTemplate,
            {{field::name, u"Hello"_s}, {field::entity, u"contact"_s}, {field::subject, u"Hi"_s},
                {field::body, u"W"_s}});
        world.rule(R"({"name": "R", "when": {"entity": "contact", "on": "created"},
            "then": [{"mail": {"template": "Hello", "send": "at_once"}}, {"task": {"title": "T"}}]})");
        world.store.create(EntityKind::Contact,
            {{field::last_name, u"Berg"_s}, {field::email, u"anna@berg.example"_s}, {field::do_not_contact, true}});
        world.pass();
        QCOMPARE(world.states(), QStringList{u"no_consent"_s});
        QVERIFY(store::OutgoingMails(*world.store).list(store::OutgoingState::Queued)->empty());
        QVERIFY(world.all(EntityKind::Task).empty());
    }

    void whoeverOptsOutBeforeAQueuedEMailGoesGetsItNot()
    {
        RuleWorld world;
        world.mailAccount();
        world.store.create(EntityKind::MailTemplate,
            {{field::name, u"Hello"_s}, {field::entity, u"contact"_s}, {field::subject, u"Hi"_s},
                {field::body, u"W"_s}});
        world.rule(R"({"name": "R", "when": {"entity": "contact", "on": "created"},
            "then": [{"mail": {"template": "Hello", "send": "at_once"}}, {"wait": {"days": 3}}, {"task": {"title": "T"}}]})");
        const RecordId berg = world.store.create(
            EntityKind::Contact, {{field::last_name, u"Berg"_s}, {field::email, u"anna@berg.example"_s}});
        world.store.create(
            EntityKind::Contact, {{field::last_name, u"Silva"_s}, {field::email, u"rui@silva.example"_s}});
        world.pass();
        store::OutgoingMails mails(*world.store);
        QCOMPARE(mails.list(store::OutgoingState::Queued)->size(), size_t(2));
        QVERIFY_RESULT(world.store.update(EntityKind::Contact, berg, {{field::do_not_contact, true}}));
        world.pass();
        const auto left = *mails.list(store::OutgoingState::Queued);
        QCOMPARE(left.size(), size_t(1));
        QVERIFY(left[0].content.contact != berg);
        QStringList states = world.states();
        states.sort();
        QCOMPARE(states, QStringList({u"no_consent"_s, u"waiting"_s}));
        world.wait(4 * RuleWorld::day);
        world.pass();
        QCOMPARE(world.all(EntityKind::Task).size(), size_t(1)); // of the other one
    }

    void aRecordIsSentToAWebhookOnce()
    {
        RuleWorld world;
        store::Webhook webhook;
        webhook.id = world.store->newId();
        webhook.name = u"Billing"_s;
        webhook.url = u"https://hooks.example/in"_s;
        webhook = *store::Webhooks(*world.store).add(webhook);
        world.rule(R"({"name": "R", "when": {"entity": "deal", "on": "created"},
            "then": [{"webhook": "billing"}, {"task": {"title": "T"}}]})");
        const RecordId deal = world.deal(u"Heat pump"_s);
        world.pass();
        QVERIFY_RESULT(world.store->setMeta(u"rules_position"_s, u"0"_s)); // as if the program had died
        world.pass();
        store::WebhookDeliveries deliveries(*world.store);
        const auto sent = *deliveries.list(0, 10);
        QCOMPARE(sent.size(), size_t(1));
        QCOMPARE(sent[0].event, u"deal.rule"_s);
        QCOMPARE(sent[0].record, deal);
        const QJsonObject body = QJsonDocument::fromJson(deliveries.find(sent[0].id)->body).object();
        const QJsonObject data = body[u"data"].toObject();
        QCOMPARE(body[u"type"].toString(), u"deal.rule"_s);
        QCOMPARE(data[u"rule"].toString(), u"R"_s);
        QCOMPARE(data[u"record"].toObject()[u"title"].toString(), u"Heat pump"_s);
        const auto actions = valueOr<QStringList>(world.onlyRun().value(field::actions));
        QCOMPARE(actions.front(), u"queued the record for the webhook “Billing”"_s); // nothing was sent yet
        // The program died before the run was noted: the same run queues the same delivery.
        const auto rule = findRule(*world.store, u"R"_s);
        const RunContext context{world.onlyRun().id, &*rule->rule, *world.store->get(EntityKind::Deal, deal)};
        const RuleStep &step = rule->rule->steps.front();
        QVERIFY_RESULT(queueRuleWebhook(*world.store, context, step.id, std::get<WebhookStep>(step.action)));
        QCOMPARE(deliveries.list(0, 10)->size(), size_t(1));
        QVERIFY_RESULT(withdrawRuleWebhooks(*world.store, *rule->rule, context.run));
        QVERIFY(deliveries.list(0, 10)->empty());
    }

    void aRuleThatNamesNoWebhookOfThisComputerIsNotSwitchedOn()
    {
        RuleWorld world;
        const auto rule = parseAutomationRule(world.store->schema(),
            R"({"name": "R", "when": {"entity": "deal", "on": "created"}, "then": [{"webhook": "Nowhere"}]})");
        QVERIFY_RESULT(rule);
        const auto edit = editOfNewRule(*world.store, *rule, world.store->me());
        QVERIFY_RESULT(world.store->commit({u"Add"_s, Origin::user(), {*edit}, {}}));
        const auto on = switchRule(*world.store, *findRule(*world.store, u"R"_s), true);
        QVERIFY(!on);
        QCOMPARE(on.error().kind, Error::Kind::NotFound);
    }

    void twoRulesOfOneNameAreRefused()
    {
        RuleWorld world;
        const RecordId id = world.rule(callNewLeads);
        const auto rule = parseAutomationRule(world.store->schema(), callNewLeads);
        const auto second = editOfNewRule(*world.store, *rule, world.store->me());
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Conflict);
        QCOMPARE(second.error().where, u"name"_s);
        QVERIFY(editOfRule(*world.store, id, *rule));
        QVERIFY(!checkRuleName(*world.store, u" call NEW leads "_s));
        QCOMPARE(*freeRuleName(*world.store, u"Call new leads"_s), u"Call new leads 2"_s);
    }

    void aStepThatIsRefusedIsKeptWithItsReasonAndRunsAgain()
    {
        RuleWorld world;
        const RecordId hello = world.store.create(EntityKind::MailTemplate,
            {{field::name, u"Hello"_s}, {field::entity, u"lead"_s}, {field::subject, u"Hi"_s}, {field::body, u"W"_s}});
        QVERIFY(!hello.isNull());
        world.rule(R"({"name": "R", "when": {"entity": "lead", "on": "created"}, "then": [
            {"task": {"title": "first"}}, {"mail": {"template": "Hello"}}, {"task": {"title": "last"}}]})");
        const RecordId lead = world.lead(u"Berg"_s, {{field::email, u"anna@berg.example"_s}});
        QVERIFY(!lead.isNull());
        QCOMPARE(world.pass().failed, 1);
        QCOMPARE(world.titles(EntityKind::Task), QStringList{u"first"_s});
        const Record run = world.onlyRun();
        QCOMPARE(run.text(field::state), QString(choice::failed));
        QVERIFY(run.text(field::note).contains(u"no mail account"));
        world.mailAccount();
        QVERIFY_RESULT(RuleRunner(*world.store).runAgain(run.id));
        QCOMPARE(world.states(), QStringList{u"asks"_s});
        QCOMPARE(world.titles(EntityKind::Task), QStringList{u"first"_s});
    }

    void rulesThatTriggerEachOtherComeToAnEnd()
    {
        RuleWorld world;
        world.rule(R"json({"name": "A", "when": {"entity": "deal", "on": "changed", "field": "priority"},
            "then": [{"set": {"field": "probability", "formula": "probability + 1"}}]})json");
        world.rule(R"json({"name": "B", "when": {"entity": "deal", "on": "changed", "field": "probability"},
            "then": [{"set": {"field": "priority", "formula": "if(priority = \u0022hot\u0022, \u0022cold\u0022, \u0022hot\u0022)"}}]})json");
        const RecordId deal = world.deal(u"D"_s);
        QVERIFY_RESULT(world.store.update(EntityKind::Deal, deal, {{field::priority, u"hot"_s}}));
        world.pass();
        QCOMPARE(world.states().filter(u"failed"_s).size(), 1);
        QCOMPARE(world.states().size(), 7); // the first, five that it led to, and the one that did not run
    }

    void aRuleDoesNotTriggerItself()
    {
        RuleWorld world;
        world.rule(R"json({"name": "R", "when": {"entity": "deal", "on": "changed"},
            "then": [{"set": {"field": "probability", "formula": "probability + 1"}}]})json");
        const RecordId deal = world.deal(u"D"_s, {{field::probability, Decimal::fromInteger(10)}});
        QVERIFY_RESULT(world.store.update(EntityKind::Deal, deal, {{field::priority, u"hot"_s}}));
        world.pass();
        QCOMPARE(
            valueOr<Decimal>(world.store.value(EntityKind::Deal, deal, field::probability)), Decimal::fromInteger(11));
    }

    void aRuleThatStartsWithoutEndIsStopped()
    {
        RuleWorld world;
        const RecordId rule = world.rule(callNewLeads);
        for (int i = 0; i < 5; ++i)
            world.lead(u"L%1"_s.arg(i), {{field::source, u"web"_s}});
        const RulePass pass = world.pass({.mostRuns = 3});
        QCOMPARE(world.all(EntityKind::Task).size(), size_t(3));
        QCOMPARE(pass.stoppedRules.size(), 1);
        QCOMPARE(world.text(EntityKind::Rule, rule, field::status), QString(choice::stopped));
        QVERIFY(world.text(EntityKind::Rule, rule, field::problem).contains(u"3 times within an hour"));
    }

    void aRuleOnARemovedFieldIsStoppedWithItsReason()
    {
        RuleWorld world;
        Field region;
        region.label = u"Region"_s;
        const auto field = world.store->addCustomField(EntityKind::Lead, region);
        QVERIFY_RESULT(field);
        const RecordId rule = world.rule(R"({"name": "R", "when": {"entity": "lead", "on": "created"},
            "if": "x_region = \u0022north\u0022", "then": [{"task": {"title": "T"}}]})");
        const auto definitions = world.all(EntityKind::FieldDefinition);
        QVERIFY_RESULT(world.store->commit(
            {u"Remove"_s, Origin::user(), {Edit::remove(EntityKind::FieldDefinition, definitions.at(0).id)}, {}}));
        QVERIFY_RESULT(world.store->refreshRegistry());
        world.lead(u"Berg"_s);
        world.pass();
        QCOMPARE(world.text(EntityKind::Rule, rule, field::status), QString(choice::stopped));
        QVERIFY2(world.text(EntityKind::Rule, rule, field::problem).contains(u"x_region"),
            qPrintable(world.text(EntityKind::Rule, rule, field::problem)));
    }

    void aRuleThatChangesBetweenTwoPassesIsReadAgain()
    {
        RuleWorld world;
        const RecordId rule = world.rule(callNewLeads);
        world.lead(u"Berg"_s, {{field::source, u"web"_s}});
        world.pass();
        const auto changed = parseAutomationRule(
            world.store->schema(), QByteArray(callNewLeads).replace("Call {{", "Write to {{"));
        QVERIFY_RESULT(changed);
        QVERIFY_RESULT(
            world.store->commit({u"Edit"_s, Origin::user(), {*editOfRule(*world.store, rule, *changed)}, {}}));
        world.lead(u"Silva"_s, {{field::source, u"web"_s}});
        world.pass();
        QVERIFY_RESULT(
            world.store->commit(*switchRule(*world.store, *findRule(*world.store, u"Call new leads"_s), false)));
        world.lead(u"Lund"_s, {{field::source, u"web"_s}});
        world.pass();
        QCOMPARE(world.titles(EntityKind::Task), (QStringList{u"Call Berg"_s, u"Write to Silva"_s}));
    }

    void aFieldThatIsRemovedBetweenTwoPassesStopsItsRule()
    {
        RuleWorld world;
        Field region;
        region.label = u"Region"_s;
        QVERIFY_RESULT(world.store->addCustomField(EntityKind::Lead, region));
        const RecordId rule = world.rule(R"({"name": "R", "when": {"entity": "lead", "on": "created"},
            "if": "x_region = \u0022north\u0022", "then": [{"task": {"title": "T"}}]})");
        world.pass();
        const auto definitions = world.all(EntityKind::FieldDefinition);
        QVERIFY_RESULT(world.store->commit(
            {u"Remove"_s, Origin::user(), {Edit::remove(EntityKind::FieldDefinition, definitions.at(0).id)}, {}}));
        QVERIFY_RESULT(world.store->refreshRegistry());
        world.pass();
        QCOMPARE(world.text(EntityKind::Rule, rule, field::status), QString(choice::stopped));
    }

    void aStepThatIsUndoneStaysUndone()
    {
        RuleWorld world;
        world.rule(R"({"name": "R", "when": {"entity": "deal", "on": "created"}, "then": [
            {"task": {"title": "T"}}, {"set": {"field": "priority", "to": "hot"}}]})");
        const RecordId deal = world.deal(u"D"_s);
        world.pass();
        const auto step = world.store->log().lastOfField(EntityKind::Deal, deal, field::priority);
        QVERIFY_RESULT(world.store->undo((*step)->set.id));
        world.pass();
        QCOMPARE(world.text(EntityKind::Deal, deal, field::priority), QString());
        QCOMPARE(world.states(), QStringList{u"stopped"_s});
    }

    void aRuleThatIsOffKeepsItsRunsWaitingAndIsNotDue()
    {
        RuleWorld world;
        world.rule(R"({"name": "R", "when": {"entity": "deal", "on": "created"},
            "then": [{"wait": {"days": 1}}, {"task": {"title": "T"}}]})");
        world.deal(u"D"_s);
        world.pass();
        QVERIFY_RESULT(world.store->commit(*switchRule(*world.store, *findRule(*world.store, u"R"_s), false)));
        world.wait(2 * RuleWorld::day);
        world.pass();
        QVERIFY(!RuleRunner(*world.store).nextDue().value());
        QCOMPARE(world.states(), QStringList{u"waiting"_s});
        QVERIFY_RESULT(world.store->commit(*switchRule(*world.store, *findRule(*world.store, u"R"_s), true)));
        world.pass();
        QCOMPARE(world.states(), QStringList{u"done"_s});
    }

    void anImportIsLookedAtBehindItsEnd()
    {
        RuleWorld world;
        world.rule(callNewLeads);
        auto writer = store::BulkWriter::begin(*world.store, u"Import"_s, Origin::import(u"leads.csv"_s));
        QVERIFY_RESULT(writer);
        QVERIFY_RESULT((*writer)->apply(
            Edit::create(EntityKind::Lead, {}, {{field::last_name, u"Berg"_s}, {field::source, u"web"_s}})));
        QVERIFY_RESULT((*writer)->rest());
        const auto other = world.store.again(7);
        const auto pass = RuleRunner(*other).run();
        QVERIFY_RESULT(pass);
        QVERIFY(pass->isHeldUp);
        QVERIFY(world.all(EntityKind::Task).empty());
        QVERIFY_RESULT((*writer)->finish());
        world.pass();
        QCOMPARE(world.all(EntityKind::Task).size(), size_t(1));
    }

    void anotherDeskLeavesTheRuleAlone()
    {
        RuleWorld world;
        const RecordId rule = world.rule(callNewLeads);
        QVERIFY_RESULT(world.store.update(EntityKind::Rule, rule, {{field::desk, u"another"_s}}));
        world.lead(u"Berg"_s, {{field::source, u"web"_s}});
        QCOMPARE(world.pass().started, 0);
    }

    void twoProcessesDoEachStepOnce()
    {
        RuleWorld world;
        world.rule(callNewLeads);
        world.lead(u"Berg"_s, {{field::source, u"web"_s}});
        const auto other = world.store.again(7);
        QVERIFY_RESULT(RuleRunner(*other).run());
        QVERIFY_RESULT(world.store->setMeta(u"rules_position"_s, u"0"_s));
        world.pass();
        QCOMPARE(world.all(EntityKind::Task).size(), size_t(1));
    }

    void aRunIsCountedByTheProcessThatStartedIt()
    {
        constexpr int passes = 40; // another moment of the pass in each
        RuleWorld world;
        world.rule(callNewLeads);
        InterruptingClock clock(world.store.clock);
        const auto store = store::Store::open(world.store.path(), clock, 11);
        QVERIFY_RESULT(store);
        store::StoreOptions impatient;
        impatient.connection.busyMilliseconds = 0;
        const auto other = world.store.again(7, impatient);
        RuleRunner first(**store);
        RuleRunner second(*other);
        int started = 0;
        for (int call = 1; call <= passes; ++call) {
            world.lead(u"Berg"_s, {{field::source, u"web"_s}});
            clock.interruptAt(call, [&] {
                const auto pass = second.run();
                started += pass ? pass->started : 0;
                return pass.has_value();
            });
            const auto pass = first.run();
            QVERIFY_RESULT(pass);
            started += pass->started;
            QCOMPARE(started, call);
        }
        QCOMPARE(world.all(EntityKind::Task).size(), size_t(passes));
    }

    void aNameIsNotTooLong()
    {
        RuleWorld world;
        const QString longest(AutomationRule::longestName, u'n');
        QVERIFY_RESULT(checkRuleName(*world.store, longest));
        const auto refused = checkRuleName(*world.store, longest + u'n');
        QVERIFY(!refused);
        QCOMPARE(refused.error().where, u"name"_s);
        QVERIFY(refused.error().what.contains(u"200"_s));
        AutomationRule rule = *parseAutomationRule(world.store->schema(), callNewLeads);
        rule.name = longest;
        world.rule(automationRuleText(world.store->schema(), rule));
        const QString second = *freeRuleName(*world.store, longest);
        QCOMPARE(second.size(), AutomationRule::longestName);
        QVERIFY(second.endsWith(u" 2"_s));
    }

    void aRuleRunsForChosenRecords()
    {
        RuleWorld world;
        world.rule(callNewLeads);
        const RecordId web = world.lead(u"Web"_s, {{field::source, u"web"_s}});
        const RecordId other = world.lead(u"Other"_s);
        world.wait(1000);
        QVERIFY_RESULT(RuleRunner(*world.store).runFor(u"Call new leads"_s, {web, other}));
        QCOMPARE(world.titles(EntityKind::Task), QStringList{u"Call Web"_s});
    }
};

SATCHEL_TEST(tst_RuleRunner)
#include "tst_RuleRunner.moc"
