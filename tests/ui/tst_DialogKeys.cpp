// SPDX-License-Identifier: GPL-3.0-or-later
// The keys that every dialog knows: Enter does its default button, in a text of several lines Ctrl+Enter; one that
// destroys needs a second Enter; Esc leaves; Tab goes round all fields; the palette opens over it and it comes back.
#include "tests/support/TestProgram.h"
#include "tests/ui/DialogDesk.h"
#include "tests/ui/OpeningChecks.h"
#include "ui/shell/CommandPalette.h"

#include <QComboBox>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextEdit>
#include <utility>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;

namespace {

/// The subject of a template has one line, though it is a text: Enter is the dialog's.
bool isMultiLine(const QWidget *widget)
{
    const auto *plain = qobject_cast<const QPlainTextEdit *>(widget);
    if (plain && plain->lineWrapMode() == QPlainTextEdit::NoWrap
        && plain->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
        return false;
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

/// What a person types into or chooses from.
QList<QWidget *> fieldsOf(const Dialog &dialog)
{
    QList<QWidget *> fields;
    for (auto *widget : dialog.findChildren<QWidget *>()) {
        const bool isField = qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
            || qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QTextEdit *>(widget);
        const bool isPart = qobject_cast<QComboBox *>(widget->parentWidget()) // its line has the focus for it
            || qobject_cast<QAbstractSpinBox *>(widget->parentWidget());
        if (isField && !isPart && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
            && !widget->focusProxy())
            fields.append(widget);
    }
    return fields;
}

QString nameOf(const QWidget *widget)
{
    return u"%1 “%2”"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName());
}

} // namespace

class tst_DialogKeys : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<DialogDesk> m_desk;

