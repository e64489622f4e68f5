// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/TokenDialog.h"

#include "ui/common/Label.h"
#include "ui/connections/TokenFields.h"

#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

TokenDialog::TokenDialog(const QString &connection, const QString &tokenName, QWidget *parent, const QString &verb)
    : Dialog(tr("Sign in again"), Width::Small, parent), m_token(new TokenFields)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAbout(connection);
    m_token->setNames(tokenName);
    content()->addWidget(m_token);
    auto *help = new Label(
        tr("It is stored only in the keychain of this computer."), &Theme::Fonts::small, TextColor::Tertiary);
    help->setWordWrap(true);
    content()->addWidget(help);
    addCancel();
    Button *use = addButton(verb.isEmpty() ? tr("Use this token") : verb, Button::Variant::Primary);
    use->setEnabled(false);
    connect(m_token, &TokenFields::edited, use, [this, use] { use->setEnabled(m_token->problem().isEmpty()); });
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT given(m_token->token()); });
    connect(this, &QDialog::finished, m_token, &TokenFields::wipe);
    m_token->focusFirst();
}

} // namespace satchel::ui

#include "moc_TokenDialog.cpp"
