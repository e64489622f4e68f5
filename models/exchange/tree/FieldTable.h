// SPDX-License-Identifier: GPL-3.0-or-later
// Records of named values, which JSON and XML have instead of columns, laid out in one table: a first pass collects the
// names in the order of their appearance, a second one fills rows. Names that differ from record to record, as an id
// used for a name does, would make a column each: more than `mostColumns` are refused.
#pragma once

#include <QHash>
#include <QStringList>

namespace satchel::exchange {

class FieldTable
{
public:
    static constexpr qsizetype mostColumns = 2000; // no person maps more

    /// False when the table has no space for one more.
    bool collect(const QString &name)
    {
        if (m_index.contains(name))
            return true;
        if (m_names.size() == mostColumns)
            return false;
        m_index.insert(name, m_names.size());
        m_names.append(name);
        return true;
    }
    void put(QStringList &cells, const QString &name, const QString &value) const
    {
        if (const auto at = m_index.constFind(name); at != m_index.constEnd())
            cells[*at] = value;
    }
    QStringList emptyRow() const { return QStringList(m_names.size()); }
    const QStringList &names() const { return m_names; }

private:
    QStringList m_names;
    QHash<QString, qsizetype> m_index;
};

} // namespace satchel::exchange
