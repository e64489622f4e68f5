// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/privacy/Retention.h"
#include "tests/support/TeamRights.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

class Desk : public TestStore
{
public:
    RetentionRule rule(const QString &name) const
    {
        for (RetentionRule &known : defaultRetentionRules()) {
            if (known.name == name)
                return known;
        }
        qFatal("no such rule");
    }
    RetentionRule leads() const { return rule(u"Leads never converted"_s); }
    RetentionRule contacts() const { return rule(u"Contacts without consent"_s); }
    QDate today() const { return clock.today(); }
    void waitMonths(int months) { clock.advance(qint64(months) * 31 * dayMs); }

    store::RetentionPlan plan(const RetentionRule &rule)
    {
        auto planned = store::planRetention(**this, rule, today());
        if (!planned)
            qFatal("%s", qUtf8Printable(toText(planned.error())));
        return std::move(*planned);
    }
    QStringList titles(const RetentionRule &rule)
    {
        QStringList titles;
        for (const store::RetentionHit &hit : plan(rule).hits)
            titles.append(hit.title);
        return titles;
    }
    RecordId contact(const QString &name, std::vector<FieldValue> values = {})
    {
        values.push_back({u"last_name"_s, name});
        return create(EntityKind::Contact, std::move(values));
    }
    Result<store::RetentionRun> run(const RetentionRule &rule) { return store::runRetention(**this, rule, today()); }
    void keepRules(const std::vector<RetentionRule> &rules)
    {
        const auto edit = store::retentionRulesEdit(**this, rules);
        if (!edit || !(*this)->commit({u"Rules"_s, Origin::user(), {*edit}, {}}))
            qFatal("no rules");
    }
    bool isInTrash(EntityKind entity, RecordId id) { return (*this)->get(entity, id)->isDeleted(); }
};

} // namespace

