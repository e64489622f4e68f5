// SPDX-License-Identifier: GPL-3.0-or-later
// What a deal's page has above that of a customer: figures, next action, path through the stages.
#include "CustomerStore.h"

#include "tests/support/TestProgram.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/SatchelStyle.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/FactsPanel.h"
#include "ui/customer/RelatedPanel.h"
#include "ui/customer/TimelineView.h"
#include "ui/deals/DealHead.h"
#include "ui/deals/DealStrip.h"
#include "ui/deals/FigureButton.h"
#include "ui/deals/NextActionForm.h"
#include "ui/deals/NextActionLine.h"
#include "ui/deals/StageArrow.h"
#include "ui/deals/StagePath.h"

#include <QApplication>
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
    CustomerPage page{{customer.workspace(), *preferences}};

    Desk()
    {
        page.resize(1224, 872);
        page.setWidthClass(WidthClass::Normal);
        page.activate();
        page.open(Target::to(EntityKind::Deal, customer.probes));
        page.QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    items::Workspace &workspace() { return customer.workspace(); }
    store::Store &store() { return workspace().store(); }
    Record deal() { return *store().get(EntityKind::Deal, customer.probes); }
    RecordId stageAt(qsizetype place)
    {
        return store().select({EntityKind::Stage, {}, {}, {u"position"_s, false}, {}, -1, false})->id(place);
    }
    RecordId make(EntityKind entity, std::vector<FieldValue> values)
    {
        return store().commit({u"Make"_s, Origin::user(), {Edit::create(entity, {}, std::move(values))}, {}})->ids[0];
    }
    void edit(EntityKind entity, RecordId id, std::vector<FieldValue> values)
    {
        QVERIFY(store().commit({u"Edit"_s, Origin::user(), {Edit::update(entity, id, std::move(values))}, {}}));
    }
    RecordId stage() { return valueOr<RecordId>(deal().value(u"stage")); }
    DealHead &head() { return *page.findChild<DealHead *>(); }
    std::vector<StageArrow *> arrows()
    {
        std::vector<StageArrow *> shown;
        for (StageArrow *arrow : page.findChildren<StageArrow *>())
            shown.push_back(arrow);
        return shown;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    Button *button(const QString &text)
    {
        for (Button *one : page.findChildren<Button *>()) {
            if (one->isVisible() && one->text() == text)
                return one;
        }
        return nullptr;
    }
    /// An open dialog's primary button.
    void accept()
    {
        auto *dialog = page.window()->findChild<Dialog *>();
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Return);
    }
    QStringList relatedTexts()
    {
        const auto &list = *page.findChild<RelatedPanel *>();
        QStringList texts;
        for (int row = 0; row < list.model()->rowCount(); ++row)
            texts.append(list.model()->index(row, 0).data().toString());
        return texts;
    }
    bool hasRelated(const QString &part)
    {
        return std::ranges::any_of(relatedTexts(), [&](const QString &text) { return text.contains(part); });
    }
};

} // namespace

