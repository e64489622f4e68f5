// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Timeline.h"

#include "store/Doctor.h"
#include "store/privacy/PersonRecords.h"
#include "store/QuerySql.h"
#include "store/SearchIndex.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::test;
using namespace satchel::store;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;

/// A company with a person, whose timeline is written by the tests.
struct Customer
{
    TestStore store;
    RecordId company = store.create(EntityKind::Company, {{u"name"_s, u"Klinikum Lindental"_s}});
    RecordId contact = store.create(EntityKind::Contact, {{u"first_name"_s, u"Annika"_s}, {u"company"_s, company}});

    RecordId activity(const QString &subject, qint64 hoursFromNow, std::vector<FieldValue> more = {})
    {
        std::vector<FieldValue> values = {{u"kind"_s, u"call"_s}, {u"subject"_s, subject}, {u"contact"_s, contact},
            {u"owner"_s, store->me()}, {u"at"_s, Instant{store.clock.now().ms + hoursFromNow * hour}}};
        for (FieldValue &value : more) {
            std::erase_if(values, [&](const FieldValue &known) { return known.field == value.field; });
            values.push_back(std::move(value));
        }
        return store.create(EntityKind::Activity, std::move(values));
    }
    Timeline ofContact(TimelineFilter filter = {})
    {
        return Timeline(*store, EntityKind::Contact, contact, std::move(filter));
    }
};

QStringList titles(const std::vector<TimelineItem> &items)
{
    QStringList list;
    for (const TimelineItem &item : items)
        list.append(item.source == TimelineItem::Source::Change ? item.kind : item.title);
    return list;
}

QStringList pastTitles(Timeline timeline, int limit = 100)
{
    const auto page = timeline.past(limit);
    return page ? titles(page->items) : QStringList{toText(page.error())};
}

TimelineFilter onlyKinds(const QStringList &kinds)
{
    TimelineFilter filter;
    filter.kinds = kinds;
    return filter;
}

} // namespace

