// SPDX-License-Identifier: GPL-3.0-or-later
// The part of BoardView that draws.
#include "ui/common/FigureText.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/pipeline/BoardView.h"
#include "ui/pipeline/CardDrawing.h"

#include <QPainter>
#include <QPaintEvent>

using namespace Qt::StringLiterals;

namespace satchel::ui {

using items::BoardModel;

namespace {

constexpr qint64 fewestStays = 3; // below it a share says less than it seems: one deal is 0 or 100 %

} // namespace

HeadText BoardView::headText(int lane, const items::BoardTotals &totals) const
{
    const items::BoardStage &stage = m_model.stage(lane);
    const auto overall = totals.overall(m_model.rates());
    HeadText text{stage.name, stage.color, m_formats.count(totals.count()), totalText(overall, m_formats),
        tr("%1 weighted").arg(weightedText(overall, m_formats)), {}, {}, {}, false, static_cast<int>(totals.count())};
    const items::StageFigures figures = m_figures.stages.value(stage.id);
    if (figures.left < fewestStays)
        return text;
    if (figures.moveOnPercent)
        text.moveOn = tr("%1 % advance").arg(m_formats.locale().toString(*figures.moveOnPercent));
    if (figures.averageDays) {
        text.days = tr("%1 d", "a number of days, short")
                        .arg(m_formats.locale().toString(*figures.averageDays, 'f', 1));
        text.isSlowest = figures.isSlowest && totals.count() > 0;
        text.average = text.isSlowest ? tr("Slowest, %1").arg(text.days) : tr("%1 on average").arg(text.days);
    }
    return text;
}

const std::vector<HeadText> &BoardView::heads() const
{
    if (m_heads.empty()) {
        for (int lane = 0; lane < m_model.laneCount(); ++lane)
            m_heads.push_back(headText(lane, m_model.totals(lane)));
    }
    return m_heads;
}

DockText BoardView::dockText(int item) const
{
    const items::BoardStage &stage = m_model.dockStages()[static_cast<size_t>(item)];
    DockText text;
    text.kind = stage.kind;
    const bool isNarrow = m_layout.dock(item).width() < Theme::of(this).px(330);
    switch (stage.kind) {
    case items::BoardStage::Kind::Won:
        text.name = isNarrow ? tr("Won") : tr("Won this quarter");
        text.zone = tr("Won");
        text.asks = tr("asks for the close date");
        break;
    case items::BoardStage::Kind::Lost:
        text.name = isNarrow ? tr("Lost") : tr("Lost this quarter");
        text.zone = tr("Lost");
        text.asks = tr("asks for a reason");
        break;
    default:
        text.name = stage.name;
        text.zone = stage.name;
        text.asks = tr("asks how long to snooze");
        break;
    }
    if (const auto totals = m_figures.dock.constFind(stage.id); totals != m_figures.dock.constEnd()) {
        text.count = m_formats.count(totals->count());
        if (!isNarrow)
            text.total = totalText(totals->overall(m_model.rates()), m_formats);
    }
    return text;
}

void BoardView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(event->rect(), Theme::of(this).surface.page);
    for (int lane = 0; lane < m_model.laneCount(); ++lane) {
        if (m_layout.lane(lane).intersects(event->rect()))
            paintLane(painter, lane, event->rect());
    }
    paintGroups(painter);
    paintThumbs(painter);
    for (int item = 0; item < m_layout.shape().dockItems; ++item)
        paintDock(painter, item);
    if (m_drag.isActive())
        paintDragged(painter);
}

void BoardView::paintLane(QPainter &painter, int lane, const QRect &region)
{
    const Theme &theme = Theme::of(this);
    const bool isTarget = m_drag.isActive() && m_drag.target.lane == lane;
    const LaneState state = isTarget ? LaneState::Target : LaneState::Normal;
    const HeadText text = m_drag.isActive() ? headText(lane, totalsAfter(m_model, lane, m_drag))
                                            : heads()[static_cast<size_t>(lane)];
    const QRect rect = m_layout.lane(lane);
    const bool hasFocus = this->hasFocus() && isFocusRingShown(this) && currentIndex() == m_model.laneIndex(lane)
        && m_focusedDock < 0;
    if (isCollapsed(lane)) {
        const bool isHovered = m_hover.part == BoardLayout::Part::Collapsed && m_hover.lane == lane;
        drawCollapsedLane(painter, rect, text, isHovered, state, theme);
        if (hasFocus)
            drawFocusRing(painter, rect, theme.radius.card, theme, -1);
        return;
    }
    drawLaneGround(painter, rect, state, theme);
    if (m_layout.head(lane).intersects(region)) {
        const bool isAddHovered = m_hover.part == BoardLayout::Part::Add && m_hover.lane == lane;
        drawLaneHead(painter, m_layout.head(lane), m_layout.addButton(lane), isAddHovered, text, theme);
        if (hasFocus)
            drawFocusRing(painter, m_layout.head(lane), theme.radius.card, theme, -1);
    }
    painter.save();
    const int ringRoom = m_layout.isGrouped() ? 0 : theme.px(3); // of the first card's focus; a group's head is there
    painter.setClipRect(m_layout.body(lane).adjusted(0, -ringRoom, 0, 0));
    if (isTarget) {
        drawDropSlot(painter, slotRect(), dropLines(), theme);
        painter.setClipRegion(QRegion(m_layout.body(lane)) - slotRect());
    }
    paintCards(painter, lane);
    painter.restore();
}

