// SPDX-License-Identifier: GPL-3.0-or-later
// E-mails become activities with their people, their conversation and their attachments.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "exchange/mail/MailFiling.h"
#include "store/Contents.h"
#include "store/mail/MailHtml.h"
#include "store/mail/MailProblems.h"
#include "store/privacy/ErasedAddresses.h"
#include "store/privacy/Erasure.h"
#include "store/Timeline.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QBuffer>
#include <QDir>

using namespace satchel;
using namespace satchel::exchange;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk : TestStore
{
    Desk()
    {
        company = create(EntityKind::Company, {{field::name, u"Lindental"_s}, {field::domain, u"lindental.example"_s}});
        anna = create(EntityKind::Contact,
            {{field::last_name, u"Müller"_s}, {field::email, u"anna@lindental.example"_s}, {field::company, company}});
        (void)update(EntityKind::User, (*this)->me(), {{field::email, u"Max@Satchel.example"_s}});
    }

    QString file(const QByteArray &bytes, const QString &name = u"mail.eml"_s)
    {
        const QString path = folder() + u'/' + name;
        QDir().mkpath(QFileInfo(path).path());
        QFile target(path);
        if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        return path;
    }
    ImportResult import(const QStringList &paths, const MailFilingOptions &options = {})
    {
        const auto result = fileMails(**this, paths, options);
        if (!result)
            qFatal("%s", qUtf8Printable(toText(result.error())));
        return *result;
    }
    ImportResult import(const QByteArray &mail, const MailFilingOptions &options = {})
    {
        return import(QStringList{file(mail)}, options);
    }
    std::vector<Record> all(EntityKind entity)
    {
        const auto rows = (*this)->select({entity, {}, {}, {}, {}, -1, false});
        std::vector<Record> records;
        for (qsizetype row = 0; row < rows->size(); ++row)
            records.push_back(*(*this)->get(entity, rows->id(row)));
        return records;
    }
    Record filed(const QByteArray &mail, const MailFilingOptions &options = {})
    {
        if (import(mail, options).created != 1)
            qFatal("not filed");
        return all(EntityKind::Activity).back();
    }

    RecordId company;
    RecordId anna;
};

QByteArray mail(const QByteArray &id, const QByteArray &from, const QByteArray &to, const QByteArray &more = {},
    const QByteArray &body = "Hello\r\n")
{
    return "Message-ID: <" + id + ">\r\nFrom: " + from + "\r\nTo: " + to
        + "\r\nSubject: Offer\r\nDate: Mon, 16 Nov 2026 09:30:00 +0100\r\n" + more + "\r\n" + body;
}

QByteArray withFile(const QByteArray &id, const QByteArray &content, const QByteArray &name = "offer.txt")
{
    return mail(id, "anna@lindental.example", "max@satchel.example",
        "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n",
        "--b\r\nContent-Type: text/plain\r\n\r\nHello\r\n--b\r\nContent-Type: text/plain\r\n"
        "Content-Disposition: attachment; filename="
            + name + "\r\n\r\n" + content + "\r\n--b--\r\n");
}

/// HTML with a picture of its own and one on the web, beside a text.
QByteArray withHtml(const QByteArray &id, const QByteArray &html)
{
    return mail(id, "anna@lindental.example", "max@satchel.example",
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=r\r\n",
        "--r\r\nContent-Type: multipart/alternative; boundary=a\r\n\r\n--a\r\nContent-Type: text/plain\r\n\r\nHello "
        "text\r\n--a\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
            + html
            + "\r\n--a--\r\n--r\r\nContent-Type: image/png; name=logo.png\r\nContent-ID: "
              "<logo@lindental.example>\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: inline; "
              "filename=logo.png\r\n\r\niVBORw0KGgo=\r\n--r--\r\n");
}

const QByteArray anna = "Anna <anna@lindental.example>";
const QByteArray max = "max@satchel.example";

} // namespace

