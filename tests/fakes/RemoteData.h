// SPDX-License-Identifier: GPL-3.0-or-later
// Everything one account at a remote holds. A value: a copy is a backup, an assignment restores it.
// Types are addressed by their index; the vendor's fake decides names, ids and shapes on the wire.
#pragma once

#include "tests/fakes/RemoteLinks.h"
#include "tests/fakes/RemoteSchema.h"
#include "tests/fakes/RemoteTable.h"

#include <vector>

namespace satchel::fakes {

struct RemoteType
{
    QString name;
    PropertySet properties;
    QList<Pipeline> pipelines;
    RemoteTable table;
};

struct RemoteData
{
    qint64 account = 0;
    std::vector<RemoteType> types;
    RemoteLinks links;
    QList<Owner> owners;

    /// -1 when there is no such type.
    int typeIndex(QStringView name) const;
    RemoteType *type(QStringView name);
    void settle(Instant now);
    /// The same for equal contents, stamps omitted: what two runs of one seed must agree on.
    QByteArray digest() const;
};

} // namespace satchel::fakes
