// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/InvitationCard.h"

#include "domain/ChoiceNames.h"
#include "ui/common/Button.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/inbox/InvitationText.h"

#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using exchange::InvitationState;

namespace {

/// The drawing before a line, as high as its first line.
class LineIcon : public QWidget
{
public:
    LineIcon(Icon icon, TextColor color) : m_icon(icon), m_color(color)
    {
        const Theme &theme = Theme::of(this);
        setFixedSize(theme.px(16), QFontMetrics(theme.font.body).height());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        drawIcon(painter, rect(), m_icon, theme.px(14), colorOf(theme, m_color));
    }

private:
    Icon m_icon;
    TextColor m_color;
};

} // namespace

InvitationCard::InvitationCard(
    const PageContext &context, const invitations::ReceivedInvitation &received, QWidget *parent)
    : QWidget(parent), m_context(context), m_received(received)
{
    const Theme &theme = Theme::of(this);
    const InvitationText words(context.formats(), context.today());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(12));
    column->setSpacing(theme.px(4));
    addHead(*column);
    addLine(*column, Icon::Clock, words.when(received), TextColor::Primary);
    if (received.invitation)
        addLine(*column, Icon::Pin, received.invitation->location);
    addLine(*column, Icon::Contact, words.who(received));
    addChanges(*column);
    addLine(*column, Icon::Warning, words.clash(received), TextColor::Primary);
    addLine(*column, Icon::Info, words.remark(received));
    addButtons(*column);
    setAccessibleName(tr("Invitation: %1").arg(InvitationText::title(received)));
    setAccessibleDescription(m_lines.join(u". "_s));
}

void InvitationCard::addHead(QBoxLayout &column)
{
    const InvitationText words(m_context.formats(), m_context.today());
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    setSpaces(*row, Theme::of(this), 0, 8);
    const QString text = InvitationText::title(m_received);
    auto *title = new Label(text, &Theme::Fonts::semibold);
    title->setTextFormat(Qt::PlainText);
    title->setLayoutDirection(directionOf(text, layoutDirection()));
    row->addWidget(title, 1);
    const InvitationText::State state = words.state(m_received);
    if (!state.text.isEmpty()) {
        auto *chip = new StateChip;
        chip->setState(state.text, state.meaning, state.icon);
        row->addWidget(chip);
        m_lines.append(state.text);
    }
    column.addWidget(head);
}

/// Adds nothing for an empty text.
void InvitationCard::addLine(QBoxLayout &column, Icon icon, const QString &text, TextColor color)
{
    if (text.isEmpty())
        return;
    m_lines.append(text);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    setSpaces(*row, Theme::of(this), 0, 8);
    row->addWidget(new LineIcon(icon, TextColor::Secondary), 0, Qt::AlignTop);
    auto *label = new Label(text, &Theme::Fonts::body, color);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(label, 1);
    column.addWidget(line);
}

void InvitationCard::addChanges(QBoxLayout &column)
{
    const InvitationText words(m_context.formats(), m_context.today());
    for (const QString &change : words.changes(m_received))
        addLine(column, Icon::Edit, change, TextColor::Primary);
}

Button *InvitationCard::addAnswer(
    QBoxLayout &row, Icon icon, const QString &text, const QString &name, const QString &response)
{
    auto *button = new Button(icon, text);
    button->setSmall(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    const bool isCurrent = m_received.answer == response && m_received.verdict.state != InvitationState::Update;
    button->setEnabled(!isCurrent && !m_context.workspace.store().isReadOnly());
    row.addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, response] {
        for (Button *other : {m_accept, m_tentative, m_decline})
            other->setEnabled(false); // a second click would be a second answer
        Q_EMIT answered(response);
    });
    return button;
}

void InvitationCard::addButtons(QBoxLayout &column)
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, Theme::of(this).px(6), 0, 0);
    row->setSpacing(Theme::of(this).px(6));
    const QString title = InvitationText::title(m_received);
    if (m_received.verdict.canBeAnswered()) {
        m_accept = addAnswer(
            *row, Icon::Check, tr("Accept"), tr("Accept the invitation to %1").arg(title), choice::accepted);
        m_tentative = addAnswer(*row, Icon::Clock, tr("Tentative"),
            tr("Accept the invitation to %1 tentatively").arg(title), choice::tentative);
        m_decline = addAnswer(
            *row, Icon::Close, tr("Decline"), tr("Decline the invitation to %1").arg(title), choice::declined);
    }
    if (m_received.verdict.state == InvitationState::Cancels) {
        m_cancel = new Button(Icon::Close, tr("Mark as cancelled"));
        m_cancel->setSmall(true);
        m_cancel->setEnabled(!m_context.workspace.store().isReadOnly());
        m_cancel->setAccessibleName(tr("Mark %1 as cancelled").arg(title));
        row->addWidget(m_cancel);
        connect(m_cancel, &QPushButton::clicked, this, &InvitationCard::cancellationConfirmed);
    }
    row->addStretch(1);
    const RecordId meeting = m_received.meeting ? m_received.meeting->id : RecordId();
    if (!meeting.isNull()) {
        auto *open = new Button(Icon::Meeting, tr("Open meeting"), Button::Variant::Ghost);
        open->setSmall(true);
        row->addWidget(open);
        connect(open, &QPushButton::clicked, this, [this, meeting] { Q_EMIT meetingRequested(meeting); });
    }
    if (row->count() == 1) // nothing but the stretch
        delete buttons;
    else
        column.addWidget(buttons);
}

void InvitationCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    drawRounded(painter, rect(), theme.radius.control, theme.surface.raised, theme.border.normal);
}

} // namespace satchel::ui

#include "moc_InvitationCard.cpp"
