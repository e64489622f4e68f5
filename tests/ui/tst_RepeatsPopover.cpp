// SPDX-License-Identifier: GPL-3.0-or-later
// How a task repeats, set in the popover and described in a sentence.
#include "TaskPageStore.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Language.h"
#include "ui/tasks/RepeatsPopover.h"
#include "ui/tasks/TaskText.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

template <typename Widget> Widget *named(const QWidget &parent, const QString &name)
{
    for (auto *widget : parent.findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

Button *buttonOf(const QWidget &parent, const QString &text)
{
    for (auto *button : parent.findChildren<Button *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

bool shows(const QWidget &parent, const QString &text)
{
    const auto labels = parent.findChildren<Label *>();
    return std::any_of(
        labels.begin(), labels.end(), [&text](const Label *label) { return label->text().contains(text); });
}

} // namespace

class tst_RepeatsPopover : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useLanguage(*qGuiApp, u"en"_s); }
    void cleanupTestCase() { useLanguage(*qGuiApp, u"en"_s); }

    void setsARepetitionOfThreeTimes()
    {
        TaskPageStore store;
        RepeatsPopover popover(store.context(), {}, QDate(2026, 3, 10), nullptr);
        QSignalSpy chosen(&popover, &RepeatsPopover::chosen);
        named<QComboBox>(popover, u"Ends"_s)->setCurrentIndex(2);
        named<QSpinBox>(popover, u"Number of times"_s)->setValue(3);
        QVERIFY(shows(popover, u"Every week, 3 times"_s));
        buttonOf(popover, u"Set"_s)->click();
        QCOMPARE(chosen.value(0).value(0).toString(), u"FREQ=WEEKLY;COUNT=3"_s);
    }

    void keepsWhatItCannotShow_data()
    {
        QTest::addColumn<QString>("rule");
        for (const auto *rule : {u"banana", u"FREQ=MONTHLY;BYDAY=-1FR", u"FREQ=DAILY;INTERVAL=150",
                 u"FREQ=DAILY;COUNT=5000", u"FREQ=YEARLY;BYWEEKNO=20"})
            QTest::newRow(qPrintable(QString::fromUtf16(rule))) << QString::fromUtf16(rule);
    }
    void keepsWhatItCannotShow()
    {
        QFETCH(QString, rule);
        TaskPageStore store;
        const RepeatsPopover popover(
            store.context(), rule, QDate(2026, 3, 10), nullptr); // a Tuesday in the middle of the month
        QCOMPARE(named<QLineEdit>(popover, u"Rule"_s)->text(), rule);
        QVERIFY(!named<QSpinBox>(popover, u"Every"_s)->isVisibleTo(&popover));
    }

    /// The last working day of each month.
    void aRuleWrittenByHandShowsTheDaysThatFollow()
    {
        TaskPageStore store;
        RepeatsPopover popover(store.context(), {}, QDate(2026, 3, 10), nullptr);
        QSignalSpy chosen(&popover, &RepeatsPopover::chosen);
        buttonOf(popover, u"Write a rule"_s)->click();
        auto *line = named<QLineEdit>(popover, u"Rule"_s);
        QCOMPARE(line->text(), u"FREQ=WEEKLY"_s); // what the form said
        line->setText(u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"_s);
        const Formats formats = store.context().formats();
        for (const QDate &day : {QDate(2026, 3, 31), QDate(2026, 4, 30), QDate(2026, 5, 29)})
            QVERIFY2(shows(popover, formats.plainDay(day)), qPrintable(day.toString(Qt::ISODate)));
        QVERIFY(!buttonOf(popover, u"Choose from a form"_s)->isEnabled());
        popover.QWidget::show();
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.value(0).value(0).toString(), u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"_s);
    }

    void aRuleThatIsNoneSaysWhyAndIsNotSet()
    {
        TaskPageStore store;
        RepeatsPopover popover(store.context(), {}, QDate(2026, 3, 10), nullptr);
        QSignalSpy chosen(&popover, &RepeatsPopover::chosen);
        buttonOf(popover, u"Write a rule"_s)->click();
        auto *line = named<QLineEdit>(popover, u"Rule"_s);
        line->setText(u"FREQ=WEEKLY;BYDAY=XX"_s);
        QVERIFY(shows(popover, u"This is not a valid rule"_s));
        buttonOf(popover, u"Set"_s)->click();
        QCOMPARE(chosen.count(), 0);
        line->setText(u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"_s);
        QVERIFY(shows(popover, u"There is no such day"_s));
        line->setText(u"FREQ=WEEKLY;INTERVAL=2"_s);
        buttonOf(popover, u"Choose from a form"_s)->click();
        QCOMPARE(named<QSpinBox>(popover, u"Every"_s)->value(), 2);
    }

    void saysARuleInEveryLanguage_data()
    {
        QTest::addColumn<QStringList>("said");
        QTest::newRow("en") << QStringList{u"Every 2 weeks, 3 times"_s, u"Every week, once"_s, u"Every day, 2 times"_s};
        QTest::newRow("de") << QStringList{u"Alle 2 Wochen, 3-mal"_s, u"Jede Woche, 1-mal"_s, u"Jeden Tag, 2-mal"_s};
        QTest::newRow("fr") << QStringList{
            u"Toutes les 2 semaines, 3 fois"_s, u"Toutes les semaines, 1 fois"_s, u"Tous les jours, 2 fois"_s};
        QTest::newRow("es") << QStringList{
            u"Cada 2 semanas, 3 veces"_s, u"Cada semana, 1 vez"_s, u"Cada día, 2 veces"_s};
        QTest::newRow("ja") << QStringList{u"2週間ごと、3回"_s, u"毎週、1回"_s, u"毎日、2回"_s};
        QTest::newRow("ar") << QStringList{u"كل أسبوعين، 3 مرات"_s, u"كل أسبوع، مرة واحدة"_s, u"كل يوم، مرتين"_s};
    }
    void saysARuleInEveryLanguage()
    {
        QFETCH(QStringList, said);
        useLanguage(*qGuiApp, QString::fromLatin1(QTest::currentDataTag()));
        const TaskText words(Formats(QLocale(), QTimeZone::utc()), QDate(2026, 3, 10));
        const QStringList rules{u"FREQ=WEEKLY;INTERVAL=2;COUNT=3"_s, u"FREQ=WEEKLY;COUNT=1"_s, u"FREQ=DAILY;COUNT=2"_s};
        for (qsizetype i = 0; i < rules.size(); ++i) {
            QString sentence = words.repeats(rules[i]).remove(QChar(0x200f)); // a mark of direction
            for (int digit = 0; digit < 10; ++digit)
                sentence.replace(QChar(0x660 + digit), QString::number(digit));
            QCOMPARE(sentence, said[i]);
        }
        QVERIFY(words.repeats(u"banana"_s).contains(u"banana"_s));
        QVERIFY(!words.repeats(u"FREQ=YEARLY;BYWEEKNO=20"_s).isEmpty());
    }
};

SATCHEL_GUI_TEST(tst_RepeatsPopover)
#include "tst_RepeatsPopover.moc"
