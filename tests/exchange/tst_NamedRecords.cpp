// SPDX-License-Identifier: GPL-3.0-or-later
// Deals of a file whose stages are called otherwise than here.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "exchange/FileKind.h"
#include "exchange/import/Importer.h"
#include "exchange/import/NamedRecords.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QFile>

using namespace satchel;
using namespace satchel::exchange;
using namespace Qt::StringLiterals;
using satchel::test::TestStore;

class tst_NamedRecords : public QObject
{
    Q_OBJECT

private:
    QString write(TestStore &store, const QString &text, const QString &name = u"deals.csv"_s)
    {
        const QString path = store.folder() + u'/' + name;
        QFile file(path);
        const QByteArray bytes = text.toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        return path;
    }
    Result<ImportResult> importDeals(TestStore &store, const QString &text, const QHash<QString, QString> &values = {})
    {
        const QString path = write(store, text);
        const auto preview = previewFile(path);
        if (!preview)
            return fail(preview.error());
        ColumnMapping mapping = proposeMapping(
            store->schema().entity(EntityKind::Deal), preview->columns, preview->profiles);
        for (ColumnTarget &column : mapping.columns) {
            if (column.target == field::stage)
                column.values = values;
        }
        ImportOptions options;
        options.entity = EntityKind::Deal;
        return Importer(*store, path, options).run(*preview, mapping);
    }
    /// "title: stage, status", in the order of the file.
    QStringList deals(TestStore &store)
    {
        const auto rows = store->select({EntityKind::Deal, {u"title"_s, u"stage.name"_s, u"status"_s}, {}, {}, {}});
        QStringList all;
        for (qsizetype i = 0; i < rows->size(); ++i)
            all.append(
                u"%1: %2, %3"_s.arg(textOf(rows->value(i, 0)), textOf(rows->value(i, 1)), textOf(rows->value(i, 2))));
        return all;
    }
    qint64 stages(TestStore &store) { return *store->count({EntityKind::Stage, {}, {}, {}, {}}); }

private Q_SLOTS:
    void whatSaysWonOrLostGoesToThatStage_data()
    {
        QTest::addColumn<QString>("won");
        QTest::addColumn<QString>("lost");
        QTest::newRow("English") << u"Won"_s << u"Lost"_s;
        QTest::newRow("English with a dash") << u"Closed - won"_s << u"CLOSED - LOST"_s;
        QTest::newRow("German") << u"Gewonnen"_s << u"Verloren"_s;
        QTest::newRow("Spanish") << u"Ganado"_s << u"Perdido"_s;
        QTest::newRow("French") << u"Gagnée"_s << u"Perdue"_s;
        QTest::newRow("Japanese") << u"受注"_s << u"失注"_s;
        QTest::newRow("Arabic") << u"رابحة"_s << u"خاسرة"_s;
    }
    void whatSaysWonOrLostGoesToThatStage()
    {
        QFETCH(QString, won);
        QFETCH(QString, lost);
        TestStore store;
        const qint64 before = stages(store);
        const auto result = importDeals(store, u"Title;Stage\nA;%1\nB;%2\nC;%1\n"_s.arg(won, lost));
        QVERIFY_RESULT(result);
        QCOMPARE(stages(store), before);
        QCOMPARE(
            deals(store), (QStringList{u"A: Closed Won, won"_s, u"B: Closed Lost, lost"_s, u"C: Closed Won, won"_s}));
    }

    void theOnlyStageThatBeginsSoIsMeant()
    {
        TestStore store;
        const qint64 before = stages(store);
        QVERIFY_RESULT(importDeals(store, u"Title;Stage\nA;Proposal\nB;Angebot gesendet\n"_s));
        QCOMPARE(stages(store), before);
        QCOMPARE(deals(store), (QStringList{u"A: Proposal Sent, open"_s, u"B: Proposal Sent, open"_s}));
    }

