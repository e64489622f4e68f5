// SPDX-License-Identifier: GPL-3.0-or-later
// satchel audit: what it answers, and that an export can be checked by another program with docs/audit.md alone.
#include "tests/support/CommandLineCall.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QCryptographicHash>
#include <QStandardPaths>
#include <QtEndian>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

/// A store with a few changes of two people's values.
class AuditedCall : public CommandLineCall
{
public:
    AuditedCall()
    {
        const QString id = create("contact", R"({"last_name":"Müller","email":"m@example.org"})");
        apply(R"({"op":"update","entity":"contact","id":")" + id.toUtf8()
            + R"(","fields":{"last_name":"=1+1","score":-5}})");
        apply(R"({"op":"delete","entity":"contact","id":")" + id.toUtf8() + R"("})");
        create("company", R"({"name":"Acme","tags":["a","b"]})");
    }

    QString file(const QString &name) const { return QDir(folder()).filePath(name); }
    QByteArray content(const QString &name) const
    {
        QFile read(file(name));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    /// As somebody would who has the file and no Satchel.
    bool tamper(const QByteArray &sql)
    {
        const auto database = store::Database::open(path(), store::Database::Mode::ReadWrite, {});
        return database && (*database)->execute(sql);
    }
};

/// The chain as docs/audit.md has it: written for this page, not by the program's functions.
class ByThePage
{
public:
    explicit ByThePage(const QJsonArray &entries)
    {
        for (const QJsonValue entry : entries)
            add(entry.toObject());
    }

    QByteArray head = QByteArray(32, '\0');
    bool isEqual = true;
    bool areCommitmentsEqual = true;

private:
    void add(const QJsonObject &entry)
    {
        const QByteArray commitment = QByteArray::fromHex(entry[u"commitment"_s].toString().toLatin1());
        if (entry.contains(u"salt"_s))
            areCommitmentsEqual = areCommitmentsEqual
                && commitment
                    == hash(QByteArray::fromHex(entry[u"salt"_s].toString().toLatin1()) + text(entry, u"before"_s)
                        + text(entry, u"after"_s));
        static const QStringList actions{u"create"_s, u"update"_s, u"delete"_s, u"restore"_s};
        m_entries += hash(number(entry[u"sequence"_s].toInteger()) + id(entry, u"changeset"_s)
            + number(QDateTime::fromString(entry[u"at"_s].toString(), Qt::ISODateWithMs).toMSecsSinceEpoch())
            + text(entry, u"author"_s) + text(entry, u"origin"_s) + id(entry, u"undoes"_s)
            + number(actions.indexOf(entry[u"action"_s].toString())) + number(entry[u"entity_number"_s].toInteger())
            + id(entry, u"record"_s) + text(entry, u"field"_s) + number(32) + commitment);
        if (!entry.contains(u"checkpoint"_s))
            return;
        head = hash(head + m_entries + number(entry[u"sequence"_s].toInteger()));
        m_entries.clear();
        isEqual = isEqual && QString::fromLatin1(head.toHex()) == entry[u"checkpoint"_s].toString();
    }
    static QByteArray hash(const QByteArray &bytes)
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    }
    static QByteArray number(qint64 value)
    {
        const qint64 bytes = qToBigEndian(value);
        return {reinterpret_cast<const char *>(&bytes), sizeof bytes};
    }
    static QByteArray text(const QJsonObject &entry, const QString &key)
    {
        const QByteArray bytes = entry[key].toString().toUtf8();
        return number(bytes.size()) + bytes;
    }
    static QByteArray id(const QJsonObject &entry, const QString &key)
    {
        const QString text = entry[key].toString();
        return text.isEmpty() ? QByteArray(16, '\0') : QByteArray::fromHex(text.toLatin1().replace('-', ""));
    }

    QByteArray m_entries;
};

} // namespace

