// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/SecretDialog.h"

#include "ui/common/Label.h"
#include "ui/common/SecretClipboard.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace satchel::ui {

SecretDialog::SecretDialog(
    const QString &heading, const QString &help, const QString &secret, SecretClipboard *secrets, QWidget *parent)
    : Dialog(heading, Width::Small, parent), m_secret(secret), m_secrets(secrets),
      m_copied(new Label({}, &Theme::Fonts::small, TextColor::Secondary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *why = new Label(help, &Theme::Fonts::body, TextColor::Secondary);
    why->setWordWrap(true);
    content()->addWidget(why);
    QString shown = secret;
    for (qsizetype at = 24; at < shown.size(); at += 25) // one that is longer than the dialog may break there
        shown.insert(at, QChar(0x200b));
    auto *text = new Label(shown, &Theme::Fonts::mono);
    text->setWordWrap(true);
    text->setLayoutDirection(Qt::LeftToRight);
    text->setFocusPolicy(Qt::StrongFocus); // a selection would be copied as any text is
    text->setAccessibleName(heading);
    text->setAccessibleDescription(secret);
    content()->addWidget(text);
    m_copied->setWordWrap(true);
    m_copied->hide();
    content()->addWidget(m_copied);
    if (m_secrets)
        connect(addButton(tr("Copy")), &QAbstractButton::clicked, this, &SecretDialog::copy);
    addButton(tr("Close"), Button::Variant::Primary);
}

void SecretDialog::copy()
{
    constexpr int second = 1'000;
    m_secrets->copy(m_secret);
    m_copied->setText(tr("Copied. It leaves the clipboard after %Ln second(s), and when Satchel is locked or closed.",
        nullptr, SecretClipboard::kept / second));
    m_copied->show();
    growToContent();
}

void SecretDialog::keyPressEvent(QKeyEvent *event)
{
    if (m_secrets && event->matches(QKeySequence::Copy))
        copy();
    else
        Dialog::keyPressEvent(event);
}

} // namespace satchel::ui

#include "moc_SecretDialog.cpp"