class tst_Retention : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fourRulesAreOfferedAndAllAreOff()
    {
        TestStore store;
        const auto rules = *store::retentionRules(*store);
        QCOMPARE(rules.size(), 4U);
        for (const RetentionRule &rule : rules) {
            QVERIFY(!rule.isOn);
            QVERIFY(checkRetentionRule(store->schema(), rule));
        }
        QCOMPARE(retentionRulesFromJson(store->schema(), retentionRulesToJson(rules)), rules);
    }

    void aLeadThatIsSilentLongEnoughIsReached()
    {
        Desk desk;
        desk.create(EntityKind::Lead, {{u"last_name"_s, u"Old"_s}});
        desk.create(EntityKind::Lead, {{u"last_name"_s, u"Won"_s}, {u"status"_s, u"converted"_s}});
        QCOMPARE(desk.titles(desk.leads()), QStringList());
        desk.waitMonths(13);
        desk.create(EntityKind::Lead, {{u"last_name"_s, u"New"_s}});
        QCOMPARE(desk.titles(desk.leads()), QStringList{u"Old"_s});
        QCOMPARE(desk.plan(desk.leads()).hits.front().since, QDate(2026, 11, 20));
    }

    void whoeverHadToDoWithAPersonBreaksTheSilence_data()
    {
        QTest::addColumn<int>("what");
        const char *names[] = {"an edit of the person", "an edit at a connection", "an activity", "a planned meeting",
            "a task that is completed", "a deal that is moved", "a quote", "a statement of consent"};
        for (int i = 0; i < 8; ++i)
            QTest::newRow(names[i]) << i;
    }
    void whoeverHadToDoWithAPersonBreaksTheSilence()
    {
        QFETCH(int, what);
        Desk desk;
        const RecordId ana = desk.contact(u"Ana"_s);
        const RecordId task = desk.create(EntityKind::Task, {{u"title"_s, u"Call"_s}, {u"contact"_s, ana}});
        const RecordId deal = desk.create(
            EntityKind::Deal, {{u"title"_s, u"Deal"_s}, {u"contact"_s, ana}, {u"status"_s, u"lost"_s}});
        const RecordId meeting = what == 3
            ? desk.create(EntityKind::Activity,
                {{u"kind"_s, u"meeting"_s}, {u"contact"_s, ana}, {u"at"_s, *Instant::fromIso(u"2029-05-01T10:00:00Z")}})
            : RecordId();
        desk.waitMonths(25);
        QCOMPARE(desk.titles(desk.contacts()), what == 3 ? QStringList() : QStringList{u"Ana"_s});
        const auto edit = [&](EntityKind entity, RecordId id, std::vector<FieldValue> values) {
            return desk.update(entity, id, std::move(values)).has_value();
        };
        switch (what) {
        case 0: QVERIFY(edit(EntityKind::Contact, ana, {{u"notes"_s, u"Moved"_s}})); break;
        case 1:
            QVERIFY(desk->commit({u"Sync"_s, Origin::connection(u"CRM"_s),
                {Edit::update(EntityKind::Contact, ana, {{u"notes"_s, u"Moved"_s}})}, {}}));
            break;
        case 2: desk.create(EntityKind::Activity, {{u"kind"_s, u"call"_s}, {u"contact"_s, ana}}); break;
        case 3: QVERIFY(!meeting.isNull()); break;
        case 4: QVERIFY(edit(EntityKind::Task, task, {{u"status"_s, u"completed"_s}})); break;
        case 5: QVERIFY(edit(EntityKind::Deal, deal, {{u"lost_reason"_s, u"Price"_s}})); break;
        case 6: desk.create(EntityKind::Quote, {{u"contact"_s, ana}}); break;
        default:
            desk.create(
                EntityKind::Consent, {{u"contact"_s, ana}, {u"purpose"_s, u"consent"_s}, {u"state"_s, u"requested"_s}});
        }
        QCOMPARE(desk.titles(desk.contacts()), QStringList());
    }

    void aRuleDoesNotBreakTheSilence()
    {
        Desk desk;
        const RecordId ana = desk.contact(u"Ana"_s);
        desk.waitMonths(25);
        QVERIFY(desk->commit({u"Rule"_s, Origin::rule(u"score"_s),
            {Edit::update(EntityKind::Contact, ana, {{u"notes"_s, u"x"_s}})}, {}}));
        QCOMPARE(desk.titles(desk.contacts()), QStringList{u"Ana"_s});
    }

    void whatWasAgreedIsKeptWhateverTheRuleSays_data()
    {
        QTest::addColumn<QString>("entity");
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("an open deal") << u"deal"_s << u"open"_s << true;
        QTest::newRow("a won deal") << u"deal"_s << u"won"_s << true;
        QTest::newRow("a lost deal") << u"deal"_s << u"lost"_s << false;
        QTest::newRow("a quote that was sent") << u"quote"_s << u"sent"_s << true;
        QTest::newRow("an accepted quote") << u"quote"_s << u"accepted"_s << true;
        QTest::newRow("a draft") << u"quote"_s << u"draft"_s << false;
    }
    void whatWasAgreedIsKeptWhateverTheRuleSays()
    {
        QFETCH(QString, entity);
        QFETCH(QString, status);
        QFETCH(bool, isKept);
        Desk desk;
        const RecordId ana = desk.contact(u"Ana"_s);
        std::vector<FieldValue> values = {{u"contact"_s, ana}, {u"status"_s, status}};
        if (entity == "deal"_L1)
            values.push_back({u"title"_s, u"Deal"_s});
        else if (status != "draft"_L1)
            values.push_back({u"number"_s, u"Q-1"_s});
        desk.create(desk->schema().find(entity)->kind, std::move(values));
        desk.waitMonths(25);
        const auto plan = desk.plan(desk.contacts());
        QCOMPARE(plan.hits.size(), isKept ? 0U : 1U);
        QCOMPARE(plan.kept.size(), isKept ? 1U : 0U);
        if (isKept)
            QVERIFY(!plan.kept.front().reason.isEmpty());
    }

    void nothingRunsBeforeItsPreviewWasOpened()
    {
        Desk desk;
        const RecordId lead = desk.create(EntityKind::Lead, {{u"last_name"_s, u"Old"_s}});
        desk.waitMonths(13);
        RetentionRule rule = desk.leads();
        QCOMPARE(desk.run(rule).error().kind, Error::Kind::Conflict);
        QVERIFY(store::notePreview(*desk, rule));
        rule.months = 6; // reaches more than was seen
        QCOMPARE(desk.run(rule).error().kind, Error::Kind::Conflict);
        rule.months = 12;
        const auto done = desk.run(rule);
        QCOMPARE(done->records, 1);
        QVERIFY(desk.isInTrash(EntityKind::Lead, lead));
        QCOMPARE(desk->log().find(done->changeSet)->value().origin, Origin::rule(rule.name));
        QVERIFY(desk->undo(done->changeSet));
        QVERIFY(!desk.isInTrash(EntityKind::Lead, lead));
    }

    void aRunIsOnceAMonthAndNotInTheFirstOne()
    {
        Desk desk;
        const RecordId old = desk.create(EntityKind::Lead, {{u"last_name"_s, u"Old"_s}});
        desk.waitMonths(13); // 28 December 2027
        RetentionRule rule = desk.leads();
        rule.isOn = true;
        desk.keepRules({rule});
        QVERIFY(store::notePreview(*desk, rule));
        const auto due = [&] { return store::runDueRetention(*desk, desk.today())->size(); };
        QCOMPARE(due(), 0U);
        QVERIFY(!desk.isInTrash(EntityKind::Lead, old));
        desk.clock.advance(10 * dayMs); // the first start in January
        QCOMPARE(due(), 1U);
        QVERIFY(desk.isInTrash(EntityKind::Lead, old));
        QCOMPARE(due(), 0U);
        QCOMPARE(nextRetentionDay(QDate(2026, 12, 1)), QDate(2027, 1, 1));
    }

    void whatIsOffOrWasNotSeenDoesNotRun()
    {
        Desk desk;
        const RecordId old = desk.create(EntityKind::Lead, {{u"last_name"_s, u"Old"_s}});
        QVERIFY(!*store::isRetentionDue(*desk, desk.today()));
        desk.waitMonths(13);
        RetentionRule seen = desk.leads();
        QVERIFY(store::notePreview(*desk, seen));
        RetentionRule unseen = seen;
        unseen.name = u"Unseen"_s;
        unseen.months = 11;
        unseen.isOn = true;
        desk.keepRules({seen, unseen});
        QCOMPARE(store::runDueRetention(*desk, desk.today())->size(), 0U);
        QVERIFY(!desk.isInTrash(EntityKind::Lead, old));
    }

    void aRecordOfSomebodyElseKeepsNoOther()
    {
        Desk desk;
        const RecordId colleague = desk.create(EntityKind::User, {{u"name"_s, u"Mara"_s}});
        const auto lead = [&](const QString &name, RecordId owner) {
            return desk.create(EntityKind::Lead, {{u"last_name"_s, name}, {u"owner"_s, owner}});
        };
        const RecordId theirs = lead(u"Theirs"_s, colleague);
        const RecordId mine = lead(u"Mine"_s, desk->me());
        QVERIFY(!*store::isRetentionDue(*desk, desk.today()));
        desk.waitMonths(13);
        RetentionRule rule = desk.leads();
        rule.isOn = true;
        desk.keepRules({rule});
        QVERIFY(store::notePreview(*desk, rule));
        Rights rights = allRights(*desk);
        rights.entities[EntityKind::Lead].deletes = RightScope::Own;
        becomeMember(*desk, rights);
        const auto runs = store::runDueRetention(*desk, desk.today());
        QVERIFY_RESULT(runs);
        QCOMPARE(runs->front().records, 1);
        QCOMPARE(runs->front().refused, 1);
        QVERIFY(!runs->front().reason.isEmpty());
        QVERIFY(desk.isInTrash(EntityKind::Lead, mine));
        QVERIFY(!desk.isInTrash(EntityKind::Lead, theirs));
        QVERIFY(!*store::isRetentionDue(*desk, desk.today())); // nor is it tried with each start
    }

    void textsAndFilesOfAnActivityGoAndItStays()
    {
        Desk desk;
        const RecordId mail = desk.create(
            EntityKind::Activity, {{u"kind"_s, u"email"_s}, {u"subject"_s, u"Offer"_s}, {u"body"_s, u"Dear Ana"_s}});
        const RecordId file = desk.create(EntityKind::Attachment, {{u"name"_s, u"call.ogg"_s}, {u"activity"_s, mail}});
        desk.create(EntityKind::Activity, {{u"kind"_s, u"email"_s}, {u"subject"_s, u"Empty"_s}});
        desk.waitMonths(37);
        const RetentionRule rule = desk.rule(u"Recordings and mail bodies"_s);
        QCOMPARE(desk.titles(rule), QStringList{u"Offer"_s});
        QVERIFY(store::notePreview(*desk, rule));
        QCOMPARE(desk.run(rule)->records, 1);
        QCOMPARE(desk.value(EntityKind::Activity, mail, u"body"_s), Value());
        QVERIFY(desk.isInTrash(EntityKind::Attachment, file));
        QVERIFY(!desk.isInTrash(EntityKind::Activity, mail));
        QCOMPARE(desk.titles(rule), QStringList());
    }

    void aPersonIsMadeAnonymousAndNothingBringsThemBack()
    {
        Desk desk;
        const RecordId ana = desk.contact(u"Ana"_s, {{u"email"_s, u"ana@example.com"_s}});
        desk.waitMonths(25);
        const RetentionRule rule = desk.contacts();
        QVERIFY(store::notePreview(*desk, rule));
        const auto done = desk.run(rule);
        QCOMPARE(done->records, 1);
        QCOMPARE(desk->log().find(done->changeSet)->value().origin, Origin::rule(rule.name));
        QCOMPARE(desk.value(EntityKind::Contact, ana, u"email"_s), Value());
        std::ignore = desk->undo(done->changeSet);
        QCOMPARE(desk.value(EntityKind::Contact, ana, u"email"_s), Value());
        QCOMPARE(desk.titles(rule), QStringList());
    }

    void aLostDealGoesByTheDayOnWhichItWasClosed()
    {
        Desk desk;
        desk.create(EntityKind::Deal,
            {{u"title"_s, u"Old"_s}, {u"status"_s, u"lost"_s}, {u"closed_on"_s, QDate(2016, 11, 19)}});
        desk.create(EntityKind::Deal,
            {{u"title"_s, u"Younger"_s}, {u"status"_s, u"lost"_s}, {u"closed_on"_s, QDate(2016, 11, 20)}});
        desk.create(
            EntityKind::Deal, {{u"title"_s, u"Won"_s}, {u"status"_s, u"won"_s}, {u"closed_on"_s, QDate(2010, 1, 1)}});
        QCOMPARE(desk.titles(desk.rule(u"Lost deals"_s)), QStringList{u"Old"_s});
    }

    void aRuleThatCannotBeReadIsRefusedWithItsPlace()
    {
        TestStore store;
        const auto where = [&](RetentionRule rule) {
            const auto edit = store::retentionRulesEdit(*store, {rule});
            return edit ? QString() : edit.error().where;
        };
        QCOMPARE(where({.name = u"A"_s}), QString());
        QCOMPARE(where({.name = u" "_s}), u"name"_s);
        QCOMPARE(where({.name = u"A"_s, .months = 0}), u"months"_s);
        QCOMPARE(where({.name = u"A"_s, .entity = EntityKind::Stage}), u"entity"_s);
        QCOMPARE(where({.name = u"A"_s, .entity = EntityKind::Deal, .action = RetentionRule::Action::Anonymize}),
            u"action"_s);
        QVERIFY(where({.name = u"A"_s, .filter = u"nonsense = 1"_s}).startsWith(u"filter"_s));
        QVERIFY(!store::retentionRulesEdit(*store, {{.name = u"A"_s}, {.name = u"A"_s}}));
    }
};

SATCHEL_TEST(tst_Retention)
#include "tst_Retention.moc"
