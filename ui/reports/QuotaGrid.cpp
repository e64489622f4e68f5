// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/QuotaGrid.h"

#include "ui/common/ControlDrawing.h"
#include "ui/common/LocaleParsing.h"
#include "ui/common/Painting.h"
#include "ui/common/TableLook.h"

#include <algorithm>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonObject>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSet>
#include <QStyledItemDelegate>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastColumn = 76;
constexpr int mostRowsShown = 9;

int periodsShown(reports::Span span)
{
    switch (span) {
    case reports::Span::Month: return 12;
    case reports::Span::Quarter: return 6;
    case reports::Span::Year: return 3;
    }
    return 0;
}

QString spanKey(reports::Span span)
{
    return span == reports::Span::Month ? u"month"_s : span == reports::Span::Quarter ? u"quarter"_s : u"year"_s;
}

QString cellKey(const reports::Quota &quota)
{
    return quota.owner.toString() + u'/' + spanKey(quota.span) + u'/' + quota.from.toString(Qt::ISODate);
}

std::optional<reports::Quota> quotaOfKey(const QString &key)
{
    const QStringList parts = key.split(u'/');
    const auto span = parts.size() == 3 ? reports::spanFromName(parts[1]) : std::nullopt;
    if (!span)
        return {};
    return reports::Quota{RecordId::fromString(parts[0]), QDate::fromString(parts[2], Qt::ISODate), *span, {}};
}

/// Round amounts, which quotas mostly are, without their decimals.
QString shortAmount(const Money &amount, const Formats &formats)
{
    const qint64 unit = powerOfTen(amount.currency.digits());
    return amount.minor % unit == 0 ? formats.count(amount.minor / unit) : formats.amount(amount);
}

/// Cells with lines between them, the chosen ones tinted and the current one framed.
class QuotaDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        painter->setLayoutDirection(option.direction);
        const bool isTotal = !index.flags().testFlag(Qt::ItemIsEditable);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme.surface.selected);
        else if (isTotal)
            painter->fillRect(option.rect, theme.surface.hover);
        painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.border.subtle);
        painter->fillRect(QRect(option.rect.right(), option.rect.y(), 1, option.rect.height()), theme.border.subtle);
        const QVariant own = index.data(Qt::ForegroundRole);
        const QColor color = own.isValid() ? own.value<QBrush>().color() : theme.text.primary;
        drawNumber(*painter, option.rect.adjusted(theme.px(6), 0, -theme.px(8), 0), index.data().toString(),
            isTotal ? theme.font.strong : theme.font.body, color);
        if (option.state.testFlag(QStyle::State_HasFocus))
            drawRounded(*painter, option.rect.adjusted(0, 0, -1, -1), 0, {}, theme.accent.graphic, 2);
    }
};

} // namespace

QuotaGrid::QuotaGrid(const Formats &formats, Currency currency, std::vector<Person> people, QWidget *parent)
    : QTableWidget(parent), m_formats(formats), m_currency(currency), m_people(std::move(people))
{
    applyTableStyle(*this);
    leaveColumnsToPage(*this); // amounts are never cut: it scrolls
    setItemDelegate(new QuotaDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(
        QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    verticalHeader()->show();
    verticalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setMinimumSectionSize(Theme::of(this).px(leastColumn));
    horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setAccessibleName(tr("Quotas"));
    setAccessibleDescription(tr("Typing replaces a cell, Ctrl+R copies it along the row, Delete empties it"));
    connect(this, &QTableWidget::itemChanged, this, &QuotaGrid::follow);
}

void QuotaGrid::setQuotas(const std::vector<reports::Quota> &quotas)
{
    m_stored.clear();
    for (const reports::Quota &quota : quotas)
        m_stored.insert(cellKey(quota), shortAmount(quota.amount, m_formats));
    m_texts = m_stored;
}

void QuotaGrid::showPeriods(reports::Span span, QDate day)
{
    m_span = span;
    m_periods.clear();
    const reports::Period now = reports::periodAround(day, span);
    for (int step = 0; step < periodsShown(span); ++step)
        m_periods.push_back(reports::stepped(now, span, step));
    fill();
}

void QuotaGrid::select(RecordId owner)
{
    for (int row = 0; row <= personRows(); ++row) {
        if (ownerAt(row) == owner)
            return setCurrentCell(row, 0);
    }
    setCurrentCell(0, 0);
}

RecordId QuotaGrid::ownerAt(int row) const
{
    return row == 0 ? RecordId() : m_people[static_cast<size_t>(row - 1)].id;
}

QString QuotaGrid::keyAt(int row, int column) const
{
    return cellKey({ownerAt(row), m_periods[static_cast<size_t>(column)].from, m_span, {}});
}

Result<Money> QuotaGrid::read(const QString &text) const
{
    if (text.trimmed().isEmpty())
        return Money{0, m_currency};
    auto amount = readMoney(text, m_currency, m_formats.locale());
    if (amount && amount->minor < 0)
        return fail(Error::Kind::Invalid, tr("A quota is 0 or more."));
    return amount;
}

void QuotaGrid::fill()
{
    const QSignalBlocker blocker(this);
    setRowCount(totalRow() + 1);
    setColumnCount(totalColumn() + 1);
    QStringList rows{tr("The whole team")};
    for (const Person &person : m_people)
        rows.append(person.name);
    rows.append(tr("All people"));
    setVerticalHeaderLabels(rows);
    QStringList columns;
    for (const reports::Period &period : m_periods)
        columns.append(reports::nameOf(period.from, m_span));
    columns.append(tr("Total"));
    setHorizontalHeaderLabels(columns);
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            auto *cell = new QTableWidgetItem;
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (isQuota(row, column))
                cell->setText(textAt(row, column));
            else
                cell->setFlags(Qt::ItemIsEnabled);
            setItem(row, column, cell);
        }
    }
    showTotals();
}

