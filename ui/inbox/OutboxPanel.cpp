// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/OutboxPanel.h"

#include "items/Mailbox.h"
#include "ui/common/Button.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"
#include "ui/inbox/InboxText.h"

#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using store::OutgoingMail;
using store::OutgoingState;

namespace {
constexpr int outboxWidth = 420;
}

OutboxPanel::OutboxPanel(const PageContext &context, QWidget *parent)
    : Popover(parent), m_context(context), m_mails(new QVBoxLayout)
{
    setAccessibleName(tr("Outbox"));
    content()->addWidget(new Label(tr("Outbox"), &Theme::Fonts::semibold));
    m_mails->setSpacing(Theme::of(this).px(12));
    content()->addLayout(m_mails);
}

void OutboxPanel::show(const std::vector<OutgoingMail> &mails)
{
    while (QLayoutItem *item = m_mails->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (size_t i = 0; i < mails.size() && i < mostShown; ++i)
        m_mails->addWidget(makeMail(mails[i]));
    if (mails.size() > mostShown)
        m_mails->addWidget(new Label(tr("and %Ln more", nullptr, static_cast<int>(mails.size() - mostShown)),
            &Theme::Fonts::small, TextColor::Tertiary));
    if (mails.empty())
        close();
}

QWidget *OutboxPanel::makeMail(const OutgoingMail &mail)
{
    const Theme &theme = Theme::of(this);
    QStringList people;
    for (const QString &box : mail.content.to + mail.content.cc)
        people.append(items::mailboxFrom(box).shown());
    const QString name = people.isEmpty() ? tr("Nobody") : people.join(u", "_s);
    const bool isWrong = mail.state == OutgoingState::Failed || mail.state == OutgoingState::InDoubt;
    const InboxText text(m_context.formats(), m_context.workspace.clock().now());
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    setSpaces(*column, theme, 0, 2);
    column->addWidget(new Label(name, &Theme::Fonts::strong));
    column->addWidget(new Label(InboxText::subject(mail.content.subject), &Theme::Fonts::small, TextColor::Secondary));
    auto *state = new Label(text.pending(mail), &Theme::Fonts::small, isWrong ? TextColor::Red : TextColor::Secondary);
    state->setWordWrap(true);
    state->setMinimumWidth(theme.px(outboxWidth));
    column->addWidget(state);
    if (mail.state == OutgoingState::InDoubt) {
        auto *advice = new Label(tr("Ask the recipient, or look into the folder of sent messages. Sent again, it may "
                                    "arrive twice."),
            &Theme::Fonts::small, TextColor::Secondary);
        advice->setWordWrap(true);
        column->addWidget(advice);
    }
    if (mail.state != OutgoingState::Sending)
        column->addWidget(makeButtons(mail, name));
    return row;
}

QWidget *OutboxPanel::makeButtons(const OutgoingMail &mail, const QString &name)
{
    const Theme &theme = Theme::of(this);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->setSpacing(theme.px(6));
    flow->setContentsMargins(0, theme.px(4), 0, 0);
    const auto add = [&](const QString &text, Request request, Button::Variant variant) {
        auto *button = new Button(text, variant);
        button->setSmall(true);
        button->setAccessibleName(tr("%1: %2", "recipient, button").arg(name, text));
        connect(button, &QPushButton::clicked, this, [this, request, id = mail.id] { Q_EMIT(this->*request)(id); });
        flow->addWidget(button);
    };
    using Variant = Button::Variant;
    if (mail.state == OutgoingState::InDoubt)
        add(tr("It was sent"), &OutboxPanel::sentRequested, Variant::Secondary);
    if (mail.state == OutgoingState::InDoubt || mail.state == OutgoingState::Failed)
        add(tr("Send again"), &OutboxPanel::sendAgainRequested, Variant::Secondary);
    if (mail.state == OutgoingState::Queued)
        add(tr("Cancel sending"), &OutboxPanel::cancelRequested, Variant::Secondary);
    if (mail.state != OutgoingState::InDoubt)
        add(tr("Edit"), &OutboxPanel::editRequested, Variant::Ghost);
    if (mail.state != OutgoingState::Queued)
        add(tr("Discard"), &OutboxPanel::discardRequested, Variant::Destructive);
    return buttons;
}

} // namespace satchel::ui

#include "moc_OutboxPanel.cpp"
