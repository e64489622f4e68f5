// SPDX-License-Identifier: GPL-3.0-or-later
// The people in one sequence as a table. UI thread.
#pragma once

#include "items/SequenceReading.h"
#include "ui/common/PageContext.h"

#include <QAbstractTableModel>

namespace satchel::ui {

class PeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, State, Step, Due, Started, Owner, ColumnCount };

    explicit PeopleModel(const PageContext &context, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_context(context)
    {
    }

    void show(std::vector<items::EnrolmentEntry> people, int steps);
    const items::EnrolmentEntry &person(int row) const { return m_people[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const items::EnrolmentEntry &person, int column) const;

    PageContext m_context;
    std::vector<items::EnrolmentEntry> m_people;
    int m_steps = 0;
};

} // namespace satchel::ui
