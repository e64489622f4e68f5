// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/QuoteLinesView.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "ui/common/Painting.h"
#include "ui/common/Theme.h"
#include "ui/quotes/QuoteLineDelegate.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::QuoteLinesModel;

namespace {

constexpr int widestColumn = 150; // of those beside the item

/// What is typed on a cell of text, and what begins a number on a cell of numbers, as in a spreadsheet. Letters on a
/// cell of numbers are keys of the window and the page ("G, C"): they could start nothing there.
bool startsEditor(const QKeyEvent &key, const QModelIndex &index)
{
    const int column = index.column();
    const bool isNumber = column == QuoteLinesModel::Quantity || column == QuoteLinesModel::Price
        || column == QuoteLinesModel::Discount || column == QuoteLinesModel::Tax;
    const bool isPlain = !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!isPlain || !index.flags().testFlag(Qt::ItemIsEditable) || key.text().isEmpty())
        return false;
    const QChar typed = key.text().at(0);
    if (!isNumber)
        return typed.isPrint() && !typed.isSpace();
    return typed.isDigit() || typed == u'-' || typed == u',' || typed == u'.'
        || QString(typed) == QLocale().decimalPoint();
}

} // namespace

QuoteLinesView::QuoteLinesView(const PageContext &context, QuoteLinesModel &model, QWidget *parent)
    : QTableView(parent), m_model(model), m_delegate(new QuoteLineDelegate(context, model, this))
{
    setAccessibleName(tr("Lines of the quote"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false); // ours, which leaves the table at its end
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    connect(m_delegate, &QuoteLineDelegate::productChosen, this, [this](const RecordId &product) {
        const int before = m_model.lineCount();
        m_model.addProduct(product);
        if (m_model.lineCount() > before)
            edit(currentIndex());
    });
    connect(m_delegate, &QuoteLineDelegate::rowsPasted, this, &QuoteLinesView::rowsPasted);
    connect(&model, &QuoteLinesModel::quoteChanged, this, [this] {
        fitColumns();
        fitRows();
    });
    connect(&model, &QuoteLinesModel::inserted, this, [this](int row, int count) {
        const QModelIndex quantity = m_model.index(row, QuoteLinesModel::Quantity);
        const bool isTyped = count == 1 && quantity.flags().testFlag(Qt::ItemIsEditable);
        const QModelIndex to = isTyped ? quantity : m_model.index(row, QuoteLinesModel::Item);
        if (m_isCommitting) // moving now would commit the open editor once more
            m_fresh = to;
        else
            setCurrentIndex(to);
    });
    fitColumns();
}

QSize QuoteLinesView::sizeHint() const
{
    return {Theme::of(this).px(600), horizontalHeader()->height() + verticalHeader()->length() + 2 * frameWidth()};
}

void QuoteLinesView::setAllShown(bool isShown)
{
    m_isAllShown = isShown;
    fitColumns();
}

/// What the widest cell of a column needs.
int QuoteLinesView::contentWidth(int column) const
{
    const Theme &theme = Theme::of(this);
    int widest = 0;
    for (int row = 0; row < m_model.lineCount(); ++row)
        widest = qMax(widest, numberWidth(m_model.index(row, column).data().toString(), theme.font.semibold));
    return qMin(widest + theme.px(column == QuoteLinesModel::Number ? 32 : 22), theme.px(widestColumn));
}

/// The item takes what the others leave over; where that is too little, other columns move into its second line.
void QuoteLinesView::fitColumns()
{
    const Theme &theme = Theme::of(this);
    const std::pair<int, int> widths[] = {{QuoteLinesModel::Number, 58}, {QuoteLinesModel::Quantity, 50},
        {QuoteLinesModel::Unit, 48}, {QuoteLinesModel::Price, 64}, {QuoteLinesModel::Discount, 48},
        {QuoteLinesModel::Tax, 46}, {QuoteLinesModel::Amount, 72}};
    struct Fold
    {
        int leastItem; // below it, the columns move
        QList<int> columns;
    };
    static const Fold folds[] = {
        {220, {QuoteLinesModel::Unit, QuoteLinesModel::Tax}}, {150, {QuoteLinesModel::Discount}}};
    horizontalHeader()->setMinimumSectionSize(theme.px(40));
    QHash<int, int> wanted;
    int left = viewport()->width(); // for the item
    for (const auto &[column, width] : widths) {
        const QString head = m_model.headerData(column, Qt::Horizontal).toString();
        wanted[column] = qMax(qMax(theme.px(width), contentWidth(column)),
            QFontMetrics(theme.font.smallStrong).horizontalAdvance(head) + theme.px(20));
        left -= wanted[column];
    }
    const bool isScarce = left < theme.px(folds[0].leastItem);
    m_isAllShown = m_isAllShown && isScarce;
    QList<int> folded;
    for (const Fold &fold : folds) {
        if (m_isAllShown || left >= theme.px(fold.leastItem))
            break;
        for (const int column : fold.columns) {
            left += wanted[column];
            folded.append(column);
        }
    }
    for (const int column : wanted.keys()) {
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
        setColumnHidden(column, folded.contains(column));
        if (!folded.contains(column))
            setColumnWidth(column, wanted[column]);
    }
    horizontalHeader()->setSectionResizeMode(
        QuoteLinesModel::Item, m_isAllShown ? QHeaderView::Fixed : QHeaderView::Stretch);
    if (m_isAllShown)
        setColumnWidth(QuoteLinesModel::Item, theme.px(folds[0].leastItem));
    if (std::exchange(m_folded, folded) != folded) {
        m_delegate->setFolded(folded);
        fitRows();
    }
    Q_EMIT columnsChanged();
}

void QuoteLinesView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitColumns();
}

