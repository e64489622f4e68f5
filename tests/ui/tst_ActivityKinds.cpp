// SPDX-License-Identifier: GPL-3.0-or-later
// Each kind of activity has its own fields, in the form and in what is stored.
#include "CustomerStore.h"

#include "domain/Attendee.h"
#include "domain/ChoiceNames.h"
#include "items/RecordMerge.h"
#include "store/Timeline.h"
#include "tests/support/TestProgram.h"
#include "ui/common/MentionEdit.h"
#include "ui/common/Preferences.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/TokenField.h"
#include "ui/customer/ActivityDraft.h"
#include "ui/customer/ActivityForm.h"
#include "ui/customer/ActivityKinds.h"
#include "ui/customer/CallClock.h"

#include <QApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;
using namespace satchel::test;

class tst_ActivityKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::setStyle(new SatchelStyle(Theme::make({.platformFont = QFont(u"Inter"_s, 10)})));
    }

    void everyKindIsInTheTable()
    {
        CustomerStore customer;
        for (const Choice &choice : customer.workspace().schema().entity(EntityKind::Activity).find(u"kind"_s)->choices)
            QCOMPARE(QString(activityKind(choice.key).kind), choice.key);
        QVERIFY(activityKind(u"of tomorrow").hasSubject);
    }

    void theFormHasTheFieldsOfTheKind()
    {
        CustomerStore customer;
        const auto preferences = Preferences::transient();
        ActivityForm form({customer.workspace(), *preferences});
        form.resize(700, 700);
        form.show();
        const auto shows = [&](const QString &kind, const QString &name) {
            ActivityDraft draft;
            draft.kind = kind;
            form.setDraft(draft);
            for (const QWidget *field : form.findChildren<QWidget *>()) {
                if (field->accessibleName() == name && field->isVisible())
                    return true;
            }
            return false;
        };
        QVERIFY(!shows(u"call"_s, u"Subject"_s));
        QVERIFY(shows(u"email"_s, u"Subject"_s));
        QVERIFY(!shows(u"sms"_s, u"Subject"_s));
        QVERIFY(shows(u"sms"_s, u"Direction"_s));
        QVERIFY(!shows(u"payment"_s, u"Direction"_s));
        QVERIFY(shows(u"payment"_s, u"Amount"_s));
        QVERIFY(!shows(u"meeting"_s, u"Amount"_s));
        QVERIFY(shows(u"website_visit"_s, u"Page"_s));
        QVERIFY(shows(u"ticket"_s, u"Ticket"_s));
        QVERIFY(shows(u"meeting"_s, u"Place"_s));
        QVERIFY(shows(u"follow_up"_s, u"Outcome"_s));
        QVERIFY(!shows(u"note"_s, u"Tone"_s));
    }

    void noRowIsSqueezedWhateverKindWasThereBefore_data()
    {
        QTest::addColumn<bool>("isHiddenMeanwhile");
        QTest::newRow("chosen in the form") << false;
        QTest::newRow("the form was closed") << true;
    }
    void noRowIsSqueezedWhateverKindWasThereBefore()
    {
        QFETCH(bool, isHiddenMeanwhile);
        CustomerStore customer;
        const auto preferences = Preferences::transient();
        const auto kinds = customer.workspace().schema().entity(EntityKind::Activity).find(u"kind"_s)->choices;
        for (const Choice &before : kinds) {
            ActivityForm form({customer.workspace(), *preferences});
            form.resize(440, 550);
            const auto choose = [&form, isHiddenMeanwhile](const QString &kind) {
                if (isHiddenMeanwhile)
                    form.hide();
                ActivityDraft draft;
                draft.kind = kind;
                form.setDraft(draft);
                form.show();
                QCoreApplication::sendPostedEvents();
            };
            for (const Choice &kind : kinds) {
                choose(before.key);
                choose(kind.key);
                for (const QLineEdit *line : form.findChildren<QLineEdit *>()) {
                    const auto isWhole = [line] { return line->height() >= line->minimumSizeHint().height(); };
                    if (line->isVisible() && line->hasFrame()) // one without is a part of a field of tokens
                        QVERIFY2(QTest::qWaitFor(isWhole, 1000), // a height may follow from a width that comes later
                            qPrintable(before.key + u", "_s + kind.key + u": "_s + line->accessibleName()));
                }
            }
        }
    }

    void theAmountOfAPaymentIsStoredAndKeptInADraft()
    {
        CustomerStore customer;
        ActivityDraft draft;
        draft.kind = u"payment"_s;
        draft.amount = CustomerStore::eur(125000);
        QVERIFY(!draft.isBlank());
        QCOMPARE(ActivityDraft::fromJson(draft.toJson()).amount, draft.amount);
        items::Workspace &workspace = customer.workspace();
        workspace.commit(
            draft.toChangeSet({EntityKind::Contact, customer.contact, u"Annika"_s}, workspace.me(), workspace.clock()));
        store::TimelineFilter filter;
        filter.kinds = QStringList{u"payment"_s};
        const auto page = store::Timeline(workspace.store(), EntityKind::Contact, customer.contact, filter).past(1);
        QVERIFY_RESULT(page);
        QCOMPARE(page->items.front().amount, draft.amount);
    }

    void atOffersPeopleAndRecordsAndStoresALink()
    {
        CustomerStore customer;
        MentionEdit edit(searchMentions(customer.workspace()));
        edit.show();
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        QTest::keyClicks(&edit, u"Ask @svenja"_s);
        QVERIFY(edit.isOffering());
        QTest::keyClick(&edit, Qt::Key_Return);
        QVERIFY(!edit.isOffering());
        QTest::keyClicks(&edit, u"and mail a@b.example"_s);
        QVERIFY(!edit.isOffering());
        QCOMPARE(edit.toPlainText(), u"Ask Svenja Albrecht and mail a@b.example"_s);
        const auto mentions = mentionsIn(edit.text());
        QCOMPARE(mentions.size(), 1U);
        QCOMPARE(mentions[0].entity, u"contact"_s);
        QCOMPARE(edit.text(), u"Ask "_s + mentionLink(mentions[0]) + u" and mail a@b.example"_s);
        MentionEdit again(searchMentions(customer.workspace()));
        again.setText(edit.text());
        QCOMPARE(again.toPlainText(), edit.toPlainText());
        QCOMPARE(again.text(), edit.text());
    }

    void theListOfMentionsGoesWithEscAndDoesNotComeBack()
    {
        CustomerStore customer;
        MentionEdit edit(searchMentions(customer.workspace()));
        edit.show();
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        QTest::keyClicks(&edit, u"Ask @svenja"_s);
        QVERIFY(edit.isOffering());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        QVERIFY(!edit.isOffering());
        QTest::keyClick(&edit, Qt::Key_Escape); // closes the note
        QVERIFY(!edit.isOffering());
        QTest::keyClicks(&edit, u" @svenja"_s);
        QVERIFY(edit.isOffering());
        edit.hide();
        QVERIFY(!edit.isOffering());
    }

    void aMentionIsShownOnTheOthersTimelineAndSurvivesAMerge()
    {
        CustomerStore customer;
        const RecordId ott = customer.store->search(u"Ott"_s)->front().id;
        const QString text = u"Ask "_s + mentionLink({u"Hans-Joachim Ott"_s, u"contact"_s, ott}) + u" first"_s;
        const RecordId note = customer.activity(u"note"_s, CustomerStore::moment(2026, 3, 9, 9), {{u"body"_s, text}});
        const auto seen = [&](RecordId contact) {
            std::vector<store::TimelineItem> found;
            const auto page = store::Timeline(customer.workspace().store(), EntityKind::Contact, contact).past(40);
            for (const store::TimelineItem &item : page->items) {
                if (item.id == note)
                    found.push_back(item);
            }
            return found;
        };
        QCOMPARE(seen(ott).size(), 1U);
        QVERIFY(seen(ott)[0].isMention);
        QCOMPARE(seen(ott)[0].body, u"Ask Hans-Joachim Ott first"_s);
        QCOMPARE(seen(ott)[0].mentions.front().id, ott);
        QVERIFY(!seen(customer.contact)[0].isMention);
        store::Store &store = customer.workspace().store();
        const RecordId svenja = store.search(u"Svenja"_s)->front().id;
        QVERIFY(seen(svenja).empty());
        const auto merge = items::RecordMerge::propose(store, EntityKind::Contact, svenja, ott);
        QVERIFY_RESULT(merge);
        const auto edits = merge->edits(store);
        QVERIFY_RESULT(edits);
        QVERIFY_RESULT(store.commit({u"Merge"_s, {}, *edits, {}}));
        QCOMPARE(seen(svenja).size(), 1U);
    }

    /// The form of a meeting plans one that is to come and logs one that took place: its moment says which.
    void aMeetingThatIsToComeIsPlanned()
    {
        CustomerStore customer;
        const auto preferences = Preferences::transient();
        ActivityForm form({customer.workspace(), *preferences});
        form.setCustomer({EntityKind::Contact, customer.contact, u"Annika"_s}, {});
        form.resize(700, 700);
        form.show();
        const auto isVisible = [&](const QString &name) {
            return std::ranges::any_of(form.findChildren<QWidget *>(),
                [&](const QWidget *field) { return field->accessibleName() == name && field->isVisible(); });
        };
        ActivityDraft draft;
        draft.kind = choice::meeting;
        form.setDraft(draft);
        QVERIFY(isVisible(u"Outcome"_s) && isVisible(u"Log a meeting"_s));
        form.plan();
        QVERIFY(!isVisible(u"Outcome"_s) && isVisible(u"Plan a meeting"_s));
        const Clock &clock = customer.workspace().clock();
        ActivityDraft planned = form.draft();
        QVERIFY(planned.isAhead(clock));
        QVERIFY(planned.isBlank()); // nothing that a person typed
        QCOMPARE(planned.day, QDate(2026, 3, 11));
        QSignalSpy submitted(&form, &ActivityForm::submitted);
        form.submit(false);
        QCOMPARE(submitted.size(), 1);
        const ChangeSet changes = submitted.front().front().value<ActivityDraft>().toChangeSet(
            {EntityKind::Contact, customer.contact, u"Annika"_s}, customer.workspace().me(), clock);
        QCOMPARE(changes.label, u"Planned a meeting"_s);
        QCOMPARE(changes.edits.size(), size_t(1));
        const auto receipt = customer.workspace().store().commit(changes);
        QVERIFY_RESULT(receipt);
        const auto meeting = customer.workspace().store().get(EntityKind::Activity, receipt->ids.front());
        QVERIFY(valueOr<Instant>(meeting->value(u"at")) > clock.now());
        QCOMPARE(valueOr<qint64>(meeting->value(u"duration_seconds")), qint64(3600));
        QVERIFY(isEmpty(meeting->value(u"outcome")));
    }

    void theSubjectOfAPlannedMeetingSaysWhenAndHowLongItIs()
    {
        CustomerStore customer;
        const auto preferences = Preferences::transient();
        ActivityForm form({customer.workspace(), *preferences});
        form.setCustomer({EntityKind::Contact, customer.contact, u"Annika"_s}, {});
        form.show();
        ActivityDraft draft;
        draft.kind = choice::meeting;
        form.setDraft(draft);
        form.plan();
        QLineEdit *subject = nullptr;
        for (auto *line : form.findChildren<QLineEdit *>()) {
            if (line->accessibleName() == u"Subject"_s)
                subject = line;
        }
        QVERIFY(subject);
        QTest::keyClicks(subject, u"Measuring thursday 14:00-15:30"_s);
        QCOMPARE(form.draft().day, QDate(2026, 3, 12));
        QCOMPARE(form.draft().time, QTime(14, 0));
        QCOMPARE(form.draft().durationSeconds, 5400);
        QSignalSpy submitted(&form, &ActivityForm::submitted);
        form.submit(false);
        QCOMPARE(submitted.front().front().value<ActivityDraft>().subject, u"Measuring"_s);
    }

    void theLengthOfAMeetingIsInHoursAndThatOfACallInMinutes()
    {
        CustomerStore customer;
        const auto preferences = Preferences::transient();
        CallClock clock({customer.workspace(), *preferences});
        auto *line = clock.findChild<QLineEdit *>();
        const auto read = [&](const QString &text) {
            line->setText(text);
            return clock.seconds().value_or(-1);
        };
        QCOMPARE(read(u"1:30"_s), 90);
        QCOMPARE(read(u"11"_s), 660);
        clock.setUnit(CallClock::Unit::Minutes);
        for (const auto &text :
            {u"1:30"_s, u"90"_s, u"90 min"_s, u"1.5"_s, u"1,5 h"_s, u"1 h 30 min"_s, u"1,5 Stunden"_s})
            QCOMPARE(read(text), 5400);
        QCOMPARE(read(u"soon"_s), -1);
        QCOMPARE(read(u"1.75"_s), -1); // a time of day, perhaps
        clock.setSeconds(664);
        QCOMPARE(line->text(), u"0:11"_s);
        QCOMPARE(clock.seconds(), std::optional<qint64>(664)); // what nobody changed stays to the second
    }

    void aMeetingIsWithTheCustomerAndItsPeopleAreOffered()
    {
        CustomerStore customer;
        const auto preferences = Preferences::transient();
        ActivityForm form({customer.workspace(), *preferences});
        form.setCustomer({EntityKind::Contact, customer.contact, u"Annika"_s}, {});
        form.resize(700, 700);
        form.show();
        ActivityDraft draft;
        draft.kind = choice::meeting;
        form.setDraft(draft);
        form.plan();
        const QString name = customer.workspace().store().title(EntityKind::Contact, customer.contact);
        QCOMPARE(attendeeTitles(form.draft().attendees), QStringList{name});
        QVERIFY(form.draft().isBlank()); // nothing that a person typed
        QVERIFY_RESULT(customer.workspace().store().commit({u"Add"_s, Origin::user(),
            {Edit::create(EntityKind::Contact, {},
                {{u"first_name"_s, u"Kate"_s}, {u"last_name"_s, u"Gross"_s}, {u"email"_s, u"kg@example.com"_s}})},
            {}}));
        auto *people = form.findChild<TokenField *>();
        QTest::keyClicks(people->line(), u"Kat"_s);
        QTest::keyClick(people->line(), Qt::Key_Return);
        QCOMPARE(form.draft().attendees.last(), u"Kate Gross <kg@example.com>"_s);
        QTest::keyClicks(people->line(), u"Somebody new"_s); // no contact, and not a token yet
        QCOMPARE(form.draft().attendees.last(), u"Somebody new"_s);
        QVERIFY(!form.draft().isBlank());
    }

    void aDayInThePastMakesItALogAgain()
    {
        CustomerStore customer;
        const auto preferences = Preferences::transient();
        ActivityForm form({customer.workspace(), *preferences});
        ActivityDraft draft;
        draft.kind = choice::meeting;
        draft.day = QDate(2026, 3, 12);
        draft.time = QTime(10, 0);
        form.setDraft(draft);
        QVERIFY(form.draft().isAhead(customer.workspace().clock()));
        draft.day = QDate(2026, 3, 9);
        form.setDraft(draft);
        QVERIFY(!form.draft().isAhead(customer.workspace().clock()));
        draft.kind = choice::payment; // only a meeting is planned
        draft.day = QDate(2026, 3, 12);
        form.setDraft(draft);
        QVERIFY(!form.draft().isAhead(customer.workspace().clock()));
    }
};

SATCHEL_GUI_TEST(tst_ActivityKinds)
#include "tst_ActivityKinds.moc"
