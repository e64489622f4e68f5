// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a new passphrase, twice.
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace satchel::ui {

struct PassphraseQuestion
{
    QString heading;
    QString help;
    int shortest = 8; // characters
};

/// `chosen` is called when the person confirms, not when they cancel, and not after `parent` has gone.
void askForNewPassphrase(
    const PassphraseQuestion &question, QWidget *parent, std::function<void(const QString &passphrase)> chosen);

} // namespace satchel::ui
