// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a new static token of a connection. It goes to sync, and from there to the keychain (I3).
#pragma once

#include "ui/common/Dialog.h"

class QLineEdit;

namespace satchel::ui {

class TokenDialog : public Dialog
{
    Q_OBJECT

public:
    TokenDialog(const QString &connection, const QString &tokenName, QWidget *parent);

Q_SIGNALS:
    void given(const QString &token);

private:
    QLineEdit *m_token;
};

} // namespace satchel::ui
