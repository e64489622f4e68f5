// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures from outside: only raster images of the allow-list, and none that is too large, whatever their bytes claim.
#include "documents/engine/Raster.h"

#include "documents/engine/Image.h"
#include "domain/RasterFormat.h"
#include "tests/support/TestProgram.h"

#include <QBuffer>
#include <QImageReader>
#include <QtTest>

using namespace satchel;
using namespace satchel::documents;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QImage red(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    return image;
}

} // namespace

class tst_Raster : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheFormatsOfTheList()
    {
        for (const char *format : {"PNG", "JPG", "BMP"}) {
            const auto read = decodeRaster(encoded(red(30, 60), format), {});
            QVERIFY2(read, format);
            QCOMPARE(read->size(), QSize(30, 60));
        }
        const QByteArray gif = QByteArray::fromBase64("R0lGODdhAQABAIAAAP8AAP///ywAAAAAAQABAAACAkQBADs=");
        QCOMPARE(rasterFormatOf(gif), QByteArray("gif"));
        const auto read = decodeRaster(gif, {});
        QVERIFY(read);
        QCOMPARE(read->pixelColor(0, 0), QColor(Qt::red));
    }

    void readsNothingElse_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("SVG") << QByteArray(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20'><rect width='40' height='20'/></svg>");
        QTest::newRow("SVG behind a byte order mark") << QByteArray(
            "\xef\xbb\xbf<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n1 0 obj\n");
        QTest::newRow("XPM") << QByteArray(
            "/* XPM */\nstatic char *x[] = {\n\"1 1 1 1\",\n\"a c #ff0000\",\n\"a\"};\n");
        QTest::newRow("PPM") << encoded(red(4, 4), "PPM");
        QTest::newRow("ICO") << QByteArray("\0\0\1\0\1\0\1\1\0\0\1\0\x18\0", 14).append(60, '\0');
        QTest::newRow("TIFF") << QByteArray("II*\0\x08\0\0\0", 8);
        QTest::newRow("a PNG cut off") << encoded(red(300, 300), "PNG").left(40);
        QTest::newRow("an SVG that says it is a PNG") << QByteArray("\x89PNG\r\n\x1a\n<svg/>");
    }
    void readsNothingElse()
    {
        QFETCH(QByteArray, bytes);
        const auto read = decodeRaster(bytes, u"contact.photo"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
        QCOMPARE(read.error().where, u"contact.photo"_s);
        QVERIFY(!readImage(bytes, {}));
        QVERIFY(!keptImage(bytes, {}));
    }

    void doesNotDecodeWhatIsTooLarge()
    {
        QImage wide(20'000, 2, QImage::Format_Mono);
        wide.fill(0);
        QVERIFY(!decodeRaster(encoded(wide, "PNG"), {}));
        RasterLimits limits;
        limits.edge = 100;
        QVERIFY(!decodeRaster(encoded(red(101, 4), "PNG"), {}, limits));
        QVERIFY(decodeRaster(encoded(red(100, 4), "PNG"), {}, limits));
        limits.bytes = 10;
        QVERIFY(!decodeRaster(encoded(red(100, 4), "PNG"), {}, limits));
        // A head that claims 60,000 × 60,000 pixels over a few bytes.
        QByteArray claiming = encoded(red(4, 4), "BMP");
        claiming.replace(18, 8, QByteArray("\x60\xea\0\0\x60\xea\0\0", 8));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!decodeRaster(claiming, {}));
        QVERIFY(timer.elapsed() < 1000);
    }
};

SATCHEL_GUI_TEST(tst_Raster)
#include "tst_Raster.moc"
