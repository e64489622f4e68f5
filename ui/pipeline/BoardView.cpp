// SPDX-License-Identifier: GPL-3.0-or-later
// The part of BoardView that knows what is where: arrangement, scrolling, collapsed lanes, the current card.
#include "ui/pipeline/BoardView.h"

#include "ui/pipeline/CardDrawing.h"

#include <algorithm>
#include <QEvent>
#include <QFontMetrics>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace satchel::ui {

using items::BoardModel;

namespace {

constexpr int slotLength = 44;
constexpr int autoScrollMilliseconds = 16;
constexpr int picturesKept = 160; // a screen of cards and what is next to it

} // namespace

BoardView::BoardView(BoardModel &model, const PageContext &context, QWidget *parent)
    : QAbstractScrollArea(parent), m_model(model), m_context(context), m_formats(context.formats()),
      m_selection(new QItemSelectionModel(&model, this)), m_pictures(picturesKept)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Pipeline board"));
    m_autoScroll.setInterval(autoScrollMilliseconds);
    connect(&m_autoScroll, &QTimer::timeout, this, &BoardView::stepAutoScroll);
    connect(m_selection, &QItemSelectionModel::currentChanged, this, &BoardView::noteCurrent);
    connect(m_selection, &QItemSelectionModel::selectionChanged, this, [this] {
        viewport()->update();
        Q_EMIT chosenChanged();
    });
    followModel();
    arrange();
}

void BoardView::followModel()
{
    connect(&m_model, &BoardModel::modelAboutToBeReset, this, &BoardView::keepPlace);
    connect(&m_model, &BoardModel::modelReset, this, &BoardView::restorePlace);
    const auto again = [this] {
        forgetAccessibleItems(this);
        forgetTexts();
        arrange();
    };
    connect(&m_model, &BoardModel::rowsInserted, this, again);
    connect(&m_model, &BoardModel::rowsRemoved, this, again);
    connect(&m_model, &BoardModel::rowsMoved, this, [this, again] {
        again();
        scrollTo(currentIndex());
    });
    connect(&m_model, &BoardModel::layoutChanged, this, [this, again] {
        again();
        deselectFolded();
    });
    connect(&m_model, &BoardModel::productsChanged, this, [this] {
        m_pictures.clear();
        viewport()->update();
    });
    connect(&m_model, &BoardModel::dataChanged, this, [this] {
        forgetTexts();
        viewport()->update();
    });
    connect(&m_model, &BoardModel::totalsChanged, this, [this] {
        forgetTexts();
        viewport()->update();
    });
}

void BoardView::keepPlace()
{
    putBack();
    m_currentDeal = m_model.cardId(currentIndex());
    m_selectedDeals = chosenDeals();
    for (int lane = 0; lane < m_model.laneCount(); ++lane)
        m_keptScrolls.insert(m_model.stage(lane).id, m_scrolls.empty() ? 0 : laneScroll(lane));
}

void BoardView::restorePlace()
{
    forgetAccessibleItems(this);
    forgetTexts();
    m_pictures.clear();
    m_hover = {};
    m_pressed = {};
    m_focusedDock = -1;
    m_scrolls.assign(static_cast<size_t>(m_model.laneCount()), 0);
    for (int lane = 0; lane < m_model.laneCount(); ++lane)
        m_scrolls[static_cast<size_t>(lane)] = m_keptScrolls.value(m_model.stage(lane).id, 0);
    arrange();
    for (const RecordId &deal : m_selectedDeals) {
        if (const QModelIndex index = m_model.indexOf(deal); index.isValid() && !isFolded(index))
            m_selection->select(index, QItemSelectionModel::Select);
    }
    if (const QModelIndex index = m_model.indexOf(m_currentDeal); index.isValid())
        m_selection->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
}

BoardShape BoardView::shapeNow() const
{
    const Theme &theme = Theme::of(this);
    BoardShape shape;
    shape.viewport = viewport()->size();
    shape.direction = layoutDirection();
    shape.density = m_density;
    for (int lane = 0; lane < m_model.laneCount(); ++lane)
        shape.lanes.push_back(
            {m_model.cardCount(lane), m_collapsed.contains(m_model.stage(lane).id), m_model.groupSizes(lane)});
    for (const items::BoardGroup &group : m_model.groups())
        shape.foldedGroups.push_back(m_folded.contains(group.id));
    shape.dockItems = static_cast<int>(m_model.dockStages().size());
    shape.isDragging = m_drag.isActive();
    const bool isDraggedToLane = m_drag.isActive() && m_drag.target.lane >= 0;
    shape.slotLane = isDraggedToLane ? m_drag.target.lane : m_slotLane;
    shape.slotHeight = qMax(theme.px(slotLength), QFontMetrics(theme.font.strong).height() + theme.px(20));
    if (isDraggedToLane && m_drag.changesStage() && m_drag.changesOwner(m_model)) // both are said
        shape.slotHeight += QFontMetrics(theme.font.small).height();
    if (m_slotWidget && !isDraggedToLane)
        shape.slotHeight = qMax(shape.slotHeight, m_slotWidget->sizeHint().height());
    return shape;
}

