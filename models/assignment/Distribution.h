// SPDX-License-Identifier: GPL-3.0-or-later
// How work is spread among people: one after the other, or to whoever has least in hand.
#pragma once

#include <QtGlobal>
#include <span>
#include <vector>

namespace satchel::assignment {

enum class Method : quint8 { InTurn, ByLoad };

/// Which of the receivers each piece of work goes to: indexes of `loads`, one for each weight. `loads` is what each
/// receiver has in hand already, `weights` what each piece adds to that, in the same unit; `first` is the receiver
/// whose turn it is. By load the heaviest pieces are given out first, and the earlier turn decides between equals
/// (the "longest processing time" rule: R. L. Graham, Bounds on Multiprocessing Timing Anomalies, 1969). Nothing where
/// there are no receivers.
std::vector<size_t> distribute(
    std::span<const qint64> weights, std::span<const qint64> loads, Method method, size_t first = 0);

} // namespace satchel::assignment
