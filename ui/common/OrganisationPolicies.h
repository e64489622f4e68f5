// SPDX-License-Identifier: GPL-3.0-or-later
// How the window shows what the organisation has set. That it holds is not the window's to see to (domain/Policies.h).
#pragma once

#include "domain/Policies.h"
#include "domain/StoredReason.h"
#include "ui/common/PageContext.h"
#include "ui/common/StoreProtection.h"

#include <QCoreApplication>
#include <QDir>

namespace satchel::ui {

struct OrganisationPolicies
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::OrganisationPolicies)
};

/// Those of this computer; none in sample data and in pictures of pages.
inline Policies policiesOf(const PageContext &context)
{
    return context.protection ? context.protection->policies() : Policies();
}

/// "Set by your organisation", beside a control that cannot be changed.
inline QString setByOrganisation()
{
    return OrganisationPolicies::tr("Set by your organisation");
}

/// Why everything is locked that the policies could have set, and what to do; empty where they can be read.
inline QString lockedSentence(const Policies &policies)
{
    if (!policies.isLocked())
        return {};
    const Error &error = *policies.unreadable; // read before the window had its language
    const QString reason = translatedReason(error.what);
    return OrganisationPolicies::tr(
        "%1 can't be read: %2. Until your administrator corrects it, nothing is synced, nothing new can be connected, "
        "and the settings that it could contain can't be changed. Your work in this store goes on.",
        "place of the policies, reason")
        .arg(QDir::toNativeSeparators(policies.place),
            error.where.isEmpty() ? reason : error.where + QStringLiteral(": ") + reason);
}

/// Why policies that are there have no effect; empty where they have.
inline QString ignoredSentence(const Policies &policies)
{
    if (!policies.ignored)
        return {};
    return OrganisationPolicies::tr("%1 has no effect: %2.", "place of the policies, reason")
        .arg(QDir::toNativeSeparators(policies.place), translatedReason(policies.ignored->what));
}

} // namespace satchel::ui
