// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/builder/PartList.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/TableLook.h"

#include <QDrag>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

const QString partMime = u"application/x-satchel-report-part"_s;
constexpr int partDetailRole = Qt::UserRole;
constexpr int partIconRole = Qt::UserRole + 1;
constexpr int crossWidth = 30;

class ReportPartDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const Theme &theme = Theme::of(option.widget);
        return {theme.px(120), qMax(theme.px(34), QFontMetrics(theme.font.body).height() + theme.px(14))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        painter->setLayoutDirection(option.direction);
        const bool isFocused = option.state.testFlag(QStyle::State_HasFocus);
        const bool isUnderMouse = option.state.testFlag(QStyle::State_MouseOver);
        const QRect box = option.rect.adjusted(0, theme.px(2), 0, -theme.px(2));
        drawRounded(*painter, box, theme.radius.control, isUnderMouse ? theme.surface.hover : theme.surface.page,
            theme.border.normal);
        const int side = theme.size.icon;
        const QRect inner = box.adjusted(theme.px(8), 0, -theme.px(8), 0);
        drawIcon(*painter, placed(*painter, inner, QRect(inner.x(), inner.y(), side, inner.height())),
            static_cast<Icon>(index.data(partIconRole).toInt()), side, theme.text.tertiary);
        const QRect cross(inner.right() - side + 1, inner.y(), side, inner.height());
        if (option.state.testFlag(QStyle::State_Enabled))
            drawIcon(*painter, placed(*painter, inner, cross), Icon::Close, side, theme.text.tertiary);
        const QRect line = inner.adjusted(side + theme.px(8), 0, -side - theme.px(8), 0);
        const QString text = index.data().toString();
        const int wanted = qMin(QFontMetrics(theme.font.strong).horizontalAdvance(text) + theme.px(2), line.width());
        drawText(*painter, placed(*painter, inner, QRect(line.x(), line.y(), wanted, line.height())), text,
            theme.font.strong, theme.text.primary);
        const QRect rest = line.adjusted(wanted + theme.px(6), 0, 0, 0);
        if (rest.width() > theme.px(12))
            drawText(*painter, placed(*painter, inner, rest), index.data(partDetailRole).toString(), theme.font.body,
                theme.text.secondary);
        if (isFocused && isFocusRingShown(option.widget))
            drawFocusRing(*painter, box, theme.radius.control, theme, -1);
    }
};

} // namespace

PartView::PartView(const QString &placeholder, QWidget *parent)
    : QListView(parent), m_items(new QStandardItemModel(this)), m_placeholder(placeholder)
{
    setModel(m_items);
    applyListStyle(*this);
    setItemDelegate(new ReportPartDelegate(this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setDragEnabled(true);
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
}

void PartView::setEntries(const std::vector<PartEntry> &entries)
{
    if (entries == m_entries)
        return;
    const bool hasOtherHeight = entries.size() != m_entries.size();
    const int current = currentIndex().row();
    m_entries = entries;
    m_items->clear();
    for (const PartEntry &entry : m_entries) {
        auto *item = new QStandardItem(entry.text);
        item->setEditable(false);
        item->setDropEnabled(false);
        item->setData(entry.detail, partDetailRole);
        item->setData(static_cast<int>(entry.icon), partIconRole);
        const QString whole = entry.detail.isEmpty() ? entry.text : entry.text + u", "_s + entry.detail;
        item->setData(whole, Qt::AccessibleTextRole);
        item->setToolTip(whole);
        m_items->appendRow(item);
    }
    if (!m_entries.empty() && hasFocus())
        setCurrentIndex(m_items->index(qBound(0, current, count() - 1), 0));
    if (hasOtherHeight)
        updateGeometry();
    viewport()->update();
}

int PartView::count() const
{
    return static_cast<int>(m_entries.size());
}

QRect PartView::entryRect(int row) const
{
    return visualRect(m_items->index(row, 0));
}

int PartView::rowHeight() const
{
    const Theme &theme = Theme::of(this);
    return qMax(theme.px(34), QFontMetrics(theme.font.body).height() + theme.px(14));
}

QSize PartView::sizeHint() const
{
    return {Theme::of(this).px(160), qMax(1, count()) * rowHeight()};
}

QSize PartView::minimumSizeHint() const
{
    return {Theme::of(this).px(80), sizeHint().height()};
}

void PartView::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Insert || event->key() == Qt::Key_Plus || (isEnter && row < 0))
        Q_EMIT addRequested();
    else if (row < 0)
        QListView::keyPressEvent(event);
    else if (isEnter && isPlain)
        Q_EMIT editRequested(row);
    else if (event->key() == Qt::Key_Delete && isPlain)
        Q_EMIT removeRequested(row);
    else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Up)
        Q_EMIT moveRequested(row, -1);
    else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down)
        Q_EMIT moveRequested(row, 1);
    else
        QListView::keyPressEvent(event);
}

