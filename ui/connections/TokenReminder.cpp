// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/TokenReminder.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualDays = 180;
constexpr qint64 day = 24 * 3'600'000;
constexpr QLatin1StringView daysKey("sync/tokenReminderDays");

qint64 daysSince(Instant since, Instant now)
{
    return std::max<qint64>(0, (now.ms - since.ms) / day);
}

} // namespace

TokenReminder::TokenReminder(const Preferences &preferences, const store::VendorInfo *vendor)
{
    const int chosen = chosenDays(preferences);
    m_days = chosen == never              ? 0
        : chosen != asAdvised             ? chosen
        : vendor && vendor->tokenDays > 0 ? vendor->tokenDays
                                          : usualDays;
}

int TokenReminder::chosenDays(const Preferences &preferences)
{
    return preferences.value(daysKey, asAdvised).toInt();
}

void TokenReminder::choose(Preferences &preferences, int days)
{
    preferences.setValue(daysKey, days == asAdvised ? QVariant() : QVariant(days));
}

bool TokenReminder::isDue(const store::SecretAge &secret, Instant now) const
{
    return secret.isToken && secret.since && m_days > 0 && daysSince(*secret.since, now) >= m_days;
}

QString TokenReminder::text(const store::SecretAge &secret, Instant now)
{
    const auto days = static_cast<int>(secret.since ? daysSince(*secret.since, now) : 0);
    return secret.isAtLeast ? tr("The token is at least %Ln day(s) old. Replace it with a new one.", nullptr, days)
                            : tr("The token is %Ln day(s) old. Replace it with a new one.", nullptr, days);
}

} // namespace satchel::ui
