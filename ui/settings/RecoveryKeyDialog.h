// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the recovery key. It is copied as a secret (SecretClipboard), by button and by Ctrl+C.
#pragma once

#include "ui/common/Dialog.h"

namespace satchel::ui {

class SecretClipboard;

class RecoveryKeyDialog : public Dialog
{
    Q_OBJECT

public:
    /// `secrets` outlives it; without it nothing can be copied.
    RecoveryKeyDialog(const QStringList &lines, SecretClipboard *secrets, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copy();

    QString m_key;
    SecretClipboard *m_secrets;
    Label *m_copied;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
