// SPDX-License-Identifier: GPL-3.0-or-later
// Finds records as a person types, on a thread and a connection of its own, so that typing never waits. Only the newest
// question is answered.
#pragma once

#include "items/StoreWorker.h"

#include <atomic>

namespace satchel::ui {

struct FoundRecord
{
    EntityKind entity{};
    RecordId id;
    QString title;
    QString detail;
    Value value; // an amount shown at the end
    EntityKind openEntity{}; // where it is read: an activity at its customer
    RecordId openId;
    bool isMeeting = false; // an activity that has a page of its own
};

class RecordSearch : public QObject
{
    Q_OBJECT

public:
    explicit RecordSearch(items::Workspace::OpenStore open, QObject *parent = nullptr);

    void find(const QString &text);
    /// Titles and details of known records, in their order; those that are gone are omitted.
    void describe(const std::vector<std::pair<EntityKind, RecordId>> &records);

Q_SIGNALS:
    void found(const QString &text, const std::vector<satchel::ui::FoundRecord> &records);

private:
    void ask(const QString &text, std::function<std::vector<FoundRecord>(store::Store &)> question);

    std::shared_ptr<std::atomic<int>> m_newest = std::make_shared<std::atomic<int>>(0);
    items::StoreWorker m_worker; // last: it waits for what it is at before the rest goes
};

} // namespace satchel::ui
