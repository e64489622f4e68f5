// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace and what a page is made with, and a short way to put whole sales on its board.
#pragma once

#include "tests/items/BoardStore.h"
#include "ui/common/PageContext.h"

#include <memory>

namespace satchel::test {

struct PipelineStore : BoardStore
{
    enum Stage : size_t { NewLead, Contacted, Qualified, Meeting, Proposal, Negotiation, Won, Lost, Nurturing };

    std::unique_ptr<ui::Preferences> preferences = ui::Preferences::transient();
    ui::PageContext context{workspace, *preferences};
    std::vector<RecordId> owners;

    RecordId sale(size_t stage, const QString &title, const QString &company, const QString &contact,
        const Money &value, size_t owner, const QString &priority, int actionIn, const QString &action = {},
        const QTime &time = {}, const QStringList &tags = {})
    {
        Fields fields{{QStringLiteral("value"), value}, {QStringLiteral("owner"), owners[owner]},
            {QStringLiteral("priority"), priority}, {QStringLiteral("tags"), tags},
            {QStringLiteral("company"), create(EntityKind::Company, {{QStringLiteral("name"), company}})},
            {QStringLiteral("contact"), create(EntityKind::Contact, {{QStringLiteral("last_name"), contact}})}};
        if (!action.isEmpty()) {
            fields.push_back({QStringLiteral("next_action"), action});
            fields.push_back({QStringLiteral("next_action_date"), store.clock.today().addDays(actionIn)});
        }
        if (time.isValid())
            fields.push_back({QStringLiteral("next_action_time"), time});
        return deal(title, stage, std::move(fields));
    }
};

} // namespace satchel::test
