// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/FieldPairsView.h"

#include "domain/Reason.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace satchel::ui {

using Column = FieldPairsModel::Column;
using Kind = FieldPairsModel::Kind;
using Link = FieldPairsDelegate::Link;
using mapping::MappedField;

FieldPairsView::FieldPairsView(FieldPairsModel &model, QWidget *parent)
    : QTreeView(parent), m_model(model), m_delegate(new FieldPairsDelegate(model, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Fields there and here"));
    setFrameShape(NoFrame);
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    header()->setSectionsClickable(false);
    header()->setSectionsMovable(false);
    header()->setHighlightSections(false);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(1);
    connect(
        m_delegate, &FieldPairsDelegate::turnPressed, this, [this](const QModelIndex &index) { turn(index, true); });
    connect(m_delegate, &FieldPairsDelegate::boxPressed, this, &FieldPairsView::choose);
    connect(m_delegate, &FieldPairsDelegate::linkPressed, this, &FieldPairsView::run);
    connect(&model, &QAbstractItemModel::modelReset, this, &FieldPairsView::restore);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            m_current = {m_model.rowKey(now), m_model.kindOf(now) == Kind::Field ? -1 : now.row()};
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        m_open.insert(m_model.rowKey(index));
        for (int line = 0; line < m_model.rowCount(index); ++line) {
            const Kind kind = m_model.kindOf(m_model.index(line, 0, index));
            setFirstColumnSpanned(line, index, kind != Kind::Value && kind != Kind::ValueHead);
        }
    });
    connect(
        this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { m_open.remove(m_model.rowKey(index)); });
}

/// After other rows took the place of these.
void FieldPairsView::restore()
{
    const auto current = m_current; // opening rows moves it
    for (const QString &key : QSet(m_open)) {
        const QModelIndex index = m_model.indexOf(key);
        if (index.isValid() && m_model.hasValues(index))
            setExpanded(index, true);
    }
    const QModelIndex row = m_model.indexOf(current.first);
    const QModelIndex value = current.second < 0 ? QModelIndex() : m_model.index(current.second, 0, row);
    const QModelIndex now = value.isValid() ? value : row;
    if (now.isValid())
        setCurrentIndex(now);
    else if (m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
}

void FieldPairsView::goTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
    setFocus(Qt::OtherFocusReason);
}

void FieldPairsView::showValues(const QModelIndex &index)
{
    goTo(index);
    if (!m_model.hasValues(index))
        return;
    expand(index);
    const QModelIndex first = m_model.index(1, 0, index);
    setCurrentIndex(first);
    scrollTo(m_model.index(m_model.rowCount(index) - 1, 0, index));
    scrollTo(index);
}

bool FieldPairsView::goToOpen(bool isForward)
{
    const int rows = m_model.rowCount();
    const QModelIndex now = currentIndex().parent().isValid() ? currentIndex().parent() : currentIndex();
    const int start = now.isValid() ? now.row() : (isForward ? -1 : 0);
    for (int step = 1; step <= rows; ++step) {
        const QModelIndex index = m_model.index(((start + (isForward ? step : -step)) % rows + rows) % rows, 0);
        if (m_model.isOpen(index)) {
            goTo(index);
            return true;
        }
    }
    return false;
}

void FieldPairsView::turn(const QModelIndex &index, bool isForward)
{
    if (m_model.kindOf(index) == Kind::Value)
        return sendAs(index);
    const MappedField field = m_model.field(index);
    if (field.locals.isEmpty())
        return choose(index.siblingAtColumn(Column::LocalColumn));
    const store::SyncDirection widest = m_model.widest(index);
    const store::SyncDirection next = nextDirection(widest, m_model.direction(index), isForward);
    const bool isAll = field.isProposal || next == widest; // also if the kind of record goes further one day
    if (const auto done = m_model.session().turn(m_model.object(), field, isAll ? field.widest : next); !done)
        Q_EMIT m_model.refused(done.error());
}

void FieldPairsView::sendAs(const QModelIndex &index)
{
    const ValueRow value = m_model.value(index);
    if (!value.isShared || value.isWritten)
        return;
    const MappedField field = m_model.field(index);
    if (const auto done = m_model.session().sendAs(m_model.object(), field, value); !done)
        Q_EMIT m_model.refused(done.error());
}