class tst_MailFiling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMessageBecomesAnActivityOfItsPeople()
    {
        Desk desk;
        const RecordId deal = desk.create(EntityKind::Deal, {{field::title, u"Gate"_s}, {field::contact, desk.anna}});
        const Record activity = desk.filed(mail("1@x", anna, max, "Cc: ben@lindental.example\r\n"));
        QCOMPARE(activity.text(field::kind), QString(choice::email));
        QCOMPARE(activity.text(field::subject), u"Offer"_s);
        QCOMPARE(activity.text(field::body), u"Hello"_s);
        QCOMPARE(activity.text(field::direction), QString(choice::incoming));
        QCOMPARE(activity.text(field::sender), u"Anna <anna@lindental.example>"_s);
        QCOMPARE(activity.value(field::recipients), Value(QStringList{u"max@satchel.example"_s}));
        QCOMPARE(activity.value(field::copies), Value(QStringList{u"ben@lindental.example"_s}));
        QCOMPARE(activity.value(field::at), Value(*Instant::fromIso(u"2026-11-16T08:30:00Z")));
        QCOMPARE(activity.value(field::contact), Value(desk.anna));
        QCOMPARE(activity.value(field::company), Value(desk.company));
        QCOMPARE(activity.value(field::deal), Value(deal));
        QCOMPARE(activity.value(field::owner), Value(desk->me()));
    }

    void theHtmlIsKeptWithoutWhatRunsAndWithItsPictures()
    {
        Desk desk;
        const Record activity = desk.filed(withHtml("1@x",
            "<p onclick=\"x()\">Hello <b>Max</b><script>x()</script><img src=\"cid:logo@lindental.example\"><img "
            "src=\"https://news.example/a.png\"></p>"));
        QCOMPARE(activity.text(field::body), u"Hello text"_s);
        const QString sha256 = desk.all(EntityKind::Attachment).front().text(field::sha256);
        QCOMPARE(*store::MailHtml(*desk).of(activity.id),
            u"<p>Hello <b>Max</b><img src=\"content:%1\"><img src=\"https://news.example/a.png\"></p>"_s.arg(sha256));
    }

    void aMessageThatWasFiledWithoutItsHtmlGainsIt()
    {
        Desk desk;
        const RecordId activity = desk.filed(mail("1@x", "anna@lindental.example", max, {}, "Hello text\r\n")).id;
        QCOMPARE(*store::MailHtml(*desk).of(activity), QString());
        const QString html = u"<p>Hello <b>text</b></p>"_s;
        QCOMPARE(desk.import(withHtml("1@x", html.toUtf8())).updated, 1);
        QCOMPARE(*store::MailHtml(*desk).of(activity), html);
        QCOMPARE(desk.import(withHtml("1@x", "<p>Hello text</p>")).skipped, 1);
        QCOMPARE(*store::MailHtml(*desk).of(activity), html);
    }

    /// Whoever got the message can send it again as if from its sender.
    void htmlThatSaysOtherThanTheFiledTextIsNotTaken()
    {
        Desk desk;
        const RecordId activity = desk.filed(mail("1@x", "anna@lindental.example", max, {}, "Hello text\r\n")).id;
        desk.import(withHtml("1@x", "<p>Pay to another account</p>"));
        QCOMPARE(*store::MailHtml(*desk).of(activity), QString());
    }

    void anotherMessageWithTheIdOfAFiledOneGivesItNoPeople()
    {
        Desk desk;
        const RecordId activity = desk.filed(mail("1@x", "eve@else.example", max)).id;
        desk.import(mail("1@x", "anna@lindental.example", max));
        const Record left = *desk->get(EntityKind::Activity, activity);
        QCOMPARE(left.value(field::contact), Value());
        QCOMPARE(left.value(field::company), Value());
    }

    void anotherMessageWithTheIdOfAFiledOneIsFiledBesideIt_data()
    {
        QTest::addColumn<QByteArray>("sender");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("another sender") << QByteArray("eve@else.example") << QByteArray("Hello text\r\n");
        QTest::newRow("another text") << QByteArray("anna@lindental.example") << QByteArray("Pay here\r\n");
    }
    void anotherMessageWithTheIdOfAFiledOneIsFiledBesideIt()
    {
        QFETCH(QByteArray, sender);
        QFETCH(QByteArray, text);
        Desk desk;
        const RecordId activity = desk.filed(mail("1@x", sender, max, {}, text)).id;
        const QByteArray other = withHtml("1@x", "<p>Hello text<img src=\"cid:logo@lindental.example\"></p>");
        QCOMPARE(desk.import(other).created, 1);
        QCOMPARE(*store::MailHtml(*desk).of(activity), QString());
        QCOMPARE(desk.all(EntityKind::Activity).size(), size_t(2));
        for (const Record &one : desk.all(EntityKind::Activity))
            QCOMPARE(store::MailProblems(*desk).remarks(one.id)->size(), 1);
        for (const Record &file : desk.all(EntityKind::Attachment))
            QVERIFY(file.value(field::activity) != Value(activity));
        QCOMPARE(desk.import(other).skipped, 1);
        QCOMPARE(desk.import(mail("1@x", sender, max, {}, text)).skipped, 1);
        QCOMPARE(desk.all(EntityKind::Activity).size(), size_t(2));
    }

    void aFileWithOtherBytesIsOtherContent()
    {
        Desk desk;
        desk.import(withFile("1@x", "pay to DE1"));
        QCOMPARE(desk.import(withFile("1@x", "pay to DE2")).created, 1);
        QCOMPARE(desk.import(withFile("1@x", "pay to DE1")).skipped, 1);
        QCOMPARE(desk.all(EntityKind::Activity).size(), size_t(2));
    }

    void htmlThatSaysSomethingElseIsOtherContent()
    {
        Desk desk;
        desk.import(withHtml("1@x", "<p>Pay to DE1</p>"));
        QCOMPARE(desk.import(withHtml("1@x", "<p>Pay to DE2</p>")).created, 1);
        QCOMPARE(desk.import(withHtml("1@x", "<p>Pay to DE2</p>")).skipped, 1);
    }

    void whatAPersonEditedIsTheSameMessage()
    {
        Desk desk;
        const RecordId activity = desk.filed(mail("1@x", anna, max)).id;
        QVERIFY_RESULT(desk.update(EntityKind::Activity, activity, {{field::body, u"Shorter"_s}}));
        QCOMPARE(desk.import(mail("1@x", anna, max)).skipped, 1);
        QCOMPARE(desk.all(EntityKind::Activity).size(), size_t(1));
    }

    void anErasedMessageIsNotFiledAnew()
    {
        Desk desk;
        const QByteArray whole = mail("1@x", anna, max);
        desk.import(whole);
        const store::PersonId person{EntityKind::Contact, desk.anna};
        QVERIFY_RESULT(store::erase(*desk, std::span(&person, 1), {}));
        const auto before = desk.all(EntityKind::Activity).size();
        QCOMPARE(desk.import(whole).created, 0);
        QCOMPARE(desk.all(EntityKind::Activity).size(), before);
        const Instant now = desk->clock().now();
        QVERIFY(*store::isErasedAddress(*desk, u"Anna@lindental.example"_s));
        QVERIFY(*store::isErasedAddress(*desk, u"anna@lindental.example"_s, now));
        QVERIFY(!*store::isErasedAddress(*desk, u"anna@lindental.example"_s, Instant{now.ms + 1}));
        QVERIFY(!*store::isErasedAddress(*desk, u"joanna@lindental.example"_s));
    }

    /// Also one that was never here; who writes after the erasure is somebody new.
    void aMessageThatIsOlderThanAnErasureIsNotFiled()
    {
        Desk desk;
        const store::PersonId person{EntityKind::Contact, desk.anna};
        QVERIFY_RESULT(store::erase(*desk, std::span(&person, 1), {}));
        const auto refused = desk.import(mail("7@x", anna, max));
        QCOMPARE(refused.failed, 1);
        QCOMPARE(refused.issues.front().reason, u"this person was erased"_s);
        QCOMPARE(desk.import(mail("8@x", max, "ben@lindental.example", "Cc: anna@lindental.example\r\n")).failed, 1);
        QCOMPARE(desk.import(mail("9@x", "ben@lindental.example", max)).created, 1);
        QByteArray later = mail("10@x", anna, max);
        later.replace("16 Nov 2026", "23 Nov 2026");
        QCOMPARE(desk.import(later).created, 1);
    }

    void htmlThatIsVeryLongIsNotKept()
    {
        Desk desk;
        const Record activity = desk.filed(withHtml("1@x", "<p>" + QByteArray(store::MailHtml::longest, 'x') + "</p>"));
        QCOMPARE(*store::MailHtml(*desk).of(activity.id), QString());
        QCOMPARE(activity.text(field::body), u"Hello text"_s);
    }

    void aRemovedMessageLosesItsHtmlWithItsFiles()
    {
        Desk desk;
        const ImportResult result = desk.import(withHtml("1@x", "<p>Hello</p>"));
        const RecordId activity = desk.all(EntityKind::Activity).front().id;
        const auto later = [&desk] { return Instant{desk.clock.now().ms + 1}; };
        QCOMPARE(store::MailHtml(*desk).removeUnused(later()).value(), 0);
        QVERIFY_RESULT(desk->undo(result.changeSet));
        QCOMPARE(
            store::MailHtml(*desk).removeUnused(Instant{desk.clock.now().ms - 1}).value(), 0); // redo brings it back
        QCOMPARE(store::MailHtml(*desk).removeUnused(later()).value(), 1);
        QCOMPARE(*store::MailHtml(*desk).of(activity), QString());
    }

    void erasingAPersonErasesTheHtmlOfTheirMessages()
    {
        Desk desk;
        const QByteArray whole = withHtml("1@x", "<p>Hello Anna</p>");
        const RecordId activity = desk.filed(whole).id;
        QVERIFY_RESULT(store::MailHtml(*desk).setShowsPictures(u"Anna@lindental.example"_s, true));
        QVERIFY_RESULT(store::MailHtml(*desk).setShowsPictures(u"ben@berg.example"_s, true));
        QCOMPARE(*store::MailHtml(*desk).showsPictures(u"anna@LINDENTAL.example"_s), true);
        const store::PersonId person{EntityKind::Contact, desk.anna};
        QVERIFY_RESULT(store::erase(*desk, std::span(&person, 1), {}));
        QCOMPARE(*store::MailHtml(*desk).of(activity), QString());
        QCOMPARE(*store::MailHtml(*desk).pictureSenders(), QStringList{u"ben@berg.example"_s});
        desk.import(whole); // the mailbox still has it
        QCOMPARE(*store::MailHtml(*desk).of(activity), QString());
    }

    void erasingAPersonErasesTheHtmlThatNamesThem_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<bool>("isNamed");
        const auto row = [](const char *name, const QString &html, bool isNamed = true) {
            QTest::newRow(name) << html << isNamed;
        };
        row("nobody", u"<p>I met <b>them</b></p>"_s, false);
        row("the address", u"<p>I met <b>anna@lindental.example</b></p>"_s);
        row("the name", u"<p>I met Anna Müller</p>"_s);
        row("with references", u"<p>I met Anna&nbsp;M&uuml;ller</p>"_s);
        row("split by elements", u"<p>I met <b>Anna</b> M<i>ü</i>ller</p>"_s);
        row("on two lines", u"<p>I met Anna<br>Müller</p>"_s);
        row("with a soft hyphen", u"<p>I met Anna Mül\u00adler</p>"_s);
        row("with a reference to a soft hyphen", u"<p>I met Anna M&uuml;l&shy;ler</p>"_s);
        row("with references to joiners", u"<p>I met Anna M&zwj;ül&zwnj;ler</p>"_s);
        row("with a tag", u"<p>I met Anna Mül\U000E0061ler</p>"_s);
        row("with a joiner of graphemes", u"<p>I met Anna Mül\u034fler</p>"_s);
        row("with a soft hyphen in the text of a picture",
            u"<img src=\"https://a.example/a.png\" alt=\"Anna Mül\u00adler\">"_s);
        row("as the text of a picture", u"<img src=\"https://a.example/a.png\" alt=\"Anna Müller\">"_s);
        row("encoded in a link", u"<a href=\"https://a.example/?to=anna%40lindental.example\">here</a>"_s);
    }
    void erasingAPersonErasesTheHtmlThatNamesThem()
    {
        QFETCH(QString, html);
        QFETCH(bool, isNamed);
        Desk desk;
        QVERIFY_RESULT(desk.update(EntityKind::Contact, desk.anna, {{field::first_name, u"Anna"_s}}));
        desk.create(EntityKind::Contact, {{field::last_name, u"Berg"_s}, {field::email, u"ben@berg.example"_s}});
        const QByteArray text = mail("2@x", "ben@berg.example", max);
        const RecordId activity = desk.filed(text).id;
        QVERIFY_RESULT(store::MailHtml(*desk).put(activity, html));
        const store::PersonId person{EntityKind::Contact, desk.anna};
        QVERIFY_RESULT(store::erase(*desk, std::span(&person, 1), {}));
        QCOMPARE(*store::MailHtml(*desk).of(activity), isNamed ? QString() : html);
        QVERIFY(*store::MailHtml(*desk).isSettled(activity)); // it does not come again from the mailbox
        QCOMPARE(desk->get(EntityKind::Activity, activity)->text(field::body), u"Hello"_s);
    }

    void whatWeWroteIsOutgoing()
    {
        Desk desk;
        const Record activity = desk.filed(mail("1@x", max, anna));
        QCOMPARE(activity.text(field::direction), QString(choice::outgoing));
        QCOMPARE(activity.value(field::contact), Value(desk.anna));
    }

    void peopleAreFoundByAnyOfTheirAddresses()
    {
        Desk desk;
        const RecordId ben = desk.create(EntityKind::Contact,
            {{field::last_name, u"Ben"_s}, {field::email, u"ben@work.example"_s},
                {field::emails, QStringList{u"BEN@Home.example"_s}}});
        QCOMPARE(desk.filed(mail("1@x", "ben@home.example", max)).value(field::contact), Value(ben));
        const RecordId lead = desk.create(
            EntityKind::Lead, {{field::last_name, u"Cy"_s}, {field::email, u"cy@new.example"_s}});
        const Record ofLead = desk.filed(mail("2@x", "cy@new.example", max));
        QCOMPARE(ofLead.value(field::lead), Value(lead));
        QVERIFY(isEmpty(ofLead.value(field::contact)));
        const Record ofCompany = desk.filed(mail("3@x", "new@mail.lindental.example", max));
        QCOMPARE(ofCompany.value(field::company), Value(desk.company));
        QVERIFY(isEmpty(ofCompany.value(field::contact)));
        const Record ofNobody = desk.filed(mail("4@x", "lindental.example@gmail.com", max));
        QVERIFY(isEmpty(ofNobody.value(field::company)));
    }

    void ofSeveralOpenDealsNoneIsTaken()
    {
        Desk desk;
        for (const auto &title : {u"Gate"_s, u"Fence"_s})
            desk.create(EntityKind::Deal, {{field::title, title}, {field::contact, desk.anna}});
        QVERIFY(isEmpty(desk.filed(mail("1@x", anna, max)).value(field::deal)));
    }

    void thePageOnWhichItIsDroppedDecides()
    {
        Desk desk;
        const RecordId ben = desk.create(EntityKind::Contact, {{field::last_name, u"Ben"_s}});
        QCOMPARE(desk.filed(mail("1@x", anna, max), {EntityKind::Contact, ben}).value(field::contact), Value(ben));
        const RecordId deal = desk.create(
            EntityKind::Deal, {{field::title, u"Gate"_s}, {field::company, desk.company}});
        const Record activity = desk.filed(mail("2@x", "who@else.example", max), {EntityKind::Deal, deal});
        QCOMPARE(activity.value(field::deal), Value(deal));
        QCOMPARE(activity.value(field::company), Value(desk.company));
    }

    void theSameMessageIsFiledOnce()
    {
        Desk desk;
        QCOMPARE(desk.import(mail("1@x", "new@else.example", max)).created, 1);
        QCOMPARE(desk.import(mail("1@x", "new@else.example", max)).skipped, 1);
        const RecordId ben = desk.create(
            EntityKind::Contact, {{field::last_name, u"Ben"_s}, {field::email, u"new@else.example"_s}});
        QCOMPARE(desk.import(mail("1@x", "new@else.example", max)).updated, 1); // now it is known who wrote
        QCOMPARE(desk.all(EntityKind::Activity).size(), 1U);
        QCOMPARE(desk.all(EntityKind::Activity).front().value(field::contact), Value(ben));
        const QByteArray nameless = "From: a@b.example\r\nSubject: No id\r\n\r\nHello\r\n";
        QCOMPARE(desk.import(nameless).created, 1);
        QCOMPARE(desk.import(nameless).skipped, 1);
    }

    void anAnswerJoinsItsConversation()
    {
        Desk desk;
        desk.import(mail("3@x", anna, max, "In-Reply-To: <2@x>\r\n")); // the last one is filed first
        desk.import(mail("1@x", max, anna));
        desk.import(mail("2@x", anna, max, "References: <1@x>\r\n"));
        desk.import(mail("9@x", anna, max)); // another one with the same subject
        QStringList threads;
        for (const Record &activity : desk.all(EntityKind::Activity))
            threads.append(activity.text(field::thread));
        threads.sort();
        QCOMPARE(threads, QStringList({u"1@x"_s, u"1@x"_s, u"1@x"_s, u"9@x"_s}));
        store::Timeline timeline(*desk, EntityKind::Contact, desk.anna);
        const auto page = timeline.past(40);
        QVERIFY_RESULT(page);
        std::vector<int> messages;
        for (const store::TimelineItem &item : page->items) {
            if (item.kind == choice::email)
                messages.push_back(item.messages);
        }
        std::ranges::sort(messages);
        QCOMPARE(messages, std::vector<int>({1, 3}));
    }

    void attachmentsAreStoredOncePerContent()
    {
        Desk desk;
        QCOMPARE(desk.import(withFile("1@x", "price list")).created, 1);
        QCOMPARE(desk.import(withFile("2@x", "price list", "again.txt")).created, 1);
        const auto files = desk.all(EntityKind::Attachment);
        QCOMPARE(files.size(), 2U);
        QCOMPARE(files[0].text(field::sha256), files[1].text(field::sha256));
        QCOMPARE(files[0].value(field::contact), Value(desk.anna));
        QCOMPARE(files[0].value(field::size), Value(qint64(10)));
        QBuffer content;
        content.open(QIODevice::WriteOnly);
        QVERIFY_RESULT(store::Contents(*desk).copyTo(files[0].text(field::sha256), content));
        QCOMPARE(content.data(), QByteArray("price list"));
        QCOMPARE(desk->database().integer("SELECT count(*) FROM attachment_content").value(), 1);
        QCOMPARE(desk.import(withFile("1@x", "price list")).skipped, 1);
    }

    void everyAttachmentOfAMessageIsKept()
    {
        Desk desk;
        QByteArray two = withFile("1@x", "price list");
        two.replace("--b--\r\n",
            "--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=terms.txt\r\n"
            "\r\nterms\r\n--b--\r\n");
        const ImportResult result = desk.import(two);
        QCOMPARE(result.created, 1);
        QVERIFY(result.issues.isEmpty());
        QCOMPARE(desk.all(EntityKind::Attachment).size(), 2U);
    }

    void undoTakesAllBackAndTheContentInTheEnd()
    {
        Desk desk;
        const ImportResult result = desk.import(withFile("1@x", "price list"));
        QVERIFY_RESULT(desk->undo(result.changeSet));
        QVERIFY(desk.all(EntityKind::Activity).empty());
        QVERIFY(desk.all(EntityKind::Attachment).empty());
        store::Contents contents(*desk);
        const auto days = [&](int count) { return Instant{desk.clock.now().ms - qint64(count) * 86'400'000}; };
        QCOMPARE(contents.removeUnused(days(store::Contents::keptDays)).value(), 0); // redo brings it back
        desk.clock.advance(qint64(store::Contents::keptDays + 1) * 86'400'000);
        QCOMPARE(contents.removeUnused(days(store::Contents::keptDays)).value(), 1);
    }

    void aFileThatIsStillThereKeepsItsContent()
    {
        Desk desk;
        desk.import(withFile("1@x", "price list"));
        desk.import(withFile("2@x", "price list"));
        const auto files = desk.all(EntityKind::Attachment);
        QVERIFY_RESULT(desk->commit({u"Remove"_s, {}, {Edit::remove(EntityKind::Attachment, files[0].id)}, {}}));
        QVERIFY_RESULT(desk->putContent("a logo"));
        desk.clock.advance(qint64(400) * 86'400'000);
        QCOMPARE(store::Contents(*desk).removeUnused(desk.clock.now()).value(), 0);
        QVERIFY_RESULT(desk->commit({u"Remove"_s, {}, {Edit::remove(EntityKind::Attachment, files[1].id)}, {}}));
        desk.clock.advance(qint64(1) * 86'400'000);
        QCOMPARE(store::Contents(*desk).removeUnused(desk.clock.now()).value(), 1); // and not the logo
        QVERIFY(!store::Contents(*desk).has(files[0].text(field::sha256)).value());
    }

    void badMessagesOfAFolderAreNamedAndTheRestIsFiled()
    {
        Desk desk;
        desk.file(mail("1@x", anna, max), u"box/1.eml"_s);
        desk.file("", u"box/2.eml"_s);
        desk.file("no mail", u"box/3.eml"_s);
        desk.file(mail("4@x", max, anna), u"box/4.eml"_s);
        const ImportResult result = desk.import(QStringList{desk.folder() + u"/box"_s});
        QCOMPARE(result.read, 4);
        QCOMPARE(result.created, 2);
        QCOMPARE(result.failed, 2);
        QCOMPARE(result.issues[0].toText(), u"2.eml: the file is empty"_s);
        QCOMPARE(result.issues[1].toText(), u"3.eml: this is not an e-mail"_s);
        MailFilingOptions dry;
        dry.isDryRun = true;
        const ImportResult tried = desk.import(QStringList{desk.folder() + u"/box"_s}, dry);
        QCOMPARE(tried.skipped, 2);
        QVERIFY(tried.changeSet.isNull());
    }

    void aFileThatIsLargerThanABlockIsFiledWhole()
    {
        Desk desk;
        const QByteArray line = QByteArray(57, 'x').toBase64() + "\r\n";
        const QString path = desk.file(
            mail("1@x", anna, max, "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n",
                "--b\r\nContent-Type: application/zip\r\nContent-Disposition: attachment; "
                "filename=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n")
            + line.repeated(5 * 1024 * 1024 / 57) + "--b--\r\n");
        const ImportResult result = desk.import(QStringList{path});
        QCOMPARE(result.created, 1);
        QCOMPARE(desk.all(EntityKind::Attachment).front().value(field::size), Value(qint64(5 * 1024 * 1024 / 57 * 57)));
    }

    void anAttachmentThatIsTooLargeIsNamed()
    {
        Desk desk;
        const QByteArray line = QByteArray(998, 'x') + "\r\n";
        const ImportResult result = desk.import(
            mail("1@x", anna, max, "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n",
                "--b\r\nContent-Type: application/zip\r\nContent-Disposition: "
                "attachment; filename=a.zip\r\nContent-Transfer-Encoding: 7bit\r\n\r\n")
            + line.repeated(101 * 1024 * 1024 / 1000) + "--b--\r\n");
        QCOMPARE(result.created, 1);
        QVERIFY(desk.all(EntityKind::Attachment).empty());
        QCOMPARE(result.issues.front().toText(),
            u"mail.eml: a.zip: the file has more than 100.00 MiB, the most that can be attached"_s);
    }
};

SATCHEL_TEST(tst_MailFiling)
#include "tst_MailFiling.moc"