    void addDialogs()
    {
        QTest::addColumn<size_t>("index");
        for (size_t i = 0; i < DialogDesk::all().size(); ++i)
            QTest::newRow(DialogDesk::all()[i].first.constData()) << i;
    }
    Dialog *open(size_t index) { return DialogDesk::all()[index].second(*m_desk); }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<DialogDesk>();
        m_desk->window->resize(1280, 800);
        m_desk->window->show();
    }
    void cleanupTestCase() { m_desk.reset(); }

    void enterDoesTheDefaultButton_data() { addDialogs(); }
    void enterDoesTheDefaultButton()
    {
        QFETCH(size_t, index);
        QPointer<Dialog> dialog = open(index);
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        QPushButton *button = dialog->defaultButton();
        if (!button) {
            delete dialog;
            return; // it only shows something
        }
        button->disconnect(); // it stays open, and nothing is saved
        button->setEnabled(true);
        QSignalSpy pressed(button, &QPushButton::clicked);
        QStringList problems;
        for (QWidget *field : fieldsOf(*dialog)) {
            field->setFocus();
            pressed.clear();
            QTest::keyClick(field, Qt::Key_Return, isMultiLine(field) ? Qt::ControlModifier : Qt::NoModifier);
            std::ignore = QTest::qWaitFor([&] { return pressed.count() > 0; }, 300); // a shortcut shows the press first
            if (pressed.count() != 1)
                problems += u"%1: pressed %2 times"_s.arg(nameOf(field)).arg(pressed.count());
        }
        delete dialog;
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    /// In the smallest window, where most of them scroll.
    void opensAtItsTopWithWholeRings_data() { addDialogs(); }
    void opensAtItsTopWithWholeRings()
    {
        QFETCH(size_t, index);
        m_desk->window->resize(800, 560);
        QPointer<Dialog> dialog = open(index);
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        QCoreApplication::processEvents(); // what is arranged later
        const QStringList faults = scrolledDown(*dialog) + cutRings(*dialog);
        delete dialog;
        m_desk->window->resize(1280, 800);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void keysWithWhichATextIsComposedAreTheInputMethods_data() { addDialogs(); }
    void keysWithWhichATextIsComposedAreTheInputMethods()
    {
        QFETCH(size_t, index);
        QPointer<Dialog> dialog = open(index);
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        if (QPushButton *button = dialog->defaultButton())
            button->disconnect();
        int pressed = 0;
        for (auto *button : dialog->findChildren<QPushButton *>())
            connect(button, &QPushButton::clicked, this, [&pressed] { ++pressed; });
        QStringList problems;
        for (QWidget *field : fieldsOf(*dialog)) {
            if (!field->testAttribute(Qt::WA_InputMethodEnabled))
                continue;
            field->setFocus();
            for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
                QInputMethodEvent composes(u"にほ"_s, {});
                QApplication::sendEvent(field, &composes);
                QTest::keyClick(field, key);
                if (!dialog || !dialog->isVisible() || std::exchange(pressed, 0) > 0)
                    problems += nameOf(field);
                QVERIFY2(dialog, qPrintable(problems.join(u'\n')));
                QInputMethodEvent ends;
                QApplication::sendEvent(field, &ends);
            }
        }
        delete dialog;
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void ofACompleterThatIsOpenEnterChooses_data() { addDialogs(); }
    void ofACompleterThatIsOpenEnterChooses()
    {
        QFETCH(size_t, index);
        QPointer<Dialog> dialog = open(index);
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        int pressed = 0;
        if (QPushButton *button = dialog->defaultButton()) {
            button->disconnect();
            connect(button, &QPushButton::clicked, this, [&pressed] { ++pressed; });
        }
        for (auto *completer : dialog->findChildren<QCompleter *>()) {
            if (!completer->widget() || !completer->widget()->isVisible())
                continue;
            completer->widget()->setFocus();
            completer->setCompletionPrefix({});
            completer->complete();
            if (!completer->popup()->isVisible())
                continue; // there is nothing to choose from
            completer->popup()->setCurrentIndex(completer->completionModel()->index(0, 0));
            QTest::keyClick(completer->popup(), Qt::Key_Return);
            QVERIFY2(dialog && dialog->isVisible(), qPrintable(nameOf(completer->widget())));
            QVERIFY(!completer->popup()->isVisible());
            QCOMPARE(pressed, 0);
        }
        delete dialog;
    }

    void escapeLeaves_data() { addDialogs(); }
    void escapeLeaves()
    {
        QFETCH(size_t, index);
        QPointer<Dialog> dialog = open(index);
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        QWidget *focused = dialog->focusWidget();
        QTest::keyClick(focused ? focused : dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        delete dialog;
    }

    void tabGoesRoundAllFields_data() { addDialogs(); }
    void tabGoesRoundAllFields()
    {
        QFETCH(size_t, index);
        QPointer<Dialog> dialog = open(index);
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        auto missing = fieldsOf(*dialog);
        for (int i = 0; i < 120 && !missing.isEmpty(); ++i) {
            QWidget *focused = dialog->focusWidget();
            missing.removeAll(focused);
            QTest::keyClick(focused ? focused : dialog, Qt::Key_Tab);
        }
        QStringList names;
        for (const QWidget *field : missing)
            names += nameOf(field);
        delete dialog;
        QVERIFY2(names.isEmpty(), qPrintable(names.join(u'\n')));
    }

    void thePaletteOpensOverItAndItComesBack_data() { addDialogs(); }
    void thePaletteOpensOverItAndItComesBack()
    {
        QFETCH(size_t, index);
        QPointer<Dialog> dialog = open(index);
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        QLineEdit *line = nullptr;
        for (QWidget *field : fieldsOf(*dialog)) {
            auto *candidate = qobject_cast<QLineEdit *>(field);
            line = candidate && !candidate->isReadOnly() && !candidate->validator() ? candidate : line;
        }
        if (line)
            line->setText(u"typed"_s);
        QWidget *focused = dialog->focusWidget();
        QTest::keyClick(focused ? focused : dialog, Qt::Key_K, Qt::ControlModifier);
        QPointer<CommandPalette> palette = m_desk->window->findChild<CommandPalette *>();
        QVERIFY(palette && palette->isVisible());
        QVERIFY(!dialog->isVisible()); // the window has the keys
        palette->dismiss();
        QVERIFY(dialog && dialog->isVisible());
        if (line)
            QCOMPARE(line->text(), u"typed"_s);
        delete dialog;
        delete palette;
    }

    void whatIsChosenInThePaletteEndsTheDialog()
    {
        QPointer<Dialog> dialog = m_desk->opened(new MailAccountDialog(m_desk->context, m_desk->window.get()));
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QSignalSpy rejected(dialog, &QDialog::rejected);
        QTest::keyClick(dialog, Qt::Key_K, Qt::ControlModifier);
        QPointer<CommandPalette> palette = m_desk->window->findChild<CommandPalette *>();
        QVERIFY(palette);
        palette->find(u">keyboard"_s);
        QTRY_VERIFY(palette->findChild<PaletteModel *>()->rowCount() > 1);
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(rejected.count(), 1);
        delete palette;
    }

    void whatDestroysNeedsASecondEnter()
    {
        int destroyed = 0;
        const auto ask = [&] {
            confirmDestruction(m_desk->window.get(), u"Delete for ever?"_s, {}, u"Delete"_s, [&] { ++destroyed; });
            return m_desk->newest();
        };
        QPointer<Dialog> dialog = ask();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        dialog->defaultButton()->setFocus();
        QTest::keyClick(dialog->defaultButton(), Qt::Key_Return);
        QCOMPARE(destroyed, 0);
        QVERIFY(dialog->isVisible());
        QTest::keyClick(dialog->defaultButton(), Qt::Key_Return);
        QCOMPARE(destroyed, 1);
        dialog = ask();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier); // as sure as two
        QTRY_COMPARE(destroyed, 2); // a button that is pressed by its key is drawn pressed for a moment
    }

    void aLineBreakIsNoAnswer()
    {
        QPointer<Dialog> dialog = m_desk->opened(new PurposeDialog(m_desk->context, {}, m_desk->window.get()));
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QSignalSpy pressed(dialog->defaultButton(), &QPushButton::clicked);
        for (QWidget *field : fieldsOf(*dialog)) {
            if (isMultiLine(field))
                QTest::keyClick(field, Qt::Key_Return);
        }
        QCOMPARE(pressed.count(), 0);
        delete dialog;
    }
};

SATCHEL_GUI_TEST(tst_DialogKeys)
#include "tst_DialogKeys.moc"
