// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/InvitationForm.h"

#include "store/hub/InvitationControl.h"
#include "ui/common/Button.h"
#include "ui/common/FileDrop.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/settings/AccessDialog.h"
#include "ui/settings/PasswordField.h"
#include "ui/settings/SettingsForm.h"
#include "ui/settings/TeamServerText.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

using InvitationProblem = store::TeamServerCheck::Problem;

constexpr int factNameWidth = 96;
constexpr int narrowForm = 400; // below it a label is above its value
constexpr qint64 largestFile = 256 * 1024;

bool isVerified(const store::TeamInvitation &invitation)
{
    return invitation.tls == "verify-full"_L1 || invitation.tls == "verify-ca"_L1;
}

} // namespace

InvitationForm::InvitationForm(const PageContext &context, QWidget *parent)
    : SetupForm(parent), m_context(context), m_control(store::InvitationControl::of(context.team)),
      m_text(new QPlainTextEdit), m_open(new Button(Icon::File, tr("Open file…"))),
      m_paste(new Button(Icon::Note, tr("Paste"))), m_for(new Label), m_facts(makeFacts()),
      m_password(new PasswordField(tr("Your own password for the team"))),
      m_kept(new Label(tr("Kept in this computer's keychain. You can change it here at any time."),
          &Theme::Fonts::small, TextColor::Secondary)),
      m_state(new Label), m_join(new Button(tr("Join the team"), Button::Variant::Primary)),
      m_again(new Button(tr("Ask the server again"), Button::Variant::Ghost)),
      m_cancel(new Button(tr("Cancel"), Button::Variant::Ghost))
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 0, 10);
    m_text->setAccessibleName(tr("Invitation"));
    m_text->setPlaceholderText(tr("Paste the invitation, or drop its file here"));
    m_text->setFont(theme.font.mono);
    m_text->setTabChangesFocus(true);
    constexpr int lines = 3;
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + theme.px(16));
    m_text->viewport()->installEventFilter(this);
    column->addWidget(m_text);
    column->addWidget(SettingsForm::rowOf({m_open, m_paste}));
    m_for->setWordWrap(true);
    m_for->hide();
    column->addWidget(m_for);
    column->addWidget(m_facts);
    column->addWidget(m_password);
    m_kept->setWordWrap(true);
    column->addWidget(m_kept);
    m_state->setWordWrap(true);
    m_state->hide();
    column->addWidget(m_state);
    column->addWidget(SettingsForm::rowOf({m_join, m_again, m_cancel}));
    connect(m_text, &QPlainTextEdit::textChanged, this, &InvitationForm::read);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const QString file = QFileDialog::getOpenFileName(
            this, tr("Open an invitation"), {}, tr("Invitations (%1)").arg(u'*' + store::invitationSuffix));
        if (!file.isEmpty())
            open(file);
    });
    connect(
        m_paste, &QPushButton::clicked, this, [this] { m_text->setPlainText(QGuiApplication::clipboard()->text()); });
    connect(m_password, &PasswordField::changed, this, &InvitationForm::follow);
    connect(m_password, &PasswordField::confirmed, this, [this] {
        if (m_join->isEnabled())
            Q_EMIT joinRequested();
    });
    connect(m_join, &QPushButton::clicked, this, &InvitationForm::joinRequested);
    connect(m_again, &QPushButton::clicked, this, &InvitationForm::ask);
    connect(m_cancel, &QPushButton::clicked, this, &InvitationForm::cancelled);
    if (m_control)
        connect(m_control, &store::InvitationControl::checked, this, &InvitationForm::showFound);
    showInvitation();
}

QWidget *InvitationForm::makeFacts()
{
    auto *box = new QWidget;
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(box);
    setSpaces(*column, theme, 0, 6);
    const QString names[] = {tr("Team"), tr("Server"), tr("Certificate"), tr("Invited by"), tr("You join as"),
        tr("Download", "size of the team's records")};
    for (size_t i = 0; i < Facts; ++i) {
        m_names[i] = new Label(names[i], &Theme::Fonts::body, TextColor::Tertiary);
        m_values[i] = new Label;
        m_values[i]->setWordWrap(true);
        m_rows[i] = new QBoxLayout(QBoxLayout::LeftToRight);
        m_rows[i]->addWidget(m_names[i], 0, Qt::AlignTop);
        m_rows[i]->addWidget(m_values[i], 1);
        column->addLayout(m_rows[i]);
    }
    return box;
}

