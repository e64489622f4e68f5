// SPDX-License-Identifier: GPL-3.0-or-later
// connection check: the mistakes of a description, each with line and key.
#include "tests/support/CommandLineCall.h"
#include "tests/support/TestProgram.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::test;

class tst_CheckCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_satchel = std::make_unique<CommandLineCall>(); }

    void aSoundDescriptionHasNoProblems()
    {
        const Answer checked = check(sound);
        QCOMPARE(checked.code, 0);
        QCOMPARE(checked.object(), (QJsonObject{{u"ok"_s, true}, {u"problems"_s, QJsonArray()}}));
        QVERIFY(!QFile::exists(m_satchel->path())); // it needs no store and makes none
        QVERIFY(m_satchel->plain({u"connection"_s, u"check"_s, file()}).out.endsWith("no problems found\n"));
    }

    void aMistakeHasLineAndKey()
    {
        const Answer checked = check(QByteArray(sound).replace("\"as\": \"email\"", "\"as\": \"emial\""));
        QCOMPARE(checked.code, 1);
        QVERIFY(!checked.object()[u"ok"].toBool(true));
        const QJsonArray problems = checked.object()[u"problems"].toArray();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0][u"line"].toInt(), 6);
        QCOMPARE(problems[0][u"key"].toString(), u"objects[0].fields[1]"_s);
        QVERIFY(!problems[0][u"message"].toString().isEmpty());
        QCOMPARE(checked.error()[u"kind"].toString(), u"invalid"_s);
        QCOMPARE(checked.error()[u"where"].toString(), file());
    }

    void aWrongDescriptionStartsNothing()
    {
        QCOMPARE(check(QByteArray(sound).replace("\"email\"", "\"emial\"")).code, 1);
        const Answer added = (*m_satchel)(
            {u"connection"_s, u"add"_s, file(), u"--name"_s, u"Acme"_s, u"--token-stdin"_s}, "token\n");
        QCOMPARE(added.code, 1);
        QCOMPARE(added.error()[u"kind"].toString(), u"invalid"_s);
        QVERIFY2(added.error()[u"where"].toString().contains(u"line 6"_s), added.err);
        QVERIFY((*m_satchel)({u"connection"_s, u"list"_s}).array().isEmpty());
    }

    void aFileThatIsNotThereIsReported()
    {
        const Answer checked = (*m_satchel)({u"connection"_s, u"check"_s, file()});
        QCOMPARE(checked.code, 1);
        QCOMPARE(checked.error()[u"kind"].toString(), u"io"_s);
        QCOMPARE((*m_satchel)({u"connection"_s, u"check"_s}).code, 2);
        // Neither a vendor nor a file
        QCOMPARE((*m_satchel)({u"connection"_s, u"add"_s, file(), u"--name"_s, u"Acme"_s, u"--token-stdin"_s}, "t\n")
                     .error()[u"kind"]
                     .toString(),
            u"not_found"_s);
    }

private:
    QString file() const { return m_satchel->folder() + u"/acme.json"_s; }
    Answer check(const QByteArray &text)
    {
        QFile description(file());
        if (!description.open(QIODevice::WriteOnly) || description.write(text) != text.size())
            qFatal("the description could not be written");
        description.close();
        return (*m_satchel)({u"connection"_s, u"check"_s, file()});
    }

    const QByteArray sound
        = "{\"vendor\": \"acme\", \"label\": \"Acme\", \"base_url\": \"https://api.acme.example\",\n"
          "\"sign_in\": {\"token_name\": \"API key\"}, \"wire\": {\"row\": {\"id\": \"id\"}},\n"
          "\"requests\": {\"list\": {\"get\": \"{object}\"}, \"read\": {\"get\": \"{object}/{id}\"}},\n"
          "\"objects\": [{\"object\": \"people\", \"entity\": \"contact\", \"fields\": [\n"
          "{\"local\": \"last_name\", \"remote\": \"name\"},\n"
          "{\"local\": \"email\", \"remote\": \"mail\", \"as\": \"email\"}\n"
          "]}]}\n";
    std::unique_ptr<CommandLineCall> m_satchel;
};

SATCHEL_TEST(tst_CheckCommand)
#include "tst_CheckCommand.moc"
