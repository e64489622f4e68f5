// SPDX-License-Identifier: GPL-3.0-or-later
// Invites a colleague to the team: who it is and in which role, with what the role comes to; then the one-time code, as
// a text, a file or a mail. It stays open until the person closes it, and has the open invitations below.
#pragma once

#include "items/StoreWorker.h"
#include "store/hub/TeamInvitation.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace satchel::store {
class InvitationControl;
}

namespace satchel::ui {

class InviteDialog : public Dialog
{
    Q_OBJECT

public:
    InviteDialog(const PageContext &context, const store::TeamOverview &team, QWidget *parent);

    /// Writes the invitation where only this person may read it; the error stays in view.
    void saveTo(const QString &file);

private:
    QWidget *makeFields();
    QWidget *makeKnown();
    void offerPeople();
    QWidget *makeSummary();
    QWidget *makeCode();
    void readTerritories();
    void countTerritories();
    void seeAs();
    RecordId knownPerson() const;
    void showKnown();
    const store::TeamRole *role() const;
    void follow();
    void invite();
    void showCode(const store::TeamInvitation &invitation);
    void showEnd();
    void say(const QString &done);
    void copy();
    void chooseFile();
    void mail();

    PageContext m_context;
    store::InvitationControl *m_control;
    store::TeamOverview m_team;
    std::optional<store::TeamInvitation> m_made;
    bool m_isAsking = false;
    RecordId m_chosen; // of those who are here without access; null: typed
    QLineEdit *m_name;
    QLineEdit *m_email;
    QComboBox *m_role;
    QComboBox *m_territory;
    QWidget *m_known = nullptr; // shown where somebody of this name is here already
    Label *m_knownText = nullptr;
    QCheckBox *m_isKnown = nullptr;
    Label *m_heading = nullptr; // of the summary
    Button *m_see = nullptr;
    std::array<Label *, 4> m_summary{}; // sees, changes, asks first, never
    QWidget *m_code = nullptr;
    Label *m_give = nullptr;
    QLineEdit *m_text = nullptr; // the whole invitation
    Label *m_secret = nullptr;
    Label *m_end = nullptr;
    Label *m_open = nullptr; // how many are
    Button *m_copy = nullptr;
    Label *m_done = nullptr; // "Copied"
    std::optional<store::InvitationState> m_ended; // of the one that was made
    Button *m_cancel;
    Button *m_accept;
    items::StoreWorker m_worker; // counts the customers of territories
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
