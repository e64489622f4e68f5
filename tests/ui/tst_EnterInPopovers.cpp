// SPDX-License-Identifier: GPL-3.0-or-later
// Enter in any field of a popover does what its default button does; in a text of several lines Ctrl+Enter does.
#include "tests/support/TestProgram.h"
#include "tests/ui/CustomerStore.h"
#include "ui/calendar/EventForm.h"
#include "ui/customer/RelatedForm.h"
#include "ui/deals/NextActionForm.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace satchel;
using namespace satchel::ui;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk : CustomerStore
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    PageContext context{workspace(), *preferences};
    QWidget window;

    Desk()
    {
        window.resize(1280, 800);
        window.show();
    }
    Record customer() { return workspace().store().get(EntityKind::Contact, contact).value(); }

    /// One of the popovers that ask for fields, open.
    Popover *open(const QString &which)
    {
        if (which == "next action"_L1) {
            auto *form = new NextActionForm(
                context, workspace().store().get(EntityKind::Deal, probes).value(), &window);
            form->openAt(&window);
            return form;
        }
        if (which == "event"_L1) {
            const auto at = Instant::at(QDate(2026, 3, 11), QTime(10, 0), workspace().clock().zone());
            auto *form = new EventForm(context, {at, 3600, false, workspace().clock().zone()}, &window);
            form->openAt(&window);
            return form;
        }
        const bool isDeal = which == "deal"_L1;
        const EntityKind entity = isDeal ? EntityKind::Deal : EntityKind::Task;
        const QStringList fields = isDeal ? QStringList{u"title"_s, u"value"_s, u"expected_close"_s, u"notes"_s}
                                          : QStringList{u"title"_s, u"due_date"_s, u"description"_s};
        auto *form = new RelatedForm(
            context, {entity, fields, belongingsOf(customer(), entity, workspace()), u"New"_s, u"Added"_s}, &window);
        form->openAt(&window);
        return form;
    }
};

QPushButton *defaultButtonOf(const Popover &popover)
{
    for (auto *button : popover.findChildren<QPushButton *>()) {
        if (button->isDefault())
            return button;
    }
    return nullptr;
}

/// What a person types into; a button in it, such as that of the calendar, has Enter for itself.
QList<QWidget *> inputsOf(const Popover &popover)
{
    QList<QWidget *> inputs;
    for (auto *input : popover.findChildren<QWidget *>()) {
        const bool isField = qobject_cast<QLineEdit *>(input) || qobject_cast<QComboBox *>(input)
            || qobject_cast<QPlainTextEdit *>(input);
        if (isField && input->isVisible() && input->focusPolicy() != Qt::NoFocus)
            inputs.append(input);
    }
    return inputs;
}

} // namespace

class tst_EnterInPopovers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void doesTheDefaultButtonFromEachField_data()
    {
        QTest::addColumn<QString>("which");
        for (const char *which : {"task", "deal", "next action", "event"})
            QTest::newRow(which) << QString::fromLatin1(which);
    }
    void doesTheDefaultButtonFromEachField()
    {
        QFETCH(QString, which);
        Desk desk;
        Popover *popover = desk.open(which);
        QPushButton *button = defaultButtonOf(*popover);
        QVERIFY(button);
        button->disconnect(popover); // it stays open, and nothing is saved
        QSignalSpy pressed(button, &QPushButton::clicked);
        const auto inputs = inputsOf(*popover);
        QVERIFY(inputs.size() >= 3);
        for (QWidget *input : inputs) {
            const bool isMultiLine = qobject_cast<QPlainTextEdit *>(input);
            input->setFocus();
            pressed.clear();
            QTest::keyClick(input, Qt::Key_Return, isMultiLine ? Qt::ControlModifier : Qt::NoModifier);
            QVERIFY2(pressed.count() == 1,
                qUtf8Printable(input->accessibleName() + u": "_s + QString::number(pressed.count())));
        }
    }

    void ofAButtonThatHasTheFocusItIsThatButtons()
    {
        Desk desk;
        QPointer<Popover> popover = desk.open(u"task"_s);
        QPushButton *add = defaultButtonOf(*popover);
        QSignalSpy pressed(add, &QPushButton::clicked);
        for (auto *button : popover->findChildren<QPushButton *>()) {
            if (button->text() == u"Cancel"_s)
                button->setFocus();
        }
        QTest::keyClick(popover->focusWidget(), Qt::Key_Return);
        QCOMPARE(pressed.count(), 0);
        QVERIFY(!popover || !popover->isVisible());
    }

    void aLineBreakIsNoAnswer()
    {
        Desk desk;
        Popover *popover = desk.open(u"task"_s);
        auto *text = popover->findChild<QPlainTextEdit *>();
        QVERIFY(text);
        QSignalSpy pressed(defaultButtonOf(*popover), &QPushButton::clicked);
        text->setFocus();
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(pressed.count(), 0);
    }
};

SATCHEL_GUI_TEST(tst_EnterInPopovers)
#include "tst_EnterInPopovers.moc"