/// As long as nobody chose, lanes step back where that is what it takes to see all stages: empty ones, as few as will
/// do, then the one with the fewest deals. Where not even that shows all, none does.
void BoardView::collapseToFit(BoardShape &shape)
{
    if (m_isCollapseChosen || shape.lanes.size() < 2)
        return;
    const Theme &theme = Theme::of(this);
    const int gap = theme.size.laneGap;
    const int wide = narrowestLane(theme) + gap;
    const int strip = BoardLayout::stripWidth(theme) + gap;
    int missing = static_cast<int>(shape.lanes.size()) * wide - (shape.viewport.width() + gap);
    std::vector<size_t> back;
    const auto stepBack = [&](size_t lane) {
        if (missing <= 0 || std::ranges::find(back, lane) != back.end())
            return;
        back.push_back(lane);
        missing -= wide - strip;
    };
    std::vector<size_t> leastUsed; // never the first one, where deals begin
    for (size_t lane = 1; lane < shape.lanes.size(); ++lane)
        leastUsed.push_back(lane);
    std::ranges::stable_sort(leastUsed, {}, [&shape](size_t lane) { return shape.lanes[lane].cards; });
    for (const size_t lane : leastUsed) {
        stepBack(lane);
        if (shape.lanes[lane].cards > 0)
            break;
    }
    if (missing > 0)
        back.clear();
    m_collapsed.clear();
    for (size_t lane = 0; lane < shape.lanes.size(); ++lane) {
        shape.lanes[lane].isCollapsed = std::ranges::find(back, lane) != back.end();
        if (shape.lanes[lane].isCollapsed)
            m_collapsed.insert(m_model.stage(static_cast<int>(lane)).id);
    }
}

void BoardView::arrange()
{
    const Theme &theme = Theme::of(this);
    m_scrolls.resize(static_cast<size_t>(m_model.laneCount()));
    BoardShape shape = shapeNow();
    collapseToFit(shape);
    const int oldWidth = m_layout.shape().lanes.empty() ? -1 : m_layout.contentWidth();
    const int oldCard = m_layout.cardHeight();
    m_layout.arrange(shape, theme);
    QScrollBar *bar = horizontalScrollBar();
    bar->setPageStep(viewport()->width());
    bar->setSingleStep(theme.px(40));
    bar->setRange(0, qMax(0, m_layout.contentWidth() - viewport()->width()));
    shape.horizontalScroll = bar->value();
    m_layout.arrange(shape, theme);
    if (oldWidth != m_layout.contentWidth() || oldCard != m_layout.cardHeight())
        m_pictures.clear();
    for (int lane = 0; lane < m_model.laneCount(); ++lane)
        m_scrolls[static_cast<size_t>(lane)] = qBound(
            0, laneScroll(m_layout.isGrouped() ? 0 : lane), m_layout.maximumScroll(lane));
    if (m_slotWidget && m_slotLane >= 0) {
        m_slotWidget->setGeometry(m_layout.slot(m_slotLane));
        m_slotWidget->setVisible(!m_drag.isActive() && !isCollapsed(m_slotLane));
    }
    viewport()->update();
}

void BoardView::setDensity(CardDensity density)
{
    m_density = density;
    m_pictures.clear();
    arrange();
    scrollTo(currentIndex());
}

void BoardView::setFigures(const items::BoardFigures &figures)
{
    m_figures = figures;
    forgetTexts();
    viewport()->update();
}

void BoardView::setSyncStates(const items::RecordSyncStates *states)
{
    m_syncStates = states;
    connect(states, &items::RecordSyncStates::changed, this, [this] {
        m_pictures.clear();
        viewport()->update();
    });
}

void BoardView::setCollapsedStages(const QSet<RecordId> &stages)
{
    m_collapsed = stages;
    m_isCollapseChosen = true;
    arrange();
    leaveCollapsed();
}

bool BoardView::isCollapsed(int lane) const
{
    return m_layout.shape().lanes[static_cast<size_t>(lane)].isCollapsed;
}

void BoardView::setCollapsed(int lane, bool isCollapsed)
{
    m_isCollapseChosen = true;
    if (isCollapsed)
        m_collapsed.insert(m_model.stage(lane).id);
    else
        m_collapsed.remove(m_model.stage(lane).id);
    arrange();
    leaveCollapsed();
    Q_EMIT collapsedChanged();
}

