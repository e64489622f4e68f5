// SPDX-License-Identifier: GPL-3.0-or-later
// The vendors there is a connector for: each by its key, with what speaks its dialect. A new vendor is a folder with
// its manifest (named in connectors.qrc) and one line in Connectors.cpp. Any other JSON REST API can be described by a
// file that a person writes.
#pragma once

#include "domain/Clock.h"
#include "sync/connectors/Manifest.h"
#include "sync/engine/Http.h"
#include "sync/engine/MetadataCache.h"

#include <memory>
#include <span>

namespace satchel::sync {

/// What a dialect works with; all of it outlives what is made of it.
struct RemoteParts
{
    Transport &transport;
    const Clock &clock;
    const Manifest &manifest;
    QUrl baseUrl; // of the account, without a slash at its end
    MetadataCache *metadata = nullptr; // the account's metadata, also from an earlier process
};

struct Connector
{
    QLatin1StringView vendor; // the key of its manifest
    std::unique_ptr<Remote> (*connect)(const RemoteParts &parts);
    bool tellsFreeBusy = false; // its remotes have readFreeBusy
};

std::span<const Connector> connectors();
/// Null when there is none of this key.
const Connector *findConnector(const QString &vendor);
/// The one for a description that a person wrote.
const Connector &describedConnector();
/// Their keys.
QStringList vendors();

} // namespace satchel::sync
