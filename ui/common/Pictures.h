// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures within texts: made small enough on the way into a store, and shown out of it. Nothing is ever loaded by an address.
#pragma once

#include "domain/Result.h"

#include <QHash>
#include <QImage>
#include <QTextObjectInterface>

#include <functional>

class QMimeData;

namespace satchel::ui {

/// Where pictures of a text are kept.
struct PictureStore
{
    std::function<QByteArray(const QString &sha256)> read;
    std::function<Result<QString>(const QByteArray &bytes)> write; // the SHA-256 it is found by
};

/// The longest edge of a picture in a text, in pixels: 20 cm of paper at 200 dots an inch.
constexpr int longestPictureEdge = 1600;

/// PNG or JPEG bytes of a picture, scaled down, without what else its file told (such as the place it was taken at).
/// Invalid with the file in `where` when it is no picture, or too large; NotFound when it is not there.
Result<QByteArray> readPictureFile(const QString &path);
Result<QByteArray> pictureBytes(const QByteArray &bytes, const QString &where);
Result<QByteArray> pictureBytes(const QImage &image);

/// Draws the pictures of a document out of a store, no wider than the text; what is not there is a box with its words.
class PictureDrawing : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;

    void setStore(const std::function<QByteArray(const QString &sha256)> &read);
    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position, const QTextFormat &format) override;

private:
    const QImage &imageOf(const QTextFormat &format);

    std::function<QByteArray(const QString &)> m_read;
    QHash<QString, QImage> m_images; // null: there is none
};

} // namespace satchel::ui
