// SPDX-License-Identifier: GPL-3.0-or-later
// The key of an encrypted store: on paper, and sealed with a passphrase.
#include "store/encryption/KeyFile.h"
#include "store/encryption/PassphraseHash.h"
#include "store/encryption/RecoveryKey.h"
#include "tests/support/TestProgram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>
#include <ranges>

using namespace satchel;
using namespace satchel::store;
using namespace Qt::StringLiterals;

namespace {

constexpr PassphraseCost cheap{1, 8192};
constexpr auto alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1;

StoreKey someKey(unsigned char first = 0)
{
    QByteArray bytes;
    for (int i = 0; i < int(StoreKey::size); ++i)
        bytes.append(static_cast<char>(first + i));
    return *StoreKey::fromBytes(bytes);
}

QJsonObject sealedBySomebodyElse() // by PyNaCl: the bytes 0 to 31, sealed with "Grüße aus Köln"
{
    return {{u"satchel_key"_s, 1}, {u"derivation"_s, u"argon2id"_s}, {u"operations"_s, 1}, {u"memory"_s, 8192},
        {u"salt"_s, u"ZGVmZ2hpamtsbW5vcHFycw=="_s},
        {u"sealed"_s,
            u"MjM0NTY3ODk6Ozw9Pj9AQUJDREVGR0hJ63aI4t1lOU9GTyhXtmAb2EvE3x1TLCKmfRnNYCVbhBHJSZZQXIpXBXMxz84WsPEB"_s}};
}

QByteArray json(const QJsonObject &file)
{
    return QJsonDocument(file).toJson();
}

} // namespace

