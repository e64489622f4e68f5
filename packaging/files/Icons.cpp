// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/files/Icons.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QSvgRenderer>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace satchel::packaging {

namespace {

constexpr int sizes[] = {16, 22, 24, 32, 48, 64, 128, 256, 512, 1024};
constexpr int windowsSizes[] = {16, 24, 32, 48, 64, 128, 256};

struct MacSize
{
    const char *type;
    int size;
};
// Those that hold PNG; the small ones are the double-density forms of 16 and 32 points.
constexpr MacSize macSizes[] = {{"ic11", 32}, {"ic12", 64}, {"ic07", 128}, {"ic13", 256}, {"ic08", 256}, {"ic14", 512},
    {"ic09", 512}, {"ic10", 1024}};

Result<QByteArray> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, file.errorString(), path);
    return file.readAll();
}

QByteArray png(QSvgRenderer &drawing, int size)
{
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

template <typename Integer> void append(QByteArray &bytes, Integer value)
{
    bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
}

/// ICONDIR, one ICONDIRENTRY of 16 bytes per picture, the pictures. PNG is read since Windows Vista.
QByteArray windowsIcon(const QMap<int, QByteArray> &pictures)
{
    QByteArray icon;
    append(icon, qToLittleEndian<quint16>(0));
    append(icon, qToLittleEndian<quint16>(1)); // icons, not cursors
    append(icon, qToLittleEndian<quint16>(std::size(windowsSizes)));
    auto offset = 6 + 16 * static_cast<quint32>(std::size(windowsSizes));
    QByteArray body;
    for (const int size : windowsSizes) {
        const QByteArray &picture = pictures[size];
        append(icon, static_cast<quint8>(size)); // width and height; 256 is written as 0
        append(icon, static_cast<quint8>(size));
        append(icon, qToLittleEndian<quint16>(0)); // no palette
        append(icon, qToLittleEndian<quint16>(1)); // one plane
        append(icon, qToLittleEndian<quint16>(32)); // bits a pixel
        append(icon, qToLittleEndian(static_cast<quint32>(picture.size())));
        append(icon, qToLittleEndian(offset));
        offset += static_cast<quint32>(picture.size());
        body += picture;
    }
    return icon + body;
}

/// "icns" and its whole length, then per picture a type, a length with these eight bytes, and a PNG.
QByteArray macIcon(const QMap<int, QByteArray> &pictures)
{
    QByteArray body;
    for (const MacSize &entry : macSizes) {
        body += entry.type;
        append(body, qToBigEndian(static_cast<quint32>(pictures[entry.size].size() + 8)));
        body += pictures[entry.size];
    }
    QByteArray icon("icns");
    append(icon, qToBigEndian(static_cast<quint32>(body.size() + 8)));
    return icon + body;
}

} // namespace

Result<QMap<QString, QByteArray>> icons(const QString &resources)
{
    auto svg = read(resources + u"/logo.svg"_s);
    if (!svg)
        return fail(svg.error());
    const auto tokens = read(resources + u"/tokens.json"_s);
    if (!tokens)
        return fail(tokens.error());
    const QJsonObject light = QJsonDocument::fromJson(*tokens).object()[u"light"_s].toObject();
    svg->replace("accent.fill", light[u"accent"_s].toObject()[u"fill"_s].toString().toLatin1());
    QSvgRenderer drawing(*svg);
    if (!drawing.isValid())
        return fail(Error::Kind::Invalid, u"the logo cannot be drawn"_s, resources);
    QMap<int, QByteArray> pictures;
    QMap<QString, QByteArray> files{{u"satchel.svg"_s, *svg}};
    for (const int size : sizes) {
        pictures[size] = png(drawing, size);
        files[QString::number(size) + u".png"_s] = pictures[size];
    }
    files[u"satchel.ico"_s] = windowsIcon(pictures);
    files[u"satchel.icns"_s] = macIcon(pictures);
    return files;
}

} // namespace satchel::packaging