/// What a drop in the lane of the target would change, the stage first.
QList<SlotLine> BoardView::dropLines() const
{
    const items::BoardStage &stage = m_model.stage(m_drag.target.lane);
    QList<SlotLine> lines;
    if (m_drag.changesStage() || !m_drag.changesOwner(m_model))
        lines += SlotLine{tr("Move to %1, %2").arg(isolated(stage.name), m_formats.percent(stage.probability)),
            tr("%1, %2", "stage, its probability").arg(isolated(stage.name), m_formats.percent(stage.probability)),
            stage.name};
    if (m_drag.changesOwner(m_model)) {
        const QString name = m_model.groups()[static_cast<size_t>(targetGroup())].name;
        lines += m_drag.target.owner->isNull() ? SlotLine{tr("Remove the owner"), tr("No owner")}
                                               : SlotLine{tr("Assign to %1").arg(isolated(name)), name};
    }
    return lines;
}

/// The lines in full, for a screen reader.
QString BoardView::dropSentence() const
{
    QStringList texts;
    for (const SlotLine &line : dropLines())
        texts += line.first();
    return texts.join(u", "_s);
}

/// Over the heads of groups.
void BoardView::paintThumbs(QPainter &painter)
{
    const Theme &theme = Theme::of(this);
    const bool isGrouped = m_layout.isGrouped();
    for (int lane = 0; lane < (isGrouped ? qMin(1, m_model.laneCount()) : m_model.laneCount()); ++lane) {
        const bool isHovered = isGrouped
            ? m_hover.part != BoardLayout::Part::Nothing && m_hover.part != BoardLayout::Part::Dock
            : m_hover.lane == lane;
        const QRect thumb = scrollThumb(lane);
        if (thumb.isValid() && (isHovered || m_thumbLane == lane))
            drawRounded(
                painter, thumb, thumb.width() / 2.0, m_thumbLane == lane ? theme.border.control : theme.border.strong);
    }
}

void BoardView::paintCards(QPainter &painter, int lane)
{
    const int scroll = laneScroll(lane);
    const auto [first, last] = m_layout.visibleCards(lane, scroll);
    const QModelIndex parent = m_model.laneIndex(lane);
    for (int position = first; position <= last; ++position)
        if (const QRect rect = m_layout.card(lane, position, scroll); !rect.isEmpty())
            paintCard(painter, m_model.index(position, 0, parent), rect);
}

void BoardView::paintCard(QPainter &painter, const QModelIndex &index, const QRect &rect)
{
    const Theme &theme = Theme::of(this);
    const int lane = BoardModel::laneAt(index);
    if (m_drag.isActive() && m_drag.holds(index)) {
        drawLeftPlace(painter, rect, theme);
        return;
    }
    CardLook look;
    look.density = m_density;
    look.isHovered = isOverCard(index);
    look.isSelected = m_selection->isSelected(index);
    look.isTitleHovered = look.isHovered && m_hover.isTitle;
    if (look.isHovered || look.isSelected)
        drawCard(painter, rect, shownCard(index), look, theme, m_formats, m_context.today());
    else
        painter.drawPixmap(rect.topLeft(), cardPicture(lane, index.row(), rect.size()));
    if (look.isHovered)
        paintActions(painter, rect);
    if (index == currentIndex() && hasFocus() && isFocusRingShown(this) && m_focusedDock < 0)
        drawFocusRing(painter, rect, theme.radius.card, theme);
}

