// SPDX-License-Identifier: GPL-3.0-or-later
// What everybody did, day by day.
#include "CustomerStore.h"

#include "tests/support/TestProgram.h"
#include "ui/activities/ActivitiesPage.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/SearchField.h"
#include "ui/common/ViewTabs.h"
#include "ui/customer/Composer.h"
#include "ui/customer/TimelineFilterBar.h"
#include "ui/customer/TimelineView.h"

#include <QApplication>
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
    RecordId lead = customer.make(EntityKind::Lead, {{u"last_name"_s, u"Pohl"_s}});
    RecordId note = customer.make(EntityKind::Activity,
        {{u"kind"_s, u"note"_s}, {u"subject"_s, u"Wants a demo"_s}, {u"body"_s, u"In May."_s}, {u"lead"_s, lead},
            {u"at"_s, CustomerStore::moment(2026, 3, 9, 8)}, {u"pinned"_s, true}});
    ActivitiesPage page{{customer.workspace(), *preferences}};

    Desk()
    {
        page.resize(1000, 800);
        page.QWidget::show();
        page.activate();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    TimelineView &view() { return *page.findChild<TimelineView *>(); }
    QStringList texts()
    {
        QStringList texts;
        for (int row = 0; row < view().model()->rowCount(); ++row)
            texts.append(view().model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return texts;
    }
    bool has(const QString &part) { return !texts().filter(part).isEmpty(); }
    void choose(const QString &part)
    {
        view().setCurrentIndex(
            view().model()->index(static_cast<int>(texts().indexOf(texts().filter(part).value(0))), 0));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view(), key, modifiers); }
};

} // namespace

class tst_ActivitiesPage : public QObject
{
    Q_OBJECT
    SatchelStyle *m_style = nullptr;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_style = new SatchelStyle(Theme::make({.platformFont = QFont(u"Inter"_s, 10)}));
        QApplication::setStyle(m_style);
    }

    void daysAreHeadingsAndTheNewestComesFirst()
    {
        Desk desk;
        QVERIFY2(desk.texts().at(0).startsWith(u"Today"_s), qPrintable(desk.texts().at(0)));
        QVERIFY2(desk.texts().at(1).contains(u"Sondenliste"_s), qPrintable(desk.texts().at(1)));
        QVERIFY(!desk.texts().filter(u"Yesterday"_s).isEmpty());
        QVERIFY(!desk.has(u"Ward walk-through"_s)); // planned
    }

    void whoseItIsIsSaid()
    {
        Desk desk;
        const QString mail = desk.texts().filter(u"Sondenliste"_s).value(0);
        QVERIFY2(mail.contains(u"Reinhardt-Vogelsang"_s), qPrintable(mail));
        const QString note = desk.texts().filter(u"Wants a demo"_s).value(0);
        QVERIFY2(note.contains(u"Pohl"_s), qPrintable(note)); // pinned, and of a lead
    }

    void aTabShowsWhatIsPlannedAndAnotherOneKind()
    {
        Desk desk;
        auto *tabs = desk.page.findChild<TimelineFilterBar *>()->findChild<ViewTabs *>();
        tabs->setCurrent(5);
        Q_EMIT tabs->currentChanged(5);
        QVERIFY(desk.has(u"Ward walk-through"_s));
        QVERIFY(desk.has(u"Send calibration certificates"_s));
        QVERIFY(!desk.has(u"Sondenliste"_s));
        tabs->setCurrent(2);
        Q_EMIT tabs->currentChanged(2);
        QVERIFY(desk.has(u"Sondenliste"_s));
        QVERIFY(!desk.has(u"Wants a demo"_s));
    }

    void ctrlEnterOpensTheCustomerAndOfALeadTheLead()
    {
        Desk desk;
        QSignalSpy opened(&desk.page, &Page::navigateTo);
        desk.choose(u"Sondenliste"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(opened.at(0).at(0).value<Target>().record, desk.customer.contact);
        desk.choose(u"Wants a demo"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(opened.at(1).at(0).value<Target>().record, desk.lead);
    }

    void f2EditsAndSavingClosesTheForm()
    {
        Desk desk;
        auto *composer = desk.page.findChild<Composer *>();
        QVERIFY(!composer->isVisible());
        desk.choose(u"Wants a demo"_s);
        desk.press(Qt::Key_F2);
        QVERIFY(composer->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!composer->isVisible());
    }

    void slashSearchesInTheTexts()
    {
        Desk desk;
        desk.press(Qt::Key_Slash);
        auto *search = desk.page.findChild<SearchField *>();
        QTest::keyClicks(search, u"demo"_s);
        QTRY_VERIFY(!desk.has(u"Sondenliste"_s));
        QVERIFY(desk.has(u"Wants a demo"_s));
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(desk.view().hasFocus());
    }

    void anActivityThatIsLoggedElsewhereAppears()
    {
        Desk desk;
        desk.customer.workspace().commit(u"Log"_s,
            {Edit::create(EntityKind::Activity, {},
                {{u"kind"_s, u"call"_s}, {u"subject"_s, u"Just now"_s},
                    {u"at"_s, CustomerStore::moment(2026, 3, 10, 10)}})});
        QTRY_VERIFY(desk.has(u"Just now"_s));
    }
};

SATCHEL_GUI_TEST(tst_ActivitiesPage)
#include "tst_ActivitiesPage.moc"
