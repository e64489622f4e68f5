// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a lead: its status, its next task, whom it looks like, and converting it.
#include "CustomerStore.h"

#include "tests/support/TestProgram.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/SegmentedControl.h"
#include "ui/customer/CustomerHeader.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/RelatedPanel.h"
#include "ui/customer/TimelineView.h"
#include "ui/deals/DealHead.h"
#include "ui/deals/NextActionLine.h"
#include "ui/leads/ConvertLeadDialog.h"
#include "ui/leads/LeadComparisonDialog.h"
#include "ui/leads/LeadHead.h"
#include "ui/leads/LeadSide.h"
#include "ui/leads/LeadStatus.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;
using namespace satchel::test;

namespace {

struct Desk
{
    CustomerStore customer;
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    RecordId lead = customer.make(EntityKind::Lead,
        {{u"first_name"_s, u"Jana"_s}, {u"last_name"_s, u"Pohl"_s}, {u"job_title"_s, u"Sterilisation lead"_s},
            {u"company_name"_s, u"Universitätsklinikum Lindental"_s}, {u"email"_s, u"j.pohl@lindental.example"_s},
            {u"phone"_s, u"+49 30 5550 119"_s}, {u"score"_s, qint64(78)}, {u"value"_s, CustomerStore::eur(2250000)}});
    CustomerPage page{{customer.workspace(), *preferences}};

