// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/GuideView.h"

#include "ui/common/Theme.h"

#include <QEvent>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int measure = 72; // characters of a line
constexpr qreal lineHeight = 142; // per cent

QUrl addressOf(const QString &page)
{
    return QUrl(u"qrc:/guide/%1.md"_s.arg(page));
}

bool isCode(const QTextCharFormat &format)
{
    return format.fontFixedPitch() || QFontInfo(format.font()).fixedPitch();
}

QFont fontOf(const QTextCharFormat &format, int heading, const Theme &theme)
{
    if (heading == 1)
        return theme.font.display;
    if (heading > 1)
        return heading == 2 ? theme.font.title : theme.font.heading;
    if (isCode(format))
        return theme.font.mono;
    QFont font = format.fontWeight() > QFont::Medium ? theme.font.semibold : theme.font.body;
    font.setItalic(format.fontItalic());
    return font;
}

QTextCharFormat dressed(const QTextCharFormat &format, int heading, const Theme &theme)
{
    if (format.isImageFormat())
        return format;
    QTextCharFormat made;
    made.setFont(fontOf(format, heading, theme));
    made.setForeground(theme.text.primary);
    if (isCode(format) && heading == 0)
        made.setBackground(theme.surface.sunken);
    if (format.isAnchor()) {
        made.setAnchor(true);
        made.setAnchorHref(format.anchorHref());
        made.setForeground(theme.text.link);
        made.setFontUnderline(true);
    }
    return made;
}

void dressLetters(const QTextBlock &block, int heading, const Theme &theme)
{
    struct Piece
    {
        int at;
        int length;
        QTextCharFormat format;
    };
    std::vector<Piece> pieces; // first, because a new format may join fragments
    for (auto it = block.begin(); !it.atEnd(); ++it)
        pieces.push_back({it.fragment().position(), it.fragment().length(), it.fragment().charFormat()});
    QTextCursor cursor(block);
    for (const Piece &piece : pieces) {
        cursor.setPosition(piece.at);
        cursor.setPosition(piece.at + piece.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(dressed(piece.format, heading, theme));
    }
}

void dressBlock(const QTextBlock &block, const Theme &theme)
{
    const int heading = block.blockFormat().headingLevel();
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    const bool isCell = cursor.currentTable();
    const bool isListing = format.hasProperty(QTextFormat::BlockCodeFence);
    format.setLineHeight(heading > 0 ? 120 : lineHeight, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(heading > 1 ? theme.px(20) : 0);
    format.setBottomMargin(isCell || isListing ? 0 : block.textList() ? theme.px(3) : theme.px(heading > 0 ? 6 : 9));
    if (isListing) {
        format.setBackground(theme.surface.sunken);
        format.setNonBreakableLines(false); // in a narrow window they would be cut
    }
    cursor.setBlockFormat(format);
    cursor.setBlockCharFormat(dressed({}, heading, theme));
    dressLetters(block, heading, theme);
}

void dressGuideTable(QTextTable &table, const Theme &theme)
{
    QTextTableFormat format = table.format();
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(theme.border.normal);
    format.setBorderCollapse(true);
    format.setCellPadding(theme.px(5));
    format.setCellSpacing(0);
    format.setTopMargin(theme.px(4));
    format.setBottomMargin(theme.px(12));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    table.setFormat(format);
}

} // namespace

GuideView::GuideView(const std::vector<GuidePage> &pages, QWidget *parent) : QTextBrowser(parent), m_pages(pages)
{
    setFrameShape(QFrame::NoFrame);
    setLayoutDirection(Qt::LeftToRight); // its texts are English
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setUndoRedoEnabled(false);
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl &address) {
        m_address = address;
        dress();
        if (address.hasFragment())
            goToHeading(address.fragment());
        Q_EMIT pageChanged();
    });
}

void GuideView::showPage(const QString &page)
{
    setSource(addressOf(page));
}

const GuidePage *GuideView::page() const
{
    return findPage(m_address);
}

const GuidePage *GuideView::findPage(const QUrl &address) const
{
    const auto found = std::ranges::find_if(m_pages,
        [&address](const GuidePage &page) { return addressOf(page.name) == address.adjusted(QUrl::RemoveFragment); });
    return found == m_pages.end() ? nullptr : &*found;
}

