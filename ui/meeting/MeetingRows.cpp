// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/MeetingRows.h"

#include "ui/common/Button.h"
#include "ui/common/ControlDrawing.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/TwoLineRow.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 8;
constexpr int markWidth = 28;

int rowHeight(const MeetingRow &row, const Theme &theme)
{
    const int lines = row.detail.isEmpty() ? QFontMetrics(theme.font.body).height()
                                           : twoLineHeight(theme.font.body, theme.font.small);
    return qMax(theme.px(row.detail.isEmpty() ? 32 : 42), lines + theme.px(8));
}

QString sentenceOf(const MeetingRow &row)
{
    if (!row.sentence.isEmpty())
        return row.sentence;
    QStringList parts = {row.title, row.detail, row.amount, row.end};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

class MeetingRows::Model : public QAbstractListModel
{
public:
    explicit Model(MeetingRows &view) : QAbstractListModel(&view), m_view(view) {}

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_view.m_rows.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const MeetingRow &row = m_view.m_rows[static_cast<size_t>(index.row())];
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return sentenceOf(row);
        return role == Qt::ToolTipRole ? row.title : QVariant();
    }
    void replace(std::vector<MeetingRow> rows)
    {
        const auto count = static_cast<int>(m_view.m_rows.size());
        if (rows.size() == m_view.m_rows.size()) {
            m_view.m_rows = std::move(rows);
            if (count > 0)
                Q_EMIT dataChanged(index(0), index(count - 1));
            return;
        }
        beginResetModel();
        m_view.m_rows = std::move(rows);
        endResetModel();
    }

private:
    MeetingRows &m_view;
};

class MeetingRows::Delegate : public QStyledItemDelegate
{
public:
    explicit Delegate(MeetingRows &view) : QStyledItemDelegate(&view), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {
            option.rect.width(), rowHeight(m_view.m_rows[static_cast<size_t>(index.row())], Theme::of(option.widget))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const MeetingRow &row = m_view.m_rows[static_cast<size_t>(index.row())];
        painter->setLayoutDirection(option.direction);
        drawItemGround(*painter, option, theme);
        if (row.isCurrent) {
            painter->fillRect(option.rect, theme.accent.tint);
            painter->fillRect(placed(*painter, option.rect,
                                  QRect(option.rect.x(), option.rect.y(), theme.px(3), option.rect.height())),
                theme.accent.graphic);
        }
        QRect inner = option.rect.adjusted(theme.px(margin), 0, -theme.px(margin), 0);
        if (row.mark != MeetingRow::Mark::None) {
            const QRect place(inner.x(), inner.y(), theme.px(markWidth), inner.height());
            drawMark(*painter, placed(*painter, option.rect, place), row, theme);
            inner.setLeft(place.right() + theme.px(8));
        }
        const Ends all = endsOf(theme);
        const QRect end(inner.right() - all.end, inner.y(), all.end + 1, inner.height());
        if (!row.end.isEmpty())
            drawText(*painter, placed(*painter, option.rect, end), row.end, theme.font.small,
                colorOf(theme, row.endColor), Qt::AlignRight);
        if (row.endIcon != Icon::None) {
            const int before = textWidth(row.end, theme.font.small) + theme.px(18);
            drawIcon(*painter,
                placed(*painter, option.rect, QRect(inner.right() - before, inner.y(), theme.px(14), inner.height())),
                row.endIcon, theme.px(14), colorOf(theme, row.endColor));
        }
        inner.setRight(inner.right() - all.end - (all.end > 0 ? theme.px(10) : 0));
        if (!row.amount.isEmpty())
            drawNumber(*painter,
                placed(*painter, option.rect,
                    QRect(inner.right() - all.amount, inner.y(), all.amount + 1, inner.height())),
                row.amount, theme.font.body, theme.text.primary);
        inner.setRight(inner.right() - all.amount - (all.amount > 0 ? theme.px(8) : 0));
        QFont font = row.isStrong ? theme.font.semibold : theme.font.body;
        font.setStrikeOut(row.isStruck);
        const QColor color = row.isQuiet || row.isStruck ? theme.text.secondary : theme.text.primary;
        drawTwoLines(*painter, option.rect, inner,
            {.title = {row.title, font, color}, .detail = {row.detail, theme.font.small, theme.text.secondary}}, theme);
    }

private:
    /// As wide as the widest row asks for: what is below one another is one column.
    struct Ends
    {
        int end = 0;
        int amount = 0;
    };
    Ends endsOf(const Theme &theme) const
    {
        Ends ends;
        for (const MeetingRow &row : m_view.m_rows) {
            ends.end = qMax(
                ends.end, textWidth(row.end, theme.font.small) + (row.endIcon == Icon::None ? 0 : theme.px(20)));
            if (!row.amount.isEmpty())
                ends.amount = qMax(ends.amount, numberWidth(row.amount, theme.font.body) + 2);
        }
        return ends;
    }

