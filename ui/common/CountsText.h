// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Formats.h"

#include <map>

namespace satchel::ui {

/// "4 companies, 2 deals"; empty for nothing.
QString countsText(const Schema &schema, const Formats &formats, const std::map<EntityKind, qint64> &counts);

} // namespace satchel::ui
