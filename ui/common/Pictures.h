// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures within texts, shown out of a store; how they get into it is said by documents/engine/Image.h. Nothing is
// ever loaded by an address.
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

/// Draws the pictures of a document out of a store, no wider than the text; a missing picture is a box with its
/// description.
class PictureDrawing : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;

    void setStore(const std::function<QByteArray(const QString &sha256)> &read);
    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
        const QTextFormat &format) override;

private:
    const QImage &imageOf(const QTextFormat &format);

    std::function<QByteArray(const QString &)> m_read;
    QHash<QString, QImage> m_images; // null: there is none
};

} // namespace satchel::ui
