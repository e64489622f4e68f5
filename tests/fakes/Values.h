// SPDX-License-Identifier: GPL-3.0-or-later
// The field values of one remote record, as text, sorted by name in one piece of memory: a remote of a million records
// has to fit. An empty value is no value.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <QString>
#include <utility>
#include <vector>

namespace satchel::fakes {

class Values
{
public:
    using Item = std::pair<QString, QString>;

    Values() = default;
    Values(std::initializer_list<Item> items)
    {
        m_items.reserve(items.size());
        for (const Item &item : items)
            set(item.first, item.second);
    }

    QString value(QStringView name) const
    {
        const auto at = place(name);
        return at != m_items.end() && at->first == name ? at->second : QString();
    }
    bool has(QStringView name) const { return !value(name).isEmpty(); }

    void set(const QString &name, const QString &value)
    {
        const auto at = m_items.begin() + (place(name) - m_items.cbegin());
        const bool isThere = at != m_items.end() && at->first == name;
        if (value.isEmpty()) {
            if (isThere)
                m_items.erase(at);
        } else if (isThere) {
            at->second = value;
        } else {
            m_items.insert(at, {name, value});
        }
    }
    /// Takes over every value of another; an empty one clears.
    void merge(const std::vector<Item> &changes)
    {
        for (const Item &change : changes)
            set(change.first, change.second);
    }

    auto begin() const { return m_items.begin(); }
    auto end() const { return m_items.end(); }
    bool operator==(const Values &) const = default;

private:
    std::vector<Item>::const_iterator place(QStringView name) const
    {
        return std::lower_bound(m_items.begin(), m_items.end(), name,
            [](const Item &item, QStringView wanted) { return QStringView(item.first) < wanted; });
    }

    std::vector<Item> m_items;
};

} // namespace satchel::fakes