class tst_AuditCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void aLogThatIsAsItWasWritten()
    {
        AuditedCall call;
        const Answer answer = call({u"audit"_s, u"verify"_s});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.object()[u"ok"_s], QJsonValue(true));
        QVERIFY(answer.object()[u"entries"_s].toInteger() > 5);
        QVERIFY(answer.object()[u"first_broken"_s].isNull());
        QCOMPARE(answer.object()[u"head"_s].toString().size(), 64);
    }

    void anAlteredEntryIsNamed()
    {
        AuditedCall call;
        QVERIFY(call.tamper("UPDATE change SET after = '\"=2+2\"' WHERE field = 'last_name'"));
        const Answer answer = call({u"audit"_s, u"verify"_s});
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.object()[u"ok"_s], QJsonValue(false));
        QVERIFY(answer.object()[u"first_broken"_s].toInteger() > 1);
        QCOMPARE(answer.error()[u"kind"_s].toString(), u"corrupt"_s);
        QVERIFY(call({u"doctor"_s}).out.contains("altered outside Satchel"));
    }

    void anEarlierHeadIsStillThere()
    {
        AuditedCall call;
        const QString head = call({u"audit"_s, u"verify"_s}).object()[u"head"_s].toString();
        call.create("company", R"({"name":"Later"})");
        QCOMPARE(call({u"audit"_s, u"verify"_s, u"--head"_s, head}).code, 0);
        const Answer other = call({u"audit"_s, u"verify"_s, u"--head"_s, QString(64, u'a')});
        QCOMPARE(other.code, 1);
        QCOMPARE(other.object()[u"ok"_s], QJsonValue(false));
        QCOMPARE(call({u"audit"_s, u"verify"_s, u"--head"_s, u"abc"_s}).code, 2);
    }

    void anExportIsCheckedByAnotherProgram()
    {
        AuditedCall call;
        const QJsonObject verified = call({u"audit"_s, u"verify"_s}).object();
        const Answer answer = call({u"audit"_s, u"export"_s, call.file(u"log.json"_s)});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.object()[u"entries"_s], verified[u"entries"_s]);
        const QJsonArray entries = QJsonDocument::fromJson(call.content(u"log.json"_s)).array();
        QCOMPARE(entries.size(), verified[u"entries"_s].toInteger());
        const ByThePage page(entries);
        QVERIFY(page.isEqual);
        QVERIFY(page.areCommitmentsEqual);
        QCOMPARE(QString::fromLatin1(page.head.toHex()), verified[u"head"_s].toString());
    }

    void anExportSaysWhoWhatWhenAndFromWhere()
    {
        AuditedCall call;
        QCOMPARE(call({u"audit"_s, u"export"_s, call.file(u"log.json"_s)}).code, 0);
        const QJsonObject last = QJsonDocument::fromJson(call.content(u"log.json"_s)).array().last().toObject();
        QCOMPARE(last[u"action"_s].toString(), u"create"_s);
        QCOMPARE(last[u"entity"_s].toString(), u"company"_s);
        QCOMPARE(last[u"title"_s].toString(), u"Acme"_s);
        QCOMPARE(last[u"origin"_s].toString(), u"cli"_s);
        QVERIFY(!last[u"who"_s].toString().isEmpty());
        QCOMPARE(last[u"at"_s].toString(), u"2026-11-20T12:00:00.000Z"_s);
        QVERIFY(last[u"after"_s].toString().contains(u"Acme"_s));
    }

    void aSpreadsheetRunsNothingOfIt()
    {
        AuditedCall call;
        QCOMPARE(call({u"audit"_s, u"export"_s, call.file(u"log.csv"_s)}).code, 0);
        QVERIFY(call.content(u"log.csv"_s).contains("sequence,at,who"));
        QVERIFY(!call.content(u"log.csv"_s).contains(",=1+1"));
    }

    void wrongUseIsSaid()
    {
        AuditedCall call;
        QCOMPARE(call({u"audit"_s, u"mend"_s}).code, 2);
        QCOMPARE(call({u"audit"_s, u"export"_s}).code, 2);
        QCOMPARE(call({u"audit"_s, u"export"_s, call.file(u"log.pdf"_s)}).code, 1);
        QVERIFY(!QFile::exists(call.file(u"log.pdf"_s)));
        QCOMPARE(call({u"audit"_s, u"export"_s, call.file(u"missing/log.csv"_s)}).code, 1);
    }
};

SATCHEL_TEST(tst_AuditCommand)
#include "tst_AuditCommand.moc"
