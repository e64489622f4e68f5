// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace over a new store with short ways to put tasks into it. Friday 20 November 2026, noon in Berlin, is now.
#pragma once

#include "items/Workspace.h"
#include "tests/support/TestStore.h"

namespace satchel::test {

struct TaskStore
{
    using Fields = std::vector<FieldValue>;

    TestStore store{QTimeZone("Europe/Berlin")};
    store::Store *reader = &*store; // the workspace owns it
    items::Workspace workspace{store.release(),
        [this]() -> Result<std::unique_ptr<store::Store>> { return store::Store::open(store.path(), store.clock, 9); }};
    const QDate today{2026, 11, 20};

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
    RecordId task(const QString &title, int days, Fields more = {})
    {
        more.push_back({QStringLiteral("due_date"), today.addDays(days)});
        return undated(title, std::move(more));
    }
    RecordId undated(const QString &title, Fields more = {})
    {
        more.push_back({QStringLiteral("title"), title});
        return create(EntityKind::Task, std::move(more));
    }
    RecordId contact(const QString &first, const QString &last, RecordId company = {})
    {
        Fields values{{QStringLiteral("first_name"), first}, {QStringLiteral("last_name"), last}};
        if (!company.isNull())
            values.push_back({QStringLiteral("company"), company});
        return create(EntityKind::Contact, std::move(values));
    }
    RecordId user(const QString &name) { return create(EntityKind::User, {{QStringLiteral("name"), name}}); }
    void update(RecordId task, Fields values)
    {
        workspace.commit(QStringLiteral("Edit"), {Edit::update(EntityKind::Task, task, std::move(values))});
    }
    void complete(RecordId task) { update(task, {{QStringLiteral("status"), QStringLiteral("completed")}}); }
    Value value(RecordId task, const QString &field) { return reader->get(EntityKind::Task, task)->value(field); }
};

} // namespace satchel::test
