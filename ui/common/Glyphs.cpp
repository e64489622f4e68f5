// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Glyphs.h"

#include "domain/ChoiceNames.h"
#include "domain/Clock.h"
#include "domain/Overdue.h"
#include "ui/common/PageContext.h"
#include "ui/common/Painting.h"

#include <QDate>
#include <QPainterPath>
#include <QTime>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

bool isOneCharacterScript(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Arabic:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul: return true;
    default: return false;
    }
}

bool isTitle(const QString &word)
{
    static const QStringList titles{u"dr"_s, u"prof"_s, u"mr"_s, u"mrs"_s, u"ms"_s, u"mme"_s, u"herr"_s, u"frau"_s,
        u"ing"_s, u"dipl"_s, u"mag"_s, u"sir"_s, u"dame"_s, u"m"_s, u"sr"_s, u"sra"_s, u"jr"_s, u"phd"_s, u"mba"_s};
    QString plain = word.toLower();
    plain.remove(u'.').remove(u',');
    return (word.endsWith(u'.') || plain.size() > 1) && titles.contains(plain);
}

QString firstCharacter(const QString &word)
{
    const bool isPair = word.size() > 1 && word.at(0).isHighSurrogate();
    return word.left(isPair ? 2 : 1).toUpper();
}

QFont initialsFont(int side, const Theme &theme)
{
    QFont font = theme.font.smallStrong;
    font.setWeight(QFont::DemiBold);
    font.setPixelSize(qMax(8, qRound(side * 0.42)));
    return font;
}

QRect squareIn(const QRect &rect, int side)
{
    return {rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side};
}

void drawExclamation(QPainter &painter, const QPointF &center, qreal height, const QColor &color)
{
    painter.setPen(QPen(color, height * 0.26, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(center.x(), center.y() - height / 2), QPointF(center.x(), center.y() + height * 0.1));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QPointF(center.x(), center.y() + height * 0.48), height * 0.15, height * 0.15);
}

} // namespace

QString initialsOf(const QString &name)
{
    QStringList words;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (word.at(0).isLetterOrNumber() || word.at(0).isSurrogate())
            words += word;
    }
    const QStringList all = words;
    words.removeIf(isTitle);
    if (words.isEmpty())
        words = all;
    if (words.isEmpty())
        return {};
    if (isOneCharacterScript(words.first().at(0).script()))
        return firstCharacter(words.first());
    return words.size() == 1 ? firstCharacter(words.first())
                             : firstCharacter(words.first()) + firstCharacter(words.last());
}

void drawAvatar(QPainter &painter, const QRect &rect, const QString &name, const RecordId &id, const Theme &theme)
{
    const QRect square = squareIn(rect, qMin(rect.width(), rect.height()));
    const Theme::Hue &hue = theme.hueFor(id);
    drawRounded(painter, square, square.width() / 2.0, hue.tint);
    drawText(painter, square, initialsOf(name), initialsFont(square.width(), theme), hue.text, Qt::AlignHCenter);
}

void drawCompanyAvatar(
    QPainter &painter, const QRect &rect, const QString &name, const RecordId &id, const Theme &theme)
{
    const QRect square = squareIn(rect, qMin(rect.width(), rect.height()));
    const Theme::Hue &hue = theme.hueFor(id);
    drawRounded(painter, square, theme.radius.companyAvatar, hue.tint);
    drawText(
        painter, square, initialsOf(name).left(1), initialsFont(square.width(), theme), hue.text, Qt::AlignHCenter);
}

void drawRecordFace(QPainter &painter, const QRect &rect, EntityKind entity, const QString &title, const RecordId &id,
    const Theme &theme)
{
    const Presentation::Avatar face = presentationOf(entity).avatar;
    if (face == Presentation::Avatar::Company) {
        drawCompanyAvatar(painter, rect, title, id, theme);
    } else if (face == Presentation::Avatar::Person) {
        drawAvatar(painter, rect, title, id, theme);
    } else {
        drawRounded(painter, rect, theme.radius.companyAvatar, theme.grey.tint);
        drawIcon(painter, rect, iconOf(entity), theme.size.icon, theme.text.secondary);
    }
}

void drawPerson(QPainter &painter, const QRect &rect, const QString &name, const RecordId &id, const QColor &color,
    const Theme &theme)
{
    if (name.isEmpty())
        return; // somebody who is gone
    const int size = theme.size.avatarSmall;
    drawAvatar(
        painter, placed(painter, rect, QRect(rect.x(), rect.center().y() - size / 2 + 1, size, size)), name, id, theme);
    const QRect rest = rect.adjusted(size + theme.px(6), 0, 0, 0);
    if (rest.width() >= theme.px(56)) // less would be dots only; the tooltip has the name
        drawText(painter, placed(painter, rect, rest), name, theme.font.body, color);
}

