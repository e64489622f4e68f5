// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/ExitCriteriaWarning.h"

#include "domain/FieldNames.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace satchel::app {

void ExitCriteriaWarning::look(qint64 line, const Edit &edit)
{
    if (edit.kind != Edit::Kind::Update || edit.entity != EntityKind::Deal)
        return;
    const auto stage = std::ranges::find(edit.values, QString(field::stage), &FieldValue::field);
    const RecordId to = stage == edit.values.end() ? RecordId() : valueOr<RecordId>(stage->value);
    if (to.isNull())
        return;
    if (!m_isAnyAsked)
        m_isAnyAsked = items::hasExitCriteria(m_store).value_or(false);
    if (!*m_isAnyAsked)
        return;
    auto unmet = items::unmetCriteria(m_store, std::span(&edit.id, 1), to);
    if (unmet && !unmet->empty()) // a warning that cannot be given holds nothing up
        m_moves.push_back({line, edit.id, std::move(*unmet)});
}

void ExitCriteriaWarning::report(Terminal &terminal)
{
    for (Move &move : std::exchange(m_moves, {})) {
        const auto unmet = items::stillUnmet(m_store, std::move(move.unmet));
        if (!unmet || unmet->empty())
            continue;
        QStringList titles;
        for (const items::UnmetCriterion &criterion : *unmet)
            titles.append(criterion.title);
        terminal.report(u"warning: line %1 moves the deal \"%2\" although exit criteria are not met: %3"_s.arg(
            QString::number(move.line), m_store.title(EntityKind::Deal, move.deal), titles.join(u"; "_s)));
    }
}

} // namespace satchel::app
