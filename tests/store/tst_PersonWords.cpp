// SPDX-License-Identifier: GPL-3.0-or-later
// What counts as naming a person, and until when backups have what was erased: pure functions.
#include "store/privacy/BackupReach.h"
#include "store/privacy/PersonWords.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace Qt::StringLiterals;

namespace {

using store::PersonWords;

PersonWords words(const QString &first, const QString &last, const QString &email = {})
{
    const auto schema = Schema::withCustomFields({});
    Record person(schema->shared(EntityKind::Contact));
    person.set(u"first_name", first);
    person.set(u"last_name", last);
    if (!email.isEmpty())
        person.set(u"email", email);
    PersonWords known;
    known.addPerson(person);
    return known;
}

store::CatalogEntry backup(const QString &day, store::CatalogEntry::Cause cause)
{
    store::CatalogEntry entry;
    entry.at = *Instant::fromIso(day + u"T12:30:00Z"_s);
    entry.file = u"a.backup"_s;
    entry.cause = cause;
    return entry;
}

} // namespace

class tst_PersonWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWholeNameIsTakenOutOfAnyText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("left");
        QTest::newRow("as it is said") << u"Ask Anna Berg."_s << u"Ask (erased)."_s;
        QTest::newRow("as lists have it") << u"Berg, Anna: later"_s << u"(erased): later"_s;
        QTest::newRow("in capitals") << u"ANNA BERG"_s << u"(erased)"_s;
        QTest::newRow("twice") << u"Anna Berg and Anna Berg"_s << u"(erased) and (erased)"_s;
        QTest::newRow("inside another word") << u"Johanna Bergman"_s << u"Johanna Bergman"_s;
        QTest::newRow("a part alone") << u"Anna climbs a Berg"_s << u"Anna climbs a Berg"_s;
        QTest::newRow("the address") << u"to <a.berg@x.example>"_s << u"to <(erased)>"_s;
    }
    void aWholeNameIsTakenOutOfAnyText()
    {
        QFETCH(QString, text);
        QTEST(words(u"Anna"_s, u"Berg"_s, u"a.berg@x.example"_s).without(text, false), "left");
    }

    void partsOfTheNameCountInWhatIsAboutThePerson()
    {
        const PersonWords known = words(u"Anna"_s, u"Berg"_s);
        QCOMPARE(known.without(u"Chairs for Berg"_s, true), u"Chairs for (erased)"_s);
        QCOMPARE(known.without(u"Bergamo"_s, true), u"Bergamo"_s);
    }

    void aListLosesItsItemsAndAnAddressAll()
    {
        const PersonWords known = words(u"Anna"_s, u"Berg"_s, u"a.berg@x.example"_s);
        QCOMPARE(known.without(FieldType::List, QStringList{u"Anna Berg"_s, u"Bo Lind"_s}, false),
            Value(QStringList{u"Bo Lind"_s}));
        QCOMPARE(known.without(FieldType::Email, u"a.berg@x.example"_s, false), Value());
    }

    /// The log has JSON, where a line break before the name is a letter.
    void inJsonAPhraseCountsWhereverItIs()
    {
        QVERIFY(store::isAnyIn({u"Anna Berg"_s}, "{\"notes\":\"Hi\\nanna berg\"}"));
        QVERIFY(store::isAnyIn({u"Müller Ögir"_s}, QByteArray("x Müller Ögir").toStdString()));
        QVERIFY(store::isAnyIn({u"山田太郎"_s}, QByteArray("電話 山田太郎").toStdString()));
        QVERIFY(!store::isAnyIn({u"Anna Berg"_s}, "Anna and Berg"));
        QCOMPARE(store::withoutAny({u"Anna Berg"_s}, "\\nAnna Berg"), QByteArray("\\n(erased)"));
    }

    void backupsOfTheScheduleEndAndOthersDoNot()
    {
        using Cause = store::CatalogEntry::Cause;
        const store::CatalogEntry backups[] = {backup(u"2026-11-20"_s, Cause::Schedule),
            backup(u"2026-03-02"_s, Cause::Import), backup(u"2026-11-01"_s, Cause::Person)};
        const Instant now = *Instant::fromIso(u"2026-11-24T09:00:00Z");
        const auto reach = store::reachOf(backups, {7, 4, 12}, now, QTimeZone::utc());
        QCOMPARE(reach.rotating, 2);
        QCOMPARE(reach.permanent, 1);
        QCOMPARE(reach.until, QDate(2027, 11, 1));
    }

    void whatARestoreKeptEndsAfterThirtyDays()
    {
        const store::CatalogEntry kept = backup(u"2026-11-20"_s, store::CatalogEntry::Cause::Restore);
        const Instant now = *Instant::fromIso(u"2026-11-24T09:00:00Z");
        const auto reach = store::reachOf(std::span(&kept, 1), {7, 4, 12}, now, QTimeZone::utc());
        QCOMPARE(reach.rotating, 1);
        QCOMPARE(reach.until, QDate(2026, 12, 21));
    }

    /// The day that is named is late enough: by then the rotation has removed it, if new ones were made meanwhile.
    void theRotationHasRemovedThemByTheDayThatIsNamed()
    {
        const store::BackupRetention keep{7, 4, 12};
        const QTimeZone zone = QTimeZone::utc();
        for (QDate made(2026, 1, 1); made < QDate(2027, 3, 1); made = made.addDays(5)) {
            const store::CatalogEntry one = backup(made.toString(Qt::ISODate), store::CatalogEntry::Cause::Schedule);
            const auto reach = store::reachOf(std::span(&one, 1), keep, one.at, zone);
            std::vector<store::KeptBackup> all = {{one.at, 1}};
            for (QDate day = made.addDays(1); day <= *reach.until; day = day.addDays(1))
                all.push_back({Instant{QDateTime(day, QTime(23, 0), zone).toMSecsSinceEpoch()}, 1});
            const auto expired = store::expiredBackups(all, keep, 0, all.back().at, zone);
            QVERIFY2(std::ranges::find(expired, size_t(0)) != expired.end(), qPrintable(made.toString(Qt::ISODate)));
        }
    }
};

SATCHEL_TEST(tst_PersonWords)
#include "tst_PersonWords.moc"