class tst_StoreKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noTwoRandomKeysAreTheSame()
    {
        const StoreKey key = StoreKey::random();
        QVERIFY(!(key == StoreKey::random()));
        QVERIFY(key == *StoreKey::fromHex(key.toHex()));
        QVERIFY(!StoreKey::fromHex(key.toHex().chopped(2)));
        QVERIFY(!StoreKey::fromHex(key.toHex() + "00"));
        QVERIFY(!StoreKey::fromHex(key.toHex().replace(5, 1, "x")));
        QVERIFY(!StoreKey::fromBytes(QByteArray(31, 'a')));
    }

    void aKeyOnPaperIsFourLinesThatGiveItBack()
    {
        for (const QByteArray &bytes : {QByteArray(32, '\0'), QByteArray(32, '\xFF'), QByteArray(32, '\x5A')}) {
            const StoreKey key = *StoreKey::fromBytes(bytes);
            const QStringList lines = recoveryLines(key);
            QCOMPARE(lines.size(), 4);
            for (const QString &line : lines) {
                QCOMPARE(line.size(), 17);
                QCOMPARE(line.count(u' '), 2);
            }
            QVERIFY_RESULT(keyFromRecovery(lines.join(u'\n')));
            QVERIFY(*keyFromRecovery(lines.join(u'\n')) == key);
        }
        for (int i = 0; i < 100; ++i) {
            const StoreKey key = StoreKey::random();
            QVERIFY(*keyFromRecovery(recoveryLines(key).join(u' ')) == key);
        }
    }

    void howItIsTypedDoesNotMatter()
    {
        const StoreKey key = someKey();
        const QString typed = recoveryLines(key).join(u"\r\n"_s).toLower().replace(u'1', u'l').replace(u'0', u'o');
        QVERIFY(*keyFromRecovery(typed) == key);
        QVERIFY(*keyFromRecovery(u"  "_s + QString(typed).replace(u' ', u'-') + u'\n') == key);
    }

    void eachWrongSignIsFoundInItsLine()
    {
        const QString text = recoveryLines(someKey(17)).join(u'\n').remove(u' ').remove(u'\n');
        for (qsizetype at = 0; at < text.size(); ++at) {
            QString wrong = text;
            wrong[at] = alphabet[(alphabet.indexOf(wrong[at]) + 1) % alphabet.size()];
            const auto key = keyFromRecovery(wrong);
            QVERIFY2(!key, qPrintable(wrong));
            QCOMPARE(key.error().kind, Error::Kind::Invalid);
            QCOMPARE(key.error().where, QString::number(at / 15 + 1));
        }
    }

    void whatIsNoRecoveryKeyIsRefusedWithItsReason()
    {
        QStringList lines = recoveryLines(someKey());
        const auto errorOf = [](const QString &text) { return keyFromRecovery(text).error(); };
        QCOMPARE(errorOf(lines.first(3).join(u' ')).what, u"a recovery key has 60 letters and digits; these are 45"_s);
        QCOMPARE(errorOf({}).kind, Error::Kind::Invalid);
        lines.swapItemsAt(1, 2);
        QCOMPARE(errorOf(lines.join(u' ')).where, u"2"_s);
        lines[3].replace(0, 1, u'ß');
        QVERIFY(errorOf(lines.join(u' ')).what.contains(u"does not occur"_s));
    }

    void whatAPassphraseSealsItOpens()
    {
        const StoreKey key = StoreKey::random();
        const auto sealed = sealKey(key, u"correct horse"_s, cheap);
        QVERIFY_RESULT(sealed);
        QVERIFY(!sealed->contains(key.toHex()));
        QVERIFY(!sealed->contains(QByteArray(reinterpret_cast<const char *>(key.bytes().data()), 32).toBase64()));
        QVERIFY(*openSealedKey(*sealed, u"correct horse"_s) == key);
        QCOMPARE(openSealedKey(*sealed, u"correct  horse"_s).error().kind, Error::Kind::Refused);
        QCOMPARE(openSealedKey(*sealed, {}).error().kind, Error::Kind::Refused);
        QVERIFY(*sealKey(key, u"correct horse"_s, cheap) != *sealed); // another salt each time
    }

    void whatAnotherProgramSealedOpens()
    {
        const auto key = openSealedKey(json(sealedBySomebodyElse()), u"Grüße aus Köln"_s);
        QVERIFY_RESULT(key);
        QVERIFY(*key == someKey());
    }

    void aPassphraseIsTheSameHoweverItsAccentsAreTyped()
    {
        const QString typed = u"Grüße aus Köln"_s.normalized(QString::NormalizationForm_D);
        QVERIFY_RESULT(openSealedKey(json(sealedBySomebodyElse()), typed));
    }

    void aDamagedKeyFileSaysSo_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("kind");
        const auto with = [](const QString &name, const QJsonValue &value) {
            QJsonObject file = sealedBySomebodyElse();
            file.insert(name, value);
            return json(file);
        };
        const auto row = [](const char *name, const QByteArray &content, Error::Kind kind) {
            QTest::newRow(name) << content << static_cast<int>(kind);
        };
        row("empty", {}, Error::Kind::Corrupt);
        row("cut off", json(sealedBySomebodyElse()).first(80), Error::Kind::Corrupt);
        row("another program's", "{\"key\":1}", Error::Kind::Corrupt);
        row("newer", with(u"satchel_key"_s, 2), Error::Kind::TooNew);
        row("another derivation", with(u"derivation"_s, u"scrypt"_s), Error::Kind::TooNew);
        row("no cost", with(u"memory"_s, 0), Error::Kind::Corrupt);
        row("a terabyte", with(u"memory"_s, 1e12), Error::Kind::Invalid);
        row("a year", with(u"operations"_s, 1e9), Error::Kind::Invalid);
        row("a short salt", with(u"salt"_s, u"ZGVm"_s), Error::Kind::Corrupt);
        row("no base64", with(u"sealed"_s, u"*"_s), Error::Kind::Corrupt);
        row("another salt", with(u"salt"_s, u"AGVmZ2hpamtsbW5vcHFycw=="_s), Error::Kind::Refused);
    }
    void aDamagedKeyFileSaysSo()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, kind);
        const auto key = openSealedKey(content, u"Grüße aus Köln"_s);
        QVERIFY(!key);
        QCOMPARE(static_cast<int>(key.error().kind), kind);
        QVERIFY(!key.error().what.isEmpty());
    }

    void aHashedPassphraseIsRecognizedAndNothingElse()
    {
        const QString hash = *hashPassphrase(u"Grüße aus Köln"_s, cheap);
        QVERIFY(hash.startsWith(u"$argon2id$"_s));
        QVERIFY(matchesHash(hash, u"Grüße aus Köln"_s));
        QVERIFY(matchesHash(hash, u"Grüße aus Köln"_s.normalized(QString::NormalizationForm_D))); // typed on a Mac
        for (const QString &other : {u"Grüße aus Bonn"_s, u"grüße aus köln"_s, QString(), u"Grüße aus Köln "_s})
            QVERIFY2(!matchesHash(hash, other), qPrintable(other));
    }

    void noTwoHashesOfOnePassphraseAreTheSame()
    {
        QVERIFY(*hashPassphrase(u"Gruesse"_s, cheap) != *hashPassphrase(u"Gruesse"_s, cheap));
    }

    void whatIsNoHashMatchesNothing()
    {
        for (const QString &text :
            {QString(), u"$argon2id$"_s, u"Gruesse"_s, QString(500, u'$'), u"$argon2id$v=19$m=8,t=1,p=1$$"_s,
                u"$argon2id$v=19$m=8,t=4294967295,p=1$aMpdm/XiYjr8QcmcmH7kvA$2dLRP9dzdWyTsWGPp19YGRFp7y4hyoQsLsPmBK6tUgc"_s,
                QString(u"\u0000\u0000"_s)})
            QVERIFY2(!matchesHash(text, u"Gruesse"_s), qPrintable(text));
    }
};

SATCHEL_TEST(tst_StoreKeys)
#include "tst_StoreKeys.moc"
