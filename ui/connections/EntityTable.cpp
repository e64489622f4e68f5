// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/EntityTable.h"

#include "ui/common/Painting.h"
#include "ui/common/SyncText.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 16;
constexpr int directionColumn = 1; // the one that goes first where it is narrow
constexpr int receivedColumn = 2; // the second

} // namespace

EntityTable::EntityTable(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

EntityTable::Line EntityTable::head() const
{
    const auto cell = [](const QString &text, bool isNumber) {
        return Cell{text, isNumber, TextColor::Tertiary, false};
    };
    return {cell(tr("Records"), false), cell(tr("Direction"), false), cell(tr("Received"), true),
        cell(tr("Last synced"), true), cell(tr("Waiting"), true), cell(tr("Needs attention"), true)};
}

EntityTable::Line EntityTable::line(const items::EntitySyncStatus &status) const
{
    const Formats formats = m_context.formats();
    const SyncText words(formats, m_context.workspace.clock().now());
    const QString name = status.entity ? m_context.workspace.schema().entity(*status.entity).pluralLabel
                                       : status.objects.join(u", "_s);
    const auto count = [&](qint64 value, TextColor color) {
        return Cell{formats.count(value), true, value == 0 ? TextColor::Secondary : color, value != 0};
    };
    const bool isOut = status.direction == store::SyncDirection::None;
    const QString success = !status.problem.isEmpty() ? tr("failed")
        : isOut                                       ? u"–"_s
        : status.lastSuccess                          ? words.clock(*status.lastSuccess)
                                                      : tr("never");
    return {{name, false, TextColor::Primary, true},
        {SyncText::direction(status.direction), false, TextColor::Secondary, false},
        {formats.count(status.received), true, TextColor::Primary, false},
        {success, true, status.problem.isEmpty() ? TextColor::Secondary : TextColor::Red, false},
        count(status.waiting, TextColor::Blue), count(status.parked, TextColor::Amber)};
}

void EntityTable::setStatuses(const std::vector<items::EntitySyncStatus> &statuses)
{
    m_statuses = statuses;
    m_lines.clear();
    m_lines.push_back(head());
    QStringList spoken;
    QStringList problems;
    for (const items::EntitySyncStatus &status : statuses) {
        m_lines.push_back(line(status));
        QStringList cells;
        for (size_t i = 0; i < m_lines.back().size(); ++i)
            cells.append(i == 0 ? m_lines.back()[i].text : m_lines.front()[i].text + u' ' + m_lines.back()[i].text);
        spoken.append(cells.join(u", "_s));
        if (!status.problem.isEmpty())
            problems.append(m_lines.back().front().text + u": "_s + status.problem);
    }
    setAccessibleName(spoken.join(u". "_s));
    setToolTip(problems.join(u'\n'));
    updateGeometry();
    update();
}

int EntityTable::lineHeight() const
{
    const Theme &theme = Theme::of(this);
    return qMax(theme.px(24), QFontMetrics(theme.font.small).height() + theme.px(8));
}

QSize EntityTable::sizeHint() const
{
    return {Theme::of(this).px(300), lineHeight() * static_cast<int>(m_lines.size())};
}

QSize EntityTable::minimumSizeHint() const
{
    return {Theme::of(this).px(180), sizeHint().height()};
}

std::vector<EntityTable::Column> EntityTable::columns() const
{
    const Theme &theme = Theme::of(this);
    if (m_lines.empty())
        return {};
    std::vector<int> widths(m_lines.front().size(), 0);
    for (const Line &line : m_lines) {
        for (size_t i = 0; i < line.size(); ++i) {
            const QFont &font = line[i].isStrong ? theme.font.smallStrong : theme.font.small;
            const int width = line[i].isNumber ? numberWidth(line[i].text, font)
                                               : QFontMetrics(font).horizontalAdvance(line[i].text);
            widths[i] = qMax(widths[i], width + 1);
        }
    }
    const auto needed = [&] {
        int sum = theme.px(64); // a name that is cut still says which it is
        for (size_t i = 1; i < widths.size(); ++i)
            sum += widths[i] == 0 ? 0 : widths[i] + theme.px(gap);
        return sum;
    };
    for (const size_t column : {static_cast<size_t>(directionColumn), static_cast<size_t>(receivedColumn)}) {
        if (needed() > width())
            widths[column] = 0;
    }
    std::vector<Column> columns(widths.size());
    int end = width();
    for (size_t i = widths.size(); i-- > 2;) {
        columns[i] = {end - widths[i], widths[i]};
        end -= widths[i] == 0 ? 0 : widths[i] + theme.px(gap);
    }
    const int rest = qMax(0, end);
    const int direction = widths[1] == 0 ? 0 : qMax(widths[1], rest / 2);
    columns[1] = {rest - direction, direction};
    columns[0] = {0, rest - direction - (direction == 0 ? 0 : theme.px(8))};
    return columns;
}

void EntityTable::paintLine(QPainter &painter, const Line &cells, int top) const
{
    const Theme &theme = Theme::of(this);
    const std::vector<Column> places = columns();
    for (size_t i = 0; i < cells.size(); ++i) {
        if (places[i].width <= 0)
            continue;
        const QRect cell = placed(painter, rect(), QRect(places[i].start, top, places[i].width, lineHeight()));
        const QFont &font = cells[i].isStrong ? theme.font.smallStrong : theme.font.small;
        const QColor color = colorOf(theme, cells[i].color);
        if (cells[i].isNumber)
            drawNumber(painter, cell, cells[i].text, font, color);
        else
            drawText(painter, cell, cells[i].text, font, color);
    }
}

void EntityTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    int top = 0;
    for (const Line &line : m_lines) {
        paintLine(painter, line, top);
        top += lineHeight();
    }
}

} // namespace satchel::ui

#include "moc_EntityTable.cpp"
