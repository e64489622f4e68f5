// SPDX-License-Identifier: GPL-3.0-or-later
// How a vendor's rows map to the fields of an object map, as keys of its "wire", for vendors whose records are flat
// rows with columns:
//   row      {"id", "stamp", "version", "deleted", "created", "created_by", "changed_by", "merged_into"}: the
//            columns of what every record has
//   key      the column of our external key
//   joined   {"Stage": ["RecordTypeId", "StageName"]}: a field of several columns, written "a/b"
//   empty_as {"RecordTypeId": "012…"}: what an empty column means
//   when     [{"column", "field", "value", "refusal"}]: while the column is true the field reads as the value; a write
//            of that value is refused with this reason
//   sets     what a new row gets where we say nothing
//   prefixes {"001": "Account"}: the object that an id is of, by its first letters; or
//   kinds    {"account": "accounts"}: the same, by the value of a member beside the column, whose name
//   kind_at  ends like this: "@Microsoft.Dynamics.CRM.lookuplogicalname"
//   once     true: what is made is never changed again by us, the remote takes no edit of it
//   once_as  {"createdon": "overriddencreatedon"}: the column that a new row gets the value in
#pragma once

#include "sync/engine/Remote.h"

namespace satchel::sync {

/// The keys are read once, by the constructor; a row is then read without them.
class RowForms
{
public:
    struct Column
    {
        bool isBoolean = false;
        bool canCreate = true;
        bool canUpdate = true;
    };
    using Columns = QHash<QString, Column>;
    /// What the user may do with the rows as a whole.
    struct Rights
    {
        bool read = true;
        bool create = true;
        bool change = true;
        bool remove = true;
    };
    /// `columns` are those the account has, with what each may be used for; the object map and the columns outlive it.
    RowForms(const ObjectMap &object, const Columns &columns);

    /// The column of a word of "row"; empty when the vendor or the account has none.
    QString column(QLatin1StringView word) const;
    /// Every column to ask for.
    QStringList wanted() const;

    /// Its fields are the row with what reads differently put in. Invalid when the row makes no sense, without the
    /// place. The version is left empty.
    Result<RemoteRecord> recordOf(QJsonObject row) const;
    /// The columns to write. Refused with the reason for what cannot be written.
    Result<QJsonObject> rowOf(const RemoteWrite &write) const;

    /// Takes out of the map what the account lacks, and says how it bent it. `label` is the vendor's.
    static QStringList applyCapabilities(ObjectMap &object, const Columns &columns, const QString &label);
    static QStringList applyCapabilities(ObjectMap &object, const Rights &rights, const QString &label);
    /// Of the values a manifest knows for a choice, those that the account offers come first: accounts differ.
    static void preferOffered(FieldMap &map, const std::vector<Choice> &options);
    /// Why a write of this kind is not even sent; empty when it is.
    static QString refusalOf(Edit::Kind kind, const Rights &rights, const ObjectMap &object, const QString &label);

private:
    struct Part
    {
        QString column;
        QJsonValue instead = QJsonValue::Undefined; // what an empty column means; undefined: that it is empty
    };
    struct Form // one that reads otherwise than its column
    {
        QString remote;
        std::vector<Part> parts;
        bool namesObject = false;
    };
    struct Override
    {
        QString column;
        QString field;
        QJsonValue value;
    };
    void addForm(const FieldMap &map, const QString &remote);
    QJsonValue valueOf(const Form &form, const QJsonObject &row) const;

    const ObjectMap &m_object;
    const Columns &m_columns;
    QString m_id;
    QString m_stamp;
    QString m_created;
    QString m_changedBy;
    QString m_createdBy;
    QString m_deleted;
    QString m_mergedInto;
    QString m_key;
    QString m_kindAt;
    bool m_hasStamps; // an API may have none
    QHash<QString, QString> m_kinds; // by the word beside a reference, or by its first letters
    std::vector<Form> m_forms;
    std::vector<Override> m_overrides;
};

} // namespace satchel::sync