    Desk()
    {
        page.resize(1224, 872);
        page.setWidthClass(WidthClass::Normal);
        page.activate();
        page.open(Target::to(EntityKind::Lead, lead));
        page.QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    items::Workspace &workspace() { return customer.workspace(); }
    store::Store &store() { return workspace().store(); }
    Record record() { return *store().get(EntityKind::Lead, lead); }
    void make(EntityKind entity, std::vector<FieldValue> values)
    {
        QVERIFY(store().commit({u"Make"_s, Origin::user(), {Edit::create(entity, {}, std::move(values))}, {}}));
    }
    qint64 count(EntityKind entity) { return *store().count({entity, {}, {}, {}, {}, -1, false}); }
    Button *button(const QString &text)
    {
        for (Button *one : page.findChildren<Button *>()) {
            if (one->isVisible() && one->text() == text)
                return one;
        }
        return nullptr;
    }
    ConvertLeadDialog *dialog() { return page.window()->findChild<ConvertLeadDialog *>(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
};

} // namespace

class tst_LeadPage : public QObject
{
    Q_OBJECT
    SatchelStyle *m_style = nullptr;
    QFont m_font{u"Inter"_s, 10};

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_style = new SatchelStyle(Theme::make({.platformFont = m_font}));
        QApplication::setStyle(m_style);
    }
    void cleanup()
    {
        m_style->setTheme(Theme::make({.platformFont = m_font}));
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void aLeadHasItsOwnHeadAndADealAnother()
    {
        Desk desk;
        QVERIFY(desk.page.findChild<LeadHead *>()->isVisible());
        QVERIFY(!desk.page.findChild<DealHead *>()->isVisible());
        QVERIFY(desk.button(u"Convert"_s));
        desk.page.open(Target::to(EntityKind::Deal, desk.customer.probes));
        QVERIFY(!desk.page.findChild<LeadHead *>()->isVisible());
        QVERIFY(!desk.page.findChild<LeadSide *>()->isVisible());
        QVERIFY(!desk.button(u"Convert"_s));
        QVERIFY(desk.button(u"Quote"_s));
        desk.page.open(Target::to(EntityKind::Contact, desk.customer.contact));
        QVERIFY(desk.button(u"Meeting"_s));
    }

    void theSideScrollsInsteadOfCuttingItsTexts()
    {
        Desk desk;
        desk.page.resize(1040, 560);
        const auto *side = desk.page.findChild<LeadSide *>();
        const auto isWhole = [side] {
            return std::ranges::all_of(side->findChildren<Label *>(), [](const Label *label) {
                return !label->isVisible() || !label->wordWrap()
                    || label->height() >= label->heightForWidth(label->width());
            });
        };
        QVERIFY(QTest::qWaitFor(isWhole, 500));
    }

    void theKeysBringWhatBelongsToTheLeadIntoView()
    {
        Desk desk;
        for (int i = 0; i < 4; ++i)
            desk.make(EntityKind::Task, {{u"title"_s, u"Call %1"_s.arg(i)}, {u"lead"_s, desk.lead}});
        desk.page.resize(1040, 560);
        auto *related = desk.page.findChild<RelatedPanel *>();
        QTRY_VERIFY(related->model()->rowCount() > 4);
        related->setFocus(Qt::TabFocusReason);
        related->setCurrentIndex(related->model()->index(0, 0));
        const auto isInView = [&desk, related] {
            const QRect row = related->visualRect(related->currentIndex());
            const QPoint top = related->viewport()->mapTo(&desk.page, row.topLeft());
            return desk.page.rect().contains(QRect(top, QSize(1, row.height())));
        };
        while (related->currentIndex().row() + 1 < related->model()->rowCount()) {
            QTest::keyClick(related, Qt::Key_Down);
            QVERIFY(isInView());
        }
    }

    void thePageMayBeInViewBeforeItsFirstRecord()
    {
        CustomerStore customer;
        const auto preferences = Preferences::transient();
        CustomerPage page({customer.workspace(), *preferences});
        page.resize(1224, 872);
        page.QWidget::show();
        page.open(Target::to(EntityKind::Contact, customer.contact));
        QVERIFY(page.findChild<CustomerHeader *>()->isVisible());
    }

    void aStatusIsChosenAndUndone()
    {
        Desk desk;
        auto *segments = desk.page.findChild<SegmentedControl *>();
        QCOMPARE(segments->currentIndex(), 0);
        QTest::mouseClick(segments, Qt::LeftButton, {}, segments->tabRect(2).center());
        QCOMPARE(desk.record().text(u"status"), u"qualified"_s);
        desk.workspace().undo();
        QCOMPARE(desk.record().text(u"status"), u"new"_s);
        QCOMPARE(segments->currentIndex(), 0);
    }

    void aCallAndItsNextStepAreLoggedOnTheLead()
    {
        Desk desk;
        desk.press(Qt::Key_L);
        desk.press(Qt::Key_1); // answered
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        for (const EntityKind entity : {EntityKind::Activity, EntityKind::Task})
            QCOMPARE(*desk.store().count({entity, {}, Filter::refersTo(u"lead"_s, desk.lead), {}, {}, -1, false}), 1);
        const auto *timeline = desk.page.findChild<TimelineView *>();
        QStringList shown;
        for (int row = 0; row < timeline->model()->rowCount(); ++row)
            shown.append(timeline->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        QVERIFY2(!shown.filter(u"Answered"_s).isEmpty(), qPrintable(shown.join(u'|')));
    }

    void whatIsTypedInTheFormIsNoCommand()
    {
        Desk desk;
        const qint64 tasks = desk.count(EntityKind::Task);
        desk.press(Qt::Key_L); // the outcome has the focus
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_T, Qt::ShiftModifier); // alone, T is a new task
        for (const char letter : {'a', 'l', 'k'})
            QTest::keyClick(QApplication::focusWidget(), letter);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        const auto rows = desk.store().select(
            {EntityKind::Activity, {u"body"_s}, Filter::refersTo(u"lead"_s, desk.lead), {}, {}, -1, false});
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->text(0, 0), u"talk"_s);
        QVERIFY(desk.count(EntityKind::Task) <= tasks + 1); // the next step that was proposed, nothing else
    }

    void theNextTaskIsTheNextActionAndDoneCompletesIt()
    {
        Desk desk;
        auto *line = desk.page.findChild<LeadHead *>()->findChild<NextActionLine *>();
        QCOMPARE(line->text(), u"No next action"_s);
        desk.make(EntityKind::Task,
            {{u"title"_s, u"Send the brochure"_s}, {u"lead"_s, desk.lead}, {u"due_date"_s, QDate(2026, 3, 20)}});
        desk.make(EntityKind::Task,
            {{u"title"_s, u"Call back"_s}, {u"lead"_s, desk.lead}, {u"due_date"_s, QDate(2026, 3, 10)}});
        QTRY_VERIFY(line->text().contains(u"Call back"_s));
        QTest::mouseClick(desk.button(u"Done"_s), Qt::LeftButton);
        QTRY_VERIFY(line->text().contains(u"Send the brochure"_s));
        desk.workspace().undo();
        QTRY_VERIFY(line->text().contains(u"Call back"_s));
    }

    void theContactItLooksLikeIsNamedWithTheReason()
    {
        Desk desk;
        auto *banner = desk.page.findChild<LeadHead *>()->findChild<Banner *>();
        QVERIFY(!banner->isVisible());
        desk.make(
            EntityKind::Contact, {{u"last_name"_s, u"Pohl-Meier"_s}, {u"email"_s, u"j.pohl@lindental.example"_s}});
        QTRY_VERIFY(banner->isVisible());
        const QString text = banner->findChild<Label *>()->text();
        QVERIFY2(text.contains(u"Pohl-Meier"_s) && text.contains(u"E-mail"_s), qPrintable(text));
        QSignalSpy opened(&desk.page, &Page::navigateTo);
        QTest::mouseClick(desk.button(u"Open"_s), Qt::LeftButton);
        QCOMPARE(opened.at(0).at(0).value<Target>().entity, EntityKind::Contact);
    }

    void aContactThatIsNotTheSameIsNotNamedAgainUntilUndo()
    {
        Desk desk;
        auto *banner = desk.page.findChild<LeadHead *>()->findChild<Banner *>();
        desk.make(EntityKind::Contact, {{u"last_name"_s, u"Pohl"_s}, {u"email"_s, u"j.pohl@lindental.example"_s}});
        QTRY_VERIFY(banner->isVisible());
        QTest::mouseClick(desk.button(u"Not the same"_s), Qt::LeftButton);
        QTRY_VERIFY(!banner->isVisible());
        desk.page.open(Target::to(EntityKind::Lead, desk.lead));
        QVERIFY(!banner->isVisible());
        desk.workspace().undo();
        QTRY_VERIFY(banner->isVisible());
    }

    void comparingShowsWhatConvertingAddsAndConvertsIntoTheContact()
    {
        Desk desk;
        desk.make(EntityKind::Contact, {{u"first_name"_s, u"Jana"_s}, {u"last_name"_s, u"Pohl"_s}});
        QTRY_VERIFY(desk.button(u"Compare"_s)); // only the name is the same
        QTest::mouseClick(desk.button(u"Compare"_s), Qt::LeftButton);
        auto *comparison = desk.page.window()->findChild<LeadComparisonDialog *>();
        QVERIFY(comparison);
        QStringList shown;
        for (const Label *label : comparison->findChildren<Label *>())
            shown.append(label->text());
        QVERIFY2(
            shown.contains(u"j.pohl@lindental.example"_s) && shown.contains(u"Added"_s), qPrintable(shown.join(u'|')));
        QTest::keyClick(comparison, Qt::Key_Return);
        QTRY_VERIFY(desk.dialog());
        QTest::keyClick(desk.dialog(), Qt::Key_Return);
        QTRY_COMPARE(desk.record().text(u"status"), u"converted"_s);
        const auto contact = desk.store().get(
            EntityKind::Contact, valueOr<RecordId>(desk.record().value(u"converted_contact")));
        QCOMPARE(contact->text(u"email"), u"j.pohl@lindental.example"_s);
        QCOMPARE(desk.count(EntityKind::Contact), 4); // three at the hospital and this one
    }

    void theScoreSaysWhoSetIt()
    {
        Desk desk;
        const auto texts = [&] {
            QStringList all;
            for (const Label *label : desk.page.findChild<LeadSide *>()->findChildren<Label *>())
                all.append(label->text());
            return all.join(u'|');
        };
        QVERIFY2(texts().contains(u"Set by hand"_s), qPrintable(texts()));
        QVERIFY(desk.store().commit({u"Sync"_s, Origin::connection(u"HubSpot"_s),
            {Edit::update(EntityKind::Lead, desk.lead, {{u"score"_s, qint64(31)}})}, {}}));
        QTRY_VERIFY2(texts().contains(u"HubSpot"_s), qPrintable(texts()));
    }

    void undoingAConversionOnItsDealGoesBackToWhereItWasConverted()
    {
        Desk desk;
        QSignalSpy opened(&desk.page, &Page::navigateTo);
        desk.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(desk.dialog(), Qt::Key_Return);
        QTRY_COMPARE(opened.size(), 1);
        desk.page.open(opened.at(0).at(0).value<Target>());
        QSignalSpy back(&desk.page, &Page::backRequested);
        desk.workspace().undo();
        QTRY_COMPARE(back.size(), 1);
    }

    void convertingLeadsToTheDealWithValueAndStage()
    {
        Desk desk;
        QSignalSpy opened(&desk.page, &Page::navigateTo);
        desk.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(desk.dialog());
        QComboBox *stages = nullptr;
        for (QComboBox *box : desk.dialog()->findChildren<QComboBox *>())
            stages = box->accessibleName() == u"Stage"_s ? box : stages;
        const QString stage = stages->itemText(1);
        stages->setCurrentIndex(1);
        QTest::keyClick(desk.dialog(), Qt::Key_Return);
        QTRY_COMPARE(opened.size(), 1);
        const auto target = opened.at(0).at(0).value<Target>();
        QCOMPARE(target.entity, EntityKind::Deal);
        const Record deal = *desk.store().get(EntityKind::Deal, target.record);
        QCOMPARE(deal.value(u"value"), Value(CustomerStore::eur(2250000)));
        QCOMPARE(desk.store().title(EntityKind::Stage, valueOr<RecordId>(deal.value(u"stage"))), stage);
        QCOMPARE(valueOr<RecordId>(deal.value(u"company")), desk.customer.company); // of the same name
        QTRY_VERIFY(!desk.page.findChild<LeadStatus *>()->isVisible());
        QVERIFY(!desk.button(u"Convert"_s)->isEnabled());
        desk.workspace().undo();
        QTRY_VERIFY(desk.page.findChild<LeadStatus *>()->isVisible());
    }

    void aRecordInTheTrashLeadsBack()
    {
        Desk desk;
        QVERIFY(desk.store().commit({u"Trash"_s, Origin::user(), {Edit::remove(EntityKind::Lead, desk.lead)}, {}}));
        QTRY_VERIFY(desk.button(u"Back"_s));
        QSignalSpy back(&desk.page, &Page::backRequested);
        QTest::mouseClick(desk.button(u"Back"_s), Qt::LeftButton);
        QCOMPARE(back.size(), 1);
    }

    void withoutADealItLeadsToTheContact()
    {
        Desk desk;
        const qint64 deals = desk.count(EntityKind::Deal);
        QSignalSpy opened(&desk.page, &Page::navigateTo);
        QTest::mouseClick(desk.button(u"Convert"_s), Qt::LeftButton);
        QTest::mouseClick(desk.dialog()->findChild<QCheckBox *>(), Qt::LeftButton, {}, QPoint(8, 8));
        QTest::keyClick(desk.dialog(), Qt::Key_Return);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).value<Target>().entity, EntityKind::Contact);
        QCOMPARE(desk.count(EntityKind::Deal), deals);
    }

