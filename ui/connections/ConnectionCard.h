// SPDX-License-Identifier: GPL-3.0-or-later
// One connection: its name, its state, what it does with each kind of record, and what can be done with it now. A
// widget each, unlike rows: there are a handful, and each has buttons of its own that the keyboard reaches.
#pragma once

#include "items/ConnectionsModel.h"
#include "store/hub/TeamControl.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QMenu;

namespace satchel::ui {

class Banner;
class Button;
class EntityTable;
class FlowLayout;
class IconButton;
class Label;
class StateChip;
class VendorBadge;

class ConnectionCard : public QWidget
{
    Q_OBJECT

public:
    enum class Command {
        SyncNow,
        Pause,
        Resume,
        SignIn,
        OpenBrowser,
        CancelSignIn,
        NewToken,
        Settings,
        Mapping,
        Move,
        ReviewConflicts,
        RequestApproval,
        Remove,
        Accept,
        Keep,
        ReviewMatches,
        LinkMatches,
        NotNow,
        ReviewOutgoing
    };

    ConnectionCard(const PageContext &context, QWidget *parent = nullptr);

    void setItem(const items::ConnectionItem &item, const store::VendorInfo *vendor);
    qint64 connection() const { return m_connection; }

Q_SIGNALS:
    void asked(satchel::ui::ConnectionCard::Command command, qint64 connection);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHead();
    void buildFoot();
    void showBody(const items::ConnectionItem &item);
    void showLimits(const items::ConnectionItem &item);
    void showTeam(const items::ConnectionItem &item);
    void sayTeam();
    void showFoot(const items::ConnectionItem &item);
    void fillMenu(const items::ConnectionItem &item, const store::VendorInfo *vendor);
    void addButton(Command command);

    PageContext m_context;
    qint64 m_connection = 0;
    VendorBadge *m_badge;
    Label *m_name;
    Label *m_account;
    StateChip *m_state;
    IconButton *m_more;
    QMenu *m_menu;
    QWidget *m_problemRoom;
    Label *m_progress;
    EntityTable *m_table;
    Label *m_requests;
    Label *m_limits;
    Label *m_team; // of a team's server: its people and computers, and what was not sent
    std::optional<store::TeamOverview> m_overview; // what administrators of the team know
    std::optional<Instant> m_overviewOf; // the sync after which it was asked for
    qint64 m_unsent = 0;
    qint64 m_refused = 0;
    qint64 m_absent = 0; // of those that wait: for records that the team's server does not have
    QWidget *m_foot;
    Label *m_rhythm;
    FlowLayout *m_buttons;
    std::vector<Command> m_shown;
    QString m_problemShown;
};

} // namespace satchel::ui
