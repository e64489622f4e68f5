// SPDX-License-Identifier: GPL-3.0-or-later
// The ciphers of a store against the examples of RFC 8439, and against a file that SQLite3 Multiple Ciphers wrote with
// its own.
#include "store/cipher/StreamCipher.h"
#include "store/Database.h"
#include "tests/support/Paths.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>

using namespace satchel::store;
using namespace Qt::StringLiterals;

namespace {

const uint8_t *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const uint8_t *>(bytes.constData());
}

QByteArray streamed(QByteArray bytes, const QByteArray &key, const QByteArray &nonce, uint32_t counter)
{
    satchel_chacha20_xor(bytes.data(), static_cast<size_t>(bytes.size()), bytesOf(key), bytesOf(nonce), counter);
    return bytes;
}

} // namespace

class tst_StreamCipher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// RFC 8439, 2.4.2.
    void aTextIsEncryptedAsInTheStandard()
    {
        const QByteArray text = "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the "
                                "future, sunscreen would be it.";
        const auto key = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
        const auto nonce = QByteArray::fromHex("000000000000004a00000000");
        const QByteArray encrypted = streamed(text, key, nonce, 1);
        QCOMPARE(encrypted.toHex(),
            QByteArray(
                "6e2e359a2568f98041ba0728dd0d6981e97e7aec1d4360c20a27afccfd9fae0bf91b65c5524733ab8f593dabcd62b357"
                "1639d624e65152ab8f530c359f0861d807ca0dbf500d6a6156a38e088a22b65e52bc514d16ccf806818ce91ab7793736"
                "5af90bbf74a35be6b40b8eedf2785e42874d"));
        QCOMPARE(streamed(encrypted, key, nonce, 1), text);
    }

    /// RFC 8439, 2.5.2.
    void aTextIsSignedAsInTheStandard()
    {
        const QByteArray text = "Cryptographic Forum Research Group";
        const auto key = QByteArray::fromHex("85d6be7857556d337f4452fe42d506a80103808afb0db2fd4abff6af4149f51b");
        QByteArray tag(16, '\0');
        satchel_poly1305(
            bytesOf(text), static_cast<size_t>(text.size()), bytesOf(key), reinterpret_cast<uint8_t *>(tag.data()));
        QCOMPARE(tag.toHex(), QByteArray("a8061dc1305136c6c22b8baf0c0127a9"));
    }

    void theCounterGoesOnAtZeroBehindItsEnd()
    {
        const QByteArray key(32, 'k');
        const QByteArray nonce(12, 'n');
        const QByteArray zeros(64, '\0');
        QCOMPARE(streamed(zeros.repeated(3), key, nonce, 0xFFFFFFFFU),
            streamed(zeros, key, nonce, 0xFFFFFFFFU) + streamed(zeros, key, nonce, 0) + streamed(zeros, key, nonce, 1));
    }

    void aStoreOfTheOtherImplementationOpensAndIsWritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"store"_s);
        QVERIFY(QFile::copy(satchel::test::projectPath(u"tests/data/encryption/plain-c-ciphers.sqlite"_s), path));
        const auto key = StoreKey::fromBytes(QByteArray(int(StoreKey::size), 'k'));
        const auto database = Database::open(path, Database::Mode::ReadWrite, {.key = key});
        QVERIFY2(database.has_value(), database ? "" : qPrintable(database.error().what));
        QVERIFY((*database)->execute("INSERT INTO contact VALUES ('Third', NULL)").has_value());
        auto rows = (*database)->prepare("SELECT name, length(notes) FROM contact ORDER BY name");
        QVERIFY(rows.has_value());
        QVERIFY(*rows->step());
        QCOMPARE(rows->text(0), u"Ada Example"_s);
        QCOMPARE(rows->integer(1), 1400);
        QVERIFY(*rows->step());
        QVERIFY(*rows->step());
        QCOMPARE(rows->text(0), u"Third"_s);
    }
};

SATCHEL_PLAIN_TEST(tst_StreamCipher)
#include "tst_StreamCipher.moc"