int chipWidth(const QString &text, const Theme &theme)
{
    return 2 * theme.px(7) + theme.px(7) + theme.px(5) + QFontMetrics(theme.font.small).horizontalAdvance(text);
}

int drawChip(QPainter &painter, const QRect &rect, const QString &text, const Theme::Hue &hue, const Theme &theme)
{
    const int width = qMin(chipWidth(text, theme), rect.width());
    const int height = qMax(theme.size.chip, QFontMetrics(theme.font.small).height() + theme.px(4));
    const QRect chip = placed(painter, rect, QRect(rect.x(), rect.y() + (rect.height() - height) / 2, width, height));
    const int dot = theme.px(7);
    drawRounded(painter, chip, theme.radius.chip, {}, theme.border.normal);
    drawRounded(painter,
        placed(painter, chip, squareIn(QRect(chip.x() + theme.px(7), chip.y(), dot, chip.height()), dot)), dot / 2.0,
        hue.dot);
    const QRect label = placed(painter, chip, chip.adjusted(theme.px(7 + 7 + 5), 0, -theme.px(6), 0));
    drawText(painter, label, text, theme.font.small, theme.text.secondary);
    return width;
}

int stateChipWidth(const QString &text, Icon icon, const Theme &theme)
{
    return 2 * theme.px(7) + (icon == Icon::None ? 0 : theme.px(12 + 5))
        + QFontMetrics(theme.font.smallStrong).horizontalAdvance(text);
}

int drawStateChip(QPainter &painter, const QRect &rect, const QString &text, const Theme::Meaning &meaning,
    const Theme &theme, Icon icon)
{
    const int width = qMin(stateChipWidth(text, icon, theme), rect.width());
    const int height = qMax(theme.size.chip, QFontMetrics(theme.font.smallStrong).height() + theme.px(4));
    const QRect chip = placed(painter, rect, QRect(rect.x(), rect.y() + (rect.height() - height) / 2, width, height));
    drawRounded(painter, chip, theme.radius.chip, meaning.tint, theme.options.isHighContrast ? meaning.text : QColor());
    QRect label = chip.adjusted(theme.px(7), 0, -theme.px(6), 0);
    if (icon != Icon::None) {
        const int side = theme.px(12);
        drawIcon(painter, placed(painter, label, QRect(label.x(), label.y(), side, label.height())), icon, side,
            meaning.text);
        label = placed(painter, label, label.adjusted(side + theme.px(5), 0, 0, 0));
    }
    drawText(painter, label, text, theme.font.smallStrong, meaning.text);
    return width;
}

NextActionState nextActionState(const QDate &date, const QDate &today, int soonDays)
{
    if (!date.isValid())
        return NextActionState::None;
    if (isOverdue(date, today))
        return NextActionState::Overdue;
    return date <= today.addDays(soonDays) ? NextActionState::DueSoon : NextActionState::OnTrack;
}

const Theme::Meaning &meaningOf(NextActionState state, const Theme &theme)
{
    switch (state) {
    case NextActionState::Overdue: return overdueMeaning(theme);
    case NextActionState::DueSoon: return theme.amber;
    case NextActionState::OnTrack: return theme.green;
    case NextActionState::None: break;
    }
    return theme.grey;
}

