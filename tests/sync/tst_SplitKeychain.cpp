// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Clock.h"
#include "sync/transport/SplitKeychain.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace satchel::sync;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype windowsLimit = 2'560;
const QString key = u"connection/1/refresh-token"_s;

QString secretOf(qsizetype length, Random &random)
{
    QString secret;
    while (secret.size() < length)
        secret += random() % 7 ? QChar(static_cast<char16_t>(u'!' + random() % 90)) : QChar(u'ø');
    return secret;
}

} // namespace

class tst_SplitKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsSecretsOfAnyLength()
    {
        Random random(1);
        MemoryKeychain inner;
        SplitKeychain keychain(inner);
        for (const qsizetype length : {0, 1, 1'199, 1'200, 1'201, 2'560, 5'000, 40'000, 3, 9'000}) {
            const QString secret = secretOf(length, random);
            QVERIFY(keychain.write(key, secret));
            QCOMPARE(keychain.read(key).value().value(), secret);
            for (const QString &entry : inner.entries())
                QVERIFY(entry.toUtf8().size() <= windowsLimit);
            const auto parts = length == 0
                ? 1
                : 1 + (secret.toUtf8().size() * 4 / 3 + 4) / SplitKeychain::greatestEntry + 1;
            QVERIFY2(inner.entries().size() <= parts,
                qPrintable(u"%1 stale parts stay at %2"_s.arg(inner.entries().size()).arg(length)));
        }
        QVERIFY(keychain.remove(key));
        QVERIFY(inner.entries().isEmpty());
        QVERIFY(!keychain.read(key).value());
    }

    void aShortSecretIsOneReadableEntry()
    {
        MemoryKeychain inner;
        QVERIFY(SplitKeychain(inner).write(key, u"pat-eu1-abc"_s));
        QCOMPARE(inner.entries().value(key), u"pat-eu1-abc"_s);
    }

    void aSecretThatLooksLikeAHeadComesBack()
    {
        MemoryKeychain inner;
        SplitKeychain keychain(inner);
        const QString secret = u"satchel-parts:2:10:ab"_s;
        QVERIFY(keychain.write(key, secret));
        QCOMPARE(keychain.read(key).value().value(), secret);
    }

    void aCrashAnywhereLeavesTheOldSecretOrTheNew()
    {
        Random random(2);
        for (const qsizetype before : {10, 5'000}) {
            for (const qsizetype after : {20, 7'000}) {
                for (int step = 0; step < 40; ++step) {
                    MemoryKeychain inner;
                    SplitKeychain keychain(inner);
                    const QString old = secretOf(before, random);
                    const QString fresh = secretOf(after, random);
                    QVERIFY(keychain.write(key, old));
                    inner.failAfter(step);
                    const bool isWritten = keychain.write(key, fresh).has_value();
                    inner.recover();
                    const auto found = keychain.read(key);
                    QVERIFY(found && *found);
                    QVERIFY(*found == fresh || (!isWritten && *found == old));
                    QVERIFY(keychain.write(key, fresh));
                    QCOMPARE(keychain.read(key).value().value(), fresh);
                }
            }
        }
    }

    void damageIsNoticed()
    {
        Random random(3);
        MemoryKeychain inner;
        SplitKeychain keychain(inner);
        QVERIFY(keychain.write(key, secretOf(5'000, random)));
        const auto entries = inner.entries();
        for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
            inner.set(entry.key(), entry.key() == key ? u"satchel-parts:x:1"_s : entry.value().left(5));
            QCOMPARE(keychain.read(key).error().kind, Error::Kind::Corrupt);
            inner.set(entry.key(), entry.value());
        }
        QVERIFY(keychain.read(key));
    }

    void aLockedKeychainIsNoMissingSecret()
    {
        MemoryKeychain inner;
        inner.failAfter(0);
        SplitKeychain keychain(inner);
        QCOMPARE(keychain.read(key).error().kind, Error::Kind::KeychainUnavailable);
        QCOMPARE(keychain.write(key, u"x"_s).error().kind, Error::Kind::KeychainUnavailable);
        QCOMPARE(keychain.remove(key).error().kind, Error::Kind::KeychainUnavailable);
    }
};

SATCHEL_TEST(tst_SplitKeychain)
#include "tst_SplitKeychain.moc"
