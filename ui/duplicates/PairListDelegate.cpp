// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/PairListDelegate.h"

#include "domain/LocaleText.h"
#include "ui/common/ControlDrawing.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/TwoLineRow.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::DuplicatesModel;

namespace {

constexpr int margin = 14;
constexpr int faceSide = 28;
constexpr int faceShift = 22; // of the second, which is partly behind the first
constexpr int barWidth = 40;
constexpr int barHeight = 5;

} // namespace

PairListDelegate::PairListDelegate(const PageContext &context, const DuplicatesModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_context(context), m_model(model)
{
}

bool PairListDelegate::beginsGroup(int row) const
{
    return row == 0 || m_model.group(row) != m_model.group(row - 1);
}

int PairListDelegate::headHeight(int row, const Theme &theme) const
{
    return beginsGroup(row) ? QFontMetrics(theme.font.small).height() + theme.px(14) : 0;
}

QSize PairListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const int row = qMax(theme.px(54), twoLineHeight(theme.font.strong, theme.font.small) + theme.px(16));
    return {theme.px(200), row + headHeight(index.row(), theme)};
}

/// One name where both are called the same.
QString PairListDelegate::names(int row) const
{
    const QString older = isolated(m_model.title(m_model.pair(row).a));
    const QString newer = isolated(m_model.title(m_model.pair(row).b));
    return older == newer ? older : older + u" · "_s + newer;
}

namespace {

QString groupName(DuplicatesModel::Group group)
{
    switch (group) {
    case DuplicatesModel::Group::Certain: return PairListDelegate::tr("Certain, same e-mail or phone");
    case DuplicatesModel::Group::Likely: return PairListDelegate::tr("Likely, look before you merge");
    case DuplicatesModel::Group::Perhaps: return PairListDelegate::tr("Perhaps");
    case DuplicatesModel::Group::Later: return PairListDelegate::tr("Decide later");
    case DuplicatesModel::Group::Distinct: break;
    }
    return PairListDelegate::tr("Not the same");
}

} // namespace

void PairListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const int head = headHeight(index.row(), theme);
    const auto &pair = m_model.pair(index.row());
    painter->setLayoutDirection(option.direction);
    const QRect all = option.rect;
    if (head > 0) {
        const QRect line(all.x(), all.y(), all.width(), head);
        painter->fillRect(line, theme.surface.page);
        drawText(*painter, placed(*painter, all, line.adjusted(theme.px(margin), 0, -theme.px(margin), 0)),
            groupName(m_model.group(index.row())), theme.font.small, theme.text.secondary);
    }
    const QRect row = all.adjusted(0, head, 0, 0);
    QStyleOptionViewItem ground = option;
    ground.rect = row;
    drawListRow(*painter, ground, theme);
    const int side = theme.px(faceSide);
    const int top = row.y() + (row.height() - side) / 2;
    const QRect first(row.x() + theme.px(margin), top, side, side);
    const QRect second = first.translated(theme.px(faceShift), 0);
    drawRecordFace(*painter, placed(*painter, row, second), m_model.entity(), m_model.title(pair.b), pair.b, theme);
    drawRecordFace(*painter, placed(*painter, row, first), m_model.entity(), m_model.title(pair.a), pair.a, theme);
    const int start = second.right() + 1 + theme.px(10);
    const QRect texts(start, row.y(), row.right() + 1 - theme.px(margin) - start, row.height());
    const QString percent = inPercent(m_context.formats().count(qRound(pair.score * 100)));
    const QRect title = drawTwoLines(*painter, row, texts,
        {.title = {names(index.row()), theme.font.strong, theme.text.primary},
            .titleEnd = {percent, theme.font.smallStrong, theme.text.primary, true},
            .detail = {m_model.reasons(index.row()).join(u", "_s), theme.font.small, theme.text.secondary},
            .detailEndWidth = theme.px(barWidth)},
        theme);
    const int middle = title.bottom() + QFontMetrics(theme.font.small).height() / 2;
    drawProgress(*painter,
        placed(*painter, row,
            QRect(title.right() + 1 - theme.px(barWidth), middle, theme.px(barWidth), theme.px(barHeight))),
        pair.score, theme);
    if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
        drawFocusRing(*painter, row.adjusted(0, 0, 0, -1), theme.radius.control, theme, -1);
}

} // namespace satchel::ui

#include "moc_PairListDelegate.cpp"
