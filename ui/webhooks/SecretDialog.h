// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a secret, which is copied by a button or Ctrl+C and leaves the clipboard soon.
#pragma once

#include "ui/common/Dialog.h"

namespace satchel::ui {

class SecretClipboard;

class SecretDialog : public Dialog
{
    Q_OBJECT

public:
    /// Without `secrets` it can be read and not copied.
    SecretDialog(
        const QString &heading, const QString &help, const QString &secret, SecretClipboard *secrets, QWidget *parent);

    QString secret() const { return m_secret; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copy();

    QString m_secret;
    SecretClipboard *m_secrets;
    Label *m_copied;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
