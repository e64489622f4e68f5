// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a system and what a dry run finds there, for pictures of the page of fields and values.
#pragma once

#include "store/Store.h"
#include "store/sync/MappingTrial.h"
#include "store/sync/RemoteCatalog.h"

namespace satchel::app {

store::RemoteCatalog tourCatalog();
/// Of a further system, which has less.
store::RemoteCatalog otherTourCatalog();
/// With the contact of the pictures as its example.
store::MappingTrial tourTrial(store::Store &store);

} // namespace satchel::app