void BoardView::setFoldedOwners(const QSet<RecordId> &owners)
{
    m_folded = owners;
    arrange();
    deselectFolded();
}

bool BoardView::isFolded(const QModelIndex &card) const
{
    return BoardModel::isCard(card) && m_layout.isFolded(BoardModel::laneAt(card), card.row());
}

int BoardView::currentGroup() const
{
    const QModelIndex current = currentIndex();
    return BoardModel::isCard(current) ? m_layout.groupOf(BoardModel::laneAt(current), current.row()) : -1;
}

void BoardView::setFolded(int group, bool isFolded)
{
    const RecordId owner = m_model.groups()[static_cast<size_t>(group)].id;
    if (isFolded)
        m_folded.insert(owner);
    else
        m_folded.remove(owner);
    arrange();
    deselectFolded();
    setLaneScroll(0, m_layout.scrollToGroup(group, laneScroll(0)));
    Q_EMIT foldedChanged();
}

/// Cards that a folded group hides are not chosen any more.
void BoardView::deselectFolded()
{
    QItemSelection hidden;
    for (const QModelIndex &index : m_selection->selectedIndexes()) {
        if (isFolded(index))
            hidden.select(index, index);
    }
    m_selection->select(hidden, QItemSelectionModel::Deselect);
    noteCurrent();
}

/// Without the cards of folded groups.
void BoardView::selectRange(const QModelIndex &parent, int from, int to)
{
    QItemSelection shown;
    for (int row = qMin(from, to); row <= qMax(from, to); ++row) {
        if (const QModelIndex card = m_model.index(row, 0, parent); !isFolded(card))
            shown.select(card, card);
    }
    m_selection->select(shown, QItemSelectionModel::ClearAndSelect);
}

int BoardView::currentLane() const
{
    return currentIndex().isValid() ? BoardModel::laneAt(currentIndex()) : -1;
}

void BoardView::setCurrent(const QModelIndex &index, QItemSelectionModel::SelectionFlags flags)
{
    m_focusedDock = -1;
    if (!BoardModel::isCard(index) && flags.testFlag(QItemSelectionModel::Select))
        flags = QItemSelectionModel::Clear; // a head cannot be selected
    else if (isFolded(index) && flags.testFlag(QItemSelectionModel::Select))
        flags = QItemSelectionModel::Clear; // it is the head of the group
    m_selection->setCurrentIndex(index, flags);
    scrollTo(index);
    viewport()->update();
}

void BoardView::choose(const std::vector<RecordId> &deals)
{
    QModelIndex first;
    for (const RecordId &deal : deals) {
        const QModelIndex card = m_model.indexOf(deal);
        if (!card.isValid() || isCollapsed(BoardModel::laneAt(card)) || isFolded(card))
            continue;
        if (first.isValid())
            m_selection->select(card, QItemSelectionModel::Select);
        else
            setCurrent(first = card);
    }
}

/// Cards that a collapsed lane hides are not chosen any more.
void BoardView::leaveCollapsed()
{
    for (int lane = 0; lane < m_model.laneCount(); ++lane) {
        if (!isCollapsed(lane))
            continue;
        const QModelIndex head = m_model.laneIndex(lane);
        if (const int cards = m_model.cardCount(lane); cards > 0)
            m_selection->select(QItemSelection(m_model.index(0, 0, head), m_model.index(cards - 1, 0, head)),
                QItemSelectionModel::Deselect);
        if (currentLane() == lane && BoardModel::isCard(currentIndex()))
            setCurrent(head, QItemSelectionModel::NoUpdate);
    }
}

std::vector<RecordId> BoardView::chosenDeals() const
{
    std::vector<RecordId> deals;
    for (const QItemSelectionRange &range : m_selection->selection()) {
        for (const QModelIndex &index : range.indexes()) {
            if (BoardModel::isCard(index))
                deals.push_back(m_model.cardId(index));
        }
    }
    if (deals.empty() && BoardModel::isCard(currentIndex()) && !isFolded(currentIndex()))
        deals.push_back(m_model.cardId(currentIndex()));
    return deals;
}

QRect BoardView::cardRect(const QModelIndex &index) const
{
    return m_layout.card(BoardModel::laneAt(index), index.row(), laneScroll(BoardModel::laneAt(index)));
}

void BoardView::setLaneScroll(int lane, int scroll)
{
    const int bounded = qBound(0, scroll, m_layout.maximumScroll(lane));
    if (bounded == laneScroll(lane))
        return;
    if (m_layout.isGrouped()) {
        m_scrolls.assign(m_scrolls.size(), bounded);
        viewport()->update();
        return;
    }
    m_scrolls[static_cast<size_t>(lane)] = bounded;
    viewport()->update(m_layout.lane(lane));
}

