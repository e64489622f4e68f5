// SPDX-License-Identifier: GPL-3.0-or-later
// How the open store is protected, for the settings: the program answers, which alone has the keychain and can close
// the store to change it; and what the organisation requires.
#pragma once

#include "domain/Policies.h"

#include <QStringList>

namespace satchel::ui {

class StoreProtection
{
public:
    enum class Holder {
        None, // the store is not encrypted
        Keychain,
        Passphrase,
    };

    virtual ~StoreProtection() = default;

    virtual Holder holder() const = 0;
    /// The key for paper; empty when the store is not encrypted.
    virtual QStringList recoveryLines() const = 0;
    /// Closes the window, writes the store anew and opens it again, with a word about what came of it. A passphrase
    /// goes with Holder::Passphrase alone.
    virtual void change(Holder holder, const QString &passphrase) = 0;
    /// Why the keychain of this computer cannot keep the key, in a sentence; empty while it can, or nobody knows yet.
    virtual QString keychainProblem() const = 0;
    /// Characters that a passphrase has at least.
    virtual int shortestPassphrase() const = 0;
    /// What the organisation has set for this computer, of the store and of what it connects to.
    virtual const Policies &policies() const = 0;
};

} // namespace satchel::ui
