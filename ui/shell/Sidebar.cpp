// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Sidebar.h"

#include "ui/common/Glyphs.h"
#include "ui/common/ItemsAccessible.h"
#include "ui/common/KeyCap.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QMenu>
#include <QStyledItemDelegate>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 8; // between the window's edge and a row
constexpr int grip = 4; // at the end, where the width is dragged

Icon iconAt(const QModelIndex &index)
{
    return static_cast<Icon>(index.data(Navigation::IconRole).toInt());
}

class PlaceDelegate : public QStyledItemDelegate
{
public:
    PlaceDelegate(const Sidebar *sidebar, QObject *parent) : QStyledItemDelegate(parent), m_sidebar(sidebar) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const int row = qMax(theme.size.navRow, QFontMetrics(theme.font.body).height() + theme.px(10));
        if (!index.data(Navigation::IsHeaderRole).toBool())
            return {theme.px(40), row};
        return {theme.px(40), m_sidebar->isRail() ? theme.px(17) : row + theme.px(6)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        if (m_sidebar->isRail() && isCut(option))
            return; // the menu of more places has it
        painter->setLayoutDirection(option.direction);
        if (index.data(Navigation::IsHeaderRole).toBool())
            paintHeader(*painter, option, index, theme);
        else
            paintPlace(*painter, option, index, theme);
    }

private:
    /// After it was scrolled by keys, a rail can end within a place.
    static bool isCut(const QStyleOptionViewItem &option)
    {
        const auto *list = qobject_cast<const QListView *>(option.widget);
        return list && (option.rect.top() < 0 || option.rect.bottom() >= list->viewport()->height());
    }

    void paintHeader(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme) const
    {
        const QRect row = option.rect.adjusted(theme.px(edge + 8), theme.px(6), -theme.px(edge + 8), 0);
        if (m_sidebar->isRail())
            painter.fillRect(
                QRect(option.rect.x() + theme.px(12), option.rect.center().y(), option.rect.width() - theme.px(24), 1),
                theme.border.normal);
        else
            drawText(painter, row, index.data().toString(), theme.font.small, theme.text.tertiary);
    }

    void paintPlace(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme) const
    {
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        const bool isRail = m_sidebar->isRail();
        const QRect box = placed(painter, option.rect,
            option.rect.adjusted(theme.px(edge), 0, grip - 1 - theme.px(edge), 0)); // the list ends before the grip
        if (isCurrent || option.state.testFlag(QStyle::State_MouseOver))
            drawRounded(painter, box, theme.radius.control, isCurrent ? theme.surface.pressed : theme.surface.hover);
        if (isCurrent) {
            const QRect bar(
                option.rect.x() - theme.px(2), box.y() + theme.px(6), theme.px(5), box.height() - theme.px(12));
            drawRounded(painter, placed(painter, option.rect, bar), theme.radius.mark, theme.accent.graphic);
        }
        const int icon = theme.size.icon;
        const QRect mark = isRail ? box
                                  : placed(painter, box, QRect(box.x() + theme.px(8), box.y(), icon, box.height()));
        drawIcon(painter, mark, iconAt(index), isRail ? theme.px(18) : icon,
            isCurrent ? theme.accent.text : theme.text.secondary);
        const QString count = index.data(Navigation::CountRole).toString();
        const bool isOverdue = index.data(Navigation::IsMarkedRole).toBool();
        if (isRail) {
            if (!count.isEmpty() && isOverdue)
                drawNextActionGlyph(painter,
                    placed(painter, box,
                        QRect(box.right() - theme.px(13), box.y() + theme.px(3), theme.px(10), theme.px(10))),
                    NextActionState::Overdue, theme);
        } else {
            paintTexts(painter, box, index.data().toString(), count, isOverdue, isCurrent, theme);
        }
        if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
            drawFocusRing(painter, box, theme.radius.control, theme, -1);
    }

