// SPDX-License-Identifier: GPL-3.0-or-later
// All lanes, cards and the dock of a board in one painted widget: only what is seen is drawn, and drawn cards are kept
// as pictures, so ten thousand cards scroll at screen rate. It changes nothing itself: what a person wants comes out as
// signals. A current index that is a lane's means its head (or the collapsed lane) has the focus.
#pragma once

#include "items/BoardFigures.h"
#include "items/RecordSyncStates.h"
#include "ui/common/ItemsAccessible.h"
#include "ui/common/PageContext.h"
#include "ui/pipeline/BoardDrag.h"
#include "ui/pipeline/BoardLayout.h"
#include "ui/pipeline/LaneDrawing.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QItemSelectionModel>
#include <QPixmap>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace satchel::ui {

class BoardView : public QAbstractScrollArea, public AccessibleItems
{
    Q_OBJECT

public:
    BoardView(items::BoardModel &model, const PageContext &context, QWidget *parent = nullptr);

    items::BoardModel &model() const { return m_model; }
    CardDensity density() const { return m_density; }
    void setDensity(CardDensity density);
    void setFigures(const items::BoardFigures &figures);
    /// Cards that sync has something to say about are marked.
    void setSyncStates(const items::RecordSyncStates *states);

    /// Lanes shown as strips. Without a choice of the person, the first is one when only so the others fit and they
    /// hold cards.
    const QSet<RecordId> &collapsedStages() const { return m_collapsed; }
    void setCollapsedStages(const QSet<RecordId> &stages);
    bool isCollapsed(int lane) const;
    void setCollapsed(int lane, bool isCollapsed);

    /// Owners of whose cards only the group's head is shown. A current card of such a group means that its head has
    /// the focus.
    const QSet<RecordId> &foldedOwners() const { return m_folded; }
    void setFoldedOwners(const QSet<RecordId> &owners);
    bool isFolded(const QModelIndex &card) const;
    void setFolded(int group, bool isFolded);
    /// The group of the current card; -1: the cards are not grouped, or no card is current.
    int currentGroup() const;

    QModelIndex currentIndex() const { return m_selection->currentIndex(); }
    int currentLane() const;
    void setCurrent(
        const QModelIndex &index, QItemSelectionModel::SelectionFlags flags = QItemSelectionModel::ClearAndSelect);
    /// Selects those of these deals whose cards are seen, and makes the first of them the current one.
    void choose(const std::vector<RecordId> &deals);
    /// The selected deals, else the current one.
    std::vector<RecordId> chosenDeals() const;
    QItemSelectionModel *selectionModel() const { return m_selection; }

    const BoardLayout &layoutOfBoard() const { return m_layout; }
    QRect cardRect(const QModelIndex &index) const;
    QRect dockRect(int item) const { return m_layout.dock(item); }
    int laneScroll(int lane) const { return m_scrolls[static_cast<size_t>(lane)]; }
    void setLaneScroll(int lane, int scroll);
    void scrollTo(const QModelIndex &index);
    /// The first lane with cards, when none of those in view has any.
    void bringCardsIntoView();

    /// A widget over the cards of a lane, in a place made for it; it is hidden and shown with the lane's slot.
    void openSlot(int lane, QWidget *widget);
    void closeSlot();

    bool isDragging() const { return m_drag.isActive(); }
    const BoardDrag &drag() const { return m_drag; }
    /// The text of a card or a lane's head for a screen reader.
    QString accessibleText(const QModelIndex &index) const;
    /// Where a card or a lane's head is, in the viewport.
    QRect rectOf(const QModelIndex &index) const;
    /// The card or the lane at a point of the viewport.
    QModelIndex indexAt(const QPoint &point) const;
    QRect actionRect(const QModelIndex &card, CardAction action) const
    {
        return m_layout.action(cardRect(card), static_cast<int>(action));
    }

Q_SIGNALS:
    void moveRequested(const std::vector<satchel::RecordId> &deals, satchel::RecordId stage,
        std::optional<satchel::RecordId> owner = {});
    void openRequested(satchel::RecordId deal);
    void addRequested(int lane);
    /// A button of the current card.
    void actionRequested(satchel::ui::CardAction action);
    void dockRequested(int item);
    void cardMenuRequested(const QPoint &globalPosition);
    void laneMenuRequested(int lane, const QPoint &globalPosition);
    void chosenChanged();
    void collapsedChanged();
    void foldedChanged();
    void draggingChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    // What is where
    void followModel();
    void keepPlace();
    void restorePlace();
    void arrange();
    void collapseToFit(BoardShape &shape);
    BoardShape shapeNow() const;
    BoardLayout::Hit hitAt(const QPoint &point) const;
    QRect scrollThumb(int lane) const;
    QRect shownRect(const BoardLayout::Hit &hit) const;
    void setHover(const BoardLayout::Hit &hit);
    bool isOverCard(const QModelIndex &card) const;
    void leaveCollapsed();
    void deselectFolded();
    void selectRange(const QModelIndex &parent, int from, int to);
    void noteCurrent();

