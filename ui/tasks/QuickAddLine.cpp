// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/QuickAddLine.h"

#include "ui/common/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <iterator>

namespace satchel::ui {

namespace {

/// QLineEdit::cursorRect() begins so far before the cursor itself.
constexpr int cursorRoom = 5;

} // namespace

QuickAddLine::QuickAddLine(QWidget *parent) : QLineEdit(parent)
{
    setFrame(false);
    setAccessibleName(tr("Add a task"));
    setAccessibleDescription(tr("One line: what, who, when, priority with !, tags with #, assignee with @"));
    setPlaceholderText(tr("Add a task: call Ana tomorrow 15:00 !high"));
}

void QuickAddLine::setSpans(const std::vector<satchel::QuickAdd::Span> &spans)
{
    if (m_spans == spans)
        return;
    m_spans = spans;
    update();
}

void QuickAddLine::selectSpan(satchel::QuickAdd::Span::Kind kind)
{
    for (const satchel::QuickAdd::Span &span : m_spans) {
        if (span.kind == kind) {
            setFocus(Qt::OtherFocusReason);
            setSelection(static_cast<int>(span.start), static_cast<int>(span.length));
            return;
        }
    }
}

void QuickAddLine::quoteSpans(satchel::QuickAdd::Span::Kind kind, int nth)
{
    std::vector<satchel::QuickAdd::Span> chosen;
    std::copy_if(m_spans.begin(), m_spans.end(), std::back_inserter(chosen),
        [kind](const satchel::QuickAdd::Span &span) { return span.kind == kind; });
    if (nth >= 0 && static_cast<size_t>(nth) < chosen.size())
        chosen = {chosen[static_cast<size_t>(nth)]};
    QString quoted = text();
    for (auto span = chosen.rbegin(); span != chosen.rend(); ++span)
        quoted.insert(span->start + span->length, u'"').insert(span->start, u'"');
    setFocus(Qt::OtherFocusReason);
    selectAll();
    insert(quoted);
}

void QuickAddLine::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_spans.empty() || text().isEmpty())
        return;
    // QLineEdit does not tell where its letters are; laying the same text out once more does.
    QTextLayout layout(text(), font());
    QTextOption option;
    option.setTextDirection(layoutDirection());
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const QRect cursor = cursorRect();
    const qreal shift = cursor.x() + cursorRoom - qRound(line.cursorToX(cursorPosition()));
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setClipRect(rect());
    const int thickness = theme.px(2);
    const int y = qMin(cursor.y() + qRound(line.ascent()) + theme.px(3), height() - thickness);
    for (const satchel::QuickAdd::Span &span : m_spans) {
        if (span.kind == satchel::QuickAdd::Span::Kind::Verb)
            continue;
        for (const QGlyphRun &run : layout.glyphRuns(static_cast<int>(span.start), static_cast<int>(span.length))) {
            const QRectF box = run.boundingRect();
            painter.fillRect(QRectF(box.x() + shift, y, box.width(), thickness), theme.accent.graphic);
        }
    }
}

/// Qt's line takes the key of Undo even when it has nothing to undo; then it is the window's.
bool QuickAddLine::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)
        && !isUndoAvailable())
        return false;
    return QLineEdit::event(event);
}

void QuickAddLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (text().isEmpty())
            Q_EMIT left();
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace satchel::ui

#include "moc_QuickAddLine.cpp"
