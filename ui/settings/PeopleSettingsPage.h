// SPDX-License-Identifier: GPL-3.0-or-later
// The people of the team: their names and addresses, which one sits here, how much each of them owns, and
// their teams. Who left is made inactive, or removed where nothing refers to them.
#pragma once

#include "items/StoreWorker.h"
#include "ui/common/PageContext.h"
#include "ui/settings/SettingsForm.h"

#include <map>

class QTableWidget;

namespace satchel::ui {

class Banner;
class Button;

class PeopleSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit PeopleSettingsPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Counts = std::map<EntityKind, qint64>; // of records

    void read();
    void countWhenSeen();
    void countOwned();
    void showOwned(const QHash<RecordId, QList<qint64>> &counts);
    void showStillOwned(const std::vector<std::pair<RecordId, Counts>> &work);
    RecordId chosen() const;
    bool isInactive(const RecordId &person) const;
    void follow();
    void edit(const RecordId &id);
    void makeMe();
    void toggleActive();
    void askToDeactivate(const RecordId &person, const Counts &work);
    void deactivate(const RecordId &person);
    void setInactive(const RecordId &person, bool isInactive);
    void sayNotRevoked(const Error &error);
    QString loginOf(const RecordId &person) const;
    void remove();
    void sayReferences(const RecordId &person, const Counts &references);
    QString textOf(const Counts &counts) const;

    PageContext m_context;
    QTableWidget *m_table;
    Button *m_change = nullptr;
    Button *m_handOver = nullptr;
    Button *m_me = nullptr;
    Button *m_deactivate = nullptr;
    Button *m_remove = nullptr;
    Banner *m_stillOwned;
    Banner *m_notRevoked;
    std::vector<store::TeamPerson> m_access; // of a team, for who administers it
    RecordId m_leaving; // whose access the team's server was asked to revoke
    items::StoreWorker m_worker;
    bool m_isStale = false; // the counts
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
