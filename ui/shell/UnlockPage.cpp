// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/UnlockPage.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <utility>

namespace satchel::ui {

namespace {

constexpr int columnWidth = 360;
constexpr int iconSide = 40;
constexpr int recoveryLines = 4;

} // namespace

UnlockPage::UnlockPage(const QString &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_heading(new Label({}, &Theme::Fonts::heading)),
      m_sentence(new Label({}, &Theme::Fonts::body, TextColor::Secondary)), m_passphrase(new QLineEdit),
      m_recovery(new QPlainTextEdit), m_error(new Label({}, &Theme::Fonts::body, TextColor::Red)),
      m_unlock(new Button(tr("Unlock"), Button::Variant::Primary)), m_other(new Button({}, Button::Variant::Ghost)),
      m_quit(new Button(tr("Quit")))
{
    const Theme &theme = Theme::of(this);
    setWindowTitle(QStringLiteral("Satchel"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setPlaceholderText(tr("Passphrase"));
    m_recovery->setAccessibleName(tr("Recovery key"));
    m_recovery->setPlaceholderText(tr("Four lines"));
    m_recovery->setTabChangesFocus(true);
    m_recovery->setFont(theme.font.mono);
    m_recovery->setFixedHeight(QFontMetrics(theme.font.mono).lineSpacing() * (recoveryLines + 1));
    m_recovery->installEventFilter(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme.px(10));
    column->addSpacing(theme.px(iconSide + 12));
    for (Label *label : {m_heading, m_sentence, m_error}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    m_error->setAlignment(Qt::AlignLeading);
    column->addWidget(m_heading);
    column->addWidget(m_sentence);
    column->addSpacing(theme.px(6));
    column->addWidget(m_passphrase);
    column->addWidget(m_recovery);
    column->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_quit);
    buttons->addWidget(m_unlock);
    column->addLayout(buttons);
    column->addWidget(m_other, 0, Qt::AlignHCenter); // a line of its own: it is long in most languages
    auto *box = new QWidget;
    box->setFixedWidth(theme.px(columnWidth));
    column->setContentsMargins(0, 0, 0, 0);
    box->setLayout(column);
    auto *row = new QHBoxLayout; // an alignment would ask the box how high it is as wide as the window
    row->addStretch(1);
    row->addWidget(box);
    row->addStretch(1);
    auto *around = new QVBoxLayout(this);
    around->addStretch(1);
    around->addLayout(row);
    around->addStretch(1);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockPage::submit);
    connect(m_unlock, &QAbstractButton::clicked, this, &UnlockPage::submit);
    connect(m_quit, &QAbstractButton::clicked, this, &UnlockPage::quitRequested);
    connect(m_other, &QAbstractButton::clicked, this, [this] {
        if (m_way == Way::Passphrase)
            askForRecoveryKey();
        else
            askForPassphrase();
    });
    waitForKeychain();
}

void UnlockPage::choose(Way way, const QString &sentence)
{
    m_way = way;
    m_sentence->setText(sentence);
    m_error->hide();
    m_passphrase->setVisible(way == Way::Passphrase);
    m_recovery->setVisible(way == Way::RecoveryKey);
    m_unlock->setVisible(way != Way::Keychain);
    setTrying(false);
    if (QWidget *typed = field())
        typed->setFocus();
}

void UnlockPage::waitForKeychain()
{
    m_heading->setText(tr("Waiting for the keychain"));
    m_other->hide();
    choose(Way::Keychain, tr("%1 opens when the keychain of this computer is unlocked.").arg(m_store));
}

QString UnlockPage::heading() const
{
    return m_lockSentence.isEmpty() ? tr("Unlock %1").arg(m_store) : tr("Satchel is locked");
}

void UnlockPage::askToUnlock(const QString &sentence)
{
    m_lockSentence = sentence;
    askForPassphrase();
}

void UnlockPage::askForPassphrase()
{
    m_heading->setText(heading());
    m_other->setText(tr("Use the recovery key"));
    m_other->show();
    choose(Way::Passphrase, m_lockSentence.isEmpty() ? tr("This store opens with a passphrase.") : m_lockSentence);
}

void UnlockPage::askForRecoveryKey(const QString &reason)
{
    m_heading->setText(heading());
    m_other->setText(tr("Use the passphrase"));
    m_other->setVisible(reason.isEmpty());
    const QString sentence = tr("Type the four lines of the recovery key that you keep on paper.");
    choose(Way::RecoveryKey, reason.isEmpty() ? sentence : reason + u' ' + sentence);
}

void UnlockPage::setTrying(bool isTrying)
{
    setTypable(true);
    m_isTrying = isTrying;
    m_unlock->setEnabled(!isTrying);
    m_unlock->setText(isTrying ? tr("Unlocking…") : tr("Unlock"));
    m_other->setEnabled(!isTrying);
}

void UnlockPage::setError(const QString &sentence)
{
    setTrying(false);
    m_error->setText(sentence);
    m_error->show();
    if (m_passphrase->text() == m_tried)
        m_passphrase->selectAll();
    if (QWidget *typed = field())
        typed->setFocus();
    if (std::exchange(m_isSubmittedAgain, false))
        QMetaObject::invokeMethod(this, &UnlockPage::submit, Qt::QueuedConnection);
}

void UnlockPage::setPause(const QString &sentence)
{
    m_isSubmittedAgain = false;
    setError(sentence);
    m_passphrase->selectAll();
    setTypable(false);
    m_unlock->setEnabled(false);
}

/// The field keeps the keys also while nothing can be typed: in the next button they would quit.
void UnlockPage::setTypable(bool isTypable)
{
    m_passphrase->setReadOnly(!isTypable);
}

QWidget *UnlockPage::field() const
{
    switch (m_way) {
    case Way::Keychain: break;
    case Way::Passphrase: return m_passphrase;
    case Way::RecoveryKey: return m_recovery;
    }
    return nullptr;
}

void UnlockPage::submit()
{
    const QString typed = m_way == Way::Passphrase ? m_passphrase->text() : m_recovery->toPlainText();
    if (typed.isEmpty())
        return;
    if (m_isTrying)
        m_isSubmittedAgain = true;
    if (m_isTrying || !m_unlock->isEnabled())
        return;
    m_error->hide();
    m_tried = typed;
    field()->setFocus();
    m_passphrase->selectAll(); // who types on begins anew
    setTrying(true);
    if (m_way == Way::Passphrase)
        Q_EMIT passphraseEntered(typed);
    else
        Q_EMIT recoveryKeyEntered(typed);
}

/// Ctrl+Return in the lines of the recovery key, where Return begins a line.
bool UnlockPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::ControlModifier) {
            submit();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void UnlockPage::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const int side = theme.px(iconSide);
    const QRect heading(m_heading->mapTo(this, QPoint()), m_heading->size());
    drawIcon(painter, QRect(heading.center().x() - side / 2, heading.y() - side - theme.px(10), side, side), Icon::Lock,
        side, theme.text.tertiary);
}

} // namespace satchel::ui

#include "moc_UnlockPage.cpp"