/// Pages and pictures of the guide, and nothing else.
QVariant GuideView::loadResource(int type, const QUrl &name)
{
    if (const QUrl address = source().resolved(name); type == QTextDocument::ImageResource
        && address.scheme() == "qrc"_L1 && address.path().startsWith("/guide/pictures/"_L1)) {
        return QImage(u':' + address.path()); // `fitPictures` says how large
    }
    const GuidePage *page = findPage(name);
    return page ? QVariant(page->text)
                : QVariant(QByteArray()); // for nothing at all Qt would look into the file itself
}

void GuideView::doSetSource(const QUrl &name, QTextDocument::ResourceType)
{
    const QUrl address = source().resolved(name);
    if (findPage(address))
        QTextBrowser::doSetSource(address, QTextDocument::MarkdownResource);
}

void GuideView::dress()
{
    const Theme &theme = Theme::of(this);
    document()->setDefaultFont(theme.font.body);
    document()->setIndentWidth(theme.px(22));
    QTextCursor whole(document());
    whole.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        dressBlock(block, theme);
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            dressGuideTable(*table, theme);
    }
    whole.endEditBlock();
    keepMeasure();
    mark();
}

/// By margins of the page, so that the scroll bar stays at the window's edge.
void GuideView::keepMeasure()
{
    const Theme &theme = Theme::of(this);
    const int start = theme.px(32);
    const int width = QFontMetrics(theme.font.body).averageCharWidth() * measure;
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    format.setTopMargin(theme.px(18));
    format.setBottomMargin(theme.px(40));
    format.setLeftMargin(start);
    format.setRightMargin(qMax(theme.px(24), viewport()->width() - start - width));
    if (format != document()->rootFrame()->frameFormat())
        document()->rootFrame()->setFrameFormat(format);
    fitPictures(viewport()->width() - static_cast<int>(format.leftMargin() + format.rightMargin()));
}

/// As wide as the lines.
void GuideView::fitPictures(int width)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            QTextImageFormat picture = it.fragment().charFormat().toImageFormat();
            if (!picture.isValid() || qRound(picture.width()) == width)
                continue;
            picture.setWidth(width);
            QTextCursor cursor(block);
            cursor.setPosition(it.fragment().position());
            cursor.setPosition(it.fragment().position() + it.fragment().length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(picture);
            break; // the format is another one now; a line has one picture
        }
    }
}

void GuideView::setMarked(const QString &words)
{
    m_words = words.simplified();
    mark();
}

void GuideView::mark()
{
    const Theme &theme = Theme::of(this);
    m_marks.clear();
    QList<QTextEdit::ExtraSelection> selections;
    for (const QString &word : m_words.split(u' ', Qt::SkipEmptyParts)) {
        for (QTextCursor found = document()->find(word, 0); !found.isNull(); found = document()->find(word, found)) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = found;
            selection.format.setBackground(theme.amber.tint);
            selections.append(selection);
            m_marks.append(found);
        }
    }
    std::ranges::sort(m_marks, {}, &QTextCursor::selectionStart);
    setExtraSelections(selections);
}

bool GuideView::goToNextMark()
{
    if (m_marks.isEmpty())
        return false;
    const int from = textCursor().selectionEnd();
    const bool isFresh = !textCursor().hasSelection();
    auto next = std::ranges::find_if(
        m_marks, [=](const QTextCursor &mark) { return isFresh || mark.selectionStart() >= from; });
    setTextCursor(next == m_marks.end() ? m_marks.first() : *next);
    ensureCursorVisible();
    return true;
}

void GuideView::goToHeading(const QString &name)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || headingName(block.text()) != name)
            continue;
        setTextCursor(QTextCursor(block));
        verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect().top() - Theme::of(this).px(18));
        return;
    }
}

void GuideView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    keepMeasure();
}

/// Another theme or text size: the same page, at the same place of it.
void GuideView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::StyleChange || !page())
        return;
    const QScrollBar &bar = *verticalScrollBar();
    const double part = bar.maximum() > 0 ? static_cast<double>(bar.value()) / bar.maximum() : 0;
    dress();
    verticalScrollBar()->setValue(qRound(part * verticalScrollBar()->maximum()));
}

} // namespace satchel::ui

#include "moc_GuideView.cpp"
