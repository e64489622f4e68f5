// SPDX-License-Identifier: GPL-3.0-or-later
// A way to a team: a form that says what was found at the server, how far it is, and what went wrong.
#pragma once

#include "store/hub/TeamSetup.h"

#include <QWidget>

namespace satchel::ui {

class SetupForm : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void showCheck(const store::TeamServerCheck &check) = 0;
    virtual void showProgress(const store::TeamProgress &progress) = 0;
    virtual void showError(const QString &sentence) = 0;
    /// Nothing can be changed meanwhile.
    virtual void setBusy(bool isBusy) = 0;
    /// Another form is at work.
    virtual void setUsable(bool isUsable) = 0;

Q_SIGNALS:
    void cancelled();
};

} // namespace satchel::ui