/// A heading goes over the empty cells after it.
void QuoteLinesView::fitRows()
{
    clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const int height = m_delegate->heightOf(row, this);
        if (rowHeight(row) != height)
            setRowHeight(row, height);
        if (m_model.index(row, 0).data(QuoteLinesModel::KindRole).toString() == choice::group)
            setSpan(row, QuoteLinesModel::Item, 1, QuoteLinesModel::Amount - QuoteLinesModel::Item);
    }
    updateGeometry();
}

void QuoteLinesView::beginLine()
{
    if (m_model.isEditable())
        editCell(m_model.lineCount(), QuoteLinesModel::Item);
}

void QuoteLinesView::editCell(int row, int column)
{
    setCurrentIndex(m_model.index(row, column));
    scrollTo(currentIndex());
    edit(currentIndex());
}

QList<int> QuoteLinesView::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        if (index.row() < m_model.lineCount())
            rows.append(index.row());
    }
    if (rows.isEmpty() && currentIndex().isValid() && currentIndex().row() < m_model.lineCount())
        rows.append(currentIndex().row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

/// What starts an editor is the cell's, even where it is a command of the page.
bool QuoteLinesView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && startsEditor(*static_cast<QKeyEvent *>(event), currentIndex())) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

/// Of all keys that are typed only these start an editor; an input method composes a new line.
bool QuoteLinesView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool isTyped = trigger == AnyKeyPressed;
    const bool isKey = event && event->type() == QEvent::KeyPress;
    if (isTyped
        && !(isKey ? startsEditor(*static_cast<QKeyEvent *>(event), index)
                   : index.data(QuoteLinesModel::BeginsLineRole).toBool()))
        return false;
    return QTableView::edit(index, trigger, event);
}

void QuoteLinesView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && state() != EditingState && currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
        edit(currentIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

QModelIndex QuoteLinesView::nextEditable(QModelIndex from, int step) const
{
    const int columns = m_model.columnCount();
    const int cells = m_model.rowCount() * columns;
    for (int cell = from.row() * columns + from.column() + step; cell >= 0 && cell < cells; cell += step) {
        const QModelIndex index = m_model.index(cell / columns, cell % columns);
        if (index.flags().testFlag(Qt::ItemIsEditable) && !isColumnHidden(index.column()))
            return index;
    }
    return {};
}

/// What a line needs to come to an amount and does not have yet: a quantity, or the price of a line by hand. Invalid
/// where there is none, and where a person just left it as it is.
QModelIndex QuoteLinesView::missingValue(const QModelIndex &from) const
{
    if (from.row() >= m_model.lineCount())
        return {};
    const bool isOfProduct = !isEmpty(m_model.lines()[static_cast<size_t>(from.row())].value(field::product));
    for (const int column : {QuoteLinesModel::Quantity, QuoteLinesModel::Price}) {
        const QModelIndex cell = m_model.index(from.row(), column);
        const Value value = m_model.value(from.row(), column);
        const bool isFree = column == QuoteLinesModel::Price && !isOfProduct
            && valueOr<UnitPrice>(value).amount == Decimal();
        const bool isMissing = cell != from && (isEmpty(value) || isFree);
        if (isMissing && cell.flags().testFlag(Qt::ItemIsEditable) && !isColumnHidden(column))
            return cell;
    }
    return {};
}

QModelIndex QuoteLinesView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if ((action == MoveNext || action == MovePrevious) && m_model.isEditable())
        return currentIndex().isValid() ? nextEditable(currentIndex(), action == MoveNext ? 1 : -1)
                                        : m_model.index(0, QuoteLinesModel::Item);
    return QTableView::moveCursor(action, modifiers);
}

