// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the file as rows: name, first values, the field they go into, and how sure that is.
#pragma once

#include "ui/imports/ImportSession.h"

#include <QAbstractTableModel>

namespace satchel::ui {

class MappingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValuesColumn, FieldColumn, MatchColumn, ColumnCount };
    enum Role {
        TargetRole = Qt::UserRole, // QString; empty: not imported
        ConfidenceRole, // double
        ReasonRole, // QString
        IsOpenRole, // bool: a person should look at it
    };

    explicit MappingModel(ImportSession &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    ImportSession &session() const { return m_session; }
    /// Not a target: a person wants a field that is not there yet.
    static inline const QString newFieldKey = QStringLiteral("=new");

Q_SIGNALS:
    void newFieldRequested(int column);

private:
    QString matchText(const exchange::ColumnTarget &column) const;

    ImportSession &m_session;
    int m_rows = 0;
};

} // namespace satchel::ui
