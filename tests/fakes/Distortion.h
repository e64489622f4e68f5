// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that arrived whole and are wrong inside: what a hostile or broken remote makes of a good one.
#pragma once

#include "tests/fakes/FakeRemote.h"

namespace satchel::fakes {

bool isDistortion(Fault fault);
/// The answer as the fault leaves it; unchanged when the fault finds nothing to bite on.
HttpResponse distort(Fault fault, HttpResponse response, const AnswerShape &shape, Random &random);

} // namespace satchel::fakes