    static void paintTexts(QPainter &painter, const QRect &box, const QString &text, const QString &count,
        bool isOverdue, bool isCurrent, const Theme &theme)
    {
        int end = box.right() + 1 - theme.px(8);
        if (!count.isEmpty()) {
            const int width = numberWidth(count, theme.font.small);
            end -= width;
            drawNumber(painter, placed(painter, box, QRect(end, box.y(), width + 1, box.height())), count,
                theme.font.small, isOverdue ? overdueMeaning(theme).text : theme.text.tertiary);
            if (isOverdue) {
                end -= theme.px(16);
                drawNextActionGlyph(painter, placed(painter, box, QRect(end, box.y(), theme.px(12), box.height())),
                    NextActionState::Overdue, theme);
            }
            end -= theme.px(6);
        }
        const int start = box.x() + theme.px(8 + 9) + theme.size.icon;
        drawText(painter, placed(painter, box, QRect(start, box.y(), end - start, box.height())), text,
            isCurrent ? theme.font.strong : theme.font.body, isCurrent ? theme.text.primary : theme.text.secondary);
    }

    const Sidebar *m_sidebar;
};

/// Looks like a search field and opens the palette.
class SearchButton : public QAbstractButton
{
public:
    explicit SearchButton(QWidget *parent) : QAbstractButton(parent)
    {
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
    }

    QSize sizeHint() const override
    {
        const Theme &theme = Theme::of(this);
        return {theme.px(120), qMax(theme.size.control, QFontMetrics(theme.font.body).height() + theme.px(10))};
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        const QColor hover = isDown() ? theme.surface.pressed : theme.surface.hover;
        const bool isRail = width() < theme.px(100);
        const bool isHovered = underMouse() || isDown();
        if (isRail) {
            if (isHovered)
                drawRounded(painter, rect(), theme.radius.control, hover);
            drawIcon(painter, rect(), Icon::Search, theme.px(18), theme.text.secondary);
        } else {
            drawRounded(
                painter, rect(), theme.radius.control, isHovered ? hover : theme.surface.raised, theme.border.strong);
            drawIcon(painter, placed(painter, rect(), QRect(theme.px(9), 0, theme.size.icon, height())), Icon::Search,
                theme.size.icon, theme.text.secondary);
            const QStringList keys = keyNames(QKeySequence(Qt::CTRL | Qt::Key_K));
            const int caps = keyCapsWidth(keys, theme);
            drawKeyCaps(
                painter, placed(painter, rect(), QRect(width() - caps - theme.px(6), 0, caps, height())), keys, theme);
            const int start = theme.px(9 + 9) + theme.size.icon;
            drawText(painter, placed(painter, rect(), QRect(start, 0, width() - start - caps - theme.px(10), height())),
                text(), theme.font.body, theme.text.tertiary);
        }
        if (hasFocus() && isFocusRingShown(this))
            drawFocusRing(painter, rect(), theme.radius.control, theme, -1);
    }
};

/// The bell, in a rail with a dot instead of the number.
class BellButton : public Button
{
public:
    using Button::Button;
    void setMarked(bool isMarked)
    {
        m_isMarked = isMarked;
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Button::paintEvent(event);
        if (!m_isMarked)
            return;
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        painter.setRenderHint(QPainter::Antialiasing);
        const int side = theme.px(8);
        const QRect spot(width() / 2 + theme.px(4), height() / 2 - theme.px(10), side, side);
        drawRounded(painter, placed(painter, rect(), spot), side / 2.0, theme.accent.graphic);
    }

private:
    bool m_isMarked = false;
};

} // namespace

/// In a rail, for the places that it does not show: marked as a place is while one of them is open.
class MorePlacesButton : public IconButton
{
public:
    using IconButton::IconButton;

