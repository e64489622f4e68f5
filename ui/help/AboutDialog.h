// SPDX-License-Identifier: GPL-3.0-or-later
// About Satchel: the version, the libraries that the program is linked with and their licences, and the licence of
// Satchel in full.
#pragma once

#include "ui/common/Dialog.h"

namespace satchel::ui {

class AboutDialog : public Dialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *window);

private:
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
