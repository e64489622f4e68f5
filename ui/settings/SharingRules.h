// SPDX-License-Identifier: GPL-3.0-or-later
// The sharing rules of a team, one sentence each: what one team has, for another team or a role, to see or to change.
#pragma once

#include "store/hub/TeamControl.h"
#include "ui/common/PageContext.h"

#include <functional>
#include <QWidget>

class QTableWidget;

namespace satchel::ui {

class Button;
class Label;

class SharingRules : public QWidget
{
    Q_OBJECT

public:
    explicit SharingRules(const PageContext &context, QWidget *parent = nullptr);

    void setTeam(const store::TeamOverview &team);

private:
    const store::TeamShare *chosen() const;
    void fill();
    void follow();
    void add();
    void edit();
    void remove();

    PageContext m_context;
    store::TeamOverview m_team;
    QTableWidget *m_table;
    Label *m_none;
    Button *m_add;
    Button *m_edit;
    Button *m_remove;
};

/// "What Team DACH has is seen by Team Nordics: deals only"
QString sentenceOf(const store::TeamShare &share, const store::TeamOverview &team, items::Workspace &workspace);

/// Asks for a new rule, or for a change of one. `chosen` is called when the person confirms.
void askForSharingRule(const PageContext &context, const store::TeamOverview &team, const store::TeamShare &share,
    QWidget *parent, std::function<void(const store::TeamShare &)> chosen);

} // namespace satchel::ui