    bool isCurrent() const { return m_isCurrent; }
    void setCurrent(bool isCurrent)
    {
        if (m_isCurrent == isCurrent)
            return;
        m_isCurrent = isCurrent;
        setAccessibleDescription(isCurrent ? Sidebar::tr("The open page is one of them") : QString());
        parentWidget()->update();
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (!m_isCurrent)
            return IconButton::paintEvent(event);
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        drawRounded(painter, rect(), theme.radius.control, theme.surface.pressed);
        drawIcon(painter, rect(), drawnIcon(), theme.size.icon, theme.accent.text);
        if (hasFocus() && isFocusRingShown(this))
            drawFocusRing(painter, rect(), theme.radius.control, theme, -1);
    }

private:
    bool m_isCurrent = false;
};

namespace {

/// Enter and Space choose, as a click does; arrows only move. Assistive technology chooses too: of the rows of a
/// QListView it could only change the selection, which opens no page.
class PlaceList : public QListView, public AccessibleItems
{
public:
    using QListView::QListView;

    int itemCount() const override { return model() ? model()->rowCount() : 0; }
    QAccessible::Role itemRole(int row) const override
    {
        return canChooseItem(row) ? QAccessible::ListItem : QAccessible::Heading;
    }
    QString itemText(int row) const override { return place(row).data(Qt::AccessibleTextRole).toString(); }
    QRect itemRect(int row) const override
    {
        const QRect rect = visualRect(place(row));
        return {viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    int itemAt(const QPoint &point) const override { return indexAt(viewport()->mapFromGlobal(point)).row(); }
    int currentItem() const override { return currentIndex().row(); }
    bool isItemSelected(int row) const override { return selectionModel()->isSelected(place(row)); }
    bool canChooseItem(int row) const override { return place(row).flags().testFlag(Qt::ItemIsSelectable); }
    void pressItem(int row) override { Q_EMIT clicked(place(row)); }

protected:
    /// Qt says of the new current item that it has the focus, even while the focus is on the page.
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override
    {
        if (hasFocus())
            QListView::currentChanged(current, previous);
        else
            QAbstractItemView::currentChanged(current, previous);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
            if (currentIndex().isValid())
                Q_EMIT clicked(currentIndex());
            return;
        }
        QListView::keyPressEvent(event);
    }

    /// Only the keys scroll a rail: each place is at the same height on every page, and what does not fit is in the
    /// menu.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override
    {
        if (hasFocus() || !isInRail())
            QListView::scrollTo(index, hint);
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QListView::focusOutEvent(event);
        if (isInRail())
            scrollToTop();
    }
    bool isInRail() const { return verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff; }

    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &, const QEvent *) const override
    {
        return QItemSelectionModel::NoUpdate; // the selected place is where the window is, not where the cursor is
    }

private:
    QModelIndex place(int row) const { return model()->index(row, 0); }
};

} // namespace

Sidebar::Sidebar(const PageTable &table, const PageContext &context, QWidget *parent)
    : QWidget(parent), m_places(new Navigation(table, context, false, this)),
      m_bottomPlaces(new Navigation(table, context, true, this)), m_list(makeList(m_places)),
      m_bottomList(makeList(m_bottomPlaces)), m_search(new SearchButton(this)),
      m_bell(new BellButton(Icon::Bell, {}, Button::Variant::Ghost, this)),
      m_fold(new IconButton(Icon::Columns, tr("Collapse sidebar"), this)),
      m_more(new MorePlacesButton(Icon::More, tr("More places"), this))
{
    setAccessibleName(tr("Places"));
    setMouseTracking(true);
    m_list->setAccessibleName(tr("Places"));
    m_bottomList->setAccessibleName(tr("Settings"));
    m_search->setText(tr("Search or run"));
    m_search->setAccessibleName(tr("Search or run a command"));
    m_search->setToolTip(nameWithKey(m_search->accessibleName(), QKeySequence(Qt::CTRL | Qt::Key_K)));
    connect(m_search, &QAbstractButton::clicked, this, &Sidebar::searchRequested);
    m_bell->setSmall(true);
    m_bell->setFocusPolicy(Qt::TabFocus);
    setNotices(0);
    connect(m_bell, &QPushButton::clicked, this, &Sidebar::noticesRequested);
    connect(m_fold, &QToolButton::clicked, this, &Sidebar::foldRequested);
    connect(m_more, &QToolButton::clicked, this,
        [this] { openMore(*m_more, m_more->mapToGlobal(QPoint(isRightToLeft() ? 0 : m_more->width(), 0))); });
    connect(m_places, &QAbstractItemModel::rowsInserted, this, [this] {
        foldViews();
        setCurrent(m_current); // a place that arrives later may be the one that is shown
    });
    connect(m_places, &QAbstractItemModel::rowsRemoved, this, [this] {
        foldViews();
        setCurrent(m_current);
    });
    connect(m_places, &QAbstractItemModel::modelReset, this, &Sidebar::foldViews);
    setTabOrder(m_bell, m_fold);
    setTabOrder(m_fold, m_search);
    setTabOrder(m_search, m_list);
    setTabOrder(m_list, m_more);
    setTabOrder(m_more, m_bottomList);
    setFocusProxy(m_list);
}

