// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/CareDelegate.h"

#include "ui/care/CareText.h"
#include "ui/common/ControlDrawing.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/TitleLinks.h"
#include "ui/common/TwoLineRow.h"

#include <QPainter>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 16;

int buttonWidth(const Theme &theme)
{
    return QFontMetrics(theme.font.body).horizontalAdvance(CareDelegate::tr("Next step…")) + theme.px(24);
}

int chipLine(const Theme &theme)
{
    return qMax(theme.px(20), QFontMetrics(theme.font.small).height() + theme.px(4));
}

} // namespace

CareDelegate::CareDelegate(const PageContext &context, const items::CareModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_context(context), m_model(model)
{
}

QSize CareDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Theme &theme = Theme::of(option.widget);
    return {theme.px(200), twoLineHeight(theme.font.strong, theme.font.small) + chipLine(theme) + theme.px(22)};
}

QRect CareDelegate::buttonRect(const QRect &row, const QWidget *view) const
{
    const Theme &theme = Theme::of(view);
    const int height = qMax(theme.size.controlSmall, QFontMetrics(theme.font.body).height() + theme.px(8));
    const int width = buttonWidth(theme);
    const bool isMirrored = view && view->isRightToLeft();
    const int left = isMirrored ? row.x() + theme.px(margin) : row.right() + 1 - theme.px(margin) - width;
    return {left, row.y() + (row.height() - height) / 2, width, height};
}

void CareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const items::CareDeal &deal = m_model.deal(index.row());
    const Formats formats = m_context.formats();
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QRect row = option.rect;
    drawListRow(*painter, option, theme);
    const int end = row.right() + 1 - theme.px(margin) - buttonWidth(theme) - theme.px(16);
    const int start = row.x() + theme.px(margin);
    const int lines = twoLineHeight(theme.font.strong, theme.font.small);
    QStringList about{isolated(deal.company), isolated(deal.stage), isolated(deal.owner)};
    about.removeAll(isolated(QString()));
    about.removeAll(QString());
    const QString stake = deal.stake ? formats.money(*deal.stake, Formats::Decimals::None) : QString();
    const QString value = deal.value.currency.isNull()
        ? QString()
        : tr("of %1", "a deal's value").arg(formats.money(deal.value, Formats::Decimals::None));
    const QFont strong = titleFont(theme.font.strong, option, index);
    const QRect line = drawTwoLines(*painter, row, QRect(start, row.y() + theme.px(8), end - start, lines),
        {.title = {deal.title, strong, theme.text.primary},
            .titleEnd = {stake, theme.font.strong, theme.text.primary, true},
            .detail = {about.join(u" · "_s), theme.font.small, theme.text.secondary},
            .detailEnd = {value, theme.font.small, theme.text.tertiary, true}},
        theme);
    const int used = qMin(QFontMetrics(strong).horizontalAdvance(deal.title), line.width());
    noteTitle(option, index, placed(*painter, row, QRect(line.topLeft(), QSize(used, line.height()))));
    paintReasons(
        *painter, row, QRect(start, row.y() + lines + theme.px(12), end - start, chipLine(theme)), deal, theme);
    const QRect button = buttonRect(row, option.widget);
    drawRounded(*painter, button, theme.radius.control, m_hovered == index ? theme.surface.hover : theme.surface.raised,
        theme.border.strong);
    drawText(*painter, button, tr("Next step…"), theme.font.body, theme.text.primary, Qt::AlignHCenter);
    if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
        drawFocusRing(*painter, row.adjusted(0, 0, 0, -1), theme.radius.control, theme, -1);
    painter->restore();
}

/// As many as have room.
void CareDelegate::paintReasons(
    QPainter &painter, const QRect &bounds, const QRect &line, const items::CareDeal &deal, const Theme &theme) const
{
    int x = line.x();
    for (const items::CareReason &reason : deal.reasons) {
        const QString text = CareText::reason(reason);
        const int width = stateChipWidth(text, CareText::icon(reason), theme);
        if (x > line.x() && x + width > line.right())
            break;
        drawStateChip(painter, placed(painter, bounds, QRect(x, line.y(), qMin(width, line.width()), line.height())),
            text, theme.*CareText::meaning(reason), theme, CareText::icon(reason));
        x += width + theme.px(6);
    }
}

} // namespace satchel::ui

#include "moc_CareDelegate.cpp"
