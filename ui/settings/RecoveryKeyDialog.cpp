// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RecoveryKeyDialog.h"

#include "ui/common/Label.h"
#include "ui/common/SecretClipboard.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace satchel::ui {

RecoveryKeyDialog::RecoveryKeyDialog(const QStringList &lines, SecretClipboard *secrets, QWidget *parent)
    : Dialog(tr("Recovery key"), Width::Small, parent), m_key(lines.join(u'\n')), m_secrets(secrets),
      m_copied(new Label({}, &Theme::Fonts::small, TextColor::Secondary))
{
    auto *help = new Label(tr("Write these four lines down. Whoever has them and the file can read the store."),
        &Theme::Fonts::body, TextColor::Secondary);
    help->setWordWrap(true);
    content()->addWidget(help);
    auto *key = new Label(m_key, &Theme::Fonts::mono);
    key->setWordWrap(true);
    key->setFocusPolicy(Qt::StrongFocus); // a selection would be copied as any text is
    key->setAccessibleName(tr("Recovery key"));
    key->setAccessibleDescription(m_key);
    content()->addWidget(key);
    m_copied->setWordWrap(true);
    m_copied->hide();
    content()->addWidget(m_copied);
    if (m_secrets)
        connect(addButton(tr("Copy")), &QAbstractButton::clicked, this, &RecoveryKeyDialog::copy);
    addButton(tr("Close"), Button::Variant::Primary);
}

void RecoveryKeyDialog::copy()
{
    constexpr int second = 1'000;
    m_secrets->copy(m_key);
    m_copied->setText(tr("Copied. It leaves the clipboard after %Ln second(s), and when Satchel is locked or closed.",
        nullptr, SecretClipboard::kept / second));
    m_copied->show();
    growToContent(); // the key stays whole
}

void RecoveryKeyDialog::keyPressEvent(QKeyEvent *event)
{
    if (m_secrets && event->matches(QKeySequence::Copy))
        copy();
    else
        Dialog::keyPressEvent(event);
}

} // namespace satchel::ui

#include "moc_RecoveryKeyDialog.cpp"
