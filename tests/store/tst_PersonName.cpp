// SPDX-License-Identifier: GPL-3.0-or-later
// What the user of a store is called before somebody says it, and that nobody else gets to read it.
#include "store/PersonName.h"

#include "domain/FieldNames.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>

using namespace satchel;
using namespace satchel::store;
using namespace Qt::StringLiterals;

namespace {

/// A store that is made while the system's account is called "mlindq" and nothing else is said.
class NewStore
{
public:
    explicit NewStore(const QByteArray &said = {})
    {
        const QByteArray before = qgetenv("SATCHEL_USER");
        const QByteArray account = qgetenv("USER");
        qunsetenv("SATCHEL_USER");
        qputenv("USER", "mlindq");
        if (!said.isEmpty())
            qputenv("SATCHEL_USER", said);
        auto opened = Store::open(m_folder.filePath(u"new.satchel"_s), m_clock, 7);
        qputenv("SATCHEL_USER", before);
        qputenv("USER", account);
        if (!opened)
            qFatal("%s", qPrintable(toText(opened.error())));
        m_store = std::move(*opened);
    }
    Store &operator*() { return *m_store; }
    Store *operator->() { return m_store.get(); }
    RecordId me() const { return m_store->me(); }
    void commit(std::vector<Edit> edits)
    {
        const auto done = m_store->commit({u"test"_s, Origin::user(), std::move(edits), {}});
        if (!done)
            qFatal("%s", qPrintable(toText(done.error())));
    }

private:
    QTemporaryDir m_folder;
    ManualClock m_clock{*Instant::fromIso(u"2026-11-20T12:00:00Z")};
    std::unique_ptr<Store> m_store;
};

} // namespace

class tst_PersonName : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewStoreDoesNotTakeTheNameOfTheAccount()
    {
        NewStore store;
        QCOMPARE(store->title(EntityKind::User, store.me()), u"Me"_s);
        QVERIFY(!isNamed(*store, store.me()));
        QCOMPARE(nameForOthers(*store, store.me()), QString());
    }

    void whoMakesAStoreMaySayWhoWorksWithIt()
    {
        NewStore store("Mara Lindqvist");
        QVERIFY(isNamed(*store, store.me()));
        QCOMPARE(nameForOthers(*store, store.me()), u"Mara Lindqvist"_s);
    }

    void placeholdersAreKnownInEveryLanguage_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"Me"_s, u"ich"_s, u" Moi "_s, u"Yo"_s, u"自分"_s, u"أنا"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void placeholdersAreKnownInEveryLanguage()
    {
        QFETCH(const QString, name);
        QVERIFY(isPlaceholderName(name));
        QVERIFY(!isPlaceholderName(name + u" Berg"_s));
    }

    void anAnswerIsANameFromThenOn()
    {
        NewStore store;
        store.commit(nameEdits(*store, store.me(), u"Mara Lindqvist"_s));
        QCOMPARE(nameForOthers(*store, store.me()), u"Mara Lindqvist"_s);
        QVERIFY(nameEdits(*store, store.me(), u"Mara Lindqvist"_s).empty());
    }

    /// An earlier Satchel called the user as the account was called: the log says that nobody answered.
    void anEarlierStoresAccountNameIsNobodysAnswer()
    {
        NewStore store("mlindq");
        QVERIFY(store->setMeta(namedFact.toString(), QString())); // as an earlier Satchel left it
        QCOMPARE(store->title(EntityKind::User, store.me()), u"mlindq"_s);
        QVERIFY(!isNamed(*store, store.me()));
        QCOMPARE(nameToSend(*store, u"mlindq"_s), QString());
        QCOMPARE(nameToSend(*store, u"Sales desk"_s), u"Sales desk"_s);
    }

    void whoIsCalledAsTheirAccountSaysSoOnce()
    {
        NewStore store("mlindq");
        QVERIFY(store->setMeta(namedFact.toString(), QString()));
        store.commit(nameEdits(*store, store.me(), u"mlindq"_s));
        QCOMPARE(nameForOthers(*store, store.me()), u"mlindq"_s);
        QCOMPARE(nameToSend(*store, u"mlindq"_s), u"mlindq"_s);
        QVERIFY(nameEdits(*store, store.me(), u"mlindq"_s).empty());
    }

    void colleaguesHaveTheNamesTheyWereGiven()
    {
        NewStore store;
        const RecordId colleague = store->newId();
        store.commit({Edit::create(EntityKind::User, colleague, {{field::name, u"Jonas Weber"_s}})});
        QCOMPARE(nameForOthers(*store, colleague), u"Jonas Weber"_s);
        QCOMPARE(nameForOthers(*store, {}), QString());
    }
};

SATCHEL_TEST(tst_PersonName)
#include "tst_PersonName.moc"
