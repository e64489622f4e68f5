// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/ListFooter.h"

#include "domain/FieldNames.h"
#include "ui/common/FigureText.h"
#include "ui/common/Painting.h"
#include "ui/documents/DocumentText.h"

#include <QHelpEvent>
#include <QToolTip>

#include <numeric>

namespace satchel::ui {

using namespace Qt::StringLiterals;

ListFooter::ListFooter(const PageContext &context, EntityKind entity, QWidget *parent)
    : QWidget(parent), m_context(context), m_kind(entity)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Totals"));
    hide();
}

ListFooter::Cell ListFooter::cellOf(const QString &label, const items::BoardTotals &totals, bool isShare)
{
    const Formats formats = m_context.formats();
    Cell cell;
    cell.label = label;
    cell.count = formats.count(totals.count());
    if (definition().totals.money.isEmpty())
        return cell;
    const auto overall = totals.overall(m_figures.rates);
    cell.sum = isShare ? weightedText(overall, formats) : totalText(overall, formats);
    QStringList details;
    for (const items::CurrencySum &one : totals.sums())
        details.append(formats.money(isShare ? one.weighted : one.total));
    if (overall.isConverted && overall.ratesOf.isValid()) {
        m_note = tr("Rates of %1", "a day").arg(formats.plainDay(overall.ratesOf));
        details.append(m_note);
    }
    for (const Currency missing : overall.missing)
        details.append(tr("%1 has no rate and is not in the sum").arg(missing.code()));
    cell.details = details.join(u'\n');
    return cell;
}

void ListFooter::setFigures(const items::ListFigures &figures)
{
    const ListTotals &totals = definition().totals;
    const Field *by = definition().find(totals.by);
    const bool isDocument = m_kind == EntityKind::Quote || m_kind == EntityKind::Proposal;
    m_figures = figures;
    m_note.clear();
    m_groups.clear();
    for (const items::ListFigures::Group &group : figures.groups) {
        Cell cell = cellOf(by ? by->choiceLabel(group.key) : group.key, group.totals);
        if (isDocument) {
            cell.icon = documentMoveIcon(group.key);
            cell.meaning = documentStateMeaning(group.key);
        }
        m_groups.push_back(cell);
    }
    m_all = cellOf(figures.isOfSelection ? tr("Selected") : definition().pluralLabel, figures.together());
    m_end = totals.together.isEmpty()
        ? m_all
        : cellOf(totals.togetherLabel, figures.together(totals.together), !totals.share.isEmpty());
    setVisible(!figures.groups.empty());
    setAccessibleDescription(texts().join(u"; "_s));
    updateGeometry();
    update();
}

QStringList ListFooter::texts() const
{
    QStringList all;
    const auto add = [&all](const Cell &cell) {
        all.append(
            cell.sum.isEmpty() ? cell.label + u' ' + cell.count : u"%1 %2, %3"_s.arg(cell.label, cell.count, cell.sum));
    };
    for (const Cell &cell : shownCells())
        add(cell);
    add(m_end);
    return all;
}

int ListFooter::widthOf(const Cell &cell) const
{
    const Theme &theme = Theme::of(this);
    const int icon = cell.icon == Icon::None ? 0 : theme.px(14) + theme.px(7);
    const int head = icon + QFontMetrics(theme.font.small).horizontalAdvance(cell.label + u"  "_s + cell.count);
    return qMax(head, numberWidth(cell.sum, theme.font.semibold)) + theme.px(24);
}

std::vector<ListFooter::Cell> ListFooter::shownCells() const
{
    const int margin = 2 * Theme::of(this).space.four;
    int wanted = margin + widthOf(m_end);
    for (const Cell &cell : m_groups)
        wanted += widthOf(cell);
    if (wanted <= width())
        return m_groups;
    if (definition().totals.together.isEmpty())
        return {};
    Cell all = m_all;
    QStringList lines;
    for (const Cell &cell : m_groups)
        lines.append(
            cell.sum.isEmpty() ? cell.label + u' ' + cell.count : u"%1 %2: %3"_s.arg(cell.label, cell.count, cell.sum));
    all.details = lines.join(u'\n');
    return {all};
}