    // Assistive technology
    int itemCount() const override;
    QAccessible::Role itemRole(int item) const override;
    QString itemText(int item) const override;
    QRect itemRect(int item) const override;
    int itemAt(const QPoint &point) const override;
    int currentItem() const override;
    bool isItemSelected(int item) const override;
    void pressItem(int item) override;
    QModelIndex indexOfItem(int item) const;
    int itemOfIndex(const QModelIndex &index) const;

    // Painting
    const std::vector<HeadText> &heads() const;
    const std::vector<GroupText> &groups() const;
    void forgetTexts();
    HeadText headText(int lane, const items::BoardTotals &totals) const;
    DockText dockText(int item) const;
    void paintLane(QPainter &painter, int lane, const QRect &region);
    void paintCards(QPainter &painter, int lane);
    void paintActions(QPainter &painter, const QRect &card);
    void paintGroups(QPainter &painter);
    void paintThumbs(QPainter &painter);
    QList<SlotLine> dropLines() const;
    QString dropSentence() const;
    void paintCard(QPainter &painter, const QModelIndex &index, const QRect &rect);
    void paintDock(QPainter &painter, int item);
    void paintDragged(QPainter &painter);
    items::BoardCard shownCard(const QModelIndex &index) const;
    const QPixmap &cardPicture(int lane, int position, const QSize &size);
    QString toolTipAt(const BoardLayout::Hit &hit) const;

    // Dragging
    void lift(const QModelIndex &index, bool isByKeys);
    void followPointer();
    void dragTo(const BoardTarget &target);
    void drop();
    void putBack();
    void stepAutoScroll();
    void dragByKey(int step);
    void dragToGroupByKey(int step);
    int targetGroup() const;
    QRect slotRect() const;
    QRect thumbTrack(int lane) const;

    // Keys
    bool moveByKey(QKeyEvent *event);
    QModelIndex firstCard() const;
    QModelIndex neighbour(int key) const;
    int stopBeside(int lane, int position, int step) const;
    QModelIndex cardBeside(int lane) const;
    void activateCurrent();
    void focusDock(int item);

    items::BoardModel &m_model;
    PageContext m_context;
    Formats m_formats;
    items::BoardFigures m_figures;
    const items::RecordSyncStates *m_syncStates = nullptr;
    QItemSelectionModel *m_selection;
    CardDensity m_density = CardDensity::Normal;
    BoardLayout m_layout;
    std::vector<int> m_scrolls; // of the lanes
    QSet<RecordId> m_collapsed;
    QSet<RecordId> m_folded; // owners
    bool m_isCollapseChosen = false;
    int m_slotLane = -1;
    QPointer<QWidget> m_slotWidget;

    BoardLayout::Hit m_hover;
    BoardLayout::Hit m_pressed;
    QPoint m_pressedAt;
    int m_thumbLane = -1; // whose scroll thumb is dragged
    int m_thumbGrip = 0;
    int m_focusedDock = -1;
    QPersistentModelIndex m_anchor; // of a range
    BoardDrag m_drag;
    QTimer m_autoScroll;

    QCache<quint64, QPixmap> m_pictures; // of cards in their plain look
    mutable std::vector<HeadText> m_heads;
    mutable std::vector<GroupText> m_groups;

    // Kept over a reload of the model
    RecordId m_currentDeal;
    std::vector<RecordId> m_selectedDeals;
    QHash<RecordId, int> m_keptScrolls;
};

} // namespace satchel::ui
