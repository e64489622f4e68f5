// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportList.h"

#include "ui/common/Icons.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QContextMenuEvent>
#include <QStyledItemDelegate>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

enum Role { ReportRole = Qt::UserRole, SavedRole, IconRole };

bool isHeader(const QModelIndex &index)
{
    return index.data(ReportRole).toString().isEmpty();
}

class ListDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const int row = qMax(theme.size.navRow, QFontMetrics(theme.font.body).height() + theme.px(10));
        return {theme.px(120), isHeader(index) ? row + theme.px(6) : row};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        painter->setLayoutDirection(option.direction);
        const QRect row = option.rect.adjusted(theme.space.two, 0, -theme.space.two, 0);
        const QRect inner = row.adjusted(theme.px(8), 0, -theme.px(8), 0);
        const QString text = index.data().toString();
        if (isHeader(index)) {
            drawText(*painter, inner.adjusted(0, theme.px(6), 0, 0), text, theme.font.small, theme.text.tertiary);
            return;
        }
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        if (isCurrent || option.state.testFlag(QStyle::State_MouseOver))
            drawRounded(*painter, row, theme.radius.control, isCurrent ? theme.surface.pressed : theme.surface.hover);
        const int side = theme.size.icon;
        drawIcon(*painter, placed(*painter, inner, QRect(inner.x(), inner.y(), side, inner.height())),
            static_cast<Icon>(index.data(IconRole).toInt()), side,
            isCurrent ? theme.accent.text : theme.text.secondary);
        drawText(*painter, placed(*painter, inner, inner.adjusted(side + theme.px(9), 0, 0, 0)), text,
            isCurrent ? theme.font.strong : theme.font.body, theme.text.primary);
        if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
            drawFocusRing(*painter, row, theme.radius.control, theme, -2);
    }
};

QStandardItem *item(const QString &text, const QString &report, const QString &saved, Icon icon)
{
    auto *one = new QStandardItem(text);
    one->setToolTip(text);
    one->setData(report, ReportRole);
    one->setData(saved, SavedRole);
    one->setData(static_cast<int>(icon), IconRole);
    one->setEditable(false);
    if (report.isEmpty())
        one->setFlags(Qt::NoItemFlags);
    return one;
}

} // namespace

ReportList::ReportList(QWidget *parent) : QListView(parent), m_items(new QStandardItemModel(this))
{
    setModel(m_items);
    setItemDelegate(new ListDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Reports"));
    setViewportMargins(0, Theme::of(this).px(6), 0, 0);
}

void ReportList::setReports(
    const std::vector<reports::Definition> &definitions, const std::vector<reports::SavedReport> &saved)
{
    m_isFilling = true;
    m_items->clear();
    for (const reports::Definition &definition : definitions)
        m_items->appendRow(item(definition.title, definition.name, {}, iconNamed(definition.drawing)));
    if (!saved.empty())
        m_items->appendRow(item(tr("Saved"), {}, {}, Icon::None));
    for (const reports::SavedReport &one : saved)
        m_items->appendRow(item(one.name, one.report, one.id.toString(), Icon::Star));
    m_isFilling = false;
}

void ReportList::setCurrent(const QString &report, const RecordId &saved)
{
    m_isFilling = true;
    const QString wanted = saved.isNull() ? QString() : saved.toString();
    for (int row = 0; row < m_items->rowCount(); ++row) {
        const QModelIndex index = m_items->index(row, 0);
        if (index.data(SavedRole).toString() == wanted
            && (!saved.isNull() || index.data(ReportRole).toString() == report))
            setCurrentIndex(index);
    }
    m_isFilling = false;
}

QSize ReportList::sizeHint() const
{
    return {Theme::of(this).px(204), Theme::of(this).px(400)};
}

void ReportList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (m_isFilling || !current.isValid() || isHeader(current))
        return;
    if (const QString saved = current.data(SavedRole).toString(); !saved.isEmpty())
        Q_EMIT savedChosen(RecordId::fromString(saved));
    else
        Q_EMIT reportChosen(current.data(ReportRole).toString());
}

void ReportList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (const QString saved = index.data(SavedRole).toString(); !saved.isEmpty())
        Q_EMIT menuRequested(RecordId::fromString(saved),
            isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void ReportList::paintEvent(QPaintEvent *event)
{
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(viewport());
        const int edge = layoutDirection() == Qt::RightToLeft ? 0 : viewport()->width() - 1;
        painter.fillRect(QRect(edge, 0, 1, viewport()->height()), theme.border.subtle);
    }
    QListView::paintEvent(event);
}

} // namespace satchel::ui

#include "moc_ReportList.cpp"
