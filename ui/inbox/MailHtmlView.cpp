// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/MailHtmlView.h"

#include "ui/common/Contrast.h"
#include "ui/common/Icons.h"
#include "ui/common/Painting.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>
#include <QWheelEvent>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal usualFontSize = 14; // CSS pixels that become the program's text size
constexpr qreal leastContrast = 4.5;
constexpr int paperMargin = 14;
constexpr int cellRoom = 40; // what the padding of cells around a picture may take of the width
constexpr int layoutPauseMilliseconds = 50;
constexpr int statedWidth = QTextFormat::UserProperty + 1; // of a table or a column, before it was fitted

/// Paper is white in the dark too, with the text colours of the light theme.
Theme paperTheme(const Theme &theme)
{
    ThemeOptions options = theme.options;
    options.isDark = false;
    return Theme::make(options);
}

template <typename Act> void eachTable(QTextFrame *frame, const Act &act)
{
    for (QTextFrame *child : frame->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(child))
            act(*table);
        eachTable(child, act);
    }
}

} // namespace

QSizeF MailPictures::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const Theme &theme = Theme::of();
    const QTextImageFormat picture = format.toImageFormat();
    const MessagePicture known = m_pictures.value(picture.name());
    const bool isKnown = !known.image.isNull();
    const QSizeF natural = isKnown ? known.size : QSizeF(160, 32);
    QSizeF size = natural;
    if (picture.width() > 0)
        size = {picture.width(),
            picture.height() > 0 ? picture.height()
                : isKnown        ? natural.height() * picture.width() / natural.width()
                                 : natural.height()};
    else if (picture.height() > 0)
        size = {isKnown ? natural.width() * picture.height() / natural.height() : natural.width(), picture.height()};
    size *= theme.textFactor();
    // A cursor would lay the text out, which is what asks for this size.
    const int aroundCells = document->rootFrame()->childFrames().isEmpty() ? 0 : theme.px(cellRoom);
    const qreal room = document->textWidth() - 2 * document->documentMargin() - aroundCells;
    if (room > 0 && size.width() > room)
        size *= room / size.width();
    return size;
}

void MailPictures::drawObject(
    QPainter *painter, const QRectF &rect, QTextDocument *document, int, const QTextFormat &format)
{
    const Theme &theme = Theme::of();
    const QImage image = m_pictures.value(format.toImageFormat().name()).image;
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    if (!image.isNull()) {
        painter->drawImage(rect, image);
        painter->restore();
        return;
    }
    const bool isPaper = document->documentMargin() > 0;
    const Theme paper = isPaper ? paperTheme(theme) : theme;
    const QRect box = rect.toRect().adjusted(0, 0, -1, -1);
    drawRounded(*painter, box, paper.radius.chip, paper.surface.sunken, paper.border.normal);
    const QString altText = format.property(QTextFormat::ImageAltText).toString();
    const int room = theme.px(24);
    if (box.height() >= theme.size.icon && box.width() >= theme.size.icon)
        drawIcon(*painter, QRect(box.x() + theme.px(4), box.y(), theme.size.icon, qMin(box.height(), theme.px(32))),
            Icon::Picture, theme.size.icon, paper.text.tertiary);
    if (box.width() > 2 * room && box.height() >= QFontMetrics(theme.font.small).height())
        drawText(*painter,
            QRect(box.x() + room, box.y(), box.width() - room - theme.px(4), qMin(box.height(), theme.px(32))), altText,
            theme.font.small, paper.text.secondary);
    painter->restore();
}

MailHtmlView::MailHtmlView(const QString &html, bool isPaper, QWidget *parent)
    : QTextBrowser(parent), m_html(html), m_isPaper(isPaper), m_pictures(new MailPictures(this))
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("E-mail text"));
    document()->documentLayout()->registerHandler(QTextFormat::ImageObject, m_pictures);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &address) {
        Q_EMIT linkRequested(address, misleadingHost(address.toString(QUrl::FullyEncoded)));
    });
    connect(this, &QTextBrowser::highlighted, this,
        [this](const QUrl &address) { setToolTip(address.toString(QUrl::FullyEncoded)); });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &MailHtmlView::updateHeight);
    m_layoutPause.setSingleShot(true);
    m_layoutPause.setInterval(layoutPauseMilliseconds);
    connect(&m_layoutPause, &QTimer::timeout, this, &MailHtmlView::layOutPictures);
    build();
}