QString InvitationForm::password() const
{
    return m_password->password();
}

void InvitationForm::open(const QString &file)
{
    QFile invitation(file);
    if (!invitation.open(QIODevice::ReadOnly))
        return showError(sentenceFor({Error::Kind::Io, invitation.errorString(), file}));
    const QByteArray content = invitation.read(largestFile + 1);
    const auto read = store::invitationFrom(content);
    m_text->setPlainText(read ? store::invitationText(*read) : QString::fromUtf8(content));
}

void InvitationForm::read()
{
    m_invitation.reset();
    m_check.reset();
    m_for->hide();
    showError({});
    const QByteArray text = m_text->toPlainText().toUtf8();
    if (!text.trimmed().isEmpty()) {
        const auto read = store::invitationFrom(text);
        if (read)
            m_invitation = *read;
        else
            say(read.error().where == u"code"
                    ? tr("This is the code of an invitation, which is not enough alone. Paste the whole invitation, "
                         "or open its file: the code is in it.")
                    : tr("This invitation can't be read: %1.", "technical reason").arg(read.error().what),
                TextColor::Red);
    }
    showInvitation();
}

void InvitationForm::say(const QString &sentence, TextColor color)
{
    m_for->setText(sentence);
    m_for->setColor(color);
    m_for->show();
}

/// What it says by itself; then the server is asked.
void InvitationForm::showInvitation()
{
    m_facts->setVisible(m_invitation.has_value());
    m_password->setVisible(m_invitation.has_value());
    m_kept->setVisible(m_invitation.has_value());
    m_join->setText(m_invitation ? tr("Join %1", "name of a team").arg(m_invitation->team) : tr("Join the team"));
    if (!m_invitation)
        return follow();
    const store::TeamInvitation &one = *m_invitation;
    const Instant now = m_context.workspace.clock().now();
    m_values[Team]->setText(one.team);
    m_values[Server]->setText(one.port.isEmpty() ? one.host : tr("%1, port %2").arg(one.host, one.port));
    m_values[Certificate]->setText(QString());
    m_values[Inviter]->setText(one.inviter);
    const QString role = roleLabel({one.role, one.roleLabel, false, {}});
    m_values[Role]->setText(one.territory.isEmpty() ? role : tr("%1, territory %2", "role").arg(role, one.territory));
    m_values[Download]->setText(QString());
    follow();
    const QString until = m_context.formats().momentInSentence(one.expires, now);
    if (one.expires <= now)
        return say(tr("This invitation ended %1. Ask %2 for another one.", "moment, name").arg(until, one.inviter),
            TextColor::Red);
    say(tr("For %1, valid until %2", "name, moment").arg(one.name, until), TextColor::Green);
    ask();
}

void InvitationForm::ask()
{
    if (!m_control || !m_invitation || m_isBusy)
        return;
    m_check.reset();
    m_values[Certificate]->setColor(TextColor::Secondary);
    m_values[Certificate]->setText(tr("Asking the server…"));
    showError({});
    m_control->check(*m_invitation);
    follow();
}

