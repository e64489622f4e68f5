// SPDX-License-Identifier: GPL-3.0-or-later
// The values of a file that are not written as the field's choices are, as rows: where they are, and what each
// becomes.
#pragma once

#include "ui/imports/ImportSession.h"

#include <QAbstractTableModel>

namespace satchel::ui {

class ValueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ValueColumn, RowsColumn, FieldColumn, MeaningColumn, ColumnCount };
    enum Role {
        KeyRole = Qt::UserRole, // QString: a key of the value's choices, leaveEmptyKey or notSaidKey
        ChoicesRole, // QStringList of what KeyRole may be
        LabelsRole, // QStringList: how they are called
        IsOpenRole, // bool: nothing was said of it, or it will be created
    };
    /// Not keys: no choice is called like this.
    static inline const QString leaveEmptyKey = QStringLiteral("=empty");
    static inline const QString notSaidKey = QStringLiteral("=open");

    explicit ValueModel(ImportSession &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    /// Values of which nothing was said.
    int openCount() const;
    /// Values of which the import makes a record.
    int newCount() const;

private:
    void read();
    const Field &fieldOf(const ImportSession::ForeignValue &value) const;
    static QString keyOf(const ImportSession::ForeignValue &value);
    static QString labelOfChoice(const ImportSession::ForeignValue &value, const QString &key);
    static QString notSaid();
    static QString labelOf(const ImportSession::ForeignValue &open, const QString &key);
    QStringList keysOf(const ImportSession::ForeignValue &value) const;

    ImportSession &m_session;
    QList<ImportSession::ForeignValue> m_values;
};

} // namespace satchel::ui
