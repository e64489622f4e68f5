// SPDX-License-Identifier: GPL-3.0-or-later
// The keys that every popover knows: Enter in any field does its default button, in a text of several lines Ctrl+Enter;
// while an input method composes Enter and Esc are its own; Esc leaves; the palette opens over it.
#include "tests/support/TestProgram.h"
#include "tests/ui/OpeningChecks.h"
#include "tests/ui/PopoverDesk.h"
#include "ui/shell/CommandPalette.h"

#include <QComboBox>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace satchel;
using namespace satchel::ui;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

QPushButton *defaultButtonOf(const Popover &popover)
{
    for (auto *button : popover.findChildren<QPushButton *>()) {
        if (button->isDefault() && button->isVisibleTo(&popover))
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
        if (isField && input->isVisible() && input->isEnabled() && input->focusPolicy() != Qt::NoFocus)
            inputs.append(input);
    }
    return inputs;
}

} // namespace

class tst_EnterInPopovers : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<PopoverDesk> m_desk;

    void addPopovers()
    {
        QTest::addColumn<size_t>("index");
        for (size_t i = 0; i < PopoverDesk::popovers().size(); ++i)
            QTest::newRow(PopoverDesk::popovers()[i].first.constData()) << i;
    }
    Popover *open(size_t index) { return PopoverDesk::popovers()[index].second(*m_desk); }
    Popover *open(const QByteArray &name)
    {
        return std::ranges::find(PopoverDesk::popovers(), name, &std::pair<QByteArray, PopoverDesk::OpenPopover>::first)
            ->second(*m_desk);
    }

    /// And they do nothing else.
    void countPresses(const Popover &popover, int &pressed)
    {
        for (auto *button : popover.findChildren<QPushButton *>()) {
            button->disconnect();
            connect(button, &QPushButton::clicked, this, [&pressed] { ++pressed; });
        }
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<PopoverDesk>();
        m_desk->window->resize(1280, 800);
        m_desk->window->show();
    }
    void cleanup() { m_desk.reset(); }

    void doesTheDefaultButtonFromEachField_data() { addPopovers(); }
    void doesTheDefaultButtonFromEachField()
    {
        QFETCH(size_t, index);
        QPointer<Popover> popover = open(index);
        QPushButton *button = defaultButtonOf(*popover);
        if (!button)
            return; // it only shows something, or each of its rows is an answer
        button->disconnect(); // it stays open, and nothing is saved
        button->setEnabled(true);
        QSignalSpy pressed(button, &QPushButton::clicked);
        QStringList problems;
        for (QWidget *input : inputsOf(*popover)) {
            const bool isMultiLine = qobject_cast<QPlainTextEdit *>(input);
            input->setFocus();
            pressed.clear();
            QTest::keyClick(input, Qt::Key_Return, isMultiLine ? Qt::ControlModifier : Qt::NoModifier);
            if (pressed.count() != 1)
                problems += u"%1: pressed %2 times"_s.arg(input->accessibleName()).arg(pressed.count());
        }
        delete popover;
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void keysWithWhichATextIsComposedAreTheInputMethods_data() { addPopovers(); }
    void keysWithWhichATextIsComposedAreTheInputMethods()
    {
        QFETCH(size_t, index);
        QPointer<Popover> popover = open(index);
        int pressed = 0;
        countPresses(*popover, pressed);
        for (QWidget *input : inputsOf(*popover)) {
            if (!input->testAttribute(Qt::WA_InputMethodEnabled) || input->focusProxy())
                continue;
            input->setFocus();
            for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
                QInputMethodEvent composes(u"にほ"_s, {});
                QApplication::sendEvent(input, &composes);
                QTest::keyClick(input, key);
                QVERIFY2(popover && popover->isVisible(), qPrintable(input->accessibleName()));
                QCOMPARE(pressed, 0);
                QInputMethodEvent ends;
                QApplication::sendEvent(input, &ends);
            }
        }
        delete popover;
    }

    void ofACompleterThatIsOpenEnterChooses_data() { addPopovers(); }
    void ofACompleterThatIsOpenEnterChooses()
    {
        QFETCH(size_t, index);
        QPointer<Popover> popover = open(index);
        int pressed = 0;
        countPresses(*popover, pressed);
        for (auto *completer : popover->findChildren<QCompleter *>()) {
            if (!completer->widget() || !completer->widget()->isVisible())
                continue;
            completer->widget()->setFocus();
            completer->setCompletionPrefix({});
            completer->complete();
            if (!completer->popup()->isVisible())
                continue; // there is nothing to choose from
            completer->popup()->setCurrentIndex(completer->completionModel()->index(0, 0));
            QTest::keyClick(completer->popup(), Qt::Key_Return);
            QVERIFY2(popover && popover->isVisible(), qPrintable(completer->widget()->accessibleName()));
            QVERIFY(!completer->popup()->isVisible());
            QCOMPARE(pressed, 0);
        }
        delete popover;
    }

    /// In the smallest window, where most of them scroll.
    void opensAtItsTopWithWholeRings_data() { addPopovers(); }
    void opensAtItsTopWithWholeRings()
    {
        QFETCH(size_t, index);
        m_desk->window->resize(800, 560);
        QPointer<Popover> popover = open(index);
        QCoreApplication::processEvents(); // what is arranged later
        const QStringList faults = scrolledDown(*popover) + cutRings(*popover);
        delete popover;
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void escapeLeaves_data() { addPopovers(); }
    void escapeLeaves()
    {
        QFETCH(size_t, index);
        QPointer<Popover> popover = open(index);
        QWidget *focused = popover->focusWidget();
        QTest::keyClick(focused ? focused : popover.data(), Qt::Key_Escape);
        QTRY_VERIFY(!popover || !popover->isVisible());
    }

    void thePaletteOpensOverIt_data() { addPopovers(); }
    void thePaletteOpensOverIt()
    {
        QFETCH(size_t, index);
        QPointer<Popover> popover = open(index);
        QWidget *focused = popover->focusWidget();
        QTest::keyClick(focused ? focused : popover.data(), Qt::Key_K, Qt::ControlModifier);
        QPointer<CommandPalette> palette = m_desk->window->findChild<CommandPalette *>();
        QVERIFY(palette && palette->isVisible());
        delete palette;
    }

    void ofAButtonThatHasTheFocusItIsThatButtons()
    {
        QPointer<Popover> popover = open("task");
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
        Popover *popover = open("task");
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