void BoardView::scrollTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const int lane = BoardModel::laneAt(index);
    const QRect rect = m_layout.lane(lane);
    const QRect seen = viewport()->rect();
    const int beyondEnd = rect.right() - seen.right();
    const int beyondStart = seen.left() - rect.left();
    const int direction = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    QScrollBar *bar = horizontalScrollBar();
    if (beyondEnd > 0)
        bar->setValue(bar->value() + direction * beyondEnd);
    else if (beyondStart > 0)
        bar->setValue(bar->value() - direction * beyondStart);
    if (isFolded(index))
        setLaneScroll(lane, m_layout.scrollToGroup(m_layout.groupOf(lane, index.row()), laneScroll(lane)));
    else if (BoardModel::isCard(index) && !isCollapsed(lane))
        setLaneScroll(lane, m_layout.scrollTo(lane, index.row(), laneScroll(lane)));
}

/// The first lane that has some comes to the start: those before it are empty.
void BoardView::bringCardsIntoView()
{
    const QRect seen = viewport()->rect();
    for (int lane = 0; lane < m_model.laneCount(); ++lane) {
        const QRect rect = m_layout.lane(lane);
        if (m_model.cardCount(lane) > 0 && !isCollapsed(lane) && 2 * rect.intersected(seen).width() > rect.width())
            return;
    }
    const QModelIndex first = firstCard();
    if (!first.isValid())
        return;
    const QRect rect = m_layout.lane(BoardModel::laneAt(first));
    QScrollBar *bar = horizontalScrollBar();
    bar->setValue(bar->value()
        + (layoutDirection() == Qt::RightToLeft ? seen.right() - rect.right() : rect.left() - seen.left()));
}

void BoardView::openSlot(int lane, QWidget *widget)
{
    closeSlot();
    m_slotLane = lane;
    m_slotWidget = widget;
    widget->setParent(viewport());
    if (isCollapsed(lane))
        setCollapsed(lane, false);
    setLaneScroll(lane, 0);
    scrollTo(m_model.laneIndex(lane));
    arrange();
    widget->setFocus(Qt::OtherFocusReason);
}

void BoardView::closeSlot()
{
    if (m_slotWidget)
        m_slotWidget->deleteLater();
    m_slotWidget = nullptr;
    m_slotLane = -1;
    arrange();
}

void BoardView::noteCurrent()
{
    setAccessibleDescription(accessibleText(currentIndex()));
    announceCurrentItem(this);
    viewport()->update();
    Q_EMIT chosenChanged();
}

void BoardView::forgetTexts()
{
    m_heads.clear();
    m_groups.clear();
}

QString BoardView::accessibleText(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const HeadText &head = heads()[static_cast<size_t>(BoardModel::laneAt(index))];
    if (!BoardModel::isCard(index))
        return tr("%1, %Ln deals, %2", "stage, deals, amount", head.deals).arg(head.name, head.total);
    if (isFolded(index)) {
        const GroupText &group
            = groups()[static_cast<size_t>(m_layout.groupOf(BoardModel::laneAt(index), index.row()))];
        return tr("Folded: %1, %Ln deals, %2", "owner, deals, amount", group.deals).arg(group.name, group.total);
    }
    return tr("%1: %2").arg(head.name, accessibleCardText(shownCard(index), m_formats, m_context.today()));
}

QRect BoardView::rectOf(const QModelIndex &index) const
{
    const int lane = BoardModel::laneAt(index);
    if (isCollapsed(lane))
        return m_layout.lane(lane);
    if (isFolded(index))
        return m_layout.groupHead(m_layout.groupOf(lane, index.row()), laneScroll(lane));
    return BoardModel::isCard(index) ? cardRect(index) : m_layout.head(lane);
}

QModelIndex BoardView::indexAt(const QPoint &point) const
{
    const BoardLayout::Hit hit = hitAt(point);
    if (hit.part == BoardLayout::Part::Nothing || hit.part == BoardLayout::Part::Dock)
        return {};
    const QModelIndex lane = m_model.laneIndex(hit.lane);
    return hit.card >= 0 ? m_model.index(hit.card, 0, lane) : lane;
}

void BoardView::resizeEvent(QResizeEvent *)
{
    arrange();
}

void BoardView::scrollContentsBy(int, int)
{
    arrange();
}

void BoardView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::LocaleChange:
    case QEvent::LanguageChange:
        m_formats = m_context.formats();
        forgetTexts();
        m_pictures.clear();
        arrange();
        break;
    default: break;
    }
}

} // namespace satchel::ui

#include "moc_BoardView.cpp"
