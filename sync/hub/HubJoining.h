// SPDX-License-Identifier: GPL-3.0-or-later
// Joins a hub with the store of this computer: a store of the team's records is filled in a folder beside it, the own
// records are compared and taken along, and it takes the place of the old one. Whatever stops it before leaves the old
// store as it was; the folder of one that was killed goes with removeLeft.
#pragma once

#include "joining/RecordTaking.h"
#include "store/ProcessLock.h"
#include "store/Restore.h"
#include "sync/hub/HubSetup.h"

namespace satchel::sync::hub {

class HubJoining
{
public:
    /// Busy while another program joins with this store. `key` encrypts the new store; a key file beside the store goes
    /// along when `keepsKeyFile`.
    static Result<std::unique_ptr<HubJoining>> begin(const QString &storePath, const Clock &clock,
        const std::optional<store::StoreKey> &key, bool keepsKeyFile = false);
    /// What a program that was killed left beside a store. Nothing happens while one is at it.
    static void removeLeft(const QString &storePath);
    /// Removes the folder.
    ~HubJoining();
    HubJoining(const HubJoining &) = delete;
    HubJoining &operator=(const HubJoining &) = delete;

    Result<store::HubMembership> fill(PgConnection &connection, const HubFacts &facts);
    /// The filled store, for the thread that asks.
    Result<std::unique_ptr<store::Store>> openTeam() const;
    /// The filled store takes the place of the old one, which is kept beside it. Nobody may have either open.
    Result<store::Restored> putInPlace(const std::optional<store::StoreKey> &keyOfOld) const;

private:
    HubJoining(const QString &storePath, const Clock &clock, const std::optional<store::StoreKey> &key,
        std::unique_ptr<store::ProcessLock> lock);
    QString file() const;

    const QString m_path;
    const Clock &m_clock;
    const std::optional<store::StoreKey> m_key;
    std::unique_ptr<store::ProcessLock> m_lock;
};

} // namespace satchel::sync::hub
