// SPDX-License-Identifier: GPL-3.0-or-later
// The papers for requests of a person: what is handed out and what is not, and a certificate without personal data.
#include "documents/privacy/ErasureCertificate.h"
#include "documents/privacy/PersonFiles.h"
#include "documents/privacy/PrivacyPage.h"
#include "store/Contents.h"
#include "store/sync/SyncState.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

struct Privacy : TestStore
{
    RecordId company = create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
    RecordId person = create(EntityKind::Contact,
        {{u"first_name"_s, u"Zqxanthia"_s}, {u"last_name"_s, u"Vjorkwump"_s}, {u"email"_s, u"zqx@wumpmail.example"_s},
            {u"phone"_s, u"+49 30 7654321099"_s}, {u"company"_s, company}});
    RecordId other = create(EntityKind::Contact, {{u"first_name"_s, u"Bodil"_s}, {u"last_name"_s, u"Berg"_s}});
    RecordId task = create(EntityKind::Task, {{u"title"_s, u"Ring Zqxanthia"_s}, {u"contact"_s, person}});
    RecordId meeting = create(EntityKind::Activity,
        {{u"kind"_s, u"meeting"_s}, {u"subject"_s, u"Kick-off"_s}, {u"contact"_s, person}, {u"company"_s, company},
            {u"attendees"_s, QStringList{u"Zqxanthia Vjorkwump"_s, u"Bodil Berg"_s}}});

    Privacy()
    {
        create(EntityKind::Company,
            {{u"name"_s, u"Else"_s}, {u"notes"_s, u"Ask Zqxanthia Vjorkwump.\nBodil Berg knows."_s}});
        QByteArray bytes = "Curriculum";
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const QString sha256 = store::Contents(**this).put(buffer, u"cv"_s).value();
        for (int i = 0; i < 2; ++i) // two files of one name
            create(
                EntityKind::Attachment, {{u"name"_s, u"../cv.txt"_s}, {u"sha256"_s, sha256}, {u"contact"_s, person}});
        store::Connection connection;
        connection.name = u"Elsewhere"_s;
        connection.vendor = u"hubspot"_s;
        connection.account = u"1"_s;
        connection = store::Connections(**this).add(connection).value();
        const auto put = store::SyncState(**this, connection.number)
                             .links.put({0, u"contacts"_s, EntityKind::Contact, person, u"r-17"_s,
                                 "{\"last_name\":\"Vjorkwump\"}", u"1"_s, clock.now()});
        if (!put)
            qFatal("%s", qUtf8Printable(toText(put.error())));
    }

    store::PersonId who() const { return {EntityKind::Contact, person}; }
    QString file(const QString &name) const { return folder() + u'/' + name; }
};

/// Every text of a document.
QString textOf(const documents::Document &document)
{
    QString text = document.title;
    for (const documents::Block &block : document.blocks) {
        if (const auto *paragraph = std::get_if<documents::Paragraph>(&block.what))
            text += paragraph->text.text + u'\n';
        if (const auto *pairs = std::get_if<documents::Pairs>(&block.what)) {
            for (const auto &pair : pairs->pairs)
                text += pair.label + u": "_s + pair.value + u'\n';
        }
    }
    return text;
}

} // namespace