void drawNextActionGlyph(QPainter &painter, const QRect &rect, NextActionState state, const Theme &theme)
{
    const int side = theme.px(12);
    const QRectF box = squareIn(rect, side);
    const QColor color = meaningOf(state, theme).graphic;
    const QPointF center = box.center();
    const qreal unit = side / 12.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (state) {
    case NextActionState::Overdue: {
        QPainterPath triangle;
        triangle.moveTo(center.x(), box.top() + unit);
        triangle.lineTo(box.right() - 0.4 * unit, box.bottom() - unit);
        triangle.lineTo(box.left() + 0.4 * unit, box.bottom() - unit);
        triangle.closeSubpath();
        painter.setPen(QPen(color, unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(triangle);
        drawExclamation(painter, center + QPointF(0, 0.9 * unit), 4.6 * unit, theme.surface.page);
        break;
    }
    case NextActionState::DueSoon:
        painter.drawPie(box.adjusted(unit, unit, -unit, -unit), -90 * 16, 180 * 16);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 1.3 * unit));
        painter.drawEllipse(center, 4.7 * unit, 4.7 * unit);
        break;
    case NextActionState::OnTrack: {
        painter.drawEllipse(center, 5.4 * unit, 5.4 * unit);
        painter.setPen(QPen(theme.surface.page, 1.5 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        const qreal forward = painter.layoutDirection() == Qt::RightToLeft ? -1 : 1;
        painter.drawPolyline(QPolygonF({center + QPointF(-1 * forward, -2.4) * unit,
            center + QPointF(1.4 * forward, 0) * unit, center + QPointF(-1 * forward, 2.4) * unit}));
        break;
    }
    case NextActionState::None: {
        QPen pen(color, 1.4 * unit, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({1.6, 1.35});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(center, 4.7 * unit, 4.7 * unit);
        break;
    }
    }
    painter.restore();
}

void drawNextActionEdge(QPainter &painter, const QRect &rect, NextActionState state, const Theme &theme)
{
    const QColor color = meaningOf(state, theme).graphic;
    if (state != NextActionState::None) {
        drawRounded(painter, rect, rect.width() / 2.0, color);
        return;
    }
    const int dash = theme.px(5);
    const int gap = theme.px(3);
    for (int y = rect.top(); y < rect.bottom(); y += dash + gap)
        painter.fillRect(QRect(rect.x(), y, rect.width(), qMin(dash, rect.bottom() - y + 1)), color);
}

void drawPriority(QPainter &painter, const QRect &rect, int level, const Theme &theme)
{
    const int side = theme.px(12);
    const QRect box = squareIn(rect, side);
    if (level >= 4) {
        drawRounded(painter, box, theme.radius.mark + 1, theme.red.graphic);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        drawExclamation(painter, QRectF(box).center() - QPointF(0, theme.px(1) * 0.3), side * 0.45, theme.surface.page);
        painter.restore();
        return;
    }
    const int width = theme.px(3);
    const int heights[] = {theme.px(4), theme.px(7), theme.px(10)};
    for (int i = 0; i < 3; ++i) {
        const QRect bar(box.x() + i * (width + theme.px(1)), box.bottom() - heights[i], width, heights[i]);
        drawRounded(painter, bar, 1, i < level ? theme.text.secondary : theme.border.normal);
    }
}

const Theme::Hue &hueOfTag(const QString &tag, const Theme &theme)
{
    return theme.hues[qChecksum(tag.toUtf8()) % theme.hues.size()];
}

int priorityLevel(QStringView key)
{
    if (key == choice::urgent)
        return 4;
    if (key == choice::high || key == choice::hot)
        return 3;
    return key == choice::medium || key == choice::warm ? 2 : key.isEmpty() ? 0 : 1;
}

void drawRoundBox(QPainter &painter, const QRect &rect, bool isDone, bool isHovered, const Theme &theme)
{
    const QRectF circle = QRectF(rect).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isDone ? theme.accent.fill : isHovered ? theme.accent.focus : theme.border.control, 1.5));
    painter.setBrush(isDone ? theme.accent.fill : QColor(Qt::transparent));
    painter.drawEllipse(circle);
    painter.restore();
    if (isDone || isHovered)
        drawIcon(painter, rect, Icon::Check, theme.px(12), isDone ? theme.accent.onFill : theme.accent.text);
}

int drawRotting(QPainter &painter, const QRect &rect, const QString &days, const Theme &theme)
{
    const int side = theme.px(12);
    const int gap = theme.px(3);
    const int width = side + gap + numberWidth(days, theme.font.small);
    drawIcon(painter, placed(painter, rect, QRect(rect.x(), rect.y(), side, rect.height())), Icon::Clock, side,
        theme.amber.text);
    drawNumber(painter,
        placed(painter, rect, QRect(rect.x() + side + gap, rect.y(), width - side - gap, rect.height())), days,
        theme.font.small, theme.amber.text, Qt::AlignLeft);
    return width;
}

void drawStageDot(QPainter &painter, const QRect &rect, const Theme::Hue &hue, const Theme &theme)
{
    drawRounded(painter, squareIn(rect, theme.px(8)), theme.radius.mark, hue.dot);
}

void drawProgress(QPainter &painter, const QRect &rect, qreal value, const Theme &theme)
{
    const qreal radius = rect.height() / 2.0;
    drawRounded(painter, rect, radius, theme.border.normal);
    const int width = qRound(rect.width() * qBound(0.0, value, 1.0));
    if (width > 0)
        drawRounded(painter, placed(painter, rect, QRect(rect.x(), rect.y(), width, rect.height())), radius,
            theme.accent.graphic);
}

void drawScore(QPainter &painter, const QRect &rect, int score, const Theme &theme)
{
    const int width = theme.px(10);
    const int height = theme.px(5);
    const int filled = (qBound(0, score, 100) + 10) / 20;
    for (int i = 0; i < 5; ++i) {
        const QRect segment(
            rect.x() + i * (width + theme.px(2)), rect.y() + (rect.height() - height) / 2, width, height);
        drawRounded(painter, placed(painter, rect, segment), height / 2.0,
            i < filled ? theme.accent.graphic : theme.border.normal);
    }
}

} // namespace satchel::ui
