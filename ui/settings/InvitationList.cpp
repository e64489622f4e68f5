// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/InvitationList.h"

#include "store/hub/InvitationControl.h"
#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Label.h"
#include "ui/settings/AccessDialog.h"

#include <algorithm>
#include <QGridLayout>
#include <QVBoxLayout>

namespace satchel::ui {

namespace {

constexpr qint64 invitationDayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 endedShownMs = 14 * invitationDayMs; // after its end

enum InvitationColumn { Invited, InvitedRole, Ends, Act };

} // namespace

InvitationList::InvitationList(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_control(store::InvitationControl::of(context.team))
{
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, Theme::of(this), 0, 0);
    if (m_control) {
        connect(m_control, &store::InvitationControl::listRead, this, &InvitationList::show);
        connect(m_control, &store::InvitationControl::failed, this, &InvitationList::sayProblem);
    }
    fill();
}

void InvitationList::setRoles(const std::vector<store::TeamRole> &roles)
{
    m_roles = roles;
    fill();
}

int InvitationList::openCount() const
{
    return static_cast<int>(
        std::ranges::count(m_invitations, store::InvitationState::Open, &store::MadeInvitation::state));
}

std::optional<store::InvitationState> InvitationList::endOf(RecordId invitation) const
{
    const auto found = std::ranges::find(m_invitations, invitation, &store::MadeInvitation::id);
    const bool isEnded = found != m_invitations.end() && found->state != store::InvitationState::Open;
    return isEnded ? std::optional(found->state) : std::nullopt;
}

void InvitationList::show(const std::vector<store::MadeInvitation> &invitations)
{
    m_invitations = invitations;
    if (m_problem.isEmpty())
        m_asked = {};
    fill();
    Q_EMIT changed();
}

QString InvitationList::roleOf(const store::MadeInvitation &one) const
{
    const auto role = std::ranges::find(m_roles, one.role, &store::TeamRole::name);
    return role == m_roles.end() ? roleLabel({one.role, one.role, false, {}}) : roleLabel(*role);
}

void InvitationList::fill()
{
    const Theme &theme = Theme::of(this);
    delete m_rows;
    m_rows = new QWidget;
    layout()->addWidget(m_rows);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px(12));
    grid->setVerticalSpacing(theme.px(8));
    grid->setColumnStretch(Invited, 1);
    for (const store::MadeInvitation &one : m_invitations) {
        if (isShown(one) && !isFolded(one))
            addRow(*grid, one);
    }
    if (grid->count() == 0)
        grid->addWidget(new Label(tr("Nobody is invited now."), &Theme::Fonts::body, TextColor::Secondary), 0, 0);
    addEnded(*grid);
    m_rows->show(); // what takes the place of shown rows
}

void InvitationList::addEnded(QGridLayout &grid)
{
    const auto count = static_cast<int>(std::ranges::count_if(
        m_invitations, [this](const store::MadeInvitation &one) { return isShown(one) && isFolded(one); }));
    if (count == 0)
        return;
    auto *fold = new Button(
        m_isUnfolded ? Icon::Down : Icon::Right, tr("%Ln ended invitations", nullptr, count), Button::Variant::Ghost);
    fold->setSmall(true);
    grid.addWidget(fold, grid.rowCount(), 0, 1, Act + 1, Qt::AlignLeading);
    connect(fold, &QPushButton::clicked, this, [this] {
        m_isUnfolded = !m_isUnfolded;
        QMetaObject::invokeMethod(this, &InvitationList::fill, Qt::QueuedConnection); // the button goes
    });
    for (const store::MadeInvitation &one : m_invitations) {
        if (m_isUnfolded && isShown(one) && isFolded(one))
            addRow(grid, one);
    }
}

/// What ended long ago is of no use to whoever invites.
bool InvitationList::isShown(const store::MadeInvitation &one) const
{
    return one.state == store::InvitationState::Open || m_revoked.contains(one.id)
        || one.expires.ms > m_context.workspace.clock().now().ms - endedShownMs;
}

/// What was revoked here, or was asked for and failed, stays in view.
bool InvitationList::isFolded(const store::MadeInvitation &one) const
{
    return one.state != store::InvitationState::Open && !m_revoked.contains(one.id) && one.id != m_asked;
}

QString InvitationList::endOf(const store::MadeInvitation &one) const
{
    const Instant now = m_context.workspace.clock().now();
    const qint64 left = one.expires.ms - now.ms;
    switch (one.state) {
    case store::InvitationState::Used: return tr("Used: they have access", "invitation");
    case store::InvitationState::Revoked: return tr("Revoked", "invitation");
    case store::InvitationState::Expired:
        return tr("Expired %1", "moment").arg(m_context.formats().momentInSentence(one.expires, now));
    case store::InvitationState::Open: break;
    }
    return left < invitationDayMs ? tr("Ends %1", "moment").arg(m_context.formats().momentInSentence(one.expires, now))
                                  : tr("%Ln days left", nullptr, static_cast<int>(left / invitationDayMs));
}

void InvitationList::ask(RecordId invitation, bool revokes)
{
    m_asked = invitation;
    m_problem.clear();
    if (revokes) {
        m_revoked.insert(invitation);
        m_control->revoke(invitation);
    } else {
        m_control->restore(invitation);
    }
}

/// Beside the invitation that it is about; the list may be older than what the server refused.
void InvitationList::sayProblem(const Error &error)
{
    if (m_asked.isNull() || !m_problem.isEmpty())
        return;
    m_problem = teamSentenceFor(error);
    m_revoked.remove(m_asked);
    fill();
    m_control->read();
}

void InvitationList::addRow(QGridLayout &grid, const store::MadeInvitation &one)
{
    const int row = grid.rowCount();
    const qint64 left = one.expires.ms - m_context.workspace.clock().now().ms;
    const bool isOpen = one.state == store::InvitationState::Open;
    const bool isLastDay = isOpen && left < invitationDayMs;
    auto *who = new QWidget;
    auto *lines = new QVBoxLayout(who);
    setSpaces(*lines, Theme::of(this), 0, 0);
    lines->addWidget(new Label(one.name, &Theme::Fonts::strong));
    if (!one.email.isEmpty())
        lines->addWidget(new Label(one.email, &Theme::Fonts::small, TextColor::Tertiary));
    if (one.id == m_asked && saysProblem()) {
        auto *problem = new Label(m_problem, &Theme::Fonts::small, TextColor::Red);
        problem->setWordWrap(true);
        lines->addWidget(problem);
    }
    grid.addWidget(who, row, Invited);
    grid.addWidget(new Label(roleOf(one), &Theme::Fonts::body, TextColor::Secondary), row, InvitedRole);
    grid.addWidget(
        new Label(endOf(one), &Theme::Fonts::body, isLastDay ? TextColor::Amber : TextColor::Secondary), row, Ends);
    if (!isOpen && !m_revoked.contains(one.id))
        return; // ended by somebody else, or another way: nothing to undo here
    auto *act = isOpen ? new Button(tr("Revoke", "invitation"), Button::Variant::Destructive)
                       : new Button(Icon::Undo, tr("Undo"), Button::Variant::Ghost);
    act->setSmall(true);
    act->setAccessibleName(isOpen ? tr("Revoke the invitation of %1").arg(one.name)
                                  : tr("Undo: the invitation of %1 is valid again").arg(one.name));
    grid.addWidget(act, row, Act);
    connect(act, &QPushButton::clicked, this, [this, id = one.id, isOpen] { ask(id, isOpen); });
}

} // namespace satchel::ui

#include "moc_InvitationList.cpp"
