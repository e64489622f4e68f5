// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/StageRequirementsGrid.h"

#include "items/StageRequirementsModel.h"
#include "ui/common/ControlDrawing.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using Model = items::StageRequirementsModel;

namespace {

constexpr int boxSide = 16;
constexpr int stageMargin = 10; // at both sides of a stage's name
constexpr int narrowestStage = 64;
constexpr int widestStage = 150;
constexpr qreal mostForNames = 0.45; // of the width

/// The least width in which a text needs no more than two lines, broken between words.
int widthInTwoLines(const QString &text, const QFontMetrics &metrics)
{
    int least = metrics.horizontalAdvance(text);
    for (qsizetype space = text.indexOf(u' '); space >= 0; space = text.indexOf(u' ', space + 1))
        least = qMin(least,
            qMax(metrics.horizontalAdvance(text.first(space)), metrics.horizontalAdvance(text.sliced(space + 1))));
    return least;
}

/// A box in the middle of each cell; the whole cell is the target.
class BoxDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        const QRect cell = option.rect;
        painter->setLayoutDirection(option.direction);
        painter->fillRect(cell, isTicked ? theme.surface.selected : theme.surface.page);
        painter->fillRect(QRect(cell.x(), cell.bottom(), cell.width(), 1), theme.border.subtle);
        painter->fillRect(placed(*painter, cell, QRect(cell.x(), cell.y(), 1, cell.height())), theme.border.subtle);
        const int side = theme.px(boxSide);
        QRect box(0, 0, side, side);
        box.moveCenter(cell.center());
        QStyle::State state = isTicked ? QStyle::State_On : QStyle::State_Off;
        if (index.flags().testFlag(Qt::ItemIsUserCheckable))
            state |= QStyle::State_Enabled | (option.state & QStyle::State_MouseOver);
        drawCheckBox(*painter, box, state, theme);
        if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
            drawFocusRing(*painter, cell.adjusted(1, 0, 0, -1), theme.radius.chip, theme, -1);
    }

    bool editorEvent(
        QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override
    {
        const bool isClick = event->type() == QEvent::MouseButtonRelease
            && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton
            && option.rect.contains(static_cast<QMouseEvent *>(event)->position().toPoint());
        const bool isKey = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
        if (!isClick && !isKey)
            return false;
        const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
};

/// The names of the stages in the middle of their columns, on two lines where one does not do.
class StageHeader : public QHeaderView
{
public:
    explicit StageHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {}

    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Theme &theme = Theme::of(this);
        painter->setLayoutDirection(layoutDirection());
        painter->fillRect(rect, theme.surface.page);
        painter->fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), theme.border.normal);
        painter->fillRect(placed(*painter, rect, QRect(rect.x(), rect.y(), 1, rect.height())), theme.border.subtle);
        const QString name = model()->headerData(section, Qt::Horizontal).toString();
        const QFont &font = theme.font.smallStrong;
        const int side = theme.px(stageMargin) / 2;
        QRect text = rect.adjusted(side, 0, -side, 0);
        const int used = countLines(name, font, text.width(), 2) * QFontMetrics(font).height();
        text.adjust(0, (rect.height() - used) / 2, 0, 0);
        drawLines(*painter, text, name, font, theme.text.tertiary, 2, Qt::AlignHCenter);
    }

    QSize sectionSizeFromContents(int section) const override
    {
        const Theme &theme = Theme::of(this);
        const QFontMetrics metrics(theme.font.smallStrong);
        const int name = widthInTwoLines(model()->headerData(section, Qt::Horizontal).toString(), metrics);
        const int width = qBound(theme.px(narrowestStage), name + theme.px(2 * stageMargin), theme.px(widestStage));
        return {width, qMax(theme.size.tableHeader, 2 * metrics.height() + theme.px(6))};
    }
};

/// The names of the fields, each with how many records lack it: behind the name, or below it where it does not fit.
class FieldHeader : public QHeaderView
{
public:
    explicit FieldHeader(QWidget *parent) : QHeaderView(Qt::Vertical, parent) {}