void QuotaGrid::write(int row, int column, const QString &text)
{
    if (isQuota(row, column) && item(row, column)->text() != text)
        item(row, column)->setText(text);
}

/// The text of a cell was typed, pasted or copied.
void QuotaGrid::follow(const QTableWidgetItem *changed)
{
    if (!isQuota(changed->row(), changed->column()))
        return;
    const QString key = keyAt(changed->row(), changed->column());
    const QString typed = changed->text().trimmed();
    const auto amount = read(typed);
    const QString text = amount && !typed.isEmpty() ? shortAmount(*amount, m_formats) : typed; // "250k" is 250,000
    if (text != changed->text()) {
        const QSignalBlocker blocker(this);
        item(changed->row(), changed->column())->setText(text);
    }
    if (m_texts.value(key) == text)
        return;
    if (text.isEmpty())
        m_texts.remove(key);
    else
        m_texts.insert(key, text);
    {
        const QSignalBlocker blocker(this);
        item(changed->row(), changed->column())
            ->setData(Qt::ForegroundRole, amount ? QVariant() : QVariant(QBrush(Theme::of(this).red.text)));
        showTotals();
    }
    Q_EMIT edited();
}

QString QuotaGrid::sumText(const std::vector<QString> &texts) const
{
    Money sum{0, m_currency};
    for (const QString &text : texts) {
        const auto amount = read(text);
        const auto together = amount ? satchel::add(sum, *amount) : amount;
        if (together)
            sum = *together;
    }
    return sum.minor == 0 ? QString() : shortAmount(sum, m_formats);
}

/// The whole team has a target of its own: the last row adds up the people alone.
void QuotaGrid::showTotals()
{
    std::vector<QString> all;
    for (int column = 0; column < totalColumn(); ++column) {
        std::vector<QString> people;
        for (int row = 1; row <= personRows(); ++row)
            people.push_back(textAt(row, column));
        all.insert(all.end(), people.begin(), people.end());
        item(totalRow(), column)->setText(sumText(people));
    }
    for (int row = 0; row <= personRows(); ++row) {
        std::vector<QString> periods;
        for (int column = 0; column < totalColumn(); ++column)
            periods.push_back(textAt(row, column));
        item(row, totalColumn())->setText(sumText(periods));
    }
    item(totalRow(), totalColumn())->setText(sumText(all));
    viewport()->update();
}

Result<std::vector<reports::Quota>> QuotaGrid::changed() const
{
    QSet<QString> keys(m_texts.keyBegin(), m_texts.keyEnd());
    keys.unite(QSet<QString>(m_stored.keyBegin(), m_stored.keyEnd()));
    QStringList sorted(keys.begin(), keys.end());
    sorted.sort(); // the same change set for the same edits
    std::vector<reports::Quota> quotas;
    for (const QString &key : std::as_const(sorted)) {
        const QString text = m_texts.value(key);
        auto quota = quotaOfKey(key);
        if (text == m_stored.value(key) || !quota)
            continue;
        const auto amount = read(text);
        if (!amount) {
            const auto person = std::ranges::find(m_people, quota->owner, &Person::id);
            const QString who = person == m_people.end() ? tr("The whole team") : person->name;
            return fail(Error::Kind::Invalid, amount.error().what,
                tr("%1, %2", "person, period").arg(who, reports::nameOf(quota->from, quota->span)));
        }
        quota->amount = *amount;
        quotas.push_back(*quota);
    }
    return quotas;
}