/// Neither addresses nor files: an empty value would let Qt look for the file itself.
QVariant MailHtmlView::loadResource(int, const QUrl &)
{
    return QByteArray();
}

void MailHtmlView::doSetSource(const QUrl &, QTextDocument::ResourceType)
{
}

void MailHtmlView::build()
{
    m_isBuilding = true;
    const Theme &theme = Theme::of(this);
    const Theme background = m_isPaper ? paperTheme(theme) : theme;
    document()->setDefaultFont(theme.font.body);
    document()->setDocumentMargin(m_isPaper ? theme.px(paperMargin) : 0);
    QPalette colors = background.palette;
    colors.setColor(QPalette::Base, background.surface.page);
    colors.setColor(QPalette::Text, background.text.primary);
    colors.setColor(QPalette::Link, background.text.link);
    setPalette(colors);
    setHtml(m_html);
    adaptText(background);
    noteLinks();
    m_fitted = 0;
    m_isBuilding = false;
    fitTables();
    updateHeight();
}

/// Sizes by the program's text, its own family, and colours that can be read on the background.
void MailHtmlView::adaptText(const Theme &theme)
{
    const qreal factor = QFontInfo(theme.font.body).pixelSize() / usualFontSize;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (!m_isPaper && block.blockFormat().hasProperty(QTextFormat::BackgroundBrush)) {
            QTextBlockFormat format = block.blockFormat();
            format.clearBackground();
            QTextCursor(block).setBlockFormat(format);
        }
        struct Change
        {
            int from;
            int to;
            QTextCharFormat format;
        };
        std::vector<Change> changes;
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            QTextCharFormat format = piece.fragment().charFormat();
            if (format.isImageFormat())
                continue;
            if (format.hasProperty(QTextFormat::FontPixelSize))
                format.setProperty(QTextFormat::FontPixelSize,
                    qMax(1, qRound(format.intProperty(QTextFormat::FontPixelSize) * factor)));
            const bool isFixed = format.fontFamilies().toStringList().contains("monospace"_L1);
            format.clearProperty(QTextFormat::FontFamilies);
            format.clearProperty(QTextFormat::OldFontFamily);
            if (isFixed)
                format.setFontFamilies(theme.font.mono.families());
            if (!m_isPaper)
                format.clearBackground();
            if (format.isAnchor()) {
                const QColor given = format.foreground().color();
                const bool isOwn = format.hasProperty(QTextFormat::ForegroundBrush)
                    && given != QGuiApplication::palette().color(QPalette::Link); // which Qt gives each link
                if (!m_isPaper || !isOwn)
                    format.setForeground(theme.text.link);
                format.setFontUnderline(true);
            } else if (!m_isPaper && format.hasProperty(QTextFormat::ForegroundBrush)
                && contrast(format.foreground().color(), theme.surface.page) < leastContrast) {
                format.clearForeground();
            }
            if (format != piece.fragment().charFormat())
                changes.push_back(
                    {piece.fragment().position(), piece.fragment().position() + piece.fragment().length(), format});
        }
        for (const Change &change : changes) {
            cursor.setPosition(change.from);
            cursor.setPosition(change.to, QTextCursor::KeepAnchor);
            cursor.setCharFormat(change.format);
        }
    }
    if (!m_isPaper) {
        eachTable(document()->rootFrame(), [](QTextTable &table) {
            for (int row = 0; row < table.rows(); ++row) {
                for (int column = 0; column < table.columns(); ++column) {
                    QTextTableCell cell = table.cellAt(row, column);
                    QTextCharFormat format = cell.format();
                    if (!format.hasProperty(QTextFormat::BackgroundBrush))
                        continue;
                    format.clearBackground();
                    cell.setFormat(format);
                }
            }
            QTextTableFormat format = table.format();
            format.clearBackground();
            table.setFormat(format);
        });
    }
    cursor.endEditBlock();
}

QStringList MailHtmlView::pictureNames() const
{
    QStringList names;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            const QTextImageFormat format = piece.fragment().charFormat().toImageFormat();
            if (format.isValid() && !format.name().isEmpty())
                names.append(format.name());
        }
    }
    names.removeDuplicates();
    return names;
}

