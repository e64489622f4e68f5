// SPDX-License-Identifier: GPL-3.0-or-later
// A world of a described vendor whose records are plain rows: fields by their columns, lists with a primary entry.
#pragma once

#include "tests/simulation/WiredWorld.h"

namespace satchel::simulation {

class StandInWorld : public WiredWorld
{
public:
    StandInWorld(quint64 seed, ManualClock &clock, std::unique_ptr<fakes::FakeRemote> fake, const WiredVendor &vendor);

    QString create(const QString &object, const QJsonObject &fields) override;
    bool edit(const QString &object, const QString &id, const QJsonObject &fields) override;
    bool link(const QString &object, const QString &id, const FieldMap &field, const QString &target) override;
    /// These list no deletions, or are not known to.
    bool tellsDeletions() const override { return false; }

protected:
    /// Such an API checks no condition: an edit of the same field between our look at a record and our write of it is
    /// overwritten, and nothing tells.
    bool mayComeBefore(const fakes::HttpRequest &request) const override;
    QJsonValue told(const QString &object, const fakes::RemoteUser::Record &record, const FieldMap &field,
        const QString &name) override;

private:
    QJsonObject shaped(const QString &object, const QString &id, const QJsonObject &fields);
};

/// Faults that such a vendor does not have, or that have tests of their own.
std::vector<fakes::Fault> faultsNotThere();

} // namespace satchel::simulation