QListView *Sidebar::makeList(Navigation *places)
{
    auto *list = new PlaceList(this);
    list->setModel(places);
    list->setItemDelegate(new PlaceDelegate(this, list));
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    for (const auto renumbered : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(places, renumbered, list, [list] { forgetAccessibleItems(list); });
    connect(places, &QAbstractItemModel::modelReset, list, [list] { forgetAccessibleItems(list); });
    connect(list, &QListView::clicked, this, [this, list](const QModelIndex &index) {
        if (index.data(Navigation::IsMoreRole).toBool())
            openMore(*list, list->viewport()->mapToGlobal(list->visualRect(index).bottomLeft()));
        else
            Q_EMIT chosen(index.data(Navigation::TargetRole).value<Target>());
    });
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(list, &QWidget::customContextMenuRequested, this, [this, list](const QPoint &point) {
        const bool isByKey = !list->viewport()->rect().contains(point);
        openPlaceMenu(*list, isByKey ? list->currentIndex() : list->indexAt(point), point);
    });
    return list;
}

void Sidebar::setTable(const PageTable &table)
{
    m_places->setTable(table);
    setCurrent(m_current);
}

void Sidebar::setRail(bool isRail)
{
    m_isRail = isRail;
    nameFold();
    setNotices(m_notices);
    m_list->setToolTip({});
    m_list->setVerticalScrollBarPolicy(isRail ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    foldViews();
    m_list->doItemsLayout();
    m_bottomList->doItemsLayout();
    layOut();
    setCurrent(m_current); // a rail shows no saved views
    update();
}

/// It leads back as well: who folded the sidebar looks for the button where it was.
void Sidebar::nameFold()
{
    m_fold->setName(m_isRail ? tr("Expand sidebar") : tr("Collapse sidebar"), QKeySequence(Qt::Key_F9));
}

/// In a rail there is no space for names, and saved views have nothing else. Its button has what "More" has.
void Sidebar::foldViews()
{
    for (int row = 0; row < m_places->firstViewRow(); ++row)
        m_list->setRowHidden(row, m_isRail && m_places->index(row).data(Navigation::IsMoreRole).toBool());
    for (int row = m_places->firstViewRow(); row < m_places->rowCount(); ++row)
        m_list->setRowHidden(row, m_isRail);
    layOut();
}

int Sidebar::heightOfPlaces() const
{
    int height = 0;
    for (int row = 0; row < m_places->rowCount(); ++row)
        height += m_list->isRowHidden(row) ? 0 : m_list->sizeHintForRow(row);
    return height;
}

/// As many places from the first on as fit whole, without a line behind the last: a part of one would look like a mark.
/// Lines are lower than places.
int Sidebar::heightOfWholePlaces(int room) const
{
    int height = 0;
    int whole = 0;
    for (int row = 0; row < m_places->rowCount(); ++row) {
        height += m_list->isRowHidden(row) ? 0 : m_list->sizeHintForRow(row);
        if (height > room)
            break;
        if (!m_places->index(row).data(Navigation::IsHeaderRole).toBool())
            whole = height;
    }
    return whole;
}

/// The places that are not shown, and what is scrolled out of a rail, which has no scroll bar to show that there is
/// more.
void Sidebar::openMore(QWidget &owner, const QPoint &at)
{
    auto *menu = new QMenu(&owner);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](Icon icon, const QString &text, const Target &target) {
        menu->addAction(themedIcon(icon), text, this, [this, target] { Q_EMIT chosen(target); });
    };
    for (int row = 0; m_isRail && row < m_places->rowCount(); ++row) {
        const QModelIndex index = m_places->index(row);
        const bool isPlace = !index.data(Navigation::IsHeaderRole).toBool() && !m_list->isRowHidden(row);
        if (isPlace && !m_list->viewport()->rect().contains(m_list->visualRect(index)))
            add(iconAt(index), index.data().toString(), index.data(Navigation::TargetRole).value<Target>());
    }
    const auto others = m_places->others();
    for (const Navigation::Other &other : others)
        add(other.icon, other.text, other.target);
    if (!others.empty()) {
        menu->addSeparator();
        QMenu *shown = menu->addMenu(tr("Show in the sidebar"));
        for (const Navigation::Other &other : others)
            shown->addAction(themedIcon(other.icon), other.text, this,
                [this, page = other.target.page] { m_places->setShown(page, true); });
    }
    menu->popup(isRightToLeft() ? at - QPoint(menu->sizeHint().width(), 0) : at);
}

void Sidebar::openPlaceMenu(QWidget &owner, const QModelIndex &index, const QPoint &point)
{
    if (index.model() != m_places || !m_places->canHide(index))
        return;
    auto *menu = new QMenu(&owner);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Move to More"), this,
        [this, page = index.data(Navigation::TargetRole).value<Target>().page] { m_places->setShown(page, false); });
    menu->popup(owner.mapToGlobal(point));
}