void MailHtmlView::noteLinks()
{
    QString address;
    QString text;
    const auto note = [&] {
        const QString other = address.isEmpty() ? QString() : otherHostInText(text, address);
        if (!other.isEmpty())
            m_misleading.insert(address, other);
        text.clear();
    };
    m_misleading.clear();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            const QTextCharFormat format = piece.fragment().charFormat();
            const QString here = format.isAnchor() ? QUrl(format.anchorHref()).toString(QUrl::FullyEncoded) : QString();
            if (here != address) {
                note();
                address = here;
            }
            const QString altText = format.property(QTextFormat::ImageAltText).toString();
            text += format.isImageFormat() ? u' ' + altText + u' ' : piece.fragment().text();
        }
        note();
        address.clear();
    }
}

void MailHtmlView::addPicture(const QString &name, const MessagePicture &picture)
{
    m_pictures->add(name, picture);
    if (!m_layoutPause.isActive())
        m_layoutPause.start();
}

void MailHtmlView::layOutPictures()
{
    document()->markContentsDirty(0, document()->characterCount());
    updateHeight();
    viewport()->update();
}

/// A table that says a width that there is no room for takes the room that there is.
void MailHtmlView::fitTables()
{
    const int room = viewport()->width() - 2 * qRound(document()->documentMargin());
    if (m_isBuilding || room <= 0 || room == m_fitted)
        return;
    m_fitted = room;
    const qreal factor = Theme::of(this).textFactor();
    m_isBuilding = true;
    eachTable(document()->rootFrame(), [room, factor](QTextTable &table) {
        QTextTableFormat format = table.format();
        const QTextTableFormat before = format;
        if (!format.hasProperty(statedWidth)) {
            const bool isFixed = format.width().type() == QTextLength::FixedLength;
            format.setProperty(statedWidth, isFixed ? format.width().rawValue() * factor : 0.0);
            QList<QTextLength> columns = format.columnWidthConstraints();
            qreal sum = 0;
            for (QTextLength &column : columns) {
                if (column.type() == QTextLength::FixedLength)
                    sum += column.rawValue() * factor;
            }
            if (sum > 0 && (isFixed || sum > room)) { // shares, so that they shrink with the table
                const qreal whole = qMax(sum, isFixed ? format.width().rawValue() * factor : sum);
                for (QTextLength &column : columns) {
                    if (column.type() == QTextLength::FixedLength)
                        column = QTextLength(
                            QTextLength::PercentageLength, qMin(100.0, 100 * column.rawValue() * factor / whole));
                }
                format.setColumnWidthConstraints(columns);
            }
        }
        const qreal stated = format.doubleProperty(statedWidth);
        if (stated > 0)
            format.setWidth(stated > room ? QTextLength(QTextLength::PercentageLength, 100)
                                          : QTextLength(QTextLength::FixedLength, stated));
        if (format != before)
            table.setFormat(format);
    });
    m_isBuilding = false;
}

void MailHtmlView::updateHeight()
{
    if (m_isBuilding)
        return;
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    const int height = qCeil(document()->size().height()) + bar;
    if (height != this->height() || minimumHeight() != height)
        setFixedHeight(qMax(1, height));
}

QSize MailHtmlView::sizeHint() const
{
    return {Theme::of(this).px(480), qMax(1, qCeil(document()->size().height()))};
}

QSize MailHtmlView::minimumSizeHint() const
{
    return {Theme::of(this).px(80), qMax(1, minimumHeight())};
}

void MailHtmlView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitTables();
    updateHeight();
}

/// Going through the conversation is the page's; with Shift these keys select text.
void MailHtmlView::keyPressEvent(QKeyEvent *event)
{
    static const QSet<int> ofPage{
        Qt::Key_Space, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End, Qt::Key_Up, Qt::Key_Down};
    if (ofPage.contains(event->key()) && !event->modifiers().testFlag(Qt::ShiftModifier))
        event->ignore();
    else
        QTextBrowser::keyPressEvent(event);
}

/// Up and down is the conversation's.
void MailHtmlView::wheelEvent(QWheelEvent *event)
{
    if (qAbs(event->angleDelta().y()) >= qAbs(event->angleDelta().x()))
        event->ignore();
    else
        QTextBrowser::wheelEvent(event);
}

void MailHtmlView::paintEvent(QPaintEvent *event)
{
    if (m_isPaper) {
        const Theme paper = paperTheme(Theme::of(this));
        QPainter painter(viewport());
        drawRounded(painter, viewport()->rect(), paper.radius.card, paper.surface.page, Theme::of(this).border.normal);
    }
    QTextBrowser::paintEvent(event);
}

void MailHtmlView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !m_isBuilding)
        build();
}

} // namespace satchel::ui

#include "moc_MailHtmlView.cpp"
