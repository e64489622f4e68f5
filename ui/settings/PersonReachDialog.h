// SPDX-License-Identifier: GPL-3.0-or-later
// What a person of the team sees, changes and deletes, in records: whether the rights of a role, its teams and what is
// shared come to what was meant. A worker counts.
#pragma once

#include "assignment/PersonReach.h"
#include "items/StoreWorker.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QTableWidget;

namespace satchel::ui {

class PersonReachDialog : public Dialog
{
    Q_OBJECT

public:
    PersonReachDialog(const PageContext &context, const store::TeamOverview &team, RecordId user, QWidget *parent);
    ~PersonReachDialog() override;

private:
    void show(const Result<std::vector<assignment::Reach>> &found);

    PageContext m_context;
    QTableWidget *m_table;
    std::atomic<bool> m_isClosed = false;
    items::StoreWorker m_worker;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
