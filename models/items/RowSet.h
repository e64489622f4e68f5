// SPDX-License-Identifier: GPL-3.0-or-later
// A set of row keys, one bit each: a million selected records cost 125 KB, and they stay selected whatever the order,
// the filter or the place of their rows.
#pragma once

#include <QtGlobal>
#include <span>
#include <vector>

namespace satchel::items {

class RowSet
{
public:
    bool contains(qint64 key) const
    {
        return key >= 0 && static_cast<size_t>(key) < m_bits.size() && m_bits[static_cast<size_t>(key)];
    }
    qint64 size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

    /// True when it was not in before.
    bool insert(qint64 key)
    {
        if (key < 0 || contains(key))
            return false;
        if (static_cast<size_t>(key) >= m_bits.size())
            m_bits.resize(static_cast<size_t>(key) + 1);
        m_bits[static_cast<size_t>(key)] = true;
        ++m_size;
        return true;
    }
    bool remove(qint64 key)
    {
        if (!contains(key))
            return false;
        m_bits[static_cast<size_t>(key)] = false;
        --m_size;
        return true;
    }
    void clear()
    {
        m_bits.clear();
        m_size = 0;
    }
    /// Those of `keys` that are in the set, in their order.
    std::vector<qint64> among(std::span<const qint64> keys) const
    {
        std::vector<qint64> found;
        for (const qint64 key : keys) {
            if (contains(key))
                found.push_back(key);
        }
        return found;
    }

private:
    std::vector<bool> m_bits;
    qint64 m_size = 0;
};

} // namespace satchel::items
