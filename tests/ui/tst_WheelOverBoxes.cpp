// SPDX-License-Identifier: GPL-3.0-or-later
// Turning the wheel over a page scrolls it, also where a box with a value comes under the pointer.
#include "tests/support/TestProgram.h"
#include "ui/common/SatchelStyle.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QtTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace satchel;
using namespace Qt::StringLiterals;

namespace {

struct ScrolledPage
{
    ScrolledPage()
    {
        page.resize(300, 200);
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        choice = new QComboBox;
        choice->addItems({u"Day"_s, u"Week"_s, u"Month"_s});
        choice->setCurrentIndex(1);
        number = new QSpinBox;
        number->setValue(7);
        date = new QDateEdit(QDate(2027, 1, 15));
        slider = new QSlider(Qt::Horizontal);
        slider->setValue(50);
        for (QWidget *box : std::initializer_list<QWidget *>{choice, number, date, slider})
            column->addWidget(box);
        column->addSpacing(1000);
        page.setWidget(content);
        page.show();
        page.setFocus();
    }

    /// Who is under the pointer has it first, then what is around, as the window system's events go.
    void turnOver(QWidget *box)
    {
        bool isTaken = false;
        for (QWidget *widget = box; widget && !isTaken; widget = widget->parentWidget()) {
            const QPointF at = widget->mapFrom(&page, box->mapTo(&page, box->rect().center()));
            QWheelEvent turn(
                at, widget->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(widget, &turn);
            isTaken = turn.isAccepted();
        }
    }
    int scrolled() const { return page.verticalScrollBar()->value(); }

    QScrollArea page;
    QComboBox *choice;
    QSpinBox *number;
    QDateEdit *date;
    QSlider *slider;
};

} // namespace

class tst_WheelOverBoxes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ui::SatchelStyle(ui::Theme::make({}))); }

    void changesNothingAndScrolls_data()
    {
        QTest::addColumn<int>("which");
        int which = 0;
        for (const char *name : {"choice", "number", "date", "slider"})
            QTest::newRow(name) << which++;
    }
    void changesNothingAndScrolls()
    {
        QFETCH(int, which);
        ScrolledPage page;
        QWidget *const boxes[] = {page.choice, page.number, page.date, page.slider};
        page.turnOver(boxes[which]);
        QCOMPARE(page.choice->currentIndex(), 1);
        QCOMPARE(page.number->value(), 7);
        QCOMPARE(page.date->date(), QDate(2027, 1, 15));
        QCOMPARE(page.slider->value(), 50);
        QVERIFY(!boxes[which]->hasFocus());
        QVERIFY(page.scrolled() > 0);
    }

    void aNumberThatAPersonIsInFollowsIt()
    {
        ScrolledPage page;
        page.page.activateWindow();
        page.number->setFocus();
        QTRY_VERIFY(page.number->hasFocus());
        page.turnOver(page.number);
        QCOMPARE(page.number->value(), 6);
        QCOMPARE(page.scrolled(), 0);
    }

    void aChoiceStaysAlsoThen()
    {
        ScrolledPage page;
        page.page.activateWindow();
        page.choice->setFocus();
        QTRY_VERIFY(page.choice->hasFocus());
        page.turnOver(page.choice);
        QCOMPARE(page.choice->currentIndex(), 1);
        QVERIFY(page.scrolled() > 0);
    }
};

SATCHEL_GUI_TEST(tst_WheelOverBoxes)
#include "tst_WheelOverBoxes.moc"
