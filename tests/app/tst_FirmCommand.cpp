// SPDX-License-Identifier: GPL-3.0-or-later
// `satchel firm`, and that no quote is written without somebody it is from.
#include "tests/support/CommandLineCall.h"
#include "tests/support/TestProgram.h"
#include "tests/support/UnnamedUser.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

class FirmCall : public CommandLineCall
{
public:
    QString write(const QByteArray &json)
    {
        const QString path = folder() + u"/firm.json"_s;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            qFatal("the file cannot be written");
        return path;
    }
    Answer set(const QByteArray &json) { return (*this)({u"firm"_s, u"set"_s, write(json)}); }
    QString quote()
    {
        const QString company = create("company", R"({"name":"Aalto"})");
        return create("quote", R"({"company":")" + company.toLatin1() + R"(","currency":"EUR"})");
    }
    QString pdf() const { return folder() + u"/quote.pdf"_s; }
    Answer print(const QString &quote, const QStringList &more = {})
    {
        return (*this)(QStringList{u"quote"_s, quote, u"--pdf"_s, pdf()} + more);
    }

private:
    UnnamedUser m_unnamed; // stores are made at the first call
};

} // namespace

class tst_FirmCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aQuoteWithoutASenderIsNotWritten()
    {
        FirmCall satchel;
        const QString quote = satchel.quote();
        const Answer refused = satchel.print(quote);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("firm set"), refused.err.constData());
        QVERIFY2(refused.error()[u"message"_s].toString().contains(u"firm set"_s), refused.err.constData());
        QVERIFY(!QFile::exists(satchel.pdf()));
    }

    void nothingIsMovedEither()
    {
        FirmCall satchel;
        const QString quote = satchel.quote();
        QCOMPARE(satchel.print(quote, {u"--move"_s, u"sent"_s}).code, 1);
        QCOMPARE(satchel({u"quote"_s, quote}).object()[u"status"_s].toString(), u"draft"_s);
    }

    void aMarkedDraftIsWritten()
    {
        FirmCall satchel;
        QCOMPARE(satchel.print(satchel.quote(), {u"--draft"_s}).code, 0);
        QVERIFY(QFile::exists(satchel.pdf()));
    }

    void aDraftIsAboutADocument()
    {
        FirmCall satchel;
        QCOMPARE(satchel({u"quote"_s, satchel.quote(), u"--draft"_s}).code, 2);
    }

    void aFirmIsASender()
    {
        FirmCall satchel;
        const QString quote = satchel.quote();
        const Answer set = satchel.set(R"({"name":"Fjellstad","contact_name":"Mara Lindqvist","currency":"CHF"})");
        QCOMPARE(set.code, 0);
        QCOMPARE(set.object()[u"name"_s].toString(), u"Fjellstad"_s);
        QCOMPARE(satchel.print(quote).code, 0);
        const QJsonObject firm = satchel({u"firm"_s, u"get"_s}).object();
        QCOMPARE(firm[u"contact_name"_s].toString(), u"Mara Lindqvist"_s);
        QCOMPARE(firm[u"currency"_s].toString(), u"CHF"_s);
        QVERIFY(firm[u"vat_id"_s].isNull());
        QCOMPARE(firm.size(), 21);
    }

    void theContactPersonIsWhoWorksHereWhileNobodyElseIs()
    {
        FirmCall satchel;
        QCOMPARE(satchel.set(R"({"contact_name":"Mara Lindqvist"})").code, 0);
        QVERIFY(satchel({u"list"_s, u"user"_s}).out.contains("Mara Lindqvist"));
        QCOMPARE(satchel.set(R"({"contact_name":"Sales desk"})").code, 0);
        QVERIFY(satchel({u"list"_s, u"user"_s}).out.contains("Mara Lindqvist"));
    }

    void whatIsNotGivenStays()
    {
        FirmCall satchel;
        QCOMPARE(satchel.set(R"({"name":"Fjellstad","phone":"+49 431 5550"})").code, 0);
        QCOMPARE(satchel.set(R"({"phone":null,"email":"post@fjellstad.example"})").code, 0);
        const QJsonObject firm = satchel({u"firm"_s, u"get"_s}).object();
        QCOMPARE(firm[u"name"_s].toString(), u"Fjellstad"_s);
        QVERIFY(firm[u"phone"_s].isNull());
    }

    void whatItAnswersCanBeSetAgain()
    {
        FirmCall satchel;
        QCOMPARE(satchel.set(R"({"name":"Fjellstad","iban":"DE89 3704 0044 0532 0130 00"})").code, 0);
        const QByteArray firm = satchel({u"firm"_s, u"get"_s}).out;
        QCOMPARE(satchel.set(firm).out, firm);
    }

    void badFilesAreNamedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no JSON") << QByteArray("{\"name\":") << QByteArray("firm.json, byte");
        QTest::newRow("no object") << QByteArray("[1]") << QByteArray("JSON object");
        QTest::newRow("unknown field") << QByteArray(R"({"colour":"red"})") << QByteArray("colour");
        QTest::newRow("no text") << QByteArray(R"({"name":7})") << QByteArray("firm.json: name");
        QTest::newRow("Me") << QByteArray(R"({"contact_name":"Me"})") << QByteArray("contact_name");
        QTest::newRow("no picture") << QByteArray(R"({"logo":"nowhere.png"})") << QByteArray("logo");
    }
    void badFilesAreNamedWithTheirPlace()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QByteArray, said);
        FirmCall satchel;
        const QByteArray before = satchel({u"firm"_s, u"get"_s}).out;
        const Answer refused = satchel.set(json);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains(said), refused.err.constData());
        QCOMPARE(satchel({u"firm"_s, u"get"_s}).out, before);
    }

    void wrongUsage()
    {
        FirmCall satchel;
        QCOMPARE(satchel({u"firm"_s, u"put"_s}).code, 2);
        QCOMPARE(satchel({u"firm"_s, u"set"_s}).code, 2);
        QCOMPARE(satchel({u"firm"_s, u"get"_s, u"x"_s}).code, 2);
    }
};

SATCHEL_GUI_TEST(tst_FirmCommand)
#include "tst_FirmCommand.moc"
