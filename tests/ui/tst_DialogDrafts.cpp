// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into a dialog is there again after Esc, in every dialog that asks for more than one word; Cancel and
// Discard end it. Secrets are never kept.
#include "tests/support/TestProgram.h"
#include "tests/ui/DialogDesk.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/Notice.h"
#include "ui/common/SearchField.h"
#include "ui/common/TokenField.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextEdit>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;

namespace {

/// What a person types into, in an order that is the same each time; a search is not wanted later.
QList<QWidget *> textsOf(const Dialog &dialog)
{
    QList<QWidget *> texts;
    for (auto *widget : dialog.findChildren<QWidget *>()) {
        const auto *line = qobject_cast<QLineEdit *>(widget);
        const auto *plain = qobject_cast<QPlainTextEdit *>(widget);
        const auto *rich = qobject_cast<QTextEdit *>(widget);
        const bool isOpen = (line && !line->isReadOnly() && line->echoMode() == QLineEdit::Normal)
            || (plain && !plain->isReadOnly()) || (rich && !rich->isReadOnly());
        bool isPreview = false; // whose fields are those of an example
        for (const QWidget *each = widget; each; each = each->parentWidget())
            isPreview = isPreview || each->inherits("satchel::ui::TemplatePreview");
        if (isOpen && !isPreview && !qobject_cast<SearchField *>(widget) && widget->isVisible() && widget->isEnabled())
            texts.append(widget);
    }
    return texts;
}

QStringList typedIn(const Dialog &dialog)
{
    QStringList typed;
    for (const QWidget *text : textsOf(dialog)) {
        const auto *line = qobject_cast<const QLineEdit *>(text);
        const auto *plain = qobject_cast<const QPlainTextEdit *>(text);
        const auto *tokens = qobject_cast<const TokenField *>(text->parentWidget());
        if (tokens) // what was typed becomes one when the line is left
            typed += (tokens->keys() << line->text()).join(QString());
        else
            typed += line ? line->text()
                : plain   ? plain->toPlainText()
                          : static_cast<const QTextEdit *>(text)->toPlainText();
    }
    return typed;
}

/// A letter behind each text: no number and no day, so it also stays what cannot be read.
void typeInto(const Dialog &dialog)
{
    for (QWidget *text : textsOf(dialog)) {
        text->setFocus();
        QTest::keyClick(text, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(text, u"x"_s);
    }
}

void press(const Dialog &dialog, const QString &button)
{
    for (auto *each : dialog.findChildren<QPushButton *>()) {
        if (each->text() == button && each->isVisible())
            return each->click();
    }
    QFAIL(qPrintable(u"no button "_s + button));
}

bool isRestored(const Dialog &dialog)
{
    return std::ranges::any_of(
        dialog.findChildren<DraftKeeper *>(), [](const DraftKeeper *keeper) { return keeper->isRestored(); });
}

/// What is typed in these is kept nowhere, with the reason.
const QSet<QByteArray> withoutDraft = {
    "name", // one word, about what is on the screen
    "token", // a secret
    "erase", // typing confirms
    "recovery key", // a secret
    "secret", // a secret
};

} // namespace

class tst_DialogDrafts : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<DialogDesk> m_desk;

    Dialog *open(size_t index) { return DialogDesk::all()[index].second(*m_desk); }
    qint64 draftsWith(const QString &text)
    {
        m_desk->workspace().drafts().writeNow();
        return m_desk->workspace()
            .store()
            .database()
            .integer(("SELECT count(*) FROM draft WHERE content LIKE '%" + text.toUtf8() + "%'").toStdString())
            .value();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DialogDesk>();
        m_desk->window->resize(1280, 800);
        m_desk->window->show();
    }
    void cleanup() { m_desk.reset(); }

    void whatIsTypedComesBack_data()
    {
        QTest::addColumn<size_t>("index");
        for (size_t i = 0; i < DialogDesk::all().size(); ++i) {
            if (!withoutDraft.contains(DialogDesk::all()[i].first))
                QTest::newRow(DialogDesk::all()[i].first.constData()) << i;
        }
    }
    void whatIsTypedComesBack()
    {
        QFETCH(size_t, index);
        QPointer<Dialog> dialog = open(index);
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        const QStringList before = typedIn(*dialog);
        typeInto(*dialog);
        const QStringList typed = typedIn(*dialog);
        dialog->reject(); // Esc
        delete dialog;
        if (typed == before)
            return; // it asks for no text
        dialog = open(index);
        QVERIFY(dialog);
        QCOMPARE(typedIn(*dialog), typed);
        QVERIFY(isRestored(*dialog));
        press(*dialog, u"Discard"_s);
        QCOMPARE(typedIn(*dialog), before);
        typeInto(*dialog);
        press(*dialog, u"Cancel"_s);
        delete dialog;
        dialog = open(index);
        QCOMPARE(typedIn(*dialog), before);
        QVERIFY(!isRestored(*dialog));
        delete dialog;
    }

    void whatTheStoreRefusesIsStillADraft()
    {
        auto proposal = items::LeadConversion::propose(m_desk->workspace().store(), m_desk->lead, u"DE"_s);
        QPointer dialog = new ConvertLeadDialog(m_desk->context, std::move(*proposal), m_desk->window.get());
        const auto forget = dialog->drafts()->forgetterOfCaller();
        dialog->open();
        auto *title = dialog->findChild<QLineEdit *>();
        QVERIFY(title);
        title->selectAll();
        QTest::keyClicks(title, u"Cold chain"_s);
        dialog->accept(); // what was asked for is committed next
        QCOMPARE(draftsWith(u"Cold chain"_s), 1);
        forget(); // as it is when the commit succeeds
        QCOMPARE(draftsWith(u"Cold chain"_s), 0);
        delete dialog;
        QCOMPARE(draftsWith(u"Cold chain"_s), 0);
    }
};

SATCHEL_GUI_TEST(tst_DialogDrafts)
#include "tst_DialogDrafts.moc"
