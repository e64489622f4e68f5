// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in the inbox: keys, views, reading, writing, taking back, new senders.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "items/InboxReading.h"
#include "store/Contents.h"
#include "store/mail/MailAccounts.h"
#include "store/mail/MailHtml.h"
#include "store/mail/OutgoingMails.h"
#include "tests/support/FakeMailControl.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/RecordForm.h"
#include "ui/common/RecordPanel.h"
#include "ui/common/Toast.h"
#include "ui/common/TokenField.h"
#include "ui/common/ViewTabs.h"
#include "ui/inbox/CustomerColumn.h"
#include "ui/inbox/FileCard.h"
#include "ui/inbox/InboxList.h"
#include "ui/inbox/InboxPage.h"
#include "ui/inbox/InboxText.h"
#include "ui/inbox/LaterMenu.h"
#include "ui/inbox/MailComposer.h"
#include "ui/inbox/MailHtmlView.h"
#include "ui/inbox/MessageLine.h"
#include "ui/inbox/MessageView.h"
#include "ui/inbox/NewSenders.h"
#include "ui/inbox/OutboxPanel.h"
#include "ui/inbox/ThreadView.h"
#include "ui/mail/MailAccountDialog.h"

#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;

struct Inbox : SyncFixture
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    FakeMailControl mailControl;
    PageContext context{workspace, *preferences, &control, nullptr, nullptr, nullptr, nullptr, nullptr, &mailControl};
    RecordId contact = create(EntityKind::Contact,
        {{field::first_name, u"Ana"_s}, {field::last_name, u"Roe"_s}, {field::email, u"ana@roe.example"_s}});
    InboxPage page{context};

    RecordId mail(const QString &thread, qint64 ago, const QString &direction, std::vector<FieldValue> more = {})
    {
        const bool isOurs = direction == choice::outgoing;
        const QString us = u"Mara <mara@satchel.example>"_s;
        const QString them = u"Ana Roe <ana@roe.example>"_s;
        const std::vector<FieldValue> usual = {{field::kind, choice::email}, {field::thread, thread},
            {field::at, Instant{store.clock.now().ms - ago}}, {field::direction, direction},
            {field::sender, isOurs ? us : them}, {field::recipients, QStringList{isOurs ? them : us}},
            {field::message_id, u"%1-%2@x.example"_s.arg(thread).arg(ago)}, {field::owner, reader->me()},
            {field::contact, contact}, {field::subject, thread}};
        for (const FieldValue &value : usual) {
            if (std::ranges::find(more, value.field, &FieldValue::field) == more.end())
                more.push_back(value);
        }
        return create(EntityKind::Activity, std::move(more));
    }
    qint64 addAccount(const QString &signature = {})
    {
        store::MailAccount account;
        account.signature = signature;
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
    /// Answers the SHA-256 of the content.
    QString attach(RecordId message, const QString &name, QByteArray bytes)
    {
        QBuffer content(&bytes);
        content.open(QIODevice::ReadOnly);
        const QString sha256 = store::Contents(*reader).put(content, name).value();
        create(EntityKind::Attachment,
            {{field::name, name}, {field::size, qint64(bytes.size())}, {field::sha256, sha256},
                {field::activity, message}, {field::media_type, u"image/png"_s}});
        return sha256;
    }
    void show(QSize size = {1200, 800})
    {
        page.resize(size);
        page.QWidget::show();
        page.activate();
        QTRY_VERIFY(page.model()->wasRead());
        page.activateWindow(); // the window of the test before may have been it
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    void showThread(const QString &thread)
    {
        page.list()->setCurrentThread(thread);
        QTRY_VERIFY(page.conversation()->reading());
        QTRY_COMPARE(page.conversation()->reading()->of.conversation.thread, thread);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focused = page.focusWidget();
        QTest::keyClick(focused ? focused : page.list(), static_cast<Qt::Key>(key), modifiers);
    }
    std::vector<store::OutgoingMail> mails(store::OutgoingState state)
    {
        return store::OutgoingMails(*reader).list(state).value();
    }
    template <typename T> T *named(const QString &text)
    {
        const auto all = page.findChildren<T *>();
        const auto found = std::ranges::find_if(all, [&](T *one) { return one->text() == text; });
        return found == all.end() ? nullptr : *found;
    }
};

QByteArray pngOf(QSize size)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    image.save(&buffer, "PNG");
    return png;
}

QStringList cardsOf(const MessageView &view)
{
    QStringList names;
    for (const FileCard *card : view.findChildren<FileCard *>()) {
        if (card->isVisibleTo(&view))
            names.append(card->text());
    }
    return names;
}

} // namespace

