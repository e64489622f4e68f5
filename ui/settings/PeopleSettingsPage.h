// SPDX-License-Identifier: GPL-3.0-or-later
// The people of the team: their names and addresses, which one sits here, how much each of them owns, and
// their teams.
#pragma once

#include "items/StoreWorker.h"
#include "ui/common/PageContext.h"
#include "ui/settings/SettingsForm.h"

class QTableWidget;

namespace satchel::ui {

class PeopleSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit PeopleSettingsPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void countWhenSeen();
    void countOwned();
    void showOwned(const QHash<RecordId, QList<qint64>> &counts);
    RecordId chosen() const;
    void edit(const RecordId &id);
    void makeMe();

    PageContext m_context;
    QTableWidget *m_table;
    items::StoreWorker m_worker;
    bool m_isStale = false; // the counts
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