void Sidebar::setCurrent(const Target &target)
{
    m_current = target;
    for (QListView *list : {m_list, m_bottomList}) {
        const auto *places = static_cast<const Navigation *>(list->model());
        Target shown = target;
        if (m_isRail)
            shown.view = {}; // saved views are not in it, their page is
        const int row = places->rowFor(shown);
        const QModelIndex index = row < 0 ? QModelIndex() : places->index(row);
        list->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
        list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
    m_more->setCurrent(isCurrentBehindMore());
}

/// A rail has no row for it, or no space.
bool Sidebar::isCurrentBehindMore() const
{
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    if (!m_isRail || selected.isEmpty())
        return false;
    int end = 0;
    for (int row = 0; row <= selected.front().row(); ++row)
        end += m_list->isRowHidden(row) ? 0 : m_list->sizeHintForRow(row);
    return m_list->isRowHidden(selected.front().row()) || end > m_list->height();
}

void Sidebar::setCounts(qint64 parked, qint64 conflicts)
{
    m_bottomPlaces->setPageCount(page::connections, parked, false);
    m_bottomPlaces->setPageCount(page::conflicts, conflicts, false);
}

void Sidebar::setNotices(int count)
{
    m_notices = count;
    const Formats formats;
    m_bell->setText(count == 0 || m_isRail ? QString() : formats.count(count));
    static_cast<BellButton *>(m_bell)->setMarked(m_isRail && count > 0);
    const QString name = count == 0 ? tr("Notifications") : tr("Notifications: %Ln new", nullptr, count);
    m_bell->setAccessibleName(name);
    m_bell->setToolTip(nameWithKey(name, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B)));
    layOut();
}

QSize Sidebar::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {m_isRail ? theme.size.sidebarRail : theme.size.sidebar, theme.px(400)};
}

