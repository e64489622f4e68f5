// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TableLook.h"

#include "ui/common/ControlDrawing.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/WrappedTextDelegate.h"

#include <algorithm>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>
#include <QPointer>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTimer>
#include <QToolTip>
#include <span>

namespace satchel::ui {

namespace {

constexpr auto sizedByPageProperty = "sizedByPage";
constexpr int narrowestText = 200; // of a column whose text goes on in further lines
constexpr auto boxOnlyProperty = "tickedByBoxOnly";

/// A box before the text of a cell that can be ticked; the whole cell is the target, unless its row opens.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        return {QFontMetrics(theme.font.strong).horizontalAdvance(index.data().toString()) + theme.px(32)
                + boxWidth(index, theme),
            qMax(theme.size.rowCompact, QFontMetrics(theme.font.body).height() + theme.px(10))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        painter->setLayoutDirection(option.direction);
        drawItemGround(*painter, option, theme);
        painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.border.subtle);
        const bool isFirst = index.column() == 0;
        const int start = cellStart(index.column(), theme);
        if (boxWidth(index, theme) > 0)
            drawBox(*painter, option, index, start, theme);
        const QRect cell = placed(
            *painter, option.rect, option.rect.adjusted(start + boxWidth(index, theme), 0, -theme.px(10), 0));
        const QFont &font = isFirst ? theme.font.strong : theme.font.body;
        const QString text = index.data().toString();
        const QVariant own = index.data(Qt::ForegroundRole); // of what is good or bad
        const QColor color = own.isValid() ? own.value<QBrush>().color() : theme.text.primary;
        if (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight)
            drawNumber(*painter, cell, text, font, color);
        else
            drawText(*painter, cell, text, font, color);
        if (isFirst && option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
            drawFocusRing(*painter, option.rect.adjusted(1, 1, -1, -2), theme.radius.chip, theme, -1);
    }