void FieldPairsView::accept(const QModelIndex &index)
{
    const MappedField field = m_model.field(index);
    const auto done = m_model.session().pair(m_model.object(), field.remotes.front(), field.locals.front());
    if (!done)
        Q_EMIT m_model.refused(done.error());
}

void FieldPairsView::run(const QModelIndex &index, Link link)
{
    switch (link) {
    case Link::Values: return toggle(index);
    case Link::Accept: return accept(index);
    case Link::NewField: Q_EMIT m_model.newFieldRequested(m_model.field(index).remotes.front()); return;
    case Link::Suggest:
        if (m_model.session().suggestValues(m_model.object(), MappedField(m_model.field(index))) == 0)
            Q_EMIT m_model.nothingSuggested(m_model.field(index).label);
        return;
    case Link::Matched: return m_model.setUnfolded(index, !m_model.isUnfolded(index));
    case Link::None: return;
    }
}

/// Opens the box of the row.
void FieldPairsView::choose(const QModelIndex &index)
{
    for (int column = 0; column < FieldPairsModel::ColumnCount; ++column) {
        const QModelIndex cell = index.siblingAtColumn(column);
        if (cell.flags().testFlag(Qt::ItemIsEditable))
            return edit(cell);
    }
    if (m_model.kindOf(index) == Kind::Field)
        Q_EMIT m_model.refused(
            {Error::Kind::Invalid, Reason::tr("it is synced together with other fields and cannot be paired alone"),
                m_model.field(index).label});
}

void FieldPairsView::press(const QModelIndex &index)
{
    const Kind kind = m_model.kindOf(index);
    const Link link = kind == Kind::ValueFoot ? Link::Suggest
        : kind == Kind::ValueMore             ? Link::Matched
                                              : m_delegate->linkOf(index, true);
    if (link == Link::Accept || link == Link::Suggest || link == Link::Matched)
        run(index, link);
    else
        choose(index);
}

void FieldPairsView::toggle(const QModelIndex &index)
{
    const QModelIndex row = index.parent().isValid() ? index.parent() : index.siblingAtColumn(0);
    if (!m_model.hasValues(row))
        return;
    setCurrentIndex(row);
    setExpanded(row, !isExpanded(row));
}

void FieldPairsView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || (event->modifiers() & ~Qt::KeypadModifier))
        return QTreeView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (m_model.kindOf(index) == Kind::Field)
            turn(index, (event->key() == Qt::Key_Right) == isLeftToRight());
        else if (event->key() == Qt::Key_Left)
            setCurrentIndex(index.parent());
        else if (m_model.kindOf(index) == Kind::Value)
            sendAs(index);
        return;
    case Qt::Key_Space: return m_model.kindOf(index) == Kind::ValueMore ? run(index, Link::Matched) : toggle(index);
    case Qt::Key_Return:
    case Qt::Key_Enter: return press(index);
    case Qt::Key_F2: return choose(index);
    default: return QTreeView::keyPressEvent(event);
    }
}

void FieldPairsView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    const QModelIndex now = currentIndex();
    if (hasFocus() && isFocusRingShown(this) && now.row() == index.row() && now.parent() == index.parent())
        drawFocusRing(*painter, option.rect.adjusted(1, 1, -1, -2), Theme::of(this).radius.chip, Theme::of(this), -1);
}

void FieldPairsView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void FieldPairsView::fitColumns()
{
    const Theme &theme = Theme::of(this);
    const int width = viewport()->width();
    const int direction = qMax(theme.px(44), 1);
    const int rest = qMax(0, width - direction);
    const int match = qMax(rest * 30 / 100, qMin(theme.px(240), rest * 36 / 100));
    const int local = rest * 27 / 100;
    setColumnWidth(Column::DirectionColumn, direction);
    setColumnWidth(Column::LocalColumn, local);
    setColumnWidth(Column::MatchColumn, match);
    setColumnWidth(Column::RemoteColumn, rest - local - match);
}

} // namespace satchel::ui

#include "moc_FieldPairsView.cpp"
