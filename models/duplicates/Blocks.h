// SPDX-License-Identifier: GPL-3.0-or-later
// Which pairs of records are compared: those that agree in at least one key, such as an e-mail address or the sounds of
// the last name together with the company. All with all would be half a billion pairs of
// 30,000 records.
#pragma once

#include "duplicates/Profiles.h"

#include <functional>

namespace satchel::duplicates {

/// Positions in Profiles::all, the smaller first.
struct Candidates
{
    quint32 a = 0;
    quint32 b = 0;
};

/// Calls `visit` for each pair; one that agrees in several keys comes several times. Stops when `visit` answers false.
void visitCandidates(const Profiles &profiles, const std::function<bool(Candidates)> &visit);

} // namespace satchel::duplicates
