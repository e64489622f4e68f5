// SPDX-License-Identifier: GPL-3.0-or-later
// The header of a quote or proposal in a page of any width: which parts it shows, and that it comes to rest.
#include "domain/ChoiceNames.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Button.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/StateChip.h"
#include "ui/documents/DocumentHeader.h"
#include "ui/documents/DocumentSteps.h"

#include <QAction>
#include <QApplication>
#include <QVBoxLayout>

using namespace satchel;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

/// A page with a header over its content.
struct HeaderPage : QObject
{
    QAction preview{u"Preview"_s};
    QAction compare{u"Compare"_s};
    QAction goOn{u"Send…"_s};
    QWidget window;
    QWidget *page = new QWidget(&window); // not in a layout, so that it takes every width
    DocumentHeader *header = new DocumentHeader(
        {&preview, &compare, &goOn, u"More actions"_s}, {choice::draft, choice::sent, choice::accepted});
    QWidget *aside = new QWidget;
    int resizes = 0;

    HeaderPage()
    {
        aside->setFixedSize(60, 20);
        header->addAside(aside);
        header->installEventFilter(this);
        auto *column = new QVBoxLayout(page);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(header);
        column->addWidget(new QWidget, 1);
        window.resize(1600, 400);
        page->resize(1600, 400);
        window.show();
        header->showDocument({u"Q-2026-00009"_s, choice::draft, 2, true, {u"Send…"_s, Icon::Email}});
        QCoreApplication::processEvents();
    }

    DocumentSteps *steps() const { return header->findChild<DocumentSteps *>(); }
    StateChip *chip() const { return header->findChild<StateChip *>(); }
    Button *comparison() const
    {
        for (auto *button : header->findChildren<Button *>()) {
            if (button->text() == u"Compare with version 1")
                return button;
        }
        return nullptr;
    }

    /// How often the header is resized until it comes to rest; `most` when it does not.
    int resizesAt(int width, int most = 20)
    {
        resizes = 0;
        page->resize(width, page->height());
        for (int turn = 0; turn < most && resizes < most; ++turn)
            QCoreApplication::sendPostedEvents();
        return resizes;
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        resizes += event->type() == QEvent::Resize;
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

class tst_DocumentHeader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new SatchelStyle(Theme::make({.platformFont = QFont(u"Inter"_s, 10)})));
    }

    void partsGoInOrderAndComeBack()
    {
        HeaderPage desk;
        QVERIFY(desk.comparison()->isVisible() && desk.steps()->isVisible() && !desk.chip()->isVisible());
        const int whole = desk.header->layout()->sizeHint().width();
        desk.resizesAt(whole);
        QVERIFY(desk.comparison()->isVisible());
        desk.resizesAt(whole - 1);
        QVERIFY(!desk.comparison()->isVisible() && desk.steps()->isVisible());
        desk.resizesAt(desk.header->layout()->sizeHint().width() - 1);
        QVERIFY(!desk.steps()->isVisible() && desk.chip()->isVisible() && desk.aside->isVisible());
        QCOMPARE(desk.chip()->text(), u"Draft"_s);
        desk.resizesAt(320);
        QVERIFY(!desk.aside->isVisible() && !desk.steps()->isVisible());
        desk.resizesAt(whole);
        QVERIFY(desk.comparison()->isVisible() && desk.steps()->isVisible() && desk.aside->isVisible());
        QVERIFY(!desk.chip()->isVisible());
    }

    /// While another text size reaches the widgets one by one, some parts are higher than others. A header that
    /// measures by showing its parts is then resized by each measurement, and begins again until the stack is full.
    void comesToRestWhereAPartIsHigherThanTheOthers_data()
    {
        QTest::addColumn<bool>("areStepsHigh");
        QTest::addColumn<bool>("isAsideHigh");
        QTest::newRow("none") << false << false;
        QTest::newRow("the steps") << true << false;
        QTest::newRow("the buttons in front") << false << true;
        QTest::newRow("both") << true << true;
    }
    void comesToRestWhereAPartIsHigherThanTheOthers()
    {
        QFETCH(bool, areStepsHigh);
        QFETCH(bool, isAsideHigh);
        HeaderPage desk;
        if (areStepsHigh)
            desk.steps()->setMinimumHeight(120);
        if (isAsideHigh)
            desk.aside->setFixedHeight(90);
        for (const int step : {-40, 40}) {
            for (int width = step < 0 ? 1400 : 320; width >= 320 && width <= 1400; width += step) {
                const int resizes = desk.resizesAt(width);
                QVERIFY2(resizes < 5, qPrintable(u"%1 times at %2"_s.arg(resizes).arg(width)));
            }
        }
    }
};

SATCHEL_GUI_TEST(tst_DocumentHeader)
#include "tst_DocumentHeader.moc"
