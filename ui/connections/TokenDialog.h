// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a new static token of a connection, or for the password of a team's hub. It goes to sync, and from there to
// the keychain (I3).
#pragma once

#include "ui/common/Dialog.h"

namespace satchel::ui {

class TokenFields;

class TokenDialog : public Dialog
{
    Q_OBJECT

public:
    /// `tokenName`: a line for each part. `verb` is the button's; "Use this token" without one.
    TokenDialog(const QString &connection, const QString &tokenName, QWidget *parent, const QString &verb = {});

Q_SIGNALS:
    void given(const QString &token);

private:
    TokenFields *m_token;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
