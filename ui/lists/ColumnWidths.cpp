// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/ColumnWidths.h"

#include "domain/FieldNames.h"
#include "ui/common/Glyphs.h"
#include "ui/lists/RecordTableView.h"
#include "ui/lists/TableHeader.h"

#include <QEvent>
#include <QGuiApplication>

#include <numeric>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal narrowest = 0.6; // of a text's usual width; below that a list scrolls sideways
constexpr qreal narrowestName = 0.8; // who or what a row is about, and whom it refers to
constexpr qreal widest = 1.6;
constexpr std::ptrdiff_t fewestShown = 3;
constexpr int cellPadding = 24; // on both sides together
constexpr int rowsLookedAt = 30;
constexpr int widestAddress = 224;
constexpr int widestHeadingWord = 96; // a longer one ends in "…" before values do
constexpr int sortMark = 20; // beside a heading

/// Texts, which are read even when their end is cut, share out what there is; a number, a day, a phone or an address
/// that is cut says something else or nothing.
bool isElastic(const items::TableColumn &column, int index)
{
    if (column.field && column.field->name == field::number)
        return false;
    if (index == 0 || !column.field || column.field->name == field::next_action_date)
        return true;
    switch (column.field->type) {
    case FieldType::Reference:
        return column.field->target != EntityKind::User && column.field->target != EntityKind::Stage;
    case FieldType::Url:
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::List:
    case FieldType::Tags:
    case FieldType::MultiChoice: return true;
    default: return false;
    }
}

/// A column's first width, by its content.
int usualWidth(const items::TableColumn &column, int index)
{
    if (index == 0) // a title says more than the name of a person, the number of a quote less
        return !column.field ? 228 : column.field->name == field::number ? 170 : 300;
    if (!column.field)
        return 160;
    if (column.field->name == field::next_action_date) // and what it is
        return 220;
    if (column.field->name == field::valid_until)
        return 152;
    switch (column.field->type) {
    case FieldType::Reference:
        return column.field->target == EntityKind::User ? 72 : column.field->target == EntityKind::Stage ? 150 : 200;
    case FieldType::Email:
    case FieldType::Url: return 200;
    case FieldType::Phone: return 168; // "+49 151 5550 7714-42"
    case FieldType::Text: return 168;
    case FieldType::LongText:
    case FieldType::List: return 220;
    case FieldType::Tags:
    case FieldType::MultiChoice: return 180;
    case FieldType::Choice: return 122;
    case FieldType::Boolean: return 84;
    case FieldType::Integer: return 104;
    default: return 124;
    }
}

/// The state of a document is a chip with an icon: the column has space for the longest one.
int chipColumnWidth(const items::TableColumn &column, const Theme &theme)
{
    if (!column.field || column.field->name != field::status || column.field->type != FieldType::Choice)
        return 0;
    int widest = 0;
    for (const Choice &choice : column.field->choices)
        widest = qMax(widest, stateChipWidth(choice.label, Icon::Check, theme));
    return widest + theme.px(cellPadding);
}

} // namespace

ColumnWidths::ColumnWidths(const PageContext &context, RecordTableView &table, items::RecordTableModel &model)
    : QObject(&table), m_context(context), m_table(table), m_model(model)
{
    connect(table.header(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (QGuiApplication::mouseButtons() != Qt::NoButton) // not when the last one takes what is left
            remember(column, width);
    });
    connect(&model, &items::RecordTableModel::countChanged, this, [this] {
        if (isFirstRowLoaded() && QGuiApplication::mouseButtons() == Qt::NoButton)
            apply();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &ColumnWidths::lookAgain);
    table.installEventFilter(this);
    table.viewport()->installEventFilter(this);
}

void ColumnWidths::lookAgain()
{
    for (Need &need : m_needs)
        need.rows = 0;
}

QString ColumnWidths::keyOf(int column) const
{
    return u"lists/%1/width/%2"_s.arg(m_model.definition().name, m_model.column(column).path);
}

bool ColumnWidths::isFirstRowLoaded() const
{
    return m_model.rowCount() > 0 && m_model.columnCount() > 0
        && m_model.index(0, 0).data(items::RecordTableModel::IsLoadedRole).toBool();
}

/// Rows that were looked at are not looked at again: where a list is scrolled away they would be read from the store
/// at each change.
const ColumnWidths::Need &ColumnWidths::measured(int column)
{
    Need &need = m_needs[m_model.column(column).path];
    const int rows = std::min(rowsLookedAt, m_model.rowCount());
    if (need.rows >= rows)
        return need;
    QStyleOptionViewItem option;
    option.widget = &m_table;
    std::vector<int> widths;
    bool isEmpty = true;
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = m_model.index(row, column);
        if (!index.data(items::RecordTableModel::IsLoadedRole).toBool())
            continue;
        widths.push_back(m_table.itemDelegate()->sizeHint(option, index).width() + 1);
        isEmpty = isEmpty && index.data().toString().isEmpty();
    }
    if (widths.empty())
        return need;
    std::ranges::sort(widths);
    need = {qMax(need.most, widths[widths.size() * 9 / 10]), qMax(need.widest, widths.back()), isEmpty,
        static_cast<int>(widths.size())};
    return need;
}