class tst_InboxPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theViewsSayHowManyTheyList()
    {
        Inbox inbox;
        inbox.mail(u"a"_s, hourMs, choice::incoming);
        inbox.mail(u"b"_s, 2 * hourMs, choice::incoming);
        inbox.mail(u"c"_s, hourMs, choice::outgoing);
        inbox.show();
        QTRY_COMPARE(inbox.page.tabs()->count(0), u"3"_s);
        QCOMPARE(inbox.page.tabs()->count(1), u"2"_s);
        QCOMPARE(inbox.page.tabs()->count(2), u"1"_s);
        QCOMPARE(inbox.page.tabs()->count(3), QString());
        QCOMPARE(items::unansweredCount(*inbox.reader).value(), std::optional<qint64>(2));
    }

    void aStoreWithoutMailNeedsNoInbox()
    {
        Inbox inbox;
        QCOMPARE(items::unansweredCount(*inbox.reader).value(), std::optional<qint64>());
        inbox.addAccount();
        QCOMPARE(items::unansweredCount(*inbox.reader).value(), std::optional<qint64>(0));
    }

    void jAndKGoOnAndEIsDone()
    {
        Inbox inbox;
        inbox.mail(u"first"_s, 3 * hourMs, choice::incoming);
        inbox.mail(u"second"_s, 2 * hourMs, choice::incoming);
        inbox.show();
        QTRY_COMPARE(inbox.page.list()->currentThread(), u"first"_s);
        inbox.key(Qt::Key_J);
        QCOMPARE(inbox.page.list()->currentThread(), u"second"_s);
        inbox.key(Qt::Key_K);
        QCOMPARE(inbox.page.list()->currentThread(), u"first"_s);
        QTRY_VERIFY(inbox.page.conversation()->reading());
        inbox.key(Qt::Key_E);
        QTRY_COMPARE(inbox.page.list()->currentThread(), u"second"_s);
        inbox.workspace.undo();
        QTRY_COMPARE(inbox.page.tabs()->count(1), u"2"_s);
    }

    void hOffersLaterMomentsAndSnoozes()
    {
        Inbox inbox;
        inbox.mail(u"a"_s, hourMs, choice::incoming);
        inbox.show();
        inbox.showThread(u"a"_s);
        inbox.key(Qt::Key_H);
        auto *menu = inbox.page.findChild<QMenu *>();
        QTRY_VERIFY((menu = inbox.page.findChild<QMenu *>()));
        menu->actions().at(1)->trigger();
        menu->close();
        QTRY_COMPARE(inbox.page.tabs()->count(3), u"1"_s);
        QCOMPARE(inbox.page.model()->rowCount(), 0);
    }

    void laterNamesNoMomentTwiceAndNoneThatHasPassed()
    {
        const ManualClock sunday(*Instant::fromIso(u"2026-11-22T18:00:00Z"));
        const auto moments = laterMoments(sunday);
        for (size_t i = 0; i < moments.size(); ++i) {
            QVERIFY(moments[i].at > sunday.now());
            for (size_t j = i + 1; j < moments.size(); ++j)
                QVERIFY(moments[i].at != moments[j].at);
        }
        QCOMPARE(moments[1].at, *Instant::fromIso(u"2026-11-23T09:00:00Z")); // tomorrow is Monday
    }

    void laterBeginsWithTheRecipientsWorkingHours()
    {
        Inbox inbox; // Friday 20 November 2026, 12:00 UTC
        store::MailContent content;
        content.contact = inbox.create(
            EntityKind::Contact, {{field::last_name, u"Ito"_s}, {field::address_country, u"Japan"_s}});
        const auto moments = recipientsMoments(inbox.context, content);
        QCOMPARE(moments.size(), 1U);
        QCOMPARE(moments.front().at.toIso(), u"2026-11-23T00:00:00.000Z"_s); // Monday, 9:00 in Tokyo
        content.contact = inbox.create(
            EntityKind::Contact, {{field::last_name, u"Ward"_s}, {field::address_country, u"United Kingdom"_s}});
        QVERIFY(recipientsMoments(inbox.context, content).empty()); // at work now
        content.contact = inbox.create(EntityKind::Contact, {{field::last_name, u"Nowhere"_s}});
        QVERIFY(recipientsMoments(inbox.context, content).empty());
    }

    void olderMessagesAreLinesAndOpenByAClick()
    {
        Inbox inbox;
        for (int i = 1; i <= 4; ++i)
            inbox.mail(u"a"_s, i * hourMs, choice::incoming, {{field::body, u"Message %1"_s.arg(i)}});
        inbox.show();
        inbox.showThread(u"a"_s);
        QTRY_COMPARE(inbox.page.findChildren<MessageLine *>().size(), 2);
        QCOMPARE(inbox.page.thread()->openMessages().size(), 2);
        QTest::keyClick(inbox.page.findChildren<MessageLine *>().first(), Qt::Key_Return);
        QTRY_COMPARE(inbox.page.thread()->openMessages().size(), 3);
    }

    void quotedLinesFoldIntoOneButton()
    {
        Inbox inbox;
        inbox.mail(u"a"_s, 2 * hourMs, choice::outgoing, {{field::body, u"one\ntwo"_s}});
        inbox.mail(u"a"_s, hourMs, choice::incoming, {{field::body, u"Yes.\n\n10:00 UTC:\n> one\n> two"_s}});
        inbox.show();
        inbox.showThread(u"a"_s);
        QTRY_COMPARE(inbox.page.thread()->openMessages().size(), 2);
        MessageView *answer = inbox.page.thread()->openMessages().last();
        QVERIFY2(
            answer->quoteButton()->text().startsWith(u"2 quoted line"_s), qPrintable(answer->quoteButton()->text()));
        QVERIFY(answer->quote()->isHidden());
        answer->quoteButton()->click();
        QVERIFY(!answer->quote()->isHidden());
        QVERIFY(answer->quote()->text().contains(u"> two"_s));
    }

    void aMessageWithHtmlIsShownAsItAndItsQuotationFolds()
    {
        Inbox inbox;
        const RecordId message = inbox.mail(u"a"_s, hourMs, choice::incoming, {{field::body, u"Yes."_s}});
        QVERIFY_RESULT(store::MailHtml(*inbox.reader)
                           .put(message,
                               u"<p>Yes, <b>please</b>: <a href=\"https://evil.example/x\">www.bank.example</a></p>"
                               "<blockquote class=\"quote\">Shall we?</blockquote>"_s));
        inbox.show();
        inbox.showThread(u"a"_s);
        QTRY_COMPARE(inbox.page.thread()->openMessages().size(), 1);
        MessageView *view = inbox.page.thread()->openMessages().last();
        QVERIFY(view->htmlView());
        QCOMPARE(view->htmlView()->toPlainText(), u"Yes, please: www.bank.example"_s);
        QVERIFY(!view->htmlView()->isPaper());
        QVERIFY(!view->picturesBar());
        QCOMPARE(view->htmlView()->misleadingHost(u"https://evil.example/x"_s), u"bank.example"_s);
        QVERIFY(!view->quotedHtmlView());
        view->quoteButton()->click();
        QCOMPARE(view->quotedHtmlView()->toPlainText(), u"Shall we?"_s);
        QTRY_VERIFY(view->quotedHtmlView()->isVisible());
        view->quoteButton()->click();
        QVERIFY(!view->quotedHtmlView()->isVisible());
        QTRY_COMPARE(view->htmlView()->height(), qCeil(view->htmlView()->document()->size().height()));
    }

    void theHtmlOfAnOlderMessageIsReadWhenItIsOpened()
    {
        Inbox inbox;
        for (int i = 4; i > 0; --i) {
            const RecordId message = inbox.mail(u"a"_s, i * hourMs, choice::incoming, {{field::body, u"Text"_s}});
            QVERIFY_RESULT(store::MailHtml(*inbox.reader).put(message, u"<p>HTML %1</p>"_s.arg(i)));
        }
        inbox.show();
        inbox.showThread(u"a"_s);
        QTRY_COMPARE(inbox.page.thread()->openMessages().size(), 2);
        const auto &reading = inbox.page.conversation()->reading();
        QVERIFY(reading->messages.front().hasHtml);
        QCOMPARE(reading->messages.front().html, SanitizedHtml());
        inbox.page.thread()->findChildren<MessageLine *>().front()->click();
        QTRY_COMPARE(inbox.page.thread()->openMessages().size(), 3);
        QCOMPARE(inbox.page.thread()->openMessages().front()->htmlView()->toPlainText(), u"HTML 4"_s);
        inbox.page.conversation()->read(); // something else changed
        QTRY_VERIFY(inbox.page.conversation()->reading()->messages.front().html != SanitizedHtml());
        QCOMPARE(inbox.page.thread()->openMessages().front()->htmlView()->toPlainText(), u"HTML 4"_s);
    }

    void aLinkThatSaysAnotherHostIsAskedAbout()
    {
        Inbox inbox;
        const RecordId message = inbox.mail(u"a"_s, hourMs, choice::incoming, {{field::body, u"Yes."_s}});
        QVERIFY_RESULT(
            store::MailHtml(*inbox.reader).put(message, u"<a href=\"https://evil.example/x\">www.bank.example</a>"_s));
        inbox.show();
        inbox.showThread(u"a"_s);
        QTRY_COMPARE(inbox.page.thread()->openMessages().size(), 1);
        MailHtmlView *html = inbox.page.thread()->openMessages().last()->htmlView();
        QSignalSpy asked(html, &MailHtmlView::linkRequested);
        Q_EMIT html->anchorClicked(QUrl(u"https://evil.example/x"_s));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][1].toString(), u"bank.example"_s);
        QTRY_VERIFY(inbox.page.window()->findChild<QDialog *>());
        QDialog *dialog = inbox.page.window()->findChild<QDialog *>();
        QTRY_VERIFY(dialog->isVisible());
        QSignalSpy accepted(dialog, &QDialog::accepted);
        QSignalSpy rejected(dialog, &QDialog::rejected);
        QTest::keyClick(dialog, Qt::Key_Return); // the careless answer opens nothing
        QCOMPARE(accepted.size(), 0);
        QCOMPARE(rejected.size(), 1);
    }

    void picturesOnTheWebAreAskedForOnlyWhenAPersonWants()
    {
        Inbox inbox;
        const RecordId message = inbox.mail(u"a"_s, hourMs, choice::incoming, {{field::body, u"News"_s}});
        const QString address = u"https://news.example/a.png"_s;
        QVERIFY_RESULT(store::MailHtml(*inbox.reader)
                           .put(message, u"<p>News</p><img src=\"%1\" width=\"40\" height=\"40\">"_s.arg(address)));
        inbox.show();
        inbox.showThread(u"a"_s);
        QTRY_COMPARE(inbox.page.thread()->openMessages().size(), 1);
        MessageView *view = inbox.page.thread()->openMessages().last();
        QVERIFY(view->picturesBar());
        QCOMPARE(inbox.mailControl.pictureAddresses, QStringList());
        view->showPicturesButton()->click();
        QCOMPARE(inbox.mailControl.pictureAddresses, QStringList{address});
        const QByteArray png = pngOf({40, 40});
        Q_EMIT inbox.mailControl.pictureFetched(
            inbox.mailControl.pictureRequest + 1, address, png); // of another message
        QVERIFY(!view->htmlView()->hasPicture(address));
        Q_EMIT inbox.mailControl.pictureFetched(inbox.mailControl.pictureRequest, address, png);
        QTRY_VERIFY(view->htmlView()->hasPicture(address));
        Q_EMIT inbox.mailControl.picturesEnded(inbox.mailControl.pictureRequest, 0, false);
        QVERIFY(!view->picturesBar()->isVisible());
        QVERIFY(!*store::MailHtml(*inbox.reader).showsPictures(u"ana@roe.example"_s));

        inbox.page.thread()->showAgain(); // another message came, say
        MessageView *anew = inbox.page.thread()->openMessages().last();
        QVERIFY(anew != view);
        QVERIFY(anew->htmlView()->hasPicture(address));
        QVERIFY(!anew->picturesBar()->isVisibleTo(anew));
        QCOMPARE(inbox.mailControl.pictureAddresses, QStringList{address});
    }

    void thoseOfASenderWhoIsAlwaysShownAreAskedForOnce()
    {
        Inbox inbox;
        const RecordId message = inbox.mail(u"a"_s, hourMs, choice::incoming, {{field::body, u"News"_s}});
        QVERIFY_RESULT(store::MailHtml(*inbox.reader).put(message, u"<img src=\"https://news.example/a.png\">News"_s));
        QVERIFY_RESULT(store::MailHtml(*inbox.reader).setShowsPictures(u"ana@roe.example"_s, true));
        inbox.show();
        inbox.showThread(u"a"_s);
        QTRY_COMPARE(inbox.page.thread()->openMessages().size(), 1);
        QTRY_COMPARE(inbox.mailControl.pictureAddresses.size(), 1);
        inbox.page.thread()->showAgain();
        QCOMPARE(inbox.mailControl.pictureAddresses.size(), 1);
        QCOMPARE(inbox.mailControl.cancelledPictures, QList<quint64>());
        const quint64 request = inbox.mailControl.pictureRequest;
        inbox.mail(u"b"_s, 2 * hourMs, choice::incoming);
        inbox.showThread(u"b"_s);
        QTRY_COMPARE(inbox.mailControl.cancelledPictures, QList<quint64>{request});
    }

    void aSmallPictureOfTheTextHasNoCardAndALargeOrBrokenOneHas()
    {
        Inbox inbox;
        const RecordId message = inbox.mail(u"a"_s, hourMs, choice::incoming, {{field::body, u"Look"_s}});
        const QString logo = inbox.attach(message, u"logo.png"_s, pngOf({40, 40}));
        const QString photo = inbox.attach(message, u"photo.png"_s, pngOf({1200, 800}) + QByteArray(30'000, 'x'));
        const QString broken = inbox.attach(message, u"broken.png"_s, "\x89PNG\r\n\x1a\n and nothing");
        QVERIFY_RESULT(store::MailHtml(*inbox.reader)
                           .put(message,
                               u"<p>Look</p><img src=\"content:%1\"><img src=\"content:%2\"><img "
                               "src=\"content:%3\">"_s.arg(logo, photo, broken)));
        inbox.show();
        inbox.showThread(u"a"_s);
        QTRY_COMPARE(inbox.page.thread()->openMessages().size(), 1);
        MessageView *view = inbox.page.thread()->openMessages().last();
        QTRY_VERIFY(view->htmlView()->hasPicture(u"content:"_s + logo));
        QTRY_VERIFY(view->htmlView()->hasPicture(u"content:"_s + photo));
        QTRY_COMPARE(cardsOf(*view), (QStringList{u"photo.png"_s, u"broken.png"_s}));
        QVERIFY(!view->htmlView()->hasPicture(u"content:"_s + broken));
    }

    void aMessageThatIsShownByItsTextHasACardForEachPicture()
    {
        Inbox inbox;
        const RecordId message = inbox.mail(u"a"_s, hourMs, choice::incoming, {{field::body, u"Look"_s}});
        const QString logo = inbox.attach(message, u"logo.png"_s, pngOf({40, 40}));
        QVERIFY_RESULT(store::MailHtml(*inbox.reader)
                           .put(message, u"<img src=\"content:%1\">"_s.arg(logo) + QString(200'000, u'x')));
        inbox.show();
        inbox.showThread(u"a"_s);
        QTRY_COMPARE(inbox.page.thread()->openMessages().size(), 1);
        MessageView *view = inbox.page.thread()->openMessages().last();
        QVERIFY(!view->htmlView());
        QCOMPARE(cardsOf(*view), QStringList{u"logo.png"_s});
    }

    void manyLargePicturesAreDecodedWithinTheLimit()
    {
        Inbox inbox;
        const RecordId message = inbox.mail(u"a"_s, hourMs, choice::incoming, {{field::body, u"Look"_s}});
        QString html = u"Look"_s;
        QStringList names;
        for (int i = 0; i < 4; ++i) { // 24 million pixels each
            names.append(u"content:"_s + inbox.attach(message, u"%1.png"_s.arg(i), pngOf({6000, 4000 - i})));
            html += u"<img src=\"%1\">"_s.arg(names.last());
        }
        QVERIFY_RESULT(store::MailHtml(*inbox.reader).put(message, html));
        inbox.show();
        inbox.showThread(u"a"_s);
        QTRY_COMPARE(inbox.page.thread()->openMessages().size(), 1);
        MessageView *view = inbox.page.thread()->openMessages().last();
        const auto isShown = [&](const QString &name) { return view->htmlView()->hasPicture(name); };
        QTRY_COMPARE_WITH_TIMEOUT(cardsOf(*view).size(), 4, 60'000); // they are large files
        QTRY_COMPARE_WITH_TIMEOUT(std::ranges::count_if(names, isShown), 2, 60'000);
    }

    void picturesThatCouldNotBeReachedAreSaidToBe()
    {
        Inbox inbox;
        const RecordId message = inbox.mail(u"a"_s, hourMs, choice::incoming, {{field::body, u"News"_s}});
        QVERIFY_RESULT(store::MailHtml(*inbox.reader).put(message, u"<img src=\"https://news.example/a.png\">News"_s));
        inbox.show();
        inbox.showThread(u"a"_s);
        QTRY_COMPARE(inbox.page.thread()->openMessages().size(), 1);
        MessageView *view = inbox.page.thread()->openMessages().last();
        view->alwaysShowButton()->click();
        QTRY_VERIFY(*store::MailHtml(*inbox.reader).showsPictures(u"ana@roe.example"_s));
        QVERIFY(!view->showPicturesButton()->isVisible());
        QTRY_VERIFY(inbox.mailControl.pictureRequest > 0);
        Q_EMIT inbox.mailControl.picturesEnded(inbox.mailControl.pictureRequest, 1, true);
        QVERIFY(view->picturesBar()->isVisible());
        QVERIFY(view->showPicturesButton()->isVisible());
    }

    void aMessageThatIsOpenIsRead()
    {
        Inbox inbox;
        const RecordId message = inbox.mail(u"a"_s, hourMs, choice::incoming);
        QVERIFY_RESULT(store::MailMessages(*inbox.reader)
                           .put(1, std::vector<store::KnownMessage>{{1, u"1@x"_s, message, false, {}}}));
        inbox.show();
        QTRY_VERIFY(!store::Conversations(*inbox.reader).get(u"a"_s)->isUnread);
        QTRY_VERIFY(!inbox.page.model()->find(u"a"_s)->conversation.isUnread); // which the key reads
        inbox.key(Qt::Key_U);
        QTRY_VERIFY(store::Conversations(*inbox.reader).get(u"a"_s)->isUnread);
    }

    void anAnswerIsQueuedAndUndoMakesItADraftAgain()
    {
        Inbox inbox;
        inbox.addAccount();
        inbox.mail(u"a"_s, hourMs, choice::incoming, {{field::subject, u"Offer"_s}});
        inbox.show();
        inbox.showThread(u"a"_s);
        inbox.key(Qt::Key_R);
        MailComposer *composer = inbox.page.composer();
        QVERIFY(composer->isOpen());
        QCOMPARE(composer->toField()->keys(), QStringList{u"Ana Roe <ana@roe.example>"_s});
        QTRY_VERIFY(composer->textEdit()->hasFocus());
        QTest::keyClicks(composer->textEdit(), u"Yes, gladly"_s);
        QTest::keyClick(composer->textEdit(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(inbox.mails(store::OutgoingState::Queued).size(), size_t(1));
        const store::OutgoingMail queued = inbox.mails(store::OutgoingState::Queued).front();
        QCOMPARE(queued.sendAt, std::optional(Instant{inbox.store.clock.now().ms + MailComposer::pause}));
        QCOMPARE(queued.content.text, u"Yes, gladly"_s);
        QCOMPARE(queued.content.subject, u"Re: Offer"_s);
        QVERIFY(queued.content.inReplyTo.startsWith(u"a-"_s));
        QCOMPARE(queued.content.contact, inbox.contact);
        QTRY_COMPARE(inbox.page.toast()->sentence(), u"Sending e-mail"_s);
        QVERIFY(!composer->isOpen());
        Q_EMIT inbox.page.toast()->triggered();
        QTRY_COMPARE(inbox.mails(store::OutgoingState::Draft).size(), size_t(1));
        QTRY_VERIFY(composer->isOpen());
        QCOMPARE(composer->textEdit()->toPlainText(), u"Yes, gladly"_s);
    }

    void withoutAnAccountTheInboxOffersToAddOne()
    {
        Inbox inbox;
        inbox.show();
        QTRY_VERIFY(inbox.page.emptyState()->isVisible());
        auto *add = inbox.named<Button>(u"Add mail account"_s);
        QVERIFY(add && add->isVisible());
        add->click();
        QVERIFY(inbox.page.findChild<MailAccountDialog *>());
        inbox.page.findChild<MailAccountDialog *>()->reject();
        inbox.addAccount();
        Q_EMIT inbox.mailControl.added(1);
        QTRY_VERIFY(!add->isVisible());
    }

    void theSignatureIsUnderANewMessageAndAnAnswer()
    {
        Inbox inbox;
        inbox.addAccount(u"Mara\nSatchel AB"_s);
        inbox.mail(u"a"_s, hourMs, choice::incoming);
        inbox.show();
        inbox.showThread(u"a"_s);
        inbox.page.composer()->open();
        QTRY_COMPARE(inbox.page.composer()->textEdit()->toPlainText(), u"\n\n-- \nMara\nSatchel AB"_s);
        QTRY_VERIFY(inbox.page.composer()->textEdit()->hasFocus());
        QTest::keyClicks(inbox.page.composer()->textEdit(), u"Yes"_s);
        QCOMPARE(inbox.page.composer()->textEdit()->toPlainText(), u"Yes\n\n-- \nMara\nSatchel AB"_s);
        inbox.page.composer()->discard();
        QTRY_COMPARE(inbox.page.composer()->textEdit()->toPlainText(), u"\n\n-- \nMara\nSatchel AB"_s);
        inbox.key(Qt::Key_N);
        QVERIFY(inbox.page.composer()->isNew());
        QCOMPARE(inbox.page.composer()->textEdit()->toPlainText(), u"\n\n-- \nMara\nSatchel AB"_s);
        inbox.page.composer()->keepNow();
        QVERIFY(inbox.mails(store::OutgoingState::Draft).empty()); // a signature alone is no draft
    }

    void whatWasNotSentIsOnAButtonAndCanBeSentAgain()
    {
        Inbox inbox;
        const qint64 account = inbox.addAccount();
        store::OutgoingMails mails(*inbox.reader);
        store::MailContent content;
        content.to = {u"Ana Roe <ana@roe.example>"_s};
        const RecordId failed = mails.save({}, account, content)->id;
        QVERIFY_RESULT(mails.queue(failed, Instant{1}, u"one@satchel.example"_s));
        QVERIFY_RESULT(mails.setFailed(failed, u"mailbox full"_s));
        inbox.show();
        QTRY_VERIFY(inbox.page.outboxButton()->text().contains(u"not sent"_s));
        inbox.page.outboxButton()->click();
        QVERIFY(inbox.page.outbox()->isVisible());
        const auto labels = inbox.page.outbox()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](QLabel *label) { return label->text().contains(u"mailbox full"_s); }));
        inbox.named<Button>(u"Send again"_s)->click();
        QTRY_COMPARE(mails.get(failed)->state, store::OutgoingState::Queued);
        QCOMPARE(mails.get(failed)->messageId, u"one@satchel.example"_s);
        QTRY_VERIFY(inbox.page.outboxButton()->text().contains(u"in the outbox"_s));
        inbox.named<Button>(u"Cancel sending"_s)->click();
        QTRY_COMPARE(mails.get(failed)->state, store::OutgoingState::Draft);
    }

    void aPersonSaysWhatBecameOfAMessageInDoubt()
    {
        Inbox inbox;
        const qint64 account = inbox.addAccount();
        store::OutgoingMails mails(*inbox.reader);
        const RecordId first = mails.save({}, account, {})->id;
        QVERIFY_RESULT(mails.setInDoubt(first, u"no answer"_s));
        inbox.show();
        inbox.page.open({.page = page::inbox, .part = u"outbox"_s});
        QTRY_VERIFY(inbox.page.outbox() && inbox.page.outbox()->isVisible());
        inbox.named<Button>(u"It was sent"_s)->click();
        QTRY_COMPARE(mails.get(first)->state, store::OutgoingState::Sent);
        QTRY_VERIFY(inbox.mailControl.localChanges > 0);
        QTRY_VERIFY(!inbox.page.outbox()); // an empty one closes
        const RecordId second = mails.save({}, account, {})->id;
        QVERIFY_RESULT(mails.setInDoubt(second, u"no answer"_s));
        inbox.page.model()->read();
        QTRY_COMPARE(inbox.page.model()->reading().outbox.size(), 1U);
        inbox.page.outboxButton()->click();
        QVERIFY(inbox.page.outbox());
        const auto discard = [&inbox]() -> Button * { // the composer has one of this name too
            const auto all = inbox.page.outbox()->findChildren<Button *>();
            const auto found = std::ranges::find_if(
                all, [](Button *one) { return one->isVisible() && one->text() == "Discard"_L1; });
            return found == all.end() ? nullptr : *found;
        };
        QTRY_VERIFY(discard());
        discard()->click();
        QTRY_VERIFY(!mails.get(second));
        QCOMPARE(mails.get(second).error().kind, Error::Kind::NotFound);
    }

    void theOutboxIsOpenedAlsoWhereItWasEmptyWhenTheInboxWasRead()
    {
        Inbox inbox;
        const qint64 account = inbox.addAccount();
        inbox.show();
        store::OutgoingMails mails(*inbox.reader);
        QVERIFY_RESULT(mails.setFailed(mails.save({}, account, {})->id, u"mailbox full"_s));
        inbox.page.open({.page = page::inbox, .part = u"outbox"_s});
        QTRY_VERIFY(inbox.page.outbox() && inbox.page.outbox()->isVisible());
    }

    void whatIsTypedIsADraftThatIsFoundAgain()
    {
        Inbox inbox;
        inbox.addAccount();
        inbox.mail(u"a"_s, 2 * hourMs, choice::incoming);
        inbox.mail(u"b"_s, hourMs, choice::incoming);
        inbox.show();
        inbox.showThread(u"a"_s);
        QTRY_VERIFY(inbox.page.composer()->toField()->keys().size() == 1);
        inbox.page.composer()->open();
        inbox.page.composer()->textEdit()->setPlainText(u"Half a sent"_s);
        inbox.showThread(u"b"_s); // saves at once
        QTRY_COMPARE(inbox.mails(store::OutgoingState::Draft).size(), size_t(1));
        QTRY_VERIFY(inbox.page.composer()->textEdit()->toPlainText().isEmpty());
        inbox.showThread(u"a"_s);
        QTRY_COMPARE(inbox.page.composer()->textEdit()->toPlainText(), u"Half a sent"_s);
        QVERIFY(inbox.page.composer()->isOpen());
        inbox.page.composer()->discard();
        QTRY_VERIFY(inbox.mails(store::OutgoingState::Draft).empty());
    }

    void aDraftOfAnAnswerIsSaidInTheListAndAtItsConversation()
    {
        Inbox inbox;
        inbox.addAccount();
        inbox.mail(u"a"_s, 2 * hourMs, choice::incoming);
        inbox.mail(u"b"_s, hourMs, choice::incoming);
        inbox.show();
        inbox.showThread(u"a"_s);
        MailComposer *composer = inbox.page.composer();
        QTRY_VERIFY(composer->toField()->keys().size() == 1);
        const auto line = [&inbox](const QString &text) {
            for (const auto *button : inbox.page.findChildren<QAbstractButton *>()) {
                if (button->isVisible() && button->text() == text)
                    return true;
            }
            return false;
        };
        QVERIFY(!line(u"Continue draft"_s));
        composer->open();
        composer->textEdit()->setPlainText(u"Half a sent"_s);
        composer->setFocus();
        QTest::keyClick(composer, Qt::Key_Escape);
        QTRY_VERIFY(inbox.page.model()->reading().hasDraft(u"a"_s));
        QVERIFY(!inbox.page.model()->reading().hasDraft(u"b"_s));
        QVERIFY(line(u"Continue draft"_s));
        const QModelIndex row = inbox.page.model()->index(inbox.page.model()->rowOf(u"a"_s));
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"Draft"_s));
        QTRY_VERIFY(inbox.page.draftsButton()->isVisible());
        QVERIFY(inbox.page.draftsButton()->text().startsWith(u"1 draft"_s));
        inbox.showThread(u"b"_s);
        QTRY_VERIFY(composer->textEdit()->toPlainText().isEmpty());
        inbox.page.draftsButton()->click();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        menu->actions().first()->trigger();
        menu->close();
        QTRY_COMPARE(composer->textEdit()->toPlainText(), u"Half a sent"_s);
        QVERIFY(composer->isOpen());
        QCOMPARE(inbox.page.list()->currentThread(), u"a"_s);
        composer->discard();
        QTRY_VERIFY(!inbox.page.model()->reading().hasDraft(u"a"_s));
    }

    void aNewMessageIsEmptyAndTheEarlierOnesAreListed()
    {
        Inbox inbox;
        inbox.addAccount();
        inbox.mail(u"a"_s, hourMs, choice::incoming);
        inbox.show();
        inbox.key(Qt::Key_N);
        MailComposer *composer = inbox.page.composer();
        composer->toField()->setKeys({u"Ana Roe <ana@roe.example>"_s});
        composer->subjectEdit()->setText(u"Sample"_s);
        composer->textEdit()->setPlainText(u"Half a sent"_s);
        QTRY_COMPARE(inbox.mails(store::OutgoingState::Draft).size(), size_t(1)); // kept by itself
        inbox.key(Qt::Key_Escape);
        QTRY_VERIFY(inbox.page.draftsButton()->isVisible());
        QVERIFY(inbox.page.draftsButton()->text().startsWith(u"1 draft"_s));
        inbox.page.list()->setFocus();
        inbox.key(Qt::Key_N);
        QVERIFY(composer->isOpen());
        QTest::qWait(50); // for a draft that would come back
        QVERIFY(composer->toField()->keys().isEmpty());
        QVERIFY(composer->textEdit()->toPlainText().isEmpty());
        inbox.page.draftsButton()->click();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const QString entry = menu->actions().first()->text();
        QVERIFY2(entry.contains(u"Ana Roe"_s) && entry.contains(u"Sample"_s), qPrintable(entry));
        menu->actions().first()->trigger();
        menu->close();
        QCOMPARE(composer->textEdit()->toPlainText(), u"Half a sent"_s);
        composer->discard();
        QTRY_VERIFY(inbox.mails(store::OutgoingState::Draft).empty());
        QCOMPARE(inbox.page.toast()->sentence(), u"Draft discarded"_s);
        QTRY_VERIFY(!inbox.page.draftsButton()->isVisible());
        Q_EMIT inbox.page.toast()->triggered(); // undo
        QTRY_COMPARE(inbox.mails(store::OutgoingState::Draft).size(), size_t(1));
        QTRY_VERIFY(composer->isOpen());
        QCOMPARE(composer->subjectEdit()->text(), u"Sample"_s);
        QCOMPARE(composer->textEdit()->toPlainText(), u"Half a sent"_s);
    }

    void aMessageToACustomerBeginsInItsSubjectAndLeadsBack()
    {
        Inbox inbox;
        inbox.addAccount();
        inbox.mail(u"a"_s, hourMs, choice::incoming);
        inbox.show();
        const Target toAna{
            .page = page::inbox, .record = inbox.contact, .entity = EntityKind::Contact, .part = u"new"_s};
        QSignalSpy back(&inbox.page, &Page::backRequested);
        inbox.page.activate(); // as the window does on the way from another page
        inbox.page.open(toAna);
        MailComposer *composer = inbox.page.composer();
        QCOMPARE(composer->toField()->keys(), QStringList{u"Ana Roe <ana@roe.example>"_s});
        QCOMPARE(inbox.page.focusWidget(), composer->subjectEdit());
        QTest::keyClicks(composer->subjectEdit(), u"Offer"_s);
        composer->textEdit()->setPlainText(u"Half a sent"_s);
        inbox.key(Qt::Key_Escape);
        QCOMPARE(back.size(), 1);
        QTRY_COMPARE(inbox.mails(store::OutgoingState::Draft).size(), size_t(1)); // nothing is lost
        inbox.page.activate();
        inbox.page.open(toAna); // once more: what was begun is written on
        QTRY_COMPARE(composer->subjectEdit()->text(), u"Offer"_s);
        QCOMPARE(composer->textEdit()->toPlainText(), u"Half a sent"_s);
        QCOMPARE(inbox.page.focusWidget(), composer->textEdit());
        QTest::keyClicks(composer->textEdit(), u"ence"_s);
        composer->keepNow();
        QTRY_COMPARE(inbox.mails(store::OutgoingState::Draft).front().content.text, u"Half a sentence"_s);
        QCOMPARE(inbox.mails(store::OutgoingState::Draft).size(), size_t(1));
        inbox.key(Qt::Key_Escape);
        QCOMPARE(back.size(), 2);
        QCoreApplication::processEvents();
        inbox.page.list()->setFocus();
        inbox.key(Qt::Key_N); // one that was begun here
        inbox.key(Qt::Key_Escape);
        QCOMPARE(back.size(), 2);
    }

    void aMessageThatIsBegunOnTheFirstVisitStaysOpen()
    {
        Inbox inbox;
        inbox.addAccount();
        inbox.mail(u"a"_s, hourMs, choice::incoming);
        inbox.page.resize(1200, 800);
        inbox.page.QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(&inbox.page));
        inbox.page.activate();
        inbox.page.open(
            {.page = page::inbox, .record = inbox.contact, .entity = EntityKind::Contact, .part = u"new"_s});
        QTRY_VERIFY(inbox.page.model()->wasRead());
        QTRY_VERIFY(!inbox.page.list()->currentThread().isEmpty());
        QVERIFY(inbox.page.composer()->isOpen() && inbox.page.composer()->isNew());
        QCOMPARE(inbox.page.focusWidget(), inbox.page.composer()->subjectEdit());
        inbox.key(Qt::Key_Escape);
        QTRY_VERIFY(inbox.page.conversation()->reading()); // what the list has
    }

    void tabGoesFromTheRecipientsToTheSubjectAndTakesTheFirstSuggestion()
    {
        Inbox inbox;
        inbox.addAccount();
        inbox.mail(u"a"_s, hourMs, choice::incoming);
        inbox.show();
        inbox.key(Qt::Key_N);
        MailComposer *composer = inbox.page.composer();
        QLineEdit *line = composer->toField()->line();
        QTRY_VERIFY(line->hasFocus());
        const auto offers = [line] {
            QTest::keyClicks(line, u"ana"_s);
            const bool isShown = QApplication::activePopupWidget();
            if (!isShown)
                line->clear();
            return isShown;
        };
        QTRY_VERIFY(offers()); // once the contacts were read
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QCOMPARE(composer->toField()->keys(), QStringList{u"Ana Roe <ana@roe.example>"_s});
        QTest::keyClick(line, Qt::Key_Tab);
        QCOMPARE(inbox.page.focusWidget(), composer->subjectEdit());
        composer->toField()->setKeys({});
        line->setFocus();
        QVERIFY(offers());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Tab); // takes, and only then goes on
        QCOMPARE(composer->toField()->keys(), QStringList{u"Ana Roe <ana@roe.example>"_s});
        QCOMPARE(inbox.page.focusWidget(), line);
        QTest::keyClick(line, Qt::Key_Tab);
        QCOMPARE(inbox.page.focusWidget(), composer->subjectEdit());
        QTest::keyClick(composer->subjectEdit(), Qt::Key_Backtab);
        QTest::keyClick(line, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        auto *copies = qobject_cast<QLineEdit *>(inbox.page.focusWidget());
        QVERIFY(copies && copies != line && copies != composer->subjectEdit());
    }

    void nothingIsSentWithoutARecipientOrToAWrongOne()
    {
        Inbox inbox;
        inbox.addAccount();
        inbox.show();
        inbox.key(Qt::Key_N);
        MailComposer *composer = inbox.page.composer();
        QVERIFY(composer->isOpen() && composer->isNew());
        composer->send();
        QVERIFY(composer->error().contains(u"recipient"_s));
        composer->toField()->setKeys({u"nobody"_s});
        composer->send();
        QVERIFY2(composer->error().contains(u"nobody"_s), qPrintable(composer->error()));
        QVERIFY(inbox.mails(store::OutgoingState::Queued).empty());
    }

    void whoDoesNotWantToBeContactedIsNotWrittenTo()
    {
        Inbox inbox;
        inbox.addAccount();
        inbox.mail(u"a"_s, hourMs, choice::incoming);
        inbox.workspace.commit(
            u"Edit"_s, {Edit::update(EntityKind::Contact, inbox.contact, {{field::do_not_contact, true}})});
        inbox.show();
        inbox.showThread(u"a"_s);
        QSignalSpy refused(&inbox.workspace, &items::Workspace::failed);
        inbox.page.composer()->open();
        inbox.page.composer()->textEdit()->setPlainText(u"Hello"_s);
        inbox.page.composer()->send();
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(inbox.mails(store::OutgoingState::Queued).empty());
    }

    void aFileGoesWithTheMessage()
    {
        Inbox inbox;
        inbox.addAccount();
        inbox.mail(u"a"_s, hourMs, choice::incoming);
        QFile file(inbox.store.folder() + u"/plan.txt"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("probes") == 6);
        file.close();
        inbox.show();
        inbox.showThread(u"a"_s);
        inbox.page.composer()->open();
        inbox.page.composer()->attach({file.fileName()});
        QTRY_COMPARE(inbox.page.composer()->content().attachments.size(), size_t(1));
        inbox.page.composer()->send();
        QTRY_COMPARE(inbox.mails(store::OutgoingState::Queued).size(), size_t(1));
        QCOMPARE(inbox.mails(store::OutgoingState::Queued).front().content.attachments.front().name, u"plan.txt"_s);
    }

    void anAnswerGoesToAllButMe()
    {
        Inbox inbox;
        inbox.addAccount();
        inbox.mail(u"a"_s, hourMs, choice::incoming,
            {{field::recipients, QStringList{u"Mara <mara@satchel.example>"_s, u"Bo <bo@roe.example>"_s}},
                {field::copies, QStringList{u"Cy <cy@roe.example>"_s}}});
        inbox.show();
        inbox.showThread(u"a"_s);
        QTRY_COMPARE(inbox.page.composer()->content().to,
            (QStringList{u"Ana Roe <ana@roe.example>"_s, u"Bo <bo@roe.example>"_s}));
        QCOMPARE(inbox.page.composer()->content().cc, QStringList{u"Cy <cy@roe.example>"_s});
    }

    void anUnknownSenderBecomesALead()
    {
        Inbox inbox;
        inbox.addAccount();
        const store::SenderHead head{
            u"nora@brightwell.example"_s, u"Nora Haug"_s, u"Loggers"_s, inbox.store.clock.now()};
        QVERIFY_RESULT(store::MailMessages(*inbox.reader)
                           .put(1, std::vector<store::KnownMessage>{{1, u"1@x"_s, {}, false, head}}));
        inbox.show();
        QTRY_VERIFY(inbox.page.sendersButton()->isVisible());
        inbox.page.sendersButton()->click();
        QTRY_VERIFY(inbox.named<Button>(u"Create lead"_s));
        Q_EMIT inbox.page.findChild<NewSenders *>()->leadRequested(head.name, head.address);
        auto *panel = inbox.page.findChild<RecordPanel *>();
        QTRY_VERIFY(panel && panel->isVisible());
        panel->form().save();
        QTRY_COMPARE(inbox.reader->select({EntityKind::Lead, {}, {}, {}, {}, -1, false})->size(), 1);
        const auto leads = inbox.reader->select(
            {EntityKind::Lead, {field::last_name, field::email, field::company_name}, {}, {}, {}, -1, false});
        QCOMPARE(leads->text(0, 0), u"Haug"_s);
        QCOMPARE(leads->text(0, 1), head.address);
        QCOMPARE(leads->text(0, 2), u"Brightwell"_s);
    }

    void theSendersOpenAgainAfterTheyWereClosed()
    {
        Inbox inbox;
        inbox.addAccount();
        const store::SenderHead head{
            u"nora@brightwell.example"_s, u"Nora Haug"_s, u"Loggers"_s, inbox.store.clock.now()};
        QVERIFY_RESULT(store::MailMessages(*inbox.reader)
                           .put(1, std::vector<store::KnownMessage>{{1, u"1@x"_s, {}, false, head}}));
        inbox.show();
        QTRY_VERIFY(inbox.page.sendersButton()->isVisible());
        for (int i = 0; i < 2; ++i) {
            inbox.page.sendersButton()->click();
            auto *senders = inbox.page.findChild<NewSenders *>();
            QVERIFY(senders && senders->isVisible());
            senders->close();
            QTRY_VERIFY(!inbox.page.findChild<NewSenders *>());
        }
        Q_EMIT inbox.page.model()->wasReadAgain(); // with the list closed
        inbox.page.sendersButton()->click();
        QVERIFY(inbox.page.findChild<NewSenders *>());
    }

    void aNarrowPageOpensTheConversationInPlaceOfTheList()
    {
        Inbox inbox;
        inbox.mail(u"a"_s, hourMs, choice::incoming);
        inbox.show({700, 600});
        QVERIFY(inbox.page.list()->isVisible());
        QVERIFY(!inbox.page.thread()->isVisible());
        inbox.key(Qt::Key_Return);
        QTRY_VERIFY(inbox.page.thread()->isVisible());
        QVERIFY(!inbox.page.list()->isVisible());
        inbox.key(Qt::Key_Escape);
        QTRY_VERIFY(inbox.page.list()->isVisible());
    }

    void aRowIsSpokenWithItsWait()
    {
        Inbox inbox;
        inbox.mail(u"Offer"_s, 89 * minuteMs, choice::incoming, {{field::body, u"Can we talk?"_s}});
        inbox.show();
        const QString spoken = inbox.page.model()->index(1).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(spoken, u"Ana Roe, Offer, Can we talk?, waits 1 h 29"_s);
    }

    void waitsAreShort()
    {
        const Formats formats{QLocale(QLocale::English, QLocale::UnitedKingdom)};
        QCOMPARE(InboxText::wait(36 * minuteMs, formats), u"36 min"_s);
        QCOMPARE(InboxText::wait(61 * minuteMs, formats), u"1 h 01"_s);
        QCOMPARE(InboxText::wait(17 * hourMs, formats), u"17 h"_s);
        QCOMPARE(InboxText::wait(6 * 24 * hourMs, formats), u"6 d"_s);
        QCOMPARE(firstNameOf(u"Dr. Annika Reinhardt-Vogelsang"_s), u"Annika"_s);
        QCOMPARE(firstNameOf(u"ana@roe.example"_s), u"ana@roe.example"_s);
    }
};

SATCHEL_GUI_TEST(tst_InboxPage)
#include "tst_InboxPage.moc"
