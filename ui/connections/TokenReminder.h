// SPDX-License-Identifier: GPL-3.0-or-later
// When a pasted token is so old that it should be replaced: after the days that a person chose, else those that the
// vendor names, else 180. A sign-in is renewed automatically and needs no reminder.
#pragma once

#include "store/sync/SyncActivity.h"
#include "store/sync/SyncControl.h"
#include "ui/common/Preferences.h"

#include <QCoreApplication>

namespace satchel::ui {

class TokenReminder
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::TokenReminder)

public:
    static constexpr int asAdvised = 0; // a person's choice: what the vendor names
    static constexpr int never = -1;

    /// `vendor` may be null.
    TokenReminder(const Preferences &preferences, const store::VendorInfo *vendor);

    static int chosenDays(const Preferences &preferences);
    static void choose(Preferences &preferences, int days);
    /// 0: no reminder.
    int days() const { return m_days; }
    bool isDue(const store::SecretAge &secret, Instant now) const;
    /// "The token is 190 days old. Replace it with a new one."
    static QString text(const store::SecretAge &secret, Instant now);

private:
    int m_days = 0;
};

} // namespace satchel::ui
