// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace over a new store, with short ways to put deals on its board. Friday 20 November 2026 is today.
#pragma once

#include "items/BoardModel.h"
#include "tests/support/TestStore.h"

namespace satchel::test {

struct BoardStore
{
    using Fields = std::vector<FieldValue>;

    TestStore store;
    store::Store *reader = &*store; // the workspace owns it
    items::Workspace workspace{store.release(),
        [this]() -> Result<std::unique_ptr<store::Store>> { return store::Store::open(store.path(), store.clock, 9); }};
    RecordId pipeline;
    std::vector<RecordId>
        stages; // New Lead, Contacted, Qualified, Meeting Scheduled, Proposal Sent, Negotiation, Won, Lost, Nurturing

    BoardStore()
    {
        pipeline = items::readPipelines(*reader)->front().id;
        const auto read = items::readStages(*reader, pipeline);
        for (const items::BoardStage &stage : *read)
            stages.push_back(stage.id);
        if (!reader->setMainCurrency(currency(u"EUR")))
            qFatal("the main currency could not be set");
    }

    static Currency currency(QStringView code) { return *Currency::fromCode(code); }
    static Money money(qint64 major, QStringView code = u"EUR")
    {
        return *Money::fromString(QString::number(major), currency(code));
    }
    RecordId create(EntityKind entity, Fields values)
    {
        RecordId id;
        workspace.commit(
            QString(), {Edit::create(entity, {}, std::move(values))}, [&id](const Result<Receipt> &receipt) {
                if (!receipt)
                    qFatal("%s", qUtf8Printable(toText(receipt.error())));
                id = receipt->ids.front();
            });
        return id;
    }
    RecordId deal(const QString &title, size_t stage = 0, Fields more = {})
    {
        more.push_back({QStringLiteral("title"), title});
        more.push_back({QStringLiteral("stage"), stages[stage]});
        return create(EntityKind::Deal, std::move(more));
    }
    void update(RecordId deal, Fields values)
    {
        workspace.commit(QStringLiteral("Edit"), {Edit::update(EntityKind::Deal, deal, std::move(values))});
    }
    void rate(QStringView code, const QString &units)
    {
        create(EntityKind::ExchangeRate,
            {{QStringLiteral("currency"), code.toString()}, {QStringLiteral("rate"), *Decimal::fromString(units)},
                {QStringLiteral("as_of"), QDate(2026, 11, 1)}});
    }
    Value value(RecordId deal, const QString &field) { return reader->get(EntityKind::Deal, deal)->value(field); }
};

} // namespace satchel::test