bool QuoteLinesView::focusNextPrevChild(bool next)
{
    const QModelIndex to = hasFocus() && m_model.isEditable() ? moveCursor(next ? MoveNext : MovePrevious, {})
                                                              : QModelIndex();
    if (!to.isValid())
        return QTableView::focusNextPrevChild(next);
    setCurrentIndex(to);
    return true;
}

void QuoteLinesView::commitData(QWidget *editor)
{
    if (editor == m_closing)
        return;
    const QScopedValueRollback committing(m_isCommitting, true);
    QTableView::commitData(editor);
}

/// Enter goes on to what the line is missing, else to the same cell of the next line.
void QuoteLinesView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool isLate = editor->isHidden() && hint == QAbstractItemDelegate::RevertModelCache;
    if (isLate || editor == m_closing) // it lost the focus to the next editor, and is closed already
        return;
    const QScopedValueRollback closing(m_closing, static_cast<const QWidget *>(editor));
    if (const QPersistentModelIndex fresh = std::exchange(m_fresh, {}); fresh.isValid()) {
        QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
        editCell(fresh.row(), fresh.column());
        return;
    }
    // A click on another cell closes the editor too, but makes that cell the current one before.
    const bool isCurrent = indexAt(editor->geometry().center()) == currentIndex();
    const bool isByEnter = hint == QAbstractItemDelegate::NoHint && isCurrent
        && editor->isAncestorOf(QApplication::focusWidget());
    const QPersistentModelIndex at = currentIndex();
    QTableView::closeEditor(editor, hint);
    if (isByEnter && at.isValid() && currentIndex() == at) {
        if (const QModelIndex missing = missingValue(at); missing.isValid())
            return editCell(missing.row(), missing.column());
        const QModelIndex below = m_model.index(at.row() + 1, at.column());
        const bool isEditable = below.isValid() && below.flags().testFlag(Qt::ItemIsEditable);
        setCurrentIndex(
            isEditable ? below : m_model.index(qMin(at.row() + 1, m_model.rowCount() - 1), QuoteLinesModel::Item));
    }
}

void QuoteLinesView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid();
    Q_EMIT menuRequested(isByKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void QuoteLinesView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    QTableView::mousePressEvent(event);
    const bool isGrip = index.isValid() && index.column() == QuoteLinesModel::Number
        && index.row() < m_model.lineCount();
    m_dragged = isGrip && m_model.isEditable() && event->button() == Qt::LeftButton ? index.row() : -1;
    if (index.isValid() && index.row() >= m_model.lineCount() && event->button() == Qt::LeftButton)
        beginLine();
}

/// The line follows the pointer over its neighbours; each step is what Alt and an arrow do, once the button is let go.
void QuoteLinesView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged < 0) {
        QTableView::mouseMoveEvent(event);
        return;
    }
    const int over = rowAt(event->pos().y());
    if (over >= 0 && over < m_model.lineCount())
        setCurrentIndex(m_model.index(over, QuoteLinesModel::Number));
}

void QuoteLinesView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const int from = std::exchange(m_dragged, -1);
    const int over = from < 0 ? -1 : rowAt(event->pos().y());
    if (over >= 0 && over < m_model.lineCount() && over != from)
        m_model.move(from, over - from);
}

void QuoteLinesView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitColumns();
        fitRows();
    }
}

void QuoteLinesView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, QuoteLinesModel::Item));
}

} // namespace satchel::ui

#include "moc_QuoteLinesView.cpp"
