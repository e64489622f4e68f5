// SPDX-License-Identifier: GPL-3.0-or-later
// The teams: who is in each, which customers its territory has, and the order in which territories are tried. Made,
// changed and deleted here, with or without a hub.
#pragma once

#include "assignment/TerritorySize.h"
#include "items/StoreWorker.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QTableWidget;

namespace satchel::ui {

class Button;
class Label;

class TeamList : public QWidget
{
    Q_OBJECT

public:
    explicit TeamList(const PageContext &context, QWidget *parent = nullptr);

private:
    struct Team
    {
        Record record;
        QString territory; // in words
        bool isTerritory = false;
        bool isRest = false; // takes what no other territory takes
    };
    void read();
    void count();
    struct Empty // a territory without customers
    {
        QString name;
        assignment::EmptyTerritory why;
    };
    void showSize(RecordId team, const assignment::TerritorySize &size);
    void explainEmpty(const std::vector<Empty> &territories);
    QString territoryText(const Record &team) const;
    const Team *chosen() const;
    /// Moves a territory only among those that have a condition: the one for all others is always the last.
    int neighbourOf(int row, int step) const;
    void follow();
    void add();
    void edit();
    void move(int step);
    void remove();

    PageContext m_context;
    std::vector<Team> m_teams; // by row: territories in the order in which they are tried, then the other teams
    bool m_canChange = true;
    bool m_seesAll = true; // customers
    QTableWidget *m_table;
    Label *m_none;
    Label *m_why; // a territory has no customers
    Button *m_add;
    Button *m_edit;
    Button *m_up;
    Button *m_down;
    Button *m_remove;
    Button *m_reassign;
    items::StoreWorker m_worker;
};

} // namespace satchel::ui
