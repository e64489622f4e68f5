// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/SyncRowList.h"

#include "ui/common/ControlDrawing.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QEvent>
#include <QListView>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 3; // of a detail; the whole of it is the tip
constexpr int margin = 4;

class SyncRowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const SyncRow &row = rowOf(index);
        const int width = textWidth(view ? view->viewport()->width() : theme.px(400), row, theme);
        const int lines = row.detail.isEmpty() ? 0 : countLines(row.detail, theme.font.small, width, mostLines);
        return {theme.px(160),
            QFontMetrics(theme.font.strong).height() + lines * QFontMetrics(theme.font.small).height()
                + (row.share ? theme.px(10) : 0) + theme.px(14)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const SyncRow &row = rowOf(index);
        painter->setLayoutDirection(option.direction);
        drawItemGround(*painter, option, theme);
        painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.border.subtle);
        const auto at = [&](const QRect &rect) { return placed(*painter, option.rect, rect); };
        const int title = QFontMetrics(theme.font.strong).height();
        const int top = option.rect.y() + theme.px(6);
        const int start = option.rect.x() + textStart(theme);
        const int width = textWidth(option.rect.width(), row, theme);
        drawIcon(*painter, at({option.rect.x() + theme.px(margin), top, theme.size.icon, title}), row.icon,
            theme.size.icon, (theme.*row.meaning).text);
        drawText(*painter, at({start, top, width, title}), row.title, theme.font.strong, theme.text.primary);
        const int end = endWidth(row, theme);
        const QRect endPlace(option.rect.right() + 1 - theme.px(margin) - end, top, end, title);
        if (row.link.isEmpty())
            drawNumber(*painter, at(endPlace), row.end, theme.font.body, theme.text.secondary);
        else
            drawText(*painter, at(endPlace), row.link, theme.font.small, theme.text.link, Qt::AlignRight);
        const int lines = row.detail.isEmpty() ? 0 : countLines(row.detail, theme.font.small, width, mostLines);
        const int small = QFontMetrics(theme.font.small).height();
        drawLines(*painter, at({start, top + title, width, lines * small}), row.detail, theme.font.small,
            theme.text.secondary, mostLines);
        if (row.share)
            paintBar(*painter, at({start, top + title + lines * small + theme.px(4), width, theme.px(4)}), row, theme);
        if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
            drawFocusRing(*painter, option.rect.adjusted(1, 1, -1, -2), theme.radius.chip, theme, -1);
    }

private:
    static const SyncRow &rowOf(const QModelIndex &index)
    {
        return static_cast<const SyncRowModel *>(index.model())->row(index.row());
    }
    static int textStart(const Theme &theme) { return theme.size.icon + theme.px(14); }
    static int endWidth(const SyncRow &row, const Theme &theme)
    {
        return row.link.isEmpty() ? numberWidth(row.end, theme.font.body)
                                  : QFontMetrics(theme.font.small).horizontalAdvance(row.link) + 1;
    }
    static int textWidth(int width, const SyncRow &row, const Theme &theme)
    {
        return qMax(theme.px(40), width - textStart(theme) - endWidth(row, theme) - theme.px(12 + margin));
    }
    static void paintBar(QPainter &painter, const QRect &bar, const SyncRow &row, const Theme &theme)
    {
        const qreal radius = bar.height() / 2.0;
        drawRounded(painter, bar, radius, theme.border.normal);
        QRect used = bar;
        used.setWidth(qMax(row.share > 0 ? bar.height() : 0, qRound(bar.width() * qBound(0.0, *row.share, 1.0))));
        if (painter.layoutDirection() == Qt::RightToLeft)
            used.moveRight(bar.right());
        drawRounded(
            painter, used, radius, row.meaning == &Theme::grey ? theme.accent.graphic : (theme.*row.meaning).graphic);
    }
};

} // namespace

void SyncRowModel::setRows(std::vector<SyncRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int SyncRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SyncRowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SyncRow &row = this->row(index.row());
    if (role == Qt::DisplayRole)
        return row.title;
    QStringList parts{row.title, row.detail, row.end};
    parts.removeAll(QString());
    if (role == Qt::ToolTipRole)
        return parts.join(u'\n');
    if (!row.link.isEmpty())
        parts.append(row.link);
    return role == Qt::AccessibleTextRole ? QVariant(parts.join(u", "_s)) : QVariant();
}

SyncRowList::SyncRowList(const QString &heading, const QString &none, QWidget *parent)
    : QWidget(parent), m_model(new SyncRowModel(this)), m_list(new QListView),
      m_detail(new Label({}, &Theme::Fonts::body, TextColor::Secondary)),
      m_none(new Label(none, &Theme::Fonts::body, TextColor::Secondary)), m_head(new QHBoxLayout)
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 0, 4);
    m_head->setSpacing(theme.px(9));
    auto *name = new Label(heading, &Theme::Fonts::semibold);
    for (Label *label : {name, m_detail}) // its height stays while the page makes room for longer lists
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_head->addWidget(name);
    m_head->addWidget(m_detail, 1);
    column->addLayout(m_head);
    column->addWidget(m_list);
    m_none->setWordWrap(true);
    column->addWidget(m_none);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SyncRowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(heading);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_list->hide();
    const auto follow = [this](const QModelIndex &index) {
        if (!m_model->row(index.row()).link.isEmpty())
            Q_EMIT followed(index.row());
    };
    connect(m_list, &QListView::activated, this, follow);
}

void SyncRowList::setRows(std::vector<SyncRow> rows)
{
    const int current = m_list->currentIndex().row();
    const bool hasRows = !rows.empty();
    m_model->setRows(std::move(rows));
    fitList(); // before it is shown, or it is seen with the height of other rows
    m_list->setVisible(hasRows);
    m_none->setVisible(!hasRows);
    if (hasRows && current >= 0)
        m_list->setCurrentIndex(m_model->index(qMin(current, m_model->rowCount() - 1)));
}

void SyncRowList::setDetail(const QString &detail)
{
    m_detail->setText(detail);
}

void SyncRowList::setMostRows(int rows)
{
    m_mostRows = rows;
    fitList();
}

void SyncRowList::addControl(QWidget *control)
{
    m_head->addWidget(control);
}

void SyncRowList::fitList()
{
    int height = 2;
    for (int row = 0; row < qMin(m_mostRows, m_model->rowCount()); ++row)
        height += m_list->sizeHintForIndex(m_model->index(row)).height();
    m_list->setFixedHeight(height);
}

bool SyncRowList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(
            this, &SyncRowList::fitList, Qt::QueuedConnection); // wrapped details need other heights
    return QWidget::eventFilter(watched, event);
}

} // namespace satchel::ui

#include "moc_SyncRowList.cpp"
