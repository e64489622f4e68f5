// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/TokenDialog.h"

#include "ui/common/Label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

TokenDialog::TokenDialog(const QString &connection, const QString &tokenName, QWidget *parent, const QString &verb)
    : Dialog(tokenName.isEmpty() ? tr("New token") : tokenName, Width::Small, parent), m_token(new QLineEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAbout(connection);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    m_token->setAccessibleName(verb.isEmpty() ? tr("Token") : tokenName);
    content()->addWidget(m_token);
    auto *help = new Label(
        tr("It is stored only in the keychain of this computer."), &Theme::Fonts::small, TextColor::Tertiary);
    help->setWordWrap(true);
    content()->addWidget(help);
    addCancel();
    Button *use = addButton(verb.isEmpty() ? tr("Use this token") : verb, Button::Variant::Primary);
    use->setEnabled(false);
    connect(m_token, &QLineEdit::textChanged, use,
        [use](const QString &text) { use->setEnabled(!text.trimmed().isEmpty()); });
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT given(m_token->text().trimmed()); });
    connect(this, &QDialog::finished, m_token, &QLineEdit::clear);
    m_token->setFocus(Qt::OtherFocusReason);
}

} // namespace satchel::ui

#include "moc_TokenDialog.cpp"
