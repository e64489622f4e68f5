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

constexpr qreal narrowest = 0.6; // of the usual width; below that a list scrolls sideways
constexpr qreal narrowestFirst = 0.8; // the last to give way
constexpr qreal narrowestValue = 0.88; // of numbers, days and states: they have some air
constexpr qreal widest = 1.6;
constexpr std::ptrdiff_t fewestShown = 3;
constexpr int cellPadding = 24; // on both sides together
constexpr int rowsLookedAt = 30; // for columns without a value
constexpr int widestAddress = 224;
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
    case FieldType::Reference: return column.field->target != EntityKind::User;
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
        if (m_hadRows != (m_model.rowCount() > 0))
            apply();
    });
    table.installEventFilter(this);
    table.viewport()->installEventFilter(this);
}

QString ColumnWidths::keyOf(int column) const
{
    return u"lists/%1/width/%2"_s.arg(m_model.definition().name, m_model.column(column).path);
}

bool ColumnWidths::isEmptyColumn(int column) const
{
    const int rows = std::min(rowsLookedAt, m_model.rowCount());
    for (int row = 0; row < rows; ++row) {
        if (!m_model.index(row, column).data().toString().isEmpty())
            return false;
    }
    return rows > 0;
}

/// Of addresses: so wide that most of the first rows have theirs whole, within reason.
int ColumnWidths::addressWidth(int column) const
{
    const items::TableColumn &shown = m_model.column(column);
    if (!shown.field || shown.field->type != FieldType::Email || column == 0)
        return 0;
    const Theme &theme = Theme::of(&m_table);
    const QFontMetrics metrics(theme.font.body);
    std::vector<int> widths;
    for (int row = 0; row < std::min(rowsLookedAt, m_model.rowCount()); ++row)
        widths.push_back(metrics.horizontalAdvance(m_model.index(row, column).data().toString()));
    std::ranges::sort(widths);
    const int most = widths.empty() ? 0 : widths[widths.size() * 9 / 10];
    return qBound(headingWidth(column), most + theme.px(cellPadding), theme.px(widestAddress));
}

int ColumnWidths::headingWidth(int column) const
{
    const Theme &theme = Theme::of(&m_table);
    return QFontMetrics(theme.font.strong).horizontalAdvance(m_model.column(column).label)
        + theme.px(cellPadding + sortMark);
}

/// Of the usual columns the last ones go where the window is too narrow for all, those without values first; what a
/// person chose scrolls sideways.
void ColumnWidths::apply()
{
    const auto count = static_cast<size_t>(m_model.columnCount());
    std::vector<Column> columns(count);
    bool isUsual = true;
    QStringList paths;
    const Theme &theme = Theme::of(&m_table);
    m_hadRows = m_model.rowCount() > 0;
    for (size_t i = 0; i < count; ++i) {
        const int column = static_cast<int>(i);
        const QVariant own = m_context.preferences.value(keyOf(column));
        const int width = own.isValid() ? own.toInt() : usualWidth(m_model.column(column), column);
        const bool isText = isElastic(m_model.column(column), column);
        const int heading = isText ? 0 : headingWidth(column) - theme.px(sortMark); // which long words need whole
        const int least = own.isValid() ? 0 : qMax(heading, chipColumnWidth(m_model.column(column), theme));
        columns[i] = {qMax(least, theme.px(width)), least, !own.isValid() && isText, own.isValid(),
            i > 0 && !own.isValid() && isEmptyColumn(column)};
        if (columns[i].isEmpty) {
            columns[i].width = qMin(columns[i].width, headingWidth(column));
            columns[i].least = columns[i].width;
            columns[i].isElastic = false;
        } else if (const int address = own.isValid() ? 0 : addressWidth(column); address > 0) {
            columns[i].width = columns[i].least = address;
        }
        isUsual = isUsual && !own.isValid();
        paths.append(m_model.column(column).path);
    }
    isUsual = isUsual && paths == items::defaultColumns(m_model.definition());
    const int room = m_table.viewport()->width();
    std::vector<int> widths = fitted(columns, room);
    const auto shown = [&] { return std::ranges::count(columns, true, &Column::isShown); };
    while (isUsual && shown() > fewestShown && std::accumulate(widths.begin(), widths.end(), 0) > room) {
        const auto isNext = [](bool isEmpty) {
            return [isEmpty](const Column &one) { return one.isShown && (one.isEmpty || !isEmpty); };
        };
        auto next = std::find_if(columns.rbegin(), columns.rend(), isNext(true));
        if (next == columns.rend())
            next = std::find_if(columns.rbegin(), columns.rend(), isNext(false));
        next->isShown = false;
        widths = fitted(columns, room);
    }
    for (size_t i = 0; i < count; ++i) {
        m_table.setColumnHidden(static_cast<int>(i), !columns[i].isShown);
        if (columns[i].isShown)
            m_table.setColumnWidth(static_cast<int>(i), widths[i]);
    }
}

/// The widths in this room, of hidden columns 0; wider than it where they do not fit.
std::vector<int> ColumnWidths::fitted(std::vector<Column> columns, int room)
{
    const size_t count = columns.size();
    std::vector<int> widths(count);
    for (Column &column : columns) {
        if (!column.isShown)
            column = {0, 0, false, false, false, false};
    }
    std::ranges::transform(columns, widths.begin(), &Column::width);
    int left = room - std::accumulate(widths.begin(), widths.end(), 0);
    const bool isScarce = left < 0 && count > 0;
    const bool canFirstShrink = isScarce && columns[0].isElastic;
    if (isScarce)
        columns[0].isElastic = false;
    int flexible = 0;
    for (size_t i = 0; i < count; ++i)
        flexible += columns[i].isElastic ? widths[i] : 0;
    // Values give way only after texts did, and who or what a row is about after both.
    int missing = isScarce ? -left - static_cast<int>(flexible * (1 - narrowest)) : 0;
    for (size_t i = 1; i < count && missing > 0; ++i) {
        const int given = columns[i].isElastic || columns[i].isOwn
            ? 0
            : qMin(missing, qMin(static_cast<int>(widths[i] * (1 - narrowestValue)), widths[i] - columns[i].least));
        widths[i] -= given;
        missing -= given;
        left += given;
    }
    if (canFirstShrink && missing > 0 && missing <= widths[0] * (1 - narrowestFirst)) {
        widths[0] -= missing;
        left += missing;
    }
    const qreal factor = flexible == 0 ? 1 : 1 + static_cast<qreal>(left) / flexible;
    for (size_t i = 0; i < count; ++i) {
        if (columns[i].isElastic && factor >= narrowest)
            widths[i] = static_cast<int>(widths[i] * qMin(factor, widest)); // rounds down: the sum never overflows
    }
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
    if ((isOtherRoom || isOtherText) && QGuiApplication::mouseButtons() == Qt::NoButton)
        apply();
    return QObject::eventFilter(watched, event);
}

} // namespace satchel::ui

#include "moc_ColumnWidths.cpp"