/// The groups share what the end leaves, as wide as each other where the widest fits into that.
std::vector<QRect> ListFooter::places(const std::vector<Cell> &cells) const
{
    const Theme &theme = Theme::of(this);
    const QRect inside = rect().adjusted(theme.space.four, 0, -theme.space.four, 0);
    const int end = qMin(widthOf(m_end), inside.width());
    const int room = inside.width() - end;
    std::vector<int> widths;
    for (const Cell &cell : cells)
        widths.push_back(widthOf(cell));
    const int count = static_cast<int>(cells.size());
    const int wanted = std::accumulate(widths.begin(), widths.end(), 0);
    const int more = count == 0 ? 0 : qMin(theme.px(40), qMax(0, room - wanted) / count);
    std::vector<QRect> all;
    int x = inside.x();
    for (const int width : widths) {
        all.emplace_back(x, 0, qMin(width + more, qMax(0, inside.right() + 1 - end - x)), height());
        x += width + more;
    }
    all.emplace_back(inside.right() + 1 - end, 0, end, height());
    return all;
}

QSize ListFooter::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const int lines = QFontMetrics(theme.font.small).height() + QFontMetrics(theme.font.semibold).height();
    return definition().totals.money.isEmpty()
        ? QSize(theme.px(200), QFontMetrics(theme.font.small).height() + theme.px(18))
        : QSize(theme.px(200), qMax(theme.px(62), lines + theme.px(22)));
}

QSize ListFooter::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void ListFooter::paintCell(QPainter &painter, const QRect &rect, const Cell &cell, bool isEnd) const
{
    const Theme &theme = Theme::of(this);
    const QFontMetrics small(theme.font.small);
    const QFontMetrics strong(theme.font.semibold);
    const int gap = theme.px(2);
    const bool hasSum = !cell.sum.isEmpty();
    const int top = (height() - small.height() - (hasSum ? gap + strong.height() : 0)) / 2;
    QRect head(rect.x(), top, rect.width(), small.height());
    const Qt::Alignment side = isEnd ? Qt::AlignRight : Qt::AlignLeft;
    if (cell.icon != Icon::None) {
        const int size = theme.px(14);
        drawIcon(painter, placed(painter, rect, QRect(head.x(), head.y(), size, head.height())), cell.icon, size,
            (theme.*cell.meaning).text);
        head.setLeft(head.left() + size + theme.px(7));
    }
    drawText(painter, placed(painter, rect, head), cell.label + u"  "_s + cell.count, theme.font.small,
        theme.text.secondary, side);
    const QRect sum(rect.x(), top + small.height() + gap, rect.width(), strong.height());
    drawNumber(painter, placed(painter, rect, sum), cell.sum, theme.font.semibold, theme.text.primary, side);
}

void ListFooter::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), theme.surface.page);
    painter.fillRect(QRect(0, 0, width(), 1), theme.border.normal);
    const std::vector<Cell> cells = shownCells();
    const std::vector<QRect> rects = places(cells);
    for (size_t i = 0; i < cells.size(); ++i) {
        const QRect cell = rects[i].adjusted(0, 0, -theme.px(12), 0);
        paintCell(painter, placed(painter, rect(), cell), cells[i], false);
        const int inset = theme.px(12);
        painter.fillRect(
            placed(painter, rect(), QRect(rects[i].right() - theme.px(12), inset, 1, height() - 2 * inset)),
            theme.border.normal);
    }
    paintCell(painter, placed(painter, rect(), rects.back()), m_end, true);
}

bool ListFooter::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const std::vector<Cell> cells = shownCells();
    const std::vector<QRect> rects = places(cells);
    for (size_t i = 0; i < rects.size(); ++i) {
        if (!QStyle::visualRect(layoutDirection(), rect(), rects[i]).contains(help->pos()))
            continue;
        QToolTip::showText(help->globalPos(), i < cells.size() ? cells[i].details : m_end.details, this);
        return true;
    }
    QToolTip::hideText();
    return true;
}

} // namespace satchel::ui

#include "moc_ListFooter.cpp"
