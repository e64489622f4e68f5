// SPDX-License-Identifier: GPL-3.0-or-later
// Templates in the composer: what they are filled in with, what stays to be filled in, and what sending asks. With
// SATCHEL_SHEETS=DIR pictures are written there.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "store/mail/MailAccounts.h"
#include "store/mail/OutgoingMails.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/TokenField.h"
#include "ui/inbox/ComposerTemplates.h"
#include "ui/inbox/InboxPage.h"
#include "ui/inbox/MailComposer.h"
#include "ui/mail/MailTemplateDialog.h"
#include "ui/mail/TemplateTextEditor.h"

#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScopeGuard>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

struct ComposerDesk : SyncFixture
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    PageContext context{workspace, *preferences, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};
    RecordId contact = create(EntityKind::Contact,
        {{field::first_name, u"Ana"_s}, {field::last_name, u"Roe"_s}, {field::email, u"ana@roe.example"_s}});
    qint64 account = addAccount();
    std::unique_ptr<MailComposer> composer;

    explicit ComposerDesk(bool isDark = false, int percent = 100)
    {
        ThemeOptions options = appearance.options();
        options.isDark = isDark;
        options.textPercent = percent;
        appearance.show(options);
        composer = std::make_unique<MailComposer>(context); // in that look from the beginning
        composer->setAutoFillBackground(true);
        composer->setBackgroundRole(QPalette::Base);
    }
    static void save(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("SATCHEL_SHEETS");
        if (!folder.isEmpty())
            widget.grab().save(u"%1/%2-%3.png"_s.arg(folder, name, QString::fromLatin1(QTest::currentDataTag())));
    }
    qint64 addAccount()
    {
        store::MailAccount account;
        account.signature = u"Mara"_s;
        account.name = u"Work"_s;
        account.address = u"mara@satchel.example"_s;
        account.user = account.address;
        account.incoming = {u"imap.satchel.example"_s, 993};
        account.outgoing = {u"smtp.satchel.example"_s, 465};
        const auto added = store::MailAccounts(*reader).add(account);
        if (!added)
            qFatal("%s", qUtf8Printable(toText(added.error())));
        return added->number;
    }
    RecordId addTemplate(std::vector<FieldValue> values)
    {
        values.push_back({field::name, u"Thanks"_s});
        return create(EntityKind::MailTemplate, std::move(values));
    }
    void writeNew()
    {
        store::MailContent start;
        start.to = {u"Ana Roe <ana@roe.example>"_s};
        start.contact = contact;
        write(start);
    }
    void write(const store::MailContent &start)
    {
        composer->resize(640, 420);
        composer->readAccounts();
        composer->setNew(start);
        composer->setVisible(true);
        composer->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(composer.get()));
        QTRY_VERIFY(text().endsWith(u"-- \nMara"_s));
        composer->open(); // the cursor is above the signature
    }
    QString text() const { return composer->textEdit()->toPlainText(); }
    void insertFirst()
    {
        QMenu *menu = composer->templates()->openMenu();
        const auto actions = menu->actions();
        const auto first = std::ranges::find_if(actions, [](QAction *one) { return !one->isSeparator(); });
        QVERIFY(first != actions.end());
        (*first)->trigger();
        menu->close();
    }
    std::vector<store::OutgoingMail> queued()
    {
        return store::OutgoingMails(*reader).list(store::OutgoingState::Queued).value();
    }
    Dialog *question() const { return composer->findChild<Dialog *>(); }
    Button *answer(const QString &verb) const
    {
        const auto all = question()->findChildren<Button *>();
        const auto found = std::ranges::find_if(all, [&](Button *one) { return one->text() == verb; });
        return found == all.end() ? nullptr : *found;
    }
};

} // namespace