class tst_PrivacyPapers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingAboutAPersonIsHandedOut()
    {
        Privacy store;
        const auto files = documents::writePersonFiles(*store, store.who(), store.file(u"out"_s));
        QVERIFY_RESULT(files);
        for (const auto &name : {u"person.json"_s, u"person.pdf"_s, u"files/_cv.txt"_s, u"files/_cv-2.txt"_s}) {
            QVERIFY2(files->contains(store.file(u"out/"_s + name)), qPrintable(files->join(u' ')));
            QVERIFY(QFileInfo(store.file(u"out/"_s + name)).size() > 0);
        }
        QFile read(store.file(u"out/person.json"_s));
        QVERIFY(read.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(read.readAll()).object();
        const QJsonArray records = json[u"records"].toArray();
        QCOMPARE(records[0][u"fields"][u"email"].toString(), u"zqx@wumpmail.example"_s);
        QVERIFY(records[0][u"fields"].toObject().contains(u"birthday"_s)); // known to be empty
        QVERIFY(!records[0][u"history"].toArray().isEmpty());
        QStringList entities;
        for (const QJsonValue record : records)
            entities.append(record[u"entity"].toString());
        for (const auto &wanted : {u"task"_s, u"activity"_s, u"attachment"_s})
            QVERIFY2(entities.contains(wanted), qPrintable(entities.join(u' ')));
        bool isLinkThere = false;
        for (const QJsonValue one : json[u"remembered"].toArray())
            isLinkThere = isLinkThere || (one[u"table"] == "link"_L1 && one[u"row"][u"remote_id"] == "r-17"_L1);
        QVERIFY(isLinkThere);
    }

    /// Article 15 paragraph 4: the rights of others.
    void nothingAboutOthersIsHandedOut()
    {
        Privacy store;
        const auto json = documents::readPerson(*store, store.who());
        QVERIFY_RESULT(json);
        const QByteArray text = QJsonDocument(*json).toJson();
        QVERIFY(!text.contains("Bodil"));
        QVERIFY(text.contains("Ask Zqxanthia Vjorkwump."));
    }

    void aFolderThatHasFilesIsRefusedAndStaysAsItIs()
    {
        Privacy store;
        QDir().mkpath(store.file(u"full"_s));
        QFile mine(store.file(u"full/mine.txt"_s));
        QVERIFY(mine.open(QIODevice::WriteOnly));
        const QStringList before = QDir(store.folder()).entryList(QDir::AllEntries | QDir::Hidden);
        const auto refused = documents::writePersonFiles(*store, store.who(), store.file(u"full"_s));
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        const store::PersonId unknown{EntityKind::Contact, store.company};
        QCOMPARE(
            documents::writePersonFiles(*store, unknown, store.file(u"out"_s)).error().kind, Error::Kind::NotFound);
        QCOMPARE(QDir(store.folder()).entryList(QDir::AllEntries | QDir::Hidden), before);
    }

    void theCertificateHasNoPersonalData()
    {
        Privacy store;
        const store::PersonId one = store.who();
        QVERIFY_RESULT(store::erase(*store, std::span(&one, 1), {Origin::cli(), u"Erase 1 person"_s, true}));
        const auto facts = documents::readErasureCertificate(*store, store.person);
        QVERIFY_RESULT(facts);
        const QString text = textOf(
            documents::erasureCertificateDocument(*facts, store->schema(), documents::privacyLook().value()));
        QVERIFY(text.contains(store.person.toString()));
        QVERIFY(text.contains(QString::fromLatin1(facts->erasure.headAfter.toHex())));
        QVERIFY(text.contains(u"Elsewhere"_s));
        QVERIFY(text.contains(u"Not all is done"_s));
        QVERIFY(text.contains(u"Old pages of the file may still have values"_s));
        for (const auto &word : {u"Zqxanthia"_s, u"Vjorkwump"_s, u"wumpmail"_s, u"7654321099"_s})
            QVERIFY2(!text.contains(word), qPrintable(word));
    }

    void theCertificateIsWrittenWhole()
    {
        Privacy store;
        const store::PersonId one = store.who();
        QCOMPARE(documents::writeErasureCertificate(*store, store.person, store.file(u"a.pdf"_s)).error().kind,
            Error::Kind::NotFound); // before there is anything to certify
        QVERIFY_RESULT(store::erase(*store, std::span(&one, 1), {Origin::cli(), u"Erase 1 person"_s, false}));
        QVERIFY(store::finishErasures(*store).value());
        QVERIFY_RESULT(documents::writeErasureCertificate(*store, store.person, store.file(u"a.pdf"_s)));
        QFile pdf(store.file(u"a.pdf"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF"));
        if (qEnvironmentVariableIsSet("SATCHEL_KEEP_PDF"))
            QFile::copy(pdf.fileName(), qEnvironmentVariable("SATCHEL_KEEP_PDF"));
        QVERIFY(!documents::writeErasureCertificate(*store, store.person, store.file(u"none/a.pdf"_s)));
    }
};

SATCHEL_GUI_TEST(tst_PrivacyPapers)
#include "tst_PrivacyPapers.moc"
