// SPDX-License-Identifier: GPL-3.0-or-later
// Why a team's hub refused a change. The hub says its reasons in English, with the names of the registry; a person
// reads them in the window's language, with the labels of entities and fields.
#pragma once

#include "domain/Schema.h"

namespace satchel::items {

/// A sentence; a reason that is none of the hub's own stays as it is.
QString refusalText(const Schema &schema, const QString &reason);

} // namespace satchel::items
