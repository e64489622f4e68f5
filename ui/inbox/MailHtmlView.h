// SPDX-License-Identifier: GPL-3.0-or-later
// The sanitized HTML of a message (domain/HtmlSanitizer), as high as its text. Nothing is loaded for it, neither from
// the network nor from a file: pictures are those that it was given. In the colours of the window; HTML with
// backgrounds of its own is on white paper in every theme. The text follows the size of the program's text. UI thread.
#pragma once

#include "domain/HtmlSanitizer.h"
#include "ui/common/Theme.h"
#include "ui/inbox/MessagePictures.h"

#include <QHash>
#include <QTextBrowser>
#include <QTextObjectInterface>
#include <QTimer>

class QTextTable;

namespace satchel::ui {

/// The pictures of one document, no wider than it; a frame with its alternative text for one that is not there.
class MailPictures : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;

    void add(const QString &name, const MessagePicture &picture) { m_pictures.insert(name, picture); }
    bool has(const QString &name) const { return m_pictures.contains(name); }
    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
        const QTextFormat &format) override;

private:
    QHash<QString, MessagePicture> m_pictures;
};

class MailHtmlView : public QTextBrowser
{
    Q_OBJECT

public:
    MailHtmlView(const QString &html, bool isPaper, QWidget *parent = nullptr);

    bool isPaper() const { return m_isPaper; }
    /// The names of the pictures that it has a place for, each once.
    QStringList pictureNames() const;
    /// Several that come at once are laid out together.
    void addPicture(const QString &name, const MessagePicture &picture);
    bool hasPicture(const QString &name) const { return m_pictures->has(name); }
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
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void doSetSource(const QUrl &address, QTextDocument::ResourceType type) override;

private:
    void build();
    void adaptText(const Theme &theme);
    void layOutPictures();
    void noteLinks();
    void fitTables();
    void updateHeight();

    QString m_html;
    bool m_isPaper;
    MailPictures *m_pictures;
    QHash<QString, QString> m_misleading; // by address
    QTimer m_layoutPause;
    int m_fitted = 0; // the width that the tables were fitted to
    bool m_isBuilding = false;
};

} // namespace satchel::ui
