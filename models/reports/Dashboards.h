// SPDX-License-Identifier: GPL-3.0-or-later
// Named dashboards: which widgets stand beside the day's work, in which order. Shared ones are View records of the
// place "dashboards", so that colleagues get them and every change is logged and undone. Private ones are a text that
// the window keeps for this computer and its person; they are never in the store, which a hub would send on.
//
// A dashboard that becomes shared keeps its private text under the same id. The shared one hides it, and undoing the
// sharing brings it back.
#pragma once

#include "domain/ChangeSet.h"
#include "store/Store.h"

#include <QStringList>

namespace satchel::reports {

struct Dashboard
{
    RecordId id = {}; // null: the one that everybody begins with, until it is changed
    QString name = {}; // empty: the one that everybody begins with
    QStringList widgets = {}; // "meetings", "report:NAME", "saved:ID"
    bool isShared = false;
    RecordId owner = {}; // of a shared one: who shared it; null: nobody who is known

    bool operator==(const Dashboard &) const = default;
};

inline const QString dashboardsPlace = QStringLiteral("dashboards");

/// In the team's order. One whose widgets cannot be read has none.
Result<std::vector<Dashboard>> readSharedDashboards(store::Store &store);

/// The text of private ones and back. What cannot be read is omitted; an empty or damaged text gives none.
QString toText(const std::vector<Dashboard> &privateOnes);
std::vector<Dashboard> parseDashboards(const QString &text);

/// The private ones that no shared one hides, then the shared ones.
std::vector<Dashboard> allDashboards(std::vector<Dashboard> privateOnes, const std::vector<Dashboard> &shared);

/// Whether a colleague shared it, who alone changes its name and widgets.
bool isOfColleague(const Dashboard &dashboard, RecordId me);

/// What a shared one becomes in the store. `position` is the place of one that is new there.
Result<std::vector<Edit>> shareEdits(store::Store &store, const Dashboard &dashboard, qint64 position);
Edit changeEdit(const Dashboard &dashboard);
/// So that they stand in this order.
std::vector<Edit> orderEdits(const std::vector<Dashboard> &shared);

/// The name, or with a number behind it, that no other one has.
QString freeDashboardName(const std::vector<Dashboard> &all, const QString &name);

} // namespace satchel::reports