void BoardView::paintActions(QPainter &painter, const QRect &card)
{
    const Theme &theme = Theme::of(this);
    const QRect all = m_layout.action(card, 0).united(m_layout.action(card, cardActionCount - 1));
    drawRounded(painter, all, theme.radius.control, theme.surface.raised, theme.border.strong);
    for (int i = 0; i < cardActionCount; ++i) {
        const QRect button = m_layout.action(card, i);
        const bool isHovered = m_hover.part == BoardLayout::Part::Action && m_hover.action == i;
        if (isHovered)
            drawRounded(painter, button, theme.radius.control, theme.surface.hover);
        drawIcon(painter, button, cardActionIcon(static_cast<CardAction>(i)), theme.size.icon,
            isHovered ? theme.text.primary : theme.text.secondary);
    }
}

const std::vector<GroupText> &BoardView::groups() const
{
    if (!m_groups.empty())
        return m_groups;
    const std::vector<items::BoardTotals> totals = m_model.groupTotals();
    for (size_t group = 0; group < totals.size(); ++group) {
        const items::BoardGroup &owner = m_model.groups()[group];
        m_groups.push_back(
            {owner.id, owner.id.isNull() ? tr("No owner") : owner.name, m_formats.count(totals[group].count()),
                totalText(totals[group].overall(m_model.rates()), m_formats), static_cast<int>(totals[group].count())});
    }
    return m_groups;
}

/// Over the lanes, except where a card would drop.
void BoardView::paintGroups(QPainter &painter)
{
    if (!m_layout.isGrouped() || m_model.laneCount() == 0)
        return;
    QRegion region(QRect(0, m_layout.body(0).y(), viewport()->width(), m_layout.body(0).height()));
    if (m_drag.isActive() && m_drag.target.lane >= 0)
        region -= slotRect();
    else if (m_slotLane >= 0)
        region -= m_layout.slot(m_slotLane);
    for (int lane = 0; lane < m_model.laneCount(); ++lane) {
        if (isCollapsed(lane))
            region -= m_layout.lane(lane); // its name is written there
    }
    const Theme &theme = Theme::of(this);
    painter.save();
    painter.setClipRegion(region);
    for (int group = 0; group < m_layout.groupCount(); ++group) {
        const QRect head = m_layout.groupHead(group, laneScroll(0));
        if (!head.isValid() || !region.intersects(head))
            continue;
        const bool isTarget = group == targetGroup() && m_drag.changesOwner(m_model);
        const bool isHovered = m_hover.part == BoardLayout::Part::Group && m_hover.group == group;
        drawGroupHead(painter, head, groups()[static_cast<size_t>(group)],
            isTarget        ? GroupState::Target
                : isHovered ? GroupState::Hovered
                            : GroupState::Normal,
            m_layout.isFolded(group), theme);
        if (hasFocus() && isFocusRingShown(this) && m_focusedDock < 0 && m_layout.isFolded(group)
            && currentGroup() == group)
            drawFocusRing(painter, head.adjusted(0, theme.px(2), 0, -theme.px(2)), theme.radius.control, theme, -1);
    }
    painter.restore();
}

items::BoardCard BoardView::shownCard(const QModelIndex &index) const
{
    items::BoardCard card = m_model.card(index);
    if (m_syncStates)
        card.sync = m_syncStates->of(card.id);
    if (m_density == CardDensity::Detailed)
        card.products = m_model.products(card.id);
    return card;
}

const QPixmap &BoardView::cardPicture(int lane, int position, const QSize &size)
{
    const quint64 key = m_model.cardKey(lane, position);
    if (const QPixmap *kept = m_pictures.object(key); kept && kept->deviceIndependentSize().toSize() == size)
        return *kept;
    const Theme &theme = Theme::of(this);
    const qreal ratio = viewport()->devicePixelRatioF();
    auto *picture = new QPixmap(size * ratio);
    picture->setDevicePixelRatio(ratio);
    picture->fill(theme.surface.lane);
    QPainter painter(picture);
    painter.setLayoutDirection(layoutDirection());
    CardLook look;
    look.density = m_density;
    drawCard(painter, QRect(QPoint(), size), shownCard(m_model.index(position, 0, m_model.laneIndex(lane))), look,
        theme, m_formats, m_context.today());
    painter.end();
    m_pictures.insert(key, picture);
    return *picture;
}

