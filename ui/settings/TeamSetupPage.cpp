// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/TeamSetupPage.h"

#include "store/hub/InvitationControl.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/OrganisationPolicies.h"
#include "ui/settings/InvitationForm.h"
#include "ui/settings/JoinPlanDialog.h"
#include "ui/settings/TeamServerForm.h"

#include <QVBoxLayout>

namespace satchel::ui {

using Purpose = TeamServerForm::Purpose;

TeamSetupPage::TeamSetupPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent, Look::Cards), m_context(context), m_make(new TeamServerForm(Purpose::Make)),
      m_invited(new InvitationForm(context)), m_join(new TeamServerForm(Purpose::Join))
{
    addSection(tr("Join a team"),
        tr("An administrator of the team gives you an invitation. If this store has records, you see first what "
           "becomes of them."),
        Icon::Meeting);
    addWide(m_invited);
    auto *byHand = new Button(tr("Enter the server by hand"), Button::Variant::Ghost);
    byHand->setCheckable(true);
    auto *typed = new QWidget; // one row of the card
    auto *rows = new QVBoxLayout(typed);
    setSpaces(*rows, Theme::of(this), 0, 10);
    rows->addWidget(rowOf({byHand}));
    rows->addWidget(m_join);
    addWide(typed);
    m_join->hide();
    connect(byHand, &QPushButton::toggled, m_join, &QWidget::setVisible);
    beginSecondColumn();
    addSection(tr("Make a team"),
        tr("A team shares its records through a PostgreSQL server of its own, version 15 or newer. It begins with the "
           "records of this store. Sign in as the owner of an empty database who may create roles."),
        Icon::Add);
    addWide(m_make);
    finish();
    addForms();
    followPolicies();
    if (!m_context.team)
        return;
    connect(m_make, &TeamServerForm::setupRequested, this, [this] {
        begin(m_make, {});
        m_context.team->makeHub(m_make->server(), m_make->teamName());
    });
    connect(m_join, &TeamServerForm::setupRequested, this, [this] {
        begin(m_join, {});
        m_context.team->planJoin(m_join->server());
    });
    connect(m_invited, &InvitationForm::joinRequested, this, [this] {
        begin(m_invited, {});
        store::InvitationControl::of(m_context.team)->planJoin(*m_invited->invitation(), m_invited->password());
    });
    connect(m_context.team, &store::TeamControl::serverChecked, this, [this](const store::TeamServerCheck &check) {
        if (m_active)
            m_active->showCheck(check);
        end();
    });
    connect(m_context.team, &store::TeamControl::setupProgressed, this, [this](const store::TeamProgress &progress) {
        if (m_active)
            m_active->showProgress(progress);
    });
    connect(m_context.team, &store::TeamControl::setupFailed, this, [this](const Error &error) {
        if (m_active)
            m_active->showError(error.kind == Error::Kind::Forbidden || error.kind == Error::Kind::Unanswered
                    ? teamSentenceFor(error) // which says so, or that nobody knows
                    : tr("Nothing was changed.") + u' ' + teamSentenceFor(error));
        end();
    });
    connect(m_context.team, &store::TeamControl::joinPlanned, this, &TeamSetupPage::askToJoin);
}

void TeamSetupPage::addForms()
{
    for (TeamServerForm *form : {m_make, m_join}) {
        connect(form, &TeamServerForm::checkRequested, this, [this, form] {
            begin(form, {});
            m_context.team->checkServer(form->server());
        });
    }
    for (SetupForm *form : std::initializer_list<SetupForm *>{m_make, m_invited, m_join}) {
        form->setUsable(m_context.team && !policiesOf(m_context).isLocked());
        connect(form, &SetupForm::cancelled, this, [this, form] {
            m_context.team->cancelSetup();
            form->showError({});
            end();
        });
    }
}

void TeamSetupPage::followPolicies()
{
    const Policies policies = policiesOf(m_context);
    for (SetupForm *form : std::initializer_list<SetupForm *>{m_make, m_invited, m_join}) {
        if (policies.isLocked())
            form->showError(lockedSentence(policies));
    }
    for (TeamServerForm *form : {m_make, m_join}) {
        if (!policies.isLocked() && !policies.hubAddress.isEmpty())
            form->setServer(policies.hubAddress, setByOrganisation());
    }
}

void TeamSetupPage::begin(SetupForm *form, const store::TeamProgress &progress)
{
    m_active = form;
    for (SetupForm *other : std::initializer_list<SetupForm *>{m_make, m_invited, m_join}) {
        if (other != form)
            other->setUsable(false);
    }
    form->setBusy(true);
    form->showProgress(progress);
}

void TeamSetupPage::end()
{
    m_active = nullptr;
    for (SetupForm *form : std::initializer_list<SetupForm *>{m_make, m_invited, m_join})
        form->setUsable(true);
}

void TeamSetupPage::askToJoin(const store::TeamJoinPlan &plan)
{
    if (!m_active || m_active == m_make)
        return;
    m_active->showError({});
    end();
    auto *dialog = new JoinPlanDialog(m_context, plan, window());
    connect(dialog, &QDialog::accepted, this, [this] { m_context.team->join(); });
    connect(dialog, &QDialog::rejected, this, [this] { m_context.team->cancelSetup(); });
    dialog->open();
}

} // namespace satchel::ui

#include "moc_TeamSetupPage.cpp"