void Sidebar::layOut()
{
    const Theme &theme = Theme::of(this);
    const int head = theme.size.pageHeader;
    const int pad = theme.px(edge);
    const int search = m_search->sizeHint().height();
    const auto put = [this](QWidget *widget, const QRect &place) {
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    };
    const QSize fold = m_fold->sizeHint();
    const int foldX = m_isRail ? (width() - fold.width()) / 2 : width() - pad - fold.width() - theme.px(6);
    put(m_fold, QRect(foldX, (head - fold.height()) / 2, fold.width(), fold.height()));
    const QSize bell = m_bell->sizeHint();
    const int rail = m_isRail ? bell.height() + theme.px(4) : 0; // there it is below the search
    if (m_isRail)
        put(m_bell, QRect(pad, head + search + theme.px(4), width() - 2 * pad - 1, bell.height()));
    else
        put(m_bell,
            QRect(width() - pad - fold.width() - theme.px(8) - bell.width(), (head - bell.height()) / 2, bell.width(),
                bell.height()));
    put(m_search, QRect(pad, head, width() - 2 * pad - 1, search));
    int bottom = 0;
    for (int row = 0; row < m_bottomPlaces->rowCount(); ++row)
        bottom += m_bottomList->sizeHintForRow(row);
    const int top = head + search + rail + theme.px(10);
    const int end = height() - bottom - theme.px(8);
    const int gap = theme.px(10); // with a line in it where places go on below
    const int room = qMax(0, end - gap - top);
    const bool hasMore = m_isRail && (heightOfPlaces() > room || !m_places->others().empty());
    const int more = m_more->sizeHint().height();
    m_more->setVisible(hasMore);
    put(m_more, QRect((width() - more) / 2, end - gap - more, more, more));
    const int left = qMax(0, room - more - theme.px(2));
    put(m_list, QRect(0, top, width() - grip, hasMore ? heightOfWholePlaces(left) : room));
    put(m_bottomList, QRect(0, end, width() - grip, bottom));
    m_more->setCurrent(isCurrentBehindMore());
}

void Sidebar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), theme.surface.window);
    painter.fillRect(placed(painter, rect(), QRect(width() - 1, 0, 1, height())), theme.border.normal);
    if (m_more->isCurrent() && m_more->isVisible()) {
        const QRect bar(-theme.px(2), m_more->y() + theme.px(4), theme.px(5), m_more->height() - theme.px(8));
        drawRounded(painter, placed(painter, rect(), bar), theme.radius.mark, theme.accent.graphic);
    }
    if (heightOfPlaces() > m_list->height())
        painter.fillRect(QRect(theme.px(edge), m_bottomList->y() - theme.px(5), width() - 2 * theme.px(edge), 1),
            theme.border.normal);
    if (m_isRail)
        return; // the button that leads out of it has the place of the name
    const int side = theme.px(22);
    const int head = theme.size.pageHeader;
    const int x = theme.px(16);
    painter.drawPixmap(placed(painter, rect(), QRect(x, (head - side) / 2, side, side)),
        illustration(u"logo"_s, QSize(side, side), devicePixelRatioF()));
    const int start = x + side + theme.px(9);
    drawText(painter, placed(painter, rect(), QRect(start, 0, width() - start - theme.px(50) - m_bell->width(), head)),
        u"Satchel"_s, theme.font.semibold, theme.text.primary);
}

void Sidebar::resizeEvent(QResizeEvent *)
{
    layOut();
}

int Sidebar::distanceToEnd(const QMouseEvent &event) const
{
    const int x = event.position().toPoint().x();
    return layoutDirection() == Qt::RightToLeft ? x : width() - x;
}

void Sidebar::mousePressEvent(QMouseEvent *event)
{
    m_isDragged = !m_isRail && distanceToEnd(*event) <= grip;
}

void Sidebar::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(!m_isRail && (m_isDragged || distanceToEnd(*event) <= grip) ? Qt::SplitHCursor : Qt::ArrowCursor);
    if (m_isDragged)
        Q_EMIT widthRequested(width() - distanceToEnd(*event));
}

void Sidebar::mouseReleaseEvent(QMouseEvent *)
{
    m_isDragged = false;
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        layOut();
    QWidget::changeEvent(event);
}

} // namespace satchel::ui

#include "moc_Sidebar.cpp"
