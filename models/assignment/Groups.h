// SPDX-License-Identifier: GPL-3.0-or-later
// What goes to one receiver together: a number for each key, in the order in which the keys come, and its weight.
#pragma once

#include <QHash>
#include <vector>

namespace satchel::assignment {

template <typename Key> class Groups
{
public:
    size_t of(const Key &key)
    {
        const size_t group = m_numbers.value(key, m_weights.size());
        if (group == m_weights.size()) {
            m_numbers.insert(key, group);
            m_weights.push_back(0);
        }
        return group;
    }
    /// One for each group, 0 until it is added to.
    std::vector<qint64> &weights() { return m_weights; }

private:
    QHash<Key, size_t> m_numbers;
    std::vector<qint64> m_weights;
};

} // namespace satchel::assignment
