// SPDX-License-Identifier: GPL-3.0-or-later
// The sanitized HTML of a message (domain/HtmlSanitizer), as high as its text. Nothing is loaded for it, neither from
// the network nor from a file: pictures are those that it was given. In the colours of the window; HTML with
// backgrounds of its own is on white paper in every theme. The text follows the size of the program's text. UI thread.
#pragma once

#include "domain/HtmlSanitizer.h"
#include "ui/common/Theme.h"

#include <QHash>
#include <QImage>
#include <QTextBrowser>
#include <QTextObjectInterface>

#include <functional>

class QTextTable;

namespace satchel::ui {

/// The pictures of one document, no wider than it; a frame with its alternative text for one that is not there.
class MailPictures : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;

    /// Answers whether the bytes are a picture that can be shown.
    bool add(const QString &address, const QByteArray &bytes);
    bool has(const QString &address) const { return m_images.contains(address); }
    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
        const QTextFormat &format) override;

private:
    QHash<QString, QImage> m_images;
};

class MailHtmlView : public QTextBrowser
{
    Q_OBJECT

public:
    /// Reads a picture of the message itself from the store.
    using ReadContent = std::function<QByteArray(const QString &sha256)>;

    MailHtmlView(const QString &html, bool isPaper, const ReadContent &read, QWidget *parent = nullptr);

    bool isPaper() const { return m_isPaper; }
    /// A picture on the web that came. Answers whether it is one.
    bool addPicture(const QString &address, const QByteArray &bytes);
    bool hasPicture(const QString &address) const { return m_pictures->has(address); }
    /// The host that the text of a link names while it leads elsewhere; empty: it does not.
    QString misleadingHost(const QString &address) const { return m_misleading.value(address); }

    QVariant loadResource(int type, const QUrl &name) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A link was clicked. `misleading`: the other host that its text names; empty: none.
    void linkRequested(const QUrl &address, const QString &misleading);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void doSetSource(const QUrl &address, QTextDocument::ResourceType type) override;

private:
    void build();
    void adaptText(const Theme &theme);
    void readPictures();
    void noteLinks();
    void fitTables();
    void updateHeight();

    QString m_html;
    bool m_isPaper;
    ReadContent m_read;
    MailPictures *m_pictures;
    QHash<QString, QString> m_misleading; // by address
    int m_fitted = 0; // the width that the tables were fitted to
    bool m_isBuilding = false;
};

} // namespace satchel::ui
