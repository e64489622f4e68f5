// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/OptionRow.h"

#include "ui/common/KeyCap.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainterPath>

namespace satchel::ui {

namespace {

class OptionButton : public QAbstractButton
{
public:
    OptionButton(const OptionRow::Option &option, bool isFirst, bool isLast)
        : m_keyCap(option.keyCap), m_isFirst(isFirst), m_isLast(isLast)
    {
        setText(option.text);
        setAccessibleName(option.text);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setProperty("drawsOwnFocus", true);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const Theme &theme = Theme::of(this);
        const QFontMetrics metrics(theme.font.strong);
        const int cap = m_keyCap.isEmpty() ? 0 : theme.px(7) + keyCapsWidth(QStringList{m_keyCap}, theme);
        return {2 * theme.px(11) + metrics.horizontalAdvance(text()) + cap,
            qMax(theme.size.controlSmall, metrics.height() + theme.px(8))};
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
        if (!m_keyCap.isEmpty()) {
            QRect cap = inside;
            cap.setLeft(inside.left() + width + theme.px(7));
            drawKeyCaps(painter, placed(painter, inside, cap), {m_keyCap}, theme);
        }
        if (hasFocus() && isFocusRingShown(this))
            drawFocusRing(painter, rect(), theme.radius.control, theme, -2);
    }

private:
    QString m_keyCap;
    bool m_isFirst;
    bool m_isLast;
};

} // namespace

OptionRow::OptionRow(const QString &name, const QList<Option> &options, QWidget *parent)
    : QWidget(parent), m_options(options)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int i = 0; i < options.size(); ++i) {
        auto *button = new OptionButton(options[i], i == 0, i == options.size() - 1);
        button->setAccessibleDescription(name);
        button->installEventFilter(this);
        row->addWidget(button);
        m_buttons.append(button);
        connect(button, &QAbstractButton::clicked, this, [this, i](bool isOn) {
            choose(isOn ? m_options[i].key : QString());
            Q_EMIT chosenChanged(chosen());
        });
    }
    setFocusProxy(m_buttons.first());
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
        const qsizetype at = m_buttons.indexOf(static_cast<QAbstractButton *>(watched));
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            const int forward = (key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight) ? 1 : -1;
            const qsizetype to = qBound(qsizetype(0), at + forward, m_buttons.size() - 1);
            m_buttons[to]->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace satchel::ui
