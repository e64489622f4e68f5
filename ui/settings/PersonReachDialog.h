// SPDX-License-Identifier: GPL-3.0-or-later
// The records of this computer as somebody else would see them: how many of each kind they see, change and delete,
// which ones, and which fields are hidden from them. Of a person of the team, or of whoever is about to join with a
// role. Computed from the roles, teams and sharing rules, by a worker; the server is not asked.
#pragma once

#include "assignment/PersonReach.h"
#include "items/StoreWorker.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QListWidget;
class QTableWidget;

namespace satchel::ui {

class PersonReachDialog : public Dialog
{
    Q_OBJECT

public:
    PersonReachDialog(const PageContext &context, const store::TeamOverview &team, RecordId user, QWidget *parent);
    /// `name`: of the person, or of the role where there is none.
    PersonReachDialog(const PageContext &context, const store::TeamOverview &team, const assignment::Newcomer &newcomer,
        const QString &name, QWidget *parent);
    ~PersonReachDialog() override;

private:
    void show(const Result<std::vector<assignment::Reach>> &found);
    void showKind(int row);

    PageContext m_context;
    std::optional<store::TeamRole> m_role;
    std::vector<assignment::Reach> m_found;
    QTableWidget *m_table;
    Label *m_kind;
    QListWidget *m_records;
    std::atomic<bool> m_isClosed = false;
    items::StoreWorker m_worker;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
