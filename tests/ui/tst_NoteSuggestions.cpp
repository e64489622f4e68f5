// SPDX-License-Identifier: GPL-3.0-or-later
// What a note suggests while it is written: nothing is set by itself.
#include "CustomerStore.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Button.h"
#include "ui/customer/ActivityForm.h"
#include "ui/customer/NoteSuggestions.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;
using namespace satchel::test;

namespace {

struct NoteDesk
{
    CustomerStore customer;
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    PageContext context{customer.workspace(), *preferences};
    ActivityForm form{context};

    NoteDesk()
    {
        form.resize(620, 520);
        form.setCustomer({EntityKind::Contact, customer.contact, u"Annika"_s}, {});
        form.setDraft({});
        form.show();
    }
    NoteSuggestions &suggestions() { return *form.findChild<NoteSuggestions *>(); }
    void write(const QString &text) { form.findChild<QPlainTextEdit *>()->setPlainText(text); }
    Button *button(const QString &text)
    {
        for (Button *button : suggestions().findChildren<Button *>()) {
            if (button->isVisibleTo(&form) && button->text() == text)
                return button;
        }
        return nullptr;
    }
};

} // namespace

class tst_NoteSuggestions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPoorMoodIsSuggestedWithItsWordsAndSetWhenItIsAccepted()
    {
        NoteDesk desk;
        QVERIFY(!desk.suggestions().isVisibleTo(&desk.form));
        desk.write(u"She is very disappointed, the delivery was late again."_s);
        QTRY_VERIFY(desk.button(u"Tone: Negative"_s));
        QVERIFY(desk.button(u"Tone: Negative"_s)->toolTip().contains(u"disappointed"_s));
        QVERIFY(desk.form.draft().sentiment.isEmpty());
        desk.button(u"Tone: Negative"_s)->click();
        QCOMPARE(desk.form.draft().sentiment, u"negative"_s);
        QVERIFY(!desk.button(u"Tone: Negative"_s));
    }

    void aTopicIsAddedToThoseThatAreThere()
    {
        NoteDesk desk;
        ActivityDraft draft;
        draft.topics = QStringList{u"Visit"_s};
        desk.form.setDraft(draft);
        desk.write(u"They ask for a discount on the list price."_s);
        QTRY_VERIFY(desk.button(u"Price"_s));
        desk.button(u"Price"_s)->click();
        QCOMPARE(desk.form.draft().topics, (QStringList{u"Visit"_s, u"Price"_s}));
        QVERIFY(!desk.button(u"Price"_s));
    }

    void aChosenMoodIsNotQuestioned()
    {
        NoteDesk desk;
        ActivityDraft draft;
        draft.sentiment = u"positive"_s;
        desk.form.setDraft(draft);
        desk.write(u"She is very disappointed about the price."_s);
        QTRY_VERIFY(desk.button(u"Price"_s));
        QVERIFY(!desk.button(u"Tone: Negative"_s));
    }

    void aTextThatSaysNothingSuggestsNothing()
    {
        NoteDesk desk;
        desk.write(u"They ask for a discount."_s);
        QTRY_VERIFY(!desk.suggestions().isEmpty());
        desk.write(u"See you on Sunday."_s);
        QTRY_VERIFY(desk.suggestions().isEmpty());
        QVERIFY(!desk.suggestions().isVisibleTo(&desk.form));
    }
};

SATCHEL_GUI_TEST(tst_NoteSuggestions)
#include "tst_NoteSuggestions.moc"
