// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/AnswerCard.h"

#include "ui/common/ControlDrawing.h"
#include "ui/common/KeyCap.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QShortcut>
#include <QStyleOptionButton>

namespace satchel::ui {

namespace {

constexpr int padding = 12;
constexpr int radioSide = 16;
constexpr int mostLines = 8; // of a description
constexpr int mostLabelLines = 3;

} // namespace

AnswerCard::AnswerCard(const QString &label, const QString &description, int digit, Tone tone, QWidget *parent)
    : QRadioButton(label, parent), m_description(description), m_key(Qt::Key_0 + digit),
      m_shortcut(new QShortcut(m_key, this)), m_tone(tone)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    setProperty("drawsOwnFocus", true);
    setAccessibleDescription(description);
    connect(m_shortcut, &QShortcut::activated, this, [this] {
        setChecked(true);
        setFocus(Qt::ShortcutFocusReason);
    });
}

void AnswerCard::setKeyNeedsAlt()
{
    m_key = QKeySequence(QKeyCombination(Qt::ALT, m_key[0].key()));
    m_shortcut->setKey(m_key);
    updateGeometry();
}

QRect AnswerCard::textPlace(const QSize &card) const
{
    const Theme &theme = Theme::of(this);
    const int start = theme.px(padding + radioSide + 10);
    const int end = theme.px(padding + 8) + keyCapsWidth(m_key, theme);
    return {start, theme.px(8), qMax(theme.px(40), card.width() - start - end), card.height() - theme.px(16)};
}

int AnswerCard::heightForWidth(int width) const
{
    const Theme &theme = Theme::of(this);
    const int room = textPlace({width, 0}).width();
    const int lines = countLines(m_description, theme.font.body, room, mostLines);
    return titleHeight(room) + theme.px(2) + lines * QFontMetrics(theme.font.body).height() + theme.px(16);
}

int AnswerCard::titleHeight(int room) const
{
    const Theme &theme = Theme::of(this);
    return countLines(text(), theme.font.semibold, room, mostLabelLines) * QFontMetrics(theme.font.semibold).height();
}

QSize AnswerCard::sizeHint() const
{
    const int width = Theme::of(this).px(400);
    return {width, heightForWidth(width)};
}

QSize AnswerCard::minimumSizeHint() const
{
    return {Theme::of(this).px(160), Theme::of(this).px(40)};
}

void AnswerCard::paintMarks(QPainter &painter) const
{
    const Theme &theme = Theme::of(this);
    const int line = QFontMetrics(theme.font.semibold).height();
    const int side = theme.px(radioSide);
    QStyleOptionButton option;
    option.initFrom(this);
    option.state.setFlag(isChecked() ? QStyle::State_On : QStyle::State_Off);
    drawRadioButton(painter,
        placed(painter, rect(), QRect(theme.px(padding), theme.px(8) + (line - side) / 2, side, side)), option.state,
        theme);
    const QKeySequence &key = m_key;
    const int width = keyCapsWidth(key, theme);
    const QRect cap(rect().right() + 1 - theme.px(padding) - width, theme.px(8), width, qMax(line, theme.size.keyCap));
    drawKeyCaps(painter, placed(painter, rect(), cap), keyNames(key), theme);
}

void AnswerCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    drawRounded(painter, rect(), theme.radius.card,
        isChecked()        ? theme.surface.selected
            : underMouse() ? theme.surface.hover
                           : theme.surface.raised,
        isChecked() ? theme.accent.graphic : theme.border.normal, isChecked() ? 1.5 : 1);
    paintMarks(painter);
    const QRect words = textPlace(size());
    const int title = titleHeight(words.width());
    drawLines(painter, placed(painter, rect(), QRect(words.x(), words.y(), words.width(), title)), text(),
        theme.font.semibold, m_tone == Tone::Destructive ? theme.red.text : theme.text.primary, mostLabelLines);
    const QRect rest = words.adjusted(0, title + theme.px(2), 0, 0);
    drawLines(painter, placed(painter, rect(), rest), m_description, theme.font.body, theme.text.secondary, mostLines);
    if (hasFocus() && isFocusRingShown(this))
        drawFocusRing(painter, rect(), theme.radius.card, theme, -1);
}

} // namespace satchel::ui

#include "moc_AnswerCard.cpp"
