// SPDX-License-Identifier: GPL-3.0-or-later
// The four cards of somebody who begins: when they are there, what they lead to, when they go.
#include "tests/items/BoardStore.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Button.h"
#include "ui/common/Preferences.h"
#include "ui/shell/FirstStepsPanel.h"
#include "ui/shell/TodayPage.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;

namespace {

struct Beginner : BoardStore
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    PageContext context{workspace, *preferences};

    static Button *button(const QWidget &inside, const QString &text)
    {
        for (Button *one : inside.findChildren<Button *>()) {
            if (one->text() == text && !one->isHidden())
                return one;
        }
        return nullptr;
    }
};

} // namespace

class tst_FirstStepsPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyAStoreThatBeganEmptyHasThem()
    {
        Beginner other;
        other.create(EntityKind::Company, {{u"name"_s, u"Nordlicht"_s}});
        TodayPage full(other.context);
        full.activate();
        QVERIFY(!full.findChild<FirstStepsPanel *>());

        Beginner beginner;
        TodayPage page(beginner.context);
        page.activate(); // the first start
        QVERIFY(!page.findChild<FirstStepsPanel *>());
        beginner.create(EntityKind::Company, {{u"name"_s, u"Nordlicht"_s}});
        page.activate();
        QVERIFY(page.findChild<FirstStepsPanel *>());
    }

    void eachCardLeadsToItsStepAndTicksItself()
    {
        Beginner beginner;
        FirstStepsPanel::begin(*beginner.preferences);
        FirstStepsPanel panel(beginner.context);
        panel.refresh();
        QSignalSpy chosen(&panel, &FirstStepsPanel::chosen);
        Beginner::button(panel, u"Import"_s)->click();
        QCOMPARE(chosen.takeFirst().first().value<Target>().page, page::import_);
        const RecordId deal = beginner.deal(u"Loggers"_s);
        panel.refresh();
        QVERIFY(!Beginner::button(panel, u"New deal"_s)); // it is done
        Beginner::button(panel, u"Log a call"_s)->click();
        const Target call = chosen.takeFirst().first().value<Target>();
        QCOMPARE(call.record, deal);
        QCOMPARE(call.action, Target::Action::LogCall);
        Beginner::button(panel, u"New quote"_s)->click();
        QCOMPARE(chosen.takeFirst().first().value<Target>().page, page::quote);
    }

    void skippedOnceTheyStayAway()
    {
        Beginner beginner;
        FirstStepsPanel::begin(*beginner.preferences);
        FirstStepsPanel panel(beginner.context);
        Beginner::button(panel, u"Skip for good"_s)->click();
        QVERIFY(panel.isHidden());
        FirstStepsPanel::begin(*beginner.preferences); // as at the next first start
        QVERIFY(!FirstStepsPanel::isWanted(*beginner.preferences));
    }

    void whenAllAreDoneTheyGo()
    {
        Beginner beginner;
        FirstStepsPanel::begin(*beginner.preferences);
        FirstStepsPanel panel(beginner.context);
        beginner.create(EntityKind::Company, {{u"name"_s, u"Nordlicht"_s}});
        beginner.deal(u"Loggers"_s);
        beginner.create(
            EntityKind::Activity, {{u"kind"_s, u"call"_s}, {u"subject"_s, u"Talked"_s}, {u"outcome"_s, u"answered"_s}});
        beginner.create(EntityKind::Task, {{u"title"_s, u"Send the offer"_s}});
        beginner.create(EntityKind::Quote, {{u"status"_s, u"draft"_s}});
        panel.refresh();
        QVERIFY(panel.isHidden());
        QVERIFY(!FirstStepsPanel::isWanted(*beginner.preferences));
    }
};

SATCHEL_GUI_TEST(tst_FirstStepsPanel)
#include "tst_FirstStepsPanel.moc"
