// SPDX-License-Identifier: GPL-3.0-or-later
#include "assignment/Distribution.h"

#include <algorithm>
#include <numeric>

namespace satchel::assignment {

namespace {

/// The receiver with the smallest load; of several the one whose turn comes first.
size_t leastLoaded(std::span<const qint64> loads, size_t first)
{
    size_t least = first;
    for (size_t step = 1; step < loads.size(); ++step) {
        const size_t receiver = (first + step) % loads.size();
        if (loads[receiver] < loads[least])
            least = receiver;
    }
    return least;
}

} // namespace

std::vector<size_t> distribute(
    std::span<const qint64> weights, std::span<const qint64> loads, Method method, size_t first)
{
    if (loads.empty())
        return {};
    std::vector<size_t> receivers(weights.size());
    size_t turn = first % loads.size();
    if (method == Method::InTurn) {
        for (size_t &receiver : receivers) {
            receiver = turn;
            turn = (turn + 1) % loads.size();
        }
        return receivers;
    }
    std::vector<qint64> inHand(loads.begin(), loads.end());
    std::vector<size_t> order(weights.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, [&](size_t a, size_t b) { return weights[a] > weights[b]; });
    for (const size_t piece : order) {
        const size_t receiver = leastLoaded(inHand, turn);
        receivers[piece] = receiver;
        inHand[receiver] += weights[piece];
        turn = (receiver + 1) % loads.size();
    }
    return receivers;
}

} // namespace satchel::assignment
