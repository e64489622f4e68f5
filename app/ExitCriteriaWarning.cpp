// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ExitCriteriaWarning.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::app {

std::vector<store::DealWithUnmetCriteria> movedWithUnmetCriteria(
    store::Store &store, const std::vector<Change> &changes)
{
    const auto unmet = store::unmetCriteria(store, changes);
    return unmet ? store::unmetByDeal(store, *unmet) : std::vector<store::DealWithUnmetCriteria>();
}

QString unmetCriteriaText(const QString &mover, const store::DealWithUnmetCriteria &deal)
{
    return u"%1 moves the deal \"%2\" although exit criteria are not met: %3"_s.arg(
        mover, deal.title, deal.criteria.join(u"; "_s));
}

void reportUnmetCriteria(Terminal &terminal, const QString &mover, const store::DealWithUnmetCriteria &deal)
{
    terminal.report(u"warning: "_s + unmetCriteriaText(mover, deal));
}

QJsonArray unmetCriteriaJson(const QString &mover, const std::vector<store::DealWithUnmetCriteria> &deals)
{
    QJsonArray warnings;
    for (const store::DealWithUnmetCriteria &deal : deals) {
        warnings.append(QJsonObject{{u"kind"_s, u"exit_criteria"_s}, {u"message"_s, unmetCriteriaText(mover, deal)},
            {u"id"_s, deal.deal.toString()}, {u"criteria"_s, QJsonArray::fromStringList(deal.criteria)}});
    }
    return warnings;
}

} // namespace satchel::app