void BoardView::paintDock(QPainter &painter, int item)
{
    const Theme &theme = Theme::of(this);
    const DockText text = dockText(item);
    const QRect rect = m_layout.dock(item);
    const bool isTarget = m_drag.isActive() && m_drag.target.dock == item;
    const bool isHovered = m_hover.part == BoardLayout::Part::Dock && m_hover.lane == item;
    if (m_layout.isDockUpright()) {
        const items::BoardStage &stage = m_model.dockStages()[static_cast<size_t>(item)];
        drawCollapsedLane(painter, rect, {text.name, stage.color, text.count, {}, {}, {}, {}, {}, false}, isHovered,
            isTarget ? LaneState::Target : LaneState::Normal, theme);
    } else if (m_drag.isActive()) {
        drawDropZone(painter, rect, text, isTarget, theme);
    } else {
        drawDockItem(painter, rect, text, isHovered, theme);
    }
    if (m_focusedDock == item && hasFocus() && isFocusRingShown(this))
        drawFocusRing(painter, rect, theme.radius.card, theme, -1);
}

void BoardView::paintDragged(QPainter &painter)
{
    const QPersistentModelIndex &first = m_drag.cards.first();
    if (!first.isValid())
        return;
    const Theme &theme = Theme::of(this);
    const QSize size(cardRect(first).width(), m_layout.cardHeight());
    QRect rect(m_drag.at - m_drag.grip, size);
    if (m_drag.isByKeys) {
        const QRect under = m_drag.target.lane >= 0 ? slotRect() : m_layout.dock(qMax(0, m_drag.target.dock));
        const int y = m_drag.target.lane >= 0 ? under.bottom() + theme.px(6)
                                              : under.top() - size.height() - theme.px(6);
        rect.moveTopLeft(
            {qBound(0, under.center().x() - size.width() / 2, qMax(0, viewport()->width() - size.width())), y});
    }
    CardLook look;
    look.density = m_density;
    look.isLifted = true;
    if (m_drag.cards.size() > 1) {
        const int offset = theme.px(5);
        drawShadow(painter, rect.translated(offset, offset), theme.radius.card, theme.dragShadow);
        drawRounded(
            painter, rect.translated(offset, offset), theme.radius.card, theme.surface.raised, theme.accent.graphic);
    }
    drawShadow(painter, rect, theme.radius.card, theme.dragShadow);
    drawCard(painter, rect, shownCard(first), look, theme, m_formats, m_context.today());
    if (m_drag.cards.size() > 1) {
        const QString count = m_formats.count(m_drag.cards.size());
        const int height = theme.px(20);
        const int width = qMax(height, QFontMetrics(theme.font.smallStrong).horizontalAdvance(count) + theme.px(12));
        const QRect badge = placed(
            painter, rect, {rect.right() - width + theme.px(8), rect.top() - theme.px(8), width, height});
        drawRounded(painter, badge, height / 2.0, theme.accent.fill);
        drawText(painter, badge, count, theme.font.smallStrong, theme.accent.onFill, Qt::AlignHCenter);
    }
}

QString BoardView::toolTipAt(const BoardLayout::Hit &hit) const
{
    switch (hit.part) {
    case BoardLayout::Part::Card:
        return cardToolTip(
            shownCard(m_model.index(hit.card, 0, m_model.laneIndex(hit.lane))), m_formats, m_context.today());
    case BoardLayout::Part::Action: return cardActionText(static_cast<CardAction>(hit.action));
    case BoardLayout::Part::Add: return tr("New deal in %1").arg(isolated(m_model.stage(hit.lane).name));
    case BoardLayout::Part::Head:
    case BoardLayout::Part::Collapsed: {
        const HeadText &text = heads()[static_cast<size_t>(hit.lane)];
        QStringList lines{text.name, totalsToolTip(m_model.totals(hit.lane), m_model.rates(), m_formats)};
        const items::StageFigures figures = m_figures.stages.value(m_model.stage(hit.lane).id);
        if (figures.moveOnPercent)
            lines += tr("In the last 12 months %1 of %Ln deals advanced to a later stage", nullptr,
                static_cast<int>(figures.left))
                         .arg(m_formats.count(figures.movedOn));
        lines += text.average;
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    case BoardLayout::Part::Group: {
        const GroupText &group = groups()[static_cast<size_t>(hit.group)];
        return (m_layout.isFolded(hit.group) ? tr("Show the deals of %1") : tr("Hide the deals of %1"))
            .arg(isolated(group.name));
    }
    case BoardLayout::Part::Dock: {
        const items::BoardStage &stage = m_model.dockStages()[static_cast<size_t>(hit.lane)];
        return dockText(hit.lane).name + u'\n'
            + totalsToolTip(m_figures.dock.value(stage.id), m_model.rates(), m_formats);
    }
    default: return {};
    }
}

} // namespace satchel::ui
