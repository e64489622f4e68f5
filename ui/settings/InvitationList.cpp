// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/InvitationList.h"

#include "store/hub/InvitationControl.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/settings/AccessDialog.h"

#include <algorithm>
#include <QGridLayout>
#include <QVBoxLayout>

namespace satchel::ui {

namespace {

constexpr qint64 invitationDayMs = 24LL * 60 * 60 * 1000;

enum InvitationColumn { Invited, InvitedRole, Ends, Act };

} // namespace

InvitationList::InvitationList(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_control(store::InvitationControl::of(context.team))
{
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, Theme::of(this), 0, 0);
    if (m_control)
        connect(m_control, &store::InvitationControl::listRead, this, &InvitationList::show);
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

void InvitationList::show(const std::vector<store::MadeInvitation> &invitations)
{
    m_invitations = invitations;
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
    int row = 0;
    for (const store::MadeInvitation &one : m_invitations) {
        if (one.state == store::InvitationState::Open
            || (one.state == store::InvitationState::Revoked && m_revoked.contains(one.id)))
            addRow(one, row++);
    }
    if (row == 0)
        grid->addWidget(new Label(tr("Nobody is invited now."), &Theme::Fonts::body, TextColor::Secondary), 0, 0);
    m_rows->show(); // what takes the place of shown rows
}

void InvitationList::addRow(const store::MadeInvitation &one, int row)
{
    auto *grid = static_cast<QGridLayout *>(m_rows->layout());
    const Instant now = m_context.workspace.clock().now();
    const qint64 left = one.expires.ms - now.ms;
    const bool isOpen = one.state == store::InvitationState::Open;
    const bool isLastDay = isOpen && left < invitationDayMs;
    auto *who = new QWidget;
    auto *lines = new QVBoxLayout(who);
    setSpaces(*lines, Theme::of(this), 0, 0);
    lines->addWidget(new Label(one.name, &Theme::Fonts::strong));
    if (!one.email.isEmpty())
        lines->addWidget(new Label(one.email, &Theme::Fonts::small, TextColor::Tertiary));
    grid->addWidget(who, row, Invited);
    grid->addWidget(new Label(roleOf(one), &Theme::Fonts::body, TextColor::Secondary), row, InvitedRole);
    const QString end = !isOpen ? tr("Revoked", "invitation")
        : isLastDay             ? tr("Ends %1", "moment").arg(m_context.formats().momentInSentence(one.expires, now))
                                : tr("%Ln days left", nullptr, static_cast<int>(left / invitationDayMs));
    grid->addWidget(
        new Label(end, &Theme::Fonts::body, isLastDay ? TextColor::Amber : TextColor::Secondary), row, Ends);
    auto *act = isOpen ? new Button(tr("Revoke", "invitation"), Button::Variant::Destructive)
                       : new Button(Icon::Undo, tr("Undo"), Button::Variant::Ghost);
    act->setSmall(true);
    act->setAccessibleName(isOpen ? tr("Revoke the invitation of %1").arg(one.name)
                                  : tr("Undo: the invitation of %1 is valid again").arg(one.name));
    grid->addWidget(act, row, Act);
    connect(act, &QPushButton::clicked, this, [this, id = one.id, isOpen] {
        if (isOpen) {
            m_revoked.insert(id);
            m_control->revoke(id);
        } else {
            m_control->restore(id);
        }
    });
}

} // namespace satchel::ui

#include "moc_InvitationList.cpp"