    static int textWidth(const QString &text, const QFont &font)
    {
        return text.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(text) + 2;
    }

    static void drawMark(QPainter &painter, const QRect &rect, const MeetingRow &row, const Theme &theme)
    {
        const int size = theme.size.icon;
        QRect box(0, 0, size, size);
        box.moveCenter(rect.center());
        switch (row.mark) {
        case MeetingRow::Mark::Box: drawRoundBox(painter, box, false, false, theme); break;
        case MeetingRow::Mark::DoneBox: drawRoundBox(painter, box, true, false, theme); break;
        case MeetingRow::Mark::Face:
            box.setSize({theme.size.avatar, theme.size.avatar});
            box.moveCenter(rect.center());
            drawAvatar(painter, box, row.title, row.face, theme);
            break;
        case MeetingRow::Mark::Drawing: drawIcon(painter, rect, row.icon, size, colorOf(theme, row.iconColor)); break;
        case MeetingRow::Mark::None: break;
        }
    }

    MeetingRows &m_view;
};

MeetingRows::MeetingRows(const QString &accessibleName, QWidget *parent) : QListView(parent), m_model(new Model(*this))
{
    setAccessibleName(accessibleName);
    setModel(m_model);
    setItemDelegate(new Delegate(*this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

MeetingRows::~MeetingRows() = default;

void MeetingRows::setRows(std::vector<MeetingRow> rows)
{
    if (rows == m_rows)
        return;
    const int current = currentRow();
    m_model->replace(std::move(rows));
    if (current >= 0 && !m_rows.empty())
        setCurrentIndex(m_model->index(qMin(current, static_cast<int>(m_rows.size()) - 1)));
    setVisible(!m_rows.empty());
    doItemsLayout();
    updateGeometry();
}

QSize MeetingRows::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    int height = 0;
    for (const MeetingRow &row : m_rows)
        height += rowHeight(row, theme);
    return {theme.px(200), height};
}

void MeetingRows::keyPressEvent(QKeyEvent *event)
{
    const int row = currentRow();
    const bool isMoved = event->modifiers() == Qt::AltModifier;
    if (row < 0 || event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier))
        return QListView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT chosen(row); return;
    case Qt::Key_Space: Q_EMIT marked(row); return;
    case Qt::Key_Delete: Q_EMIT removeRequested(row); return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isMoved) {
            Q_EMIT moveRequested(row, event->key() == Qt::Key_Up ? -1 : 1);
            return;
        }
        break;
    default: break;
    }
    QListView::keyPressEvent(event);
}

void MeetingRows::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    const Theme &theme = Theme::of(this);
    const QRect row = visualRect(index);
    const int fromStart = isRightToLeft() ? row.right() - event->pos().x() : event->pos().x() - row.x();
    const MeetingRow &at = m_rows[static_cast<size_t>(index.row())];
    const int end = QFontMetrics(theme.font.small).horizontalAdvance(at.end) + theme.px(30);
    const bool isAtMark = at.mark != MeetingRow::Mark::None && at.mark != MeetingRow::Mark::Face
        && fromStart < theme.px(margin + markWidth);
    const bool isAtEnd = at.endIcon != Icon::None && fromStart > row.width() - end;
    if (isAtMark || isAtEnd)
        Q_EMIT marked(index.row());
    else
        Q_EMIT chosen(index.row());
}

void MeetingRows::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (index.isValid())
        Q_EMIT menuRequested(index.row(),
            event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(index).center())
                                                           : event->globalPos());
}

void MeetingRows::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        doItemsLayout();
        updateGeometry();
    }
}

MeetingHeading::MeetingHeading(const QString &title, QAction *add, QWidget *parent)
    : QWidget(parent), m_count(new Label({}, &Theme::Fonts::body, TextColor::Secondary)),
      m_end(new Label({}, &Theme::Fonts::small, TextColor::Secondary))
{
    auto *row = new QHBoxLayout(this);
    setSpaces(*row, Theme::of(this), 0, 6);
    row->addWidget(new Label(title, &Theme::Fonts::semibold));
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_end);
    if (add)
        row->addWidget(new IconButton(Icon::Add, add));
    setMinimumHeight(Theme::of(this).size.controlSmall);
}

void MeetingHeading::setCount(const QString &text)
{
    m_count->setText(text);
    m_count->setVisible(!text.isEmpty());
}

void MeetingHeading::setEnd(const QString &text)
{
    m_end->setText(text);
    m_end->setVisible(!text.isEmpty());
}

} // namespace satchel::ui

#include "moc_MeetingRows.cpp"