int ColumnWidths::headingWidth(int column) const
{
    const Theme &theme = Theme::of(&m_table);
    return QFontMetrics(theme.font.strong).horizontalAdvance(m_model.column(column).label)
        + theme.px(cellPadding + sortMark);
}

int ColumnWidths::headingWordWidth(int column) const
{
    const Theme &theme = Theme::of(&m_table);
    const QFontMetrics metrics(theme.font.strong);
    int longest = 0;
    for (const QString &word : m_model.column(column).label.split(u' '))
        longest = qMax(longest, metrics.horizontalAdvance(word));
    return longest + theme.px(cellPadding);
}

ColumnWidths::Column ColumnWidths::columnAt(int column)
{
    const Theme &theme = Theme::of(&m_table);
    const items::TableColumn &shown = m_model.column(column);
    if (const QVariant own = m_context.preferences.value(keyOf(column)); own.isValid()) {
        const int width = theme.px(own.toInt());
        return {{width, width, width, width, width, width}, width, false, true};
    }
    const int usual = theme.px(usualWidth(shown, column));
    const int heading = headingWidth(column);
    const int word = qMin(headingWordWidth(column), theme.px(widestHeadingWord));
    const bool isPerson = shown.isReference() && shown.field->target == EntityKind::User;
    const bool isText = isElastic(shown, column);
    const bool isAddress = shown.field && shown.field->type == FieldType::Email && column > 0;
    const bool isState = shown.field && (shown.field->type == FieldType::Choice || shown.isReference()) && !isText;
    const int most = isAddress ? theme.px(widestAddress) : static_cast<int>(usual * widest);
    Need need = measured(column);
    if (need.widest == 0 || isPerson) // nothing is known yet; a person's picture is enough
        need.most = need.widest = usual;
    need.most = qMin(need.most, most);
    need.widest = qMin(need.widest, most);
    const bool isEmpty = column > 0 && need.isEmpty;
    const bool isName = column == 0 && !shown.field; // of a person: most are whole
    const qreal share = isName ? 1 : column == 0 || shown.isReference() ? narrowestName : narrowest;
    const int least = isText ? qMin(need.most, static_cast<int>(usual * share)) : isAddress ? need.most : need.widest;
    const int head = isState ? heading - theme.px(sortMark) : word;
    Column made{{qMax(qMax(least, head), chipColumnWidth(shown, theme)), need.most, headingWordWidth(column),
                    need.widest, heading, isEmpty ? 0 : usual},
        isText && !isEmpty ? most : 0, isEmpty, true};
    for (size_t step = 1; step < Steps; ++step)
        made.widths[step] = qMax(made.widths[step], made.widths[step - 1]);
    return made;
}

