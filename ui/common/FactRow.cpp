// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FactRow.h"

#include "ui/common/Glyphs.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QKeyEvent>
#include <QStyle>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 4; // of the hover ground around label and value
constexpr int gap = 8;

} // namespace

FactRow::FactRow(const QString &label, QWidget *parent) : QWidget(parent), m_label(label)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

FactRow::~FactRow()
{
    delete std::exchange(m_editor, nullptr); // losing the focus it would commit to a row that is going
}

void FactRow::show(const Shown &shown)
{
    if (isEditing())
        return; // a change from elsewhere does not replace what is being typed
    m_shown = shown;
    const QString value = shown.lines.isEmpty() ? tr("empty") : shown.lines.join(u", "_s);
    setAccessibleName(tr("%1: %2", "field, value").arg(m_label, value));
    setToolTip(shown.isLink ? tr("Ctrl+Enter opens %1, Enter edits").arg(isolated(value)) : QString());
    updateGeometry();
    update();
}

int FactRow::labelWidth() const
{
    return Theme::of(this).size.factLabel;
}

int FactRow::lineHeight() const
{
    const Theme &theme = Theme::of(this);
    return QFontMetrics(theme.font.body).height() + theme.px(1);
}

QRect FactRow::valueRect() const
{
    const Theme &theme = Theme::of(this);
    const int start = theme.px(edge) + labelWidth() + theme.px(gap);
    return QStyle::visualRect(layoutDirection(), rect(), QRect(start, 0, width() - start - theme.px(edge), height()));
}

QSize FactRow::sizeHint() const
{
    return {Theme::of(this).px(240), heightForWidth(width())};
}

int FactRow::heightForWidth(int rowWidth) const
{
    const Theme &theme = Theme::of(this);
    if (m_editor)
        return qMax(theme.size.factRow, m_editor->sizeHint().height() + theme.px(4));
    int content = qMax<int>(1, static_cast<int>(m_shown.lines.size())) * lineHeight();
    if (m_shown.areChips && !m_shown.lines.isEmpty()) {
        const int start = 2 * theme.px(edge) + labelWidth() + theme.px(gap);
        content = paintChips(nullptr, QRect(0, 0, rowWidth - start, 0));
    }
    return qMax(theme.size.factRow, content + theme.px(10));
}

/// Tags in rows; returns their height. Without a painter it only measures.
int FactRow::paintChips(QPainter *painter, const QRect &rect) const
{
    const Theme &theme = Theme::of(this);
    const int height = qMax(theme.size.chip, QFontMetrics(theme.font.small).height() + theme.px(4));
    int x = 0;
    int y = 0;
    for (const QString &tag : m_shown.lines) {
        const int width = qMin(chipWidth(tag, theme), rect.width());
        if (x > 0 && x + width > rect.width()) {
            x = 0;
            y += height + theme.px(4);
        }
        if (painter) {
            const QRect place(rect.x() + x, rect.y() + y, width, height);
            drawChip(*painter, placed(*painter, QRect(rect.x(), place.y(), rect.width(), height), place), tag,
                hueOfTag(tag, theme), theme);
        }
        x += width + theme.px(4);
    }
    return y + height;
}

void FactRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    if (underMouse() && !isEditing())
        drawRounded(painter, rect(), theme.radius.chip, theme.surface.hover);
    const int top = (theme.size.factRow - lineHeight()) / 2;
    const QRect label(theme.px(edge), top, labelWidth(), lineHeight());
    drawText(painter, placed(painter, rect(), label), m_label, theme.font.body, theme.text.tertiary);
    if (hasFocus() && isFocusRingShown(this))
        drawFocusRing(painter, rect(), theme.radius.chip, theme, -2);
    if (isEditing())
        return;
    QRect value = valueRect();
    if (m_shown.areChips && !m_shown.lines.isEmpty()) {
        paintChips(&painter, value.adjusted(0, (theme.size.factRow - theme.size.chip) / 2, 0, 0));
        return;
    }
    value.setTop(top);
    value.setHeight(lineHeight());
    QRect line = value;
    const int mark = theme.size.avatarSmall;
    if (m_shown.priority > 0)
        drawPriority(painter, placed(painter, value, QRect(value.x(), value.y(), theme.px(14), value.height())),
            m_shown.priority, theme);
    if (!m_shown.avatar.isNull()) {
        const QRect place = placed(
            painter, value, QRect(value.x(), value.y() + (value.height() - mark) / 2, mark, mark));
        if (m_shown.isCompany)
            drawCompanyAvatar(painter, place, m_shown.lines.value(0), m_shown.avatar, theme);
        else
            drawAvatar(painter, place, m_shown.lines.value(0), m_shown.avatar, theme);
    }
    const int start = m_shown.priority > 0 ? theme.px(20) : m_shown.avatar.isNull() ? 0 : mark + theme.px(6);
    line = placed(painter, value, value.adjusted(start, 0, 0, 0));
    const QColor color = colorOf(theme, m_shown.isLink ? TextColor::Link : m_shown.color);
    if (m_shown.lines.isEmpty())
        drawText(painter, line, u"–"_s, theme.font.body, theme.text.tertiary);
    for (const QString &text : m_shown.lines) {
        drawText(painter, line, text, theme.font.body, color);
        line.translate(0, lineHeight());
    }
}

QRect FactRow::linkRect() const
{
    if (!m_shown.isLink || m_shown.lines.isEmpty())
        return {};
    const Theme &theme = Theme::of(this);
    const QRect value = valueRect();
    const int words = QFontMetrics(theme.font.body).horizontalAdvance(m_shown.lines.first()) + theme.size.avatarSmall
        + theme.px(8);
    return QStyle::visualRect(
        layoutDirection(), value, QRect(value.x(), value.y(), qMin(words, value.width()), value.height()));
}

void FactRow::edit(FieldEditor *editor)
{
    stopEditing(false);
    m_editor = editor;
    editor->setParent(this);
    connect(editor, &FieldEditor::committed, this, &FactRow::finishEditing);
    connect(editor, &FieldEditor::cancelled, this, [this] { stopEditing(true); });
    if (QWidget *input = editor->focusProxy())
        input->installEventFilter(this);
    updateGeometry();
    placeEditor();
    editor->show();
    editor->setFocus(Qt::OtherFocusReason);
    update();
}

void FactRow::finishEditing()
{
    if (!m_editor)
        return;
    const auto value = m_editor->checkedValue();
    if (!value) {
        updateGeometry(); // the sentence about the error needs a line
        placeEditor();
        return;
    }
    stopEditing(true);
    Q_EMIT edited(*value);
}

/// Enter and Esc end here: passed on, they would ask the row to edit again, or the panel to close.
bool FactRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isEditing()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            stopEditing(true);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            finishEditing();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FactRow::stopEditing(bool isFocusKept)
{
    // Hiding it takes its focus, which an editor takes for a commit: it is not ours any more by then.
    FieldEditor *editor = std::exchange(m_editor, nullptr);
    if (!editor)
        return;
    const QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused && (editor == focused || editor->isAncestorOf(focused));
    disconnect(editor, nullptr, this, nullptr);
    if (isFocusKept && hadFocus)
        setFocus(Qt::OtherFocusReason);
    editor->hide();
    editor->setParent(nullptr);
    editor->deleteLater();
    updateGeometry();
    update();
}

void FactRow::placeEditor()
{
    if (m_editor)
        m_editor->setGeometry(valueRect().adjusted(-Theme::of(this).px(2), 2, 0, -2));
}

void FactRow::resizeEvent(QResizeEvent *)
{
    placeEditor();
}

void FactRow::mousePressEvent(QMouseEvent *event)
{
    m_isPressed = event->button() == Qt::LeftButton && !isEditing();
}

void FactRow::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(linkRect().contains(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FactRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_isPressed, false) || !rect().contains(event->position().toPoint()))
        return;
    if (linkRect().contains(event->position().toPoint()))
        Q_EMIT linkActivated();
    else
        Q_EMIT editRequested();
}

void FactRow::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) && m_shown.isLink)
        Q_EMIT linkActivated();
    else if ((isEnter || event->key() == Qt::Key_F2) && !isEditing())
        Q_EMIT editRequested();
    else
        QWidget::keyPressEvent(event);
}

void FactRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace satchel::ui

#include "moc_FactRow.cpp"