    void theOnlyOneThatEndsSoIsMeant()
    {
        TestStore store;
        const RecordId lena = store.create(EntityKind::User, {{u"name"_s, u"Lena Vogt"_s}});
        const RecordId ben = store.create(EntityKind::User, {{u"name"_s, u"Ben Ode"_s}});
        store.create(EntityKind::User, {{u"name"_s, u"Ben Vogt"_s}});
        const auto users = NamedRecords::read(*store, EntityKind::User);
        QVERIFY_RESULT(users);
        QCOMPARE(users->meant(u"Lena"_s), lena);
        QCOMPARE(users->meant(u"ode"_s), ben);
        QVERIFY(users->meant(u"Ben"_s).isNull()); // several
        QVERIFY(users->meant(u"Vogt"_s).isNull());
        QVERIFY(users->meant(u"Len"_s).isNull()); // no whole word
        QVERIFY_RESULT(importDeals(store, u"Title;Stage\nA;Lead\n"_s));
        QCOMPARE(deals(store), QStringList{u"A: New Lead, open"_s});
    }

    void whatAPersonSaidOfAValueCounts()
    {
        TestStore store;
        const auto records = NamedRecords::read(*store, EntityKind::Stage);
        QVERIFY_RESULT(records);
        const RecordId negotiation = records->meant(u"negotiation"_s);
        QVERIFY(!negotiation.isNull());
        const qint64 before = stages(store);
        QVERIFY_RESULT(importDeals(store, u"Title;Stage\nA;Won\nB;Maybe\nC;Lost\n"_s,
            {{u"Won"_s, makeNewRecord}, {u"Maybe"_s, negotiation.toString()}, {u"Lost"_s, {}}}));
        QCOMPARE(stages(store), before + 1);
        const QStringList all = deals(store);
        QCOMPARE(all.value(0), u"A: Won, open"_s);
        QCOMPARE(all.value(1), u"B: Negotiation, open"_s);
        QVERIFY(!all.value(2).contains(u"Lost"_s));
    }

    void whatNothingResemblesIsMade()
    {
        TestStore store;
        const auto records = NamedRecords::read(*store, EntityKind::Stage);
        QVERIFY_RESULT(records);
        QVERIFY(records->meant(u"Technical proof"_s).isNull());
        QVERIFY(!records->isName(u"Technical proof"_s));
        QVERIFY(records->isName(u"  closed WON "_s));
    }

    void aFileIsOfTheKindThatItsColumnsAndItsNameSay_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<EntityKind>("wanted");
        QTest::addColumn<EntityKind>("kind");
        const auto add = [](const char *what, const QString &name, const QString &heading, EntityKind wanted,
                             EntityKind kind) { QTest::newRow(what) << name << heading << wanted << kind; };
        const QString deals = u"Deal name,Company,Stage,Value,Close date,Owner,Region"_s;
        const QString people = u"First name,Last name,E-mail,Company,Phone"_s;
        add("deals after contacts", u"deals.csv"_s, deals, EntityKind::Contact, EntityKind::Deal);
        add("deals by their columns", u"export.csv"_s, deals, EntityKind::Contact, EntityKind::Deal);
        add("German deals", u"Verkaufschancen 2026.csv"_s, u"Titel,Firma,Phase,Wert,Abschlussdatum"_s,
            EntityKind::Contact, EntityKind::Deal);
        add("people after deals", u"export.csv"_s, people, EntityKind::Deal, EntityKind::Contact);
        add("people who are leads", u"export.csv"_s, people, EntityKind::Lead, EntityKind::Lead);
        add("leads by the name", u"leads.csv"_s, people, EntityKind::Contact, EntityKind::Lead);
        add("customers stay what they are", u"customers.csv"_s, people, EntityKind::Contact, EntityKind::Contact);
        add("a list of names", u"names.csv"_s, u"Name"_s, EntityKind::Company, EntityKind::Company);
    }
    void aFileIsOfTheKindThatItsColumnsAndItsNameSay()
    {
        QFETCH(QString, name);
        QFETCH(QString, heading);
        QFETCH(EntityKind, wanted);
        TestStore store;
        const auto preview = previewFile(write(store, heading + u"\nA,B,C,D,E,F,G\n"_s, name));
        QVERIFY_RESULT(preview);
        FilePreview headings = *preview;
        headings.columns = heading.split(u',');
        headings.profiles.clear();
        QTEST(kindOfFile(store->schema(), name, headings, wanted), "kind");
    }
};

SATCHEL_TEST(tst_NamedRecords)
#include "tst_NamedRecords.moc"