/// Of the usual columns the last ones go where the window is too narrow for all, those without values first, and
/// already where names would be cut; the one that says the order stays. What a person chose scrolls sideways.
void ColumnWidths::apply()
{
    const auto count = static_cast<size_t>(m_model.columnCount());
    std::vector<Column> columns(count);
    bool isUsual = true;
    QStringList paths;
    for (size_t i = 0; i < count; ++i) {
        const int column = static_cast<int>(i);
        columns[i] = columnAt(column);
        isUsual = isUsual && !m_context.preferences.value(keyOf(column)).isValid();
        columns[i].isSorted = column == m_model.sortColumn() && !columns[i].isEmpty;
        paths.append(m_model.column(column).path);
    }
    isUsual = isUsual && paths == items::defaultColumns(m_model.definition());
    const int room = m_table.viewport()->width();
    const auto shown = [&] { return std::ranges::count(columns, true, &Column::isShown); };
    const auto least = [&] {
        return std::accumulate(columns.begin(), columns.end(), 0,
            [](int sum, const Column &column) { return column.isShown ? sum + column.widths[Least] : sum; });
    };
    const auto isEmptyShown = [](const Column &column) { return column.isShown && column.isEmpty; };
    // A person is known by a cut name too; of a company or deal the end of it tells it from others.
    const bool isTitle = count > 0 && m_model.column(0).field;
    const int wholeName = isTitle ? columns[0].widths[Whole] - columns[0].widths[Least] : 0;
    while (isUsual && shown() > fewestShown && least() + wholeName > room) { // no name is cut beside nothing
        const auto next = std::find_if(columns.rbegin(), columns.rend(), isEmptyShown);
        if (next == columns.rend())
            break;
        next->isShown = false;
    }
    while (isUsual && shown() > fewestShown && least() > room) {
        const auto isNext = [](bool isEmpty) {
            return [isEmpty](const Column &one) { return one.isShown && !one.isSorted && (one.isEmpty || !isEmpty); };
        };
        auto next = std::find_if(columns.rbegin(), columns.rend(), isNext(true));
        if (next == columns.rend())
            next = std::find_if(columns.rbegin(), columns.rend(), isNext(false));
        next->isShown = false;
    }
    for (Column &one : columns) { // a narrow one may fit where a wide one went
        one.isShown = one.isShown || (!one.isEmpty && least() + one.widths[Least] <= room);
    }
    const std::vector<int> widths = fitted(columns, room);
    for (size_t i = 0; i < count; ++i) {
        m_table.setColumnHidden(static_cast<int>(i), !columns[i].isShown);
        if (columns[i].isShown)
            m_table.setColumnWidth(static_cast<int>(i), widths[i]);
    }
}

/// The widths in this room, of hidden columns 0; wider than it where they do not fit. At each step those go first that
/// miss least, so that most of them are whole; texts share what is left after the last one.
std::vector<int> ColumnWidths::fitted(const std::vector<Column> &columns, int room)
{
    std::vector<int> widths(columns.size());
    std::vector<size_t> order;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (!columns[i].isShown)
            continue;
        widths[i] = columns[i].widths[Least];
        order.push_back(i);
    }
    int left = qMax(0, room - std::accumulate(widths.begin(), widths.end(), 0));
    for (size_t step = Least + 1; step < Steps; ++step) {
        const auto missing = [&](size_t column) { return columns[column].widths[step] - widths[column]; };
        std::ranges::stable_sort(order, {}, missing);
        for (const size_t column : order) {
            const int given = std::clamp(missing(column), 0, left);
            widths[column] += given;
            left -= given;
        }
    }
    const auto more = [&](size_t column) { return qMax(0, columns[column].most - widths[column]); };
    int wanted = 0;
    for (const size_t column : order)
        wanted += more(column);
    const qreal share = wanted == 0 ? 0 : qMin(1.0, static_cast<qreal>(left) / wanted);
    for (const size_t column : order)
        widths[column] += static_cast<int>(more(column) * share); // rounds down: the sum never overflows
    return widths;
}

void ColumnWidths::remember(int column, int width)
{
    if (column < m_model.columnCount())
        m_context.preferences.setValue(keyOf(column), static_cast<int>(width / Theme::of(&m_table).textFactor()));
}

bool ColumnWidths::eventFilter(QObject *watched, QEvent *event)
{
    // The kind of event comes first: others arrive while the table is being destroyed and has no viewport to ask for.
    const bool isOtherRoom = event->type() == QEvent::Resize && watched == m_table.viewport();
    const bool isOtherText = event->type() == QEvent::StyleChange && watched == &m_table;
    // A section being dragged is the person's business.
    if (isOtherText)
        m_needs.clear();
    // What was written elsewhere in the meantime; while a person looks, no column moves because of an edit.
    const bool isBack = event->type() == QEvent::Show && watched == &m_table && isFirstRowLoaded();
    if (isBack)
        lookAgain();
    if ((isOtherRoom || isOtherText || isBack) && QGuiApplication::mouseButtons() == Qt::NoButton)
        apply();
    return QObject::eventFilter(watched, event);
}

} // namespace satchel::ui

#include "moc_ColumnWidths.cpp"