class tst_WritingWithTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aTemplateIsFilledInAboveTheSignature()
    {
        ComposerDesk desk;
        desk.addTemplate(
            {{field::subject, u"Thank you, {{contact.first_name}}"_s}, {field::body, u"Dear {{contact.name}},"_s}});
        desk.writeNew();
        desk.insertFirst();
        QTRY_COMPARE(desk.text(), u"Dear Ana Roe,\n\n-- \nMara"_s);
        QCOMPARE(desk.composer->subjectEdit()->text(), u"Thank you, Ana"_s);
        QCOMPARE(desk.composer->templates()->tintedFields(),
            (std::vector<FilledPiece>{{FilledPiece::Kind::Field, u"Ana Roe"_s, u"contact.name"_s}}));
        QVERIFY(!desk.composer->templates()->hasPlaceholders());
    }

    void aSubjectThatWasWrittenStays()
    {
        ComposerDesk desk;
        desk.addTemplate({{field::subject, u"Thanks"_s}, {field::body, u"Hello"_s}});
        desk.writeNew();
        desk.composer->subjectEdit()->setText(u"Mine"_s);
        desk.insertFirst();
        QTRY_VERIFY(desk.text().startsWith(u"Hello"_s));
        QCOMPARE(desk.composer->subjectEdit()->text(), u"Mine"_s);
    }

    void behindTheSignatureIsNoPlaceForATemplate()
    {
        ComposerDesk desk;
        desk.addTemplate({{field::body, u"Hello"_s}});
        desk.writeNew();
        desk.composer->textEdit()->moveCursor(QTextCursor::End);
        desk.insertFirst();
        QTRY_COMPARE(desk.text(), u"Hello\n\n-- \nMara"_s);
    }

    void oneUndoTakesTheTemplateBack()
    {
        ComposerDesk desk;
        desk.addTemplate({{field::body, u"Dear {{contact.name}},\n{{contact.job_title}}"_s}});
        desk.writeNew();
        desk.insertFirst();
        QTRY_VERIFY(desk.text().startsWith(u"Dear Ana Roe,\n[Contact: Job title]"_s));
        QVERIFY(desk.composer->templates()->hasPlaceholders());
        QTest::keyClick(desk.composer->textEdit(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.text(), u"\n\n-- \nMara"_s);
        QVERIFY(!desk.composer->templates()->hasPlaceholders());
        QVERIFY(desk.composer->templates()->tintedFields().empty());
    }

    void anEmptyFieldIsNamedAndTypingOverItClearsIt()
    {
        ComposerDesk desk;
        desk.addTemplate({{field::body, u"Dear {{contact.job_title}} {{deal.title}},"_s}});
        desk.writeNew();
        desk.insertFirst();
        QTRY_COMPARE(desk.composer->templates()->noticeText(), u"Job title is empty in the contact."_s);
        QVERIFY(desk.composer->templates()->notice()->isVisible());
        desk.composer->templates()->fillIn();
        QCOMPARE(desk.composer->textEdit()->textCursor().selectedText(), u"[Contact: Job title]"_s);
        QTest::keyClicks(desk.composer->textEdit(), u"Director"_s);
        QCOMPARE(desk.composer->templates()->noticeText(), u"Title is empty: no deal belongs to this message."_s);
        desk.composer->templates()->fillIn();
        QTest::keyClick(desk.composer->textEdit(), Qt::Key_Delete);
        QVERIFY(!desk.composer->templates()->notice()->isVisible());
        QVERIFY(desk.text().startsWith(u"Dear Director ,"_s));
    }

    void fieldsOfTwoRecordsWithOneNameAreToldApart()
    {
        ComposerDesk desk;
        desk.addTemplate({{field::body, u"{{contact.phone}}, {{company.phone}}"_s}});
        desk.writeNew();
        desk.insertFirst();
        QTRY_VERIFY2(desk.text().startsWith(u"[Contact: Phone], [Company: Phone]\n"_s), qPrintable(desk.text()));
        QCOMPARE(desk.composer->templates()->noticeText(), u"Phone is empty in the contact."_s);
        desk.composer->templates()->saveAsTemplate();
        auto *dialog = desk.composer->findChild<MailTemplateDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->editor()->body(), u"{{contact.phone}}, {{company.phone}}"_s);
        dialog->reject();
        desk.composer->templates()->fillIn();
        QTest::keyClicks(desk.composer->textEdit(), u"1"_s);
        QCOMPARE(desk.composer->templates()->noticeText(), u"Phone is empty: no company belongs to this message."_s);
    }

    void sendingAsksWhileAFieldIsEmpty()
    {
        ComposerDesk desk;
        desk.addTemplate({{field::body, u"Dear {{contact.job_title}},"_s}});
        desk.writeNew();
        desk.insertFirst();
        QTRY_VERIFY(desk.composer->templates()->hasPlaceholders());
        desk.composer->send();
        QVERIFY(desk.question());
        desk.answer(u"Fill in"_s)->click();
        QVERIFY(desk.queued().empty());
        QCOMPARE(desk.composer->textEdit()->textCursor().selectedText(), u"[Contact: Job title]"_s);
        QTRY_VERIFY(!desk.question());
        desk.composer->send();
        desk.answer(u"Send anyway"_s)->click();
        QTRY_COMPARE(desk.queued().size(), size_t(1));
        QCOMPARE(desk.queued().front().content.text, u"Dear [Contact: Job title],\n\n-- \nMara"_s);
    }

    void aDraftKeepsItsPlaceholders()
    {
        ComposerDesk desk;
        desk.addTemplate({{field::body, u"Dear {{contact.job_title}},"_s}});
        desk.writeNew();
        desk.insertFirst();
        QTRY_VERIFY(desk.composer->templates()->hasPlaceholders());
        desk.composer->close();
        QTRY_VERIFY(!store::OutgoingMails(*desk.reader).list(store::OutgoingState::Draft)->empty());
        const store::OutgoingMail draft = store::OutgoingMails(*desk.reader).list(store::OutgoingState::Draft)->front();
        desk.composer->resume(draft);
        QCOMPARE(desk.composer->templates()->noticeText(), u"Contact: Job title is empty."_s);
    }

    void theRecipientsLanguageIsChosenAndOthersCanBe()
    {
        ComposerDesk desk;
        const QString key = u"thanks"_s;
        desk.addTemplate({{u"key"_s, key}, {field::language, u"en"_s}, {field::body, u"Thank you"_s}});
        desk.addTemplate({{u"key"_s, key}, {field::language, u"de"_s}, {field::body, u"Danke"_s}});
        desk.workspace.commit(
            u"x"_s, {Edit::update(EntityKind::Contact, desk.contact, {{field::address_country, u"Germany"_s}})});
        desk.writeNew();
        desk.insertFirst();
        QTRY_COMPARE(desk.text(), u"Danke\n\n-- \nMara"_s);
        QMenu *menu = desk.composer->templates()->openMenu();
        QMenu *others = nullptr;
        for (QAction *action : menu->actions())
            others = action->menu() ? action->menu() : others;
        QVERIFY(others);
        QCOMPARE(others->actions().size(), 2);
        others->actions().at(1)->trigger(); // English
        menu->close();
        QTRY_COMPARE(desk.text(), u"DankeThank you\n\n-- \nMara"_s);
    }

    void theTextBecomesATemplateWithItsFields()
    {
        ComposerDesk desk;
        desk.addTemplate({{field::body, u"Dear {{contact.first_name}}, {{contact.job_title}}"_s}});
        desk.writeNew();
        desk.insertFirst();
        QTRY_VERIFY(desk.text().startsWith(u"Dear Ana, [Contact: Job title]"_s));
        desk.composer->templates()->saveAsTemplate();
        auto *dialog = desk.composer->findChild<MailTemplateDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->editor()->body(), u"Dear {{contact.first_name}}, {{contact.job_title}}"_s);
        dialog->reject();
    }

    void theSubjectBecomesATemplateWithoutTheCustomer_data()
    {
        QTest::addColumn<QString>("filled");
        QTest::addColumn<QString>("changed"); // empty: it stays as it was filled in
        QTest::addColumn<QString>("saved");
        const QString subject = u"Thank you, {{contact.first_name}} ({{contact.job_title}})"_s;
        QTest::newRow("as it was filled in") << subject << QString() << subject;
        QTest::newRow("changed") << subject << u"Thanks {{}} ([Contact: Job title])"_s
                                 << u"Thanks \\{{}} ({{contact.job_title}})"_s;
    }
    void theSubjectBecomesATemplateWithoutTheCustomer()
    {
        QFETCH(QString, filled);
        QFETCH(QString, changed);
        QFETCH(QString, saved);
        ComposerDesk desk;
        desk.addTemplate({{field::subject, filled}, {field::body, u"Hello"_s}});
        desk.writeNew();
        desk.insertFirst();
        QTRY_COMPARE(desk.composer->subjectEdit()->text(), u"Thank you, Ana ([Contact: Job title])"_s);
        if (!changed.isEmpty())
            desk.composer->subjectEdit()->setText(changed);
        desk.composer->templates()->saveAsTemplate();
        auto *dialog = desk.composer->findChild<MailTemplateDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->editor()->subject(), saved);
        QCOMPARE(dialog->editor()->problem(), QString());
        dialog->reject();
    }

    void bracesInATextAreNoField()
    {
        ComposerDesk desk;
        desk.writeNew();
        QTest::keyClicks(desk.composer->textEdit(), u"a {{b}} c"_s);
        desk.composer->templates()->saveAsTemplate();
        auto *dialog = desk.composer->findChild<MailTemplateDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->editor()->problem(), QString());
        dialog->reject();
    }

    void aDealsMailIsFilledInWithItsDealAndItsQuote()
    {
        ComposerDesk desk;
        const RecordId company = desk.company(u"Roe Ltd"_s);
        const RecordId deal = desk.create(
            EntityKind::Deal, {{field::title, u"Wing C"_s}, {field::contact, desk.contact}, {field::company, company}});
        desk.create(
            EntityKind::Quote, {{field::deal, deal}, {field::company, company}, {field::payment_terms, u"14 days"_s}});
        desk.addTemplate({{field::entity, u"deal"_s},
            {field::body, u"{{contact.first_name}}: {{deal.title}}, {{quote.payment_terms}}, {{company.name}}"_s}});
        InboxPage page(desk.context);
        page.open({.record = deal, .entity = EntityKind::Deal, .part = u"new"_s});
        page.resize(1024, 640);
        page.show();
        MailComposer *composer = page.composer();
        QMenu *menu = composer->templates()->openMenu();
        menu->actions().at(1)->trigger(); // below the heading
        menu->close();
        QTRY_VERIFY(composer->textEdit()->toPlainText().startsWith(u"Ana: Wing C, 14 days, Roe Ltd"_s));
    }

    void allIsSeenInEveryLook_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("isMirrored");
        QTest::newRow("light") << false << 100 << false;
        QTest::newRow("dark") << true << 100 << false;
        QTest::newRow("right-to-left") << false << 100 << true;
        QTest::newRow("text-200") << false << 200 << false;
    }
    void allIsSeenInEveryLook()
    {
        QFETCH(bool, isDark);
        QFETCH(int, percent);
        QFETCH(bool, isMirrored);
        QGuiApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
        const auto restore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        ComposerDesk desk(isDark, percent);
        desk.addTemplate({{field::subject, u"Our call"_s},
            {field::body,
                u"Dear {{contact.name}},\n\n15:00 suits me. As {{contact.job_title}} you will want to see {{contact.email}}."_s}});
        desk.writeNew();
        desk.insertFirst();
        QTRY_VERIFY(desk.composer->templates()->hasPlaceholders());
        desk.composer->resize(percent == 200 ? QSize(1024, 640) : QSize(640, 420));
        const QWidget *notice = desk.composer->templates()->notice();
        QVERIFY(desk.composer->rect().contains(QRect(notice->mapTo(desk.composer.get(), QPoint()), notice->size())));
        desk.save(*desk.composer, u"composer"_s);
        if (percent == 100)
            desk.composer->resize(1000, 800);
        desk.composer->templates()->saveAsTemplate();
        auto *dialog = desk.composer->findChild<MailTemplateDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        QVERIFY(percent < 200 || dialog->height() <= 640);
        desk.save(*dialog, u"template"_s);
        dialog->reject();
    }
};

SATCHEL_GUI_TEST(tst_WritingWithTemplates)
#include "tst_WritingWithTemplates.moc"
