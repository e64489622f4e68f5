// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/OptionRow.h"

#include "ui/common/KeyCap.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <numeric>

namespace satchel::ui {

class OptionButton : public QAbstractButton
{
public:
    explicit OptionButton(const OptionRow::Option &option) : m_keyCap(option.keyCap)
    {
        setText(option.text);
        setAccessibleName(option.text);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override { return {widthWith(true), heightOfLine()}; }
    QSize minimumSizeHint() const override { return {widthWith(false), heightOfLine()}; }
    int widthWith(bool hasCap) const
    {
        const Theme &theme = Theme::of(this);
        const int cap = m_keyCap.isEmpty() || !hasCap ? 0 : theme.px(7) + keyCapsWidth(QStringList{m_keyCap}, theme);
        return 2 * theme.px(11) + QFontMetrics(theme.font.strong).horizontalAdvance(text()) + cap;
    }
    int heightOfLine() const
    {
        const Theme &theme = Theme::of(this);
        return qMax(theme.size.controlSmall, QFontMetrics(theme.font.strong).height() + theme.px(8));
    }
    /// Where it is in its line: the ends of a line are round.
    void setPlace(bool isFirst, bool isLast, bool hasCap)
    {
        m_isFirst = isFirst;
        m_isLast = isLast;
        m_hasCap = hasCap;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        painter.setRenderHint(QPainter::Antialiasing);
        // The frame goes round all options: each draws the part in its own rectangle.
        const int more = theme.radius.control * 2;
        const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
        const QRect outer = rect().adjusted((isRightToLeft ? m_isLast : m_isFirst) ? 0 : -more, 0,
            (isRightToLeft ? m_isFirst : m_isLast) ? 0 : more, 0);
        const QColor ground = isChecked() ? theme.surface.selected
            : isDown()                    ? theme.surface.pressed
            : underMouse()                ? theme.surface.hover
                                          : theme.surface.raised;
        painter.setClipRect(rect());
        drawRounded(painter, outer, theme.radius.control, ground, theme.border.strong);
        if (!m_isFirst)
            painter.fillRect(QRect(isRightToLeft ? width() - 1 : 0, 1, 1, height() - 2), theme.border.strong);
        const QRect inside = rect().adjusted(theme.px(11), 0, -theme.px(11), 0);
        const QColor color = !isEnabled() ? theme.text.disabled
            : isChecked()                 ? theme.accent.text
                                          : theme.text.secondary;
        const int width = drawText(painter, inside, text(), isChecked() ? theme.font.strong : theme.font.body, color);
        if (!m_keyCap.isEmpty() && m_hasCap) {
            QRect cap = inside;
            cap.setLeft(inside.left() + width + theme.px(7));
            drawKeyCaps(painter, placed(painter, inside, cap), {m_keyCap}, theme);
        }
        if (hasFocus() && isFocusRingShown(this))
            drawFocusRing(painter, rect(), theme.radius.control, theme, -2);
    }

private:
    QString m_keyCap;
    bool m_isFirst = true;
    bool m_isLast = true;
    bool m_hasCap = true;
};

OptionRow::OptionRow(const QString &name, const QList<Option> &options, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setOptions(options);
}

void OptionRow::setOptions(const QList<Option> &options)
{
    for (OptionButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater(); // it may just be clicked
    }
    m_buttons.clear();
    m_options = options;
    for (int i = 0; i < options.size(); ++i) {
        auto *button = new OptionButton(options[i]);
        button->setParent(this);
        button->setAccessibleDescription(accessibleName());
        button->installEventFilter(this);
        m_buttons.append(button);
        connect(button, &QAbstractButton::clicked, this, [this, i](bool isOn) {
            choose(isOn ? m_options[i].key : QString());
            Q_EMIT chosenChanged(chosen());
        });
        button->show();
    }
    setTabStop(0);
    updateGeometry();
    layOut(width(), true);
}

void OptionRow::setTabStop(qsizetype at)
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setFocusPolicy(i == at ? Qt::TabFocus : Qt::NoFocus);
    setFocusProxy(m_buttons.value(at));
}

int OptionRow::widthOfAll(bool hasCaps) const
{
    return std::accumulate(m_buttons.begin(), m_buttons.end(), 0,
        [hasCaps](int sum, const OptionButton *button) { return sum + button->widthWith(hasCaps); });
}

int OptionRow::widestOne(bool hasCaps) const
{
    int widest = 0;
    for (const OptionButton *button : m_buttons)
        widest = qMax(widest, button->widthWith(hasCaps));
    return widest;
}

int OptionRow::lineHeight() const
{
    return m_buttons.isEmpty() ? 0 : m_buttons.first()->heightOfLine();
}

QSize OptionRow::sizeHint() const
{
    return {widthOfAll(true), lineHeight()};
}

QSize OptionRow::minimumSizeHint() const
{
    return {widestOne(false), lineHeight()};
}

/// Returns the height that is needed.
int OptionRow::layOut(int room, bool isMoving) const
{
    const bool isOneLine = widthOfAll(false) <= room;
    const bool hasCaps = isOneLine ? widthOfAll(true) <= room : widestOne(true) <= room;
    const int height = lineHeight();
    int y = 0;
    for (qsizetype first = 0, next = 0; first < m_buttons.size(); first = next) {
        int end = m_buttons[first]->widthWith(hasCaps);
        for (next = first + 1; next < m_buttons.size(); ++next) {
            const int width = m_buttons[next]->widthWith(hasCaps);
            if (end + width > room)
                break;
            end += width;
        }
        if (first > 0)
            y += height + Theme::of(this).px(4);
        int x = 0;
        for (qsizetype i = first; isMoving && i < next; ++i) {
            const QRect place(x, y, qMin(m_buttons[i]->widthWith(hasCaps), room), height);
            m_buttons[i]->setPlace(i == first, i == next - 1, hasCaps);
            m_buttons[i]->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, room, height), place));
            x += place.width();
        }
    }
    return y + height;
}

void OptionRow::resizeEvent(QResizeEvent *)
{
    layOut(width(), true);
}

void OptionRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        layOut(width(), true);
    }
    QWidget::changeEvent(event);
}

QString OptionRow::chosen() const
{
    for (int i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons[i]->isChecked())
            return m_options[i].key;
    }
    return {};
}

void OptionRow::choose(const QString &key)
{
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(!key.isEmpty() && m_options[i].key == key);
    const auto chosen = std::ranges::find_if(m_buttons, &OptionButton::isChecked);
    setTabStop(chosen == m_buttons.end() ? 0 : chosen - m_buttons.begin());
}

void OptionRow::chooseAt(int index)
{
    choose(m_options.value(index).key);
    Q_EMIT chosenChanged(chosen());
}

bool OptionRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const qsizetype at = m_buttons.indexOf(static_cast<OptionButton *>(watched));
        const bool isAlong = key == Qt::Key_Left || key == Qt::Key_Right;
        if (isAlong || key == Qt::Key_Up || key == Qt::Key_Down) {
            const bool isMirrored = isAlong && layoutDirection() == Qt::RightToLeft;
            const int forward = (key == Qt::Key_Right || key == Qt::Key_Down) != isMirrored ? 1 : -1;
            const qsizetype to = qBound(qsizetype(0), at + forward, m_buttons.size() - 1);
            chooseAt(static_cast<int>(to));
            m_buttons[to]->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace satchel::ui

#include "moc_OptionRow.cpp"
