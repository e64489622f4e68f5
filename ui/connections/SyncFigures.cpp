// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/SyncFigures.h"

#include "ui/common/SyncText.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;

SyncFigures::SyncFigures(const PageContext &context, const items::ConnectionsModel &connections,
    const items::RoundsModel &rounds, QWidget *parent)
    : FigureStrip(parent), m_context(context), m_connections(connections), m_rounds(rounds)
{
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
    setFigures({
        {tr("Synced today"), formats.count(today.records), tr("records, both ways")},
        {tr("Failed today"), formats.count(today.failed),
            tr("of %Ln sync(s)", nullptr, static_cast<int>(today.rounds))},
        {tr("Success rate"), rate, tr("last 30 days")},
        {tr("Average sync time"), month.rounds == month.failed ? u"–"_s : words.took(month.averageMilliseconds),
            today.longestMilliseconds > 0 ? tr("longest today %1").arg(words.took(today.longestMilliseconds))
                                          : tr("none today")},
        {tr("Waiting to be sent"), formats.count(waiting),
            waiting > 0 && oldest ? tr("oldest since %1").arg(words.clock(*oldest)) : tr("nothing to send")},
    });
}

} // namespace satchel::ui

#include "moc_SyncFigures.cpp"