void PartView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    if (event->button() != Qt::LeftButton || state() == QAbstractItemView::DraggingState)
        return;
    if (!index.isValid()) {
        if (m_entries.empty())
            Q_EMIT addRequested();
        return;
    }
    if (index != currentIndex()) // pressed on another one
        return;
    const QRect entry = visualRect(index);
    const int fromEnd = layoutDirection() == Qt::RightToLeft ? position.x() - entry.left()
                                                             : entry.right() - position.x();
    if (fromEnd < Theme::of(this).px(crossWidth))
        Q_EMIT removeRequested(index.row());
    else
        Q_EMIT editRequested(index.row());
}

void PartView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the panel's
}

void PartView::startDrag(Qt::DropActions)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    m_dragged = index.row();
    auto *drag = new QDrag(this); // Qt deletes it
    auto *content = new QMimeData;
    content->setData(partMime, QByteArray::number(m_dragged));
    drag->setMimeData(content);
    drag->exec(Qt::MoveAction);
}

bool PartView::takes(const QDropEvent &event) const
{
    const auto *source = qobject_cast<const PartView *>(event.source());
    return source && (source == this || source == m_partner) && event.mimeData()->hasFormat(partMime);
}

void PartView::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(takes(*event));
}

void PartView::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(takes(*event));
}

/// The lists are filled again by what follows, so that it waits until the drag is over.
void PartView::dropEvent(QDropEvent *event)
{
    if (!takes(*event))
        return;
    auto *source = qobject_cast<PartView *>(event->source());
    const int to = qBound(0, event->position().toPoint().y() / qMax(1, rowHeight()), count());
    event->acceptProposedAction();
    QMetaObject::invokeMethod(
        this, [this, source, from = source->m_dragged, to] { Q_EMIT dropped(source, from, to); }, Qt::QueuedConnection);
}

void PartView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && !m_entries.empty())
        setCurrentIndex(m_items->index(0, 0));
    viewport()->update();
}

void PartView::paintEvent(QPaintEvent *event)
{
    if (!m_entries.empty()) {
        QListView::paintEvent(event);
        return;
    }
    const Theme &theme = Theme::of(this);
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    const QRect box = viewport()->rect().adjusted(0, theme.px(2), 0, -theme.px(2));
    drawRounded(painter, box, theme.radius.control, Qt::transparent, theme.border.subtle);
    drawText(
        painter, box.adjusted(theme.px(8), 0, -theme.px(8), 0), m_placeholder, theme.font.body, theme.text.tertiary);
    if (hasFocus() && isFocusRingShown(this))
        drawFocusRing(painter, box, theme.radius.control, theme, -1);
}

PartList::PartList(const QString &title, const QString &addText, const QString &placeholder, QWidget *parent)
    : QWidget(parent), m_view(new PartView(placeholder)), m_add(new IconButton(Icon::Add, addText))
{
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, Theme::of(this), 0, 2);
    auto *head = new QHBoxLayout;
    auto *label = new Label(title, &Theme::Fonts::strong);
    label->setBuddy(m_view);
    head->addWidget(label, 1);
    head->addWidget(m_add);
    column->addLayout(head);
    column->addWidget(m_view);
    m_view->setAccessibleName(title);
    m_view->setAccessibleDescription(
        tr("Enter edits an entry, Delete removes it, Alt with an arrow key moves it, Insert adds one."));
    connect(m_add, &QToolButton::clicked, m_view, &PartView::addRequested);
}

QWidget *PartList::addButton() const
{
    return m_add;
}

void PartList::setCanAdd(bool canAdd)
{
    m_add->setEnabled(canAdd);
}

} // namespace satchel::ui

#include "moc_PartList.cpp"