void InvitationForm::showFound(const store::InvitationCheck &check)
{
    if (!m_invitation || m_isBusy)
        return;
    m_check = check;
    const store::TeamInvitation &one = *m_invitation;
    const InvitationProblem problem = check.server.problem;
    Label &certificate = *m_values[Certificate];
    const bool isRefused = problem == InvitationProblem::SignInRefused;
    const Instant now = m_context.workspace.clock().now();
    if (problem == InvitationProblem::UntrustedCertificate || problem == InvitationProblem::NoEncryption) {
        certificate.setColor(TextColor::Red);
        certificate.setText(one.certificate.isEmpty()
                ? problemSentence(check.server)
                : tr("Not the one in the invitation. Nothing was sent. Ask %1 before you go on.", "name")
                      .arg(one.inviter));
    } else if (problem != InvitationProblem::None && !isRefused) {
        certificate.setText(QString());
        showError(problemSentence(check.server));
    } else if (!isVerified(one)) {
        certificate.setColor(TextColor::Amber);
        certificate.setText(tr("Not checked: the invitation does not ask for it"));
    } else if (one.certificate.isEmpty()) {
        certificate.setColor(TextColor::Green);
        certificate.setText(tr("Checked, trusted by this computer"));
    } else {
        certificate.setColor(TextColor::Green);
        certificate.setText(check.authorityUntil
                ? tr("Checked, the one in the invitation: %1, until %2", "name, moment")
                      .arg(check.authority, m_context.formats().moment(*check.authorityUntil, now))
                : tr("Checked, the one in the invitation"));
    }
    if (isRefused)
        showError(tr("This invitation was used or revoked. Ask %1 for another one. If you used it yourself, give the "
                     "password that you chose then.")
                      .arg(one.inviter));
    else if (check.state != store::InvitationState::Open)
        showError(tr("This invitation is not valid any more. Ask %1 for another one.").arg(one.inviter));
    if (check.people > 0) {
        m_values[Team]->setText(tr("%1, %Ln people", "name of a team", static_cast<int>(check.people)).arg(one.team));
        m_values[Download]->setText(tr("About %1", "size").arg(m_context.formats().fileSize(check.bytes)));
    }
    follow();
}

void InvitationForm::showCheck(const store::TeamServerCheck &check)
{
    showError(check.problem == InvitationProblem::None ? QString() : problemSentence(check));
}

void InvitationForm::showProgress(const store::TeamProgress &progress)
{
    m_state->setColor(TextColor::Secondary);
    m_state->setText(progressSentence(progress));
    m_state->show();
}

void InvitationForm::showError(const QString &sentence)
{
    m_isBusy = false;
    m_state->setColor(TextColor::Red);
    m_state->setText(sentence);
    m_state->setVisible(!sentence.isEmpty());
    follow();
}

void InvitationForm::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    follow();
}

void InvitationForm::setUsable(bool isUsable)
{
    m_isUsable = isUsable;
    follow();
}

void InvitationForm::follow()
{
    const bool canChange = m_isUsable && !m_isBusy && m_control;
    for (QWidget *control : std::initializer_list<QWidget *>{m_text, m_open, m_paste, m_password})
        control->setEnabled(canChange);
    const bool isWelcome = m_check && m_check->state == store::InvitationState::Open
        && (m_check->server.problem == InvitationProblem::None
            || m_check->server.problem == InvitationProblem::SignInRefused);
    m_join->setEnabled(canChange && m_invitation && isWelcome && m_password->isGood());
    m_again->setVisible(canChange && m_invitation && m_check && !isWelcome);
    m_cancel->setVisible(m_isBusy);
    for (size_t i = 0; i < Facts; ++i) { // what the server has not said yet has no line
        m_names[i]->setVisible(!m_values[i]->text().isEmpty());
        m_values[i]->setVisible(!m_values[i]->text().isEmpty());
    }
}

/// A file that is dropped is read, and not put in as a link.
bool InvitationForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove && event->type() != QEvent::Drop)
        return SetupForm::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList files = droppedPaths(drop->mimeData());
    if (files.isEmpty())
        return SetupForm::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        open(files.front());
    return true;
}

void InvitationForm::resizeEvent(QResizeEvent *event)
{
    SetupForm::resizeEvent(event);
    fold();
}

void InvitationForm::fold()
{
    const Theme &theme = Theme::of(this);
    const bool isNarrow = width() < theme.px(narrowForm);
    for (size_t i = 0; i < Facts; ++i) {
        m_rows[i]->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        m_rows[i]->setSpacing(isNarrow ? 0 : theme.px(12));
        m_names[i]->setFixedWidth(isNarrow ? QWIDGETSIZE_MAX : theme.px(factNameWidth));
    }
}

} // namespace satchel::ui

#include "moc_InvitationForm.cpp"
