// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/SyncFigures.h"

#include "ui/common/Painting.h"
#include "ui/common/SyncText.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int narrowestCell = 150;
}

SyncFigures::SyncFigures(const PageContext &context, const items::ConnectionsModel &connections,
    const items::RoundsModel &rounds, QWidget *parent)
    : QWidget(parent), m_context(context), m_connections(connections), m_rounds(rounds)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&connections, &QAbstractItemModel::dataChanged, this, &SyncFigures::refresh);
    connect(&connections, &QAbstractItemModel::modelReset, this, &SyncFigures::refresh);
    connect(&rounds, &items::RoundsModel::figuresChanged, this, &SyncFigures::refresh);
    refresh();
}

void SyncFigures::refresh()
{
    const Formats formats = m_context.formats();
    const SyncText words(formats, m_context.workspace.clock().now());
    const store::RoundFigures &today = m_rounds.today();
    const store::RoundFigures &month = m_rounds.month();
    qint64 waiting = 0;
    std::optional<Instant> oldest;
    for (int row = 0; row < m_connections.rowCount(); ++row) {
        const items::ConnectionItem &item = m_connections.item(row);
        waiting += item.counts.waiting;
        if (item.oldestWaiting && (!oldest || *item.oldestWaiting < *oldest))
            oldest = item.oldestWaiting;
    }
    const QString rate = month.rounds == 0
        ? u"–"_s
        : formats.percent(Decimal::fromMillionths((month.rounds - month.failed) * 1000 / month.rounds * 100000));
    m_figures = {
        {tr("Synced today"), formats.count(today.records), tr("records, both ways")},
        {tr("Failed today"), formats.count(today.failed),
            tr("of %Ln sync(s)", nullptr, static_cast<int>(today.rounds))},
        {tr("Success rate"), rate, tr("last 30 days")},
        {tr("Average sync time"), month.rounds == month.failed ? u"–"_s : words.took(month.averageMilliseconds),
            today.longestMilliseconds > 0 ? tr("longest today %1").arg(words.took(today.longestMilliseconds))
                                          : tr("none today")},
        {tr("Waiting to be sent"), formats.count(waiting),
            waiting > 0 && oldest ? tr("oldest since %1").arg(words.clock(*oldest)) : tr("nothing to send")},
    };
    QStringList spoken;
    for (const Kpi &figure : m_figures)
        spoken.append(figure.label + u' ' + figure.value + u", "_s + figure.detail);
    setAccessibleName(spoken.join(u". "_s));
    update();
}

int SyncFigures::columnsFor(int width) const
{
    const int fitting = width / qMax(1, Theme::of(this).px(narrowestCell));
    return fitting >= static_cast<int>(m_figures.size()) ? static_cast<int>(m_figures.size())
                                                         : qMax(1, qMin(3, fitting));
}

int SyncFigures::cellHeight() const
{
    const Theme &theme = Theme::of(this);
    return QFontMetrics(theme.font.small).height() * 2 + QFontMetrics(theme.font.figure).height() + theme.px(24);
}

int SyncFigures::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    return cellHeight() * ((static_cast<int>(m_figures.size()) + columns - 1) / columns);
}

QSize SyncFigures::sizeHint() const
{
    return {Theme::of(this).px(600), cellHeight()};
}

void SyncFigures::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    drawRounded(painter, rect(), theme.radius.card, theme.surface.page, theme.border.normal);
    const int columns = columnsFor(width());
    const int small = QFontMetrics(theme.font.small).height();
    const int figureHeight = QFontMetrics(theme.font.figure).height();
    for (size_t i = 0; i < m_figures.size(); ++i) {
        const int column = static_cast<int>(i) % columns;
        const int left = width() * column / columns;
        const int top = cellHeight() * (static_cast<int>(i) / columns);
        const int room = width() / columns - theme.px(22);
        const auto line = [&](int y, int height) {
            return placed(painter, rect(), QRect(left + theme.px(14), y, room, height));
        };
        if (column > 0)
            painter.fillRect(placed(painter, rect(), QRect(left, top + 1, 1, cellHeight() - 2)), theme.border.subtle);
        drawText(painter, line(top + theme.px(10), small), m_figures[i].label, theme.font.small, theme.text.secondary);
        drawNumber(painter, line(top + theme.px(12) + small, figureHeight), m_figures[i].value, theme.font.figure,
            theme.text.primary, Qt::AlignLeft);
        drawText(painter, line(top + theme.px(14) + small + figureHeight, small), m_figures[i].detail, theme.font.small,
            theme.text.secondary);
    }
}

} // namespace satchel::ui