class tst_Timeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmailIsWithEverybodyWhoWroteOrGotIt_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isTheirs");
        QTest::newRow("to") << u"recipients"_s << u"Ben Berg <ben@berg.example>"_s << true;
        QTest::newRow("to, bare") << u"recipients"_s << u"ben@berg.example"_s << true;
        QTest::newRow("from") << u"sender"_s << u"Ben Berg <ben@berg.example>"_s << true;
        QTest::newRow("copy") << u"copies"_s << u"Ben Berg <ben@berg.example>"_s << true;
        QTest::newRow("copy, bare") << u"copies"_s << u"ben@berg.example"_s << true;
        QTest::newRow("copy to a longer address") << u"copies"_s << u"Jo <joben@berg.example>"_s << false;
        QTest::newRow("a longer address") << u"recipients"_s << u"Jo <joben@berg.example>"_s << false;
        QTest::newRow("a longer domain") << u"recipients"_s << u"Ben <ben@berg.example.org>"_s << false;
    }
    void anEmailIsWithEverybodyWhoWroteOrGotIt()
    {
        QFETCH(QString, field);
        QFETCH(QString, address);
        QFETCH(bool, isTheirs);
        Customer customer;
        const RecordId ben = customer.store.create(
            EntityKind::Contact, {{u"last_name"_s, u"Berg"_s}, {u"email"_s, u"ben@berg.example"_s}});
        const Value value = field == "sender"_L1 ? Value(address)
                                                 : Value(QStringList{u"Annika <annika@lindental.example>"_s, address});
        customer.activity(u"Offer"_s, -1, {{u"kind"_s, u"email"_s}, {field, value}});
        const QStringList theirs = isTheirs ? QStringList{u"Offer"_s} : QStringList();
        QCOMPARE(pastTitles(Timeline(*customer.store, EntityKind::Contact, ben, onlyKinds({u"email"_s}))), theirs);
        const PersonId person{EntityKind::Contact, ben};
        const auto about = recordsAbout(*customer.store, std::span(&person, 1));
        QCOMPARE(std::ranges::count(*about, EntityKind::Activity, &BoundRecord::entity), isTheirs ? 1 : 0);
    }

    void anEarlierSatchelsEmailIsFoundByItsCopiesToo()
    {
        Customer customer;
        const RecordId ben = customer.store.create(
            EntityKind::Contact, {{u"last_name"_s, u"Berg"_s}, {u"email"_s, u"ben@berg.example"_s}});
        const RecordId mail = customer.activity(
            u"Offer"_s, -1, {{u"kind"_s, u"email"_s}, {u"copies"_s, QStringList{u"ben@berg.example"_s}}});
        const Record whole = *customer.store->get(EntityKind::Activity, mail);
        Record earlier = whole;
        earlier.set(u"copies"_s, Value());
        const qint64 row = *customer.store->database().integer("SELECT max(\"row\") FROM activity");
        SearchIndex index(customer.store->database());
        QVERIFY_RESULT(index.remove(EntityKind::Activity, row, searchTextOf(whole)));
        QVERIFY_RESULT(index.insert(EntityKind::Activity, row, searchTextOf(earlier)));
        QVERIFY_RESULT(customer.store->setMeta(u"mail_copies_indexed"_s, {}));
        const auto isShown = [&] {
            return pastTitles(Timeline(*customer.store, EntityKind::Contact, ben)).contains(u"Offer"_s);
        };
        QVERIFY(!isShown());
        customer.store.reopen();
        QVERIFY(isShown());
        QVERIFY_RESULT(customer.store->setMeta(u"mail_copies_indexed"_s, {})); // as where the step could not be done
        customer.store.reopen();
        QVERIFY(isShown());
        for (const Finding &finding : Doctor(*customer.store).examine())
            QVERIFY2(finding.isSound, qPrintable(finding.detail));
    }

    void theLastActivityOfACustomerFollowsWhatIsTakenBack()
    {
        Customer customer;
        const auto last = [&](EntityKind entity, const RecordId &id) {
            return valueOr<Instant>(customer.store->get(entity, id)->value(u"last_activity_at"));
        };
        const Instant now = customer.store.clock.now();
        const RecordId first = customer.activity(u"first"_s, -10, {{u"company"_s, customer.company}});
        const RecordId second = customer.activity(u"second"_s, -2, {{u"company"_s, customer.company}});
        QCOMPARE(last(EntityKind::Contact, customer.contact), (Instant{now.ms - 2 * hour}));
        QVERIFY_RESULT(customer.store->commit({{}, Origin::user(), {Edit::remove(EntityKind::Activity, second)}, {}}));
        QCOMPARE(last(EntityKind::Contact, customer.contact), (Instant{now.ms - 10 * hour}));
        QCOMPARE(last(EntityKind::Company, customer.company), (Instant{now.ms - 10 * hour}));
        QVERIFY_RESULT(customer.store->commit({{}, Origin::user(), {Edit::restore(EntityKind::Activity, second)}, {}}));
        QCOMPARE(last(EntityKind::Contact, customer.contact), (Instant{now.ms - 2 * hour}));
        QVERIFY_RESULT(customer.store->commit({{}, Origin::user(),
            {Edit::update(EntityKind::Activity, second, {{u"at"_s, Instant{now.ms - 20 * hour}}})}, {}}));
        QCOMPARE(last(EntityKind::Contact, customer.contact), (Instant{now.ms - 10 * hour}));
        QVERIFY_RESULT(customer.store->commit({{}, Origin::user(), {Edit::remove(EntityKind::Activity, first)}, {}}));
        QVERIFY_RESULT(customer.store->commit({{}, Origin::user(), {Edit::remove(EntityKind::Activity, second)}, {}}));
        QVERIFY(isEmpty(customer.store->get(EntityKind::Contact, customer.contact)->value(u"last_activity_at")));
    }

    void eMailsOfOneConversationAreOneItem()
    {
        Customer customer;
        const auto mail = [&](const QString &subject, qint64 hours, const QString &direction) {
            return customer.activity(subject, hours, {{u"kind"_s, u"email"_s}, {u"direction"_s, direction}});
        };
        mail(u"Sondenliste für Flügel C"_s, -30, u"outgoing"_s);
        mail(u"Invoice"_s, -20, u"outgoing"_s);
        customer.activity(u"Re: Sondenliste für Flügel C"_s, -15); // a call of that name
        mail(u"AW: Sondenliste für Flügel C"_s, -10, u"incoming"_s);
        mail(u"Re: AW: sondenliste  für Flügel C"_s, -5, u"outgoing"_s);
        mail(QString(), -4, u"incoming"_s);
        mail(QString(), -3, u"incoming"_s);
        TimelineFilter mails = onlyKinds({u"email"_s});
        auto timeline = customer.ofContact(mails);
        const auto page = timeline.past(100);
        QVERIFY_RESULT(page);
        QCOMPARE(titles(page->items),
            (QStringList{QString(), QString(), u"Re: AW: sondenliste  für Flügel C"_s, u"Invoice"_s}));
        QCOMPARE(page->items[2].messages, 3);
        QCOMPARE(page->items[3].messages, 1);
        const auto older = timeline.conversation(page->items[2]);
        QVERIFY_RESULT(older);
        QCOMPARE(titles(*older), (QStringList{u"AW: Sondenliste für Flügel C"_s, u"Sondenliste für Flügel C"_s}));
        QVERIFY(pastTitles(customer.ofContact()).contains(u"Re: Sondenliste für Flügel C"_s));
    }

    void aConversationIsCountedWholeWhateverIsLoaded()
    {
        Customer customer;
        for (int i = 0; i < 30; ++i)
            customer.activity(i % 2 == 0 ? u"Offer"_s : u"Re: Offer"_s, -1 - i, {{u"kind"_s, u"email"_s}});
        customer.activity(u"a call before"_s, -100);
        auto timeline = customer.ofContact(onlyKinds({u"email"_s, u"call"_s}));
        const auto page = timeline.past(5);
        QVERIFY_RESULT(page);
        QCOMPARE(page->items.front().messages, 30);
        std::vector<TimelineItem> all = page->items;
        for (auto next = page->next; next;) {
            const auto more = timeline.past(5, next);
            QVERIFY_RESULT(more);
            all.insert(all.end(), more->items.begin(), more->items.end());
            next = more->next;
        }
        QCOMPARE(titles(all), (QStringList{u"Offer"_s, u"a call before"_s}));
    }

    void keepsWhatIsPlannedApartFromWhatIsOver()
    {
        Customer customer;
        customer.activity(u"old call"_s, -30);
        customer.activity(u"new call"_s, -2);
        customer.activity(u"visit"_s, 48, {{u"kind"_s, u"meeting"_s}});
        customer.store.create(EntityKind::Task,
            {{u"title"_s, u"certificates"_s}, {u"contact"_s, customer.contact}, {u"due_date"_s, QDate(2026, 11, 21)}});
        customer.store.create(EntityKind::Task, {{u"title"_s, u"some day"_s}, {u"contact"_s, customer.contact}});
        customer.store.create(EntityKind::Task,
            {{u"title"_s, u"done"_s}, {u"contact"_s, customer.contact}, {u"status"_s, u"completed"_s}});

        QCOMPARE(
            titles(*customer.ofContact().planned(10)), QStringList({u"certificates"_s, u"visit"_s, u"some day"_s}));
        QCOMPARE(pastTitles(customer.ofContact(onlyKinds({u"call"_s, u"meeting"_s}))),
            QStringList({u"new call"_s, u"old call"_s}));
        customer.store.clock.advance(49 * hour);
        QCOMPARE(titles(*customer.ofContact().planned(10)), QStringList({u"certificates"_s, u"some day"_s}));
        QCOMPARE(pastTitles(customer.ofContact(onlyKinds({u"call"_s, u"meeting"_s}))),
            QStringList({u"visit"_s, u"new call"_s, u"old call"_s}));
    }

    void pinnedActivitiesStandOnTopOnly()
    {
        Customer customer;
        const auto note = customer.activity(u"house rules"_s, -100, {{u"kind"_s, u"note"_s}, {u"pinned"_s, true}});
        customer.activity(u"call"_s, -1);
        QCOMPARE(titles(*customer.ofContact().pinned(10)), QStringList({u"house rules"_s}));
        QCOMPARE(pastTitles(customer.ofContact(onlyKinds({u"call"_s, u"note"_s}))), QStringList({u"call"_s}));
        QVERIFY_RESULT(customer.store.update(EntityKind::Activity, note, {{u"pinned"_s, false}}));
        QVERIFY(customer.ofContact().pinned(10)->empty());
        QCOMPARE(pastTitles(customer.ofContact(onlyKinds({u"call"_s, u"note"_s}))),
            QStringList({u"call"_s, u"house rules"_s}));
    }

    void theIndexOfPinnedActivitiesAnswersForThem()
    {
        Customer customer;
        auto plan = customer.store->database().prepare(
            "EXPLAIN QUERY PLAN SELECT t.\"row\" FROM activity t WHERE t.deleted_at IS NULL AND t.\"at\" IS NOT NULL"
            " AND ((t.\"contact\" = ?) AND ((t.\"pinned\" = 1)) AND (t.\"at\" <= ?)) ORDER BY t.\"at\" DESC, t.\"row\" "
            "DESC");
        QVERIFY_RESULT(plan);
        QVERIFY(*plan->step());
        QVERIFY2(plan->text(3).contains(u"activity_by_contact_pinned"), qPrintable(plan->text(3)));
    }

    void theConversationsOfACustomerAreReadFromAnIndexAlone()
    {
        Customer customer;
        const Query query{EntityKind::Activity, {u"subject"_s, u"thread"_s},
            Filter::all({Filter::refersTo(u"contact"_s, customer.contact), Filter::equals(u"pinned"_s, u"false"_s),
                Filter::equals(u"kind"_s, u"email"_s)}),
            {u"at"_s, true}, {}, 150, false};
        SelectLists known;
        const auto text = QueryCompiler(customer.store->schema(), query, customer.store->filterContext(), known)
                              .select(Part::WithValue);
        QVERIFY_RESULT(text);
        auto plan = customer.store->database().prepare("EXPLAIN QUERY PLAN " + text->text.sql.toStdString());
        QVERIFY_RESULT(plan);
        QStringList steps; // a second one would sort
        while (*plan->step())
            steps.append(plan->text(3));
        QCOMPARE(steps.size(), 1);
        QVERIFY2(steps.front().contains(u"activity_mails_by_contact"), qPrintable(steps.front()));
    }

    void aCompanyRollsItsContactsUp()
    {
        Customer customer;
        customer.activity(u"call with Annika"_s, -1);
        customer.store.create(EntityKind::Activity,
            {{u"kind"_s, u"note"_s}, {u"subject"_s, u"about the company"_s}, {u"company"_s, customer.company},
                {u"at"_s, Instant{customer.store.clock.now().ms - 2 * hour}}});
        QCOMPARE(pastTitles(Timeline(
                     *customer.store, EntityKind::Company, customer.company, onlyKinds({u"call"_s, u"note"_s}))),
            QStringList({u"call with Annika"_s, u"about the company"_s}));
        const auto page = Timeline(*customer.store, EntityKind::Company, customer.company, onlyKinds({u"call"_s}))
                              .past(10);
        QCOMPARE(page->items.front().contact, u"Annika"_s);
        QCOMPARE(page->items.front().contactId, customer.contact);
    }

    void changesOfTheRecordAndOfItsDealsAreItems()
    {
        Customer customer;
        const auto deal = customer.store.create(
            EntityKind::Deal, {{u"title"_s, u"Probes"_s}, {u"contact"_s, customer.contact}});
        const auto stages = customer.store->select(
            {EntityKind::Stage, {u"name"_s}, {}, {u"position"_s, false}, {}, -1, false});
        customer.store.clock.advance(hour);
        QVERIFY_RESULT(customer.store.update(EntityKind::Deal, deal, {{u"stage"_s, stages->id(1)}}));
        customer.store.clock.advance(hour);
        QVERIFY_RESULT(customer.store.update(
            EntityKind::Contact, customer.contact, {{u"job_title"_s, u"Head"_s}, {u"source"_s, u"Fair"_s}}));

        const auto page = customer.ofContact().past(10);
        QVERIFY_RESULT(page);
        QCOMPARE(titles(page->items),
            QStringList({u"field_change"_s, u"stage_change"_s, u"field_change"_s, u"field_change"_s}));
        const TimelineItem &fields = page->items[0];
        QCOMPARE(fields.changes.size(), 2u);
        QCOMPARE(fields.changes[0], (TimelineChange{u"job_title"_s, Value(), Value(u"Head"_s)}));
        QVERIFY(fields.title.isEmpty());
        const TimelineItem &stage = page->items[1];
        QCOMPARE(stage.title, u"Probes"_s);
        QCOMPARE(stage.dealId, deal);
        QCOMPARE(stage.changes.size(), 1u); // not the probability that came with the stage
        QCOMPARE(stage.changes[0], (TimelineChange{u"stage"_s, Value(stages->text(0, 0)), Value(stages->text(1, 0))}));
        QCOMPARE(page->items[2].changeKind, Edit::Kind::Create);
        QCOMPARE(page->items[2].title, u"Probes"_s);
        QCOMPARE(page->items[3].changeKind, Edit::Kind::Create);
        QCOMPARE(pastTitles(customer.ofContact(onlyKinds({u"stage_change"_s}))), QStringList({u"stage_change"_s}));
    }

    void aValueThatAnUndoKeptStaysOnIt()
    {
        Customer customer;
        const auto both = customer.store.update(
            EntityKind::Contact, customer.contact, {{u"job_title"_s, u"Head"_s}, {u"source"_s, u"Fair"_s}});
        QVERIFY_RESULT(both);
        QVERIFY_RESULT(customer.store.update(EntityKind::Contact, customer.contact, {{u"source"_s, u"Web"_s}}));
        const auto undo = customer.store->undo(both->changeSet);
        QVERIFY_RESULT(undo);
        QCOMPARE(undo->kept.size(), 1u);
        const auto page = customer.ofContact().past(10);
        QCOMPARE(page->items.size(), 3u); // made, and the source twice
        QCOMPARE(page->items[0].changes.front().after, Value(u"Web"_s));
        QCOMPARE(page->items[1].changes,
            std::vector<TimelineChange>({TimelineChange{u"source"_s, Value(), Value(u"Fair"_s)}}));
        QCOMPARE(customer.store->log().ofRecord(EntityKind::Contact, customer.contact, 100)->size(), 5u); // all of it
        QVERIFY_RESULT(customer.store->undo(undo->receipt.changeSet));
        QCOMPARE(customer.ofContact().past(10)->items[1].changes.size(), 2u);
    }

    void pagesAddUpToTheWhole()
    {
        Customer customer;
        for (int i = 0; i < 60; ++i) {
            customer.activity(u"call %1"_s.arg(i), -(i % 7) * 3, {{u"kind"_s, i % 3 ? u"call"_s : u"note"_s}});
            customer.store.clock.advance(hour);
            QVERIFY_RESULT(customer.store.update(
                EntityKind::Contact, customer.contact, {{u"score"_s, qint64(i)}, {u"source"_s, QString::number(i)}}));
        }
        const auto whole = customer.ofContact().past(1000);
        QVERIFY_RESULT(whole);
        QVERIFY(!whole->next);
        QCOMPARE(whole->items.size(), 121u); // 60 activities, 60 changes, the creation
        QVERIFY(
            std::ranges::is_sorted(whole->items, std::greater(), [](const TimelineItem &item) { return item.at.ms; }));
        for (const int limit : {1, 7, 40}) {
            std::vector<TimelineItem> paged;
            Timeline timeline = customer.ofContact();
            std::optional<TimelineCursor> cursor;
            do {
                const auto page = timeline.past(limit, cursor);
                QVERIFY_RESULT(page);
                QVERIFY(!page->items.empty());
                paged.insert(paged.end(), page->items.begin(), page->items.end());
                cursor = page->next;
            } while (cursor);
            QVERIFY2(paged == whole->items, qPrintable(QString::number(limit)));
        }
    }

    void oneChangeSetOfManyFieldsIsNotTornApartByAPage()
    {
        Customer customer;
        for (int i = 0; i < 90; ++i) // more changes than one read takes
            QVERIFY_RESULT(customer.store.update(EntityKind::Contact, customer.contact,
                {{u"score"_s, qint64(i)}, {u"source"_s, QString::number(i)}, {u"job_title"_s, QString::number(i)}}));
        const auto page = customer.ofContact().past(1000);
        QCOMPARE(page->items.size(), 91u);
        for (size_t i = 0; i < 90; ++i)
            QCOMPARE(page->items[i].changes.size(), 3u);
    }

    void filtersByPersonDayAndText()
    {
        Customer customer;
        const auto other = customer.store.create(EntityKind::User, {{u"name"_s, u"Ada"_s}});
        customer.activity(u"Wärmezähler"_s, -1);
        customer.activity(u"hers"_s, -26, {{u"owner"_s, other}});
        customer.activity(u"old"_s, -24 * 40, {{u"body"_s, u"about the WARMEZAHLER"_s}});
        TimelineFilter filter = onlyKinds({u"call"_s});
        filter.person = other;
        QCOMPARE(pastTitles(customer.ofContact(filter)), QStringList({u"hers"_s}));
        filter.person = {};
        filter.from = QDate(2026, 11, 19);
        filter.until = QDate(2026, 11, 19);
        QCOMPARE(pastTitles(customer.ofContact(filter)), QStringList({u"hers"_s}));
        filter.from = filter.until = {};
        filter.text = u"warmezahler"_s;
        QCOMPARE(pastTitles(customer.ofContact(filter)), QStringList({u"Wärmezähler"_s, u"old"_s}));
    }

    void textFindsChangesByFieldAndByValue()
    {
        Customer customer;
        QVERIFY_RESULT(
            customer.store.update(EntityKind::Contact, customer.contact, {{u"job_title"_s, u"Laborleitung"_s}}));
        QVERIFY_RESULT(customer.store.update(EntityKind::Contact, customer.contact, {{u"source"_s, u"Fair"_s}}));
        TimelineFilter filter;
        filter.text = u"laborleit"_s;
        QCOMPARE(customer.ofContact(filter).past(10)->items.size(), 1u);
        filter.text = u"job title"_s;
        QCOMPARE(customer.ofContact(filter).past(10)->items.size(), 1u);
    }

    void namesTheFilesOfAnActivity()
    {
        Customer customer;
        const auto shared = customer.activity(u"plan.pdf"_s, -1, {{u"kind"_s, u"file"_s}});
        customer.store.create(
            EntityKind::Attachment, {{u"name"_s, u"plan.pdf"_s}, {u"size"_s, qint64(2048)}, {u"activity"_s, shared}});
        const auto page = customer.ofContact(onlyKinds({u"file"_s})).past(10);
        QCOMPARE(page->items.front().files.size(), 1u);
        QCOMPARE(page->items.front().files.front().name, u"plan.pdf"_s);
        QCOMPARE(page->items.front().files.front().size, 2048);
    }

    void theMinutesOfAMeetingAreReadWithoutTheirMarks()
    {
        Customer customer;
        const QString minutes = u"## Liability\n\n- Limited to the **value**\n"_s;
        customer.activity(u"minutes"_s, -1, {{u"kind"_s, u"meeting"_s}, {u"body"_s, minutes}});
        customer.activity(u"call"_s, -2, {{u"body"_s, u"# 12 is the door"_s}});
        QCOMPARE(customer.ofContact(onlyKinds({u"meeting"_s})).past(10)->items.front().body.simplified(),
            u"Liability Limited to the value"_s);
        QCOMPARE(customer.ofContact(onlyKinds({u"call"_s})).past(10)->items.front().body, u"# 12 is the door"_s);
    }

    void showsOnlyTheBeginningOfALongText()
    {
        Customer customer;
        customer.activity(u"long"_s, -1, {{u"body"_s, QString(5000, u'x')}});
        const auto page = customer.ofContact(onlyKinds({u"call"_s})).past(10);
        QVERIFY(page->items.front().isBodyCut);
        QVERIFY(page->items.front().body.size() < 2000);
    }
};

SATCHEL_TEST(tst_Timeline)
#include "tst_Timeline.moc"