QJsonObject QuotaGrid::typed() const
{
    QJsonObject typed;
    for (auto cell = m_texts.begin(); cell != m_texts.end(); ++cell) {
        if (m_stored.value(cell.key()) != cell.value())
            typed.insert(cell.key(), cell.value());
    }
    for (auto cell = m_stored.begin(); cell != m_stored.end(); ++cell) {
        if (!m_texts.contains(cell.key()))
            typed.insert(cell.key(), QString());
    }
    return typed;
}

void QuotaGrid::setTyped(const QJsonObject &typed)
{
    m_texts = m_stored;
    for (auto cell = typed.begin(); cell != typed.end(); ++cell) {
        if (cell.value().toString().isEmpty())
            m_texts.remove(cell.key());
        else
            m_texts.insert(cell.key(), cell.value().toString());
    }
    const int row = currentRow();
    const int column = currentColumn();
    fill();
    setCurrentCell(row, column);
    Q_EMIT edited();
}

/// Of each chosen row its first chosen cell: into the other chosen ones, or to the end of the row where it is alone.
void QuotaGrid::copyAlongRow()
{
    const auto ranges = selectedRanges();
    const QTableWidgetSelectionRange range = ranges.isEmpty()
        ? QTableWidgetSelectionRange(currentRow(), currentColumn(), currentRow(), currentColumn())
        : ranges.front();
    const int last = range.columnCount() > 1 ? range.rightColumn() : totalColumn() - 1;
    for (int row = range.topRow(); row <= range.bottomRow(); ++row) {
        for (int column = range.leftColumn() + 1; column <= last; ++column) {
            if (isQuota(row, range.leftColumn()))
                write(row, column, item(row, range.leftColumn())->text());
        }
    }
}

QString QuotaGrid::cellsText() const
{
    QStringList lines;
    for (const QTableWidgetSelectionRange &range : selectedRanges()) {
        for (int row = range.topRow(); row <= range.bottomRow(); ++row) {
            QStringList cells;
            for (int column = range.leftColumn(); column <= range.rightColumn(); ++column)
                cells.append(item(row, column)->text());
            lines.append(cells.join(u'\t'));
        }
    }
    return lines.join(u'\n');
}

/// From the current cell on; one value fills all chosen cells.
void QuotaGrid::paste(const QString &text)
{
    QStringList lines = text.split(u'\n');
    while (!lines.isEmpty() && lines.back().trimmed().isEmpty())
        lines.removeLast();
    const auto ranges = selectedRanges();
    if (lines.size() == 1 && !lines.front().contains(u'\t') && !ranges.isEmpty()) {
        for (int row = ranges.front().topRow(); row <= ranges.front().bottomRow(); ++row) {
            for (int column = ranges.front().leftColumn(); column <= ranges.front().rightColumn(); ++column)
                write(row, column, lines.front().trimmed());
        }
        return;
    }
    const int top = ranges.isEmpty() ? currentRow() : ranges.front().topRow();
    const int left = ranges.isEmpty() ? currentColumn() : ranges.front().leftColumn();
    for (int line = 0; line < lines.size(); ++line) {
        const QStringList cells = lines[line].split(u'\t');
        for (int cell = 0; cell < cells.size(); ++cell)
            write(top + line, left + cell, cells[cell].trimmed());
    }
}

void QuotaGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return QGuiApplication::clipboard()->setText(cellsText());
    if (event->matches(QKeySequence::Paste))
        return paste(QGuiApplication::clipboard()->text());
    if (event->key() == Qt::Key_R && event->modifiers() == Qt::ControlModifier)
        return copyAlongRow();
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        for (const QTableWidgetItem *cell : selectedItems())
            write(cell->row(), cell->column(), {});
        return;
    }
    QTableWidget::keyPressEvent(event);
}

/// Enter goes on to the row below, as in a spreadsheet.
void QuotaGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableWidget::closeEditor(editor, hint);
    const bool isEnter = hint == QAbstractItemDelegate::SubmitModelCache;
    if (isEnter && currentRow() < personRows())
        setCurrentCell(currentRow() + 1, currentColumn());
}

QSize QuotaGrid::sizeHint() const
{
    const int rows = qMin(rowCount(), mostRowsShown);
    const int height = rows * verticalHeader()->defaultSectionSize() + horizontalHeader()->sizeHint().height()
        + horizontalScrollBar()->sizeHint().height() + 2 * frameWidth();
    return {QTableWidget::sizeHint().width(), height};
}

} // namespace satchel::ui

#include "moc_QuotaGrid.cpp"