class tst_DealPage : public QObject
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

    void onlyADealHasThatHead()
    {
        Desk desk;
        QVERIFY(desk.head().isVisible());
        desk.page.open(Target::to(EntityKind::Contact, desk.customer.contact));
        QVERIFY(!desk.head().isVisible());
    }

    void aClickOnAStageMovesTheDeal()
    {
        Desk desk;
        QSignalSpy committed(&desk.workspace(), &items::Workspace::committed);
        const RecordId before = desk.stage();
        QTest::mouseClick(desk.arrows()[2], Qt::LeftButton);
        QCOMPARE(committed.size(), 1);
        QCOMPARE(desk.stage(), desk.stageAt(2));
        QVERIFY(desk.arrows()[2]->isChecked());
        desk.workspace().undo();
        QCOMPARE(desk.stage(), before);
        QVERIFY(!desk.arrows()[2]->isChecked());
    }

    void thePathThatIsLeftWithAltHeldShowsNoKeysLater()
    {
        Desk desk;
        auto *path = desk.page.findChild<StagePath *>();
        const QImage plain = path->grab().toImage();
        QTest::keyPress(QApplication::focusWidget(), Qt::Key_Alt);
        QVERIFY(path->grab().toImage() != plain);
        path->hide();
        QTest::keyRelease(&desk.page, Qt::Key_Alt); // which it does not hear
        path->show();
        QCOMPARE(path->grab().toImage(), plain);
    }

    void aClickOnTheStageItIsInWritesNothing()
    {
        Desk desk;
        QSignalSpy committed(&desk.workspace(), &items::Workspace::committed);
        const auto arrows = desk.arrows();
        StageArrow *current = *std::ranges::find_if(arrows, &QAbstractButton::isChecked);
        QTest::mouseClick(current, Qt::LeftButton);
        QCOMPARE(committed.size(), 0);
        QVERIFY(current->isChecked());
    }

    void altAndADigitMoveTheDealFromAnywhereOnThePage()
    {
        Desk desk;
        desk.press(Qt::Key_3, Qt::AltModifier);
        QCOMPARE(desk.stage(), desk.stageAt(2));
        desk.page.findChild<RelatedPanel *>()->setFocus();
        desk.press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(desk.stage(), desk.stageAt(1));
        desk.press(Qt::Key_9, Qt::AltModifier); // there is none
        QCOMPARE(desk.stage(), desk.stageAt(1));
    }

    void altAndADigitLeaveACustomersPageAlone()
    {
        Desk desk;
        desk.page.open(Target::to(EntityKind::Contact, desk.customer.contact));
        QSignalSpy committed(&desk.workspace(), &items::Workspace::committed);
        desk.press(Qt::Key_3, Qt::AltModifier);
        QCOMPARE(committed.size(), 0);
    }

    void aDealInTheTrashIsNotMoved()
    {
        Desk desk;
        const RecordId before = desk.stage();
        QVERIFY(desk.store().commit(
            {u"Trash"_s, Origin::user(), {Edit::remove(EntityKind::Deal, desk.customer.probes)}, {}}));
        QTRY_VERIFY(!desk.head().isVisible());
        QTest::keyClick(&desk.page, Qt::Key_3, Qt::AltModifier);
        QCOMPARE(desk.stage(), before);
    }

    void wonAsksForTheDayAsTheBoardDoes()
    {
        Desk desk;
        QTest::mouseClick(desk.button(u"Won"_s), Qt::LeftButton);
        QCOMPARE(desk.deal().text(u"status"), u"open"_s); // not before the answer
        desk.accept();
        QCOMPARE(desk.deal().text(u"status"), u"won"_s);
        QCOMPARE(valueOr<QDate>(desk.deal().value(u"closed_on")), QDate(2026, 3, 10));
        QVERIFY(!desk.button(u"Won"_s)->isEnabled());
        QVERIFY(std::ranges::none_of(desk.arrows(), &QAbstractButton::isChecked));
    }

    void doneTakesTheNextActionAway()
    {
        Desk desk;
        QTest::mouseClick(desk.button(u"Done"_s), Qt::LeftButton);
        QVERIFY(desk.deal().text(u"next_action") != u"Intro call"_s);
    }

    void withoutANextActionThereIsNothingToBeDone()
    {
        Desk desk;
        desk.edit(EntityKind::Deal, desk.customer.probes,
            {{u"next_action"_s, Value()}, {u"next_action_date"_s, Value()}, {u"next_action_time"_s, Value()}});
        desk.page.open(Target::to(EntityKind::Deal, desk.customer.probes));
        QVERIFY(!desk.button(u"Done"_s));
        QVERIFY(desk.page.findChild<NextActionLine *>()->accessibleName().contains(u"No next action"_s));
    }

    void theNextActionIsPlannedWhereItStands()
    {
        Desk desk;
        QTest::mouseClick(desk.page.findChild<NextActionLine *>(), Qt::LeftButton);
        auto *form = desk.page.findChild<NextActionForm *>();
        QVERIFY(form && form->isVisible());
        auto *line = form->findChild<QLineEdit *>();
        line->selectAll();
        QTest::keyClicks(line, u"Send the offer"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(desk.deal().text(u"next_action"), u"Send the offer"_s);
        QCOMPARE(valueOr<QDate>(desk.deal().value(u"next_action_date")), QDate(2026, 3, 10));
    }

    void theHeadShowsWhatTheFactsThenDoNot()
    {
        Desk desk;
        const auto &figures = desk.page.findChildren<FigureButton *>();
        QVERIFY(figures[0]->accessibleName().contains(u"€18,250"_s));
        const auto &facts = desk.page.findChild<FactsPanel *>()->model();
        for (int row = 0; row < facts.rowCount(); ++row)
            QVERIFY(!facts.row(row).field || facts.row(row).field->name != u"value");
    }

    void productsAreTheLinesOfTheNewestOpenQuote()
    {
        Desk desk;
        const auto quote = [&](const QString &status, const QString &item) {
            const RecordId id = desk.make(EntityKind::Quote,
                {{u"deal"_s, desk.customer.probes}, {u"currency"_s, u"EUR"_s}, {u"status"_s, u"draft"_s}});
            desk.make(EntityKind::QuoteLine,
                {{u"quote"_s, id}, {u"position"_s, qint64(1)}, {u"name"_s, item},
                    {u"quantity"_s, *Decimal::fromString(u"2"_s)},
                    {u"unit_price"_s, UnitPrice{*Decimal::fromString(u"100"_s), *Currency::fromCode(u"EUR")}}});
            if (status != u"draft")
                desk.edit(EntityKind::Quote, id, {{u"status"_s, status}});
            return id;
        };
        quote(u"draft"_s, u"Probe"_s);
        QTRY_VERIFY(desk.hasRelated(u"2 Probe €200.00"_s));
        quote(u"draft"_s, u"Logger"_s);
        QTRY_VERIFY(desk.hasRelated(u"Logger"_s)); // the newer one
        QVERIFY(!desk.hasRelated(u"Probe"_s));
    }

    void competitorsAndRolesAreBesideTheTimeline()
    {
        Desk desk;
        desk.edit(EntityKind::Deal, desk.customer.probes, {{u"competitors"_s, QStringList{u"Brightsense"_s}}});
        desk.make(EntityKind::DealContact,
            {{u"deal"_s, desk.customer.probes}, {u"contact"_s, desk.customer.contact}, {u"role"_s, u"Champion"_s}});
        QTRY_VERIFY(desk.hasRelated(u"Brightsense"_s));
        QTRY_VERIFY(desk.hasRelated(u"Champion"_s));
    }

    void inALowNarrowWindowTheHeadIsATabWithTheSameKeys()
    {
        Desk desk;
        desk.page.setWidthClass(WidthClass::Narrow);
        QVERIFY(desk.head().isVisible());
        desk.page.resize(800, 400);
        QTRY_VERIFY(!desk.head().isVisible());
        desk.press(Qt::Key_3, Qt::AltModifier);
        QTRY_COMPARE(desk.stage(), desk.stageAt(2));
        desk.page.findChild<QAction *>(u"customer.stage"_s)->trigger();
        QTRY_VERIFY(desk.head().isVisible()); // where its menu opens
        QVERIFY(QApplication::activePopupWidget());
        QApplication::activePopupWidget()->close();
        desk.page.resize(800, 872);
        QTRY_VERIFY(desk.head().isVisible());
        QCOMPARE(desk.head().window(), &desk.page);
        QVERIFY(desk.page.findChild<TimelineView *>()->isVisible());
    }

    void aDealThatIsOverHasNothingToExpect()
    {
        CustomerStore customer;
        const auto preferences = Preferences::transient();
        const auto deal = [&] { return *customer.workspace().store().get(EntityKind::Deal, customer.freezers); };
        DealStrip strip({customer.workspace(), *preferences});
        strip.resize(1000, 60);
        strip.show();
        const auto words = [&strip] {
            QString all;
            for (const auto *part : strip.findChildren<QAbstractButton *>())
                all += part->isVisible() ? part->accessibleName() + u'\n' : QString();
            return all;
        };
        strip.setDeal(deal());
        QVERIFY2(words().contains(u"Expected close"_s) && words().contains(u"Weighted"_s), qPrintable(words()));
        customer.workspace().commit({}, {Edit::update(EntityKind::Deal, customer.freezers, {{u"status"_s, u"won"_s}})});
        strip.setDeal(deal());
        QVERIFY2(words().contains(u"Closed on"_s), qPrintable(words()));
        QVERIFY2(!words().contains(u"Expected close"_s) && !words().contains(u"Weighted"_s), qPrintable(words()));
    }

    /// The beginning of a name comes before the days and keys of other stages.
    void aStageWithoutRoomForItsNameShowsItsBeginning()
    {
        CustomerStore customer;
        const auto preferences = Preferences::transient();
        const QStringList names{u"Neuer Lead"_s, u"Kontaktiert"_s, u"Qualifiziert"_s, u"Meeting vereinbart"_s,
            u"Angebot gesendet"_s, u"Verhandlung"_s};
        for (qsizetype i = 0; i < names.size(); ++i)
            customer.edit(EntityKind::Stage, customer.stage(i), {{u"name"_s, names[i]}});
        StagePath path({customer.workspace(), *preferences});
        path.setPath(*items::readDealPath(
            customer.workspace().store(), *customer.workspace().store().get(EntityKind::Deal, customer.freezers)));
        path.show();
        for (int width = 400; width <= 1000; width += 10) {
            path.resize(width, path.sizeHint().height());
            int spare = 0;
            int leastMissing = width;
            for (const auto *arrow : path.findChildren<StageArrow *>()) {
                QVERIFY(arrow->toolTip().contains(arrow->text()));
                if (!arrow->isNamed())
                    leastMissing = qMin(leastMissing, arrow->leastNameWidth() - arrow->width());
                else if (!arrow->isChecked())
                    spare += qMax(0, arrow->width() - qMax(arrow->nameWidth(), arrow->minimumSizeHint().width()));
            }
            QVERIFY2(spare <= leastMissing, qPrintable(QString::number(width)));
        }
    }

    void thePathIsWholeAtAnyWidth_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("isRightToLeft");
        for (const int width : {420, 640, 972, 1184, 2200}) {
            for (const int percent : {100, 200}) {
                for (const bool isRightToLeft : {false, true})
                    QTest::addRow("%d at %d %%%s", width, percent, isRightToLeft ? ", right to left" : "")
                        << width * percent / 100 << percent << isRightToLeft;
            }
        }
    }
    void thePathIsWholeAtAnyWidth()
    {
        QFETCH(int, width);
        QFETCH(int, percent);
        QFETCH(bool, isRightToLeft);
        QApplication::setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        m_style->setTheme(Theme::make({.textPercent = percent, .platformFont = m_font}));
        CustomerStore customer;
        const auto preferences = Preferences::transient();
        DealHead head({customer.workspace(), *preferences});
        head.setDeal(*customer.workspace().store().get(EntityKind::Deal, customer.freezers));
        head.resize(width, head.sizeHint().height());
        head.show();
        head.resize(width, head.sizeHint().height());
        QCoreApplication::sendPostedEvents();
        const auto *path = head.findChild<StagePath *>();
        QVERIFY(head.rect().contains(path->geometry()));
        QVERIFY(!path->geometry().intersects(head.findChild<DealStrip *>()->geometry()));
        for (const auto *part : path->findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly)) {
            QVERIFY2(path->rect().contains(part->geometry()), qPrintable(part->text()));
            QVERIFY2(part->width() >= part->minimumSizeHint().width(), qPrintable(part->text()));
        }
        for (const auto *arrow : path->findChildren<StageArrow *>())
            QVERIFY(!arrow->isChecked() || arrow->width() >= arrow->sizeHint().width() || width < 500 * percent / 100);
        for (const auto *part : head.findChild<DealStrip *>()->findChildren<QAbstractButton *>()) {
            const QRect place(part->mapTo(&head, QPoint()), part->size());
            QVERIFY2(!part->isVisible() || head.rect().contains(place), qPrintable(part->text()));
            QVERIFY2(!part->isVisible() || part->width() >= part->minimumSizeHint().width(), qPrintable(part->text()));
        }
    }
};

SATCHEL_GUI_TEST(tst_DealPage)
#include "tst_DealPage.moc"