    void setNotesBelow(bool isBelow) { m_hasNotesBelow = isBelow; }
    /// Stages are scrolled away under the names, which then have an edge.
    void setOverStages(bool isOver)
    {
        m_isOverStages = isOver;
        viewport()->update();
    }
    /// Of a section with name and note in one line.
    int widthInOneLine() const
    {
        int width = 0;
        for (int section = 0; section < count(); ++section)
            width = qMax(width, nameWidth(section) + noteWidth(section));
        return width + margins();
    }

    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Theme &theme = Theme::of(this);
        painter->setLayoutDirection(layoutDirection());
        painter->fillRect(rect, theme.surface.page);
        painter->fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), theme.border.subtle);
        if (m_isOverStages)
            painter->fillRect(
                placed(*painter, rect, QRect(rect.right(), rect.y(), 1, rect.height())), theme.border.strong);
        const QRect line = rect.adjusted(theme.space.four, 0, -theme.px(8), 0);
        const auto place = [&](const QRect &part) { return placed(*painter, rect, part); };
        const QString note = noteOf(section);
        const bool isBelow = m_hasNotesBelow && !note.isEmpty();
        const int name = qMin(line.width(), nameWidth(section));
        const int upper = QFontMetrics(theme.font.body).height();
        const int lower = QFontMetrics(theme.font.small).height();
        const int top = rect.y() + (rect.height() - upper - lower) / 2;
        drawText(*painter,
            place(isBelow ? QRect(line.x(), top, line.width(), upper) : QRect(line.x(), line.y(), name, line.height())),
            model()->headerData(section, Qt::Vertical).toString(), theme.font.body, theme.text.primary);
        if (note.isEmpty())
            return;
        drawText(*painter,
            place(isBelow ? QRect(line.x(), top + upper, line.width(), lower)
                          : QRect(line.x() + name, line.y(), line.width() - name, line.height())),
            isBelow ? note : u" · "_s + note, theme.font.small,
            isLackNote(section) ? theme.amber.text : theme.text.tertiary);
    }

    QSize sectionSizeFromContents(int section) const override
    {
        const Theme &theme = Theme::of(this);
        const int name = nameWidth(section);
        const int width = m_hasNotesBelow
            ? qMax(name, QFontMetrics(theme.font.small).horizontalAdvance(noteOf(section)))
            : name + noteWidth(section);
        const int lines = QFontMetrics(theme.font.body).height()
            + (m_hasNotesBelow ? QFontMetrics(theme.font.small).height() : 0);
        return {width + margins(), qMax(theme.size.rowCompact, lines + theme.px(10))};
    }

private:
    int margins() const { return Theme::of(this).space.four + Theme::of(this).px(8); }
    int nameWidth(int section) const
    {
        const QString name = model()->headerData(section, Qt::Vertical).toString();
        return QFontMetrics(Theme::of(this).font.body).horizontalAdvance(name) + Theme::of(this).px(2);
    }
    int noteWidth(int section) const
    {
        const QString note = noteOf(section);
        return note.isEmpty() ? 0 : QFontMetrics(Theme::of(this).font.small).horizontalAdvance(u" · "_s + note);
    }
    bool isLackNote(int section) const
    {
        return model()->headerData(section, Qt::Vertical, Model::LackingRole).toLongLong() > 0;
    }
    QString noteOf(int section) const { return model()->headerData(section, Qt::Vertical, Model::NoteRole).toString(); }

    bool m_hasNotesBelow = false;
    bool m_isOverStages = false;
};

} // namespace

StageRequirementsGrid::StageRequirementsGrid(items::StageRequirementsModel &model, QWidget *parent)
    : QTableView(parent), m_model(model)
{
    setHorizontalHeader(new StageHeader(this));
    setVerticalHeader(new FieldHeader(this));
    setItemDelegate(new BoxDelegate(this));
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Required by stage"));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this,
        [this](int value) { static_cast<FieldHeader *>(verticalHeader())->setOverStages(value > 0); });
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &StageRequirementsGrid::arrange);
    arrange();
}

void StageRequirementsGrid::arrange()
{
    if (m_isArranging)
        return;
    const QScopedValueRollback guard(m_isArranging, true);
    const Theme &theme = Theme::of(this);
    int stage = theme.px(narrowestStage);
    for (int column = 0; column < m_model.columnCount(); ++column)
        stage = qMax(stage, static_cast<StageHeader *>(horizontalHeader())->sectionSizeFromContents(column).width());
    horizontalHeader()->setMinimumSectionSize(stage);
    auto *names = static_cast<FieldHeader *>(verticalHeader());
    const int most = qRound(width() * mostForNames);
    const int wanted = names->widthInOneLine();
    // They may be wider where the stages leave room.
    const int room = qMax(most, width() - stage * m_model.columnCount());
    names->setNotesBelow(wanted > room);
    names->setMaximumWidth(room);
    names->setDefaultSectionSize(names->sectionSizeFromContents(0).height());
    for (int row = 0; row < m_model.rowCount(); ++row)
        setRowHeight(row, names->defaultSectionSize());
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(horizontalHeader()->sizeHint().height() + names->length() + bar);
    updateGeometries();
    names->viewport()->update();
}

void StageRequirementsGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void StageRequirementsGrid::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace satchel::ui

#include "moc_StageRequirementsGrid.cpp"