    void escLeavesTheLeadAsItIs()
    {
        Desk desk;
        QTest::mouseClick(desk.button(u"Convert"_s), Qt::LeftButton);
        QTest::keyClick(desk.dialog(), Qt::Key_Escape);
        QCOMPARE(desk.record().text(u"status"), u"new"_s);
    }

    void theHeadIsWholeAtAnyWidth_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("percent");
        for (const int width : {480, 760, 1000, 1500}) {
            for (const int percent : {100, 200})
                QTest::addRow("%d px, %d %%", width, percent) << width << percent;
        }
    }
    void theHeadIsWholeAtAnyWidth()
    {
        QFETCH(int, width);
        QFETCH(int, percent);
        m_style->setTheme(Theme::make({.textPercent = percent, .platformFont = m_font}));
        Desk desk;
        desk.make(EntityKind::Task,
            {{u"title"_s, u"Call back"_s}, {u"lead"_s, desk.lead}, {u"due_date"_s, QDate(2026, 3, 10)}});
        desk.page.resize(width, 872);
        QApplication::processEvents();
        auto *head = desk.page.findChild<LeadHead *>();
        QTRY_VERIFY(desk.button(u"Done"_s));
        QList<QRect> places;
        for (QWidget *part : {static_cast<QWidget *>(head->findChild<LeadStatus *>()),
                 static_cast<QWidget *>(head->findChild<NextActionLine *>()),
                 static_cast<QWidget *>(desk.button(u"Done"_s))}) {
            const QRect place(part->mapTo(head, QPoint()), part->size());
            QVERIFY2(head->rect().contains(place), qPrintable(QString::number(place.right())));
            QVERIFY(place.width() >= part->minimumSizeHint().width());
            for (const QRect &other : std::as_const(places))
                QVERIFY(!place.intersects(other));
            places.append(place);
        }
    }
};

SATCHEL_GUI_TEST(tst_LeadPage)
#include "tst_LeadPage.moc"