    bool editorEvent(
        QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override
    {
        const QVariant tick = index.data(Qt::CheckStateRole);
        const bool isClick = event->type() == QEvent::MouseButtonRelease
            && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton
            && tickTarget(option, index).contains(static_cast<QMouseEvent *>(event)->position().toPoint());
        const bool isKey = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
        if (!tick.isValid() || !(isClick || isKey))
            return false;
        return model->setData(index, tick.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

    /// A cell that is cut says the whole of its text.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override
    {
        const bool isCut = event->type() == QEvent::ToolTip && index.data(Qt::ToolTipRole).toString().isEmpty()
            && sizeHint(option, index).width() > option.rect.width();
        if (!isCut)
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        QToolTip::showText(event->globalPos(), index.data().toString(), view);
        return true;
    }

private:
    static QRect tickTarget(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const Theme &theme = Theme::of(option.widget);
        if (!option.widget->property(boxOnlyProperty).toBool())
            return option.rect;
        const QSize size(cellStart(index.column(), theme) + boxWidth(index, theme), option.rect.height());
        return QStyle::visualRect(option.direction, option.rect, QRect(option.rect.topLeft(), size));
    }

    static int boxWidth(const QModelIndex &index, const Theme &theme)
    {
        return index.data(Qt::CheckStateRole).isValid() ? theme.size.icon + theme.space.two : 0;
    }

    static void drawBox(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, int start, const Theme &theme)
    {
        const int side = theme.size.icon;
        const QRect &cell = option.rect;
        const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        drawCheckBox(painter,
            placed(painter, cell, QRect(cell.x() + start, cell.y() + (cell.height() - side) / 2, side, side)),
            (option.state & (QStyle::State_Enabled | QStyle::State_MouseOver))
                | (isTicked ? QStyle::State_On : QStyle::State_Off),
            theme);
    }
};

/// The rule of the columns' widths; see the head of TableLook.h.
class ColumnFit : public QObject
{
public:
    explicit ColumnFit(QTableView &table) : QObject(&table), m_table(table)
    {
        table.viewport()->installEventFilter(this);
        m_later.setSingleShot(true);
        m_later.setInterval(0);
        connect(&m_later, &QTimer::timeout, this, &ColumnFit::fit);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::FontChange) {
            followModel();
            m_later.start();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    struct Column
    {
        int number = 0;
        int least = 0;
        int wanted = 0;
        int width = 0;
    };

    void followModel()
    {
        QAbstractItemModel *model = m_table.model();
        if (model == m_model)
            return;
        if (m_model)
            m_model->disconnect(this);
        m_model = model;
        if (!model)
            return;
        const auto later = [this] { m_later.start(); };
        connect(model, &QAbstractItemModel::dataChanged, this, later);
        connect(model, &QAbstractItemModel::headerDataChanged, this, later);
        connect(model, &QAbstractItemModel::layoutChanged, this, later);
        connect(model, &QAbstractItemModel::modelReset, this, later);
        connect(model, &QAbstractItemModel::rowsInserted, this, later);
        connect(model, &QAbstractItemModel::rowsRemoved, this, later);
        connect(model, &QAbstractItemModel::columnsInserted, this, later);
        connect(model, &QAbstractItemModel::columnsRemoved, this, later);
    }

    /// Whether all columns are sized by the rule. What the page said of them since is noted.
    bool takeOver()
    {
        if (m_table.property(sizedByPageProperty).toBool())
            return false;
        QHeaderView &head = *m_table.horizontalHeader();
        for (int column = 0; column < head.count(); ++column) {
            const QHeaderView::ResizeMode mode = head.sectionResizeMode(column);
            if (mode == QHeaderView::Interactive || (mode == QHeaderView::Fixed && !m_ours.contains(column)))
                return false;
            if (mode == QHeaderView::Stretch)
                m_stretched.insert(column);
        }
        if (head.stretchLastSection()) {
            head.setStretchLastSection(false);
            m_stretchesLast = true;
        }
        for (int column = 0; column < head.count(); ++column) {
            m_ours.insert(column);
            head.setSectionResizeMode(column, QHeaderView::Fixed);
        }
        return true;
    }

    std::vector<Column> measured(bool hasTwoLines) const
    {
        const QHeaderView &head = *m_table.horizontalHeader();
        const auto &cells = static_cast<const QAbstractItemView &>(m_table);
        std::vector<Column> columns;
        for (int column = 0; column < head.count(); ++column) {
            if (head.isSectionHidden(column))
                continue;
            const int heading = head.isHidden() ? head.minimumSectionSize()
                : hasTwoLines                   ? twoLineHeadingWidth(head, column)
                                                : head.sectionSizeHint(column);
            const bool isWrapped = qobject_cast<WrappedTextDelegate *>(m_table.itemDelegateForColumn(column));
            const int least = isWrapped ? std::max(heading, Theme::of(&m_table).px(narrowestText)) : heading;
            const int wanted = std::max(least, cells.sizeHintForColumn(column) + (m_table.showGrid() ? 1 : 0));
            columns.push_back({column, least, wanted, wanted});
        }
        return columns;
    }

    static int sumOf(const std::vector<Column> &columns, int Column::*width)
    {
        int sum = 0;
        for (const Column &column : columns)
            sum += column.*width;
        return sum;
    }

    /// Takes `missing` from the widest of them, down to a common width.
    static void narrow(std::span<Column> columns, int missing)
    {
        while (missing > 0) {
            const auto room = [](const Column &column) { return column.width > column.least ? column.width : 0; };
            const auto widest = std::ranges::max_element(columns, {}, room);
            if (widest == columns.end() || room(*widest) == 0)
                return;
            int next = widest->least; // the width of the next one
            for (const Column &other : columns) {
                if (room(other) > 0 && other.width < widest->width)
                    next = std::max(next, other.width);
            }
            const int step = std::clamp(widest->width - next, 1, missing);
            widest->width -= step;
            missing -= step;
        }
    }

    void fit()
    {
        followModel();
        const int room = m_table.viewport()->width();
        if (!m_model || room <= 0 || !takeOver())
            return;
        std::vector<Column> columns = measured(false);
        if (columns.empty())
            return;
        const bool hasTwoLines = sumOf(columns, &Column::least) + columns.front().wanted - columns.front().least > room;
        if (hasTwoLines)
            columns = measured(true);
        setTwoLineHeadings(*m_table.horizontalHeader(), hasTwoLines);
        const int sum = sumOf(columns, &Column::wanted);
        if (sumOf(columns, &Column::least) > room) { // it scrolls sideways, whatever is cut
            for (Column &column : columns)
                column.width = std::max(column.least, std::min(column.wanted, room / 2));
        } else if (sum > room) {
            narrow(std::span(columns).subspan(1), sum - room);
            narrow(std::span(columns).first(1), sumOf(columns, &Column::width) - room);
        } else {
            widen(columns, room - sum);
        }
        for (const Column &column : columns)
            m_table.setColumnWidth(column.number, column.width);
    }

    void widen(std::vector<Column> &columns, int spare) const
    {
        std::vector<Column *> growing;
        for (Column &column : columns) {
            if (m_stretched.contains(column.number))
                growing.push_back(&column);
        }
        if (growing.empty() && m_stretchesLast)
            growing.push_back(&columns.back());
        for (size_t i = 0; i < growing.size(); ++i) {
            const int part = spare / static_cast<int>(growing.size() - i);
            growing[i]->width += part;
            spare -= part;
        }
    }

    QTableView &m_table;
    QPointer<QAbstractItemModel> m_model;
    QTimer m_later; // gathers what changes at once
    QSet<int> m_ours; // columns
    QSet<int> m_stretched;
    bool m_stretchesLast = false;
};

class RowGrowth : public QObject
{
public:
    RowGrowth(QTableView &table, int mostRows) : QObject(&table), m_table(table), m_most(mostRows)
    {
        const auto later = [this] { grow(); };
        connect(table.model(), &QAbstractItemModel::rowsInserted, this, later);
        connect(table.model(), &QAbstractItemModel::rowsRemoved, this, later);
        connect(table.model(), &QAbstractItemModel::modelReset, this, later);
        connect(table.model(), &QAbstractItemModel::headerDataChanged, this, later); // it may take two lines now
        connect(table.horizontalScrollBar(), &QScrollBar::rangeChanged, this, later);
        grow();
    }

private:
    void grow()
    {
        const int rows = std::clamp(m_table.model()->rowCount(), 2, m_most);
        const bool scrolls = m_table.horizontalScrollBar()->maximum() > 0;
        const int height = rows * m_table.verticalHeader()->defaultSectionSize()
            + m_table.horizontalHeader()->sizeHint().height() + 2 * m_table.frameWidth()
            + (scrolls ? m_table.horizontalScrollBar()->sizeHint().height() : 0);
        if (m_table.minimumHeight() != height)
            m_table.setFixedHeight(height);
    }

    QTableView &m_table;
    int m_most;
};

} // namespace

void leaveColumnsToPage(QTableView &table)
{
    table.setProperty(sizedByPageProperty, true);
}

void tickByBoxOnly(QTableView &table)
{
    table.setProperty(boxOnlyProperty, true);
}

int cellStart(int column, const Theme &theme)
{
    return column == 0 ? theme.space.four : theme.px(10);
}

int twoLineHeadingWidth(const QHeaderView &head, int column)
{
    const QString text = head.model()->headerData(column, Qt::Horizontal).toString();
    const QFontMetrics metrics(Theme::of(&head).font.smallStrong);
    const int whole = metrics.horizontalAdvance(text);
    int least = whole;
    for (qsizetype space = text.indexOf(u' '); space >= 0; space = text.indexOf(u' ', space + 1))
        least = std::min(least,
            std::max(metrics.horizontalAdvance(text.left(space)), metrics.horizontalAdvance(text.mid(space + 1))) + 1);
    return head.sectionSizeHint(column) - whole + least;
}

void setTwoLineHeadings(QHeaderView &head, bool isTwoLines)
{
    if (head.property(twoLineHeadingsProperty).toBool() == isTwoLines || !head.model())
        return;
    head.setProperty(twoLineHeadingsProperty, isTwoLines);
    Q_EMIT head.model()->headerDataChanged(Qt::Horizontal, 0, head.count() - 1); // a header keeps its size hint
}

void growWithRows(QTableView &table, int mostRows)
{
    new RowGrowth(table, mostRows);
}

void applyTableStyle(QTableView &table)
{
    const Theme &theme = Theme::of(&table);
    table.setItemDelegate(new RowDelegate(&table));
    table.setShowGrid(false);
    table.setMouseTracking(true);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(
        qMax(theme.size.rowCompact, QFontMetrics(theme.font.body).height() + theme.px(10)));
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    new ColumnFit(table); // the table deletes it
}

void applyListStyle(QListView &list)
{
    list.setFrameShape(QFrame::NoFrame);
    list.setMouseTracking(true);
    list.setResizeMode(QListView::Adjust);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setEditTriggers(QAbstractItemView::NoEditTriggers);
}

} // namespace satchel::ui
